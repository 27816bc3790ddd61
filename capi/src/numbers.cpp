// SPDX-License-Identifier: Apache-2.0
#include <karjo.h>

#include <functional>

#include <karjo/text/bulk.hpp>
#include <karjo/text/utf8.hpp>

#include "call.hpp"

using namespace karjo;

namespace {

/// Calls `read` with one piece of the text after the other, each no longer than stays in the processor's cache, whole in its
/// sequences, and checked.
template <class Read>
error for_each_checked_piece(std::string_view text, Read&& read) {
  constexpr std::size_t piece = 1 << 15;
  for (std::size_t at = 0; at < text.size();) {
    std::size_t end = std::min(text.size(), at + piece);
    for (int back = 0; back < 3 && end < text.size() && detail::is_continuation(detail::octet(text, end)); ++back) --end;
    if (text::bulk::first_invalid_utf8(text.substr(at, end - at)))
      return {errc::invalid_utf8, 0, at + text::bulk::first_invalid_utf8(text.substr(at)).value_or(0)};
    read(text.substr(at, end - at));
    at = end;
  }
  return {};
}

bool overlap(std::string_view text, const char* buf, std::size_t cap) noexcept {
  const std::less<const char*> before;
  return cap != 0 && !text.empty() && before(text.data(), buf + cap) && before(buf, text.data() + text.size());
}

}  // namespace

karjo_status karjo_digits(const char* utf8, size_t size, uint32_t target, char* buf, size_t cap, size_t* needed) {
  const capi::text_in in{utf8, size};
  const capi::text_out out(buf, cap, needed);
  return capi::guard([&]() -> error {
    if (target > KARJO_DIGITS_BANGLA) return {errc::invalid_argument};
    if (const error wrong = out.check(); wrong.code != errc::ok) return wrong;
    if (const error wrong = in.check_range(); wrong.code != errc::ok) return wrong;
    const bool bangla = target == KARJO_DIGITS_BANGLA;
    const std::string_view text = in.view();
    if (overlap(text, buf, cap)) return {errc::invalid_argument};
    const auto written_to = [&](std::string_view piece, char* to, std::size_t room) {
      return bangla ? text::bulk::to_bangla_digits(piece, to, room) : text::bulk::to_latin_digits(piece, to, room);
    };
    std::size_t done = 0;
    if (cap != 0 && (bangla ? cap / 3 : cap) >= text.size()) {  // room for the most it can be: one pass
      const error wrong = for_each_checked_piece(
          text, [&](std::string_view piece) { done += written_to(piece, buf + done, cap - done); });
      if (wrong.code == errc::ok) *needed = done;
      return wrong;
    }
    const error wrong = for_each_checked_piece(text, [&](std::string_view piece) {
      done += bangla ? text::bulk::bangla_digits_size(piece) : text::bulk::latin_digits_size(piece);
    });
    if (wrong.code != errc::ok) return wrong;
    *needed = done;
    if (cap == 0) return {};
    if (cap < done) return {errc::buffer_too_small};
    written_to(text, buf, cap);
    return {};
  });
}
