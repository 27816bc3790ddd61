// SPDX-License-Identifier: Apache-2.0
//
// The sun of the Surya Siddhanta without any rounding: every quantity is a fraction of whole numbers of 128 bits. Slow
// and obvious; it judges include/karjo/calendar/surya_siddhanta.hpp, with which it shares no line.
//
// The place of the sun in signs of 30 degrees, at the midnight that begins a day:
//
//     mean sun     12 * days * 4320000 / 1577917828
//     anomaly      days * (4320000000 - 387) / 1577917828000 + 0.78575, in turns
//     sine         from the table of 24, the difference in proportion, in minutes of a radius of 3438
//     equation     sine * (14 - sine / (3 * 3438)) / 360, in minutes
//     true sun     the mean sun less the equation
#pragma once

#include <chrono>
#include <cstdint>
#include <vector>

#include <karjo/calendar/day_range.hpp>
#include <karjo/calendar/month.hpp>

#include "support/month_walk.hpp"

namespace karjo {

__extension__ typedef __int128 wide;

struct exact_sun {
  /// The place in signs since the Kali age began is `whole` and, of the next sign, numerator / denominator.
  std::int64_t whole;
  wide numerator, denominator;

  explicit exact_sun(std::chrono::sys_days day) {
    constexpr wide kalpa = 1'577'917'828'000;
    const std::chrono::sys_days kali{
        std::chrono::days{-1'132'959 - 719'163}};  // R.D. -1132959; 1970-01-01 is R.D. 719163
    const wide days = (day - kali).count();

    const wide mean = days * 4'320'000'000;  // in turns, of kalpa
    const wide anomaly = (days * (4'320'000'000 - 387) + kalpa * 78'575 / 100'000) % kalpa;
    const wide step = anomaly * 96 / kalpa, rest = anomaly * 96 % kalpa;
    const wide sine = table(step) * kalpa + (table(step + 1) - table(step)) * rest;  // in radii, of 3438 * kalpa
    const wide radius = 3438 * kalpa;
    const wide size = sine < 0 ? -sine : sine;

    // The equation in signs: 3438 / 1800 * sine * (14 - sine / 3) / 360 = 573 * sine * (42 - sine) / 324000.
    denominator = 324'000 * radius * radius;
    const wide turns = mean / kalpa;
    wide signs = 12 * (mean % kalpa) * (324'000 * radius * 3438) - 573 * sine * (42 * radius - size);
    whole = static_cast<std::int64_t>(turns) * 12;
    if (signs < 0) {
      signs += 12 * denominator;
      whole -= 12;
    }
    whole += static_cast<std::int64_t>(signs / denominator);
    numerator = signs % denominator;
  }

 private:
  static wide table(wide index) {
    constexpr int sines[] = {225,  449,  671,  890,  1105, 1315, 1520, 1719, 1910, 2093, 2267, 2431,
                             2585, 2728, 2859, 2978, 3084, 3177, 3256, 3321, 3372, 3409, 3431, 3438};
    const int i = static_cast<int>(index % 96);
    if (i % 48 == 0) return 0;
    const int quarter = i % 48 <= 24 ? i % 48 : 48 - i % 48;
    return i < 48 ? sines[quarter - 1] : -sines[quarter - 1];
  }
};

/// The date by the exact sun, found by counting days through the signs from a first day.
class exact_sun_walk {
 public:
  explicit exact_sun_walk(std::chrono::sys_days first = calendar_range.first) : day_(first), sun_(day_) {
    while (exact_sun(day_ - std::chrono::days{days_in_sign_}).whole == sun_.whole) ++days_in_sign_;
  }

  std::chrono::sys_days day() const { return day_; }
  const exact_sun& sun() const { return sun_; }

  bangla_fields fields() const {
    return {static_cast<std::int32_t>(sun_.whole / 12 - 3694), static_cast<month>(sun_.whole % 12 + 1),
            static_cast<std::uint8_t>(days_in_sign_)};
  }

  void next() {
    day_ += std::chrono::days{1};
    const exact_sun sun(day_);
    days_in_sign_ = sun.whole == sun_.whole ? days_in_sign_ + 1 : 1;
    sun_ = sun;
  }

 private:
  std::chrono::sys_days day_;
  exact_sun sun_;
  int days_in_sign_ = 1;
};

}  // namespace karjo
