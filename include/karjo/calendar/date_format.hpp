// SPDX-License-Identifier: Apache-2.0
//
// How is a date written, in either calendar, or in both?
//
//     format(*bangla_date::make(1428, poush, 14))                            // "১৪ পৌষ ১৪২৮"
//     format(sys_days{2021y / December / 29})                                // "২৯ ডিসেম্বর ২০২১"
//     format(sys_days{2021y / December / 29}, date_style::iso)               // "2021-12-29"
//     format_pair(*bangla_date::make(1428, poush, 14), pair_style::lines)    // "১৪ পৌষ ১৪২৮\n২৯ ডিসেম্বর ২০২১"
//
// A style says which parts are written and in which order; options say in which digits, spelling and letters. Reading
// gives back what was written, in every style and with every option (date_text.hpp).
// Source: docs/sources.md#dates-in-print (the official form has bare numbers, no comma, and no zero before the day).
#pragma once

#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>

#include <karjo/calendar/bangla_date.hpp>
#include <karjo/calendar/names.hpp>
#include <karjo/text/ordinals.hpp>

namespace karjo {

/// How one date is written. Numbers are pinned, and the same in the C ABI.
enum class date_style : std::uint8_t {
  official = 0,  ///< ১৪ পৌষ ১৪২৮ · ২৯ ডিসেম্বর ২০২১
  english = 1,   ///< 14 Poush 1428 · 29 December 2021
  iso = 2,       ///< 1428-09-14, of the Bangla year and month · 2021-12-29
  era = 3,  ///< ১৪ পৌষ ১৪২৮ বঙ্গাব্দ · ২৯ ডিসেম্বর ২০২১ খ্রিস্টাব্দ
  ordinal = 4,  ///< ১৪ই পৌষ ১৪২৮ · ২৯শে ডিসেম্বর ২০২১
  numeric = 5,  ///< ১৪-০৯-১৪২৮ · ২৯-১২-২০২১
};

/// Every style, in order.
inline constexpr date_style all_date_styles[] = {date_style::official, date_style::english, date_style::iso,
                                                 date_style::era,      date_style::ordinal, date_style::numeric};

/// The name of a style, as the command takes it: "official". "unknown" for a value that is no style.
[[nodiscard]] constexpr std::string_view name(date_style style) noexcept;

/// The style of a name. Accepts exactly the six names.
[[nodiscard]] constexpr std::optional<date_style> parse_style(std::string_view name_of_style) noexcept;

/// In which digits a date is written. Numbers are pinned.
enum class date_digits : std::uint8_t {
  of_style = 0,  ///< Latin in `english` and `iso`, Bangla in the others
  latin = 1,
  bangla = 2,
};

/// How the letters ড় ঢ় য় are written. Numbers are pinned.
enum class letter_form : std::uint8_t {
  storage = 0,      ///< as letter and nukta, U+09AF U+09BC: NFC, and the form of every text that karjo gives
  precomposed = 1,  ///< as one code point, U+09DF: for systems that compare with what keyboards type
};

/// What a style leaves open. Without a choice: the digits of the style, standard spelling, storage form.
struct date_options {
  date_digits digits = date_digits::of_style;
  spelling_policy spelling = spelling_policy::standard;
  letter_form letters = letter_form::storage;

