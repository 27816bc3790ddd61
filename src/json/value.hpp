// SPDX-License-Identifier: Apache-2.0
//
// JSON that was read: every value with the byte where it stands, every number as its own text, so that nothing is lost to
// binary floating point and a refusal can say where.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <karjo/result.hpp>

namespace karjo::json {

struct member_value;

struct value {
  enum class type : std::uint8_t { null, boolean, number, string, array, object };

  type kind = type::null;
  bool truth = false;
  std::uint64_t offset = 0;         ///< of its first byte
  std::string text;                 ///< of a string, unescaped; of a number, as it is written
  std::vector<value> elements;      ///< of an array
  std::vector<member_value> members;  ///< of an object, in order

  /// The member of that key, or null.
  [[nodiscard]] const value* find(std::string_view key) const noexcept;
};

struct member_value {
  std::string key;
  std::uint64_t offset = 0;  ///< of the quote before the key
  value content;
};

/// The most brackets that may stand in one another.
inline constexpr std::size_t most_nesting = 64;

/// Reads one JSON text (RFC 8259). Errors: invalid_utf8; json_malformed at the first byte that does not fit (more than
/// `most_nesting` brackets included); json_duplicate_key at a key that stands twice in one object.
[[nodiscard]] result<value> read(std::string_view text);

}  // namespace karjo::json
