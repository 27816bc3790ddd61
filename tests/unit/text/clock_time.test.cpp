// SPDX-License-Identifier: Apache-2.0
#include <karjo/text/clock_time.hpp>  // first: the header stands alone

#include <set>
#include <string>
#include <vector>

#include "support/catch.hpp"

using namespace karjo;
using namespace karjo::text;

namespace {

// The parts of the day, each with the hours it has written out: the slow, obvious table.
struct part_of_day {
  std::vector<std::string> words;
  std::set<int> hours;
};

const std::vector<part_of_day> parts_of_day = {
    {{"ভোর", "ভোরে", "ভোরবেলা"}, {3, 4, 5, 6}},
    {{"সকাল", "সকালে", "সকালবেলা", "সকাল বেলা"}, {5, 6, 7, 8, 9, 10, 11}},
    {{"বেলা"}, {8, 9, 10, 11, 12, 13, 14, 15, 16}},
    {{"দুপুর", "দুপুরে", "দুপুরবেলা", "মধ্যাহ্ন"}, {11, 12, 13, 14, 15}},
    {{"বিকাল", "বিকেল", "বিকালে", "বিকেলে", "বিকালবেলা", "বিকেলবেলা"}, {14, 15, 16, 17, 18}},
    {{"সন্ধ্যা", "সন্ধ্যায়", "সন্ধা", "সন্ধায়"}, {17, 18, 19}},
    {{"রাত", "রাতে", "রাত্রি", "রাত্রে", "মধ্যরাত"}, {19, 20, 21, 22, 23, 0, 1, 2, 3, 4}},
    {{"পূর্বাহ্ণ", "পূর্বাহ্ন", "পূর্বাহ্ণে", "পূর্বাহ্নে"}, {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11}},
    {{"অপরাহ্ণ", "অপরাহ্ন", "অপরাহ্ণে", "অপরাহ্নে"}, {12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23}},
    {{""}, {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23}},
};

// The hour of the day that a part and a printed hour name, by trying all 24; -1 where the part has none such.
int hour_by_trying(const part_of_day& part, int printed) {
  if (part.words[0].empty()) return printed;
  for (int hour = 0; hour < 24; ++hour) {
    const bool names = printed >= 1 && printed <= 12 ? (hour - printed) % 12 == 0 : hour == printed;
    if (names && part.hours.contains(hour)) return hour;
  }
  return -1;
}

std::string bangla(int number, bool two_digits) {
  const std::string digits = std::to_string(number);
  std::string text = two_digits && number < 10 ? "০" : "";
  for (const char digit : digits) append(text, U'০' + static_cast<char32_t>(digit - '0'));
  return text;
}

std::string two(int number) { return (number < 10 ? "0" : "") + std::to_string(number); }

std::string shown(const printed_clock_time& time) {
  return format(time.start) + (time.end ? "-" + format(*time.end) : "") + (time.contradictory ? " contradictory" : "");
}

std::string parsed(std::string_view text) {
  const result<printed_clock_time> time = parse_clock_time(text);
  if (time) return shown(*time);
  return std::string(name(time.error().code)) + " at " + std::to_string(time.error().offset);
}

std::string found(std::string_view text) {
  const std::optional<printed_clock_time> time = find_clock_time(text);
  if (!time) return "none";
  return shown(*time) + " [" + std::string(text.substr(time->offset, time->length)) + "]";
}

struct row {
  const char* text;
  const char* expected;
};

}  // namespace

TEST_CASE("clock_time: every part of the day with every hour and minute agrees with trying all hours",
          "[text][exhaustive]") {
  std::uint64_t times = 0, contradictions = 0;
  for (const part_of_day& part : parts_of_day)
    for (const std::string& word : part.words)
      for (int hour = 0; hour < 24; ++hour)
        for (int minute = 0; minute < 60; ++minute, ++times) {
          const int expected = hour_by_trying(part, hour);
          const std::string text = (word.empty() ? "" : word + " ") + bangla(hour, minute % 2 == 0) +
                                   (minute % 3 == 0   ? "."
                                    : minute % 3 == 1 ? ":"
                                                      : "ঃ") +
                                   bangla(minute, true) +
                                   (minute % 5 == 0   ? " টা"
                                    : minute % 5 == 1 ? "টায়"
                                                      : " ঘটিকা");
          const std::string want =
              two(expected < 0 ? hour : expected) + ":" + two(minute) + (expected < 0 ? " contradictory" : "");
          if (parsed(text) != want) FAIL(text << " is " << want << ", parse gave " << parsed(text));
          if (found(text) != want + " [" + text + "]") FAIL(text << " is " << want << ", find gave " << found(text));
          if (expected < 0) ++contradictions;
        }
  CHECK(times == 36 * 24 * 60);
  CHECK(contradictions > 0);
}

