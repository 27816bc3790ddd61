// SPDX-License-Identifier: Apache-2.0
//
// The fiscal year of the Government of Bangladesh: 1 July to 30 June, in two halves and four quarters.
//
//     const fiscal_year year = fiscal_year::containing(sys_days{2021y / December / 29});   // 2021-2022
//     assert(fiscal_year::quarter_of(sys_days{2021y / December / 29}) == 2);
//     assert(format_bangla(year) == "২০২১-২২");
//     assert(find_fiscal_years("২০২৩-২০২৩ অর্থবছরের")[0].suggestion == "২০২৩-২০২৪");   // impossible as printed
//
// Quarter 1 is July to September, half 1 July to December. In print: ২০২১-২২ and ২০২১-২০২২, in both scripts, with any
// dash, with or without অর্থবছর. A quarter or a half in print: fiscal_period.hpp.
// Source: docs/sources.md#fiscal-year (the Finance Acts commence on 1 July).
#pragma once

#include <algorithm>
#include <chrono>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <karjo/calendar/day_range.hpp>
#include <karjo/calendar/names.hpp>
#include <karjo/calendar/scan.hpp>
#include <karjo/result.hpp>
#include <karjo/text/digits.hpp>

namespace karjo {

/// A fiscal year, named by the calendar year in which it begins: 2021 for 2021-22.
class fiscal_year {
 public:
  /// 1970-1971.
  constexpr fiscal_year() noexcept = default;

  /// The fiscal year that begins in July of a year from 594 to 9998.
  /// Errors: date_out_of_range.
  [[nodiscard]] static constexpr result<fiscal_year> make(std::int32_t start) noexcept;

  /// The fiscal year that holds a day. Precondition: the day is one of `calendar_range`; beyond it, the nearest year is
  /// given.
  [[nodiscard]] static constexpr fiscal_year containing(std::chrono::sys_days day) noexcept;

  /// The quarter of the fiscal year in which a day lies: 1 (July to September) to 4 (April to June).
  [[nodiscard]] static constexpr unsigned quarter_of(std::chrono::sys_days day) noexcept;

  /// The half of the fiscal year in which a day lies: 1 (July to December) or 2 (January to June).
  [[nodiscard]] static constexpr unsigned half_of(std::chrono::sys_days day) noexcept;

  /// The calendar year of its first day.
  [[nodiscard]] constexpr std::int32_t start() const noexcept { return start_; }

  [[nodiscard]] constexpr std::chrono::sys_days first_day() const noexcept;
  [[nodiscard]] constexpr std::chrono::sys_days last_day() const noexcept;

  /// The first and the last day of a quarter, 1 to 4. Precondition: it is one of these.
  [[nodiscard]] constexpr std::chrono::sys_days quarter_first_day(unsigned quarter) const noexcept;
  [[nodiscard]] constexpr std::chrono::sys_days quarter_last_day(unsigned quarter) const noexcept;

  /// All of its days, those of a quarter, 1 to 4, and those of a half, 1 or 2. Precondition: it is one of these.
  [[nodiscard]] constexpr day_range days() const noexcept;
  [[nodiscard]] constexpr day_range quarter_days(unsigned quarter) const noexcept;
  [[nodiscard]] constexpr day_range half_days(unsigned half) const noexcept;

  [[nodiscard]] constexpr fiscal_year next() const noexcept { return fiscal_year{start_ < 9998 ? start_ + 1 : start_}; }

  friend constexpr auto operator<=>(const fiscal_year&, const fiscal_year&) = default;

 private:
  constexpr explicit fiscal_year(std::int32_t start) noexcept : start_(start) {}

  std::int32_t start_ = 1970;
};

/// "2021-2022".
[[nodiscard]] inline std::string format(fiscal_year year);

/// As offices print it: "২০২১-২২".
[[nodiscard]] inline std::string format_bangla(fiscal_year year);

/// A fiscal year as it stands in a text: the two numbers and their dash, without অর্থবছর.
struct printed_fiscal_year {
  std::uint64_t offset = 0, length = 0;
  std::int32_t start = 0;  ///< the first year printed; of a year with a digit too many, the one that fits the second
  bool possible = true;    ///< the second year is the first + 1
  std::string
      suggestion;  ///< where it is not: the first year and the year after it, in the width, script and dash of the print

