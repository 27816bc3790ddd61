// SPDX-License-Identifier: Apache-2.0
//
// Minutes of meetings that never were, as documents in many shapes: put together at random from the parts that offices use. The same seed
// gives the same documents.
#pragma once

#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include <karjo/calendar/automatic.hpp>
#include <karjo/calendar/date_format.hpp>
#include <karjo/calendar/names.hpp>
#include <karjo/text/digits.hpp>
#include <karjo/text/letters.hpp>

namespace karjo {

class random_minutes {
 public:
  explicit random_minutes(std::uint64_t seed) : random_(seed) {}

  /// The next document.
  std::string next() {
    out_.clear();
    met_ = std::chrono::sys_days{std::chrono::year{2020} / 1 / 1} + std::chrono::days{below(365 * 6)};
    chair_ = one_of(names);
    chair_post_ = one_of(posts);
    office_ = one_of(offices);
    letterhead();
    title();
    header();
    if (below(3) == 0) agenda();
    else paragraphs();
    ending();
    return out_;
  }

 private:
  using view = std::string_view;
  template <std::size_t N>
  view one_of(const view (&list)[N]) { return list[below(N)]; }
  std::size_t below(std::size_t n) { return static_cast<std::size_t>(random_() % n); }
  bool chance(std::size_t of) { return below(of) == 0; }
  static std::string bn(std::size_t n, std::size_t width = 1) {
    std::string digits = std::to_string(n);
    while (digits.size() < width) digits.insert(0, 1, '0');
    return text::to_bangla_digits(digits);
  }
  std::string day(std::chrono::sys_days date) {
    std::string printed = format(date);
    const std::chrono::year_month_day civil{date};
    return static_cast<unsigned>(civil.day()) < 10 && chance(2) ? "০" + printed : printed;
  }

  static constexpr view offices[] = {"কৃষি মন্ত্রণালয়", "খাদ্য মন্ত্রণালয়", "ভূমি মন্ত্রণালয়", "রেলপথ মন্ত্রণালয়", "শিল্প মন্ত্রণালয়", "জনপ্রশাসন মন্ত্রণালয়",
                                    "সুরক্ষা সেবা বিভাগ", "পরিবেশ অধিদপ্তর", "জেলা প্রশাসকের কার্যালয়, রংপুর"};
  static constexpr view branches[] = {"প্রশাসন শাখা", "আইসিটি শাখা", "উন্নয়ন-২ শাখা", "পরিকল্পনা অনুবিভাগ", "বাজেট অধিশাখা"};
  static constexpr view names[] = {"ড. শামীমা নাহিদ", "মো. তানভীর হাসান", "রওশন আরা বেগম", "মোঃ আবুল কাশেম", "সুমন কান্তি চাকমা", "এ কে এম জাহিদুল ইসলাম",
                                  "Dr. রুবিনা আক্তার", "নাসরিন সুলতানা", "প্রদীপ কুমার সাহা"};
  static constexpr view posts[] = {"সচিব", "অতিরিক্ত সচিব (প্রশাসন)", "যুগ্মসচিব", "উপসচিব", "জেলা প্রশাসক", "মহাপরিচালক"};
  static constexpr view subjects[] = {"ইনোভেশন টিমের", "উদ্ভাবন কর্মপরিকল্পনা বাস্তবায়ন বিষয়ক", "শুদ্ধাচার কর্মপরিকল্পনা পর্যালোচনা বিষয়ক", "মাসিক সমন্বয়",
                                     "ই-গভর্ন্যান্স কর্মপরিকল্পনা সংক্রান্ত", "বার্ষিক কর্মসম্পাদন চুক্তি বিষয়ক"};
  static constexpr view places[] = {"মন্ত্রণালয়ের সভাকক্ষ", "সম্মেলন কক্ষ (কক্ষ নম্বর-৬১২)", "অনলাইন প্ল্যাটফর্ম (জুম)", "জেলা প্রশাসকের সম্মেলন কক্ষ", "ভবন নম্বর-৪, কক্ষ নম্বর-২০৩"};
  static constexpr view sayings[] = {"উপসচিব জানান যে, গত প্রান্তিকের অগ্রগতি সন্তোষজনক; তবে দুইটি সূচকে অর্জন কম",
                                    "সদস্যগণ প্রশিক্ষণে হাতে-কলমে অনুশীলন যুক্ত করার পরামর্শ দেন", "আইসিটি শাখার সিস্টেম এনালিস্ট সার্ভারের ব্যাকআপ নিয়মিত রাখার প্রয়োজনীয়তা তুলে ধরেন",
                                    "সভাপতি বলেন, ৩ (তিন) টি সেবা সহজিকরণের প্রস্তাব পাওয়া গেছে", "বাজেট বরাদ্দের ১২,৩৪,৫৬৭ টাকা ব্যয় হয়েছে মর্মে সভাকে অবহিত করা হয়"};
  static constexpr view doers[] = {"প্রশাসন শাখা", "আইসিটি সেল", "আওতাধীন দপ্তরসমূহ", "হিসাব শাখা", "পরিকল্পনা অনুবিভাগ", "সকল জেলা প্রশাসক"};
  static constexpr view works[] = {"অগ্রগতি প্রতিবেদন প্রেরণ", "হালনাগাদ তালিকা প্রকাশ", "প্রশিক্ষণের সূচি প্রণয়ন", "ওয়েবসাইট হালনাগাদ", "ব্যয় বিবরণী দাখিল"};
  static constexpr view closings[] = {"সভায় আর কোনো আলোচনা না থাকায় সভাপতি সকলকে ধন্যবাদ জানিয়ে সভার সমাপ্তি ঘোষণা করেন।",
                                     "পরিশেষে, আর কোনো আলোচ্য বিষয় না থাকায় সভাপতি উপস্থিত সকলকে ধন্যবাদ জানিয়ে সভা সমাপ্ত ঘোষণা করেন।"};
  static constexpr view marks[] = {"ক", "খ", "গ", "ঘ", "ঙ", "চ", "ছ", "জ"};

