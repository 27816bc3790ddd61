// SPDX-License-Identifier: Apache-2.0
#include <karjo/intl/boundaries.hpp>  // first: the header stands alone

#include <string>
#include <string_view>
#include <vector>

#include "support/catch.hpp"

using namespace karjo;
using intl::segment;
using intl::segment_kind;

namespace {

// The segments joined by '|', after a check that they cover the text.
std::string shown(std::string_view text, const result<std::vector<segment>>& found, bool between = true) {
  REQUIRE(found);
  std::string out;
  std::uint64_t at = 0;
  for (const segment& one : *found) {
    if (one.offset != at || one.length == 0) FAIL("a segment at " << one.offset << " after " << at);
    at += one.length;
    if (one.kind == segment_kind::between && !between) continue;
    out += (out.empty() ? "" : "|") + std::string(text.substr(one.offset, one.length));
  }
  if (at != text.size()) FAIL("the segments end at " << at << " of " << text.size());
  return out;
}

std::string sentences(std::string_view text) { return shown(text, intl::sentences(text)); }
std::string words(std::string_view text) { return shown(text, intl::words(text), false); }

}  // namespace

TEST_CASE("boundaries: no sentence ends after an abbreviation or an initial", "[intl]") {
  const std::string_view whole[] = {
      "জনাব মো. করিম সভাপতিত্ব করেন।",
      "অধ্যাপক ড. মো. আবদুল করিম উপস্থিত ছিলেন।",
      "সহ. সচিব, নং. ১২, পৃ. ৩ দেখুন।",
      "জনাব এ. কে. এম. ফজলুল হক।",
      "জনাব এ.কে.এম. ফজলুল হক।",
      "ডা. সৈ. আলী, লে. কর্নেল (অব.) রহিম।",
      "১২ মে ২০২৪ খ্রি. তারিখে সভা হয়।",
      "Dr. Md. Rahim spoke.",
      "ক. প্রথম বিষয়",
      "দূরত্ব ১০ কি. মি. মাত্র।",
  };
  std::size_t ran = 0;
  for (const std::string_view one : whole) {
    CHECK(sentences(one) == one);
    ++ran;
  }
  CHECK(ran == std::size(whole));
}

TEST_CASE("boundaries: every abbreviation keeps its sentence together, and its dot", "[intl]") {
  std::size_t rows = 0;
  for (const intl::abbreviation& row : intl::abbreviations) {
    const std::string text = "জনাব " + std::string(row.text) + ". করিম";
    CHECK(sentences(text) == text);
    CHECK(words(text) == "জনাব|" + std::string(row.text) + ".|করিম");
    CHECK_FALSE(row.stands_for.empty());
    ++rows;
  }
  CHECK(rows == std::size(intl::abbreviations));
  CHECK(rows > 45);
}

TEST_CASE("boundaries: a danda, a question, an exclamation and a line end a sentence", "[intl]") {
  CHECK(sentences("সভা শুরু হয়। সভাপতি স্বাগত জানান।") == "সভা শুরু হয়। |সভাপতি স্বাগত জানান।");
  CHECK(sentences("সভা শুরু হয়।সভাপতি স্বাগত জানান।") == "সভা শুরু হয়।|সভাপতি স্বাগত জানান।");
  CHECK(sentences("কে বলেন? তিনি বলেন! ভালো।") == "কে বলেন? |তিনি বলেন! |ভালো।");
  CHECK(sentences("শিরোনাম\nপ্রথম বাক্য।\r\nশেষ") == "শিরোনাম\n|প্রথম বাক্য।\r\n|শেষ");
  CHECK(sentences("তিনি বলেন, “সভা শেষ।” সবাই চলে যান।") == "তিনি বলেন, “সভা শেষ।” |সবাই চলে যান।");
  CHECK(sentences("সভা শেষ ।") == "সভা শেষ ।");
  CHECK(sentences("The end. Another one.") == "The end. |Another one.");
}

TEST_CASE("boundaries: the number of a paragraph belongs to its first sentence", "[intl]") {
  CHECK(sentences("০১। সভা শুরু হয়। শেষ।\n০২। আলোচনা।") == "০১। সভা শুরু হয়। |শেষ।\n|০২। আলোচনা।");
  CHECK(sentences("  ২.১. আলোচনা হয়।") == "  ২.১. আলোচনা হয়।");
  CHECK(sentences("1. First one. Then more.") == "1. First one. |Then more.");
  CHECK(sentences("মোট ১০। সভা শেষ।") == "মোট ১০। |সভা শেষ।");
}

