// SPDX-License-Identifier: Apache-2.0
//
// How karjo::intl speaks with ICU: owned handles, and what its failures are in karjo's causes.
#pragma once

#include <unicode/utypes.h>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <new>
#include <string_view>

#include <karjo/error.hpp>
#include <karjo/text/utf8.hpp>

namespace karjo::intl {

/// What ICU can be given at once: it counts in int32_t, and grows some texts.
inline constexpr std::size_t longest_text = std::size_t{1} << 30;

template <auto Close>
struct icu_close {
  template <class Handle>
  void operator()(Handle* handle) const noexcept {
    Close(handle);
  }
};

/// A handle of ICU's C interface with its close function.
template <class Handle, auto Close>
using icu_owned = std::unique_ptr<Handle, icu_close<Close>>;

/// Nothing for success; throws `bad_alloc` where memory was short, which the callers pass on.
[[nodiscard]] inline error failure_of(UErrorCode status) {
  if (U_SUCCESS(status)) return {};
  if (status == U_MEMORY_ALLOCATION_ERROR) throw std::bad_alloc();
  return {errc::internal};
}

/// Whether ICU may be given the text.
[[nodiscard]] inline error refusal_of(std::string_view text, std::uint32_t field = 0) noexcept {
  if (text.size() > longest_text) return {errc::text_too_large, field, longest_text};
  if (const auto bad = text::first_invalid_utf8(text)) return {errc::invalid_utf8, field, *bad};
  return {};
}

[[nodiscard]] inline std::int32_t icu_size(std::string_view text) noexcept { return static_cast<std::int32_t>(text.size()); }

}  // namespace karjo::intl
