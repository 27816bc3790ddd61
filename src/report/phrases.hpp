// SPDX-License-Identifier: Apache-2.0
//
// The words of the reports, each in English and in Bangla, and the sentences made of dates, times and counts.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <karjo/minutes/minutes.hpp>

namespace karjo::report {

struct phrase {
  std::string_view en, bn;

  [[nodiscard]] constexpr std::string_view in(language l) const noexcept { return l == language::bn ? bn : en; }
};

namespace label {

inline constexpr phrase minutes_of_a_meeting{"Minutes of a meeting", "সভার কার্যবিবরণী"};
inline constexpr phrase office{"Office", "কার্যালয়"};
inline constexpr phrase meeting_number{"Meeting no.", "সভার ক্রম"};
inline constexpr phrase fiscal_year{"Fiscal year", "অর্থবছর"};
inline constexpr phrase date{"Date", "তারিখ"};
inline constexpr phrase time{"Time", "সময়"};
inline constexpr phrase place{"Place", "স্থান"};
inline constexpr phrase chair{"Chair", "সভাপতি"};
inline constexpr phrase attendance{"Present", "উপস্থিতি"};
inline constexpr phrase discussion{"Discussion", "আলোচনা"};
inline constexpr phrase decisions{"Decisions", "সিদ্ধান্ত"};
inline constexpr phrase decision{"Decision", "সিদ্ধান্ত"};
inline constexpr phrase register_title{"Decisions and who must act", "সিদ্ধান্ত ও বাস্তবায়নকারী"};
inline constexpr phrase number{"No.", "ক্রম"};
inline constexpr phrase responsible{"To be carried out by", "বাস্তবায়নকারী"};
inline constexpr phrase nobody{"nobody is named", "কারও নাম উল্লেখ নেই"};
inline constexpr phrase deadline{"Deadline", "সময়সীমা"};
inline constexpr phrase deadline_printed{"Deadline as printed", "সময়সীমা (মুদ্রিত)"};
inline constexpr phrase deadline_resolved{"Due", "নির্ণীত তারিখ"};
inline constexpr phrase no_deadline{"none", "উল্লেখ নেই"};
inline constexpr phrase issue_title{"Signature, memo and distribution", "স্বাক্ষর, স্মারক ও বিতরণ"};
inline constexpr phrase closing{"Closing", "সমাপ্তি"};
inline constexpr phrase signatory{"Signed by", "স্বাক্ষরকারী"};
inline constexpr phrase memo_number{"Memo number", "স্মারক নম্বর"};
inline constexpr phrase issue_date{"Issued on", "জারির তারিখ"};
inline constexpr phrase same_day{"both are the same day", "দুটি একই দিন"};
inline constexpr phrase other_day{"the two are different days", "দুটি একই দিন নয়"};
inline constexpr phrase distribution{"Distribution", "বিতরণ"};
inline constexpr phrase by_seniority{"in order of seniority", "জ্যেষ্ঠতার ক্রমানুসারে"};
inline constexpr phrase not_by_seniority{"not in order of seniority", "জ্যেষ্ঠতার ক্রমানুসারে নয়"};
inline constexpr phrase issuing_officer{"Issued by", "জারিকারী কর্মকর্তা"};
inline constexpr phrase findings{"What to check in the document", "নথিতে যা যাচাই করতে হবে"};
inline constexpr phrase no_findings{"Nothing was found wrong in the document.", "নথিতে কোনো ত্রুটি পাওয়া যায়নি।"};
inline constexpr phrase finding{"Finding", "পর্যবেক্ষণ"};
inline constexpr phrase place_in_document{"Line:column", "লাইন:কলাম"};
inline constexpr phrase printed_text{"As printed", "নথিতে যা আছে"};
inline constexpr phrase suggestion{"Suggestion", "প্রস্তাব"};
inline constexpr phrase not_read{"This document was not read", "এই নথিটি পড়া যায়নি"};

}  // namespace label

[[nodiscard]] phrase severity_word(severity level) noexcept;

/// A count in the digits of the language.
[[nodiscard]] std::string count(std::uint64_t number, language in);

/// "2 errors, 1 warning", without the kinds that do not occur; empty where there is no finding.
[[nodiscard]] std::string finding_counts(const std::vector<finding>& found, language in);

/// "29 December 2021"; "২৯ ডিসেম্বর ২০২১".
[[nodiscard]] std::string day(std::chrono::sys_days date, language in);

/// "14 Poush 1428"; "১৪ পৌষ ১৪২৮".
[[nodiscard]] std::string day(const bangla_date& date, language in);

/// "Wednesday, 29 December 2021 (14 Poush 1428)", with the last day of a meeting over several days.
[[nodiscard]] std::string meeting_date(const meeting& held, language in);

/// "14:30", "10:00 to 12:15"; "দুপুর ২.৩০ ঘটিকা".
[[nodiscard]] std::string meeting_time(const meeting& held, language in);

/// The days a deadline comes to: "by 7 August 2023", "2 working days after the event".
[[nodiscard]] std::string due(const deadline& of, language in);

/// The first `letters` code points, with … where the text goes on.
[[nodiscard]] std::string shortened(std::string_view text, std::size_t letters);

/// "name, post, office".
[[nodiscard]] std::string officer(const person& of);

/// The texts with ", " between them.
[[nodiscard]] std::string joined(const std::vector<printed_text>& texts);

}  // namespace karjo::report
