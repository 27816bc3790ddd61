// SPDX-License-Identifier: Apache-2.0
#include "minutes/words.hpp"  // first: the header stands alone

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "support/catch.hpp"

using namespace karjo::reading;

namespace {

/// "number 3 |text", "letter ক |text", "none": kind, value and what follows the mark.
std::string shown_mark(std::string_view text) {
  const list_mark mark = read_mark(text);
  if (!mark) return "none";
  const char* kind = mark.kind == mark_kind::number   ? "number"
                     : mark.kind == mark_kind::letter ? "letter"
                     : mark.kind == mark_kind::latin  ? "latin"
                                                      : "roman";
  return std::string(kind) + " " + mark.value + " |" + std::string(text.substr(mark.length));
}

struct row {
  const char* text;
  const char* expected;
};

const char* name_of(header_field field) {
  switch (field) {
    case header_field::chair: return "chair";
    case header_field::date: return "date";
    case header_field::date_and_time: return "date and time";
    case header_field::time: return "time";
    case header_field::weekday: return "weekday";
    case header_field::place: return "place";
    case header_field::attendance: return "attendance";
    case header_field::subject: return "subject";
    case header_field::other: return "other";
  }
  return "";
}

const char* name_of(section kind) {
  switch (kind) {
    case section::discussion: return "discussion";
    case section::decision: return "decision";
    case section::implementer: return "implementer";
    case section::agenda: return "agenda";
  }
  return "";
}

}  // namespace

// --- List marks ------------------------------------------------------------------------------------------------------

TEST_CASE("words: numbers and letters that open a paragraph", "[minutes][words]") {
  const row rows[] = {
      {"০৩। সভাপতি", "number 3 |সভাপতি"},
      {"১। সভাপতি", "number 1 |সভাপতি"},
      {"১ । সভাপতি", "number 1 |সভাপতি"},
      {"১।সভাপতি", "number 1 |সভাপতি"},
      {"১| সভাপতি", "number 1 |সভাপতি"},
      {"২. সভাপতি", "number 2 |সভাপতি"},
      {"২.সভাপতি", "number 2 |সভাপতি"},
      {"১) সভাপতি", "number 1 |সভাপতি"},
      {"(১) সভাপতি", "number 1 |সভাপতি"},
      {"( ১ ) সভাপতি", "number 1 |সভাপতি"},
      {"১.১ আলোচনা", "number 1.1 |আলোচনা"},
      {"১.১। আলোচনা", "number 1.1 |আলোচনা"},
      {"০১.০২ আলোচনা", "number 1.2 |আলোচনা"},
      {"২.০ বিবিধ", "number 2.0 |বিবিধ"},
      {"2.0 Others", "number 2.0 |Others"},
      {"6.1. The", "number 6.1 |The"},
      {"1. The", "number 1 |The"},
      {"১০। সভাপতি", "number 10 |সভাপতি"},
      {"১০০। সভাপতি", "number 100 |সভাপতি"},
      {"(ক) প্রশাসন", "letter ক |প্রশাসন"},
      {"(ঝ) প্রশাসন", "letter ঝ |প্রশাসন"},
      {"ক) প্রশাসন", "letter ক |প্রশাসন"},
      {"ক. প্রশাসন", "letter ক |প্রশাসন"},
      {"ক। প্রশাসন", "letter ক |প্রশাসন"},
      {"(a) The", "latin a |The"},
      {"b) The", "latin b |The"},
      {"(ii) The", "roman ii |The"},
      {"iv) The", "roman iv |The"},
  };
  std::size_t marks = 0;
  for (const row& r : rows) {
    INFO(r.text);
    CHECK(shown_mark(r.text) == r.expected);
    ++marks;
  }
  CHECK(marks >= 28);
}

