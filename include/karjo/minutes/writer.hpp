// SPDX-License-Identifier: Apache-2.0
//
// How is a document written back? Minutes as the paper an office issues (text, Markdown, an HTML letter, DOCX, ODT), as the
// records that other programs keep (a CSV register, calendar entries), or for an archive (Akoma Ntoso).
//
//     const result<minutes> held = read_minutes_json(file_text);        // json.hpp
//     std::cout << write_minutes(*held, document_format::text);
//
// The paper holds what the model holds, set as offices set it: letterhead, title, the table of the meeting, paragraphs or
// agenda items, decisions with who carries them out, the chair's signature, memo number, the date in both calendars, the
// distribution list, the issuing officer, the annex. `read_minutes` and its sisters read the text, the Markdown, the HTML and the DOCX back to the same
// model; findings are not written. The forms: docs/guide/write-minutes.md.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include <karjo/minutes/minutes.hpp>

namespace karjo {

/// Numbers are pinned, and the same in the C ABI.
enum class document_format : std::uint8_t {
  text = 0,          ///< plain text, UTF-8, one paragraph a line
  markdown = 1,      ///< CommonMark with pipe tables
  html = 2,          ///< a letter with the element ids of e-Nothi's pages, printable on A4, no scripts
  csv = 3,           ///< the decisions as a register, one row each, with BOM so that spreadsheets read the Bangla
  icalendar = 4,     ///< RFC 5545: an all-day event with an alarm for every due day
  akoma_ntoso = 5,   ///< Akoma Ntoso 3.0 XML
  docx = 6,          ///< Office Open XML for word processors; the bytes of a ZIP package
  odt = 7,           ///< OpenDocument text, likewise
};

inline constexpr document_format all_document_formats[] = {document_format::text, document_format::markdown,
                                                           document_format::html, document_format::csv,
                                                           document_format::icalendar, document_format::akoma_ntoso,
                                                           document_format::docx, document_format::odt};

/// "text", "markdown", "html", "csv", "ics", "akn", "docx", "odt": as the command takes it.
[[nodiscard]] constexpr std::string_view name(document_format format) noexcept {
  switch (format) {
    case document_format::text: return "text";
    case document_format::markdown: return "markdown";
    case document_format::html: return "html";
    case document_format::csv: return "csv";
    case document_format::icalendar: return "ics";
    case document_format::akoma_ntoso: return "akn";
    case document_format::docx: return "docx";
    case document_format::odt: break;
  }
  return "odt";
}

/// The format of a name; none for a word that names no format.
[[nodiscard]] constexpr std::optional<document_format> parse_document_format(std::string_view called) noexcept {
  for (const document_format each : all_document_formats) {
    if (name(each) == called) return each;
  }
  return std::nullopt;
}

/// The minutes in a format.
///
/// The bytes of a file; those of text are UTF-8. The same minutes give the same bytes. Bangla minutes are set in Bangla,
/// English ones in English. What the model does not hold is left out, never made up.
/// Cost: linear in the size of the minutes; allocates.
/// Example: examples/130_write_minutes.cpp
[[nodiscard]] std::string write_minutes(const minutes& held, document_format format);

}  // namespace karjo
