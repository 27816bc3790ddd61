// SPDX-License-Identifier: Apache-2.0
//
// Who met, when and where, what was said and decided, and who was told? The minutes of one meeting (সভার কার্যবিবরণী), as
// a document holds them: every text as printed, every date and number resolved beside it, every fault as a finding.
//
//     const result<minutes> read = read_minutes(text);          // minutes/reader.hpp
//     for (const item& item : read->items)
//       for (const decision& decision : item.decisions) …
//
// The JSON of this model is `karjo/minutes/1`: docs/reference/minutes-json.md.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <karjo/calendar/bangla_date.hpp>
#include <karjo/calendar/fiscal_year.hpp>
#include <karjo/language.hpp>
#include <karjo/memo/memo_number.hpp>
#include <karjo/minutes/decision.hpp>
#include <karjo/minutes/finding.hpp>
#include <karjo/minutes/printed_text.hpp>
#include <karjo/text/clock_time.hpp>

namespace karjo {

/// An officer: name and designation lines, without telephone, e-mail and web lines.
struct person {
  std::optional<printed_text> name;       ///< empty where only the office is printed
  std::vector<printed_text> designation;  ///< split at commas and line ends

  friend bool operator==(const person&, const person&) = default;
};

/// Where the list of those present is: "পরিশিষ্ট-ক", its annex letter, and the people where the document lists them.
struct attendance {
  std::optional<printed_text> printed;
  std::optional<std::string> annex;
  std::vector<printed_text> people;  ///< "name, post"
};

/// The meeting itself, from title and header.
struct meeting {
  std::optional<std::uint32_t> ordinal;              ///< ২য় সভা → 2
  std::optional<karjo::fiscal_year> fiscal_year;     ///< the fiscal year named in the title
  std::optional<std::chrono::sys_days> date;
  std::optional<std::chrono::sys_days> date_end;     ///< the last day of a meeting over several days
  std::optional<printed_text> weekday;               ///< as printed, right or wrong
  std::optional<text::clock_time> start, end;
  std::optional<printed_text> place;
  karjo::attendance attendance;
};

/// A numbered or opening paragraph.
struct paragraph {
  std::optional<std::string> number;  ///< ASCII, without leading zeros in each part: "3", "1.1"
  printed_text text;

  friend bool operator==(const paragraph&, const paragraph&) = default;
};

/// An agenda item with what was said and decided about it. A document without agenda headings has one item without number and
/// heading.
struct item {
  std::optional<std::string> number;
  std::optional<printed_text> heading;
  std::vector<paragraph> discussion;
  std::vector<decision> decisions;
};

/// The document's own memo number.
struct memo_line {
  printed_text printed;
  memo_number number;
};

/// A Bangla date as printed: fields that may be no day of the calendar (then there is a finding).
struct printed_bangla_date {
  bangla_fields fields;
  printed_text printed;
};

/// A Gregorian date as printed; `date` is empty where there is no such day (then there is a finding).
struct printed_gregorian_date {
  std::optional<std::chrono::sys_days> date;
  printed_text printed;
};

/// The date of issue in both calendars. `consistent` is empty where only one of the two is printed.
struct issue_date {
  std::optional<printed_bangla_date> bangla;
  std::optional<printed_gregorian_date> gregorian;
  std::optional<bool> consistent;
};

/// Somebody the minutes are sent to.
struct distribution_entry {
  std::optional<std::uint32_t> number;
  printed_text addressee;              ///< the text before the bracketed note
  std::optional<printed_text> note;    ///< without its brackets
};

struct distribution {
  std::optional<printed_text> lead;    ///< "সদয় অবগতি ও কার্যার্থে প্রেরণ করা হলো"
  std::optional<bool> by_seniority;    ///< what the note on the order says; empty where there is none
  std::vector<distribution_entry> entries;
};

/// The minutes of one meeting.
struct minutes {
  karjo::language language = karjo::language::bn;
  std::vector<printed_text> letterhead;
  std::optional<printed_text> title;
  karjo::meeting meeting;
  std::optional<person> chair;
  std::vector<item> items;
  std::optional<printed_text> closing;
  std::optional<person> signatory;
  std::optional<memo_line> memo;
  std::optional<karjo::issue_date> issue_date;
  std::optional<karjo::distribution> distribution;
  std::optional<person> issuing_officer;
  std::vector<finding> findings;       ///< by place in the document
};

}  // namespace karjo