TEST_CASE("words: what begins with a digit or a letter and is no mark", "[minutes][words]") {
  std::size_t texts = 0;
  for (const char* text : {"",
                           "সভাপতি",
                           "১৪ পৌষ ১৪২৮",
                           "২৯ ডিসেম্বর ২০২১",
                           "২৯.১২.২০২১",
                           "১০.০০ টা",
                           "১০.৩০ ঘটিকায়",
                           "২৫.৫ শতাংশ",
                           "১.৫ লক্ষ টাকা",
                           "২০২৩-২৪ অর্থবছর",
                           "০৫.০০.০০০০.১৯৭.০১.০০৮.১১.১৩৩",
                           "১২৩৪। সভাপতি",
                           "ড. মোঃ আবুল কালাম",
                           "(তারিখ) সভাপতি",
                           "(",
                           "()",
                           "।",
                           "ক",
                           "'ক' পরিশিষ্ট",
                           "10.30 am",
                           "a word",
                           "১ জন",
                           "১/২ কোয়ার্টার"}) {
    INFO(text);
    CHECK(shown_mark(text) == "none");
    ++texts;
  }
  CHECK(texts == 23);
}

TEST_CASE("words: a mark remembers its style, so that lists are told apart", "[minutes][words]") {
  CHECK(read_mark("(১) ক").same_style(read_mark("(২) খ")));
  CHECK_FALSE(read_mark("(১) ক").same_style(read_mark("১) খ")));
  CHECK_FALSE(read_mark("১। ক").same_style(read_mark("১) খ")));
  CHECK_FALSE(read_mark("১। ক").same_style(read_mark("(ক) খ")));
  CHECK_FALSE(read_mark("১.১ ক").same_style(read_mark("১। খ")));
  CHECK(read_mark("১। ক").same_style(read_mark("২| খ")));  // an ASCII bar typed for the danda
}

TEST_CASE("words: numbers in ASCII without leading zeros in each part", "[minutes][words]") {
  CHECK(ascii_number("০১") == "1");
  CHECK(ascii_number("০১.০২") == "1.2");
  CHECK(ascii_number("২.০") == "2.0");
  CHECK(ascii_number("০") == "0");
  CHECK(ascii_number("০০০") == "0");
  CHECK(ascii_number("10") == "10");
}

// --- Words -----------------------------------------------------------------------------------------------------------

TEST_CASE("words: a whole word is found, a part of one is not", "[minutes][words]") {
  CHECK(find_word("সভাপতি সভা", "সভা") == std::string_view("সভাপতি ").size());
  CHECK(find_word("সভাপতি", "সভা") == nowhere);
  CHECK(find_word("মহাসভা", "সভা") == nowhere);
  CHECK(find_word("সভা", "সভা") == 0);
  CHECK(find_word("সভা সভা", "সভা", 1) == std::string_view("সভা ").size());
  CHECK(find_word("সভা-১", "সভা") == 0);
  CHECK(find_word("", "সভা") == nowhere);
  CHECK(word_begins("ক খ", 4));
  CHECK_FALSE(word_begins("কখ", 3));
  CHECK(word_goes_on("কখ", 3));
  CHECK_FALSE(word_goes_on("ক খ", 3));
  CHECK_FALSE(word_goes_on("ক", 3));
  CHECK_FALSE(word_goes_on("ক২", 3));
}

TEST_CASE("words: sentences are counted by danda and by full stops behind words", "[minutes][words]") {
  CHECK(count_sentences("সভা শেষ হয়।") == 1);
  CHECK(count_sentences("সভা শেষ হয়। সকলে চলে যান।") == 2);
  CHECK(count_sentences("সভা") == 0);
  CHECK(count_sentences("The meeting ended. All left.") == 2);
  CHECK(count_sentences("ড. করিম") == 0);
}

// --- Header ----------------------------------------------------------------------------------------------------------

