// SPDX-License-Identifier: Apache-2.0
#include <utility>

#include <karjo/calendar/fiscal_year.hpp>
#include <karjo/json.hpp>
#include <karjo/severity.hpp>

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

object to_object(bangla_fields date) {
  return {{"year", date.year}, {"month", number(date.month)}, {"day", date.day}};
}

object to_object(const printed_hijri_date& date, std::string_view input) {
  const std::optional<std::int32_t> year = date.year != 0 ? std::optional(date.year) : std::nullopt;
  return {{"text", input.substr(static_cast<std::size_t>(date.offset), static_cast<std::size_t>(date.length))},
          {"year", json::or_null(year)},
          {"month", date.month},
          {"day", date.day}};
}

object to_object(const possible_date& date, bool pair) {
  object out{{"gregorian", format(date.gregorian, date_style::iso)}, {"bangla", to_object(date.bangla)}};
  if (pair) out.update({{"consistent", date.consistent}});
  return out;
}

// What the print leaves open.
object doubts_of(const date_reading& read) {
  date_doubts all;
  for (const std::optional<printed_date>& half : {read.printed_gregorian, read.printed_bangla}) {
    if (!half) continue;
    all.order |= half->doubts.order;
    all.century |= half->doubts.century;
    all.calendar |= half->doubts.calendar && !read.pair;
  }
  object names = object::array();
  if (all.order) names.push_back("order");
  if (all.century) names.push_back("century");
  if (all.calendar) names.push_back("calendar");
  return names;
}

object to_object(const date_pair& pair) {
  return {
      {"consistent", pair.consistent},
      {"difference_days", json::or_null(pair.difference_days)},
      {"agrees_under", rules_of(pair.agrees_under)},
  };
}

object to_object(const date_finding& found, std::string_view input, language messages) {
  return {
      {"code", found.code},
      {"severity", name(severity::error)},
      {"offset", found.offset},
      {"length", found.length},
      {"text", input.substr(static_cast<std::size_t>(found.offset), static_cast<std::size_t>(found.length))},
      {"suggestion", found.suggestion},
      {"message", message(found, messages)},
  };
}

}  // namespace

std::string to_json(const date_reading& read, std::string_view input, std::optional<std::string_view> written,
                    language messages) {
  object out{
      {"input", input},
      {"gregorian", format(read.gregorian, date_style::iso)},
      {"bangla", to_object(read.bangla)},
      {"rule", name(read.rule)},
      {"weekday", read.weekday().iso_encoding()},
      {"bangla_text", format(read.bangla)},
      {"gregorian_text", format(read.gregorian)},
      {"fiscal_year", format(fiscal_year::containing(read.gregorian))},
      {"quarter", fiscal_year::quarter_of(read.gregorian)},
      {"pair", json::or_null(read.pair, [](const date_pair& pair) { return to_object(pair); })},
  };
  // What few dates have stands there only where they have it.
  if (read.printed_hijri) out.update({{"hijri", to_object(*read.printed_hijri, input)}});
  if (!read.readings.empty()) {
    out.update({{"ambiguous", doubts_of(read)}, {"readings", json::list(read.readings, [&](const possible_date& each) {
                                                   return to_object(each, read.pair.has_value());
                                                 })}});
  }
  if (read.rule == calendar_rule::surya_siddhanta && surya_siddhanta::almanacs_may_differ(read.gregorian))
    out.update({{"almanacs_may_differ", true}});
  if (!read.findings.empty()) {
    out.update({{"findings", json::list(read.findings, [&](const date_finding& each) { return to_object(each, input, messages); })}});
  }
  if (written) out.update({{"written", *written}});
  return json::line(std::move(out));
}

}  // namespace karjo
