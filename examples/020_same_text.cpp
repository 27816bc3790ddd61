// SPDX-License-Identifier: Apache-2.0
//
// Which lines of a list name the same office, though they are written differently?
#include <iostream>
#include <map>
#include <string>
#include <string_view>

#include <karjo/text/comparison_key.hpp>

int main() {
  constexpr std::string_view offices[] = {"তথ্য অধিদফতর", "সমাজসেবা অধিদপ্তর", "তথ্য অধিদপ্তর ", "সমাজ-সেবা অধিদপ্তর", "তথ্য অধিদপ্তর, ঢাকা"};
  std::map<std::string, std::string_view> first;  // by key
  for (const std::string_view office : offices) {
    const karjo::result<std::string> key = karjo::text::comparison_key(office);
    if (!key) return 1;
    const auto [known, is_new] = first.emplace(*key, office);
    std::cout << office << (is_new ? "" : " = " + std::string(known->second)) << '\n';
  }
}
// Prints:
//   তথ্য অধিদফতর
//   সমাজসেবা অধিদপ্তর
//   তথ্য অধিদপ্তর  = তথ্য অধিদফতর
//   সমাজ-সেবা অধিদপ্তর = সমাজসেবা অধিদপ্তর
//   তথ্য অধিদপ্তর, ঢাকা
