// SPDX-License-Identifier: Apache-2.0
//
// Deadlines as decisions print them, and the days they come to. The phrases stand in the only decision of a meeting of Wednesday
// 26 July 2023 (fiscal year 2023-24), whose minutes were issued on Sunday 30 July 2023.
#include <karjo/minutes/deadline.hpp>  // first: the header stands alone

#include <cstddef>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <karjo/calendar/date_format.hpp>
#include <karjo/minutes/reader.hpp>

#include "support/catch.hpp"

using namespace karjo;

namespace {

std::string bangla_document(const std::string& decided, std::string_view meeting_date) {
  return "গণপ্রজাতন্ত্রী বাংলাদেশ সরকার\nবস্ত্র ও পাট মন্ত্রণালয়\n\nপাটপণ্যের মান উন্নয়ন বিষয়ক ২য় সভার কার্যবিবরণী\n\n"
         "সভাপতি : রওশন আরা বেগম, যুগ্মসচিব\nসভার তারিখ : " +
         std::string(meeting_date) +
         "\nসভার সময় : সকাল ১০.০০ টা\n"
         "স্থান : মন্ত্রণালয়ের সভাকক্ষ\n\n০১। উপসচিব পাটপণ্যের মান যাচাইয়ের অগ্রগতি উপস্থাপন করেন।\n\n০২। সভায় নিম্নরূপ সিদ্ধান্ত "
         "গৃহীত হয়:\n\n(ক) " +
         decided +
         "।\n\n০৩। সভায় আর কোনো আলোচনা না থাকায় সভাপতি সকলকে ধন্যবাদ জানিয়ে সভার সমাপ্তি ঘোষণা করেন।\n\n"
         "রওশন আরা বেগম\nযুগ্মসচিব\n\nস্মারক নম্বর: ২৪.০০.০০০০.১১৬.০৬.০০২.২৩.৮৭\nতারিখ: ১৫ শ্রাবণ ১৪৩০\n৩০ জুলাই ২০২৩\n";
}

std::string english_document(const std::string& decided, std::string_view meeting_date) {
  return "Government of the People's Republic of Bangladesh\nMinistry of Textiles and Jute\n\nMinutes of the 2nd "
         "meeting on jute products\n\n"
         "Chair: Rowshan Ara Begum, Joint Secretary\nDate: " +
         std::string(meeting_date) +
         "\nTime: 10:00 am\nVenue: Conference room\n\n"
         "1. The Deputy Secretary presented the progress of the work.\n\n2. The following decisions were "
         "taken:\n\n(a) " +
         decided +
         ".\n\n3. There being no other business, the chair thanked all and closed the meeting.\n\nRowshan Ara "
         "Begum\nJoint Secretary\n\n"
         "Memo No: 24.00.0000.116.06.002.23.87\nDate: 30 July 2023\n";
}

/// The decision that a text, built into a document, gives.
decision read_decision(const std::string& document) {
  const result<minutes> read = read_minutes(document);
  REQUIRE(read);
  REQUIRE(read->items.size() == 1);
  REQUIRE(read->items[0].decisions.size() == 1);
  return read->items[0].decisions[0];
}

std::string shown(std::optional<std::chrono::sys_days> day) { return day ? format(*day, date_style::iso) : "?"; }

/// "by_date 2023-08-07", "range 2023-07-01 to 2023-09-30", "recurring 2023-07-01 to 2024-06-30, 4 times from 2023-09-30 on",
/// "relative 2 working days before", "relative 7 days after 2023-07-26: 2023-08-02", "vague".
std::string shown(const deadline& due) {
  std::string out{name(due.kind)};
  switch (due.kind) {
    case deadline_kind::by_date: out += " " + shown(due.end) + (due.start ? " START" : ""); break;
    case deadline_kind::on_date: out += " " + shown(due.end) + (due.start == due.end ? "" : " START"); break;
    case deadline_kind::range: out += " " + shown(due.start) + " to " + shown(due.end); break;
    case deadline_kind::recurring:
      out += " " + shown(due.start) + " to " + shown(due.end);
      if (!due.occurrences.empty()) {
        out += ", " + std::to_string(due.occurrences.size()) + " times from " + shown(due.occurrences.front()) + " on";
      }
      break;
    case deadline_kind::relative:
      if (due.offset) {
        out += " " + std::to_string(due.offset->days) + (due.offset->working ? " working" : "") + " days " +
               (due.offset->anchor == deadline_offset::anchor_side::before ? "before" : "after");
      }
      if (due.start || due.end) out += " " + shown(due.start) + ": " + shown(due.end);
      break;
    case deadline_kind::vague:
      if (due.start || due.end) out += " DATED";
      break;
  }
  if (due.offset && due.kind != deadline_kind::relative) out += " OFFSET";
  if (!due.occurrences.empty() && due.kind != deadline_kind::recurring) out += " OCCURRENCES";
  return out;
}

std::string shown(const std::vector<deadline>& all) {
  std::string out;
  for (const deadline& due : all)
    out += (out.empty() ? "" : " | ") + std::string("\"") + due.printed.text + "\" " + shown(due);
  return out;
}

struct row {
  const char* phrase;  // the deadline as printed, and nothing else
  const char* expected;
};

// "প্রশাসন শাখা <phrase> তালিকা প্রেরণ করবে"
const row bangla_rows[] = {
    // at the latest on a day
    {"আগামী ০৭ আগস্ট ২০২৩ তারিখের মধ্যে", "by_date 2023-08-07"},
    {"০৭ আগস্ট ২০২৩ তারিখের মধ্যে", "by_date 2023-08-07"},
    {"আগামী 07 আগস্ট 2023 তারিখের মধ্যে", "by_date 2023-08-07"},
    {"আগামী ০৭ আগস্ট, ২০২৩ তারিখের মধ্যে", "by_date 2023-08-07"},
    {"আগামী ৭ই আগস্ট ২০২৩ তারিখের মধ্যে", "by_date 2023-08-07"},
    {"আগামী ৩১শে আগস্ট ২০২৩ তারিখের মধ্যে", "by_date 2023-08-31"},
    {"আগামী ০৭ আগস্ট ২০২৩ খ্রিস্টাব্দের মধ্যে", "by_date 2023-08-07"},
    {"আগামী ০৭ আগস্ট ২০২৩ খ্রিস্টাব্দ তারিখের মধ্যে", "by_date 2023-08-07"},
    {"আগামী ০৭ আগস্ট ২০২৩ এর মধ্যে", "by_date 2023-08-07"},
    {"আগামী ০৭ আগস্ট ২০২৩-এর মধ্যে", "by_date 2023-08-07"},
    {"আগামী ০৭ আগস্ট ২০২৩ তারিখ এর মধ্যে", "by_date 2023-08-07"},
    {"আগামী ৩০/০৯/২০২৩ তারিখের মধ্যে", "by_date 2023-09-30"},
    {"আগামী ৩০/০৯/২০২৩ খ্রি. তারিখের মধ্যে", "by_date 2023-09-30"},
    {"আগামী ৩০/০৯/২০২৩ খ্রিঃ তারিখের মধ্যে", "by_date 2023-09-30"},
    {"আগামী ৩০-০৯-২০২৩ ইং তারিখের মধ্যে", "by_date 2023-09-30"},
    {"আগামী ৩০.০৯.২০২৩ তারিখের মধ্যে", "by_date 2023-09-30"},
    {"আগামী ৩০/০৯/২৩ তারিখের মধ্যে", "by_date 2023-09-30"},
    {"আগামী সেপ্টেম্বর ৩০, ২০২৩ তারিখের মধ্যে", "by_date 2023-09-30"},
    {"আগামী ৩০ সেপ্টেম্বর ২০২৩ রোজ শনিবারের মধ্যে", "by_date 2023-09-30"},
    {"আগামী ৩০ সেপ্টেম্বর ২০২৩ (শনিবার) তারিখের মধ্যে", "by_date 2023-09-30"},
    {"৩১ ডিসেম্বর ২০২৩ তারিখ পর্যন্ত", "by_date 2023-12-31"},
    {"৩১ ডিসেম্বর ২০২৩ তারিখ নাগাদ", "by_date 2023-12-31"},
    {"৩১ ডিসেম্বর ২০২৩ নাগাদ", "by_date 2023-12-31"},
    {"আগামী ১৫ অক্টোবর তারিখের মধ্যে", "by_date 2023-10-15"},
    {"আগামী ১৫ অক্টোবরের মধ্যে", "by_date 2023-10-15"},
    {"আগামী ২৬ জুলাই তারিখের মধ্যে", "by_date 2023-07-26"},
    {"আগামী ২৫ জুলাই তারিখের মধ্যে", "by_date 2024-07-25"},
    {"আগামী ২৯ ফেব্রুয়ারি তারিখের মধ্যে", "by_date 2024-02-29"},
    {"আগামী পহেলা মার্চের মধ্যে", "by_date 2024-03-01"},
    {"আগামী ১৫ ভাদ্র ১৪৩০ তারিখের মধ্যে", "by_date 2023-08-30"},
    {"আগামী ১৫ ভাদ্র তারিখের মধ্যে", "by_date 2023-08-30"},
    {"আগামী পহেলা বৈশাখের মধ্যে", "by_date 2024-04-14"},
    {"চলতি মাসের মধ্যে", "by_date 2023-07-31"},
    {"এ মাসের মধ্যে", "by_date 2023-07-31"},
    {"আগামী মাসের মধ্যে", "by_date 2023-08-31"},
    {"২০২৩-২৪ অর্থবছর শেষ হওয়ার পূর্বে", "by_date 2024-06-30"},
    // on a day
    {"আগামী ০৬ আগস্ট ২০২৩ তারিখে", "on_date 2023-08-06"},
    {"আগামী ০৬ আগস্ট ২০২৩ তারিখ", "on_date 2023-08-06"},
    {"আগামী ০৬/০৮/২০২৩ খ্রি. তারিখে", "on_date 2023-08-06"},
    {"আগামী ০৬ আগস্ট ২০২৩ তারিখ রবিবার", "on_date 2023-08-06"},
    {"আগামী ০৬ আগস্ট ২০২৩ রোজ রবিবার", "on_date 2023-08-06"},
    {"আগামী রবিবার ০৬ আগস্ট ২০২৩ তারিখে", "on_date 2023-08-06"},
    {"আগামী ২৬ মার্চে", "on_date 2024-03-26"},
    {"আগামী ১৬ ডিসেম্বর তারিখে", "on_date 2023-12-16"},
    // within a span
    {"২০২৩ সালের নভেম্বর/ডিসেম্বর মাসের মধ্যে", "range 2023-11-01 to 2023-12-31"},
    {"২০২৩ সালের নভেম্বর মাসের মধ্যে", "range 2023-11-01 to 2023-11-30"},
    {"নভেম্বর ২০২৩ মাসে", "range 2023-11-01 to 2023-11-30"},
    {"নভেম্বর/২০২৩ মাসের মধ্যে", "range 2023-11-01 to 2023-11-30"},
    {"নভেম্বর, ২০২৩ এর মধ্যে", "range 2023-11-01 to 2023-11-30"},
    {"আগামী ডিসেম্বর মাসের মধ্যে", "range 2023-12-01 to 2023-12-31"},
    {"আগামী ডিসেম্বরের মধ্যে", "range 2023-12-01 to 2023-12-31"},
    {"আগামী ফেব্রুয়ারি মাসে", "range 2024-02-01 to 2024-02-29"},
    {"জুলাই মাসের মধ্যে", "range 2023-07-01 to 2023-07-31"},
    {"জুন মাসের মধ্যে", "range 2024-06-01 to 2024-06-30"},
    {"নভেম্বর ও ডিসেম্বর ২০২৩ মাসে", "range 2023-11-01 to 2023-12-31"},
    {"নভেম্বর ২০২৩ হতে ফেব্রুয়ারি ২০২৪ পর্যন্ত", "range 2023-11-01 to 2024-02-29"},
    {"নভেম্বর হতে ফেব্রুয়ারি ২০২৪ পর্যন্ত", "range 2023-11-01 to 2024-02-29"},
    {"পৌষ ১৪৩০ মাসের মধ্যে", "range 2023-12-16 to 2024-01-14"},
    {"আগামী ভাদ্র মাসের মধ্যে", "range 2023-08-16 to 2023-09-15"},
    {"০১ আগস্ট ২০২৩ তারিখ হতে ১৫ আগস্ট ২০২৩ তারিখ পর্যন্ত", "range 2023-08-01 to 2023-08-15"},
    {"২০-১১-২০২৩ তারিখ হইতে ২৫-১২-২০২৩ তারিখ পর্যন্ত", "range 2023-11-20 to 2023-12-25"},
    {"০১/০৯/২০২৩ থেকে ১৫/০৯/২০২৩ পর্যন্ত", "range 2023-09-01 to 2023-09-15"},
    {"০১ সেপ্টেম্বর হতে ১৫ সেপ্টেম্বর ২০২৩ পর্যন্ত", "range 2023-09-01 to 2023-09-15"},
    {"২০২৩-২৪ অর্থবছরের প্রথম কোয়ার্টারে", "range 2023-07-01 to 2023-09-30"},
    {"২০২৩-২০২৪ অর্থবছরের প্রথম কোয়ার্টারে", "range 2023-07-01 to 2023-09-30"},
    {"২০২৩-২৪ অর্থবছরের প্রথম ও দ্বিতীয় কোয়ার্টারের মধ্যে", "range 2023-07-01 to 2023-12-31"},
    {"২০২৪-২৫ অর্থবছরের ৩য় ত্রৈমাসিকের মধ্যে", "range 2025-01-01 to 2025-03-31"},
    {"চলতি অর্থবছরের তৃতীয় কোয়ার্টারে", "range 2024-01-01 to 2024-03-31"},
    {"দ্বিতীয় কোয়ার্টারের মধ্যে", "range 2023-10-01 to 2023-12-31"},
    {"৪র্থ কোয়ার্টারের মধ্যে", "range 2024-04-01 to 2024-06-30"},
    {"১ম/২য় কোয়ার্টারে", "range 2023-07-01 to 2023-12-31"},
    {"তৃতীয় ও চতুর্থ ত্রৈমাসিকের মধ্যে", "range 2024-01-01 to 2024-06-30"},
    {"প্রথম প্রান্তিকে", "range 2023-07-01 to 2023-09-30"},
    {"২০২৩-২৪ অর্থবছরের মধ্যে", "range 2023-07-01 to 2024-06-30"},
    {"চলতি অর্থবছরের মধ্যে", "range 2023-07-01 to 2024-06-30"},
    // again and again
    {"প্রত্যেক কোয়ার্টারে", "recurring 2023-07-01 to 2024-06-30, 4 times from 2023-09-30 on"},
    {"প্রতি কোয়ার্টারে", "recurring 2023-07-01 to 2024-06-30, 4 times from 2023-09-30 on"},
    {"কোয়ার্টারভিত্তিক", "recurring 2023-07-01 to 2024-06-30, 4 times from 2023-09-30 on"},
    {"ত্রৈমাসিক ভিত্তিতে", "recurring 2023-07-01 to 2024-06-30, 4 times from 2023-09-30 on"},
    {"প্রতি মাসে", "recurring 2023-07-01 to 2024-06-30, 12 times from 2023-07-31 on"},
    {"প্রতি মাসে ২৫ তারিখে", "recurring 2023-07-01 to 2024-06-30, 12 times from 2023-07-25 on"},
    {"প্রতি মাসের ৫ তারিখের মধ্যে", "recurring 2023-07-01 to 2024-06-30, 12 times from 2023-07-05 on"},
    {"প্রতি মাসের ১ম সোমবার", "recurring 2023-07-01 to 2024-06-30, 12 times from 2023-07-03 on"},
    {"প্রতি মাসের শেষ কর্মদিবসে", "recurring 2023-07-01 to 2024-06-30, 12 times from 2023-07-31 on"},
    {"মাসিক ভিত্তিতে", "recurring 2023-07-01 to 2024-06-30, 12 times from 2023-07-31 on"},
    {"প্রতি রবিবার", "recurring 2023-07-01 to 2024-06-30, 53 times from 2023-07-02 on"},
    {"প্রতি সোম ও শুক্রবারে", "recurring 2023-07-01 to 2024-06-30, 104 times from 2023-07-03 on"},
    {"প্রতি সপ্তাহে", "recurring 2023-07-01 to 2024-06-30"},
    {"আগস্ট ২০২৩ হতে ডিসেম্বর ২০২৩ পর্যন্ত প্রতি মাসের ৫ তারিখের মধ্যে",
     "recurring 2023-08-01 to 2023-12-31, 5 times from 2023-08-05 on"},
    {"০১ আগস্ট ২০২৩ হতে ৩০ সেপ্টেম্বর ২০২৩ পর্যন্ত প্রতি রবিবার",
     "recurring 2023-08-01 to 2023-09-30, 8 times from 2023-08-06 on"},
    // so many days from something
    {"২ কর্মদিবসের মধ্যে", "relative 2 working days after"},
    {"২ (দুই) কর্মদিবসের মধ্যে", "relative 2 working days after"},
    {"৩ (চার) কর্মদিবসের মধ্যে", "relative 3 working days after"},
    {"০৭ (সাত) কার্যদিবসের মধ্যে", "relative 7 working days after"},
    {"৭ কর্ম দিবসের মধ্যে", "relative 7 working days after"},
    {"সাত দিনের মধ্যে", "relative 7 days after"},
    {"৫ দিনের মধ্যে", "relative 5 days after"},
    {"আগামী ১৪ দিনের মধ্যে", "relative 14 days after"},
    {"পরবর্তী ৩ কর্মদিবসের মধ্যে", "relative 3 working days after"},
    {"২ (দুই) দিন আগে", "relative 2 days before"},
    {"৩ কর্মদিবস পূর্বে", "relative 3 working days before"},
    {"২ সপ্তাহের মধ্যে", "relative 14 days after"},
    {"এক সপ্তাহের মধ্যে", "relative 7 days after"},
    {"১ মাসের মধ্যে", "relative 30 days after"},
    {"৩ (তিন) মাসের মধ্যে", "relative 90 days after"},
    {"২৪ ঘণ্টার মধ্যে", "relative 1 days after"},
    {"৭২ ঘন্টার মধ্যে", "relative 3 days after"},
    {"সভার তারিখ হতে ৭ (সাত) দিনের মধ্যে", "relative 7 days after 2023-07-26: 2023-08-02"},
    {"সভার তারিখ থেকে ৫ কর্মদিবসের মধ্যে", "relative 5 working days after 2023-07-26: 2023-08-02"},
    {"কার্যবিবরণী জারির তারিখ হতে ৫ (পাঁচ) কর্মদিবসের মধ্যে", "relative 5 working days after 2023-07-30: 2023-08-06"},
    {"কার্যবিবরণী জারির ১০ দিনের মধ্যে", "relative 10 days after 2023-07-30: 2023-08-09"},
    {"০১ আগস্ট ২০২৩ তারিখ হতে ৩০ দিনের মধ্যে", "relative 30 days after 2023-08-01: 2023-08-31"},
    {"১৫ আগস্ট ২০২৩ তারিখের ৭ দিন পূর্বে", "relative 7 days before 2023-08-15: 2023-08-08"},
    {"১৫ আগস্ট ২০২৩ তারিখের ৩ কর্মদিবস আগে", "relative 3 working days before 2023-08-15: 2023-08-10"},
    // no day can be told
    {"যথাসময়ে", "vague"},
    {"নির্ধারিত সময়ের মধ্যে", "vague"},
    {"দ্রুততম সময়ের মধ্যে", "vague"},
    {"জরুরি ভিত্তিতে", "vague"},
    {"জরুরী ভিত্তিতে", "vague"},
    {"অবিলম্বে", "vague"},
    {"অনতিবিলম্বে", "vague"},
    {"যথাশীঘ্র সম্ভব", "vague"},
    {"যত দ্রুত সম্ভব", "vague"},
    {"আগামী সভার পূর্বে", "vague"},
    {"স্বল্পতম সময়ের মধ্যে", "vague"},
};

// "The Administration Section shall send the list <phrase>"
const row english_rows[] = {
    {"by 7 August 2023", "by_date 2023-08-07"},
    {"by 7th August 2023", "by_date 2023-08-07"},
    {"by August 7, 2023", "by_date 2023-08-07"},
    {"by 07/08/2023", "by_date 2023-08-07"},
    {"by 15 October", "by_date 2023-10-15"},
    {"on or before 7 August 2023", "by_date 2023-08-07"},
    {"not later than 7 August 2023", "by_date 2023-08-07"},
    {"no later than 7 August 2023", "by_date 2023-08-07"},
    {"latest by 7 August 2023", "by_date 2023-08-07"},
    {"within 31 August 2023", "by_date 2023-08-31"},
    {"until 31 December 2023", "by_date 2023-12-31"},
    {"on 6 August 2023", "on_date 2023-08-06"},
    {"on Sunday, 6 August 2023", "on_date 2023-08-06"},
    {"by December 2023", "range 2023-12-01 to 2023-12-31"},
    {"within November 2023", "range 2023-11-01 to 2023-11-30"},
    {"from 1 August 2023 to 15 August 2023", "range 2023-08-01 to 2023-08-15"},
    {"between 1 August 2023 and 15 August 2023", "range 2023-08-01 to 2023-08-15"},
    {"in the third quarter of FY 2023-24", "range 2024-01-01 to 2024-03-31"},
    {"within the first quarter of FY 2024-25", "range 2024-07-01 to 2024-09-30"},
    {"by the second quarter", "range 2023-10-01 to 2023-12-31"},
    {"every quarter", "recurring 2023-07-01 to 2024-06-30, 4 times from 2023-09-30 on"},
    {"on a quarterly basis", "recurring 2023-07-01 to 2024-06-30, 4 times from 2023-09-30 on"},
    {"every month", "recurring 2023-07-01 to 2024-06-30, 12 times from 2023-07-31 on"},
    {"on a monthly basis", "recurring 2023-07-01 to 2024-06-30, 12 times from 2023-07-31 on"},
    {"every Monday", "recurring 2023-07-01 to 2024-06-30, 52 times from 2023-07-03 on"},
    {"within 7 (seven) working days", "relative 7 working days after"},
    {"within two weeks", "relative 14 days after"},
    {"within a week", "relative 7 days after"},
    {"within 24 hours", "relative 1 days after"},
    {"within a day", "relative 1 days after"},
    {"within 14 days of the meeting", "relative 14 days after 2023-07-26: 2023-08-09"},
    {"within 5 working days of the issue of these minutes", "relative 5 working days after 2023-07-30: 2023-08-06"},
    {"as soon as possible", "vague"},
    {"immediately", "vague"},
    {"with immediate effect", "vague"},
    {"regularly", "vague"},
    {"without delay", "vague"},
};

// "প্রশাসন শাখা <phrase> প্রেরণ করবে": what looks like one, and is none
const char* const bangla_without[] = {
    "তালিকা",
    "১২ জুন ২০২৩ তারিখের স্মারক অনুযায়ী তালিকা",
    "১২ জুন ২০২৩ তারিখের সভার সিদ্ধান্তের অনুলিপি",
    "২০২২-২৩ অর্থবছরের কর্মপরিকল্পনা",
    "২০২৩-২৪ অর্থবছরের বাজেট",
    "আগামী অর্থবছরের বাজেট",
    "প্রতি মাসের প্রতিবেদনের অনুলিপি",
    "৩ দিনের প্রশিক্ষণের তালিকা",
    "৫ (পাঁচ) দিনব্যাপী প্রশিক্ষণের তালিকা",
    "২০২১ সালের আইনের অনুলিপি",
    "নভেম্বর মাসের প্রতিবেদন",
    "নভেম্বর ২০২২ মাসের হিসাব",
    "দ্বিতীয় কোয়ার্টারের অগ্রগতি প্রতিবেদন",
    "প্রথম শ্রেণির কর্মকর্তাদের তালিকা",
    "২ জন কর্মকর্তার নাম",
    "৩ টি নমুনা",
    "২৪ ঘণ্টা খোলা কেন্দ্রের তালিকা",
    "মাসিক সভার নোটিশ",
    "ত্রৈমাসিক প্রতিবেদন",
    "মে দিবসের কর্মসূচি",
    "সাপ্তাহিক ছুটির তালিকা",
    "বার্ষিক প্রতিবেদন",
    "প্রতি জেলার তালিকা",
    "প্রত্যেক কর্মকর্তার তালিকা",
    "শাখাসমূহের মধ্যে বিতরণের তালিকা",
    "শুক্রবারের কর্মসূচি",
    "১০.০০ ঘটিকার কর্মসূচি",
    "৭ দিনের নোটিশ",
    "৩০ দিনের ছুটির আবেদন",
    "দ্রুতগতির ইন্টারনেটের প্রস্তাব",
    "নিয়মিত কর্মচারীদের তালিকা",
    "প্রথম পুরস্কারের নাম",
    "৯৯৯ নম্বরের তথ্য",
    "পহেলা বৈশাখের অনুষ্ঠানের ব্যয়",
    "১৬ ডিসেম্বর ১৯৭১ তারিখের ঘটনাবলির বিবরণ",
    "২১ ফেব্রুয়ারির আমন্ত্রণপত্র",
    "মার্চ পাস্টের তালিকা",
    "২০২৩ সালের পঞ্জিকা",
    "সময়সূচি",
    "মেয়াদ উত্তীর্ণ পণ্যের তালিকা",
    "আগামী সভার কার্যপত্র",
    "দিনলিপি",
    "সময়াবদ্ধ কর্মপরিকল্পনা",
    "১ম ও ২য় পর্যায়ের প্রকল্পের তালিকা",
    "২০২২-২৩ অর্থবছরের চতুর্থ কোয়ার্টারের প্রতিবেদন",
    "মাসের শেষ সভার কার্যবিবরণী",
};

// "The Administration Section shall send <phrase>"
const char* const english_without[] = {
    "the letter of 12 June 2023", "the March report",
    "the monthly report",         "the progress report of the second quarter",
    "the 7-day notice",           "the list of regular staff",
    "the budget of FY 2023-24",   "the list of 5 days of training",
    "a copy of the Act of 2021",  "the list of officers",
    "the Friday programme",       "what may be needed",
};

}  // namespace

