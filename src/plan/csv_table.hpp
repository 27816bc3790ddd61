// SPDX-License-Identifier: Apache-2.0
//
// The cells of a CSV file (RFC 4180, and what spreadsheets make of it), each with its place.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <karjo/detail/bengali_word.hpp>
#include <karjo/plan/plan_csv.hpp>

namespace karjo::csv {

inline bool blank(std::string_view text) { return karjo::detail::skip_spaces(text, 0, text.size()) == text.size(); }

struct cell {
  std::string text;
  std::uint64_t offset = 0;
  std::uint32_t row = 1, column = 1;

  [[nodiscard]] bool blank() const { return csv::blank(text); }
};

using row = std::vector<cell>;

inline csv_fault fault_at(errc code, const cell& where, std::string_view heading) {
  return {code, where.offset, where.row, where.column, std::string(heading), where.text};
}

/// Splits text into rows. A quote opens a quoted cell only at its start; elsewhere it is a byte like others (5" pipe). Faults: a
/// quoted cell that is not closed, at its quote; bytes between a closing quote and the end of the cell, at the first.
class splitter {
 public:
  splitter(std::string_view text, std::size_t begin, char delimiter) : text_(text), at_(begin), delimiter_(delimiter) {}

  std::vector<row> rows;
  std::vector<csv_fault> faults;

  void run() {
    for (std::uint32_t number = 1; at_ < text_.size(); ++number) {
      row next;
      for (bool more = true; more;) {
        cell each;
        each.offset = at_;
        each.row = number;
        each.column = static_cast<std::uint32_t>(next.size() + 1);
        take(each);
        next.push_back(std::move(each));
        more = at_ < text_.size() && text_[at_] == delimiter_;
        if (more) ++at_;
      }
      if (text_.substr(at_, 2) == "\r\n") {
        at_ += 2;
      } else if (at_ < text_.size()) {
        ++at_;  // CR or LF
      }
      while (!next.empty() && next.back().text.empty()) next.pop_back();
      rows.push_back(std::move(next));
    }
  }

 private:
  [[nodiscard]] bool ends(char c) const { return c == delimiter_ || c == '\r' || c == '\n'; }

  void take(cell& into) {
    if (at_ == text_.size() || text_[at_] != '"') {
      for (; at_ < text_.size() && !ends(text_[at_]); ++at_) into.text += text_[at_];
      return;
    }
    for (++at_;; ++at_) {
      if (at_ == text_.size()) {
        faults.push_back(fault_at(errc::csv_malformed, into, {}));
        return;
      }
      if (text_[at_] == '"') {
        if (at_ + 1 == text_.size() || text_[at_ + 1] != '"') break;
        ++at_;
      }
      into.text += text_[at_];
    }
    ++at_;
    if (at_ == text_.size() || ends(text_[at_])) return;
    faults.push_back(fault_at(errc::csv_malformed, into, {}));
    faults.back().offset = at_;
    while (at_ < text_.size() && !ends(text_[at_])) ++at_;
  }

  std::string_view text_;
  std::size_t at_;
  char delimiter_;
};

}  // namespace karjo::csv
