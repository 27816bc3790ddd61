// SPDX-License-Identifier: Apache-2.0
//
// How much do these words say, halves, quarters and money among them, and how is a number written in each form of office?
//
// The halves and quarters of speech stand in official papers, too: সাড়ে adds a half, সোয়া a quarter, পৌনে takes a quarter
// away, দেড় is 1.5 and আড়াই 2.5, each of the scale that follows: দেড় লক্ষ is 150 000, পৌনে দুইশত 175. Values are exact
// decimals. A form of writing has a name, and one call each to write and to read it:
//
//     parse_quantity("সাড়ে তিন লক্ষ")->units() == 350000
//     format_number(decimal(2), number_form::count) == "২ (দুই)"
//     format_number(decimal(1234567), number_form::money)
//         == "১২,৩৪,৫৬৭/- (বারো লক্ষ চৌত্রিশ হাজার পাঁচশত সাতষট্টি) টাকা মাত্র"
//     parse_number("৬ষ্ঠ", number_form::ordinal)->units() == 6
//
// Texts are expected in storage form (storage_form.hpp). Source: docs/sources.md#text-quantities.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>

#include <karjo/detail/bengali_word.hpp>
#include <karjo/result.hpp>
#include <karjo/text/decimal.hpp>
#include <karjo/text/letters.hpp>
#include <karjo/text/numerals.hpp>
#include <karjo/text/ordinals.hpp>

namespace karjo::text {

/// The exact amount that the whole text names in words.
///
///     quantity = number | [ number ] part | digits scales
///     part     = ( "দেড়" | "আড়াই" ) [ scales ] | ( "সাড়ে" | "সোয়া" | "পৌনে" ) ( 1–99 | digits ) [ scales ] | "সোয়া" scales
///     scales   = [ "শত" | "হাজার" | "লক্ষ" ] { "কোটি" }      joined to the word before or apart
///
/// `number` is what `parse_numeral` reads; before a part it ends with a scale larger than the part: "এক কোটি সাড়ে তিন
/// লক্ষ". `digits` are those of `parse_decimal`, commas and point included: "২.৫ কোটি", "সাড়ে ৩ লক্ষ".
/// Errors: not_a_number, with the offset of the first word that is unknown or out of place; mixed_digits, number_grouping
/// (of the digits); number_out_of_range.
/// Cost: linear; allocates nothing.
[[nodiscard]] constexpr result<decimal> parse_quantity(std::string_view words) noexcept;

/// The words of an amount: those of `numeral`, and below a hundred halves and quarters: "আড়াই", "সোয়া তিন", "পৌনে এক". `parse_quantity`
/// gives the value back. Errors: number_out_of_range for what has no such words: a negative number, another fraction, ০.২৫
/// and ০.৫, a hundred or more with a fraction (সাড়ে একশত is 150).
[[nodiscard]] inline result<std::string> quantity(const decimal& value);

/// A form in which offices write numbers.
enum class number_form : std::uint8_t {
  digits = 0,         ///< ১২,৩৪,৫৬৭.৫০
  latin_digits = 1,   ///< 12,34,567.50
  words = 2,          ///< বারো লক্ষ চৌত্রিশ হাজার পাঁচশত সাতষট্টি; সাড়ে তিন
  count = 3,          ///< ২ (দুই)
  money = 4,          ///< ১২,৩৪,৫৬৭/- (বারো লক্ষ … সাতষট্টি) টাকা মাত্র
  money_words = 5,    ///< বারো লক্ষ … সাতষট্টি টাকা মাত্র; … টাকা পঞ্চাশ পয়সা মাত্র
  ordinal = 6,        ///< ১ম, ৬ষ্ঠ, ১১তম
  ordinal_words = 7,  ///< প্রথম, ষষ্ঠ, একাদশ, একুশতম
  day_ordinal = 8,    ///< ১লা, ৫ই, ২১শে: days of a month
  list_letter = 9,    ///< ক, খ, … হ, কক: items counted from 1
};

inline constexpr std::array all_number_forms{
    number_form::digits,  number_form::latin_digits,  number_form::words,       number_form::count,
    number_form::money,   number_form::money_words,   number_form::ordinal,     number_form::ordinal_words,
    number_form::day_ordinal, number_form::list_letter,
};

/// "digits", "latin-digits", … "list-letter"; "unknown" for anything else.
[[nodiscard]] constexpr std::string_view name(number_form form) noexcept;

/// The form of a name; nothing for any other text.
[[nodiscard]] constexpr std::optional<number_form> parse_number_form(std::string_view name_of_form) noexcept;

/// A number written in a form; `parse_number` gives the value back. Money in whole taka is written without a fraction, else
/// with two places. Errors: number_out_of_range for a number that the form does not have: words, counts and money of a
/// negative number, money of more than two places, an ordinal that is no whole number of 1 to 4294967295, a day beyond 31.
/// Cost: a few allocations.
[[nodiscard]] inline result<std::string> format_number(const decimal& value, number_form form);

/// The number that the whole text, without the spaces around it, is in one form. Digits are read strictly, of either
/// script under both names. A count is read with or without its words, which must agree (else not_a_number at the
/// bracket), and a unit: "৫ জন (পাঁচ জন)". Money is read with ৳ or টাকা before or টাকা, /-, /= after, মাত্র, and words that agree;
/// ordinals as `parse_ordinal_words` reads them, days as `parse_day_ordinal`, letters as `list_letter_index` + 1.
/// Errors: those of `parse_decimal` and `parse_quantity`; not_a_letter. Cost: linear; allocates at most the pair found.
[[nodiscard]] inline result<decimal> parse_number(std::string_view text, number_form form);

/// A number as a tolerant reading found it, and the form that it stands in.
struct number_reading {
  decimal value;
  number_form form = number_form::digits;
  digit_grouping groups = digit_grouping::none;  ///< of digits
  std::optional<std::uint64_t> mixed_digits;     ///< offset of the first digit of the other script
  std::optional<std::uint64_t> contradiction;    ///< offset of the bracket whose words say another number; `value` is the digits'

