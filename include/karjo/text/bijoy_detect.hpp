// SPDX-License-Identifier: Apache-2.0
//
// Which stretches of this text are Bijoy (SutonnyMJ), which are perhaps, and what does the text say with them converted?
//
// Old files mix Bijoy with Unicode Bangla and with English, in one paragraph, and only the font tells them apart; copied
// as plain text it is gone. A run is found in two steps. First each character weighs for or against Bijoy: by how much
// commoner it is in Bangla written in Bijoy than in English text and code (`bijoy_weights`). Then the run is converted,
// and what comes out must look like Bangla: signs have letters to stand on, vowels are as frequent as in Bangla, and the
// commonest words turn up. One word alone is never certain; a paragraph is. A font name, where it is known, decides.
//
//     const auto runs = text::detect_bijoy("শিল্প মন্ত্রী eZ©gv‡b gqgbwmsn wRjvq");
//     runs->front().answer     // bijoy_answer::bijoy, from byte 38 to the end
//     text::from_bijoy_runs("শিল্প মন্ত্রী eZ©gv‡b gqgbwmsn wRjvq")->text   // "শিল্প মন্ত্রী বর্তমানে ময়মনসিংহ জিলায়"
//
// The opposite trap is found too: PDFs whose Bengali code points are a cipher for other letters (bengali_cipher.hpp).
//
// Source: docs/sources.md#text-bijoy; the guide is docs/guide/bijoy.md.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <karjo/detail/bengali_word.hpp>
#include <karjo/error.hpp>
#include <karjo/result.hpp>
#include <karjo/text/bengali_cipher.hpp>
#include <karjo/text/bijoy.hpp>
#include <karjo/text/utf8.hpp>

namespace karjo::text {

/// What a run is.
enum class bijoy_answer : std::uint8_t {
  no,     ///< it weighs like Bijoy, but does not convert to Bangla
  maybe,  ///< it may be Bijoy: too short to be certain, or damaged
  bijoy,  ///< Bijoy for certain
  cipher  ///< Bengali code points that stand for other letters: no text can be had from them
};

/// Why: what decided the answer.
enum class bijoy_reason : std::uint8_t {
  reads_as_bangla,  ///< letters and conversion agree
  font,             ///< the font given
  too_short,        ///< one word, or little evidence
  doubtful,         ///< converted, too many signs stand without a letter or against each other
  few_vowels,       ///< converted, it has too few vowels for Bangla
  double_encoded,   ///< Bangla in UTF-8 that was taken for Windows-1252: another damage, not Bijoy
  unassigned,       ///< code points that no Bangla text has
};

/// The stable names of answers and reasons, as the command prints them: "bijoy", "reads-as-bangla".
[[nodiscard]] constexpr std::string_view name(bijoy_answer answer) noexcept;
[[nodiscard]] constexpr std::string_view name(bijoy_reason reason) noexcept;

/// A run of text that is, or looks like, Bijoy.
struct bijoy_run {
  std::uint64_t offset = 0;  ///< bytes of the text
  std::uint64_t length = 0;
  bijoy_answer answer{};
  bijoy_reason why{};
  std::int64_t score = 0;   ///< bits of evidence: 10 is a thousand to one for Bijoy against English
  std::uint64_t words = 0;  ///< between spaces

  friend constexpr bool operator==(const bijoy_run&, const bijoy_run&) = default;
};

/// What a font name says about the text set in it.
enum class bijoy_font : std::uint8_t { unknown, bijoy, unicode };

/// What a font name says: "SutonnyMJ" and other …MJ are Bijoy, as is "Kalpurush ANSI"; …OMJ, Nikosh, SolaimanLipi and
/// others are Unicode. Capitals, spaces and hyphens do not matter. Cost: linear.
[[nodiscard]] constexpr bijoy_font font_encoding(std::string_view font_name) noexcept;

/// Finds the Bijoy runs of a text, in order; what is not listed is not Bijoy. Runs do not overlap, but a cipher is the
/// stretch of a line and may hold a run of Bijoy. With the name of its font, all that is not
/// Bengali is Bijoy or nothing is. Errors: `invalid_utf8`. Cost: linear; each run is converted once.
[[nodiscard]] inline result<std::vector<bijoy_run>> detect_bijoy(std::string_view utf8, std::string_view font_name = {});

/// A text whose Bijoy runs were converted, and the runs found. The rest of the text is in storage form as well.
struct converted_runs {
  bijoy_text reading;
  std::vector<bijoy_run> runs;

