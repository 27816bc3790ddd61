// SPDX-License-Identifier: Apache-2.0
#include <karjo/calendar/date_format.hpp>
#include <karjo/json.hpp>

#include <algorithm>

#include "json/object.hpp"

namespace karjo {

namespace {

using json::object;

object unless_empty(std::string_view text) { return text.empty() ? object(nullptr) : object(text); }

object to_object(const memo_part& part, bool sources) {
  if (!sources) {
    return {{"name", part.name}, {"digits", part.digits}, {"bn", unless_empty(part.bn)}, {"en", unless_empty(part.en)}};
  }
  return {
      {"name", part.name},           {"digits", part.digits},
      {"bn", unless_empty(part.bn)}, {"en", unless_empty(part.en)},
      {"ambiguous", part.ambiguous}, {"source", unless_empty(part.source)},
  };
}

object to_object(const memo_finding& found, language messages, bool sources) {
  if (!sources) {
    return {
        {"code", found.code},     {"severity", name(found.severity)},   {"offset", found.offset},
        {"length", found.length}, {"group", unless_empty(found.group)}, {"message", message(found, messages)},
    };
  }
  return {
      {"code", found.code},     {"severity", name(found.severity)},   {"offset", found.offset},
      {"length", found.length}, {"group", unless_empty(found.group)}, {"message", message(found, messages)},
      {"repair", unless_empty(found.repair)},
  };
}

/// The departures from the scheme and the codes of no table, by offset.
std::vector<memo_finding> all_findings(const memo_reading& read, std::optional<std::chrono::sys_days> day,
                                       const memo_registry& codes) {
  std::vector<memo_finding> all = codes.unknown_codes(read, day);
  all.insert(all.begin(), read.findings.begin(), read.findings.end());
  std::stable_sort(all.begin(), all.end(),
                   [](const memo_finding& a, const memo_finding& b) { return a.offset < b.offset; });
  return all;
}

object to_object(const memo_code& row) {
  const auto limit = [](std::chrono::sys_days day, std::chrono::sys_days none) {
    return day == none ? object(nullptr) : object(format(day, date_style::iso));
  };
  return {
      {"table", name(row.table)},
      {"code", row.code},
      {"from", limit(row.from, first_memo_day)},
      {"until", limit(row.until, last_memo_day)},
      {"bn", unless_empty(row.bn)},
      {"en", unless_empty(row.en)},
      {"source", row.source},
  };
}

}  // namespace

std::string to_json(const memo_reading& read, std::string_view input, language messages,
                    std::optional<std::chrono::sys_days> day, const memo_registry& codes, bool sources) {
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
       json::list(codes.explain(memo, day), [sources](const memo_part& part) { return to_object(part, sources); })},
      {"findings",
       json::list(all_findings(read, day, codes),
                  [&](const memo_finding& found) { return to_object(found, messages, sources); })},
  });
}

std::string to_json(const memo_registry& codes) {
  return json::line({{"rows", json::list(codes.own_rows(), [](const memo_code& row) { return to_object(row); })}});
}

}  // namespace karjo
