// SPDX-License-Identifier: Apache-2.0
//
// What is the plan of an office worth, so far? Every indicator's score, their sum, and what is odd on the way.
//
//     const plan_scorer scorer(ours);                                  // once for all offices that have the same plan
//     const plan_score year = scorer.score(filed);                      // the whole year
//     const plan_score half = scorer.score(filed, {.quarter = 2});      // up to 31 December
//     format_rounded(year.score) == "47.30"
//
// Everything is exact until it is printed: score and share are rounded once, from the exact sum, never from rounded parts.
//
// Source: docs/sources.md#plan-scoring.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include <karjo/plan/fraction.hpp>
#include <karjo/plan/indicator_scale.hpp>
#include <karjo/plan/plan.hpp>
#include <karjo/plan/plan_finding.hpp>
#include <karjo/plan/progress.hpp>

namespace karjo {

/// What becomes of an indicator that does not concern the office. No source read settles it (docs/sources.md#plan-scoring).
enum class not_applicable_policy : std::uint8_t {
  rescale = 0,  ///< it leaves both sums, and the rest is scaled up to the full total
  full = 1,     ///< it gets its full weight
  zero = 2,     ///< it gets 0
};

struct score_options {
  unsigned quarter = 4;  ///< score up to its end, 1 to 4
  not_applicable_policy not_applicable = not_applicable_policy::rescale;
};

enum class score_status : std::uint8_t { reached, partly, below, missing, not_applicable };

/// "reached", "partly", "below", "missing", "not_applicable".
[[nodiscard]] constexpr std::string_view name(score_status status) noexcept;

struct indicator_score {
  std::string number;                ///< as printed in the plan
  indicator_unit unit = indicator_unit::count;
  std::optional<fraction> achieved;  ///< the quarters accumulated; of a date its days since 1970-01-01
  std::optional<fraction> raw;       ///< 0 to 100; none where not applicable and rescaled
  std::optional<fraction> weighted;  ///< weight · raw / 100
  score_status status = score_status::missing;
};

struct plan_score {
  std::optional<std::string> office;
  karjo::fiscal_year year;
  unsigned quarter = 4;
  fraction score;
  text::decimal total_weight;
  fraction percent;               ///< 100 · score / total_weight
  std::optional<fraction> share;  ///< share · score / total_weight
  std::vector<indicator_score> indicators;
  std::vector<plan_finding> findings;  ///< of the plan, then of the progress
};

/// What is wrong or odd in a plan by itself. Cost: linear in the plan.
[[nodiscard]] inline std::vector<plan_finding> check(const plan& of);

/// Scores progress by one plan, as often as wanted.
class plan_scorer {
 public:
  explicit plan_scorer(plan of);
  plan_scorer(plan_scorer&&) = default;
  plan_scorer& operator=(plan_scorer&&) = default;

  [[nodiscard]] const karjo::plan& scored_plan() const noexcept { return plan_; }
  [[nodiscard]] const std::vector<plan_finding>& plan_findings() const noexcept { return findings_; }

  /// The scale of each indicator, in the order of the plan through all activities.
  [[nodiscard]] const std::vector<indicator_scale>& scales() const noexcept { return scales_; }

  /// The score up to a quarter. Precondition: `options.quarter` is 1 to 4. Cost: linear in plan and progress.
  [[nodiscard]] plan_score score(const progress& filed, score_options options = {}) const;

  /// The steps of an indicator's score in words, of an answer of `score`; `index` counts through all activities.
  [[nodiscard]] std::vector<std::string> trace(const plan_score& of, std::size_t index, language in) const;

 private:
  struct string_hash : std::hash<std::string_view> {
    using is_transparent = void;
  };

  [[nodiscard]] const std::vector<std::size_t>* find(std::string_view number) const;

  karjo::plan plan_;
  std::vector<const indicator*> indicators_;
  std::vector<indicator_scale> scales_;
  std::vector<fraction> weights_;
  std::vector<plan_finding> findings_;
  std::unordered_map<std::string, std::vector<std::size_t>, string_hash, std::equal_to<>> by_number_;
};

// ---------------------------------------------------------------------------------------------------------------------

constexpr std::string_view name(score_status status) noexcept {
  switch (status) {
    case score_status::reached: return "reached";
    case score_status::partly: return "partly";
    case score_status::below: return "below";
    case score_status::missing: return "missing";
    case score_status::not_applicable: return "not_applicable";
  }
  return "unknown";
}

namespace detail {

inline fraction weight_of(const indicator& of) { return of.weight ? fraction(*of.weight) : fraction(); }

/// The findings about one indicator of a plan.
class indicator_check {
 public:
  indicator_check(const indicator& of, fiscal_year year, std::vector<plan_finding>& out)
      : of_(of), year_(year), scale_(of), out_(out) {}

