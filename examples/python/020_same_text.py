# SPDX-License-Identifier: Apache-2.0
"""Which lines of a list name the same office, though they are written differently?

python3 020_same_text.py
"""
import karjo

offices = ["তথ্য অধিদফতর", "সমাজসেবা অধিদপ্তর", "তথ্য অধিদপ্তর", "সমাজ-সেবা অধিদপ্তর"]
first: dict[str, str] = {}
for office in offices:
    known = first.setdefault(karjo.comparison_key(office), office)
    print(office if known is office else f"{office} = {known}")

# Prints:
#   তথ্য অধিদফতর
#   সমাজসেবা অধিদপ্তর
#   তথ্য অধিদপ্তর = তথ্য অধিদফতর
#   সমাজ-সেবা অধিদপ্তর = সমাজসেবা অধিদপ্তর
