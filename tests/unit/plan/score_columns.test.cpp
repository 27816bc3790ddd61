// SPDX-License-Identifier: Apache-2.0
#include <karjo/plan/score_columns.hpp>

#include <charconv>
#include <cmath>
#include <cstdint>
#include <limits>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include <karjo/json.hpp>

#include "plan/score_kernels.hpp"
#include "support/catch.hpp"
#include "support/random_plan.hpp"

using namespace karjo;

namespace {

constexpr double not_reported = std::numeric_limits<double>::quiet_NaN();
constexpr double infinity = std::numeric_limits<double>::infinity();

/// A plan of one activity with the given indicators (JSON).
plan_scorer scorer_of(const std::string& indicators) {
  result<plan> read = read_plan(R"({"schema":"karjo/plan/1","fiscal_year":"2021-2022","total_weight":50,"activities":[{"number":"1","indicators":[)" +
                                indicators + "]}]}");
  REQUIRE(read);
  return plan_scorer(*std::move(read));
}

/// The slow way, from the outside: the value of each double is printed, read as progress and scored by plan_scorer.
std::int64_t slow_score(const plan_scorer& by, const double* achieved) {
  progress filed;
  filed.year = by.scored_plan().year;
  std::size_t i = 0;
  for (const activity& each : by.scored_plan().activities) {
    for (const indicator& one : each.indicators) {
      const double value = achieved[i++];
      if (std::isnan(value)) continue;
      progress_entry entry;
      entry.indicator = one.number;
      if (one.unit == indicator_unit::date) {
        entry.value = plan_value::of(std::chrono::sys_days{std::chrono::days{static_cast<int>(value)}});
      } else {
        char digits[400];
        const auto end = std::to_chars(digits, digits + sizeof digits, value, std::chars_format::fixed).ptr;
        entry.value = read_plan_value(std::string_view(digits, static_cast<std::size_t>(end - digits)));
        REQUIRE(entry.value.kind == plan_value_kind::number);
      }
      filed.entries.push_back(std::move(entry));
    }
  }
  return *by.score(filed).score.rounded(2);
}

std::int64_t one_score(const plan_scorer& by, std::vector<double> achieved) {
  std::int64_t out[1] = {-1};
  score_columns(by).score(achieved, out);
  return out[0];
}

}  // namespace