  void line(view text) { out_ += std::string(text) + '\n'; }
  void blank() { out_ += '\n'; }

  void letterhead() {
    if (chance(12)) return;
    line("গণপ্রজাতন্ত্রী বাংলাদেশ সরকার");
    line(office_);
    if (chance(2)) line(one_of(branches));
    if (chance(4)) line("বাংলাদেশ সচিবালয়, ঢাকা");
    blank();
  }

  void title() {
    std::string text;
    const int year = static_cast<int>(std::chrono::year_month_day{met_}.year());
    if (chance(2)) text += bn(static_cast<std::size_t>(year - 1)) + "-" + bn(static_cast<std::size_t>(year % 100), 2) + " অর্থবছরের ";
    text += one_of(subjects);
    static constexpr view ordinals[] = {" সভার", " ১ম সভার", " ২য় সভার", " ৬ষ্ঠ সভার", " ১২তম সভার"};
    line(text + std::string(one_of(ordinals)) + " কার্যবিবরণী" + (chance(4) ? "।" : ""));
    blank();
  }

  void header() {
    const view colon = chance(3) ? "\t" : chance(3) ? " ঃ " : " : ";
    const auto fact = [&](view label, const std::string& value) { line(std::string(label) + std::string(colon) + value); };
    fact("সভাপতি", std::string(chair_) + ", " + std::string(chair_post_));
    std::string date = day(met_);
    if (chance(2)) date += ", " + std::string(weekday_name(std::chrono::weekday{met_}));
    fact("সভার তারিখ", date);
    static constexpr view times[] = {"সকাল ১০.৩০ ঘটিকা", "সকাল ১১.০০ টা", "দুপুর ২.৩০ ঘটিকা", "বিকাল ৩.০০ টা", "দুপুর ১২.০০ ঘটিকা"};
    if (!chance(5)) fact("সভার সময়", std::string(one_of(times)));
    if (!chance(5)) fact("স্থান", std::string(one_of(places)));
    annex_ = chance(3);
    if (annex_) fact("উপস্থিতি", chance(2) ? "পরিশিষ্ট-ক" : "পরিশিষ্ট-'ক' দ্রষ্টব্য");
    blank();
    line("সভাপতি উপস্থিত সকলকে স্বাগত জানিয়ে সভার কাজ আরম্ভ করেন। অতঃপর কার্যপত্র উপস্থাপন করা হয়।");
    blank();
  }

  std::string deadline() {
    const auto later = [&](std::size_t days) { return met_ + std::chrono::days{3 + below(days)}; };
    switch (below(9)) {
      case 0: return "আগামী " + day(later(60)) + " তারিখের মধ্যে";
      case 1: return "আগামী " + day(later(60)) + " তারিখে";
      case 2: return "প্রতি মাসের " + bn(1 + below(28)) + " তারিখের মধ্যে";
      case 3: return "প্রত্যেক কোয়ার্টারে";
      case 4: return "দ্রুততম সময়ের মধ্যে";
      case 5: return "সভার " + bn(2 + below(12)) + " কর্মদিবসের মধ্যে";
      case 6: return std::string(month_name(std::chrono::month{static_cast<unsigned>(1 + below(12))}, language::bn)) + " " +
                     bn(static_cast<std::size_t>(static_cast<int>(std::chrono::year_month_day{met_}.year())) + 1) + " মাসে";
      case 7: return "যথাসময়ে";
      default: return "";
    }
  }

