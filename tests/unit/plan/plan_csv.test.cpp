// SPDX-License-Identifier: Apache-2.0
#include <karjo/plan/plan_csv.hpp>

#include <algorithm>
#include <random>
#include <string>
#include <string_view>

#include <karjo/json.hpp>

#include "support/catch.hpp"
#include "support/random_plan.hpp"

using namespace karjo;

namespace {

const std::string small =
    "fiscal_year,2021-22\n"
    "total_weight,5\n"
    "activity,activity_title,indicator,indicator_title,unit,weight,100,90,evidence\n"
    "1,Ideas,1.1,One idea,date,2,2022-03-16,2022-03-30,Order\n"
    ",,1.2,Two ideas,count,3,4,3,\n";

std::string replaced(std::string in, const std::string& what, const std::string& by) {
  for (std::size_t at = in.find(what); at != std::string::npos; at = in.find(what, at + by.size())) in.replace(at, what.size(), by);
  return in;
}

/// "CODE ROW:COLUMN HEADING [PRINTED]" of every fault; its offset has to be that of what it prints.
std::string said(const std::vector<csv_fault>& faults, std::string_view text) {
  std::string out;
  for (const csv_fault& each : faults) {
    out += std::string(name(each.code)) + ' ' + std::to_string(each.row) + ':' + std::to_string(each.column) + ' ' + each.heading +
           " [" + each.printed + "]\n";
    const std::string_view there = text.substr(std::min<std::size_t>(each.offset, text.size()));
    CHECK((there.starts_with(each.printed) || there.starts_with('"' + each.printed) || each.code == errc::csv_malformed));
  }
  return out;
}

std::string faults_of_plan(const std::string& text) { return said(read_plan_csv(text).faults, text); }
std::string faults_of_progress(const std::string& text) { return said(read_progress_csv(text).faults, text); }

}  // namespace

TEST_CASE("plan_csv: a table reads as the plan it shows, blank cells of merged ones included") {
  const csv_reading<plan> read = read_plan_csv(small);
  REQUIRE(read.value);
  CHECK(read.faults.empty());
  CHECK(read.doubts.empty());
  CHECK(to_json(*read.value) ==
        R"({"schema":"karjo/plan/1","fiscal_year":"2021-2022","total_weight":"5","activities":[{"number":"1","title":"Ideas","indicators":[)"
        R"({"number":"1.1","title":"One idea","unit":"date","weight":"2","targets":{"100":"2022-03-16","90":"2022-03-30"},"evidence":["Order"]},)"
        R"({"number":"1.2","title":"Two ideas","unit":"count","weight":"3","targets":{"100":"4","90":"3"}}]}]})");
}

TEST_CASE("plan_csv: every way in which spreadsheets save a table gives the same plan") {
  const plan same = *read_plan_csv(small).value;
  const std::string bom = "\xEF\xBB\xBF";
  const std::string forms[] = {
      bom + small,
      replaced(small, "\n", "\r\n"),
      replaced(small, "\n", "\r"),
      replaced(small, ",", ";"),
      replaced(small, ",", "\t"),
      bom + "sep=;\r\n" + replaced(replaced(small, ",", ";"), "\n", "\r\n"),
      "sep=,\n" + small,
      small.substr(0, small.size() - 1),                                          // no line break at the end
      replaced(small, "\n", ",,,,,,,,,,,\n"),                                     // blank cells at the end of each row
      replaced(small, "total_weight,5\n", "total_weight,,,5\n\n,,,,\n"),          // merged cells, blank rows
      replaced(replaced(small, "Ideas", "\"Ideas\""), "1.1", "\"1.1\""),          // quotes without need
      replaced(small, "activity,activity_title", "\"Activity\",\" activity  title \""),
      replaced(small, "fiscal_year,2021-22", "অর্থবছর,২০২১-২২"),
      replaced(small, ",,1.2", "1,Ideas,1.2"),                                    // labels in every row
      replaced(small, "date", "তারিখ"),
  };
  std::size_t cases = 0;
  for (const std::string& form : forms) {
    CAPTURE(form);
    const csv_reading<plan> read = read_plan_csv(form);
    CHECK(said(read.faults, form).empty());
    CHECK(read.value == same);
    ++cases;
  }
  CHECK(cases == 15);
}

TEST_CASE("plan_csv: quotes, delimiters, quote marks and line breaks within a cell are its text") {
  const std::string title = "a,b;c\td\r\ne \"f\"\ng";
  plan of = *read_plan_csv(small).value;
  of.title = title;
  of.activities[0].indicators[0].title = "\"";
  std::size_t cases = 0;
  for (const char delimiter : {',', ';', '\t'}) {
    for (const language in : {language::en, language::bn}) {
      const result<std::string> written = write_plan_csv(of, {in, delimiter});
      REQUIRE(written);
      CHECK(read_plan_csv(*written).value == of);
      ++cases;
    }
  }
  CHECK(cases == 6);
  CHECK(read_plan_csv(replaced(small, "One idea", "5\" pipe")).value->activities[0].indicators[0].title == "5\" pipe");
}

