// SPDX-License-Identifier: Apache-2.0
#include "docx_text.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <map>
#include <optional>
#include <utility>
#include <vector>

#include <karjo/text/bijoy.hpp>
#include <karjo/text/bijoy_detect.hpp>
#include <karjo/text/bulk.hpp>
#include <karjo/text/utf8.hpp>

#include "markup.hpp"
#include "package.hpp"
#include "xml_reader.hpp"

namespace karjo::reading {

namespace {

/// What is set for a paragraph or a run; what is not set comes from its style.
struct look {
  std::optional<std::string> font;
  std::optional<bool> bold;
  std::optional<int> before, after;  // white space around a paragraph, in twentieths of a point
  std::optional<std::string> list;   // the number of its list
  std::optional<int> level;

  void take_missing(const look& from) {
    if (!font) font = from.font;
    if (!bold) bold = from.bold;
    if (!before) before = from.before;
    if (!after) after = from.after;
    if (!list) {
      list = from.list;
      if (!level) level = from.level;
    }
  }
};

struct style {
  look looks;
  std::string based_on;
  int heading = 0;
};

int number(const std::optional<std::string>& text, int otherwise = 0) {
  int value = otherwise;
  if (text) std::from_chars(text->data(), text->data() + text->size(), value);
  return value;
}

/// A part of the document, whose elements are told by their names without the prefix of WordprocessingML.
class word_reader : public xml_reader {
 public:
  explicit word_reader(std::string_view xml) : xml_reader(xml) {}

  bool next() {
    if (!xml_reader::next()) return false;
    if (opens() && !named_) find_prefix();
    return true;
  }
  /// Empty for elements of other vocabularies.
  [[nodiscard]] std::string_view element() const {
    const std::string_view whole = name();
    if (prefix_.empty()) return whole.find(':') == std::string_view::npos ? whole : std::string_view();
    return whole.size() > prefix_.size() && whole.starts_with(prefix_) ? whole.substr(prefix_.size()) : std::string_view();
  }
  [[nodiscard]] std::optional<std::string> value(std::string_view called = "val") const {
    return attribute(prefix_ + std::string(called));
  }
  /// Of an element that says yes or no.
  [[nodiscard]] bool yes() const {
    const std::optional<std::string> said = value();
    return !said || !(*said == "0" || *said == "false" || *said == "off" || *said == "none");
  }

 private:
  void find_prefix() {
    named_ = true;
    for (const std::string_view space : {"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                                         "http://purl.oclc.org/ooxml/wordprocessingml/main"}) {
      const std::size_t at = attributes().find(space);
      if (at == std::string_view::npos) continue;
      const std::string_view before = attributes().substr(0, at);
      const std::size_t begin = before.rfind("xmlns");
      const std::size_t end = before.rfind('=');
      if (begin == std::string_view::npos || end == std::string_view::npos || end < begin + 5) continue;
      std::string_view called = before.substr(begin + 5, end - begin - 5);
      while (!called.empty() && called.back() == ' ') called.remove_suffix(1);
      prefix_ = called.starts_with(":") ? std::string(called.substr(1)) + ':' : std::string();
      return;
    }
  }

  std::string prefix_ = "w:";
  bool named_ = false;
};

/// Takes what an element sets, if it sets anything of a look.
void take(look& looks, const word_reader& at) {
  const std::string_view element = at.element();
  if (element == "rFonts") {
    if (auto font = at.value("ascii")) looks.font = std::move(font);
    else if (auto other = at.value("hAnsi")) looks.font = std::move(other);
  } else if (element == "b" || element == "bCs") {  // Bangla is bold by the second alone; either makes a run bold
    looks.bold = looks.bold.value_or(false) || at.yes();
  } else if (element == "spacing") {
    if (const auto before = at.value("before")) looks.before = number(before);
    if (const auto after = at.value("after")) looks.after = number(after);
  } else if (element == "numId") {
    looks.list = at.value();
  } else if (element == "ilvl") {
    looks.level = number(at.value());
  }
}

class style_sheet {
 public:
  explicit style_sheet(std::string_view xml) {
    word_reader in(xml);
    style* open = nullptr;
    while (in.next()) {
      const std::string_view element = in.element();
      if (in.closes() && (element == "style" || element == "docDefaults")) open = nullptr;
      if (!in.opens()) continue;
      if (element == "docDefaults") {
        open = &defaults_;
      } else if (element == "style") {
        const std::string id = in.value("styleId").value_or("");
        open = &styles_[id];
        if (in.value("type").value_or("") == "paragraph" && in.value("default") && *in.value("default") != "0") normal_ = id;
      } else if (open != nullptr && element == "basedOn") {
        open->based_on = in.value().value_or("");
      } else if (open != nullptr && element == "name") {
        open->heading = heading_of(in.value().value_or(""));
      } else if (open != nullptr) {
        take(open->looks, in);
      }
    }
  }

