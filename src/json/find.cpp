// SPDX-License-Identifier: Apache-2.0
#include <karjo/find.hpp>
#include <karjo/json.hpp>

#include <karjo/calendar/date_text.hpp>
#include <karjo/memo/memo_number.hpp>

#include "json/object.hpp"

namespace karjo {

namespace {

std::string value_of(const located_hit& hit, calendar_rule rule, language messages) {
  if (hit.found.kind == hit_kind::memo) {
    const result<memo_reading> read = parse_memo(hit.text);
    return read ? to_json(*read, hit.text, messages) : to_json(read.error(), hit.text, messages);
  }
  const result<date_reading> read = parse_date(hit.text, rule);
  if (read) return to_json(*read, hit.text, std::nullopt, messages);
  return to_json(read.error(), hit.text, std::string_view(explain(read.error(), hit.text, rule, messages)));
}

}  // namespace

std::string to_json(const located_hit& hit, std::string_view file, calendar_rule rule, language messages) {
  return json::line({
      {"file", file},
      {"kind", name(hit.found.kind)},
      {"offset", hit.found.offset},
      {"length", hit.found.length},
      {"line", hit.line},
      {"column", hit.column},
      {"text", hit.text},
      {"value", json::object::written(value_of(hit, rule, messages))},
  });
}

}  // namespace karjo
