// SPDX-License-Identifier: Apache-2.0
//
// The faults of real print one by one (docs/sources.md#memo-faults), each on a number made up for the purpose: what is
// found, in which group, at which bytes, and what should stand there. And the labels, before and after.
#include <karjo/memo/memo_number.hpp>  // first: the header stands alone

#include <string>
#include <string_view>
#include <vector>

#include "support/catch.hpp"

using namespace karjo;

namespace {

struct departure {
  std::string_view code, printed, group, repair;
};

struct fault {
  std::string_view what, text;
  std::vector<departure> departures;
  std::string_view number = "13.00.0000.021.02.004.22.18";  // by value, where the right number can be told
};

// The printed bytes of a departure that is about the whole file number.
constexpr std::string_view without_subject = "১৩.০০.০০০০.০২১.০০৪.২২", backwards = "১৩.২২.০০৪.০২.০২১.০০০০.০০",
                           all_backwards = "২২.০০৪.০২.০২১.০০০০.০০.১৩";

const fault faults[] = {
    {"a year of four digits", "১৩.০০.০০০০.০২১.০২.০০৪.২০২২.১৮", {{"memo.four-digit-year", "২০২২", "year", "22"}}},
    {"a year of four digits, of 22", "১৩.০০.০০০০.০০০.০২১.০২.০০০৪.২০২২-১৮",
     {{"memo.four-digit-year", "২০২২", "year", "22"}}, "13.00.0000.000.021.02.0004.22.18"},
    {"a comma for a dot", "১৩.০০,০০০০.০২১.০২.০০৪.২২-১৮", {{"memo.separator", ",", "organisation", "."}}},
    {"a number in digits of two scripts", "13.০০.০০০০.০২১.০২.০০৪.২২-১৮", {{"memo.mixed-digits", "13", "ministry", "১৩"}}},
    {"a group in digits of two scripts", "১৩.০০.০০০০.০২১.০২.০০৪.২2-১৮", {{"memo.mixed-digits", "২2", "year", "২২"}}},
    {"a serial in digits of two scripts", "১৩.০০.০০০০.০২১.০২.০০৪.২২-১8", {{"memo.mixed-digits", "১8", "serial", "১৮"}}},
    {"a space after a dot", "13.00.0000. 021.02.004.22 - 18", {{"memo.separator", ". ", "geography", "."}}},
    {"a space in place of a dot", "১৩.০০.০০০০ ০২১.০২.০০৪.২২-১৮", {{"memo.separator", " ", "geography", "."}}},
    {"a danda and other digits", "১৩।.00.০০০০.০২১.০২.০০৪.২২-১৮",
     {{"memo.separator", "।.", "ministry", "."}, {"memo.mixed-digits", "00", "organisation", "০০"}}},
    {"a group missing", "১৩.০০.০০০০.০২১.০০৪.২২-১৮", {{"memo.group-count", without_subject, "subject", ""}}, ""},
    {"a group too many", "১৩.০০.০০০০.০২১.০২.১৬.০০৪.২২-১৮", {{"memo.group-count", "১৬", "extra", ""}}, ""},
    {"a geography of three digits", "১৩.০০.০০০.০২১.০২.০০৪.২২-১৮", {{"memo.group-length", "০০০", "geography", "0000"}}},
    {"a section of two digits", "১৩.০০.০০০০.২১.০২.০০৪.২২-১৮", {{"memo.group-length", "২১", "section", "021"}}},
    {"both", "১৩.০০.০০০.২১.০২.০০৪.২২-১৮",
     {{"memo.group-length", "০০০", "geography", "0000"}, {"memo.group-length", "২১", "section", "021"}}},
    {"a file serial of two digits", "১৩.০০.০০০০.০২১.০২.০৪.২২-১৮", {{"memo.group-length", "০৪", "file", "004"}}},
    {"groups in reverse behind the ministry", "১৩.২২.০০৪.০২.০২১.০০০০.০০.১৮",
     {{"memo.reversed", backwards, "", "13.00.0000.021.02.004.22"}}},
    {"groups in reverse", "২২.০০৪.০২.০২১.০০০০.০০.১৩-১৮", {{"memo.reversed", all_backwards, "", "13.00.0000.021.02.004.22"}}},
    {"cut after three groups", "স্মারক নং ১৩.০০.০০০০", {{"memo.cut-short", "১৩.০০.০০০০", "section", ""}}, ""},
    {"a ministry of three digits", "০১৩.০০.০০০০.০২১.০২.০০৪.২২-১৮", {{"memo.group-length", "০১৩", "ministry", "13"}}},
    {"a ministry of three digits, of 2008", "০১৩.০২১.০০২.০০.০০.০০৪.২০০৯-১৮", {{"memo.group-length", "০১৩", "ministry", "13"}},
     "13.021.002.00.00.004.2009.18"},
    {"a line break before the part", "১৩.০০.০০০০.০২১.০২.০০৪.২২\n(অংশ-২)-১৮", {{"memo.separator", "\n", "part", "."}},
     "13.00.0000.021.02.004.22 (Part-2)-18"},
    {"a line break before the part, after a dot", "১৩.০০.০০০০.০২১.০২.০০৪.২২. \n(অংশ-২)-১৮",
     {{"memo.separator", ". \n", "part", "."}}, "13.00.0000.021.02.004.22 (Part-2)-18"},
    {"a line break in the number", "১৩.০০.০০০০.\n০২১.০২.০০৪.২২-১৮", {{"memo.separator", ".\n", "geography", "."}}},
    {"a space before the serial", "১৩.০০.০০০০.০২১.০২.০০৪.২২ ১৮", {{"memo.separator", " ", "serial", "."}}},
    // Made up: not met in print.
    {"letters O for zeros", "13.0O.0000.021.02.O04.22-18",
     {{"memo.mixed-digits", "0O", "organisation", "00"}, {"memo.mixed-digits", "O04", "file", "004"}}},
    {"a doubled dot", "১৩..০০.০০০০.০২১.০২.০০৪.২২-১৮", {{"memo.separator", "..", "ministry", "."}}},
};

}  // namespace