TEST_CASE("plan_csv: every fault is told with row, column, offset, heading and what stands there") {
  CHECK(faults_of_plan("") == "csv.missing-cell 1:1 activity []\n");
  CHECK(faults_of_plan("fiscal_year,2021-22\n") == "csv.missing-cell 1:1 activity []\n");
  CHECK(faults_of_plan(replaced(small, "count", "kg")) == "csv.unexpected-value 5:5 unit [kg]\n");
  CHECK(faults_of_plan(replaced(small, "total_weight,5", "total_weight,0")) ==
        "csv.unexpected-value 2:2 total_weight [0]\n");
  CHECK(faults_of_plan(replaced(small, "2021-22", "2021-23")) == "csv.unexpected-value 1:2 fiscal_year [2021-23]\n");
  CHECK(faults_of_plan(replaced(small, "weight,100", "wieght,100")) == "csv.unknown-heading 3:6  [wieght]\n");
  CHECK(faults_of_plan(replaced(small, "90,evidence", "100,evidence")) == "csv.duplicate-heading 3:8 100 [100]\n");
  CHECK(faults_of_plan(replaced(small, "1,Ideas", ",Ideas")) ==
        "csv.missing-cell 4:1 activity []\ncsv.missing-cell 5:1 activity []\n");
  CHECK(faults_of_plan(replaced(small, ",date,", ",,")) == "csv.missing-cell 4:5 unit []\n");
  CHECK(faults_of_plan(replaced(small, "3,4,3,", "3,4,3,,x")) == "csv.unknown-heading 5:10  [x]\n");
  CHECK(faults_of_plan(replaced(small, "Order", "\"Order")).starts_with("csv.malformed 4:9  [Order\n"));
  CHECK(faults_of_plan(replaced(small, "Order", "\"Or\"der")) == "csv.malformed 4:9  [Or]\n");
  const std::string stray = replaced(small, "Order", "\"Or\"der");
  CHECK(read_plan_csv(stray).faults[0].offset == stray.find("der"));
  const std::string open = replaced(small, "Order", "\"Order");
  CHECK(read_plan_csv(open).faults[0].offset == open.find("\"Order"));
  CHECK(faults_of_plan(replaced(small, "Order", "\xC3(")) == "text.invalid-utf8 4:9  [\xC3(]\n");
}

TEST_CASE("plan_csv: a row with line breaks in a cell is one row, and all faults are told at once") {
  const std::string text = replaced(replaced(replaced(small, "One idea", "\"One\nidea\""), "date", "datum"), ",3,4,3,", ",-3,4,3,");
  CHECK(faults_of_plan(text) ==
        "csv.unexpected-value 4:5 unit [datum]\ncsv.unexpected-value 5:6 weight [-3]\n");
}

TEST_CASE("plan_csv: a cell that is no value is kept as printed and told as a doubt") {
  const std::string text = replaced(replaced(small, "2022-03-30", "30-02-2022"), ",4,3,", ",2_2200,৪2,");
  const csv_reading<plan> read = read_plan_csv(text);
  REQUIRE(read.value);
  CHECK(said(read.doubts, text).starts_with("date.impossible 4:8 90 [30-02-2022]\n"));
  CHECK(read.doubts.size() == 3);
  CHECK(read.doubts[1].code == errc::not_a_number);
  CHECK(read.doubts[2].code == errc::mixed_digits);
  CHECK(read.value->activities[0].indicators[1].targets[0].printed == "2_2200");
}

TEST_CASE("plan_csv: a row of totals is no part of the plan; one that counts or adds up otherwise is a doubt") {
  const plan same = *read_plan_csv(small).value;
  const std::string totals[] = {"উপমোট= (২টি সূচক),,,,,5\n", ",মোট,,,,৫.০\n", "Total,,,,,5\n", "উপমোট= (৩টি সূচক),,,,,5\n", "Total,,,,,6\n"};
  std::size_t cases = 0;
  for (const std::string& total : totals) {
    const std::string text = small + total;
    const csv_reading<plan> read = read_plan_csv(text);
    CHECK(said(read.faults, text).empty());
    CHECK(read.value == same);
    CHECK(said(read.doubts, text) == (cases < 3    ? ""
                                      : cases == 3 ? "csv.unexpected-value 6:1 indicator [উপমোট= (৩টি সূচক)]\n"
                                                   : "csv.unexpected-value 6:6 weight [6]\n"));
    ++cases;
  }
  CHECK(cases == 5);
  CHECK(read_plan_csv(replaced(small, "1,Ideas", "মোটর,Ideas")).value->activities[0].number == "মোটর");
}

