# SPDX-License-Identifier: Apache-2.0
"""A list in the order of Bangla, the sentences of a paragraph, and an Eid as Bangladesh saw the moon."""
import datetime

import karjo.intl

for line in karjo.intl.sorted(["১০০। ঢাকা", "২। ভূমি অফিস", "১০। খাদ্য অধিদপ্তর", "১। ই-নথি শাখা", "১৯। কৃষি অফিস"]):
    print(line)

for sentence in karjo.intl.sentences("জনাব মো. করিম সহ. সচিব এলেন। সভা শুরু হয়।"):
    print(f"[{sentence.text.strip()}]")

eid = datetime.date(2024, 4, 11)
print(karjo.intl.HijriCalendar().from_date(eid).format("en"))
print(karjo.intl.HijriCalendar("1445-10 2024-04-11").from_date(eid).format("en"))

# Prints:
#   ১। ই-নথি শাখা
#   ২। ভূমি অফিস
#   ১০। খাদ্য অধিদপ্তর
#   ১৯। কৃষি অফিস
#   ১০০। ঢাকা
#   [জনাব মো. করিম সহ. সচিব এলেন।]
#   [সভা শুরু হয়।]
#   2 Shawwal 1445 AH (computed, Umm al-Qura; subject to the sighting of the moon)
#   1 Shawwal 1445 AH
