// SPDX-License-Identifier: Apache-2.0
//
// A column of printed dates to days, Bangla dates, and pairs as an office prints them; what cannot be read is told.
#include <cstdint>
#include <iostream>
#include <string>
#include <string_view>
#include <vector>

#include <karjo/calendar/date_columns.hpp>

int main() {
  std::string bytes;
  std::vector<std::int64_t> offsets{0};
  for (const char* text : {"১৪ পৌষ ১৪২৮", "২০২১-১২-৩০", "30 ফাল্গুন 1427", "৩১ নভেম্বর ২০২১"}) {
    bytes += text;
    offsets.push_back(static_cast<std::int64_t>(bytes.size()));
  }
  const karjo::text_column texts{bytes, offsets};
  std::vector<std::int32_t> days(texts.size());
  std::vector<karjo::errc> why(texts.size());
  karjo::parse_dates(texts, days, why);

  std::vector<std::uint32_t> packed(days.size());
  karjo::bangla_from_days(days, packed);

  std::vector<char> written(days.size() * karjo::date_pair_capacity);
  std::vector<std::int64_t> starts(days.size() + 1);
  const karjo::column_size size = karjo::format_dates(days, written, starts, {.pair = karjo::pair_style::line});
  const karjo::text_column pairs{{written.data(), size.bytes}, starts};
  for (std::size_t i = 0; i < days.size(); ++i) {
    if (why[i] != karjo::errc::ok) {
      std::cout << texts[i] << ": " << name(why[i]) << '\n';
    } else {
      const auto [year, month, day] = karjo::unpack(packed[i]);
      std::cout << days[i] << ' ' << year << '-' << +number(month) << '-' << +day << ' ' << pairs[i] << '\n';
    }
  }
}

// Prints:
//   18990 1428-9-14 ১৪ পৌষ ১৪২৮ / ২৯ ডিসেম্বর ২০২১
//   18991 1428-9-15 ১৫ পৌষ ১৪২৮ / ৩০ ডিসেম্বর ২০২১
//   30 ফাল্গুন 1427: date.impossible
//   ৩১ নভেম্বর ২০২১: date.impossible
