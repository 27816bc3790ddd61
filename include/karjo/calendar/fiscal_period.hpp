// SPDX-License-Identifier: Apache-2.0
//
// Which days does "২০২১-২২ অর্থবছরের ২য় ত্রৈমাসিক" mean? A fiscal year, or a half or a quarter of one.
//
//     const result<fiscal_period> read = parse_fiscal_period("২০২১-২২ অর্থবছরের ২য় ত্রৈমাসিক");
//     assert(read->days() == (day_range{sys_days{2021y / October / 1}, sys_days{2021y / December / 31}}));
//     assert(format(*read, language::en) == "Q2 of FY 2021-22");
//     assert(parse_fiscal_period("২০২১-২২ অর্থবছরের ৫ম ত্রৈমাসিক").error().code == errc::fiscal_period_impossible);
//
// Quarter 1 is July to September, half 1 July to December. Words for a quarter: ত্রৈমাসিক, প্রান্তিক, কোয়ার্টার, quarter;
// for a half: ষান্মাসিক, অর্ধবার্ষিক, half. Source: docs/sources.md#fiscal-year.
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include <karjo/calendar/day_range.hpp>
#include <karjo/calendar/fiscal_year.hpp>
#include <karjo/calendar/names.hpp>
#include <karjo/calendar/scan.hpp>
#include <karjo/language.hpp>
#include <karjo/result.hpp>
#include <karjo/text/numerals.hpp>

namespace karjo {

/// What a fiscal period is a whole of.
enum class fiscal_unit : std::uint8_t { year, half, quarter };

/// A fiscal year, a half of one or a quarter of one.
class fiscal_period {
 public:
  /// The whole of a fiscal year.
  constexpr explicit fiscal_period(fiscal_year whole = {}) noexcept : year_(whole) {}

  /// The part of a fiscal year with a number: half 1 or 2, quarter 1 to 4, and 1 for the whole year.
  /// Errors: fiscal_period_impossible for another number; invalid_argument for a value that is no unit.
  [[nodiscard]] static constexpr result<fiscal_period> make(fiscal_year year, fiscal_unit unit,
                                                            unsigned number) noexcept;

  /// The period of a unit that holds a day. Precondition: the unit is one of the three. Days out of range as in
  /// `fiscal_year::containing`.
  [[nodiscard]] static constexpr fiscal_period containing(std::chrono::sys_days day, fiscal_unit unit) noexcept;

  [[nodiscard]] constexpr fiscal_year year() const noexcept { return year_; }
  [[nodiscard]] constexpr fiscal_unit unit() const noexcept { return unit_; }

  /// The number within the year, from 1.
  [[nodiscard]] constexpr unsigned number() const noexcept { return number_; }

  /// Its days, the first and the last of them included.
  [[nodiscard]] constexpr day_range days() const noexcept;

  friend constexpr auto operator<=>(const fiscal_period&, const fiscal_period&) = default;

 private:
  constexpr fiscal_period(fiscal_year year, fiscal_unit unit, unsigned number) noexcept
      : year_(year), unit_(unit), number_(static_cast<std::uint8_t>(number)) {}

