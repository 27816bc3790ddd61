// SPDX-License-Identifier: Apache-2.0
//
// Which day of the week is named here?
//
//     parse_weekday("বৃহঃস্পতিবার")                              // Thursday
//     find_weekday("২০/০৬/২০১৪ খ্রিঃ রোজ মঙ্গল বার।")->weekday   // Tuesday, though that day was a Friday
//
// In running text a day of the week is a name with বার (joined or apart), an English name in full, or a short name
// after রোজ: মঙ্গল, রবি and শনি alone are everyday words.
// Source: docs/sources.md#names.
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include <karjo/calendar/names.hpp>
#include <karjo/calendar/scan.hpp>

namespace karjo {

/// A day of the week as it stands in a text; a case ending (শুক্রবারে) is not part of it.
struct printed_weekday {
  std::uint64_t offset = 0, length = 0;
  std::chrono::weekday weekday;
};

/// The day of the week that a word names: in full or short (সোম, বৃহঃ, Mon), with a case ending or without, blanks
/// around it allowed.
/// Cost: bounded apart from the blanks; no allocation.
[[nodiscard]] constexpr std::optional<std::chrono::weekday> parse_weekday(std::string_view word) noexcept;

/// The first day of the week printed at or after a byte. Cost: one pass, no allocation.
[[nodiscard]] constexpr std::optional<printed_weekday> find_weekday(std::string_view text,
                                                                    std::size_t from = 0) noexcept;

// ---------------------------------------------------------------------------------------------------------------------

namespace detail {

struct weekday_spelling {
  std::string_view spelling;
  unsigned day;
};

// Before বার. Longer spellings of one day first; the rows without a note are standard.
inline constexpr weekday_spelling weekday_stems[] = {
    {"রবি", 0},
    {"রোব", 0},
    {"সোম", 1},
    {"মঙ্গল", 2},
    {"মংগল", 2},  // observed in calendars of programs
    {"মঙ্গ", 2},   // মঙ্গবার: a misprint seen in minutes
    {"বুধ", 3},
    {"বৃহস্পতি", 4},
    {"বৃহষ্পতি", 4},  // a common misspelling, in newspapers and in calendars of programs
    {"বৃহঃস্পতি", 4},
    {"বৃহঃ", 4},
    {"বৃহ", 4},
    {"শুক্র", 5},
    {"শনি", 6},
};

// In full, then short.
inline constexpr weekday_spelling weekdays_in_english[] = {
    {"sunday", 0}, {"monday", 1}, {"tuesday", 2}, {"wednesday", 3}, {"thursday", 4}, {"friday", 5}, {"saturday", 6},
    {"sun", 0},    {"mon", 1},    {"tues", 2},    {"tue", 2},       {"wed", 3},      {"thurs", 4},  {"thur", 4},
    {"thu", 4},    {"fri", 5},    {"sat", 6},
};

constexpr bool may_begin_weekday(char32_t letter) noexcept {
  constexpr std::u32string_view letters = U"রসমবশSMTWFsmtwf";
  return letters.find(letter) != std::u32string_view::npos;
}

enum class weekday_form : std::uint8_t { full, any };

// The day of the week that begins at a byte and ends with its word.
constexpr std::optional<printed_weekday> weekday_at(std::string_view text, std::size_t at, weekday_form form) noexcept {
  if (!may_begin_weekday(detail::step_at(text, at).code_point)) return std::nullopt;
  for (const weekday_spelling& row : weekday_stems) {
    const std::size_t stem = match_letters(text, at, row.spelling);
    if (stem == 0) continue;
    const std::size_t bar = match_letters(text, skip_blanks(text, stem, 1), "বার");
    const std::size_t end = bar != 0 && match_case_ending(text, bar) != 0 ? bar : form == weekday_form::any ? stem : 0;
    if (end == 0 || (end == stem && is_word_at(text, stem))) continue;
    return printed_weekday{at, end - at, std::chrono::weekday{row.day}};
  }
  for (const weekday_spelling& row : weekdays_in_english) {
    if (form == weekday_form::full && row.spelling.size() < 6) break;
    const std::size_t end = match_letters(text, at, row.spelling);
    if (end != 0 && !is_word_at(text, end)) return printed_weekday{at, end - at, std::chrono::weekday{row.day}};
  }
  return std::nullopt;
}

}  // namespace detail

constexpr std::optional<std::chrono::weekday> parse_weekday(std::string_view word) noexcept {
  std::size_t at = 0;
  for (std::size_t blank = 0; (blank = detail::blank_at(word, at)) != 0;) at += blank;
  const std::optional<printed_weekday> found = detail::weekday_at(word, at, detail::weekday_form::any);
  if (!found) return std::nullopt;
  std::size_t end = detail::match_case_ending(word, found->offset + found->length);
  if (end < word.size() && word[end] == '.') ++end;  // Mon.
  for (std::size_t blank = 0; (blank = detail::blank_at(word, end)) != 0;) end += blank;
  if (end != word.size()) return std::nullopt;
  return found->weekday;
}

constexpr std::optional<printed_weekday> find_weekday(std::string_view text, std::size_t from) noexcept {
  for (std::size_t at = from; at < text.size();) {
    const text::decoded next = detail::step_at(text, at);
    if (next.length == 0) {
      ++at;
    } else if (!detail::is_word_code_point(next.code_point)) {
      at += next.length;
    } else {
      if (!detail::is_word_before(text, at)) {
        if (const auto found = detail::weekday_at(text, at, detail::weekday_form::full)) return found;
        if (const std::size_t roj = detail::match_word(text, at, {"রোজ"}); roj != 0) {
          std::size_t name = detail::skip_blanks(text, roj);
          if (name < text.size() && text[name] == ':') name = detail::skip_blanks(text, name + 1);
          if (const auto found = detail::weekday_at(text, name, detail::weekday_form::any)) return found;
        }
      }
      at = detail::skip_word(text, at);
    }
  }
  return std::nullopt;
}

}  // namespace karjo
