// SPDX-License-Identifier: Apache-2.0
#include "html_text.hpp"

#include <algorithm>
#include <cstdint>
#include <vector>

#include <karjo/text/utf8.hpp>

#include "character_reference.hpp"

namespace karjo::reading {

namespace {

constexpr std::size_t nowhere = std::string_view::npos;

char small(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

bool letter(char c) { return small(c) >= 'a' && small(c) <= 'z'; }

bool same_word(std::string_view text, std::string_view word) {
  return text.size() == word.size() &&
         std::equal(text.begin(), text.end(), word.begin(), [](char a, char b) { return small(a) == b; });
}

bool blank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f'; }

struct tag {
  std::string name;  // in small letters
  bool closing = false;
  std::size_t end = 0;  // behind the ">"
};

/// The tag at `at` (a "<"); none where what stands there is text.
bool read_tag(std::string_view page, std::size_t at, tag& out) {
  std::size_t i = at + 1;
  out.closing = i < page.size() && page[i] == '/';
  if (out.closing) ++i;
  if (i >= page.size() || !letter(page[i])) return false;
  out.name.clear();
  while (i < page.size() && !blank(page[i]) && page[i] != '>' && page[i] != '/' && out.name.size() < 16) out.name += small(page[i++]);
  char quote = 0;
  for (; i < page.size(); ++i) {
    if (quote != 0) {
      if (page[i] == quote) quote = 0;
    } else if (page[i] == '"' || page[i] == '\'') {
      quote = page[i];
    } else if (page[i] == '>') {
      out.end = i + 1;
      return true;
    }
  }
  out.end = page.size();
  return true;
}

bool any_of(std::string_view name, std::initializer_list<std::string_view> names) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

class extractor {
 public:
  explicit extractor(std::string_view page) : page_(page) {}

  html_text extract() {
    std::size_t at = 0;
    tag found;
    while (at < page_.size()) {
      const char c = page_[at];
      if (c == '<') {
        if (page_.substr(at).starts_with("<!--")) {
          const std::size_t end = page_.find("-->", at + 4);
          at = end == nowhere ? page_.size() : end + 3;
          continue;
        }
        if (at + 1 < page_.size() && (page_[at + 1] == '!' || page_[at + 1] == '?')) {
          const std::size_t end = page_.find('>', at);
          at = end == nowhere ? page_.size() : end + 1;
          continue;
        }
        if (read_tag(page_, at, found)) {
          at = take(found, at);
          continue;
        }
      }
      if (blank(c)) {
        if (blank_at_ == nowhere) blank_at_ = at;
        ++at;
        continue;
      }
      if (c == '&') {
        if (const character_reference read = reference_at(page_, at); read.code != 0) {
          if (read.code == 0xAD) {  // a soft hyphen is no letter
          } else {
            std::string bytes;
            text::append(bytes, read.code);
            put(bytes, at, read.end - at);
          }
          at = read.end;
          continue;
        }
      }
      std::size_t end = at + 1;
      while (end < page_.size() && page_[end] != '<' && page_[end] != '&' && !blank(page_[end]) && !special(page_[end])) ++end;
      put(page_.substr(at, end - at), at, end - at);
      at = end;
    }
    change(page_.size(), 0, {});
    return {std::move(text_), text::offset_map(std::move(changes_))};
  }

 private:
  static bool special(char c) { return c == '*' || c == '_' || c == '`' || c == '<' || c == '[' || c == '\\'; }

  /// Writes `bytes` for `length` bytes of the page at `at`; what lies between the last such stretch and this one is gone.
  void change(std::size_t at, std::size_t length, std::string_view bytes) {
    const bool same = bytes == page_.substr(at, length);
    if (at > done_) note(done_, at - done_, 0);
    if (!same) note_written(at, length, bytes.size());
    text_ += bytes;
    done_ = at + length;
  }
  void note(std::size_t source, std::size_t source_length, std::size_t length) { note_written(source, source_length, length); }
  void note_written(std::size_t source, std::size_t source_length, std::size_t length) {
    if (!changes_.empty()) {  // changes that touch are one
      text::text_change& last = changes_.back();
      if (last.source_offset + last.source_length == source && last.offset + last.length == text_.size()) {
        last.source_length += source_length;
        last.length += length;
        return;
      }
    }
    if (source_length == 0 && length == 0) return;
    changes_.push_back({source, source_length, text_.size(), length});
  }
  void invent(std::size_t at, std::string_view bytes) { change(std::max(at, done_), 0, bytes); }

  /// Text of the page, with the blank or the line breaks that wait before it.
  void put(std::string_view bytes, std::size_t at, std::size_t length) {
    if (breaks_ != 0) {
      if (!text_.empty()) invent(at, breaks_ > 1 ? "\n\n" : "\n");
      breaks_ = 0;
    } else if (tab_) {
      invent(at, "\t");
    } else if (blank_at_ != nowhere && !text_.empty() && text_.back() != '\n' && text_.back() != '\t') {
      if (page_[blank_at_] == ' ')
        change(blank_at_, 1, " ");
      else
        invent(at, " ");
    }
    tab_ = false;
    blank_at_ = nowhere;
    const bool line_begins = text_.empty() || text_.back() == '\n';
    if (!prefix_.empty()) {
      if (line_begins) invent(at, prefix_);
      prefix_.clear();
    } else if (special(bytes.front()) || (line_begins && std::string_view("#>+-|").find(bytes.front()) != nowhere)) {
      invent(at, "\\");
    }
    change(at, length, bytes);
  }

  void line_break(std::size_t lines) {
    if (row_) return;
    breaks_ = std::max(breaks_, lines);
    blank_at_ = nowhere;
  }

  std::size_t take(const tag& found, std::size_t at) {
    const std::string& name = found.name;
    if (!found.closing && any_of(name, {"script", "style", "head", "title", "template", "noscript", "svg", "select"})) {
      // what it holds is no text of the page
      for (std::size_t i = page_.find("</", found.end); i != nowhere; i = page_.find("</", i + 2)) {
        if (!same_word(page_.substr(i + 2, name.size()), name)) continue;
        const std::size_t end = page_.find('>', i);
        return end == nowhere ? page_.size() : end + 1;
      }
      return name == "head" ? found.end : page_.size();
    }
    if (name == "br") {
      if (row_) {
        if (blank_at_ == nowhere) blank_at_ = at;
        invent(at, "<br>");
      } else if (breaks_ == 0) {
        line_break(1);
      }
    } else if (name == "tr") {
      row_ = false;
      line_break(1);
      row_ = !found.closing;
      first_cell_ = true;
    } else if (name == "td" || name == "th") {
      if (!found.closing) {
        if (!first_cell_) {
          if (tab_) invent(at, "\t");  // the cell before was empty
          tab_ = true;
        }
        first_cell_ = false;
      }
    } else if (any_of(name, {"p", "table", "ul", "ol", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "section",
                             "article", "header", "footer", "main", "pre"})) {
      if (name == "table") row_ = false;
      line_break(2);
      if (name.size() == 2 && name[0] == 'h' && name[1] >= '1' && name[1] <= '6' && !found.closing && !row_)
        prefix_ = std::string(static_cast<std::size_t>(name[1] - '0'), '#') + ' ';
      if (name == "ol") lists_ = found.closing ? 0 : 1;
      if (name == "ul") lists_ = 0;
    } else if (any_of(name, {"div", "li", "dt", "dd", "body", "html", "address", "figure", "caption", "tbody", "thead"})) {
      line_break(1);
      if (name == "li" && !found.closing && lists_ != 0) prefix_ = std::to_string(lists_++) + ". ";
    }
    return found.end;
  }

  std::string_view page_;
  std::string text_;
  std::vector<text::text_change> changes_;
  std::size_t done_ = 0;           // how much of the page is in the text
  std::size_t breaks_ = 0;         // line breaks that wait
  std::size_t blank_at_ = nowhere; // the blank that waits
  bool tab_ = false;               // the end of a cell that waits
  bool row_ = false, first_cell_ = true;
  std::size_t lists_ = 0;          // the number of the next item of <ol>; 0 outside one
  std::string prefix_;             // a heading mark or the number of an item, before the next text
};

}  // namespace

bool is_html(std::string_view text) {
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  std::size_t at = 0;
  for (;;) {
    while (at < text.size() && blank(text[at])) ++at;
    if (!text.substr(at).starts_with("<!--")) break;
    const std::size_t end = text.find("-->", at);
    if (end == nowhere) return false;
    at = end + 3;
  }
  if (same_word(text.substr(at, 9), "<!doctype")) return true;
  tag found;
  return at < text.size() && text[at] == '<' && read_tag(text, at, found) && !found.closing &&
         any_of(found.name, {"html", "head", "body", "main", "div", "p", "table", "article", "section", "header", "h1", "h2", "meta"});
}

html_text text_of_html(std::string_view page) { return extractor(page).extract(); }

}  // namespace karjo::reading