TEST_CASE("words: labels of the header, with every separator", "[minutes][words]") {
  struct label_row {
    const char* line;
    const char* field;
    const char* value;
  };
  const label_row rows[] = {
      {"সভাপতি : জনাব ক", "chair", "জনাব ক"},
      {"সভাপতি: জনাব ক", "chair", "জনাব ক"},
      {"সভাপতি ঃ জনাব ক", "chair", "জনাব ক"},
      {"সভাপতিঃ জনাব ক", "chair", "জনাব ক"},
      {"সভাপতি ঃজনাব ক", "chair", "জনাব ক"},
      {"সভাপতি :- জনাব ক", "chair", "জনাব ক"},
      {"সভাপতি - জনাব ক", "chair", "জনাব ক"},
      {"সভাপতি\tজনাব ক", "chair", "জনাব ক"},
      {"সভাপতি\t: জনাব ক", "chair", "জনাব ক"},
      {"সভাপতি", "chair", ""},
      {"সভার তারিখ ও সময় : ১২ মার্চ", "date and time", "১২ মার্চ"},
      {"তারিখ ও সময় : ১২ মার্চ", "date and time", "১২ মার্চ"},
      {"সভার তারিখ : ১২ মার্চ", "date", "১২ মার্চ"},
      {"তারিখঃ ১২ মার্চ", "date", "১২ মার্চ"},
      {"সভার সময় : ১০টা", "time", "১০টা"},
      {"সময় : ১০টা", "time", "১০টা"},
      {"বার : সোমবার", "weekday", "সোমবার"},
      {"সভার স্থান : সভাকক্ষ", "place", "সভাকক্ষ"},
      {"স্থান/ ঠিকানা : সভাকক্ষ", "place", "সভাকক্ষ"},
      {"স্থান : সভাকক্ষ", "place", "সভাকক্ষ"},
      {"উপস্থিতি : পরিশিষ্ট-ক", "attendance", "পরিশিষ্ট-ক"},
      {"সভার উপস্থিতি : পরিশিষ্ট-ক", "attendance", "পরিশিষ্ট-ক"},
      {"সভার আলোচ্য বিষয় : বাজেট", "subject", "বাজেট"},
      {"বিষয় : সভার কার্যবিবরণী", "subject", "সভার কার্যবিবরণী"},
      {"সূত্রঃ- স্মারক", "other", "স্মারক"},
      {"Chair: Rowshan Ara", "chair", "Rowshan Ara"},
      {"Date and Time: 12 March", "date and time", "12 March"},
      {"DATE: 12 March", "date", "12 March"},
      {"Venue : Conference room", "place", "Conference room"},
      {"Meeting Venue : Conference room", "place", "Conference room"},
      {"Present: list attached", "attendance", "list attached"},
  };
  std::size_t labels = 0;
  for (const label_row& r : rows) {
    INFO(r.line);
    const auto label = read_header_label(r.line);
    REQUIRE(label);
    CHECK(std::string(name_of(label->field)) == r.field);
    CHECK(std::string(std::string_view(r.line).substr(label->value)) == r.value);
    ++labels;
  }
  CHECK(labels >= 31);
}

TEST_CASE("words: a line that goes on as a sentence begins with no label", "[minutes][words]") {
  std::size_t lines = 0;
  for (const char* line : {"সভাপতি সকলকে স্বাগত জানান।", "তারিখের মধ্যে", "সময়মতো", "স্থানীয় সরকার বিভাগ", "বারবার",
                           "উপস্থিতি বাড়ানো দরকার", "", ":", "Dated 12 March", "Chairs and tables"}) {
    INFO(line);
    CHECK_FALSE(read_header_label(line));
    ++lines;
  }
  CHECK(lines == 10);
}

TEST_CASE("words: the next label inside a line needs a colon or visarga", "[minutes][words]") {
  const std::string_view line = "সময়ঃ ১১:০০ হতে ১২:০০ টা পর্যন্ত তারিখঃ ০৩/০২/২০২০";
  const auto first = read_header_label(line);
  REQUIRE(first);
  const auto next = find_header_label(line, first->value);
  REQUIRE(next);
  CHECK(next->field == header_field::date);
  CHECK(line.substr(next->begin).starts_with("তারিখঃ"));
  CHECK(line.substr(next->value) == "০৩/০২/২০২০");
  CHECK_FALSE(find_header_label(line, next->value));
  CHECK_FALSE(find_header_label("ক তারিখ ০৩/০২/২০২০", 0));
}

