// SPDX-License-Identifier: Apache-2.0
//
// What does it cost to score 50,000 offices of 25 indicators from one array, beside reading that array once, a scalar loop over its
// rows, a tree of objects, and SQLite on the best of three shapes of its tables? Each case runs twice a round, first
// with the array in memory, then with what the first run left of it in the caches; what is printed is the median over the rounds of
// its time against that of karjo_plan_score_n in the same round. Before that every office's score is compared with the exact path.
//
//     karjo_bench_plan_scores [ROUNDS [OFFICES]]
#include <karjo.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <limits>
#include <memory>
#include <random>
#include <string>
#include <utility>
#include <vector>

#include <karjo/json.hpp>
#include <karjo/plan/score_columns.hpp>

#ifdef KARJO_BENCH_SQLITE
#include <sqlite3.h>
#endif

namespace {

using namespace karjo;

constexpr std::size_t indicators = 25;

/// An indicator as anybody would write it down: five targets, the best first.
struct scale {
  double weight;
  double targets[5];
  bool less_is_better;
};

double grade(double achieved, const double* targets, bool less_is_better) {
  static constexpr double grades_of[5] = {100, 90, 80, 70, 60};
  if (std::isnan(achieved)) return 0;
  const double sign = less_is_better ? -1 : 1, a = sign * achieved;
  if (a >= sign * targets[0]) return 100;
  for (int k = 1; k < 5; ++k) {
    const double low = sign * targets[k], high = sign * targets[k - 1];
    if (a >= low) return grades_of[k] + (grades_of[k - 1] - grades_of[k]) * (a - low) / (high - low);
  }
  return 0;
}

enum class steps { uneven, even, halves };

/// A plan as a ministry has it: a third of the indicators dates, the others counts and percentages.
std::vector<scale> make_scales(std::mt19937& random, steps kind) {
  std::vector<scale> out;
  for (std::size_t i = 0; i < indicators; ++i) {
    scale each{static_cast<double>(1 + random() % 6), {}, i % 3 == 0};
    const int least = i % 3 == 0 ? 7 : 1, most = i % 3 == 0 ? 15 : i % 3 == 1 ? 12 : 9;
    const auto any = [&] { return least + static_cast<int>(random() % static_cast<unsigned>(most - least + 1)); };
    const int step = kind != steps::halves ? any() : i % 3 == 0 ? 10 : i % 3 == 1 ? 4 : 5;
    int target = i % 3 == 0 ? 18900 + static_cast<int>(random() % 200) : 100;
    for (double& to : each.targets) {
      to = target;
      target += (each.less_is_better ? 1 : -1) * (kind == steps::uneven ? any() : step);
    }
    out.push_back(each);
  }
  return out;
}

std::string json_of(const std::vector<scale>& scales) {
  std::string out = R"({"schema":"karjo/plan/1","fiscal_year":"2021-2022","total_weight":100,"activities":[{"number":"1","indicators":[)";
  for (std::size_t i = 0; i < scales.size(); ++i) {
    const bool dated = scales[i].less_is_better;
    out += (i == 0 ? "" : ",") + std::string(R"({"number":"1.)") + std::to_string(i + 1) + R"(","unit":")" + (dated ? "date" : i % 3 == 1 ? "count" : "percent") +
           R"(","weight":)" + std::to_string(static_cast<int>(scales[i].weight)) + R"(,"targets":{)";
    for (int k = 0; k < 5; ++k) {
      const auto target = static_cast<int>(scales[i].targets[k]);
      out += (k == 0 ? "\"" : ",\"") + std::to_string(100 - 10 * k) + "\":";
      out += dated ? '"' + format(std::chrono::sys_days{std::chrono::days{target}}, date_style::iso) + '"' : std::to_string(target);
    }
    out += "}}";
  }
  return out + "]}]}";
}

std::vector<double> make_achieved(std::mt19937& random, const std::vector<scale>& scales, std::size_t offices) {
  std::vector<double> out;
  out.reserve(offices * indicators);
  for (std::size_t office = 0; office < offices; ++office) {
    for (std::size_t i = 0; i < indicators; ++i) {
      const double best = scales[i].targets[0], worst = scales[i].targets[4], width = best - worst;
      double value = worst + width * (static_cast<double>(random() % 1300) / 1000 - 0.2);
      value = i % 3 == 2 ? std::round(value * 100) / 100 : std::round(value);
      out.push_back(random() % 40 == 0 ? std::numeric_limits<double>::quiet_NaN() : value);
    }
  }
  return out;
}

/// The array once, as fast as it goes.
#if defined(__x86_64__)
[[gnu::noinline, gnu::target("avx2")]]
#else
[[gnu::noinline]]
#endif
std::uint64_t read_once(const std::uint64_t* from, std::size_t count) {
  std::uint64_t out = 0;
  for (std::size_t i = 0; i < count; ++i) out ^= from[i];
  return out;
}

[[gnu::noinline]] void scalar_rows(const std::vector<scale>& scales, const double* achieved, std::size_t offices, std::int64_t* hundredths) {
  for (std::size_t office = 0; office < offices; ++office) {
    double sum = 0;
    for (std::size_t i = 0; i < indicators; ++i)
      sum += scales[i].weight * grade(achieved[office * indicators + i], scales[i].targets, scales[i].less_is_better);
    hundredths[office] = static_cast<std::int64_t>(std::floor(sum + 0.5));
  }
}

// ---- A tree: the nation, its ministries, their offices, their indicators.

struct node {
  std::string name;
  std::vector<std::unique_ptr<node>> below;
  virtual ~node() = default;
  virtual double score() const {
    double sum = 0;
    for (const auto& each : below) sum += each->score();
    return sum;
  }
};

struct indicator_node : node {
  double weight = 0, achieved = 0;
  std::vector<double> targets;
};

struct rising_node final : indicator_node {
  double score() const override { return weight * grade(achieved, targets.data(), false); }
};

struct falling_node final : indicator_node {
  double score() const override { return weight * grade(achieved, targets.data(), true); }
};

struct office_node final : node {
  double score() const override { return hundredths = std::floor(node::score() + 0.5); }
  mutable double hundredths = 0;
};

std::unique_ptr<node> make_tree(const std::vector<scale>& scales, const double* achieved, std::size_t offices) {
  auto nation = std::make_unique<node>();
  for (std::size_t office = 0; office < offices; ++office) {
    if (office % 1000 == 0) nation->below.push_back(std::make_unique<node>());
    auto own = std::make_unique<office_node>();
    own->name = "office " + std::to_string(office);
    for (std::size_t i = 0; i < indicators; ++i) {
      std::unique_ptr<indicator_node> one;
      if (scales[i].less_is_better) {
        one = std::make_unique<falling_node>();
      } else {
        one = std::make_unique<rising_node>();
      }
      one->name = "indicator " + std::to_string(i);
      one->weight = scales[i].weight;
      one->achieved = achieved[office * indicators + i];
      one->targets.assign(std::begin(scales[i].targets), std::end(scales[i].targets));
      own->below.push_back(std::move(one));
    }
    nation->below.back()->below.push_back(std::move(own));
  }
  return nation;
}

#ifdef KARJO_BENCH_SQLITE

class database {
 public:
  database() {
    if (sqlite3_open(":memory:", &handle_) != SQLITE_OK) std::abort();
  }
  ~database() { sqlite3_close(handle_); }
  database(const database&) = delete;
  database& operator=(const database&) = delete;

