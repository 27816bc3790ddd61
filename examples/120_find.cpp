// SPDX-License-Identifier: Apache-2.0
//
// Which letters and days does a document name? Read piece by piece, as a file of any size may be.
//
//     120_find [FILE]
#include <array>
#include <fstream>
#include <iostream>

#include <karjo/calendar/date_format.hpp>
#include <karjo/find.hpp>
#include <karjo/memo/memo_number.hpp>

namespace {

void print(const std::vector<karjo::located_hit>& hits) {
  for (const karjo::located_hit& hit : hits) {
    std::cout << hit.line << ':' << hit.column << ' ' << name(hit.found.kind) << ": ";
    if (hit.found.kind == karjo::hit_kind::memo) {
      std::cout << karjo::describe(karjo::parse_memo(hit.text)) << '\n';
    } else if (hit.found.day) {
      std::cout << karjo::format(*hit.found.day) << " = " << karjo::format(hit.found.bangla) << '\n';
    } else {
      std::cout << hit.text << " is no day\n";
    }
  }
}

}  // namespace

int main(int argc, char** argv) {
  const char* path = argc > 1 ? argv[1] : "examples/data/minutes/clean.txt";
  std::ifstream file(path, std::ios::binary);
  if (!file) {
    std::cerr << path << ": cannot be read\n";
    return 2;
  }
  karjo::text_finder finder;
  std::array<char, 4096> piece;
  while (file.read(piece.data(), piece.size()), file.gcount() > 0) {
    print(finder.feed({piece.data(), static_cast<std::size_t>(file.gcount())}));
  }
  print(finder.finish());
}

// Prints:
//   10:14 date: ১২ মে ২০২৪ = ২৯ বৈশাখ ১৪৩১
//   23:65 date: ৩০ মে ২০২৪ = ১৬ জ্যৈষ্ঠ ১৪৩১
//   26:36 date: ২০ জুন ২০২৪ = ৬ আষাঢ় ১৪৩১
//   47:11 date: ৯ জুন ২০২৪ = ২৬ জ্যৈষ্ঠ ১৪৩১
//   58:15 memo: 2011-18 51.00.0000.422.06.003.24, serial 187
//   60:8 pair: ১৬ মে ২০২৪ = ২ জ্যৈষ্ঠ ১৪৩১
