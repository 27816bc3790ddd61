// SPDX-License-Identifier: Apache-2.0
//
// A value, or the reason why there is none. The members are named as in std::expected (C++23), so that a later change to it
// is mechanical; the type is karjo's own in every language mode, so that it never differs between two parts of a program.
//
//     if (const result<bangla_date> date = bangla_date::make(1428, poush, 14)) use(*date);
//     else complain(name(date.error().code), date.error().offset);
#pragma once

#include <cassert>
#include <type_traits>
#include <utility>
#include <variant>

#include <karjo/error.hpp>

namespace karjo {

/// Holds a `T`, or an `error`. Reading `*r` of a failed result is a programming error (asserted in debug builds).
template <class T>
class [[nodiscard]] result {
 public:
  using value_type = T;
  using error_type = karjo::error;

  constexpr result(T value) : state_(std::in_place_index<0>, std::move(value)) {}
  constexpr result(karjo::error error) : state_(std::in_place_index<1>, error) {}
  constexpr result(errc code, std::uint64_t offset = 0, std::uint32_t field = 0)
      : state_(std::in_place_index<1>, karjo::error{code, field, offset}) {}

  [[nodiscard]] constexpr bool has_value() const noexcept { return state_.index() == 0; }
  [[nodiscard]] constexpr explicit operator bool() const noexcept { return has_value(); }

  [[nodiscard]] constexpr const T& operator*() const& noexcept { return assert(has_value()), *std::get_if<0>(&state_); }
  [[nodiscard]] constexpr T& operator*() & noexcept { return assert(has_value()), *std::get_if<0>(&state_); }
  [[nodiscard]] constexpr T&& operator*() && noexcept { return assert(has_value()), std::move(*std::get_if<0>(&state_)); }
  [[nodiscard]] constexpr const T* operator->() const noexcept { return assert(has_value()), std::get_if<0>(&state_); }
  [[nodiscard]] constexpr T* operator->() noexcept { return assert(has_value()), std::get_if<0>(&state_); }

  [[nodiscard]] constexpr const karjo::error& error() const noexcept {
    return assert(!has_value()), *std::get_if<1>(&state_);
  }

  template <class U>
  [[nodiscard]] constexpr T value_or(U&& otherwise) const& {
    return has_value() ? **this : static_cast<T>(std::forward<U>(otherwise));
  }

  /// Calls `f` with the value and returns its result; passes the error on.
  template <class F>
  constexpr auto and_then(F&& f) const& -> std::invoke_result_t<F, const T&> {
    if (has_value()) return std::forward<F>(f)(**this);
    return error();
  }

  /// Wraps what `f` makes of the value; passes the error on.
  template <class F>
  constexpr auto transform(F&& f) const& -> result<std::remove_cvref_t<std::invoke_result_t<F, const T&>>> {
    if (has_value()) return std::forward<F>(f)(**this);
    return error();
  }

  friend constexpr bool operator==(const result& a, const result& b) { return a.state_ == b.state_; }

 private:
  std::variant<T, karjo::error> state_;
};

}  // namespace karjo