  fiscal_year year_;
  fiscal_unit unit_ = fiscal_unit::year;
  std::uint8_t number_ = 1;
};

/// As offices print it: "২০২১-২২ অর্থবছর", "২০২১-২২ অর্থবছরের প্রথমার্ধ", "২০২১-২২ অর্থবছরের ২য় ত্রৈমাসিক"; in English
/// "FY 2021-22", "H1 of FY 2021-22", "Q2 of FY 2021-22". Reads back for the years that find_fiscal_years reads.
[[nodiscard]] inline std::string format(const fiscal_period& period, language in = language::bn);

/// The fiscal period that a whole text prints:
///
///     period  = year | part year | year part          the year as find_fiscal_years reads it, with অর্থবছর or without
///     part    = ordinal unit | unit number | "Q" 1–4 | "H" 1–2 | প্রথমার্ধ | দ্বিতীয়ার্ধ | শেষার্ধ  [ "(" month "-" month ")" ]
///     ordinal = ১ম, প্রথম, 1st, first and the like
///
/// Case endings, of, the and punctuation between them are passed over. The months of a part may stand with it
/// (জুলাই-সেপ্টেম্বর) and then have to be those of the part. A part without a year is one of `unsaid`, where that is given.
/// Errors, with the offset of what is wrong: fiscal_year_not_found where a year is missing, or something stands there
/// that is no part of a period; fiscal_year_impossible (২০২৩-২০২৩); fiscal_period_impossible for a part that no year
/// has (৫ম ত্রৈমাসিক) and for months that are not those of the part.
/// Cost: linear in the size of the text; allocates.
[[nodiscard]] inline result<fiscal_period> parse_fiscal_period(std::string_view text,
                                                               std::optional<fiscal_year> unsaid = {});

// ---------------------------------------------------------------------------------------------------------------------

constexpr result<fiscal_period> fiscal_period::make(fiscal_year year, fiscal_unit unit, unsigned number) noexcept {
  if (unit > fiscal_unit::quarter) return errc::invalid_argument;
  const unsigned parts = unit == fiscal_unit::quarter ? 4 : unit == fiscal_unit::half ? 2 : 1;
  if (number < 1 || number > parts) return errc::fiscal_period_impossible;
  return fiscal_period{year, unit, number};
}

constexpr fiscal_period fiscal_period::containing(std::chrono::sys_days day, fiscal_unit unit) noexcept {
  const fiscal_year year = fiscal_year::containing(day);
  return fiscal_period{year, unit,
                       unit == fiscal_unit::quarter ? fiscal_year::quarter_of(day)
                       : unit == fiscal_unit::half  ? fiscal_year::half_of(day)
                                                    : 1};
}

constexpr day_range fiscal_period::days() const noexcept {
  return unit_ == fiscal_unit::quarter ? year_.quarter_days(number_)
         : unit_ == fiscal_unit::half  ? year_.half_days(number_)
                                       : year_.days();
}

namespace detail {

/// The words for a quarter, without their case endings; "quarter" in small letters.
inline constexpr std::string_view quarter_words[] = {"ত্রৈমাসিক", "প্রান্তিক", "কোয়ার্টার", "quarter"};

inline constexpr std::string_view half_words[] = {"ষান্মাসিক", "ষাণ্মাসিক", "অর্ধবার্ষিক", "অর্ধ-বার্ষিক", "অর্ধ বার্ষিক",
                                                  "half-year", "half year", "half"};

/// Reads the parts of a period that stand beside the fiscal year.
class fiscal_part_reader {
 public:
  explicit fiscal_part_reader(std::string_view text) : text_(text) {}

  /// What stands from a byte on; 0 for what is no part of a period, or a second part.
  std::size_t read(std::size_t at) {
    const text::decoded next = step_at(text_, at);
    if (std::u32string_view{U":-().,/\n\u0964\u0983"}.find(next.code_point) != std::u32string_view::npos) {
      return at + next.length;
    }
    for (const std::size_t length : {blank_at(text_, at), dash_at(text_, at)}) {
      if (length != 0) return at + length;
    }
    if (const std::size_t end = match_fiscal_word(text_, at); end != 0) return end;
    if (const std::size_t end = match_word(text_, at, {"of", "the", "এর", "ের", "র"}); end != 0) return end;
    if (const auto month = match_month(text_, at); month && month->calendar == date_calendar::gregorian) {
      if (last_month_ != 0 && first_month_ != last_month_) return 0;
      if (first_month_ == 0) {
        months_at_ = at;
        first_month_ = month->month;
      }
      last_month_ = month->month;
      return month->word_end;
    }
    if (const std::size_t end = part_at(at); end != 0) return end;
    return number_at(at);
  }

  /// Whether no part was read.
  [[nodiscard]] bool empty() const { return !unit_ && number_ == 0 && first_month_ == 0; }

  /// The part, of a year; the whole year where no part stands there.
  [[nodiscard]] result<fiscal_period> of(fiscal_year year) const {
    if (empty()) return fiscal_period{year};
    if (!unit_) return {errc::fiscal_year_not_found, number_ != 0 ? number_offset_ : months_at_};
    if (number_ == 0) return {errc::fiscal_year_not_found, unit_at_};
    const result<fiscal_period> made = fiscal_period::make(year, *unit_, number_);
    if (!made) return {made.error().code, number_offset_};
    if (first_month_ != 0) {
      const day_range days = made->days();
      const auto month_of = [](std::chrono::sys_days day) {
        return static_cast<unsigned>(std::chrono::year_month_day{day}.month());
      };
      if (first_month_ != month_of(days.first) || last_month_ != month_of(days.last)) {
        return {errc::fiscal_period_impossible, months_at_};
      }
    }
    return made;
  }

 private:
  // Past a word for a unit, or for a unit and its number (Q2, প্রথমার্ধ).
  std::size_t part_at(std::size_t at) {
    struct whole_part {
      std::string_view word;
      unsigned number;
    };
    for (const whole_part& row : {whole_part{"প্রথমার্ধ", 1}, {"দ্বিতীয়ার্ধ", 2}, {"শেষার্ধ", 2}}) {
      const std::size_t end = match_letters(text_, at, row.word);
      if (end == 0 || match_case_ending(text_, end) == 0) continue;
      return set_unit(fiscal_unit::half, at) && set_number(row.number, at) ? match_case_ending(text_, end) : 0;
    }
    const char letter = at < text_.size() ? static_cast<char>(text_[at] | 0x20) : '\0';
    if (letter == 'q' || letter == 'h') {
      if (const scanned_number number = scan_number(text_, at + 1); number && !is_word_at(text_, number.end)) {
        return set_unit(letter == 'q' ? fiscal_unit::quarter : fiscal_unit::half, at) && set_number(number.value, at)
                   ? number.end
                   : 0;
      }
    }
    for (const std::string_view word : quarter_words) {
      if (const std::size_t end = match_unit(at, word); end != 0) return set_unit(fiscal_unit::quarter, at) ? end : 0;
    }
    for (const std::string_view word : half_words) {
      if (const std::size_t end = match_unit(at, word); end != 0) return set_unit(fiscal_unit::half, at) ? end : 0;
    }
    return 0;
  }

