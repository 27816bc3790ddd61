// SPDX-License-Identifier: Apache-2.0
//
// The decisions of minutes as a CSV register (RFC 4180): one row each, a row of headings, CRLF, and a BOM, without which
// spreadsheets do not read Bangla.
#include <karjo/calendar/date_format.hpp>

#include "writers.hpp"

namespace karjo::writing {

namespace {

std::string cell(std::string_view text) {
  if (text.find_first_of(",\"\r\n;\t") == std::string_view::npos) return std::string(text);
  std::string out = "\"";
  for (const char c : text) {
    if (c == '"') out += '"';
    out += c;
  }
  return out + '"';
}

template <class List, class Each>
std::string joined(const List& list, Each&& each) {
  std::string out;
  for (const auto& one : list) {
    const std::string next = each(one);
    if (next.empty()) continue;
    if (!out.empty()) out += "; ";
    out += next;
  }
  return out;
}

/// The days of a deadline: "2023-08-07", "2023-07-01/2023-09-30", every due day of one that recurs.
std::string days_of(const deadline& due) {
  const auto iso = [](std::chrono::sys_days day) { return format(day, date_style::iso); };
  if (due.kind == deadline_kind::recurring) return joined(due.occurrences, iso);
  if (due.kind == deadline_kind::range && due.start && due.end) return iso(*due.start) + '/' + iso(*due.end);
  return due.end ? iso(*due.end) : "";
}

}  // namespace

std::string write_csv(const minutes& held) {
  std::string out = "\xEF\xBB\xBF";
  out += held.language == language::bn
             ? "স্মারক নম্বর,সভার তারিখ,ক্রমিক,বিষয়,সিদ্ধান্ত নং,সিদ্ধান্ত,বাস্তবায়নে,সময়সীমা,তারিখ\r\n"
             : "Memo number,Meeting date,Item,Subject,Label,Decision,Responsible,Deadline,Due days\r\n";
  const std::string memo = held.memo ? held.memo->number.number() : "";
  const std::string met = held.meeting.date ? format(*held.meeting.date, date_style::iso) : "";
  const auto printed = [](const auto& of) { return of.text; };
  for (const item& each : held.items) {
    for (const decision& made : each.decisions) {
      out += cell(memo) + ',' + met + ',' + cell(each.number.value_or("")) + ',' +
             cell(each.heading ? each.heading->text : "") + ',' + cell(made.label.value_or("")) + ',' + cell(made.text.text) +
             ',' + cell(joined(made.responsible, printed)) + ',' +
             cell(joined(made.deadlines, [](const deadline& due) { return due.printed.text; })) + ',' +
             cell(joined(made.deadlines, days_of)) + "\r\n";
    }
  }
  return out;
}

}  // namespace karjo::writing
