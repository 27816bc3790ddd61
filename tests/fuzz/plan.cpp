// SPDX-License-Identifier: Apache-2.0
//
// A plan and its progress of any bytes, split at the first NUL. Oracle: a refusal names a byte of the text; what is read scores
// between 0 and what the weights allow, every indicator once, the same in every order of the entries' quarters, and its JSON is
// read by a JSON reader.
#include <karjo/json.hpp>

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "json/value.hpp"

namespace {

using namespace karjo;

void hold(bool condition) {
  if (!condition) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view all(reinterpret_cast<const char*>(data), size);
  const std::size_t split = std::min(all.find('\0'), all.size());
  const std::string_view plan_text = all.substr(0, split), progress_text = all.substr(std::min(split + 1, all.size()));
  const result<progress> filed = read_progress(progress_text);
  hold(filed || filed.error().offset <= progress_text.size());
  result<plan> read = read_plan(plan_text);
  if (!read) {
    hold(read.error().offset <= plan_text.size() && read.error().code != errc::ok);
    return 0;
  }
  std::size_t indicators = 0;
  fraction weights;
  for (const activity& each : read->activities) {
    for (const indicator& one : each.indicators) {
      ++indicators;
      if (one.weight) weights += fraction(*one.weight);
    }
  }
  const plan_scorer scorer(*std::move(read));
  hold(json::read(to_json(scorer.plan_findings(), language::bn)).has_value());
  if (!filed) return 0;
  for (const not_applicable_policy policy : {not_applicable_policy::rescale, not_applicable_policy::full, not_applicable_policy::zero}) {
    for (unsigned quarter = 1; quarter <= 4; ++quarter) {
      const plan_score scored = scorer.score(*filed, {quarter, policy});
      hold(scored.indicators.size() == indicators && !scored.score.is_negative());
      hold(scored.score <= std::max(weights, fraction(scored.total_weight)));
      for (const indicator_score& one : scored.indicators) {
        hold(!one.raw || (!one.raw->is_negative() && *one.raw <= fraction(100)));
        hold((one.status == score_status::reached) == (one.status != score_status::not_applicable && one.raw == fraction(100)));
      }
      hold(json::read(to_json(scored, &scorer, language::bn)).has_value());
      karjo::progress reversed = *filed;
      std::stable_sort(reversed.entries.begin(), reversed.entries.end(),
                       [](const progress_entry& a, const progress_entry& b) { return a.quarter > b.quarter; });
      hold(scorer.score(reversed, {quarter, policy}).score == scored.score);
    }
  }
  return 0;
}
