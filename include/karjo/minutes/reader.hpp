// SPDX-License-Identifier: Apache-2.0
//
// What does this document say? Reads the minutes of a meeting as offices write them and as OCR leaves them, in Bangla or English.
//
//     const result<minutes> read = read_minutes(file_text);
//     if (!read) return complain(name(read.error().code), read.error().offset);
//     for (const finding& f : read->findings) print(f.line, f.column, f.message(language::en));
#pragma once

#include <string>
#include <string_view>

#include <karjo/calendar/holiday_table.hpp>
#include <karjo/minutes/minutes.hpp>
#include <karjo/result.hpp>

namespace karjo {

/// Reads the minutes in a text.
///
/// Accepts UTF-8 with or without BOM, any line ends, precomposed or decomposed letters, Markdown marks left by OCR. What the text
/// holds is read even where it is wrong: wrong and missing parts are `findings`.
/// Errors: `invalid_utf8` with the offset; `not_minutes` where neither title, header, decision nor memo block is found.
/// Cost: linear in the size of the text; allocates.
/// Example: tests/data/minutes, examples/010_read_minutes.cpp
[[nodiscard]] result<minutes> read_minutes(std::string_view utf8);

/// The same with the holidays of a table: deadlines counted in working days leave them out, and count the days that it
/// declares working. Nothing else differs.
[[nodiscard]] result<minutes> read_minutes(std::string_view utf8, const holiday_table& holidays);

/// The same from an HTML page, such as an e-filing system gives: blocks are lines, rows of tables rows, the items of numbered
/// lists numbered; scripts, styles and comments are left out. All offsets count in the page as given.
/// Errors and cost: as `read_minutes`.
[[nodiscard]] result<minutes> read_minutes_html(std::string_view page, const holiday_table& holidays = {});

/// The text of a DOCX document (Office Open XML), one paragraph a line, as Markdown: headings and paragraphs in bold are marked, the
/// cells of a row parted by tabs, automatic numbers written out, text in Bijoy fonts is in Unicode. Hidden and deleted text, page
/// headers, footers and notes are left out.
/// Errors: `docx_malformed`; `field` is 0 for what is no ZIP package, 1 for one without a readable word/document.xml (locked, damaged,
/// or of more than 256 MiB), 2 for a fault in that part at the offset. Cost: linear in the size of the unpacked parts.
[[nodiscard]] result<std::string> docx_text(std::string_view docx);

/// The minutes in a DOCX document: `read_minutes` of its `docx_text`, in which all offsets count. Errors: as of both.
[[nodiscard]] result<minutes> read_minutes_docx(std::string_view docx, const holiday_table& holidays = {});

/// Whether bytes begin as a ZIP package does, which a DOCX document is.
[[nodiscard]] constexpr bool looks_like_docx(std::string_view bytes) noexcept { return bytes.starts_with("PK\3\4"); }

/// Whether a text begins as an HTML page does: with a doctype, or a tag that opens one.
[[nodiscard]] bool looks_like_html(std::string_view text);

}  // namespace karjo
