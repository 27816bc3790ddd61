// SPDX-License-Identifier: Apache-2.0
#include "document.hpp"

#include <algorithm>

#include <karjo/text/utf8.hpp>

namespace karjo::reading {

namespace {

enum class glyph { text, blank, tab, invisible };

glyph kind_of_code_point(char32_t c) {
  switch (c) {
    case U'\t': return glyph::tab;
    case U' ':
    case U'\r':
    case U'\v':
    case U'\f':
    case U'\0':
    case 0x00A0:
    case 0x2007:
    case 0x202F:
    case 0x3000: return glyph::blank;
    case 0xFEFF:
    case 0x200B:
    case 0x2060:
    case 0x200E:
    case 0x200F: return glyph::invisible;
    default: return c >= 0x2000 && c <= 0x200A ? glyph::blank : glyph::text;
  }
}

/// The length of a <br> tag at the start of `s`, 0 for none.
std::size_t break_tag(std::string_view s) {
  for (const std::string_view tag : {"<br>", "<br/>", "<br />", "<BR>"}) {
    if (s.starts_with(tag)) return tag.size();
  }
  return 0;
}

/// How many bytes from `at` on need no cleaning: neither blank nor mark, nor the lead byte of a blank beyond ASCII.
std::size_t plain_bytes(std::string_view s, std::size_t at) {
  constexpr std::string_view special("*_<\\ \t\r\v\f\0\xC2\xE2\xE3\xEF", 14);
  return std::min(s.find_first_of(special, at), s.size()) - at;
}

bool only_dashes(std::string_view s) {
  std::size_t dashes = 0;
  for (const char c : s) {
    if (c == '-' || c == '_' || c == '=' || c == '*')
      ++dashes;
    else if (c != ' ' && c != '|' && c != ':' && c != '\t')
      return false;
  }
  return dashes >= 3;
}

}  // namespace

void passage::append(std::string_view bytes, std::size_t stored) {
  if (bytes.empty()) return;
  if (runs.empty() || runs.back().stored + (text.size() - runs.back().at) != stored)
    runs.push_back({text.size(), stored});
  text.append(bytes);
}

std::size_t passage::stored_at(std::size_t at) const {
  const auto after =
      std::upper_bound(runs.begin(), runs.end(), at, [](std::size_t a, const run& r) { return a < r.at; });
  if (after == runs.begin()) return runs.empty() ? 0 : runs.front().stored;
  const run& r = *(after - 1);
  return r.stored + (at - r.at);
}

slice slice::trimmed() const {
  constexpr std::string_view blanks = " \t\n";
  const std::string_view s = view();
  const std::size_t first = s.find_first_not_of(blanks);
  if (first == std::string_view::npos) return part(0, 0);
  return part(first, s.find_last_not_of(blanks) + 1);
}

document::document(const text::stored_text& stored) : stored_(stored) {
  const std::string_view all = stored.text;
  std::size_t begin = 0;
  while (begin < all.size()) {
    const std::size_t end = std::min(all.find('\n', begin), all.size());
    lines_.push_back(read_line(begin, end));
    begin = end + 1;
  }
}

line document::read_line(std::size_t begin, std::size_t end) {
  const std::string_view all = stored_.text;
  line out;
  passage& clean = passages_.emplace_back();
  if (only_dashes(all.substr(begin, end - begin))) {
    out.rule = true;
    out.text = {&clean, 0, 0};
    clean.runs.push_back({0, begin});
    return out;
  }

  clean.text.reserve(end - begin);
  std::size_t blanks = 0;        // blanks waiting to be written
  std::size_t blanks_begin = 0;  // where the first of them stands
  bool tab = false;
  bool bold = false;
  const auto write = [&](std::string_view bytes, std::size_t at) {
    if (blanks != 0 && !clean.text.empty()) clean.append(tab || blanks >= 3 ? "\t" : " ", blanks_begin);
    blanks = 0;
    tab = false;
    clean.append(bytes, at);
  };

  std::size_t at = begin;
  while (at < end) {
    const std::string_view rest = all.substr(at, end - at);
    if (rest.starts_with("**") || rest.starts_with("__")) {
      bold = !bold;
      if (bold && clean.text.empty()) out.bold = true;
      at += 2;
      continue;
    }
    if (rest.size() > 1 && rest[0] == '\\' && std::string_view("\\*_`<[#>+-|").find(rest[1]) != std::string_view::npos) {
      write(rest.substr(1, 1), at + 1);  // a sign that Markdown would take for its own
      at += 2;
      continue;
    }
    if (const std::size_t tag = break_tag(rest); tag != 0) {
      write("\n", at);
      at += tag;
      continue;
    }
    if (clean.text.empty() && !out.bullet && out.heading == 0) {
      if (rest.front() == '#') {
        const std::size_t marks = std::min(rest.find_first_not_of('#'), rest.size());
        if (marks <= 6 && marks < rest.size() && rest[marks] == ' ') {
          out.heading = marks;
          at += marks;
          continue;
        }
      }
      const bool ascii_bullet =
          rest.size() > 1 && (rest[0] == '-' || rest[0] == '*' || rest[0] == '+' || rest[0] == '>') && rest[1] == ' ';
      const std::size_t bullet = ascii_bullet ? 1 : rest.starts_with("•") || rest.starts_with("\xEF\x82\xB7") ? 3 : 0;
      if (bullet != 0) {
        out.bullet = true;
        at += bullet;
        continue;
      }
    }
    if (const std::size_t plain = plain_bytes(rest, 0); plain != 0) {
      write(rest.substr(0, plain), at);
      at += plain;
      continue;
    }
    const text::decoded d = text::decode(all, at);
    switch (kind_of_code_point(d.code_point)) {
      case glyph::invisible: break;
      case glyph::tab: tab = true; [[fallthrough]];
      case glyph::blank:
        if (blanks++ == 0) blanks_begin = at;
        break;
      case glyph::text: write(rest.substr(0, d.length), at); break;
    }
    at += std::max<std::size_t>(d.length, 1);
  }
  if (clean.runs.empty()) clean.runs.push_back({0, begin});
  out.bold_open = bold;
  out.text = slice{&clean, 0, clean.text.size()}.trimmed();
  return out;
}

slice document::join(const std::vector<slice>& parts) {
  if (parts.size() == 1) return parts.front();
  passage& joined = passages_.emplace_back();
  for (const slice& part : parts) {
    if (part.empty()) continue;
    if (!joined.text.empty()) joined.append(" ", part.in->stored_at(part.begin) - 1);
    for (std::size_t at = part.begin; at < part.end;) {
      const auto next = std::upper_bound(part.in->runs.begin(), part.in->runs.end(), at,
                                         [](std::size_t a, const passage::run& r) { return a < r.at; });
      const std::size_t stop = next == part.in->runs.end() ? part.end : std::min(part.end, next->at);
      joined.append(std::string_view(part.in->text).substr(at, stop - at), part.in->stored_at(at));
      at = stop;
    }
  }
  if (joined.runs.empty())
    joined.runs.push_back({0, parts.empty() ? 0 : parts.front().in->stored_at(parts.front().begin)});
  return {&joined, 0, joined.text.size()};
}

printed_text document::print(slice s) const {
  s = s.trimmed();
  printed_text out{{}, source_of(s)};
  out.text.reserve(s.size());
  for (const char c : s.view()) {
    const bool blank = c == '\t' || c == '\n' || c == ' ';
    if (!blank)
      out.text += c;
    else if (!out.text.empty() && out.text.back() != ' ')
      out.text += ' ';
  }
  return out;
}

byte_range document::source_of(slice s) const {
  if (s.in == nullptr) return {};
  const std::size_t begin = s.in->stored_at(s.begin);
  return source_of(begin, s.empty() ? begin : s.in->stored_at(s.end - 1) + 1);
}

byte_range document::source_of(std::size_t stored_begin, std::size_t stored_end) const {
  const std::uint64_t begin = stored_.map.to_source(stored_begin);
  const std::uint64_t end = std::max(begin, stored_.map.to_source(stored_end));
  return {begin, end - begin};
}

}  // namespace karjo::reading
