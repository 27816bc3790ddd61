// SPDX-License-Identifier: Apache-2.0
//
// The body: agenda items with what was said and what was decided. Lines become blocks (a paragraph or a table); the
// blocks are walked once, and each one's mark, section word and neighbours tell what it is.
#include <algorithm>
#include <map>

#include "reading.hpp"

namespace karjo::reading {

namespace {

struct block {
  std::vector<slice> lines;
  slice text;  // all lines on one, with the mark
  slice rest;  // after the mark
  list_mark mark;
  bool heading = false;  // a Markdown heading, or bold from end to end
  bool after_blank = false;
  bool table = false;
  std::vector<std::vector<slice>> rows;  // of a table
};

bool is_pipe_row(std::string_view v) { return v.starts_with("|") && std::count(v.begin(), v.end(), '|') >= 3; }
bool is_tab_row(std::string_view v) { return std::count(v.begin(), v.end(), '\t') >= 2; }

std::vector<slice> cells_of(slice row) {
  std::vector<slice> cells;
  const std::string_view v = row.view();
  const bool pipes = v.starts_with("|");
  const char part = pipes ? '|' : '\t';
  std::size_t begin = pipes ? 1 : 0;
  for (std::size_t i = begin; i <= v.size(); ++i) {
    if (i < v.size() && v[i] != part) continue;
    if (pipes && i == v.size() && begin == i) break;  // the closing bar
    cells.push_back(row.part(begin, i).trimmed());
    begin = i + 1;
  }
  return cells;
}

// A numbered line that says less than this and does not end is a heading.
constexpr std::size_t longest_bare_heading = 160;

bool ends_sentence(std::string_view v) {
  return v.ends_with("।") || v.ends_with(";") || v.ends_with(":") || v.ends_with("?") || v.ends_with("!") ||
         v.ends_with("ঃ") || (v.ends_with(".") && !v.ends_with("ড.") && !v.ends_with("মো.") && !v.ends_with("নং."));
}

std::vector<block> split_blocks(reading& r) {
  const std::vector<line>& lines = r.lines();
  std::vector<block> blocks;
  bool after_blank = true;
  bool bold_open = false;
  std::size_t widest = 0;
  for (std::size_t i = r.at.body_begin; i < r.at.body_end; ++i) widest = std::max(widest, lines[i].text.size());
  for (std::size_t i = r.at.body_begin; i < r.at.body_end; ++i) {
    const line& l = lines[i];
    if (l.blank()) {
      after_blank = after_blank || !l.rule;
      continue;
    }
    if (i >= r.at.memo_begin && i < r.at.memo_end) continue;
    const std::string_view v = l.text.view();
    const list_mark mark = read_mark(v);
    const bool pipe = is_pipe_row(v);
    if (pipe || is_tab_row(v)) {
      const bool goes_on = !blocks.empty() && blocks.back().table && pipe == blocks.back().text.view().starts_with("|");
      if (!goes_on) {
        blocks.emplace_back();
        blocks.back().table = true;
        blocks.back().text = l.text;
        blocks.back().after_blank = after_blank;
      }
      blocks.back().rows.push_back(cells_of(l.text));
      after_blank = false;
      continue;
    }
    const bool new_kind =
        mark || l.heading != 0 || (l.bold && !bold_open) || read_section_word(v) || is_decision_lead(v);
    const bool goes_on =
        !blocks.empty() && !after_blank && !blocks.back().table &&
        (bold_open || (!new_kind && !blocks.back().heading && !ends_sentence(blocks.back().lines.back().view())));
    if (!goes_on) {
      blocks.emplace_back();
      blocks.back().mark = mark;
      blocks.back().heading = l.heading != 0 || l.bold;
      blocks.back().after_blank = after_blank;
    }
    blocks.back().lines.push_back(l.text);
    bold_open = l.bold_open ? (l.bold || bold_open) : false;
    after_blank = false;
  }
  for (block& b : blocks) {
    if (b.table) continue;
    b.text = r.doc.join(b.lines);
    b.rest = b.mark ? b.text.from(std::min(b.mark.length, b.text.size())) : b.text;
  }
  return blocks;
}

class walker {
 public:
  explicit walker(reading& r) : r_(r), blocks_(split_blocks(r)) {}

