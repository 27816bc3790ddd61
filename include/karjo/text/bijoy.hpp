// SPDX-License-Identifier: Apache-2.0
//
// What does this Bijoy (SutonnyMJ) text say in Unicode, where did each byte of it come from, and what was doubtful?
//
// Bijoy text is Windows-1252 that stands for glyphs, in the order in which they are drawn. It is read as clusters, not
// by replacing strings:
//
//     cluster  = pre_sign? body (reph | sign | mark | late_form)* hasanta?
//     body     = half* (consonant | conjunct | below) (below | half+ (consonant | conjunct | below))*
//     sign     = post_sign                 ; ে with া is ো, ে with ৗ is ৌ
//     vowel    = independent_vowel (ya_phala post_sign*)? mark*
//
// and comes out in storage form: reph first, then the consonants, the vowel sign, ঁ ং ঃ; র‍্য with its joiner; a visible
// hasanta between letters with U+200C. Codes with two meanings are read by what stands around them (bijoy_glyphs.hpp).
// Nothing is lost: what is no Bijoy glyph passes through, a sign without its letter stays a sign, and both are named in
// `doubts`. English words in the text are read as Bijoy too: for mixed text there is bijoy_detect.hpp.
//
//     const auto read = text::from_bijoy("evsjv‡`k");
//     read->text                          // "বাংলাদেশ"
//     read->map.to_source(12)             // 5: দে came from ‡`
//
// Source: docs/sources.md#text-bijoy; the guide is docs/guide/bijoy.md.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <karjo/error.hpp>
#include <karjo/result.hpp>
#include <karjo/text/bengali_cipher.hpp>
#include <karjo/text/bijoy_glyphs.hpp>
#include <karjo/text/offset_map.hpp>
#include <karjo/text/storage_form.hpp>
#include <karjo/text/utf8.hpp>

namespace karjo::text {

/// Why a stretch of Bijoy text may be read wrongly.
enum class bijoy_doubt_kind : std::uint8_t {
  lost_base,     ///< a sign, half form, below form or reph whose letter is not there, as where a PDF dropped glyphs
  two_meanings,  ///< a code that means one thing or another, and what stands around it does not decide
  sign_order,    ///< signs that do not go together, or in an unusual order: two vowel signs, a form typed late
  unassigned,    ///< a code at which the fonts have no glyph; passed through
  not_bijoy,     ///< characters that are not in Windows-1252; passed through
  repaired,      ///< the reading itself was damaged and was repaired: a sign typed twice (storage_rule.hpp)
};

/// The stable name of a doubt, as the command prints it: "lost-base".
[[nodiscard]] constexpr std::string_view name(bijoy_doubt_kind kind) noexcept;

/// A stretch that may be read wrongly.
struct bijoy_doubt {
  bijoy_doubt_kind kind{};
  std::uint64_t source_offset = 0;  ///< bytes of the text given
  std::uint64_t source_length = 0;
  std::uint64_t offset = 0;  ///< bytes of the reading
  std::uint64_t length = 0;

