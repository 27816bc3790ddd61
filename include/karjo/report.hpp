// SPDX-License-Identifier: Apache-2.0
//
// How does a person see what karjo read? As plain text for a terminal, or as a page for a browser or printer: of minutes, who met,
// when and where, what was said, each decision with who must do it by when, to whom it was sent, and what is wrong in them.
//
//     std::cout << to_text_report(*read, language::bn);
//     file << to_html_report(documents);        // one page, Bangla and English, no scripts, nothing loaded from elsewhere
#pragma once

#include <chrono>
#include <optional>
#include <span>
#include <string>

#include <karjo/calendar/date_text.hpp>
#include <karjo/language.hpp>
#include <karjo/memo/memo_number.hpp>
#include <karjo/memo/registry.hpp>
#include <karjo/minutes/minutes.hpp>
#include <karjo/result.hpp>

namespace karjo {

/// A document of a report: what it is called (mostly its file), and what was read in it, or why nothing was.
struct named_minutes {
  std::string name;
  result<minutes> read;
};

/// The minutes as plain text, with headings and messages in `in`; what stands in the document stays in its own language. Lines
/// are broken at blanks after about 100 letters. Cost: linear in the size of the minutes; allocates.
[[nodiscard]] std::string to_text_report(const minutes& read, language in);

/// The decisions alone, each with who must carry it out and by when: the action register of the meeting, as plain text.
[[nodiscard]] std::string to_text_register(const minutes& read, language in);

/// A date, or a pair of dates, on one line: "Wednesday, 29 December 2021 = 14 Poush 1428 (academy-2019); fiscal year …".
[[nodiscard]] std::string to_text_report(const date_reading& read, language in);

/// A memo number, its groups with the names of their codes, and where it departs from its scheme, on several lines; with
/// `sources` also who gives the names.
[[nodiscard]] std::string to_text_report(const memo_reading& read, language in,
                                         std::optional<std::chrono::sys_days> day = std::nullopt,
                                         const memo_registry& codes = memo_registry::standard(), bool sources = false);

/// One HTML page for one or several documents, with every heading and message in Bangla and in English: all text escaped, style
/// inside, printable. Cost: linear in the size of the minutes; allocates.
[[nodiscard]] std::string to_html_report(std::span<const named_minutes> documents);

}  // namespace karjo
