// SPDX-License-Identifier: Apache-2.0
#include <karjo/json.hpp>
#include <karjo/plan/score.hpp>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "support/catch.hpp"

using namespace karjo;

namespace {

/// A plan of one activity with the given indicators (JSON), their weights adding up to the total.
plan plan_of(std::string_view indicators, std::string_view total = "10") {
  const result<plan> read = read_plan(R"({"schema":"karjo/plan/1","fiscal_year":"2021-2022","total_weight":)" + std::string(total) +
                                      R"(,"share":10,"activities":[{"number":"1","indicators":[)" + std::string(indicators) + "]}]}");
  REQUIRE(read);
  return *read;
}

progress progress_of(std::string_view entries) {
  const result<progress> read = read_progress(R"({"schema":"karjo/progress/1","fiscal_year":"2021-2022","entries":[)" +
                                              std::string(entries) + "]}");
  REQUIRE(read);
  return *read;
}

constexpr std::string_view five = R"("targets":{"100":30,"90":25,"80":20,"70":10,"60":5})";

std::string raw_of(std::string_view rest, std::string_view value) {
  const plan_scorer scorer(plan_of(R"({"number":"1.1","weight":10,)" + std::string(rest) + "}"));
  const plan_score scored = scorer.score(progress_of(R"({"indicator":"1.1","quarter":4,"value":")" + std::string(value) + "\"}"));
  return format_rounded(*scored.indicators[0].raw);
}

/// The codes of the findings, in order.
std::vector<std::string> codes(const std::vector<plan_finding>& found) {
  std::vector<std::string> out;
  for (const plan_finding& each : found) out.emplace_back(name(each.code));
  return out;
}

using names = std::vector<std::string>;

}  // namespace

TEST_CASE("score: between two targets the score is linear, on one its grade, beyond the best no more", "[plan]") {
  const std::string rest = R"("unit":"count",)" + std::string(five);
  CHECK(raw_of(rest, "15") == "75.00");
  CHECK(raw_of(rest, "20") == "80.00");
  CHECK(raw_of(rest, "600") == "100.00");
  CHECK(raw_of(rest, "5") == "60.00");
  CHECK(raw_of(rest, "4.99") == "0.00");
}

TEST_CASE("score: dates count in calendar days, the earlier the better", "[plan]") {
  const std::string rest =
      R"("unit":"date","targets":{"100":"2022-02-05","90":"2022-02-20","80":"2022-03-05","70":"2022-03-20","60":"2022-04-05"})";
  CHECK(raw_of(rest, "2022-02-26") == "85.38");  // 13 days from 20 February to 5 March
  CHECK(raw_of(rest, "৫ ফেব্রুয়ারি ২০২২") == "100.00");
  CHECK(raw_of(rest, "2022-04-06") == "0.00");
}

TEST_CASE("score: less is better where the targets rise", "[plan]") {
  const std::string rest = R"("unit":"amount","targets":{"100":50000,"90":50250,"80":50500,"70":50750,"60":50850})";
  CHECK(raw_of(rest, "50800") == "65.00");
  CHECK(raw_of(rest, "49999") == "100.00");
  CHECK(raw_of(rest, "50851") == "0.00");
}

TEST_CASE("score: the better grade where two share a target", "[plan]") {
  const std::string rest = R"("unit":"count","targets":{"100":"5.0","90":"4.5","80":"4.5","70":"4.0","60":"3.5"})";
  CHECK(raw_of(rest, "4.5") == "90.00");
  CHECK(raw_of(rest, "4.25") == "75.00");
}

