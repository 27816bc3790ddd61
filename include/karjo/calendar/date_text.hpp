// SPDX-License-Identifier: Apache-2.0
//
// Which day does this text mean, and if it prints a pair of dates, are they the same day?
//
//     const result<date_reading> memo = parse_date("১৪ পৌষ ১৪২৮ / ২৯ ডিসেম্বর ২০২১");
//     assert(memo->pair->consistent && memo->rule == calendar_rule::academy_2019);
//     describe("১৫ পৌষ ১৪২৮ / ২৯ ডিসেম্বর ২০২১")
//         // "2021-12-29 ≠ 1428-09-15, 1 day ahead, would agree under academy-1995"
//
// The text is one date, or a pair of both calendars joined by a slash, মোতাবেক, brackets, a line's end or a comma, in
// any form of printed_date.hpp. A label (তারিখ:), weekdays, tags of HTML and a third date of the Hijri calendar may stand
// beside it; the Hijri date is carried along as printed. A half of a pair without its year takes it from the other half.
//
// Two dates that disagree are no error: the reading says by how many days, and under which rules they would be the
// same. Nor is a date that may be read in several ways: a named policy decides (`date_policy`), and the reading lists
// the other ways. A weekday or an era word beside the date that contradicts it is a finding of the reading.
//
//     describe("০৫-০৬-২০২১")    // "2021-06-05 = 1428-02-22, academy-2019; or 2021-05-06"
#pragma once

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <karjo/calendar/bangla_date.hpp>
#include <karjo/calendar/date_format.hpp>
#include <karjo/calendar/printed_date.hpp>
#include <karjo/calendar/weekday.hpp>
#include <karjo/language.hpp>
#include <karjo/message.hpp>
#include <karjo/result.hpp>

namespace karjo {

/// How two printed dates stand to each other.
struct date_pair {
  bool consistent = false;  ///< the same day under the rule of the reading

  /// The day of the Bangla date less that of the Gregorian, under the rule; empty where the Bangla date is no day under
  /// it.
  std::optional<std::int32_t> difference_days;

  rule_set agrees_under;  ///< the rules under which the two are the same day

  /// Printed between 14 April 1990 and 13 April 1992 and right under one of the two rules of those years
  /// (`two_rule_window`): not to be called wrong, even where `consistent` is false.
  bool right_in_its_time = false;

  friend constexpr bool operator==(const date_pair&, const date_pair&) = default;
};

/// One way to read an ambiguous print.
struct possible_date {
  std::chrono::sys_days gregorian;
  bangla_fields bangla;
  bool consistent = true;  ///< of a pair: the same day under the rule of the reading

  friend constexpr bool operator==(const possible_date&, const possible_date&) = default;
};

/// What stands beside a date and contradicts it. The codes are `date_finding_codes`; both are errors.
struct date_finding {
  std::string_view code;
  std::uint64_t offset = 0, length = 0;  ///< of the word, in bytes of the text given
  std::string suggestion;                ///< the word that would be right, in the language of the print

  friend bool operator==(const date_finding&, const date_finding&) = default;
};

/// A weekday that is not that of the date, in none of its readings (সোমবার ২৯ ডিসেম্বর ২০২১, which was a Wednesday); an era word
/// of the other calendar behind a date (২৯ ডিসেম্বর ২০২১ বঙ্গাব্দ).
inline constexpr std::string_view weekday_mismatch_code = "date.weekday-mismatch", era_mismatch_code = "date.era-mismatch";
inline constexpr std::string_view date_finding_codes[] = {weekday_mismatch_code, era_mismatch_code};

/// The finding for a person: "the date is a Wednesday".
[[nodiscard]] inline std::string message(const date_finding& finding, language in);

/// What a text says as a date.
struct date_reading {
  std::chrono::sys_days gregorian;  ///< the printed Gregorian date, or that of the printed Bangla date
  bangla_fields bangla;             ///< the printed Bangla date, or that of the printed Gregorian date
  calendar_rule rule =
      calendar_rule::automatic;   ///< the rule asked for; for automatic, the one in force on `gregorian`
  std::optional<date_pair> pair;  ///< where both are printed

  std::optional<printed_date> printed_gregorian, printed_bangla;  ///< where they stand in the text
  std::optional<printed_hijri_date> printed_hijri;                ///< a date of the Hijri calendar beside them

  /// Where the print is ambiguous, every way to read it, that of the policy first; else empty. A pair whose halves agree
  /// as the policy reads them is not ambiguous: each settles the other.
  std::vector<possible_date> readings;

  std::vector<date_finding> findings;  ///< what is printed beside the date and contradicts it, by offset

