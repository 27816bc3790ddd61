// SPDX-License-Identifier: Apache-2.0
#include <karjo/json.hpp>  // first: the header stands alone

#include "support/catch.hpp"
#include "support/sample_minutes.hpp"

using namespace karjo;

TEST_CASE("to_json: minutes with a value in every place give every key in the contract's order, on one line",
          "[json]") {
  const std::string json = to_json(sample_minutes());
  CHECK(json.find('\n') == std::string::npos);
  CHECK(
      json ==
      R"({"schema":"karjo/minutes/1","language":"bn",)"
      R"("letterhead":["গণপ্রজাতন্ত্রী বাংলাদেশ সরকার","কৃষি মন্ত্রণালয়"],)"
      R"("title":"উন্নাবনী কর্মপরিকল্পনা বিষয়ক ২য় সভার কার্যবিবরণী",)"
      R"("meeting":{"ordinal":2,"fiscal_year":"2023-2024","date":"2023-07-26","date_end":"2023-07-27",)"
      R"("weekday":"বুধবার","start":"10:00","end":"12:30","place":"সভাকক্ষ <৩য় তলা> & \"বারান্দা\"",)"
      R"("attendance":{"printed":"পরিশিষ্ট-ক","annex":"ক","people":["আফরোজা বেগম, উপসচিব"]}},)"
      R"("chair":{"name":"ড. মোঃ আবুল কালাম","designation":["অতিরিক্ত সচিব","কৃষি মন্ত্রণালয়"]},)"
      R"("items":[{"number":"1","heading":"কর্মপরিকল্পনা অবহিতকরণ",)"
      R"("discussion":[{"number":null,"text":"সভাপতি সকলকে স্বাগত জানান।"},{"number":"1.1","text":"সভায় আলোচনা হয়।"}],)"
      R"("decisions":[{"label":"ক","text":"অধিদপ্তরসমূহ ধারণা প্রেরণ করবে","responsible":["অধিদপ্তরসমূহ"],"deadlines":[)"
      R"({"printed":"আগামী ০৭ আগস্ট ২০২৩ তারিখের মধ্যে","kind":"by_date","start":null,"end":"2023-08-07",)"
      R"("occurrences":[],"offset":null},)"
      R"({"printed":"প্রত্যেক কোয়ার্টারে","kind":"recurring","start":"2023-07-01","end":"2024-06-30",)"
      R"("occurrences":["2023-09-30","2023-12-31"],"offset":null},)"
      R"({"printed":"২ কর্মদিবস আগে","kind":"relative","start":null,"end":null,)"
      R"("occurrences":[],"offset":{"days":2,"working":true,"anchor":"before"}}]},)"
      R"({"label":null,"text":"কার্যক্রম চলমান থাকবে","responsible":[],"deadlines":[]}]}],)"
      R"("closing":"সভায় আর কোনো আলোচনা না থাকায় সভার সমাপ্তি ঘোষণা করা হয়।",)"
      R"("signatory":{"name":"ড. মোঃ আবুল কালাম","designation":["অতিরিক্ত সচিব"]},)"
      R"("memo":{"printed":"০৫.০০.০০০০.১৯৭.০১.০০৮.১১.১৩৩","number":"05.00.0000.197.01.008.11.133","scheme":"2011-18"},)"
      R"("issue_date":{"bangla":{"year":1430,"month":4,"day":15,"printed":"১৫ শ্রাবণ ১৪৩০"},)"
      R"("gregorian":{"date":"2023-07-30","printed":"৩০ জুলাই ২০২৩"},"consistent":true},)"
      R"("distribution":{"lead":"সদয় অবগতি ও কার্যার্থে প্রেরণ করা হলো","by_seniority":false,"entries":[)"
      R"({"number":1,"addressee":"উপসচিব, প্রশাসন-৩ শাখা","note":null},)"
      R"({"number":null,"addressee":"সচিবের একান্ত সচিব","note":"সচিব মহোদয়ের সদয় অবগতির জন্য"}]},)"
      R"("issuing_officer":{"name":null,"designation":["সিনিয়র সহকারী সচিব"]},)"
      R"("findings":[{"code":"text.misread","severity":"error","line":5,"column":1,"offset":200,"length":24,)"
      R"("text":"উন্নাবনী","suggestion":"উদ্ভাবনী","message":"উন্নাবনী is a misreading of উদ্ভাবনী"},)"
      R"({"code":"decision.no-responsible","severity":"warning","line":12,"column":5,"offset":1500,"length":59,)"
      R"("text":"কার্যক্রম চলমান থাকবে","suggestion":null,"message":"the decision names nobody who must carry it out"}]})");
}

