// SPDX-License-Identifier: Apache-2.0
#include <karjo.h>

#include <cstdint>
#include <vector>

#include <karjo/find.hpp>

#include "call.hpp"

using namespace karjo;

namespace {

karjo_hit to_c(const hit& found) noexcept {
  karjo_hit out{sizeof(karjo_hit), static_cast<std::uint32_t>(found.kind), found.offset, found.length, INT32_MIN, 0};
  if (found.day) {
    const bangla_fields& bangla = found.bangla;
    out.days = static_cast<std::int32_t>(found.day->time_since_epoch().count());
    out.packed = static_cast<std::uint32_t>(bangla.year) << 16 | static_cast<std::uint32_t>(number(bangla.month)) << 8 |
                 bangla.day;
  }
  return out;
}

}  // namespace

karjo_status karjo_find(const char* utf8, size_t size, karjo_hit* hits, size_t cap, size_t* needed) {
  if (needed) *needed = 0;
  return capi::guard([&]() -> error {
    if (!needed || (!hits && cap != 0) || (!utf8 && size != 0) || size > PTRDIFF_MAX) return {errc::invalid_argument};
    const std::vector<hit> found = find(capi::text_in{utf8, size}.view());
    *needed = found.size();
    if (cap == 0) return {};
    if (cap < found.size()) return {errc::buffer_too_small};
    for (std::size_t i = 0; i < found.size(); ++i) hits[i] = to_c(found[i]);
    return {};
  });
}