TEST_CASE("clock_time: a part of the day never has both hours of one printed number", "[text]") {
  std::size_t words = 0;
  for (const detail::day_part_word& part : detail::day_part_words) {
    if (part.word != "অপরাহ্ণ" && part.word != "পূর্বাহ্ণ")
      for (unsigned hour = 0; hour < 12; ++hour)
        CHECK_FALSE((detail::has_hour(part.read, hour) && detail::has_hour(part.read, hour + 12)));
    ++words;
  }
  CHECK(words == 34);
}

TEST_CASE("clock_time: each minute of the day is written so that it is read back", "[text]") {
  int minutes = 0;
  for (int minute = 0; minute < 24 * 60; ++minute, ++minutes) {
    const clock_time time{static_cast<std::uint8_t>(minute / 60), static_cast<std::uint8_t>(minute % 60)};
    const result<printed_clock_time> back = parse_clock_time(format_bangla(time));
    if (!back || back->start != time || back->contradictory) FAIL(format_bangla(time) << " does not lead back");
    if (parse_clock_time(format(time))->start != time) FAIL(format(time) << " does not lead back");
  }
  CHECK(minutes == 1440);
  CHECK(format({14, 30}) == "14:30");
  CHECK(format({0, 5}) == "00:05");
  CHECK(format_bangla({14, 30}) == "দুপুর ২.৩০ ঘটিকা");
  CHECK(format_bangla({0, 5}) == "রাত ১২.০৫ ঘটিকা");
  CHECK(format_bangla({10, 0}) == "সকাল ১০.০০ ঘটিকা");
}

TEST_CASE("clock_time: the forms of official papers", "[text]") {
  const row rows[] = {
      {"দুপুর ২.৩০ ঘটিকা।", "14:30"},
      {"সকাল ১০.০০ টা", "10:00"},
      {"১০:০০", "10:00"},
      {"১০.০০টায়", "10:00"},
      {"১০ ঘটিকায়", "10:00"},
      {"সাড়ে দশটা", "10:30"},
      {"দুপুর দেড়টা", "13:30"},
      {"বিকাল আড়াইটা", "14:30"},
      {"দুপুর সোয়া ১টা", "13:15"},
      {"সকাল পৌনে এগারোটায়", "10:45"},
      {"দুপুর পৌনে ১টা", "12:45"},
      {"দুপুর সাড়ে ৩টা", "15:30"},
      {"বেলা ১১:৩০", "11:30"},
      {"বেলা ১টা ১৫", "13:15"},
      {"রাত ১১টা ১৩ মিনিট", "23:13"},
      {"সকাল ৯টা ৫ মি.", "09:05"},
      {"সকাল ১০ ঘটিকা ৩০ মিনিটে", "10:30"},
      {"বেলাঃ ১২.০০ ঘটিকা", "12:00"},
      {"সকাল ঃ ১১.০০ ঘটিকা", "11:00"},
      {"সকাল- ১১.০০ ঘটিকা ।", "11:00"},
      {"১২ঃ০০ টায়", "12:00"},
      {"২.৩০ মি.", "02:30"},
      {"দুপুর ২.৩০ মিনিট", "14:30"},
      {"১৪.৩০ ঘটিকা", "14:30"},
      {"১৫০০ ঘটিকা", "15:00"},
      {"1500 hrs", "15:00"},
      {"15.00 hours", "15:00"},
      {"03:30 PM", "15:30"},
      {"10.00 a.m.", "10:00"},
      {"12.30 am", "00:30"},
      {"12.30 p. m.", "12:30"},
      {"12.00 noon", "12:00"},
      {"বিকাল 3.00 pm", "15:00"},
      {"০৩:০৪ পিএম", "15:04"},
      {"৯.১৫ এ.এম.", "09:15"},
      {"১:০৯ : অপরাহ্ণ", "13:09"},
      {"10.00 টা", "10:00"},
      {"পূর্বাহ্ণ ১০.৩০ ঘটিকা", "10:30"},
      {"অপরাহ্ণ ৩.০০", "15:00"},
      {"১০.০০ টা (সকাল)", "10:00"},
      {"৩.০০ ঘটিকা, বিকাল", "time.not-found at 28"},
      {"রাত ১২.০০ টা", "00:00"},
      {"  সকাল ১০.০০ টা ।  ", "10:00"},
      {"৯.৩০ টা পর্যন্ত", "09:30"},
  };
  std::size_t read = 0;
  for (const row& r : rows) {
    INFO(r.text);
    CHECK(parsed(r.text) == r.expected);
    ++read;
  }
  CHECK(read == 44);
}

