// SPDX-License-Identifier: Apache-2.0
#include <karjo/minutes/finding.hpp>  // first: the header stands alone

#include <cstddef>
#include <iterator>
#include <set>
#include <string>
#include <string_view>

#include "support/catch.hpp"

using namespace karjo;

namespace {

// Typed a second time, from docs/reference/findings.md: a code or a severity that changes breaks whoever switches codes off by
// name or counts errors.
struct row {
  finding_code code;
  std::string_view name;
  severity level;
};

constexpr row rows[] = {
    {finding_code::text_misread, "text.misread", severity::error},
    {finding_code::text_spelling, "text.spelling", severity::warning},
    {finding_code::text_encoding, "text.encoding", severity::error},
    {finding_code::number_gap, "number.gap", severity::error},
    {finding_code::number_duplicate, "number.duplicate", severity::error},
    {finding_code::label_gap, "label.gap", severity::error},
    {finding_code::fiscal_year_impossible, "fiscal-year.impossible", severity::error},
    {finding_code::date_pair_mismatch, "date.pair-mismatch", severity::error},
    {finding_code::date_weekday_mismatch, "date.weekday-mismatch", severity::error},
    {finding_code::date_impossible, "date.impossible", severity::error},
    {finding_code::time_impossible, "time.impossible", severity::warning},
    {finding_code::issue_date_before_meeting, "issue-date.before-meeting", severity::error},
    {finding_code::deadline_before_meeting, "deadline.before-meeting", severity::warning},
    {finding_code::count_words_mismatch, "count.words-mismatch", severity::error},
    {finding_code::count_copies_mismatch, "count.copies-mismatch", severity::warning},
    {finding_code::memo_malformed, "memo.malformed", severity::error},
    {finding_code::bracket_unbalanced, "bracket.unbalanced", severity::warning},
    {finding_code::annex_missing, "annex.missing", severity::warning},
    {finding_code::letterhead_missing, "letterhead.missing", severity::warning},
    {finding_code::field_missing, "field.missing", severity::warning},
    {finding_code::chair_mismatch, "chair.mismatch", severity::warning},
    {finding_code::decision_no_responsible, "decision.no-responsible", severity::warning},
    {finding_code::decision_no_deadline, "decision.no-deadline", severity::info},
    {finding_code::decision_vague_deadline, "decision.vague-deadline", severity::warning},
};

}  // namespace

TEST_CASE("finding: every code has its name and its severity", "[minutes][finding]") {
  REQUIRE(std::size(rows) == std::size(finding_kinds));
  std::size_t codes = 0;
  for (const row& r : rows) {
    INFO(r.name);
    CHECK(name(r.code) == r.name);
    CHECK(kind_of(r.code).code == r.code);
    CHECK(kind_of(r.code).severity == r.level);
    ++codes;
  }
  CHECK(codes == 24);
}

TEST_CASE("finding: names are unique, in small letters, with one full stop", "[minutes][finding]") {
  std::set<std::string_view> names;
  for (const finding_kind& kind : finding_kinds) {
    INFO(kind.name);
    names.insert(kind.name);
    CHECK(kind.name.find_first_not_of("abcdefghijklmnopqrstuvwxyz.-") == std::string_view::npos);
    CHECK(kind.name.find('.') != std::string_view::npos);
    CHECK(kind.name.find('.') == kind.name.rfind('.'));
  }
  CHECK(names.size() == std::size(finding_kinds));
}

TEST_CASE("finding: every code says what it means in both languages", "[minutes][finding]") {
  std::set<std::string_view> meanings;
  for (const finding_kind& kind : finding_kinds) {
    INFO(kind.name);
    meanings.insert(kind.meaning_en);
    meanings.insert(kind.meaning_bn);
    CHECK(kind.meaning_en.find("\xE0\xA6") == std::string_view::npos);
    CHECK(kind.meaning_bn.find("\xE0\xA6") == 0);
  }
  CHECK(meanings.size() == 2 * std::size(finding_kinds));
}

TEST_CASE("finding: the message comes in the language asked for", "[minutes][finding]") {
  finding f;
  f.message_en = "a";
  f.message_bn = "ক";
  CHECK(f.message(language::en) == "a");
  CHECK(f.message(language::bn) == "ক");
}
