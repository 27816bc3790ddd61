// SPDX-License-Identifier: Apache-2.0
//
// Where in a text do dates stand, and which days are they?
//
//     for (const printed_date& date : find_dates("তারিখ: ১৪ পৌষ ১৪২৮\n২৯ ডিসেম্বর ২০২১")) …   // two dates, one day
//
// Forms, in Bangla and Latin digits, padded or not (the grammar's blanks are optional where it says so):
//
//     day month year     ২৯ ডিসেম্বর ২০২১ · ২৬শে মাঘ, ১৩৯৪ · ২১ শে ফেব্রুয়ারি · 2nd March 2012 · ২৪ জুন '৭১
//     month day, year    মে ২৬, ২০১৭ · চৈত্র ০৭, ১৪২৪ · July 30, 2023
//     numeric            ২০/০৬/২০১৪ · ০১-০৫-১৪২২ বঙ্গাব্দ · ২৯.০৭.৭১ · 2021-12-29
//     year first         ১৯৭১ সালের ২৬ মার্চ · ১৪৩১ বঙ্গাব্দের ১ বৈশাখ · ২০২৩ সালের নভেম্বর · বাংলা ১৪২৭ সন … চৈত্রের ১২ তারিখ
//     in words           পহেলা বৈশাখ ১৪৩১ · একুশে ফেব্রুয়ারি ১৯৫২ · চৈত্রের ১২ তারিখ, ১৪৩০
//     parts missing      ৭ আগস্ট · নভেম্বর ২০২৩ · ডিসেম্বর/১১
//     era                বঙ্গাব্দ বাংলা বাং B.S. · খ্রিস্টাব্দ খ্রি. খ্রিঃ ইং ইংরেজি A.D.
//
// Policies, where the print leaves it open:
//
//     A month's name decides the calendar. A numeric date is of the calendar its era word says; without one, of the Bangla
//     calendar when its year is below 1700, else of the Gregorian.
//     Numeric dates are day first (`numeric_order`); of the Bangla calendar under every policy. A month above 12 makes no
//     date of them.
//     Two digits of a year count from 1950 to 2049, or, for the Bangla calendar, from 1350 to 1449 (`date_policy::window`).
//     The date says what the policy decided (`doubts`), and `readings_of` gives the other ways to read it.
//     A year must be printed for what is an everyday word too (জ্যেষ্ঠ, may), and be one of this age (1700 to 2199, or 1000 to 1699
//     for the Bangla calendar) unless an era word stands beside it.
//
// What looks like a date and is none: memo numbers, times (১০.৩০), fiscal years (২০২১-২২), telephone numbers, amounts,
// paragraph numbers (১.১), tonnes (৫ মে. টন), dates of the Hijri calendar.
// Source: docs/sources.md#dates-in-print.
#pragma once

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include <karjo/calendar/bangla_date.hpp>
#include <karjo/calendar/names.hpp>
#include <karjo/calendar/scan.hpp>
#include <karjo/calendar/weekday.hpp>

namespace karjo {

/// Which number of ০৫-০৬-২০২১ is the month? Numbers are pinned, and the same in the C ABI.
enum class numeric_order : std::uint8_t {
  day_first = 0,    ///< 5 June: as Bangladesh writes
  month_first = 1,  ///< 6 May: as texts of American origin write
};

/// How a date is read whose print leaves it open.
struct date_policy {
  numeric_order order = numeric_order::day_first;

  /// The first of the hundred years that two digits may mean, 1700 to 2100; in the Bangla calendar 600 years less.
  std::int16_t window = 1950;

  friend constexpr bool operator==(const date_policy&, const date_policy&) = default;
};

/// Whether the values are ones that a policy may have: a cast from a number may have made others.
[[nodiscard]] constexpr bool is_policy(const date_policy& policy) noexcept {
  return policy.order <= numeric_order::month_first && policy.window >= 1700 && policy.window <= 2100;
}

/// The policy of a name: "day-first", "month-first", "window-1930", or two of them joined by a comma, as the command takes
/// it. What is not named is as in `date_policy{}`.
[[nodiscard]] constexpr std::optional<date_policy> parse_policy(std::string_view name_of_policy) noexcept;

/// The name of an order, as the command takes and prints it: "day-first". "unknown" for a value that is no order.
[[nodiscard]] constexpr std::string_view name(numeric_order order) noexcept {
  return order == numeric_order::day_first     ? "day-first"
         : order == numeric_order::month_first ? "month-first"
                                               : "unknown";
}

/// What the print of a date leaves open, so that the policy decided it.
struct date_doubts {
  bool order = false;     ///< which of two numbers is the month: ০৫-০৬-২০২১
  bool century = false;   ///< a year of two digits
  bool calendar = false;  ///< a numeric date with two digits of a year and no era word may be of either calendar

  [[nodiscard]] constexpr bool any() const noexcept { return order || century || calendar; }

  friend constexpr bool operator==(const date_doubts&, const date_doubts&) = default;
};

/// One date as it stands in a text.
struct printed_date {
  std::uint64_t offset = 0, length = 0;  ///< the date with its ordinal and era word; without "তারিখে", weekday or রোজ
  date_calendar calendar = date_calendar::gregorian;
  std::int32_t year = 0;         ///< 0: none is printed. Two printed digits are completed by the policy
  std::uint8_t year_digits = 0;  ///< how many digits of the year are printed: 0, 2 or 4
  std::uint8_t month = 1;        ///< 1 to 12
  std::uint8_t day = 0;          ///< 0: a month alone (নভেম্বর ২০২৩)
  bool numeric = false;          ///< ০৫-০৬-২০২১
  bool mixed_digits = false;     ///< Bangla and Latin digits in one date (0৭ পৌষ ১৪২৮)
  date_doubts doubts;            ///< what the policy decided
  bool impossible = false;  ///< no such day: ৩১ নভেম্বর, ৩০ ফাল্গুন ১৪২৯ under the rule
  std::optional<std::chrono::sys_days>
      days;  ///< the day, where all its parts are printed, exist, and lie in `calendar_range`

