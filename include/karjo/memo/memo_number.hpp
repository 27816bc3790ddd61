// SPDX-License-Identifier: Apache-2.0
//
// Which file, which letter? The memo number (স্মারক নম্বর) of an official letter: read with or without its label and in
// any digits, found in running text, compared by value, and written.
//
//     const auto r = parse_memo("স্মারক নম্বর: ০৫.০০.০০০০.১৯৭.০১.০০৮.১১.১৩৩");
//     r->number.scheme()   // memo_scheme::m2011_18
//     r->number.file()     // "05.00.0000.197.01.008.11"
//     r->number.serial()   // "133"
//     r->findings          // empty: no group departs from its scheme
//
// Real print departs from the rules: commas and blanks for dots, four-digit years, groups too short, too many or in
// reverse, Bangla and Latin digits in one number. All of it is read under the nearest scheme, the printed digits stay,
// and each departure is a finding that names the group, the bytes and the repair. There is no check digit: a number can
// be well-formed, nothing more. Numbers from before 2008 (ভূঃমঃ/শাঃ-২/…/২০০৪-৬৪৭) have no grammar and are kept whole,
// as `free_form`.
//
// Source: docs/sources.md#memo-layouts, #memo-faults. What a group's code stands for: registry.hpp.
#pragma once

#include <algorithm>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <karjo/error.hpp>
#include <karjo/language.hpp>
#include <karjo/memo/free_form.hpp>
#include <karjo/memo/memo_label.hpp>
#include <karjo/memo/memo_scheme.hpp>
#include <karjo/memo/printed_groups.hpp>
#include <karjo/result.hpp>
#include <karjo/severity.hpp>
#include <karjo/text/digits.hpp>
#include <karjo/text/utf8.hpp>

namespace karjo {

namespace detail::memo {
struct memo_reader;
}

/// One group of a file number: its name in the scheme ("extra" for a group too many) and its digits in ASCII, as many
/// as printed.
struct memo_group {
  std::string_view name;
  std::string digits;

  friend bool operator==(const memo_group&, const memo_group&) = default;
};

/// A memo number. Equal and ordered by value: digits of any script, separators, blanks and leading zeros make no
/// difference, and a year 2025 is a year 25. The order is that of a register: ministry, organisation, geography,
/// office, section, subject, year, file, part, serial; free forms last, by their text.
class memo_number {
 public:
  /// A number from its groups, each of exactly the digits its scheme demands, in Bangla or Latin digits; `serial`,
  /// `part` and `copies` may be empty. Errors: `invalid_argument` with `field` = the group (the number of groups for
  /// what follows them).
  [[nodiscard]] static result<memo_number> make(memo_scheme scheme, const std::vector<std::string_view>& groups,
                                                std::string_view serial = {}, std::string_view part = {},
                                                std::string_view copies = {});

  [[nodiscard]] memo_scheme scheme() const noexcept { return scheme_; }
  [[nodiscard]] bool is_free_form() const noexcept { return scheme_ == memo_scheme::free_form; }

  /// The groups of the file number in the order of the scheme; none for a free form.
  [[nodiscard]] const std::vector<memo_group>& groups() const noexcept { return groups_; }
  /// The digits of a group by its name ("ministry", "year"); empty where there is none.
  [[nodiscard]] std::string_view group(std::string_view name) const noexcept;

  /// The canonical form in ASCII digits: groups joined by dots, the serial after a dot. A free form as printed, in
  /// ASCII digits.
  [[nodiscard]] std::string number() const;
  /// The same in Bangla digits.
  [[nodiscard]] std::string number_bn() const { return text::to_bangla_digits(number()); }
  /// The file number alone, in ASCII digits; empty for a free form.
  [[nodiscard]] std::string file() const;

  /// The issue number (জারি নম্বর) after the file number: "133"; two of them as "425/426"; empty where none is printed.
  [[nodiscard]] std::string_view serial() const noexcept { return serial_; }
  /// The part of the file: "2" of (অংশ-২); empty where none is printed.
  [[nodiscard]] std::string_view part() const noexcept { return part_; }
  /// The bracketed number of copies: "75" of -৬৪৭(৭৫); empty where none is printed.
  [[nodiscard]] std::string_view copies() const noexcept { return copies_; }

  /// The text it was read from, without its label; empty for a number that was made.
  [[nodiscard]] std::string_view printed() const noexcept { return printed_; }

  /// Whether it has exactly the groups of its scheme, each of the scheme's length. Never a claim that the office
  /// exists.
  [[nodiscard]] bool well_formed() const noexcept;

  /// The same file with another serial (one number, Bangla or Latin digits), no copies. Errors: `invalid_argument`.
  [[nodiscard]] result<memo_number> with_serial(std::string_view serial) const;
  /// The number of the next letter in this file: the serial plus one, its zeros kept; 1 where there is none.
  /// Errors: `invalid_argument` for a free form or two serials in one.
  [[nodiscard]] result<memo_number> next() const;

