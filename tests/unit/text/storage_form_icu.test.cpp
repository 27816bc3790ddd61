// SPDX-License-Identifier: Apache-2.0
//
// Compiled where ICU is installed: its normalization and properties as a third implementation.
#include <karjo/text/storage_form.hpp>  // first: the header stands alone

#include <unicode/uchar.h>
#include <unicode/unorm2.h>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "support/catch.hpp"
#include "support/storage_rewriting.hpp"

using namespace karjo;

namespace {

// Code points below U+10000 alone, which are UTF-16 as they are.
std::u32string normalized(const UNormalizer2* form, std::u32string_view points) {
  const std::u16string source(points.begin(), points.end());
  std::u16string out(4 * source.size() + 8, u'\0');
  UErrorCode status = U_ZERO_ERROR;
  const std::int32_t length = unorm2_normalize(form, source.data(), static_cast<std::int32_t>(source.size()),
                                               out.data(), static_cast<std::int32_t>(out.size()), &status);
  if (U_FAILURE(status)) FAIL(u_errorName(status));
  return {out.begin(), out.begin() + length};
}

struct forms {
  UErrorCode status = U_ZERO_ERROR;
  const UNormalizer2* nfc = unorm2_getNFCInstance(&status);
  const UNormalizer2* nfd = unorm2_getNFDInstance(&status);
};

// Returns how many texts needed no repair, so that their storage form is their NFC.
std::uint64_t compare(const forms& icu, std::u32string_view points) {
  const auto result = text::to_storage_form(storage_rewriting::utf8(points));
  const std::u32string stored = storage_rewriting::code_points(result->text);
  const std::u32string nfd = normalized(icu.nfd, points);
  const bool clean = result->repairs.empty();
  if (clean && stored != normalized(icu.nfc, points)) FAIL("not the NFC of " << storage_rewriting::utf8(points));
  if (stored != normalized(icu.nfc, stored)) FAIL("the storage form is not in NFC: " << result->text);
  if (text::to_storage_form(storage_rewriting::utf8(nfd))->text != result->text) {
    FAIL("the NFD has another storage form: " << storage_rewriting::utf8(points));
  }
  return clean ? 1 : 0;
}

}  // namespace

TEST_CASE("storage_form: without repairs it is the NFC of ICU, and always in NFC, for all pairs and triples",
          "[text]") {
  const forms icu;
  REQUIRE(U_SUCCESS(icu.status));
  std::uint64_t pairs = 0, triples = 0, clean = 0;
  for (char32_t a = 0x0980; a <= 0x09FF; ++a) {
    for (char32_t b = 0x0980; b <= 0x09FF; ++b, ++pairs) {
      const char32_t points[] = {a, b};
      clean += compare(icu, {points, 2});
    }
  }
  const std::u32string_view kinds =
      U"কতরযড\u09DC\u09DFঅএঋ\u09BC\u09CD\u09FE\u09BE\u09C7\u09CB\u09CC\u09D7\u0981\u200C\u200D১ ";
  for (const char32_t a : kinds) {
    for (const char32_t b : kinds) {
      for (const char32_t c : kinds) {
        const char32_t points[] = {a, b, c};
        clean += compare(icu, {points, 3});
        ++triples;
      }
    }
  }
  CHECK(pairs == 128 * 128);
  CHECK(triples == 23 * 23 * 23);
  CHECK(clean > (pairs + triples) / 2);
}

TEST_CASE("storage_form: signs are what Unicode calls marks, in its combining classes", "[text]") {
  using enum detail::bengali_class;
  std::uint64_t assigned = 0;
  for (char32_t c = 0x0980; c <= 0x09FF; ++c) {
    const auto point = static_cast<UChar32>(c);
    const std::uint32_t category = U_GET_GC_MASK(point);
    if ((category & U_GC_CN_MASK) != 0) continue;
    ++assigned;
    INFO(static_cast<std::uint32_t>(c));
    const detail::bengali_class of = detail::class_of(c);
    CHECK(detail::is_sign(of) == ((category & U_GC_M_MASK) != 0));
    CHECK(u_getCombiningClass(point) == (of == nukta ? 7 : of == hasanta ? 9 : of == sandhi_mark ? 230 : 0));
  }
  CHECK(assigned >= 96);
}
