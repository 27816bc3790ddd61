// SPDX-License-Identifier: Apache-2.0
#include <karjo/text/bulk.hpp>  // first: the header stands alone

#include <algorithm>
#include <cstddef>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include <karjo/text/digits.hpp>
#include <karjo/text/storage_form.hpp>
#include <karjo/text/utf8.hpp>

#include "support/catch.hpp"
#include "text/bulk_kernels.hpp"

using namespace karjo;
using namespace karjo::text;

namespace {

// A text in a block of exactly its size, so that the sanitizer sees every byte read or written beyond it.
struct exact {
  std::vector<char> bytes;
  explicit exact(std::string_view text) : bytes(text.begin(), text.end()) { bytes.shrink_to_fit(); }
  [[nodiscard]] std::string_view view() const { return {bytes.data(), bytes.size()}; }
};

std::string transcoded(std::size_t (*kernel)(std::string_view, char*, std::size_t) noexcept, std::string_view text,
                       std::size_t room) {
  std::vector<char> out(room);
  out.shrink_to_fit();
  return {out.data(), kernel(text, out.data(), room)};
}

// Everything every kernel says of the text, against the functions of the headers.
void agree(std::string_view given) {
  const exact text(given);
  const std::string bangla = to_bangla_digits(given), latin = to_latin_digits(given);
  for (const bulk::kernels& set : bulk::runnable_kernels()) {
    const std::size_t to_bangla = given.size() + 2 * set.count_latin_digits(text.view());
    const std::size_t to_latin = given.size() - 2 * set.count_bangla_digits(text.view());
    // room as needed, and room as for the worst
    const bool same = to_bangla == bangla.size() && to_latin == latin.size() &&
                      transcoded(set.to_bangla_digits, text.view(), to_bangla) == bangla &&
                      transcoded(set.to_latin_digits, text.view(), to_latin) == latin &&
                      transcoded(set.to_bangla_digits, text.view(), 3 * given.size()) == bangla &&
                      transcoded(set.to_latin_digits, text.view(), given.size()) == latin;
    if (!same) FAIL("the digits of a text of " << given.size() << " bytes, by the kernels " << set.name);
    const std::size_t checked = set.checked_utf8(text.view());
    const auto invalid = text::first_invalid_utf8(given);
    // The fault may lie in the sequence that is cut at the position checked.
    if (checked > given.size() || (invalid && checked > *invalid + 3))
      FAIL("UTF-8 checked up to " << checked << ", by the kernels " << set.name);
  }
  if (bulk::first_invalid_utf8(text.view()) != text::first_invalid_utf8(given))
    FAIL("the first byte that is no UTF-8 of " << given.size());
  if (bulk::bangla_digits_size(given) != bangla.size() || bulk::latin_digits_size(given) != latin.size())
    FAIL("the size of a text of " << given.size() << " bytes");
}

}  // namespace

TEST_CASE("bulk: every kernel gives what the headers give, whatever the length and the place of the digits", "[text]") {
  const std::string_view pieces[] = {"০", "৯", "0", "9", "/", ":", "১২", "২০২৫", "2025", "ক", "য়", " ", "a", "é", "😀", "२",
                                     "\u09E5", "\u09F0", "অর্থবছর ", ", the "};
  std::mt19937 random(1432);
  std::size_t texts = 0;
  for (std::size_t size = 0; size < 260; ++size)
    for (int i = 0; i < 6; ++i, ++texts) {
      std::string text;
      while (text.size() < size) text += pieces[random() % std::size(pieces)];
      text.resize(size);  // the last piece may be cut
      agree(text);
    }
  CHECK(texts == 1560);
}

TEST_CASE("bulk: a digit at every place of a long text is found, and a cut one is none", "[text]") {
  std::size_t places = 0;
  for (std::size_t at = 0; at < 200; ++at, ++places) {
    for (const std::string_view piece : {"৫", "5", "\xE0\xA7", "\xE0", "\xA7\xAB", "৫৬৭৮৯০১২৩৪৫৬৭৮৯০১২৩৪"}) {
      std::string text(200, 'x');
      text.replace(at, std::min(piece.size(), 200 - at), piece);
      agree(text);
    }
  }
  CHECK(places == 200);
  CHECK(bulk::latin_digits_size("৫") == 1);
  CHECK(bulk::bangla_digits_size("5") == 3);
}

