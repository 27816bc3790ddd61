// SPDX-License-Identifier: Apache-2.0
#include <karjo.h>

#include <cstdint>
#include <new>
#include <vector>

#include <karjo/find.hpp>

#include "call.hpp"

using namespace karjo;

struct karjo_finder {
  text_finder finder;
  const std::vector<located_hit>* found = nullptr;  // of the last call
};

namespace {

template <class Hit>
void put_day(const hit& found, Hit& out) noexcept {
  out.days = INT32_MIN;
  out.packed = 0;
  if (!found.day) return;
  const bangla_fields& bangla = found.bangla;
  out.days = static_cast<std::int32_t>(found.day->time_since_epoch().count());
  out.packed =
      static_cast<std::uint32_t>(bangla.year) << 16 | static_cast<std::uint32_t>(number(bangla.month)) << 8 | bangla.day;
}

karjo_hit to_c(const hit& found) noexcept {
  karjo_hit out{sizeof(karjo_hit), static_cast<std::uint32_t>(found.kind), found.offset, found.length, 0, 0};
  put_day(found, out);
  return out;
}

karjo_found to_c(const located_hit& each) noexcept {
  karjo_found out{sizeof(karjo_found), static_cast<std::uint32_t>(each.found.kind),
                  each.found.offset,   each.found.length,
                  each.line,           each.column,
                  0,                   0};
  put_day(each.found, out);
  return out;
}

template <class Found, class Hit>
error write_hits(const std::vector<Found>& found, Hit* hits, size_t cap, size_t* needed) noexcept {
  *needed = found.size();
  if (cap == 0) return {};
  if (cap < found.size()) return {errc::buffer_too_small};
  for (std::size_t i = 0; i < found.size(); ++i) hits[i] = to_c(found[i]);
  return {};
}

}  // namespace

karjo_status karjo_find(const char* utf8, size_t size, karjo_hit* hits, size_t cap, size_t* needed) {
  if (needed) *needed = 0;
  return capi::guard([&]() -> error {
    const capi::text_in text{utf8, size};
    if (!needed || (!hits && cap != 0)) return {errc::invalid_argument};
    if (const error wrong = text.check_range(); wrong.code != errc::ok) return wrong;
    return write_hits(find(text.view()), hits, cap, needed);
  });
}

karjo_status karjo_finder_new(karjo_finder** finder) {
  if (finder) *finder = nullptr;
  return capi::guard([&]() -> error {
    if (!finder) return {errc::invalid_argument};
    *finder = new karjo_finder{};
    return {};
  });
}

karjo_status karjo_finder_feed(karjo_finder* finder, const char* utf8, size_t size, size_t* count) {
  if (count) *count = 0;
  return capi::guard([&]() -> error {
    const capi::text_in text{utf8, size};
    if (!finder) return {errc::invalid_argument};
    if (const error wrong = text.check_range(); wrong.code != errc::ok) return wrong;
    finder->found = &finder->finder.feed(text.view());
    if (count) *count = finder->found->size();
    return {};
  });
}

karjo_status karjo_finder_finish(karjo_finder* finder, size_t* count) {
  if (count) *count = 0;
  return capi::guard([&]() -> error {
    if (!finder) return {errc::invalid_argument};
    finder->found = &finder->finder.finish();
    if (count) *count = finder->found->size();
    return {};
  });
}

karjo_status karjo_finder_hits(const karjo_finder* finder, karjo_found* hits, size_t cap, size_t* needed) {
  if (needed) *needed = 0;
  return capi::guard([&]() -> error {
    if (!finder || !needed || (!hits && cap != 0)) return {errc::invalid_argument};
    return finder->found ? write_hits(*finder->found, hits, cap, needed) : error{};
  });
}

karjo_status karjo_finder_text(const karjo_finder* finder, size_t hit, char* buf, size_t cap, size_t* needed) {
  const capi::text_out out(buf, cap, needed);
  return capi::guard([&]() -> error {
    if (!finder || !finder->found || hit >= finder->found->size()) return {errc::invalid_argument};
    if (const error wrong = out.check(); wrong.code != errc::ok) return wrong;
    return out.write((*finder->found)[hit].text);
  });
}

void karjo_finder_free(karjo_finder* finder) { delete finder; }
