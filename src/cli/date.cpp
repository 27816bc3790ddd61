// SPDX-License-Identifier: Apache-2.0
#include <karjo/calendar/date_text.hpp>
#include <karjo/json.hpp>
#include <karjo/report.hpp>

#include <chrono>

#include "cli/items.hpp"

namespace karjo::cli {

namespace {

calendar_rule chosen_rule(arguments& from) {
  const std::optional<std::string_view> wanted = from.value("--rule");
  if (!wanted) return calendar_rule::automatic;
  if (const std::optional<calendar_rule> rule = parse_rule(*wanted)) return *rule;
  const std::string names = "automatic, surya-siddhanta, shahidullah-1966, academy-1995, academy-2019";
  throw misuse{{"there is no rule " + std::string(*wanted) + "; the rules are " + names,
                std::string(*wanted) + " নামে কোনো নিয়ম নেই; নিয়মগুলো: " + names}};
}

/// The day in Dhaka, whose clocks are six hours ahead of UTC in every season.
std::string today() {
  using namespace std::chrono;
  return format(floor<days>(system_clock::now() + hours{6}), date_style::iso);
}

}  // namespace

int run_date(arguments from, output& to) {
  const language in = chosen_language(from);
  const calendar_rule rule = chosen_rule(from);
  const bool json = from.flag("--json");
  return for_each_text(from.items(), to, in, [&](std::string_view text) {
    const result<date_reading> read = parse_date(text == "today" ? today() : text, rule);
    if (!read) {
      const std::string why = explain(read.error(), text, rule, in);
      to.line(json ? to_json(read.error(), text, std::string_view(why)) : refusal(read.error(), why, in));
    } else if (json) {
      to.line(to_json(*read, text));
    } else {
      to.write(to_text_report(*read, in));
    }
    return read.has_value();
  });
}

}  // namespace karjo::cli
