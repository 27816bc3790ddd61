// SPDX-License-Identifier: Apache-2.0
//
// What number do these words name, and how is a number written in words? Cardinals, ordinals, and "২ (দুই)" pairs.
//
// Bangla has a word of its own for each number from 0 to 99; above them stand শত (100), হাজার (1 000), লক্ষ (100 000)
// and কোটি (10 000 000), and above the crore the crore repeats: 10^14 is এক কোটি কোটি. Money and counts in official
// papers are written in digits with the words in brackets, so that one can be checked against the other.
//
//     numeral(1234567) == "বারো লক্ষ চৌত্রিশ হাজার পাঁচশত সাতষট্টি"
//     parse_numeral("বারো লক্ষ চৌত্রিশ হাজার পাঁচশত সাতষট্টি") == 1234567
//     parse_ordinal("২য়") == 2
//     find_numbers_with_words("২ (তিন) দিন")[0]   // number 2, words 3: they differ
//
// Number words are never guessed: thirteen pairs of them are one letter apart (নয় and ছয়, তিরাশি and বিরাশি). A word
// that is not in the table is refused. Texts are expected in storage form (storage_form.hpp).
// Source: docs/sources.md#text-numerals.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <karjo/detail/bengali_word.hpp>
#include <karjo/result.hpp>

namespace karjo::text {

/// The number that the whole of `words` names.
///
///     number = [ group "কোটি" ]… [ group ]
///     group  = [ 1–99 "লক্ষ" ] [ 1–99 "হাজার" ] [ 1–9 "শত" ] [ 1–99 ]   in this order, each once at most; শূন্য alone: 0
///
/// Spaces and hyphens part words; "একশত", "এক শত", "একশ" and "একশো" are one; লাখ is read as লক্ষ; "পনেরো শত" is 1 500
/// and শত alone 100. Each `কোটি` multiplies all that stands before it.
/// Errors: not_a_number, with the offset of the first word that is unknown or out of place (the end of the text where
/// there is none, the last word where the number exceeds 64 bits).
/// Cost: one binary search a word; allocates nothing.
[[nodiscard]] constexpr result<std::uint64_t> parse_numeral(std::string_view words) noexcept;

/// The words of a number as official papers write them: একশত joined, লক্ষ and কোটি, no আরব, খরব or মিলিয়ন.
/// `parse_numeral(numeral(n)) == n` for every n.
[[nodiscard]] std::string numeral(std::uint64_t number);

/// The ordinal that the whole text is: ১ম, ২ য়, ৬ষ্ঠ, ১১শ, ২২তম, ৩৩ (তেত্রিশ) তম, প্রথম … বিংশ, একুশতম, 1st, 21ST, first …
/// tenth. Digits win over a wrong ending (৭ষ্ঠ is 7), where that is glued on. Dates (১লা, ২রা, ৩রা, ৪ঠা, ৫ই, ১৯শে) are
/// no ordinals. A number beyond 32 bits, 0, and a number in mixed digits are none either.
[[nodiscard]] constexpr std::optional<std::uint32_t> parse_ordinal(std::string_view text) noexcept;

/// An ordinal in running text, with the bytes it stands in.
struct ordinal_match {
  std::uint64_t offset = 0;
  std::uint64_t length = 0;
  std::uint32_t value = 0;

  friend constexpr bool operator==(const ordinal_match&, const ordinal_match&) = default;
};

/// The first ordinal of the text at or after `from`, in the forms of `parse_ordinal`, as whole words.
/// Cost: linear in what it passes over; allocates nothing.
[[nodiscard]] constexpr std::optional<ordinal_match> find_ordinal(std::string_view text, std::size_t from = 0) noexcept;

/// A number in digits followed by words in brackets: "২ (দুই)". `offset` and `length` cover both, brackets included.
/// `words` is empty where the brackets hold number words that form no number ("বিশ এক"). Whoever asks compares the two.
struct number_with_words {
  std::uint64_t offset = 0;
  std::uint64_t length = 0;
  std::uint64_t number = 0;
  std::optional<std::uint64_t> words;