  void walk() {
    r_.lists.push_back({numbered_list::what::paragraphs, false, {}});
    top_ = r_.lists.size() - 1;
    for (at_ = 0; at_ < blocks_.size(); ++at_) {
      if (blocks_[at_].table) {
        read_table(blocks_[at_]);
      } else {
        read_block(blocks_[at_]);
      }
    }
    end_decisions();
    if (items_.empty() && (!opening_.empty())) start_item();
    note_closing_number();
    if (r_.lists[top_].places.empty()) r_.lists[top_].unnumbered_opening = false;
    r_.out.items = std::move(items_);
    place_decisions();
  }

 private:
  enum class mode : std::uint8_t { discussion, decisions };

  // --- what the walk knows

  item& start_item() {
    end_decisions();
    items_.emplace_back();
    spans_.emplace_back();
    if (!opening_.empty()) {
      items_.back().discussion = std::move(opening_);
      opening_.clear();
    }
    mode_ = mode::discussion;
    return items_.back();
  }

  item& current() { return items_.empty() ? start_item() : items_.back(); }

  void end_decisions() {
    mode_ = mode::discussion;
    decision_style_.reset();
    decision_count_ = 0;
    without_implementer_ = 0;
    under_heading_ = false;
  }

  void start_decisions() {
    current();
    end_decisions();
    mode_ = mode::decisions;
    r_.lists.push_back({numbered_list::what::decisions, false, {}});
  }

  const block* next_block() const { return at_ + 1 < blocks_.size() ? &blocks_[at_ + 1] : nullptr; }

  static bool is_section(const block& b, section kind) {
    const auto word = read_section_word(b.rest.view());
    return word && word->kind == kind;
  }

  /// Notes a number for the check of order: whole numbers run through the document, dotted ones through their list.
  void note_number(const block& b) {
    if (b.mark.kind == mark_kind::number)
      r_.lists[top_].places.push_back({b.mark, b.text.part(b.mark.begin, b.mark.end)});
  }

  void note_closing_number() {
    if (r_.at.body_end >= r_.lines().size() || !r_.out.closing) return;
    const slice text = r_.lines()[r_.at.body_end].text;
    const list_mark mark = read_mark(text.view());
    if (mark.kind == mark_kind::number) r_.lists[top_].places.push_back({mark, text.part(mark.begin, mark.end)});
  }

  // --- blocks

  void read_block(const block& b) {
    const std::string_view rest = b.rest.view();
    if (rest.empty()) {
      note_number(b);
      return;
    }
    if (const auto word = read_section_word(rest)) {
      switch (word->kind) {
        case section::discussion: return read_discussion(b, b.rest.from(std::min(word->length, b.rest.size())));
        case section::decision: return read_decision_section(b, b.rest.from(std::min(word->length, b.rest.size())));
        case section::implementer:
          if (mode_ == mode::decisions) return read_implementer(b.rest.from(std::min(word->length, b.rest.size())));
          break;
        case section::agenda: return read_agenda(b, b.rest.from(std::min(word->length, b.rest.size())));
      }
    }
    if (is_decision_lead(rest)) {
      note_number(b);
      start_decisions();
      return;
    }
    if (mode_ == mode::decisions && belongs_to_decisions(b)) return read_decision_block(b);
    if (is_heading(b)) return read_heading(b);
    if (mode_ == mode::decisions && decision_count_ != 0) end_decisions();
    read_paragraph(b);
  }

  bool belongs_to_decisions(const block& b) const {
    if (b.heading) return false;
    if (!b.mark) {
      // an unmarked block: the only decision, or the going-on of the last
      if (decision_count_ == 0) return !heading_shape(b);
      return !b.after_blank || (!decision_style_ && !is_heading(b));
    }
    if (decision_style_) {
      if (!b.mark.same_style(*decision_style_)) {
        // a number inside a list of letters ends it, unless it is a sub-list; "(i)" under "(ক)" goes on
        return b.mark.kind == mark_kind::roman || (b.mark.kind == mark_kind::number && b.mark.bracketed);
      }
      if (b.mark.kind != mark_kind::number) return true;
      if (followed_by_sections(b) || heading_shape(b)) return false;
      // the same style as the paragraphs of the document: the number tells whose list goes on
      if (top_style() && b.mark.same_style(*top_style()) && b.mark.value == next_top() &&
          b.mark.value != next_decision())
        return false;
      return true;
    }
    if (b.mark.kind != mark_kind::number) return true;
    if (followed_by_sections(b)) return false;
    if (b.mark.dotted() && b.mark.value.ends_with(".0")) return false;
    // the first numbered block after the lead: a decision if it starts its own count, or cannot go on the paragraphs'
    if (top_style() && b.mark.same_style(*top_style()) && b.mark.value == next_top() && b.mark.value != "1") {
      return decision_count_ == 0 && under_heading_;
    }
    return decision_count_ == 0;
  }