TEST_CASE("score: ratio, step and all or nothing", "[plan]") {
  CHECK(raw_of(R"("unit":"count","scoring":"ratio","direction":"higher","targets":{"100":3})", "2") == "66.67");
  CHECK(raw_of(R"("unit":"count","scoring":"ratio","direction":"lower","targets":{"100":3})", "4") == "75.00");
  CHECK(raw_of(R"("unit":"count","scoring":"ratio","direction":"lower","targets":{"100":3})", "0") == "100.00");
  CHECK(raw_of(R"("unit":"count","scoring":"ratio","direction":"higher","targets":{"100":3})", "-1") == "0.00");
  CHECK(raw_of(R"("unit":"count","scoring":"ratio","direction":"higher","targets":{"100":0})", "-1") == "0.00");
  CHECK(raw_of(R"("unit":"count","scoring":"step",)" + std::string(five), "24") == "80.00");
  CHECK(raw_of(R"("unit":"count","scoring":"all_or_nothing",)" + std::string(five), "29") == "0.00");
  CHECK(raw_of(R"("unit":"date","targets":{"100":"2022-03-16"})", "2022-03-17") == "0.00");
  CHECK(raw_of(R"("unit":"date","targets":{"100":"2022-03-16"})", "2022-03-16") == "100.00");
}

TEST_CASE("score: the sum is rounded once, not made of rounded parts", "[plan]") {
  std::string indicators, entries;
  for (int i = 1; i <= 3; ++i) {
    const std::string number = std::to_string(i);
    if (i > 1) indicators += ',', entries += ',';
    indicators += R"({"number":")" + number + R"(","unit":"count","weight":1,"scoring":"ratio","direction":"higher","targets":{"100":3}})";
    entries += R"({"indicator":")" + number + R"(","quarter":1,"value":1})";
  }
  const plan_scorer scorer(plan_of(indicators, "3"));
  const plan_score scored = scorer.score(progress_of(entries));
  CHECK(format_rounded(*scored.indicators[0].weighted) == "0.33");
  CHECK(format_rounded(scored.score) == "1.00");
}

TEST_CASE("score: halves that a double misses are rounded up", "[plan]") {
  // 42.99 of weight at 93.7 of 100: as doubles, 1.005 and its kin fall below the half.
  const plan_scorer scorer(plan_of(
      R"({"number":"1","unit":"percent","weight":"1.005","scoring":"step","targets":{"100":1}})", R"("1.005")"));
  CHECK(format_rounded(scorer.score(progress_of(R"({"indicator":"1","value":1})")).score) == "1.01");
}

TEST_CASE("score: what is not applicable leaves both sums, or counts full, or nothing", "[plan]") {
  const plan_scorer scorer(plan_of(R"({"number":"1","unit":"count","weight":6,)" + std::string(five) +
                                   R"(},{"number":"2","unit":"count","weight":4,)" + std::string(five) + "}"));
  const progress filed = progress_of(R"({"indicator":"1","quarter":1,"value":20},{"indicator":"2","not_applicable":true})");
  const auto with = [&](not_applicable_policy policy) { return scorer.score(filed, {4, policy}); };
  CHECK(format_rounded(with(not_applicable_policy::rescale).score) == "8.00");
  CHECK(format_rounded(with(not_applicable_policy::full).score) == "8.80");
  CHECK(format_rounded(with(not_applicable_policy::zero).score) == "4.80");
  CHECK_FALSE(with(not_applicable_policy::rescale).indicators[1].raw);
  CHECK(with(not_applicable_policy::rescale).indicators[1].status == score_status::not_applicable);
}