  friend constexpr bool operator==(const number_with_words&, const number_with_words&) = default;
};

/// Every number with words of the text, left to right: "২ (দুই) দিন", "৩(তিন)টি", "১২,৩৪,৫৬৭/- (বারো লক্ষ … সাতষট্টি
/// টাকা মাত্র)", "3 (three)", "৫ জন (পাঁচ জন)". A bracket with anything but number words, a counting word and "টাকা
/// মাত্র" is no match: "প্রশাসন-৩ (জেলা)", "৫ (পাচজন ও অন্যান্য)". So a misspelt or unknown number word never raises an
/// alarm.
/// Cost: linear; allocates the vector only.
[[nodiscard]] std::vector<number_with_words> find_numbers_with_words(std::string_view text);

// ---------------------------------------------------------------------------------------------------------------------

}  // namespace karjo::text

namespace karjo::detail {

/// The written form of 0 to 99.
inline constexpr std::array<std::string_view, 100> number_words{
    "শূন্য",   "এক",      "দুই",       "তিন",      "চার",     "পাঁচ",      "ছয়",       "সাত",      "আট",      "নয়",
    "দশ",    "এগারো",   "বারো",     "তেরো",     "চৌদ্দ",    "পনেরো",    "ষোলো",     "সতেরো",    "আঠারো",   "উনিশ",
    "বিশ",   "একুশ",     "বাইশ",     "তেইশ",     "চব্বিশ",   "পঁচিশ",     "ছাব্বিশ",   "সাতাশ",    "আটাশ",    "ঊনত্রিশ",
    "ত্রিশ",  "একত্রিশ",  "বত্রিশ",    "তেত্রিশ",   "চৌত্রিশ",  "পঁয়ত্রিশ",   "ছত্রিশ",    "সাঁইত্রিশ",  "আটত্রিশ",  "ঊনচল্লিশ",
    "চল্লিশ", "একচল্লিশ", "বিয়াল্লিশ", "তেতাল্লিশ", "চুয়াল্লিশ", "পঁয়তাল্লিশ", "ছেচল্লিশ",  "সাতচল্লিশ", "আটচল্লিশ", "ঊনপঞ্চাশ",
    "পঞ্চাশ", "একান্ন",   "বায়ান্ন",   "তিপ্পান্ন",  "চুয়ান্ন",   "পঞ্চান্ন",   "ছাপ্পান্ন",  "সাতান্ন",   "আটান্ন",   "ঊনষাট",
    "ষাট",   "একষট্টি",  "বাষট্টি",   "তেষট্টি",   "চৌষট্টি",  "পঁয়ষট্টি",   "ছেষট্টি",   "সাতষট্টি",  "আটষট্টি",  "ঊনসত্তর",
    "সত্তর",  "একাত্তর",  "বাহাত্তর",  "তিয়াত্তর",  "চুয়াত্তর",  "পঁচাত্তর",   "ছিয়াত্তর",  "সাতাত্তর",  "আটাত্তর",  "ঊনআশি",
    "আশি",   "একাশি",   "বিরাশি",   "তিরাশি",   "চুরাশি",   "পঁচাশি",    "ছিয়াশি",   "সাতাশি",   "আটাশি",   "ঊননব্বই",
    "নব্বই",  "একানব্বই", "বিরানব্বই", "তিরানব্বই", "চুরানব্বই", "পঁচানব্বই",  "ছিয়ানব্বই", "সাতানব্বই", "আটানব্বই", "নিরানব্বই",
};

struct number_word {
  std::string_view word;
  std::uint8_t value = 0;
};

/// Other spellings that stand for one number only, and are read.
inline constexpr number_word number_word_variants[] = {
    // two spellings in dictionaries, or the spelling before ো was written
    {"ছ", 6},
    {"এগার", 11},
    {"বার", 12},
    {"তের", 13},
    {"চোদ্দ", 14},
    {"চোদ্দো", 14},
    {"চৌদ্দো", 14},
    {"পনের", 15},
    {"ষোল", 16},
    {"সতের", 17},
    {"আঠার", 18},
    {"ঊনিশ", 19},
    {"কুড়ি", 20},
    {"আঠাশ", 28},
    {"উনত্রিশ", 29},
    {"তিরিশ", 30},
    {"সাতত্রিশ", 37},
    {"সাঁয়ত্রিশ", 37},
    {"উনচল্লিশ", 39},
    {"বেয়াল্লিশ", 42},
    {"উনপঞ্চাশ", 49},
    {"বাহান্ন", 52},
    {"তেপ্পান্ন", 53},
    {"তিপান্ন", 53},
    {"ছাপান্ন", 56},
    {"উনষাট", 59},
    {"উনসত্তর", 69},
    {"তেহাত্তর", 73},
    {"তিহাত্তর", 73},
    {"উনআশি", 79},
    {"অষ্টাশি", 88},
    {"আঠাশি", 88},
    {"উননব্বই", 89},
    {"বায়ানব্বই", 92},
    {"তিরানব্বুই", 93},
    {"পঁচানব্বুই", 95},
    {"নিরানব্বুই", 99},
    // seen for ছত্রিশ, ছেচল্লিশ and ছেষট্টি: the word for 6 kept whole
    {"ছয়ত্রিশ", 36},
    {"ছয়চল্লিশ", 46},
    {"ছয়ষট্টি", 66},
    // the candrabindu left out
    {"পাচ", 5},
    {"পচিশ", 25},
    {"পয়ত্রিশ", 35},
    {"সাইত্রিশ", 37},
    {"পয়তাল্লিশ", 45},
    {"পয়ষট্টি", 65},
    {"পচাত্তর", 75},
    {"পচাশি", 85},
    {"পচানব্বই", 95},
    // with ী, as before the reform
    {"বাষট্টী", 62},
    {"আশী", 80},
    {"একাশী", 81},
    {"বিরাশী", 82},
    {"তিরাশী", 83},
    {"চুরাশী", 84},
    {"পঁচাশী", 85},
    {"ছিয়াশী", 86},
    {"সাতাশী", 87},
    {"আটাশী", 88},
};

inline constexpr std::size_t number_word_count = number_words.size() + std::size(number_word_variants);

/// All forms, sorted by their bytes.
inline constexpr auto sorted_number_words = [] {
  std::array<number_word, number_word_count> all{};
  std::size_t count = 0;
  for (std::size_t value = 0; value < number_words.size(); ++value)
    all[count++] = {number_words[value], static_cast<std::uint8_t>(value)};
  for (const number_word& variant : number_word_variants) all[count++] = variant;
  std::sort(all.begin(), all.end(), [](const number_word& a, const number_word& b) { return a.word < b.word; });
  return all;
}();

/// 0 to 99, or -1.
[[nodiscard]] constexpr int small_number(std::string_view word) noexcept {
  const auto at = std::lower_bound(sorted_number_words.begin(), sorted_number_words.end(), word,
                                   [](const number_word& row, std::string_view w) { return row.word < w; });
  return at != sorted_number_words.end() && at->word == word ? at->value : -1;
}

inline constexpr std::uint64_t hundred = 100, thousand = 1'000, lakh = 100'000, crore = 10'000'000;

struct scale_word {
  std::string_view word;
  std::uint64_t scale = 0;
};

inline constexpr scale_word scale_words[] = {
    {"শত", hundred}, {"হাজার", thousand}, {"লক্ষ", lakh}, {"লাখ", lakh}, {"কোটি", crore},
};

/// What one word says: a number below 100, a scale, or both (একশত). `known` is false for any other word.
struct numeral_word {
  int small = -1;
  std::uint64_t scale = 0;
  bool known = false;
};

[[nodiscard]] constexpr numeral_word read_numeral_word(std::string_view word) noexcept {
  if (const int small = small_number(word); small >= 0) return {small, 0, true};
  for (const scale_word& row : scale_words)
    if (word == row.word) return {-1, row.scale, true};
  const auto joined = [&](std::string_view tail, std::uint64_t scale) -> numeral_word {
    if (!word.ends_with(tail)) return {};
    const std::string_view head = word.substr(0, word.size() - tail.size());
    const int small = head == "দু" ? 2 : small_number(head);
    return small > 0 ? numeral_word{small, scale, true} : numeral_word{};
  };
  for (const scale_word& row : scale_words)
    if (const numeral_word read = joined(row.word, row.scale); read.known) return read;
  if (const numeral_word read = joined("শ", hundred); read.known) return read;
  return joined("শো", hundred);
}

[[nodiscard]] constexpr bool parts_numerals(std::string_view text, std::size_t at) noexcept {
  return space_at(text, at) != 0 || byte_or_zero(text, at) == '-' || byte_or_zero(text, at) == '\n' ||
         byte_or_zero(text, at) == '\r';
}

/// Collects the words of one number, left to right.
class numeral_reader {
 public:
  /// Whether the word stands in its place.
  constexpr bool take(const numeral_word& word) noexcept {
    if (!word.known || only_zero_) return false;
    if (word.small >= 0) {
      if (pending_ >= 0) return false;
      if (word.small == 0) {
        if (any_) return false;
        only_zero_ = true;
      }
      pending_ = word.small;
    }
    any_ = true;
    return word.scale == 0 || take_scale(word.scale);
  }