TEST_CASE("clock_time: spans, with one part of the day for both times or for the last only", "[text]") {
  const row rows[] = {
      {"১১.০০ হতে ১২.০০ ঘটিকা পর্যন্ত", "11:00-12:00"},
      {"সকাল ১১.০০ হতে ১.৩০ ঘটিকা", "11:00-13:30"},
      {"সকাল ১০টা থেকে দুপুর ১টা", "10:00-13:00"},
      {"দুপুর ২.৩০ হতে ৪.০০ ঘটিকা", "14:30-16:00"},
      {"সকাল ১০:০০ - ১১:৩০ টা", "10:00-11:30"},
      {"সকাল ১০:০০–১১:৩০ টা", "10:00-11:30"},
      {"রাত ১০টা হতে ২টা", "22:00-02:00"},
      {"১০-১১ টা", "10:00-11:00"},
      {"10.00 am to 1.00 pm", "10:00-13:00"},
      {"10.00 - 1.00 pm", "10:00-13:00"},
      {"1400-1600 hrs", "time.not-found at 0"},
      {"1400 hrs to 1600 hrs", "14:00-16:00"},
      {"সকাল ১০.০০ টা হতে সকাল ১২.৩০ টা", "10:00-12:30 contradictory"},
      {"১০:০০ হতে ১১:০০", "10:00-11:00"},
  };
  std::size_t read = 0;
  for (const row& r : rows) {
    INFO(r.text);
    CHECK(parsed(r.text) == r.expected);
    ++read;
  }
  CHECK(read == 14);
}

TEST_CASE("clock_time: a contradiction is read by its hour and marked", "[text]") {
  CHECK(parsed("সকাল ১২.৩০") == "12:30 contradictory");
  CHECK(parsed("সকাল ১২ঃ০০ টায়") == "12:00 contradictory");
  CHECK(parsed("12:00 সকাল") == "12:00 contradictory");
  CHECK(parsed("সকাল ১৪.০০ ঘটিকা") == "14:00 contradictory");
  CHECK(parsed("বিকাল ১০.০০ টা") == "10:00 contradictory");
  CHECK(parsed("14:30 AM") == "14:30 contradictory");
  CHECK(parsed("সকাল 10.00 pm") == "10:00 contradictory");
}

TEST_CASE("clock_time: what is no time is refused where it fails", "[text]") {
  const row rows[] = {
      {"", "time.not-found at 0"},
      {"সভা", "time.not-found at 0"},
      {"১০", "time.not-found at 0"},
      {"১০.০", "time.not-found at 0"},
      {"১০.০০.০০", "time.not-found at 0"},
      {"সকাল", "time.not-found at 0"},
      {"১০.০০ টাকা", "time.not-found at 14"},
      {"সকাল ১০.০০ টা সভাকক্ষ", "time.not-found at 34"},
      {"২৫.০০ ঘটিকা", "time.impossible at 0"},
      {"সকাল ১০.৭৫ টা", "time.impossible at 13"},
      {"২৪.০০ ঘটিকা", "time.impossible at 0"},
      {"১০.০০ হতে ২৫.০০ ঘটিকা", "time.impossible at 24"},
      {"১2.০০ টা", "text.mixed-digits at 3"},
      {"১২.00 টা", "text.mixed-digits at 7"},
      {"সকাল \xFF", "text.invalid-utf8 at 13"},
      {"১০.০০ টা \xE0\xA6", "text.invalid-utf8 at 21"},
      {"প্রথমটা", "time.not-found at 0"},
      {"তেরোটা", "time.not-found at 0"},
      {"সাড়ে ১৪টা", "time.impossible at 16"},
  };
  std::size_t refused = 0;
  for (const row& r : rows) {
    INFO(r.text);
    CHECK(parsed(r.text) == r.expected);
    ++refused;
  }
  CHECK(refused == 19);
  CHECK(parsed(std::string("সকাল") + '\0' + "১০.০০ টা") == "time.not-found at 0");
}

