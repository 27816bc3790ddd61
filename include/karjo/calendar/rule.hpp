// SPDX-License-Identifier: Apache-2.0
//
// Which rule of the Bangla calendar? Its number, the same in C and Python, and its name.
//
//     static_assert(name(calendar_rule::academy_2019) == "academy-2019");
//     static_assert(parse_rule("academy-1995") == calendar_rule::academy_1995);
//
// The rules themselves are one header each; automatic.hpp chooses among them by the day.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace karjo {

/// The rules. Numbers are pinned, and the same in the C ABI.
enum class calendar_rule : std::uint8_t {
  automatic = 0,        ///< the rule in force on the day (automatic.hpp)
  surya_siddhanta = 1,  ///< the almanacs; Bangladesh before 14 April 1988
  shahidullah_1966 = 2,
  academy_1995 = 3,  ///< 14 April 1988 to 15 October 2019
  academy_2019 = 4,  ///< since 16 October 2019
};

/// The four rules that say what a date is, in order; automatic is none of its own.
inline constexpr calendar_rule all_rules[] = {calendar_rule::surya_siddhanta, calendar_rule::shahidullah_1966,
                                              calendar_rule::academy_1995, calendar_rule::academy_2019};

/// Whether the value is one of the five: a cast from a number may have made another.
[[nodiscard]] constexpr bool is_rule(calendar_rule rule) noexcept { return rule <= calendar_rule::academy_2019; }

/// The name of a rule, as the command takes and prints it: "academy-2019". "unknown" for a value that is no rule.
[[nodiscard]] constexpr std::string_view name(calendar_rule rule) noexcept;

/// The rule of a name. Accepts exactly the five names.
[[nodiscard]] constexpr std::optional<calendar_rule> parse_rule(std::string_view name_of_rule) noexcept;

/// A set of rules: those under which two printed dates agree.
class rule_set {
 public:
  constexpr void insert(calendar_rule rule) noexcept { bits_ = static_cast<std::uint8_t>(bits_ | bit(rule)); }
  [[nodiscard]] constexpr bool contains(calendar_rule rule) const noexcept { return (bits_ & bit(rule)) != 0; }
  [[nodiscard]] constexpr bool empty() const noexcept { return bits_ == 0; }

  friend constexpr bool operator==(rule_set, rule_set) = default;

 private:
  static constexpr unsigned bit(calendar_rule rule) noexcept { return 1u << static_cast<unsigned>(rule); }

  std::uint8_t bits_ = 0;
};

// ---------------------------------------------------------------------------------------------------------------------

constexpr std::string_view name(calendar_rule rule) noexcept {
  switch (rule) {
    case calendar_rule::automatic: return "automatic";
    case calendar_rule::surya_siddhanta: return "surya-siddhanta";
    case calendar_rule::shahidullah_1966: return "shahidullah-1966";
    case calendar_rule::academy_1995: return "academy-1995";
    case calendar_rule::academy_2019: return "academy-2019";
  }
  return "unknown";
}

constexpr std::optional<calendar_rule> parse_rule(std::string_view name_of_rule) noexcept {
  if (name_of_rule == name(calendar_rule::automatic)) return calendar_rule::automatic;
  for (const calendar_rule rule : all_rules) {
    if (name_of_rule == name(rule)) return rule;
  }
  return std::nullopt;
}

}  // namespace karjo