  friend constexpr bool operator==(const number_reading&, const number_reading&) = default;
};

/// The number that the whole text is, in whichever form: digits with any commas and of both scripts (`read_decimal`), counts, money,
/// words, ordinals and days; "২ (তিন)" is 2 with its contradiction. List letters are not read, for ছ is also six. Errors: the
/// one that stands furthest in the text. Cost: linear.
[[nodiscard]] inline result<number_reading> read_number(std::string_view text);

// ---------------------------------------------------------------------------------------------------------------------

}  // namespace karjo::text

namespace karjo::detail {

/// One word that holds a fraction, with the scale that is glued to it (দেড়শত); `quarters` of the number after it are added.
struct fraction_word {
  int quarters = 0;  // of দেড় and আড়াই all, else what is added to four times the number after it; 0: no such word
  bool whole = false;
  std::uint64_t scale = 0;
};

[[nodiscard]] constexpr std::uint64_t hundred_or_scale(std::string_view word) noexcept {
  if (word == "শ" || word == "শো") return hundred;
  for (const scale_word& row : scale_words)
    if (word == row.word) return row.scale;
  return 0;
}

[[nodiscard]] constexpr fraction_word read_fraction_word(std::string_view word) noexcept {
  if (word == "সাড়ে") return {2, false, 0};
  if (word == "পৌনে") return {-1, false, 0};
  const auto with_scale = [word](std::string_view stem, int quarters, bool whole) -> fraction_word {
    if (word == stem) return {quarters, whole, 0};
    const std::uint64_t scale = word.starts_with(stem) ? hundred_or_scale(word.substr(stem.size())) : 0;
    return scale != 0 ? fraction_word{quarters, whole, scale} : fraction_word{};
  };
  for (const fraction_word read : {with_scale("সোয়া", 1, false), with_scale("দেড়", 6, true), with_scale("আড়াই", 10, true)})
    if (read.quarters != 0) return read;
  return {};
}

[[nodiscard]] constexpr std::size_t skip_parting(std::string_view text, std::size_t at) noexcept {
  while (at < text.size() && parts_numerals(text, at)) at += space_at(text, at) != 0 ? space_at(text, at) : 1;
  return at;
}

/// The scales of one amount, left to right: one below the crore at most, then crores.
class scale_reader {
 public:
  constexpr bool take(std::uint64_t scale) noexcept {
    if (scale != crore && factor_ != 1) return false;
    overflow_ = overflow_ || factor_ > std::numeric_limits<std::uint64_t>::max() / scale;
    if (!overflow_) factor_ *= scale;
    return true;
  }
  [[nodiscard]] constexpr std::uint64_t factor() const noexcept { return factor_; }
  [[nodiscard]] constexpr bool overflow() const noexcept { return overflow_; }

