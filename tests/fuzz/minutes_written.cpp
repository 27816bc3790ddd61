// SPDX-License-Identifier: Apache-2.0
//
// write_minutes, read_minutes_html and read_minutes_docx on any bytes: karjo/minutes/1, an HTML page, the main part of a DOCX document,
// a package, or text. Oracle: what was read lies in the page,
// on whole characters; the JSON of the minutes reads back to the same bytes; the HTML and the Akoma Ntoso are well-formed, with
// every character allowed in XML; lines of the calendar end in CRLF and have at most 75 bytes, on whole characters; every record of
// the register has nine cells; the parts of the DOCX and the ODT can be unpacked and are well-formed; what was written as a paper can be read again by the reader of that paper, or is said to hold no minutes.
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <karjo/json.hpp>
#include <karjo/minutes/reader.hpp>
#include <karjo/minutes/writer.hpp>
#include <karjo/text/utf8.hpp>

#include "minutes/package.hpp"
#include "support/minutes_walk.hpp"

namespace {

using namespace karjo;

void demand(bool holds, const char* what, std::string_view detail = {}) {
  if (holds) return;
  std::fprintf(stderr, "%s: %.*s\n", what, static_cast<int>(detail.size()), detail.data());
  std::abort();
}

/// Tags that open and close in order, references alone behind "&", no control characters.
void check_xml(std::string_view xml) {
  std::vector<std::string_view> open;
  for (std::size_t i = 0; i < xml.size(); ++i) {
    const auto byte = static_cast<std::uint8_t>(xml[i]);
    demand(byte >= 0x20 || byte == '\n' || byte == '\t', "a character that XML allows", xml);
    if (xml[i] == '&') {
      const std::string_view name = xml.substr(i + 1, 5);
      demand(name.starts_with("amp;") || name.starts_with("lt;") || name.starts_with("gt;") || name.starts_with("quot;"), "a reference",
             xml);
    }
    if (xml[i] != '<') continue;
    const std::size_t end = xml.find('>', i);
    demand(end != std::string_view::npos, "the end of a tag", xml);
    const std::string_view tag = xml.substr(i + 1, end - i - 1);
    i = end;
    if (tag.starts_with("!") || tag.starts_with("?") || tag.ends_with("/") || tag.starts_with("meta ")) continue;
    if (tag.starts_with("/")) {
      demand(!open.empty() && open.back() == tag.substr(1), "tags that close in order", xml);
      open.pop_back();
    } else {
      open.push_back(tag.substr(0, tag.find(' ')));
    }
    if (tag == "style") i = xml.find("</style>", end) - 1;
  }
  demand(open.empty(), "every tag is closed", xml);
}

void check_calendar(std::string_view calendar) {
  while (!calendar.empty()) {
    const std::size_t end = calendar.find('\n');
    demand(end != std::string_view::npos && end > 0 && calendar[end - 1] == '\r', "lines that end in CRLF", calendar);
    const std::string_view line = calendar.substr(0, end - 1);
    demand(line.size() <= 75 && line.find('\r') == std::string_view::npos, "at most 75 bytes", line);
    demand(!text::first_invalid_utf8(line), "lines of whole characters", line);
    calendar.remove_prefix(end + 1);
  }
}

void check_register(std::string_view csv) {
  std::size_t cells = 1;
  bool quoted = false;
  for (std::size_t i = 0; i < csv.size(); ++i) {
    if (csv[i] == '"') quoted = !quoted;
    if (quoted) continue;
    if (csv[i] == ',') ++cells;
    if (csv[i] == '\n') {
      demand(cells == 9 && csv[i - 1] == '\r', "nine cells", csv);
      cells = 1;
    }
  }
  demand(!quoted && cells == 1, "the end of the last record", csv);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  const bool json = text.starts_with("{");
  const bool part = text.starts_with("<w:");
  const bool page = !json && !part && looks_like_html(text);
  const result<minutes> read = json   ? read_minutes_json(text)
                               : part ? read_minutes_docx(documents::make_package({{"word/document.xml", text}}))
                               : page ? read_minutes_html(text)
                               : looks_like_docx(text) ? read_minutes_docx(text)
                                                       : read_minutes(text);
  if (!read) {
    demand(read.error().offset <= size || looks_like_docx(text), "the place of a refusal lies in the text");
    return 0;
  }
  if (page) {
    for_each_printed(*read, [&](const char* name, const printed_text& printed) {
      demand(lies_within(printed.source, size), "a range within the page", name);
      demand(is_boundary(text, printed.source.offset) && is_boundary(text, printed.source.offset + printed.source.length),
             "a range of characters", name);
    });
    for (const finding& found : read->findings) demand(lies_within(found.source, size), "a finding within the page", found.text);
  }
  const std::string said = to_json(*read);
  const result<minutes> held = read_minutes_json(said);
  demand(held.has_value() && to_json(*held) == said, "JSON that reads back", said);

  for (const document_format format : {document_format::text, document_format::markdown}) {
    const result<minutes> again = read_minutes(write_minutes(*read, format));
    demand(again.has_value() || again.error().code == errc::not_minutes, "a paper that is text");
  }
  const std::string letter = write_minutes(*read, document_format::html);
  check_xml(letter);
  demand(looks_like_html(letter), "an HTML page");
  const result<minutes> again = read_minutes_html(letter);
  demand(again.has_value() || again.error().code == errc::not_minutes, "a letter that is text");
  check_xml(write_minutes(*read, document_format::akoma_ntoso));
  for (const auto& [format, name] : {std::pair(document_format::docx, "word/document.xml"), std::pair(document_format::odt, "content.xml")}) {
    const std::string bytes = write_minutes(*read, format);
    const std::optional<std::string> content = documents::package(bytes).read(name);
    demand(content.has_value(), "a part that can be unpacked");
    check_xml(*content);
    if (format != document_format::docx) continue;
    const result<minutes> from_docx = read_minutes_docx(bytes);
    demand(from_docx.has_value() || from_docx.error().code == errc::not_minutes, "a DOCX document");
  }
  check_calendar(write_minutes(*read, document_format::icalendar));
  const std::string csv = write_minutes(*read, document_format::csv);
  check_register(csv);
  return 0;
}
