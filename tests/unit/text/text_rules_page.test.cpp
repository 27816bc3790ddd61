// SPDX-License-Identifier: Apache-2.0
//
// The page docs/reference/text-rules.md is the table of rules, written out. After a change of the table run this test
// with KARJO_WRITE_DOCS=1 in the environment: it writes the page anew.
#include <karjo/text/text_rule.hpp>  // first: the header stands alone

#include <karjo/text/comparison_key.hpp>

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>

#include "support/catch.hpp"

using namespace karjo;

namespace {

std::string_view kind_name(text::rule_kind kind) {
  switch (kind) {
    case text::rule_kind::canonical: return "canonical";
    case text::rule_kind::encoding: return "encoding";
    case text::rule_kind::habit: return "habit";
    case text::rule_kind::damage: return "damage";
  }
  return "";
}

// A bar would end the cell.
std::string cell(std::string_view text) {
  std::string out;
  for (const char c : text) out += c == '|' ? std::string("\\|") : std::string(1, c);
  return out;
}

std::string page() {
  std::string out =
      "# Rules of the storage form\n\n"
      "Written from the table in `include/karjo/text/text_rule.hpp` by `tests/unit/text/text_rules_page.test.cpp`; a test "
      "compares the two.\n\n"
      "Every rule is of level S: it loses nothing and has one reading. C is a consonant, V a vowel sign, I an independent "
      "vowel; code points are hexadecimal.\nThe guide says what the kinds mean and what the storage form leaves alone: "
      "[Text](../guide/text.md).\n\n"
      "| no. | name | kind | from | to | unless | why | source |\n|---|---|---|---|---|---|---|---|\n";
  for (const text::text_rule_row& row : text::text_rules) {
    out += "| " + std::to_string(static_cast<unsigned>(row.rule)) + " | " + std::string(row.name) + " | " +
           std::string(kind_name(row.kind));
    for (const std::string_view text : {row.from, row.to, row.unless, row.why, row.source}) {
      out += " |" + (text.empty() ? std::string() : " " + cell(text));
    }
    out += " |\n";
  }
  out +=
      "\n# Rules of the comparison key\n\n"
      "Written from the tables in `include/karjo/text/comparison_key.hpp`. The key is the storage form with these rules on top, of level C: texts that "
      "differ by them alone have the same key.\n\n"
      "| no. | name | from | to | unless | why | source | example |\n|---|---|---|---|---|---|---|---|\n";
  for (const text::key_rule_row& row : text::key_rules) {
    out += "| " + std::to_string(static_cast<unsigned>(row.rule)) + " | " + std::string(row.name);
    for (const std::string_view text : {row.from, row.to, row.unless, row.why, row.source}) {
      out += " |" + (text.empty() ? std::string() : " " + cell(text));
    }
    out += " | " + std::string(row.one) + " = " + std::string(row.other) + " |\n";
  }
  out += "\nSpellings of one word between which offices choose:\n\n| variant | in the key | where it counts | source |\n|---|---|---|---|\n";
  for (const text::spelling_variant_row& row : text::spelling_variants) {
    out += "| " + std::string(row.variant) + " | " + std::string(row.spelling) + " | " + (row.whole ? "alone" : "with any ending") + " | " +
           std::string(row.source) + " |\n";
  }
  return out;
}

}  // namespace

TEST_CASE("text_rule: the page of the rules is the table written out", "[text]") {
  const std::string path = std::string(KARJO_SOURCE_DIR) + "/docs/reference/text-rules.md";
  if (std::getenv("KARJO_WRITE_DOCS")) std::ofstream(path, std::ios::binary) << page();
  std::ifstream file(path, std::ios::binary);
  const std::string written((std::istreambuf_iterator<char>(file)), {});
  CHECK(written == page());
}
