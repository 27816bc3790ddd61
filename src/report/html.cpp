// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <karjo/calendar/fiscal_year.hpp>
#include <karjo/message.hpp>
#include <karjo/report.hpp>
#include <karjo/text/digits.hpp>
#include <karjo/version.hpp>

#include "report/page.hpp"
#include "report/phrases.hpp"

namespace karjo {

namespace {

namespace label = report::label;
using report::phrase;

std::string_view language_tag(language of) { return of == language::bn ? "bn" : "en"; }

void escape(std::string& out, std::string_view text) {
  for (const char c : text) {
    switch (c) {
      case '&': out += "&amp;"; break;
      case '<': out += "&lt;"; break;
      case '>': out += "&gt;"; break;
      case '"': out += "&quot;"; break;
      case '\'': out += "&#39;"; break;
      default:
        // Control characters have no place in HTML; a reader of the page sees that something stood there.
        if (static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\t') {
          out += "\xEF\xBF\xBD";
        } else {
          out += c;
        }
    }
  }
}

void write_both(std::string& out, std::string_view bn, std::string_view en) {
  out += "<span class=\"bn\" lang=\"bn\">";
  escape(out, bn);
  out += "</span><span class=\"en\" lang=\"en\">";
  escape(out, en);
  out += "</span>";
}

/// One document's part of the page.
class document_writer {
 public:
  document_writer(std::string& out, const minutes& read, std::size_t number)
      : out_(out), read_(read), prefix_("d" + std::to_string(number) + "-") {}

  void write() {
    title();
    meeting_facts();
    decisions();
    items();
    issue();
    findings();
  }

 private:
  void raw(std::string_view html) { out_ += html; }
  void text(std::string_view plain) { escape(out_, plain); }

  void both(std::string_view bn, std::string_view en) { write_both(out_, bn, en); }
  void both(const phrase& caption) { both(caption.bn, caption.en); }

  void heading(const phrase& caption) {
    raw("<h2>");
    both(caption);
    raw("</h2>\n");
  }

  /// Text of the document, with the faults found in it marked and linked to the table of findings.
  void printed(const printed_text& of) {
    const std::uint64_t end = of.source.offset + of.source.length;
    std::uint64_t source_done = of.source.offset;  // in the input
    std::size_t done = 0;  // in the text, where blanks and damaged sequences may be shorter or longer
    auto found = std::lower_bound(read_.findings.begin(), read_.findings.end(), of.source.offset,
                                  [](const finding& f, std::uint64_t offset) { return f.source.offset < offset; });
    for (; found != read_.findings.end() && found->source.offset < end; ++found) {
      const std::uint64_t found_end = found->source.offset + found->source.length;
      if (found->source.offset < source_done || found_end > end || !marks_words(found->code)) continue;
      const std::string_view near = std::string_view(of.text).substr(done, 2 * (found_end - source_done) + 64);
      std::string_view words = found->text;
      std::size_t at = near.find(words);
      if (at == std::string_view::npos && found->suggestion) {
        words = *found->suggestion;  // a repair of the storage form already stands in the text
        at = near.find(words);
      }
      if (at == std::string_view::npos || words.empty()) continue;
      text(near.substr(0, at));
      raw("<a class=\"mark ");
      raw(name(found->severity));
      raw("\" href=\"#");
      raw(anchor(*found));
      raw("\" title=\"");
      text(found->message_bn);
      text(" / ");
      text(found->message_en);
      raw("\">");
      text(words);
      raw("</a>");
      done += at + words.size();
      source_done = found_end;
    }
    text(std::string_view(of.text).substr(done));
  }

  /// What is said of a whole decision, or of something absent, marks no words.
  static bool marks_words(finding_code code) {
    switch (code) {
      case finding_code::decision_no_responsible:
      case finding_code::decision_no_deadline:
      case finding_code::letterhead_missing:
      case finding_code::field_missing: return false;
      default: return true;
    }
  }

  std::string anchor(const finding& found) const {
    return prefix_ + "f" + std::to_string(&found - read_.findings.data() + 1);
  }

  void printed_list(const std::vector<printed_text>& texts, std::string_view separator) {
    for (std::size_t i = 0; i < texts.size(); ++i) {
      if (i > 0) raw(separator);
      printed(texts[i]);
    }
  }

