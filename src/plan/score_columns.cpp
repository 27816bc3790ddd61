// SPDX-License-Identifier: Apache-2.0
//
// An indicator's score is a function of what was achieved that rises in straight stretches and at places at once; every rule of
// indicator_scale but two is such a function. From its knots come the tables for doubles (ramps and jumps) and the tables for
// whole numbers (a constant and a slope from each knot on, over one denominator for the whole plan). The two others, targets that
// neither rise nor fall and a ratio where less is better, are settled in fractions and by a division.
#include <karjo/plan/score_columns.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <limits>
#include <numeric>
#include <string>

#include "plan/score_kernels.hpp"

namespace karjo {

namespace scores {

namespace {

void plain_score(const lane_plan& by, const double* achieved, std::size_t offices, std::int64_t* hundredths) noexcept {
  for (std::size_t office = 0; office < offices; ++office, achieved += by.indicators) {
    double sum = 0, largest = 0;
    for (std::size_t i = 0; i < by.indicators; ++i) {
      const std::size_t lane = i % lanes;
      const lane_group& group = by.groups[i / lanes];
      const double value = achieved[i];
      double x = std::signbit(group.sign[lane]) ? -value : value;
      if (std::isnan(value)) {
        x = -std::numeric_limits<double>::infinity();
      } else {
        largest = std::max(largest, std::abs(value));
      }
      for (std::size_t r = group.first_ramp; r < group.first_ramp + group.ramps; ++r) {
        const ramp& each = by.ramps[r];
        sum += each.slope[lane] * std::min(std::max(x, each.low[lane]), each.high[lane]);
      }
      for (std::size_t j = group.first_jump; j < group.first_jump + group.jumps; ++j)
        sum += x >= by.jumps[j].at[lane] ? by.jumps[j].height[lane] : 0.0;
    }
    sum += by.start + of_hyperbolas(by, achieved);
    const double whole = std::floor(sum), part = sum - whole - 0.5;
    const bool proven = std::abs(part) > by.error && largest < std::numeric_limits<double>::infinity();
    hundredths[office] = proven ? static_cast<std::int64_t>(whole) + (part > 0 ? 1 : 0) : no_score;
  }
}

}  // namespace

const kernel plain{"plain", plain_score};

std::span<const kernel* const> runnable_kernels() noexcept {
#ifdef KARJO_X86_KERNELS
  static constexpr const kernel* all[] = {&avx2, &plain};
  __builtin_cpu_init();
  const bool vectors = __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma");
  return std::span(all).subspan(vectors ? 0 : 1);
#else
  static constexpr const kernel* all[] = {&plain};
  return all;
#endif
}

namespace {

const kernel& best() noexcept {
  static const kernel& chosen = *runnable_kernels().front();
  return chosen;
}

}  // namespace

}  // namespace scores

namespace {

/// From x on, where x is the value or minus the value: the grade there, and just before, to which it rises in a straight line
/// from the knot before. Before the first knot it is 0, after the last it stays.
struct knot {
  fraction at;
  int before = 0, grade = 0;
};

struct rising_score {
  bool less_is_better = false;
  std::vector<knot> knots;  // by `at`, all different
  bool hyperbola = false;   // where the value is worse than the one knot: grade · target / value
};

/// Nothing where the targets of an interpolation or of steps do not fall from the best to the worst.
std::optional<rising_score> rising_score_of(const indicator_scale& scale) {
  rising_score out;
  out.less_is_better = scale.direction() != target_direction::higher;
  const std::vector<grade_target>& targets = scale.targets();
  if (targets.empty()) return out;
  const auto at = [&](const grade_target& each) { return out.less_is_better ? fraction() - each.value : each.value; };
  const grade_target& best = targets.front();
  switch (scale.scoring()) {
    case scoring_rule::all_or_nothing: out.knots.push_back({at(best), 0, best.grade}); return out;
    case scoring_rule::ratio:
      if (best.value > fraction()) {
        if (out.less_is_better) {
          out.hyperbola = true;
        } else {
          out.knots.push_back({fraction(), 0, 0});
          out.knots.push_back({best.value, best.grade, best.grade});
          return out;
        }
      }
      out.knots.push_back({at(best), 0, best.grade});
      return out;
    case scoring_rule::step:
    case scoring_rule::interpolate: break;
  }
  const bool steps = scale.scoring() == scoring_rule::step;
  for (std::size_t i = targets.size(); i-- != 0;) {
    fraction place = at(targets[i]);
    if (!out.knots.empty() && place == out.knots.back().at) {
      out.knots.back().grade = targets[i].grade;
      continue;
    }
    if (!out.knots.empty() && place < out.knots.back().at) return std::nullopt;
    const int before = out.knots.empty() ? 0 : steps ? out.knots.back().grade : targets[i].grade;
    out.knots.push_back({std::move(place), before, targets[i].grade});
  }
  return out;
}

/// The nearest double, or one beside it.
double near(const fraction& value) {
  const std::string digits = format_rounded(value, 60);
  double out = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), out);
  return out;
}

