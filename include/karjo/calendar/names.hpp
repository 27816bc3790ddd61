// SPDX-License-Identifier: Apache-2.0
//
// What are the months and the days of the week called, and how are their names spelt in print?
//
//     month_name(poush)                       // "পৌষ"
//     month_name(std::chrono::December)       // "ডিসেম্বর"
//     match_month("ফেব্রুয়ারী, ২০১২", 0)        // Gregorian, 2
//
// Names are written in one way, as Government documents mostly do, and read in every way that has been seen in print:
// the row of a spelling carries its source. Bangla names are read with য় as one code point or two and with joiners in
// them, Latin ones in any case.
// Source: docs/sources.md#names (spellings counted in 1,500 Acts and in newspapers).
#pragma once

#include <algorithm>
#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include <karjo/calendar/month.hpp>
#include <karjo/calendar/scan.hpp>
#include <karjo/language.hpp>

namespace karjo {

/// The calendar a printed date is written in.
enum class date_calendar : std::uint8_t { gregorian, bangla };

/// How the Bangla names of months are spelt that are spelt in two ways. Numbers are pinned.
/// Source: docs/sources.md#names (both stand in Acts; the standard one mostly).
enum class spelling_policy : std::uint8_t {
  standard = 0,  ///< জানুয়ারি ফেব্রুয়ারি আগস্ট কার্তিক
  older = 1,     ///< জানুয়ারী ফেব্রুয়ারী আগষ্ট কার্ত্তিক
};

/// The name of a Bangla month: "পৌষ", "Poush". Empty for a value that is no month.
[[nodiscard]] constexpr std::string_view month_name(month m, language in = language::bn,
                                                    spelling_policy spelling = spelling_policy::standard) noexcept;

/// The name of a Gregorian month: "ডিসেম্বর", "December". Empty for a value that is no month.
[[nodiscard]] constexpr std::string_view month_name(std::chrono::month m, language in = language::bn,
                                                    spelling_policy spelling = spelling_policy::standard) noexcept;

/// The name of a day of the week: "বুধবার", "Wednesday". Empty for a value that is no day of the week.
[[nodiscard]] constexpr std::string_view weekday_name(std::chrono::weekday day, language in = language::bn) noexcept;

/// A month's name in a text.
struct month_match {
  date_calendar calendar = date_calendar::gregorian;
  std::uint8_t month = 1;
  bool latin = false;  ///< written in Latin letters
  bool needs_year = false;  ///< a spelling that is an everyday word too (জ্যেষ্ঠ, senior): a month only beside a year
  std::size_t end = 0;       ///< the byte after the name
  std::size_t word_end = 0;  ///< the byte after its case ending (মার্চের); `end` where it has none
};

/// The month whose name begins at a byte and is a whole word there, apart from a case ending. The longest name counts.
/// Cost: bounded; most bytes are refused at the first letter. No allocation.
[[nodiscard]] constexpr std::optional<month_match> match_month(std::string_view text, std::size_t at) noexcept;

// ---------------------------------------------------------------------------------------------------------------------

namespace detail {

struct name_pair {
  std::string_view bn, en;
};

// clang-format off
inline constexpr name_pair bangla_month_names[12] = {
    {"বৈশাখ", "Boishakh"}, {"জ্যৈষ্ঠ", "Jyoishtho"}, {"আষাঢ়", "Asharh"},  {"শ্রাবণ", "Shrabon"},
    {"ভাদ্র", "Bhadro"},    {"আশ্বিন", "Ashwin"},    {"কার্তিক", "Kartik"}, {"অগ্রহায়ণ", "Ogrohayon"},
    {"পৌষ", "Poush"},      {"মাঘ", "Magh"},        {"ফাল্গুন", "Falgun"}, {"চৈত্র", "Choitro"},
};

inline constexpr name_pair gregorian_month_names[12] = {
    {"জানুয়ারি", "January"}, {"ফেব্রুয়ারি", "February"},   {"মার্চ", "March"},      {"এপ্রিল", "April"},
    {"মে", "May"},          {"জুন", "June"},           {"জুলাই", "July"},      {"আগস্ট", "August"},
    {"সেপ্টেম্বর", "September"}, {"অক্টোবর", "October"}, {"নভেম্বর", "November"}, {"ডিসেম্বর", "December"},
};

inline constexpr name_pair weekday_names[7] = {
    {"রবিবার", "Sunday"},         {"সোমবার", "Monday"},   {"মঙ্গলবার", "Tuesday"}, {"বুধবার", "Wednesday"},
    {"বৃহস্পতিবার", "Thursday"}, {"শুক্রবার", "Friday"}, {"শনিবার", "Saturday"},
};
// clang-format on

struct month_spelling {
  std::string_view spelling;
  date_calendar calendar;
  std::uint8_t month;
  bool needs_year = false;
};

// A to N are the sources of docs/sources.md#names: A Acts, N newspapers and portals, T transliterations in English
// texts, S the standard spelling. Longer spellings of one beginning stand first.
// clang-format off
inline constexpr auto month_spellings = [] {
  using enum date_calendar;
  std::array rows{
      month_spelling{"বৈশাখ", bangla, 1},          // S
      month_spelling{"জ্যৈষ্ঠ", bangla, 2},         // S
      month_spelling{"জ্যৈষ্ট", bangla, 2},         // N
      month_spelling{"জ্যেষ্ঠ", bangla, 2, true},   // N; also the word for senior
      month_spelling{"জৈষ্ঠ্য", bangla, 2},         // N
      month_spelling{"জৈষ্ঠ", bangla, 2},          // A
      month_spelling{"আষাঢ়", bangla, 3},           // S
      month_spelling{"আষাড়", bangla, 3},           // N
      month_spelling{"আষাঢ", bangla, 3},           // N
      month_spelling{"শ্রাবণ", bangla, 4},          // S
      month_spelling{"শ্রাবন", bangla, 4},          // N
      month_spelling{"শাবণ", bangla, 4},           // N, a misprint
      month_spelling{"ভাদ্র", bangla, 5},           // S
      month_spelling{"আশ্বিন", bangla, 6},          // S
      month_spelling{"আশ্বীন", bangla, 6},          // N
      month_spelling{"আশি্বন", bangla, 6},          // N, the vowel sign typed early
      month_spelling{"কার্ত্তিক", bangla, 7},        // A
      month_spelling{"কার্তিক", bangla, 7},         // S
      month_spelling{"অগ্রহায়ণ", bangla, 8},       // S
      month_spelling{"অগ্রহায়ন", bangla, 8},       // N
      month_spelling{"অগ্রাহায়ণ", bangla, 8},      // N
      month_spelling{"পৌষ", bangla, 9},            // S
      month_spelling{"মাঘ", bangla, 10},           // S
      month_spelling{"ফাল্গুন", bangla, 11},        // S
      month_spelling{"ফাল্গুণ", bangla, 11},        // N
      month_spelling{"ফাগুন", bangla, 11},         // N
      month_spelling{"চৈত্র", bangla, 12},          // S
      month_spelling{"boishakh", bangla, 1},       // T, as all that follow of the Bangla months
      month_spelling{"baishakh", bangla, 1},
      month_spelling{"baisakh", bangla, 1},
      month_spelling{"boisakh", bangla, 1},
      month_spelling{"vaisakh", bangla, 1},
      month_spelling{"jyoishtho", bangla, 2},
      month_spelling{"joishtho", bangla, 2},
      month_spelling{"jyaistha", bangla, 2},
      month_spelling{"jaistha", bangla, 2},
      month_spelling{"jyaishtha", bangla, 2},
      month_spelling{"jaishtha", bangla, 2},
      month_spelling{"joistho", bangla, 2},
      month_spelling{"asharh", bangla, 3},
      month_spelling{"ashar", bangla, 3},
      month_spelling{"ashadh", bangla, 3},
      month_spelling{"asharha", bangla, 3},
      month_spelling{"shrabon", bangla, 4},
      month_spelling{"shraban", bangla, 4},
      month_spelling{"srabon", bangla, 4},
      month_spelling{"sraban", bangla, 4},
      month_spelling{"shravan", bangla, 4},
      month_spelling{"sravan", bangla, 4},
      month_spelling{"srabana", bangla, 4},
      month_spelling{"bhadro", bangla, 5},
      month_spelling{"bhadra", bangla, 5},
      month_spelling{"ashshin", bangla, 6},
      month_spelling{"ashwin", bangla, 6},
      month_spelling{"aswin", bangla, 6},
      month_spelling{"ashvin", bangla, 6},
      month_spelling{"asvin", bangla, 6},
      month_spelling{"kartick", bangla, 7},
      month_spelling{"kartik", bangla, 7},
      month_spelling{"karttik", bangla, 7},
      month_spelling{"kartika", bangla, 7},
      month_spelling{"ogrohayon", bangla, 8},
      month_spelling{"agrahayon", bangla, 8},
      month_spelling{"agrahayan", bangla, 8},
      month_spelling{"ogrohayan", bangla, 8},
      month_spelling{"agrahayana", bangla, 8},
      month_spelling{"aghran", bangla, 8},
      month_spelling{"poush", bangla, 9},
      month_spelling{"paush", bangla, 9},
      month_spelling{"pous", bangla, 9},
      month_spelling{"magh", bangla, 10},
      month_spelling{"falgun", bangla, 11},
      month_spelling{"phalgun", bangla, 11},
      month_spelling{"phalguna", bangla, 11},
      month_spelling{"fagun", bangla, 11},
      month_spelling{"choitro", bangla, 12},
      month_spelling{"choitra", bangla, 12},
      month_spelling{"chaitra", bangla, 12},
      month_spelling{"chaitro", bangla, 12},

      month_spelling{"জানুয়ারি", gregorian, 1},    // S
      month_spelling{"জানুয়ারী", gregorian, 1},    // A, 24 times
      month_spelling{"ফেব্রুয়ারি", gregorian, 2},  // S
      month_spelling{"ফেব্রুয়ারী", gregorian, 2},  // A, 5 times
      month_spelling{"ফেব্রুয়ািরি", gregorian, 2},  // N, the vowel sign typed early
      month_spelling{"মার্চ", gregorian, 3},        // S
      month_spelling{"এপ্রিল", gregorian, 4},       // S
      month_spelling{"মে", gregorian, 5},          // S
      month_spelling{"জুন", gregorian, 6},         // S
      month_spelling{"জুলাই", gregorian, 7},       // S
      month_spelling{"আগস্ট", gregorian, 8},       // S
      month_spelling{"আগষ্ট", gregorian, 8},       // A, 5 times
      month_spelling{"অগাস্ট", gregorian, 8},      // N
      month_spelling{"সেপ্টেম্বর", gregorian, 9},   // S
      month_spelling{"অক্টোবর", gregorian, 10},    // S
      month_spelling{"নভেম্বর", gregorian, 11},    // S
      month_spelling{"নবেম্বর", gregorian, 11},    // N
      month_spelling{"ডিসেম্বর", gregorian, 12},   // S
      month_spelling{"january", gregorian, 1},
      month_spelling{"jan", gregorian, 1},
      month_spelling{"february", gregorian, 2},
      month_spelling{"feb", gregorian, 2},
      month_spelling{"march", gregorian, 3},
      month_spelling{"mar", gregorian, 3},
      month_spelling{"april", gregorian, 4},
      month_spelling{"apr", gregorian, 4},
      month_spelling{"may", gregorian, 5},
      month_spelling{"june", gregorian, 6},
      month_spelling{"jun", gregorian, 6},
      month_spelling{"july", gregorian, 7},
      month_spelling{"jul", gregorian, 7},
      month_spelling{"august", gregorian, 8},
      month_spelling{"aug", gregorian, 8},
      month_spelling{"september", gregorian, 9},
      month_spelling{"sept", gregorian, 9},
      month_spelling{"sep", gregorian, 9},
      month_spelling{"october", gregorian, 10},
      month_spelling{"oct", gregorian, 10},
      month_spelling{"november", gregorian, 11},
      month_spelling{"nov", gregorian, 11},
      month_spelling{"december", gregorian, 12},
      month_spelling{"dec", gregorian, 12},
  };
  std::sort(rows.begin(), rows.end(), [](const month_spelling& a, const month_spelling& b) {
    const char32_t first_a = letter_steps(a.spelling, 0).next(), first_b = letter_steps(b.spelling, 0).next();
    return first_a != first_b ? first_a < first_b : a.spelling > b.spelling;
  });
  return rows;
}();
// clang-format on

// By first letter: 0 to 127 the Bengali block, 128 to 255 ASCII.
constexpr std::size_t first_letter_slot(char32_t letter) noexcept {
  if (letter >= 0x0980 && letter <= 0x09FF) return static_cast<std::size_t>(letter - 0x0980);
  return letter < 0x80 ? 128 + static_cast<std::size_t>(letter) : 0;
}

struct slot_range {
  std::uint8_t first = 0, last = 0;
};

inline constexpr auto month_slots = [] {
  std::array<slot_range, 256> slots{};
  for (std::size_t i = 0; i < month_spellings.size(); ++i) {
    slot_range& slot = slots[first_letter_slot(letter_steps(month_spellings[i].spelling, 0).next())];
    if (slot.last == 0) slot.first = static_cast<std::uint8_t>(i);
    slot.last = static_cast<std::uint8_t>(i + 1);
  }
  return slots;
}();

}  // namespace detail

constexpr std::string_view month_name(month m, language in, spelling_policy spelling) noexcept {
  if (!is_month(m)) return {};
  if (m == kartik && in == language::bn && spelling == spelling_policy::older) return "কার্ত্তিক";
  const detail::name_pair& names = detail::bangla_month_names[number(m) - 1];
  return in == language::bn ? names.bn : names.en;
}

constexpr std::string_view month_name(std::chrono::month m, language in, spelling_policy spelling) noexcept {
  if (!m.ok()) return {};
  if (in == language::bn && spelling == spelling_policy::older) {
    if (m == std::chrono::January) return "জানুয়ারী";
    if (m == std::chrono::February) return "ফেব্রুয়ারী";
    if (m == std::chrono::August) return "আগষ্ট";
  }
  const detail::name_pair& names = detail::gregorian_month_names[static_cast<unsigned>(m) - 1];
  return in == language::bn ? names.bn : names.en;
}

constexpr std::string_view weekday_name(std::chrono::weekday day, language in) noexcept {
  if (!day.ok()) return {};
  const detail::name_pair& names = detail::weekday_names[day.c_encoding()];
  return in == language::bn ? names.bn : names.en;
}

constexpr std::optional<month_match> match_month(std::string_view text, std::size_t at) noexcept {
  const char32_t first = detail::letter_steps(text, at).next();
  const detail::slot_range slot = detail::month_slots[detail::first_letter_slot(first)];
  std::optional<month_match> best;
  for (std::size_t i = slot.first; i < slot.last; ++i) {
    const detail::month_spelling& row = detail::month_spellings[i];
    const std::size_t end = detail::match_letters(text, at, row.spelling);
    if (end == 0 || (best && end <= best->end)) continue;
    const bool latin = first < 0x80;
    const std::size_t word_end =
        latin ? (detail::is_word_at(text, end) ? 0 : end) : detail::match_case_ending(text, end);
    if (word_end == 0) continue;
    best = month_match{row.calendar, row.month, latin, row.needs_year, end, word_end};
  }
  return best;
}

}  // namespace karjo
