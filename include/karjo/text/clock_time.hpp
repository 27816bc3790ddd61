// SPDX-License-Identifier: Apache-2.0
//
// What time of day do these words name? দুপুর ২.৩০ ঘটিকা is 14:30.
//
// Bangla documents print the twelve-hour clock with a word for the part of the day before it, a full stop between hour
// and minutes and টা or ঘটিকা after it. A part of the day takes some hours and no others:
//
//     part                  written for       read for (24-hour clock)
//     ভোর                   4–5               3–6
//     সকাল                  6–11              5–11
//     বেলা                  –                 8–16
//     দুপুর                  12–14             11–15
//     বিকাল, বিকেল            15–17             14–18
//     সন্ধ্যা                 18–19             17–19
//     রাত, রাত্রি             20–23, 0–3        19–23, 0–4
//     পূর্বাহ্ণ, অপরাহ্ণ         –                 1–11, 12–23
//     AM, PM                –                 0–11, 12–23
//
// সকাল ১২.৩০ contradicts itself: it is read by its hour as printed, 12:30, and marked. Without a part of the day the
// hour is as printed, too: ১৪.৩০ ঘটিকা, 1500 hrs.
//
//     parse_clock_time("দুপুর ২.৩০ ঘটিকা")->start == clock_time{14, 30}
//     find_clock_time("২৯ ডিসেম্বর ২০২১, সকাল ১১.০০ হতে ১.৩০ ঘটিকা")   // 11:00 to 13:30
//     format_bangla({14, 30}) == "দুপুর ২.৩০ ঘটিকা"
//
// Texts are expected in storage form (storage_form.hpp).
// Source: docs/sources.md#text-clock-times; the bounds of the parts of the day are usage, not a rule of any office.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include <karjo/detail/bengali_word.hpp>
#include <karjo/result.hpp>
#include <karjo/text/numerals.hpp>
#include <karjo/text/utf8.hpp>

namespace karjo::text {

/// A time of day on the 24-hour clock: hour 0 to 23, minute 0 to 59.
struct clock_time {
  std::uint8_t hour = 0;
  std::uint8_t minute = 0;

  friend constexpr bool operator==(const clock_time&, const clock_time&) = default;
  friend constexpr auto operator<=>(const clock_time&, const clock_time&) = default;
};

/// A time, or a span of time, as it stands in a text. `offset` and `length` cover the part of the day, the number and
/// the unit with its ending (টায়, ঘটিকার), both times of a span and what joins them; a following পর্যন্ত or হতে is
/// outside.
struct printed_clock_time {
  std::uint64_t offset = 0;
  std::uint64_t length = 0;
  clock_time start;
  std::optional<clock_time> end;  ///< of a span; before `start` where it runs past midnight
  bool contradictory = false;     ///< an hour that the part of the day beside it does not have

  friend constexpr bool operator==(const printed_clock_time&, const printed_clock_time&) = default;
};

/// The first time of day in running text, at or after `from`.
///
///     time   = [ part ] hour [ ( "." | ":" | "ঃ" ) minutes ] [ unit [ minutes "মিনিট" ] ] [ "AM" | "PM" | পিএম ] [ part ]
///     hour   = digits, Bangla or Latin | number word | ("সাড়ে" | "সোয়া" | "পৌনে") hour | "দেড়" | "আড়াই"
///     unit   = টা টায় টার টাতে | ঘটিকা ঘটিকায় ঘটিকার ঘটিকাতে | মি. মিনিট | hrs hours
///     span   = time ( "হতে" | "থেকে" | "হইতে" | "to" | "-" | "–" ) time; the second may go without a part of the day
///
/// A number is a time only with evidence: minutes beside a part of the day, টা, ঘটিকা, hrs, AM or PM, or after "সময়
/// :"; an hour alone needs the unit, and with টা (which also counts things) also a part of the day, the ending -য়, or
/// nothing after it that could be counted. So decimals, money, memo and paragraph numbers, and dates are never times.
/// Numbers in mixed digits and impossible ones (২৫.০০ ঘটিকা) are passed over. The end of a span without a part of the
/// day is the first such hour after its start.
/// Cost: linear in what it passes over; allocates nothing.
[[nodiscard]] constexpr std::optional<printed_clock_time> find_clock_time(std::string_view text,
                                                                          std::size_t from = 0) noexcept;

/// The time that the whole text is, but for spaces around it, a closing । . or , and পর্যন্ত; here a bare "১০.০০" or
/// "10:00" is one, too.
/// Errors: invalid_utf8; mixed_digits, at the first digit of the other script; clock_time_impossible, at the number;
/// clock_time_not_found, at the first byte that is no part of a time.
/// Cost: linear; allocates nothing.
[[nodiscard]] constexpr result<printed_clock_time> parse_clock_time(std::string_view text) noexcept;

/// "14:30".
[[nodiscard]] std::string format(clock_time time);

/// "দুপুর ২.৩০ ঘটিকা". `parse_clock_time` reads every such text back to the same time.
[[nodiscard]] std::string format_bangla(clock_time time);

// ---------------------------------------------------------------------------------------------------------------------

}  // namespace karjo::text