  std::string duty() {
    const std::string when = deadline();
    const std::string work = (when.empty() ? "" : when + " ") + std::string(one_of(works));
    if (chance(2)) return std::string(one_of(doers)) + " " + work + " করবে";
    if (chance(2)) return work + " করতে হবে";
    return std::string(one_of(doers)) + " কর্তৃক " + work + " করতে হবে";
  }

  void decisions(bool implementers) {
    const std::size_t count = 1 + below(6);
    for (std::size_t i = 0; i < count; ++i) {
      line("(" + std::string(marks[i]) + ") " + duty() + (i + 1 < count && !implementers ? ";" : "।"));
      if (implementers) line("বাস্তবায়নে: " + std::string(one_of(doers)) + (chance(3) ? ", " + std::string(one_of(branches)) : ""));
    }
    blank();
  }

  void paragraphs() {
    const std::size_t count = 1 + below(4);
    for (std::size_t i = 0; i < count; ++i) {
      line(bn(i + 2, 2) + "। " + std::string(one_of(sayings)) + "। " + (chance(2) ? std::string(one_of(sayings)) + "।" : ""));
      blank();
    }
    line(bn(count + 2, 2) + "। বিস্তারিত আলোচনা শেষে সভায় নিম্নরূপ সিদ্ধান্ত গৃহীত হয়:");
    blank();
    decisions(chance(3));
    line(bn(count + 3, 2) + "। " + std::string(one_of(closings)));
    blank();
  }

  void agenda() {
    const std::size_t count = 1 + below(4);
    for (std::size_t i = 0; i < count; ++i) {
      line("আলোচ্যসূচি-" + bn(i + 1) + ": " + std::string(one_of(works)));
      blank();
      if (chance(2)) {
        line("আলোচনা: " + std::string(one_of(sayings)) + "।");
      } else {
        line("আলোচনা:");
        blank();
        for (std::size_t p = 0; p <= below(3); ++p) {
          line(bn(i + 1) + "." + bn(p + 1) + " " + std::string(one_of(sayings)) + "।");
          blank();
        }
      }
      blank();
      line("সিদ্ধান্ত:");
      decisions(chance(2));
    }
    line(one_of(closings));
    blank();
  }

  void ending() {
    line(chair_);
    line(chair_post_);
    blank();
    const std::chrono::sys_days issued = met_ + std::chrono::days{below(20)};
    std::string memo = bn(1 + below(60), 2) + ".০০.০০০০." + bn(below(1000), 3) + "." + bn(below(100), 2) + "." + bn(below(1000), 3) + "." +
                       bn(static_cast<std::size_t>(static_cast<int>(std::chrono::year_month_day{issued}.year())) % 100, 2) + (chance(3) ? "-" : ".") +
                       bn(1 + below(900));
    line("স্মারক নম্বর: " + memo);
    const result<bangla_date> date = bangla_date::from_days(issued);
    line("তারিখ: " + format(*date));
    line(day(issued));
    blank();
    line(std::string("সদয় অবগতি ও প্রয়োজনীয় কার্যার্থে প্রেরণ করা হলো") + (chance(2) ? " (জ্যেষ্ঠতার ক্রমানুসারে নয়):" : ":"));
    const std::size_t copies = 1 + below(5);
    for (std::size_t i = 0; i < copies; ++i) {
      line(bn(i + 1) + "। " + std::string(one_of(posts)) + ", " + std::string(one_of(branches)) + ", " + std::string(one_of(offices)) +
           (chance(5) ? " (সচিব মহোদয়ের সদয় অবগতির জন্য)" : ""));
    }
    blank();
    line(one_of(names));
    line(one_of(posts));
    if (chance(4)) line("ফোন: ০২-৯৫১৪৬৫৫");
    if (!annex_) return;
    blank();
    line("পরিশিষ্ট-ক");
    for (std::size_t i = 0; i < 2 + below(6); ++i)
      line(bn(i + 1) + "। " + std::string(one_of(names)) + ", " + std::string(one_of(posts)) + ", " + std::string(one_of(offices)));
  }

  std::mt19937_64 random_;
  std::string out_;
  std::chrono::sys_days met_;
  view chair_, chair_post_, office_;
  bool annex_ = false;
};

}  // namespace karjo