TEST_CASE("memo_faults: each fault of real print is named with its group, its bytes and its repair", "[memo]") {
  std::size_t checked = 0;
  for (const fault& one : faults) {
    for (const std::string_view before : {"", "নং-"}) {
      const std::string text = std::string(before) + std::string(one.text);
      INFO(one.what << ": " << text);
      const result<memo_reading> read = parse_memo(text);
      REQUIRE(read);
      REQUIRE(read->findings.size() == one.departures.size());
      for (std::size_t at = 0; at < one.departures.size(); ++at) {
        const memo_finding& finding = read->findings[at];
        const departure& expected = one.departures[at];
        CHECK(finding.code == expected.code);
        CHECK(finding.group == expected.group);
        CHECK(text.substr(finding.offset, finding.length) == expected.printed);
        CHECK(finding.repair == expected.repair);
        CHECK(finding.severity == severity::warning);
        CHECK_FALSE(message(finding, language::bn).empty());
      }
      if (!one.number.empty()) CHECK(read->number == parse_memo(one.number)->number);
      CHECK(parse_memo(text, memo_mode::strict).error() ==
            error{errc::memo_malformed, 0, read->findings.front().offset});
    }
    ++checked;
  }
  CHECK(checked == std::size(faults));
}

TEST_CASE("memo_faults: every repair but that of the order, put in its place, mends its fault", "[memo]") {
  std::size_t mended = 0;
  for (const fault& one : faults) {
    const result<memo_reading> read = parse_memo(one.text);
    std::string text(one.text);
    bool whole = true;
    for (auto finding = read->findings.rbegin(); finding != read->findings.rend(); ++finding) {  // from the end
      whole = whole && !finding->repair.empty();
      if (whole) text.replace(finding->offset, finding->length, finding->repair);
    }
    if (!whole) continue;
    if (parse_memo(one.text)->number.printed().find_first_of("0123456789") == std::string_view::npos) {
      text = text::to_bangla_digits(text);  // a repair is in ASCII digits
    }
    INFO(one.what << ": " << text);
    CHECK(parse_memo(text)->findings.empty());
    CHECK(parse_memo(text, memo_mode::strict)->number == read->number);
    ++mended;
  }
  CHECK(mended == std::size(faults) - 3);  // a group missing, one too many, a number cut short
}