  /// Fills what a paragraph or a run leaves open from a style and those under it; returns the heading level it gives.
  int fill(look& looks, const std::string& id) const {
    int heading = 0;
    std::string name = id;
    for (int depth = 0; depth < 16 && !name.empty(); ++depth) {  // styles may form a ring
      const auto found = styles_.find(name);
      if (found == styles_.end()) break;
      looks.take_missing(found->second.looks);
      if (heading == 0) heading = found->second.heading;
      name = found->second.based_on;
    }
    return heading;
  }
  void fill_default(look& looks) const { looks.take_missing(defaults_.looks); }
  [[nodiscard]] const std::string& normal() const { return normal_; }

 private:
  static int heading_of(std::string_view name) {
    if (name == "Title" || name == "title") return 1;
    if (name.size() == 9 && (name.starts_with("heading ") || name.starts_with("Heading ")) && name[8] >= '1' && name[8] <= '6')
      return name[8] - '0';
    return 0;
  }

  std::map<std::string, style> styles_;
  style defaults_;
  std::string normal_;
};

/// The numbers that a word processor writes before the paragraphs of its lists.
class list_numbers {
 public:
  static constexpr std::size_t levels = 9;

  explicit list_numbers(std::string_view xml) {
    word_reader in(xml);
    kind* open = nullptr;
    list* of = nullptr;
    std::size_t at = 0;
    while (in.next()) {
      if (!in.opens()) continue;
      const std::string_view element = in.element();
      if (element == "abstractNum") {
        open = &kinds_[in.value("abstractNumId").value_or("")];
        of = nullptr;
      } else if (element == "num") {
        of = &lists_[in.value("numId").value_or("")];
        open = nullptr;
      } else if (element == "lvl" || element == "lvlOverride") {
        at = static_cast<std::size_t>(std::clamp(number(in.value("ilvl")), 0, static_cast<int>(levels) - 1));
        if (element == "lvl" && open != nullptr) open->level[at].there = true;
      } else if (open != nullptr && element == "start") {
        open->level[at].start = number(in.value(), 1);
      } else if (open != nullptr && element == "numFmt") {
        open->level[at].format = in.value().value_or("");
      } else if (open != nullptr && element == "lvlText") {
        open->level[at].text = in.value().value_or("");
      } else if (of != nullptr && element == "abstractNumId") {
        of->of = in.value().value_or("");
      } else if (of != nullptr && element == "startOverride") {
        of->start[at] = number(in.value(), 1);
      }
    }
  }

