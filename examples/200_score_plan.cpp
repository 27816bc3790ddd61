// SPDX-License-Identifier: Apache-2.0
//
// The score of a work plan after its first quarter, with the reason of every mark. 200_score_plan [PLAN.json PROGRESS.json]
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>

#include <karjo/json.hpp>
#include <karjo/plan/score.hpp>

namespace {

std::string content(const char* path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

int refuse(const char* path, const karjo::error& why) {
  std::cerr << path << ": " << name(why.code) << " at byte " << why.offset << '\n';
  return EXIT_FAILURE;
}

}  // namespace

int main(int argc, char** argv) {
  const char* plan_file = argc > 2 ? argv[1] : "examples/data/plans/egovernance_2021-22.json";
  const char* progress_file = argc > 2 ? argv[2] : "examples/data/plans/egovernance_2021-22_quarter_1.json";
  const karjo::result<karjo::plan> plan = karjo::read_plan(content(plan_file));
  if (!plan) return refuse(plan_file, plan.error());
  const karjo::result<karjo::progress> filed = karjo::read_progress(content(progress_file));
  if (!filed) return refuse(progress_file, filed.error());

  const karjo::plan_scorer scorer(*plan);
  const karjo::plan_score score = scorer.score(*filed, {.quarter = 1});
  for (std::size_t i = 0; i < score.indicators.size(); ++i) {
    std::cout << score.indicators[i].number << '\n';
    for (const std::string& step : scorer.trace(score, i, karjo::language::en)) std::cout << "  " << step << '\n';
  }
  std::cout << "score " << format_rounded(score.score) << " of " << format_rounded(karjo::fraction(score.total_weight)) << '\n';
}
