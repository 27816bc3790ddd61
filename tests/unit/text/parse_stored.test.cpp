// SPDX-License-Identifier: Apache-2.0
#include <karjo/text/parse_stored.hpp>  // first: the header stands alone

#include <karjo/text/decimal.hpp>

#include "support/catch.hpp"

using namespace karjo;

TEST_CASE("parse_stored: the storage form is parsed, places are those of the text, two scripts are told", "[text]") {
  const auto number = [](std::string_view text) {
    return text::parse_stored(text, [](std::string_view stored) { return text::parse_decimal(stored); });
  };
  CHECK(text::format(*number("\uFEFF১২,৩৪,৫৬৭")) == "১২,৩৪,৫৬৭");
  CHECK(number("\uFEFF১২x").error().offset == 9);  // of the x, behind the mark
  CHECK(number("১২,34,৫৬৭").error() == error{errc::mixed_digits, 0, 7});
  CHECK(number("\xFF").error().code == errc::invalid_utf8);
}