TEST_CASE("bulk: every two bytes, and every lead byte with the edges of what may follow, at every place", "[text]") {
  std::size_t texts = 0;
  for (unsigned first = 0; first < 256; ++first)
    for (unsigned second = 0; second < 256; ++second, ++texts) {
      std::string text(150, 'a');
      const std::size_t at = 60 + (first + second) % 8;
      text[at] = static_cast<char>(first);
      text[at + 1] = static_cast<char>(second);
      if (bulk::first_invalid_utf8(text) != text::first_invalid_utf8(text)) FAIL(first << ' ' << second);
    }
  CHECK(texts == 65'536);
  const unsigned edges[] = {0x00, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC2, 0xE0, 0xFF};
  std::size_t sequences = 0;
  for (unsigned lead = 0xBF; lead < 256; ++lead)
    for (const unsigned second : edges)
      for (const unsigned third : edges)
        for (const unsigned fourth : edges) {
          std::string text(190, lead % 2 != 0 ? 'a' : '\0');
          const std::size_t at = sequences % 130;
          ++sequences;
          const unsigned bytes[] = {lead, second, third, fourth};
          for (std::size_t i = 0; i < 4; ++i) text[at + i] = static_cast<char>(bytes[i]);
          if (bulk::first_invalid_utf8(text) != text::first_invalid_utf8(text))
            FAIL(lead << ' ' << second << ' ' << third << ' ' << fourth << " at " << at);
        }
  CHECK(sequences == 65u * 12 * 12 * 12);
}

TEST_CASE("bulk: one damaged byte in a long Bangla text is found where the plain check finds it", "[text]") {
  std::string clean;
  while (clean.size() < 20'000) clean += "সভাপতি ৩০ জুন ২০২৪ তারিখের মধ্যে report পাঠাতে বলেন। ";
  CHECK(bulk::first_invalid_utf8(clean) == std::nullopt);
  std::mt19937 random(30);
  std::size_t damaged = 0;
  for (int i = 0; i < 4'000; ++i, ++damaged) {
    std::string text = clean.substr(random() % 64, 6'000 + random() % 3'000);
    text[random() % text.size()] = static_cast<char>(random());
    if (bulk::first_invalid_utf8(text) != text::first_invalid_utf8(text)) FAIL("round " << i);
  }
  CHECK(damaged == 4'000);
}

TEST_CASE("bulk: the last set of kernels is plain C++, and each has a name of its own", "[text]") {
  CHECK(bulk::runnable_kernels().back().name == "plain");
  CHECK(bulk::runnable_kernels().size() <= 3);
}

namespace {

// What each kernel says of how far the text is in storage form, from every 37th boundary on, against the scan code point
// by code point; returns the bytes that the best kernel cleared.
std::size_t agree_on_storage_form(std::string_view given) {
  const exact text(given);
  std::size_t cleared = 0;
  for (const bulk::kernels& set : bulk::runnable_kernels()) {
    for (std::size_t from = 0; from < given.size(); from += 37) {
      while (from < given.size() && detail::is_continuation(detail::octet(given, from))) ++from;
      const std::size_t to = set.scan_storage_form(text.view(), from);
      if (to < from || to > given.size() || (to < given.size() && detail::is_continuation(detail::octet(given, to))) ||
          detail::scan_storage_form(given, from, to) < to)
        FAIL("scanned from " << from << " to " << to << ", by the kernels " << set.name << ": " << given);
      if (&set == &bulk::runnable_kernels().front()) cleared = std::max(cleared, to - from);
    }
  }
  std::string stored = "what was there before";
  const error wrong = bulk::to_storage_form(text.view(), stored);
  const auto expected = to_storage_form(given);
  if (expected ? wrong.code != errc::ok || stored != expected->text : wrong != expected.error())
    FAIL("the storage form of " << given);
  return cleared;
}

}  // namespace

TEST_CASE("bulk: the storage form is that of the header, whatever stands where in clean text", "[text]") {
  constexpr std::string_view clean = "০৩। সভাপতি উপস্থিত সকল সদস্যকে স্বাগত জানিয\u09BCে সভার কার্যক্রম শুরু করেন – ‘ই-নথি’, ৩০ জুন ২০২৪, (12.5) ";
  std::mt19937 random(1971);
  // Every code point of the block, and what the rules look at besides.
  std::vector<std::string> pieces{"\u200C", "\u200D", "\u200B", "\u00AD", "\u00A0", "\u2003", "\u202F", "\uFEFF", "|", ") |", "1", "2,", "3.",
                                  "\u0966", "\u0905", "\u0964", "\u0965", "é",      "😀",    "\n",     " ",      ",", ".", "\xFF", "\xE0\xA6",
                                  "র\u09CDযা", " র\u09CDযা", "\u09CD\u09BC", "\u09C7\u09BE", "\u2013", "\u2028", "\u2010", "\u2027"};
  for (char32_t c = 0x0980; c <= 0x09FF; ++c)
    pieces.push_back({'\xE0', static_cast<char>(c < 0x09C0 ? 0xA6 : 0xA7), static_cast<char>(0x80 | (c & 0x3F))});
  std::size_t texts = 0;
  for (int i = 0; i < 20000; ++i, ++texts) {
    std::string text(clean);
    for (auto left = random() % 4; left != 0; --left) {  // two or three beside each other
      std::size_t at = random() % text.size();
      while (at > 0 && detail::is_continuation(detail::octet(text, at))) --at;
      std::string put = pieces[random() % pieces.size()];
      for (auto more = random() % 3; more != 0; --more) put += pieces[random() % pieces.size()];
      text.insert(at, put);
    }
    agree_on_storage_form(text);
  }
  CHECK(texts == 20000);
  for (int i = 0; i < 3000; ++i) {
    std::string text;
    while (text.size() < 120) text += pieces[random() % pieces.size()];
    agree_on_storage_form(text);
  }
  std::string all_clean;
  while (all_clean.size() < 20000) all_clean += clean;
  const std::size_t cleared = agree_on_storage_form(all_clean);
  if (bulk::runnable_kernels().size() > 1) CHECK(cleared > 19000);
}
