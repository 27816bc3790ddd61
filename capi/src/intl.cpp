// SPDX-License-Identifier: Apache-2.0
//
// The calls of karjo_intl.h: a library of its own, libkarjo_intl.so, which needs ICU.
#include <karjo_intl.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include <karjo/intl/boundaries.hpp>
#include <karjo/intl/collation.hpp>
#include <karjo/intl/hijri.hpp>
#include <karjo/intl/normalization.hpp>

#include "call.hpp"
#include "values.hpp"

using namespace karjo;

struct karjo_intl_collator {
  intl::collator order;
};

struct karjo_intl_hijri {
  intl::hijri_calendar calendar;
};

namespace {

constexpr uint32_t every_option = KARJO_INTL_TRADITIONAL | KARJO_INTL_ALPHABET | KARJO_INTL_WORD_BY_WORD;

intl::collation_options options_of(uint32_t options) noexcept {
  intl::collation_options out;
  if (options & KARJO_INTL_TRADITIONAL) out.style = intl::collation_style::traditional;
  if (options & KARJO_INTL_ALPHABET) out.letters = intl::letter_order::alphabet;
  if (options & KARJO_INTL_WORD_BY_WORD) out.blanks = intl::blank_order::word_by_word;
  return out;
}

constexpr intl::hijri_date date_of(const karjo_intl_hijri_date& date) noexcept { return {date.year, date.month, date.day}; }

template <class Find>
karjo_status write_segments(const char* utf8, size_t size, karjo_intl_segment* segments, size_t cap, size_t* needed,
                            karjo_error* error, Find find) noexcept {
  const capi::text_in in{utf8, size};
  if (needed) *needed = 0;
  return capi::guard(error, [&]() -> karjo::error {
    if (!needed || (!segments && cap != 0)) return {errc::invalid_argument};
    if (const karjo::error wrong = in.check_range(); wrong.code != errc::ok) return wrong;
    const result<std::vector<intl::segment>> found = find(in.view());
    if (!found) return found.error();
    *needed = found->size();
    if (cap == 0) return {};
    if (cap < found->size()) return {errc::buffer_too_small};
    std::transform(found->begin(), found->end(), segments, [](const intl::segment& one) {
      return karjo_intl_segment{one.offset, one.length, static_cast<uint32_t>(one.kind), 0};
    });
    return {};
  });
}

}  // namespace

uint32_t karjo_intl_abi_version(void) { return KARJO_INTL_ABI_VERSION; }

karjo_status karjo_intl_icu_version(char* buf, size_t cap, size_t* needed) {
  const capi::text_out out(buf, cap, needed);
  return capi::guard([&]() -> error {
    if (const error wrong = out.check(); wrong.code != errc::ok) return wrong;
    return out.write(intl::icu_version());
  });
}

karjo_status karjo_intl_collator_make(uint32_t options, karjo_intl_collator** out) {
  if (out) *out = nullptr;
  return capi::guard([&]() -> error {
    if (!out || (options & ~every_option) != 0) return {errc::invalid_argument};
    result<intl::collator> made = intl::collator::make(options_of(options));
    if (!made) return made.error();
    *out = new karjo_intl_collator{*std::move(made)};
    return {};
  });
}

void karjo_intl_collator_free(karjo_intl_collator* order) { delete order; }

karjo_status karjo_intl_compare(const karjo_intl_collator* order, const char* left, size_t left_size, const char* right,
                                size_t right_size, int32_t* sign, karjo_error* error) {
  const capi::text_in first{left, left_size}, second{right, right_size};
  if (sign) *sign = 0;
  return capi::guard(error, [&]() -> karjo::error {
    if (!order || !sign) return {errc::invalid_argument};
    for (const karjo::error& wrong : {first.check_range(), second.check_range()}) {
      if (wrong.code != errc::ok) return wrong;
    }
    const result<std::weak_ordering> compared = order->order.compare(first.view(), second.view());
    if (!compared) return compared.error();
    *sign = *compared < 0 ? -1 : *compared > 0 ? 1 : 0;
    return {};
  });
}

karjo_status karjo_intl_sort_key(const karjo_intl_collator* order, const char* utf8, size_t size, char* buf, size_t cap,
                                 size_t* needed, karjo_error* error) {
  const capi::text_in in{utf8, size};
  const capi::text_out out(buf, cap, needed);
  return capi::guard(error, [&]() -> karjo::error {
    if (!order) return {errc::invalid_argument};
    for (const karjo::error& wrong : {out.check(), in.check_range()}) {
      if (wrong.code != errc::ok) return wrong;
    }
    const result<std::string> key = order->order.sort_key(in.view());
    return key ? out.write(*key) : key.error();
  });
}