  /// The style of the whole-numbered paragraphs so far.
  const list_mark* top_style() const {
    const auto& places = r_.lists[top_].places;
    return places.empty() ? nullptr : &places.back().mark;
  }
  static std::string after(const std::string& value) {
    const std::size_t dot = value.rfind('.');
    const std::string last = dot == std::string::npos ? value : value.substr(dot + 1);
    return (dot == std::string::npos ? "" : value.substr(0, dot + 1)) + std::to_string(std::stoi(last) + 1);
  }
  std::string next_top() const { return top_style() ? after(top_style()->value) : "1"; }
  std::string next_decision() const { return last_decision_.empty() ? "1" : after(last_decision_); }

  bool followed_by_sections(const block& b) const {
    const block* next = next_block();
    if (next == nullptr || next->table) return false;
    if (is_section(*next, section::discussion) || is_section(*next, section::decision)) {
      return !b.rest.view().ends_with("।") || b.rest.size() < 260;
    }
    // "২.০ বিবিধ" before "২.১ …"
    return next->mark.kind == mark_kind::number && next->mark.dotted() && b.mark.kind == mark_kind::number &&
           next->mark.value.starts_with(b.mark.value.substr(0, b.mark.value.find('.')) + ".") &&
           !b.mark.value.ends_with(next->mark.value);
  }

  static bool heading_shape(const block& b) {
    const std::string_view v = b.rest.view();
    return v.size() < 700 && (v.ends_with(":") || v.ends_with("ঃ") || v.ends_with(":-")) && count_sentences(v) == 0 &&
           !is_decision_lead(v) && !v.ends_with("জন:");
  }

  bool is_heading(const block& b) const {
    const std::string_view v = b.rest.view();
    if (v.size() > 900 || count_sentences(v) > 1) return false;
    if (b.mark.kind != mark_kind::none && b.mark.kind != mark_kind::number) return false;
    if (b.heading) return true;
    if (b.mark.dotted() && b.mark.value.ends_with(".0")) return true;
    if (followed_by_sections(b)) return b.mark || heading_shape(b) || count_sentences(v) == 0;
    if (b.mark && !b.mark.dotted() && v.size() < longest_bare_heading && !ends_sentence(v) && next_block() != nullptr &&
        !next_block()->table && !next_block()->mark && !is_decision_lead(next_block()->rest.view())) {
      return true;  // "3. Miscellaneous" above a paragraph without a number
    }
    return heading_shape(b) && next_block() != nullptr && !next_block()->table && (b.mark || b.after_blank) &&
           (next_block()->mark.kind != mark_kind::letter);
  }

  void read_heading(const block& b) {
    item& made = start_item();
    note_number(b);
    if (b.mark.kind == mark_kind::number) made.number = b.mark.value;
    made.heading = r_.doc.print(without_end_marks(b.rest));
  }

  /// "আলোচ্যসূচি-১: …", "১নং আলোচ্যসূচি", "Agenda 2: …". The bare word before a list of topics is no item.
  void read_agenda(const block& b, slice text) {
    const std::string_view v = text.view();
    std::size_t end = 0;
    while (end < v.size() && (v[end] >= '0' && v[end] <= '9')) ++end;
    while (v.substr(end).size() >= 3 && static_cast<unsigned char>(v[end]) == 0xE0 &&
           static_cast<unsigned char>(v[end + 1]) == 0xA7 && static_cast<unsigned char>(v[end + 2]) >= 0xA6 &&
           static_cast<unsigned char>(v[end + 2]) <= 0xAF) {
      end += 3;
    }
    if (end == 0) {
      if (text.empty()) return;
      if (next_block() != nullptr &&
          (is_section(*next_block(), section::discussion) || is_section(*next_block(), section::decision))) {
        item& made = start_item();
        note_number(b);
        if (b.mark.kind == mark_kind::number) made.number = b.mark.value;
        made.heading = r_.doc.print(without_end_marks(text));
        return;
      }
      return read_paragraph(b);
    }
    item& made = start_item();
    made.number = ascii_number(v.substr(0, end));
    slice heading = text.from(end).trimmed();
    for (;;) {
      const std::string_view h = heading.view();
      std::size_t skip = 0;
      for (const std::string_view sign : {":", "ঃ", "-", "–", "।", ".", ")", ",", "নং"}) {
        if (h.starts_with(sign)) skip = sign.size();
      }
      if (skip == 0) break;
      heading = heading.from(skip).trimmed();
    }
    if (!heading.empty()) made.heading = r_.doc.print(without_end_marks(heading));
  }

