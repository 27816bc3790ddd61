// SPDX-License-Identifier: Apache-2.0
//
// The due days of minutes as iCalendar (RFC 5545): an all-day event each, with an alarm the day before. Of a vague deadline, and of
// one counted from an event without a date, there is no entry.
#include <karjo/calendar/date_format.hpp>
#include <karjo/version.hpp>

#include "writers.hpp"

namespace karjo::writing {

namespace {

using std::chrono::days;
using std::chrono::sys_days;

std::string date(sys_days day) {
  std::string iso = format(day, date_style::iso);
  std::erase(iso, '-');
  return iso;
}

/// A text value: RFC 5545, 3.3.11.
std::string escaped(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '\\' || c == ';' || c == ',') out += '\\';
    if (c == '\n')
      out += "\\n";
    else if (static_cast<unsigned char>(c) >= 0x20 || c == '\t')
      out += c;
  }
  return out;
}

class calendar {
 public:
  explicit calendar(const minutes& held) : held_(held) {}

  std::string write() {
    content("BEGIN:VCALENDAR");
    content("VERSION:2.0");
    content("PRODID:-//karjo//karjo " + std::string(version) + "//BN");
    content("CALSCALE:GREGORIAN");
    for (std::size_t i = 0; i < held_.items.size(); ++i) {
      for (std::size_t d = 0; d < held_.items[i].decisions.size(); ++d) {
        const decision& made = held_.items[i].decisions[d];
        for (std::size_t n = 0; n < made.deadlines.size(); ++n)
          event(made, made.deadlines[n], std::to_string(i + 1) + '-' + std::to_string(d + 1) + '-' + std::to_string(n + 1));
      }
    }
    content("END:VCALENDAR");
    return std::move(out_);
  }

 private:
  /// A content line, folded after 75 bytes at a whole character: RFC 5545, 3.1.
  void content(std::string_view line) {
    std::size_t width = 75;
    while (line.size() > width) {
      std::size_t cut = width;
      while ((static_cast<unsigned char>(line[cut]) & 0xC0) == 0x80) --cut;
      out_ += line.substr(0, cut);
      out_ += "\r\n ";
      line.remove_prefix(cut);
      width = 74;
    }
    out_ += line;
    out_ += "\r\n";
  }

  void event(const decision& made, const deadline& due, const std::string& place) {
    const bool recurring = due.kind == deadline_kind::recurring;
    if (recurring ? due.occurrences.empty() : !due.end) return;
    const sys_days last = recurring ? due.occurrences.front() : *due.end;
    const sys_days first = due.kind == deadline_kind::range && due.start ? *due.start : last;
    content("BEGIN:VEVENT");
    content("UID:" + place + '-' + identity() + "@karjo");
    content("DTSTAMP:" + date(stamp(first)) + "T000000Z");
    content("DTSTART;VALUE=DATE:" + date(first));
    content("DTEND;VALUE=DATE:" + date(last + days{1}));
    if (recurring && due.occurrences.size() > 1) {
      std::string rest = "RDATE;VALUE=DATE:";
      for (std::size_t i = 1; i < due.occurrences.size(); ++i) rest += (i > 1 ? "," : "") + date(due.occurrences[i]);
      content(rest);
    }
    content("SUMMARY:" + escaped(made.text.text));
    std::string told = due.printed.text;
    for (const printed_text& who : made.responsible) told += '\n' + who.text;
    if (held_.title) told += '\n' + held_.title->text;
    if (held_.memo) told += '\n' + held_.memo->printed.text;
    content("DESCRIPTION:" + escaped(told));
    content("TRANSP:TRANSPARENT");
    content("BEGIN:VALARM");
    content("ACTION:DISPLAY");
    content("TRIGGER:-P1D");
    content("DESCRIPTION:" + escaped(made.text.text));
    content("END:VALARM");
    content("END:VEVENT");
  }

  /// When the minutes say they were written: the same minutes give the same calendar.
  [[nodiscard]] sys_days stamp(sys_days otherwise) const {
    if (held_.issue_date && held_.issue_date->gregorian && held_.issue_date->gregorian->date)
      return *held_.issue_date->gregorian->date;
    return held_.meeting.date.value_or(otherwise);
  }

  /// What tells this document from others: its memo number, else its date and title. FNV-1a, 64 bits.
  [[nodiscard]] std::string identity() const {
    std::string of = held_.memo ? held_.memo->number.number() : "";
    if (of.empty()) of = (held_.meeting.date ? date(*held_.meeting.date) : "") + (held_.title ? held_.title->text : "");
    std::uint64_t hash = 0xCBF29CE484222325u;
    for (const char c : of) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3u;
    std::string out;
    for (int shift = 60; shift >= 0; shift -= 4) out += "0123456789abcdef"[hash >> shift & 15];
    return out;
  }

  const minutes& held_;
  std::string out_;
};

}  // namespace

std::string write_icalendar(const minutes& held) { return calendar(held).write(); }

}  // namespace karjo::writing
