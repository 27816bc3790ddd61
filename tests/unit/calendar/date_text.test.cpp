// SPDX-License-Identifier: Apache-2.0
#include <karjo/calendar/date_text.hpp>

#include <string>

#include "support/catch.hpp"
#include "support/month_walk.hpp"

using namespace std::chrono;
using namespace karjo;

TEST_CASE("parse_date: a single date has its other calendar computed", "[calendar]") {
  const auto gregorian = parse_date("২৯ ডিসেম্বর ২০২১");
  REQUIRE(gregorian);
  CHECK(gregorian->gregorian == sys_days{2021y / December / 29});
  CHECK(gregorian->bangla == bangla_fields{1428, poush, 14});
  CHECK(gregorian->rule == calendar_rule::academy_2019);
  CHECK(gregorian->weekday() == Wednesday);
  CHECK_FALSE(gregorian->pair);
  CHECK(gregorian->printed_gregorian);
  CHECK_FALSE(gregorian->printed_bangla);

  const auto bangla = parse_date("১৪ পৌষ ১৪২৮");
  REQUIRE(bangla);
  CHECK(bangla->gregorian == sys_days{2021y / December / 29});
  CHECK(bangla->printed_bangla);
}

TEST_CASE("parse_date: a pair that agrees", "[calendar]") {
  const std::string text = "তারিখ: ১৫ শ্রাবণ ১৪৩০\n৩০ জুলাই ২০২৩";
  const auto reading = parse_date(text);
  REQUIRE(reading);
  REQUIRE(reading->pair);
  CHECK(reading->pair->consistent);
  CHECK(reading->pair->difference_days == 0);
  CHECK(reading->pair->agrees_under.contains(calendar_rule::academy_2019));
  CHECK(reading->pair->agrees_under.contains(calendar_rule::academy_1995));
  CHECK_FALSE(reading->pair->agrees_under.contains(calendar_rule::surya_siddhanta));
  CHECK(text.substr(reading->printed_bangla->offset, reading->printed_bangla->length) == "১৫ শ্রাবণ ১৪৩০");
  CHECK(text.substr(reading->printed_gregorian->offset, reading->printed_gregorian->length) == "৩০ জুলাই ২০২৩");
}

TEST_CASE("parse_date: a pair that disagrees says by how much and under which rule it would agree", "[calendar]") {
  const auto reading = parse_date("১৫ পৌষ ১৪২৮ / ২৯ ডিসেম্বর ২০২১");
  REQUIRE(reading);
  CHECK(reading->gregorian == sys_days{2021y / December / 29});
  CHECK(reading->bangla == bangla_fields{1428, poush, 15});
  CHECK_FALSE(reading->pair->consistent);
  CHECK(reading->pair->difference_days == 1);
  CHECK(reading->pair->agrees_under.contains(calendar_rule::academy_1995));
  CHECK_FALSE(reading->pair->agrees_under.contains(calendar_rule::academy_2019));
  CHECK_FALSE(reading->pair->right_in_its_time);
}

TEST_CASE("parse_date: a half that is no day under the rule but one under another is read", "[calendar]") {
  const auto reading = parse_date("৩০ ফাল্গুন ১৪২৯ / ২০২৩-০৩-১৫");
  REQUIRE(reading);
  CHECK_FALSE(reading->pair->consistent);
  CHECK_FALSE(reading->pair->difference_days);
  CHECK(reading->pair->agrees_under.contains(calendar_rule::surya_siddhanta));
}

TEST_CASE("parse_date: in the window of two rules a pair by the other rule is right in its time", "[calendar]") {
  const auto vat_act = parse_date("২রা জুন, ১৯৯১ ইং মোতাবেক ১৮ই জ্যৈষ্ঠ, ১৩৯৮");
  REQUIRE(vat_act);
  CHECK_FALSE(vat_act->pair->consistent);
  CHECK(vat_act->pair->difference_days == -1);
  CHECK(vat_act->pair->right_in_its_time);
  CHECK(vat_act->pair->agrees_under.contains(calendar_rule::shahidullah_1966));

  CHECK(parse_date("১৯ জ্যৈষ্ঠ ১৩৯৮ / ২ জুন ১৯৯১")->pair->right_in_its_time);
  CHECK_FALSE(parse_date("২০ জ্যৈষ্ঠ ১৩৯৮ / ২ জুন ১৯৯১")->pair->right_in_its_time);
}

TEST_CASE("parse_date: the rule may be told", "[calendar]") {
  const auto reading = parse_date("৪ পৌষ ১৪২৮ / ২০ ডিসেম্বর ২০২১", calendar_rule::surya_siddhanta);
  REQUIRE(reading);
  CHECK(reading->pair->consistent);
  CHECK(reading->rule == calendar_rule::surya_siddhanta);
  CHECK(parse_date("২০২১-১২-২৯", static_cast<calendar_rule>(7)).error().code == errc::invalid_argument);
}

