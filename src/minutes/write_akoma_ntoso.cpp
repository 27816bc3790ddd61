// SPDX-License-Identifier: Apache-2.0
//
// Minutes as Akoma Ntoso 3.0 (OASIS LegalDocML 1.0, akomantoso30.xsd): a `doc` named "minutes" with its preface, the items as
// sections of the main body, and the signatures and the distribution in the conclusions.
#include <karjo/calendar/date_format.hpp>

#include "markup.hpp"
#include "writers.hpp"

namespace karjo::writing {

namespace {

class archive {
 public:
  explicit archive(const minutes& held) : held_(held) {}

  std::string write() {
    raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        "<akomaNtoso xmlns=\"http://docs.oasis-open.org/legaldocml/ns/akn/3.0\">\n<doc name=\"minutes\">\n");
    meta();
    preface();
    body();
    conclusions();
    raw("</doc>\n</akomaNtoso>\n");
    return std::move(out_);
  }

 private:
  void raw(std::string_view xml) { out_ += xml; }
  void text(std::string_view plain) { out_ += escaped_markup(plain); }
  void element(std::string_view tag, std::string_view plain) {
    raw("<" + std::string(tag) + ">");
    text(plain);
    raw("</" + std::string(tag.substr(0, tag.find(' '))) + ">\n");
  }

  static std::string iso(std::chrono::sys_days day) { return format(day, date_style::iso); }

  [[nodiscard]] std::optional<std::chrono::sys_days> issued() const {
    if (held_.issue_date && held_.issue_date->gregorian) return held_.issue_date->gregorian->date;
    return std::nullopt;
  }

  void meta() {
    const std::string date = issued() ? iso(*issued()) : held_.meeting.date ? iso(*held_.meeting.date) : "1970-01-01";
    const std::string number = held_.memo && !held_.memo->number.is_free_form() ? held_.memo->number.number() : "nn";
    const std::string work = "/akn/bd/doc/minutes/" + date + '/' + number;
    const std::string expression = work + '/' + (held_.language == language::bn ? "ben" : "eng") + '@';
    const auto level = [&](std::string_view tag, const std::string& uri, std::string_view last) {
      raw("<" + std::string(tag) + ">\n<FRBRthis value=\"" + uri + "/!main\"/>\n<FRBRuri value=\"" + uri +
          "\"/>\n<FRBRdate date=\"" + date + "\" name=\"" + (tag == "FRBRWork" ? "issue" : "generation") +
          "\"/>\n<FRBRauthor href=\"#office\"/>\n" + std::string(last) + "</" + std::string(tag) + ">\n");
    };
    raw("<meta>\n<identification source=\"#karjo\">\n");
    level("FRBRWork", work, "<FRBRcountry value=\"bd\"/>\n");
    level("FRBRExpression", expression,
          std::string("<FRBRlanguage language=\"") + (held_.language == language::bn ? "ben" : "eng") + "\"/>\n");
    level("FRBRManifestation", expression + ".xml", "");
    raw("</identification>\n<references source=\"#karjo\">\n<TLCOrganization eId=\"office\" href=\"/ontology/organization/bd/office\" showAs=\"");
    std::string office;
    for (const printed_text& line : held_.letterhead) office += (office.empty() ? "" : ", ") + line.text;
    text(office);
    raw("\"/>\n<TLCOrganization eId=\"karjo\" href=\"/ontology/organization/karjo\" showAs=\"karjo\"/>\n</references>\n</meta>\n");
  }

