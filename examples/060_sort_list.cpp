// SPDX-License-Identifier: Apache-2.0
//
// A list of offices in the order of Bangla, the sentences of a paragraph, and an Eid as Bangladesh saw the moon.
//
//     c++ -std=c++20 060_sort_list.cpp $(pkg-config --cflags --libs karjo-intl-cpp) -o sort_list
#include <karjo/intl/boundaries.hpp>
#include <karjo/intl/collation.hpp>
#include <karjo/intl/hijri.hpp>

#include <chrono>
#include <iostream>
#include <string>
#include <string_view>
#include <vector>

int main() {
  using namespace karjo;
  const result<intl::collator> order = intl::collator::make();
  std::vector<std::string> list{"১০। খাদ্য অধিদপ্তর", "২। ভূমি অফিস", "১। ই-নথি শাখা", "১। ইনথি শাখা", "১৯। কৃষি অফিস", "১০০। ঢাকা"};
  if (!order || order->sort(list).code != errc::ok) return 1;
  for (const std::string& line : list) std::cout << line << '\n';

  const std::string_view paragraph = "জনাব মো. করিম সহ. সচিব এলেন। সভা শুরু হয়।";
  const auto sentences = intl::sentences(paragraph);
  if (!sentences) return 1;
  std::cout << sentences->size() << " sentences\n";

  using namespace std::chrono;
  const sys_days eid{2024y / April / 11};
  for (const std::string_view sightings : {"", "1445-10 2024-04-11"}) {
    const auto calendar = intl::hijri_calendar::make(sightings);
    const auto read = calendar ? calendar->from_days(eid) : calendar.error();
    if (!read) return 1;
    std::cout << format(*read, language::en) << '\n';
  }
}

// Prints:
//   ১। ই-নথি শাখা
//   ১। ইনথি শাখা
//   ২। ভূমি অফিস
//   ১০। খাদ্য অধিদপ্তর
//   ১৯। কৃষি অফিস
//   ১০০। ঢাকা
//   2 sentences
//   2 Shawwal 1445 AH (computed, Umm al-Qura; subject to the sighting of the moon)
//   1 Shawwal 1445 AH
