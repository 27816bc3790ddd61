// SPDX-License-Identifier: Apache-2.0
#include <karjo/calendar/fiscal_year.hpp>
#include <karjo/report.hpp>

#include "report/phrases.hpp"

namespace karjo {

namespace {

std::string names_of(rule_set rules) {
  std::string names;
  for (const calendar_rule rule : all_rules) {
    if (rules.contains(rule)) names += (names.empty() ? "" : ", ") + std::string(name(rule));
  }
  return names;
}

/// How the two dates of a pair stand to each other.
std::string verdict(const date_reading& read, language in) {
  const date_pair& pair = *read.pair;
  const bool bn = in == language::bn;
  if (pair.consistent) return bn ? "দুটি একই দিন" : "both are the same day";
  std::string out = bn ? "দুটি একই দিন নয়" : "the two are different days";
  if (!pair.difference_days) {
    out += bn ? ": এই নিয়মে বাংলা তারিখটি নেই" : ": there is no such Bangla date under this rule";
  } else {
    const bool ahead = *pair.difference_days > 0;
    const auto days =
        static_cast<std::uint64_t>(ahead ? *pair.difference_days : -static_cast<std::int64_t>(*pair.difference_days));
    const std::string number = report::count(days, in);
    if (bn) {
      out += ": বাংলা তারিখটি " + number + " দিন " + (ahead ? "এগিয়ে" : "পিছিয়ে");
    } else {
      out += ": the Bangla date is " + number + (days == 1 ? " day " : " days ") + (ahead ? "ahead" : "behind");
    }
  }
  const std::string rules = names_of(rules_to_name(read));
  if (!rules.empty()) out += (bn ? "; একই দিন হতো যে নিয়মে: " : "; they would agree under ") + rules;
  return out;
}

/// The other ways to read an ambiguous print; of a pair, those alone that agree.
std::string other_readings(const date_reading& read, language in) {
  std::string list;
  for (std::size_t i = 1; i < read.readings.size(); ++i) {
    if (read.readings[i].consistent) list += (list.empty() ? "" : ", ") + report::day(read.readings[i].gregorian, in);
  }
  if (list.empty()) return {};
  return (in == language::bn ? "; অন্য পাঠও সম্ভব: " : "; it may also be read as ") + list;
}

}  // namespace

std::string to_text_report(const date_reading& read, language in) {
  const bool bn = in == language::bn;
  const fiscal_year year = fiscal_year::containing(read.gregorian);
  std::string out(weekday_name(read.weekday(), in));
  out += ", " + report::day(read.gregorian, in);
  out += read.pair && !read.pair->consistent ? " ≠ " : " = ";
  out += format(read.bangla, bn ? date_style::official : date_style::english);
  out += " (" + std::string(name(read.rule)) + "); ";
  out += (bn ? "অর্থবছর " + format_bangla(year) : "fiscal year " + format(year)) + ", ";
  out += (bn ? "ত্রৈমাসিক " : "quarter ") + report::count(fiscal_year::quarter_of(read.gregorian), in);
  if (read.pair) out += "; " + verdict(read, in);
  if (!read.readings.empty()) out += other_readings(read, in);
  if (read.rule == calendar_rule::surya_siddhanta && surya_siddhanta::almanacs_may_differ(read.gregorian))
    out += bn ? "; পঞ্জিকাভেদে এক দিন এদিক-ওদিক হতে পারে" : "; almanacs may differ by a day";
  for (const date_finding& found : read.findings) out += "; " + message(found, in);
  return out + '\n';
}

}  // namespace karjo
