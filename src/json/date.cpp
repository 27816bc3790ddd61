// SPDX-License-Identifier: Apache-2.0
#include <karjo/calendar/fiscal_year.hpp>
#include <karjo/json.hpp>

#include "json/object.hpp"

namespace karjo {

namespace {

using json::object;

object rules_of(rule_set rules) {
  object names = object::array();
  for (const calendar_rule rule : all_rules) {
    if (rules.contains(rule)) names.push_back(name(rule));
  }
  return names;
}

object to_object(const date_pair& pair) {
  return {
      {"consistent", pair.consistent},
      {"difference_days", json::or_null(pair.difference_days)},
      {"agrees_under", rules_of(pair.agrees_under)},
  };
}

}  // namespace

std::string to_json(const date_reading& read, std::string_view input) {
  const bangla_fields bangla = read.bangla;
  return json::line({
      {"input", input},
      {"gregorian", format(read.gregorian, date_style::iso)},
      {"bangla", {{"year", bangla.year}, {"month", number(bangla.month)}, {"day", bangla.day}}},
      {"rule", name(read.rule)},
      {"weekday", read.weekday().iso_encoding()},
      {"bangla_text", format(bangla)},
      {"gregorian_text", format(read.gregorian)},
      {"fiscal_year", format(fiscal_year::containing(read.gregorian))},
      {"quarter", fiscal_year::quarter_of(read.gregorian)},
      {"pair", json::or_null(read.pair, [](const date_pair& pair) { return to_object(pair); })},
  });
}

}  // namespace karjo
