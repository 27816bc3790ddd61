// SPDX-License-Identifier: Apache-2.0
//
// karjo/minutes/1 read back: docs/reference/minutes-json.md.
#include <karjo/json.hpp>

#include <charconv>

#include <karjo/calendar/fiscal_year.hpp>

#include "json/members.hpp"

namespace karjo {

namespace {

using json::value;

/// The members of an object of minutes. A key that is absent is as one that is null.
class members : public json::members {
 public:
  using json::members::members;

  [[nodiscard]] std::optional<printed_text> printed(std::string_view key) const {
    const value* const found = optional(key);
    return found ? std::optional(printed_text{string(found), {}}) : std::nullopt;
  }

  [[nodiscard]] printed_text required_text(std::string_view key) const { return {string(required(key)), {}}; }

  [[nodiscard]] std::vector<printed_text> all_printed(std::string_view key) const {
    std::vector<printed_text> out;
    for (std::string& each : strings(optional(key))) out.push_back({std::move(each), {}});
    return out;
  }

  [[nodiscard]] std::optional<std::string> text(std::string_view key) const {
    const value* const found = optional(key);
    return found ? std::optional(string(found)) : std::nullopt;
  }

  template <class Number>
  [[nodiscard]] std::optional<Number> number(const value* found) const {
    if (found == nullptr) return std::nullopt;
    Number out{};
    const char* const end = found->text.data() + found->text.size();
    const auto [to, failure] = std::from_chars(found->text.data(), end, out);
    if (found->kind == value::type::number && failure == std::errc{} && to == end) return out;
    fail(errc::json_unexpected_value, found->offset);
    return std::nullopt;
  }

  [[nodiscard]] std::optional<bool> truth(std::string_view key) const {
    const value* const found = optional(key);
    if (found == nullptr) return std::nullopt;
    if (found->kind != value::type::boolean) fail(errc::json_unexpected_value, found->offset);
    return found->truth;
  }

  [[nodiscard]] std::optional<std::chrono::sys_days> day(const value* found) const {
    if (found == nullptr) return std::nullopt;
    int year = 0;
    unsigned month = 0, of_month = 0;
    const std::string& t = found->text;
    const auto part = [&t](std::size_t from, std::size_t size, auto& out) {
      const char* const end = t.data() + from + size;
      const auto [to, failure] = std::from_chars(t.data() + from, end, out);
      return failure == std::errc{} && to == end;
    };
    if (found->kind == value::type::string && t.size() == 10 && t[4] == '-' && t[7] == '-' && part(0, 4, year) &&
        part(5, 2, month) && part(8, 2, of_month)) {
      const std::chrono::year_month_day read{std::chrono::year{year}, std::chrono::month{month}, std::chrono::day{of_month}};
      if (read.ok() && year > 0) return std::chrono::sys_days{read};
    }
    fail(errc::json_unexpected_value, found->offset);
    return std::nullopt;
  }

