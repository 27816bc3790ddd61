// SPDX-License-Identifier: Apache-2.0
//
// What ICU does with Bangla where karjo goes its own way: so that we notice when it changes. Another ICU than the one of these
// records (72) may have got better: then the test says so as a warning, and karjo's own stays right.
#include <unicode/brkiter.h>
#include <unicode/dtfmtsym.h>
#include <unicode/numfmt.h>
#include <unicode/rbnf.h>
#include <unicode/smpdtfmt.h>
#include <unicode/unistr.h>
#include <unicode/uversion.h>

#include <string>
#include <string_view>

#include <karjo/calendar/names.hpp>
#include <karjo/intl/boundaries.hpp>
#include <karjo/text/numerals.hpp>

#include "support/catch.hpp"

using namespace karjo;

namespace {

const icu::Locale bangla("bn", "BD");

std::string utf8(const icu::UnicodeString& text) {
  std::string out;
  return text.toUTF8String(out);
}

// In ICU 72 the record is exact; elsewhere a difference is told and not failed.
void recorded(std::string_view what, const std::string& got, std::string_view record) {
  INFO(what);
  if (U_ICU_VERSION_MAJOR_NUM == 72) {
    CHECK(got == record);
  } else if (got != record) {
    WARN("ICU " << U_ICU_VERSION << " changed: " << what << " is \"" << got << "\", was \"" << record << "\"");
  }
}

}  // namespace

TEST_CASE("icu: it spells Bangla numbers out in English", "[intl]") {
  UErrorCode status = U_ZERO_ERROR;
  const icu::RuleBasedNumberFormat words(icu::URBNF_SPELLOUT, bangla, status);
  REQUIRE(U_SUCCESS(status));
  icu::UnicodeString text;
  recorded("21 in words", utf8(words.format(21, text)), "twenty-one");
}

TEST_CASE("icu: it groups a percentage in Bangla digits by thousands", "[intl]") {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<icu::NumberFormat> percent(icu::NumberFormat::createPercentInstance(bangla, status));
  REQUIRE(U_SUCCESS(status));
  icu::UnicodeString text;
  recorded("1234567 %", utf8(percent->format(12345.67, text)), "১,২৩৪,৫৬৭%");
}

TEST_CASE("icu: its months are not spelled as the Bangla Academy spells them", "[intl]") {
  UErrorCode status = U_ZERO_ERROR;
  const icu::DateFormatSymbols symbols(bangla, status);
  REQUIRE(U_SUCCESS(status));
  std::int32_t count = 0;
  const icu::UnicodeString* months = symbols.getMonths(count);
  REQUIRE(count == 12);
  recorded("the first month", utf8(months[0]), "জানুয়ারী");
  recorded("the second month", utf8(months[1]), "ফেব্রুয়ারী");
  CHECK(month_name(std::chrono::January) == "জানুয়ারি");
  CHECK(month_name(std::chrono::February) == "ফেব্রুয়ারি");
}

TEST_CASE("icu: it ends a sentence after ড., and karjo does not", "[intl]") {
  const std::string text = "জনাব মো. ড. করিম এলেন।";
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<icu::BreakIterator> sentences(icu::BreakIterator::createSentenceInstance(bangla, status));
  REQUIRE(U_SUCCESS(status));
  sentences->setText(icu::UnicodeString::fromUTF8(text));
  int count = 0;
  while (sentences->next() != icu::BreakIterator::DONE) ++count;
  recorded("sentences in \"জনাব মো. ড. করিম এলেন।\"", std::to_string(count), "3");
  CHECK(intl::sentences(text)->size() == 1);
}

TEST_CASE("icu: its long date has a comma, and its time PM", "[intl]") {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<icu::DateFormat> format(
      icu::DateFormat::createDateTimeInstance(icu::DateFormat::kLong, icu::DateFormat::kShort, bangla));
  REQUIRE(format);
  format->setTimeZone(*icu::TimeZone::getGMT());
  icu::UnicodeString text;
  const double moment = (18990 * 24 + 14.5) * 3'600'000.0;  // 29 December 2021, 14:30
  recorded("29 December 2021, 14:30", utf8(format->format(moment, text)), "২৯ ডিসেম্বর, ২০২১ এ ২:৩০ PM");
  CHECK(U_SUCCESS(status));
}