  void run() {
    if (!of_.weight) add(plan_finding_code::weight_missing);
    std::size_t printed = 0;
    std::string unreadable, impossible, mismatched, outside;
    for (const plan_value& target : of_.targets) {
      if (target.kind == plan_value_kind::blank) continue;
      ++printed;
      judge(target, unreadable, impossible, mismatched, outside);
    }
    for (const plan_value& target : of_.quarter_targets) {
      if (target.kind != plan_value_kind::blank) judge(target, unreadable, impossible, mismatched, outside);
    }
    add_where(plan_finding_code::target_unreadable, unreadable);
    add_where(plan_finding_code::target_impossible_date, impossible);
    add_where(plan_finding_code::target_unit_mismatch, mismatched);
    add_where(plan_finding_code::target_outside_year, outside);
    mixed_digits();
    if (printed == 0) {
      add(plan_finding_code::target_missing);
      return;
    }
    if (printed < grades.size()) add(plan_finding_code::target_incomplete);
    const std::vector<grade_target>& targets = scale_.targets();
    if (printed == 1 && !of_.scoring) add(plan_finding_code::target_single);
    if (scale_.direction_unknown() && !targets.empty()) add(plan_finding_code::target_direction_unknown);
    if (scale_.direction_contrary()) add(plan_finding_code::target_direction_contrary);
    if (!scale_.monotone()) add(plan_finding_code::target_order);
    for (std::size_t i = 0; i < targets.size(); ++i) {
      const bool twice = std::any_of(targets.begin(), targets.begin() + static_cast<std::ptrdiff_t>(i),
                                     [&](const grade_target& before) { return before.value == targets[i].value; });
      if (!twice) continue;
      add(plan_finding_code::target_duplicate, printed_value(targets[i].value, of_.unit));
      break;
    }
    sum_of_quarters();
  }

 private:
  void judge(const plan_value& target, std::string& unreadable, std::string& impossible, std::string& mismatched,
             std::string& outside) const {
    const auto note = [&](std::string& in) { in += (in.empty() ? "" : ", ") + target.printed; };
    switch (target.kind) {
      case plan_value_kind::blank: return;
      case plan_value_kind::unreadable: note(unreadable); return;
      case plan_value_kind::impossible_date: note(impossible); return;
      case plan_value_kind::number:
        if (of_.unit == indicator_unit::date) note(mismatched);
        return;
      case plan_value_kind::date: break;
    }
    if (of_.unit != indicator_unit::date) {
      note(mismatched);
    } else if (target.day < year_.first_day() || target.day > year_.last_day()) {
      note(outside);
    }
  }

  void mixed_digits() {
    std::string mixed = mixes_digits(of_.number) ? of_.number : std::string();
    const auto note = [&](const std::string& printed) { mixed += (mixed.empty() ? "" : ", ") + printed; };
    if (!of_.mixed_weight.empty()) note(of_.mixed_weight);
    for (const plan_value& target : of_.targets) {
      if (mixes_digits(target.printed)) note(target.printed);
    }
    for (const plan_value& target : of_.quarter_targets) {
      if (mixes_digits(target.printed)) note(target.printed);
    }
    add_where(plan_finding_code::digits_mixed, mixed);
  }

  // Numeric targets of the quarters add up to the target of the year, where all that are printed can be read.
  void sum_of_quarters() {
    if (of_.unit == indicator_unit::date || accumulation_of(of_) != accumulation::sum) return;
    const std::optional<fraction> whole = scored_value(of_.targets[0], of_.unit);
    fraction sum;
    bool any = false;
    for (const plan_value& target : of_.quarter_targets) {
      if (target.kind == plan_value_kind::blank) continue;
      const std::optional<fraction> part = scored_value(target, of_.unit);
      if (!part) return;
      sum += *part;
      any = true;
    }
    if (any && whole && sum != *whole)
      add(plan_finding_code::quarter_target_sum, format_exact(sum) + " / " + format_exact(*whole));
  }

  void add(plan_finding_code code, std::string text = {}) { out_.push_back({code, of_.number, std::move(text)}); }
  void add_where(plan_finding_code code, std::string& text) {
    if (!text.empty()) add(code, std::move(text));
  }

  const indicator& of_;
  fiscal_year year_;
  indicator_scale scale_;
  std::vector<plan_finding>& out_;
};

/// What was reported for one indicator up to a quarter.
struct reported_quarters {
  std::array<const progress_entry*, 5> by_quarter{};  // 0: without a quarter; readable ones only
  bool not_applicable = false;
  bool evidence = false;

