// SPDX-License-Identifier: Apache-2.0
//
// What is wrong or odd in a plan and its progress? A closed set of codes, each with its severity and its meaning.
//
//     for (const plan_finding& found : check(ours)) print(found.at, name(found.code), found.message_en);
//
// A finding never changes what is read or scored: it says what a person should look at.
//
// Source: docs/sources.md#plan-findings.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include <karjo/language.hpp>
#include <karjo/severity.hpp>

namespace karjo {

enum class plan_finding_code : std::uint8_t {
  weight_sum,
  weight_missing,
  target_order,
  target_duplicate,
  target_incomplete,
  target_single,
  target_missing,
  target_unreadable,
  target_direction_unknown,
  target_direction_contrary,
  target_outside_year,
  target_impossible_date,
  target_unit_mismatch,
  quarter_target_sum,
  number_duplicate,
  progress_unknown_indicator,
  progress_missing,
  progress_wrong_quarter,
  progress_evidence_missing,
  progress_percent_over_100,
  progress_unreadable,
  progress_unit_mismatch,
  progress_impossible_date,
  progress_duplicate,
  progress_year_mismatch,
  progress_office_mismatch,
  digits_mixed,
};

/// A row of the table of codes.
struct plan_finding_kind {
  plan_finding_code code;
  std::string_view name;  ///< as in the JSON: "weight.sum"
  karjo::severity severity;
  std::string_view meaning_en, meaning_bn;
};

/// Every code, in the order of the enumeration.
inline constexpr plan_finding_kind plan_finding_kinds[] = {
    {plan_finding_code::weight_sum, "weight.sum", severity::error,
     "the weights of the indicators do not add up to the stated total", "সূচকের মানগুলোর যোগফল ঘোষিত মোট মানের সমান নয়"},
    {plan_finding_code::weight_missing, "weight.missing", severity::warning, "the indicator has no weight; it counts 0",
     "সূচকের মান দেওয়া নেই; ০ ধরা হয়েছে"},
    {plan_finding_code::target_order, "target.order", severity::error,
     "the targets neither rise nor fall from grade to grade", "লক্ষ্যমাত্রাগুলো এক গ্রেড থেকে আরেক গ্রেডে একটানা বাড়েও না, কমেও না"},
    {plan_finding_code::target_duplicate, "target.duplicate", severity::info, "two grades have the same target",
     "দুটি গ্রেডের লক্ষ্যমাত্রা একই"},
    {plan_finding_code::target_incomplete, "target.incomplete", severity::info, "fewer than five grades have a target",
     "পাঁচটি গ্রেডের সব কটিতে লক্ষ্যমাত্রা নেই"},
    {plan_finding_code::target_single, "target.single", severity::warning,
     "there is one target and no scoring rule is stated; the default is taken",
     "লক্ষ্যমাত্রা একটি, নম্বর দেওয়ার নিয়ম বলা নেই; পূর্বনির্ধারিত নিয়ম নেওয়া হয়েছে"},
    {plan_finding_code::target_missing, "target.missing", severity::error, "the indicator has no target; it scores 0",
     "সূচকের কোনো লক্ষ্যমাত্রা নেই; প্রাপ্ত নম্বর ০"},
    {plan_finding_code::target_unreadable, "target.unreadable", severity::error,
     "a target is neither a number nor a date; it is left out of scoring",
     "লক্ষ্যমাত্রাটি সংখ্যাও নয়, তারিখও নয়; হিসাবের বাইরে রাখা হয়েছে"},
    {plan_finding_code::target_direction_unknown, "target.direction-unknown", severity::warning,
     "whether more or less is better cannot be told from the targets and is not stated; more is taken as better",
     "বেশি না কম ভালো, তা লক্ষ্যমাত্রা থেকে বোঝা যায় না, বলাও নেই; বেশিকে ভালো ধরা হয়েছে"},
    {plan_finding_code::target_direction_contrary, "target.direction-contrary", severity::error,
     "the stated direction contradicts the order of the targets", "ঘোষিত দিক লক্ষ্যমাত্রার ক্রমের বিপরীত"},
    {plan_finding_code::target_outside_year, "target.outside-year", severity::warning,
     "a dated target lies outside the fiscal year", "লক্ষ্যমাত্রার তারিখ অর্থবছরের বাইরে"},
    {plan_finding_code::target_impossible_date, "target.impossible-date", severity::error,
     "a dated target is no day; it is left out of scoring", "লক্ষ্যমাত্রায় এমন তারিখ আছে যা নেই; হিসাবের বাইরে রাখা হয়েছে"},
    {plan_finding_code::target_unit_mismatch, "target.unit-mismatch", severity::error,
     "a target is a date where a number is counted, or a number where a date is; it is left out of scoring",
     "সংখ্যার জায়গায় তারিখ বা তারিখের জায়গায় সংখ্যা লক্ষ্যমাত্রা; হিসাবের বাইরে রাখা হয়েছে"},
    {plan_finding_code::quarter_target_sum, "quarter-target.sum", severity::warning,
     "the targets of the quarters do not add up to the 100 target",
     "ত্রৈমাসিক লক্ষ্যমাত্রাগুলোর যোগফল ১০০ গ্রেডের লক্ষ্যমাত্রার সমান নয়"},
    {plan_finding_code::number_duplicate, "number.duplicate", severity::error, "the number stands twice in the plan",
     "নম্বরটি পরিকল্পনায় দুবার আছে"},
    {plan_finding_code::progress_unknown_indicator, "progress.unknown-indicator", severity::error,
     "the plan has no such indicator", "পরিকল্পনায় এমন কোনো সূচক নেই"},
    {plan_finding_code::progress_missing, "progress.missing", severity::warning,
     "nothing is reported for the indicator; it scores 0", "সূচকের কোনো অর্জন জানানো হয়নি; প্রাপ্ত নম্বর ০"},
    {plan_finding_code::progress_wrong_quarter, "progress.wrong-quarter", severity::warning,
     "the date reported lies outside the quarter it is reported for", "যে ত্রৈমাসিকের প্রতিবেদন, অর্জনের তারিখ তার বাইরে"},
    {plan_finding_code::progress_evidence_missing, "progress.evidence-missing", severity::warning,
     "the plan asks for evidence and none is given", "পরিকল্পনায় প্রমাণক চাওয়া আছে, কিন্তু দেওয়া হয়নি"},
    {plan_finding_code::progress_percent_over_100, "progress.percent-over-100", severity::warning,
     "more than 100 per cent is reported", "১০০ শতাংশের বেশি অর্জন জানানো হয়েছে"},
    {plan_finding_code::progress_unreadable, "progress.unreadable", severity::error,
     "what is reported is neither a number nor a date; it is left out", "জানানো অর্জন সংখ্যাও নয়, তারিখও নয়; বাদ রাখা হয়েছে"},
    {plan_finding_code::progress_unit_mismatch, "progress.unit-mismatch", severity::error,
     "a date is reported where a number is counted, or a number where a date is; it is left out",
     "সংখ্যার জায়গায় তারিখ বা তারিখের জায়গায় সংখ্যা জানানো হয়েছে; বাদ রাখা হয়েছে"},
    {plan_finding_code::progress_impossible_date, "progress.impossible-date", severity::error,
     "the date reported is no day; it is left out", "জানানো তারিখটি পঞ্জিকায় নেই; বাদ রাখা হয়েছে"},
    {plan_finding_code::progress_duplicate, "progress.duplicate", severity::error,
     "two reports of one quarter differ; the later one is taken", "একই ত্রৈমাসিকের দুটি প্রতিবেদন ভিন্ন; পরেরটি নেওয়া হয়েছে"},
    {plan_finding_code::progress_year_mismatch, "progress.year-mismatch", severity::error,
     "the progress is that of another fiscal year", "অগ্রগতি অন্য অর্থবছরের"},
    {plan_finding_code::progress_office_mismatch, "progress.office-mismatch", severity::error,
     "the progress is that of another office", "অগ্রগতি অন্য কার্যালয়ের"},
    {plan_finding_code::digits_mixed, "digits.mixed", severity::warning,
     "a number, a weight or a target has digits of two scripts; it is read all the same",
     "নম্বর, মান বা লক্ষ্যমাত্রায় বাংলা ও ইংরেজি অঙ্ক মিশে আছে; তবু পড়া হয়েছে"},
};

[[nodiscard]] constexpr const plan_finding_kind& kind_of(plan_finding_code code) noexcept {
  return plan_finding_kinds[static_cast<std::size_t>(code)];
}

/// "weight.sum".
[[nodiscard]] constexpr std::string_view name(plan_finding_code code) noexcept { return kind_of(code).name; }

/// One thing to look at.
struct plan_finding {
  plan_finding_code code = plan_finding_code::weight_sum;
  std::string at;    ///< the number of the indicator or activity, as printed, or "plan"
  std::string text;  ///< what stands there, where the finding is about a printed value: "310-06-2020"; the sums, for sums

  [[nodiscard]] karjo::severity severity() const noexcept { return kind_of(code).severity; }

  /// The meaning of the code, and what stands there: "a dated target is no day …: 310-06-2020".
  [[nodiscard]] std::string message(language in) const {
    std::string out(in == language::bn ? kind_of(code).meaning_bn : kind_of(code).meaning_en);
    return text.empty() ? out : out + ": " + text;
  }

  friend bool operator==(const plan_finding&, const plan_finding&) = default;
};

// ---------------------------------------------------------------------------------------------------------------------

namespace detail {

constexpr bool plan_finding_kinds_in_order() {
  std::size_t at = 0;
  for (const plan_finding_kind& kind : plan_finding_kinds) {
    if (static_cast<std::size_t>(kind.code) != at++) return false;
  }
  return at == static_cast<std::size_t>(plan_finding_code::digits_mixed) + 1;
}
static_assert(plan_finding_kinds_in_order());

}  // namespace detail

}  // namespace karjo
