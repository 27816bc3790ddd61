// SPDX-License-Identifier: Apache-2.0
//
// find_misreadings and find_document_misreadings on any bytes. Oracle: matches lie in order within the text; each begins and ends where no letter is cut; what
// stands there is the row's wrong form with endings, or holds its sequence, and the suggestion is the right form with the same
// endings; and a match of a row without conditions is found again when its word stands alone.
#include <karjo/text/misreadings.hpp>

#include <cstdint>
#include <cstdlib>
#include <string_view>

namespace {

void hold(bool condition) {
  if (!condition) std::abort();
}

bool inside_letter(std::string_view text, std::size_t at) {
  return at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace karjo;
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  std::uint64_t last = 0;
  for (const text::misreading_match& match : text::find_document_misreadings(text)) {
    hold(match.length > 0 && match.offset >= last && match.offset + match.length <= text.size());
    last = match.offset + match.length;
    const std::string_view printed = text.substr(match.offset, match.length);
    hold(!inside_letter(printed, 0) && match.suggestion != printed);
    if (match.tier == text::misreading_tier::document) {
      hold(match.word != nullptr && match.distance > 0 && match.distance <= detail::near_limit);
      hold(match.suggestion.starts_with(match.word->word));
      const std::string_view tail = std::string_view(match.suggestion).substr(match.word->word.size());
      hold(printed.ends_with(tail));
      hold(text::word_distance(printed.substr(0, printed.size() - tail.size()), match.word->word) == match.distance);
    } else if (match.tier == text::misreading_tier::phrase) {
      hold(match.phrase != nullptr && match.suggestion == match.phrase->right);
    }
  }
  last = 0;
  for (const text::misreading_match& match : text::find_misreadings(text)) {
    if (match.tier == text::misreading_tier::phrase) continue;
    hold(match.row != nullptr && match.length > 0);
    hold(match.offset >= last && match.offset + match.length <= text.size());
    last = match.offset + match.length;
    const std::string_view printed = text.substr(match.offset, match.length);
    hold(!inside_letter(printed, 0));
    const text::misreading& row = *match.row;
    switch (row.scope) {
      case text::misreading_scope::part:
        hold(printed.find(row.wrong) != printed.npos);
        hold(match.suggestion != printed);
        break;
      case text::misreading_scope::exact: hold(printed == row.wrong && match.suggestion == row.right); break;
      case text::misreading_scope::inflected:
      case text::misreading_scope::word:
        hold(printed.starts_with(row.wrong) && match.suggestion.starts_with(row.right));
        hold(std::string_view(match.suggestion).substr(row.right.size()) == printed.substr(row.wrong.size()));
        break;
    }
    if (row.beside.empty() && row.document.empty()) {
      const auto alone = text::find_misreadings(printed);
      hold(alone.size() == 1 && alone[0].row == match.row && alone[0].length == printed.size());
      hold(alone[0].suggestion == match.suggestion);
    }
  }
  return 0;
}
