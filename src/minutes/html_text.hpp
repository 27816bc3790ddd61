// SPDX-License-Identifier: Apache-2.0
//
// The text of an HTML page as lines the reader of minutes knows, and the bytes of the page each piece came from.
//
// Blocks (p, div, li, headings …) become lines, with a blank line around paragraphs, headings, lists and tables; the cells of a row
// are parted by tabs; <br> is a line break, inside a cell a "<br>" as in Markdown; the items of <ol> get their numbers. Scripts,
// styles, comments and the head are left out; character references are read. A sign that Markdown would take for its own gets a
// backslash. Nesting costs no memory and no time: tags are read one after the other.
#pragma once

#include <string>
#include <string_view>

#include <karjo/text/offset_map.hpp>

namespace karjo::reading {

struct html_text {
  std::string text;
  text::offset_map map;  // from the page to the text
};

/// Whether a text is an HTML page: it begins with a doctype or one of the tags that open pages.
[[nodiscard]] bool is_html(std::string_view text);

[[nodiscard]] html_text text_of_html(std::string_view page);

}  // namespace karjo::reading