  /// The number of the next paragraph of a list, with what stands around it; empty for bullets.
  std::string next(const std::string& id, int asked) {
    const auto found = lists_.find(id);
    if (found == lists_.end()) return {};
    list& in = found->second;
    const auto of = kinds_.find(in.of);
    if (of == kinds_.end()) return {};
    kind& what = of->second;
    const auto level = static_cast<std::size_t>(std::clamp(asked, 0, static_cast<int>(levels) - 1));
    if (!what.level[level].there) return {};
    if (in.start[level] && !in.begun) what.count[level].reset();
    in.begun = true;
    std::optional<int>& count = what.count[level];
    count = count ? *count + (*count < 1000000 ? 1 : 0) : in.start[level].value_or(what.level[level].start);
    for (std::size_t deeper = level + 1; deeper < levels; ++deeper) what.count[deeper].reset();

    std::string out;
    const std::string& text = what.level[level].text;
    if (what.level[level].format == "bullet") return {};
    for (std::size_t i = 0; i < text.size(); ++i) {
      if (text[i] != '%' || i + 1 == text.size() || text[i + 1] < '1' || text[i + 1] > '9') {
        out += text[i];
        continue;
      }
      const auto shown = static_cast<std::size_t>(text[++i] - '1');
      const rank& rule = what.level[shown];
      out += written(what.count[shown].value_or(rule.start), rule.format);
    }
    return out;
  }

 private:
  struct rank {
    bool there = false;
    int start = 1;
    std::string format = "decimal", text;
  };
  struct kind {
    std::array<rank, levels> level;
    std::array<std::optional<int>, levels> count;
  };
  struct list {
    std::string of;
    std::array<std::optional<int>, levels> start;
    bool begun = false;
  };

  static std::string written(int count, std::string_view format) {
    if (format == "none") return {};
    if (format == "decimalZero" && count < 10) return '0' + std::to_string(count);
    if (count > 0 && (format == "lowerLetter" || format == "upperLetter"))  // a … z, aa, bb …
      return std::string(static_cast<std::size_t>(std::min(1 + (count - 1) / 26, 8)),
                         static_cast<char>((format == "lowerLetter" ? 'a' : 'A') + (count - 1) % 26));
    if (count > 0 && count < 4000 && (format == "lowerRoman" || format == "upperRoman")) {
      constexpr std::pair<int, std::string_view> signs[] = {{1000, "m"}, {900, "cm"}, {500, "d"}, {400, "cd"}, {100, "c"},
                                                            {90, "xc"},  {50, "l"},   {40, "xl"}, {10, "x"},   {9, "ix"},
                                                            {5, "v"},    {4, "iv"},   {1, "i"}};
      std::string out;
      for (const auto& [value, sign] : signs) {
        for (; count >= value; count -= value) out += sign;
      }
      if (format == "upperRoman")
        for (char& c : out) c = static_cast<char>(c - 'a' + 'A');
      return out;
    }
    return std::to_string(count);
  }

  std::map<std::string, kind> kinds_;
  std::map<std::string, list> lists_;
};

/// A paragraph while it is read.
struct open_paragraph {
  std::string text;
  std::string bijoy;  // text in a Bijoy font, not yet read: its letters go over the ends of runs
  std::string style;
  look looks;
  bool in_properties = false;
  bool some_bold = false, some_plain = false;
};

class docx_reader {
 public:
  docx_reader(std::string_view document, std::string_view styles, std::string_view numbering)
      : in_(document), styles_(styles), numbers_(numbering) {}

  result<std::string> read() {
    bool body = false;
    while (in_.next()) {
      if (skipped_ != 0) {
        if (in_.opens()) ++skipped_;
        if (in_.closes()) --skipped_;
        continue;
      }
      if (in_.is() == xml_reader::token::text) {
        if (in_text_) add(in_.text());
        continue;
      }
      const std::string_view element = in_.element();
      if (in_.opens()) {
        if (element == "body") body = true;
        open(element);
      } else {
        close(element);
      }
    }
    if (!in_.at_end() || !body) return error{errc::docx_malformed, 2, in_.place()};
    while (!paragraphs_.empty()) close("p");
    if (in_row_) close_row();
    return std::move(out_);
  }

