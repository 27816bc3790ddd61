// SPDX-License-Identifier: Apache-2.0
//
// karjo/plan/1, karjo/progress/1 and karjo/score/1: docs/reference/plan-json.md.
#include <karjo/json.hpp>
#include <karjo/message.hpp>

#include <array>
#include <charconv>
#include <initializer_list>
#include <optional>

#include "json/members.hpp"
#include "json/object.hpp"

namespace karjo {

namespace {

using json::value;

/// The members of an object of a plan.
class members : public json::members {
 public:
  using json::members::members;

  [[nodiscard]] std::optional<text::decimal> decimal(const value* from) const {
    if (from == nullptr) return std::nullopt;
    const plan_value read = cell(from);
    if (read.kind == plan_value_kind::blank) return std::nullopt;
    if (read.kind != plan_value_kind::number || read.number.units() < 0) fail(errc::json_unexpected_value, from->offset);
    return read.number;
  }

  [[nodiscard]] plan_value cell(const value* from) const;

  [[nodiscard]] fiscal_year year() const {
    const value* const found = required("fiscal_year");
    if (found == nullptr) return {};
    const result<fiscal_year> read = parse_fiscal_year(string(found));
    if (!read) fail(errc::json_unexpected_value, found->offset);
    return read.value_or(fiscal_year{});
  }
};

/// A JSON number as a decimal: 2.5, 1e3, 125E-2.
std::optional<text::decimal> decimal_of(std::string_view written) {
  const std::size_t mark = std::min(written.find_first_of("eE"), written.size());
  const result<text::decimal> whole = text::parse_decimal(written.substr(0, mark));
  if (!whole) return std::nullopt;
  if (mark == written.size()) return *whole;
  std::string_view digits = written.substr(mark + 1);
  if (digits.starts_with('+')) digits.remove_prefix(1);
  int power = 0;
  const auto [end, failure] = std::from_chars(digits.data(), digits.data() + digits.size(), power);
  if (failure != std::errc{} || end != digits.data() + digits.size()) return std::nullopt;
  const int scale = static_cast<int>(whole->scale()) - power;
  if (whole->units() == 0) return text::decimal{};
  if (power > 18 || scale > static_cast<int>(text::decimal::max_scale)) return std::nullopt;
  const result<text::decimal> scaled = power >= 0 ? text::times_power_of_ten(*whole, static_cast<unsigned>(power))
                                                  : text::decimal::make(whole->units(), static_cast<unsigned>(scale));
  return scaled ? std::optional(*scaled) : std::nullopt;
}

plan_value members::cell(const value* from) const {
  if (from == nullptr || from->kind == value::type::null) return {};
  if (from->kind == value::type::string) return read_plan_value(from->text);
  if (from->kind != value::type::number) {
    fail(errc::json_unexpected_value, from->offset);
    return {};
  }
  plan_value out;
  out.printed = from->text;
  const std::optional<text::decimal> number = decimal_of(from->text);
  out.kind = number ? plan_value_kind::number : plan_value_kind::unreadable;
  if (number) out.number = *number;
  return out;
}

std::optional<std::size_t> grade_index(std::string_view key) {
  for (std::size_t i = 0; i < grades.size(); ++i) {
    if (comparable_number(key) == std::to_string(grades[i])) return i;
  }
  return std::nullopt;
}

indicator indicator_of(const value& from, error& why) {
  const members in(from,
                   {"number", "title", "unit", "weight", "direction", "scoring", "accumulate", "targets",
                    "quarter_targets", "evidence", "responsible"},
                   why);
  indicator out;
  out.number = in.number_or_string(in.required("number"));
  out.title = in.string(in.optional("title"));
  using unit = indicator_unit;
  out.unit = in.word(in.required("unit"), {unit::date, unit::count, unit::percent, unit::amount}).value_or(unit::count);
  const value* const weight = in.optional("weight");
  out.weight = in.decimal(weight);
  if (weight != nullptr && mixes_digits(weight->text)) out.mixed_weight = weight->text;
  using direction = target_direction;
  out.direction = in.word(in.optional("direction"), {direction::higher, direction::lower, direction::earlier});
  using rule = scoring_rule;
  const value* const scoring = in.optional("scoring");
  out.scoring = in.word(scoring, {rule::interpolate, rule::ratio, rule::all_or_nothing, rule::step});
  using way = accumulation;
  const value* const accumulate = in.optional("accumulate");
  out.accumulate = in.word(accumulate, {way::sum, way::latest, way::maximum, way::first, way::mean});
  if (out.unit == unit::date) {  // days can be compared, not added or divided
    if (out.scoring == rule::ratio) in.fail(errc::json_unexpected_value, scoring->offset);
    if (out.accumulate == way::sum || out.accumulate == way::mean)
      in.fail(errc::json_unexpected_value, accumulate->offset);
  }
  if (const value* const targets = in.required("targets")) {
    if (targets->kind != value::type::object) in.fail(errc::json_unexpected_value, targets->offset);
    for (const json::member_value& each : targets->members) {
      const std::optional<std::size_t> grade = grade_index(each.key);
      if (!grade) {
        in.fail(errc::json_unknown_key, each.offset);
      } else {
        out.targets[*grade] = in.cell(&each.content);
      }
    }
  }
  std::size_t quarter = 0;
  in.array(in.optional("quarter_targets"), [&](const value& element) {
    if (quarter == out.quarter_targets.size()) return in.fail(errc::json_unexpected_value, element.offset);
    out.quarter_targets[quarter++] = in.cell(&element);
  });
  out.evidence = in.strings(in.optional("evidence"));
  if (const value* const named = in.optional("responsible")) out.responsible = in.string(named);
  return out;
}

activity activity_of(const value& from, error& why) {
  const members in(from, {"number", "title", "weight", "indicators"}, why);
  activity out;
  out.number = in.number_or_string(in.required("number"));
  out.title = in.string(in.optional("title"));
  out.weight = in.decimal(in.optional("weight"));
  in.array(in.required("indicators"), [&](const value& each) { out.indicators.push_back(indicator_of(each, why)); });
  return out;
}

plan_office office_of(const value& from, error& why) {
  const members in(from, {"id", "name", "level", "parent"}, why);
  plan_office out;
  out.id = in.number_or_string(in.required("id"));
  out.name = in.string(in.optional("name"));
  out.level = in.string(in.optional("level"));
  if (const value* const above = in.optional("parent")) out.parent = in.number_or_string(above);
  return out;
}

progress_entry entry_of(const value& from, error& why) {
  const members in(from, {"indicator", "quarter", "value", "not_applicable", "reason", "evidence"}, why);
  progress_entry out;
  out.indicator = in.number_or_string(in.required("indicator"));
  if (const value* const quarter = in.optional("quarter")) {
    const std::string written = comparable_number(in.number_or_string(quarter));
    if (written.size() == 1 && written[0] >= '1' && written[0] <= '4') {
      out.quarter = static_cast<std::uint8_t>(written[0] - '0');
    } else {
      in.fail(errc::json_unexpected_value, quarter->offset);
    }
  }
  out.value = in.cell(in.optional("value"));
  if (const value* const away = in.optional("not_applicable")) {
    if (away->kind != value::type::boolean) in.fail(errc::json_unexpected_value, away->offset);
    out.not_applicable = away->truth;
  }
  out.reason = in.string(in.optional("reason"));
  out.evidence = in.strings(in.optional("evidence"));
  return out;
}

json::object two_decimals(const fraction& value) { return format_rounded(value); }

json::object achieved_of(const indicator_score& of) {
  return json::or_null(of.achieved, [&](const fraction& value) { return json::object(printed_value(value, of.unit)); });
}

json::object to_object(const csv_fault& fault, language messages) {
  return {{"code", name(fault.code)},
          {"offset", fault.offset},
          {"row", fault.row},
          {"column", fault.column},
          {"heading", fault.heading},
          {"text", fault.printed},
          {"message", message({fault.code, 0, fault.offset}, messages)}};
}

template <class T>
std::string reading_to_json(const csv_reading<T>& read, std::string_view key, language messages) {
  const auto faults = [&](const std::vector<csv_fault>& all) {
    return json::list(all, [&](const csv_fault& each) { return to_object(each, messages); });
  };
  const json::object value = read.value ? json::object::written(to_json(*read.value)) : json::object(nullptr);
  return json::line(
      {{"schema", "karjo/csv/1"}, {key, value}, {"faults", faults(read.faults)}, {"doubts", faults(read.doubts)}});
}

/// Collects the members that say something.
class said {
 public:
  explicit said(json::object begun) : out_(std::move(begun)) {}