  [[nodiscard]] constexpr bool complete() const noexcept { return year != 0 && day != 0; }

  /// The parts as Bangla fields. Precondition: it is a date of the Bangla calendar.
  [[nodiscard]] constexpr bangla_fields fields() const noexcept {
    return {year, static_cast<karjo::month>(month), day};
  }

  friend constexpr bool operator==(const printed_date&, const printed_date&) = default;
};

/// A date of the Hijri calendar as it stands in a text: carried along, never computed, for its months depend on the
/// sighting of the moon.
struct printed_hijri_date {
  std::uint64_t offset = 0, length = 0;
  std::int32_t year = 0;   ///< 0: none is printed
  std::uint8_t month = 1;  ///< 1 (Muharram) to 12 (Dhu al-Hijja)
  std::uint8_t day = 0;

  friend constexpr bool operator==(const printed_hijri_date&, const printed_hijri_date&) = default;
};

/// Every date in running text, from left to right, none overlapping another. The text is in storage form; other text is
/// read too, and bytes that are no UTF-8 end a date. `rule` says which day a Bangla date is, `policy` how an ambiguous
/// print is read. Precondition: `is_policy(policy)`.
/// Cost: linear in the size of the text, and one allocation for the answer as it grows.
[[nodiscard]] inline std::vector<printed_date> find_dates(std::string_view text,
                                                          calendar_rule rule = calendar_rule::automatic,
                                                          const date_policy& policy = {});

/// Every way to read a date whose print leaves it open: the date itself first, then those of the other order, of the
/// other century of the two in which documents lie (19xx and 20xx, 13xx and 14xx) and of the other calendar, where there
/// is such a day. Alone the date itself where nothing is in doubt. At most eight.
[[nodiscard]] inline std::vector<printed_date> readings_of(const printed_date& date,
                                                           calendar_rule rule = calendar_rule::automatic,
                                                           const date_policy& policy = {});

/// Whether two neighbouring dates of a text are printed as a pair: one in each calendar, both with a day, and nothing
/// between them but what joins a pair: a slash, a bracket, a comma, মোতাবেক, a line's end, a weekday, an era word, tags of
/// HTML, a date of the Hijri calendar.
[[nodiscard]] constexpr bool is_pair(std::string_view text, const printed_date& first,
                                     const printed_date& second) noexcept;

// ---------------------------------------------------------------------------------------------------------------------

constexpr std::optional<date_policy> parse_policy(std::string_view name_of_policy) noexcept {
  date_policy policy;
  for (bool last = false; !last;) {
    const std::size_t comma = name_of_policy.find(',');
    const std::string_view word = name_of_policy.substr(0, comma);
    last = comma == std::string_view::npos;
    if (!last) name_of_policy.remove_prefix(comma + 1);
    if (word == name(numeric_order::day_first)) {
      policy.order = numeric_order::day_first;
    } else if (word == name(numeric_order::month_first)) {
      policy.order = numeric_order::month_first;
    } else if (word.starts_with("window-") && word.size() == 11) {
      const result<std::uint64_t> year = text::parse_number(word.substr(7));
      if (!year || *year > 9999) return std::nullopt;
      policy.window = static_cast<std::int16_t>(*year);
    } else {
      return std::nullopt;
    }
  }
  if (!is_policy(policy)) return std::nullopt;
  return policy;
}

namespace detail {

inline constexpr std::int32_t first_gregorian_numeric_year = 1700;

constexpr std::int32_t complete_year(std::uint32_t two_digits, date_calendar calendar, std::int32_t window) noexcept {
  const std::int32_t first = calendar == date_calendar::bangla ? window - 600 : window;
  const std::int32_t year = first - first % 100 + static_cast<std::int32_t>(two_digits);
  return year < first ? year + 100 : year;
}

/// Finds the day of a date whose parts are known.
constexpr void resolve(printed_date& date, calendar_rule rule) noexcept {
  date.impossible = false;
  date.days.reset();
  if (date.day == 0) return;
  if (date.calendar == date_calendar::gregorian) {
    const std::chrono::month_day day{std::chrono::month{date.month}, std::chrono::day{date.day}};
    date.impossible = date.year == 0 ? !day.ok() : !(std::chrono::year{date.year} / day).ok();
    if (date.year == 0 || date.impossible) return;
    const std::chrono::sys_days days = std::chrono::year{date.year} / day;
    if (calendar_range.contains(days)) date.days = days;
  } else if (date.year == 0) {
    date.impossible = date.day > 32;
  } else if (is_bangla_year(date.year)) {
    date.impossible = !exists(date.fields(), rule);
    if (date.impossible) return;
    const std::chrono::sys_days days = to_days(date.fields(), rule);
    if (calendar_range.contains(days)) date.days = days;
  }
}

constexpr bool is_year_of_this_age(std::uint32_t year, date_calendar calendar) noexcept {
  return calendar == date_calendar::bangla ? year >= 1000 && year < 1700 : year >= 1700 && year < 2200;
}

enum class era : std::uint8_t { none, bangla, gregorian, hijri };

struct era_match {
  karjo::detail::era era = era::none;
  std::size_t end = 0;
};

struct era_spelling {
  std::string_view spelling;
  karjo::detail::era era;
  bool takes_ending;  // খ্রিস্টাব্দের; an abbreviation takes a point, colon or visarga instead
};

inline constexpr era_spelling era_words[] = {
    {"বঙ্গাব্দ", era::bangla, true},      {"বাংলা", era::bangla, true},       {"বাং", era::bangla, false},
    {"খ্রিস্টাব্দ", era::gregorian, true}, {"খ্রিষ্টাব্দ", era::gregorian, true}, {"খ্রীস্টাব্দ", era::gregorian, true},
    {"খ্রীষ্টাব্দ", era::gregorian, true}, {"খৃস্টাব্দ", era::gregorian, true},   {"খৃষ্টাব্দ", era::gregorian, true},
    {"খ্রি", era::gregorian, false},     {"খ্রী", era::gregorian, false},     {"খৃ", era::gregorian, false},
    {"ইংরেজি", era::gregorian, true},   {"ইংরেজী", era::gregorian, true},   {"ইং", era::gregorian, false},
    {"ঈসাব্দ", era::gregorian, true},    {"ইসাব্দ", era::gregorian, true},    {"ঈসায়ি", era::gregorian, true},
    {"ঈসায়ী", era::gregorian, true},    {"হিজরি", era::hijri, true},        {"হিজরী", era::hijri, true},
    {"হি", era::hijri, false},
};

/// The era word at a byte, past blanks and a comma or bracket.
constexpr era_match match_era(std::string_view text, std::size_t at) noexcept {
  std::size_t word = skip_blanks(text, at, 2);
  if (word < text.size() && (text[word] == ',' || text[word] == '(')) word = skip_blanks(text, word + 1, 2);

  const char32_t first = step_at(text, word).code_point;  // 0 at the end
  if (std::u32string_view{U"বখইঈহBAC"}.find(first) == std::u32string_view::npos) return {};

  for (const era_spelling& r : era_words) {
    const std::size_t end = match_letters(text, word, r.spelling);
    if (end == 0) continue;
    if (r.takes_ending) {
      if (const std::size_t word_end = match_case_ending(text, end); word_end != 0) return {r.era, word_end};
      continue;
    }
    if (is_word_at(text, end)) continue;
    if (step_at(text, end).code_point == 0x0983) return {r.era, end + 3};                      // খ্রিঃ
    if (end < text.size() && (text[end] == '.' || text[end] == ':')) return {r.era, end + 1};  // খ্রি.
    if (r.era == era::hijri) continue;  // হি alone is no abbreviation
    return {r.era, end};
  }
  // With its capitals only: "ad" and "bs" are other words.
  constexpr std::pair<std::string_view, era> capitals[] = {
      {"B.S.", era::bangla},    {"B.S", era::bangla},    {"BS", era::bangla},
      {"A.D.", era::gregorian}, {"A.D", era::gregorian}, {"AD", era::gregorian},
      {"CE", era::gregorian},   {"A.H.", era::hijri},    {"AH", era::hijri},
      {"Bangabda", era::bangla}, {"Bengali", era::bangla}, {"Bangla", era::bangla},
  };
  for (const auto& [spelling, which] : capitals) {
    if (!text.substr(word).starts_with(spelling)) continue;
    const std::size_t end = word + spelling.size();
    if (!is_word_at(text, end)) return {which, end};
  }
  return {};
}

// Words of dates. src/find looks for them, too, before it asks the reader below.
inline constexpr std::string_view month_words[] = {"মাসের", "মাসে", "মাস"};
inline constexpr std::string_view words_before_year[] = {"সাল", "সন"};
inline constexpr std::string_view words_after_year[] = {
    "সালের", "সনের", "সালে", "সনে", "সাল", "সন", "বঙ্গাব্দের", "খ্রিস্টাব্দের", "খ্রিষ্টাব্দের"};
inline constexpr std::string_view ordinal_endings[] = {"লা", "রা", "ঠা", "ই", "শে", "st", "nd", "rd", "th"};

struct day_in_words {
  std::string_view word;
  std::uint8_t day;
};

// They all end in া, ই or ে.
inline constexpr day_in_words days_in_words[] = {
    {"পহেলা", 1},    {"পয়লা", 1},    {"দোসরা", 2},   {"তেসরা", 3},    {"চৌঠা", 4},     {"পাঁচই", 5},
    {"ছয়ই", 6},     {"সাতই", 7},    {"আটই", 8},     {"নয়ই", 9},      {"দশই", 10},     {"এগারোই", 11},
    {"এগারই", 11},   {"বারোই", 12},  {"বারই", 12},   {"তেরোই", 13},   {"তেরই", 13},    {"চৌদ্দই", 14},
    {"পনেরোই", 15},  {"পনেরই", 15},  {"ষোলোই", 16},  {"ষোলই", 16},    {"সতেরোই", 17},  {"সতেরই", 17},
    {"আঠারোই", 18},  {"আঠারই", 18},  {"উনিশে", 19},  {"ঊনিশে", 19},   {"বিশে", 20},    {"একুশে", 21},
    {"বাইশে", 22},   {"তেইশে", 23},  {"চব্বিশে", 24}, {"পঁচিশে", 25},  {"ছাব্বিশে", 26}, {"সাতাশে", 27},
    {"আটাশে", 28},   {"ঊনত্রিশে", 29}, {"উনত্রিশে", 29}, {"ত্রিশে", 30},  {"একত্রিশে", 31},
};

/// Past "মাস" or "মাসের" after a month's name; `at` where neither stands there.
constexpr std::size_t skip_month_word(std::string_view text, std::size_t at) noexcept {
  const std::size_t word = match_one_of(text, skip_blanks(text, at, 2), month_words);
  return word != 0 ? word : at;
}

constexpr std::size_t match_date_word(std::string_view text, std::size_t at) noexcept {
  return match_word(text, at, {"তারিখের", "তারিখে", "তারিখ", "তাং"});
}

/// Past the ordinal after the digits of a day: ১লা, ২১ শে, ২৪'শে, 2nd; `at` where none stands there.
constexpr std::size_t skip_ordinal(std::string_view text, std::size_t at) noexcept {
  std::size_t suffix = skip_blanks(text, at, 1);
  if (const std::size_t dash = dash_at(text, suffix); dash != 0) suffix += dash;
  suffix += apostrophe_at(text, suffix);
  if (std::u32string_view{U"লরঠইশsnrtSNRT"}.find(step_at(text, suffix).code_point) == std::u32string_view::npos)
    return at;
  const std::size_t end = match_one_of(text, suffix, ordinal_endings);
  return end != 0 ? end : at;
}

/// The reader of dates. `whole` is set where the text is known to be a date: then doubtful forms are dates too.
class date_scanner {
 public:
  date_scanner(std::string_view text, calendar_rule rule, const date_policy& policy, bool whole,
               std::vector<printed_date>& out)
      : text_(text), rule_(rule), policy_(policy), whole_(whole), out_(out) {}