 private:
  std::uint64_t factor_ = 1;
  bool overflow_ = false;
};

/// `quarters` / 4 × `factor` + `whole`.
[[nodiscard]] constexpr result<text::decimal> from_quarters(std::uint64_t quarters, std::uint64_t factor,
                                                            std::uint64_t whole) noexcept {
  constexpr std::uint64_t most = static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());
  const bool exact = factor % 4 == 0 || quarters % 4 == 0;
  const std::uint64_t each = exact ? 1 : 100;  // hundredths, where there is a fraction
  const std::uint64_t times = factor % 4 == 0 ? factor / 4 : factor;
  const std::uint64_t part = factor % 4 == 0 ? quarters : exact ? quarters / 4 : quarters * 25;
  if (times > most / part || whole > most / each || whole * each > most - part * times)
    return errc::number_out_of_range;
  const auto value = text::decimal::make(static_cast<std::int64_t>(whole * each + part * times), exact ? 0 : 2);
  return value ? result<text::decimal>(value->trimmed()) : value;
}

/// Past the digits, commas and points at `at`.
[[nodiscard]] constexpr std::size_t printed_digits_end(std::string_view text, std::size_t at) noexcept {
  while (at < text.size()) {
    const digit d = digit_at(text, at);
    if (d.value < 0 && !((text[at] == ',' || text[at] == '.') && digit_at(text, at + 1).value >= 0)) break;
    at += d.value < 0 ? 1 : d.length;
  }
  return at;
}

/// The decimal in the digits from `at` to `end`; offsets of errors count in `text`.
[[nodiscard]] constexpr result<text::decimal> decimal_between(std::string_view text, std::size_t at,
                                                              std::size_t end) noexcept {
  const auto read = text::parse_decimal(text.substr(at, end - at));
  if (!read) return error{read.error().code, 0, read.error().offset + at};
  return *read;
}

/// Reads scales from `at` to the end of the words.
[[nodiscard]] constexpr result<std::uint64_t> scales_from(std::string_view words, std::size_t at, scale_reader scales,
                                                          std::size_t begin) noexcept {
  for (at = skip_parting(words, at); at < words.size(); at = skip_parting(words, at)) {
    const std::size_t end = word_end(words, at);
    const numeral_word word = read_numeral_word(words.substr(at, end - at));
    if (word.small >= 0 || word.scale == 0 || !scales.take(word.scale)) return {errc::not_a_number, at};
    at = end;
  }
  if (scales.overflow()) return {errc::number_out_of_range, begin};
  return scales.factor();
}

/// ২.৫ কোটি
[[nodiscard]] constexpr result<text::decimal> digits_with_scales(std::string_view words, std::size_t at) noexcept {
  const std::size_t end = printed_digits_end(words, at);
  const auto value = decimal_between(words, at, end);
  if (!value) return value;
  const auto factor = scales_from(words, end, {}, at);
  if (!factor) return factor.error();
  if (*factor == 1) return {errc::not_a_number, words.size()};  // digits alone are no words
  unsigned power = 0;
  for (std::uint64_t left = *factor; left > 1; left /= 10) ++power;
  const auto product = text::times_power_of_ten(*value, power);
  if (!product) return {errc::number_out_of_range, at};
  return product->trimmed();
}

