// SPDX-License-Identifier: Apache-2.0
//
// Minutes as plain text and as Markdown.
#include "letter.hpp"
#include "markup.hpp"
#include "writers.hpp"

namespace karjo::writing {

namespace {

std::string said(const line& of) { return of.is == part::fact ? of.mark + " : " + of.text : on_one_line(of); }

}  // namespace

std::string write_text(const minutes& held) {
  std::string out;
  for (const line& each : set_letter(held)) {
    if (each.apart && !out.empty()) out += '\n';
    out += said(each) + '\n';
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
    out += escaped_markdown(said(each)) + '\n';
  }
  return out;
}

}  // namespace karjo::writing