  void run() {
    for (std::size_t at = 0; at < text_.size();) {
      const text::decoded next = step_at(text_, at);
      if (text::digit_value(next.code_point) >= 0) {
        at = digits_at(at);
      } else if (is_word_code_point(next.code_point)) {
        at = word_at(at);
      } else {
        at += std::max<std::size_t>(next.length, 1);
      }
    }
  }

  /// At the first digit of a run: past the date that begins here, or past the run.
  std::size_t digits_at(std::size_t at) {
    const scanned_number number = scan_number(text_, at);
    if (number.digits <= 4 && !is_word_before(text_, at)) {
      if (const std::size_t end = numeric_date(at, number); end != 0) return end;
      if (number.digits <= 2) {
        if (const std::size_t end = day_first(at, at, number, skip_ordinal(text_, number.end)); end != 0) return end;
      }
      if (number.digits == 4) {
        if (const std::size_t end = year_first(at, number); end != 0) return end;
      }
    }
    std::size_t end = number.end;
    while (is_digit_at(text_, end)) end += step_at(text_, end).length;
    return end;
  }

  /// At the first letter of a word: past the date that begins here, or past the word.
  std::size_t word_at(std::size_t at) {
    if (const auto month = match_month(text_, at)) {
      if (const std::size_t end = month_first(at, *month); end != 0) return end;
    } else if (const std::uint32_t day = day_word(at); day != 0) {
      scanned_number number{day, 1, skip_word(text_, at), false, false};
      if (const std::size_t end = day_first(at, at, number, number.end); end != 0) return end;
    }
    return skip_word(text_, at);
  }

