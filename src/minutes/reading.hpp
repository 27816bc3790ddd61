// SPDX-License-Identifier: Apache-2.0
//
// The reader's parts and what they hand to each other. The order of the work, as read_minutes.cpp drives it:
//
//     header    letterhead, title, the table of the meeting            header.cpp
//     ending    closing, signature, memo block, distribution, annex    ending.cpp
//     body      what lies between: items, discussion, decisions        body.cpp, duties.cpp, deadlines.cpp
//     checks    the findings                                           checks.cpp
//
// Each part takes lines by index and leaves its part of the model and the notes that the checks need.
#pragma once

#include <cstddef>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include <karjo/calendar/holiday_table.hpp>
#include <karjo/minutes/minutes.hpp>

#include "document.hpp"
#include "words.hpp"

namespace karjo::reading {

/// A number or label as it stands in a list, for the checks of order.
struct numbered_place {
  list_mark mark;
  slice place;  // the bare number or letter
};

/// One list whose numbers follow each other: top-level paragraphs, the parts of an item, decisions, the distribution.
struct numbered_list {
  enum class what : std::uint8_t { paragraphs, decisions, distribution } kind = what::paragraphs;
  bool unnumbered_opening = false;  // an opening paragraph without a number counts as the first
  std::vector<numbered_place> places;
};

/// Where a decision of the model stands, for findings.
struct decision_place {
  std::size_t item = 0;
  std::size_t decision = 0;
  slice text;
};

/// Line indexes; `lines().size()` for "not there".
struct outline {
  std::size_t title_begin, title_end;  // the lines of the title
  std::size_t body_begin, body_end;
  std::size_t memo_begin, memo_end;  // the document's own memo block
  std::size_t annex_begin;
};

struct reading {
  std::string_view source;  // the bytes given
  document& doc;
  minutes out;
  outline at{};
  std::vector<numbered_list> lists;
  std::vector<decision_place> decisions;
  std::vector<slice> contradictory_times;
  std::set<std::string> annexes_present;  // letters of the annexes that the document holds
  std::optional<slice> title;
  std::vector<memo_finding> memo_findings;
  const holiday_table& holidays;

  [[nodiscard]] const std::vector<line>& lines() const { return doc.lines(); }
};

void read_header(reading& r);
void read_ending(reading& r);
/// The annexes behind the distribution and the list of people in them; needs the header.
void read_annex_people(reading& r);
void read_body(reading& r);
void check(reading& r);

/// An officer from the lines of a signature or a header field.
[[nodiscard]] std::optional<person> read_person(document& doc, const std::vector<slice>& lines);

/// Who must act, from the words of a decision; the slices lie in `text`.
[[nodiscard]] std::vector<slice> find_responsible(slice text);
/// Whether the decision tells of something done in the meeting itself, so that nobody need act.
[[nodiscard]] bool is_done_in_meeting(std::string_view text);

/// What the days of a deadline are counted from.
struct deadline_frame {
  std::optional<std::chrono::sys_days> meeting;
  std::optional<std::chrono::sys_days> issued;
  std::optional<fiscal_year> year;  // of the meeting
  const holiday_table& holidays;
};
[[nodiscard]] std::vector<deadline> find_deadlines(const document& doc, slice text, const deadline_frame& frame);

}  // namespace karjo::reading