namespace karjo::detail {

/// The hours of the 24-hour clock that a part of the day has, one bit an hour.
using hour_set = std::uint32_t;

[[nodiscard]] constexpr hour_set hours(unsigned first, unsigned last) noexcept {
  hour_set set = 0;
  for (unsigned hour = first; hour <= last; ++hour) set |= hour_set{1} << hour;
  return set;
}

[[nodiscard]] constexpr bool has_hour(hour_set set, unsigned hour) noexcept { return (set >> hour & 1u) != 0; }

inline constexpr hour_set all_hours = hours(0, 23), am_hours = hours(0, 11), pm_hours = hours(12, 23);

struct day_part_word {
  std::string_view word;
  hour_set read = 0;
};

inline constexpr day_part_word day_part_words[] = {
    {"ভোর", hours(3, 6)},
    {"ভোরে", hours(3, 6)},
    {"ভোরবেলা", hours(3, 6)},
    {"সকাল", hours(5, 11)},
    {"সকালে", hours(5, 11)},
    {"সকালবেলা", hours(5, 11)},
    {"বেলা", hours(8, 16)},
    {"দুপুর", hours(11, 15)},
    {"দুপুরে", hours(11, 15)},
    {"দুপুরবেলা", hours(11, 15)},
    {"মধ্যাহ্ন", hours(11, 15)},
    {"বিকাল", hours(14, 18)},
    {"বিকালে", hours(14, 18)},
    {"বিকালবেলা", hours(14, 18)},
    {"বিকেল", hours(14, 18)},
    {"বিকেলে", hours(14, 18)},
    {"বিকেলবেলা", hours(14, 18)},
    {"সন্ধ্যা", hours(17, 19)},
    {"সন্ধ্যায়", hours(17, 19)},
    {"সন্ধা", hours(17, 19)},
    {"সন্ধায়", hours(17, 19)},
    {"রাত", hours(19, 23) | hours(0, 4)},
    {"রাতে", hours(19, 23) | hours(0, 4)},
    {"রাত্রি", hours(19, 23) | hours(0, 4)},
    {"রাত্রে", hours(19, 23) | hours(0, 4)},
    {"মধ্যরাত", hours(19, 23) | hours(0, 4)},
    {"পূর্বাহ্ণ", hours(1, 11)},
    {"পূর্বাহ্ন", hours(1, 11)},
    {"পূর্বাহ্ণে", hours(1, 11)},
    {"পূর্বাহ্নে", hours(1, 11)},
    {"অপরাহ্ণ", hours(12, 23)},
    {"অপরাহ্ন", hours(12, 23)},
    {"অপরাহ্ণে", hours(12, 23)},
    {"অপরাহ্নে", hours(12, 23)},
};

inline constexpr std::string_view visarga = "ঃ";

/// The hours of the part of the day that a word names (বেলাঃ, with the visarga for a colon, too), or 0.
[[nodiscard]] constexpr hour_set day_part_hours(std::string_view word) noexcept {
  if (word.size() > visarga.size() && word.ends_with(visarga)) word.remove_suffix(visarga.size());
  for (const day_part_word& row : day_part_words)
    if (row.word == word) return row.read;
  return 0;
}

enum class clock_unit : std::uint8_t { none, ta, tay, tar, ghotika, minutes, hrs };

/// One time, before its hour is settled.
struct clock_point {
  std::size_t begin = 0, number = 0, end = 0;
  unsigned hour = 0, minute = 0;
  int shift = 0;          // minutes that সাড়ে, সোয়া, পৌনে add
  hour_set part = 0;      // of the part of the day printed with it; 0 for none
  hour_set meridiem = 0;  // of AM or PM
  clock_unit unit = clock_unit::none;
  bool has_minutes = false, is_word = false, countable = false;
  std::size_t mixed = 0;  // the first digit of another script
};

inline constexpr std::size_t longest_clock_word = 45;  // bytes looked at; বিকেলবেলা with its visarga has 30

[[nodiscard]] constexpr std::string_view clock_word_at(std::string_view text, std::size_t at) noexcept {
  return text.substr(at, word_end(text, at, longest_clock_word) - at);
}

[[nodiscard]] constexpr clock_unit unit_of(std::string_view word) noexcept {
  if (word == "টা" || word == "টাঃ") return clock_unit::ta;
  if (word == "টায়" || word == "টাতে") return clock_unit::tay;
  if (word == "টার") return clock_unit::tar;
  for (const std::string_view ghotika : {"ঘটিকা", "ঘটিকায়", "ঘটিকার", "ঘটিকাতে", "ঘটিকাঃ"})
    if (word == ghotika) return clock_unit::ghotika;
  for (const std::string_view minutes : {"মি", "মিঃ", "মিনিট", "মিনিটে", "মিনিটের", "মিনিটঃ"})
    if (word == minutes) return clock_unit::minutes;
  return clock_unit::none;
}

[[nodiscard]] constexpr bool joins_times(std::string_view word) noexcept {
  return word == "হতে" || word == "থেকে" || word == "হইতে";
}

/// Whether the text after "৩টা" leaves nothing to count: the end, a mark, or a word that follows a time.
[[nodiscard]] constexpr bool nothing_counted(std::string_view text, std::size_t at) noexcept {
  const std::size_t next = skip_spaces(text, at, 2);
  if (bengali_letter_at(text, next) == 0) return digit_at(text, next).value < 0 && !ascii_letter_at(text, next);
  const std::string_view word = clock_word_at(text, next);
  for (const std::string_view after : {"হতে", "হইতে", "থেকে", "পর্যন্ত", "বাজে", "বাজার", "বাজলে", "নাগাদ", "সময়"})
    if (word == after) return true;
  return false;
}

/// The end of মি. / মিনিট at `at` (its full stop included), or 0.
[[nodiscard]] constexpr std::size_t minutes_word_end(std::string_view text, std::size_t at) noexcept {
  const std::string_view word = clock_word_at(text, at);
  if (unit_of(word) != clock_unit::minutes) return 0;
  const std::size_t end = at + word.size();
  return word == "মি" && byte_or_zero(text, end) == '.' ? end + 1 : end;
}

/// The end of AM, p.m., noon at `at`, and its hours; 0 where there is none.
struct meridiem_match {
  std::size_t end = 0;
  hour_set hours = 0;
};

[[nodiscard]] constexpr meridiem_match meridiem_at(std::string_view text, std::size_t at) noexcept {
  const unsigned first = byte_or_zero(text, at) | 0x20;
  if (text.substr(at).starts_with("noon") && !ascii_letter_at(text, at + 4)) return {at + 4, pm_hours};
  if (const std::string_view word = clock_word_at(text, at); word == "এএম" || word == "পিএম")
    return {at + word.size(), word == "এএম" ? am_hours : pm_hours};
  for (const std::string_view dotted : {"এ.এম.", "পি.এম."})
    if (text.substr(at).starts_with(dotted)) return {at + dotted.size(), dotted == "এ.এম." ? am_hours : pm_hours};
  if (first != 'a' && first != 'p') return {};
  std::size_t end = at + 1;
  const bool dotted = byte_or_zero(text, end) == '.';
  end += dotted ? 1 : 0;
  if (dotted) end = skip_spaces(text, end, 1);
  if ((byte_or_zero(text, end) | 0x20) != 'm' || ascii_letter_at(text, end + 1)) return {};
  ++end;
  if (dotted && byte_or_zero(text, end) == '.') ++end;
  return {end, first == 'a' ? am_hours : pm_hours};
}

/// The separator between hour and minutes at `at` in bytes, or 0.
[[nodiscard]] constexpr std::size_t minute_mark_at(std::string_view text, std::size_t at) noexcept {
  if (byte_or_zero(text, at) == '.' || byte_or_zero(text, at) == ':') return 1;
  return text.substr(at).starts_with(visarga) ? visarga.size() : 0;
}

/// What may stand between a part of the day and its number: spaces, a dash, a colon, a visarga, a comma.
[[nodiscard]] constexpr std::size_t skip_part_marks(std::string_view text, std::size_t at) noexcept {
  for (int marks = 0; marks < 4; ++marks) {
    at = skip_spaces(text, at, 3);
    if (const unsigned byte = byte_or_zero(text, at); byte == '-' || byte == ':' || byte == ',')
      ++at;
    else if (text.substr(at).starts_with(visarga) || text.substr(at).starts_with("–"))
      at += 3;
    else
      break;
  }
  return at;
}

/// The number of a time in digits; false where there is none.
[[nodiscard]] constexpr bool read_clock_digits(std::string_view text, std::size_t at, clock_point& point) noexcept {
  const digit_run hour = digits_at(text, at, 5);
  if (hour.count == 0 || hour.count > 4 || hour.count == 3) return false;
  point.number = at;
  point.end = hour.end;
  point.mixed = hour.other_script;
  point.hour = static_cast<unsigned>(hour.value);
  if (hour.count == 4) {  // 1500 hrs, ১৫০০ ঘটিকা
    const std::size_t unit = skip_spaces(text, hour.end, 2);
    const std::size_t latin = ascii_word_end(text.substr(0, std::min(text.size(), unit + 6)), unit);
    const std::string_view word = text.substr(unit, latin - unit);
    if (!same_ascii_word(word, "hrs") && !same_ascii_word(word, "hours") &&
        unit_of(clock_word_at(text, unit)) != clock_unit::ghotika)
      return false;
    point.minute = point.hour % 100;
    point.hour /= 100;
    return point.has_minutes = true;
  }
  const std::size_t mark = minute_mark_at(text, hour.end);
  const digit_run minute = digits_at(text, hour.end + mark, 3);
  if (mark != 0 && minute.count == 2) {
    const std::size_t after = minute_mark_at(text, minute.end) + minute.end;
    if (after != minute.end && digit_at(text, after).value >= 0) return false;  // ০৫.০০.০০, 10:30:15
    if (const unsigned byte = byte_or_zero(text, minute.end);
        (byte == ',' || byte == '/') && digit_at(text, minute.end + 1).value >= 0)
      return false;
    if (point.mixed == 0) point.mixed = minute.other_script;
    if (point.mixed == 0 && minute.bangla != hour.bangla) point.mixed = hour.end + mark;
    point.minute = static_cast<unsigned>(minute.value);
    point.end = minute.end;
    return point.has_minutes = true;
  }
  if (mark != 0 && minute.count != 0) return false;  // ৩.১, 2.500
  if (const unsigned byte = byte_or_zero(text, hour.end);
      (byte == ',' || byte == '/') && digit_at(text, hour.end + 1).value >= 0)
    return false;
  return true;
}

/// The number of a time in words: দশটা, দশ ঘটিকা, দেড়টা, সাড়ে তিনটা. Sets the unit, which must follow; false where
/// there is none.
[[nodiscard]] constexpr bool read_clock_word(std::string_view text, std::size_t at, clock_point& point) noexcept {
  const std::string_view word = clock_word_at(text, at);
  if (word.empty()) return false;
  const auto take = [&](std::string_view number, std::size_t end, clock_unit unit) {
    if (unit == clock_unit::none || unit == clock_unit::minutes) return false;
    if (number == "দেড়" || number == "আড়াই") {
      if (point.shift != 0) return false;
      point.hour = number == "দেড়" ? 1 : 2;
      point.shift = 30;
    } else {
      const int small = small_number(number);
      if (small < 1 || small > 12) return false;
      point.hour = static_cast<unsigned>(small);
      point.countable = small == 1;  // একটা is also the article
    }
    point.number = at;
    point.end = end;
    point.unit = unit;
    return point.is_word = true;
  };
  for (const std::string_view unit : {"টা", "টায়", "টার", "টাতে"})
    if (word.size() > unit.size() && word.ends_with(unit) &&
        take(word.substr(0, word.size() - unit.size()), at + word.size(), unit_of(unit)))
      return true;
  const std::size_t next = skip_spaces(text, at + word.size(), 2);
  const std::string_view unit = clock_word_at(text, next);
  return take(word, next + unit.size(), unit_of(unit));
}

/// The units, minutes, AM/PM and trailing part of the day after the number.
constexpr void read_clock_tail(std::string_view text, clock_point& point) noexcept {
  std::size_t next = skip_spaces(text, point.end, 2);
  if (point.unit == clock_unit::none) {
    const std::string_view word = clock_word_at(text, next);
    const clock_unit unit = unit_of(word);
    const std::size_t latin = ascii_word_end(text.substr(0, std::min(text.size(), next + 6)), next);
    const std::string_view latin_word = text.substr(next, latin - next);
    if (unit == clock_unit::minutes && point.has_minutes) {
      point.unit = unit;
      point.end = minutes_word_end(text, next);
    } else if (unit != clock_unit::none && unit != clock_unit::minutes) {
      point.unit = unit;
      point.end = next + word.size();
    } else if (same_ascii_word(latin_word, "hrs") || same_ascii_word(latin_word, "hours") ||
               same_ascii_word(latin_word, "hr")) {
      point.unit = clock_unit::hrs;
      point.end = latin;
    }
  }
  if (!point.has_minutes && point.shift == 0 && point.unit != clock_unit::none) {  // ১১টা ১৩ মিনিট, বেলা ১টা ১৫
    next = skip_spaces(text, point.end, 2);
    const digit_run minute = digits_at(text, next, 3);
    if ((minute.count == 1 || minute.count == 2) && minute.value < 60 && minute.other_script == 0) {
      const std::size_t word = minutes_word_end(text, skip_spaces(text, minute.end, 2));
      const bool alone = point.part != 0 && minute.count == 2 && minute_mark_at(text, minute.end) == 0 &&
                         byte_or_zero(text, minute.end) != '-' && byte_or_zero(text, minute.end) != '/' &&
                         nothing_counted(text, minute.end);
      if (word != 0 || alone) {
        point.minute = static_cast<unsigned>(minute.value);
        point.has_minutes = true;
        point.end = word != 0 ? word : minute.end;
      }
    }
  }
  if (const meridiem_match match = meridiem_at(text, skip_spaces(text, point.end, 2));
      match.end != 0 && !point.is_word) {
    point.meridiem = match.hours;
    point.end = match.end;
  }
  if (point.part == 0 && (point.has_minutes || point.unit != clock_unit::none)) {  // ১০.০০ টা (সকাল)
    next = skip_spaces(text, point.end, 2);
    if (next != point.end && byte_or_zero(text, next) == ':') next = skip_spaces(text, next + 1, 2);  // ১:০৯ : অপরাহ্ণ
    const bool bracket = byte_or_zero(text, next) == '(';
    next += bracket ? 1 : 0;
    const std::string_view word = clock_word_at(text, next);
    const hour_set part = word.ends_with(visarga) ? 0 : day_part_hours(word);
    const std::size_t end = next + word.size();
    const std::size_t after = skip_part_marks(text, end);
    if (part != 0 && (bracket ? byte_or_zero(text, end) == ')'
                              : digit_at(text, after).value < 0 && small_number(clock_word_at(text, after)) < 0)) {
      point.part = part;
      point.end = bracket ? end + 1 : end;
    }
  }
}

/// One time that begins at `at`, with whatever evidence it has.
[[nodiscard]] constexpr std::optional<clock_point> clock_point_at(std::string_view text, std::size_t at) noexcept {
  clock_point point;
  point.begin = at;
  if (const std::string_view word = clock_word_at(text, at); !word.empty()) {
    point.part = day_part_hours(word);
    if (point.part != 0) {
      at += word.size();
      const std::size_t next = skip_spaces(text, at, 2);
      if (const std::string_view second = clock_word_at(text, next); second == "বেলা" || second == "বেলাঃ")
        at = next + second.size();  // সকাল বেলা
      at = skip_part_marks(text, at);
    }
  }
  if (const std::string_view word = clock_word_at(text, at); word == "সাড়ে" || word == "সোয়া" || word == "পৌনে") {
    point.shift = word == "সাড়ে" ? 30 : word == "সোয়া" ? 15 : -15;
    at = skip_spaces(text, at + word.size(), 2);
  }
  if (!read_clock_digits(text, at, point) && !read_clock_word(text, at, point)) return std::nullopt;
  if (point.shift != 0 && point.has_minutes) return std::nullopt;
  read_clock_tail(text, point);
  return point;
}

[[nodiscard]] constexpr bool possible(const clock_point& point) noexcept {
  return point.hour <= 23 && point.minute <= 59 && (point.shift == 0 || (point.hour >= 1 && point.hour <= 12));
}

/// Whether "সময় :" stands before `at`.
[[nodiscard]] constexpr bool time_label_before(std::string_view text, std::size_t at) noexcept {
  bool mark = false;
  for (int steps = 0; steps < 6 && at > 0; ++steps) {
    if (text[at - 1] == ' ' || text[at - 1] == '\t') {
      --at;
    } else if (text[at - 1] == ':' || text[at - 1] == '-') {
      mark = true;
      --at;
    } else if (at >= visarga.size() && text.substr(at - visarga.size(), visarga.size()) == visarga) {
      mark = true;
      at -= visarga.size();
    } else {
      break;
    }
  }
  const std::string_view before = text.substr(0, at);
  return mark &&
         (before.ends_with("সময়") || before.ends_with("Time") || before.ends_with("TIME") || before.ends_with("time"));
}

/// Whether the words around a number make it a time.
[[nodiscard]] constexpr bool has_evidence(std::string_view text, const clock_point& point) noexcept {
  if (point.meridiem != 0) return true;
  switch (point.unit) {
    case clock_unit::ghotika: return true;
    case clock_unit::hrs: return point.has_minutes;
    case clock_unit::tay: return !point.countable || point.part != 0;
    case clock_unit::tar: {
      if (point.part != 0 || point.has_minutes) return true;
      const std::string_view word = clock_word_at(text, skip_spaces(text, point.end, 2));
      return word == "সময়" || word == "মধ্যে" || word == "দিকে";
    }
    case clock_unit::ta:
      return point.has_minutes || (point.part != 0 && !point.countable) || nothing_counted(text, point.end);
    case clock_unit::minutes:
    case clock_unit::none: break;
  }
  return point.has_minutes && (point.part != 0 || time_label_before(text, point.begin));
}

struct settled_time {
  text::clock_time time;
  bool contradictory = false;
};

[[nodiscard]] constexpr text::clock_time shifted(unsigned hour, const clock_point& point) noexcept {
  const int minutes = static_cast<int>(hour) * 60 + static_cast<int>(point.minute) + point.shift;
  const unsigned of_day = static_cast<unsigned>((minutes + 24 * 60) % (24 * 60));
  return {static_cast<std::uint8_t>(of_day / 60), static_cast<std::uint8_t>(of_day % 60)};
}

/// The hour that the words beside it leave: of the two readings of a printed 1 to 12 the one that the part of the day
/// has. পৌনে ১২টা is placed by the hour it names.
[[nodiscard]] constexpr settled_time settle(const clock_point& point) noexcept {
  hour_set allowed = all_hours;
  if (point.part != 0) allowed &= point.part;
  if (point.meridiem != 0) allowed &= point.meridiem;
  if (point.part == 0 && point.meridiem == 0) return {shifted(point.hour, point), false};
  const bool twelve_hours = point.hour >= 1 && point.hour <= 12;
  for (const unsigned hour : {point.hour % 12, point.hour % 12 + 12})
    if ((twelve_hours || hour == point.hour) && has_hour(allowed, hour)) return {shifted(hour, point), false};
  return {shifted(point.hour, point), true};
}

[[nodiscard]] constexpr int minute_of_day(text::clock_time time) noexcept { return time.hour * 60 + time.minute; }

/// The end of a span that has no part of the day of its own: the first such hour after the start.
[[nodiscard]] constexpr text::clock_time first_after(text::clock_time start, const clock_point& point) noexcept {
  const text::clock_time printed = shifted(point.hour, point);
  if (point.hour < 1 || point.hour > 12) return printed;
  const text::clock_time other = shifted((point.hour + 12) % 24, point);
  const auto wait = [&](text::clock_time t) {
    return (minute_of_day(t) - minute_of_day(start) + 24 * 60 - 1) % (24 * 60);
  };
  return wait(other) < wait(printed) ? other : printed;
}

/// The start of a span whose part of the day stands only after its end (10.00 - 1.00 pm): the last such hour before it.
[[nodiscard]] constexpr text::clock_time last_before(text::clock_time end, const clock_point& point) noexcept {
  const text::clock_time printed = shifted(point.hour, point);
  if (point.hour < 1 || point.hour > 12) return printed;
  const text::clock_time other = shifted((point.hour + 12) % 24, point);
  const auto wait = [&](text::clock_time t) {
    return (minute_of_day(end) - minute_of_day(t) + 24 * 60 - 1) % (24 * 60);
  };
  return wait(other) < wait(printed) ? other : printed;
}

/// The position after হতে, থেকে, to or a dash at `at` and the spaces around it, or 0.
[[nodiscard]] constexpr std::size_t span_mark_end(std::string_view text, std::size_t at) noexcept {
  at = skip_spaces(text, at, 2);
  std::size_t end = 0;
  if (byte_or_zero(text, at) == '-' || byte_or_zero(text, at) == '~') end = at + 1;
  if (text.substr(at).starts_with("–") || text.substr(at).starts_with("—")) end = at + 3;
  if (text.substr(at).starts_with("to") && !ascii_letter_at(text, at + 2)) end = at + 2;
  if (const std::string_view word = clock_word_at(text, at); joins_times(word)) end = at + word.size();
  return end == 0 ? 0 : skip_spaces(text, end, 2);
}

struct clock_reading {
  std::optional<text::printed_clock_time> time;
  karjo::error error;    // where there is no time
  std::size_t past = 0;  // where to look on
};

/// The time or span that begins at `at`. `bare` also takes a number with minutes and no other evidence.
[[nodiscard]] constexpr clock_reading clock_time_at(std::string_view text, std::size_t at, bool bare) noexcept {
  clock_reading reading;
  const std::optional<clock_point> first = clock_point_at(text, at);
  if (!first) {
    reading.error = {errc::clock_time_not_found, 0, at};
    return reading;
  }
  reading.past = first->end;
  const auto readable = [&](const clock_point& point) {
    if (point.mixed != 0)
      reading.error = {errc::mixed_digits, 0, point.mixed};
    else if (!possible(point))
      reading.error = {errc::clock_time_impossible, 0, point.number};
    return point.mixed == 0 && possible(point);
  };
  if (!readable(*first)) return reading;

  const bool first_stands = has_evidence(text, *first) || (bare && first->has_minutes);
  std::optional<clock_point> second;
  if (const std::size_t next = span_mark_end(text, first->end); next != 0) second = clock_point_at(text, next);
  if (second && (second->mixed != 0 || !possible(*second))) {
    if (bare) {
      (void)readable(*second);
      return reading;
    }
    second.reset();
  }
  if (second && !(has_evidence(text, *second) || (first_stands && second->has_minutes))) second.reset();
  if (!first_stands && !second) {
    reading.error = {errc::clock_time_not_found, 0, at};
    return reading;
  }

  text::printed_clock_time time;
  time.offset = first->begin;
  time.length = (second ? second->end : first->end) - first->begin;
  const settled_time start = settle(*first);
  time.start = start.time;
  time.contradictory = start.contradictory;
  if (second) {
    const bool first_says = first->part != 0 || first->meridiem != 0;
    const bool second_says = second->part != 0 || second->meridiem != 0;
    const settled_time end = settle(*second);
    time.end = second_says ? end.time : first_after(start.time, *second);
    time.contradictory = time.contradictory || end.contradictory;
    if (!first_says && second_says) time.start = last_before(end.time, *first);
    reading.past = second->end;
  }
  reading.time = time;
  return reading;
}

}  // namespace karjo::detail

