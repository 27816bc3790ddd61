// SPDX-License-Identifier: Apache-2.0
//
// Who must act, from the words of a decision. Where no line or column names an implementer, the sentence does: its subject, the
// agent (X কর্তৃক), the one who is asked or charged (X-কে). Who receives a report does not act.
#include <karjo/minutes/decision.hpp>  // first: the header stands alone

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include <karjo/minutes/reader.hpp>

#include "support/catch.hpp"

using namespace karjo;

namespace {

std::string bangla_document(const std::string& decided) {
  return "গণপ্রজাতন্ত্রী বাংলাদেশ সরকার\nবস্ত্র ও পাট মন্ত্রণালয়\n\nপাটপণ্যের মান উন্নয়ন বিষয়ক ২য় সভার কার্যবিবরণী\n\n"
         "সভাপতি : রওশন আরা বেগম, যুগ্মসচিব\nসভার তারিখ : ২৬ জুলাই ২০২৩\nসভার সময় : সকাল ১০.০০ টা\nস্থান : মন্ত্রণালয়ের "
         "সভাকক্ষ\n\n"
         "০১। উপসচিব পাটপণ্যের মান যাচাইয়ের অগ্রগতি উপস্থাপন করেন।\n\n০২। সভায় নিম্নরূপ সিদ্ধান্ত গৃহীত হয়:\n\n(ক) " +
         decided + "\n\n০৩। সভায় আর কোনো আলোচনা না থাকায় সভাপতি সকলকে ধন্যবাদ জানিয়ে সভার সমাপ্তি ঘোষণা করেন।\n";
}

std::string english_document(const std::string& decided) {
  return "Government of the People's Republic of Bangladesh\nMinistry of Textiles and Jute\n\nMinutes of the 2nd "
         "meeting on jute products\n\n"
         "Chair: Rowshan Ara Begum, Joint Secretary\nDate: 26 July 2023\nTime: 10:00 am\nVenue: Conference room\n\n"
         "1. The Deputy Secretary presented the progress of the work.\n\n2. The following decisions were "
         "taken:\n\n(a) " +
         decided + "\n\n3. There being no other business, the chair thanked all and closed the meeting.\n";
}

decision read_decision(const std::string& document) {
  const result<minutes> read = read_minutes(document);
  REQUIRE(read);
  REQUIRE(read->items.size() == 1);
  REQUIRE(read->items[0].decisions.size() == 1);
  return read->items[0].decisions[0];
}

std::string joined(const std::vector<printed_text>& names) {
  std::string out;
  for (const printed_text& name : names) out += (out.empty() ? "" : " + ") + name.text;
  return out;
}

struct row {
  const char* decided;
  const char* who;  // several, each named in its own place, are joined by " + "; "" for nobody
};

const row bangla_rows[] = {
    // the subject of the duty
    {"প্রশাসন শাখা আগামী ৩০ জুন ২০২৪ তারিখের মধ্যে তালিকা প্রেরণ করবে;", "প্রশাসন শাখা"},
    {"অধিদপ্তরসমূহ ধারণা প্রেরণ করবে;", "অধিদপ্তরসমূহ"},
    {"সুরক্ষা সেবা বিভাগের আওতাধীন অধিদপ্তরসমূহ আগামী ০৭ আগস্ট ২০২৩ তারিখের মধ্যে উদ্ভাবনী ধারণা সুরক্ষা সেবা বিভাগে প্রেরণ "
     "করবে।",
     "সুরক্ষা সেবা বিভাগের আওতাধীন অধিদপ্তরসমূহ"},
    {"উপসচিব (প্রশাসন) তালিকা প্রেরণ করবেন।", "উপসচিব (প্রশাসন)"},
    {"উপসচিব (পাট) ০৭ আগস্টের মধ্যে তালিকা দেবেন।", "উপসচিব (পাট)"},
    {"সকল অনুবিভাগ প্রধান নিজ নিজ অনুবিভাগের তথ্য প্রেরণ করবেন।", "সকল অনুবিভাগ প্রধান"},
    {"সকল উপজেলা নির্বাহী অফিসার বাজার মনিটরিং করবেন।", "সকল উপজেলা নির্বাহী অফিসার"},
    {"ইউনিয়ন পরিষদ সচিব তালিকা হালনাগাদ করবেন।", "ইউনিয়ন পরিষদ সচিব"},
    {"বিদ্যালয়ের প্রধান শিক্ষক মাঠ পরিষ্কার রাখবেন।", "বিদ্যালয়ের প্রধান শিক্ষক"},
    {"তথ্য প্রদানকারী কর্মকর্তা তথ্য দেবেন।", "তথ্য প্রদানকারী কর্মকর্তা"},
    {"সদস্য-সচিব পরবর্তী সভার তারিখ নির্ধারণ করবেন।", "সদস্য-সচিব"},
    {"কমিটির সকল সদস্য নিজ নিজ মতামত দেবেন।", "কমিটির সকল সদস্য"},
    {"প্রকল্প পরিচালক কাজের অগ্রগতি অবহিত করবেন।", "প্রকল্প পরিচালক"},
    {"ঠিকাদারি প্রতিষ্ঠান কাজ সম্পন্ন করবে।", "ঠিকাদারি প্রতিষ্ঠান"},
    {"ঢাকা সিটি করপোরেশন মাঠ পরিষ্কার করবে।", "ঢাকা সিটি করপোরেশন"},
    {"সভাপতি বিষয়টি মন্ত্রণালয়কে অবহিত করবেন।", "সভাপতি"},
    {"উক্ত কমিটি প্রতিবেদন দাখিল করিবে।", "উক্ত কমিটি"},
    {"সকল কর্মচারী সময়মতো উপস্থিত থাকবেন।", "সকল কর্মচারী"},
    {"হিসাব শাখার কর্মকর্তা ব্যয় বিবরণী উপস্থাপন করবেন।", "হিসাব শাখার কর্মকর্তা"},
    {"প্রশাসন অধিশাখা/আইসিটি অধিশাখা তালিকা প্রেরণ করবে।", "প্রশাসন অধিশাখা/আইসিটি অধিশাখা"},
    {"পাট-১ শাখা তালিকা প্রেরণ করবে।", "পাট-১ শাখা"},
    {"মহিলা ও শিশু বিষয়ক মন্ত্রণালয় নীতিমালা প্রণয়ন করবে।", "মহিলা ও শিশু বিষয়ক মন্ত্রণালয়"},
    {"জেলা ত্রাণ ও পুনর্বাসন কর্মকর্তা কম্বল বিতরণ করবেন।", "জেলা ত্রাণ ও পুনর্বাসন কর্মকর্তা"},
    {"প্রশাসন শাখা, হিসাব শাখা ও আইসিটি সেল তথ্য সরবরাহ করবে।", "প্রশাসন শাখা, হিসাব শাখা ও আইসিটি সেল"},
    {"উপপরিচালক ও সহকারী পরিচালক যৌথভাবে পরিদর্শন করবেন।", "উপপরিচালক ও সহকারী পরিচালক"},
    {"পরিচালক (অর্থ), উপপরিচালক (হিসাব) এবং সহকারী পরিচালক (নিরীক্ষা) আপত্তির জবাব দেবেন।",
     "পরিচালক (অর্থ), উপপরিচালক (হিসাব) এবং সহকারী পরিচালক (নিরীক্ষা)"},
    // behind a phrase of time, place or reason
    {"আগামী ৩০ জুন ২০২৪ তারিখের মধ্যে প্রশাসন শাখা তালিকা প্রেরণ করবে।", "প্রশাসন শাখা"},
    {"প্রাপ্ত তথ্যের ভিত্তিতে আইসিটি সেল ড্যাশবোর্ড প্রস্তুত করবে।", "আইসিটি সেল"},
    {"যথাসময়ে হিসাব শাখা বিল পরিশোধ করবে।", "হিসাব শাখা"},
    {"এ বিষয়ে প্রশাসন শাখা ব্যবস্থা নেবে।", "প্রশাসন শাখা"},
    {"মাঠ পর্যায়ের কার্যালয় হতে প্রাপ্ত তথ্য যাচাই করে পরিকল্পনা শাখা প্রতিবেদন প্রস্তুত করবে।", "পরিকল্পনা শাখা"},
    {"পাট অধিদপ্তর হতে তথ্য সংগ্রহ করে পাট-১ শাখা প্রতিবেদন দাখিল করবে।", "পাট-১ শাখা"},
    {"পরিকল্পনা কমিশনের সঙ্গে আলোচনা করে পরিকল্পনা শাখা প্রস্তাব প্রেরণ করবে।", "পরিকল্পনা শাখা"},
    {"মন্ত্রিপরিষদ বিভাগ কর্তৃক জারিকৃত নির্দেশনা অনুযায়ী প্রশাসন শাখা ব্যবস্থা গ্রহণ করবে।", "প্রশাসন শাখা"},
    // the agent
    {"আইসিটি সেল কর্তৃক ওয়েবসাইট হালনাগাদ করতে হবে।", "আইসিটি সেল"},
    {"প্রশাসন শাখা কর্তৃক আগামী ৩০ জুন ২০২৪ তারিখের মধ্যে তালিকা প্রেরণ করতে হবে।", "প্রশাসন শাখা"},
    {"মন্ত্রিপরিষদ বিভাগ কর্তৃক জারিকৃত নির্দেশনা অনুযায়ী প্রশাসন শাখা কর্তৃক ব্যবস্থা গ্রহণ করতে হবে।", "প্রশাসন শাখা"},
    {"তথ্য ও যোগাযোগ প্রযুক্তি অধিদপ্তর কর্তৃক প্রাক্কলন প্রস্তুত করতে হবে।", "তথ্য ও যোগাযোগ প্রযুক্তি অধিদপ্তর"},
    // the one asked or charged
    {"উপসচিবকে বিষয়টি তদারকির জন্য অনুরোধ জানানো হলো।", "উপসচিব"},
    {"উপপরিচালককে প্রতিবেদন দাখিল করতে হবে।", "উপপরিচালক"},
    {"সংশ্লিষ্ট কর্মকর্তাগণকে প্রতিবেদন দাখিলের নির্দেশনা প্রদান করা হলো।", "সংশ্লিষ্ট কর্মকর্তাগণ"},
    {"বিজ্ঞপ্তি জারির জন্য প্রশাসন শাখাকে অনুরোধ করা হলো।", "প্রশাসন শাখা"},
    {"প্রশাসন শাখাকে দায়িত্ব প্রদান করা হলো।", "প্রশাসন শাখা"},
    {"প্রশাসন শাখাকে নির্দেশ দেওয়া হলো।", "প্রশাসন শাখা"},
    // several duties
    {"প্রশাসন শাখা খসড়া প্রস্তুত করবে। উপসচিব খসড়া অনুমোদন করবেন।", "প্রশাসন শাখা + উপসচিব"},
    // the implementer's own line
    {"তালিকা প্রেরণ করতে হবে।\nবাস্তবায়নে: প্রশাসন শাখা", "প্রশাসন শাখা"},
    {"তালিকা প্রেরণ করতে হবে।\nবাস্তবায়নকারী : প্রশাসন শাখা।", "প্রশাসন শাখা"},
    {"তালিকা প্রেরণ করতে হবে।\nবাস্তবায়নেঃ পরিচালক, হজ অফিস, ঢাকা", "পরিচালক, হজ অফিস, ঢাকা"},
    {"তালিকা প্রেরণ করতে হবে। (বাস্তবায়নে: উপসচিব)", "উপসচিব"},
    {"পাট অধিদপ্তর তালিকা প্রেরণ করবে।\nবাস্তবায়নে: পাট-১ শাখা", "পাট-১ শাখা"},
    // nobody
    {"তালিকা প্রেরণ করতে হবে।", ""},
    {"তালিকা প্রেরণ করা হবে।", ""},
    {"তালিকা উপসচিব বরাবর প্রেরণ করতে হবে।", ""},
    {"তালিকা সচিবের নিকট প্রেরণ করতে হবে।", ""},
    {"প্রতিবেদন মন্ত্রিপরিষদ বিভাগে প্রেরণ করতে হবে।", ""},
    {"প্রতিবেদন মন্ত্রিপরিষদ বিভাগে প্রেরণ করা হবে।", ""},
    {"পাট অধিদপ্তরের নিকট হতে তথ্য সংগ্রহ করতে হবে।", ""},
    {"আইসিটি সেলের মাধ্যমে প্রশিক্ষণ আয়োজন করতে হবে।", ""},
    {"সরকার কর্তৃক প্রণীত নীতিমালা অনুসরণ করতে হবে।", ""},
    {"অধ্যক্ষ মহোদয়কে বিষয়টি অবহিত করতে হবে।", ""},
    {"সংশ্লিষ্ট সকলকে পত্র দিতে হবে।", ""},
    {"স্ব স্ব অফিসে অভিযোগ বাক্স স্থাপন করতে হবে।", ""},
    {"স্ব স্ব অফিস অভিযোগ বাক্স স্থাপন করতে হবে।", ""},
    {"সভার কার্যবিবরণী দৃঢ়ীকরণ করা হলো।", ""},
    {"বিষয়টি পরবর্তী সভায় উপস্থাপন করা হবে।", ""},
    {"যুগ্মসচিব (প্রশাসন)-এর নেতৃত্বে একটি কমিটি গঠন করা হলো।", ""},
    {"যুগ্মসচিব (প্রশাসন)-কে আহ্বায়ক করে কমিটি গঠন করতে হবে।", ""},
    {"কাজটি যথাসময়ে শেষ হবে।", ""},
    {"কর্মসূচিটি চলমান থাকবে।", ""},
    {"হাসপাতালে পর্যাপ্ত ঔষধ থাকবে।", ""},
    {"বাজেট বরাদ্দ বৃদ্ধি করা যাবে না।", ""},
};

const row english_rows[] = {
    {"The Administration Section shall send the list by 7 August 2023.", "The Administration Section"},
    {"The Deputy Director will submit a report to the Ministry.", "The Deputy Director"},
    {"The Deputy Director and the Accounts Officer will submit a report.",
     "The Deputy Director and the Accounts Officer"},
    {"All deputy commissioners should inspect the markets.", "All deputy commissioners"},
    {"Department of Jute, Khulna shall submit its report.", "Department of Jute, Khulna"},
    {"Heads of the offices are to report monthly.", "Heads of the offices"},
    {"By 7 August 2023, the ICT Cell shall update the website.", "the ICT Cell"},
    {"After approval, the Planning Wing shall issue the letter.", "the Planning Wing"},
    {"The list shall be sent by the Administration Section by 7 August 2023.", "the Administration Section"},
    {"Samples must be collected by the Department of Jute within 7 days.", "the Department of Jute"},
    {"The Director General is requested to attend.", "The Director General"},
    {"The list shall be sent by 7 August 2023.", ""},
    {"A committee will be formed.", ""},
    {"It was noted that the work goes on.", ""},
    {"It will be reviewed later.", ""},
    {"The report will be presented in the next meeting.", ""},
    {"The minutes of the last meeting were confirmed.", ""},
};

}  // namespace