  friend constexpr bool operator==(const bijoy_doubt&, const bijoy_doubt&) = default;
};

/// The reading of a Bijoy text, in storage form. Doubts stand in the order of the text.
struct bijoy_text {
  std::string text;
  offset_map map;
  std::vector<bijoy_doubt> doubts;
};

/// How Bijoy text is read. `fonts` is what a code of two meanings means where only the font tells: `all` takes the
/// commoner one and reports it. Without `keep_map` the map stays empty, and long texts take much less memory.
struct bijoy_options {
  bijoy_fonts fonts = bijoy_fonts::all;
  bool keep_map = true;
};

/// Reads Bijoy text in UTF-8, as it is copied out of a document. Errors: `invalid_utf8` at the first byte that is none;
/// `ciphered_text` where Bengali letters in it are a cipher (bengali_cipher.hpp), since nothing then says what the text
/// is. Cost: linear; memory of the reading, of 32 bytes for each cluster (the map) and of 40 for each doubt.
[[nodiscard]] inline result<bijoy_text> from_bijoy(std::string_view utf8, bijoy_options options = {});

/// Reads Bijoy text in Windows-1252 itself, a byte a code, as it stands in old files. Cost: as `from_bijoy`.
[[nodiscard]] inline bijoy_text from_bijoy_bytes(std::string_view windows_1252, bijoy_options options = {});

// ---------------------------------------------------------------------------------------------------------------------

constexpr std::string_view name(bijoy_doubt_kind kind) noexcept {
  switch (kind) {
    case bijoy_doubt_kind::lost_base: return "lost-base";
    case bijoy_doubt_kind::two_meanings: return "two-meanings";
    case bijoy_doubt_kind::sign_order: return "sign-order";
    case bijoy_doubt_kind::unassigned: return "unassigned";
    case bijoy_doubt_kind::not_bijoy: return "not-bijoy";
    case bijoy_doubt_kind::repaired: return "repaired";
  }
  return "unknown";
}

}  // namespace karjo::text

namespace karjo::detail {

/// A character of the source: its code in Windows-1252, -1 for none, and how many bytes it took; 0 at the end.
struct bijoy_code {
  int code = -1;
  std::size_t length = 0;
};

/// Reads the clusters of a Bijoy text and writes them as Unicode; the storage form is made of the whole afterwards.
class bijoy_reader {
 public:
  bijoy_reader(std::string_view source, bool bytes, text::bijoy_options options) noexcept
      : source_(source), bytes_(bytes), options_(options) {}

  /// All of the text.
  [[nodiscard]] text::bijoy_text read();

  /// Only these stretches of it, in order and apart; the rest stays as it is.
  [[nodiscard]] text::bijoy_text read(const std::vector<text::text_range>& runs);

 private:
  using kind = text::bijoy_class;
  using doubt = text::bijoy_doubt_kind;

  /// A glyph as it is read where it stands.
  struct glyph {
    std::size_t length = 0;  ///< bytes of the source; 0 at the end
    int code = -1;
    bool known = false;  ///< whether the kind means anything
    kind is{};
    std::string_view unicode{};
    bool doubtful = false;

    [[nodiscard]] bool of(kind k) const noexcept { return known && is == k; }
    [[nodiscard]] bool carries_signs() const noexcept { return of(kind::consonant) || of(kind::conjunct); }
    [[nodiscard]] bool begins_letter() const noexcept {
      return carries_signs() || of(kind::vowel) || of(kind::half) || of(kind::pre_sign) || of(kind::letter);
    }
  };

  static constexpr std::string_view hasanta = "্", ra = "র", aa = "া", e = "ে", au_length = "ৗ";

  [[nodiscard]] bijoy_code code_at(std::size_t at) const noexcept;
  [[nodiscard]] glyph glyph_at(std::size_t at) const noexcept;  // by the table alone
  [[nodiscard]] glyph resolve(std::size_t at) const noexcept;   // by what stands around it too
  [[nodiscard]] glyph after(const glyph& g, std::size_t at) const noexcept { return glyph_at(at + g.length); }

  void read_run(std::size_t at);
  [[nodiscard]] text::bijoy_text finish();
  std::size_t other(std::size_t at);
  std::size_t independent_vowel(std::size_t at);
  std::size_t cluster(std::size_t at);
  std::size_t body(std::size_t at);
  std::size_t signs(std::size_t at);
  void add_consonants(const glyph& g);
  void add_below(const glyph& g);
  void add_vowel(std::string_view sign);
  void flush();

  [[nodiscard]] bool has_letter() const noexcept { return !body_.empty(); }
  [[nodiscard]] bool bare() const noexcept { return has_letter() && !half_ && vowels_.empty() && marks_.empty(); }
  [[nodiscard]] bool is_blank(std::size_t at) const noexcept { return source_.substr(at, 3) == "___"; }
  [[nodiscard]] bool takes_la() const noexcept;
  [[nodiscard]] bool takes_retroflex_na() const noexcept;