 private:
  struct year_match {
    std::int32_t year = 0;
    std::uint8_t digits = 0;
    std::size_t end = 0;
    scanned_number number;
    explicit operator bool() const noexcept { return digits != 0; }
  };

  std::uint32_t day_word(std::size_t at) const {
    const std::string_view word = text_.substr(at, skip_word(text_, at) - at);
    if (!word.ends_with("া") && !word.ends_with("ই") && !word.ends_with("ে")) return 0;
    for (const day_in_words& row : days_in_words) {
      if (match_letters(word, 0, row.word) == word.size()) return row.day;
    }
    return 0;
  }

  // ---- day, month, year

  std::size_t day_first(std::size_t start, std::size_t at, const scanned_number& day, std::size_t after_day,
                        const scanned_number& year_before = {}) {
    if (day.value == 0 || is_decimal_part(at)) return 0;
    const std::size_t month_at = before_month(day.end, after_day);
    if (month_at == 0) return 0;
    const auto month = match_month(text_, month_at);
    if (!month) return 0;

    printed_date date;
    date.calendar = month->calendar;
    date.month = month->month;
    date.day = static_cast<std::uint8_t>(day.value);
    if (year_before) return found(date, start, month->end, {day, year_before}, year_from(year_before));
    if (month->word_end == month->end) {
      const year_match year = year_after(month->end, *month, day.bangla || day.latin);
      if (year) return found(date, start, year.end, {day, year.number}, year);
    }
    if (!may_stand_without_year(*month, month_at) || day.value > 32) return 0;
    return found(date, start, month->end, {day}, {});
  }

  // From the end of a day to the name of its month: blanks, a dash, "of" or "day of"; 0 where something else stands
  // between.
  std::size_t before_month(std::size_t digits_end, std::size_t after_day) const {
    std::size_t at = skip_blanks(text_, after_day);
    if (at == after_day) {
      if (const std::size_t dash = dash_at(text_, at); dash != 0) return at + dash;
      if (at < text_.size() && (text_[at] == '/' || (text_[at] == ',' && whole_))) return at + 1;
      return at;  // ২১শেফেব্রুয়ারি, 30July
    }
    if (at < text_.size() && (text_[at] == 'o' || text_[at] == 'd') && after_day != digits_end) {
      if (const std::size_t day = match_word(text_, at, {"day"}); day != 0) at = skip_blanks(text_, day);
      if (const std::size_t of = match_word(text_, at, {"of"}); of != 0) at = skip_blanks(text_, of);
    }
    return at;
  }

  // ১.৫ জুন is no fifth of June; nor is a day the end of a memo number.
  bool is_decimal_part(std::size_t at) const {
    return at >= 2 && (text_[at - 1] == '.' || text_[at - 1] == ':') && is_digit_before(text_, at - 1);
  }

  bool may_stand_without_year(const month_match& month, std::size_t month_at) const {
    if (month.needs_year) return false;
    if (month.latin) return whole_ || (text_[month_at] >= 'A' && text_[month_at] <= 'Z');  // "5 may", "to march"
    if (month.calendar != date_calendar::gregorian || month.month != 5) return true;
    // ৫০ মে. টন, ১০ মে.ওয়াট: mega and metric, not May.
    std::size_t unit = month.end;
    if (unit < text_.size() && (text_[unit] == '.' || text_[unit] == ':')) ++unit;
    if (step_at(text_, unit).code_point == 0x0983) unit += 3;
    unit = skip_blanks(text_, unit, 2);
    return match_letters(text_, unit, "টন") == 0 && match_letters(text_, unit, "ওয়াট") == 0 &&
           match_letters(text_, unit, "ট.") == 0;
  }

  static year_match year_from(const scanned_number& number) {
    return {static_cast<std::int32_t>(number.value), static_cast<std::uint8_t>(number.digits), number.end, number};
  }