/// The score in whole numbers: from a knot on, constant + slope · x, over `denominator`.
struct integer_piece {
  double from;
  std::int64_t constant, slope;
};

struct integer_score {
  bool less_is_better = false, hyperbola = false;
  std::vector<integer_piece> pieces;
};

#ifdef __SIZEOF_INT128__
__extension__ typedef __int128 wide_integer;
constexpr bool with_wide_integers = true;
#else
typedef std::int64_t wide_integer;
constexpr bool with_wide_integers = false;
#endif

constexpr std::size_t most_places = 6;

/// What a double stands for, as units / 10^places.
struct decimal_double {
  std::int64_t units;
  std::size_t places;
};

/// Nothing for more than 15 digits or six places. A decimal of at most 15 digits is the shortest of its double, and the quotient
/// of two whole doubles is the one nearest to it.
std::optional<decimal_double> read(double value) noexcept {
  struct scaling {
    double power;
    std::size_t places;
  };
  for (const auto [power, places] : {scaling{1, 0}, scaling{100, 2}, scaling{1e6, most_places}}) {
    const double scaled = value * power;
    if (!(std::abs(scaled) < 1e15)) return std::nullopt;
    const auto units = static_cast<std::int64_t>(scaled + (value < 0 ? -0.5 : 0.5));
    if (static_cast<double>(units) / power == value) return decimal_double{units, places};
  }
  return std::nullopt;
}

}  // namespace

std::optional<fraction> shortest_decimal(double value) {
  if (!std::isfinite(value)) return std::nullopt;
  char text[40];
  const std::to_chars_result written = std::to_chars(text, text + sizeof text, value, std::chars_format::scientific);
  const char* at = text;
  const bool negative = *at == '-';
  if (negative) ++at;
  std::int64_t units = 0;  // at most 17 digits
  int power = 0;
  for (bool point = false; *at != 'e'; ++at) {
    if (*at == '.') {
      point = true;
      continue;
    }
    units = units * 10 + (*at - '0');
    power -= point ? 1 : 0;
  }
  int exponent = 0;
  std::from_chars(at[1] == '+' ? at + 2 : at + 1, written.ptr, exponent);
  power += exponent;
  fraction out = negative ? -units : units;
  for (int left = std::abs(power); left > 0; left -= 18) {
    const auto ten = static_cast<std::int64_t>(detail::power_of_ten(static_cast<unsigned>(std::min(left, 18))));
    out = power > 0 ? out * fraction(ten) : out / fraction(ten);
  }
  return out;
}

struct score_columns::tables {
  std::vector<indicator_scale> scales;
  std::vector<fraction> weights;

  bool in_doubles = false;  ///< whether `doubles` holds the whole plan
  scores::lane_plan doubles;

  bool in_integers = false;  ///< whether `integers` does
  std::vector<integer_score> integers;
  std::int64_t denominator = 1;

  explicit tables(const plan_scorer& by) : scales(by.scales()) {
    for (const activity& each : by.scored_plan().activities) {
      for (const indicator& one : each.indicators) weights.push_back(detail::weight_of(one));
    }
    std::vector<rising_score> rising;
    for (const indicator_scale& scale : scales) {
      std::optional<rising_score> one = rising_score_of(scale);
      if (!one) return;
      for (const knot& each : one->knots) {
        const double near_it = near(each.at);  // a value is compared with it as the decimals are: see below
        if (shortest_decimal(near_it) != each.at) return;
      }
      rising.push_back(*std::move(one));
    }
    if (std::any_of(weights.begin(), weights.end(), [](const fraction& weight) { return weight.is_negative(); })) return;
    fill_doubles(rising);
    if (with_wide_integers && in_doubles) fill_integers(rising);
  }

