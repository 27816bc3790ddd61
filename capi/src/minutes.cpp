// SPDX-License-Identifier: Apache-2.0
#include <karjo.h>

#include <memory>
#include <string>

#include <karjo/json.hpp>
#include <karjo/minutes/reader.hpp>

#include "call.hpp"
#include "holidays.hpp"

using namespace karjo;

// Written when the minutes are read, so that asking its size costs nothing and threads need no lock.
struct karjo_minutes {
  std::string json;
};

karjo_status karjo_minutes_read(const char* utf8, size_t size, karjo_minutes** out, karjo_error* error) {
  return karjo_minutes_read_with_holidays(utf8, size, nullptr, out, error);
}

karjo_status karjo_minutes_read_with_holidays(const char* utf8, size_t size, const karjo_holidays* holidays,
                                              karjo_minutes** out, karjo_error* error) {
  if (out) *out = nullptr;
  const capi::text_in in{utf8, size};
  return capi::guard(error, [&]() -> karjo::error {
    if (!out) return {errc::invalid_argument};
    if (const karjo::error wrong = in.check(); wrong.code != errc::ok) return wrong;
    const result<minutes> read = holidays ? read_minutes(in.view(), holidays->table) : read_minutes(in.view());
    if (!read) return read.error();
    *out = std::make_unique<karjo_minutes>(karjo_minutes{to_json(*read)}).release();
    return {};
  });
}

karjo_status karjo_minutes_json(const karjo_minutes* minutes, char* buf, size_t cap, size_t* needed) {
  const capi::text_out out(buf, cap, needed);
  return capi::guard([&]() -> error {
    if (!minutes) return {errc::invalid_argument};
    if (const error wrong = out.check(); wrong.code != errc::ok) return wrong;
    return out.write(minutes->json);
  });
}

void karjo_minutes_free(karjo_minutes* minutes) { delete minutes; }