  // The year after a month, or after the day that follows a month: "২০২১", ", ২০২১", "- ১৪৩০", "; সাল ১৪৩১", ") ২০২৩",
  // "'৭১".
  year_match year_after(std::size_t at, const month_match& month, bool has_day) const {
    std::size_t number_at = skip_blanks(text_, at);
    char mark = number_at == at ? '\0' : ' ';
    bool next_line = false;
    if (number_at < text_.size()) {
      const char next = text_[number_at];
      if (next == '.' && month.latin) number_at = skip_blanks(text_, number_at + 1);  // Jul. 2023
      if (number_at < text_.size() && std::string_view{",;/)"}.find(text_[number_at]) != std::string_view::npos) {
        mark = text_[number_at];
        number_at = skip_blanks(text_, number_at + 1);
      } else if (const std::size_t dash = dash_at(text_, number_at); dash != 0) {
        mark = '-';
        number_at = skip_blanks(text_, number_at + dash);
      }
      if (const std::size_t quote = apostrophe_at(text_, number_at); quote != 0) {
        mark = '\'';
        number_at += quote;
      }
      if (number_at < text_.size() && text_[number_at] == '\n') {
        next_line = true;
        number_at = skip_blanks(text_, number_at + 1);
      }
    }
    if (const std::size_t word = match_one_of(text_, number_at, words_before_year); word != 0)
      number_at = skip_blanks(text_, word);
    const scanned_number number = scan_number(text_, number_at);
    if (number_at == at && mark == '\0' && number.digits != 4) return {};  // জুন২০২৩ is read, জুন২১ is not
    const era following = match_era(text_, number.end).era;
    const bool era_follows = following == (month.calendar == date_calendar::bangla ? era::bangla : era::gregorian);
    if (number.digits == 4) {
      if (number.value < 1000 || !is_over(number.end)) return {};
      if (!is_year_of_this_age(number.value, month.calendar) && !era_follows && !(whole_ && !next_line)) return {};
      return year_from(number);
    }
    if (number.digits != 2 || next_line || goes_on(number.end)) return {};
    const bool marked = mark == '\'' || (mark == '/' && !has_day);
    if (!marked && !era_follows) {
      if ((mark != ',' && mark != '-' && mark != '/') || !has_day || !is_date_over(number.end)) return {};
    }
    return {complete_year(number.value, month.calendar, policy_.window), 2, number.end, number};
  }

  // Whether a four-digit number is over where its digits end. ২০২৩-২৪ is a fiscal year and 1952-02-21 another date; but
  // in ১৪৩০/৩০ জুলাই ২০২৩ and in ২০২৩-০১ জুলাই ২০২৪ the number after the mark begins the next date.
  bool is_over(std::size_t at) const {
    if (!goes_on(at)) return true;
    const bool slash = text_[at] == '/';
    const scanned_number next = scan_number(text_, at + std::max<std::size_t>(dash_at(text_, at), 1));
    if (next.digits <= 2 && match_month(text_, before_month(next.end, skip_ordinal(text_, next.end)))) return true;
    return slash && goes_on(next.end) && text_[next.end] != '/';  // ১৪৩০/৩০-০৭-২০২৩
  }

  // Whether a number goes on after a point, dash, slash or comma.
  bool goes_on(std::size_t at) const {
    std::size_t mark = dash_at(text_, at);
    if (mark == 0 && at < text_.size() && std::string_view{"./,:"}.find(text_[at]) != std::string_view::npos) mark = 1;
    return mark != 0 && is_digit_at(text_, at + mark);
  }

  // After two digits that may be a year: nothing follows, or a word that belongs to dates. In ২৪ জুন, ২৫ জন they are no
  // year.
  bool is_date_over(std::size_t at) const {
    const std::size_t next = skip_blanks(text_, at);
    if (is_digit_at(text_, next)) return false;
    if (!is_word_at(text_, next)) return true;
    if (match_date_word(text_, next) != 0) return true;
    if (match_word(text_, next, {"রোজ", "সাল", "সালে", "সালের", "সন", "হতে", "হইতে", "থেকে", "পর্যন্ত"}) != 0)
      return true;
    return weekday_at(text_, next, weekday_form::full).has_value();
  }

  // ---- month first

  std::size_t month_first(std::size_t at, const month_match& month) {
    if (month.needs_year && month.word_end != month.end) return 0;
    printed_date date;
    date.calendar = month.calendar;
    date.month = month.month;

    const std::size_t after_month_word = skip_month_word(text_, month.word_end);
    const std::size_t day_at = skip_blanks(text_, after_month_word + (point_after(month, after_month_word) ? 1 : 0));
    const scanned_number day = scan_number(text_, day_at);
    const bool is_day =
        (day.digits == 1 || day.digits == 2) && day_at != after_month_word && day.value >= 1 && day.value <= 32;

    // চৈত্রের ১২ তারিখ, মার্চ মাসের ২৬ তারিখ
    if (after_month_word != month.end) {
      if (!is_day) return 0;
      const std::size_t ordinal = skip_ordinal(text_, day.end);
      if (!is_told_as_day(day.end, ordinal)) return 0;
      date.day = static_cast<std::uint8_t>(day.value);
      if (const std::size_t word = match_date_word(text_, skip_blanks(text_, ordinal)); word != 0) {
        const year_match year = year_after(word, month, true);  // চৈত্রের ১২ তারিখ, ১৪৩০
        if (year.digits == 4) return found(date, at, year.end, {day, year.number}, year);
      }
      return month.needs_year ? 0 : found(date, at, ordinal, {day}, {});
    }

    if (is_day) {  // মে ২৬, ২০১৭
      date.day = static_cast<std::uint8_t>(day.value);
      const std::size_t ordinal = skip_ordinal(text_, day.end);
      if (const year_match year = year_after(ordinal, month, true))
        return found(date, at, year.end, {day, year.number}, year);
      if (goes_on(day.end) || !may_stand_without_year(month, at)) return 0;
      const bool date_word = match_date_word(text_, skip_blanks(text_, ordinal)) != 0;
      if (!month.latin && !whole_ && !date_word) return 0;
      return found(date, at, ordinal, {day}, {});
    }
    if (const year_match year = year_after(month.end, month, false)) {  // নভেম্বর ২০২৩
      return found(date, at, year.end, {year.number}, year);
    }
    return 0;
  }

