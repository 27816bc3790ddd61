// SPDX-License-Identifier: Apache-2.0
//
// The words by which minutes show their parts: header labels, section words, formulae of closing and distribution,
// list marks. Source of every list: docs/sources.md#minutes-words.
#pragma once

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>

#include "document.hpp"

namespace karjo::reading {

inline constexpr std::size_t nowhere = std::string_view::npos;

// --- Plain text ------------------------------------------------------------------------------------------------------

/// Whether a word (Bangla or Latin letters, signs, joiners) goes on at byte `at`.
[[nodiscard]] bool word_goes_on(std::string_view text, std::size_t at);
/// Whether byte `at` begins a word: no letter stands before it.
[[nodiscard]] bool word_begins(std::string_view text, std::size_t at);
/// Where `part` (not empty) stands at or after `from`.
[[nodiscard]] std::size_t find_part(std::string_view text, std::string_view part, std::size_t from = 0);
/// Where `word` stands as a whole word at or after `from`.
[[nodiscard]] std::size_t find_word(std::string_view text, std::string_view word, std::size_t from = 0);
[[nodiscard]] bool contains(std::string_view text, std::string_view part);
[[nodiscard]] bool contains_any(std::string_view text, std::initializer_list<std::string_view> parts);
/// The length of the first of `parts` with which `text` begins as a whole word (any case for Latin letters); 0 for
/// none.
[[nodiscard]] std::size_t starts_with_word(std::string_view text, std::initializer_list<std::string_view> parts);
/// The same text with ASCII capitals made small; the same length.
[[nodiscard]] std::string small_letters(std::string_view text);
/// Without blanks at the end, and without any of `। . ; , : ঃ -` there.
[[nodiscard]] slice without_end_marks(slice s);
/// How many `।` or full stops after a word end a sentence in the text.
[[nodiscard]] std::size_t count_sentences(std::string_view text);
[[nodiscard]] std::size_t skip_blanks(std::string_view text, std::size_t at = 0);
/// A number as printed in ASCII, without leading zeros in each dotted part: "০১.০২" → "1.2", "২.০" → "2.0".
[[nodiscard]] std::string ascii_number(std::string_view printed);

// --- Marks at the start of a paragraph -------------------------------------------------------------------------------

enum class mark_kind : std::uint8_t { none, number, letter, latin, roman };

/// The number or letter that opens a paragraph: "০৩।", "১.১", "(ক)", "২)", "(ii)".
struct list_mark {
  mark_kind kind = mark_kind::none;
  std::string value;               // "3", "1.1", "ক", "a", "ii"
  std::size_t length = 0;          // bytes up to the text, blanks included
  std::size_t begin = 0, end = 0;  // the bare number or letter
  char32_t close = 0;              // what ended it: U'।', U'.', U')' or U' '
  bool bracketed = false;          // "(" stood before

  [[nodiscard]] explicit operator bool() const { return kind != mark_kind::none; }
  [[nodiscard]] bool dotted() const { return value.find('.') != std::string::npos; }
  [[nodiscard]] bool same_style(const list_mark& other) const {
    return kind == other.kind && close == other.close && bracketed == other.bracketed && dotted() == other.dotted();
  }
};

[[nodiscard]] list_mark read_mark(std::string_view text);

// --- Header ----------------------------------------------------------------------------------------------------------

enum class header_field : std::uint8_t { chair, date, date_and_time, time, weekday, place, attendance, subject, other };

struct header_label {
  header_field field;
  std::size_t begin = 0;   // where the label stands
  std::size_t value = 0;   // where its value begins, after the separator
  bool separated = false;  // by a colon, visarga, dash or tab; otherwise it stands alone on its line
};

/// The label with which a line begins, with a separator or alone on the line.
[[nodiscard]] std::optional<header_label> read_header_label(std::string_view line);
/// The next label inside a line: only with a colon or visarga.
[[nodiscard]] std::optional<header_label> find_header_label(std::string_view line, std::size_t from);

[[nodiscard]] bool is_title(std::string_view line);
/// Whether a line names an office: "জনপ্রশাসন মন্ত্রণালয়", "সিপি-৩ শাখা".
[[nodiscard]] bool is_office_line(std::string_view line);

// --- Body ------------------------------------------------------------------------------------------------------------

enum class section : std::uint8_t { discussion, decision, implementer, agenda };

struct section_word {
  section kind;
  std::size_t length = 0;  // up to the text after the word and its separator
};

/// The section word that opens a line: "আলোচনা :", "সিদ্ধান্ত:", "বাস্তবায়নে:". Without a separator it must stand
/// alone.
[[nodiscard]] std::optional<section_word> read_section_word(std::string_view line);

/// "সিদ্ধান্ত" in any of its known spellings, or "decision", "resolved".
[[nodiscard]] bool names_decision(std::string_view text);
/// A sentence that only announces the decisions that follow.
[[nodiscard]] bool is_decision_lead(std::string_view text);
/// Where the decision begins in "… সর্বসম্মতিক্রমে সিদ্ধান্ত গৃহীত হয় যে, …": first the sentence, then what is
/// decided.
struct decision_clause {
  std::size_t sentence = 0;
  std::size_t decided = 0;
};
[[nodiscard]] std::optional<decision_clause> find_decision_clause(std::string_view text);

// --- Ending ----------------------------------------------------------------------------------------------------------

[[nodiscard]] bool is_closing(std::string_view text);
/// The length of a memo label at the start of a line: "স্মারক নম্বর:"; 0 for none.
[[nodiscard]] std::size_t memo_label(std::string_view line);
/// The length of a date label: "তারিখ:", "Date:"; 0 for none.
[[nodiscard]] std::size_t date_label(std::string_view line);
[[nodiscard]] bool is_distribution_lead(std::string_view line);
/// Telephone, e-mail, web, "স্বাক্ষরিত": lines of a signature that are neither name nor post.
[[nodiscard]] bool is_contact_line(std::string_view line);

/// An annex named in the text: "পরিশিষ্ট-'ক'", "Annex-A".
struct annex_name {
  std::size_t begin = 0, end = 0;
  std::string letter;
};
[[nodiscard]] std::optional<annex_name> find_annex(std::string_view text, std::size_t from = 0);

/// Where a post begins inside "মোঃ খায়রুল কবীর মেনন অতিরিক্ত সচিব"; `none` where no known post is named.
[[nodiscard]] std::size_t find_post(std::string_view text, std::size_t from = 0);

}  // namespace karjo::reading