karjo_status karjo_intl_order(const karjo_intl_collator* order, const char* const* texts, const size_t* sizes, size_t count,
                              size_t* places, karjo_error* error) {
  return capi::guard(error, [&]() -> karjo::error {
    if (!order || (count != 0 && (!texts || !sizes || !places))) return {errc::invalid_argument};
    std::vector<std::string_view> views;
    views.reserve(count);
    for (size_t n = 0; n < count; ++n) {
      const capi::text_in in{texts[n], sizes[n]};
      if (in.check_range().code != errc::ok) return {errc::invalid_argument, static_cast<uint32_t>(n)};
      views.push_back(in.view());
    }
    const result<std::vector<std::size_t>> sorted = order->order.order(views);
    if (!sorted) {
      std::fill_n(places, count, size_t{0});
      return sorted.error();
    }
    std::copy(sorted->begin(), sorted->end(), places);
    return {};
  });
}

karjo_status karjo_intl_sentences(const char* utf8, size_t size, karjo_intl_segment* segments, size_t cap, size_t* needed,
                                  karjo_error* error) {
  return write_segments(utf8, size, segments, cap, needed, error, intl::sentences);
}

karjo_status karjo_intl_words(const char* utf8, size_t size, karjo_intl_segment* segments, size_t cap, size_t* needed,
                              karjo_error* error) {
  return write_segments(utf8, size, segments, cap, needed, error, intl::words);
}

karjo_status karjo_intl_nfc(const char* utf8, size_t size, char* buf, size_t cap, size_t* needed, karjo_error* error) {
  const capi::text_in in{utf8, size};
  const capi::text_out out(buf, cap, needed);
  return capi::guard(error, [&]() -> karjo::error {
    for (const karjo::error& wrong : {out.check(), in.check_range()}) {
      if (wrong.code != errc::ok) return wrong;
    }
    const result<intl::nfc_text> composed = intl::to_nfc(in.view());
    return composed ? out.write(composed->text) : composed.error();
  });
}

karjo_status karjo_intl_hijri_read(const char* utf8, size_t size, karjo_intl_hijri** out, karjo_error* error) {
  const capi::text_in in{utf8, size};
  if (out) *out = nullptr;
  return capi::guard(error, [&]() -> karjo::error {
    if (!out) return {errc::invalid_argument};
    if (const karjo::error wrong = in.check_range(); wrong.code != errc::ok) return wrong;
    result<intl::hijri_calendar> made = intl::hijri_calendar::make(in.view());
    if (!made) return made.error();
    *out = new karjo_intl_hijri{*std::move(made)};
    return {};
  });
}

void karjo_intl_hijri_free(karjo_intl_hijri* calendar) { delete calendar; }

karjo_status karjo_intl_hijri_from_days(const karjo_intl_hijri* calendar, int32_t days, karjo_intl_hijri_date* date) {
  if (date) *date = {};
  return capi::guard([&]() -> error {
    if (!calendar || !date) return {errc::invalid_argument};
    const result<intl::hijri_reading> read = calendar->calendar.from_days(capi::day_of(days));
    if (!read) return read.error();
    *date = {read->date.year, read->date.month, read->date.day, static_cast<uint8_t>(read->basis), 0};
    return {};
  });
}

karjo_status karjo_intl_hijri_to_days(const karjo_intl_hijri* calendar, const karjo_intl_hijri_date* date, int32_t* days,
                                      uint32_t* basis) {
  if (days) *days = 0;
  if (basis) *basis = 0;
  return capi::guard([&]() -> error {
    if (!calendar || !date || !days) return {errc::invalid_argument};
    const result<intl::hijri_day> day = calendar->calendar.to_days(date_of(*date));
    if (!day) return day.error();
    *days = capi::days_of(day->day);
    if (basis) *basis = static_cast<uint32_t>(day->basis);
    return {};
  });
}

karjo_status karjo_intl_hijri_format(const karjo_intl_hijri_date* date, uint32_t language, char* buf, size_t cap,
                                     size_t* needed) {
  const capi::text_out out(buf, cap, needed);
  return capi::guard([&]() -> error {
    if (!date || date->basis > KARJO_INTL_SIGHTED || !capi::is_language(language)) return {errc::invalid_argument};
    if (const error wrong = out.check(); wrong.code != errc::ok) return wrong;
    if (date->month < 1 || date->month > 12 || date->day < 1 || date->day > 30) return {errc::date_impossible};
    return out.write(intl::format(intl::hijri_reading{date_of(*date), static_cast<intl::hijri_basis>(date->basis)},
                                  capi::language_of(language)));
  });
}