 private:
  void open(std::string_view element) {
    if (element.empty()) {
      if (in_.name().ends_with(":Fallback")) skipped_ = 1;  // says the same as the choice before it
      return;
    }
    if (element == "p") {
      paragraphs_.emplace_back();
    } else if (element == "tbl" || element == "tc" || element == "tr") {
      open_table(element);
    } else if (paragraphs_.empty()) {
      return;
    } else if (element == "pPr") {
      here().in_properties = true;
    } else if (element == "r") {
      run_ = {};
      run_style_.clear();
      hidden_ = false;
    } else if (element == "del" || element == "moveFrom" || element == "instrText" || element == "delText" || element == "rt") {
      skipped_ = 1;
    } else if (here().in_properties) {
      if (element == "pStyle") here().style = in_.value().value_or("");
      else if (element == "rPr" || element == "pPrChange" || element == "sectPr") skipped_ = 1;  // of the mark, of an older state
      else take(here().looks, in_);
    } else if (element == "rPrChange") {
      skipped_ = 1;
    } else if (element == "rStyle") {
      run_style_ = in_.value().value_or("");
    } else if (element == "vanish") {
      hidden_ = in_.yes();
    } else if (element == "t") {
      in_text_ = !hidden_;
      begin_text();
    } else if (hidden_) {
      return;
    } else if (element == "tab" || element == "ptab") {
      add("\t");
    } else if (element == "br" || element == "cr") {
      if (in_.value("type").value_or("textWrapping") == "textWrapping") add("\n");
    } else if (element == "noBreakHyphen") {
      add("-");
    } else if (element == "sym") {
      symbol();
    } else {
      take(run_, in_);
    }
  }

  void close(std::string_view element) {
    if (element == "t") in_text_ = false;
    if (element == "pPr" && !paragraphs_.empty()) here().in_properties = false;
    if (element == "p" && !paragraphs_.empty()) end_paragraph();
    if (element == "tc" && inner_ == 0) in_cell_ = false;
    if (element == "tr" && inner_ != 0) --inner_;
    else if (element == "tr" && in_row_) close_row();
    if (element == "tbl" && !in_row_) gap_ = true;
  }

  open_paragraph& here() { return paragraphs_.back(); }

  // --- Runs

  void begin_text() {
    look looks = run_;
    if (!run_style_.empty()) styles_.fill(looks, run_style_);
    look of_paragraph = here().looks;
    styles_.fill(of_paragraph, here().style.empty() ? styles_.normal() : here().style);
    looks.take_missing(of_paragraph);
    styles_.fill_default(looks);
    bijoy_ = looks.font && text::font_encoding(*looks.font) == text::bijoy_font::bijoy;
    bold_ = looks.bold.value_or(false);
  }

  void add(std::string_view text) {
    open_paragraph& to = here();
    if (text.find_first_not_of(" \t\n\r") != std::string_view::npos) (bold_ ? to.some_bold : to.some_plain) = true;
    if (bijoy_) {
      to.bijoy += text;
      return;
    }
    read_bijoy(to);
    to.text += text;
  }

  static void read_bijoy(open_paragraph& in) {
    if (in.bijoy.empty()) return;
    const result<text::bijoy_text> read = text::from_bijoy(in.bijoy, {.keep_map = false});
    in.text += read ? read->text : in.bijoy;
    in.bijoy.clear();
  }

  void symbol() {
    const std::string hex = in_.value("char").value_or("");
    std::uint32_t code = 0;
    std::from_chars(hex.data(), hex.data() + hex.size(), code, 16);
    if (code == 0 || code > 0xFFFF || (code >= 0xD800 && code < 0xE000)) return;
    std::string bytes;
    text::append(bytes, static_cast<char32_t>(code));
    add(bytes);
  }

  // --- Paragraphs

