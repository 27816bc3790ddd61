// SPDX-License-Identifier: Apache-2.0
#include <karjo/calendar/fiscal_year.hpp>
#include <karjo/report.hpp>

#include "report/phrases.hpp"

namespace karjo {

namespace {

namespace label = report::label;
using report::phrase;

/// How many columns a terminal gives a text: vowel signs and other marks of the Bengali block stand on their letter.
std::size_t columns(std::string_view utf8) {
  std::size_t count = 0;
  for (std::size_t at = 0; at < utf8.size(); ++at) {
    const auto byte = static_cast<unsigned char>(utf8[at]);
    if (byte >= 0x80 && byte < 0xC0) continue;  // not the first byte of a code point
    const bool mark = utf8.compare(at, 2, "\xE0\xA7") == 0 && at + 2 < utf8.size() &&
                      static_cast<unsigned char>(utf8[at + 2]) <= 0x8D;  // U+09C0–U+09CD
    count += mark ? 0 : 1;
  }
  return count;
}

/// Text for a terminal, each line indented and broken at blanks.
class writer {
 public:
  explicit writer(language in) : language_(in) {}

  void blank() { out_ += '\n'; }

  void paragraph(std::size_t indent, std::string_view text, std::size_t hanging = 0) {
    constexpr std::size_t width = 100;
    out_.append(indent, ' ');
    std::size_t used = indent;
    bool first = true;
    while (!text.empty()) {
      const std::size_t end = std::min(text.find(' '), text.size());
      const std::string_view word = text.substr(0, end);
      text.remove_prefix(std::min(end + 1, text.size()));
      const std::size_t wide = columns(word);
      if (!first && used + 1 + wide > width) {
        out_ += '\n';
        out_.append(indent + hanging, ' ');
        used = indent + hanging;
        first = true;
      }
      if (!first) out_ += ' ', ++used;
      out_ += word;
      used += wide;
      first = false;
    }
    out_ += '\n';
  }

  void labelled(std::size_t indent, const phrase& caption, std::string_view text) {
    if (!text.empty()) paragraph(indent, std::string(caption.in(language_)) + ": " + std::string(text), 2);
  }

  void heading(const phrase& text) {
    blank();
    out_ += text.in(language_);
    out_ += '\n';
  }

  [[nodiscard]] language in() const noexcept { return language_; }
  [[nodiscard]] std::string take() { return std::move(out_); }