  // চৈত্রের ১২ তারিখ, চৈত্রের ১২ই: a number after a month is its day where a word or an ordinal says so.
  bool is_told_as_day(std::size_t end, std::size_t ordinal) const {
    return whole_ || ordinal != end || match_date_word(text_, skip_blanks(text_, end)) != 0;
  }

  bool point_after(const month_match& month, std::size_t at) const {
    return month.latin && at < text_.size() && text_[at] == '.';
  }

  // ---- year first

  std::size_t year_first(std::size_t at, const scanned_number& year) {
    const std::size_t word = skip_blanks(text_, year.end, 2);
    const std::size_t sal = match_one_of(text_, word, words_after_year);
    if (sal == 0) return 0;
    std::size_t next = sal;
    for (int i = 0; i < 12; ++i) {  // বাংলা ১৪২৭ সন ... চৈত্রের ১২ তারিখ
      const std::size_t blank = blank_at(text_, next);
      const bool mark = next < text_.size() && (text_[next] == '.' || text_[next] == ',');
      const bool ellipsis = step_at(text_, next).code_point == 0x2026;
      if (blank == 0 && !mark && !ellipsis) break;
      next += blank != 0 ? blank : mark ? 1 : 3;
    }
    if (is_digit_at(text_, next)) {  // ১৯৭১ সালের ২৬ মার্চ
      const scanned_number day = scan_number(text_, next);
      if (day.digits > 2) return 0;
      const std::size_t ordinal = skip_ordinal(text_, day.end);
      const std::size_t month_at = before_month(day.end, ordinal);
      const auto month = match_month(text_, month_at);
      if (!month || !is_year_of_this_age(year.value, month->calendar)) return 0;
      if (month->word_end == month->end && year_after(month->end, *month, true))
        return 0;  // that date has its own year
      return day_first(at, next, day, ordinal, year);
    }
    const auto month = match_month(text_, next);
    if (!month || !is_year_of_this_age(year.value, month->calendar)) return 0;
    printed_date date;
    date.calendar = month->calendar;
    date.month = month->month;
    const std::size_t after = skip_month_word(text_, month->word_end);
    const scanned_number day = scan_number(text_, skip_blanks(text_, after));
    if ((day.digits == 1 || day.digits == 2) && day.value >= 1 && day.value <= 32 && day.end != after) {
      const std::size_t ordinal = skip_ordinal(text_, day.end);
      if (is_told_as_day(day.end, ordinal)) {
        date.day = static_cast<std::uint8_t>(day.value);
        return found(date, at, ordinal, {year, day}, year_from(year));
      }
    }
    return found(date, at, month->end, {year}, year_from(year));
  }

  // ---- numeric

  std::size_t numeric_date(std::size_t at, const scanned_number& first) {
    const std::size_t mark = numeric_mark(first.end);
    if (mark == 0) return 0;
    const scanned_number second = scan_number(text_, first.end + mark);
    if (second.digits != 1 && second.digits != 2) return 0;
    if (numeric_mark(second.end) != mark || text_.substr(first.end, mark) != text_.substr(second.end, mark)) return 0;
    const scanned_number third = scan_number(text_, second.end + mark);
    const bool iso = first.digits == 4;
    if (iso ? third.digits != 1 && third.digits != 2 : first.digits > 2 || (third.digits != 4 && third.digits != 2))
      return 0;
    if (!is_numeric_start(at) || !is_numeric_end(third.end, text_[first.end])) return 0;

    const scanned_number& year = iso ? first : third;
    const era_match era_word = match_era(text_, third.end);
    if (era_word.era == era::hijri) return era_word.end;  // no date of these calendars
    printed_date date;
    date.numeric = true;
    if (year.digits == 4) {
      // An era word that contradicts the year belongs to what follows: ১০-০৫-২০২১ বাংলা একাডেমি.
      if (year.value < static_cast<std::uint32_t>(first_gregorian_numeric_year)) date.calendar = date_calendar::bangla;
    } else if (era_word.era == era::bangla) {
      date.calendar = date_calendar::bangla;
    }
    const bool gregorian = date.calendar == date_calendar::gregorian;
    const bool month_first = gregorian && !iso && policy_.order == numeric_order::month_first;
    const scanned_number &month = month_first ? first : second, &day = iso ? third : month_first ? second : first;
    if (month.value < 1 || month.value > 12 || day.value < 1 || (day.value > 32 && !whole_)) return 0;
    date.month = static_cast<std::uint8_t>(month.value);
    date.day = static_cast<std::uint8_t>(day.value);
    date.doubts.order = gregorian && !iso && day.value <= 12 && day.value != month.value;
    year_match read = year_from(year);
    read.end = third.end;
    if (year.digits == 4) {
      if (year.value < 1000 || (!is_year_of_this_age(year.value, date.calendar) && !whole_)) return 0;
    } else {
      const bool told = whole_ || era_word.era != era::none || is_labelled(at) ||
                        match_date_word(text_, skip_blanks(text_, third.end)) != 0;
      if (!told && second.digits != 2) return 0;  // ৮-৯-১০ শ্রেণি, paragraph ৬.১.১০
      read.year = complete_year(year.value, date.calendar, policy_.window);
      date.doubts.calendar = era_word.era == era::none;
    }
    if (day.value == 32 && gregorian && !whole_) return 0;
    return found(date, at, third.end, {first, second, third}, read);
  }

  std::size_t numeric_mark(std::size_t at) const {
    if (at < text_.size() && (text_[at] == '/' || text_[at] == '.')) return 1;
    return dash_at(text_, at);
  }