  friend std::strong_ordering operator<=>(const memo_number& a, const memo_number& b) noexcept { return a.compare(b); }
  friend bool operator==(const memo_number& a, const memo_number& b) noexcept { return a.compare(b) == 0; }

 private:
  friend struct detail::memo::memo_reader;

  [[nodiscard]] std::strong_ordering compare(const memo_number& other) const noexcept;

  memo_scheme scheme_ = memo_scheme::free_form;
  std::vector<memo_group> groups_;
  std::string text_;  // of a free form
  std::string part_, serial_, copies_, printed_;
};

/// Whether two numbers are of one file: the same groups by value, whatever part, serial or copies.
[[nodiscard]] bool same_file(const memo_number& a, const memo_number& b) noexcept;

/// Whether two numbers are of one letter: the same file, part and serial; false where no serial is printed.
[[nodiscard]] bool same_letter(const memo_number& a, const memo_number& b) noexcept;

/// How a number departs from its scheme, and where. `repair` is what should stand there, in ASCII, where that can be
/// told. The codes are `memo_finding_codes`; all are warnings but "memo.unknown-code" (registry.hpp), which is info.
struct memo_finding {
  std::string_view code;
  karjo::severity severity = severity::warning;
  std::uint64_t offset = 0, length = 0;
  std::string_view group;  ///< its name, "part", "serial" or "extra"; empty for the number as a whole
  std::string repair;
  std::uint8_t expected = 0, found = 0;  ///< digits or groups, where the code counts them

  friend bool operator==(const memo_finding&, const memo_finding&) = default;
};

inline constexpr std::string_view memo_finding_codes[] = {
    "memo.four-digit-year", "memo.group-length", "memo.group-count", "memo.separator",
    "memo.mixed-digits",    "memo.reversed",     "memo.cut-short",   "memo.unknown-code",
};

/// Bytes of the text given.
struct memo_range {
  std::uint64_t offset = 0, length = 0;

  friend bool operator==(const memo_range&, const memo_range&) = default;
};

/// A number with what is odd about it; `offset` and `length` are those of the number in the text, without its label.
struct memo_reading {
  memo_number number;
  std::vector<memo_finding> findings;    ///< by offset
  std::vector<memo_range> group_ranges;  ///< where each of `number.groups()` stands
  std::uint64_t offset = 0, length = 0;
};

enum class memo_mode : std::uint8_t { lenient, strict };

/// Reads the memo number of a text: a number alone, with its label before or after, or a line that holds one. Errors:
/// `invalid_utf8`; `memo_not_found` where the text has no digit or is an S.R.O. number (২৭১-আইন/২০১০), which is another
/// thing. Strict mode refuses what has a finding or is a free form: `memo_malformed` with the offset of the first
/// departure. Cost: linear; allocates what the reading holds.
[[nodiscard]] result<memo_reading> parse_memo(std::string_view text, memo_mode mode = memo_mode::lenient);

/// The first memo number in running text at or after byte `from`; the words before `from` may be its label. Digital
/// numbers are found by their shape, free forms only after a label that names a letter (স্মারক নং, প্রজ্ঞাপন নং, Memo
/// No.). Dates, times, S.R.O. and phone numbers, amounts, tariff headings and lists of sections are not taken. Any
/// bytes may stand in the text; ranges are on code points. Cost: linear up to the end of the hit.
[[nodiscard]] std::optional<memo_reading> find_memo_number(std::string_view text, std::size_t from = 0);

/// All of them, in order; they do not overlap.
[[nodiscard]] std::vector<memo_reading> find_memo_numbers(std::string_view text);

enum class memo_digits : std::uint8_t { bangla, latin };

/// How a number is written. Where the groups are not those of the scheme the serial is always set off by "-", so that
/// what was written reads back as the same number.
struct memo_style {
  memo_digits digits = memo_digits::bangla;
  char before_serial = '.';  ///< or '-'
  bool part = true, copies = true;
};

/// The number as it is printed: ০৫.০০.০০০০.১৯৭.০১.০০৮.১১-১৩৩(৭৫), with a part ০৫.০০.০০০০.১৯৭.০১.০০৮.১১ (অংশ-২)-১৩৩.
/// `parse_memo(format(m))` is `m`, part and copies left out only if the style says so.
[[nodiscard]] std::string format(const memo_number& number, const memo_style& style);
[[nodiscard]] std::string format(const memo_number& number, memo_digits digits = memo_digits::bangla);

/// What a finding says to a person: one sentence without a full stop.
[[nodiscard]] std::string message(const memo_finding& finding, language in);

/// What a group is called: "section" is "শাখা". The name itself for an unknown one.
[[nodiscard]] constexpr std::string_view title_of_memo_group(std::string_view group, language in) noexcept;

/// A reading, or why there is none, in one line: "2011-18 05.00.0000.197.01.008.11, serial 133". The form is specified
/// in tests/spec/memo.md.
[[nodiscard]] std::string describe(const memo_reading& reading);
[[nodiscard]] std::string describe(const result<memo_reading>& reading);

}  // namespace karjo