  [[nodiscard]] bool any() const noexcept {
    return std::any_of(by_quarter.begin(), by_quarter.end(), [](const progress_entry* each) { return each != nullptr; });
  }
};

inline fraction accumulated(const reported_quarters& from, indicator_unit unit, accumulation way) {
  std::optional<fraction> value;
  std::int64_t count = 0;
  for (const progress_entry* entry : from.by_quarter) {
    if (entry == nullptr) continue;
    ++count;
    fraction next = *scored_value(entry->value, unit);
    if (!value) {
      value = std::move(next);
      continue;
    }
    switch (way) {
      case accumulation::sum:
      case accumulation::mean: *value += next; break;
      case accumulation::latest: value = std::move(next); break;
      case accumulation::maximum: value = std::max(*value, next); break;
      case accumulation::first:
        if (unit == indicator_unit::date) value = std::min(*value, next);
        break;
    }
  }
  return way == accumulation::mean ? *value / fraction(count) : *value;
}

}  // namespace detail

inline std::vector<plan_finding> check(const plan& of) {
  std::vector<plan_finding> out;
  fraction sum;
  std::unordered_map<std::string, int> activities, indicators;
  for (const activity& each : of.activities) {
    if (mixes_digits(each.number)) out.push_back({plan_finding_code::digits_mixed, each.number, each.number});
    if (++activities[comparable_number(each.number)] == 2) out.push_back({plan_finding_code::number_duplicate, each.number, {}});
    fraction own;
    for (const indicator& part : each.indicators) {
      if (++indicators[comparable_number(part.number)] == 2)
        out.push_back({plan_finding_code::number_duplicate, part.number, {}});
      detail::indicator_check(part, of.year, out).run();
      own += detail::weight_of(part);
    }
    sum += own;
    if (each.weight && own != fraction(*each.weight)) {
      out.push_back({plan_finding_code::weight_sum, each.number, format_exact(own) + " / " + format_exact(fraction(*each.weight))});
    }
  }
  if (sum != fraction(of.total_weight))
    out.push_back({plan_finding_code::weight_sum, "plan", format_exact(sum) + " / " + format_exact(fraction(of.total_weight))});
  return out;
}

inline plan_scorer::plan_scorer(karjo::plan of) : plan_(std::move(of)), findings_(check(plan_)) {
  for (const activity& each : plan_.activities) {
    for (const indicator& part : each.indicators) {
      by_number_[comparable_number(part.number)].push_back(indicators_.size());
      indicators_.push_back(&part);
      scales_.emplace_back(part);
      weights_.push_back(detail::weight_of(part));
    }
  }
}

inline const std::vector<std::size_t>* plan_scorer::find(std::string_view number) const {
  auto at = by_number_.find(number);
  if (at == by_number_.end()) at = by_number_.find(comparable_number(number));
  return at == by_number_.end() ? nullptr : &at->second;
}

inline std::vector<std::string> plan_scorer::trace(const plan_score& of, std::size_t index, language in) const {
  const bool bangla = in == language::bn;
  const indicator& part = *indicators_[index];
  const indicator_score& one = of.indicators[index];
  const std::string weight = format_exact(weights_[index]);
  std::vector<std::string> steps;
  if (one.status == score_status::not_applicable) {
    steps.push_back(bangla ? "প্রযোজ্য নয়" : "not applicable");
  } else if (one.status == score_status::missing) {
    steps.push_back(bangla ? "কোনো অর্জন জানানো হয়নি: 0.00" : "nothing is reported: 0.00");
  } else {
    steps.push_back((bangla ? "অর্জন " : "achieved ") + printed_value(*one.achieved, part.unit) + " (" +
                    std::string(name(accumulation_of(part))) + ")");
    steps.push_back(scales_[index].explain(*one.achieved, in));
  }
  if (one.weighted) {
    steps.push_back((bangla ? "ভারিত: " : "weighted: ") + weight + " × " + format_rounded(*one.raw) + "/100 = " +
                    format_rounded(*one.weighted));
  } else {
    steps.push_back((bangla ? "হিসাবের বাইরে, মান " : "left out of both sums, weight ") + weight);
  }
  return steps;
}

inline plan_score plan_scorer::score(const progress& filed, score_options options) const {
  plan_score out;
  out.office = filed.office ? filed.office : plan_.office ? std::optional(plan_.office->id) : std::nullopt;
  out.year = plan_.year;
  out.quarter = options.quarter;
  out.total_weight = plan_.total_weight;
  out.findings = findings_;
  const auto add = [&](plan_finding_code code, std::string at, std::string text = {}) {
    out.findings.push_back({code, std::move(at), std::move(text)});
  };
  if (filed.year != plan_.year)
    add(plan_finding_code::progress_year_mismatch, "plan", format(filed.year) + " / " + format(plan_.year));
  if (filed.office && plan_.office && *filed.office != plan_.office->id)
    add(plan_finding_code::progress_office_mismatch, "plan", *filed.office + " / " + plan_.office->id);

  std::vector<detail::reported_quarters> reported(indicators_.size());
  for (const progress_entry& entry : filed.entries) {
    const std::vector<std::size_t>* const named = find(entry.indicator);
    if (named == nullptr) {
      add(plan_finding_code::progress_unknown_indicator, entry.indicator);
      continue;
    }
    for (const std::size_t index : *named) {
      const indicator& of = *indicators_[index];
      const bool counts = !entry.quarter || *entry.quarter <= options.quarter;
      detail::reported_quarters& to = reported[index];
      if (counts) to.evidence = to.evidence || !entry.evidence.empty();
      if (entry.not_applicable) {
        to.not_applicable = to.not_applicable || counts;
        continue;
      }
      const plan_value& value = entry.value;
      const bool dated = of.unit == indicator_unit::date;
      if (value.kind == plan_value_kind::blank) continue;
      if (value.kind == plan_value_kind::unreadable) {
        add(plan_finding_code::progress_unreadable, of.number, value.printed);
      } else if (value.kind == plan_value_kind::impossible_date) {
        add(plan_finding_code::progress_impossible_date, of.number, value.printed);
      } else if ((value.kind == plan_value_kind::date) != dated) {
        add(plan_finding_code::progress_unit_mismatch, of.number, value.printed);
      } else {
        if (dated && entry.quarter &&
            (value.day < plan_.year.quarter_first_day(*entry.quarter) ||
             value.day > plan_.year.quarter_last_day(*entry.quarter)))
          add(plan_finding_code::progress_wrong_quarter, of.number, value.printed);
        if (!counts) continue;
        const progress_entry*& place = to.by_quarter[entry.quarter.value_or(0)];
        if (place != nullptr && *scored_value(place->value, of.unit) != *scored_value(value, of.unit))
          add(plan_finding_code::progress_duplicate, of.number, place->value.printed + ", " + value.printed);
        place = &entry;
      }
    }
  }

  fraction sum, applicable;
  bool left_out = false;
  const fraction hundred = 100;
  out.indicators.reserve(indicators_.size());
  for (std::size_t i = 0; i < indicators_.size(); ++i) {
    const indicator& of = *indicators_[i];
    const detail::reported_quarters& from = reported[i];
    indicator_score one;
    one.number = of.number;
    one.unit = of.unit;
    if (from.not_applicable) {
      one.status = score_status::not_applicable;
      if (options.not_applicable != not_applicable_policy::rescale) {
        const bool full = options.not_applicable == not_applicable_policy::full;
        one.raw = full ? hundred : fraction();
        one.weighted = full ? weights_[i] : fraction();
        sum += *one.weighted;
        applicable += weights_[i];
      } else {
        left_out = true;
      }
      out.indicators.push_back(std::move(one));
      continue;
    }
    applicable += weights_[i];
    if (!from.any()) {
      one.raw = one.weighted = fraction();
      add(plan_finding_code::progress_missing, of.number);
      out.indicators.push_back(std::move(one));
      continue;
    }
    one.achieved = detail::accumulated(from, of.unit, accumulation_of(of));
    if (of.unit == indicator_unit::percent && *one.achieved > hundred)
      add(plan_finding_code::progress_percent_over_100, of.number, format_exact(*one.achieved));
    if (!of.evidence.empty() && !from.evidence) add(plan_finding_code::progress_evidence_missing, of.number);
    one.raw = scales_[i].raw(*one.achieved);
    one.weighted = weights_[i] * *one.raw / hundred;
    one.status = *one.raw == hundred   ? score_status::reached
                 : one.raw->is_zero() ? score_status::below
                                      : score_status::partly;
    sum += *one.weighted;
    out.indicators.push_back(std::move(one));
  }
  const fraction total(plan_.total_weight);
  if (left_out) {
    out.score = applicable.is_zero() ? fraction() : total * sum / applicable;
  } else {
    out.score = sum;
  }
  if (!total.is_zero()) {
    out.percent = hundred * out.score / total;
    if (plan_.share) out.share = fraction(*plan_.share) * out.score / total;
  }
  return out;
}

}  // namespace karjo
