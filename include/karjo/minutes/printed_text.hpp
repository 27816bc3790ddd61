// SPDX-License-Identifier: Apache-2.0
//
// What stands in the document, and where? Every value the minutes reader gives keeps the bytes it came from.
#pragma once

#include <cstdint>
#include <string>

namespace karjo {

/// A stretch of the input, in bytes as given.
struct byte_range {
  std::uint64_t offset = 0;
  std::uint64_t length = 0;

  friend constexpr bool operator==(const byte_range&, const byte_range&) = default;
};

/// Text of the document on one line, in storage form (text/storage_form.hpp), and the bytes it came from. Line breaks, tabs and
/// runs of blanks became one blank; nothing else differs from the print.
struct printed_text {
  std::string text;
  byte_range source;

  friend bool operator==(const printed_text&, const printed_text&) = default;
};

}  // namespace karjo