  /// The answer for the whole text: the strongest of its runs, `no` where there is none.
  [[nodiscard]] bijoy_answer answer() const noexcept {
    bijoy_answer strongest = bijoy_answer::no;
    for (const bijoy_run& run : runs) strongest = std::max(strongest, run.answer);
    return strongest;
  }
};

/// Converts the runs of a mixed text that are Bijoy for certain, and leaves all other text. Errors and cost: as
/// `detect_bijoy` and `from_bijoy`.
[[nodiscard]] inline result<converted_runs> from_bijoy_runs(std::string_view utf8, std::string_view font_name = {},
                                                            bijoy_options options = {});

// ---------------------------------------------------------------------------------------------------------------------

constexpr std::string_view name(bijoy_answer answer) noexcept {
  switch (answer) {
    case bijoy_answer::no: return "no";
    case bijoy_answer::maybe: return "maybe";
    case bijoy_answer::bijoy: return "bijoy";
    case bijoy_answer::cipher: return "cipher";
  }
  return "unknown";
}

constexpr std::string_view name(bijoy_reason reason) noexcept {
  switch (reason) {
    case bijoy_reason::reads_as_bangla: return "reads-as-bangla";
    case bijoy_reason::font: return "font";
    case bijoy_reason::too_short: return "too-short";
    case bijoy_reason::doubtful: return "doubtful";
    case bijoy_reason::few_vowels: return "few-vowels";
    case bijoy_reason::double_encoded: return "double-encoded";
    case bijoy_reason::unassigned: return "unassigned";
  }
  return "unknown";
}

}  // namespace karjo::text

namespace karjo::detail {

/// For each code the bits it weighs for Bijoy: log2 of how much commoner it is there than in English, from -8 to 8.
/// Letters were counted on Bangla minutes written in Bijoy (61,000 codes) and on 60,000 lines of program documentation;
/// figures and most punctuation weigh nothing. Glyphs that English has no use for weigh 8, the letters of other European
/// languages 2.
inline constexpr std::array<std::int8_t, 256> bijoy_weights = [] {
  std::array<std::int8_t, 256> weights{};
  constexpr std::int8_t capitals[] = {2,  1, -6, 1, -8, -7, 0, -6, 0, -4, 6, 1,  3,
                                      -1, -5, 2, 4, 1,  -7, -7, 1, -1, 1, -1, 4, 6};
  constexpr std::int8_t letters[] = {-3, 2,  0,  -4, -1, 0,  1,  -2, 0, 2, 2, -3, 1,
                                     -2, -5, -7, 5,  -7, -4, -7, -6, 4, 3, 1, 0,  3};
  for (int i = 0; i < 26; ++i) {
    weights[static_cast<std::size_t>('A' + i)] = capitals[i];
    weights[static_cast<std::size_t>('a' + i)] = letters[i];
  }
  for (const char c : std::string_view("\"#*+/<=>@[\\]{}")) weights[static_cast<unsigned char>(c)] = -6;
  for (const char c : std::string_view("!$%&'?")) weights[static_cast<unsigned char>(c)] = -3;
  weights['`'] = 1;
  weights['^'] = 4;
  weights['~'] = 2;
  weights['_'] = -1;
  weights['|'] = 3;
  for (std::size_t code = 0x80; code < 0x100; ++code) weights[code] = code < 0xC0 || code == 0xD7 || code == 0xF7 ? 8 : 2;
  for (const std::size_t code : {0x80u, 0xA0u}) weights[code] = 0;            // €, no-break space
  for (const std::size_t code : {0x91u, 0x93u, 0x94u, 0x96u}) weights[code] = 0;  // ‘ “ ” –: in English too
  weights[0x92] = weights[0x97] = 2;                                       // ’ —
  return weights;
}();

/// The commonest words of official Bangla texts, sorted.
inline constexpr std::string_view commonest_words[] = {
    "অনুযায়ী", "আলোচনা", "উপস্থিত", "এই", "এবং", "এর", "করতে", "করা", "করার", "করে", "করেন", "জন্য", "তারিখ", "তিনি",
    "থেকে", "না", "নিয়ে", "পর", "পরে", "প্রদান", "বলেন", "বাংলাদেশ", "মাধ্যমে", "যে", "সকল", "সচিব", "সভা", "সভাপতি",
    "সভায়", "সভার", "সময়", "সরকার", "সাথে", "সিদ্ধান্ত", "সে", "হতে", "হবে", "হয়", "হয়েছে", "হলো"};
static_assert(std::is_sorted(std::begin(commonest_words), std::end(commonest_words)));

/// What can be told of a text that should be Bangla by counting.
struct bangla_look {
  std::uint64_t letters = 0;  ///< letters that are spoken with a vowel or begin a cluster
  std::uint64_t vowels = 0;   ///< independent vowels and vowel signs
  std::uint64_t known_words = 0;

