// SPDX-License-Identifier: Apache-2.0
#include <karjo.h>

#include <karjo/text/bulk.hpp>

#include "call.hpp"

using namespace karjo;

karjo_status karjo_digits(const char* utf8, size_t size, uint32_t target, char* buf, size_t cap, size_t* needed) {
  const capi::text_in in{utf8, size};
  const capi::text_out out(buf, cap, needed);
  return capi::guard([&]() -> error {
    if (target > KARJO_DIGITS_BANGLA) return {errc::invalid_argument};
    if (const error wrong = capi::first_failure(out, in); wrong.code != errc::ok) return wrong;
    const bool bangla = target == KARJO_DIGITS_BANGLA;
    const std::string_view text = in.view();
    if (cap != 0 && (bangla ? cap / 3 >= text.size() : cap >= text.size())) {  // room for the most it can be: one pass
      *needed = bangla ? text::bulk::to_bangla_digits(text, buf, cap) : text::bulk::to_latin_digits(text, buf, cap);
      return {};
    }
    *needed = bangla ? text::bulk::bangla_digits_size(text) : text::bulk::latin_digits_size(text);
    if (cap == 0) return {};
    if (cap < *needed) return {errc::buffer_too_small};
    bangla ? text::bulk::to_bangla_digits(text, buf, cap) : text::bulk::to_latin_digits(text, buf, cap);
    return {};
  });
}
