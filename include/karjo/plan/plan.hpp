// SPDX-License-Identifier: Apache-2.0
//
// What has an office undertaken for the year? A work plan: activities, their indicators, and for each what is reached at
// which grade (100, 90, 80, 70, 60).
//
//     const result<plan> ours = read_plan(json);        // json.hpp
//     for (const activity& a : ours->activities)
//       for (const indicator& i : a.indicators) use(i.number, i.weight, i.targets);
//
// A plan is what a table prints, dirt included: a cell that cannot be read is kept as printed, and a check
// (plan_finding.hpp) says so. Numbers are exact.
//
// Source: docs/sources.md#plan-model.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <karjo/calendar/fiscal_year.hpp>
#include <karjo/plan/plan_value.hpp>
#include <karjo/text/decimal.hpp>

namespace karjo {

/// What an indicator counts.
enum class indicator_unit : std::uint8_t { date, count, percent, amount };

/// Which achievement is the better one.
enum class target_direction : std::uint8_t { higher, lower, earlier };

/// How an achievement becomes a raw score.
enum class scoring_rule : std::uint8_t {
  interpolate,     ///< linear between the neighbouring targets; below the worst of them, 0
  ratio,           ///< achieved / target
  all_or_nothing,  ///< the target reached, or 0
  step,            ///< the grade of the best target reached
};

/// How the quarters make up the year.
enum class accumulation : std::uint8_t { sum, latest, maximum, first, mean };

/// The grades of a target, the best first.
inline constexpr std::array<int, 5> grades = {100, 90, 80, 70, 60};

struct indicator {
  std::string number;  ///< as printed: "1.2.1", "১.২.১"
  std::string title;
  indicator_unit unit = indicator_unit::count;
  std::optional<text::decimal> weight;        ///< none printed: counts 0, with a finding
  std::string mixed_weight;                   ///< the weight as printed, where it has digits of two scripts
  std::optional<target_direction> direction;  ///< where stated; else from the order of the targets
  std::optional<scoring_rule> scoring;        ///< where stated; else by the number of targets
  std::optional<accumulation> accumulate;     ///< where stated; else by the unit
  std::array<plan_value, 5> targets;          ///< by `grades`; blank where none is printed
  std::array<plan_value, 4> quarter_targets;  ///< blank where none is printed
  std::vector<std::string> evidence;
  std::optional<std::string> responsible;

  friend bool operator==(const indicator&, const indicator&) = default;
};

struct activity {
  std::string number;
  std::string title;
  std::optional<text::decimal> weight;  ///< where the table states one for the whole activity
  std::vector<indicator> indicators;

  friend bool operator==(const activity&, const activity&) = default;
};

/// An office as a plan names it.
struct plan_office {
  std::string id;
  std::string name;
  std::string level;  ///< "ministry", "directorate", "division", "district", "upazila"; as given
  std::optional<std::string> parent;

  friend bool operator==(const plan_office&, const plan_office&) = default;
};

struct plan {
  std::string title;
  karjo::fiscal_year year;
  std::optional<plan_office> office;
  text::decimal total_weight;
  std::optional<text::decimal> share;  ///< the marks that the whole plan carries in the annual agreement
  std::vector<activity> activities;

  friend bool operator==(const plan&, const plan&) = default;
};

/// The names of the JSON: "date", "higher", "all_or_nothing", "latest".
[[nodiscard]] constexpr std::string_view name(indicator_unit unit) noexcept;
[[nodiscard]] constexpr std::string_view name(target_direction direction) noexcept;
[[nodiscard]] constexpr std::string_view name(scoring_rule rule) noexcept;
[[nodiscard]] constexpr std::string_view name(accumulation way) noexcept;

/// How the quarters of an indicator make up its year: as stated, else `sum` for count and amount, `latest` for percent,
/// `first` for a date.
[[nodiscard]] constexpr accumulation accumulation_of(const indicator& of) noexcept;

/// The number of an indicator or activity with its digits in one script, for comparison: "১.2.১" is "1.2.1".
[[nodiscard]] inline std::string comparable_number(std::string_view printed);

// ---------------------------------------------------------------------------------------------------------------------

constexpr std::string_view name(indicator_unit unit) noexcept {
  switch (unit) {
    case indicator_unit::date: return "date";
    case indicator_unit::count: return "count";
    case indicator_unit::percent: return "percent";
    case indicator_unit::amount: return "amount";
  }
  return "unknown";
}

constexpr std::string_view name(target_direction direction) noexcept {
  switch (direction) {
    case target_direction::higher: return "higher";
    case target_direction::lower: return "lower";
    case target_direction::earlier: return "earlier";
  }
  return "unknown";
}

constexpr std::string_view name(scoring_rule rule) noexcept {
  switch (rule) {
    case scoring_rule::interpolate: return "interpolate";
    case scoring_rule::ratio: return "ratio";
    case scoring_rule::all_or_nothing: return "all_or_nothing";
    case scoring_rule::step: return "step";
  }
  return "unknown";
}

constexpr std::string_view name(accumulation way) noexcept {
  switch (way) {
    case accumulation::sum: return "sum";
    case accumulation::latest: return "latest";
    case accumulation::maximum: return "maximum";
    case accumulation::first: return "first";
    case accumulation::mean: return "mean";
  }
  return "unknown";
}

constexpr accumulation accumulation_of(const indicator& of) noexcept {
  if (of.accumulate) return *of.accumulate;
  switch (of.unit) {
    case indicator_unit::date: return accumulation::first;
    case indicator_unit::percent: return accumulation::latest;
    case indicator_unit::count:
    case indicator_unit::amount: break;
  }
  return accumulation::sum;
}

inline std::string comparable_number(std::string_view printed) {
  std::string out;
  const std::size_t begin = detail::skip_spaces(printed, 0, printed.size());
  for (std::size_t at = begin; at < printed.size();) {
    const detail::digit next = detail::digit_at(printed, at);
    if (next.value >= 0) {
      out += static_cast<char>('0' + next.value);
      at += next.length;
    } else {
      out += printed[at++];
    }
  }
  out.erase(out.find_last_not_of(" \t\r\n") + 1);
  return out;
}

}  // namespace karjo