TEST_CASE("words: titles of minutes, in every spelling, and lines that are none", "[minutes][words]") {
  std::size_t lines = 0;
  for (const char* line : {"২য় সভার কার্যবিবরণী", "১ম সভার কার্যবিবরণী।", "সভার কার্যবিবরনী", "সভার কার্য বিবরণী",
                           "পরিচালনা কমিটির সভার রেজুলেশন", "Minutes of the 2nd meeting", "MINUTES OF THE MEETING",
                           "Meeting Minutes", "Proceedings of the meeting"}) {
    INFO(line);
    CHECK(is_title(line));
    ++lines;
  }
  for (const char* line : {"জনপ্রশাসন মন্ত্রণালয়", "গত সভার কার্যবিবরণী পাঠ করা হয়। সংশোধনী না থাকায় তা গৃহীত হয়।",
                           "সভাপতি : জনাব ক", "", "A few minutes later"}) {
    INFO(line);
    CHECK_FALSE(is_title(line));
    ++lines;
  }
  CHECK(lines == 14);
}

TEST_CASE("words: lines that name an office", "[minutes][words]") {
  for (const char* line :
       {"গণপ্রজাতন্ত্রী বাংলাদেশ সরকার", "জনপ্রশাসন মন্ত্রণালয়", "সিপি-৩ শাখা", "উপজেলা পরিষদ কার্যালয়", "ধর্ম বিষয়ক মন্ত্রণালয়।",
        "Ministry of Textiles and Jute", "www.example.gov.bd", "আগারগাঁও, ঢাকা-১২০৭"}) {
    INFO(line);
    CHECK(is_office_line(line));
  }
  for (const char* line : {"রওশন আরা বেগম", "২য় সভার কার্যবিবরণী", ""}) {
    INFO(line);
    CHECK_FALSE(is_office_line(line));
  }
}

// --- Body ------------------------------------------------------------------------------------------------------------

TEST_CASE("words: section words, with what stands behind them", "[minutes][words]") {
  struct section_row {
    const char* line;
    const char* kind;
    const char* rest;
  };
  const section_row rows[] = {
      {"আলোচনা: উপসচিব জানান", "discussion", "উপসচিব জানান"},
      {"আলোচনা :", "discussion", ""},
      {"আলোচনা", "discussion", ""},
      {"বিস্তারিত আলোচনা:", "discussion", ""},
      {"Discussion: The", "discussion", "The"},
      {"সিদ্ধান্ত:", "decision", ""},
      {"সিদ্ধান্ত : তালিকা", "decision", "তালিকা"},
      {"সিদ্ধান্তঃ", "decision", ""},
      {"সিদ্ধান্তসমূহ:", "decision", ""},
      {"গৃহীত সিদ্ধান্ত:-", "decision", ""},
      {"সভার সিদ্ধান্ত:", "decision", ""},
      {"সিদ্ধামত্ম:", "decision", ""},
      {"সিদ্বামত্মঃ", "decision", ""},
      {"সিন্ধান্ত:", "decision", ""},
      {"সিদ্ধান্তসমূহ (Decisions):", "decision", ""},
      {"Decisions:", "decision", ""},
      {"Resolution: The", "decision", "The"},
      {"বাস্তবায়নে: প্রশাসন শাখা", "implementer", "প্রশাসন শাখা"},
      {"বাস্তবায়নেঃ প্রশাসন শাখা", "implementer", "প্রশাসন শাখা"},
      {"বাস্তবায়নকারী : প্রশাসন শাখা", "implementer", "প্রশাসন শাখা"},
      {"দায়িত্বপ্রাপ্ত কর্মকর্তা: উপসচিব", "implementer", "উপসচিব"},
      {"Action by: ICT Cell", "implementer", "ICT Cell"},
      {"আলোচ্যসূচি-১: বাজেট", "agenda", "১: বাজেট"},
      {"আলোচ্যসূচি:", "agenda", ""},
      {"Agenda 2: Budget", "agenda", "2: Budget"},
  };
  std::size_t words = 0;
  for (const section_row& r : rows) {
    INFO(r.line);
    const auto word = read_section_word(r.line);
    REQUIRE(word);
    CHECK(std::string(name_of(word->kind)) == r.kind);
    CHECK(std::string(std::string_view(r.line).substr(word->length)) == r.rest);
    ++words;
  }
  for (const char* line : {"আলোচনা শেষে সকলে একমত হন", "আলোচনা ও সিদ্ধান্ত", "সিদ্ধান্ত গৃহীত হয়", "সিদ্ধান্তের আলোকে",
                           "বাস্তবায়নের অগ্রগতি", "", "উপসচিব"}) {
    INFO(line);
    CHECK_FALSE(read_section_word(line));
    ++words;
  }
  CHECK(words == 32);
}

