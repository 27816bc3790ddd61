// SPDX-License-Identifier: Apache-2.0
#include <karjo/minutes/writer.hpp>

#include "writers.hpp"

namespace karjo {

std::string write_minutes(const minutes& held, document_format format) {
  switch (format) {
    case document_format::text: return writing::write_text(held);
    case document_format::markdown: return writing::write_markdown(held);
    case document_format::html: return writing::write_html(held);
    case document_format::csv: return writing::write_csv(held);
    case document_format::icalendar: return writing::write_icalendar(held);
    case document_format::akoma_ntoso: return writing::write_akoma_ntoso(held);
    case document_format::docx: return writing::write_docx(held);
    case document_format::odt: break;
  }
  return writing::write_odt(held);
}

}  // namespace karjo