TEST_CASE("memo_faults: what is right has no finding, with every label before or after", "[memo]") {
  const std::string_view numbers[] = {
      "১৩.০০.০০০০.০২১.০২.০০৪.২২-১৮",         "১৩.০০.০০০০.০২১.০২.০০৪.২২.১৮", "১৩.০০.০০০০.০২১.০২.০০৪.২২ - ১৮",
      "১৩.০০.০০০০.০০০.০২১.০২.০০০৪.২২.১৮", "১৩.০২১.০০২.০০.০০.০০৪.২০০৯-১৮", "13.00.0000.021.02.004.22 (Part-2)-18(75)",
  };
  const std::string_view before[] = {
      "",           "স্মারক নং ",      "স্মারক নং- ",   "স্মারক নং: ",       "স্মারক নম্বর: ",     "স্মারক নম্বর:-",    "প্রজ্ঞাপন নং ",
      "পরিপত্র নং-", "নং ",           "নং-",         "নথি নং-",          "পত্র নং ",         "অফিস আদেশ নম্বর ", "আধা-সরকারি পত্র সংখ্যা:- ",
      "রিজলিউশন নং ", "রেজলিউশন নং ", "রিজুলিউশন নং ", "সিদ্ধান্ত প্রস্তাব নং ", "Memo No. ",    "Ref: ",          "Notification No. ",
  };
  const std::string_view after[] = {"", " নং প্রজ্ঞাপনমূলে", " নম্বর স্মারকমূলে", " নং স্মারক", " তারিখ: ০৫-০৬-২০২২"};
  std::size_t checked = 0;
  for (const std::string_view number : numbers) {
    for (const std::string_view label : before) {
      for (const std::string_view behind : after) {
        const std::string text = std::string(label) + std::string(number) + std::string(behind);
        INFO(text);
        const result<memo_reading> read = parse_memo(text, memo_mode::strict);
        REQUIRE(read);
        CHECK(read->number.printed() == number);
        const std::vector<memo_reading> found = find_memo_numbers("সূত্র। " + text + "।");
        REQUIRE(found.size() == 1);
        CHECK(found[0].number == read->number);
        ++checked;
      }
    }
  }
  CHECK(checked == std::size(numbers) * std::size(before) * std::size(after));
}

TEST_CASE("memo_faults: S.R.O. numbers are another thing, in every way of writing them", "[memo]") {
  std::size_t checked = 0;
  for (const std::string_view number : {"২৭১-আইন/২০১০", "271-Law/2010", "২৭১-L/৮৫", "২৭১ - আইন / ২০১০", "৩-আইন/২০২৫"}) {
    for (const std::string_view label : {"", "এস.আর.ও. নং ", "এস, আর, ও নং-", "S.R.O. No. ", "প্রজ্ঞাপন নং "}) {
      for (const std::string_view behind : {"", " তারিখ: ০৫ জুন ২০১০", "/১২৫৬-মূসক"}) {
        const std::string text = std::string(label) + std::string(number) + std::string(behind);
        INFO(text);
        CHECK(parse_memo(text).error().code == errc::memo_not_found);
        CHECK(find_memo_numbers(text).empty());
        ++checked;
      }
    }
  }
  CHECK(checked == 75);
}