  friend bool operator==(const printed_fiscal_year&, const printed_fiscal_year&) = default;
};

/// Every fiscal year in running text, from left to right. Years from 1900 to 2199. A year is impossible where the
/// second number is not the first + 1 (২০২৩-২০২৩, ২০২১-২৩, ২০১১৩-১৪). Spans of three years and more (২০১৬-২০২০), and
/// spans with a word for a term (মেয়াদ, সাল, শিক্ষাবর্ষ), are fiscal years only beside অর্থবছর. Dates, memo numbers,
/// page and telephone numbers are none.
/// Cost: linear in the size of the text; allocates the answer.
[[nodiscard]] inline std::vector<printed_fiscal_year> find_fiscal_years(std::string_view text);

/// The fiscal year that a whole text prints, with অর্থবছর or without.
/// Errors, with the offset of what is wrong: fiscal_year_not_found, fiscal_year_impossible.
[[nodiscard]] inline result<fiscal_year> parse_fiscal_year(std::string_view text);

// ---------------------------------------------------------------------------------------------------------------------

constexpr result<fiscal_year> fiscal_year::make(std::int32_t start) noexcept {
  if (start < 594 || start > 9998) return errc::date_out_of_range;
  return fiscal_year{start};
}

constexpr fiscal_year fiscal_year::containing(std::chrono::sys_days day) noexcept {
  const std::chrono::year_month_day date{day};
  const std::int32_t start = static_cast<int>(date.year()) - (date.month() < std::chrono::July ? 1 : 0);
  return fiscal_year{start < 594 ? 594 : start > 9998 ? 9998 : start};
}

constexpr unsigned fiscal_year::quarter_of(std::chrono::sys_days day) noexcept {
  return (static_cast<unsigned>(std::chrono::year_month_day{day}.month()) + 5) % 12 / 3 + 1;
}

constexpr unsigned fiscal_year::half_of(std::chrono::sys_days day) noexcept { return (quarter_of(day) + 1) / 2; }

constexpr std::chrono::sys_days fiscal_year::first_day() const noexcept {
  return std::chrono::year{start_} / std::chrono::July / 1;
}

constexpr std::chrono::sys_days fiscal_year::last_day() const noexcept {
  return std::chrono::year{start_ + 1} / std::chrono::June / 30;
}

constexpr std::chrono::sys_days fiscal_year::quarter_first_day(unsigned quarter) const noexcept {
  const std::chrono::year_month july = std::chrono::year{start_} / std::chrono::July;
  return (july + std::chrono::months{3 * (quarter - 1)}) / 1;
}

constexpr std::chrono::sys_days fiscal_year::quarter_last_day(unsigned quarter) const noexcept {
  return quarter_first_day(quarter + 1) - std::chrono::days{1};
}

constexpr day_range fiscal_year::days() const noexcept { return {first_day(), last_day()}; }

constexpr day_range fiscal_year::quarter_days(unsigned quarter) const noexcept {
  return {quarter_first_day(quarter), quarter_last_day(quarter)};
}

constexpr day_range fiscal_year::half_days(unsigned half) const noexcept {
  return {quarter_first_day(2 * half - 1), quarter_last_day(2 * half)};
}

inline std::string format(fiscal_year year) {
  return std::to_string(year.start()) + "-" + std::to_string(year.start() + 1);
}

inline std::string format_bangla(fiscal_year year) {
  const std::string second = std::to_string(year.start() + 1);
  return text::to_bangla_digits(std::to_string(year.start()) + "-" + second.substr(second.size() - 2));
}

namespace detail {

// Past the word for a fiscal year that begins at a byte; 0 where none does.
constexpr std::size_t match_fiscal_word(std::string_view text, std::size_t at) noexcept {
  if (std::u32string_view{U"অআfF"}.find(step_at(text, at).code_point) == std::u32string_view::npos) return 0;
  for (const std::string_view word : {"অর্থবছর", "অর্থ বছর", "অর্থ-বছর", "অর্থবৎসর", "অর্থ বৎসর", "অর্থ-বৎসর", "আর্থিক বছর",
                                      "আর্থিক বৎসর", "fiscal year", "financial year", "fy"}) {
    const std::size_t end = match_letters(text, at, word);
    if (end != 0 && !(word == "fy" && is_word_at(text, end))) return skip_word(text, end);
  }
  return 0;
}

/// The reader of fiscal years.
class fiscal_year_scanner {
 public:
  fiscal_year_scanner(std::string_view text, std::vector<printed_fiscal_year>& out) : text_(text), out_(out) {}

