// SPDX-License-Identifier: Apache-2.0
//
// An office keeps its own list of sections, makes the number of a letter from its groups, and has it explained.
#include <iostream>

#include <karjo/memo/memo_code_text.hpp>
#include <karjo/memo/memo_number.hpp>
#include <karjo/memo/registry.hpp>

int main() {
  // As it stands in a file; docs/guide/memo-codes.md.
  const auto rows = karjo::parse_memo_codes(
      "# TABLE | CODE | FROM | UNTIL | BANGLA | ENGLISH | SOURCE\n"
      "section | ১৩.০০.০০০০.০২১ | - | - | সমন্বয় শাখা | Coordination Section | own list\n"
      "subject | 18 | - | - | সভা | Meetings | own list\n");
  if (!rows) {
    std::cerr << "line " << rows.error().field + 1 << ": " << name(rows.error().code) << '\n';
    return 1;
  }
  karjo::memo_registry codes;
  codes.replace(*rows);

  const auto made = karjo::memo_number::make(karjo::memo_scheme::m2011_18, {"13", "00", "0000", "021", "18", "004", "26"},
                                             "9", "2", "75");
  if (!made) return 1;
  std::cout << format(*made) << '\n' << format(*made, {karjo::memo_digits::latin, '-'}) << '\n';
  for (const karjo::memo_part& part : codes.explain(*made)) {
    if (!part.bn.empty()) std::cout << part.digits << ' ' << part.bn << " (" << part.source << ")\n";
  }
  const auto reply = karjo::parse_memo("Memo No. 13.00.0000.021.18.004.26 (Part-2)-9");
  std::cout << "the same letter: " << std::boolalpha << same_letter(*made, reply->number) << '\n';
}

// Prints:
//   ১৩.০০.০০০০.০২১.১৮.০০৪.২৬.(অংশ-২).৯(৭৫)
//   13.00.0000.021.18.004.26 (Part-2)-9(75)
//   13 খাদ্য মন্ত্রণালয় (Doptor office registry, ministries)
//   0000 প্রধান কার্যালয় (Department of Fisheries, table of its digital file numbers)
//   021 সমন্বয় শাখা (own list)
//   18 সভা (own list)
//   the same letter: true