TEST_CASE("responsible: who must act is named by subject, agent, request or implementer's line; else nobody is",
          "[minutes]") {
  std::size_t rows = 0;
  std::size_t nobody = 0;
  const auto check = [&](const row& r, const std::string& document) {
    INFO(r.decided);
    CHECK(joined(read_decision(document).responsible) == r.who);
    ++rows;
    nobody += std::string_view(r.who).empty() ? 1U : 0U;
  };
  for (const row& r : bangla_rows) check(r, bangla_document(r.decided));
  for (const row& r : english_rows) check(r, english_document(r.decided));
  CHECK(rows >= 80);
  CHECK(nobody >= 25);
}

TEST_CASE("responsible: an implementer's line speaks for the decisions since the last such line", "[minutes]") {
  const result<minutes> read =
      read_minutes(bangla_document("তালিকা প্রেরণ করতে হবে;\n(খ) প্রতিবেদন প্রেরণ করতে হবে।\nবাস্তবায়নে: প্রশাসন শাখা\n(গ) "
                                   "বিল পরিশোধ করতে হবে।\nবাস্তবায়নে: হিসাব শাখা"));
  REQUIRE(read);
  REQUIRE(read->items.size() == 1);
  REQUIRE(read->items[0].decisions.size() == 3);
  CHECK(joined(read->items[0].decisions[0].responsible) == "প্রশাসন শাখা");
  CHECK(joined(read->items[0].decisions[1].responsible) == "প্রশাসন শাখা");
  CHECK(joined(read->items[0].decisions[2].responsible) == "হিসাব শাখা");
}

TEST_CASE("responsible: the line of the implementer and the sentence's end are no part of the decision's text",
          "[minutes]") {
  CHECK(read_decision(bangla_document("তালিকা প্রেরণ করতে হবে;\nবাস্তবায়নে: প্রশাসন শাখা")).text.text ==
        "তালিকা প্রেরণ করতে হবে");
  CHECK(read_decision(bangla_document("তালিকা প্রেরণ করতে হবে। (বাস্তবায়নে: উপসচিব)")).text.text ==
        "তালিকা প্রেরণ করতে হবে");
  CHECK(read_decision(bangla_document("তালিকা\nপ্রেরণ করতে\nহবে।")).text.text == "তালিকা প্রেরণ করতে হবে");
}