  explicit bangla_look(std::string_view text) {
    bool joined = false;  // a hasanta stands before
    std::size_t word_begin = 0;
    bool in_word = false;
    for (std::size_t at = 0;; at += 3) {
      const bengali_class c = class_at(text, at);
      if (c == bengali_class::outside) {
        if (in_word && is_commonest(text.substr(word_begin, at - word_begin))) ++known_words;
        in_word = joined = false;
        if (at >= text.size()) break;
        at += text::decode(text, at).length;
        at -= 3;
        continue;
      }
      if (!in_word) word_begin = at;
      in_word = true;
      if (!is_sign(c) && !joined && digit_at(text, at).length == 0) ++letters;
      if (c == bengali_class::independent_vowel || c == bengali_class::vowel_sign) ++vowels;
      joined = c == bengali_class::hasanta;
    }
  }

 private:
  [[nodiscard]] static bool is_commonest(std::string_view word) noexcept {
    return std::binary_search(std::begin(commonest_words), std::end(commonest_words), word);
  }
};

// Whether it is UTF-8 of Bengali letters read as Windows-1252: à¦¬à¦¾à¦‚.
[[nodiscard]] inline bool is_double_encoded(std::string_view text) noexcept {
  std::size_t pairs = 0, characters = 0;
  for (std::size_t at = 0; at < text.size(); at += text::decode(text, at).length, ++characters) {
    const std::string_view four = text.substr(at, 4);
    if (four == "à¦" || four == "à§") ++pairs;
  }
  return pairs > 2 && pairs * 5 > characters;
}

/// Finds the runs of one text.
class bijoy_finder {
 public:
  bijoy_finder(std::string_view text, text::bijoy_font font) noexcept : text_(text), font_(font) {}

  [[nodiscard]] std::vector<text::bijoy_run> find();

 private:
  /// A stretch without spaces and without Bengali letters.
  struct word {
    std::size_t end = 0;
    std::int64_t bits = 0;
    bool letters = false;  ///< not figures and marks alone
    bool foreign = false;  ///< has a character that is not in Windows-1252
  };

  [[nodiscard]] bool bengali_at(std::size_t at) const noexcept;
  [[nodiscard]] word word_at(std::size_t at) const noexcept;
  [[nodiscard]] std::size_t skip(std::size_t at, bool& border) const noexcept;
  void extend(std::size_t at, const word& next, bool best);
  std::size_t close(std::size_t at);
  void verify(text::bijoy_run& run) const;

  // Evidence from which a run is worth a look, and from which it is certain: of three words, of two.
  static constexpr std::int64_t worth_a_look = 10, certain = 20, certain_of_two = 24;
  // What a common Bangla word in the conversion is worth.
  static constexpr std::int64_t known_word_bits = 5;
  // How much evidence a run may lose again before it ends: an English word or two.
  static constexpr std::int64_t patience = 16;

  std::string_view text_;
  text::bijoy_font font_;
  std::vector<text::bijoy_run> runs_;