template <>
struct std::hash<karjo::memo_number> {
  [[nodiscard]] std::size_t operator()(const karjo::memo_number& number) const;
};

// ---------------------------------------------------------------------------------------------------------------------

namespace karjo {

namespace detail::memo {

[[nodiscard]] constexpr std::uint64_t number_of(std::string_view digits) noexcept {
  std::uint64_t value = 0;
  for (const char c : digits) value = value * 10 + static_cast<std::uint64_t>(c - '0');
  return value;
}

// Takes the next number of "425/426"; empty at the end.
[[nodiscard]] constexpr std::optional<std::uint64_t> next_number(std::string_view& numbers) noexcept {
  while (!numbers.empty() && (numbers.front() < '0' || numbers.front() > '9')) numbers.remove_prefix(1);
  if (numbers.empty()) return std::nullopt;
  std::size_t size = 0;
  while (size < numbers.size() && numbers[size] >= '0' && numbers[size] <= '9') ++size;
  const std::uint64_t value = number_of(numbers.substr(0, size));
  numbers.remove_prefix(size);
  return value;
}

[[nodiscard]] constexpr std::strong_ordering compare_numbers(std::string_view a, std::string_view b) noexcept {
  for (;;) {
    const std::optional<std::uint64_t> x = next_number(a), y = next_number(b);
    if (!x || !y) return x.has_value() <=> y.has_value();
    if (*x != *y) return *x <=> *y;
  }
}

// The value of a group. Years of two digits are those since 1971: 71 to 99 are of the last century.
[[nodiscard]] constexpr std::uint64_t value_of(std::string_view name, std::string_view digits) noexcept {
  const std::uint64_t value = number_of(digits);
  if (name != "year" || digits.size() > 2) return value;
  return value + (value >= 71 ? 1900 : 2000);
}

// Free forms are compared without their blanks: takes the next byte that is none; -1 at the end.
[[nodiscard]] constexpr int next_byte(std::string_view& text) noexcept {
  for (std::size_t blank = blank_length_at(text, 0); blank > 0; blank = blank_length_at(text, 0))
    text.remove_prefix(blank);
  if (text.empty()) return -1;
  const auto byte = static_cast<std::uint8_t>(text.front());
  text.remove_prefix(1);
  return byte;
}

[[nodiscard]] constexpr std::strong_ordering compare_texts(std::string_view a, std::string_view b) noexcept {
  for (;;) {
    const int x = next_byte(a), y = next_byte(b);
    if (x != y || x < 0) return x <=> y;
  }
}

[[nodiscard]] inline std::string ascii_digits(std::string_view printed) {
  std::string out;
  for (std::size_t at = 0; at < printed.size();) {
    const printed_digit digit = digit_at(printed, at);
    out.push_back(digit.value >= 0 ? static_cast<char>('0' + digit.value) : printed[at]);
    at += digit.value >= 0 ? digit.length : 1;
  }
  return out;
}

[[nodiscard]] constexpr bool is_one_number(std::string_view ascii, std::size_t most) noexcept {
  if (ascii.empty() || ascii.size() > most) return false;
  return std::all_of(ascii.begin(), ascii.end(), [](char c) { return c >= '0' && c <= '9'; });
}

inline constexpr std::string_view register_order[] = {"ministry", "organisation", "geography", "office",
                                                      "section",  "subject",      "year",      "file"};

/// Builds readings; the one place that fills a memo_number.
struct memo_reader {
  [[nodiscard]] static memo_number number_from(memo_scheme scheme, std::vector<memo_group> groups, std::string part,
                                               std::string serial, std::string copies) {
    memo_number number;
    number.scheme_ = scheme;
    number.groups_ = std::move(groups);
    number.part_ = std::move(part);
    number.serial_ = std::move(serial);
    number.copies_ = std::move(copies);
    return number;
  }

  [[nodiscard]] static memo_reading free_form(std::string_view text, printed_range range) {
    memo_reading reading;
    const std::string_view printed = text.substr(range.offset, range.length);
    reading.number.text_ = text::to_latin_digits(printed);
    reading.number.printed_ = printed;
    reading.offset = range.offset;
    reading.length = range.length;
    return reading;
  }