TEST_CASE("score_columns: the array's scores are those of plan_scorer, whatever the plan and the values", "[plan]") {
  std::mt19937_64 random(2021);
  std::size_t offices = 0;
  score_ways ways;
  for (int plans = 0; plans < 300; ++plans) {
    const plan_scorer scorer(random_plan(random));
    const score_columns columns(scorer);
    const std::size_t width = columns.indicators();
    REQUIRE(width == scorer.scales().size());
    constexpr std::size_t count = 23;
    std::vector<double> achieved;
    for (std::size_t i = 0; i < count; ++i) append_random_achievement(random, scorer, achieved);
    std::vector<std::int64_t> scores(count);
    const score_ways made = columns.score(achieved, scores);
    REQUIRE(made.in_doubles + made.in_integers + made.in_fractions == count);
    for (std::size_t i = 0; i < count; ++i, ++offices) {
      const double* const office = achieved.data() + i * width;
      REQUIRE(scores[i] == slow_score(scorer, office));
      REQUIRE(scores[i] == columns.score_in_fractions({office, width}));
    }
    ways.in_doubles += made.in_doubles;
    ways.in_integers += made.in_integers;
    ways.in_fractions += made.in_fractions;
    ways.refused += made.refused;
  }
  CHECK(offices == 6'900);
  CHECK(ways.refused == 0);
  CHECK(ways.in_doubles > 1'000);  // every way was gone
  CHECK(ways.in_integers > 10);
  CHECK(ways.in_fractions > 100);
}

TEST_CASE("score_columns: where a double rounds the wrong way the score is right", "[plan]") {
  // A quotient at a half of a hundredth is rounded up; 1.15 and most tenths are a little more or less as doubles.
  std::size_t traps = 0, wrong_in_doubles = 0;
  for (int target = 8; target <= 4000; target += 8) {
    const plan_scorer scorer(scorer_of(R"({"number":"1.1","unit":"percent","weight":1.15,"scoring":"ratio","direction":"higher","targets":{"100":)" +
                                       std::to_string(target) + "}}"));
    const score_columns columns(scorer);
    std::vector<double> achieved;
    std::vector<std::int64_t> expected;
    for (int tenth = 1; tenth < 10 * target && achieved.size() < 400; ++tenth) {
      // hundredths = 1.15 · 100 · (tenth / 10) / target, at a half where 115 · tenth · 2 / (10 · target) is odd
      if (115 * tenth * 2 % (10 * target) != 0 || 115 * tenth * 2 / (10 * target) % 2 == 0) continue;
      achieved.push_back(tenth / 10.0);
      expected.push_back((115 * tenth * 2 / (10 * target) + 1) / 2);
    }
    std::vector<std::int64_t> scores(achieved.size());
    const score_ways ways = columns.score(achieved, scores);
    REQUIRE(scores == expected);
    REQUIRE(ways.in_doubles == 0);
    for (std::size_t i = 0; i < achieved.size(); ++i, ++traps) {
      const double naive = std::floor(1.15 * (100 * achieved[i] / target) + 0.5);
      wrong_in_doubles += static_cast<std::int64_t>(naive) != expected[i] ? 1u : 0u;
    }
  }
  CHECK(traps > 4'000);
  CHECK(wrong_in_doubles > 500);
}

TEST_CASE("score_columns: a double stands for its shortest decimal", "[plan]") {
  CHECK(shortest_decimal(0.1) == fraction(1, 10));
  CHECK(shortest_decimal(-2.5) == fraction(-5, 2));
  CHECK(shortest_decimal(0.0) == fraction());
  CHECK(shortest_decimal(1e22) == fraction(10'000'000'000) * fraction(1'000'000'000'000));
  CHECK(shortest_decimal(123456.789) == fraction(123456789, 1000));
  CHECK(shortest_decimal(5e-324)->rounded(18) == 0);
  CHECK(!shortest_decimal(not_reported));
  CHECK(!shortest_decimal(infinity));
  const plan_scorer scorer = scorer_of(R"({"number":"1.1","unit":"percent","weight":10,"scoring":"step","targets":{"100":0.3,"60":0.1}})");
  CHECK(one_score(scorer, {0.3}) == 1000);
  CHECK(one_score(scorer, {0.1 + 0.2}) == 1000);  // 0.30000000000000004
  CHECK(one_score(scorer, {std::nextafter(0.3, 0.0)}) == 600);
  // A target of more digits than a double has: its neighbours are told apart by their decimals.
  const plan_scorer fine = scorer_of(R"({"number":"1.1","unit":"percent","weight":10,"scoring":"all_or_nothing","targets":{"100":0.30000000000000001}})");
  CHECK(one_score(fine, {0.3}) == 0);
  CHECK(one_score(fine, {0.30000000000000004}) == 1000);
}

TEST_CASE("score_columns: what is not reported scores 0, an infinity has no score", "[plan]") {
  const std::string five = R"("targets":{"100":30,"90":25,"80":20,"70":10,"60":5})";
  const plan_scorer scorer = scorer_of(R"({"number":"1.1","unit":"count","weight":10,)" + five + R"(},{"number":"1.2","unit":"count","weight":40,)" +
                                       five + "}");
  const score_columns columns(scorer);
  const std::vector<double> achieved = {30, 15, not_reported, 30, not_reported, not_reported, 30, infinity, -infinity, not_reported, 4.99, 5, 1e300, -1e300};
  std::vector<std::int64_t> scores(7);
  const score_ways ways = columns.score(achieved, scores);
  CHECK(scores == std::vector<std::int64_t>{4000, 4000, 0, no_score, no_score, 2400, 1000});
  CHECK(ways.refused == 2);
  CHECK(one_score(scorer_of(""), {}) == 0);
}

TEST_CASE("score_columns: every kernel proves only what is so", "[plan]") {
  using namespace karjo::scores;
  std::mt19937_64 random(7);
  std::size_t proven = 0, kernels = 0;
  for (const kernel* each : runnable_kernels()) {
    ++kernels;
    for (int round = 0; round < 200; ++round) {
      lane_plan by;
      by.indicators = 1 + random() % 9;
      by.error = 1e-9;
      std::vector<double> slopes, heights;
      for (std::size_t first = 0; first < by.indicators; first += lanes) {
        lane_group group{};
        group.first_ramp = by.ramps.size();
        group.first_jump = by.jumps.size();
        group.ramps = group.jumps = 1;
        ramp up{};
        jump at{};
        for (std::size_t lane = 0; lane < lanes; ++lane) {
          at.at[lane] = infinity;
          if (first + lane >= by.indicators) continue;
          group.sign[lane] = random() % 2 == 0 ? 0.0 : -0.0;
          up.slope[lane] = static_cast<double>(1 + random() % 9);
          up.high[lane] = static_cast<double>(random() % 40);
          at.at[lane] = static_cast<double>(random() % 10);
          at.height[lane] = static_cast<double>(random() % 10);
        }
        by.groups.push_back(group);
        by.ramps.push_back(up);
        by.jumps.push_back(at);
      }
      const std::size_t offices = random() % 11;
      std::vector<double> achieved(offices * by.indicators);
      for (double& value : achieved) value = random() % 7 == 0 ? not_reported : static_cast<double>(random() % 400) / 16 - 10;
      std::vector<std::int64_t> out(offices, -7);
      each->score(by, achieved.data(), offices, out.data());
      for (std::size_t o = 0; o < offices; ++o) {
        double sum = 0;  // every term is a multiple of 1/16: exact
        for (std::size_t i = 0; i < by.indicators; ++i) {
          const double value = achieved[o * by.indicators + i];
          const std::size_t g = i / lanes, lane = i % lanes;
          const double x = std::signbit(by.groups[g].sign[lane]) ? -value : value;
          if (std::isnan(x)) continue;
          sum += by.ramps[g].slope[lane] * std::min(std::max(x, 0.0), by.ramps[g].high[lane]);
          if (x >= by.jumps[g].at[lane]) sum += by.jumps[g].height[lane];
        }
        const bool half = std::abs(sum - std::floor(sum) - 0.5) < 1e-9;
        REQUIRE(out[o] == (half ? no_score : std::llround(sum)));
        proven += half ? 0u : 1u;
      }
    }
  }
  CHECK(kernels >= 1);
  CHECK(proven > 500 * kernels);
}
