// SPDX-License-Identifier: Apache-2.0
//
// The pages of docs/reference that repeat a table of the headers say the same as the table.
#include <fstream>
#include <iterator>
#include <sstream>
#include <string>
#include <vector>

#include <karjo/minutes/finding.hpp>
#include <karjo/plan/plan_finding.hpp>

#include "support/catch.hpp"

using namespace karjo;

TEST_CASE("documentation: docs/reference/findings.md has the rows of both tables of findings, in order", "[documentation]") {
  std::ifstream page(KARJO_SOURCE_DIR "/docs/reference/findings.md");
  std::vector<std::string> rows;
  for (std::string line; std::getline(page, line);) {
    if (line.starts_with("| `")) rows.push_back(line);
  }
  REQUIRE(rows.size() == std::size(finding_kinds) + std::size(plan_finding_kinds));
  std::size_t at = 0;
  const auto compare = [&](const auto& kind) {
    std::ostringstream row;
    row << "| `" << kind.name << "` | " << name(kind.severity) << " | " << kind.meaning_en << " | " << kind.meaning_bn
        << " |";
    CHECK(rows[at++] == row.str());
  };
  for (const finding_kind& kind : finding_kinds) compare(kind);
  for (const plan_finding_kind& kind : plan_finding_kinds) compare(kind);
  CHECK(at == rows.size());
}
