# SPDX-License-Identifier: Apache-2.0
"""What do numbers of an office paper say, and how are they written in each form?

python3 040_numbers.py
"""
import karjo

for printed in ("১২,৩৪,৫৬৭.৫০", "সাড়ে তিন লক্ষ", "২ (দুই)", "২ (তিন)", "৬ষ্ঠ", "২৫৮,০০০"):
    try:
        read = karjo.read_number(printed)
        print(f"{printed}: {read.value}", *sorted(read.findings))
    except karjo.Error as error:
        print(f"{printed}: {error.name} at byte {error.offset}")

print(karjo.format_number(33, "money"))
print(karjo.format_number(33, "ordinal-words"))
print(karjo.format_number(33, "list-letter"))
print(karjo.parse_clock_time("দুপুর ২.৩০ ঘটিকা").start)

# Prints:
#   ১২,৩৪,৫৬৭.৫০: 1234567.50
#   সাড়ে তিন লক্ষ: 350000
#   ২ (দুই): 2
#   ২ (তিন): 2 contradicted
#   ৬ষ্ঠ: 6
#   ২৫৮,০০০: 258000 commas-elsewhere
#   ৩৩/- (তেত্রিশ) টাকা মাত্র
#   তেত্রিশতম
#   কক
#   14:30:00