  void end_paragraph() {
    open_paragraph done = std::move(here());
    paragraphs_.pop_back();
    in_text_ = false;
    read_bijoy(done);
    look looks = done.looks;
    const int heading = styles_.fill(looks, done.style.empty() ? styles_.normal() : done.style);
    styles_.fill_default(looks);

    const std::size_t first = done.text.find_first_not_of(" \t\n\r");
    if (first == std::string::npos) {
      gap_ = gap_ || !in_cell_;
      return;
    }
    const std::size_t last = done.text.find_last_not_of(" \t\n\r");
    std::string_view said = std::string_view(done.text).substr(first, last + 1 - first);
    const std::string counted = looks.list && *looks.list != "0" ? numbers_.next(*looks.list, looks.level.value_or(0)) : "";

    std::string line;
    const bool bold = heading == 0 && done.some_bold && !done.some_plain && said.find_first_of("\n\t") == std::string_view::npos;
    if (!in_cell_ && heading != 0) line += std::string(static_cast<std::size_t>(heading), '#') + ' ';
    if (bold) line += "**";
    if (!counted.empty()) line += writing::escaped_markdown(counted) + ' ';
    while (!said.empty()) {
      const std::size_t end = std::min(said.find_first_of("\n\t"), said.size());
      line += writing::escaped_markdown(said.substr(0, end));
      if (end < said.size()) line += in_cell_ ? (said[end] == '\n' ? "<br>" : " ") : std::string_view(said[end] == '\n' ? "\n" : "\t");
      said.remove_prefix(std::min(end + 1, said.size()));
    }
    if (bold) line += "**";

    constexpr int wide = 60;  // three points
    if (in_cell_) {
      if (!cells_.back().empty()) cells_.back() += "<br>";
      cells_.back() += line;
      return;
    }
    if (!out_.empty() && (gap_ || looks.before.value_or(0) >= wide)) out_ += '\n';
    gap_ = looks.after.value_or(0) >= wide;
    out_ += line + '\n';
  }

  // --- Tables

  void open_table(std::string_view element) {
    if (element == "tbl" && !in_row_) gap_ = true;
    if (element == "tr" && in_row_) ++inner_;  // a table in a cell: its paragraphs are those of the cell
    if (element == "tr") in_row_ = true;
    if (element == "tc" && in_row_ && inner_ == 0) {
      cells_.emplace_back();
      in_cell_ = true;
    }
  }

  void close_row() {
    std::string line;
    for (std::size_t i = 0; i < cells_.size(); ++i) line += (i > 0 ? "\t" : "") + cells_[i];
    cells_.clear();
    in_row_ = in_cell_ = false;
    if (line.find_first_not_of('\t') == std::string::npos) return;
    if (!out_.empty() && gap_) out_ += '\n';
    gap_ = false;
    out_ += line + '\n';
  }

  word_reader in_;
  style_sheet styles_;
  list_numbers numbers_;
  std::string out_;
  std::vector<open_paragraph> paragraphs_;  // one in another where there are text boxes
  std::vector<std::string> cells_;          // of the row that is open
  std::size_t inner_ = 0;                   // rows of tables within them
  bool in_row_ = false, in_cell_ = false;
  look run_;
  std::string run_style_;
  bool hidden_ = false, in_text_ = false, bijoy_ = false, bold_ = false;
  bool gap_ = false;         // white space stands before the next paragraph
  std::size_t skipped_ = 0;  // open elements, the outermost of which is left out
};

}  // namespace

result<std::string> text_of_docx(std::string_view docx) {
  const documents::package in(docx);
  if (!in.readable()) return error{errc::docx_malformed, 0, 0};
  const std::optional<std::string> document = in.read("word/document.xml");
  if (!document) return error{errc::docx_malformed, 1, 0};
  if (const std::optional<std::uint64_t> bad = text::bulk::first_invalid_utf8(*document))
    return error{errc::docx_malformed, 2, *bad};
  std::string styles = in.read("word/styles.xml").value_or(""), numbering = in.read("word/numbering.xml").value_or("");
  if (text::bulk::first_invalid_utf8(styles)) styles.clear();
  if (text::bulk::first_invalid_utf8(numbering)) numbering.clear();
  return docx_reader(*document, styles, numbering).read();
}

}  // namespace karjo::reading