  // The run that grows: to its best end, and to where it was read.
  bool open_ = false;
  std::size_t begin_ = 0, best_end_ = 0;
  std::int64_t best_ = 0, sum_ = 0;
  std::uint64_t words_ = 0, best_words_ = 0;
};

[[nodiscard]] constexpr bool is_space(std::uint8_t byte) noexcept {
  return byte == ' ' || (byte >= '\t' && byte <= '\r');
}

// A Bengali letter or sign, a joiner or a danda; all take three bytes.
inline bool bijoy_finder::bengali_at(std::size_t at) const noexcept {
  if (octet(text_, at) < 0xE0) return false;
  if (class_at(text_, at) != bengali_class::outside) return true;
  const char32_t code_point = text::decode(text_, at).code_point;
  return code_point == 0x0964 || code_point == 0x0965;
}

// Past spaces, and past Bengali letters and empty lines, which end a run.
inline std::size_t bijoy_finder::skip(std::size_t at, bool& border) const noexcept {
  for (int line_ends = 0; at < text_.size();) {
    const std::uint8_t byte = octet(text_, at);
    if (is_space(byte)) {
      if (byte == '\n' && ++line_ends > 1) border = true;
      ++at;
    } else if (bengali_at(at)) {
      border = true;
      at += 3;
    } else {
      break;
    }
  }
  return at;
}

inline bijoy_finder::word bijoy_finder::word_at(std::size_t at) const noexcept {
  word found;
  std::int64_t glyph_bits = 0;
  std::size_t letters = 0, capitals = 0, others = 0;  // as English has them, and all else
  int before = -1;
  while (at < text_.size() && !is_space(octet(text_, at)) && !bengali_at(at)) {
    const text::decoded next = text::decode(text_, at);
    at += next.length;
    const int code = text::to_windows_1252(next.code_point);
    if (code < 0) {
      found.foreign = true;
      continue;
    }
    const text::bijoy_glyph* row = text::find_bijoy_glyph(static_cast<std::uint8_t>(code));
    const bool mark = code == '&' || code == '^' || code == '_' || code == '~';
    if (row && row->kind < text::bijoy_class::digit && !mark) ++letters;
    if (code >= 'A' && code <= 'Z') ++capitals;
    else if (code > '9' && code != '_') ++others;
    std::int64_t weight = bijoy_weights[static_cast<std::size_t>(code)];
    if (code == before) weight = 0;                        // "www", "----"
    if (code == '|' && letters == 0) weight = -weight;     // a danda ends something
    (code < 0x80 ? found.bits : glyph_bits) += weight;
    before = code;
  }
  if (letters > 1) found.bits += glyph_bits;  // alone, ° and © and µ are themselves
  if (capitals != 0 && others == 0) found.bits = std::min<std::int64_t>(found.bits, 0);  // GPL, K1, MAP_32
  found.letters = letters != 0;
  found.end = at;
  return found;
}

inline std::vector<text::bijoy_run> bijoy_finder::find() {
  if (font_ == text::bijoy_font::unicode) return {};
  std::size_t at = 0;
  for (;;) {
    bool border = false;
    at = skip(at, border);
    if (border) close(at);
    if (at >= text_.size()) {
      if (!open_) break;
      at = close(at);
      continue;
    }
    const word next = word_at(at);
    if (font_ == text::bijoy_font::bijoy && !next.foreign) {
      extend(at, next, true);
    } else if (next.foreign) {
      close(at);
    } else if (!open_) {
      if (next.bits > 0 && next.letters) extend(at, next, true);
    } else {
      extend(at, next, next.bits != 0 && sum_ + next.bits >= best_);
      if (best_ - sum_ > patience) {
        at = close(at);
        continue;
      }
    }
    at = next.end;
  }
  return std::move(runs_);
}

// Takes a word into the run, which begins with it if none is open. With `best` the run reaches to the end of it.
inline void bijoy_finder::extend(std::size_t at, const word& next, bool best) {
  if (!open_) {
    open_ = true;
    begin_ = at;
    sum_ = 0;
    words_ = 0;
  }
  sum_ += next.bits;
  if (next.letters) ++words_;
  if (best) {
    best_ = sum_;
    best_words_ = words_;
    best_end_ = next.end;
  }
}

// Ends the run at its best end, and returns that: what was read behind it is looked at again.
inline std::size_t bijoy_finder::close(std::size_t at) {
  if (!open_) return at;
  open_ = false;
  text::bijoy_run run{begin_, best_end_ - begin_};
  run.score = best_;
  run.words = best_words_;
  if (font_ == text::bijoy_font::bijoy) {
    run.answer = text::bijoy_answer::bijoy;
    run.why = text::bijoy_reason::font;
    runs_.push_back(run);
  } else if (best_ >= worth_a_look) {
    verify(run);
    if (run.answer != text::bijoy_answer::no || run.score >= certain) runs_.push_back(run);
  }
  return best_end_;
}

// Converts a run and looks at what comes out.
inline void bijoy_finder::verify(text::bijoy_run& run) const {
  const std::string_view source = text_.substr(run.offset, run.length);
  const text::bijoy_text reading = bijoy_reader(source, false, {.keep_map = false}).read();
  const bangla_look look(reading.text);
  const auto faults = static_cast<std::uint64_t>(std::count_if(
      reading.doubts.begin(), reading.doubts.end(),
      [](const text::bijoy_doubt& d) { return d.kind != text::bijoy_doubt_kind::two_meanings; }));
  run.score += known_word_bits * static_cast<std::int64_t>(look.known_words);

  const auto decide = [&run](text::bijoy_answer answer, text::bijoy_reason why) {
    run.answer = answer;
    run.why = why;
  };
  using enum text::bijoy_answer;
  using enum text::bijoy_reason;
  if (is_double_encoded(source)) return decide(no, double_encoded);
  if (look.vowels * 8 < look.letters) return decide(no, few_vowels);
  if (faults * 5 > look.letters) return decide(no, doubtful);
  if (look.vowels * 5 < look.letters) return decide(maybe, few_vowels);
  if (faults * 16 > look.letters) return decide(maybe, doubtful);
  const bool enough = (run.words > 2 && run.score >= certain) || (run.words == 2 && run.score >= certain_of_two);
  decide(enough ? text::bijoy_answer::bijoy : maybe, enough ? reads_as_bangla : too_short);
}

}  // namespace karjo::detail