TEST_CASE("score: the quarters make up the year in the way of the indicator", "[plan]") {
  const auto achieved = [](std::string_view rest, unsigned quarter) {
    const plan_scorer scorer(plan_of(R"({"number":"1","weight":10,)" + std::string(rest) + "," + std::string(five) + "}"));
    const plan_score scored = scorer.score(progress_of(R"({"indicator":"1","quarter":3,"value":7},{"indicator":"1","quarter":1,"value":9},
      {"indicator":"1","quarter":4,"value":8},{"indicator":"1","quarter":2,"value":11})"), {quarter});
    return format_exact(*scored.indicators[0].achieved);
  };
  CHECK(achieved(R"("unit":"count")", 4) == "35");
  CHECK(achieved(R"("unit":"count")", 2) == "20");
  CHECK(achieved(R"("unit":"percent")", 3) == "7");
  CHECK(achieved(R"("unit":"count","accumulate":"maximum")", 4) == "11");
  CHECK(achieved(R"("unit":"count","accumulate":"first")", 4) == "9");
  CHECK(achieved(R"("unit":"count","accumulate":"mean")", 3) == "9");
}

TEST_CASE("score: the trace says each step in both languages", "[plan]") {
  const plan_scorer scorer(plan_of(R"({"number":"1","unit":"count","weight":10,)" + std::string(five) + "}"));
  const plan_score scored = scorer.score(progress_of(R"({"indicator":"1","quarter":1,"value":15})"));
  CHECK(scorer.trace(scored, 0, language::en) ==
        names{"achieved 15 (sum)", "between 20 (80) and 10 (70): 70 + 10 × 5/10 = 75.00", "weighted: 10 × 75.00/100 = 7.50"});
  CHECK(scorer.trace(scored, 0, language::bn) ==
        names{"অর্জন 15 (sum)", "20 (80) ও 10 (70)-এর মাঝে: 70 + 10 × 5/10 = 75.00", "ভারিত: 10 × 75.00/100 = 7.50"});
}

// Every code of plan_finding.hpp has a plan that shows it alone; the same plan without the fault shows none.
TEST_CASE("check: each fault is found, and nothing else", "[plan]") {
  struct sample {
    std::string_view fault, indicator;
  };
  const std::string clean = R"({"number":"1.1","unit":"count","weight":10,)" + std::string(five) + "}";
  CHECK(codes(check(plan_of(clean))).empty());
  const sample samples[] = {
      {"weight.missing", R"({"number":"1.1","unit":"count","targets":{"100":30,"90":25,"80":20,"70":10,"60":5}},
                            {"number":"1.2","unit":"count","weight":10,"targets":{"100":30,"90":25,"80":20,"70":10,"60":5}})"},
      {"weight.sum", R"({"number":"1.1","unit":"count","weight":9,"targets":{"100":30,"90":25,"80":20,"70":10,"60":5}})"},
      {"target.order", R"({"number":"1.1","unit":"count","weight":10,"targets":{"100":3,"90":2,"80":1,"70":4,"60":5}})"},
      {"target.duplicate", R"({"number":"1.1","unit":"count","weight":10,"targets":{"100":5,"90":4,"80":4,"70":3,"60":2}})"},
      {"target.incomplete", R"({"number":"1.1","unit":"count","weight":10,"targets":{"100":5,"90":4,"80":"","70":3,"60":null}})"},
      {"target.missing", R"({"number":"1.1","unit":"count","weight":10,"targets":{}})"},
      {"target.unreadable", R"({"number":"1.1","unit":"count","weight":10,"targets":{"100":30,"90":25,"80":"2_2200","70":10,"60":5}})"},
      {"target.direction-contrary",
       R"({"number":"1.1","unit":"count","weight":10,"direction":"lower","targets":{"100":30,"90":25,"80":20,"70":10,"60":5}})"},
      {"target.outside-year",
       R"({"number":"1.1","unit":"date","weight":10,"targets":{"100":"2021-06-21","90":"2022-01-01","80":"2022-01-02","70":"2022-01-03","60":"2022-01-04"}})"},
      {"target.impossible-date",
       R"({"number":"1.1","unit":"date","weight":10,"targets":{"100":"2021-12-21","90":"2022-01-01","80":"2022-01-02","70":"2022-01-03","60":"310-06-2022"}})"},
      {"target.unit-mismatch",
       R"({"number":"1.1","unit":"count","weight":10,"targets":{"100":30,"90":25,"80":20,"70":10,"60":"2022-01-02"}})"},
      {"quarter-target.sum",
       R"({"number":"1.1","unit":"count","weight":10,"quarter_targets":[10,10,5,null],"targets":{"100":30,"90":25,"80":20,"70":10,"60":5}})"},
      {"number.duplicate", R"({"number":"1.1","unit":"count","weight":5,"targets":{"100":30,"90":25,"80":20,"70":10,"60":5}},
                              {"number":"১.১","unit":"count","weight":5,"targets":{"100":30,"90":25,"80":20,"70":10,"60":5}})"},
  };
  int found = 0;
  for (const sample& each : samples) {
    CHECK(codes(check(plan_of(each.indicator))) == names{std::string(each.fault)});
    ++found;
  }
  CHECK(found == 13);
  CHECK(codes(check(plan_of(R"({"number":"1.1","unit":"count","weight":10,"targets":{"100":3}})"))) ==
        names{"target.incomplete", "target.single", "target.direction-unknown"});
  CHECK(codes(check(plan_of(R"({"number":"1.1","unit":"count","weight":10,"scoring":"ratio","direction":"higher","targets":{"100":3}})"))) ==
        names{"target.incomplete"});
}

TEST_CASE("check: each fault of progress is found, and nothing else", "[plan]") {
  struct sample {
    std::string_view fault, entries;
  };
  const plan_scorer scorer(plan_of(R"({"number":"1.1","unit":"percent","weight":6,"evidence":["আদেশ"],"targets":{"100":90,"90":80,"80":70,"70":60,"60":50}},
    {"number":"1.2","unit":"date","weight":4,"targets":{"100":"2021-12-01","90":"2021-12-02","80":"2021-12-03","70":"2021-12-04","60":"2021-12-05"}})"));
  CHECK(scorer.plan_findings().empty());
  const std::string first = R"({"indicator":"1.1","quarter":1,"value":80,"evidence":["আদেশ"]},)", second = R"({"indicator":"1.2","quarter":2,"value":"2021-12-01"})";
  CHECK(codes(scorer.score(progress_of(first + second)).findings).empty());
  const sample samples[] = {
      {"progress.unknown-indicator", R"({"indicator":"9.9","value":1})"},
      {"progress.wrong-quarter", R"({"indicator":"1.2","quarter":3,"value":"2021-12-01"})"},
      {"progress.percent-over-100", R"({"indicator":"1.1","quarter":2,"value":101})"},
      {"progress.unreadable", R"({"indicator":"1.1","quarter":2,"value":"চলমান"})"},
      {"progress.unit-mismatch", R"({"indicator":"1.1","quarter":2,"value":"2021-12-01"})"},
      {"progress.impossible-date", R"({"indicator":"1.2","quarter":2,"value":"31-11-2021"})"},
      {"progress.duplicate", R"({"indicator":"1.1","quarter":1,"value":81})"},
  };
  int found = 0;
  for (const sample& each : samples) {
    CHECK(codes(scorer.score(progress_of(first + second + "," + std::string(each.entries))).findings) == names{std::string(each.fault)});
    ++found;
  }
  CHECK(found == 7);
  CHECK(codes(scorer.score(progress_of(second)).findings) == names{"progress.missing"});
  CHECK(codes(scorer.score(progress_of(R"({"indicator":"১.১","quarter":1,"value":80},)" + second)).findings) ==
        names{"progress.evidence-missing"});
  progress other = progress_of(first + second);
  other.year = *parse_fiscal_year("2022-2023");
  CHECK(codes(scorer.score(other).findings) == names{"progress.year-mismatch"});
}

TEST_CASE("check: another office's progress is said", "[plan]") {
  plan ours = plan_of(R"({"number":"1.1","unit":"count","weight":10,)" + std::string(five) + "}");
  ours.office = plan_office{"fid", "", "ministry", {}};
  const plan_scorer scorer(ours);
  progress filed = progress_of(R"({"indicator":"1.1","value":1})");
  filed.office = "fid";
  CHECK(scorer.score(filed).findings.empty());
  filed.office = "ssd";
  CHECK(codes(scorer.score(filed).findings) == names{"progress.office-mismatch"});
}

TEST_CASE("read_plan: what the schema does not know is refused, with its place", "[plan]") {
  struct sample {
    errc why;
    std::string_view text;
    std::string_view at;
  };
  const sample samples[] = {
      {errc::json_unknown_key, R"({"schema":"karjo/plan/1","wieght":3})", R"("wieght")"},
      {errc::json_unknown_key,
       R"({"schema":"karjo/plan/1","fiscal_year":"2021-22","total_weight":3,"activities":[{"number":"1","indicators":[{"number":"1","unit":"count","targets":{"95":2}}]}]})",
       R"("95")"},
      {errc::json_missing_key, R"({"schema":"karjo/plan/1","total_weight":1,"activities":[]})", "{"},
      {errc::json_unexpected_value, R"({"schema":"karjo/plan/2","fiscal_year":"2021-22","total_weight":1,"activities":[]})", R"("karjo/plan/2")"},
      {errc::json_unexpected_value, R"({"schema":"karjo/plan/1","fiscal_year":"2021-23","total_weight":1,"activities":[]})", R"("2021-23")"},
      {errc::json_unexpected_value, R"({"schema":"karjo/plan/1","fiscal_year":"2021-22","total_weight":0,"activities":[]})", "0,"},
      {errc::json_unexpected_value, R"({"schema":"karjo/plan/1","fiscal_year":"2021-22","total_weight":1,"activities":{}})", "{}"},
      {errc::json_duplicate_key, R"({"schema":"karjo/plan/1","schema":"karjo/plan/1"})", R"("schema":"karjo/plan/1"})"},
      {errc::json_malformed, R"({"schema":"karjo/plan/1",})", "}"},
      {errc::json_malformed, "", ""},
      {errc::json_malformed, R"({"schema":"karjo/plan/1")", ""},
      {errc::invalid_utf8, "{\"\xFF\":1}", "\xFF"},
      {errc::json_unexpected_value, "[]", "[]"},
  };
  int refused = 0;
  for (const sample& each : samples) {
    const result<plan> read = read_plan(each.text);
    REQUIRE_FALSE(read);
    CHECK(read.error().code == each.why);
    CHECK(each.text.substr(read.error().offset).starts_with(each.at));
    ++refused;
  }
  CHECK(refused == 13);
}

TEST_CASE("read_plan: days are not added or divided", "[plan]") {
  for (const char* rest : {R"("scoring":"ratio")", R"("accumulate":"sum")", R"("accumulate":"mean")"}) {
    const result<plan> read = read_plan(
        R"({"schema":"karjo/plan/1","fiscal_year":"2021-22","total_weight":3,"activities":[{"number":"1","indicators":[{"number":"1","unit":"date","targets":{},)" +
        std::string(rest) + "}]}]}");
    REQUIRE_FALSE(read);
    CHECK(read.error().code == errc::json_unexpected_value);
  }
}

TEST_CASE("read_plan: brackets in brackets without end are refused in linear time", "[plan]") {
  const std::string deep(1'000'000, '[');
  CHECK(read_plan(deep).error() == (error{errc::json_malformed, 0, 64}));
  std::string wide = "{";
  for (int i = 0; i < 100'000; ++i) wide += "\"k" + std::to_string(i) + "\":1,";
  wide.back() = '}';
  CHECK(read_plan(wide).error().code == errc::json_unknown_key);
}

TEST_CASE("read_plan: numbers are exact, however they are written", "[plan]") {
  const auto weight = [](std::string_view written) {
    return plan_of(R"({"number":"1","unit":"count","targets":{"100":1},"weight":)" + std::string(written) + "}").activities[0].indicators[0].weight;
  };
  CHECK(weight("0.1") == text::decimal::make(1, 1).value_or(text::decimal{}));
  CHECK(weight("\"২.৫০\"") == text::decimal::make(250, 2).value_or(text::decimal{}));
  CHECK(weight("125E-2") == text::decimal::make(125, 2).value_or(text::decimal{}));
  CHECK(weight("1e3") == text::decimal(1000));
  CHECK_FALSE(weight("null"));
}
