// SPDX-License-Identifier: Apache-2.0
#include "letter.hpp"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <optional>

#include <karjo/calendar/date_format.hpp>
#include <karjo/calendar/fiscal_year.hpp>
#include <karjo/text/clock_time.hpp>
#include <karjo/text/digits.hpp>
#include <karjo/text/storage_form.hpp>

#include "reading.hpp"

namespace karjo::writing {

namespace {

/// The words that a paper has of its own, in its language.
struct words {
  std::string_view chair, date, time, place, attendance, present, agenda, discussion, decision, decisions_follow,
      implementer, due, memo, issued, copy, by_seniority, not_by_seniority, annex, until;
};

constexpr words bangla = {
    "সভাপতি", "সভার তারিখ", "সভার সময়", "স্থান", "উপস্থিতি", "উপস্থিত সদস্যগণের তালিকা:", "আলোচ্যসূচি", "আলোচনা:",
    "সিদ্ধান্ত:", "বিস্তারিত আলোচনা শেষে সভায় নিম্নরূপ সিদ্ধান্ত গৃহীত হয়:", "বাস্তবায়নে:", "সময়সীমা:", "স্মারক নম্বর:",
    "তারিখ:", "বিতরণ", "(জ্যেষ্ঠতার ক্রমানুসারে)", "(জ্যেষ্ঠতার ক্রমানুসারে নয়)", "পরিশিষ্ট-", " হতে "};
constexpr words english = {
    "Chair", "Date", "Time", "Venue", "Attendance", "Members present:", "Agenda", "Discussion:", "Decision:",
    "After detailed discussion the following decisions were taken:", "Responsible:", "Deadline:", "Memo No.", "Date:",
    "Distribution", "(in order of seniority)", "(not in order of seniority)", "Annex-", " to "};

/// What the reader finds in the words of a decision by itself.
struct told {
  std::vector<std::string> responsible;
  std::vector<deadline> deadlines;
};

class composer {
 public:
  explicit composer(const minutes& held)
      : held_(held), bangla_(held.language == language::bn), say_(bangla_ ? bangla : english) {}

  std::vector<line> compose() {
    for (const printed_text& office : held_.letterhead) add(part::letterhead, {}, office.text);
    if (held_.title) add(part::title, {}, held_.title->text, true);
    facts();
    body();
    if (held_.closing) add(part::closing, next_number(), held_.closing->text, true);
    if (held_.signatory) officer(*held_.signatory, part::chair_name, part::chair_post);
    memo();
    distribution();
    if (held_.issuing_officer) officer(*held_.issuing_officer, part::officer_name, part::officer_post);
    annex();
    return std::move(out_);
  }

 private:
  void add(part is, std::string mark, std::string text, bool apart = false) {
    out_.push_back({is, std::move(mark), std::move(text), apart});
  }

  [[nodiscard]] std::string digits(std::string ascii) const { return bangla_ ? text::to_bangla_digits(ascii) : ascii; }

  [[nodiscard]] std::string day(std::chrono::sys_days date) const {
    return format(date, bangla_ ? date_style::official : date_style::english);
  }

  [[nodiscard]] std::string clock(text::clock_time time) const {
    return bangla_ ? text::format_bangla(time) : text::format(time) + " hrs";
  }

  static std::string joined(const std::vector<printed_text>& parts, std::string_view between) {
    std::string out;
    for (const printed_text& each : parts) {
      if (!out.empty()) out += between;
      out += each.text;
    }
    return out;
  }

  // --- The meeting

  void facts() {
    const meeting& met = held_.meeting;
    bool first = true;
    const auto fact = [&](std::string_view label, std::string value) {
      if (!value.empty()) add(part::fact, std::string(label), std::move(value), std::exchange(first, false));
    };
    if (held_.chair) {
      std::string of = held_.chair->name ? held_.chair->name->text : std::string();
      if (!of.empty() && !held_.chair->designation.empty()) of += ", ";
      fact(say_.chair, of + joined(held_.chair->designation, ", "));
    }
    std::string date;
    if (met.date) date = day(*met.date);
    if (met.date && met.date_end) date += std::string(say_.until) + day(*met.date_end);
    if (met.weekday) date += (date.empty() ? "" : ", ") + met.weekday->text;
    fact(say_.date, date);
    if (met.start) fact(say_.time, clock(*met.start) + (met.end ? std::string(say_.until) + clock(*met.end) : ""));
    fact(say_.place, met.place ? met.place->text : "");
    const attendance& present = met.attendance;
    if (present.printed) fact(say_.attendance, present.printed->text);
    if (!present.people.empty() && !present.annex) {
      if (!present.printed) add(part::people, {}, std::string(say_.present), true);
      people();
    }
  }