  void read_discussion(const block& b, slice text) {
    note_number(b);
    if (mode_ == mode::decisions) end_decisions();
    // a discussion after decisions, in a document whose items have no headings, opens the next item
    if (!items_.empty() && !items_.back().decisions.empty() && !b.mark.dotted()) start_item();
    current();
    if (text.empty()) return;
    add_discussion(b, text);
  }

  void add_discussion(const block& b, slice text) {
    paragraph p;
    if (b.mark.kind == mark_kind::number) p.number = b.mark.value;
    if (const auto clause = find_decision_clause(text.view()); clause && clause->decided < text.size()) {
      // "… সিদ্ধান্ত গৃহীত হয় যে, …": what is decided is a decision, what was said before it a paragraph
      const slice said = text.until(clause->sentence).trimmed();
      if (!said.empty()) {
        p.text = r_.doc.print(said);
        current().discussion.push_back(std::move(p));
      }
      start_decisions();
      add_decision(text.from(clause->decided), std::nullopt);
      decision_count_ = 0;
      end_decisions();
      return;
    }
    p.text = r_.doc.print(text);
    current().discussion.push_back(std::move(p));
  }

  void read_paragraph(const block& b) {
    note_number(b);
    if (items_.empty()) {
      if (!b.mark && opening_.empty() && r_.lists[top_].places.empty()) r_.lists[top_].unnumbered_opening = true;
      if (!find_decision_clause(b.rest.view()) && headings_follow()) {
        paragraph p;
        if (b.mark.kind == mark_kind::number) p.number = b.mark.value;
        p.text = r_.doc.print(b.rest);
        opening_.push_back(std::move(p));
        return;
      }
      start_item();
    }
    const bool letter = b.mark && b.mark.kind != mark_kind::number;
    add_discussion(b, letter ? b.text : b.rest);
  }

  /// Whether an item with a heading comes later: then the paragraphs before it wait for it.
  bool headings_follow() {
    if (!headings_follow_) {
      headings_follow_ = false;
      const std::size_t here = at_;
      for (at_ = here + 1; at_ < blocks_.size(); ++at_) {
        const block& b = blocks_[at_];
        if (b.table) {
          if (!has_decision_column(b)) continue;
          headings_follow_ = true;
          break;
        }
        const auto word = read_section_word(b.rest.view());
        const bool agenda = word && word->kind == section::agenda && word->length < b.rest.size();
        if (agenda || (!word && !is_decision_lead(b.rest.view()) && is_heading(b))) {
          headings_follow_ = true;
          break;
        }
        if ((word && word->kind == section::decision) || is_decision_lead(b.rest.view())) break;
      }
      at_ = here;
    }
    return *headings_follow_;
  }

  // --- decisions

  void read_decision_section(const block& b, slice text) {
    note_number(b);
    start_decisions();
    under_heading_ = text.empty();
    if (text.empty() || is_decision_lead(text.view())) return;
    if (const list_mark mark = read_mark(text.view())) {
      add_marked_decision(text, mark);
    } else {
      if (const auto clause = find_decision_clause(text.view());
          clause && clause->sentence == 0 && clause->decided < text.size()) {
        text = text.from(clause->decided);
      }
      add_decision(text, std::nullopt);
    }
  }

  void read_decision_block(const block& b) {
    if (b.mark) {
      if (decision_style_ && !b.mark.same_style(*decision_style_)) return extend_decision(b.text);
      return add_marked_decision(b.text, b.mark);
    }
    if (decision_count_ == 0 || (!decision_style_ && b.after_blank)) return add_decision(b.text, std::nullopt);
    extend_decision(b.text);
  }

  void add_marked_decision(slice text, const list_mark& mark) {
    decision_style_ = mark;
    last_decision_ = mark.kind == mark_kind::number ? mark.value : "";
    const slice label = text.part(mark.begin, mark.end);
    r_.lists.back().places.push_back({mark, label});
    add_decision(text.from(std::min(mark.length, text.size())), std::string(label.view()));
  }