 private:
  std::string out_;
  language language_;
};

std::string in_digits(std::string_view number, language in) {
  return in == language::bn ? text::to_bangla_digits(number) : std::string(number);
}

void write_meeting(writer& out, const minutes& read) {
  const meeting& held = read.meeting;
  const language in = out.in();
  out.paragraph(0, read.title ? std::string_view(read.title->text) : label::minutes_of_a_meeting.in(in));
  out.labelled(2, label::office, report::joined(read.letterhead));
  if (held.ordinal) out.labelled(2, label::meeting_number, report::count(*held.ordinal, in));
  if (held.fiscal_year) out.labelled(2, label::fiscal_year, in_digits(format(*held.fiscal_year), in));
  out.labelled(2, label::date, report::meeting_date(held, in));
  out.labelled(2, label::time, report::meeting_time(held, in));
  if (held.place) out.labelled(2, label::place, held.place->text);
  if (read.chair) out.labelled(2, label::chair, report::officer(*read.chair));
  if (held.attendance.printed) out.labelled(2, label::attendance, held.attendance.printed->text);
  for (const printed_text& person : held.attendance.people) out.paragraph(4, "- " + person.text, 2);
}

void write_decision(writer& out, const decision& decided, std::size_t indent, const std::optional<std::string>& item) {
  const language in = out.in();
  std::string place = item ? in_digits(*item, in) + " " : std::string();
  place += decided.label ? "(" + in_digits(*decided.label, in) + ") " : "- ";
  out.paragraph(indent, place + decided.text.text, 2);
  const std::string_view nobody = label::nobody.in(in);
  out.labelled(indent + 2, label::responsible,
               decided.responsible.empty() ? std::string(nobody) : report::joined(decided.responsible));
  for (const deadline& due : decided.deadlines) {
    out.labelled(indent + 2, label::deadline, report::due(due, in) + "  [" + due.printed.text + "]");
  }
  if (decided.deadlines.empty()) out.labelled(indent + 2, label::deadline, label::no_deadline.in(in));
}

void write_item(writer& out, const item& discussed) {
  const language in = out.in();
  out.blank();
  if (discussed.number || discussed.heading) {
    std::string heading = discussed.number ? in_digits(*discussed.number, in) : std::string();
    if (discussed.heading) heading += (heading.empty() ? "" : "  ") + discussed.heading->text;
    out.paragraph(0, heading, 2);
  }
  if (!discussed.discussion.empty()) out.paragraph(2, label::discussion.in(in));
  for (const paragraph& said : discussed.discussion) {
    out.paragraph(4, (said.number ? in_digits(*said.number, in) + "  " : std::string()) + said.text.text);
  }
  if (!discussed.decisions.empty()) out.paragraph(2, label::decisions.in(in));
  for (const decision& decided : discussed.decisions) write_decision(out, decided, 4, std::nullopt);
}

void write_issue(writer& out, const minutes& read) {
  const language in = out.in();
  out.blank();
  if (read.closing) out.labelled(0, label::closing, read.closing->text);
  if (read.signatory) out.labelled(0, label::signatory, report::officer(*read.signatory));
  if (read.memo) {
    out.labelled(0, label::memo_number,
                 read.memo->printed.text + " (" + std::string(name(read.memo->number.scheme())) + ")");
  }
  if (const std::optional<issue_date>& issued = read.issue_date) {
    std::string days = issued->bangla ? issued->bangla->printed.text : std::string();
    if (issued->gregorian) days += (days.empty() ? "" : " / ") + issued->gregorian->printed.text;
    if (issued->consistent) {
      days += " (" + std::string((*issued->consistent ? label::same_day : label::other_day).in(in)) + ")";
    }
    out.labelled(0, label::issue_date, days);
  }
  if (const std::optional<distribution>& sent = read.distribution) {
    std::string lead = sent->lead ? sent->lead->text : std::string();
    if (sent->by_seniority) {
      lead += (lead.empty() ? "(" : " (") +
              std::string((*sent->by_seniority ? label::by_seniority : label::not_by_seniority).in(in)) + ")";
    }
    out.labelled(0, label::distribution, lead.empty() ? " " : lead);
    for (const distribution_entry& entry : sent->entries) {
      std::string line = entry.number ? report::count(*entry.number, in) + ")  " : "-  ";
      line += entry.addressee.text;
      if (entry.note) line += " (" + entry.note->text + ")";
      out.paragraph(2, line, 4);
    }
  }
  if (read.issuing_officer) out.labelled(0, label::issuing_officer, report::officer(*read.issuing_officer));
}

void write_findings(writer& out, const std::vector<finding>& findings) {
  const language in = out.in();
  out.blank();
  if (findings.empty()) return out.paragraph(0, label::no_findings.in(in));
  out.paragraph(0, std::string(label::findings.in(in)) + ": " + report::finding_counts(findings, in));
  for (const finding& found : findings) {
    std::string line = report::count(found.line, in) + ":" + report::count(found.column, in) + "  ";
    line += report::severity_word(found.severity).in(in);
    line += ": " + found.message(in) + " [" + std::string(name(found.code)) + "]";
    const bool absent = found.code == finding_code::field_missing || found.code == finding_code::letterhead_missing;
    const std::string words = absent ? std::string() : report::shortened(found.text, 60);
    if (!words.empty()) line += ": " + words;
    if (found.suggestion) line += " → " + *found.suggestion;
    out.paragraph(2, line, 4);
  }
}

}  // namespace

std::string to_text_report(const minutes& read, language in) {
  writer out(in);
  write_meeting(out, read);
  for (const item& discussed : read.items) write_item(out, discussed);
  write_issue(out, read);
  write_findings(out, read.findings);
  return out.take();
}

std::string to_text_register(const minutes& read, language in) {
  writer out(in);
  for (const item& discussed : read.items) {
    for (const decision& decided : discussed.decisions) write_decision(out, decided, 0, discussed.number);
  }
  return out.take();
}

}  // namespace karjo
