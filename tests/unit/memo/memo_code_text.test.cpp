// SPDX-License-Identifier: Apache-2.0
#include <karjo/memo/memo_code_text.hpp>  // first: the header stands alone

#include <chrono>
#include <cstddef>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include <karjo/memo/registry_rows.hpp>

#include "support/catch.hpp"

using namespace karjo;
using namespace std::chrono;

namespace {

std::vector<memo_code_row> rows(std::string_view text) { return *parse_memo_codes(text); }

error refusal(std::string_view text) {
  const result<std::vector<memo_code_row>> read = parse_memo_codes(text);
  return read ? error{} : read.error();
}

}  // namespace

TEST_CASE("memo_code_text: a row has its table, code, days, names and source", "[memo]") {
  const std::vector<memo_code_row> read =
      rows("\xEF\xBB\xBF# comment\r\n\n"
           "  শাখা | ১৩.০০.০০০০.০২১ | - | - |সমন্বয় শাখা| Coordination Section |  own list \r\n"
           "ministry\t44\t১৯ জানুয়ারি ২০১৭\t2025-09-02\t-\tPublic Security Division\tS.R.O.");
  REQUIRE(read.size() == 2);
  CHECK(read[0].table == memo_table::section);
  CHECK(read[0].code == "13.00.0000.021");
  CHECK(read[0].bn == "সমন্বয় শাখা");
  CHECK(read[0].en == "Coordination Section");
  CHECK(read[0].source == "own list");
  CHECK(read[0].from == first_memo_day);
  CHECK(read[0].until == last_memo_day);
  CHECK(read[1].from == sys_days{2017y / January / 19});
  CHECK(read[1].until == sys_days{2025y / September / 2});
  CHECK(read[1].bn.empty());
  CHECK(rows("").empty());
  CHECK(rows("\n\n# nothing").empty());
}

TEST_CASE("memo_code_text: what is wrong has its cause, its line and its byte", "[memo]") {
  const std::string good = "ministry | 44 | - | - | ক | A | x\n";
  struct refused {
    std::string text;  // "^" stands before the byte
    errc code;
    std::uint32_t line;
  };
  const refused cases[] = {
      {"ministry^", errc::memo_code_malformed, 0},
      {good + "ministry | 44 | - | - | ক | A^", errc::memo_code_malformed, 1},
      {good + "ministry | 44 | - | - | ক | A | x ^| y", errc::memo_code_malformed, 1},
      {good + "# a\nministry | 44 |^ | - | ক | A | x", errc::memo_code_malformed, 2},
      {"^ministries | 44 | - | - | ক | A | x", errc::memo_code_malformed, 0},
      {"ministry | 44 | - | - | ^- | - | x", errc::memo_code_malformed, 0},
      {"ministry | 44 | - | - | ক | A |^", errc::memo_code_malformed, 0},
      {"ministry | ^4 | - | - | ক | A | x", errc::memo_code_form, 0},
      {good + "শাখা | ^০২১ | - | - | ক | A | x", errc::memo_code_form, 1},
      {"ministry | 44 | ^2020-02-30 | - | ক | A | x", errc::date_impossible, 0},
      {"ministry | 44 | - | ^someday | ক | A | x", errc::date_not_found, 0},
      {"ministry | 44 | 2020-01-02 | ^2020-01-01 | ক | A | x", errc::memo_code_period, 0},
      {good + "ministry | 44 | ^\xFF", errc::invalid_utf8, 1},
  };
  std::size_t checked = 0;
  for (const refused& one : cases) {
    std::string text = one.text;
    const std::size_t at = text.find('^');
    text.erase(at, 1);
    INFO(one.text);
    CHECK(refusal(text).code == one.code);
    CHECK(refusal(text).field == one.line);
    CHECK(refusal(text).offset == at);
    ++checked;
  }
  CHECK(checked == std::size(cases));
  CHECK(text::line_and_column_of(good + "শাখা | ০২১", good.size() + 15) == text::line_and_column{2, 8});
}

TEST_CASE("memo_code_text: every row that karjo knows is written and read back", "[memo]") {
  std::string text;
  for (const memo_code& row : detail::memo::memo_codes) text += format(row) + '\n';
  const std::vector<memo_code_row> read = rows(text);
  REQUIRE(read.size() == std::size(detail::memo::memo_codes));
  for (std::size_t at = 0; at < read.size(); ++at) CHECK(read[at].view() == detail::memo::memo_codes[at]);
}

TEST_CASE("memo_code_text: the rows compiled in are those of the files, each once", "[memo]") {
  std::size_t found = 0;
  for (const char* name : {"ministries", "organisations", "places", "subjects"}) {
    const std::string path = std::string(KARJO_SOURCE_DIR) + "/src/memo/tables/" + name + ".txt";
    std::ifstream file(path, std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(file), {}};
    for (const memo_code_row& row : rows(text)) {
      INFO(path << " " << row.code);
      CHECK(std::count(std::begin(detail::memo::memo_codes), std::end(detail::memo::memo_codes), row.view()) == 1);
      ++found;
    }
  }
  CHECK(found == std::size(detail::memo::memo_codes));
}