  void people() {
    std::size_t number = 0;
    for (const printed_text& each : held_.meeting.attendance.people) {
      const std::string counted = digits(std::to_string(++number));
      add(part::person, counted + (bangla_ ? "।" : "."), each.text);
    }
  }

  void annex() {
    const attendance& present = held_.meeting.attendance;
    if (present.people.empty() || !present.annex) return;
    add(part::annex, {}, std::string(say_.annex) + *present.annex, true);
    people();
  }

  // --- The body

  /// A number as it stands before a paragraph: "০৩।", "১.২".
  [[nodiscard]] std::string paragraph_mark(const std::string& number) const {
    const bool dotted = number.find('.') != std::string::npos;
    const std::string printed = digits((number.size() == 1 && bangla_ ? "0" : "") + number);
    return dotted ? printed : printed + (bangla_ ? "।" : ".");
  }

  /// The mark of the paragraph after the last numbered one; none where the paragraphs of the document have no numbers.
  std::string next_number() { return last_number_ == 0 ? std::string() : paragraph_mark(std::to_string(++last_number_)); }

  void paragraphs(const std::vector<paragraph>& said, std::size_t from) {
    for (std::size_t i = from; i < said.size(); ++i) {
      add(part::paragraph, said[i].number ? paragraph_mark(*said[i].number) : std::string(), said[i].text.text, true);
      if (counted_ && said[i].number) {
        const std::string& number = *said[i].number;
        std::from_chars(number.data(), number.data() + number.size(), last_number_);
      }
    }
  }

  void body() {
    const std::vector<item>& items = held_.items;
    if (items.size() == 1 && !items[0].number && !items[0].heading) {
      counted_ = true;
      paragraphs(items[0].discussion, 0);
      if (!items[0].decisions.empty()) {
        add(part::section, next_number(), std::string(say_.decisions_follow), true);
        decisions(items[0], false);
      }
      return;
    }
    for (std::size_t i = 0; i < items.size(); ++i) agenda_item(items[i], i == 0);
  }

  void agenda_item(const item& of, bool first) {
    std::size_t from = 0;
    if (first && !of.discussion.empty() && !of.discussion[0].number && of.discussion.size() > 1) {
      add(part::paragraph, {}, of.discussion[0].text.text, true);  // the chair welcomes
      from = 1;
    }
    const std::string heading = of.heading ? of.heading->text : std::string();
    const bool whole = of.number && of.number->find_first_not_of("0123456789") == std::string::npos;
    if (of.number && !whole) {
      add(part::heading, digits(*of.number), heading, true);
    } else {
      const std::string number = of.number ? (bangla_ ? "-" : " ") + digits(*of.number) : std::string();
      add(part::heading, std::string(say_.agenda) + number + ":", heading, true);
    }
    if (from < of.discussion.size()) {
      if (!of.discussion[from].number) {
        add(part::paragraph, std::string(say_.discussion), of.discussion[from].text.text, true);
        ++from;
      } else {
        add(part::section, {}, std::string(say_.discussion), true);
      }
    }
    paragraphs(of.discussion, from);
    if (of.decisions.empty()) return;
    if (of.decisions.size() == 1 && !of.decisions[0].label) {
      decisions(of, true);
    } else {
      add(part::section, {}, std::string(say_.decision), true);
      decisions(of, false);
    }
  }

  // --- Decisions

  [[nodiscard]] told read_again(const std::string& words) const {
    told out;
    const result<text::stored_text> stored = text::to_storage_form(words);
    if (!stored) return out;
    reading::document doc(*stored);
    if (doc.lines().empty()) return out;
    const reading::slice all = reading::without_end_marks(doc.lines().front().text);
    for (const reading::slice& who : reading::find_responsible(all)) out.responsible.push_back(doc.print(who).text);
    static const holiday_table none;
    const meeting& met = held_.meeting;
    const reading::deadline_frame frame{
        met.date,
        held_.issue_date && held_.issue_date->gregorian ? held_.issue_date->gregorian->date : std::nullopt,
        met.date ? std::optional(fiscal_year::containing(*met.date)) : met.fiscal_year, none};
    out.deadlines = reading::find_deadlines(doc, all, frame);
    return out;
  }