  void add_decision(slice text, std::optional<std::string> label) {
    decision made;
    made.label = std::move(label);
    ++decision_count_;
    ++without_implementer_;
    current().decisions.push_back(std::move(made));
    spans_.back().push_back({text});
  }

  void extend_decision(slice text) { spans_.back().back().push_back(text); }

  /// "স্বাস্থ্য অধিদপ্তর; হজ-১ শাখা".
  static std::vector<slice> split_names(slice who) {
    std::vector<slice> names;
    const std::string_view v = who.view();
    for (std::size_t begin = 0; begin <= v.size();) {
      const std::size_t end = std::min(v.find(';', begin), v.size());
      const slice name = without_end_marks(who.part(begin, end));
      if (!name.empty()) names.push_back(name);
      begin = end + 1;
    }
    return names;
  }

  /// A decision may say at its end by when: "… করতে হবে। (সময়সীমা: ৩০ জুন ২০২৪)". Returns what stands in the bracket.
  static std::optional<slice> cut_inline_deadline(slice& text) {
    const std::string_view v = without_end_marks(text).view();
    if (!v.ends_with(")")) return std::nullopt;
    const std::size_t open = v.rfind('(');
    if (open == nowhere || open == 0) return std::nullopt;
    const std::string_view inside = v.substr(open + 1);
    for (const std::string_view word : {"সময়সীমা", "বাস্তবায়নের সময়সীমা", "Deadline"}) {
      if (!inside.starts_with(word)) continue;
      std::size_t value = open + 1 + word.size();
      value = skip_blanks(v, value);
      if (v.substr(value).starts_with(":"))
        ++value;
      else if (v.substr(value).starts_with("ঃ"))
        value += 3;
      else
        return std::nullopt;
      const slice when = text.part(value, v.size() - 1).trimmed();
      text = text.until(open).trimmed();
      return when;
    }
    return std::nullopt;
  }

  /// A line "বাস্তবায়নে: …" speaks for the decisions since the last such line.
  void read_implementer(slice who) {
    if (items_.empty()) return;
    const std::vector<slice> names = split_names(who);
    if (names.empty()) return;
    std::vector<decision>& decisions = items_.back().decisions;
    for (std::size_t i = decisions.size() - std::min(without_implementer_, decisions.size()); i < decisions.size();
         ++i) {
      for (const slice& name : names) decisions[i].responsible.push_back(r_.doc.print(name));
    }
    without_implementer_ = 0;
  }

  /// A decision may hold its implementer at its end: "… করতে হবে। (বাস্তবায়নে: উপসচিব)".
  void cut_inline_implementer(decision& d, slice& text) {
    const std::string_view v = text.view();
    for (const std::string_view word : {"বাস্তবায়নে", "বাস্তবায়নকারী কর্তৃপক্ষ", "বাস্তবায়নকারী", "বাস্তবায়ন",
                                        "Implementation", "Action by", "Action", "Responsible"}) {
      const std::size_t at = v.rfind(word);
      if (at == nowhere || at == 0 || !word_begins(v, at)) continue;
      std::size_t cut = at;
      while (cut > 0 &&
             (v[cut - 1] == ' ' || v[cut - 1] == '(' || v[cut - 1] == '[' || v[cut - 1] == '\n' || v[cut - 1] == '\t'))
        --cut;
      const bool opened = v.substr(cut, at - cut).find_first_of("([\n\t") != nowhere;
      const std::string_view before = v.substr(0, cut);
      if (!opened && !before.ends_with("।") && !before.ends_with(".") && !before.ends_with(";") &&
          !before.ends_with("–") && !before.ends_with("-"))
        continue;
      std::size_t value = at + word.size();
      value = skip_blanks(v, value);
      if (!(v.substr(value).starts_with(":") || v.substr(value).starts_with("ঃ") || v.substr(value).starts_with("-")))
        continue;
      value += v[value] == ':' || v[value] == '-' ? std::size_t{1} : std::size_t{3};
      value = skip_blanks(v, value);
      if (value < v.size() && v[value] == '-') value = skip_blanks(v, value + 1);
      slice who = without_end_marks(text.from(value));
      if (opened && (who.view().ends_with(")") || who.view().ends_with("]")) &&
          std::count(who.view().begin(), who.view().end(), '(') <
              std::count(who.view().begin(), who.view().end(), ')') + (who.view().ends_with("]") ? 1 : 0)) {
        who = without_end_marks(who.until(who.size() - 1));
      }
      for (const slice& name : split_names(who)) d.responsible.push_back(r_.doc.print(name));
      text = text.until(cut);
      return;
    }
  }