/// The amount from the fraction word at `at` to the end; what stands before it is larger by a scale.
[[nodiscard]] constexpr result<text::decimal> amount_with_part(std::string_view words, std::size_t at,
                                                               fraction_word fraction) noexcept {
  scale_reader scales;
  int quarters = fraction.quarters;
  std::size_t next = skip_parting(words, word_end(words, at));
  if (fraction.scale != 0) {
    (void)scales.take(fraction.scale);
    quarters += fraction.whole ? 0 : 4;  // সোয়ালক্ষ
  } else if (!fraction.whole) {
    if (digit_at(words, next).value >= 0) {
      const std::size_t end = printed_digits_end(words, next);
      const auto number = decimal_between(words, next, end);
      if (!number) return number;
      if (number->scale() != 0 || number->units() < 1 || number->units() > 99) return {errc::not_a_number, next};
      quarters += 4 * static_cast<int>(number->units());
      next = end;
    } else {
      const std::size_t end = word_end(words, next);
      const numeral_word word = read_numeral_word(words.substr(next, end - next));
      const bool scale_alone = word.small < 0 && word.scale != 0 && fraction.quarters == 1;  // সোয়া লক্ষ
      if (word.small <= 0 && !scale_alone) return {errc::not_a_number, next};
      quarters += scale_alone ? 4 : 4 * word.small;
      if (word.scale != 0) (void)scales.take(word.scale);
      next = end;
    }
  }
  const auto factor = scales_from(words, next, scales, at);
  if (!factor) return factor.error();
  std::uint64_t before = 0;
  if (skip_parting(words, 0) != at) {
    const std::string_view head = words.substr(0, at);
    const auto number = text::parse_numeral(head);
    if (!number) return number.error();
    std::size_t last = 0;
    for (std::size_t word = skip_parting(head, 0); word < head.size(); word = skip_parting(head, word_end(head, word)))
      last = word;
    const std::uint64_t scale = read_numeral_word(head.substr(last, word_end(head, last) - last)).scale;
    if (scale == 0 || *factor > scale || static_cast<std::uint64_t>(quarters) * *factor >= 4 * scale)
      return {errc::not_a_number, at};
    before = *number;
  }
  const auto amount = from_quarters(static_cast<std::uint64_t>(quarters), *factor, before);
  if (!amount) return {errc::number_out_of_range, at};
  return amount;
}

[[nodiscard]] constexpr std::string_view without_spaces_around(std::string_view text) noexcept {
  const std::size_t begin = skip_spaces(text, 0, text.size());
  std::size_t end = begin;
  for (std::size_t at = begin; at < text.size();)
    if (const std::size_t space = space_at(text, at); space != 0) at += space;
    else end = ++at;
  return text.substr(begin, end - begin);
}

/// The value as a whole number from 0 on; nothing for any other.
[[nodiscard]] constexpr std::optional<std::uint64_t> whole_number(const text::decimal& value) noexcept {
  const text::decimal trimmed = value.trimmed();
  if (trimmed.scale() != 0 || trimmed.units() < 0) return std::nullopt;
  return static_cast<std::uint64_t>(trimmed.units());
}

[[nodiscard]] constexpr result<text::decimal> decimal_of(std::uint64_t number) noexcept {
  if (number > static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max())) return errc::number_out_of_range;
  return text::decimal(static_cast<std::int64_t>(number));
}

/// Taka and paisa; nothing for a negative amount or more than two places.
struct taka_and_paisa {
  std::uint64_t taka = 0, paisa = 0;
};