TEST_CASE("to_json: empty minutes have every key, null for single values and [] for lists", "[json]") {
  CHECK(
      to_json(minutes{}) ==
      R"({"schema":"karjo/minutes/1","language":"bn","letterhead":[],"title":null,)"
      R"("meeting":{"ordinal":null,"fiscal_year":null,"date":null,"date_end":null,"weekday":null,"start":null,"end":null,)"
      R"("place":null,"attendance":{"printed":null,"annex":null,"people":[]}},)"
      R"("chair":null,"items":[],"closing":null,"signatory":null,"memo":null,"issue_date":null,"distribution":null,)"
      R"("issuing_officer":null,"findings":[]})");
}

TEST_CASE("to_json: a document in English says so, and a half of the issue date that is not printed is null",
          "[json]") {
  minutes read;
  read.language = language::en;
  read.issue_date =
      issue_date{std::nullopt, printed_gregorian_date{std::nullopt, at(0, "31 November 2023")}, std::nullopt};
  read.distribution = distribution{};
  const std::string json = to_json(read);
  CHECK(json.find(R"("language":"en")") != std::string::npos);
  CHECK(
      json.find(
          R"("issue_date":{"bangla":null,"gregorian":{"date":null,"printed":"31 November 2023"},"consistent":null})") !=
      std::string::npos);
  CHECK(json.find(R"("distribution":{"lead":null,"by_seniority":null,"entries":[]})") != std::string::npos);
}

TEST_CASE("to_json: the messages of findings come in the language asked for", "[json]") {
  const std::string bn = to_json(sample_minutes(), language::bn);
  CHECK(bn.find(R"("message":"উন্নাবনী সম্ভবত উদ্ভাবনী")") != std::string::npos);
  CHECK(bn.find("is a misreading") == std::string::npos);
}

TEST_CASE("to_json: a finding and a decision alone stand behind their file", "[json]") {
  const minutes sample = sample_minutes();
  CHECK(to_json(sample.findings[0], "a.txt") ==
        R"({"file":"a.txt","code":"text.misread","severity":"error","line":5,"column":1,"offset":200,"length":24,)"
        R"("text":"উন্নাবনী","suggestion":"উদ্ভাবনী","message":"উন্নাবনী is a misreading of উদ্ভাবনী"})");
  CHECK(to_json(sample.items[0], sample.items[0].decisions[1], "a.txt") ==
        R"({"file":"a.txt","item":"1","heading":"কর্মপরিকল্পনা অবহিতকরণ","label":null,"text":"কার্যক্রম চলমান থাকবে",)"
        R"("responsible":[],"deadlines":[]})");
}

TEST_CASE("to_json: a pair of dates that agrees", "[json]") {
  const std::string_view input = "১৪ পৌষ ১৪২৮ / ২৯ ডিসেম্বর ২০২১";
  CHECK(
      to_json(*parse_date(input), input) ==
      R"({"input":"১৪ পৌষ ১৪২৮ / ২৯ ডিসেম্বর ২০২১","gregorian":"2021-12-29","bangla":{"year":1428,"month":9,"day":14},)"
      R"("rule":"academy-2019","weekday":3,"bangla_text":"১৪ পৌষ ১৪২৮","gregorian_text":"২৯ ডিসেম্বর ২০২১",)"
      R"("fiscal_year":"2021-2022","quarter":2,)"
      R"("pair":{"consistent":true,"difference_days":0,"agrees_under":["academy-2019"]}})");
}