  [[nodiscard]] constexpr std::chrono::weekday weekday() const noexcept { return std::chrono::weekday{gregorian}; }
};

/// The date, or pair of dates, that a whole text prints. Any UTF-8, in storage form or not.
/// Errors, with the offset of what is wrong: invalid_utf8; date_not_found where no date stands, or something that is no
/// part of one; date_incomplete for a date without its year or its day; date_impossible for a date that is no day under
/// the rule (of a pair: a Gregorian date that is none, or a Bangla date that is none under any rule);
/// date_out_of_range; invalid_argument for a value that is no rule or policy. `field` is 1 for the second date of a pair.
/// Cost: linear in the size of the text.
[[nodiscard]] inline result<date_reading> parse_date(std::string_view text,
                                                     calendar_rule rule = calendar_rule::automatic,
                                                     const date_policy& policy = {});

/// The reading of one printed date. Errors as `parse_date`, with the offset of the date.
[[nodiscard]] inline result<date_reading> read_date(const printed_date& date,
                                                    calendar_rule rule = calendar_rule::automatic,
                                                    const date_policy& policy = {});

/// The reading of two printed dates, one of each calendar, in either order. Errors as `parse_date`.
[[nodiscard]] inline result<date_reading> read_pair(const printed_date& first, const printed_date& second,
                                                    calendar_rule rule = calendar_rule::automatic,
                                                    const date_policy& policy = {});

/// The rules under which a pair agrees that are worth naming: the proposal of 1966 stands in documents of 1988 to 1992 only, and
/// would mislead elsewhere.
[[nodiscard]] inline rule_set rules_to_name(const date_reading& reading);

/// A reading in one line: "2021-12-29 = 1428-09-14, academy-2019". The form is that of tests/spec/dates.md, and stable.
[[nodiscard]] inline std::string describe(const date_reading& reading);

/// The reading of a text in one line, or why there is none: "date.impossible at byte 0: Falgun 1429 has 29 days".
[[nodiscard]] inline std::string describe(std::string_view text, calendar_rule rule = calendar_rule::automatic,
                                          const date_policy& policy = {});

/// Why `parse_date` refused a text, for a person: "Falgun 1429 has 29 days".
[[nodiscard]] inline std::string explain(const error& refusal, std::string_view text,
                                         calendar_rule rule = calendar_rule::automatic, language in = language::en,
                                         const date_policy& policy = {});

// ---------------------------------------------------------------------------------------------------------------------

namespace detail {

// The year nearest to a day in which the parts without a year lie.
constexpr void complete_from(printed_date& date, std::chrono::sys_days day, calendar_rule rule) noexcept {
  const bool bangla = date.calendar == date_calendar::bangla;
  const bangla_fields fields = fields_of(day, rule);
  const std::chrono::year_month_day civil{day};
  const std::int32_t year = bangla ? fields.year : static_cast<int>(civil.year());
  const int month = bangla ? number(fields.month) : static_cast<int>(static_cast<unsigned>(civil.month()));
  date.year = year + (date.month - month > 6 ? -1 : date.month - month < -6 ? 1 : 0);
}

// Of two dates of one calendar that stand as a pair, makes the one Bangla whose print leaves its calendar open
// (০১-০৫-২২ / ১৬-০৮-১৫): if both do, the one that makes them the same day, else the first.
inline void settle_calendars(std::vector<printed_date>& dates, calendar_rule rule, const date_policy& policy) {
  std::optional<printed_date> settled[2];
  for (std::size_t i = 0; i < 2; ++i) {
    if (!dates[i].doubts.calendar) continue;
    for (const printed_date& each : readings_of(dates[i], rule, policy)) {
      if (each.calendar == dates[i].calendar) continue;
      const bool same_day = each.days == dates[1 - i].days;
      if (!settled[i] || same_day) settled[i] = each;
      if (!same_day) continue;
      dates[i] = each;
      return;
    }
  }
  const std::size_t chosen = settled[0] ? 0 : 1;
  if (settled[chosen]) dates[chosen] = *settled[chosen];
}

// Whether nothing but blanks stands between an era word and the next date, so that it may be that date's.
constexpr bool leads_to(std::string_view text, std::size_t at, std::uint64_t next) noexcept {
  while (at < next && (text[at] == ' ' || text[at] == '.' || text[at] == '\t' || text[at] == ':')) ++at;
  return at >= next;
}

// The weekdays around the dates, and the era words behind them, that contradict the reading.
inline void find_contradictions(std::string_view text, const std::vector<printed_date>& dates, date_reading& reading) {
  // The day of the Bangla half, which may be another.
  const std::chrono::sys_days of_bangla =
      reading.gregorian + std::chrono::days{reading.pair ? reading.pair->difference_days.value_or(0) : 0};
  const auto fits = [&](std::chrono::weekday day) {
    if (day == reading.weekday() || day == std::chrono::weekday{of_bangla}) return true;
    for (const possible_date& each : reading.readings) {
      if (day == std::chrono::weekday{each.gregorian}) return true;
    }
    return false;
  };
  const auto language_at = [text](std::uint64_t at) {
    return static_cast<unsigned char>(text[static_cast<std::size_t>(at)]) < 0x80 ? language::en : language::bn;
  };
  std::size_t at = 0;
  for (std::size_t i = 0; i <= dates.size(); ++i) {
    const std::size_t to = i < dates.size() ? static_cast<std::size_t>(dates[i].offset) : text.size();
    if (i > 0 && at < to) {
      const era_match behind = match_era(text, at);
      const bool bangla = dates[i - 1].calendar == date_calendar::bangla;
      const bool other = behind.era == (bangla ? era::gregorian : era::bangla);
      if (other && behind.end <= to && dates[i - 1].year_digits != 0 && (i == dates.size() || !leads_to(text, behind.end, to))) {
        std::size_t word = skip_blanks(text, at);
        if (text[word] == ',' || text[word] == '(') word = skip_blanks(text, word + 1);
        const bool bn = language_at(word) == language::bn;
        reading.findings.push_back({era_mismatch_code, word, behind.end - word,
                                    bangla ? (bn ? "বঙ্গাব্দ" : "B.S.") : (bn ? "খ্রিস্টাব্দ" : "A.D.")});
      }
    }
    bool in_word = false;
    while (at < to) {
      const text::decoded next = step_at(text, at);
      const std::optional<printed_weekday> day = in_word ? std::nullopt : weekday_at(text, at, weekday_form::any);
      if (day) {
        if (!fits(day->weekday))
          reading.findings.push_back({weekday_mismatch_code, day->offset, day->length,
                                      std::string(weekday_name(reading.weekday(), language_at(day->offset)))});
        at = static_cast<std::size_t>(day->offset + day->length);
        in_word = true;
        continue;
      }
      if (const std::size_t tag = in_word ? 0 : match_tag(text, at); tag != 0) {
        at = tag;
        continue;
      }
      in_word = is_word_code_point(next.code_point);
      at += std::max<std::size_t>(next.length, 1);
    }
    if (i < dates.size()) at = static_cast<std::size_t>(dates[i].offset + dates[i].length);
  }
  std::stable_sort(reading.findings.begin(), reading.findings.end(),
                   [](const date_finding& a, const date_finding& b) { return a.offset < b.offset; });
}

constexpr std::optional<std::chrono::sys_days> gregorian_day(const printed_date& date) noexcept {
  const std::chrono::year_month_day civil{std::chrono::year{date.year}, std::chrono::month{date.month},
                                          std::chrono::day{date.day}};
  if (!civil.ok()) return std::nullopt;
  return std::chrono::sys_days{civil};
}

}  // namespace detail

inline result<date_reading> read_date(const printed_date& date, calendar_rule rule, const date_policy& policy) {
  if (!is_rule(rule) || !is_policy(policy)) return errc::invalid_argument;
  if (date.impossible) return {errc::date_impossible, date.offset};
  if (!date.complete()) return {errc::date_incomplete, date.offset};
  date_reading reading;
  if (date.calendar == date_calendar::gregorian) {
    const auto day = detail::gregorian_day(date);
    if (!day) return {errc::date_impossible, date.offset};
    if (!calendar_range.contains(*day)) return {errc::date_out_of_range, date.offset};
    reading.gregorian = *day;
    reading.bangla = fields_of(*day, rule);
    reading.printed_gregorian = date;
  } else {
    const result<bangla_date> made = bangla_date::make(date.year, date.fields().month, date.day, rule);
    if (!made) return {made.error().code, date.offset};
    reading.gregorian = made->to_days();
    reading.bangla = date.fields();
    reading.printed_bangla = date;
  }
  reading.rule = rule == calendar_rule::automatic ? automatic::rule_on(reading.gregorian) : rule;
  if (date.doubts.any()) {
    for (const printed_date& each : readings_of(date, rule, policy))
      reading.readings.push_back({*each.days, fields_of(*each.days, rule)});
    if (reading.readings.size() == 1) reading.readings.clear();
  }
  return reading;
}

inline result<date_reading> read_pair(const printed_date& first, const printed_date& second, calendar_rule rule,
                                      const date_policy& policy) {
  if (!is_rule(rule) || !is_policy(policy) || first.calendar == second.calendar) return errc::invalid_argument;
  const bool bangla_first = first.calendar == date_calendar::bangla;
  printed_date bangla = bangla_first ? first : second, gregorian = bangla_first ? second : first;
  const auto refuse = [](errc code, const printed_date& half, bool is_first) {
    return error{code, is_first ? 0u : 1u, half.offset};
  };
  if (bangla.day == 0 || (bangla.year == 0 && gregorian.year == 0))
    return refuse(errc::date_incomplete, bangla, bangla_first);
  if (gregorian.day == 0) return refuse(errc::date_incomplete, gregorian, !bangla_first);

  if (gregorian.year == 0) {
    if (!bangla.days) return refuse(errc::date_impossible, bangla, bangla_first);
    detail::complete_from(gregorian, *bangla.days, rule);
  }
  const auto day = detail::gregorian_day(gregorian);
  if (!day) return refuse(errc::date_impossible, gregorian, !bangla_first);
  if (!calendar_range.contains(*day)) return refuse(errc::date_out_of_range, gregorian, !bangla_first);
  if (bangla.year == 0) detail::complete_from(bangla, *day, rule);
  if (!is_bangla_year(bangla.year)) return refuse(errc::date_out_of_range, bangla, bangla_first);

  date_reading reading;
  reading.gregorian = *day;
  reading.bangla = bangla.fields();
  reading.rule = rule == calendar_rule::automatic ? automatic::rule_on(*day) : rule;
  reading.printed_bangla = bangla_first ? first : second;
  reading.printed_gregorian = bangla_first ? second : first;

  date_pair pair;
  bool exists_somewhere = false;
  for (const calendar_rule each : all_rules) {
    if (fields_of(*day, each) == reading.bangla) pair.agrees_under.insert(each);
    exists_somewhere = exists_somewhere || exists(reading.bangla, each);
  }
  if (!exists_somewhere) return refuse(errc::date_impossible, bangla, bangla_first);
  if (exists(reading.bangla, rule)) {
    pair.difference_days = static_cast<std::int32_t>((to_days(reading.bangla, rule) - *day).count());
    pair.consistent = pair.difference_days == 0;
  }
  pair.right_in_its_time =
      two_rule_window.contains(*day) && (pair.agrees_under.contains(calendar_rule::academy_1995) ||
                                         pair.agrees_under.contains(calendar_rule::shahidullah_1966));
  reading.pair = pair;

  if (!pair.consistent && (gregorian.doubts.any() || bangla.doubts.any())) {
    // A calendar in doubt is settled by standing in a pair.
    for (const printed_date& left : readings_of(gregorian, rule, policy)) {
      for (const printed_date& right : readings_of(bangla, rule, policy)) {
        if (left.calendar != gregorian.calendar || right.calendar != bangla.calendar || !left.days) continue;
        reading.readings.push_back({*left.days, right.fields(), right.days == left.days});
      }
    }
    if (reading.readings.size() == 1) reading.readings.clear();
  }
  return reading;
}

inline result<date_reading> parse_date(std::string_view text, calendar_rule rule, const date_policy& policy) {
  if (!is_rule(rule) || !is_policy(policy)) return errc::invalid_argument;
  if (const auto bad = text::first_invalid_utf8(text)) return {errc::invalid_utf8, *bad};

  std::vector<printed_date> dates;
  detail::date_scanner(text, rule, policy, true, dates).run();

  // Everything outside the dates must be what may stand beside one.
  std::optional<printed_hijri_date> hijri;
  std::size_t at = 0;
  for (std::size_t i = 0; i <= dates.size(); ++i) {
    const std::size_t to = i < dates.size() ? static_cast<std::size_t>(dates[i].offset) : text.size();
    at = detail::skip_beside_dates(text, at, to, &hijri);
    if (at < to) return {errc::date_not_found, at};
    if (i < dates.size()) at = static_cast<std::size_t>(dates[i].offset + dates[i].length);
  }
  if (dates.empty()) return errc::date_not_found;
  if (dates.size() > 2) return {errc::date_not_found, dates[2].offset, 2};

  if (dates.size() == 2 && dates[0].calendar == dates[1].calendar) detail::settle_calendars(dates, rule, policy);
  if (dates.size() == 2 && dates[0].calendar == dates[1].calendar)
    return {errc::date_not_found, dates[1].offset, 1};
  result<date_reading> reading =
      dates.size() == 1 ? read_date(dates[0], rule, policy) : read_pair(dates[0], dates[1], rule, policy);
  if (!reading) return reading;
  reading->printed_hijri = hijri;
  detail::find_contradictions(text, dates, *reading);
  return reading;
}

inline std::string message(const date_finding& finding, language in) {
  if (finding.code == weekday_mismatch_code) {
    return in == language::bn ? "বারটি তারিখের সঙ্গে মেলে না; " + finding.suggestion + " হবে"
                              : "the weekday is not that of the date, which is " + finding.suggestion;
  }
  return in == language::bn ? "সালের নামটি তারিখের সঙ্গে মেলে না; " + finding.suggestion + " হবে"
                            : "the era is not that of the date, which is " + finding.suggestion;
}

namespace detail {

// The other ways to read an ambiguous print: "; or 2021-05-06, 1921-05-06". Of a pair, those alone that agree.
inline std::string others(const date_reading& reading) {
  std::string list;
  for (std::size_t i = 1; i < reading.readings.size(); ++i) {
    const possible_date& other = reading.readings[i];
    if (!other.consistent) continue;
    list += (list.empty() ? "; or " : ", ") + format(other.gregorian, date_style::iso);
    if (reading.pair) list += " = " + format(other.bangla, date_style::iso);
  }
  return list;
}

}  // namespace detail

inline rule_set rules_to_name(const date_reading& reading) {
  constexpr day_range time_of_1966{academy_1995_from, two_rule_window.last};
  rule_set rules;
  for (const calendar_rule rule : all_rules) {
    if (!reading.pair || !reading.pair->agrees_under.contains(rule)) continue;
    if (rule != calendar_rule::shahidullah_1966 || time_of_1966.contains(reading.gregorian)) rules.insert(rule);
  }
  return rules;
}

inline std::string describe(const date_reading& reading) {
  std::string contradicted;
  for (const date_finding& found : reading.findings) contradicted += "; " + std::string(found.code);
  std::string line = format(reading.gregorian, date_style::iso);
  const bool same = !reading.pair || reading.pair->consistent;
  line += (same ? " = " : " ≠ ") + format(reading.bangla, date_style::iso);
  if (same)
    return line + (reading.pair ? ", consistent, " : ", ") + std::string(name(reading.rule)) + detail::others(reading) + contradicted;

  const date_pair& pair = *reading.pair;
  if (pair.difference_days) {
    const std::int32_t days = *pair.difference_days;
    const std::int32_t size = days < 0 ? -days : days;
    line += ", " + std::to_string(size) + (size == 1 ? " day " : " days ") + (days > 0 ? "ahead" : "behind");
  } else {
    line += ", no such day under " + std::string(name(reading.rule));
  }
  std::string rules;
  for (const calendar_rule rule : all_rules) {
    if (rules_to_name(reading).contains(rule)) rules += (rules.empty() ? "" : " and ") + std::string(name(rule));
  }
  line += rules.empty() ? ", agrees under no rule" : ", would agree under " + rules;
  if (pair.right_in_its_time) line += ", right in its time";
  return line + detail::others(reading) + contradicted;
}

inline std::string explain(const error& refusal, std::string_view text, calendar_rule rule, language in,
                           const date_policy& policy) {
  if (refusal.code == errc::date_impossible) {
    std::vector<printed_date> dates;
    detail::date_scanner(text, rule, policy, true, dates).run();
    for (const printed_date& date : dates) {
      if (date.offset != refusal.offset) continue;
      unsigned days = 0;
      std::string month;
      if (date.calendar == date_calendar::bangla) {
        if (date.year == 0 || !is_bangla_year(date.year)) break;
        const karjo::month m = date.fields().month;
        days = days_in(date.year, m, rule);
        month = month_name(m, in);
      } else {
        const std::chrono::month m{date.month};
        days =
            static_cast<unsigned>((std::chrono::year{date.year == 0 ? 2000 : date.year} / m / std::chrono::last).day());
        month = month_name(m, in);
      }
      const std::string year = date.year == 0 ? "" : std::to_string(date.year);
      if (in == language::en)
        return month + (year.empty() ? "" : " " + year) + " has " + std::to_string(days) + " days";
      return text::to_bangla_digits((year.empty() ? "" : year + " সালের ") + month + " মাসে " + std::to_string(days) +
                                    " দিন");
    }
  }
  return std::string(message(refusal, in));
}

inline std::string describe(std::string_view text, calendar_rule rule, const date_policy& policy) {
  const result<date_reading> reading = parse_date(text, rule, policy);
  if (reading) return describe(*reading);
  const error& refusal = reading.error();
  return std::string(name(refusal.code)) + " at byte " + std::to_string(refusal.offset) + ": " +
         explain(refusal, text, rule, language::en, policy);
}

}  // namespace karjo