[[nodiscard]] constexpr std::optional<taka_and_paisa> taka_and_paisa_of(const text::decimal& value) noexcept {
  const text::decimal trimmed = value.trimmed();
  if (trimmed.units() < 0 || trimmed.scale() > 2) return std::nullopt;
  const std::uint64_t each = power_of_ten(trimmed.scale()), units = static_cast<std::uint64_t>(trimmed.units());
  return taka_and_paisa{units / each, units % each * (100 / each)};
}

[[nodiscard]] inline std::string taka_words(taka_and_paisa amount) {
  std::string words = text::numeral(amount.taka) + " টাকা";
  if (amount.paisa != 0) words += " " + text::numeral(amount.paisa) + " পয়সা";
  return words;
}

/// "বারো লক্ষ টাকা পঞ্চাশ পয়সা মাত্র", where মাত্র may be missing.
[[nodiscard]] inline result<text::decimal> parse_money_words(std::string_view words) {
  constexpr std::string_view taka = "টাকা", paisa = "পয়সা", only = "মাত্র";
  words = without_spaces_around(words);
  if (words.ends_with(only)) words = without_spaces_around(words.substr(0, words.size() - only.size()));
  const std::size_t unit = words.find(taka);
  if (unit == std::string_view::npos) return {errc::not_a_number, words.size()};
  const auto whole = text::parse_quantity(words.substr(0, unit));
  if (!whole) return whole.error();
  std::size_t rest = skip_spaces(words, unit + taka.size(), words.size());
  if (rest == words.size()) return *whole;
  if (!words.ends_with(paisa)) return {errc::not_a_number, rest};
  const auto part = text::parse_numeral(words.substr(rest, words.size() - paisa.size() - rest));
  if (!part) return error{part.error().code, 0, part.error().offset + rest};
  if (*part > 99 || whole->scale() != 0) return {errc::not_a_number, rest};
  const auto hundredths = text::times_power_of_ten(*whole, 2);
  if (!hundredths) return {errc::number_out_of_range, 0};
  const auto all = text::sum(*hundredths, text::decimal(static_cast<std::int64_t>(*part)));
  if (!all) return {errc::number_out_of_range, 0};
  return text::decimal::make(all->units(), 2);
}

/// A number in digits, and where words in brackets say another.
struct number_and_words {
  text::decimal value;
  std::optional<std::uint64_t> contradiction;
};

/// A number in digits with what may stand around it: a unit, and words in brackets.
[[nodiscard]] inline result<number_and_words> read_number_and_words(std::string_view text, bool money) {
  constexpr std::string_view sign = "৳", taka = "টাকা", only = "মাত্র";
  const auto follows = [text](std::size_t at, std::string_view word) { return text.substr(at).starts_with(word); };
  std::size_t begin = skip_spaces(text, 0, text.size());
  if (money)
    for (const std::string_view unit : {sign, taka})
      if (follows(begin, unit)) begin = skip_spaces(text, begin + unit.size(), text.size());
  std::size_t at = printed_digits_end(text, begin);
  const auto value = decimal_between(text, begin, at);
  if (!value) return value.error();
  if (value->units() < 0) return {errc::not_a_number, begin};
  std::optional<std::uint64_t> contradiction;
  const auto unit = [&] {
    at = skip_spaces(text, at, text.size());
    if (money) {
      for (const std::string_view word : {taka, only})
        if (follows(at, word)) at = skip_spaces(text, at + word.size(), text.size());
      return;
    }
    for (const std::string_view word : counting_words)
      if (follows(at, word) && bengali_letter_at(text, at + word.size()) == 0) {
        at = skip_spaces(text, at + word.size(), text.size());
        return;
      }
  };
  if (money && (follows(at, "/-") || follows(at, "/="))) at += 2;
  unit();
  if (const auto words = bracketed(text, at)) {
    bool agree = false, a_number = false;
    if (const auto number = whole_number(*value)) {
      const words_reading read = read_bracket_words(*words, *number);
      agree = read.only_number_words && read.value == *number;
      a_number = read.only_number_words && read.value;
    }
    if (!agree)
      for (const auto& said : {parse_money_words(*words), text::parse_quantity(without_counting_words(*words))}) {
        agree = agree || (said && compare(*said, *value) == std::strong_ordering::equal);
        a_number = a_number || said;
      }
    if (!agree && !a_number) return {errc::not_a_number, at};
    if (!agree) contradiction = at;
    at += words->size() + 2;
    unit();
  }
  if (at != text.size()) return {errc::not_a_number, at};
  return number_and_words{*value, contradiction};
}

