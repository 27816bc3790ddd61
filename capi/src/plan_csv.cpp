// SPDX-License-Identifier: Apache-2.0
#include <karjo.h>

#include <optional>

#include <karjo/json.hpp>
#include <karjo/plan/plan_csv.hpp>

#include "call.hpp"
#include "plan.hpp"

using namespace karjo;

namespace {

bool valid(std::uint32_t kind, std::uint32_t language) {
  return kind <= KARJO_CSV_PROGRESS && language <= KARJO_LANGUAGE_BANGLA;
}

csv_style style_of(std::uint32_t headings, std::uint32_t delimiter) {
  return {headings == KARJO_LANGUAGE_BANGLA ? language::bn : language::en, delimiter < 128 ? static_cast<char>(delimiter) : '\0'};
}

}  // namespace

karjo_status karjo_csv_read(const char* utf8, size_t size, uint32_t kind, uint32_t language, char* buf, size_t cap,
                            size_t* needed) {
  const capi::text_in in{utf8, size};
  const capi::text_out out(buf, cap, needed);
  return capi::guard([&]() -> error {
    if (!valid(kind, language)) return {errc::invalid_argument};
    if (const error wrong = in.check_range(); wrong.code != errc::ok) return wrong;
    if (const error wrong = out.check(); wrong.code != errc::ok) return wrong;
    const karjo::language messages = language == KARJO_LANGUAGE_BANGLA ? karjo::language::bn : karjo::language::en;
    return out.write(kind == KARJO_CSV_PLAN ? to_json(read_plan_csv(in.view()), messages)
                                            : to_json(read_progress_csv(in.view()), messages));
  });
}

karjo_status karjo_csv_write(const char* json, size_t size, uint32_t kind, uint32_t language, uint32_t delimiter, char* buf,
                             size_t cap, size_t* needed, karjo_error* error) {
  const capi::text_in in{json, size};
  const capi::text_out out(buf, cap, needed);
  return capi::guard(error, [&]() -> karjo::error {
    if (!valid(kind, language)) return {errc::invalid_argument};
    if (const karjo::error wrong = capi::first_failure(out, in); wrong.code != errc::ok) return wrong;
    const csv_style style = style_of(language, delimiter);
    const auto write = [&](const auto& read, const auto& writer) -> karjo::error {
      if (!read) return read.error();
      const result<std::string> written = writer(*read, style);
      return written ? out.write(*written) : written.error();
    };
    return kind == KARJO_CSV_PLAN ? write(read_plan(in.view()), write_plan_csv)
                                  : write(read_progress(in.view()), write_progress_csv);
  });
}

karjo_status karjo_csv_template(const karjo_plan* plan, int32_t quarter, uint32_t language, uint32_t delimiter, char* buf,
                                size_t cap, size_t* needed) {
  const capi::text_out out(buf, cap, needed);
  return capi::guard([&]() -> error {
    if (!valid(KARJO_CSV_PLAN, language) || quarter < 0 || quarter > 4) return {errc::invalid_argument};
    if (const error wrong = out.check(); wrong.code != errc::ok) return wrong;
    const csv_style style = style_of(language, delimiter);
    const std::optional<unsigned> only = quarter == 0 ? std::nullopt : std::optional(static_cast<unsigned>(quarter));
    const result<std::string> written =
        plan ? progress_csv_template(plan->scorer.scored_plan(), only, style) : plan_csv_template(style);
    return written ? out.write(*written) : written.error();
  });
}
