// SPDX-License-Identifier: Apache-2.0
#include <karjo/intl/hijri.hpp>

#include <unicode/calendar.h>
#include <unicode/timezone.h>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <vector>

#include <karjo/detail/bengali_word.hpp>
#include <karjo/text/digits.hpp>
#include <karjo/text/utf8.hpp>

#include "intl/icu.hpp"

namespace karjo::intl {

namespace {

using std::chrono::days;
using std::chrono::sys_days;

constexpr std::size_t month_count = (last_hijri_year - first_hijri_year + 1) * 12;
constexpr days shortest{29}, longest{30};
constexpr days farthest{3};  // policy: a sighting further from Umm al-Qura is a slip of the table

constexpr struct {
  std::string_view bn, en;
} month_names[] = {
    {"মহররম", "Muharram"},          {"সফর", "Safar"},
    {"রবিউল আউয়াল", "Rabiul Awal"},    {"রবিউস সানি", "Rabius Sani"},
    {"জমাদিউল আউয়াল", "Jamadiul Awal"}, {"জমাদিউস সানি", "Jamadius Sani"},
    {"রজব", "Rajab"},               {"শাবান", "Shaban"},
    {"রমজান", "Ramadan"},           {"শাওয়াল", "Shawwal"},
    {"জিলকদ", "Zilqad"},            {"জিলহজ", "Zilhaj"},
};

using starts = std::vector<sys_days>;  // of each month from Muharram 1300, and of the month after the last

// The first days of the months of Umm al-Qura, from ICU; empty where it does not have that calendar.
starts computed_starts() {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<icu::Calendar> calendar(
      icu::Calendar::createInstance(*icu::TimeZone::getGMT(), icu::Locale("en@calendar=islamic-umalqura"), status));
  if (U_FAILURE(status) || std::string_view(calendar->getType()) != "islamic-umalqura") return {};
  starts found;
  found.reserve(month_count + 1);
  for (std::size_t n = 0; n <= month_count; ++n) {
    calendar->clear();
    calendar->set(UCAL_EXTENDED_YEAR, first_hijri_year + static_cast<std::int32_t>(n / 12));
    calendar->set(UCAL_MONTH, static_cast<std::int32_t>(n % 12));
    calendar->set(UCAL_DATE, 1);
    const double milliseconds = calendar->getTime(status);
    if (U_FAILURE(status)) return {};
    constexpr double day = 86'400'000;
    const sys_days first{days{static_cast<std::int32_t>(milliseconds / day)}};
    if (!found.empty() && (first - found.back() < shortest || first - found.back() > longest)) return {};
    found.push_back(first);
  }
  return found;
}

struct sighting {
  std::size_t month;
  sys_days first;
  std::uint64_t offset;
  std::uint32_t line;
};

// Two, or four, digits at `at`, and nothing of a third or fifth.
std::optional<unsigned> digits(std::string_view text, std::size_t& at, std::size_t count) {
  const detail::digit_run run = detail::digits_at(text, at, count + 1);
  if (run.count != count || run.other_script != 0) return std::nullopt;
  at = run.end;
  return static_cast<unsigned>(run.value);
}

bool take(std::string_view text, std::size_t& at, char c) {
  if (at >= text.size() || text[at] != c) return false;
  ++at;
  return true;
}

// A line of the table, without its remark: nothing where it is blank.
result<std::optional<sighting>> read_line(std::string_view line, std::uint64_t offset, std::uint32_t number, const starts& computed) {
  line = line.substr(0, line.find('#'));
  std::size_t at = detail::skip_spaces(line, 0, line.size());
  if (at == line.size()) return std::optional<sighting>();
  const error unreadable{errc::date_not_found, number, offset};
  const auto hijri_year = digits(line, at, 4);
  if (!hijri_year || !take(line, at, '-')) return unreadable;
  const auto hijri_month = digits(line, at, 2);
  const std::size_t gap = detail::skip_spaces(line, at, line.size());
  if (!hijri_month || gap == at) return unreadable;
  at = gap;
  const auto year = digits(line, at, 4);
  if (!year || !take(line, at, '-')) return unreadable;
  const auto month = digits(line, at, 2);
  if (!month || !take(line, at, '-')) return unreadable;
  const auto day = digits(line, at, 2);
  if (!day || detail::skip_spaces(line, at, line.size()) != line.size()) return unreadable;

  if (*hijri_year < static_cast<unsigned>(first_hijri_year) || *hijri_year > static_cast<unsigned>(last_hijri_year)) {
    return error{errc::date_out_of_range, number, offset};
  }
  const std::chrono::year_month_day date{std::chrono::year(static_cast<int>(*year)), std::chrono::month(*month), std::chrono::day(*day)};
  const error impossible{errc::date_impossible, number, offset};
  if (*hijri_month < 1 || *hijri_month > 12 || !date.ok()) return impossible;
  const std::size_t index = (*hijri_year - static_cast<unsigned>(first_hijri_year)) * 12 + *hijri_month - 1;
  const sys_days first = date;
  if (first < computed[index] - farthest || first > computed[index] + farthest) return impossible;
  return std::optional(sighting{index, first, offset, number});
}

result<std::vector<sighting>> read_table(std::string_view table, const starts& computed) {
  if (const auto bad = text::first_invalid_utf8(table)) return error{errc::invalid_utf8, 0, *bad};
  std::vector<sighting> rows;
  std::uint32_t number = 0;
  for (std::size_t at = table.starts_with("\xEF\xBB\xBF") ? 3 : 0; at < table.size(); ++number) {
    const std::size_t end = std::min(table.find('\n', at), table.size());
    std::string_view line = table.substr(at, end - at);
    if (line.ends_with('\r')) line.remove_suffix(1);
    const auto row = read_line(line, at, number, computed);
    if (!row) return row.error();
    if (*row) rows.push_back(**row);
    at = end + 1;
  }
  std::stable_sort(rows.begin(), rows.end(), [](const sighting& a, const sighting& b) { return a.month < b.month; });
  for (std::size_t n = 1; n < rows.size(); ++n) {
    const auto between = static_cast<std::int32_t>(rows[n].month - rows[n - 1].month);
    const days gap = rows[n].first - rows[n - 1].first;
    if (gap < between * shortest || gap > between * longest) {
      const sighting& later = rows[n].line > rows[n - 1].line ? rows[n] : rows[n - 1];
      return error{errc::date_impossible, later.line, later.offset};
    }
  }
  rows.erase(std::unique(rows.begin(), rows.end(), [](const sighting& a, const sighting& b) { return a.month == b.month; }), rows.end());
  return rows;
}

}  // namespace

struct hijri_calendar::months {
  starts first;               // as this calendar has them, and one more
  std::vector<bool> sighted;  // whether the table gave them
};

result<hijri_calendar> hijri_calendar::make(std::string_view sightings) {
  static const starts computed = computed_starts();
  if (computed.empty()) return errc::internal;
  const result<std::vector<sighting>> rows = read_table(sightings, computed);
  if (!rows) return rows.error();

  // Between two sightings every month has 29 or 30 days. The computed start of a month is moved only as far as that demands of it;
  // the bounds grow by 29 or 30 from month to month, and so does what lies between them, so that the months stay whole.
  months made{computed, std::vector<bool>(computed.size(), false)};
  for (const sighting& row : *rows) made.sighted[row.month] = true;
  auto next = rows->begin();
  for (std::size_t n = 0; n < computed.size(); ++n) {
    while (next != rows->end() && next->month < n) ++next;
    if (next != rows->end()) {
      const auto away = static_cast<std::int32_t>(next->month - n);
      made.first[n] = std::clamp(made.first[n], next->first - away * longest, next->first - away * shortest);
    }
    if (next != rows->begin()) {
      const sighting& before = *std::prev(next);
      const auto away = static_cast<std::int32_t>(n - before.month);
      made.first[n] = std::clamp(made.first[n], before.first + away * shortest, before.first + away * longest);
    }
  }
  return hijri_calendar(std::make_shared<const months>(std::move(made)));
}

result<hijri_reading> hijri_calendar::from_days(std::chrono::sys_days day) const {
  const starts& first = months_->first;
  if (day < first.front() || day >= first.back()) return errc::date_out_of_range;
  const auto after = std::upper_bound(first.begin(), first.end(), day);
  const auto index = static_cast<std::size_t>(after - first.begin()) - 1;
  const hijri_date date{first_hijri_year + static_cast<std::int32_t>(index / 12), static_cast<std::uint8_t>(index % 12 + 1),
                        static_cast<std::uint8_t>((day - first[index]).count() + 1)};
  const bool sighted = months_->sighted[index] && (date.day < 30 || months_->sighted[index + 1]);
  return hijri_reading{date, sighted ? hijri_basis::sighted : hijri_basis::computed};
}

result<hijri_day> hijri_calendar::to_days(hijri_date date) const {
  if (date.year < first_hijri_year || date.year > last_hijri_year) return errc::date_out_of_range;
  if (date.month < 1 || date.month > 12 || date.day < 1) return errc::date_impossible;
  const std::size_t index = static_cast<std::size_t>(date.year - first_hijri_year) * 12 + date.month - 1;
  const sys_days day = months_->first[index] + days{date.day - 1};
  if (day >= months_->first[index + 1]) return errc::date_impossible;
  const bool sighted = months_->sighted[index] && (date.day < 30 || months_->sighted[index + 1]);
  return hijri_day{day, sighted ? hijri_basis::sighted : hijri_basis::computed};
}

std::string_view hijri_month_name(std::uint8_t month, language in) noexcept {
  if (month < 1 || month > 12) return {};
  return in == language::bn ? month_names[month - 1].bn : month_names[month - 1].en;
}

std::string format(const hijri_date& date, language in) {
  const std::string text = std::to_string(date.day) + ' ' + std::string(hijri_month_name(date.month, in)) + ' ' +
                           std::to_string(date.year) + (in == language::bn ? " হিজরি" : " AH");
  return in == language::bn ? text::to_bangla_digits(text) : text;
}

std::string format(const hijri_reading& read, language in) {
  std::string text = format(read.date, in);
  if (read.basis == hijri_basis::computed) {
    text += in == language::bn ? " (উম্মুল কুরা পঞ্জিকামতে গণনা, চাঁদ দেখা সাপেক্ষ)"
                               : " (computed, Umm al-Qura; subject to the sighting of the moon)";
  }
  return text;
}

}  // namespace karjo::intl
