// SPDX-License-Identifier: Apache-2.0
//
// The text of a DOCX document (Office Open XML, ECMA-376 part 1), as Markdown lines the reader of minutes knows.
//
// A paragraph is a line, with a blank line around it where the document leaves white space; headings, the title and paragraphs all in
// bold are marked; the cells of a row are parted by tabs; automatic numbers are written out. Text in a Bijoy font (SutonnyMJ) comes
// out in Unicode. Hidden and deleted text, fields' instructions, headers, footers and notes are left out.
#pragma once

#include <string>
#include <string_view>

#include <karjo/result.hpp>

namespace karjo::reading {

[[nodiscard]] result<std::string> text_of_docx(std::string_view docx);

}  // namespace karjo::reading
