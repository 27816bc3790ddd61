// SPDX-License-Identifier: Apache-2.0
#include <karjo.h>

#include <iterator>
#include <memory>
#include <string>

#include <karjo/json.hpp>
#include <karjo/minutes/reader.hpp>
#include <karjo/minutes/writer.hpp>

#include "call.hpp"
#include "holidays.hpp"

using namespace karjo;

// Written when the minutes are read, so that asking its size costs nothing and threads need no lock.
struct karjo_minutes {
  minutes read;
  std::string json;
};

namespace {

/// Reads with `read`, which takes the text and gives minutes.
template <class Read>
karjo_status read_into(const char* utf8, size_t size, karjo_minutes** out, karjo_error* error, Read&& read) {
  if (out) *out = nullptr;
  const capi::text_in in{utf8, size};
  return capi::guard(error, [&]() -> karjo::error {
    if (!out) return {errc::invalid_argument};
    if (const karjo::error wrong = in.check_range(); wrong.code != errc::ok) return wrong;
    result<minutes> made = read(in.view());
    if (!made) return made.error();
    std::string json = to_json(*made);
    *out = std::make_unique<karjo_minutes>(karjo_minutes{std::move(*made), std::move(json)}).release();
    return {};
  });
}

const holiday_table& table_of(const karjo_holidays* holidays) {
  static const holiday_table none;
  return holidays ? holidays->table : none;
}

}  // namespace

karjo_status karjo_minutes_read(const char* utf8, size_t size, karjo_minutes** out, karjo_error* error) {
  return karjo_minutes_read_with_holidays(utf8, size, nullptr, out, error);
}

karjo_status karjo_minutes_read_with_holidays(const char* utf8, size_t size, const karjo_holidays* holidays,
                                              karjo_minutes** out, karjo_error* error) {
  return read_into(utf8, size, out, error, [holidays](std::string_view text) { return read_minutes(text, table_of(holidays)); });
}

karjo_status karjo_minutes_read_html(const char* utf8, size_t size, const karjo_holidays* holidays, karjo_minutes** out,
                                     karjo_error* error) {
  return read_into(utf8, size, out, error,
                   [holidays](std::string_view page) { return read_minutes_html(page, table_of(holidays)); });
}

karjo_status karjo_minutes_read_docx(const char* docx, size_t size, const karjo_holidays* holidays, karjo_minutes** out,
                                     karjo_error* error) {
  return read_into(docx, size, out, error,
                   [holidays](std::string_view bytes) { return read_minutes_docx(bytes, table_of(holidays)); });
}

karjo_status karjo_docx_text(const char* docx, size_t size, char* buf, size_t cap, size_t* needed, karjo_error* error) {
  const capi::text_in in{docx, size};
  const capi::text_out out(buf, cap, needed);
  return capi::guard(error, [&]() -> karjo::error {
    if (const karjo::error wrong = out.check(); wrong.code != errc::ok) return wrong;
    if (const karjo::error wrong = in.check_range(); wrong.code != errc::ok) return wrong;
    const result<std::string> text = docx_text(in.view());
    return text ? out.write(*text) : text.error();
  });
}

karjo_status karjo_minutes_read_json(const char* utf8, size_t size, karjo_minutes** out, karjo_error* error) {
  return read_into(utf8, size, out, error, [](std::string_view json) { return read_minutes_json(json); });
}

karjo_status karjo_minutes_write(const karjo_minutes* minutes, int32_t format, char* buf, size_t cap, size_t* needed) {
  const capi::text_out out(buf, cap, needed);
  return capi::guard([&]() -> error {
    if (!minutes || format < 0 || format >= static_cast<int32_t>(std::size(all_document_formats)))
      return {errc::invalid_argument};
    if (const error wrong = out.check(); wrong.code != errc::ok) return wrong;
    return out.write(write_minutes(minutes->read, static_cast<document_format>(format)));
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