  [[nodiscard]] static memo_reading digital(std::string_view text, const printed_sequence& s, const memo_fit& fit,
                                            bool whole);
};

// The tail of a fit: the serial is a group of the sequence, or it follows behind.
[[nodiscard]] constexpr printed_tail tail_of(std::string_view text, const printed_sequence& s, const memo_fit& fit,
                                             bool whole) noexcept {
  if (rest_after(text, s, fit.size).has_serial) return tail_of_sequence(text, s, fit.size);
  return tail_after(text, s.groups[fit.size - 1u].end(), whole);
}

inline memo_reading memo_reader::digital(std::string_view text, const printed_sequence& s, const memo_fit& fit,
                                         bool whole) {
  const memo_shape& shape = shape_of(fit.scheme);
  const printed_tail tail = tail_of(text, s, fit, whole);
  const printed_group& first = s.groups[0];
  const printed_group& last = s.groups[fit.size - 1u];
  const std::uint64_t file_length = last.end() - first.offset;

  memo_reading reading;
  reading.offset = first.offset;
  reading.length = tail.end - first.offset;
  memo_number& number = reading.number;
  number.scheme_ = fit.scheme;
  number.printed_ = text.substr(first.offset, tail.end - first.offset);
  const auto ascii = [text](printed_range range) { return ascii_digits(text.substr(range.offset, range.length)); };
  number.part_ = ascii(tail.part);
  number.serial_ = ascii(tail.serial);
  number.copies_ = ascii(tail.copies);

  const auto found = [&reading](std::string_view code, std::uint64_t offset, std::uint64_t length,
                                std::string_view group, std::string repair = {}, std::size_t expected = 0,
                                std::size_t count = 0) {
    reading.findings.push_back({code, severity::warning, offset, length, group, std::move(repair),
                                static_cast<std::uint8_t>(expected), static_cast<std::uint8_t>(count)});
  };

  // The script of the number is that of most of its digits.
  std::size_t latin = 0, bangla = 0;
  for (std::uint8_t at = 0; at < fit.size; ++at) {
    latin += s.groups[at].latin;
    bangla += s.groups[at].bangla;
  }
  for (std::size_t at = tail.serial.offset; at < tail.serial.end(); ++at) {
    const printed_digit digit = digit_at(text, at);
    latin += digit.script == 'l' ? 1u : 0u;
    bangla += digit.script == 'b' ? 1u : 0u;
  }
  const bool first_is_latin = first.latin > 0;
  const bool in_latin = latin != bangla ? latin > bangla : first_is_latin;
  const auto check_script = [&](printed_range range, std::string_view group) {
    bool other = false;
    for (std::size_t at = range.offset; at < range.end();) {
      const printed_digit digit = digit_at(text, at);
      other = other || digit.script == 'o' || digit.script == (in_latin ? 'b' : 'l');
      at += std::max<std::size_t>(digit.length, 1);
    }
    if (other)
      found("memo.mixed-digits", range.offset, range.length, group,
            in_latin ? ascii(range) : text::to_bangla_digits(ascii(range)));
  };

  for (std::uint8_t at = 0; at < fit.size; ++at) {
    const printed_group& group = s.groups[at];
    const printed_range range{group.offset, group.length};
    const std::uint8_t place = fit.place(at);
    const std::string_view name = place == no_group ? std::string_view("extra") : shape[place].name;
    std::string digits = ascii(range);
    if (place == no_group) {
      found("memo.group-count", group.offset, group.length, name, {}, shape.size(), fit.size);
    } else if (const std::size_t expected = shape[place].digits; digits.size() != expected) {
      if (price_of_group(group, shape[place]) == 2) {
        found("memo.four-digit-year", group.offset, group.length, name, digits.substr(2), 2, 4);
      } else {
        std::string repair;
        if (digits.size() < expected) repair = std::string(expected - digits.size(), '0') + digits;
        if (digits.size() > expected && digits.find_first_not_of('0') >= digits.size() - expected) {
          repair = digits.substr(digits.size() - expected);
        }
        found("memo.group-length", group.offset, group.length, name, std::move(repair), expected, digits.size());
      }
    }
    check_script(range, name);
    number.groups_.push_back({name, std::move(digits)});
    reading.group_ranges.push_back({group.offset, group.length});
    if (at + 1 == fit.size) break;
    const printed_separator& separator = s.before[at + 1u];
    if (separator.kind != separator_kind::dot) found("memo.separator", separator.offset, separator.length, name, ".");
  }
  if (fit.order != group_order::straight) {
    const std::ptrdiff_t fixed = fit.order == group_order::reversed_after_ministry ? 1 : 0;
    std::reverse(number.groups_.begin() + fixed, number.groups_.end());
    std::reverse(reading.group_ranges.begin() + fixed, reading.group_ranges.end());
    found("memo.reversed", first.offset, file_length, {}, number.file());
  }
  if (fit.missing != no_group) {
    found("memo.group-count", first.offset, file_length, shape[fit.missing].name, {}, shape.size(), fit.size);
  }
  if (fit.cut > 0) found("memo.cut-short", first.offset, file_length, shape[fit.size].name, {}, shape.size(), fit.size);

  if (!tail.part.empty()) {
    const std::size_t dot = text[last.end()] == '.' ? 1u : 0u;
    const blank_run gap = blanks_at(text, last.end() + dot);
    if (gap.line_breaks > 0) found("memo.separator", last.end(), dot + gap.length, "part", ".");
  }
  if (tail.odd_separator.length > 0)
    found("memo.separator", tail.odd_separator.offset, tail.odd_separator.length, "serial", ".");
  if (!tail.serial.empty()) {
    check_script(tail.serial, "serial");
    if (number.serial_.find('.') != std::string::npos) {
      found("memo.group-count", tail.serial.offset, tail.serial.length, "serial", {}, 1, 2);
    }
  }
  if (!tail.surplus.empty()) found("memo.group-count", tail.surplus.offset, tail.surplus.length, "serial", {}, 1, 2);
  std::stable_sort(reading.findings.begin(), reading.findings.end(),
                   [](const memo_finding& a, const memo_finding& b) { return a.offset < b.offset; });
  return reading;
}

// The cheapest reading of a sequence, one glued to a number before it being dearer.
[[nodiscard]] constexpr std::optional<memo_fit> fit_of(std::string_view text, const printed_sequence& s) noexcept {
  constexpr std::uint32_t dearest = 20;
  std::optional<memo_fit> fit = best_fit(text, s, dearest);
  if (fit && follows_digit_and_dot(text, s.groups[0].offset)) fit->cost += 6;
  return fit;
}

// Whether the words around a reading in running text and its shape go together well enough for what it costs.
[[nodiscard]] constexpr bool is_likely(std::string_view text, const printed_sequence& s, const memo_fit& fit) noexcept {
  const label_strength label = label_before(text, s.groups[0].offset);
  if (label == label_strength::strong) return true;
  if (fit.cut > 2 || (fit.cut > 0 && fit.scheme == memo_scheme::m2008_19) || fit.cost > 12) return false;
  return fit.cost <= 8 || label == label_strength::weak || is_label_after(text, tail_of(text, s, fit, false).end);
}

struct placed_fit {
  printed_sequence sequence;
  memo_fit fit;
};

// The cheapest reading of a text that is said to hold a number.
[[nodiscard]] inline std::optional<placed_fit> cheapest_fit(std::string_view text) {
  std::optional<placed_fit> best;
  for (std::size_t at = next_group(text, 0); at < text.size(); at = next_group(text, after_digits(text, at))) {
    const printed_sequence sequence = sequence_at(text, at);
    const std::optional<memo_fit> fit = fit_of(text, sequence);
    if (fit && (!best || fit->cost < best->fit.cost)) best = placed_fit{sequence, *fit};
    if (best && best->fit.cost == 0) break;
  }
  return best;
}

}  // namespace detail::memo

inline result<memo_number> memo_number::make(memo_scheme scheme, const std::vector<std::string_view>& groups,
                                             std::string_view serial, std::string_view part, std::string_view copies) {
  const memo_shape& shape = shape_of(scheme);
  if (scheme == memo_scheme::free_form) {
    if (groups.size() != 1 || !serial.empty() || !part.empty() || !copies.empty()) return errc::invalid_argument;
    const result<memo_reading> reading = parse_memo(groups[0]);
    if (!reading) return reading.error();
    if (!reading->number.is_free_form() || reading->length != groups[0].size()) return errc::invalid_argument;
    memo_number number = reading->number;
    number.printed_.clear();
    return number;
  }
  if (groups.size() != shape.size()) return errc::invalid_argument;
  std::vector<memo_group> made;
  for (std::size_t at = 0; at < shape.size(); ++at) {
    std::string digits = text::to_latin_digits(groups[at]);
    if (!detail::memo::is_one_number(digits, shape[at].digits) || digits.size() != shape[at].digits) {
      return {errc::invalid_argument, 0, static_cast<std::uint32_t>(at)};
    }
    made.push_back({shape[at].name, std::move(digits)});
  }
  std::string after[] = {text::to_latin_digits(part), text::to_latin_digits(serial), text::to_latin_digits(copies)};
  constexpr std::size_t most[] = {9, 9, 4};
  for (std::size_t at = 0; at < 3; ++at) {
    const bool fits = after[at].empty() || detail::memo::is_one_number(after[at], most[at]);
    if (!fits || (at == 2 && !after[2].empty() && after[1].empty())) {
      return {errc::invalid_argument, 0, static_cast<std::uint32_t>(shape.size())};
    }
  }
  return detail::memo::memo_reader::number_from(scheme, std::move(made), std::move(after[0]), std::move(after[1]),
                                                std::move(after[2]));
}

inline std::string_view memo_number::group(std::string_view name) const noexcept {
  for (const memo_group& group : groups_) {
    if (group.name == name) return group.digits;
  }
  return {};
}

inline std::string memo_number::number() const {
  if (is_free_form()) return text_;
  return serial_.empty() ? file() : file() + '.' + serial_;
}

inline std::string memo_number::file() const {
  std::string out;
  for (const memo_group& group : groups_) {
    if (!out.empty()) out += '.';
    out += group.digits;
  }
  return out;
}

inline bool memo_number::well_formed() const noexcept {
  const memo_shape& shape = shape_of(scheme_);
  if (is_free_form() || groups_.size() != shape.size()) return false;
  for (std::size_t at = 0; at < shape.size(); ++at) {
    if (groups_[at].name != shape[at].name || groups_[at].digits.size() != shape[at].digits) return false;
  }
  return true;
}

inline result<memo_number> memo_number::with_serial(std::string_view serial) const {
  std::string digits = text::to_latin_digits(serial);
  if (is_free_form() || !detail::memo::is_one_number(digits, 9)) return errc::invalid_argument;
  memo_number number = *this;
  number.serial_ = std::move(digits);
  number.copies_.clear();
  number.printed_.clear();
  return number;
}

inline result<memo_number> memo_number::next() const {
  if (serial_.empty()) return with_serial("1");
  if (!detail::memo::is_one_number(serial_, 9)) return errc::invalid_argument;
  std::string serial = std::to_string(detail::memo::number_of(serial_) + 1);
  if (serial.size() < serial_.size()) serial.insert(0, serial_.size() - serial.size(), '0');
  return with_serial(serial);
}

inline std::strong_ordering memo_number::compare(const memo_number& other) const noexcept {
  if (is_free_form() != other.is_free_form()) return is_free_form() <=> other.is_free_form();
  if (is_free_form()) return detail::memo::compare_texts(text_, other.text_);
  for (const std::string_view name : detail::memo::register_order) {
    const std::uint64_t a = detail::memo::value_of(name, group(name)),
                        b = detail::memo::value_of(name, other.group(name));
    if (a != b) return a <=> b;
  }
  if (const auto order = detail::memo::compare_numbers(part_, other.part_); order != 0) return order;
  if (const auto order = detail::memo::compare_numbers(serial_, other.serial_); order != 0) return order;
  if (const auto order = detail::memo::compare_numbers(copies_, other.copies_); order != 0) return order;
  if (scheme_ != other.scheme_) return scheme_ <=> other.scheme_;
  if (groups_.size() != other.groups_.size()) return groups_.size() <=> other.groups_.size();
  for (std::size_t at = 0; at < groups_.size();
       ++at) {  // what has no place in the order: group4, group5, a group too many
    const memo_group &a = groups_[at], &b = other.groups_[at];
    if (a.name != b.name) return a.name <=> b.name;
    const std::uint64_t x = detail::memo::value_of(a.name, a.digits), y = detail::memo::value_of(b.name, b.digits);
    if (x != y) return x <=> y;
  }
  return std::strong_ordering::equal;
}

inline bool same_file(const memo_number& a, const memo_number& b) noexcept {
  if (a.scheme() != b.scheme() || a.groups().size() != b.groups().size()) return false;
  if (a.is_free_form()) return a == b;
  return std::equal(
      a.groups().begin(), a.groups().end(), b.groups().begin(), [](const memo_group& x, const memo_group& y) {
        return x.name == y.name && detail::memo::value_of(x.name, x.digits) == detail::memo::value_of(y.name, y.digits);
      });
}

inline bool same_letter(const memo_number& a, const memo_number& b) noexcept {
  if (a.is_free_form()) return a == b;
  return same_file(a, b) && !a.serial().empty() && detail::memo::compare_numbers(a.serial(), b.serial()) == 0 &&
         detail::memo::compare_numbers(a.part(), b.part()) == 0;
}

inline result<memo_reading> parse_memo(std::string_view text, memo_mode mode) {
  if (const auto invalid = text::first_invalid_utf8(text)) return {errc::invalid_utf8, *invalid};
  memo_reading reading;
  if (const std::optional<detail::memo::placed_fit> found = detail::memo::cheapest_fit(text)) {
    reading = detail::memo::memo_reader::digital(text, found->sequence, found->fit, true);
  } else {
    const detail::memo::printed_range range = detail::memo::free_range(text);
    if (range.empty()) return errc::memo_not_found;
    const std::optional<std::size_t> sro = detail::memo::find_sro(text.substr(range.offset, range.length));
    if (sro) return {errc::memo_not_found, range.offset + *sro};
    reading = detail::memo::memo_reader::free_form(text, range);
  }
  if (mode == memo_mode::lenient) return reading;
  if (reading.number.is_free_form()) return {errc::memo_malformed, reading.offset};
  if (!reading.findings.empty()) return {errc::memo_malformed, reading.findings.front().offset};
  return reading;
}

namespace detail::memo {

// The free form that begins behind a label, if what stands there is one.
[[nodiscard]] inline std::optional<memo_reading> free_form_after(std::string_view text, const label& named) {
  const printed_range range = free_range_at(text, named.end);
  if (range.empty()) return std::nullopt;
  const result<memo_reading> alone = parse_memo(text.substr(range.offset, range.length));
  if (!alone || !alone->number.is_free_form() || alone->length != range.length) return std::nullopt;
  return memo_reader::free_form(text, range);
}

// The digital number whose first true digit stands at `at`, if what stands there is one; its group may begin with
// letters O, but not before `from`.
[[nodiscard]] inline std::optional<memo_reading> digital_at(std::string_view text, std::size_t from, std::size_t at) {
  const printed_sequence sequence = sequence_at(text, group_start(text, from, at));
  const std::optional<memo_fit> fit = fit_of(text, sequence);
  if (!fit || !is_likely(text, sequence, *fit)) return std::nullopt;
  memo_reading reading = memo_reader::digital(text, sequence, *fit, false);
  // A number is what reads alone as the same: in "২। ০৫.০০.…" it does not begin with the ২.
  const result<memo_reading> alone = parse_memo(reading.number.printed());
  if (!alone || alone->number != reading.number) return std::nullopt;
  return reading;
}

// Whether a label may begin at `at`: at a letter, with none before it.
[[nodiscard]] constexpr bool is_word_start(std::string_view text, std::size_t at) noexcept {
  const bool letter = static_cast<std::uint8_t>(text[at]) == 0xE0 || is_ascii_letter(text[at]);
  return letter && (at == 0 || !is_letter(text::decode_before(text, at).code_point));
}

}  // namespace detail::memo

inline std::optional<memo_reading> find_memo_number(std::string_view text, std::size_t from) {
  for (std::size_t at = from; at < text.size(); ++at) {
    if (detail::memo::is_word_start(text, at)) {
      if (const detail::memo::label label = detail::memo::label_at(text, at); label.named) {
        if (std::optional<memo_reading> reading = detail::memo::free_form_after(text, label)) return reading;
        at = label.end - 1;
        continue;
      }
    }
    if (!detail::memo::is_digit_at(text, at)) continue;
    if (std::optional<memo_reading> reading = detail::memo::digital_at(text, from, at)) return reading;
    at = detail::memo::after_digits(text, at) - 1;
  }
  return std::nullopt;
}

inline std::vector<memo_reading> find_memo_numbers(std::string_view text) {
  std::vector<memo_reading> found;
  for (std::size_t from = 0;;) {
    std::optional<memo_reading> reading = find_memo_number(text, from);
    if (!reading) return found;
    from = static_cast<std::size_t>(reading->offset + reading->length);
    found.push_back(*std::move(reading));
  }
}

inline std::string format(const memo_number& number, const memo_style& style) {
  const bool latin = style.digits == memo_digits::latin;
  std::string out = number.is_free_form() ? number.number() : number.file();
  if (!number.is_free_form()) {
    // A dot before the serial is safe only where the groups are those of the scheme, a year of four digits included.
    const memo_shape& shape = shape_of(number.scheme());
    bool complete = number.groups().size() == shape.size() && number.serial().find('.') == std::string_view::npos;
    for (std::size_t at = 0; complete && at < shape.size(); ++at) {
      const memo_group& group = number.groups()[at];
      const bool year =
          group.name == "year" && group.digits.size() == 4 && (group.digits < "2100" && group.digits >= "1900");
      complete = group.name == shape[at].name && (group.digits.size() == shape[at].digits || year);
    }
    const bool dot = complete && style.before_serial == '.';
    if (style.part && !number.part().empty()) {
      out += dot ? ".(" : " (";
      out += latin ? "Part-" : "অংশ-";
      out += number.part();
      out += ')';
    }
    if (!number.serial().empty()) {
      out += dot ? '.' : '-';
      out += number.serial();
      if (style.copies && !number.copies().empty()) out.append("(").append(number.copies()).append(")");
    }
  }
  return latin ? out : text::to_bangla_digits(out);
}

inline std::string format(const memo_number& number, memo_digits digits) {
  memo_style style;
  style.digits = digits;
  return format(number, style);
}

namespace detail::memo {

struct memo_group_title {
  std::string_view group, en, bn;
};

inline constexpr memo_group_title memo_group_titles[] = {
    {"ministry", "ministry or division", "মন্ত্রণালয়/বিভাগ"},
    {"organisation", "department or attached office", "অধিদপ্তর/সংযুক্ত দপ্তর"},
    {"geography", "geographic code", "ভৌগোলিক কোড"},
    {"office", "subordinate office", "অধস্তন কার্যালয়"},
    {"section", "section", "শাখা"},
    {"subject", "subject class", "বিষয়ের শ্রেণি"},
    {"group4", "fourth group", "চতুর্থ ভাগ"},
    {"group5", "fifth group", "পঞ্চম ভাগ"},
    {"file", "file serial", "নথির ক্রমিক"},
    {"year", "year opened", "নথি খোলার বছর"},
    {"part", "part of the file", "নথির অংশ"},
    {"serial", "issue number", "জারি নম্বর"},
    {"extra", "group too many", "অতিরিক্ত ভাগ"},
};

}  // namespace detail::memo

constexpr std::string_view title_of_memo_group(std::string_view group, language in) noexcept {
  for (const detail::memo::memo_group_title& title : detail::memo::memo_group_titles) {
    if (title.group == group) return in == language::bn ? title.bn : title.en;
  }
  return group;
}

inline std::string message(const memo_finding& finding, language in) {
  const bool bn = in == language::bn;
  const std::string group(title_of_memo_group(finding.group, in));
  const auto count = [bn](std::uint8_t n) {
    const std::string digits = std::to_string(n);
    return bn ? text::to_bangla_digits(digits) : digits;
  };
  const std::string repair = bn ? text::to_bangla_digits(finding.repair) : finding.repair;
  std::string out;
  if (finding.code == "memo.four-digit-year") {
    out = bn ? "বছর চার অঙ্কে লেখা, দুই অঙ্কে হওয়ার কথা" : "the year has four digits instead of two";
  } else if (finding.code == "memo.group-length") {
    out = bn ? group + ": " + count(finding.found) + " অঙ্ক, " + count(finding.expected) + " অঙ্ক হওয়ার কথা"
             : "the group \"" + group + "\" has " + count(finding.found) + " digits instead of " +
                   count(finding.expected);
  } else if (finding.code == "memo.group-count" && finding.group == "serial") {
    out = bn ? "জারি নম্বরের পরে আরও সংখ্যা আছে" : "more numbers follow the issue number";
  } else if (finding.code == "memo.group-count") {
    const std::string counts = bn ? count(finding.found) + "টি ভাগ, " + count(finding.expected) + "টি হওয়ার কথা"
                                  : count(finding.found) + " groups instead of " + count(finding.expected);
    if (finding.found > finding.expected) {
      out = (bn ? "একটি ভাগ বেশি: " : "a group too many: ") + counts;
    } else {
      out = bn ? "\"" + group + "\" ভাগটি নেই: " + counts : "the group \"" + group + "\" is missing: " + counts;
    }
  } else if (finding.code == "memo.separator") {
    const bool before = finding.group == "serial" || finding.group == "part";
    out = bn ? "\"" + group + (before ? "\" ভাগের আগে ডট নেই" : "\" ভাগের পরে ডট নেই")
             : (before ? "no plain dot before the group \"" : "no plain dot after the group \"") + group + "\"";
    return out;
  } else if (finding.code == "memo.mixed-digits") {
    out = bn ? "\"" + group + "\" ভাগে অন্য লিপির অঙ্ক" : "digits of another script in the group \"" + group + "\"";
  } else if (finding.code == "memo.reversed") {
    out = bn ? "ভাগগুলি উল্টো ক্রমে লেখা" : "the groups stand in reverse order";
  } else if (finding.code == "memo.cut-short") {
    out = bn ? "নম্বরটি অসম্পূর্ণ: " + count(finding.found) + "টি ভাগ, " + count(finding.expected) + "টি হওয়ার কথা"
             : "the number is cut short: " + count(finding.found) + " groups instead of " + count(finding.expected);
  } else if (finding.code == "memo.unknown-code") {
    out = bn ? "\"" + group + "\" ভাগের এই কোড তালিকায় নেই"
             : "the code of the group \"" + group + "\" is not in the table";
  } else {
    out = finding.code;
  }
  if (!repair.empty()) out += " → " + repair;
  return out;
}

inline std::string describe(const memo_reading& reading) {
  const memo_number& number = reading.number;
  std::string out(name(number.scheme()));
  out += ' ';
  out += number.is_free_form() ? number.number() : number.file();
  if (!number.part().empty()) out.append(", part ").append(number.part());
  if (!number.serial().empty()) out.append(", serial ").append(number.serial());
  if (!number.copies().empty()) out.append(", copies ").append(number.copies());
  for (const memo_finding& finding : reading.findings) {
    out.append("; ").append(finding.code);
    out += " at " + std::to_string(finding.offset) + "+" + std::to_string(finding.length);
    if (!finding.group.empty()) out.append(" (").append(finding.group).append(")");
    if (!finding.repair.empty()) out.append(" → ").append(finding.repair);
  }
  return out;
}

inline std::string describe(const result<memo_reading>& reading) {
  if (reading) return describe(*reading);
  return std::string(name(reading.error().code)) + " at byte " + std::to_string(reading.error().offset);
}

}  // namespace karjo

inline std::size_t std::hash<karjo::memo_number>::operator()(const karjo::memo_number& number) const {
  std::uint64_t sum = 0xcbf29ce484222325u;
  const auto mix = [&sum](std::uint64_t value) {
    sum = (sum ^ value) * 0x9E3779B97F4A7C15u;
    sum ^= sum >> 29;
  };
  mix(static_cast<std::uint64_t>(number.scheme()));
  if (number.is_free_form()) {
    const std::string text = number.number();
    std::string_view left = text;
    for (int byte = 0; byte >= 0;) mix(static_cast<std::uint64_t>(byte = karjo::detail::memo::next_byte(left)));
  }
  for (const karjo::memo_group& group : number.groups()) mix(karjo::detail::memo::value_of(group.name, group.digits));
  for (std::string_view after : {number.part(), number.serial(), number.copies()}) {
    while (const auto value = karjo::detail::memo::next_number(after)) mix(*value + 1);
    mix(0);
  }
  return static_cast<std::size_t>(sum);
}
