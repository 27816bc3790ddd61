// SPDX-License-Identifier: Apache-2.0
//
// What is wrong with a document? A finding names a fault by a stable code, points to its bytes and suggests the repair; karjo
// never repairs a document by itself.
//
//     fiscal-year.impossible, error, line 32 column 61: ২০২৩-২০২৩ → ২০২৩-২০২৪
//
// The codes, their severities and meanings are one table here; docs/reference/findings.md is written from it.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include <karjo/language.hpp>
#include <karjo/minutes/printed_text.hpp>
#include <karjo/severity.hpp>

namespace karjo {

enum class finding_code : std::uint8_t {
  text_misread,
  text_spelling,
  text_encoding,
  number_gap,
  number_duplicate,
  label_gap,
  fiscal_year_impossible,
  date_pair_mismatch,
  date_weekday_mismatch,
  date_impossible,
  time_impossible,
  issue_date_before_meeting,
  deadline_before_meeting,
  count_words_mismatch,
  count_copies_mismatch,
  memo_malformed,
  bracket_unbalanced,
  annex_missing,
  letterhead_missing,
  field_missing,
  chair_mismatch,
  decision_no_responsible,
  decision_no_deadline,
  decision_vague_deadline,
};

/// A row of the table of codes.
struct finding_kind {
  finding_code code;
  std::string_view name;  ///< as in the JSON: "text.misread"
  karjo::severity severity;
  std::string_view meaning_en, meaning_bn;
};

/// Every code with its name, severity and meaning, in the order of the enumeration.
inline constexpr finding_kind finding_kinds[] = {
    {finding_code::text_misread, "text.misread", severity::error, "a known misreading of an official word",
     "দাপ্তরিক শব্দের জানা ভুল পাঠ"},
    {finding_code::text_spelling, "text.spelling", severity::warning, "a common misspelling", "প্রচলিত বানান ভুল"},
    {finding_code::text_encoding, "text.encoding", severity::error, "a damaged character sequence",
     "ক্ষতিগ্রস্ত অক্ষরবিন্যাস"},
    {finding_code::number_gap, "number.gap", severity::error, "paragraph or item numbers skip",
     "অনুচ্ছেদ বা ক্রমিক নম্বর বাদ পড়েছে"},
    {finding_code::number_duplicate, "number.duplicate", severity::error, "a number or label stands twice in one list",
     "এক তালিকায় একই ক্রমিক দুবার আছে"},
    {finding_code::label_gap, "label.gap", severity::error, "decision letters skip or break their order",
     "সিদ্ধান্তের বর্ণক্রম ভেঙেছে"},
    {finding_code::fiscal_year_impossible, "fiscal-year.impossible", severity::error,
     "the second year of a fiscal year is not the first + 1", "অর্থবছরের দ্বিতীয় বছর প্রথমটির পরের বছর নয়"},
    {finding_code::date_pair_mismatch, "date.pair-mismatch", severity::error,
     "the Bangla and the Gregorian date of a pair are different days", "বাংলা ও ইংরেজি তারিখ একই দিন নয়"},
    {finding_code::date_weekday_mismatch, "date.weekday-mismatch", severity::error,
     "the weekday printed beside a date is not that date's", "তারিখের পাশে লেখা বার সেই তারিখের নয়"},
    {finding_code::date_impossible, "date.impossible", severity::error, "there is no such day", "এমন কোনো তারিখ নেই"},
    {finding_code::time_impossible, "time.impossible", severity::warning,
     "the part of the day and the hour contradict each other", "দিনের ভাগ ও ঘণ্টা পরস্পরবিরোধী"},
    {finding_code::issue_date_before_meeting, "issue-date.before-meeting", severity::error,
     "the memo is dated before the meeting", "স্মারকের তারিখ সভার আগের"},
    {finding_code::deadline_before_meeting, "deadline.before-meeting", severity::warning,
     "a deadline lies before the meeting", "সময়সীমা সভার তারিখের আগের"},
    {finding_code::count_words_mismatch, "count.words-mismatch", severity::error, "a number and its words differ",
     "অঙ্ক ও কথায় লেখা সংখ্যা মেলে না"},
    {finding_code::count_copies_mismatch, "count.copies-mismatch", severity::warning,
     "the copy count of the memo number and the distribution list differ", "স্মারক নম্বরের অনুলিপি সংখ্যা বিতরণ তালিকার সঙ্গে মেলে না"},
    {finding_code::memo_malformed, "memo.malformed", severity::error, "the memo number fits no scheme",
     "স্মারক নম্বরটি কোনো বিন্যাসে পড়ে না"},
    {finding_code::bracket_unbalanced, "bracket.unbalanced", severity::warning, "a bracket is not closed or not opened",
     "বন্ধনী মেলে না"},
    {finding_code::annex_missing, "annex.missing", severity::warning, "an annex is named and is not in the document",
     "উল্লিখিত পরিশিষ্ট নথিতে নেই"},
    {finding_code::letterhead_missing, "letterhead.missing", severity::warning, "no office lines stand above the title",
     "শিরোনামের ওপরে কার্যালয়ের নাম নেই"},
    {finding_code::field_missing, "field.missing", severity::warning, "a field every document of its kind has is absent",
     "আবশ্যিক তথ্য নেই"},
    {finding_code::chair_mismatch, "chair.mismatch", severity::warning, "chair and signatory differ in name",
     "সভাপতি ও স্বাক্ষরকারীর নাম ভিন্ন"},
    {finding_code::decision_no_responsible, "decision.no-responsible", severity::warning,
     "a decision names nobody who must carry it out", "সিদ্ধান্ত কে বাস্তবায়ন করবেন তা বলা নেই"},
    {finding_code::decision_no_deadline, "decision.no-deadline", severity::info, "a decision has no deadline",
     "সিদ্ধান্তের সময়সীমা নেই"},
    {finding_code::decision_vague_deadline, "decision.vague-deadline", severity::warning,
     "a deadline from which no day can be told", "সময়সীমা থেকে কোনো দিন নির্ণয় করা যায় না"},
};

/// The row of a code.
[[nodiscard]] constexpr const finding_kind& kind_of(finding_code code) noexcept;

/// The name of a code: "text.misread".
[[nodiscard]] constexpr std::string_view name(finding_code code) noexcept;

/// One thing that is wrong, and where. `line` and `column` count from 1, `column` in code points. `text` is what stands there; for
/// what is absent (`field_missing`) it names the field, and the place is where it would stand.
struct finding {
  finding_code code = finding_code::text_misread;
  karjo::severity severity = severity::error;
  byte_range source;
  std::uint64_t line = 1;
  std::uint64_t column = 1;
  std::string text;
  std::optional<std::string> suggestion;
  std::string message_en, message_bn;

  [[nodiscard]] const std::string& message(language in) const noexcept { return in == language::bn ? message_bn : message_en; }
};

// ---------------------------------------------------------------------------------------------------------------------

constexpr const finding_kind& kind_of(finding_code code) noexcept { return finding_kinds[static_cast<std::size_t>(code)]; }

constexpr std::string_view name(finding_code code) noexcept { return kind_of(code).name; }

namespace detail {

constexpr bool finding_kinds_in_order() {
  std::size_t at = 0;
  for (const finding_kind& kind : finding_kinds) {
    if (static_cast<std::size_t>(kind.code) != at++) return false;
  }
  return at == static_cast<std::size_t>(finding_code::decision_vague_deadline) + 1;
}
static_assert(finding_kinds_in_order());

}  // namespace detail

}  // namespace karjo