TEST_CASE("words: sentences that only announce the decisions", "[minutes][words]") {
  std::size_t sentences = 0;
  for (const char* text :
       {"বিস্তারিত আলোচনা শেষে সভায় নিম্নরূপ সিদ্ধান্ত গৃহীত হয়:", "আলোচনা শেষে নিম্নলিখিত সিদ্ধান্তসমূহ গৃহীত হয়",
        "সভায় নিম্নবর্ণিত সিদ্ধান্ত গৃহিত হয়ঃ",
        "সভায় নেওয়া বিশেষ সিদ্ধান্ত:", "সভায় নিম্নরূপ সিদ্ধামত্ম গৃহীত হয়:", "আলোচনা শেষে সিদ্ধান্ত গৃহীত হয় :-",
        "The following decisions were taken:", "After discussion the following was decided:"}) {
    INFO(text);
    CHECK(is_decision_lead(text));
    ++sentences;
  }
  for (const char* text : {"সিদ্ধান্তসমূহের অগ্রগতি পর্যালোচনা করা হয়।", "আলোচনা ও সিদ্ধান্ত:",
                           "গত সভার সিদ্ধান্ত বাস্তবায়িত হয়েছে। নতুন সিদ্ধান্ত নিম্নরূপ গৃহীত হয়। আলোচনা চলে।",
                           "উপসচিব নিম্নরূপ তথ্য উপস্থাপন করেন:", ""}) {
    INFO(text);
    CHECK_FALSE(is_decision_lead(text));
    ++sentences;
  }
  CHECK(sentences == 13);
}

TEST_CASE("words: a decision told in prose begins behind 'যে'", "[minutes][words]") {
  struct clause_row {
    const char* text;
    const char* sentence;
    const char* decided;
  };
  const clause_row rows[] = {
      {"সকলে মত দেন। সর্বসম্মতিক্রমে সিদ্ধান্ত গৃহীত হয় যে, রাস্তা মেরামত করা হবে।",
       "সর্বসম্মতিক্রমে সিদ্ধান্ত গৃহীত হয় যে, রাস্তা মেরামত করা হবে।", "রাস্তা মেরামত করা হবে।"},
      {"পরিষদ সিদ্ধান্ত নিল যে রাস্তা মেরামত করা হবে।", "পরিষদ সিদ্ধান্ত নিল যে রাস্তা মেরামত করা হবে।",
       "রাস্তা মেরামত করা হবে।"},
      {"সভায় সিদ্ধামত্ম গৃহীত হয় যে, রাস্তা মেরামত করা হবে।", "সভায় সিদ্ধামত্ম গৃহীত হয় যে, রাস্তা মেরামত করা হবে।",
       "রাস্তা মেরামত করা হবে।"},
      {"All spoke. It was decided that the road shall be mended.", "It was decided that the road shall be mended.",
       "the road shall be mended."},
      {"It was resolved that the road shall be mended.", "It was resolved that the road shall be mended.",
       "the road shall be mended."},
  };
  for (const clause_row& r : rows) {
    INFO(r.text);
    const auto clause = find_decision_clause(r.text);
    REQUIRE(clause);
    CHECK(std::string(std::string_view(r.text).substr(clause->sentence)) == r.sentence);
    CHECK(std::string(std::string_view(r.text).substr(clause->decided)) == r.decided);
  }
  CHECK_FALSE(find_decision_clause("সিদ্ধান্তের অগ্রগতি জানানো হয়।"));
  CHECK_FALSE(find_decision_clause(""));
}