  void officer(const person& of) {
    if (of.name) {
      raw("<strong>");
      printed(*of.name);
      raw("</strong>");
    }
    if (of.name && !of.designation.empty()) raw("<br>");
    printed_list(of.designation, "<br>");
  }

  void in_document_language(std::string_view tag, std::string_view css) {
    raw("<");
    raw(tag);
    if (!css.empty()) {
      raw(" class=\"");
      raw(css);
      raw("\"");
    }
    raw(" lang=\"");
    raw(language_tag(read_.language));
    raw("\">");
  }

  template <class Value>
  void fact(const phrase& caption, Value&& value) {
    raw("<div><dt>");
    both(caption);
    raw("</dt><dd>");
    value();
    raw("</dd></div>\n");
  }

  void fact_in_both(const phrase& caption, std::string_view bn, std::string_view en) {
    if (!en.empty()) fact(caption, [&] { both(bn, en); });
  }

  void fact_of_document(const phrase& caption, const std::optional<printed_text>& value) {
    if (!value) return;
    fact(caption, [&] {
      in_document_language("span", "");
      printed(*value);
      raw("</span>");
    });
  }

  void title() {
    raw("<header>");
    if (!read_.letterhead.empty()) {
      in_document_language("p", "letterhead");
      printed_list(read_.letterhead, "<br>");
      raw("</p>");
    }
    if (read_.title) {
      in_document_language("h1", "");
      printed(*read_.title);
    } else {
      raw("<h1>");
      both(label::minutes_of_a_meeting);
    }
    raw("</h1>\n<p class=\"counts\">");
    if (read_.findings.empty()) {
      both(label::no_findings);
    } else {
      raw("<a href=\"#" + prefix_ + "findings\">");
      finding_counts();
      raw("</a>");
    }
    raw("</p></header>\n");
  }

  void meeting_facts() {
    const meeting& held = read_.meeting;
    raw("<dl class=\"facts\">\n");
    fact_in_both(label::date, report::meeting_date(held, language::bn), report::meeting_date(held, language::en));
    fact_in_both(label::time, report::meeting_time(held, language::bn), report::meeting_time(held, language::en));
    fact_of_document(label::place, held.place);
    if (read_.chair) person_fact(label::chair, *read_.chair);
    if (held.ordinal) {
      fact_in_both(label::meeting_number, report::count(*held.ordinal, language::bn),
                   report::count(*held.ordinal, language::en));
    }
    if (held.fiscal_year) {
      const std::string years = format(*held.fiscal_year);
      fact_in_both(label::fiscal_year, text::to_bangla_digits(years), years);
    }
    if (held.attendance.printed || !held.attendance.people.empty()) {
      fact(label::attendance, [&] {
        in_document_language("span", "");
        if (held.attendance.printed) printed(*held.attendance.printed);
        if (held.attendance.printed && !held.attendance.people.empty()) raw("<br>");
        printed_list(held.attendance.people, "<br>");
        raw("</span>");
      });
    }
    raw("</dl>\n");
  }

  void person_fact(const phrase& caption, const person& of) {
    fact(caption, [&] {
      in_document_language("span", "");
      officer(of);
      raw("</span>");
    });
  }

  void head_row(std::initializer_list<phrase> labels) {
    raw("<thead><tr>");
    for (const phrase& caption : labels) {
      raw("<th scope=\"col\">");
      both(caption);
      raw("</th>");
    }
    raw("</tr></thead>\n");
  }

  void decisions() {
    const bool any =
        std::any_of(read_.items.begin(), read_.items.end(), [](const item& i) { return !i.decisions.empty(); });
    if (!any) return;
    heading(label::register_title);
    raw("<table class=\"register\">");
    head_row({label::number, label::decision, label::responsible, label::deadline_printed, label::deadline_resolved});
    raw("<tbody>\n");
    for (const item& discussed : read_.items) {
      for (const decision& decided : discussed.decisions) decision_row(discussed, decided);
    }
    raw("</tbody></table>\n");
  }

