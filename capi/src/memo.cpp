// SPDX-License-Identifier: Apache-2.0
#include <karjo.h>

#include <chrono>
#include <compare>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include <karjo/json.hpp>
#include <karjo/memo/memo_number.hpp>

#include "call.hpp"
#include "values.hpp"

using namespace karjo;

namespace {

// `write` makes the text of a reading.
template <class Write>
karjo_status read_and_write(const char* utf8, size_t size, char* buf, size_t cap, size_t* needed, karjo_error* error,
                            Write write, memo_mode mode = memo_mode::lenient) noexcept {
  const capi::text_in in{utf8, size};
  const capi::text_out out(buf, cap, needed);
  return capi::guard(error, [&]() -> karjo::error {
    if (const karjo::error wrong = capi::first_failure(out, in); wrong.code != errc::ok) return wrong;
    const result<memo_reading> read = parse_memo(in.view(), mode);
    return read ? out.write(write(*read, in.view())) : read.error();
  });
}

// What a KARJO_MEMO_ style says; nothing for an unknown one.
std::optional<memo_style> style_of(uint32_t number) noexcept {
  if ((number & ~static_cast<uint32_t>(KARJO_MEMO_LATIN_DIGITS | KARJO_MEMO_DASH)) != 0) return std::nullopt;
  memo_style style;
  if (number & KARJO_MEMO_LATIN_DIGITS) style.digits = memo_digits::latin;
  if (number & KARJO_MEMO_DASH) style.before_serial = '-';
  return style;
}

}  // namespace

karjo_status karjo_memo_normalize(const char* utf8, size_t size, char* buf, size_t cap, size_t* needed, int32_t* scheme,
                                  karjo_error* error) {
  if (scheme) *scheme = 0;
  memo_scheme read_scheme{};
  const karjo_status status =
      read_and_write(utf8, size, buf, cap, needed, error, [&read_scheme](const memo_reading& read, std::string_view) {
        read_scheme = read.number.scheme();
        return read.number.number();
      });
  if (scheme && status == KARJO_OK) *scheme = static_cast<int32_t>(read_scheme);
  return status;
}

karjo_status karjo_memo_json(const char* utf8, size_t size, char* buf, size_t cap, size_t* needed, karjo_error* error) {
  return read_and_write(utf8, size, buf, cap, needed, error,
                        [](const memo_reading& read, std::string_view input) { return to_json(read, input); });
}

karjo_status karjo_memo_text(const char* utf8, size_t size, char* buf, size_t cap, size_t* needed, karjo_error* error) {
  return read_and_write(utf8, size, buf, cap, needed, error,
                        [](const memo_reading& read, std::string_view) { return describe(read); });
}

karjo_status karjo_memo_json_on(const char* utf8, size_t size, int32_t days, uint32_t strict, char* buf, size_t cap,
                                size_t* needed, karjo_error* error) {
  if (strict > 1) {
    if (needed) *needed = 0;
    return capi::guard(error, [] { return karjo::error{errc::invalid_argument}; });
  }
  const std::optional<std::chrono::sys_days> day = days == INT32_MIN ? std::nullopt : std::optional(capi::day_of(days));
  return read_and_write(
      utf8, size, buf, cap, needed, error,
      [day](const memo_reading& read, std::string_view input) { return to_json(read, input, language::en, day); },
      strict != 0 ? memo_mode::strict : memo_mode::lenient);
}

karjo_status karjo_memo_format(const char* utf8, size_t size, uint32_t style, char* buf, size_t cap, size_t* needed,
                               karjo_error* error) {
  const std::optional<memo_style> as = style_of(style);
  if (!as) {
    if (needed) *needed = 0;
    return capi::guard(error, [] { return karjo::error{errc::invalid_argument}; });
  }
  return read_and_write(utf8, size, buf, cap, needed, error,
                        [&as](const memo_reading& read, std::string_view) { return format(read.number, *as); });
}

karjo_status karjo_memo_next(const char* utf8, size_t size, uint32_t style, char* buf, size_t cap, size_t* needed,
                             karjo_error* error) {
  const capi::text_in in{utf8, size};
  const capi::text_out out(buf, cap, needed);
  return capi::guard(error, [&]() -> karjo::error {
    const std::optional<memo_style> as = style_of(style);
    if (!as) return {errc::invalid_argument};
    if (const karjo::error wrong = capi::first_failure(out, in); wrong.code != errc::ok) return wrong;
    const result<memo_reading> read = parse_memo(in.view());
    if (!read) return read.error();
    const result<memo_number> next = read->number.next();
    if (!next) return {errc::memo_malformed, 0, read->offset};
    return out.write(format(*next, *as));
  });
}

karjo_status karjo_memo_compare(const char* a, size_t a_size, const char* b, size_t b_size, int32_t* order,
                                int32_t* relation, karjo_error* error) {
  if (order) *order = 0;
  if (relation) *relation = 0;
  const capi::text_in first{a, a_size}, second{b, b_size};
  return capi::guard(error, [&]() -> karjo::error {
    if (!order || !relation) return {errc::invalid_argument};
    const result<memo_reading> x = first.check().code == errc::ok ? parse_memo(first.view()) : first.check();
    if (!x) return x.error();
    const result<memo_reading> y = second.check().code == errc::ok ? parse_memo(second.view()) : second.check();
    if (!y) return {y.error().code, 1, y.error().offset};
    const std::strong_ordering found = x->number <=> y->number;
    *order = found < 0 ? -1 : found > 0 ? 1 : 0;
    *relation = same_letter(x->number, y->number) ? KARJO_MEMO_SAME_LETTER
                : same_file(x->number, y->number) ? KARJO_MEMO_SAME_FILE
                                                  : KARJO_MEMO_UNRELATED;
    return {};
  });
}

karjo_status karjo_memo_hash(const char* utf8, size_t size, uint64_t* hash, karjo_error* error) {
  if (hash) *hash = 0;
  const capi::text_in in{utf8, size};
  return capi::guard(error, [&]() -> karjo::error {
    if (!hash) return {errc::invalid_argument};
    if (const karjo::error wrong = in.check(); wrong.code != errc::ok) return wrong;
    const result<memo_reading> read = parse_memo(in.view());
    if (!read) return read.error();
    *hash = std::hash<memo_number>{}(read->number);
    return {};
  });
}
