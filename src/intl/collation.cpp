// SPDX-License-Identifier: Apache-2.0
#include <karjo/intl/collation.hpp>

#include <unicode/uchar.h>
#include <unicode/ucol.h>
#include <unicode/ustring.h>
#include <unicode/uversion.h>

#include <algorithm>
#include <numeric>
#include <utility>

#include "intl/icu.hpp"

namespace karjo::intl {

struct collator::state {
  icu_owned<UCollator, ucol_close> handle;
};

namespace {

using owned_collator = icu_owned<UCollator, ucol_close>;

// The order in which the alphabet is recited: … হ ড় ঢ় য় ৎ ং ঃ ঁ.
constexpr std::u16string_view alphabet_rules = u"&হ<ড\u09BC<ঢ\u09BC<য\u09BC<ৎ<ং<ঃ<ঁ";

// Blanks become the first of the letters that count; U+0060 is the first character that is neither blank nor punctuation.
constexpr std::u16string_view word_by_word_rules = u"&[before 1]'`'<' '='\t'='\u00A0'";

owned_collator opened(const collation_options& options, UErrorCode& status) {
  const char* locale = options.style == collation_style::traditional ? "bn@collation=traditional" : "bn";
  owned_collator base(ucol_open(locale, &status));
  if (U_FAILURE(status)) return {};
  // ICU falls back to the root without failing; the order of Bangla would then be another.
  if (const char* actual = ucol_getLocaleByType(base.get(), ULOC_ACTUAL_LOCALE, &status);
      U_SUCCESS(status) && (actual == nullptr || std::string_view(actual).substr(0, 2) != "bn")) {
    status = U_MISSING_RESOURCE_ERROR;
    return {};
  }
  if (options.letters == letter_order::dictionary && options.blanks == blank_order::letter_by_letter) return base;

  std::int32_t size = 0;
  const UChar* given = ucol_getRules(base.get(), &size);
  std::u16string rules(given, static_cast<std::size_t>(size));
  if (options.letters == letter_order::alphabet) rules += alphabet_rules;
  if (options.blanks == blank_order::word_by_word) rules += word_by_word_rules;
  return owned_collator(ucol_openRules(rules.data(), static_cast<std::int32_t>(rules.size()), UCOL_DEFAULT,
                                       UCOL_DEFAULT_STRENGTH, nullptr, &status));
}

bool is_digit(const text::decoded& letter) noexcept { return u_isdigit(static_cast<UChar32>(letter.code_point)) != 0; }

// Whether the texts first differ inside a number with a digit beyond ASCII. ICU's comparing begins at the first difference and goes
// back to the start of the number, but in a tailored collation it takes only ASCII digits for digits there, and so has ১০০ before ১৯.
bool differ_inside_number(std::string_view left, std::string_view right) noexcept {
  auto at = static_cast<std::size_t>(std::mismatch(left.begin(), left.end(), right.begin(), right.end()).first - left.begin());
  const auto inside = [&at](std::string_view text) {
    return at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80;
  };
  while (inside(left) || inside(right)) --at;  // to the start of the character
  bool digit = false, beyond_ascii = false;
  for (const std::string_view text : {left, right}) {
    if (at == text.size()) continue;
    if (const text::decoded next = text::decode(text, at); is_digit(next)) {
      digit = true;
      beyond_ascii = beyond_ascii || next.length > 1;
    }
  }
  for (std::size_t end = at; digit && end != 0;) {
    const text::decoded before = text::decode_before(left, end);
    if (!is_digit(before)) break;
    if (beyond_ascii || before.length > 1) return true;
    end -= before.length;
  }
  return false;
}

}  // namespace

result<collator> collator::make(collation_options options) {
  UErrorCode status = U_ZERO_ERROR;
  owned_collator handle = opened(options, status);
  if (const error failed = failure_of(status); failed.code != errc::ok) return failed;
  ucol_setAttribute(handle.get(), UCOL_STRENGTH, UCOL_TERTIARY, &status);
  ucol_setAttribute(handle.get(), UCOL_NUMERIC_COLLATION, UCOL_ON, &status);
  ucol_setAttribute(handle.get(), UCOL_ALTERNATE_HANDLING, UCOL_SHIFTED, &status);
  if (const error failed = failure_of(status); failed.code != errc::ok) return failed;
  return collator(std::make_shared<const state>(state{std::move(handle)}), options);
}

result<std::weak_ordering> collator::compare(std::string_view left, std::string_view right) const {
  for (const error& refused : {refusal_of(left, 0), refusal_of(right, 1)}) {
    if (refused.code != errc::ok) return refused;
  }
  if (differ_inside_number(left, right)) {
    const result<std::string> first = sort_key(left), second = sort_key(right);
    if (!first || !second) return first ? second.error() : first.error();
    return std::weak_ordering(*first <=> *second);
  }
  UErrorCode status = U_ZERO_ERROR;
  const UCollationResult order =
      ucol_strcollUTF8(state_->handle.get(), left.data(), icu_size(left), right.data(), icu_size(right), &status);
  if (const error failed = failure_of(status); failed.code != errc::ok) return failed;
  return order == UCOL_LESS      ? std::weak_ordering::less
         : order == UCOL_GREATER ? std::weak_ordering::greater
                                 : std::weak_ordering::equivalent;
}

result<std::string> collator::sort_key(std::string_view text) const {
  if (const error refused = refusal_of(text); refused.code != errc::ok) return refused;
  // By way of UTF-16 and the whole text: ICU's keys of UTF-8 come piece by piece, in time that grows with the square.
  std::u16string letters(text.size(), u'\0');
  std::int32_t size = 0;
  UErrorCode status = U_ZERO_ERROR;
  u_strFromUTF8(letters.data(), icu_size(text), &size, text.data(), icu_size(text), &status);
  if (const error failed = failure_of(status); failed.code != errc::ok) return failed;
  std::string key(text.size() + 32, '\0');
  for (;;) {
    const std::int32_t needed =
        ucol_getSortKey(state_->handle.get(), letters.data(), size, reinterpret_cast<std::uint8_t*>(key.data()),
                        static_cast<std::int32_t>(key.size()));
    if (needed <= 0) return errc::internal;
    const bool fits = static_cast<std::size_t>(needed) <= key.size();
    key.resize(static_cast<std::size_t>(needed));
    if (!fits) continue;
    key.pop_back();  // the NUL at the end
    return key;
  }
}

result<std::vector<std::size_t>> collator::order(std::span<const std::string_view> texts) const {
  std::vector<std::string> keys;
  keys.reserve(texts.size());
  for (std::size_t n = 0; n < texts.size(); ++n) {
    result<std::string> key = sort_key(texts[n]);
    if (!key) return error{key.error().code, static_cast<std::uint32_t>(n), key.error().offset};
    keys.push_back(std::move(*key));
  }
  std::vector<std::size_t> order(texts.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(), [&keys](std::size_t a, std::size_t b) { return keys[a] < keys[b]; });
  return order;
}

error collator::sort(std::vector<std::string>& texts) const {
  const std::vector<std::string_view> views(texts.begin(), texts.end());
  const result<std::vector<std::size_t>> sorted = order(views);
  if (!sorted) return sorted.error();
  std::vector<std::string> moved;
  moved.reserve(texts.size());
  for (const std::size_t n : *sorted) moved.push_back(std::move(texts[n]));
  texts = std::move(moved);
  return {};
}

std::string icu_version() {
  UVersionInfo version;
  u_getVersion(version);
  char text[U_MAX_VERSION_STRING_LENGTH];
  u_versionToString(version, text);
  return text;
}

}  // namespace karjo::intl