  std::size_t match_unit(std::size_t at, std::string_view word) const {
    const std::size_t end = match_letters(text_, at, word);
    return end == 0 ? 0 : match_case_ending(text_, end);
  }

  // Past an ordinal, or a bare number behind the unit (কোয়ার্টার-২).
  std::size_t number_at(std::size_t at) {
    const std::size_t end = end_of_ordinal(at);
    if (const auto ordinal = text::parse_ordinal(text_.substr(at, end - at))) return set_number(*ordinal, at) ? end : 0;
    const scanned_number number = scan_number(text_, at);
    if (!unit_ || !number || number.digits > 2 || is_word_at(text_, number.end)) return 0;
    return set_number(number.value, at) ? number.end : 0;
  }

  // Past the digits, at most one blank and the letters that an ordinal may consist of: ২ য়.
  std::size_t end_of_ordinal(std::size_t at) const {
    std::size_t end = at;
    while (is_digit_at(text_, end)) end += step_at(text_, end).length;
    const std::size_t joined = skip_word(text_, end);
    if (joined != end || end == at) return joined;
    const std::size_t apart = skip_word(text_, skip_blanks(text_, end, 1));
    return text::parse_ordinal(text_.substr(at, apart - at)) ? apart : end;
  }

  bool set_unit(fiscal_unit unit, std::size_t at) {
    if (unit_) return false;
    unit_ = unit;
    unit_at_ = at;
    return true;
  }

  bool set_number(unsigned number, std::size_t at) {
    if (number_ != 0) return false;
    number_ = number == 0 ? 255 : number;  // there is no part 0
    number_offset_ = at;
    return true;
  }

  std::string_view text_;
  std::optional<fiscal_unit> unit_;
  unsigned number_ = 0, first_month_ = 0, last_month_ = 0;
  std::size_t unit_at_ = 0, number_offset_ = 0, months_at_ = 0;
};

}  // namespace detail

inline std::string format(const fiscal_period& period, language in) {
  const std::string digits = std::to_string(period.number());
  if (in == language::en) {
    const std::string year = "FY " + text::to_latin_digits(format_bangla(period.year()));
    switch (period.unit()) {
      case fiscal_unit::quarter: return "Q" + digits + " of " + year;
      case fiscal_unit::half: return "H" + digits + " of " + year;
      case fiscal_unit::year: break;
    }
    return year;
  }
  static constexpr std::string_view quarters[] = {"১ম", "২য়", "৩য়", "৪র্থ"};
  const std::string year = format_bangla(period.year()) + " অর্থবছর";
  switch (period.unit()) {
    case fiscal_unit::quarter: return year + "ের " + std::string(quarters[period.number() - 1]) + " ত্রৈমাসিক";
    case fiscal_unit::half: return year + (period.number() == 1 ? "ের প্রথমার্ধ" : "ের দ্বিতীয়ার্ধ");
    case fiscal_unit::year: break;
  }
  return year;
}

inline result<fiscal_period> parse_fiscal_period(std::string_view text, std::optional<fiscal_year> unsaid) {
  const std::vector<printed_fiscal_year> years = find_fiscal_years(text);
  if (years.size() > 1) return {errc::fiscal_year_not_found, years[1].offset};
  const std::size_t begin = years.empty() ? text.size() : static_cast<std::size_t>(years[0].offset);
  const std::size_t end = begin + (years.empty() ? 0 : static_cast<std::size_t>(years[0].length));
  detail::fiscal_part_reader part(text);
  for (std::size_t at = 0; at < text.size();) {
    if (at == begin) {
      at = end;
      continue;
    }
    const std::size_t next = part.read(at);
    if (next == 0 || (at < begin && next > begin)) return {errc::fiscal_year_not_found, at};
    at = next;
  }
  if (years.empty()) {
    if (!unsaid || part.empty()) return errc::fiscal_year_not_found;
    return part.of(*unsaid);
  }
  if (!years[0].possible) return {errc::fiscal_year_impossible, begin};
  const result<fiscal_year> year = fiscal_year::make(years[0].start);
  if (!year) return {year.error().code, begin};
  return part.of(*year);
}

}  // namespace karjo
