// SPDX-License-Identifier: Apache-2.0
//
// What every call of karjo.h does around its one line of C++: look at the arguments, zero the outputs, catch what is thrown.
#pragma once

#include <karjo.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <exception>
#include <new>
#include <stdexcept>
#include <string_view>

#include <karjo/error.hpp>
#include <karjo/text/bulk.hpp>

namespace karjo::capi {

/// (utf8, size) as given.
struct text_in {
  const char* utf8;
  std::size_t size;

  /// The pointer and the size alone; what is there is not looked at.
  [[nodiscard]] error check_range() const noexcept {
    return (!utf8 && size != 0) || size > PTRDIFF_MAX ? error{errc::invalid_argument} : error{};
  }

  [[nodiscard]] error check() const noexcept {
    if (const error wrong = check_range(); wrong.code != errc::ok) return wrong;
    if (const auto bad = text::bulk::first_invalid_utf8(view())) return {errc::invalid_utf8, 0, *bad};
    return {};
  }

  [[nodiscard]] std::string_view view() const noexcept {
    return utf8 ? std::string_view(utf8, size) : std::string_view();
  }
};

/// (buf, cap, needed) as given.
class text_out {
 public:
  text_out(char* buf, std::size_t cap, std::size_t* needed) noexcept : buf_(buf), cap_(cap), needed_(needed) {
    if (needed) *needed = 0;
  }

  [[nodiscard]] error check() const noexcept {
    return needed_ && (buf_ || cap_ == 0) ? error{} : error{errc::invalid_argument};
  }

  [[nodiscard]] error write(std::string_view text) const noexcept {
    *needed_ = text.size();
    if (cap_ == 0) return {};  // only the size was asked
    if (cap_ < text.size()) return {errc::buffer_too_small};
    std::copy(text.begin(), text.end(), buf_);
    return {};
  }

 private:
  char* buf_;
  std::size_t cap_;
  std::size_t* needed_;
};

/// Runs `call`, which returns a karjo::error; writes it to `out`, which may be NULL, and returns its code.
template <class Call>
[[nodiscard]] karjo_status guard(karjo_error* out, Call&& call) noexcept {
  error failure;
  try {
    failure = call();
  } catch (const std::bad_alloc&) {
    failure.code = errc::out_of_memory;
  } catch (const std::length_error&) {
    failure.code = errc::out_of_memory;  // more than a string can hold
  } catch (...) {
    failure.code = errc::internal;
  }
  if (out) *out = {static_cast<karjo_status>(failure.code), failure.field, failure.offset};
  return static_cast<karjo_status>(failure.code);
}

/// The same for the calls that have no karjo_error.
template <class Call>
[[nodiscard]] karjo_status guard(Call&& call) noexcept {
  return guard(nullptr, call);
}

/// The first of several checks that failed.
template <class... Check>
[[nodiscard]] error first_failure(const Check&... checks) noexcept {
  error failure;
  ((failure.code == errc::ok ? void(failure = checks.check()) : void()), ...);
  return failure;
}

}  // namespace karjo::capi
