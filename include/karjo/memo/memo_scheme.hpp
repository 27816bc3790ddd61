// SPDX-License-Identifier: Apache-2.0
//
// Which groups does a memo number have? One table for the three digital layouts that offices have printed since 2008.
//
//     2008-19   05.206.033.00.00.068.2008        7 groups, 19 digits: 2.3.3.2.2.3.4
//     2011-18   05.00.0000.197.01.008.11         7 groups, 18 digits: 2.2.4.3.2.3.2
//     2024-22   05.00.0000.000.175.08.0008.25    8 groups, 22 digits: 2.2.4.3.3.2.4.2
//
// Everything else that an office prints as its number is `free_form`: the abbreviations and slashes of the years
// before, which have no grammar. A scheme is told from the shape of the number alone: old files keep their number, so
// letters of 2026 still carry 18 digits.
//
// Source: docs/sources.md#memo-layouts (Secretariat Instructions 2014 and 2024; the layout of 2008 from printed
// letters, where the meaning of groups 4 and 5 is not known).
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace karjo {

/// The layout of a memo number. The values are pinned: they are those of the C ABI.
enum class memo_scheme : std::uint8_t { m2008_19 = 0, m2011_18 = 1, m2024_22 = 2, free_form = 3 };

/// "2008-19", "2011-18", "2024-22" or "free".
[[nodiscard]] constexpr std::string_view name(memo_scheme scheme) noexcept;

/// The scheme of a name; empty for any other text.
[[nodiscard]] constexpr std::optional<memo_scheme> parse_memo_scheme(std::string_view name) noexcept;

/// One group of a layout: its name and how many digits it has.
struct memo_group_shape {
  std::string_view name;
  std::uint8_t digits = 0;
};

/// The groups of a layout, in order.
class memo_shape {
 public:
  static constexpr std::size_t most_groups = 8;

  [[nodiscard]] constexpr std::size_t size() const noexcept { return size_; }
  [[nodiscard]] constexpr const memo_group_shape& operator[](std::size_t at) const noexcept { return groups_[at]; }
  [[nodiscard]] constexpr const memo_group_shape* begin() const noexcept { return groups_.data(); }
  [[nodiscard]] constexpr const memo_group_shape* end() const noexcept { return groups_.data() + size_; }

  constexpr memo_shape(std::size_t size, std::array<memo_group_shape, most_groups> groups) noexcept
      : groups_(groups), size_(size) {}

 private:
  std::array<memo_group_shape, most_groups> groups_;
  std::size_t size_;
};

/// The groups of a scheme; none for `free_form`.
[[nodiscard]] constexpr const memo_shape& shape_of(memo_scheme scheme) noexcept;

// ---------------------------------------------------------------------------------------------------------------------

namespace detail::memo {

inline constexpr memo_shape memo_shapes[] = {
    {7, {{{"ministry", 2}, {"section", 3}, {"subject", 3}, {"group4", 2}, {"group5", 2}, {"file", 3}, {"year", 4}}}},
    {7,
     {{{"ministry", 2},
       {"organisation", 2},
       {"geography", 4},
       {"section", 3},
       {"subject", 2},
       {"file", 3},
       {"year", 2}}}},
    {8,
     {{{"ministry", 2},
       {"organisation", 2},
       {"geography", 4},
       {"office", 3},
       {"section", 3},
       {"subject", 2},
       {"file", 4},
       {"year", 2}}}},
    {0, {}},
};

inline constexpr std::string_view memo_scheme_names[] = {"2008-19", "2011-18", "2024-22", "free"};

}  // namespace detail::memo

constexpr std::string_view name(memo_scheme scheme) noexcept {
  return detail::memo::memo_scheme_names[static_cast<std::size_t>(scheme)];
}

constexpr std::optional<memo_scheme> parse_memo_scheme(std::string_view name) noexcept {
  for (std::size_t at = 0; at < 4; ++at) {
    if (detail::memo::memo_scheme_names[at] == name) return static_cast<memo_scheme>(at);
  }
  return std::nullopt;
}

constexpr const memo_shape& shape_of(memo_scheme scheme) noexcept {
  return detail::memo::memo_shapes[static_cast<std::size_t>(scheme)];
}

}  // namespace karjo