  // --- tables

  enum class column : std::uint8_t { number, heading, discussion, decision, implementer, deadline, other };

  static column column_of(std::string_view v) {
    const std::string low = small_letters(v);
    if (contains_any(v, {"বাস্তবায়ন", "বাসত্মবায়ন", "দায়িত্ব"}) ||
        contains_any(low, {"responsib", "implement", "who", "action by"}))
      return column::implementer;
    if (contains_any(v, {"সময়সীমা", "সময় সীমা", "মেয়াদ"}) || contains_any(low, {"deadline", "when", "time", "due"}))
      return column::deadline;
    if (names_decision(v) || contains_any(low, {"action point", "follow up"})) return column::decision;
    if (contains_any(v, {"আলোচ্য", "বিষয়", "এজেন্ডা", "আলোচনা সূচী", "আলোচনা সূচি"}) ||
        contains_any(low, {"agenda", "issue", "topic", "subject"}))
      return column::heading;
    if (contains(v, "আলোচনা") || contains(low, "discussion")) return column::discussion;
    if (contains_any(v, {"ক্রমিক", "ক্রঃ", "ক্র.", "ক্রম", "নং"}) || contains_any(low, {"sl", "no", "#"}))
      return column::number;
    return column::other;
  }

  static bool has_decision_column(const block& b) {
    return std::any_of(b.rows.front().begin(), b.rows.front().end(),
                       [](const slice& cell) { return column_of(cell.view()) == column::decision; });
  }

  void read_table(const block& b) {
    std::vector<column> columns;
    for (const slice& cell : b.rows.front()) columns.push_back(column_of(cell.view()));
    if (!has_decision_column(b)) {
      // a table of figures: its rows are discussion, as they stand
      for (const std::vector<slice>& row : b.rows) {
        if (row.empty()) continue;
        current().discussion.push_back({std::nullopt, r_.doc.print(r_.doc.join(row))});
      }
      return;
    }
    for (std::size_t i = 1; i < b.rows.size(); ++i) read_row(columns, b.rows[i]);
    end_decisions();
  }

  void read_row(const std::vector<column>& columns, const std::vector<slice>& row) {
    // a row without a number goes on the one above
    bool empty_number = false;
    for (std::size_t c = 0; c < row.size() && c < columns.size(); ++c) {
      if (columns[c] == column::number) empty_number = row[c].empty();
    }
    if (!empty_number || items_.empty()) start_item();
    start_decisions();
    std::vector<slice> who;
    std::vector<slice> when;
    for (std::size_t c = 0; c < row.size() && c < columns.size(); ++c) {
      slice cell = row[c];
      if (cell.empty()) continue;
      switch (columns[c]) {
        case column::number: {
          const list_mark mark = read_mark(std::string(cell.view()) + "।");
          if (mark.kind != mark_kind::number) break;
          items_.back().number = mark.value;
          if (const list_mark bare = read_mark(cell.view()); bare) cell = cell.part(bare.begin, bare.end);
          list_mark plain = mark;
          plain.close = U'।';
          plain.bracketed = false;
          r_.lists[top_].places.push_back({plain, cell});
          break;
        }
        case column::heading: items_.back().heading = r_.doc.print(without_end_marks(cell)); break;
        case column::discussion: items_.back().discussion.push_back({std::nullopt, r_.doc.print(cell)}); break;
        case column::decision: read_decision_cell(cell); break;
        case column::implementer: who = lines_of(cell); break;
        case column::deadline: when = lines_of(cell); break;
        case column::other: break;
      }
    }
    std::vector<decision>& decisions = items_.back().decisions;
    const std::size_t first = decisions.size() - std::min(decision_count_, decisions.size());
    for (std::size_t d = first; d < decisions.size(); ++d) {
      for (const slice& name : who) decisions[d].responsible.push_back(r_.doc.print(without_end_marks(name)));
      if (!when.empty()) table_deadlines_.emplace(std::pair{items_.size() - 1, d}, r_.doc.join(when));
    }
  }

