// SPDX-License-Identifier: Apache-2.0
#include <karjo.h>

#include <memory>
#include <string>

#include <karjo/json.hpp>

#include "call.hpp"
#include "plan.hpp"

using namespace karjo;

karjo_status karjo_plan_read(const char* json, size_t size, karjo_plan** out, karjo_error* error) {
  if (out) *out = nullptr;
  const capi::text_in in{json, size};
  return capi::guard(error, [&]() -> karjo::error {
    if (!out) return {errc::invalid_argument};
    if (const karjo::error wrong = in.check(); wrong.code != errc::ok) return wrong;
    result<plan> read = read_plan(in.view());
    if (!read) return read.error();
    plan_scorer scorer(*std::move(read));
    score_columns columns(scorer);
    std::string findings = to_json(scorer.plan_findings());
    *out = std::make_unique<karjo_plan>(karjo_plan{std::move(scorer), std::move(columns), std::move(findings)}).release();
    return {};
  });
}

karjo_status karjo_plan_findings(const karjo_plan* plan, char* buf, size_t cap, size_t* needed) {
  const capi::text_out out(buf, cap, needed);
  return capi::guard([&]() -> error {
    if (!plan) return {errc::invalid_argument};
    if (const error wrong = out.check(); wrong.code != errc::ok) return wrong;
    return out.write(plan->findings);
  });
}

karjo_status karjo_plan_score(const karjo_plan* plan, const char* progress_json, size_t size, int32_t quarter,
                              uint32_t policy, char* buf, size_t cap, size_t* needed, karjo_error* error) {
  const capi::text_in in{progress_json, size};
  const capi::text_out out(buf, cap, needed);
  return capi::guard(error, [&]() -> karjo::error {
    const uint32_t not_applicable = policy & ~static_cast<uint32_t>(KARJO_SCORE_TRACE);
    if (!plan || quarter < 1 || quarter > 4 || not_applicable > KARJO_NOT_APPLICABLE_ZERO)
      return {errc::invalid_argument};
    if (const karjo::error wrong = capi::first_failure(out, in); wrong.code != errc::ok) return wrong;
    const result<progress> filed = read_progress(in.view());
    if (!filed) return filed.error();
    const score_options options{static_cast<unsigned>(quarter), static_cast<not_applicable_policy>(not_applicable)};
    const plan_scorer* const traced = (policy & KARJO_SCORE_TRACE) != 0 ? &plan->scorer : nullptr;
    return out.write(to_json(plan->scorer.score(*filed, options), traced));
  });
}

karjo_status karjo_plan_indicators(const karjo_plan* plan, char* buf, size_t cap, size_t* needed) {
  const capi::text_out out(buf, cap, needed);
  return capi::guard([&]() -> error {
    if (!plan) return {errc::invalid_argument};
    if (const error wrong = out.check(); wrong.code != errc::ok) return wrong;
    return out.write(indicators_to_json(plan->scorer.scored_plan()));
  });
}

karjo_status karjo_plan_score_n(const karjo_plan* plan, const double* achieved, size_t offices,
                                int64_t* score_hundredths) {
  return capi::guard([&]() -> error {
    if (!plan || (!score_hundredths && offices != 0)) return {errc::invalid_argument};
    const size_t width = plan->columns.indicators();
    if ((!achieved && offices != 0 && width != 0) || (width != 0 && offices > PTRDIFF_MAX / sizeof(double) / width))
      return {errc::invalid_argument};
    const score_ways ways = plan->columns.score({achieved, offices * width}, {score_hundredths, offices});
    return ways.refused == 0 ? error{} : error{errc::number_out_of_range};
  });
}

void karjo_plan_free(karjo_plan* plan) { delete plan; }
