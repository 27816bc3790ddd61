// SPDX-License-Identifier: Apache-2.0
//
// In which order do the lines of a Bangla list stand?
//
// The letters follow the order of the Unicode locale data for Bangla (CLDR, collation bn): অ আ … ঔ ং ঃ ঁ ক খ … হ, then the vowel
// signs, then hasanta, so that ক কা কি … stand before ক্ত and ক্ষ. On top of it, as lists of offices need it:
//
//   - numbers by their value, in either script: ১ < ২ < ১০ = 10;
//   - hyphens and punctuation do not count: ই-নথি and ইনথি are equal, মো. and মো too;
//   - joiners do not count (standard style): র‍্য stands with র্য.
//
// Where the letters fall that no two lists agree on:
//
//   | letter | `letter_order::dictionary` (default) | `letter_order::alphabet` |
//   |---|---|---|
//   | ড় ঢ় য় | variants of ড ঢ য: they decide only where all else is equal | letters of their own after হ |
//   | ৎ | with ত্ | after য় |
//   | ং ঃ ঁ | between ঔ and ক | after ৎ |
//
// Source: docs/sources.md#intl-collation. Built where ICU is (karjo::intl, KARJO_INTL).
//
//     const result<intl::collator> order = intl::collator::make();
//     order->compare("২", "১০")            // std::weak_ordering::less
//     order->sort(names);                  // stable: equal lines keep their order
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <karjo/result.hpp>

namespace karjo::intl {

/// Where a consonant with hasanta stands: after the consonant with all its vowel signs (`standard`), or before the consonant
/// itself (`traditional`, as in the Samsad dictionaries: ক্ before ক). Under `traditional` joiners count.
enum class collation_style : std::uint8_t { standard, traditional };

/// Where ড় ঢ় য় ৎ ং ঃ ঁ stand: as dictionaries have them, or as the alphabet is recited.
enum class letter_order : std::uint8_t { dictionary, alphabet };

/// Whether a blank counts. `letter_by_letter`: no, as in dictionaries: মাঠ পর্যায় and মাঠপর্যায় are equal. `word_by_word`: it
/// stands before every letter, so that what begins with the same word stays together.
enum class blank_order : std::uint8_t { letter_by_letter, word_by_word };

struct collation_options {
  collation_style style = collation_style::standard;
  letter_order letters = letter_order::dictionary;
  blank_order blanks = blank_order::letter_by_letter;

  friend constexpr bool operator==(const collation_options&, const collation_options&) = default;
};

/// An order of texts. Cheap to copy; any number of threads may use one.
class collator {
 public:
  /// Errors: `internal` where ICU has no collation data. Cost: 1 to 20 ms, so keep it.
  [[nodiscard]] static result<collator> make(collation_options options = {});

  /// Which of two texts stands first. Texts that differ only in what does not count are equivalent. Errors: `invalid_utf8` with the
  /// offset, `field` 0 for the first text and 1 for the second; `text_too_large` above 1 GiB. Allocates only where the texts first
  /// differ inside a number.
  [[nodiscard]] result<std::weak_ordering> compare(std::string_view left, std::string_view right) const;

  /// Bytes whose order by value (as `std::string` compares) is that of the texts; equivalent texts have equal keys. Keys belong
  /// to one version of ICU and one set of options: never store them. Errors: `invalid_utf8`, `text_too_large`.
  [[nodiscard]] result<std::string> sort_key(std::string_view text) const;

  /// In which order the texts stand: a permutation of their indices; equivalent texts keep their order. Errors: `invalid_utf8` and
  /// `text_too_large`, with the index of the text in `field`. Cost: one key a text, then n log n comparisons of bytes.
  [[nodiscard]] result<std::vector<std::size_t>> order(std::span<const std::string_view> texts) const;

  /// Sorts in place, stable; on an error nothing moves. As `order`.
  [[nodiscard]] error sort(std::vector<std::string>& texts) const;

  [[nodiscard]] const collation_options& options() const noexcept { return options_; }

 private:
  struct state;

  collator(std::shared_ptr<const state> made, collation_options options) : state_(std::move(made)), options_(options) {}

  std::shared_ptr<const state> state_;
  collation_options options_;
};

/// The version of ICU that karjo::intl runs with, as "72.1".
[[nodiscard]] std::string icu_version();

}  // namespace karjo::intl
