// SPDX-License-Identifier: Apache-2.0
//
// A plan from a spreadsheet: its faults by row and column, or a table to fill in for the first quarter. 170_plan_csv [PLAN.csv]
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>

#include <karjo/message.hpp>
#include <karjo/plan/plan_csv.hpp>

int main(int argc, char** argv) {
  std::ifstream file(argc > 1 ? argv[1] : "examples/data/plans/upazila.csv", std::ios::binary);
  const std::string bytes{std::istreambuf_iterator<char>(file), {}};
  const karjo::csv_reading<karjo::plan> read = karjo::read_plan_csv(bytes);
  for (const karjo::csv_fault& fault : read.faults) {
    std::cerr << "row " << fault.row << ", column " << fault.column << ": " << message(fault.code, karjo::language::en) << ": "
              << fault.printed << '\n';
  }
  if (!read.value) return EXIT_FAILURE;
  for (const karjo::csv_fault& doubt : read.doubts) std::cout << "row " << doubt.row << ": " << doubt.printed << '\n';
  std::cout << *karjo::progress_csv_template(*read.value, 1u, {karjo::language::bn, ';'});
}