  [[nodiscard]] std::optional<text::clock_time> clock(std::string_view key) const {
    const value* const found = optional(key);
    if (found == nullptr) return std::nullopt;
    const std::string& t = found->text;
    const auto two = [&t](std::size_t at) {
      return t[at] < '0' || t[at] > '9' || t[at + 1] < '0' || t[at + 1] > '9' ? 99 : (t[at] - '0') * 10 + t[at + 1] - '0';
    };
    if (found->kind == value::type::string && t.size() == 5 && t[2] == ':' && two(0) < 24 && two(3) < 60)
      return text::clock_time{static_cast<std::uint8_t>(two(0)), static_cast<std::uint8_t>(two(3))};
    fail(errc::json_unexpected_value, found->offset);
    return std::nullopt;
  }
};

std::optional<person> person_of(const value* from, error& why) {
  if (from == nullptr) return std::nullopt;
  const members in(*from, {"name", "designation"}, why);
  return person{in.printed("name"), in.all_printed("designation")};
}

meeting meeting_of(const value& from, error& why) {
  const members in(from,
                   {"ordinal", "fiscal_year", "date", "date_end", "weekday", "start", "end", "place", "attendance"}, why);
  meeting out;
  out.ordinal = in.number<std::uint32_t>(in.optional("ordinal"));
  if (const value* const found = in.optional("fiscal_year")) {
    const result<fiscal_year> read = parse_fiscal_year(in.string(found));
    if (read)
      out.fiscal_year = *read;
    else
      in.fail(errc::json_unexpected_value, found->offset);
  }
  out.date = in.day(in.optional("date"));
  out.date_end = in.day(in.optional("date_end"));
  out.weekday = in.printed("weekday");
  out.start = in.clock("start");
  out.end = in.clock("end");
  out.place = in.printed("place");
  if (const value* const present = in.optional("attendance")) {
    const members list(*present, {"printed", "annex", "people"}, why);
    out.attendance = {list.printed("printed"), list.text("annex"), list.all_printed("people")};
  }
  return out;
}

deadline deadline_of(const value& from, error& why) {
  const members in(from, {"printed", "kind", "start", "end", "occurrences", "offset"}, why);
  using kind = deadline_kind;
  deadline out;
  out.printed = in.required_text("printed");
  out.kind = in.word(in.required("kind"), {kind::by_date, kind::on_date, kind::range, kind::recurring, kind::relative,
                                           kind::vague})
                 .value_or(kind::vague);
  out.start = in.day(in.optional("start"));
  out.end = in.day(in.optional("end"));
  in.array(in.optional("occurrences"), [&](const value& each) {
    if (const auto due = in.day(&each)) out.occurrences.push_back(*due);
  });
  if (const value* const found = in.optional("offset")) {
    const members offset(*found, {"days", "working", "anchor"}, why);
    deadline_offset made;
    made.days = offset.number<std::int32_t>(offset.required("days")).value_or(0);
    made.working = offset.truth("working").value_or(false);
    const value* const anchor = offset.required("anchor");
    if (offset.string(anchor) == "before")
      made.anchor = deadline_offset::anchor_side::before;
    else if (anchor != nullptr && anchor->text != "after")
      offset.fail(errc::json_unexpected_value, anchor->offset);
    out.offset = made;
  }
  return out;
}

item item_of(const value& from, error& why) {
  const members in(from, {"number", "heading", "discussion", "decisions"}, why);
  item out;
  out.number = in.text("number");
  out.heading = in.printed("heading");
  in.array(in.optional("discussion"), [&](const value& each) {
    const members said(each, {"number", "text"}, why);
    out.discussion.push_back({said.text("number"), said.required_text("text")});
  });
  in.array(in.optional("decisions"), [&](const value& each) {
    const members decided(each, {"label", "text", "responsible", "deadlines"}, why);
    decision made{decided.text("label"), decided.required_text("text"), decided.all_printed("responsible"), {}};
    decided.array(decided.optional("deadlines"), [&](const value& due) { made.deadlines.push_back(deadline_of(due, why)); });
    out.decisions.push_back(std::move(made));
  });
  return out;
}

std::optional<memo_line> memo_of(const value* from, error& why) {
  if (from == nullptr) return std::nullopt;
  const members in(*from, {"printed", "number", "scheme"}, why);
  const printed_text printed = in.required_text("printed");
  const result<memo_reading> read = parse_memo(printed.text);
  if (!read) {
    if (const value* const found = from->find("printed")) in.fail(errc::json_unexpected_value, found->offset);
    return std::nullopt;
  }
  return memo_line{printed, read->number};
}

std::optional<issue_date> issue_date_of(const value* from, error& why) {
  if (from == nullptr) return std::nullopt;
  const members in(*from, {"bangla", "gregorian", "consistent"}, why);
  issue_date out;
  if (const value* const found = in.optional("bangla")) {
    const members date(*found, {"year", "month", "day", "printed"}, why);
    const unsigned number_of_month = date.number<unsigned>(date.required("month")).value_or(1);
    if (number_of_month < 1 || number_of_month > 12) date.fail(errc::json_unexpected_value, found->offset);
    out.bangla = printed_bangla_date{
        {date.number<std::int32_t>(date.required("year")).value_or(0), static_cast<karjo::month>(number_of_month),
         date.number<std::uint8_t>(date.required("day")).value_or(0)},
        date.required_text("printed")};
  }
  if (const value* const found = in.optional("gregorian")) {
    const members date(*found, {"date", "printed"}, why);
    out.gregorian = printed_gregorian_date{date.day(date.optional("date")), date.required_text("printed")};
  }
  out.consistent = in.truth("consistent");
  return out;
}

std::optional<distribution> distribution_of(const value* from, error& why) {
  if (from == nullptr) return std::nullopt;
  const members in(*from, {"lead", "by_seniority", "entries"}, why);
  distribution out{in.printed("lead"), in.truth("by_seniority"), {}};
  in.array(in.optional("entries"), [&](const value& each) {
    const members entry(each, {"number", "addressee", "note"}, why);
    out.entries.push_back({entry.number<std::uint32_t>(entry.optional("number")), entry.required_text("addressee"),
                           entry.printed("note")});
  });
  return out;
}

finding finding_of(const value& from, error& why) {
  const members in(from, {"code", "severity", "line", "column", "offset", "length", "text", "suggestion", "message"}, why);
  finding out;
  const value* const code = in.required("code");
  const std::string called = in.string(code);
  const auto row = std::find_if(std::begin(finding_kinds), std::end(finding_kinds),
                                [&called](const finding_kind& kind) { return kind.name == called; });
  if (row != std::end(finding_kinds))
    out.code = row->code;
  else if (code != nullptr)
    in.fail(errc::json_unexpected_value, code->offset);
  out.severity = in.word(in.optional("severity"), {severity::info, severity::warning, severity::error})
                     .value_or(kind_of(out.code).severity);
  out.line = in.number<std::uint64_t>(in.optional("line")).value_or(1);
  out.column = in.number<std::uint64_t>(in.optional("column")).value_or(1);
  out.source = {in.number<std::uint64_t>(in.optional("offset")).value_or(0),
                in.number<std::uint64_t>(in.optional("length")).value_or(0)};
  out.text = in.string(in.optional("text"));
  out.suggestion = in.text("suggestion");
  out.message_en = out.message_bn = in.string(in.optional("message"));
  return out;
}

}  // namespace

result<minutes> read_minutes_json(std::string_view text) {
  const result<value> read = json::read(text);
  if (!read) return read.error();
  error why;
  const members in(*read,
                   {"schema", "language", "letterhead", "title", "meeting", "chair", "items", "closing", "signatory",
                    "memo", "issue_date", "distribution", "issuing_officer", "findings"},
                   why);
  in.schema("karjo/minutes/1");
  minutes out;
  if (const value* const found = in.optional("language")) {
    const std::string called = in.string(found);
    out.language = called == "en" ? language::en : language::bn;
    if (called != "en" && called != "bn") in.fail(errc::json_unexpected_value, found->offset);
  }
  out.letterhead = in.all_printed("letterhead");
  out.title = in.printed("title");
  if (const value* const found = in.optional("meeting")) out.meeting = meeting_of(*found, why);
  out.chair = person_of(in.optional("chair"), why);
  in.array(in.optional("items"), [&](const value& each) { out.items.push_back(item_of(each, why)); });
  out.closing = in.printed("closing");
  out.signatory = person_of(in.optional("signatory"), why);
  out.memo = memo_of(in.optional("memo"), why);
  out.issue_date = issue_date_of(in.optional("issue_date"), why);
  out.distribution = distribution_of(in.optional("distribution"), why);
  out.issuing_officer = person_of(in.optional("issuing_officer"), why);
  in.array(in.optional("findings"), [&](const value& each) { out.findings.push_back(finding_of(each, why)); });
  if (why.code != errc::ok) return why;
  return out;
}

}  // namespace karjo
