// SPDX-License-Identifier: Apache-2.0
//
// What is the Unicode normalization form C of a text in any script?
//
// The storage form (text/storage_form.hpp) is NFC for the Bengali block, with repairs, and leaves every other script as it stands. Where
// é, Devanagari or Arabic stand in the text as well, this brings all of it into NFC and nothing more: no repair. It never is NFKC, which
// damages (² becomes 2, … three dots, and Bijoy text falls apart). Source: docs/sources.md#intl-normalization. Built where ICU is
// (karjo::intl, KARJO_INTL).
//
//     const auto composed = intl::to_nfc("e\u0301");   // "é"
//     composed->map.to_source(2)                       // 3
#pragma once

#include <string>
#include <string_view>

#include <karjo/result.hpp>
#include <karjo/text/offset_map.hpp>

namespace karjo::intl {

/// A text in NFC, and the way back to its source.
struct nfc_text {
  std::string text;
  text::offset_map map;
};

/// The NFC of a text. Errors: `invalid_utf8`; `text_too_large` for a run of combining marks above 1 GiB. Cost: linear; a text that is
/// in NFC costs a copy.
[[nodiscard]] result<nfc_text> to_nfc(std::string_view utf8);

/// Whether a text is in NFC. Errors as `to_nfc`.
[[nodiscard]] result<bool> is_nfc(std::string_view utf8);

}  // namespace karjo::intl