  // With u = 2^-53, and X the farther end of a ramp: its product errs by at most 2u of slope · X for the slope, u for the value
  // (whose shortest decimal is within half a unit of its last place) or the end, and u where the multiplication is not fused;
  // `start` by 2u of itself, which is no more than all slope · X; heights by u of themselves, a quotient by 4u. Every addition
  // errs by u of the sum, which is never more than all slope · X and heights, `size` below.
  //
  // The comparisons of the jumps are exact: a double above that of a target stands for a decimal above the target, as both
  // round to their doubles; and a target is the shortest decimal of its own double, or there are no tables.
  void fill_doubles(const std::vector<rising_score>& rising) {
    constexpr double unit = 0x1p-53;
    doubles.indicators = rising.size();
    double size = 0;
    std::size_t terms = 0;
    fraction start;
    for (std::size_t first = 0; first < rising.size(); first += scores::lanes) {
      scores::lane_group group{};
      group.first_ramp = doubles.ramps.size();
      group.first_jump = doubles.jumps.size();
      for (std::size_t lane = 0; lane < scores::lanes && first + lane < rising.size(); ++lane) {
        const rising_score& one = rising[first + lane];
        const fraction& weight = weights[first + lane];
        group.sign[lane] = one.less_is_better ? -0.0 : 0.0;
        std::size_t ramps = 0, jumps = 0;
        std::optional<fraction> slope_before;
        for (std::size_t i = 0; i < one.knots.size(); ++i) {
          const knot& to = one.knots[i];
          const int at_once = to.grade - (i == 0 ? 0 : to.before);
          if (const int rise = i == 0 ? 0 : to.before - one.knots[i - 1].grade; rise != 0) {
            const fraction& from = one.knots[i - 1].at;
            fraction slope = weight * fraction(rise) / (to.at - from);
            if (slope_before == slope) {  // the line goes on
              scores::ramp& ramp = doubles.ramps[group.first_ramp + ramps - 1];
              ramp.high[lane] = near(to.at);
              size += std::abs(ramp.slope[lane] * ramp.high[lane]);
            } else {
              start += slope * from;
              if (ramps == group.ramps) {
                doubles.ramps.push_back({});
                ++group.ramps;
              }
              scores::ramp& ramp = doubles.ramps[group.first_ramp + ramps++];
              ramp.slope[lane] = near(slope);
              ramp.low[lane] = near(from);
              ramp.high[lane] = near(to.at);
              size += ramp.slope[lane] * std::max(std::abs(ramp.low[lane]), std::abs(ramp.high[lane]));
            }
            slope_before = std::move(slope);
          } else {
            slope_before.reset();
          }
          if (at_once != 0) {
            if (jumps == group.jumps) {
              scores::jump none{};
              std::fill(std::begin(none.at), std::end(none.at), std::numeric_limits<double>::infinity());
              doubles.jumps.push_back(none);
              ++group.jumps;
            }
            scores::jump& jump = doubles.jumps[group.first_jump + jumps++];
            jump.at[lane] = near(to.at);
            jump.height[lane] = near(weight * fraction(at_once));
            size += jump.height[lane];
            if (i != 0) slope_before.reset();
          }
        }
        if (one.hyperbola) {
          const knot& best = one.knots.front();
          doubles.hyperbolas.push_back({first + lane, -near(best.at), near(fraction() - weight * fraction(best.grade) * best.at)});
          size += near(weight * fraction(best.grade));
        }
      }
      terms += scores::lanes * (group.ramps + group.jumps);
      doubles.groups.push_back(group);
    }
    doubles.start = near(fraction() - start);
    doubles.error = 1.01 * unit * 2 * size * static_cast<double>(terms + doubles.hyperbolas.size() + 16);
    in_doubles = size < 0x1p50 && doubles.error < 0.25;
  }

  void fill_integers(const std::vector<rising_score>& rising) {
    struct piece {
      double from;
      fraction constant, slope;
    };
    std::vector<std::vector<piece>> pieces;
    for (std::size_t i = 0; i < rising.size(); ++i) {
      std::vector<piece>& own = pieces.emplace_back();
      const std::vector<knot>& knots = rising[i].knots;
      for (std::size_t k = 0; k < knots.size(); ++k) {
        fraction slope;
        if (k + 1 < knots.size()) slope = fraction(knots[k + 1].before - knots[k].grade) / (knots[k + 1].at - knots[k].at);
        fraction constant = weights[i] * (fraction(knots[k].grade) - slope * knots[k].at);
        own.push_back({near(knots[k].at), std::move(constant), weights[i] * slope});
        for (const fraction* each : {&own.back().constant, &own.back().slope}) {
          const std::optional<std::int64_t> under = each->denominator();
          if (!under) return;
          const std::int64_t common = std::gcd(denominator, *under);
          if (__builtin_mul_overflow(denominator / common, *under, &denominator)) return;
        }
      }
    }
    for (std::size_t i = 0; i < rising.size(); ++i) {
      integer_score one{rising[i].less_is_better, rising[i].hyperbola, {}};
      for (const piece& each : pieces[i]) {
        const std::optional<std::int64_t> constant = (each.constant * fraction(denominator)).whole();
        const std::optional<std::int64_t> slope = (each.slope * fraction(denominator)).whole();
        if (!constant || !slope) return;
        one.pieces.push_back({each.from, *constant, *slope});
      }
      integers.push_back(std::move(one));
    }
    in_integers = integers.size() <= 4096;
  }