  // The label তারিখ, তাং, Date or Dated just before, with its colon, dash or point.
  bool is_labelled(std::size_t at) const {
    for (int i = 0; i < 6 && at > 0; ++i) {
      const text::decoded before = text::decode_before(text_, at);
      const char32_t c = before.code_point;
      if (c != U' ' && c != U':' && c != U'-' && c != U'.' && c != 0x0983 && !(c >= 0x2010 && c <= 0x2014)) break;
      at -= before.length;
    }
    const std::string_view before = text_.substr(0, at);
    for (const std::string_view label : {"তারিখ", "তারিখে", "তাং", "Date", "date", "Dated", "dated", "DATE"}) {
      if (before.ends_with(label)) return true;
    }
    return false;
  }

  // Whether a numeric date may begin here: not within a longer number, nor after a code such as শা-.
  bool is_numeric_start(std::size_t at) const {
    if (at == 0) return true;
    const text::decoded before = text::decode_before(text_, at);
    const char32_t c = before.code_point;
    const bool joins =
        c == U'.' || c == U'/' || c == U',' || c == U':' || c == U'-' || c == U'+' || (c >= 0x2010 && c <= 0x2014);
    if (!joins) return true;
    const std::size_t mark = at - before.length;
    if (c == U'/' && !out_.empty() && out_.back().offset + out_.back().length == mark)
      return true;  // after the other of a pair
    if (is_digit_before(text_, mark)) return false;
    if (c == U':' || c == U',') return true;
    return !is_word_before(text_, mark) || is_labelled(at);
  }

  bool is_numeric_end(std::size_t at, char mark) const {
    const text::decoded next = step_at(text_, at);
    if (next.length == 0) return true;
    if (goes_on(at)) {
      // ০১-০৫-১৪২২/১৬-০৮-২০১৫: the other of a pair.
      return text_[at] == '/' && mark != '/' && scan_number(text_, at + 1).digits <= 2 &&
             numeric_mark(scan_number(text_, at + 1).end) != 0;
    }
    std::size_t word = at;
    if (const std::size_t dash = dash_at(text_, at); dash != 0) word = at + dash;
    if (next.code_point == U'/') word = at + 1;
    if (!is_word_at(text_, word)) return true;
    if (next.code_point == U'T') return is_digit_at(text_, at + 1);  // 2021-12-29T10:00
    if (match_era(text_, word).era != era::none || match_date_word(text_, word) != 0) return true;
    if (match_word(text_, word, {"এর", "এ", "র", "তে", "ের", "হতে", "হইতে", "থেকে", "পর্যন্ত", "রোজ"}) != 0) return true;
    return false;
  }

  // ---- the answer

  std::size_t found(printed_date date, std::size_t start, std::size_t end,
                    std::initializer_list<scanned_number> numbers, const year_match& year) {
    date.year = year.year;
    date.year_digits = year.digits;
    date.doubts.century = year.digits == 2;
    if (year.digits != 0 && year.end > end) end = year.end;
    if (const era_match era_word = match_era(text_, end); era_word.era == era::hijri) {
      return era_word.end;  // a Hijri date; its months have other names, so this is rare
    } else if (era_word.era != era::none && date.year_digits != 0 && !contradicts(era_word.era, date)) {
      end = era_word.end;
    }
    bool bangla = false, latin = false;
    for (const scanned_number& number : numbers) {
      bangla = bangla || number.bangla;
      latin = latin || number.latin;
    }
    date.mixed_digits = bangla && latin;
    date.offset = start;
    date.length = end - start;
    resolve(date, rule_);
    out_.push_back(date);
    return end;
  }

  static bool contradicts(era era_word, const printed_date& date) {
    return (era_word == era::bangla) != (date.calendar == date_calendar::bangla);
  }