  [[nodiscard]] constexpr std::optional<std::uint64_t> value() const noexcept {
    if (!any_) return std::nullopt;
    return add(total_, group_ + static_cast<std::uint64_t>(pending_ < 0 ? 0 : pending_));
  }

 private:
  constexpr bool take_scale(std::uint64_t scale) noexcept {
    const std::uint64_t small = static_cast<std::uint64_t>(pending_ < 0 ? 0 : pending_);
    if (scale == crore) {
      const std::uint64_t before = group_ + small;
      if (before == 0 && !after_crore_) return false;
      const std::optional<std::uint64_t> sum = add(total_, before);
      if (!sum || *sum > std::numeric_limits<std::uint64_t>::max() / crore) return false;
      total_ = *sum * crore;
      group_ = 0;
      limit_ = crore;
      pending_ = -1;
      return after_crore_ = true;
    }
    after_crore_ = false;
    if (scale >= limit_) return false;                                             // out of order, or twice
    if (pending_ < 0 && (scale != hundred || group_ + total_ != 0)) return false;  // only শত stands for one of itself
    if (scale == hundred && small > 9 && limit_ != crore) return false;  // পনেরো শত, but not after a thousand
    group_ += (pending_ < 0 ? 1 : small) * scale;
    limit_ = scale;
    pending_ = -1;
    return true;
  }

