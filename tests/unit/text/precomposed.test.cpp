// SPDX-License-Identifier: Apache-2.0
#include <karjo/text/precomposed.hpp>  // first: the header stands alone

#include <cstddef>
#include <iterator>
#include <random>
#include <string>
#include <string_view>
#include <utility>

#include <karjo/text/storage_form.hpp>

#include "support/catch.hpp"
#include "support/minutes_corpus.hpp"

using namespace karjo;

TEST_CASE("to_precomposed: ড় ঢ় য় are one code point, everything else stays", "[text]") {
  const std::pair<std::string_view, std::string_view> rows[] = {
      {"", ""},
      {"\u09BC", "\u09BC"},
      {"সম\u09AF\u09BC", "সম\u09DF"},
      {"আষা\u09A2\u09BC ব\u09A1\u09BC", "আষা\u09DD ব\u09DC"},
      {"\u09AF\u09BC\u09AF\u09BC", "\u09DF\u09DF"},
      {"\u09DF\u09BC", "\u09DF\u09BC"},
      {"\u09AF\u09BC\u09BC", "\u09DF\u09BC"},          // no storage form
      {"\u099C\u09BCাকির", "\u099C\u09BCাকির"},        // জ় has no code point of its own
      {"ক\u09C7\u09BE কো", "ক\u09C7\u09BE কো"},
      {"\u0921\u093C e\u0301", "\u0921\u093C e\u0301"},  // other scripts
      {"\xE0\xA6\xFF\u09BC", "\xE0\xA6\xFF\u09BC"},
      {"\xA6\xAF\u09BC", "\xA6\xAF\u09BC"},
  };
  std::size_t count = 0;
  for (const auto& [from, to] : rows) {
    CHECK(text::to_precomposed(from) == to);
    CHECK(text::to_precomposed(to) == to);
    ++count;
  }
  CHECK(count == 12);
}

TEST_CASE("to_precomposed: the storage form of it is the text, over the corpus and random sequences", "[text]") {
  std::size_t letters = 0;
  for (const corpus_document& each : minutes_corpus()) {
    const std::string stored = text::to_storage_form(each.text)->text;
    const std::string written = text::to_precomposed(stored);
    letters += (stored.size() - written.size()) / 3;
    CHECK(text::to_storage_form(written)->text == stored);
    for (const std::string_view pair : {"\u09A1\u09BC", "\u09A2\u09BC", "\u09AF\u09BC"})
      CHECK(written.find(pair) == written.npos);
  }
  CHECK(letters > 1000);

  constexpr std::string_view pieces[] = {"\u09A1", "\u09A2", "\u09AF", "\u09BC", "\u09CD", "\u09BE", "\u09C7", "\u09B0",
                                         "\u09DC", "\u09DD", "\u09DF", "\u0981", "\u200D", "\u200C", " ",      "\u09AC"};
  std::mt19937 random(1952);
  for (int round = 0; round < 20000; ++round) {
    std::string text;
    for (auto left = random() % 10; left != 0; --left) text += pieces[random() % std::size(pieces)];
    const std::string stored = text::to_storage_form(text)->text;
    if (text::to_storage_form(text::to_precomposed(stored))->text != stored) {
      INFO(text);
      FAIL_CHECK("the way back leads elsewhere");
    }
  }
}
