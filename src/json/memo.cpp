// SPDX-License-Identifier: Apache-2.0
#include <karjo/json.hpp>
#include <karjo/memo/registry.hpp>

#include <algorithm>

#include "json/object.hpp"

namespace karjo {

namespace {

using json::object;

object unless_empty(std::string_view text) { return text.empty() ? object(nullptr) : object(text); }

object to_object(const memo_part& part) {
  return {{"name", part.name}, {"digits", part.digits}, {"bn", unless_empty(part.bn)}, {"en", unless_empty(part.en)}};
}

object to_object(const memo_finding& found, language messages) {
  return {
      {"code", found.code},     {"severity", name(found.severity)},   {"offset", found.offset},
      {"length", found.length}, {"group", unless_empty(found.group)}, {"message", message(found, messages)},
  };
}

/// The departures from the scheme and the codes of no table, by offset.
std::vector<memo_finding> all_findings(const memo_reading& read, std::optional<std::chrono::sys_days> day) {
  std::vector<memo_finding> all = memo_registry::standard().unknown_codes(read, day);
  all.insert(all.begin(), read.findings.begin(), read.findings.end());
  std::stable_sort(all.begin(), all.end(),
                   [](const memo_finding& a, const memo_finding& b) { return a.offset < b.offset; });
  return all;
}

}  // namespace

std::string to_json(const memo_reading& read, std::string_view input, language messages,
                    std::optional<std::chrono::sys_days> day) {
  const memo_number& memo = read.number;
  return json::line({
      {"input", input},
      {"scheme", name(memo.scheme())},
      {"number", memo.number()},
      {"number_bn", memo.number_bn()},
      {"file", unless_empty(memo.file())},
      {"part", unless_empty(memo.part())},
      {"serial", unless_empty(memo.serial())},
      {"copies", unless_empty(memo.copies())},
      {"parts",
       json::list(memo_registry::standard().explain(memo, day), [](const memo_part& part) { return to_object(part); })},
      {"findings",
       json::list(all_findings(read, day), [messages](const memo_finding& found) { return to_object(found, messages); })},
  });
}

}  // namespace karjo