  friend constexpr bool operator==(const date_options&, const date_options&) = default;
};

/// How the dates of both calendars are written together: the Bangla date always first. Numbers are pinned.
enum class pair_style : std::uint8_t {
  line = 0,   ///< ১৪ পৌষ ১৪২৮ / ২৯ ডিসেম্বর ২০২১
  lines = 1,  ///< one above the other, as on a memo
  html = 2,   ///< one above the other, in elements with the ids of e-Nothi's pages: potro_date_bn, potro_date_en
};

/// Every way to write a pair, in order.
inline constexpr pair_style all_pair_styles[] = {pair_style::line, pair_style::lines, pair_style::html};

/// The date in its own calendar. Cost: one allocation.
[[nodiscard]] inline std::string format(const bangla_date& date, date_style style = date_style::official,
                                        const date_options& options = {});

/// The Gregorian date of a day of `calendar_range`. Cost: one allocation.
[[nodiscard]] inline std::string format(std::chrono::sys_days day, date_style style = date_style::official,
                                        const date_options& options = {});

/// Bangla fields as they are, whether or not there is such a day. Precondition: a month of the twelve, a year from 0 to
/// 9999.
[[nodiscard]] inline std::string format(bangla_fields fields, date_style style = date_style::official,
                                        const date_options& options = {});

/// One day in both calendars. Cost: one allocation.
[[nodiscard]] inline std::string format_pair(const bangla_date& date, pair_style joined = pair_style::line,
                                             date_style style = date_style::official, const date_options& options = {});

/// No date needs more bytes than this, in any style and with any options; no pair more than `date_pair_capacity`.
inline constexpr std::size_t date_text_capacity = 96;
inline constexpr std::size_t date_pair_capacity = 288;

/// Writes a date into a buffer of at least `date_text_capacity` bytes and returns how many it took. Nothing is
/// allocated, and no NUL is written.
constexpr std::size_t format_to(char* out, const bangla_date& date, date_style style = date_style::official,
                                const date_options& options = {}) noexcept;
constexpr std::size_t format_to(char* out, std::chrono::sys_days day, date_style style = date_style::official,
                                const date_options& options = {}) noexcept;

/// The same for both dates of a day, in a buffer of at least `date_pair_capacity` bytes.
constexpr std::size_t format_pair_to(char* out, const bangla_date& date, pair_style joined = pair_style::line,
                                     date_style style = date_style::official,
                                     const date_options& options = {}) noexcept;

/// The ordinal of a day of the month: "লা" of ১লা, "ই" of ৫ই. Precondition: 1 to 32.
[[nodiscard]] constexpr std::string_view ordinal_suffix(unsigned day) noexcept;

// ---------------------------------------------------------------------------------------------------------------------

constexpr std::string_view name(date_style style) noexcept {
  switch (style) {
    case date_style::official: return "official";
    case date_style::english: return "english";
    case date_style::iso: return "iso";
    case date_style::era: return "era";
    case date_style::ordinal: return "ordinal";
    case date_style::numeric: return "numeric";
  }
  return "unknown";
}

constexpr std::optional<date_style> parse_style(std::string_view name_of_style) noexcept {
  for (const date_style style : all_date_styles) {
    if (name_of_style == name(style)) return style;
  }
  return std::nullopt;
}

constexpr std::string_view ordinal_suffix(unsigned day) noexcept { return text::day_ordinal_ending(day); }

namespace detail {

/// Writes one date, piece by piece.
class date_writer {
 public:
  constexpr explicit date_writer(char* out) noexcept : begin_(out), out_(out) {}

  constexpr void text(std::string_view piece) noexcept {
    for (const char byte : piece) *out_++ = byte;
  }

  // A number of at least so many digits, up to four.
  constexpr void number(unsigned value, unsigned width, bool bangla) noexcept {
    unsigned divisor = 1;
    for (unsigned digits = 1; digits < width || value / divisor >= 10; ++digits) divisor *= 10;
    for (; divisor != 0; divisor /= 10) {
      const unsigned digit = value / divisor % 10;
      if (bangla) {
        *out_++ = '\xE0';
        *out_++ = '\xA7';
        *out_++ = static_cast<char>(static_cast<unsigned char>(0xA6 + digit));
      } else {
        *out_++ = static_cast<char>('0' + digit);
      }
    }
  }

  // Turns ড, ঢ or য and a nukta, U+09A1, U+09A2 or U+09AF and U+09BC, into U+09DC, U+09DD or U+09DF wherever they stand
  // in what is written.
  constexpr void compose() noexcept {
    char* to = begin_;
    for (const char* from = begin_; from != out_;) {
      const std::string_view rest(from, static_cast<std::size_t>(out_ - from));
      const bool nukta = rest.size() >= 6 && rest.substr(3, 3) == "\xE0\xA6\xBC";
      const char last = nukta && rest.starts_with("\xE0\xA6") ? rest[2] : '\0';
      if (last == '\xA1' || last == '\xA2' || last == '\xAF') {
        *to++ = '\xE0';
        *to++ = '\xA7';
        *to++ = last == '\xA1' ? '\x9C' : last == '\xA2' ? '\x9D' : '\x9F';
        from += 6;
      } else {
        *to++ = *from++;
      }
    }
    out_ = to;
  }