  static constexpr std::optional<std::uint64_t> add(std::uint64_t a, std::uint64_t b) noexcept {
    if (a > std::numeric_limits<std::uint64_t>::max() - b) return std::nullopt;
    return a + b;
  }

  std::uint64_t total_ = 0;      // what a কোটি has multiplied
  std::uint64_t group_ = 0;      // lakhs, thousands and hundreds since
  std::uint64_t limit_ = crore;  // the next scale must be smaller
  int pending_ = -1;             // a number below 100 waiting for its scale
  bool any_ = false, only_zero_ = false, after_crore_ = false;
};

}  // namespace karjo::detail

namespace karjo::text {

constexpr result<std::uint64_t> parse_numeral(std::string_view words) noexcept {
  detail::numeral_reader reader;
  std::size_t at = 0, last = words.size();
  while (at < words.size()) {
    if (detail::parts_numerals(words, at)) {
      at += detail::space_at(words, at) != 0 ? detail::space_at(words, at) : 1;
      continue;
    }
    const std::size_t end = detail::word_end(words, at);
    if (end == at || !reader.take(detail::read_numeral_word(words.substr(at, end - at))))
      return {errc::not_a_number, at};
    last = at;
    at = end;
  }
  if (const std::optional<std::uint64_t> value = reader.value()) return *value;
  return {errc::not_a_number, last};
}

inline std::string numeral(std::uint64_t number) {
  if (number == 0) return std::string(detail::number_words[0]);
  std::string words;
  const auto say = [&](std::uint64_t small, std::string_view scale, std::string_view gap) {
    if (small == 0) return;
    if (!words.empty()) words += ' ';
    words.append(detail::number_words[small]).append(gap).append(scale);
  };
  if (number >= detail::crore) words = numeral(number / detail::crore) + " কোটি";
  number %= detail::crore;
  say(number / detail::lakh, "লক্ষ", " ");
  say(number % detail::lakh / detail::thousand, "হাজার", " ");
  say(number % detail::thousand / detail::hundred, "শত", "");
  say(number % detail::hundred, "", "");
  return words;
}

}  // namespace karjo::text