  /// The score in whole numbers, where no value has more than 15 digits or six places, and no number outgrows 128 bits.
  [[nodiscard]] std::optional<std::int64_t> score_in_integers(const double* achieved) const {
    std::array<wide_integer, most_places + 1> sums{};  // by the decimal places of the value
    for (std::size_t i = 0; i < integers.size(); ++i) {
      const integer_score& by = integers[i];
      const double value = achieved[i], x = by.less_is_better ? -value : value;
      if (std::isnan(value)) continue;
      if (std::isinf(value)) return std::nullopt;
      auto piece = by.pieces.rbegin();
      while (piece != by.pieces.rend() && !(x >= piece->from)) ++piece;
      if (piece == by.pieces.rend()) {
        if (by.hyperbola) return std::nullopt;
        continue;
      }
      if (piece->slope == 0) {
        sums[0] += piece->constant;
        continue;
      }
      const std::optional<decimal_double> decimal = read(x);
      if (!decimal) return std::nullopt;
      sums[0] += piece->constant;
      sums[decimal->places] += wide_integer{piece->slope} * decimal->units;
    }
    wide_integer over = 0, under = denominator;
    constexpr wide_integer most = wide_integer{1} << (sizeof(wide_integer) * 8 - 28);
    for (std::size_t places = 0; places < sums.size(); ++places) {
      if (places != 0) {
        over *= 10;
        under *= 10;
      }
      over += sums[places];
      if (over >= most || over <= -most) return std::nullopt;
    }
    if (over < 0) return std::nullopt;  // cannot be: no score is below 0
    const wide_integer nearest = (over * 2 + under) / (under * 2);
    if (nearest > std::numeric_limits<std::int64_t>::max()) return std::nullopt;
    return static_cast<std::int64_t>(nearest);
  }
};

score_columns::score_columns(const plan_scorer& by) : tables_(std::make_unique<const tables>(by)) {}
score_columns::score_columns(score_columns&&) noexcept = default;
score_columns& score_columns::operator=(score_columns&&) noexcept = default;
score_columns::~score_columns() = default;

std::size_t score_columns::indicators() const noexcept { return tables_->scales.size(); }

std::optional<std::int64_t> score_columns::score_in_fractions(std::span<const double> achieved) const {
  fraction sum;
  for (std::size_t i = 0; i < tables_->scales.size(); ++i) {
    if (std::isnan(achieved[i])) continue;
    const std::optional<fraction> value = shortest_decimal(achieved[i]);
    if (!value) return std::nullopt;
    sum += tables_->weights[i] * tables_->scales[i].raw(*value);
  }
  return sum.rounded(0);
}

score_ways score_columns::score(std::span<const double> achieved, std::span<std::int64_t> hundredths) const {
  score_ways ways;
  const std::size_t width = indicators(), offices = hundredths.size();
  if (width == 0) {  // nothing to be had: 0 for all, without a value
    std::fill(hundredths.begin(), hundredths.end(), 0);
    ways.in_doubles = offices;
    return ways;
  }
  constexpr std::size_t block = 1024;  // what a kernel leaves open is settled while its values are near
  for (std::size_t first = 0; first < offices; first += block) {
    const std::size_t count = std::min(block, offices - first);
    std::int64_t* const out = hundredths.data() + first;
    const double* const in = achieved.data() + first * width;
    if (tables_->in_doubles) {
      scores::best().score(tables_->doubles, in, count, out);
    } else {
      std::fill_n(out, count, no_score);
    }
    for (std::size_t i = 0; i < count; ++i) {
      if (out[i] != no_score) {
        ++ways.in_doubles;
        continue;
      }
      std::optional<std::int64_t> settled;
      if (tables_->in_integers) settled = tables_->score_in_integers(in + i * width);
      if (settled) {
        ++ways.in_integers;
      } else {
        ++ways.in_fractions;
        settled = score_in_fractions({in + i * width, width});
        if (!settled) ++ways.refused;
      }
      out[i] = settled.value_or(no_score);
    }
  }
  return ways;
}

}  // namespace karjo
