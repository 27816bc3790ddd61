// SPDX-License-Identifier: Apache-2.0
#include <karjo/calendar/rule.hpp>

#include "support/catch.hpp"

using namespace karjo;

TEST_CASE("rule: the numbers are those of the C ABI", "[calendar]") {
  CHECK(static_cast<int>(calendar_rule::automatic) == 0);
  CHECK(static_cast<int>(calendar_rule::surya_siddhanta) == 1);
  CHECK(static_cast<int>(calendar_rule::shahidullah_1966) == 2);
  CHECK(static_cast<int>(calendar_rule::academy_1995) == 3);
  CHECK(static_cast<int>(calendar_rule::academy_2019) == 4);
}

TEST_CASE("rule: a name leads back to its rule, and nothing else does", "[calendar]") {
  int rules = 0;
  for (const calendar_rule rule : all_rules) {
    CHECK(parse_rule(name(rule)) == rule);
    CHECK(is_rule(rule));
    ++rules;
  }
  CHECK(rules == 4);
  CHECK(parse_rule("automatic") == calendar_rule::automatic);
  for (const char* none : {"", "academy", "Academy-2019", "academy_2019", "academy-2019 ", "2019"})
    CHECK_FALSE(parse_rule(none));
  CHECK_FALSE(is_rule(static_cast<calendar_rule>(5)));
  CHECK(name(static_cast<calendar_rule>(5)) == "unknown");
}

TEST_CASE("rule: a set holds what was put in", "[calendar]") {
  rule_set rules;
  CHECK(rules.empty());
  rules.insert(calendar_rule::academy_1995);
  CHECK_FALSE(rules.empty());
  CHECK(rules.contains(calendar_rule::academy_1995));
  CHECK_FALSE(rules.contains(calendar_rule::academy_2019));
  rule_set same;
  same.insert(calendar_rule::academy_1995);
  CHECK(rules == same);
}
