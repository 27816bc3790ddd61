// SPDX-License-Identifier: Apache-2.0
#include <karjo/version.hpp>  // first: the header stands alone

#include <string>

#include "support/catch.hpp"

TEST_CASE("version: the text is made of the three numbers", "[foundation]") {
  const std::string text = std::to_string(karjo::version_major) + '.' + std::to_string(karjo::version_minor) + '.' +
                           std::to_string(karjo::version_patch);
  CHECK(karjo::version == text);
}
