// SPDX-License-Identifier: Apache-2.0
//
// The pages of docs/reference that repeat a table of the headers say the same as the table.
#include <fstream>
#include <iterator>
#include <sstream>
#include <string>
#include <vector>

#include <karjo/minutes/finding.hpp>

#include "support/catch.hpp"

using namespace karjo;

TEST_CASE("documentation: docs/reference/findings.md has the rows of finding_kinds, in order", "[documentation]") {
  std::ifstream page(KARJO_SOURCE_DIR "/docs/reference/findings.md");
  std::vector<std::string> rows;
  for (std::string line; std::getline(page, line);) {
    if (line.starts_with("| `")) rows.push_back(line);
  }
  REQUIRE(rows.size() == std::size(finding_kinds));
  std::size_t at = 0;
  for (const finding_kind& kind : finding_kinds) {
    std::ostringstream row;
    row << "| `" << kind.name << "` | " << name(kind.severity) << " | " << kind.meaning_en << " | " << kind.meaning_bn
        << " |";
    CHECK(rows[at++] == row.str());
  }
  CHECK(at == std::size(finding_kinds));
}