  static std::vector<slice> lines_of(slice cell) {
    std::vector<slice> out;
    const std::string_view v = cell.view();
    std::size_t begin = 0;
    for (std::size_t i = 0; i <= v.size(); ++i) {
      if (i < v.size() && v[i] != '\n') continue;
      slice part = cell.part(begin, i).trimmed();
      if (const list_mark mark = read_mark(part.view())) part = part.from(mark.length);
      if (!part.empty()) out.push_back(part);
      begin = i + 1;
    }
    return out;
  }

  void read_decision_cell(slice cell) {
    const std::string_view v = cell.view();
    std::size_t begin = 0;
    std::vector<slice> parts;
    for (std::size_t i = 0; i <= v.size(); ++i) {
      if (i < v.size() && v[i] != '\n') continue;
      const slice part = cell.part(begin, i).trimmed();
      if (!part.empty()) parts.push_back(part);
      begin = i + 1;
    }
    // "(ক) … (খ) …" in one line
    std::vector<slice> split;
    for (const slice& part : parts) {
      const std::string_view p = part.view();
      std::size_t from = 0;
      const list_mark opening = read_mark(p);
      if (opening && opening.bracketed) {
        for (std::size_t open = p.find('(', 1); open != nowhere; open = p.find('(', open + 1)) {
          const list_mark inner = read_mark(p.substr(open));
          if (!inner || !inner.same_style(opening) || open == 0 || p[open - 1] != ' ') continue;
          split.push_back(part.part(from, open).trimmed());
          from = open;
        }
      }
      split.push_back(part.from(from).trimmed());
    }
    for (const slice& part : split) {
      if (const list_mark mark = read_mark(part.view()))
        add_marked_decision(part, mark);
      else if (decision_count_ == 0)
        add_decision(part, std::nullopt);
      else
        extend_decision(part);
    }
  }

  // --- at the end

  void place_decisions() {
    const deadline_frame frame{r_.out.meeting.date, issued(), year(), r_.holidays};
    for (std::size_t i = 0; i < r_.out.items.size(); ++i) {
      for (std::size_t d = 0; d < r_.out.items[i].decisions.size(); ++d) {
        decision& made = r_.out.items[i].decisions[d];
        slice text = r_.doc.join(spans_[i][d]);
        const std::optional<slice> when = cut_inline_deadline(text);
        cut_inline_implementer(made, text);
        text = without_end_marks(text);
        if (text.view().ends_with(".") && r_.out.language == language::en) text = text.until(text.size() - 1);
        made.text = r_.doc.print(text);
        if (made.responsible.empty()) {
          for (const slice& who : find_responsible(text)) made.responsible.push_back(r_.doc.print(who));
        }
        made.deadlines = find_deadlines(r_.doc, text, frame);
        if (const auto cell = table_deadlines_.find({i, d}); cell != table_deadlines_.end()) {
          for (deadline& found : find_deadlines(r_.doc, cell->second, frame)) made.deadlines.push_back(std::move(found));
        }
        if (when) {
          for (deadline& found : find_deadlines(r_.doc, *when, frame)) made.deadlines.push_back(std::move(found));
        }
        r_.decisions.push_back({i, d, text});
      }
    }
  }

  std::optional<std::chrono::sys_days> issued() const {
    return r_.out.issue_date && r_.out.issue_date->gregorian ? r_.out.issue_date->gregorian->date : std::nullopt;
  }
  std::optional<fiscal_year> year() const {
    if (r_.out.meeting.date) return fiscal_year::containing(*r_.out.meeting.date);
    return r_.out.meeting.fiscal_year;
  }

  reading& r_;
  std::vector<block> blocks_;
  std::size_t at_ = 0;
  std::size_t top_ = 0;  // the list of paragraph numbers
  std::vector<item> items_;
  std::vector<paragraph> opening_;
  std::vector<std::vector<std::vector<slice>>> spans_;  // of each item, each decision: its lines
  std::map<std::pair<std::size_t, std::size_t>, slice> table_deadlines_;  // by item and decision: the cell that says when
  mode mode_ = mode::discussion;
  std::optional<list_mark> decision_style_;
  std::string last_decision_;
  std::size_t decision_count_ = 0;
  std::size_t without_implementer_ = 0;
  bool under_heading_ = false;  // the decisions stand under a line "সিদ্ধান্ত:" of their own
  std::optional<bool> headings_follow_;
};

}  // namespace

void read_body(reading& r) { walker(r).walk(); }

}  // namespace karjo::reading
