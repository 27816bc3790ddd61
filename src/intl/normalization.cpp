// SPDX-License-Identifier: Apache-2.0
#include <karjo/intl/normalization.hpp>

#include <unicode/bytestream.h>
#include <unicode/edits.h>
#include <unicode/normalizer2.h>

#include <utility>
#include <vector>

#include <karjo/text/utf8.hpp>

#include "intl/icu.hpp"

namespace karjo::intl {

namespace {

constexpr std::size_t usual_piece = std::size_t{1} << 24;

// The end of the piece that begins at `at`: after about `usual_piece` bytes, where a boundary of NFC is; 0 where none comes.
std::size_t piece_end(std::string_view text, std::size_t at, const icu::Normalizer2& form) {
  if (text.size() - at <= usual_piece) return text.size();
  std::size_t end = at + usual_piece;
  while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) ++end;
  while (end < text.size()) {
    const text::decoded next = text::decode(text, end);
    if (form.hasBoundaryBefore(static_cast<UChar32>(next.code_point))) return end;
    end += next.length;
    if (end - at > longest_text) return 0;
  }
  return text.size();
}

template <class Take>
error for_each_piece(std::string_view text, Take&& take) {
  if (const auto bad = text::first_invalid_utf8(text)) return {errc::invalid_utf8, 0, *bad};
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* form = icu::Normalizer2::getNFCInstance(status);
  if (const error failed = failure_of(status); failed.code != errc::ok) return failed;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = piece_end(text, at, *form);
    if (end == 0) return {errc::text_too_large, 0, at};
    const std::string_view piece = text.substr(at, end - at);
    take(*form, icu::StringPiece(piece.data(), icu_size(piece)), at, status);
    if (const error failed = failure_of(status); failed.code != errc::ok) return failed;
    at = end;
  }
  return {};
}

}  // namespace

result<nfc_text> to_nfc(std::string_view utf8) {
  nfc_text out;
  out.text.reserve(utf8.size());
  std::vector<text::text_change> changes;
  const auto take = [&](const icu::Normalizer2& form, icu::StringPiece piece, std::size_t at, UErrorCode& status) {
    const std::size_t written = out.text.size();
    icu::StringByteSink<std::string> sink(&out.text);
    icu::Edits edits;
    form.normalizeUTF8(0, piece, sink, &edits, status);
    if (U_FAILURE(status)) return;
    for (auto edit = edits.getCoarseChangesIterator(); edit.next(status);) {
      changes.push_back({at + static_cast<std::size_t>(edit.sourceIndex()), static_cast<std::size_t>(edit.oldLength()),
                         written + static_cast<std::size_t>(edit.destinationIndex()), static_cast<std::size_t>(edit.newLength())});
    }
  };
  if (const error failed = for_each_piece(utf8, take); failed.code != errc::ok) return failed;
  out.map = text::offset_map(std::move(changes));
  return out;
}

result<bool> is_nfc(std::string_view utf8) {
  bool all = true;
  const auto look = [&](const icu::Normalizer2& form, icu::StringPiece piece, std::size_t, UErrorCode& status) {
    all = all && form.isNormalizedUTF8(piece, status);
  };
  if (const error failed = for_each_piece(utf8, look); failed.code != errc::ok) return failed;
  return all;
}

}  // namespace karjo::intl