  void run() {
    for (std::size_t at = 0; at < text_.size();) {
      const text::decoded next = step_at(text_, at);
      if (text::digit_value(next.code_point) >= 0) {
        at = digits_at(at);
      } else if (is_word_code_point(next.code_point)) {
        const std::size_t word = match_fiscal_word(text_, at);
        if (word != 0) word_end_ = word;
        at = word != 0 ? word : skip_word(text_, at);
      } else {
        at += std::max<std::size_t>(next.length, 1);
      }
    }
  }

 private:
  std::size_t digits_at(std::size_t at) {
    const scanned_number first = scan_number(text_, at);
    if (first.digits == 4 || first.digits == 5) {
      if (const std::size_t end = year_at(at, first); end != 0) return end;
    }
    std::size_t end = first.end;
    while (is_digit_at(text_, end)) end += step_at(text_, end).length;
    return end;
  }

  std::size_t year_at(std::size_t at, const scanned_number& first) {
    const std::size_t mark = skip_blanks(text_, first.end, 1);
    const std::size_t dash = dash_at(text_, mark);
    const bool slash = mark < text_.size() && text_[mark] == '/';
    if (dash == 0 && !slash) return 0;
    const std::size_t second_at = skip_blanks(text_, mark + std::max<std::size_t>(dash, 1), 1);
    const scanned_number second = scan_number(text_, second_at);
    if ((second.digits != 2 && second.digits != 4) || goes_on(second.end)) return 0;

    const bool told = is_told_before(at) || match_fiscal_word(text_, after(second.end)) != 0;
    if (!told && (slash || !may_begin(at) || !may_end(second.end))) return 0;

    std::uint32_t year = first.value;
    if (first.digits == 5) year = without_extra_digit(first.value, second);
    if (year < 1900 || year > 2199) return 0;

    const bool right = matches(year, second);
    const bool possible = right && first.digits == 4;
    if (!right && !told) {
      const std::int32_t second_year =
          static_cast<std::int32_t>(second.digits == 4 ? second.value : year / 100 * 100 + second.value);
      const std::int32_t span = second_year - static_cast<std::int32_t>(year);
      if (span < -2 || span > 2 || second_at != mark + dash || mark != first.end) return 0;
      if (match_word(text_, after(second.end),
                     {"মেয়াদে", "মেয়াদের", "মেয়াদী", "মেয়াদ", "সালে", "সালের", "সাল", "সনে", "সনের", "সন", "সেশন",
                      "সেশনের", "শিক্ষাবর্ষ", "শিক্ষাবর্ষের", "শিক্ষাবর্ষে", "session", "term"}) != 0) {
        return 0;
      }
    }

    printed_fiscal_year found;
    found.offset = at;
    found.length = second.end - at;
    found.start = static_cast<std::int32_t>(year);
    found.possible = possible;
    if (!possible) {
      found.suggestion = in_script(std::to_string(year), first) +
                         std::string(text_.substr(first.end, second_at - first.end)) +
                         in_script(std::to_string(year + 1).substr(second.digits == 2 ? 2 : 0), second);
    }
    out_.push_back(std::move(found));
    return second.end;
  }

  static bool matches(std::uint32_t year, const scanned_number& second) {
    return second.value == (second.digits == 4 ? year + 1 : (year + 1) % 100);
  }

  // ২০১১৩-১৪: the year left when one of five digits goes and the second number then fits; 0 where none does.
  static std::uint32_t without_extra_digit(std::uint32_t value, const scanned_number& second) {
    for (std::uint32_t unit = 10000; unit != 0; unit /= 10) {
      const std::uint32_t year = value / (unit * 10) * unit + value % unit;
      if (year >= 1950 && year <= 2049 && matches(year, second)) return year;
    }
    return 0;
  }

  static std::string in_script(const std::string& digits, const scanned_number& like) {
    return like.bangla ? text::to_bangla_digits(digits) : digits;
  }

