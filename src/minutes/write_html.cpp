// SPDX-License-Identifier: Apache-2.0
//
// Minutes as an HTML letter, set as e-Nothi's pages set one: letterhead in the middle, memo number left and the two dates right
// with a line between them, signatures right. The ids that those pages use are kept: khoshra_subject, potro_date_bn,
// potro_date_en (docs/sources.md#e-nothi-pages).
#include <optional>

#include "letter.hpp"
#include "markup.hpp"
#include "writers.hpp"

namespace karjo::writing {

namespace {

constexpr std::string_view style = R"css(
:root { color-scheme: light; }
body { margin: 0; background: #f3f3f0; color: #111; font: 12pt/1.55 Nikosh, "Nirmala UI", SolaimanLipi, "Noto Sans Bengali", Vrinda, sans-serif; }
main { box-sizing: border-box; max-width: 210mm; margin: 1rem auto; padding: 20mm 20mm 25mm; background: #fff; overflow-wrap: anywhere; }
header { text-align: center; margin-bottom: 1.2em; }
header p { margin: 0; text-align: center; }
h1 { font-size: 1.15em; text-align: center; margin: 1em 0; text-decoration: underline; text-underline-offset: .3em; }
h2 { font-size: 1em; margin: 1.2em 0 .4em; break-after: avoid; }
p { margin: .5em 0; text-align: justify; }
table.facts { border-collapse: collapse; margin: 0 0 1em; }
table.facts td { vertical-align: top; padding: .1em .3em .1em 0; }
table.facts td:first-child { white-space: nowrap; }
.mark { white-space: nowrap; }
.section { font-weight: bold; break-after: avoid; }
.decision { padding-left: 1.7em; text-indent: -1.7em; }
.implementer { padding-left: 1.7em; }
.signature { width: 45%; margin: 2.5em 0 1.5em auto; text-align: center; break-inside: avoid; }
.signature p { margin: 0; text-align: center; }
.memo { display: flex; justify-content: space-between; gap: 1em 2em; flex-wrap: wrap; margin: 1.5em 0 1em; break-inside: avoid; }
.memo p { margin: 0; text-align: left; }
.issued { display: grid; grid-template-columns: auto auto; align-items: center; column-gap: .5em; }
.issued .mark { grid-row: 1 / span 2; }
.issued p { grid-column: 2; text-align: center; }
.issued p + p { border-top: 1px solid; }
.list p { margin: .15em 0; padding-left: 1.7em; text-indent: -1.7em; text-align: left; }
@media (max-width: 40rem) { main { padding: 1rem; margin: 0; } .signature { width: 75%; } }
@media print { @page { size: A4; margin: 20mm; } body { background: none; } main { margin: 0; padding: 0; max-width: none; } }
)css";

class page {
 public:
  explicit page(const minutes& held) : held_(held) {}

  std::string write() {
    const bool bangla = held_.language == language::bn;
    raw("<!DOCTYPE html>\n<html lang=\"");
    raw(bangla ? "bn" : "en");
    raw("\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>");
    raw(escaped_markup(held_.title ? held_.title->text : std::string(bangla ? "কার্যবিবরণী" : "Minutes")));
    raw("</title>\n<style>");
    raw(style);
    raw("</style>\n</head>\n<body>\n<main>\n");
    for (const line& each : set_letter(held_)) write(each);
    open({});
    raw("</main>\n</body>\n</html>\n");
    return std::move(out_);
  }

 private:
  void raw(std::string_view html) { out_ += html; }

  /// Closes the group that is open and opens another, unless it is open already.
  void open(std::string_view tag, bool anew = false) {
    if (tag == open_ && !anew) return;
    if (!open_.empty()) {
      raw("</");
      raw(open_.substr(0, open_.find(' ')));
      raw(">\n");
    }
    open_ = tag;
    if (tag.empty()) return;
    raw("<");
    raw(tag);
    raw(">\n");
  }

  void paragraph(const line& of, std::string_view kind, std::string_view id = {}, std::string_view tag = "p") {
    raw("<");
    raw(tag);
    if (!kind.empty()) raw(" class=\"" + std::string(kind) + '"');
    if (!id.empty()) raw(" id=\"" + std::string(id) + '"');
    raw(">");
    if (!of.mark.empty()) raw("<span class=\"mark\">" + escaped_markup(of.mark) + "</span>" + (of.text.empty() ? "" : " "));
    raw(escaped_markup(of.text));
    raw("</");
    raw(tag);
    raw(">\n");
  }

  void write(const line& of) {
    switch (of.is) {
      case part::letterhead: open("header"); return paragraph(of, {});
      case part::title: open({}); return paragraph(of, {}, "khoshra_subject", "h1");
      case part::fact:
        open("table class=\"facts\"");
        raw("<tr><td>" + escaped_markup(of.mark) + "</td><td>:</td><td>" + escaped_markup(of.text) + "</td></tr>\n");
        return;
      case part::people: open({}); return paragraph(of, "section");
      case part::annex: open({}); return paragraph(of, "section", "annex");
      case part::paragraph: open({}); return paragraph(of, {});
      case part::closing: open({}); return paragraph(of, "closing");
      case part::heading: open({}); return paragraph(of, {}, {}, "h2");
      case part::section: open({}); return paragraph(of, "section");
      case part::decision: open({}); return paragraph(of, "decision");
      case part::implementer: open({}); return paragraph(of, "implementer");
      case part::chair_name:
      case part::officer_name: open("div class=\"signature\"", true); return paragraph(of, {});
      case part::chair_post:
      case part::officer_post: open("div class=\"signature\"", of.apart); return paragraph(of, {});
      case part::memo: open("div class=\"memo\""); return paragraph(of, {}, "sharok_no");
      case part::bangla_date:
      case part::gregorian_date: return date(of);
      case part::lead: open({}); return paragraph(of, "section");
      case part::person:
      case part::entry: open("div class=\"list\""); return paragraph(of, {});
    }
  }

  /// The two dates stand one above the other, beside the word for "date".
  void date(const line& of) {
    open("div class=\"memo\"");
    if (!of.mark.empty()) raw("<div class=\"issued\">\n");
    const bool last = of.is == part::gregorian_date || !held_.issue_date->gregorian;
    if (!of.mark.empty()) raw("<span class=\"mark\">" + escaped_markup(of.mark) + "</span>\n");
    line plain = of;
    plain.mark.clear();
    paragraph(plain, {}, of.is == part::bangla_date ? "potro_date_bn" : "potro_date_en");
    if (last) raw("</div>\n");
  }

  const minutes& held_;
  std::string out_;
  std::string_view open_;
};

}  // namespace

std::string write_html(const minutes& held) { return page(held).write(); }

}  // namespace karjo::writing