  void decision_row(const item& discussed, const decision& decided) {
    // One table row a deadline: what is printed stands beside the day it comes to.
    const std::size_t rows = std::max<std::size_t>(decided.deadlines.size(), 1);
    const std::string span = rows > 1 ? " rowspan=\"" + std::to_string(rows) + "\"" : std::string();
    raw("<tr>");
    in_document_language("td" + span, "number");
    if (discussed.number) text(in_document_digits(*discussed.number));
    if (decided.label) {
      if (discussed.number) raw(" ");
      text("(" + in_document_digits(*decided.label) + ")");
    }
    raw("</td>");
    in_document_language("td" + span, "");
    printed(decided.text);
    raw("</td>");
    if (decided.responsible.empty()) {
      raw("<td" + span + " class=\"absent\">");
      both(label::nobody);
    } else {
      in_document_language("td" + span, "");
      printed_list(decided.responsible, "<br>");
    }
    raw("</td>");
    if (decided.deadlines.empty()) {
      raw("<td class=\"absent\" colspan=\"2\">");
      both(label::no_deadline);
      raw("</td>");
    }
    for (const deadline& due : decided.deadlines) {
      if (&due != &decided.deadlines.front()) raw("</tr>\n<tr>");
      in_document_language("td", "");
      printed(due.printed);
      raw(due.kind == deadline_kind::vague ? "</td><td class=\"absent\">" : "</td><td>");
      both(report::due(due, language::bn), report::due(due, language::en));
      raw("</td>");
    }
    raw("</tr>\n");
  }

  std::string in_document_digits(std::string_view number) const {
    return read_.language == language::bn ? text::to_bangla_digits(number) : std::string(number);
  }

  void finding_counts() {
    both(report::finding_counts(read_.findings, language::bn), report::finding_counts(read_.findings, language::en));
  }

  void findings() {
    if (read_.findings.empty()) return;
    heading(label::findings);
    raw("<p class=\"counts\" id=\"" + prefix_ + "findings\">");
    finding_counts();
    raw("</p>\n<table class=\"findings\">");
    head_row({label::place_in_document, label::finding, label::printed_text, label::suggestion});
    raw("<tbody>\n");
    for (const finding& found : read_.findings) finding_row(found);
    raw("</tbody></table>\n");
  }

  void finding_row(const finding& found) {
    raw("<tr id=\"");
    raw(anchor(found));
    raw("\"><td class=\"number\">");
    const auto place = [&](language in) {
      return report::count(found.line, in) + ":" + report::count(found.column, in);
    };
    both(place(language::bn), place(language::en));
    raw("</td><td><span class=\"badge ");
    raw(name(found.severity));
    raw("\">");
    both(report::severity_word(found.severity));
    raw("</span> ");
    raw("<span class=\"message\">");
    both(found.message_bn, found.message_en);
    raw("</span> <code>");
    raw(name(found.code));
    raw("</code></td>");
    in_document_language("td", "");
    text(report::shortened(found.text, 80));
    raw("</td>");
    in_document_language("td", "suggestion");
    if (found.suggestion) text(*found.suggestion);
    raw("</td></tr>\n");
  }

  void items() {
    const bool any =
        std::any_of(read_.items.begin(), read_.items.end(), [](const item& i) { return !i.discussion.empty(); });
    if (!any && !read_.closing) return;
    heading(label::discussion);
    in_document_language("div", "discussion");
    for (const item& discussed : read_.items) {
      if (discussed.number || discussed.heading) {
        raw("<h3>");
        if (discussed.number) text(in_document_digits(*discussed.number) + "\xE2\x80\x82");
        if (discussed.heading) printed(*discussed.heading);
        raw("</h3>\n");
      }
      for (const paragraph& said : discussed.discussion) {
        raw("<p>");
        if (said.number) {
          raw("<b>");
          text(in_document_digits(*said.number));
          raw("</b>\xE2\x80\x82");
        }
        printed(said.text);
        raw("</p>\n");
      }
    }
    if (read_.closing) {
      raw("<p>");
      printed(*read_.closing);
      raw("</p>\n");
    }
    raw("</div>\n");
  }

