// SPDX-License-Identifier: Apache-2.0
#include <karjo/minutes/reader.hpp>

#include <karjo/text/bulk.hpp>
#include <karjo/text/storage_form.hpp>

#include "docx_text.hpp"
#include "html_text.hpp"
#include "reading.hpp"

namespace karjo {

namespace {

/// Bangla where the text has more Bengali than Latin letters.
language language_of(std::string_view text) {
  std::size_t bengali = 0;
  std::size_t latin = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto c = static_cast<unsigned char>(text[i]);
    if (c == 0xE0 && i + 1 < text.size() && (static_cast<unsigned char>(text[i + 1]) | 1) == 0xA7) {
      ++bengali;
      i += 2;
    } else if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) {
      ++latin;
    }
  }
  return bengali * 2 >= latin ? language::bn : language::en;
}

/// Whether anything read marks the text as minutes: a title, a header field, a decision or a memo block with its list.
bool is_minutes(const minutes& m) {
  if (m.title || m.closing) return true;
  const bool header = m.chair && (m.meeting.date || m.meeting.start || m.meeting.place);
  bool decided = false;
  for (const item& it : m.items) decided = decided || !it.decisions.empty();
  return header || decided;
}

result<minutes> read(std::string_view source, const text::stored_text& stored, const holiday_table& holidays) {
  reading::document doc(stored);
  reading::reading r{source, doc, {}, {}, {}, {}, {}, {}, {}, {}, holidays};
  r.out.language = language_of(stored.text);
  reading::read_ending(r);
  reading::read_header(r);
  reading::read_annex_people(r);
  reading::read_body(r);
  if (!is_minutes(r.out)) return errc::not_minutes;
  reading::check(r);
  return std::move(r.out);
}

}  // namespace

result<minutes> read_minutes(std::string_view utf8) { return read_minutes(utf8, holiday_table{}); }

result<minutes> read_minutes(std::string_view utf8, const holiday_table& holidays) {
  result<text::stored_text> stored = text::to_storage_form(utf8);
  if (!stored) return stored.error();
  stored->text.shrink_to_fit();  // it lives as long as the reading
  return read(utf8, *stored, holidays);
}

result<minutes> read_minutes_html(std::string_view page, const holiday_table& holidays) {
  if (const std::optional<std::uint64_t> bad = text::bulk::first_invalid_utf8(page)) return {errc::invalid_utf8, *bad};
  const reading::html_text extracted = reading::text_of_html(page);
  result<text::stored_text> stored = text::to_storage_form(extracted.text);
  if (!stored) return stored.error();
  stored->map = extracted.map.then(stored->map);
  return read(page, *stored, holidays);
}

result<std::string> docx_text(std::string_view docx) { return reading::text_of_docx(docx); }

result<minutes> read_minutes_docx(std::string_view docx, const holiday_table& holidays) {
  const result<std::string> text = docx_text(docx);
  return text ? read_minutes(*text, holidays) : text.error();
}

bool looks_like_html(std::string_view text) { return reading::is_html(text); }

}  // namespace karjo