TEST_CASE("deadlines: every way to print one gives its kind and its days", "[minutes][deadline]") {
  std::size_t rows = 0;
  std::set<std::string> phrases;
  const auto check = [&](const row& r, const std::string& document) {
    const std::string expected = "\"" + std::string(r.phrase) + "\" " + r.expected;
    const decision read = read_decision(document);
    CHECK(shown(read.deadlines) == expected);
    phrases.insert(r.phrase);
    ++rows;
  };
  for (const row& r : bangla_rows) {
    check(r, bangla_document("প্রশাসন শাখা " + std::string(r.phrase) + " তালিকা প্রেরণ করবে", "২৬ জুলাই ২০২৩"));
  }
  for (const row& r : english_rows) {
    check(r,
          english_document("The Administration Section shall send the list " + std::string(r.phrase), "26 July 2023"));
  }
  CHECK(rows >= 150);
  CHECK(phrases.size() == rows);  // no phrase twice
}

TEST_CASE("deadlines: words of time that limit nothing are none", "[minutes][deadline]") {
  std::size_t phrases = 0;
  for (const char* phrase : bangla_without) {
    INFO(phrase);
    CHECK(shown(read_decision(bangla_document("প্রশাসন শাখা " + std::string(phrase) + " প্রেরণ করবে", "২৬ জুলাই ২০২৩"))
                    .deadlines) == "");
    ++phrases;
  }
  for (const char* phrase : english_without) {
    INFO(phrase);
    CHECK(shown(read_decision(
                    english_document("The Administration Section shall send " + std::string(phrase), "26 July 2023"))
                    .deadlines) == "");
    ++phrases;
  }
  CHECK(phrases >= 55);
}

TEST_CASE("deadlines: working days leave out the holidays that are given", "[minutes]") {
  const std::string document =
      bangla_document("কার্যবিবরণী জারির তারিখ হতে ৫ (পাঁচ) কর্মদিবসের মধ্যে প্রতিবেদন দাখিল করতে হবে", "২৬ জুলাই ২০২৩");
  const auto end_with = [&](std::vector<holiday> rows) {
    const result<minutes> read = read_minutes(document, *holiday_table::make(std::move(rows)));
    REQUIRE(read);
    return shown(read->items.at(0).decisions.at(0).deadlines.at(0).end);
  };
  using namespace std::chrono;
  const holiday tuesday{2023y / August / 1, holiday_kind::order, false, "a holiday", "a test"};
  const holiday saturday{2023y / August / 5, holiday_kind::working, false, "offices open", "a test"};
  CHECK(end_with({}) == "2023-08-06");
  CHECK(end_with({tuesday}) == "2023-08-07");
  CHECK(end_with({saturday}) == "2023-08-05");
  CHECK(end_with({tuesday, saturday}) == "2023-08-06");
}