namespace karjo::detail {

[[nodiscard]] constexpr bool ascii_letter_at(std::string_view text, std::size_t at) noexcept {
  const unsigned byte = byte_or_zero(text, at) | 0x20;
  return byte >= 'a' && byte <= 'z';
}

[[nodiscard]] constexpr std::size_t ascii_word_end(std::string_view text, std::size_t at) noexcept {
  while (ascii_letter_at(text, at)) ++at;
  return at;
}

[[nodiscard]] constexpr bool same_ascii_word(std::string_view text, std::string_view lower) noexcept {
  return std::equal(text.begin(), text.end(), lower.begin(), lower.end(), [](char a, char b) {
    return (a >= 'A' && a <= 'Z' ? static_cast<char>(a + ('a' - 'A')) : a) == b;
  });
}

inline constexpr std::string_view bangla_ordinal_words[] = {
    "প্রথম",  "দ্বিতীয়", "তৃতীয়",   "চতুর্থ",  "পঞ্চম",  "ষষ্ঠ",  "সপ্তম",  "অষ্টম",   "নবম",    "দশম",
    "একাদশ", "দ্বাদশ",  "ত্রয়োদশ", "চতুর্দশ", "পঞ্চদশ", "ষোড়শ", "সপ্তদশ", "অষ্টাদশ", "ঊনবিংশ", "বিংশ",
};

inline constexpr std::string_view english_ordinal_words[] = {
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
};

/// What a Bangla word says as an ordinal, or 0.
[[nodiscard]] constexpr std::uint32_t ordinal_word(std::string_view word) noexcept {
  for (std::size_t i = 0; i < std::size(bangla_ordinal_words); ++i)
    if (word == bangla_ordinal_words[i]) return static_cast<std::uint32_t>(i + 1);
  if (word == "উনবিংশ") return 19;
  constexpr std::string_view ending = "তম";
  if (word.size() <= ending.size() || !word.ends_with(ending)) return 0;
  const int small = small_number(word.substr(0, word.size() - ending.size()));
  return small > 0 ? static_cast<std::uint32_t>(small) : 0;
}

/// Endings glued to the digits, the slips among them: a nukta lost (২য), a reph lost (৪থ), ষ্ট for ষ্ঠ.
[[nodiscard]] constexpr bool is_ordinal_ending(std::string_view word) noexcept {
  for (const std::string_view ending : {"ম", "য়", "য", "র্থ", "থ", "ষ্ঠ", "ষ্ট", "শ", "তম"})
    if (word == ending) return true;
  return false;
}

/// Endings apart from the digits must be those of the number; শ alone would also be "hundred".
[[nodiscard]] constexpr bool is_ordinal_ending_of(std::uint64_t number, std::string_view word) noexcept {
  if (word == "তম") return true;
  if (number == 2 || number == 3) return word == "য়";
  if (number == 4) return word == "র্থ";
  if (number == 6) return word == "ষ্ঠ";
  return number <= 10 && word == "ম";
}

/// Whether a number may begin here: not inside a longer number, a decimal or a Latin word.
[[nodiscard]] constexpr bool number_begins(std::string_view text, std::size_t at) noexcept {
  if (at == 0) return true;
  if (digit_before(text, at) || ascii_letter_at(text, at - 1)) return false;
  const char before = text[at - 1];
  return (before != '.' && before != ',' && before != '/') || !digit_before(text, at - 1);
}

/// The words inside brackets that open at `at`; nullopt where they do not close within the line and `limit` bytes.
[[nodiscard]] constexpr std::optional<std::string_view> bracketed(std::string_view text, std::size_t at,
                                                                  std::size_t limit = 480) noexcept {
  if (byte_or_zero(text, at) != '(') return std::nullopt;
  for (std::size_t end = at + 1; end < text.size() && end - at < limit; ++end) {
    if (text[end] == ')') return text.substr(at + 1, end - at - 1);
    if (text[end] == '(' || text[end] == '\n') break;
  }
  return std::nullopt;
}

/// The ordinal in digits that begins at `at`.
[[nodiscard]] constexpr std::optional<text::ordinal_match> digit_ordinal_at(std::string_view text,
                                                                            std::size_t at) noexcept {
  const digit_run run = digits_at(text, at, 11);
  if (run.count == 0 || run.count > 10 || run.other_script != 0 || run.value == 0 ||
      run.value > std::numeric_limits<std::uint32_t>::max())
    return std::nullopt;
  const auto match = [&](std::size_t end) {
    return text::ordinal_match{at, end - at, static_cast<std::uint32_t>(run.value)};
  };
  const std::size_t glued = word_end(text, run.end, 16);
  if (glued != run.end) {
    if (is_ordinal_ending(text.substr(run.end, glued - run.end))) return match(glued);
    return std::nullopt;
  }
  if (const std::size_t end = ascii_word_end(text.substr(0, std::min(text.size(), run.end + 3)), run.end);
      end != run.end) {
    for (const std::string_view ending : {"st", "nd", "rd", "th"})
      if (same_ascii_word(text.substr(run.end, end - run.end), ending)) return match(end);
    return std::nullopt;
  }
  std::size_t next = skip_spaces(text, run.end, 2);
  if (const std::optional<std::string_view> words = bracketed(text, next)) {
    if (!text::parse_numeral(*words)) return std::nullopt;
    next = skip_spaces(text, next + words->size() + 2, 2);
  } else if (next == run.end && byte_or_zero(text, next) == '-') {
    ++next;
  }
  const std::size_t end = word_end(text, next, 16);
  if (next == run.end || !is_ordinal_ending_of(run.value, text.substr(next, end - next))) return std::nullopt;
  return match(end);
}

/// The English number words up to a hundred; above them hundred, thousand, lakh, million and crore.
inline constexpr std::string_view english_small_words[] = {
    "zero", "one",    "two",    "three",    "four",     "five",    "six",     "seven",     "eight",    "nine",
    "ten",  "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
};
inline constexpr std::string_view english_tens_words[] = {"twenty", "thirty",  "forty",  "fifty",
                                                          "sixty",  "seventy", "eighty", "ninety"};
struct english_scale {
  std::string_view word;
  std::uint64_t scale = 0;
};
inline constexpr english_scale english_scales[] = {
    {"thousand", thousand},
    {"lakh", lakh},
    {"million", 1'000'000},
    {"crore", crore},
};

/// The number that plain English words name: "thirty six", "thirty-six", "one hundred and five". Nothing is guessed.
[[nodiscard]] constexpr std::optional<std::uint64_t> english_numeral(std::string_view words) noexcept {
  std::uint64_t total = 0, group = 0, limit = std::numeric_limits<std::uint64_t>::max();
  int room = 100;  // what a small word must stay below here: 100 anything, 10 units after tens, 0 nothing
  bool any = false;
  for (std::size_t at = 0; at < words.size();) {
    if (words[at] == ' ' || words[at] == '-') {
      ++at;
      continue;
    }
    const std::size_t end = ascii_word_end(words, at);
    if (end == at) return std::nullopt;
    const std::string_view word = words.substr(at, end - at);
    at = end;
    int small = -1;
    for (std::size_t i = 0; i < std::size(english_small_words); ++i)
      if (same_ascii_word(word, english_small_words[i])) small = static_cast<int>(i);
    for (std::size_t i = 0; i < std::size(english_tens_words); ++i)
      if (same_ascii_word(word, english_tens_words[i])) small = static_cast<int>(i + 2) * 10;
    if (small >= 0) {
      if (small >= room || (small == 0 && any)) return std::nullopt;
      group += static_cast<std::uint64_t>(small);
      room = small >= 20 ? 10 : 0;
      any = true;
    } else if (same_ascii_word(word, "hundred")) {
      if (group == 0 || group > 9) return std::nullopt;
      group *= hundred;
      room = 100;
    } else if (!same_ascii_word(word, "and") || group % hundred != 0 || !any) {
      std::uint64_t scale = 0;
      for (const english_scale& row : english_scales)
        if (same_ascii_word(word, row.word)) scale = row.scale;
      if (scale == 0 || scale >= limit || group == 0) return std::nullopt;
      total += group * scale;  // at most 999 × 10^7 and falling scales: no overflow
      group = 0;
      limit = scale;
      room = 100;
    }
  }
  if (!any) return std::nullopt;
  return total + group;
}

/// Words that count something: they stand after the number and after its words.
inline constexpr std::string_view counting_words[] = {
    "টি",    "টা",   "জন",    "দিন",     "টাকা", "মাত্র", "খানা", "খানি", "মাস",  "বছর",
    "সপ্তাহ", "ঘণ্টা", "শতাংশ", "কর্মদিবস", "কপি",  "প্রস্থ", "দফা",  "ফর্দ",  "পাতা",
};

/// Cuts counting words, glued or apart, off the end of number words: "পাঁচ জন", "তিনটি", "পাঁচশত টাকা মাত্র". A number
/// word is never cut: সাতষট্টি and কোটি end like a counting word.
[[nodiscard]] constexpr std::string_view without_counting_words(std::string_view words) noexcept {
  for (int rounds = 0; rounds < 4; ++rounds) {
    while (!words.empty() && (words.back() == ' ' || words.back() == '.')) words.remove_suffix(1);
    std::size_t last = words.size();
    while (letter_before(words, last)) last -= 3;
    if (read_numeral_word(words.substr(last)).known) break;
    for (const std::string_view word : counting_words)
      if (words.size() > word.size() && words.ends_with(word)) {
        words.remove_suffix(word.size());
        break;
      }
  }
  while (!words.empty() && words.front() == ' ') words.remove_prefix(1);
  return words;
}

struct words_reading {
  bool only_number_words = false;
  std::optional<std::uint64_t> value;
};

[[nodiscard]] constexpr words_reading read_bracket_words(std::string_view words, std::uint64_t number) noexcept {
  words = without_counting_words(words);
  if (words.empty()) return {};
  if (const std::optional<std::uint64_t> value = english_numeral(words)) return {true, value};
  std::size_t small_words = 0;
  for (std::size_t at = 0; at < words.size();) {
    if (parts_numerals(words, at)) {
      at += std::max<std::size_t>(1, space_at(words, at));
      continue;
    }
    const std::size_t end = word_end(words, at);
    const numeral_word word = read_numeral_word(words.substr(at, end - at));
    if (end == at || !word.known) return {};
    small_words += word.small >= 0 ? 1 : 0;
    at = end;
  }
  const result<std::uint64_t> value = text::parse_numeral(words);
  if (value && *value == number) return {true, *value};
  // A unit alone ("লক্ষ টাকা") is no number, and বার is also "times" and "day": neither contradicts the digits.
  if (small_words == 0 || words == "বার") return {};
  if (value) return {true, *value};
  if (small_words < 2) return {};
  return {true, std::nullopt};
}

}  // namespace karjo::detail