TEST_CASE("parse_date: refusals say what and where", "[calendar]") {
  struct row {
    const char* text;
    error expected;
  };
  const row rows[] = {
      {"", {errc::date_not_found, 0, 0}},
      {"   ", {errc::date_not_found, 0, 0}},
      {"কার্যবিবরণী", {errc::date_not_found, 0, 0}},
      {"০৫.০০.০০০০.১৯৭.০১.০০৮.১১.১৩৩", {errc::date_not_found, 0, 0}},
      {"২৯ ডিসেম্বর ২০২১ সভা", {errc::date_not_found, 0, 45}},
      {"x ২৯ ডিসেম্বর ২০২১", {errc::date_not_found, 0, 0}},
      {"৩০ ফাল্গুন ১৪২৯", {errc::date_impossible, 0, 0}},
      {"তারিখ: ৩১ নভেম্বর ২০২১", {errc::date_impossible, 0, 17}},
      {"১৪ পৌষ ১৪২৮ / ৩১ নভেম্বর ২০২১", {errc::date_impossible, 1, 32}},
      {"৩৩ পৌষ ১৪২৮ / ২৯ ডিসেম্বর ২০২১", {errc::date_impossible, 0, 0}},
      {"৭ আগস্ট", {errc::date_incomplete, 0, 0}},
      {"নভেম্বর ২০২৩", {errc::date_incomplete, 0, 0}},
      {"১৪ পৌষ / ২৯ ডিসেম্বর", {errc::date_incomplete, 0, 0}},
      {"১৪ পৌষ ১৪২৮ / ডিসেম্বর ২০২১", {errc::date_incomplete, 1, 32}},
      {"১ বৈশাখ ৯৯৯৯", {errc::date_out_of_range, 0, 0}},
      {"২৮ ডিসেম্বর ২০২১ / ২৯ ডিসেম্বর ২০২১", {errc::date_not_found, 1, 47}},
      {"১৪ পৌষ ১৪২৮ / ২৯ ডিসেম্বর ২০২১ / ১৪ পৌষ ১৪২৮", {errc::date_not_found, 2, 79}},
      {"২৯ ডিসেম্বর \xC0\x80", {errc::invalid_utf8, 0, 32}},
  };
  int refused = 0;
  for (const row& r : rows) {
    CAPTURE(r.text);
    const auto reading = parse_date(r.text);
    REQUIRE_FALSE(reading);
    CHECK(name(reading.error().code) == name(r.expected.code));
    CHECK(reading.error().field == r.expected.field);
    CHECK(reading.error().offset == r.expected.offset);
    ++refused;
  }
  CHECK(refused == 18);
}