TEST_CASE("plan_csv: a clean table has no fault, no doubt and no finding") {
  const std::string rows[] = {
      "1,Ideas,1.1,One idea,date,2,16-03-2022,30-03-2022,13-04-2022,27-04-2022,11-05-2022",
      "১,ধারণা,১.১,একটি ধারণা,তারিখ,২,১৬-০৩-২০২২,৩০/০৩/২০২২,১৩-০৪-২০২২,২৭-০৪-২০২২,১১-০৫-২০২২",
      "1,Ideas,1.1,Trainings,count,2,5,4,3,2,1",
      "1,Ideas,1.1,\"Money, spent\",amount,2,\"১২,৩৪,৫৬৭.৫০\",\"১২,০০,০০০\",৯০০০,৮০০০,৭০০০",
      "1,Ideas,1.1,Notes,percent,2,80%,75%,70%,65%,60%",
      "1,Ideas,1.1,Complaints,count,2,0,1,2,3,4",
  };
  std::size_t cases = 0;
  for (const std::string& row : rows) {
    CAPTURE(row);
    const csv_reading<plan> read = read_plan_csv(
        "fiscal_year,2021-22\ntotal_weight,2\nactivity,activity_title,indicator,indicator_title,unit,weight,100%,90%,80%,70%,60%\n" + row);
    REQUIRE(read.value);
    CHECK(read.doubts.empty());
    CHECK(to_json(check(*read.value)) == "[]");
    ++cases;
  }
  CHECK(cases == 6);
}

TEST_CASE("plan_csv: random plans are written and read back the same, in every style") {
  std::mt19937_64 random(6);
  std::size_t plans = 0;
  for (int i = 0; i < 300; ++i) {
    const plan of = random_plan(random);
    const csv_style style{i % 2 == 0 ? language::bn : language::en, ",;\t"[i % 3]};
    const result<std::string> written = write_plan_csv(of, style);
    REQUIRE(written);
    REQUIRE(read_plan_csv(*written).value == of);
    REQUIRE(read_plan(to_json(of)));
    REQUIRE(*read_plan(to_json(of)) == of);
    ++plans;
  }
  CHECK(plans == 300);
}

TEST_CASE("plan_csv: what would not come back the same is refused, never changed") {
  plan of = *read_plan_csv(small).value;
  of.title = "  ";
  CHECK(write_plan_csv(of).error().code == errc::csv_not_held);
  of.title.clear();
  of.activities.push_back(of.activities[0]);
  CHECK(write_plan_csv(of).error().code == errc::csv_not_held);
  CHECK(write_plan_csv(*read_plan_csv(small).value, {language::en, '|'}).error().code == errc::invalid_argument);
}

TEST_CASE("plan_csv: progress is read and written, and a template is filled in") {
  const plan of = *read_plan_csv(small).value;
  const result<std::string> empty = progress_csv_template(of, 3, {language::bn, ';'});
  REQUIRE(empty);
  const csv_reading<progress> unfilled = read_progress_csv(*empty);
  REQUIRE(unfilled.value);
  REQUIRE(unfilled.value->entries.size() == 2);
  CHECK(unfilled.value->entries[1].value == plan_value{});
  CHECK(unfilled.value->entries[1].quarter == 3);
  const csv_reading<progress> filled = read_progress_csv(replaced(*empty, "2022-03-16;৩", "2022-03-16;৩;১৭-০৩-২০২২;;;আদেশ"));
  REQUIRE(filled.value);
  CHECK(filled.value->entries[0].value.kind == plan_value_kind::date);
  CHECK(filled.value->entries[0].evidence == std::vector<std::string>{"আদেশ"});
  const result<std::string> written = write_progress_csv(*filled.value);
  REQUIRE(written);
  CHECK(read_progress_csv(*written).value == filled.value);
  CHECK(*read_progress(to_json(*filled.value)) == *filled.value);
  CHECK(read_progress_csv(*progress_csv_template(of, std::nullopt)).value->entries.size() == 8);
  CHECK(progress_csv_template(of, 5).error().code == errc::invalid_argument);
  CHECK(faults_of_plan(*plan_csv_template()) ==
        "csv.missing-cell 9:1 fiscal_year []\ncsv.missing-cell 9:1 total_weight []\n");
}

TEST_CASE("plan_csv: merged cells of progress hold the indicator above; words that are not applicable or a quarter are told") {
  const std::string text = "fiscal_year,2021-22\nindicator,quarter,value,not_applicable,reason\n1.1,Q1,2,,\n,২,3,,\n1.2,,,হ্যাঁ,none\n";
  const csv_reading<progress> read = read_progress_csv(text);
  REQUIRE(read.value);
  CHECK(to_json(*read.value) ==
        R"({"schema":"karjo/progress/1","fiscal_year":"2021-2022","entries":[{"indicator":"1.1","quarter":1,"value":"2"},)"
        R"({"indicator":"1.1","quarter":2,"value":"3"},{"indicator":"1.2","not_applicable":true,"reason":"none"}]})");
  CHECK(faults_of_progress(replaced(text, "Q1", "5")) == "csv.unexpected-value 3:2 quarter [5]\n");
  CHECK(faults_of_progress(replaced(text, "হ্যাঁ", "perhaps")).starts_with("csv.unexpected-value 5:4"));
}