  void issue() {
    if (!read_.signatory && !read_.memo && !read_.issue_date && !read_.distribution && !read_.issuing_officer) return;
    heading(label::issue_title);
    raw("<dl class=\"facts\">\n");
    if (read_.signatory) person_fact(label::signatory, *read_.signatory);
    if (read_.memo) {
      fact(label::memo_number, [&] {
        in_document_language("span", "memo");
        printed(read_.memo->printed);
        raw("</span> <code>");
        raw(name(read_.memo->number.scheme()));
        raw("</code>");
      });
    }
    if (read_.issue_date) issue_date_fact(*read_.issue_date);
    if (read_.issuing_officer) person_fact(label::issuing_officer, *read_.issuing_officer);
    raw("</dl>\n");
    if (read_.distribution) distribution_list(*read_.distribution);
  }

  void issue_date_fact(const issue_date& issued) {
    fact(label::issue_date, [&] {
      in_document_language("span", "");
      if (issued.bangla) printed(issued.bangla->printed);
      if (issued.bangla && issued.gregorian) raw("<br>");
      if (issued.gregorian) printed(issued.gregorian->printed);
      raw("</span>");
      if (!issued.consistent) return;
      raw(*issued.consistent ? "<br><small>" : "<br><small class=\"absent\">");
      both(*issued.consistent ? label::same_day : label::other_day);
      raw("</small>");
    });
  }

  void distribution_list(const distribution& sent) {
    raw("<h3>");
    both(label::distribution);
    raw("</h3>\n<p>");
    if (sent.lead) {
      in_document_language("span", "");
      printed(*sent.lead);
      raw("</span> ");
    }
    if (sent.by_seniority) {
      raw("<small>");
      both(*sent.by_seniority ? label::by_seniority : label::not_by_seniority);
      raw("</small>");
    }
    raw("</p>\n");
    in_document_language("ul", "distribution");
    for (const distribution_entry& entry : sent.entries) {
      raw("\n<li>");
      if (entry.number) text(in_document_digits(std::to_string(*entry.number)) + ") ");
      printed(entry.addressee);
      if (entry.note) {
        raw(" <small>(");
        printed(*entry.note);
        raw(")</small>");
      }
      raw("</li>");
    }
    raw("\n</ul>\n");
  }

  std::string& out_;
  const minutes& read_;
  std::string prefix_;
};

std::string refusal(const error& why, language in) {
  return std::string(label::not_read.in(in)) + ": " + std::string(message(why, in));
}

/// Where there are several documents: what each is, and how much there is to check in it.
void write_contents(std::string& out, std::span<const named_minutes> documents) {
  out += "<nav><table><tbody>\n";
  std::size_t number = 0;
  for (const named_minutes& document : documents) {
    out += "<tr><td><a href=\"#d" + std::to_string(++number) + "\">";
    if (!document.read) {
      escape(out, document.name);
      out += "</a></td><td class=\"error\">";
      write_both(out, label::not_read.bn, label::not_read.en);
    } else {
      const minutes& read = *document.read;
      if (read.title) {
        escape(out, read.title->text);
      } else {
        escape(out, document.name);
      }
      out += "</a></td><td>";
      if (read.findings.empty()) {
        write_both(out, label::no_findings.bn, label::no_findings.en);
      } else {
        write_both(out, report::finding_counts(read.findings, language::bn),
                   report::finding_counts(read.findings, language::en));
      }
    }
    out += "</td></tr>\n";
  }
  out += "</tbody></table></nav>\n";
}

}  // namespace

std::string to_html_report(std::span<const named_minutes> documents) {
  std::string out(report::page_start);
  if (documents.size() > 1) write_contents(out, documents);
  std::size_t number = 0;
  for (const named_minutes& document : documents) {
    out += "<article id=\"d" + std::to_string(++number) + "\">\n<p class=\"file\">";
    escape(out, document.name);
    out += "</p>\n";
    if (document.read) {
      document_writer(out, *document.read, number).write();
    } else {
      const error& why = document.read.error();
      out += "<p class=\"refused\">";
      write_both(out, refusal(why, language::bn), refusal(why, language::en));
      out += " <code>" + std::string(name(why.code)) + " @" + std::to_string(why.offset) + "</code></p>\n";
    }
    out += "</article>\n";
  }
  out += "<footer>karjo ";
  out += version;
  out += report::page_end;
  return out;
}

}  // namespace karjo