TEST_CASE("words: the word for decision in its known damages", "[minutes][words]") {
  for (const char* text : {"সিদ্ধান্ত", "সিদ্ধান্তসমূহ", "সিদ্ধামত্ম", "সিদ্বামত্ম", "সিদ্দামত্ম", "সিন্ধান্ত", "Decisions",
                           "it was decided", "Resolution"}) {
    INFO(text);
    CHECK(names_decision(text));
  }
  CHECK_FALSE(names_decision("আলোচনা"));
  CHECK_FALSE(names_decision(""));
}

// --- Ending ----------------------------------------------------------------------------------------------------------

TEST_CASE("words: formulae of closing", "[minutes][words]") {
  std::size_t texts = 0;
  for (const char* text : {"সভায় আর কোনো আলোচনা না থাকায় সভাপতি সকলকে ধন্যবাদ জানিয়ে সভার সমাপ্তি ঘোষণা করেন।",
                           "সভায় আর কোন আলোচনা না থাকায় সভাপতি উপস্থিত সকলকে ধন্যবাদ জ্ঞাপন করে সভার সমাপ্তি ঘোষণা করেন।",
                           "অতঃপর অদ্য আর কোন আলোচনা না থাকায় সভার কাজ সমাপ্ত করা হয়।",
                           "সভায় অন্য কোনো আলোচ্য বিষয় না থাকায় ধন্যবাদ জানিয়ে সভা শেষ করা হয়।",
                           "There being no other business, the chair thanked all and closed the meeting.",
                           "The meeting ended with a vote of thanks to the chair.",
                           "As there was no further discussion, the meeting was adjourned."}) {
    INFO(text);
    CHECK(is_closing(text));
    ++texts;
  }
  for (const char* text : {"সভাপতি সকলকে স্বাগত জানান।", "প্রকল্পটি সমাপ্ত হয়েছে।", "সদস্যগণকে ধন্যবাদ জানানো হয়।",
                           "The project was closed.", ""}) {
    INFO(text);
    CHECK_FALSE(is_closing(text));
    ++texts;
  }
  CHECK(texts == 12);
}

TEST_CASE("words: labels of memo numbers and dates", "[minutes][words]") {
  std::size_t labels = 0;
  for (const char* line : {"স্মারক নম্বর: ০৫.০০", "স্মারক নং- ০৫.০০", "স্মারক নংঃ ০৫.০০", "স্মারক নং:- ০৫.০০",
                           "স্মারক নম্বর ০৫.০০", "Memo No. ০৫.০০", "Memo No: ০৫.০০", "নং- ০৫.০০"}) {
    INFO(line);
    CHECK(std::string(std::string_view(line).substr(memo_label(line))) == "০৫.০০");
    CHECK(memo_label(line) != 0);
    ++labels;
  }
  for (const char* line : {"তারিখ: ১২ মার্চ", "তারিখঃ ১২ মার্চ", "তারিখ ১২ মার্চ", "তারিখ, ১২ মার্চ", "তাং- ১২ মার্চ",
                           "Date: ১২ মার্চ", "Dated ১২ মার্চ"}) {
    INFO(line);
    CHECK(std::string(std::string_view(line).substr(date_label(line))) == "১২ মার্চ");
    CHECK(date_label(line) != 0);
    ++labels;
  }
  for (const char* line : {"স্মারকলিপি", "তারিখের", "memory", "update: 12", ""}) {
    INFO(line);
    CHECK(memo_label(line) == 0);
    CHECK(date_label(line) == 0);
    ++labels;
  }
  CHECK(labels == 20);
}