  void begin(std::size_t at);
  void note(doubt why) noexcept { notes_ |= 1u << static_cast<unsigned>(why); }
  void end(std::size_t at);

  std::string_view source_;
  bool bytes_;
  text::bijoy_options options_;

  std::string out_;
  std::vector<text::text_change> changes_;
  std::vector<text::bijoy_doubt> doubts_;

  // The cluster that is being read. All keep their memory.
  std::string body_, vowels_, marks_;
  std::string_view pre_sign_;
  bool half_ = false;  // the body ends with a half form
  bool reph_ = false;
  bool after_long_i_of_ta_ = false;  // তী stands just before

  std::size_t begin_ = 0, begin_out_ = 0;
  unsigned notes_ = 0;
};

inline bijoy_code bijoy_reader::code_at(std::size_t at) const noexcept {
  if (at >= source_.size()) return {};
  const std::uint8_t first = octet(source_, at);
  if (bytes_ || first < 0x80) return {first, 1};
  const text::decoded next = text::decode(source_, at);
  return {text::to_windows_1252(next.code_point), next.length};
}

inline bijoy_reader::glyph bijoy_reader::glyph_at(std::size_t at) const noexcept {
  const bijoy_code next = code_at(at);
  glyph g{next.length, next.code};
  if (next.code < 0) return g;
  if (const text::bijoy_glyph* row = text::find_bijoy_glyph(static_cast<std::uint8_t>(next.code))) {
    g.known = true;
    g.is = row->kind;
    g.unicode = row->unicode;
  }
  return g;
}

inline bijoy_reader::glyph bijoy_reader::resolve(std::size_t at) const noexcept {
  glyph g = glyph_at(at);
  const auto as = [&g](kind is, std::string_view unicode, bool doubtful = false) {
    g.is = is;
    g.unicode = unicode;
    g.doubtful = doubtful;
  };
  const auto as_itself = [&g](bool doubtful = false) {
    g.known = false;
    g.doubtful = doubtful;
  };
  const auto letter_after = [&] { return after(g, at).begins_letter(); };
  switch (g.code) {
    case 0x26:  // &
    case 0x5E:  // ^
    case 0x7E:  // ~
    case 0xAD:
      if (!has_letter()) as_itself(g.code == 0xAD);
      break;
    case 0x58:  // X
      if (bare() && body_ == "ণ") as(kind::below, "ঢ");
      break;
    case 0x5F:  // _
      if (is_blank(at)) as_itself();
      break;
    case 0x85:  // …
      if (!bare() || !pre_sign_.empty()) {
        as_itself();
      } else if (!letter_after() && !after(g, at).of(kind::mark)) {
        // মাতৃ, ভ্রাতৃ end so; the glyph belongs to the letters with a stroke on the right.
        g.doubtful = true;
        if (body_ != "ক" && body_ != "ত" && body_ != "ভ") as_itself(true);
      }
      break;
    case 0x91:  // ‘: also a ’ that a word processor turned
      if (!half_) as_itself();
      else if (after(g, at).of(kind::post_sign)) as(kind::below, "থ", true);
      break;
    case 0x92:  // ’
    case 0x97:  // —
      if (!half_) as_itself();
      break;
    case 0x93:  // “
      if (!bare() || !pre_sign_.empty()) as_itself();
      break;
    case 0x94: {  // ”
      const glyph next = after(g, at);
      const bool palatal = next.unicode == "চ" || next.unicode == "ছ" || next.unicode == "ঞ";
      if (!palatal && !next.of(kind::below)) as_itself(letter_after());
      break;
    }
    case 0x96:  // –
      if (!bare() || !pre_sign_.empty()) as_itself();
      else if (!body_.ends_with(ra)) as_itself(letter_after());
      break;
    case 0x9C:
    case 0xE8:
      if (takes_retroflex_na()) g.unicode = "ণ";
      break;
    case 0xB2:
      if (after_long_i_of_ta_ && !has_letter()) g.unicode = "ক্ষ্ণ";
      else g.doubtful = true;
      break;
    case 0xCD:
      if (half_) as(kind::below, "ত");
      break;
    case 0xE6:
      if (bare() && body_.ends_with(ra)) as(kind::post_sign, "ু");
      break;
    case 0xF8:
      if (options_.fonts != text::bijoy_fonts::bijoy_2000 && takes_la()) as(kind::below, "ল");
      break;
    case 0xFF:
      if (options_.fonts == text::bijoy_fonts::bijoy_2000 || (!has_letter() && out_.ends_with("খ"))) g.unicode = "ড়্গ";
      else g.doubtful = options_.fonts == text::bijoy_fonts::all;
      break;
    default: break;
  }
  return g;
}

inline bool bijoy_reader::takes_la() const noexcept {
  if (!has_letter() || !vowels_.empty() || !marks_.empty()) return false;
  constexpr std::string_view before_la[] = {"ক", "গ", "প", "ফ", "ব", "ভ", "ম", "ল", "শ", "স", "হ"};
  return std::any_of(std::begin(before_la), std::end(before_la), [this](auto c) { return body_.ends_with(c); });
}

inline bool bijoy_reader::takes_retroflex_na() const noexcept {
  return body_.ends_with("হ") || body_.ends_with("ষ") || body_.ends_with("ণ");  // ক্ষ ends with ষ
}

inline text::bijoy_text bijoy_reader::read() {
  out_.reserve(source_.size() + source_.size() / 2);
  read_run(0);
  return finish();
}

inline text::bijoy_text bijoy_reader::read(const std::vector<text::text_range>& runs) {
  const std::string_view all = source_;
  out_.reserve(all.size());
  std::size_t copied = 0;
  for (const text::text_range& run : runs) {
    out_.append(all.substr(copied, run.offset - copied));
    copied = run.offset + run.length;
    source_ = all.substr(0, copied);  // no glyph beyond the run decides how one in it is read
    read_run(run.offset);
  }
  source_ = all;
  out_.append(all.substr(copied));
  return finish();
}

// Reads from `at` to the end of the source.
inline void bijoy_reader::read_run(std::size_t at) {
  while (at < source_.size()) {
    begin(at);
    const glyph g = resolve(at);
    if (!g.known || g.is >= kind::digit || g.of(kind::letter) || g.of(kind::hasanta)) {
      at = other(at);
    } else if (g.of(kind::vowel)) {
      at = independent_vowel(at);
    } else {
      at = cluster(at);
    }
  }
}

// Makes the storage form.
inline text::bijoy_text bijoy_reader::finish() {
  text::bijoy_text reading;
  reading.doubts = std::move(doubts_);
  result<text::stored_text> stored = text::to_storage_form(out_);
  if (!stored || stored->map.changes().empty()) {
    reading.text = std::move(out_);
    reading.map = text::offset_map(std::move(changes_));
    return reading;
  }
  for (text::bijoy_doubt& d : reading.doubts) {
    const text::text_range range = stored->map.range_from_source(d.offset, d.length);
    d.offset = range.offset;
    d.length = range.length;
  }
  const auto of_reading = static_cast<std::ptrdiff_t>(reading.doubts.size());
  const text::offset_map first(std::move(changes_));
  for (const text::text_repair& repair : stored->repairs) {
    if (!text::damage(repair.rule)) continue;
    const text::text_range from = first.source_range(repair.source_offset, repair.source_length);
    reading.doubts.push_back({doubt::repaired, from.offset, from.length, repair.offset, repair.length});
  }
  std::inplace_merge(reading.doubts.begin(), reading.doubts.begin() + of_reading, reading.doubts.end(),
                     [](const auto& a, const auto& b) { return a.source_offset < b.source_offset; });
  reading.map = first.then(stored->map);
  reading.text = std::move(stored->text);
  return reading;
}

// Everything that takes no signs: digits, punctuation, ৎ, and what passes through.
inline std::size_t bijoy_reader::other(std::size_t at) {
  const glyph g = resolve(at);
  std::size_t stop = at + g.length;
  if (g.known) {
    out_ += g.unicode;
  } else if (g.code < 0) {  // a whole stretch of it is one doubt
    while (stop < source_.size()) {
      const bijoy_code next = code_at(stop);
      if (next.code >= 0) break;
      stop += next.length;
    }
    out_.append(source_.substr(at, stop - at));
    note(doubt::not_bijoy);
  } else if (g.code == 0x5F) {  // a blank to fill in, however long
    stop = std::min(source_.find_first_not_of('_', at), source_.size());
    out_.append(source_.substr(at, stop - at));
  } else if (bytes_) {
    text::append(out_, text::from_windows_1252(static_cast<std::uint8_t>(g.code)));
  } else {
    out_.append(source_.substr(at, g.length));
  }
  if (g.doubtful) note(doubt::two_meanings);
  if (g.code >= 0x7F && !text::find_bijoy_glyph(static_cast<std::uint8_t>(g.code)) && g.code != 0xA0) {
    note(doubt::unassigned);
  }
  end(stop);
  return stop;
}

inline std::size_t bijoy_reader::independent_vowel(std::size_t at) {
  glyph g = glyph_at(at);
  std::size_t stop = at + g.length;
  std::string_view vowel = g.unicode;
  const bool a = g.code == 0x41;
  glyph next = glyph_at(stop);
  while (next.of(kind::mark)) {
    marks_ += next.unicode;
    stop += next.length;
    next = glyph_at(stop);
  }
  if (a && next.unicode == aa) {
    vowel = "আ";
    stop += next.length;
    next = glyph_at(stop);
  } else if ((a || g.code == 0x47) && next.code == 0xA8) {  // অ্যা, এ্যা
    body_ = "্য";
    stop += next.length;
    for (next = glyph_at(stop); next.of(kind::post_sign) && next.code != 0x85 && next.code != 0x93 && next.code != 0x96;
         next = glyph_at(stop)) {
      add_vowel(next.unicode);
      stop += next.length;
    }
  }
  for (; next.of(kind::mark); next = glyph_at(stop)) {
    marks_ += next.unicode;
    stop += next.length;
  }
  out_ += vowel;
  flush();
  end(stop);
  return stop;
}

inline std::size_t bijoy_reader::cluster(std::size_t at) {
  std::string early;  // ঁ between the sign and its letter
  if (const glyph sign = resolve(at); sign.of(kind::pre_sign)) {
    pre_sign_ = sign.unicode;
    at += sign.length;
    for (glyph next = resolve(at); next.code == 0x75; next = resolve(at)) {
      early += next.unicode;
      at += next.length;
    }
  }
  at = body(at);
  marks_ = std::move(early);
  const bool ta = body_ == "ত";
  if (has_letter() || pre_sign_.empty()) at = signs(at);
  if (!has_letter()) note(doubt::lost_base);
  const bool long_i_of_ta = ta && vowels_ == "ী";
  flush();
  end(at);
  after_long_i_of_ta_ = long_i_of_ta;
  return at;
}

inline std::size_t bijoy_reader::body(std::size_t at) {
  for (;;) {
    const glyph g = resolve(at);
    if (g.carries_signs()) {
      if (has_letter() && !half_) break;
      add_consonants(g);
    } else if (g.of(kind::half)) {
      if (has_letter() && !half_) break;
      add_consonants(g);
      half_ = true;
    } else if (g.of(kind::below)) {
      if (!has_letter()) note(doubt::lost_base);
      add_below(g);
    } else {
      break;
    }
    if (g.doubtful) note(doubt::two_meanings);
    at += g.length;
  }
  if (half_) {
    body_ += hasanta;
    half_ = false;
    note(doubt::lost_base);
  }
  return at;
}

inline std::size_t bijoy_reader::signs(std::size_t at) {
  for (;;) {
    const glyph g = resolve(at);
    if (g.of(kind::reph) && !reph_) {
      reph_ = true;
    } else if (g.of(kind::below) && has_letter()) {
      add_below(g);
      note(doubt::sign_order);
    } else if (g.of(kind::post_sign)) {
      add_vowel(g.unicode);
    } else if (g.of(kind::mark)) {
      marks_ += g.unicode;
    } else if (g.of(kind::hasanta) && bare() && pre_sign_.empty()) {
      body_ += hasanta;
      at += g.length;
      const glyph next = glyph_at(at);
      if (next.carries_signs() || next.of(kind::half)) body_ += "\u200C";
      return at;
    } else {
      return at;
    }
    if (g.doubtful) note(doubt::two_meanings);
    at += g.length;
  }
}

inline void bijoy_reader::add_consonants(const glyph& g) {
  if (half_) body_ += hasanta;
  half_ = false;
  std::string_view letters = g.unicode;
  if (letters.ends_with("ু") || letters.ends_with("ৃ")) {
    vowels_ = letters.substr(letters.size() - 3);
    letters.remove_suffix(3);
  }
  body_ += letters;
}

inline void bijoy_reader::add_below(const glyph& g) {
  if (body_ == ra && g.code == 0xA8) body_ += "\u200D";
  body_ += hasanta;
  half_ = false;
  std::string_view letters = g.unicode;
  if (letters.ends_with("ু")) {
    add_vowel(letters.substr(letters.size() - 3));
    letters.remove_suffix(3);
  }
  body_ += letters;
}

inline void bijoy_reader::add_vowel(std::string_view sign) {
  if (!vowels_.empty()) note(doubt::sign_order);
  vowels_ += sign;
}

// Writes what was read: reph, letters, vowel signs, marks.
inline void bijoy_reader::flush() {
  if (reph_) out_.append(ra).append(hasanta);
  out_ += body_;
  std::string_view vowels = vowels_;
  if (pre_sign_ == e && vowels.starts_with(aa)) {
    out_ += "ো";
    vowels.remove_prefix(aa.size());
  } else if (pre_sign_ == e && vowels.starts_with(au_length)) {
    out_ += "ৌ";
    vowels.remove_prefix(au_length.size());
  } else {
    if ((!pre_sign_.empty() && !vowels.empty()) || vowels.starts_with(au_length)) note(doubt::sign_order);
    out_ += pre_sign_;
  }
  out_ += vowels;
  out_ += marks_;
}

inline void bijoy_reader::begin(std::size_t at) {
  body_.clear();
  vowels_.clear();
  marks_.clear();
  pre_sign_ = {};
  half_ = reph_ = false;
  notes_ = 0;
  begin_ = at;
  begin_out_ = out_.size();
}

inline void bijoy_reader::end(std::size_t at) {
  after_long_i_of_ta_ = false;
  const std::string_view from = source_.substr(begin_, at - begin_);
  const std::size_t length = out_.size() - begin_out_;
  if (options_.keep_map && from != std::string_view(out_).substr(begin_out_)) {
    changes_.push_back({begin_, from.size(), begin_out_, length});
  }
  for (unsigned k = 0; notes_ != 0; ++k, notes_ >>= 1) {
    if ((notes_ & 1u) != 0) doubts_.push_back({static_cast<doubt>(k), begin_, from.size(), begin_out_, length});
  }
}

}  // namespace karjo::detail

namespace karjo::text {

inline result<bijoy_text> from_bijoy(std::string_view utf8, bijoy_options options) {
  if (const auto bad = first_invalid_utf8(utf8)) return {errc::invalid_utf8, *bad};
  if (const auto ciphers = find_bengali_ciphers(utf8); !ciphers.empty()) {
    return {errc::ciphered_text, ciphers.front().offset};
  }
  return karjo::detail::bijoy_reader(utf8, false, options).read();
}

inline bijoy_text from_bijoy_bytes(std::string_view windows_1252, bijoy_options options) {
  return karjo::detail::bijoy_reader(windows_1252, true, options).read();
}

}  // namespace karjo::text