  constexpr std::size_t size() const noexcept { return static_cast<std::size_t>(out_ - begin_); }

 private:
  char* begin_;
  char* out_;
};

struct date_parts {
  unsigned year, month, day;
  std::string_view month_name, era;
};

constexpr language names_of(date_style style) noexcept {
  return style == date_style::english ? language::en : language::bn;
}

constexpr date_parts parts_of(bangla_fields fields, date_style style, spelling_policy spelling) noexcept {
  return {static_cast<unsigned>(fields.year), number(fields.month), fields.day,
          month_name(fields.month, names_of(style), spelling), "বঙ্গাব্দ"};
}

constexpr date_parts parts_of(std::chrono::sys_days day, date_style style, spelling_policy spelling) noexcept {
  const std::chrono::year_month_day date{day};
  return {static_cast<unsigned>(static_cast<int>(date.year())), static_cast<unsigned>(date.month()),
          static_cast<unsigned>(date.day()), month_name(date.month(), names_of(style), spelling), "খ্রিস্টাব্দ"};
}

constexpr std::size_t write_date(char* out, const date_parts& date, date_style style,
                                 const date_options& options) noexcept {
  date_writer write(out);
  const bool bangla = options.digits == date_digits::of_style ? style != date_style::english && style != date_style::iso
                                                              : options.digits == date_digits::bangla;
  switch (style) {
    case date_style::iso:
      write.number(date.year, 4, bangla);
      write.text("-");
      write.number(date.month, 2, bangla);
      write.text("-");
      write.number(date.day, 2, bangla);
      break;
    case date_style::numeric:
      write.number(date.day, 2, bangla);
      write.text("-");
      write.number(date.month, 2, bangla);
      write.text("-");
      write.number(date.year, 4, bangla);
      break;
    default:
      write.number(date.day, 1, bangla);
      if (style == date_style::ordinal) write.text(ordinal_suffix(date.day));
      write.text(" ");
      write.text(date.month_name);
      write.text(" ");
      write.number(date.year, 1, bangla);
      if (style == date_style::era) {
        write.text(" ");
        write.text(date.era);
      }
  }
  if (options.letters == letter_form::precomposed) write.compose();
  return write.size();
}

// Kept apart, so that the short way of its callers is inlined into theirs.
template <class Date>
[[gnu::noinline]] constexpr std::size_t write_any(char* out, Date date, date_style style,
                                                  const date_options& options) noexcept {
  return write_date(out, parts_of(date, style, options.spelling), style, options);
}

// The official form, which most dates are written in, is put together from pieces of fixed width, each stored whole and
// then stepped over by its size, without a branch. The stores end within `date_text_capacity`.

template <std::size_t Width>
struct piece {
  std::array<char, Width> bytes{};
  std::size_t size = 0;

  constexpr void append(std::string_view text) noexcept {
    for (const char byte : text) bytes[size++] = byte;
  }

