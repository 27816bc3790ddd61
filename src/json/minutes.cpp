// SPDX-License-Identifier: Apache-2.0
//
// karjo/minutes/1: the keys stand in the order of docs/reference/minutes-json.md.
#include <karjo/json.hpp>

#include "json/object.hpp"

namespace karjo {

namespace {

using json::object;
using json::or_null;

object printed(const printed_text& of) { return of.text; }
object all_printed(const std::vector<printed_text>& of) { return json::list(of, printed); }
object day(const std::chrono::sys_days& date) { return format(date, date_style::iso); }
object clock(const text::clock_time& time) { return text::format(time); }

object to_object(const person& officer) {
  return {{"name", or_null(officer.name, printed)}, {"designation", all_printed(officer.designation)}};
}

object to_object(const meeting& held) {
  const attendance& present = held.attendance;
  return {
      {"ordinal", or_null(held.ordinal)},
      {"fiscal_year", or_null(held.fiscal_year, [](fiscal_year year) { return format(year); })},
      {"date", or_null(held.date, day)},
      {"date_end", or_null(held.date_end, day)},
      {"weekday", or_null(held.weekday, printed)},
      {"start", or_null(held.start, clock)},
      {"end", or_null(held.end, clock)},
      {"place", or_null(held.place, printed)},
      {"attendance",
       {{"printed", or_null(present.printed, printed)},
        {"annex", or_null(present.annex)},
        {"people", all_printed(present.people)}}},
  };
}

object to_object(const deadline_offset& offset) {
  return {
      {"days", offset.days},
      {"working", offset.working},
      {"anchor", offset.anchor == deadline_offset::anchor_side::before ? "before" : "after"},
  };
}

object to_object(const deadline& due) {
  return {
      {"printed", due.printed.text},
      {"kind", name(due.kind)},
      {"start", or_null(due.start, day)},
      {"end", or_null(due.end, day)},
      {"occurrences", json::list(due.occurrences, day)},
      {"offset", or_null(due.offset, [](const deadline_offset& offset) { return to_object(offset); })},
  };
}

object to_object(const decision& decided) {
  return {
      {"label", or_null(decided.label)},
      {"text", decided.text.text},
      {"responsible", all_printed(decided.responsible)},
      {"deadlines", json::list(decided.deadlines, [](const deadline& due) { return to_object(due); })},
  };
}

object to_object(const item& discussed) {
  return {
      {"number", or_null(discussed.number)},
      {"heading", or_null(discussed.heading, printed)},
      {"discussion", json::list(discussed.discussion,
                                [](const paragraph& said) {
                                  return object{{"number", or_null(said.number)}, {"text", said.text.text}};
                                })},
      {"decisions", json::list(discussed.decisions, [](const decision& decided) { return to_object(decided); })},
  };
}

object to_object(const memo_line& memo) {
  return {{"printed", memo.printed.text}, {"number", memo.number.number()}, {"scheme", name(memo.number.scheme())}};
}

object to_object(const issue_date& issued) {
  return {
      {"bangla", or_null(issued.bangla,
                         [](const printed_bangla_date& date) {
                           return object{{"year", date.fields.year},
                                         {"month", static_cast<int>(date.fields.month)},
                                         {"day", date.fields.day},
                                         {"printed", date.printed.text}};
                         })},
      {"gregorian", or_null(issued.gregorian,
                            [](const printed_gregorian_date& date) {
                              return object{{"date", or_null(date.date, day)}, {"printed", date.printed.text}};
                            })},
      {"consistent", or_null(issued.consistent)},
  };
}

object to_object(const distribution& sent) {
  return {
      {"lead", or_null(sent.lead, printed)},
      {"by_seniority", or_null(sent.by_seniority)},
      {"entries", json::list(sent.entries,
                             [](const distribution_entry& entry) {
                               return object{{"number", or_null(entry.number)},
                                             {"addressee", entry.addressee.text},
                                             {"note", or_null(entry.note, printed)}};
                             })},
  };
}

object to_object(const finding& found, language messages) {
  return {
      {"code", name(found.code)}, {"severity", name(found.severity)},        {"line", found.line},
      {"column", found.column},   {"offset", found.source.offset},           {"length", found.source.length},
      {"text", found.text},       {"suggestion", or_null(found.suggestion)}, {"message", found.message(messages)},
  };
}

}  // namespace

std::string to_json(const finding& found, std::string_view file, language messages) {
  object out = {{"file", file}};
  out.update(to_object(found, messages));
  return json::line(out);
}

std::string to_json(const item& discussed, const decision& decided, std::string_view file) {
  object out = {{"file", file}, {"item", or_null(discussed.number)}, {"heading", or_null(discussed.heading, printed)}};
  out.update(to_object(decided));
  return json::line(out);
}

std::string to_json(const minutes& read, language messages) {
  const auto value = [](const auto& of) { return to_object(of); };
  return json::line({
      {"schema", "karjo/minutes/1"},
      {"language", read.language == language::bn ? "bn" : "en"},
      {"letterhead", all_printed(read.letterhead)},
      {"title", or_null(read.title, printed)},
      {"meeting", to_object(read.meeting)},
      {"chair", or_null(read.chair, value)},
      {"items", json::list(read.items, value)},
      {"closing", or_null(read.closing, printed)},
      {"signatory", or_null(read.signatory, value)},
      {"memo", or_null(read.memo, value)},
      {"issue_date", or_null(read.issue_date, value)},
      {"distribution", or_null(read.distribution, value)},
      {"issuing_officer", or_null(read.issuing_officer, value)},
      {"findings", json::list(read.findings, [messages](const finding& found) { return to_object(found, messages); })},
  });
}

}  // namespace karjo