  void always(std::string_view key, json::object value) { out_.update({{key, std::move(value)}}); }
  void text(std::string_view key, std::string_view value) {
    if (!value.empty()) always(key, value);
  }
  void decimal(std::string_view key, const std::optional<text::decimal>& value) {
    if (value) always(key, format(*value, {text::digit_script::latin, false}));
  }
  template <class Enum>
  void word(std::string_view key, const std::optional<Enum>& value) {
    if (value) always(key, name(*value));
  }
  void strings(std::string_view key, const std::vector<std::string>& all) {
    if (!all.empty()) always(key, json::list(all, [](const std::string& each) { return json::object(each); }));
  }

  [[nodiscard]] json::object done() && { return std::move(out_); }

 private:
  json::object out_;
};

/// What a reader takes back as the same cell: as printed, or a number that JSON wrote with an exponent.
json::object written(const plan_value& cell) {
  if (cell.kind == plan_value_kind::blank && cell.printed.empty()) return nullptr;
  if (read_plan_value(cell.printed) == cell) return cell.printed;
  return json::object::written(cell.printed);
}

json::object to_object(const indicator& of) {
  said out({{"number", of.number}});
  out.text("title", of.title);
  out.always("unit", name(of.unit));
  if (of.mixed_weight.empty()) {
    out.decimal("weight", of.weight);
  } else {
    out.always("weight", of.mixed_weight);
  }
  out.word("direction", of.direction);
  out.word("scoring", of.scoring);
  out.word("accumulate", of.accumulate);
  said targets(json::object({}));
  for (std::size_t i = 0; i < grades.size(); ++i) {
    const json::object cell = written(of.targets[i]);
    if (cell.text() != "null") targets.always(std::to_string(grades[i]), cell);
  }
  out.always("targets", std::move(targets).done());
  if (of.quarter_targets != std::array<plan_value, 4>{}) out.always("quarter_targets", json::list(of.quarter_targets, written));
  out.strings("evidence", of.evidence);
  if (of.responsible) out.always("responsible", *of.responsible);
  return std::move(out).done();
}

json::object to_object(const plan_finding& found, language messages) {
  return {{"code", name(found.code)},
          {"severity", name(found.severity())},
          {"at", found.at},
          {"message", found.message(messages)}};
}

}  // namespace

result<plan> read_plan(std::string_view text) {
  const result<value> read = json::read(text);
  if (!read) return read.error();
  error why;
  const members in(*read, {"schema", "title", "fiscal_year", "office", "total_weight", "share", "activities"}, why);
  plan out;
  in.schema("karjo/plan/1");
  out.title = in.string(in.optional("title"));
  out.year = in.year();
  if (const value* const office = in.optional("office")) out.office = office_of(*office, why);
  const value* const total = in.required("total_weight");
  out.total_weight = in.decimal(total).value_or(text::decimal{});
  if (total != nullptr && out.total_weight.units() == 0) in.fail(errc::json_unexpected_value, total->offset);
  out.share = in.decimal(in.optional("share"));
  in.array(in.required("activities"), [&](const value& each) { out.activities.push_back(activity_of(each, why)); });
  if (why.code != errc::ok) return why;
  return out;
}

result<progress> read_progress(std::string_view text) {
  const result<value> read = json::read(text);
  if (!read) return read.error();
  error why;
  const members in(*read, {"schema", "fiscal_year", "office", "entries"}, why);
  progress out;
  in.schema("karjo/progress/1");
  out.year = in.year();
  if (const value* const office = in.optional("office")) out.office = in.number_or_string(office);
  in.array(in.required("entries"), [&](const value& each) { out.entries.push_back(entry_of(each, why)); });
  if (why.code != errc::ok) return why;
  return out;
}

std::string to_json(const plan& of) {
  said out({{"schema", "karjo/plan/1"}});
  out.text("title", of.title);
  out.always("fiscal_year", format(of.year));
  if (of.office) {
    said office({{"id", of.office->id}});
    office.text("name", of.office->name);
    office.text("level", of.office->level);
    if (of.office->parent) office.always("parent", *of.office->parent);
    out.always("office", std::move(office).done());
  }
  out.decimal("total_weight", of.total_weight);
  out.decimal("share", of.share);
  out.always("activities", json::list(of.activities, [](const activity& each) {
               said one({{"number", each.number}});
               one.text("title", each.title);
               one.decimal("weight", each.weight);
               one.always("indicators", json::list(each.indicators, [](const indicator& part) { return to_object(part); }));
               return std::move(one).done();
             }));
  return json::line(std::move(out).done());
}

std::string to_json(const progress& of) {
  said out({{"schema", "karjo/progress/1"}, {"fiscal_year", format(of.year)}});
  if (of.office) out.always("office", *of.office);
  out.always("entries", json::list(of.entries, [](const progress_entry& each) {
               said one({{"indicator", each.indicator}});
               if (each.quarter) one.always("quarter", *each.quarter);
               if (each.value != plan_value{}) one.always("value", written(each.value));
               if (each.not_applicable) one.always("not_applicable", true);
               one.text("reason", each.reason);
               one.strings("evidence", each.evidence);
               return std::move(one).done();
             }));
  return json::line(std::move(out).done());
}

std::string to_json(const csv_reading<plan>& read, language messages) { return reading_to_json(read, "plan", messages); }

std::string to_json(const csv_reading<progress>& read, language messages) {
  return reading_to_json(read, "progress", messages);
}

std::string to_json(const csv_fault& fault, std::string_view file, language messages) {
  json::object out{{"file", file}};
  out.update(to_object(fault, messages));
  return json::line(out);
}

std::string to_json(const plan_score& of, const plan_scorer* traced, language messages) {
  std::size_t index = 0;
  return json::line({
      {"schema", "karjo/score/1"},
      {"office", json::or_null(of.office)},
      {"fiscal_year", format(of.year)},
      {"quarter", of.quarter},
      {"score", two_decimals(of.score)},
      {"total_weight", two_decimals(fraction(of.total_weight))},
      {"percent", two_decimals(of.percent)},
      {"share", json::or_null(of.share, two_decimals)},
      {"indicators", json::list(of.indicators,
                                [&](const indicator_score& each) {
                                  json::object one{{"number", each.number},
                                                   {"achieved", achieved_of(each)},
                                                   {"raw", json::or_null(each.raw, two_decimals)},
                                                   {"weighted", json::or_null(each.weighted, two_decimals)},
                                                   {"status", name(each.status)}};
                                  if (traced != nullptr) {
                                    const auto said = [](const std::string& step) { return json::object(step); };
                                    one.update({{"trace", json::list(traced->trace(of, index, messages), said)}});
                                  }
                                  ++index;
                                  return one;
                                })},
      {"findings",
       json::list(of.findings, [messages](const plan_finding& each) { return to_object(each, messages); })},
  });
}

std::string to_json(const std::vector<plan_finding>& found, language messages) {
  return json::line(json::list(found, [messages](const plan_finding& each) { return to_object(each, messages); }));
}

std::string indicators_to_json(const plan& of) {
  json::object out = json::object::array();
  for (const activity& each : of.activities) {
    for (const indicator& one : each.indicators) {
      out.push_back({{"number", one.number},
                     {"unit", name(one.unit)},
                     {"weight", format_exact(one.weight ? fraction(*one.weight) : fraction())},
                     {"accumulate", name(accumulation_of(one))}});
    }
  }
  return json::line(out);
}

std::string to_json(const plan_finding& found, std::string_view file, language messages) {
  json::object out{{"file", file}};
  out.update(to_object(found, messages));
  return json::line(out);
}

}  // namespace karjo