  constexpr void store(char* out) const noexcept {
    if (std::is_constant_evaluated()) {
      for (std::size_t i = 0; i < size; ++i) out[i] = bytes[i];
    } else {
      std::memcpy(out, bytes.data(), Width);
    }
  }
};

// 0 to 99 in Bangla digits, of at least so many.
constexpr std::array<piece<8>, 100> numbers_of_width(unsigned width) noexcept {
  std::array<piece<8>, 100> numbers;
  for (unsigned n = 0; n < 100; ++n) {
    char text[6] = {};
    date_writer write(text);
    write.number(n, width, true);
    numbers[n].append({text, write.size()});
  }
  return numbers;
}

// The names of the months, a blank on either side.
template <std::size_t Width>
constexpr std::array<piece<Width>, 13> months_between_blanks(const name_pair (&names)[12]) noexcept {
  std::array<piece<Width>, 13> months;
  for (std::size_t m = 0; m < 12; ++m) {
    months[m + 1].append(" ");
    months[m + 1].append(names[m].bn);
    months[m + 1].append(" ");
  }
  return months;
}

inline constexpr auto bare_numbers = numbers_of_width(1), padded_numbers = numbers_of_width(2);
inline constexpr auto bangla_month_pieces = months_between_blanks<32>(bangla_month_names);
inline constexpr auto gregorian_month_pieces = months_between_blanks<40>(gregorian_month_names);

/// Precondition: a day below 100, a year of four digits. The sizes are added up apart from the place, so that one date need not wait for the
/// place of the one before.
template <std::size_t Width>
constexpr std::size_t write_official(char* out, std::uint32_t day, const piece<Width>& month,
                                     std::uint32_t year) noexcept {
  const std::size_t month_at = bare_numbers[day].size, year_at = month_at + month.size;
  bare_numbers[day].store(out);
  month.store(out + month_at);
  padded_numbers[year / 100].store(out + year_at);
  padded_numbers[year % 100].store(out + year_at + 6);
  return year_at + 12;
}

struct civil_fields {
  std::uint32_t year, month, day;
};

// The Gregorian date of a day. From 1 March 1900 to 28 February 2100 every fourth year is a leap year, so that one step of Neri and
// Schneider's algorithm is not needed.
constexpr civil_fields civil_fields_of(std::chrono::sys_days day) noexcept {
  const std::uint32_t n = static_cast<std::uint32_t>(day.time_since_epoch().count()) + 25508;
  if (n >= 73049) {
    const std::chrono::year_month_day date{day};
    return {static_cast<std::uint32_t>(static_cast<int>(date.year())), static_cast<unsigned>(date.month()),
            static_cast<unsigned>(date.day())};
  }
  const std::uint64_t years = std::uint64_t{2939745} * (4 * n + 3);  // (4 n + 3) / 1461, and what remains
  const std::uint32_t of_year = static_cast<std::uint32_t>(years) / 2939745 / 4;
  const std::uint32_t months = 2141 * of_year + 197913;
  const std::uint32_t next = of_year >= 306 ? 1 : 0;  // January and February
  return {1900 + static_cast<std::uint32_t>(years >> 32) + next, (months >> 16) - 12 * next, (months & 0xFFFF) / 2141 + 1};
}

constexpr bool is_plain_official(std::uint32_t year, date_style style, const date_options& options) noexcept {
  return style == date_style::official && options == date_options{} && year - 1000 < 9000;
}

}  // namespace detail

constexpr std::size_t format_to(char* out, const bangla_date& date, date_style style,
                                const date_options& options) noexcept {
  const auto year = static_cast<std::uint32_t>(date.year());
  if (!detail::is_plain_official(year, style, options)) return detail::write_any(out, date.fields(), style, options);
  return detail::write_official(out, date.day(), detail::bangla_month_pieces[number(date.month())], year);
}

constexpr std::size_t format_to(char* out, std::chrono::sys_days day, date_style style,
                                const date_options& options) noexcept {
  const detail::civil_fields date = detail::civil_fields_of(day);
  if (!detail::is_plain_official(date.year, style, options)) return detail::write_any(out, day, style, options);
  return detail::write_official(out, date.day, detail::gregorian_month_pieces[date.month], date.year);
}

constexpr std::size_t format_pair_to(char* out, const bangla_date& date, pair_style joined, date_style style,
                                     const date_options& options) noexcept {
  const bool html = joined == pair_style::html;
  detail::date_writer before(out);
  if (html) before.text("<span id=\"potro_date_bn\">");
  std::size_t size = before.size();
  size += format_to(out + size, date, style, options);

  detail::date_writer between(out + size);
  between.text(html ? "</span><br><span id=\"potro_date_en\">" : joined == pair_style::lines ? "\n" : " / ");
  size += between.size();
  size += format_to(out + size, date.to_days(), style, options);

  detail::date_writer after(out + size);
  if (html) after.text("</span>");
  return size + after.size();
}

inline std::string format(const bangla_date& date, date_style style, const date_options& options) {
  char buffer[date_text_capacity];
  return {buffer, format_to(buffer, date, style, options)};
}

inline std::string format(std::chrono::sys_days day, date_style style, const date_options& options) {
  char buffer[date_text_capacity];
  return {buffer, format_to(buffer, day, style, options)};
}

inline std::string format(bangla_fields fields, date_style style, const date_options& options) {
  char buffer[date_text_capacity];
  return {buffer, detail::write_any(buffer, fields, style, options)};
}

inline std::string format_pair(const bangla_date& date, pair_style joined, date_style style,
                               const date_options& options) {
  char buffer[date_pair_capacity];
  return {buffer, format_pair_to(buffer, date, joined, style, options)};
}

}  // namespace karjo