TEST_CASE("to_json: a pair that disagrees keeps the printed dates; a single date has no pair", "[json]") {
  const std::string_view ahead = "১৫ পৌষ ১৪২৮ / ২৯ ডিসেম্বর ২০২১", none = "৩০ ফাল্গুন ১৪২৯ / ১৫ মার্চ ২০২৩";
  CHECK(to_json(*parse_date(ahead), ahead).find(R"("bangla":{"year":1428,"month":9,"day":15})") != std::string::npos);
  CHECK(
      to_json(*parse_date(ahead), ahead)
          .find(
              R"("pair":{"consistent":false,"difference_days":1,"agrees_under":["shahidullah-1966","academy-1995"]})") !=
      std::string::npos);
  CHECK(to_json(*parse_date(none), none).find(R"("pair":{"consistent":false,"difference_days":null,)") !=
        std::string::npos);
  CHECK(to_json(*parse_date("2021-12-29"), "2021-12-29").ends_with(R"("quarter":2,"pair":null})"));
}

TEST_CASE("to_json: a memo number with the names of its codes", "[json]") {
  const std::string_view input = "স্মারক নম্বর: ০৫.০০.০০০০.১৯৭.০১.০০৮.১১.১৩৩";
  const std::string json = to_json(*parse_memo(input), input);
  CHECK(json.starts_with(
      R"({"input":"স্মারক নম্বর: ০৫.০০.০০০০.১৯৭.০১.০০৮.১১.১৩৩","scheme":"2011-18","number":"05.00.0000.197.01.008.11.133",)"
      R"("number_bn":"০৫.০০.০০০০.১৯৭.০১.০০৮.১১.১৩৩","file":"05.00.0000.197.01.008.11","part":null,"serial":"133",)"
      R"("copies":null,"parts":[{"name":"ministry","digits":"05","bn":"জনপ্রশাসন মন্ত্রণালয়",)"
      R"("en":"Ministry of Public Administration"},{"name":"organisation","digits":"00","bn":null,"en":null},)"));
  CHECK(json.ends_with(R"("findings":[]})"));
}

TEST_CASE("to_json: a departure of a memo number is a finding; a free form has neither file nor parts", "[json]") {
  const std::string_view departs = "05.00.0000.197.01.008.2011.133";
  const std::string json = to_json(*parse_memo(departs), departs);
  CHECK(
      json.find(
          R"({"code":"memo.four-digit-year","severity":"warning","offset":22,"length":4,"group":"year","message":")") !=
      std::string::npos);
  const std::string_view old = "ভূঃমঃ/শাঃ-২/১৯/২০০৪-৬৪৭";
  const std::string free = to_json(*parse_memo(old), old);
  CHECK(free.find(R"("scheme":"free")") != std::string::npos);
  CHECK(free.find(R"("file":null)") != std::string::npos);
  CHECK(free.find(R"("parts":[])") != std::string::npos);
}

TEST_CASE("to_json: a refusal says what and where, in the language asked for", "[json]") {
  const error none{errc::memo_not_found, 0, 0};
  CHECK(
      to_json(none, "abc") ==
      R"({"input":"abc","error":{"code":"memo.not-found","offset":0,"message":"there is no memo number in the text"}})");
  CHECK(to_json(none, "abc", language::bn) ==
        R"({"input":"abc","error":{"code":"memo.not-found","offset":0,"message":"লেখাটিতে কোনো স্মারক নম্বর নেই"}})");
}

TEST_CASE("to_json: an input that is no UTF-8 shows U+FFFD, and the offset stays that of the bytes given", "[json]") {
  const error bad{errc::invalid_utf8, 0, 2};
  const std::string json = to_json(bad, "ab\xFF\xE0\xA6 \"\x01\\");
  CHECK(json.starts_with("{\"input\":\"ab\xEF\xBF\xBD"));
  CHECK(json.find(R"( \"\u0001\\","error":{"code":"text.invalid-utf8","offset":2,)") != std::string::npos);
}