  std::string_view text_;
  calendar_rule rule_;
  date_policy policy_;
  bool whole_;
  std::vector<printed_date>& out_;
};

struct hijri_month_spelling {
  std::string_view spelling;
  std::uint8_t month;
};

// Longer names first. Source: docs/sources.md#names.
inline constexpr hijri_month_spelling hijri_months[] = {
    {"মহররম", 1},        {"মুহাররম", 1},       {"মহরম", 1},         {"সফর", 2},          {"রবিউল আউয়াল", 3},
    {"রবিউল-আউয়াল", 3},  {"রবিউলআউয়াল", 3},   {"রবিউস সানি", 4},   {"রবিউস-সানি", 4},   {"রবিউসসানি", 4},
    {"জমাদিউল আউয়াল", 5}, {"জমাদিউল-আউয়াল", 5}, {"জমাদিউলআউয়াল", 5}, {"জমাদিউস সানি", 6}, {"জমাদিউস-সানি", 6},
    {"জমাদিউসসানি", 6},  {"রজব", 7},          {"শাবান", 8},        {"রমজান", 9},        {"রমাদান", 9},
    {"শাওয়াল", 10},      {"জিলকদ", 11},       {"জিলহজ্ব", 12},      {"জিলহজ", 12},
};

/// The Hijri date that begins at a byte: ২২ শাবান ১৪৪৪ হিজরি, ২২-০৮-১৪৪৪ হিজরি.
constexpr std::optional<printed_hijri_date> match_hijri_date(std::string_view text, std::size_t at) noexcept {
  const scanned_number day = scan_number(text, at);
  if (day.digits < 1 || day.digits > 2 || day.value < 1 || day.value > 30) return std::nullopt;
  printed_hijri_date date;
  date.offset = at;
  date.day = static_cast<std::uint8_t>(day.value);
  const auto until = [&date](std::size_t end) {
    date.length = end - date.offset;
    return date;
  };

  if (day.end < text.size() && std::string_view{"-/."}.find(text[day.end]) != std::string_view::npos) {
    const scanned_number month = scan_number(text, day.end + 1);
    if (month.value < 1 || month.value > 12 || month.end >= text.size() || text[month.end] != text[day.end])
      return std::nullopt;
    const scanned_number year = scan_number(text, month.end + 1);
    const era_match era_word = match_era(text, year.end);
    if (year.digits != 4 || era_word.era != era::hijri) return std::nullopt;
    date.month = static_cast<std::uint8_t>(month.value);
    date.year = static_cast<std::int32_t>(year.value);
    return until(era_word.end);
  }

  const std::size_t name = skip_blanks(text, skip_ordinal(text, day.end));
  for (const hijri_month_spelling& r : hijri_months) {
    const std::size_t end = match_letters(text, name, r.spelling);
    if (end == 0 || is_word_at(text, end)) continue;
    date.month = r.month;
    std::size_t year_at = skip_blanks(text, end);
    if (year_at < text.size() && text[year_at] == ',') year_at = skip_blanks(text, year_at + 1);
    const scanned_number year = scan_number(text, year_at);
    if (year.digits != 4) return until(end);
    date.year = static_cast<std::int32_t>(year.value);
    const era_match era_word = match_era(text, year.end);
    return until(era_word.era == era::hijri ? era_word.end : year.end);
  }
  return std::nullopt;
}

// The end of an element's tag, "<br>" or "</span>", at a byte; 0 where none stands there.
constexpr std::size_t match_tag(std::string_view text, std::size_t at) noexcept {
  constexpr std::size_t longest = 200;
  if (at >= text.size() || text[at] != '<') return 0;
  const std::size_t name = at + 1 < text.size() && text[at + 1] == '/' ? at + 2 : at + 1;
  if (name >= text.size() || !((text[name] >= 'a' && text[name] <= 'z') || (text[name] >= 'A' && text[name] <= 'Z')))
    return 0;
  const std::size_t end = text.substr(0, std::min(text.size(), at + longest)).find_first_of("<>", name);
  return end != std::string_view::npos && text[end] == '>' ? end + 1 : 0;
}

inline constexpr std::string_view words_beside_dates[] = {
    "তারিখের", "তারিখে", "তারিখ", "তাং", "মোতাবেক", "অনুযায়ী", "অনুসারে", "রোজ", "বার", "আজ", "অদ্য",
    "সন", "সনের", "সাল", "সালের", "মাস", "এবং",
    "dated", "date", "dt", "day", "the", "on", "corresponding", "to"};

/// What may stand beside dates and between the two of a pair, from `from` to `to`: the first byte of anything else, or
/// `to`. The first Hijri date met goes to `hijri`, which may be null.
constexpr std::size_t skip_beside_dates(std::string_view text, std::size_t from, std::size_t to,
                                        std::optional<printed_hijri_date>* hijri = nullptr) noexcept {
  for (std::size_t at = from; at < to;) {
    const text::decoded next = step_at(text, at);
    if (next.length == 0) return at;
    const char32_t c = next.code_point;
    if (text::digit_value(c) >= 0) {
      const std::optional<printed_hijri_date> date = match_hijri_date(text, at);
      if (!date) return at;
      if (hijri && !*hijri) *hijri = date;
      at += static_cast<std::size_t>(date->length);
      continue;
    }
    if (!is_word_code_point(c)) {
      constexpr std::u32string_view marks =
          U" \t\r\n\u00A0\u2009\u200B\u202F.,;:/|()[]{}=*_#'`\"\u2018\u2019\u201C\u201D\u2026\u0964\u0983-";
      if (const std::size_t tag = match_tag(text, at); tag != 0) {
        at = tag;
        continue;
      }
      if (marks.find(c) == std::u32string_view::npos && dash_at(text, at) == 0) return at;
      at += next.length;
      continue;
    }
    if (const auto day = weekday_at(text, at, weekday_form::any)) {
      at = match_case_ending(text, day->offset + day->length);
      if (at == 0) return day->offset;
      continue;
    }
    if (const era_match era_word = match_era(text, at); era_word.era != era::none && era_word.era != era::hijri) {
      at = era_word.end;
      continue;
    }
    const std::size_t word = match_one_of(text, at, words_beside_dates);
    if (word == 0) return at;
    at = word;
  }
  return to;
}

}  // namespace detail

inline std::vector<printed_date> find_dates(std::string_view text, calendar_rule rule, const date_policy& policy) {
  std::vector<printed_date> dates;
  detail::date_scanner(text, rule, policy, false, dates).run();
  return dates;
}

inline std::vector<printed_date> readings_of(const printed_date& date, calendar_rule rule, const date_policy& policy) {
  std::vector<printed_date> readings{date};
  const auto add = [&](printed_date other) {
    detail::resolve(other, rule);
    if (other.days) readings.push_back(other);
  };
  // Each doubt doubles what is there. An order is in doubt in the Gregorian calendar alone.
  if (date.doubts.order) {
    printed_date other = date;
    std::swap(other.day, other.month);
    add(other);
  }
  if (date.doubts.calendar) {
    printed_date other = date;
    if (policy.order == numeric_order::month_first) std::swap(other.day, other.month);  // its order is day first
    other.calendar = date_calendar::bangla;
    other.year = detail::complete_year(static_cast<std::uint32_t>(date.year % 100), other.calendar, policy.window);
    if (other.month >= 1 && other.month <= 12) add(other);
  }
  if (date.doubts.century) {
    for (std::size_t i = 0, count = readings.size(); i < count; ++i) {
      printed_date other = readings[i];
      other.year += other.year < (other.calendar == date_calendar::bangla ? 1400 : 2000) ? 100 : -100;
      add(other);
    }
  }
  return readings;
}

constexpr bool is_pair(std::string_view text, const printed_date& first, const printed_date& second) noexcept {
  if (first.calendar == second.calendar || first.day == 0 || second.day == 0) return false;
  const std::uint64_t end = first.offset + first.length;
  if (second.offset < end || second.offset - end > 120 || second.offset > text.size()) return false;
  return detail::skip_beside_dates(text, static_cast<std::size_t>(end), static_cast<std::size_t>(second.offset)) ==
         second.offset;
}

}  // namespace karjo
