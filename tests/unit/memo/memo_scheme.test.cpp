// SPDX-License-Identifier: Apache-2.0
#include <karjo/memo/memo_scheme.hpp>  // first: the header stands alone

#include <set>

#include "support/catch.hpp"

using namespace karjo;

TEST_CASE("memo_scheme: names lead back to their scheme, and the values are those of the C ABI", "[memo]") {
  CHECK(parse_memo_scheme("2008-19") == memo_scheme::m2008_19);
  CHECK(parse_memo_scheme("2011-18") == memo_scheme::m2011_18);
  CHECK(parse_memo_scheme("2024-22") == memo_scheme::m2024_22);
  CHECK(parse_memo_scheme("free") == memo_scheme::free_form);
  CHECK(parse_memo_scheme("2011") == std::nullopt);
  for (int value = 0; value < 4; ++value)
    CHECK(parse_memo_scheme(name(static_cast<memo_scheme>(value))) == static_cast<memo_scheme>(value));
}

TEST_CASE("memo_scheme: each scheme has the digits of its name", "[memo]") {
  const auto digits = [](memo_scheme scheme) {
    int sum = 0;
    for (const memo_group_shape& group : shape_of(scheme)) sum += group.digits;
    return sum;
  };
  CHECK(digits(memo_scheme::m2008_19) == 19);
  CHECK(digits(memo_scheme::m2011_18) == 18);
  CHECK(digits(memo_scheme::m2024_22) == 22);
  CHECK(digits(memo_scheme::free_form) == 0);
}

TEST_CASE("memo_scheme: no group is named twice in one scheme", "[memo]") {
  std::size_t groups = 0;
  for (const memo_scheme scheme : {memo_scheme::m2008_19, memo_scheme::m2011_18, memo_scheme::m2024_22}) {
    std::set<std::string_view> names;
    for (const memo_group_shape& group : shape_of(scheme)) CHECK(names.insert(group.name).second);
    groups += names.size();
  }
  CHECK(groups == 7 + 7 + 8);
}