  void decisions(const item& of, bool under_own_word) {
    // An implementer line speaks for every decision since the last such line: where one decision names its own in its words, the
    // others say theirs in brackets.
    std::vector<std::string> who(of.decisions.size()), when(of.decisions.size());
    bool all = true;
    for (std::size_t i = 0; i < of.decisions.size(); ++i) {
      const decision& made = of.decisions[i];
      const told by_itself = read_again(made.text.text);
      const bool same = std::equal(made.responsible.begin(), made.responsible.end(), by_itself.responsible.begin(),
                                   by_itself.responsible.end(),
                                   [](const printed_text& a, const std::string& b) { return a.text == b; });
      if (!same) who[i] = joined(made.responsible, "; ");
      all = all && !who[i].empty();
      for (std::size_t d = by_itself.deadlines.size(); d < made.deadlines.size(); ++d) {
        if (!when[i].empty()) when[i] += "; ";
        when[i] += made.deadlines[d].printed.text;
      }
    }
    for (std::size_t i = 0; i < of.decisions.size(); ++i) {
      const decision& made = of.decisions[i];
      std::string text = made.text.text;
      text += bangla_ ? "।" : ".";
      if (!all && !who[i].empty()) text += " (" + std::string(say_.implementer) + " " + who[i] + ")";
      if (!when[i].empty()) text += " (" + std::string(say_.due) + " " + when[i] + ")";
      std::string mark;
      if (made.label)
        mark = "(" + *made.label + ")";
      else if (under_own_word)
        mark = say_.decision;
      add(part::decision, mark, text, !made.label || i == 0);
      if (all) add(part::implementer, std::string(say_.implementer), who[i]);
    }
  }

  // --- The ending

  void officer(const person& of, part name, part post) {
    if (of.name) add(name, {}, of.name->text, true);
    bool apart = !of.name;
    for (const printed_text& each : of.designation) add(post, {}, each.text, std::exchange(apart, false));
  }

  void memo() {
    if (held_.memo) add(part::memo, std::string(say_.memo), held_.memo->printed.text, true);
    if (!held_.issue_date) return;
    std::string mark(say_.issued);
    bool apart = !held_.memo;
    if (held_.issue_date->bangla) {
      add(part::bangla_date, std::exchange(mark, {}), held_.issue_date->bangla->printed.text, std::exchange(apart, false));
    }
    if (held_.issue_date->gregorian) add(part::gregorian_date, mark, held_.issue_date->gregorian->printed.text, apart);
  }

  void distribution() {
    if (!held_.distribution) return;
    const karjo::distribution& sent = *held_.distribution;
    std::string lead = sent.lead ? sent.lead->text : std::string();
    if (sent.by_seniority) {
      if (!lead.empty()) lead += ' ';
      lead += *sent.by_seniority ? say_.by_seniority : say_.not_by_seniority;
    }
    if (lead.empty()) lead = say_.copy;
    add(part::lead, {}, lead + ":", true);
    for (const distribution_entry& each : sent.entries) {
      add(part::entry, each.number ? digits(std::to_string(*each.number)) + (bangla_ ? "।" : ".") : std::string(),
          each.addressee.text + (each.note ? " (" + each.note->text + ")" : ""));
    }
  }

  const minutes& held_;
  const bool bangla_;
  const words& say_;
  std::vector<line> out_;
  bool counted_ = false;  // one row of numbers runs through the document
  std::uint32_t last_number_ = 0;
};

}  // namespace

memo_block take_memo_block(const std::vector<line>& lines, std::size_t& at) {
  memo_block block;
  if (lines[at].is == part::memo) block.number = on_one_line(lines[at++]);
  for (; at < lines.size() && block.dates.size() < 2 && lines[at].is != part::memo && begins_memo_block(lines[at].is); ++at) {
    if (!lines[at].mark.empty()) block.date_word = lines[at].mark;
    block.dates.push_back(lines[at].text);
  }
  return block;
}

std::vector<line> set_letter(const minutes& held) { return composer(held).compose(); }

}  // namespace karjo::writing