TEST_CASE("parse_date: NUL bytes, brackets and long texts do no harm", "[calendar]") {
  CHECK(parse_date(std::string_view("\0", 1)).error().code == errc::date_not_found);
  CHECK(parse_date(std::string_view("২৯ ডিসেম্বর\0 ২০২১", 45)).error().code == errc::date_not_found);
  CHECK(parse_date(std::string(100'000, '(')).error().code == errc::date_not_found);
  CHECK(parse_date(std::string(1'000'000, ' ') + "2021-12-29"));
  std::string dandas;
  while (dandas.size() < 3'000'000) dandas += "।";
  CHECK(parse_date(dandas).error().code == errc::date_not_found);
}

TEST_CASE("describe: a reading or a refusal in one line", "[calendar]") {
  CHECK(describe("১৪ পৌষ ১৪২৮ / ২৯ ডিসেম্বর ২০২১") == "2021-12-29 = 1428-09-14, consistent, academy-2019");
  CHECK(describe("১৫ পৌষ ১৪২৮ / ২৯ ডিসেম্বর ২০২১") ==
        "2021-12-29 ≠ 1428-09-15, 1 day ahead, would agree under academy-1995");
  CHECK(describe("১২ পৌষ ১৪২৮ / ২৯ ডিসেম্বর ২০২১") == "2021-12-29 ≠ 1428-09-12, 2 days behind, agrees under no rule");
  CHECK(describe("৩০ ফাল্গুন ১৪২৯") == "date.impossible at byte 0: Falgun 1429 has 29 days");
}

TEST_CASE("explain: an impossible date is explained in both languages", "[calendar]") {
  const auto refusal = parse_date("৩০ ফাল্গুন ১৪২৯");
  REQUIRE_FALSE(refusal);
  CHECK(explain(refusal.error(), "৩০ ফাল্গুন ১৪২৯") == "Falgun 1429 has 29 days");
  CHECK(explain(refusal.error(), "৩০ ফাল্গুন ১৪২৯", calendar_rule::automatic, language::bn) ==
        "১৪২৯ সালের ফাল্গুন মাসে ২৯ দিন");
  const auto november = parse_date("৩১ নভেম্বর");
  CHECK(explain(november.error(), "৩১ নভেম্বর") == "November has 30 days");
  CHECK(explain(november.error(), "৩১ নভেম্বর", calendar_rule::automatic, language::bn) == "নভেম্বর মাসে ৩০ দিন");
  CHECK(explain({errc::date_not_found, 0, 0}, "x") == message(errc::date_not_found, language::en));
}

TEST_CASE("parse_date: a weekday or an era word that contradicts the date is a finding, with its place", "[calendar]") {
  const std::string_view text = "সোমবার ২৯ ডিসেম্বর ২০২১ (বঙ্গাব্দ)";
  const result<date_reading> read = parse_date(text);
  REQUIRE(read);
  REQUIRE(read->findings.size() == 2);
  const date_finding& day = read->findings[0];
  CHECK((day.code == "date.weekday-mismatch" && text.substr(day.offset, day.length) == "সোমবার" && day.suggestion == "বুধবার"));
  const date_finding& era = read->findings[1];
  CHECK((era.code == "date.era-mismatch" && text.substr(era.offset, era.length) == "বঙ্গাব্দ" && era.suggestion == "খ্রিস্টাব্দ"));
  CHECK(message(day, language::en) == "the weekday is not that of the date, which is বুধবার");
  CHECK(message(era, language::bn) == "সালের নামটি তারিখের সঙ্গে মেলে না; খ্রিস্টাব্দ হবে");

  const auto codes = [](std::string_view of) {
    std::string out;
    const result<date_reading> read_of = parse_date(of);
    for (const date_finding& found : read_of->findings) out += std::string(found.code) + ' ' + found.suggestion + ';';
    return out;
  };
  CHECK(codes("Monday, 29 December 2021") == "date.weekday-mismatch Wednesday;");
  CHECK(codes("১৪ পৌষ ১৪২৮ খ্রিস্টাব্দ") == "date.era-mismatch বঙ্গাব্দ;");
  CHECK(codes("১৪ পৌষ ১৪২৮ বঙ্গাব্দ / ২৯ ডিসেম্বর ২০২১ বঙ্গাব্দ") == "date.era-mismatch খ্রিস্টাব্দ;");
  CHECK(codes("২৯ ডিসেম্বর ২০২১ বঙ্গাব্দ / ১৪ পৌষ ১৪২৮") == "date.era-mismatch খ্রিস্টাব্দ;");
}

TEST_CASE("parse_date: no right weekday and no right era word is a finding, in any form, on any day of two centuries", "[calendar]") {
  for (const std::string_view text :
       {"বুধবার, ২৯ ডিসেম্বর ২০২১ খ্রি.", "২৯ ডিসেম্বর ২০২১ খ্রিস্টাব্দ রোজ বুধ বার", "১৪ পৌষ ১৪২৮ বঙ্গাব্দ / ২৯ ডিসেম্বর ২০২১ খ্রিস্টাব্দ", "Wed, 29 December 2021 A.D.",
        "ইং ২৯ ডিসেম্বর ২০২১, বাং ১৪ পৌষ ১৪২৮", "১৪ পৌষ ১৪২৮ বাংলা মোতাবেক ২৯ ডিসেম্বর ২০২১ ইংরেজি রোজ বুধবার", "<b>২৯ ডিসেম্বর ২০২১</b> (বুধবার)",
        "০৫-০৬-২০২১ শনিবার", "০৫-০৬-২০২১ বৃহস্পতিবার", "২৯-১২-২০২১ খ্রিঃ", "১৪-০৯-১৪২৮ বাং"}) {
    INFO(text);
    const result<date_reading> read = parse_date(text);
    REQUIRE(read);
    CHECK(read->findings.empty());
  }
  int days = 0;
  for (sys_days day = sys_days{1900y / 1 / 1}; day < sys_days{2101y / 1 / 1}; day += std::chrono::days{7}, ++days) {
    for (int shift = 0; shift < 7; ++shift) {
      const sys_days other = day + std::chrono::days{shift};
      const std::string text = format(day) + " খ্রিস্টাব্দ, " + std::string(weekday_name(std::chrono::weekday{other}));
      const result<date_reading> read = parse_date(text);
      REQUIRE(read);
      CHECK(read->findings.size() == (shift == 0 ? 0u : 1u));
    }
  }
  CHECK(days == 10488);
}