  void run(const std::string& sql) {
    if (sqlite3_exec(handle_, sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK) {
      std::fprintf(stderr, "%s\n", sqlite3_errmsg(handle_));
      std::abort();
    }
  }

  sqlite3_stmt* prepare(const std::string& sql) {
    sqlite3_stmt* out = nullptr;
    if (sqlite3_prepare_v2(handle_, sql.c_str(), -1, &out, nullptr) != SQLITE_OK) {
      std::fprintf(stderr, "%s\n", sqlite3_errmsg(handle_));
      std::abort();
    }
    return out;
  }

  std::size_t scores(const std::string& sql, std::vector<std::int64_t>& hundredths) {
    sqlite3_stmt* const query = prepare(sql);
    std::size_t count = 0;
    while (sqlite3_step(query) == SQLITE_ROW) hundredths[count++] = sqlite3_column_int64(query, 0);
    sqlite3_finalize(query);
    return count;
  }

 private:
  sqlite3* handle_ = nullptr;
};

std::string case_of(const std::string& a, const std::vector<std::string>& t, bool less_is_better) {
  const std::string better = less_is_better ? "<=" : ">=";
  std::string out = "case when " + a + better + t[0] + " then 100.0";
  for (std::size_t k = 1; k < 5; ++k) {
    out += " when " + a + better + t[k] + " then " + std::to_string(100 - 10 * k) + "+10.0*(" + a + '-' + t[k] + ")/(" + t[k - 1] + '-' + t[k] + ')';
  }
  return out + " else 0.0 end";
}

std::string printed(double value) {
  char text[40];
  std::snprintf(text, sizeof text, "%.1f", value);
  return text;
}

/// Three shapes: a row for each value beside a table of indicators; the same with the targets in each row; a row for each
/// office, whose expression names every column.
std::vector<std::string> fill(database& to, const std::vector<scale>& scales, const double* achieved, std::size_t offices) {
  to.run("create table indicator(i integer primary key, less int, w real, t0 real, t1 real, t2 real, t3 real, t4 real);"
         "create table value(o int, i int, a real, primary key(o, i)) without rowid;"
         "create table whole(o int, i int, a real, less int, w real, t0 real, t1 real, t2 real, t3 real, t4 real, primary key(o, i)) without rowid; begin");
  std::string columns, marks, expression;
  for (std::size_t i = 0; i < indicators; ++i) {
    std::string row = "insert into indicator values(" + std::to_string(i) + ',' + (scales[i].less_is_better ? '1' : '0') + ',' + printed(scales[i].weight);
    std::vector<std::string> targets;
    for (const double target : scales[i].targets) {
      targets.push_back(printed(target));
      row += ',' + targets.back();
    }
    to.run(row + ')');
    const std::string name = 'a' + std::to_string(i);
    columns += ", " + name + " real";
    marks += ",?";
    expression += (i == 0 ? "" : "+") + printed(scales[i].weight) + "*(" + case_of(name, targets, scales[i].less_is_better) + ')';
  }
  to.run("create table office(o integer primary key" + columns + ')');
  sqlite3_stmt* const value = to.prepare("insert into value values(?,?,?)");
  sqlite3_stmt* const office_row = to.prepare("insert into office values(?" + marks + ')');
  for (std::size_t office = 0; office < offices; ++office) {
    sqlite3_bind_int64(office_row, 1, static_cast<sqlite3_int64>(office));
    for (std::size_t i = 0; i < indicators; ++i) {
      const double a = achieved[office * indicators + i];  // SQLite makes null of a NaN
      sqlite3_bind_int64(value, 1, static_cast<sqlite3_int64>(office));
      sqlite3_bind_int64(value, 2, static_cast<sqlite3_int64>(i));
      sqlite3_bind_double(value, 3, a);
      sqlite3_step(value);
      sqlite3_reset(value);
      sqlite3_bind_double(office_row, static_cast<int>(i) + 2, a);
    }
    sqlite3_step(office_row);
    sqlite3_reset(office_row);
  }
  sqlite3_finalize(value);
  sqlite3_finalize(office_row);
  to.run("insert into whole select o, i, a, less, w, t0, t1, t2, t3, t4 from value join indicator using(i) order by o, i; commit");
  const std::vector<std::string> t = {"t0", "t1", "t2", "t3", "t4"};
  const std::string either = "w*(case when less then " + case_of("a", t, true) + " else " + case_of("a", t, false) + " end)";
  const auto rounded = [](const std::string& sum) { return "cast(" + sum + " + 0.5 as int)"; };
  return {"select " + rounded("sum(" + either + ")") + " from value join indicator using(i) group by o",
          "select " + rounded("sum(" + either + ")") + " from whole group by o",
          "select " + rounded(expression) + " from office"};
}

#endif

struct bench_case {
  const char* name;
  std::function<void()> run;
  std::vector<double> first = {}, second = {};
};

double median(std::vector<double> values) {
  const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
  std::nth_element(values.begin(), middle, values.end());
  return *middle;
}

void bench(const char* title, steps kind, std::size_t offices, int rounds) {
  std::mt19937 random(2021);
  const std::vector<scale> scales = make_scales(random, kind);
  const std::vector<double> achieved = make_achieved(random, scales, offices);
  const std::string json = json_of(scales);
  karjo_plan* plan = nullptr;
  if (karjo_plan_read(json.data(), json.size(), &plan, nullptr) != KARJO_OK) std::abort();
  std::vector<std::int64_t> hundredths(offices), naive(offices), of_tree(offices);
  if (karjo_plan_score_n(plan, achieved.data(), offices, hundredths.data()) != KARJO_OK) std::abort();

  const plan_scorer scorer(*read_plan(json));
  const score_columns columns(scorer);
  std::vector<std::int64_t> by_columns(offices);
  const score_ways ways = columns.score(achieved, by_columns);
  std::size_t equal = 0;
  for (std::size_t office = 0; office < offices; ++office) {
    const auto exact = columns.score_in_fractions({achieved.data() + office * indicators, indicators});
    equal += exact == hundredths[office] ? 1u : 0u;
  }
  scalar_rows(scales, achieved.data(), offices, naive.data());
  std::size_t wrong = 0;
  for (std::size_t office = 0; office < offices; ++office) wrong += naive[office] != hundredths[office] ? 1u : 0u;
  std::printf("%s: %zu offices of %zu indicators\n", title, offices, indicators);
  std::printf("  equal to the exact path: %zu of %zu; proven in doubles %zu, settled in integers %zu, in fractions %zu\n", equal, offices,
              ways.in_doubles, ways.in_integers, ways.in_fractions);
  std::printf("  the scalar loop rounds %zu the wrong way\n", wrong);
  if (equal != offices) std::abort();

  const std::unique_ptr<node> tree = make_tree(scales, achieved.data(), offices);
  volatile double kept = 0;
  volatile std::uint64_t read = 0;
  std::vector<bench_case> cases = {
      {"karjo_plan_score_n", [&] { static_cast<void>(karjo_plan_score_n(plan, achieved.data(), offices, hundredths.data())); }},
      {"reading the array once", [&] { read = read_once(reinterpret_cast<const std::uint64_t*>(achieved.data()), achieved.size()); }},
      {"scalar loop over the rows", [&] { scalar_rows(scales, achieved.data(), offices, naive.data()); }},
      {"tree of objects", [&] { kept = tree->score(); }},
  };
#ifdef KARJO_BENCH_SQLITE
  database sqlite;
  const std::vector<std::string> queries = fill(sqlite, scales, achieved.data(), offices);
  const char* const shapes[] = {"SQLite, values joined to indicators", "SQLite, targets in each row", "SQLite, a row for each office"};
  for (std::size_t i = 0; i < queries.size(); ++i) {
    cases.push_back({shapes[i], [&, i] {
                       if (sqlite.scores(queries[i], of_tree) != offices) std::abort();
                     }});
  }
#endif
  std::vector<int> flushed(std::size_t{64} << 20 >> 2);  // more than the level 2 cache; what the first run of a case finds elsewhere
  for (int round = -1; round < rounds; ++round) {
    for (bench_case& each : cases) {
      std::fill(flushed.begin(), flushed.end(), round);
      for (std::vector<double>* to : {&each.first, &each.second}) {
        const auto begin = std::chrono::steady_clock::now();
        each.run();
        const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begin;
        if (round >= 0) to->push_back(took.count());
      }
    }
  }
  const auto ratio = [](const std::vector<double>& of, const std::vector<double>& to) {
    std::vector<double> ratios;
    for (std::size_t i = 0; i < of.size(); ++i) ratios.push_back(of[i] / to[i]);
    return median(ratios);
  };
  std::printf("  %-40s %10s %12s %12s %14s\n", "", "ms", "ns a value", "x the first", "x, from memory");
  for (const bench_case& each : cases) {
    const double seconds = median(each.second);
    std::printf("  %-40s %10.2f %12.2f %12.2f %14.2f\n", each.name, seconds * 1e3, seconds * 1e9 / static_cast<double>(offices * indicators),
                ratio(each.second, cases[0].second), ratio(each.first, cases[0].first));
  }
  std::printf("  karjo_plan_score_n takes %.2f times reading the array once, %.2f times where it comes from memory\n",
              ratio(cases[0].second, cases[1].second), ratio(cases[0].first, cases[1].first));
  karjo_plan_free(plan);
}

}  // namespace

int main(int argc, char** argv) {
  const int rounds = argc > 1 ? std::atoi(argv[1]) : 15;
  const auto offices = static_cast<std::size_t>(argc > 2 ? std::atoll(argv[2]) : 50'000);
  bench("a plan whose steps are uneven from grade to grade", steps::uneven, offices, rounds);
  bench("a plan of even steps", steps::even, offices, rounds);
  bench("a plan of even steps where many scores lie at a half", steps::halves, offices, rounds);
}