/// The same where the words must agree.
[[nodiscard]] inline result<text::decimal> parse_number_and_words(std::string_view text, bool money) {
  const auto read = read_number_and_words(text, money);
  if (!read) return read.error();
  if (read->contradiction) return {errc::not_a_number, *read->contradiction};
  return read->value;
}

}  // namespace karjo::detail

namespace karjo::text {

constexpr std::string_view name(number_form form) noexcept {
  switch (form) {
    case number_form::digits: return "digits";
    case number_form::latin_digits: return "latin-digits";
    case number_form::words: return "words";
    case number_form::count: return "count";
    case number_form::money: return "money";
    case number_form::money_words: return "money-words";
    case number_form::ordinal: return "ordinal";
    case number_form::ordinal_words: return "ordinal-words";
    case number_form::day_ordinal: return "day-ordinal";
    case number_form::list_letter: return "list-letter";
  }
  return "unknown";
}

constexpr std::optional<number_form> parse_number_form(std::string_view name_of_form) noexcept {
  for (const number_form form : all_number_forms)
    if (name_of_form == name(form)) return form;
  return std::nullopt;
}

constexpr result<decimal> parse_quantity(std::string_view words) noexcept {
  std::size_t at = detail::skip_parting(words, 0);
  if (detail::digit_at(words, at).value >= 0) return detail::digits_with_scales(words, at);
  for (; at < words.size(); at = detail::skip_parting(words, at)) {
    const std::size_t end = detail::word_end(words, at);
    if (end == at) break;
    if (const detail::fraction_word fraction = detail::read_fraction_word(words.substr(at, end - at));
        fraction.quarters != 0)
      return detail::amount_with_part(words, at, fraction);
    at = end;
  }
  const auto number = parse_numeral(words);
  if (!number) return number.error();
  return detail::decimal_of(*number);
}

inline result<std::string> quantity(const decimal& value) {
  if (const auto whole = detail::whole_number(value)) return numeral(*whole);
  const auto amount = detail::taka_and_paisa_of(value);  // ones and hundredths
  if (!amount || amount->taka > 98) return errc::number_out_of_range;
  const std::uint64_t ones = amount->taka;
  switch (amount->paisa) {
    case 25:
      if (ones == 0) break;
      return "সোয়া " + numeral(ones);
    case 50:
      if (ones == 0) break;
      return ones == 1 ? std::string("দেড়") : ones == 2 ? std::string("আড়াই") : "সাড়ে " + numeral(ones);
    case 75: return "পৌনে " + numeral(ones + 1);
    default: break;
  }
  return errc::number_out_of_range;
}

inline result<std::string> format_number(const decimal& value, number_form form) {
  const auto whole = detail::whole_number(value);
  const auto money = detail::taka_and_paisa_of(value);
  const auto ordinal_of = [&]() -> std::optional<std::uint32_t> {
    if (!whole || *whole == 0 || *whole > std::numeric_limits<std::uint32_t>::max()) return std::nullopt;
    return static_cast<std::uint32_t>(*whole);
  };
  switch (form) {
    case number_form::digits: return format(value);
    case number_form::latin_digits: return format(value, {digit_script::latin, true});
    case number_form::words: return quantity(value);
    case number_form::count: {
      auto words = quantity(value);
      if (!words) return words;
      return format(value) + " (" + *words + ")";
    }
    case number_form::money: {
      if (!money) break;
      if (money->paisa == 0 && whole)
        return format(decimal(static_cast<std::int64_t>(*whole))) + "/- (" + numeral(*whole) + ") টাকা মাত্র";
      const decimal hundredths =
          value.scale() == 1 ? *decimal::make(value.units() * 10, 2) : value.scale() > 2 ? value.trimmed() : value;
      return format(hundredths) + " (" + detail::taka_words(*money) + ") মাত্র";
    }
    case number_form::money_words:
      if (!money) break;
      return detail::taka_words(*money) + " মাত্র";
    case number_form::ordinal:
      if (const auto number = ordinal_of()) return ordinal(*number);
      break;
    case number_form::ordinal_words:
      if (const auto number = ordinal_of()) return ordinal_words(*number);
      break;
    case number_form::day_ordinal:
      if (!whole || *whole < 1 || *whole > 31) break;
      return day_ordinal(static_cast<unsigned>(*whole));
    case number_form::list_letter:
      if (const auto number = ordinal_of()) return list_letter(*number - 1);
      break;
  }
  return errc::number_out_of_range;
}

inline result<decimal> parse_number(std::string_view text, number_form form) {
  const std::string_view number = detail::without_spaces_around(text);
  const std::uint64_t begin = number.empty() ? 0 : static_cast<std::uint64_t>(number.data() - text.data());
  const auto placed = [begin](const result<decimal>& read) -> result<decimal> {
    if (read) return *read;
    return error{read.error().code, 0, read.error().offset + begin};
  };
  switch (form) {
    case number_form::digits:
    case number_form::latin_digits: return placed(parse_decimal(number));
    case number_form::words: return placed(parse_quantity(number));
    case number_form::count: return placed(detail::parse_number_and_words(number, false));
    case number_form::money: return placed(detail::parse_number_and_words(number, true));
    case number_form::money_words: return placed(detail::parse_money_words(number));
    case number_form::ordinal:
    case number_form::ordinal_words:
      if (const auto read = parse_ordinal_words(number)) return decimal(*read);
      return {errc::not_a_number, begin};
    case number_form::day_ordinal:
      if (const auto read = parse_day_ordinal(number)) return decimal(*read);
      return {errc::not_a_number, begin};
    case number_form::list_letter:
      if (const auto read = list_letter_index(number)) return decimal(std::int64_t{*read} + 1);
      return {errc::not_a_letter, begin};
  }
  return {errc::invalid_argument};
}

inline result<number_reading> read_number(std::string_view text) {
  number_reading reading;
  const auto digits = read_decimal(text);
  if (digits) {
    reading.value = digits->value;
    reading.form = digits->script == digit_script::bangla ? number_form::digits : number_form::latin_digits;
    reading.groups = digits->groups;
    reading.mixed_digits = digits->mixed_digits;
    return reading;
  }
  error furthest = digits.error();
  const std::string_view inner = detail::without_spaces_around(text);
  for (const bool money : {false, true}) {
    const auto read = detail::read_number_and_words(inner, money);
    if (!read || !read->contradiction) continue;
    reading.value = read->value;
    reading.form = money ? number_form::money : number_form::count;
    reading.contradiction = *read->contradiction + static_cast<std::uint64_t>(inner.data() - text.data());
    return reading;
  }
  for (const number_form form : {number_form::count, number_form::money, number_form::words, number_form::money_words,
                                 number_form::ordinal, number_form::day_ordinal}) {
    const auto value = parse_number(text, form);
    if (value) {
      reading.value = *value;
      reading.form = form;
      if (form == number_form::ordinal &&
          detail::digit_at(text, detail::skip_spaces(text, 0, text.size())).value < 0)
        reading.form = number_form::ordinal_words;
      return reading;
    }
    if (value.error().offset > furthest.offset) furthest = value.error();
  }
  return furthest;
}

}  // namespace karjo::text
