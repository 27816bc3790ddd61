// SPDX-License-Identifier: Apache-2.0
//
// Minutes as plain text and as Markdown.
#include "letter.hpp"
#include "writers.hpp"

namespace karjo::writing {

namespace {

/// A line of the paper on one line of text.
std::string on_one_line(const line& of) {
  if (of.mark.empty()) return of.text;
  if (of.text.empty()) return of.mark;
  return of.mark + (of.is == part::fact ? " : " : " ") + of.text;
}

bool begins_a_block(std::string_view text) {
  return text.starts_with("#") || text.starts_with(">") || text.starts_with("- ") || text.starts_with("+ ") ||
         text.starts_with("* ") || text.starts_with("|");
}

/// Text with the signs that Markdown would take for its own behind a backslash.
std::string escaped(std::string_view text) {
  std::string out;
  if (begins_a_block(text)) out += '\\';
  for (const char c : text) {
    if (c == '*' || c == '_' || c == '`' || c == '<' || c == '[' || c == '\\') out += '\\';
    out += c;
  }
  return out;
}

}  // namespace

std::string write_text(const minutes& held) {
  std::string out;
  for (const line& each : set_letter(held)) {
    if (each.apart && !out.empty()) out += '\n';
    out += on_one_line(each) + '\n';
  }
  return out;
}

std::string write_markdown(const minutes& held) {
  std::string out;
  for (const line& each : set_letter(held)) {
    const std::string_view before = out;
    if (each.apart && !out.empty()) {
      out += '\n';
    } else if (before.ends_with("\n") && !before.ends_with("\n\n")) {
      out.insert(out.size() - 1, "  ");  // a line break inside a paragraph
    }
    if (each.is == part::title) out += "# ";
    if (each.is == part::heading) out += "## ";
    out += escaped(on_one_line(each)) + '\n';
  }
  return out;
}

}  // namespace karjo::writing