TEST_CASE("boundaries: a decimal ends no sentence", "[intl]") {
  CHECK(sentences("দুপুর ২.৩০ ঘটিকায় ১২.৫ ভাগ।") == "দুপুর ২.৩০ ঘটিকায় ১২.৫ ভাগ।");
}

TEST_CASE("boundaries: hyphenated words, dates, numbers and memo numbers are one word", "[intl]") {
  const struct {
    std::string_view text, words;
  } cases[] = {
      {"ই-নথি ও যুগ্ম-সচিব", "ই-নথি|ও|যুগ্ম-সচিব"},
      {"২৫/১২/২০২১ তারিখ", "২৫/১২/২০২১|তারিখ"},
      {"25/12/2021, 29-12-2021", "25/12/2021|29-12-2021"},
      {"১২,৩৪,৫৬৭.০০ টাকা", "১২,৩৪,৫৬৭.০০|টাকা"},
      {"২০২১-২২ অর্থবছর", "২০২১-২২|অর্থবছর"},
      {"০৫.০০.০০০০.১৯৭.০১.০০৮.১১-১৩৩", "০৫.০০.০০০০.১৯৭.০১.০০৮.১১-১৩৩"},
      {"প্রশাসন-৩ শাখা", "প্রশাসন-৩|শাখা"},
      {"১ম, ২য় ও ৪র্থ", "১ম|২য়|ও|৪র্থ"},
      {"১০:৩০ টায়", "১০:৩০|টায়"},
      {"মো. করিম", "মো.|করিম"},
      {"মো.করিম", "মো.|করিম"},
      {"কি.মি. দূরে", "কি.|মি.|দূরে"},
      {"মোঃ করিম", "মোঃ|করিম"},
      {"বাংলাদেশ সচিবালয়, ঢাকা।", "বাংলাদেশ|সচিবালয়|ঢাকা"},
      {"শব্\u200Cদ র\u200D্যাব", "শব্\u200Cদ|র\u200D্যাব"},
      {"www.karjo.gov.bd", "www.karjo.gov.bd"},
      {"শেষ.", "শেষ"},
      {"-ক- --", "ক"},
      {"ক/খ ১/ক", "ক|খ|১|ক"},
      {"১০–১২", "১০|১২"},
      {"", ""},
  };
  std::size_t ran = 0;
  for (const auto& one : cases) {
    CHECK(words(one.text) == one.words);
    ++ran;
  }
  CHECK(ran == std::size(cases));
}

TEST_CASE("boundaries: a segment says what it is", "[intl]") {
  const auto found = intl::words("ই-নথি, ২৫/১২");
  REQUIRE(found);
  CHECK(*found == std::vector<segment>{{0, 13, segment_kind::word}, {13, 2, segment_kind::between}, {15, 13, segment_kind::number}});
  CHECK(intl::sentences("ক")->front().kind == segment_kind::sentence);
  CHECK(intl::words("৳১০")->back().kind == segment_kind::number);
}

TEST_CASE("boundaries: long texts are read piece by piece with the same result", "[intl]") {
  const std::string line = "০১। জনাব মো. করিম ২৫/১২/২০২১ তারিখে ই-নথি দেখেন। শেষ।\n";
  const std::size_t per_line = intl::sentences(line)->size();
  CHECK(per_line == 2);
  std::string text;
  std::size_t lines = 0;
  for (; text.size() < 300'000; ++lines) text += line;
  const auto found = intl::sentences(text);
  REQUIRE(found);
  CHECK(found->size() == per_line * lines);
  CHECK(found->back().offset + found->back().length == text.size());
  CHECK(intl::words(text)->size() == intl::words(line)->size() * lines);
}

TEST_CASE("boundaries: what is no UTF-8 is refused with its place; hostile texts are read", "[intl]") {
  CHECK(intl::sentences("ab\xFF").error() == error{errc::invalid_utf8, 0, 2});
  CHECK(intl::words("ক\x80").error() == error{errc::invalid_utf8, 0, 3});
  CHECK(intl::sentences("")->empty());
  std::size_t ran = 0;
  for (const std::string_view unit : {".", "। ", "মো.", "মো. ", "-", "ক-", "১.", "্", "\u200D", "\n", "\r", "'", "😀", "১/"}) {
    std::string text;
    while (text.size() < 50'000) text += unit;
    shown(text, intl::sentences(text));
    shown(text, intl::words(text));
    ++ran;
  }
  CHECK(ran == 14);
}
