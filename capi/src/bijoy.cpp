// SPDX-License-Identifier: Apache-2.0
#include <karjo.h>

#include <string>
#include <string_view>

#include <karjo/json.hpp>
#include <karjo/text/bijoy_detect.hpp>

#include "call.hpp"

using namespace karjo;

namespace {

// The options that a KARJO_BIJOY_FONTS_ means; without the map, which no call gives.
result<text::bijoy_options> options(uint32_t fonts) {
  switch (fonts) {
    case KARJO_BIJOY_FONTS_ALL: return text::bijoy_options{text::bijoy_fonts::all, false};
    case KARJO_BIJOY_FONTS_2000: return text::bijoy_options{text::bijoy_fonts::bijoy_2000, false};
    case KARJO_BIJOY_FONTS_NEWER: return text::bijoy_options{text::bijoy_fonts::newer, false};
    default: return errc::invalid_argument;
  }
}

// `write` makes the text of a reading.
template <class Write>
karjo_status read_and_write(const char* utf8, size_t size, uint32_t fonts, char* buf, size_t cap, size_t* needed,
                            karjo_error* error, Write write) noexcept {
  const capi::text_in in{utf8, size};
  const capi::text_out out(buf, cap, needed);
  return capi::guard(error, [&]() -> karjo::error {
    const result<text::bijoy_options> chosen = options(fonts);
    if (!chosen) return chosen.error();
    if (const karjo::error wrong = capi::first_failure(out, in); wrong.code != errc::ok) return wrong;
    const result<text::bijoy_text> read = text::from_bijoy(in.view(), *chosen);
    return read ? out.write(write(*read, in.view())) : read.error();
  });
}

template <class Write>
karjo_status convert_and_write(const char* utf8, size_t size, const char* font, size_t font_size, char* buf, size_t cap,
                               size_t* needed, karjo_error* error, text::bijoy_options how, Write write) noexcept {
  const capi::text_in in{utf8, size};
  const capi::text_in font_name{font, font_size};
  const capi::text_out out(buf, cap, needed);
  return capi::guard(error, [&]() -> karjo::error {
    if (font_name.check().code != errc::ok) return {errc::invalid_argument};
    if (const karjo::error wrong = capi::first_failure(out, in); wrong.code != errc::ok) return wrong;
    const result<text::converted_runs> read = text::from_bijoy_runs(in.view(), font_name.view(), how);
    return read ? out.write(write(*read, in.view())) : read.error();
  });
}

}  // namespace

karjo_status karjo_from_bijoy(const char* utf8, size_t size, uint32_t fonts, char* buf, size_t cap, size_t* needed,
                              karjo_error* error) {
  return read_and_write(utf8, size, fonts, buf, cap, needed, error,
                        [](const text::bijoy_text& read, std::string_view) -> std::string_view { return read.text; });
}

karjo_status karjo_from_bijoy_json(const char* utf8, size_t size, uint32_t fonts, char* buf, size_t cap, size_t* needed,
                                   karjo_error* error) {
  return read_and_write(utf8, size, fonts, buf, cap, needed, error,
                        [](const text::bijoy_text& read, std::string_view input) { return to_json(read, input); });
}

karjo_status karjo_from_bijoy_bytes(const char* windows_1252, size_t size, uint32_t fonts, char* buf, size_t cap,
                                    size_t* needed) {
  const capi::text_out out(buf, cap, needed);
  return capi::guard([&]() -> error {
    const result<text::bijoy_options> chosen = options(fonts);
    if (!chosen) return chosen.error();
    if (const error wrong = out.check(); wrong.code != errc::ok) return wrong;
    if ((!windows_1252 && size != 0) || size > PTRDIFF_MAX) return {errc::invalid_argument};
    return out.write(text::from_bijoy_bytes(capi::text_in{windows_1252, size}.view(), *chosen).text);
  });
}

karjo_status karjo_detect_bijoy(const char* utf8, size_t size, const char* font, size_t font_size, char* buf,
                                size_t cap, size_t* needed, karjo_error* error) {
  return convert_and_write(utf8, size, font, font_size, buf, cap, needed, error, {.keep_map = false},
                           [](const text::converted_runs& read, std::string_view input) { return to_json(read, input); });
}

karjo_status karjo_from_bijoy_runs(const char* utf8, size_t size, const char* font, size_t font_size, char* buf,
                                   size_t cap, size_t* needed, karjo_error* error) {
  return convert_and_write(utf8, size, font, font_size, buf, cap, needed, error, {.keep_map = false},
                           [](const text::converted_runs& read, std::string_view) -> std::string_view {
                             return read.reading.text;
                           });
}