namespace karjo::text {

constexpr std::optional<ordinal_match> find_ordinal(std::string_view text, std::size_t from) noexcept {
  std::size_t at = from;
  if (at < text.size() && detail::letter_before(text, at)) at = detail::word_end(text, at);
  while (at < text.size()) {
    if (detail::digit_at(text, at).value >= 0) {
      if (detail::number_begins(text, at))
        if (const std::optional<ordinal_match> match = detail::digit_ordinal_at(text, at)) return match;
      at = detail::digits_at(text, at).end;
    } else if (const std::size_t end = detail::word_end(text, at); end != at) {
      if (const std::uint32_t value = detail::ordinal_word(text.substr(at, end - at)); value != 0)
        return ordinal_match{at, end - at, value};
      at = end;
    } else if (const std::size_t ascii_end = detail::ascii_word_end(text, at); ascii_end != at) {
      for (std::size_t i = 0; i < std::size(detail::english_ordinal_words); ++i)
        if (detail::same_ascii_word(text.substr(at, ascii_end - at), detail::english_ordinal_words[i]))
          return ordinal_match{at, ascii_end - at, static_cast<std::uint32_t>(i + 1)};
      at = ascii_end;
    } else {
      ++at;
    }
  }
  return std::nullopt;
}

constexpr std::optional<std::uint32_t> parse_ordinal(std::string_view text) noexcept {
  const std::optional<ordinal_match> match = find_ordinal(text);
  if (!match || match->offset != 0 || match->length != text.size()) return std::nullopt;
  return match->value;
}

inline std::vector<number_with_words> find_numbers_with_words(std::string_view text) {
  std::vector<number_with_words> found;
  for (std::size_t at = 0; at < text.size();) {
    if (detail::digit_at(text, at).value < 0) {
      ++at;
      continue;
    }
    const std::size_t start = at;
    const bool begins = detail::number_begins(text, at);
    detail::digit_run run = detail::digits_at(text, at);
    std::uint64_t number = run.value;
    std::size_t digits = run.count;
    bool one_script = run.other_script == 0;
    at = run.end;
    while (at < text.size() && text[at] == ',' && detail::digit_at(text, at + 1).value >= 0) {  // ১২,৩৪,৫৬৭
      const detail::digit_run next = detail::digits_at(text, at + 1);
      one_script = one_script && next.other_script == 0 && next.bangla == run.bangla;
      digits += next.count;
      if (digits <= 18)
        for (std::size_t i = 0; i < next.count; ++i) number *= 10;
      number += next.value;
      at = next.end;
    }
    if (!begins || !one_script || digits > 18) continue;

    std::size_t open = at;
    if (detail::byte_or_zero(text, open) == '/' &&
        (detail::byte_or_zero(text, open + 1) == '-' || detail::byte_or_zero(text, open + 1) == '='))
      open += 2;
    open = detail::skip_spaces(text, open, 2);
    for (const std::string_view word : detail::counting_words)
      if (text.substr(open).starts_with(word) && detail::bengali_letter_at(text, open + word.size()) == 0) {
        open = detail::skip_spaces(text, open + word.size(), 2);
        break;
      }
    const std::optional<std::string_view> words = detail::bracketed(text, open);
    if (!words) continue;
    const detail::words_reading read = detail::read_bracket_words(*words, number);
    if (!read.only_number_words) continue;
    at = open + words->size() + 2;
    found.push_back({start, at - start, number, read.value});
  }
  return found;
}

}  // namespace karjo::text
