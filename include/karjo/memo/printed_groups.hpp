// SPDX-License-Identifier: Apache-2.0
//
// Which scheme do these printed groups of digits come nearest to? The inner half of memo_number.hpp; no promise.
//
// Offices print commas, blanks and dandas for dots, four-digit years, groups of a wrong length, a group too many or too
// few, and whole numbers in reverse. So a run of groups is held against every layout, each departure has a price, and
// the cheapest reading wins:
//
//     a group one digit short or long       4      a group missing, or the last one cut off    6
//     a group two or more off               8      each further group cut off                  2
//     a year of four digits instead of two  2      a group too many                            6
//     a wrong separator                     1      the groups in reverse                       6
//     a blank for a separator               2      a second number after the serial            8
//
// The prices are those of this reader, set so that each fault of docs/sources.md#memo-faults is read as what it is.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include <karjo/memo/memo_label.hpp>
#include <karjo/memo/memo_scheme.hpp>
#include <karjo/text/utf8.hpp>

namespace karjo::detail::memo {

/// A run of digits as printed. `letters` counts letters O among them, which are read as zeros.
struct printed_group {
  std::size_t offset = 0, length = 0;
  std::uint8_t digits = 0, latin = 0, bangla = 0, letters = 0;
  std::uint32_t value = 0;

  [[nodiscard]] constexpr std::size_t end() const noexcept { return offset + length; }
};

enum class separator_kind : std::uint8_t { none, dot, odd, blank, dash, slash };

struct printed_separator {
  std::size_t offset = 0, length = 0;
  separator_kind kind = separator_kind::none;
  bool has_dot = false, has_blank = false, has_line_break = false, has_danda = false;

  [[nodiscard]] constexpr std::size_t end() const noexcept { return offset + length; }
};

/// Groups that separators hold together; `before[i]` stands before group i, and group 0 has none.
struct printed_sequence {
  static constexpr std::size_t most =
      12;  // a group too many, a serial of two numbers, and one more to see that it ends
  std::array<printed_group, most> groups{};
  std::array<printed_separator, most> before{};
  std::size_t size = 0;
  bool dashed = false;  ///< dashes or slashes part the groups themselves: 05-00-0000-…
};

/// A half-open range of bytes; empty for what is not printed.
struct printed_range {
  std::size_t offset = 0, length = 0;

  [[nodiscard]] constexpr bool empty() const noexcept { return length == 0; }
  [[nodiscard]] constexpr std::size_t end() const noexcept { return offset + length; }
};

/// What stands after the file number.
struct printed_tail {
  printed_range part, serial, copies;
  printed_range odd_separator;  ///< before the serial, where it departs
  printed_range surplus;        ///< numbers after the serial or the copies that nothing explains
  std::size_t end = 0;
};

enum class group_order : std::uint8_t { straight, reversed_after_ministry, reversed };

inline constexpr std::uint8_t no_group = 0xFF;

/// A reading of a sequence from its first group on: how many groups, under which scheme, at which price.
struct memo_fit {
  memo_scheme scheme = memo_scheme::free_form;
  group_order order = group_order::straight;
  std::uint8_t size = 0;            ///< how many groups the file number has
  std::uint8_t missing = no_group;  ///< the place in the scheme that is not printed
  std::uint8_t extra = no_group;    ///< the group that has no place
  std::uint8_t cut = 0;             ///< how many groups are cut off at the end
  std::uint32_t cost = 0;

