// SPDX-License-Identifier: Apache-2.0
//
// The minutes as the paper that an office issues: its lines in their order, each with what it is. Every writer of a paper (text,
// Markdown, HTML, DOCX, ODT) sets these lines in its own way and adds no words.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include <karjo/minutes/minutes.hpp>

namespace karjo::writing {

enum class part {
  letterhead,         // an office line
  title,
  fact,               // of the meeting: mark "সভাপতি", text its value
  people,             // the line above a list of those present
  person,             // one of them
  paragraph,          // mark "০৩।" or none
  heading,            // of an agenda item: mark "আলোচ্যসূচি-১:" or none
  section,            // "সিদ্ধান্ত:", or the sentence that leads to the decisions
  decision,           // mark "(ক)" or none
  implementer,        // mark "বাস্তবায়নে:"
  closing,
  chair_name, chair_post,
  memo,               // mark "স্মারক নম্বর:"
  bangla_date, gregorian_date,  // the first of the two has the mark "তারিখ:"
  lead,               // of the distribution list
  entry,              // mark "১।" or none
  officer_name, officer_post,
  annex,              // "পরিশিষ্ট-ক"
};

struct line {
  part is;
  std::string mark;
  std::string text;
  bool apart = false;  // white space stands before it
};

/// What a line says, with its mark.
[[nodiscard]] inline std::string on_one_line(const line& of) {
  return of.mark.empty() || of.text.empty() ? of.mark + of.text : of.mark + ' ' + of.text;
}

/// The memo number, and the dates that stand beside it, one above the other.
struct memo_block {
  std::string number, date_word;
  std::vector<std::string> dates;
};

/// The block whose first line stands at `at`, which then is the line behind it.
[[nodiscard]] memo_block take_memo_block(const std::vector<line>& lines, std::size_t& at);
[[nodiscard]] constexpr bool begins_memo_block(part is) noexcept {
  return is == part::memo || is == part::bangla_date || is == part::gregorian_date;
}

/// The lines of the paper.
[[nodiscard]] std::vector<line> set_letter(const minutes& held);

}  // namespace karjo::writing