namespace karjo::text {

constexpr std::optional<printed_clock_time> find_clock_time(std::string_view text, std::size_t from) noexcept {
  std::size_t at = from;
  if (at < text.size() && detail::letter_before(text, at)) at = detail::word_end(text, at);
  while (at < text.size()) {
    const bool number = detail::digit_at(text, at).value >= 0;
    const std::size_t word_end = number ? at : detail::word_end(text, at);
    if (!number && word_end == at) {
      ++at;
      continue;
    }
    const bool dash_number =
        at > 1 && text[at - 1] == '-' && detail::digit_before(text, at - 1);  // ২০২১-২২ is one number
    if (!number || (detail::number_begins(text, at) && !dash_number))
      if (const detail::clock_reading reading = detail::clock_time_at(text, at, false); reading.time)
        return reading.time;
    at = number ? detail::digits_at(text, at).end : word_end;
  }
  return std::nullopt;
}

constexpr result<printed_clock_time> parse_clock_time(std::string_view text) noexcept {
  if (const std::optional<std::uint64_t> invalid = first_invalid_utf8(text)) return {errc::invalid_utf8, *invalid};
  const std::size_t begin = detail::skip_spaces(text, 0, text.size());
  const detail::clock_reading reading = detail::clock_time_at(text, begin, true);
  if (!reading.time) return reading.error;
  std::size_t end = detail::skip_spaces(text, reading.past, text.size());
  if (const std::string_view word = detail::clock_word_at(text, end); word == "পর্যন্ত")
    end = detail::skip_spaces(text, end + word.size(), text.size());
  if (text.substr(end).starts_with("।"))
    end += std::string_view("।").size();
  else if (end < text.size() && (text[end] == '.' || text[end] == ',' || text[end] == ';'))
    ++end;
  end = detail::skip_spaces(text, end, text.size());
  if (end != text.size()) return {errc::clock_time_not_found, end};
  return *reading.time;
}

inline std::string format(clock_time time) {
  const auto two = [](unsigned value) {
    return std::string{static_cast<char>('0' + value / 10 % 10), static_cast<char>('0' + value % 10)};
  };
  return two(time.hour) + ':' + two(time.minute);
}

inline std::string format_bangla(clock_time time) {
  const std::string_view part = time.hour < 4    ? "রাত"
                                : time.hour < 6  ? "ভোর"
                                : time.hour < 12 ? "সকাল"
                                : time.hour < 15 ? "দুপুর"
                                : time.hour < 18 ? "বিকাল"
                                : time.hour < 20 ? "সন্ধ্যা"
                                                 : "রাত";
  const auto digits = [](unsigned value, bool two) {
    std::string text;
    if (two || value >= 10) append(text, U'০' + value / 10 % 10);
    append(text, U'০' + value % 10);
    return text;
  };
  const unsigned hour = time.hour % 12u == 0 ? 12u : time.hour % 12u;
  return std::string(part) + ' ' + digits(hour, false) + '.' + digits(time.minute, true) + " ঘটিকা";
}

}  // namespace karjo::text
