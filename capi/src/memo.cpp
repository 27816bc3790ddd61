// SPDX-License-Identifier: Apache-2.0
#include <karjo.h>

#include <chrono>
#include <compare>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <karjo/json.hpp>
#include <karjo/memo/memo_code_text.hpp>
#include <karjo/memo/memo_number.hpp>
#include <karjo/memo/registry.hpp>

#include "call.hpp"
#include "values.hpp"

using namespace karjo;

struct karjo_memo_codes {
  memo_registry registry;
};

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
  constexpr uint32_t known =
      KARJO_MEMO_LATIN_DIGITS | KARJO_MEMO_DASH | KARJO_MEMO_WITHOUT_PART | KARJO_MEMO_WITHOUT_COPIES;
  if ((number & ~known) != 0) return std::nullopt;
  memo_style style;
  if (number & KARJO_MEMO_LATIN_DIGITS) style.digits = memo_digits::latin;
  if (number & KARJO_MEMO_DASH) style.before_serial = '-';
  style.part = (number & KARJO_MEMO_WITHOUT_PART) == 0;
  style.copies = (number & KARJO_MEMO_WITHOUT_COPIES) == 0;
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
  const uint32_t options = strict > 1 ? UINT32_MAX : strict * KARJO_MEMO_STRICT;
  return karjo_memo_json_by(utf8, size, nullptr, days, options, buf, cap, needed, error);
}

karjo_status karjo_memo_json_by(const char* utf8, size_t size, const karjo_memo_codes* codes, int32_t days,
                                uint32_t options, char* buf, size_t cap, size_t* needed, karjo_error* error) {
  if ((options & ~static_cast<uint32_t>(KARJO_MEMO_STRICT | KARJO_MEMO_SOURCES)) != 0) {
    if (needed) *needed = 0;
    return capi::guard(error, [] { return karjo::error{errc::invalid_argument}; });
  }
  const std::optional<std::chrono::sys_days> day = days == INT32_MIN ? std::nullopt : std::optional(capi::day_of(days));
  return read_and_write(
      utf8, size, buf, cap, needed, error,
      [=](const memo_reading& read, std::string_view input) {
        const memo_registry& tables = codes ? codes->registry : memo_registry::standard();
        return to_json(read, input, language::en, day, tables, (options & KARJO_MEMO_SOURCES) != 0);
      },
      (options & KARJO_MEMO_STRICT) != 0 ? memo_mode::strict : memo_mode::lenient);
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

karjo_status karjo_memo_make(int32_t scheme, const char* groups, size_t groups_size, const char* serial,
                             size_t serial_size, const char* part, size_t part_size, const char* copies,
                             size_t copies_size, uint32_t style, char* buf, size_t cap, size_t* needed,
                             karjo_error* error) {
  const capi::text_in in{groups, groups_size}, after[] = {{serial, serial_size}, {part, part_size}, {copies, copies_size}};
  const capi::text_out out(buf, cap, needed);
  return capi::guard(error, [&]() -> karjo::error {
    const std::optional<memo_style> as = style_of(style);
    if (!as || scheme < KARJO_SCHEME_2008_19 || scheme > KARJO_SCHEME_FREE) return {errc::invalid_argument};
    if (const karjo::error wrong = capi::first_failure(out, in, after[0], after[1], after[2]); wrong.code != errc::ok)
      return wrong;
    std::vector<std::string_view> each;
    std::string_view rest = in.view();
    if (scheme != KARJO_SCHEME_FREE) {
      for (std::size_t dot = rest.find('.'); dot != rest.npos && each.size() < memo_shape::most_groups; dot = rest.find('.')) {
        each.push_back(rest.substr(0, dot));
        rest.remove_prefix(dot + 1);
      }
    }
    each.push_back(rest);
    const result<memo_number> made = memo_number::make(static_cast<memo_scheme>(scheme), each, after[0].view(),
                                                       after[1].view(), after[2].view());
    return made ? out.write(format(*made, *as)) : made.error();
  });
}

karjo_status karjo_memo_with_serial(const char* utf8, size_t size, const char* serial, size_t serial_size,
                                    uint32_t style, char* buf, size_t cap, size_t* needed, karjo_error* error) {
  const capi::text_in in{utf8, size}, number{serial, serial_size};
  const capi::text_out out(buf, cap, needed);
  return capi::guard(error, [&]() -> karjo::error {
    const std::optional<memo_style> as = style_of(style);
    if (!as) return {errc::invalid_argument};
    if (const karjo::error wrong = capi::first_failure(out, in, number); wrong.code != errc::ok) return wrong;
    const result<memo_reading> read = parse_memo(in.view());
    if (!read) return read.error();
    const result<memo_number> other = read->number.with_serial(number.view());
    if (!other) return {errc::invalid_argument, read->number.is_free_form() ? 0u : 1u, 0};
    return out.write(format(*other, *as));
  });
}

karjo_status karjo_memo_codes_parse(const char* utf8, size_t size, karjo_memo_codes** out, karjo_error* error) {
  if (out) *out = nullptr;
  const capi::text_in in{utf8, size};
  return capi::guard(error, [&]() -> karjo::error {
    if (!out) return {errc::invalid_argument};
    if (const karjo::error wrong = in.check_range(); wrong.code != errc::ok) return wrong;
    const result<std::vector<memo_code_row>> rows = parse_memo_codes(in.view());
    if (!rows) return rows.error();
    auto made = std::make_unique<karjo_memo_codes>();
    made->registry.replace(*rows);
    *out = made.release();
    return {};
  });
}

karjo_status karjo_memo_codes_add(karjo_memo_codes* codes, const char* utf8, size_t size, uint32_t manner,
                                  karjo_error* error) {
  const capi::text_in in{utf8, size};
  return capi::guard(error, [&]() -> karjo::error {
    if (!codes || manner > KARJO_MEMO_CODES_BESIDE) return {errc::invalid_argument};
    if (const karjo::error wrong = in.check_range(); wrong.code != errc::ok) return wrong;
    const result<std::vector<memo_code_row>> rows = parse_memo_codes(in.view());
    if (!rows) return rows.error();
    memo_registry more = codes->registry;  // all of them or none, should memory run out
    if (manner == KARJO_MEMO_CODES_REPLACE) more.replace(*rows);
    if (manner == KARJO_MEMO_CODES_BESIDE) {
      for (const memo_code_row& row : *rows) more.add(row.view());
    }
    codes->registry = std::move(more);
    return {};
  });
}

karjo_status karjo_memo_codes_json(const karjo_memo_codes* codes, char* buf, size_t cap, size_t* needed) {
  const capi::text_out out(buf, cap, needed);
  return capi::guard([&]() -> error {
    if (const error wrong = out.check(); wrong.code != errc::ok) return wrong;
    return out.write(to_json(codes ? codes->registry : memo_registry::standard()));
  });
}

void karjo_memo_codes_free(karjo_memo_codes* codes) { delete codes; }