  void preface() {
    raw("<preface>\n");
    for (const printed_text& line : held_.letterhead) element("p class=\"letterhead\"", line.text);
    if (held_.title) {
      raw("<p><docTitle>");
      text(held_.title->text);
      raw("</docTitle></p>\n");
    }
    if (held_.meeting.date) {
      raw("<p><date date=\"" + iso(*held_.meeting.date) + "\" refersTo=\"#meeting\">");
      text(format(*held_.meeting.date, held_.language == language::bn ? date_style::official : date_style::english));
      raw("</date></p>\n");
    }
    if (held_.meeting.place) element("p class=\"place\"", held_.meeting.place->text);
    if (held_.chair) officer(*held_.chair, "chair");
    if (held_.memo) {
      raw("<p><docNumber>");
      text(held_.memo->printed.text);
      raw("</docNumber></p>\n");
    }
    if (held_.issue_date) {
      raw("<p>");
      if (held_.issue_date->bangla) text(held_.issue_date->bangla->printed.text + (held_.issue_date->gregorian ? " / " : ""));
      if (held_.issue_date->gregorian) {
        raw(issued() ? "<docDate date=\"" + iso(*issued()) + "\">" : "<span>");
        text(held_.issue_date->gregorian->printed.text);
        raw(issued() ? "</docDate>" : "</span>");
      }
      raw("</p>\n");
    }
    raw("</preface>\n");
  }

  void officer(const person& of, std::string_view kind) {
    raw("<p class=\"" + std::string(kind) + "\">");
    if (of.name) text(of.name->text);
    for (std::size_t i = 0; i < of.designation.size(); ++i) {
      if (i > 0 || of.name) raw(", ");
      text(of.designation[i].text);
    }
    raw("</p>\n");
  }

  void body() {
    raw("<mainBody>\n");
    std::size_t number = 0;
    for (const item& each : held_.items) {
      const std::string id = "sec_" + std::to_string(++number);
      raw("<section eId=\"" + id + "\">\n");
      if (each.number) element("num", *each.number);
      if (each.heading) element("heading", each.heading->text);
      raw("<content eId=\"" + id + "__content\">\n");
      for (const paragraph& said : each.discussion) {
        raw("<p>");
        if (said.number) text(*said.number + " ");
        text(said.text.text);
        raw("</p>\n");
      }
      if (!each.decisions.empty()) {
        raw("<blockList eId=\"" + id + "__list_1\">\n");
        std::size_t at = 0;
        for (const decision& made : each.decisions) {
          raw("<item eId=\"" + id + "__list_1__item_" + std::to_string(++at) + "\">\n");
          if (made.label) element("num", *made.label);
          raw("<p>");
          text(made.text.text);
          raw("</p>\n");
          for (const printed_text& who : made.responsible) element("p class=\"responsible\"", who.text);
          for (const deadline& due : made.deadlines) deadline_line(due);
          raw("</item>\n");
        }
        raw("</blockList>\n");
      }
      if (each.discussion.empty() && each.decisions.empty()) raw("<p/>\n");
      raw("</content>\n</section>\n");
    }
    if (held_.items.empty()) raw("<p/>\n");
    if (held_.closing && !held_.items.empty()) {
      const std::string id = "sec_" + std::to_string(number + 1);
      raw("<section eId=\"" + id + "\">\n<content eId=\"" + id + "__content\">\n");
      element("p class=\"closing\"", held_.closing->text);
      raw("</content>\n</section>\n");
    }
    raw("</mainBody>\n");
  }

  void deadline_line(const deadline& due) {
    raw("<p class=\"deadline\">");
    if (due.end && due.kind != deadline_kind::recurring) {
      raw("<date date=\"" + iso(*due.end) + "\">");
      text(due.printed.text);
      raw("</date>");
    } else {
      text(due.printed.text);
    }
    raw("</p>\n");
  }

  void conclusions() {
    const bool any = held_.signatory || held_.distribution || held_.issuing_officer;
    if (!any) return;
    raw("<conclusions>\n");
    if (held_.signatory) officer(*held_.signatory, "signatory");
    if (held_.distribution) {
      if (held_.distribution->lead) element("p class=\"distribution\"", held_.distribution->lead->text);
      for (const distribution_entry& entry : held_.distribution->entries) {
        raw("<p class=\"addressee\">");
        if (entry.number) text(std::to_string(*entry.number) + ". ");
        text(entry.addressee.text + (entry.note ? " (" + entry.note->text + ")" : ""));
        raw("</p>\n");
      }
    }
    if (held_.issuing_officer) officer(*held_.issuing_officer, "issuing-officer");
    raw("</conclusions>\n");
  }

  const minutes& held_;
  std::string out_;
};

}  // namespace

std::string write_akoma_ntoso(const minutes& held) { return archive(held).write(); }

}  // namespace karjo::writing
