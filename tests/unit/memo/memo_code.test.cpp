// SPDX-License-Identifier: Apache-2.0
#include <karjo/memo/memo_code.hpp>  // first: the header stands alone

#include <string>

#include "support/catch.hpp"

using namespace karjo;

TEST_CASE("memo_code: every table has a name in two languages", "[memo]") {
  std::size_t tables = 0;
  for (const memo_table table : all_memo_tables) {
    CHECK(static_cast<std::size_t>(table) == tables);
    CHECK(parse_memo_table(name(table)) == table);
    CHECK(parse_memo_table(detail::memo::memo_table_names[tables].bn) == table);
    ++tables;
  }
  CHECK(tables == 8);
  CHECK_FALSE(parse_memo_table("Ministry"));
  CHECK_FALSE(parse_memo_table(""));
}

TEST_CASE("memo_code: a code has the groups of digits of its table", "[memo]") {
  const std::pair<memo_table, std::string_view> right[] = {
      {memo_table::ministry, "44"},           {memo_table::organisation, "33.02"},
      {memo_table::division, "30"},           {memo_table::organisation, "05.42.1500"},
      {memo_table::district, "39"},           {memo_table::office, "41.01.0000.000"},
      {memo_table::upazila, "3936"},          {memo_table::section, "05.00.0000.197"},
      {memo_table::section, "05.206"},        {memo_table::section, "41.01.0000.000.115"},
      {memo_table::subject, "04"},
  };
  std::size_t checked = 0;
  for (const auto& [table, code] : right) {
    INFO(name(table) << " " << code);
    CHECK(is_code_of(table, code));
    const std::string text(code);
    CHECK_FALSE(is_code_of(table, text + "1"));
    CHECK_FALSE(is_code_of(table, text + "."));
    CHECK_FALSE(is_code_of(table, text.substr(1)));
    CHECK_FALSE(is_code_of(table, "x" + text.substr(1)));
    ++checked;
  }
  CHECK(checked == std::size(right));
  CHECK_FALSE(is_code_of(memo_table::ministry, ""));
  CHECK_FALSE(is_code_of(memo_table::district, "3900"));
}
