// SPDX-License-Identifier: Apache-2.0
//
// Minutes with a value in every place, built in code: what the writers are tested with. The meeting is invented.
#pragma once

#include <karjo/minutes/minutes.hpp>

#include <utility>

namespace karjo {

/// Text that stands at `offset` of an imagined document.
inline printed_text at(std::uint64_t offset, std::string text) {
  const std::uint64_t length = text.size();
  return {std::move(text), {offset, length}};
}

inline minutes sample_minutes() {
  using namespace std::chrono;
  minutes sample;
  sample.letterhead = {at(0, "গণপ্রজাতন্ত্রী বাংলাদেশ সরকার"), at(100, "কৃষি মন্ত্রণালয়")};
  sample.title = at(200, "উন্নাবনী কর্মপরিকল্পনা বিষয়ক ২য় সভার কার্যবিবরণী");
  sample.meeting.ordinal = 2;
  sample.meeting.fiscal_year = *fiscal_year::make(2023);
  sample.meeting.date = sys_days{2023y / July / 26};
  sample.meeting.date_end = sys_days{2023y / July / 27};
  sample.meeting.weekday = at(400, "বুধবার");
  sample.meeting.start = text::clock_time{10, 0};
  sample.meeting.end = text::clock_time{12, 30};
  sample.meeting.place = at(500, "সভাকক্ষ <৩য় তলা> & \"বারান্দা\"");
  sample.meeting.attendance = {at(600, "পরিশিষ্ট-ক"), "ক", {at(700, "আফরোজা বেগম, উপসচিব")}};
  sample.chair = person{at(800, "ড. মোঃ আবুল কালাম"), {at(900, "অতিরিক্ত সচিব"), at(950, "কৃষি মন্ত্রণালয়")}};

  deadline by{
      at(1200, "আগামী ০৭ আগস্ট ২০২৩ তারিখের মধ্যে"), deadline_kind::by_date, {}, sys_days{2023y / August / 7}, {}, {}};
  deadline quarterly{at(1300, "প্রত্যেক কোয়ার্টারে"),
                     deadline_kind::recurring,
                     sys_days{2023y / July / 1},
                     sys_days{2024y / June / 30},
                     {sys_days{2023y / September / 30}, sys_days{2023y / December / 31}},
                     {}};
  deadline before{at(1400, "২ কর্মদিবস আগে"),
                  deadline_kind::relative,
                  {},
                  {},
                  {},
                  deadline_offset{2, true, deadline_offset::anchor_side::before}};
  item first;
  first.number = "1";
  first.heading = at(1000, "কর্মপরিকল্পনা অবহিতকরণ");
  first.discussion = {{std::nullopt, at(1050, "সভাপতি সকলকে স্বাগত জানান।")}, {"1.1", at(1100, "সভায় আলোচনা হয়।")}};
  first.decisions = {{"ক", at(1150, "অধিদপ্তরসমূহ ধারণা প্রেরণ করবে"), {at(1150, "অধিদপ্তরসমূহ")}, {by, quarterly, before}},
                     {std::nullopt, at(1500, "কার্যক্রম চলমান থাকবে"), {}, {}}};
  sample.items = {first};
  sample.closing = at(1600, "সভায় আর কোনো আলোচনা না থাকায় সভার সমাপ্তি ঘোষণা করা হয়।");
  sample.signatory = person{at(1800, "ড. মোঃ আবুল কালাম"), {at(1850, "অতিরিক্ত সচিব")}};
  sample.memo = memo_line{at(1900, "০৫.০০.০০০০.১৯৭.০১.০০৮.১১.১৩৩"), parse_memo("০৫.০০.০০০০.১৯৭.০১.০০৮.১১.১৩৩")->number};
  sample.issue_date = issue_date{printed_bangla_date{{1430, shrabon, 15}, at(2000, "১৫ শ্রাবণ ১৪৩০")},
                                 printed_gregorian_date{sys_days{2023y / July / 30}, at(2050, "৩০ জুলাই ২০২৩")}, true};
  sample.distribution =
      distribution{at(2100, "সদয় অবগতি ও কার্যার্থে প্রেরণ করা হলো"),
                   false,
                   {{1, at(2200, "উপসচিব, প্রশাসন-৩ শাখা"), std::nullopt},
                    {std::nullopt, at(2300, "সচিবের একান্ত সচিব"), at(2350, "সচিব মহোদয়ের সদয় অবগতির জন্য")}}};
  sample.issuing_officer = person{std::nullopt, {at(2400, "সিনিয়র সহকারী সচিব")}};
  finding misread;
  misread.code = finding_code::text_misread;
  misread.severity = severity::error;
  misread.source = {200, std::string("উন্নাবনী").size()};
  misread.line = 5;
  misread.column = 1;
  misread.text = "উন্নাবনী";
  misread.suggestion = "উদ্ভাবনী";
  misread.message_en = "উন্নাবনী is a misreading of উদ্ভাবনী";
  misread.message_bn = "উন্নাবনী সম্ভবত উদ্ভাবনী";
  finding nobody;
  nobody.code = finding_code::decision_no_responsible;
  nobody.severity = severity::warning;
  nobody.source = sample.items[0].decisions[1].text.source;
  nobody.line = 12;
  nobody.column = 5;
  nobody.text = sample.items[0].decisions[1].text.text;
  nobody.message_en = "the decision names nobody who must carry it out";
  nobody.message_bn = "সিদ্ধান্তটি কে বাস্তবায়ন করবেন তা বলা নেই";
  sample.findings = {misread, nobody};
  return sample;
}

}  // namespace karjo
