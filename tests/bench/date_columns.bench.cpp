// SPDX-License-Identifier: Apache-2.0
//
// What do whole columns of dates cost, beside the scalar loop in the level 2 cache, and beside an ordinary copy of the same bytes where
// they do not fit any cache? Each case runs once a round behind a call through a pointer; what is printed is the median over the
// rounds of its time against that of the reference in the same round.
//
//     karjo_bench_date_columns [ROUNDS]
#include <karjo/calendar/date_columns.hpp>

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <random>
#include <string>
#include <vector>

#include <karjo/calendar/date_text.hpp>

#include "calendar/date_kernels.hpp"

namespace {

using namespace karjo;

struct bench_case {
  const char* name;
  std::function<void()> run;
  std::vector<double> seconds = {};
};

double median(std::vector<double> values) {
  const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
  std::nth_element(values.begin(), middle, values.end());
  return *middle;
}

void measure(const char* title, std::vector<bench_case> cases, std::size_t values, int rounds, int times) {
  for (int round = -1; round < rounds; ++round) {
    for (bench_case& each : cases) {
      const auto begin = std::chrono::steady_clock::now();
      for (int i = 0; i < times; ++i) each.run();
      const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begin;
      if (round >= 0) each.seconds.push_back(took.count());
    }
  }
  std::printf("%s\n%-40s %12s %12s\n", title, "", "ns a value", "x the first");
  for (const bench_case& each : cases) {
    std::vector<double> ratios;
    for (std::size_t i = 0; i < each.seconds.size(); ++i) ratios.push_back(each.seconds[i] / cases[0].seconds[i]);
    std::printf("%-40s %12.3f %12.2f\n", each.name, median(each.seconds) * 1e9 / static_cast<double>(values) / times, median(ratios));
  }
}

// An ordinary loop: a load and a store a value. Kept from becoming memcpy.
[[gnu::noinline]] void copy_loop(const std::int32_t* from, std::size_t count, std::int32_t* to) {
  for (std::size_t i = 0; i < count; ++i) to[i] = from[i] + 1;
}

void columns_of(std::size_t count, const char* title, bool scalar_first, int rounds, int times) {
  std::mt19937 random(2021);
  std::uniform_int_distribution<int> any_day(-25567, 47481);  // 1900 to 2099
  std::vector<std::int32_t> days(count), back(count), copied(count);
  for (std::int32_t& day : days) day = any_day(random);
  std::vector<std::uint32_t> packed(count), written(count);
  bangla_from_days(days, packed, calendar_rule::academy_2019);
  std::vector<bench_case> cases;
  const auto add = [&](const char* name, std::function<void()> run) { cases.push_back({name, std::move(run)}); };
  const auto plain = [&] {
    add("scalar loop, days to dates", [&] { columns::plain.from_days(days.data(), count, calendar_rule::academy_2019, written.data()); });
  };
  const auto copy = [&] { add("copy loop", [&] { copy_loop(days.data(), count, copied.data()); }); };
  if (scalar_first) {
    plain();
    copy();
  } else {
    copy();
    plain();
  }
  std::uniform_int_distribution<int> recent_day(7305, 23740);  // 1990 to 2034
  std::vector<std::int32_t> recent(count);
  for (std::int32_t& day : recent) day = recent_day(random);
  constexpr calendar_rule automatic = calendar_rule::automatic, rule = calendar_rule::academy_2019;
  add("days to dates, academy-2019", [&] { bangla_from_days(days, written, rule); });
  add("dates to days, academy-2019", [&] { bangla_to_days(packed, back, rule); });
  add("days to dates, automatic, 1990-2034", [&] { bangla_from_days(recent, written, automatic); });
  add("days to dates, automatic", [&] { bangla_from_days(days, written, automatic); });
  add("scalar loop, days to dates, automatic", [&] { columns::plain.from_days(days.data(), count, automatic, written.data()); });
  add("dates to days, automatic", [&] { bangla_to_days(packed, back, automatic); });
  add("scalar loop, dates to days, automatic", [&] { columns::plain.to_days(packed.data(), count, automatic, back.data()); });
  add("scalar loop, dates to days", [&] { columns::plain.to_days(packed.data(), count, calendar_rule::academy_2019, back.data()); });
  measure(title, cases, count, rounds, times);
}

void texts(int rounds) {
  constexpr std::size_t count = 100'000;
  std::mt19937 random(2021);
  std::uniform_int_distribution<int> any_day(-25567, 47481);
  std::vector<std::int32_t> days(count), read(count);
  for (std::int32_t& day : days) day = any_day(random);
  std::vector<char> bytes(count * date_text_capacity), iso(count * date_text_capacity);
  std::vector<std::int64_t> offsets(count + 1), iso_offsets(count + 1);
  const column_size size = format_dates(days, bytes, offsets);
  const column_size iso_size = format_dates(days, iso, iso_offsets, {.style = date_style::iso, .calendar = date_calendar::gregorian});
  const text_column official{{bytes.data(), size.bytes}, offsets}, iso_texts{{iso.data(), iso_size.bytes}, iso_offsets};
  measure("texts", {{"parse_date, one by one", [&] {
                       for (std::size_t i = 0; i < count; ++i)
                         read[i] = static_cast<std::int32_t>(parse_date(official[i])->gregorian.time_since_epoch().count());
                     }},
                    {"parse_dates, official", [&] { parse_dates(official, read); }},
                    {"parse_dates, ISO", [&] { parse_dates(iso_texts, read); }},
                    {"format_dates, official", [&] { format_dates(days, bytes, offsets); }},
                    {"format_dates, pairs", [&, room = std::vector<char>(count * date_pair_capacity), starts = offsets]() mutable {
                       format_dates(days, room, starts, {.pair = pair_style::line});
                     }}},
          count, rounds, 1);
}

}  // namespace

int main(int argc, char** argv) {
  const int rounds = argc > 1 ? std::atoi(argv[1]) : 31;
  columns_of(32 * 1024, "128 KiB of days, in the level 2 cache", true, rounds, 20);
  columns_of(16 * 1024 * 1024, "64 MiB of days", false, std::max(rounds / 2, 1), 1);
  texts(std::max(rounds / 2, 1));
}