TEST_CASE("clock_time: in running text a time is found with its place", "[text]") {
  const row rows[] = {
      {"২৫/০১/২০১২ খ্রি:, সকাল- ১১.০০ ঘটিকা ।", "11:00 [সকাল- ১১.০০ ঘটিকা]"},
      {"সময়ঃ ১১:০০ হতে ১২:০০ টা পর্যন্ত তারিখঃ ০৩/০২/২০২০", "11:00-12:00 [১১:০০ হতে ১২:০০ টা]"},
      {"সভার সময়: ১০.৩০", "10:30 [১০.৩০]"},
      {"অদ্য ২৬-০৫-২০১৫ ইং তারিখে রোজ মঙ্গলবার বিকাল ৩.০০ ঘটিকার সময় সভা", "15:00 [বিকাল ৩.০০ ঘটিকার]"},
      {"সভাটি ১২ জুন সকাল ৯টায় শুরু হয়", "09:00 [সকাল ৯টায়]"},
      {"১০.০০ টা, বিকাল ৩.০০ টা", "10:00 [১০.০০ টা]"},
      {"৩টার মধ্যে প্রতিবেদন", "03:00 [৩টার]"},
      {"Date: 12 May Time: 03:30 PM Venue", "15:30 [03:30 PM]"},
      {"পরবর্তী সভা বিকেল সাড়ে চারটায় হবে", "16:30 [বিকেল সাড়ে চারটায়]"},
      {"২৫.০০ ঘটিকা নয়, বেলা ১১.০০ টা", "11:00 [বেলা ১১.০০ টা]"},
      {"সকাল\n১০.০০ টা", "10:00 [১০.০০ টা]"},
  };
  std::size_t read = 0;
  for (const row& r : rows) {
    INFO(r.text);
    CHECK(found(r.text) == r.expected);
    ++read;
  }
  CHECK(read == 11);
  const std::string_view both = "১০.০০ টা, বিকাল ৩.০০ টা";
  const std::optional<printed_clock_time> second = find_clock_time(both, 22);
  REQUIRE(second.has_value());
  CHECK(second->start == clock_time{15, 0});
  CHECK_FALSE(find_clock_time(both, both.size()).has_value());
  CHECK_FALSE(find_clock_time(both, both.size() + 100).has_value());
}

TEST_CASE("clock_time: decimals, money, counts, dates and memo numbers are never times", "[text]") {
  std::size_t quiet = 0;
  for (const char* text : {"স্মারক নম্বর: ০৫.০০.০০০০.১৯৭.০১.০০৮.১১.১৩৩",
                           "২৯-১২-২০২১ তারিখে",
                           "২৯.১২.২০২১",
                           "২৯.১২",
                           "১.১ আলোচনা",
                           "২.০ বিবিধ",
                           "৩.১০",
                           "১০.৫০ টাকা",
                           "১০.২৫ শতাংশ",
                           "২.৩০ মিনিট",
                           "১২.০০ লক্ষ",
                           "৩টা প্রস্তাব",
                           "১০টা কলম",
                           "একটা বিষয়",
                           "দুইটা আবেদন",
                           "বিকাল ৪ জন",
                           "সকালে ১০ জন উপস্থিত",
                           "কক্ষ নং-১০১",
                           "সিপি-৩ শাখা",
                           "২০২৩-২৪ অর্থবছর",
                           "১০:০০",
                           "10.30 km",
                           "অনুপাত ৩:১০",
                           "১৫০০ টাকা",
                           "1500 m",
                           "০১৭১২৩৪৫৬৭৮",
                           "ঘটিকা",
                           "টা",
                           "সকাল",
                           "বেলা শেষে ৫ জন",
                           "দুপুরের খাবার ২০টি",
                           "রাত ৩ দিন",
                           "৩টার বেশি",
                           "১০.০০.০০ টা",
                           "১০,০০ টা",
                           "১০/১২ টা"}) {
    INFO(text);
    CHECK(found(text) == "none");
    ++quiet;
  }
  CHECK(quiet == 36);
}

TEST_CASE("clock_time: every part of a text can be read without harm, and long texts take linear time", "[text]") {
  const std::string text = "সকাল ঃ ১১.০০ হতে ১২.০০ ঘটিকা পর্যন্ত (বিকাল) সাড়ে দশটা 03:30 p.m. ১টা ১৫ মিনিট";
  std::size_t cuts = 0;
  for (std::size_t from = 0; from <= text.size(); ++from)
    for (std::size_t to = from; to <= text.size(); ++to, ++cuts) {
      const std::string_view piece = std::string_view(text).substr(from, to - from);
      const std::optional<printed_clock_time> time = find_clock_time(piece);
      if (time && time->offset + time->length > piece.size()) FAIL("beyond the end of " << piece);
      (void)parse_clock_time(piece);
    }
  CHECK(cuts == (text.size() + 1) * (text.size() + 2) / 2);

  std::string spaces, numbers, words, parts;
  for (int i = 0; i < 200'000; ++i) {
    spaces += "১০ ";
    numbers += "১০.";
    words += "সাড়ে ";
    parts += "সকাল - ";
  }
  CHECK(found(spaces) == "none");
  CHECK(found(numbers) == "none");
  CHECK(found(words) == "none");
  CHECK(found(parts) == "none");
  CHECK(found(std::string(2'000'000, ' ')) == "none");
}
