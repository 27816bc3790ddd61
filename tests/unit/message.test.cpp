// SPDX-License-Identifier: Apache-2.0
#include <karjo/message.hpp>  // first: the header stands alone

#include <iterator>

#include "support/catch.hpp"

using namespace karjo;

TEST_CASE("message: every cause has a sentence in English and in Bangla", "[message]") {
  std::size_t causes = 0;
  for (const errc code : all_errc) {
    INFO(name(code));
    const std::string_view en = message(code, language::en);
    const std::string_view bn = message(code, language::bn);
    CHECK(en != "unknown error");
    CHECK(bn != "অজানা ত্রুটি");
    CHECK(en != bn);
    CHECK_FALSE(en.ends_with('.'));
    CHECK_FALSE(bn.ends_with("।"));
    ++causes;
  }
  CHECK(causes == std::size(all_errc));
  CHECK(causes == std::size(detail::error_sentences));
}

TEST_CASE("message: a number that is no cause is an unknown error", "[message]") {
  CHECK(message(static_cast<errc>(12345), language::en) == "unknown error");
  CHECK(message(error{errc::date_impossible, 0, 3}, language::en) == "there is no such day");
}
