// SPDX-License-Identifier: Apache-2.0
//
// The C ABI answers what the C++ library answers.
#include <karjo.h>  // also: the header compiles as C++20

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <numeric>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

#include <karjo/calendar/bangla_date.hpp>
#include <karjo/calendar/fiscal_period.hpp>
#include <karjo/calendar/holiday_text.hpp>
#include <karjo/calendar/working_days.hpp>
#include <karjo/json.hpp>
#include <karjo/message.hpp>
#include <karjo/minutes/reader.hpp>
#include <karjo/version.hpp>

#include "support/catch.hpp"

using namespace karjo;

namespace {

/// The text of a call that writes (buf, cap, needed); in two calls, as a host makes them.
template <class Call>
std::string written(Call call) {
  std::size_t size = 0;
  REQUIRE(call(nullptr, 0, &size) == KARJO_OK);
  std::string text(size, '\0');
  REQUIRE(call(text.data(), text.size(), &size) == KARJO_OK);
  REQUIRE(size == text.size());
  return text;
}

std::vector<std::filesystem::path> documents() {
  std::vector<std::filesystem::path> found;
  for (const char* folder : {"/examples/data/minutes", "/tests/data/minutes"}) {
    for (const auto& entry : std::filesystem::directory_iterator(std::string(KARJO_SOURCE_DIR) + folder)) {
      if (entry.path().extension() == ".txt") found.push_back(entry.path());
    }
  }
  return found;
}

std::string read_file(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

}  // namespace

TEST_CASE("karjo.h: every status has the number, the name and the sentence of errc", "[capi]") {
  int codes = 0;
  for (const errc code : all_errc) {
    const auto status = static_cast<karjo_status>(code);
    CHECK(karjo_status_name(status) == name(code));
    const karjo_error refusal{status, 0, 0};
    for (const auto in : {language::en, language::bn}) {
      const std::uint32_t number = in == language::en ? KARJO_LANGUAGE_ENGLISH : KARJO_LANGUAGE_BANGLA;
      CHECK(written([&](char* buf, std::size_t cap, std::size_t* needed) {
              return karjo_error_message(&refusal, number, buf, cap, needed);
            }) == message(code, in));
    }
    ++codes;
  }
  CHECK(codes == static_cast<int>(std::size(all_errc)));
  CHECK(karjo_version() == version);
}

TEST_CASE("karjo.h: rules, styles and schemes have the numbers of C++", "[capi]") {
  CHECK(KARJO_RULE_AUTOMATIC == static_cast<int>(calendar_rule::automatic));
  CHECK(KARJO_RULE_SURYA_SIDDHANTA == static_cast<int>(calendar_rule::surya_siddhanta));
  CHECK(KARJO_RULE_SHAHIDULLAH_1966 == static_cast<int>(calendar_rule::shahidullah_1966));
  CHECK(KARJO_RULE_ACADEMY_1995 == static_cast<int>(calendar_rule::academy_1995));
  CHECK(KARJO_RULE_ACADEMY_2019 == static_cast<int>(calendar_rule::academy_2019));
  CHECK(KARJO_STYLE_OFFICIAL == static_cast<int>(date_style::official));
  CHECK(KARJO_STYLE_ENGLISH == static_cast<int>(date_style::english));
  CHECK(KARJO_STYLE_ISO == static_cast<int>(date_style::iso));
  CHECK(KARJO_STYLE_ERA == static_cast<int>(date_style::era));
  CHECK(KARJO_STYLE_ORDINAL == static_cast<int>(date_style::ordinal));
  CHECK(KARJO_STYLE_NUMERIC == static_cast<int>(date_style::numeric));
  CHECK(std::size(all_date_styles) == 6);
  CHECK(KARJO_SCHEME_2008_19 == static_cast<int>(memo_scheme::m2008_19));
  CHECK(KARJO_SCHEME_2011_18 == static_cast<int>(memo_scheme::m2011_18));
  CHECK(KARJO_SCHEME_2024_22 == static_cast<int>(memo_scheme::m2024_22));
  CHECK(KARJO_SCHEME_FREE == static_cast<int>(memo_scheme::free_form));
}

TEST_CASE("karjo.h: working days of a year of the examples, one by one and as arrays, as in C++", "[capi]") {
  const std::string text = read_file(std::string(KARJO_SOURCE_DIR) + "/examples/data/holidays/2025.txt");
  const holiday_table table = *parse_holidays(text);
  karjo_holidays* holidays = nullptr;
  REQUIRE(karjo_holidays_parse(text.data(), text.size(), &holidays, nullptr) == KARJO_OK);
  CHECK(written([&](char* buf, std::size_t cap, std::size_t* needed) {
          return karjo_holidays_json(holidays, buf, cap, needed);
        }) == to_json(table));
  std::vector<std::int32_t> days(500), lasts(500), got(500), counted(500);
  std::iota(days.begin(), days.end(), 20000);
  std::transform(days.begin(), days.end(), lasts.begin(), [](std::int32_t day) { return day + day % 97 - 5; });
  const auto day_of = [](std::int32_t n) { return std::chrono::sys_days{std::chrono::days{n}}; };
  std::size_t agreed = 0;
  for (const std::int32_t count : {-300, -7, -1, 0, 1, 2, 30, 400}) {
    for (const karjo_holidays* given : {static_cast<const karjo_holidays*>(holidays), static_cast<const karjo_holidays*>(nullptr)}) {
      const holiday_table& expected = given ? table : holiday_table{};
      REQUIRE(karjo_working_days_add_n(given, days.data(), days.size(), count, got.data()) == 0);
      REQUIRE(karjo_working_days_count_n(given, days.data(), lasts.data(), days.size(), counted.data()) == 0);
      for (std::size_t i = 0; i < days.size(); ++i) {
        std::int32_t one = 0, number = 0;
        REQUIRE(karjo_working_days_add(given, days[i], count, &one) == KARJO_OK);
        REQUIRE(karjo_working_days_count(given, days[i], lasts[i], &number) == KARJO_OK);
        agreed += one == got[i] && number == counted[i] && day_of(one) == add_working_days(day_of(days[i]), count, expected) &&
                  number == count_working_days({day_of(days[i]), day_of(lasts[i])}, expected);
      }
    }
  }
  CHECK(agreed == 8 * 2 * 500);
  karjo_holidays_free(holidays);
  CHECK(KARJO_UNIT_YEAR == static_cast<int>(fiscal_unit::year));
  CHECK(KARJO_UNIT_HALF == static_cast<int>(fiscal_unit::half));
  CHECK(KARJO_UNIT_QUARTER == static_cast<int>(fiscal_unit::quarter));
}

TEST_CASE("karjo_bangla_from_days: every day from 1980 to 2100, one by one and as an array, as in C++", "[capi]") {
  constexpr std::int32_t first = 3652, last = 47846;
  static_assert(std::chrono::sys_days{std::chrono::days{first}} == std::chrono::year{1980} / 1 / 1);
  static_assert(std::chrono::sys_days{std::chrono::days{last}} == std::chrono::year{2100} / 12 / 31);
  std::vector<std::int32_t> days(last - first + 1);
  std::iota(days.begin(), days.end(), first);
  for (std::int32_t rule = KARJO_RULE_AUTOMATIC; rule <= KARJO_RULE_ACADEMY_2019; ++rule) {
    std::vector<std::uint32_t> packed(days.size());
    std::vector<std::int32_t> back(days.size());
    REQUIRE(karjo_bangla_from_days_n(days.data(), days.size(), rule, packed.data()) == 0);
    REQUIRE(karjo_bangla_to_days_n(packed.data(), packed.size(), rule, back.data()) == 0);
    CHECK(back == days);
    std::size_t agreed = 0;
    for (std::size_t i = 0; i < days.size(); ++i) {
      const std::chrono::sys_days day{std::chrono::days{days[i]}};
      const bangla_date expected = *bangla_date::from_days(day, static_cast<calendar_rule>(rule));
      karjo_bangla_date got{};
      std::int32_t again = 0;
      agreed += karjo_bangla_from_days(days[i], rule, &got) == KARJO_OK && got.year == expected.year() &&
                got.month == number(expected.month()) && got.day == expected.day() &&
                got.rule == static_cast<std::uint8_t>(expected.rule()) &&
                karjo_bangla_to_days(&got, &again) == KARJO_OK && again == days[i] &&
                packed[i] == (static_cast<std::uint32_t>(got.year) << 16 | got.month * 256u | got.day);
    }
    CHECK(agreed == days.size());
  }
}

TEST_CASE("karjo_minutes_json: the JSON of every document is that of C++, byte for byte", "[capi]") {
  int read = 0;
  for (const std::filesystem::path& path : documents()) {
    INFO(path);
    const std::string text = read_file(path);
    karjo_minutes* minutes = nullptr;
    karjo_error error{};
    REQUIRE(karjo_minutes_read(text.data(), text.size(), &minutes, &error) == KARJO_OK);
    CHECK(written([&](char* buf, std::size_t cap, std::size_t* needed) {
            return karjo_minutes_json(minutes, buf, cap, needed);
          }) == to_json(*read_minutes(text)));
    karjo_minutes_free(minutes);
    ++read;
  }
  CHECK(read >= 7);
}

TEST_CASE("karjo_minutes_json: many threads read from one handle", "[capi]") {
  const std::string text = read_file(documents().front());
  karjo_minutes* minutes = nullptr;
  REQUIRE(karjo_minutes_read(text.data(), text.size(), &minutes, nullptr) == KARJO_OK);
  std::vector<std::string> got(4);
  std::vector<std::thread> threads;
  for (std::string& mine : got) {
    threads.emplace_back([&mine, minutes] {
      std::size_t size = 0;
      karjo_minutes_json(minutes, nullptr, 0, &size);
      mine.resize(size);
      karjo_minutes_json(minutes, mine.data(), mine.size(), &size);
    });
  }
  for (std::thread& thread : threads) thread.join();
  CHECK(got[0].size() > 1000);
  CHECK(std::count(got.begin(), got.end(), got[0]) == 4);
  karjo_minutes_free(minutes);
}