namespace karjo::text {

constexpr bijoy_font font_encoding(std::string_view font_name) noexcept {
  // The letters and digits of the name, small.
  std::array<char, 64> small{};
  std::size_t size = 0;
  for (const char c : font_name) {
    const bool capital = c >= 'A' && c <= 'Z';
    if (!capital && !(c >= 'a' && c <= 'z') && !(c >= '0' && c <= '9')) continue;
    if (size == small.size()) return bijoy_font::unknown;
    small[size++] = static_cast<char>(capital ? c - 'A' + 'a' : c);
  }
  const std::string_view known(small.data(), size);
  const auto holds = [known](std::string_view part) { return known.find(part) != std::string_view::npos; };
  if (holds("omj")) return bijoy_font::unicode;
  if (known.ends_with("ansi") || holds("mj") || known.starts_with("sutonny")) return bijoy_font::bijoy;
  for (const std::string_view unicode : {"nikosh", "solaimanlipi", "kalpurush", "siyamrupali", "vrinda", "shonarbangla",
                                         "nirmala", "notosansbengali", "notoserifbengali", "bangla"}) {
    if (known.starts_with(unicode)) return bijoy_font::unicode;
  }
  return bijoy_font::unknown;
}

inline result<std::vector<bijoy_run>> detect_bijoy(std::string_view utf8, std::string_view font_name) {
  if (const auto bad = first_invalid_utf8(utf8)) return {errc::invalid_utf8, *bad};
  std::vector<bijoy_run> runs = karjo::detail::bijoy_finder(utf8, font_encoding(font_name)).find();
  const auto found = static_cast<std::ptrdiff_t>(runs.size());
  for (const text_range& range : find_bengali_ciphers(utf8)) {
    runs.push_back({range.offset, range.length, bijoy_answer::cipher, bijoy_reason::unassigned});
  }
  std::inplace_merge(runs.begin(), runs.begin() + found, runs.end(),
                     [](const bijoy_run& a, const bijoy_run& b) { return a.offset < b.offset; });
  return runs;
}

inline result<converted_runs> from_bijoy_runs(std::string_view utf8, std::string_view font_name,
                                              bijoy_options options) {
  result<std::vector<bijoy_run>> runs = detect_bijoy(utf8, font_name);
  if (!runs) return runs.error();
  std::vector<text_range> bijoy;
  for (const bijoy_run& run : *runs) {
    if (run.answer == bijoy_answer::bijoy) bijoy.push_back({run.offset, run.length});
  }
  converted_runs converted;
  converted.reading = karjo::detail::bijoy_reader(utf8, false, options).read(bijoy);
  converted.runs = *std::move(runs);
  return converted;
}

}  // namespace karjo::text
