// SPDX-License-Identifier: Apache-2.0
//
// Character references of HTML and XML: &amp; &#2453; &#x995;
#pragma once

#include <cstddef>
#include <string_view>

namespace karjo::reading {

/// A reference that was read: its code point, and the place behind it. Code point 0 where there is none.
struct character_reference {
  char32_t code = 0;
  std::size_t end = 0;
};

namespace detail {

struct named_reference {
  std::string_view name;
  char32_t code;
};

inline constexpr named_reference named_references[] = {
    {"amp", U'&'},     {"lt", U'<'},      {"gt", U'>'},      {"quot", U'"'},    {"apos", U'\''},   {"nbsp", 0x00A0},
    {"zwnj", 0x200C},  {"zwj", 0x200D},   {"ensp", 0x2002},  {"emsp", 0x2003},  {"thinsp", 0x2009}, {"ndash", 0x2013},
    {"mdash", 0x2014}, {"lsquo", 0x2018}, {"rsquo", 0x2019}, {"ldquo", 0x201C}, {"rdquo", 0x201D}, {"hellip", 0x2026},
    {"bull", 0x2022},  {"middot", 0x00B7}, {"copy", 0x00A9}, {"shy", 0x00AD},   {"lrm", 0x200E},   {"rlm", 0x200F}};

}  // namespace detail

/// The reference at `at` (a "&"). One of no character that a document may hold is none.
[[nodiscard]] constexpr character_reference reference_at(std::string_view page, std::size_t at) noexcept {
  const std::size_t end = page.substr(at, 12).find(';');
  if (end == std::string_view::npos || end < 2) return {};
  const std::string_view name = page.substr(at + 1, end - 1);
  if (name.front() != '#') {
    for (const detail::named_reference& each : detail::named_references) {
      if (each.name == name) return {each.code, at + end + 1};
    }
    return {};
  }
  const bool hex = name.size() > 1 && (name[1] == 'x' || name[1] == 'X');
  char32_t code = 0;
  const std::string_view digits = name.substr(hex ? 2 : 1);
  if (digits.empty()) return {};
  for (const char c : digits) {
    const char lower = c >= 'A' && c <= 'F' ? static_cast<char>(c - 'A' + 'a') : c;
    const int value = c >= '0' && c <= '9' ? c - '0' : hex && lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
    if (value < 0) return {};
    code = code * (hex ? 16 : 10) + static_cast<char32_t>(value);
    if (code > 0x10FFFF) return {};
  }
  if (code == 0 || (code >= 0xD800 && code <= 0xDFFF)) return {};
  return {code, at + end + 1};
}

}  // namespace karjo::reading