TEST_CASE("words: leads of the distribution list", "[minutes][words]") {
  for (const char* line : {"সদয় অবগতি ও কার্যার্থে প্রেরণ করা হলো",
                           "সদয় অবগতি ও প্রয়োজনীয় কার্যার্থে অনুলিপি প্রেরণ করা হল (জ্যেষ্ঠতার ক্রমানুসারে নয়):",
                           "অনুলিপি সদয় জ্ঞাতার্থে:", "বিতরণ:", "সদয় জ্ঞাতার্থে", "Copy forwarded to:", "Distribution:"}) {
    INFO(line);
    CHECK(is_distribution_lead(line));
  }
  for (const char* line : {"রওশন আরা বেগম", "তারিখ: ১২ মার্চ", "তালিকা প্রেরণ করতে হবে", ""}) {
    INFO(line);
    CHECK_FALSE(is_distribution_lead(line));
  }
}

TEST_CASE("words: lines of a signature that are neither name nor post", "[minutes][words]") {
  for (const char* line : {"ফোন: ০২-৯৫৫৫৫৫৫", "ইমেইল: a@example.gov.bd", "ই-মেইল: a", "মোবাইল: ০১৭",
                           "www.example.gov.bd", "স্বাক্ষরিত", "Phone: 02", "E-mail: a@b"}) {
    INFO(line);
    CHECK(is_contact_line(line));
  }
  for (const char* line : {"রওশন আরা বেগম", "যুগ্মসচিব", "Rowshan Ara", "Webster Gomes", ""}) {
    INFO(line);
    CHECK_FALSE(is_contact_line(line));
  }
}

TEST_CASE("words: annexes with dashes, blanks and quotes of every kind", "[minutes][words]") {
  const row rows[] = {
      {"পরিশিষ্ট-ক", "ক"},
      {"পরিশিষ্ট-'ক'", "ক"},
      {"পরিশিষ্ট ‘‘ক’’।", "ক"},
      {"পরিশিষ্ট ক", "ক"},
      {"পরিশিষ্ট – খ", "খ"},
      {"(পরিশিষ্ট-খ)", "খ"},
      {"তালিকা পরিশিষ্ট \"ক\" দ্রষ্টব্য", "ক"},
      {"পরিশিষ্ট-১", "1"},
      {"Annex-A", "A"},
      {"enclosed as Annex-A", "A"},
      {"Annexure 1", "1"},
      {"Appendix B", "B"},
      {"পরিশিষ্ট-“গ”", "গ"},
  };
  std::size_t names = 0;
  for (const row& r : rows) {
    INFO(r.text);
    const auto annex = find_annex(r.text);
    REQUIRE(annex);
    CHECK(annex->letter == r.expected);
    CHECK(annex->begin < annex->end);
    CHECK(annex->end <= std::string_view(r.text).size());
    ++names;
  }
  for (const char* text : {"পরিশিষ্টে দেখানো হলো", "পরিশিষ্ট", "পরিশিষ্ট তালিকা", "annexed to", ""}) {
    INFO(text);
    CHECK_FALSE(find_annex(text));
    ++names;
  }
  CHECK(names == 18);
  const std::string_view two = "পরিশিষ্ট-ক ও পরিশিষ্ট-খ";
  const auto first = find_annex(two);
  REQUIRE(first);
  const auto second = find_annex(two, first->end);
  REQUIRE(second);
  CHECK(second->letter == "খ");
  CHECK_FALSE(find_annex(two, second->end));
}

TEST_CASE("words: a post behind a name", "[minutes][words]") {
  CHECK(find_post("রওশন আরা বেগম যুগ্মসচিব") == std::string_view("রওশন আরা বেগম ").size());
  CHECK(find_post("মোঃ করিম অতিরিক্ত সচিব") == std::string_view("মোঃ করিম ").size());
  CHECK(find_post("উপসচিব") == 0);
  CHECK(find_post("রওশন আরা বেগম") == nowhere);
  CHECK(find_post("Rowshan Ara Joint Secretary") == std::string_view("Rowshan Ara ").size());
  CHECK(find_post("") == nowhere);
}