  bool goes_on(std::size_t at) const {
    std::size_t mark = dash_at(text_, at);
    if (mark == 0 && at < text_.size() && std::string_view{"./,:"}.find(text_[at]) != std::string_view::npos) mark = 1;
    return is_digit_at(text_, at) || (mark != 0 && is_digit_at(text_, at + mark));
  }

  std::size_t after(std::size_t at) const {
    at = skip_blanks(text_, at, 2);
    at += dash_at(text_, at);
    if (at < text_.size() && text_[at] == '\n') ++at;
    return skip_blanks(text_, at, 2);
  }

  // Whether অর্থবছর ends just before: অর্থবছর: ২০২১-২২.
  bool is_told_before(std::size_t at) const {
    if (word_end_ == 0 || at - word_end_ > 24) return false;
    while (at > word_end_) {
      const text::decoded before = text::decode_before(text_, at);
      if (before.length == 0 || is_word_code_point(before.code_point) || text::digit_value(before.code_point) >= 0)
        return false;
      at -= before.length;
    }
    return true;
  }

  bool may_begin(std::size_t at) const {
    if (is_word_before(text_, at)) return false;
    const text::decoded before = text::decode_before(text_, at);
    const char32_t c = before.code_point;
    const std::size_t mark = at - before.length;
    if (c == U'/') return !is_digit_before(text_, mark) && !is_word_before(text_, mark);
    const bool joins = c == U'.' || c == U',' || c == U':' || c == U'+' || c == U'-' || (c >= 0x2010 && c <= 0x2014);
    if (joins && is_digit_before(text_, mark)) return false;
    return !is_after_page(at);
  }

  bool is_after_page(std::size_t at) const {
    for (int i = 0; i < 4 && at > 0; ++i) {
      const text::decoded before = text::decode_before(text_, at);
      const char32_t c = before.code_point;
      if (c != U' ' && c != U'.' && c != U':' && c != U'-' && c != 0x0983) break;
      at -= before.length;
    }
    const std::string_view before = text_.substr(0, at);
    for (const std::string_view page : {"পৃষ্ঠা", "পৃ", "page", "pages", "pp", "Page", "Pages"}) {
      if (before.ends_with(page)) return true;
    }
    return false;
  }

  // Not a memo number, nor the day of a date: ৩০ জুন ২০২১-২২ জুলাই ২০২২.
  bool may_end(std::size_t at) const {
    if (at < text_.size() && text_[at] == '/' && is_word_at(text_, at + 1)) return false;
    const char32_t next = step_at(text_, at).code_point;
    if (next < 0x80 && is_word_code_point(next)) return false;
    return !match_month(text_, skip_blanks(text_, at));
  }

  std::string_view text_;
  std::size_t word_end_ = 0;  // of the last অর্থবছর
  std::vector<printed_fiscal_year>& out_;
};

}  // namespace detail

inline std::vector<printed_fiscal_year> find_fiscal_years(std::string_view text) {
  std::vector<printed_fiscal_year> years;
  detail::fiscal_year_scanner(text, years).run();
  return years;
}

inline result<fiscal_year> parse_fiscal_year(std::string_view text) {
  const std::vector<printed_fiscal_year> years = find_fiscal_years(text);
  if (years.size() != 1) return {errc::fiscal_year_not_found, years.empty() ? 0 : years[1].offset};
  const printed_fiscal_year& year = years[0];
  const std::size_t begin = static_cast<std::size_t>(year.offset), end = begin + static_cast<std::size_t>(year.length);
  for (std::size_t at = 0; at < text.size();) {
    if (at == begin) at = end;
    const std::size_t word = detail::match_fiscal_word(text, at);
    const std::size_t blank = detail::blank_at(text, at);
    const text::decoded next = detail::step_at(text, at);
    const bool mark = std::u32string_view{U":-().,\n\u0964\u0983"}.find(next.code_point) != std::u32string_view::npos;
    if (word == 0 && blank == 0 && !mark && at < text.size()) return {errc::fiscal_year_not_found, at};
    at = word != 0 ? word : at + std::max<std::size_t>(blank, next.length);
  }
  if (!year.possible) return {errc::fiscal_year_impossible, year.offset};
  return fiscal_year::make(year.start);
}

}  // namespace karjo
