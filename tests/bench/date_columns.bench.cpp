// SPDX-License-Identifier: Apache-2.0
//
// What do whole columns of dates cost, beside the scalar loop of the same rule (which takes at least 5 times as long in the
// level 2 cache), and beside an ordinary copy of the same bytes (at most 1.5 times as long at 64 MiB)? Each case runs once a
// round behind a call through a pointer; what is printed is the median over the rounds of its time against that of the
// reference in the same round.
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
  std::size_t scalar = 0;  ///< the place of the case that does the same value by value; 0 for none
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
  const auto ratio = [](const bench_case& of, const bench_case& to) {
    std::vector<double> ratios;
    for (std::size_t i = 0; i < of.seconds.size(); ++i) ratios.push_back(of.seconds[i] / to.seconds[i]);
    return median(ratios);
  };
  for (const bench_case& each : cases) {
    std::printf("%-40s %12.3f %12.2f", each.name, median(each.seconds) * 1e9 / static_cast<double>(values) / times,
                ratio(each, cases[0]));
    if (each.scalar != 0) std::printf("   its scalar loop takes %.2f times as long", ratio(cases[each.scalar], each));
    std::printf("\n");
  }
}

// An ordinary loop: a load and a store a value. Kept from becoming memcpy.
[[gnu::noinline]] void copy_loop(const std::int32_t* from, std::size_t count, std::int32_t* to) {
  for (std::size_t i = 0; i < count; ++i) to[i] = from[i] + 1;
}

void columns_of(std::size_t count, const char* title, int rounds, int times) {
  constexpr calendar_rule automatic = calendar_rule::automatic, rule = calendar_rule::academy_2019;
  std::mt19937 random(2021);
  std::uniform_int_distribution<int> any_day(-25567, 47481), recent_day(7305, 23740);  // 1900 to 2099, 1990 to 2034
  std::vector<std::int32_t> days(count), recent(count), back(count), copied(count);
  for (std::int32_t& day : days) day = any_day(random);
  for (std::int32_t& day : recent) day = recent_day(random);
  std::vector<std::uint32_t> packed(count), packed_recent(count), packed_automatic(count), written(count);
  bangla_from_days(days, packed, rule);
  bangla_from_days(days, packed_automatic, automatic);
  bangla_from_days(recent, packed_recent, automatic);

  std::vector<bench_case> cases{{"copy loop", [&] { copy_loop(days.data(), count, copied.data()); }}};
  const auto add = [&](const char* name, std::function<void()> run, std::function<void()> scalar) {
    cases.push_back({name, std::move(run), cases.size() + 1});
    cases.push_back({"  scalar loop", std::move(scalar)});
  };
  const auto from_days = [&](const char* name, const std::vector<std::int32_t>& of, calendar_rule by) {
    add(name, [&, by] { bangla_from_days(of, written, by); },
        [&, by] { columns::plain.from_days(of.data(), count, by, written.data()); });
  };
  const auto to_days = [&](const char* name, const std::vector<std::uint32_t>& of, calendar_rule by) {
    add(name, [&, by] { bangla_to_days(of, back, by); },
        [&, by] { columns::plain.to_days(of.data(), count, by, back.data()); });
  };
  from_days("days to dates, academy-2019", days, rule);
  to_days("dates to days, academy-2019", packed, rule);
  from_days("days to dates, automatic, 1990-2034", recent, automatic);
  to_days("dates to days, automatic, 1990-2034", packed_recent, automatic);
  from_days("days to dates, automatic", days, automatic);
  to_days("dates to days, automatic", packed_automatic, automatic);
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
  columns_of(32 * 1024, "128 KiB of days, in the level 2 cache", rounds, 20);
  columns_of(16 * 1024 * 1024, "64 MiB of days", std::max(rounds / 2, 1), 1);
  texts(std::max(rounds / 2, 1));
}