  /// The place in the scheme of the file number's group `at`; `no_group` for the extra one.
  [[nodiscard]] constexpr std::uint8_t place(std::uint8_t at) const noexcept {
    const auto last = static_cast<std::uint8_t>(shape_of(scheme).size() - 1);
    if (order == group_order::reversed) return static_cast<std::uint8_t>(last - at);
    if (order == group_order::reversed_after_ministry) return at == 0 ? at : static_cast<std::uint8_t>(last + 1 - at);
    if (missing != no_group && at >= missing) return static_cast<std::uint8_t>(at + 1);
    if (extra == no_group || at < extra) return at;
    return at == extra ? no_group : static_cast<std::uint8_t>(at - 1);
  }
};

// ---- digits and separators -----------------------------------------------------------------------------------------

struct printed_digit {
  int value = -1;
  std::uint8_t length = 0;
  char script = ' ';  // l, b, or o for the letter O
};

[[nodiscard]] constexpr printed_digit digit_at(std::string_view text, std::size_t at) noexcept {
  if (at >= text.size()) return {};
  const char c = text[at];
  if (c >= '0' && c <= '9') return {c - '0', 1, 'l'};
  if (c == 'O' || c == 'o') return {0, 1, 'o'};
  if (text.size() - at < 3 || text.substr(at, 2) != "\xE0\xA7") return {};
  const auto third = static_cast<std::uint8_t>(text[at + 2]);
  if (third < 0xA6 || third > 0xAF) return {};
  return {third - 0xA6, 3, 'b'};
}

/// Whether a true digit, no letter O, stands there.
[[nodiscard]] constexpr bool is_digit_at(std::string_view text, std::size_t at) noexcept {
  const printed_digit d = digit_at(text, at);
  return d.value >= 0 && d.script != 'o';
}

/// The group at a place; no digits where there is none or it has more than nine. Letters O count as zeros beside
/// digits, and `alone` where the next group follows.
[[nodiscard]] constexpr printed_group group_at(std::string_view text, std::size_t at) noexcept {
  printed_group group;
  group.offset = at;
  while (group.digits <= 9) {
    const printed_digit d = digit_at(text, at);
    if (d.value < 0) break;
    at += d.length;
    ++group.digits;
    group.latin = static_cast<std::uint8_t>(group.latin + (d.script == 'l'));
    group.bangla = static_cast<std::uint8_t>(group.bangla + (d.script == 'b'));
    group.letters = static_cast<std::uint8_t>(group.letters + (d.script == 'o'));
    if (group.digits <= 9) group.value = group.value * 10 + static_cast<std::uint32_t>(d.value);
  }
  group.length = at - group.offset;
  if (group.digits > 9) return {};
  if (group.letters > 0) {
    const bool word = at < text.size() && is_ascii_letter(text[at]);
    if (word || group.latin + group.bangla == 0) return {};
  }
  return group;
}

/// The separator at a place; kind `none` where no group follows one directly.
[[nodiscard]] constexpr printed_separator separator_at(std::string_view text, std::size_t at) noexcept {
  printed_separator s;
  s.offset = at;
  const auto blanks = [&] {
    const blank_run run = blanks_at(text, at);
    at += run.length;
    s.has_blank = s.has_blank || run.length > 0;
    s.has_line_break = s.has_line_break || run.line_breaks > 0;
    return run.line_breaks <= 1 && run.ended;
  };
  if (!blanks()) return {};
  int marks = 0;
  for (; marks < 3 && at < text.size(); ++marks) {
    if (text[at] == '.') {
      s.has_dot = true;
      ++at;
    } else if (text[at] == ',') {
      ++at;
    } else if (text.substr(at, 3) == "।") {
      s.has_danda = true;
      at += 3;
    } else {
      break;
    }
    if (!blanks()) return {};
  }
  if (marks == 0) {
    if (const std::size_t dash = dash_length_at(text, at); dash > 0) {
      s.kind = separator_kind::dash;
      at += dash;
      if (s.has_line_break && blank_length_at(text, at) > 0) return {};  // an item of a list: "\n- ৯) উপসচিব"
    } else if (at < text.size() && text[at] == '/') {
      s.kind = separator_kind::slash;
      ++at;
    } else if (s.has_blank) {
      s.kind = separator_kind::blank;
    }
    if ((s.kind == separator_kind::dash || s.kind == separator_kind::slash) && !blanks()) return {};
  } else {
    const bool plain = marks == 1 && s.has_dot && !s.has_blank;
    s.kind = plain ? separator_kind::dot : separator_kind::odd;
  }
  s.length = at - s.offset;
  return s;
}

/// The groups from a place on. Reads at most `printed_sequence::most` groups.
[[nodiscard]] constexpr printed_sequence sequence_at(std::string_view text, std::size_t at) noexcept {
  printed_sequence sequence;
  printed_separator before;
  for (;;) {
    const printed_group group = group_at(text, at);
    if (group.digits == 0) break;
    sequence.groups[sequence.size] = group;
    sequence.before[sequence.size++] = before;
    if (sequence.size == printed_sequence::most) break;
    before = separator_at(text, group.end());
    if (before.kind == separator_kind::none) break;
    const bool dashed = before.kind == separator_kind::dash || before.kind == separator_kind::slash;
    if (sequence.size == 1) sequence.dashed = dashed && !before.has_blank;
    if (dashed != sequence.dashed) break;
    if (sequence.dashed && sequence.size > 1 && (before.kind != sequence.before[1].kind || before.has_blank)) break;
    at = before.end();
  }
  return sequence;
}

/// Whether a digit and a dot stand just before a place.
[[nodiscard]] constexpr bool follows_digit_and_dot(std::string_view text, std::size_t at) noexcept {
  if (at < 2 || text[at - 1] != '.') return false;
  return is_digit_at(text, at - 2) || (at >= 4 && is_digit_at(text, at - 4) && digit_at(text, at - 4).length == 3);
}

/// Day, month and year of four digits: a date, whatever else it might be.
[[nodiscard]] constexpr bool looks_like_date(const printed_group& day, const printed_group& month,
                                             const printed_group& year) noexcept {
  return day.digits <= 2 && day.value >= 1 && day.value <= 31 && month.digits <= 2 && month.value >= 1 &&
         month.value <= 12 && year.digits == 4 && year.value >= 1900 && year.value <= 2099;
}

// ---- after the file number -----------------------------------------------------------------------------------------

/// Further numbers glued on with slashes, at most two: -৪২৫/৪২৬. Returns the end.
[[nodiscard]] constexpr std::size_t after_slashes(std::string_view text, std::size_t at) noexcept {
  for (int more = 0; more < 2 && at < text.size() && text[at] == '/'; ++more) {
    const printed_group group = group_at(text, at + 1);
    if (group.digits == 0) break;
    at = group.end();
  }
  return at;
}

/// Whether a group begins a date in digits: 14/05/2021, 14.05.2021, 14-05-2021.
[[nodiscard]] constexpr bool begins_date(std::string_view text, const printed_group& day) noexcept {
  const auto next = [text](std::size_t at) {
    const std::size_t dash = dash_length_at(text, at);
    const bool mark = at < text.size() && (text[at] == '/' || text[at] == '.');
    return dash > 0 || mark ? group_at(text, at + (mark ? 1 : dash)) : printed_group{};
  };
  const printed_group month = next(day.end());
  return month.digits > 0 && looks_like_date(day, month, next(month.end()));
}

/// The serial that begins with a group: with slashes a second one, with a dot another: -৪২৫/৪২৬, ২.১৬. Empty where a
/// date begins.
[[nodiscard]] constexpr printed_range serial_of(std::string_view text, const printed_group& group) noexcept {
  if (begins_date(text, group)) return {};
  std::size_t end = after_slashes(text, group.end());
  if (end < text.size() && text[end] == '.') {
    const printed_group more = group_at(text, end + 1);
    if (more.digits > 0 && !begins_date(text, more)) end = after_slashes(text, more.end());
  }
  return {group.offset, end - group.offset};
}

/// The part of a file, "(অংশ-২)": its digits, or nothing. `at` moves behind it.
[[nodiscard]] constexpr printed_range take_part(std::string_view text, std::size_t& at) noexcept {
  std::size_t here = at;
  here += blanks_at(text, here).length;
  if (here < text.size() && (text[here] == '.' || text[here] == '-')) ++here;
  here += blanks_at(text, here).length;
  const bool bracket = here < text.size() && (text[here] == '(' || text[here] == '[');
  if (bracket) ++here;
  here += blanks_at(text, here).length;
  const std::size_t word = part_word_length_at(text, here);
  if (word == 0) return {};
  here += word;
  here += blanks_at(text, here).length;
  const std::size_t dash = dash_length_at(text, here);
  if (dash == 0 && !bracket) return {};
  here += dash;
  here += blanks_at(text, here).length;
  const printed_group digits = group_at(text, here);
  if (digits.digits == 0) return {};
  here = digits.end();
  if (bracket) {
    here += blanks_at(text, here).length;
    if (here >= text.size() || (text[here] != ')' && text[here] != ']')) return {};
    ++here;
  }
  at = here;
  return {digits.offset, digits.length};
}

/// The copy count, "(৮২)" without a blank before it, and numbers that follow it.
constexpr void take_copies(std::string_view text, printed_tail& tail) noexcept {
  std::size_t at = tail.end;
  if (at >= text.size() || text[at] != '(') return;
  ++at;
  at += blanks_at(text, at).length;
  const printed_group digits = group_at(text, at);
  if (digits.digits == 0 || digits.digits > 4) return;
  at = digits.end();
  at += blanks_at(text, at).length;
  if (at >= text.size() || text[at] != ')') return;
  tail.copies = {digits.offset, digits.length};
  tail.end = at + 1;
  if (const printed_group more = group_at(text, tail.end); more.digits > 0) {
    tail.surplus = {more.offset, after_slashes(text, more.end()) - more.offset};
    tail.end = tail.surplus.end();
  }
}

/// What stands after the last group of a file number, where no dot-separated group is the serial.
[[nodiscard]] constexpr printed_tail tail_after(std::string_view text, std::size_t end, bool whole) noexcept {
  printed_tail tail;
  std::size_t at = end;
  tail.part = take_part(text, at);
  tail.end = at;
  const bool part = !tail.part.empty();
  printed_separator before = separator_at(text, at);
  printed_group group;
  if (before.kind != separator_kind::none) {
    group = group_at(text, before.end());
  } else if (part) {
    group = group_at(text, at);
  }
  if (group.digits == 0) return tail;
  const printed_range serial = serial_of(text, group);
  if (serial.empty()) return tail;
  const bool dashed = before.kind == separator_kind::dash || before.kind == separator_kind::slash;
  const bool alone = !before.has_blank || ends_phrase(text, serial.end());
  if (!part && !dashed) {
    // A blank before the serial is a departure that only a text of nothing else makes sure.
    if (before.kind != separator_kind::blank || !whole ||
        serial.end() + blanks_at(text, serial.end()).length != text.size())
      return tail;
    tail.odd_separator = {before.offset, before.length};
  } else if (!alone || (part && before.has_danda)) {
    return tail;
  }
  tail.serial = serial;
  tail.end = serial.end();
  take_copies(text, tail);
  return tail;
}

/// What stands after a file number whose groups end before group `serial` of the sequence.
struct rest_of_sequence {
  std::uint32_t cost = 0;
  bool readable = true;
  bool has_serial = false;
};

[[nodiscard]] constexpr rest_of_sequence rest_after(std::string_view text, const printed_sequence& s,
                                                    std::size_t serial) noexcept {
  rest_of_sequence rest;
  if (serial >= s.size) return rest;
  const printed_separator& before = s.before[serial];
  const bool glued =
      before.kind == separator_kind::dot || s.dashed || (before.kind == separator_kind::odd && !before.has_blank);
  const bool set_off =
      before.kind == separator_kind::odd && before.has_dot && ends_phrase(text, s.groups[serial].end());
  rest.has_serial = (glued || set_off) && !serial_of(text, s.groups[serial]).empty();
  if (!rest.has_serial) return rest;
  std::size_t last = serial;
  if (serial + 1 < s.size) {
    const auto goes_on = [&](std::size_t at) {
      return at < s.size && s.before[at].has_dot && !s.before[at].has_blank && !begins_date(text, s.groups[at]);
    };
    if (s.before[serial + 1].kind == separator_kind::dot && goes_on(serial + 1)) {  // a second number: ২.১৬
      rest.cost = 8;
      last = serial + 1;
      rest.readable = !goes_on(serial + 2);
    } else {
      rest.readable = !goes_on(serial + 1);
    }
  }
  const std::size_t end = s.groups[last].end();
  // Where the serial stands behind a dash or a part, the groups before it are the file's.
  const bool slash = separator_at(text, end).kind == separator_kind::slash;
  if (!slash && !tail_after(text, end, false).serial.empty()) rest.readable = false;
  // After a comma, danda or blank what does not read as a serial is something else: a list, the next sentence.
  const bool apart = (!before.has_dot || before.has_blank) && !s.dashed;
  if (apart && (rest.cost > 0 || !rest.readable)) return {};
  return rest;
}

[[nodiscard]] constexpr printed_tail tail_of_sequence(std::string_view text, const printed_sequence& s,
                                                      std::size_t serial) noexcept {
  printed_tail tail;
  const printed_separator& before = s.before[serial];
  if (before.kind == separator_kind::odd) tail.odd_separator = {before.offset, before.length};
  tail.serial = serial_of(text, s.groups[serial]);
  tail.end = tail.serial.end();
  take_copies(text, tail);
  return tail;
}

// ---- the fit -------------------------------------------------------------------------------------------------------

[[nodiscard]] constexpr std::uint32_t price_of_group(const printed_group& group,
                                                     const memo_group_shape& shape) noexcept {
  if (group.digits == shape.digits) return 0;
  const bool year = shape.digits == 2 && shape.name == "year";
  if (year && group.digits == 4 && group.value >= 1900 && group.value <= 2099) return 2;
  return group.digits + 1 == shape.digits || group.digits == shape.digits + 1 ? 4 : 8;
}

[[nodiscard]] constexpr std::uint32_t price_of_separator(const printed_separator& s) noexcept {
  if (s.kind == separator_kind::dot) return 0;
  return s.kind == separator_kind::blank || (s.has_danda && !s.has_dot) ? 2 : 1;
}

/// The cheapest reading that begins with the first group, if one costs `limit` at most.
[[nodiscard]] constexpr std::optional<memo_fit> best_fit(std::string_view text, const printed_sequence& s,
                                                         std::uint32_t limit) noexcept {
  constexpr std::size_t fewest = 3;
  constexpr std::size_t longest = memo_shape::most_groups + 1;
  if (s.size < fewest) return std::nullopt;

  // What the separators and the rest cost depends on the number of groups alone. The rest is looked at only for a
  // reading that is the cheapest without it.
  std::array<std::uint32_t, longest + 1> separators{};
  for (std::size_t size = 2; size <= longest && size <= s.size; ++size) {
    separators[size] = separators[size - 1] + price_of_separator(s.before[size - 1]);
  }
  std::array<std::optional<rest_of_sequence>, longest + 1> rests;

  std::optional<memo_fit> best;
  std::uint32_t best_shape_cost = 0;
  const auto consider = [&](memo_fit fit) {
    if (fit.size > s.size) return;
    if (best && fit.cost + separators[fit.size] >= best->cost) return;
    const memo_shape& shape = shape_of(fit.scheme);
    for (std::uint8_t at = 0; at < fit.size; ++at) {
      if (fit.cost + separators[fit.size] > limit) return;
      const std::uint8_t place = fit.place(at);
      if (place == no_group) continue;
      const std::uint32_t price = price_of_group(s.groups[at], shape[place]);
      if (price > 0 && (fit.order != group_order::straight || fit.size < 5)) return;
      fit.cost += price;
    }
    const std::uint32_t shape_cost = fit.cost;
    fit.cost += separators[fit.size];
    if (fit.cost > limit || (best && fit.cost >= best->cost)) return;
    if (!rests[fit.size]) rests[fit.size] = rest_after(text, s, fit.size);
    fit.cost += rests[fit.size]->cost;
    if (!rests[fit.size]->readable || fit.cost > limit || (best && fit.cost >= best->cost)) return;
    best = fit;
    best_shape_cost = shape_cost;
  };

  for (const memo_scheme scheme : {memo_scheme::m2011_18, memo_scheme::m2024_22, memo_scheme::m2008_19}) {
    const std::size_t full = shape_of(scheme).size();
    memo_fit fit;
    fit.scheme = scheme;
    fit.size = static_cast<std::uint8_t>(full);
    consider(fit);
    if (s.dashed) continue;
    memo_fit turned = fit;
    turned.cost = 6;
    turned.order = group_order::reversed_after_ministry;
    consider(turned);
    turned.order = group_order::reversed;
    consider(turned);
    memo_fit more = fit;
    more.size = static_cast<std::uint8_t>(full + 1);
    more.cost = 6;
    for (std::size_t extra = full - 1; extra >= 1; --extra) {
      more.extra = static_cast<std::uint8_t>(extra);
      consider(more);
    }
    for (std::size_t size = full - 1; size >= fewest; --size) {
      memo_fit fewer = fit;
      fewer.size = static_cast<std::uint8_t>(size);
      fewer.cut = static_cast<std::uint8_t>(full - size);
      fewer.cost = 4 + 2 * static_cast<std::uint32_t>(full - size);
      consider(fewer);
      if (size + 1 != full) continue;
      fewer.cut = 0;
      for (std::size_t missing = full - 1; missing-- > 0;) {
        fewer.missing = static_cast<std::uint8_t>(missing);
        consider(fewer);
      }
    }
  }
  if (best && s.dashed && best_shape_cost > 2) return std::nullopt;  // only exact shapes are read with dashes
  const bool doubtful = best && best_shape_cost >= 4;
  if (doubtful && looks_like_date(s.groups[0], s.groups[1], s.groups[2])) return std::nullopt;
  return best;
}

}  // namespace karjo::detail::memo
