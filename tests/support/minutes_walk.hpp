// SPDX-License-Identifier: Apache-2.0
//
// Every text of a reading with the bytes it came from, and the slow, obvious ways to hold them against the document.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include <karjo/minutes/minutes.hpp>
#include <karjo/text/storage_form.hpp>

namespace karjo {

/// Calls `use(name, text)` for every printed text of the reading, in the order of the JSON.
template <class Use>
void for_each_printed(const minutes& read, Use&& use) {
  const auto one = [&](const char* name, const std::optional<printed_text>& text) {
    if (text) use(name, *text);
  };
  const auto all = [&](const char* name, const std::vector<printed_text>& texts) {
    for (const printed_text& text : texts) use(name, text);
  };
  const auto officer = [&](const char* name, const std::optional<person>& who) {
    if (!who) return;
    one(name, who->name);
    all(name, who->designation);
  };
  all("letterhead", read.letterhead);
  one("title", read.title);
  one("weekday", read.meeting.weekday);
  one("place", read.meeting.place);
  one("attendance", read.meeting.attendance.printed);
  all("people", read.meeting.attendance.people);
  officer("chair", read.chair);
  for (const item& it : read.items) {
    one("heading", it.heading);
    for (const paragraph& p : it.discussion) use("discussion", p.text);
    for (const decision& d : it.decisions) {
      use("decision", d.text);
      all("responsible", d.responsible);
      for (const deadline& due : d.deadlines) use("deadline", due.printed);
    }
  }
  one("closing", read.closing);
  officer("signatory", read.signatory);
  if (read.memo) use("memo", read.memo->printed);
  if (read.issue_date && read.issue_date->bangla) use("issue_date.bangla", read.issue_date->bangla->printed);
  if (read.issue_date && read.issue_date->gregorian) use("issue_date.gregorian", read.issue_date->gregorian->printed);
  if (read.distribution) {
    one("lead", read.distribution->lead);
    for (const distribution_entry& entry : read.distribution->entries) {
      use("addressee", entry.addressee);
      one("note", entry.note);
    }
  }
  officer("issuing_officer", read.issuing_officer);
}

/// Whether the bytes lie in a text of `size` bytes.
inline bool lies_within(const byte_range& range, std::size_t size) {
  return range.offset <= size && range.length <= size - range.offset;
}

inline std::string_view bytes_of(std::string_view source, const byte_range& range) {
  return source.substr(static_cast<std::size_t>(range.offset), static_cast<std::size_t>(range.length));
}

/// Text on one line in storage form, without marks of Markdown, bars between cells and invisible characters.
inline std::string on_one_line(std::string_view text) {
  const auto stored = text::to_storage_form(text);
  const std::string_view all = stored ? std::string_view(stored->text) : std::string_view();
  std::string out;
  bool line_begins = true;
  for (std::size_t at = 0; at < all.size();) {
    const std::string_view rest = all.substr(at);
    std::size_t drop = 0;   // a mark, gone
    std::size_t blank = 0;  // a blank of any kind
    for (const std::string_view mark : {"**", "__", "|", "\uFEFF", "\u200B", "\u2060", "\u200E", "\u200F"}) {
      if (rest.starts_with(mark)) drop = mark.size();
    }
    for (const std::string_view sign :
         {" ", "\t", "\r", "\n", "\v", "\f", "<br>", "<br/>", "<br />", "\u00A0", "\u2007", "\u202F", "\u3000"}) {
      if (rest.starts_with(sign)) blank = sign.size();
    }
    if (rest.front() == '\0') blank = 1;
    if (line_begins &&
        (rest.starts_with("- ") || rest.starts_with("* ") || rest.starts_with("> ") || rest.starts_with("# ")))
      drop = 1;
    if (blank != 0) {
      line_begins = line_begins || rest.front() == '\n';
      if (!out.empty() && out.back() != ' ') out += ' ';
    } else if (drop == 0) {
      line_begins = false;
      out += rest.front();
    }
    at += drop + blank != 0 ? drop + blank : 1;
  }
  while (!out.empty() && out.back() == ' ') out.pop_back();
  return out;
}

/// Whether a character begins at a byte, or the text ends there.
inline bool is_boundary(std::string_view text, std::uint64_t at) {
  return at >= text.size() || (static_cast<unsigned char>(text[static_cast<std::size_t>(at)]) & 0xC0) != 0x80;
}

/// Line and column of a byte, counted from the first byte of the document on.
inline std::pair<std::uint64_t, std::uint64_t> line_and_column(std::string_view source, std::uint64_t offset) {
  std::uint64_t line = 1;
  std::uint64_t column = 1;
  for (std::size_t at = 0; at < offset && at < source.size(); ++at) {
    if (source[at] == '\n') {
      ++line;
      column = 1;
    } else if ((static_cast<unsigned char>(source[at]) & 0xC0) != 0x80) {
      ++column;
    }
  }
  return {line, column};
}

}  // namespace karjo
