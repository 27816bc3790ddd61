// SPDX-License-Identifier: Apache-2.0
#include <karjo/text/comparison_key.hpp>  // first: the header stands alone

#include <string>
#include <string_view>
#include <utility>

#include "support/catch.hpp"
#include "support/minutes_corpus.hpp"

using namespace karjo;

namespace {

std::string key(std::string_view text) { return *text::comparison_key(text); }

}  // namespace

TEST_CASE("comparison_key: every rule and every variant folds its example", "[text]") {
  std::size_t rules = 0;
  unsigned before = 0;
  for (const text::key_rule_row& row : text::key_rules) {
    INFO(row.name);
    CHECK(static_cast<unsigned>(row.rule) > before);
    before = static_cast<unsigned>(row.rule);
    CHECK(row.one != row.other);
    CHECK_FALSE((row.from.empty() || row.to.empty() || row.why.empty() || row.source.empty()));
    CHECK(key(row.one) == key(row.other));
    ++rules;
  }
  CHECK(rules == 12);
  for (const text::spelling_variant_row& row : text::spelling_variants) {
    INFO(row.variant);
    CHECK_FALSE(row.source.empty());
    CHECK(key(row.variant) == key(row.spelling));
    CHECK(text::to_storage_form(row.variant)->text == row.variant);
    CHECK(key("ক " + std::string(row.variant)) == key("ক " + std::string(row.spelling)));
    if (!row.whole) CHECK(key(std::string(row.variant) + "ের") == key(std::string(row.spelling) + "ের"));
  }
}

TEST_CASE("comparison_key: what tells texts apart stays", "[text]") {
  const std::pair<std::string_view, std::string_view> apart[] = {
      {"দিন", "দীন"},       {"বানান", "বাণান"},   {"সব", "শব"},        {"দুঃখ", "দুখ"},       {"১০ ১২", "১০১২"}, {"১০-১২", "১০১২"},
      {"১০-১২", "১০ ১২"},   {"২.৫", "২৫"},        {"২,৫", "২৫"},       {"কাজ।", "কাজ"},       {"নংরা", "নম্বররা"}, {"কোন", "কোনো"},
      {"সত্তা", "সৎতা"},     {"আত্মা", "আৎমা"},     {"র‍্যাব", "রাব"},   {"ক খ", "ক, খ"},       {"উৎস", "উতস"},     {"", "ক"},
  };
  std::size_t pairs = 0;
  for (const auto& [one, other] : apart) {
    INFO(one << " / " << other);
    CHECK_FALSE(text::say_the_same(one, other));
    ++pairs;
  }
  CHECK(pairs == 18);
}

TEST_CASE("comparison_key: ways in which offices write the same", "[text]") {
  const std::pair<std::string_view, std::string_view> same[] = {
      {"সরকারী দফতর, কক্ষ নং-১২", "সরকারি দপ্তর, কক্ষ নম্বর ১২"},
      {"মাঠপর্যায়ের ই-নথি", "মাঠ-পর্যায়ের ইনথি"},
      {"ডঃ মোঃ শহীদুল্লাহ্‌", "ড. মো. শহীদুল্লাহ্"},
      {"ড.শামীমা", "ড. শামীমা"},
      {"স্মারক নং ০৫.০০", "স্মারক নম্বর 05.00"},
      {"টাকা ।", "টাকা।"},
      {"সদস্য – সচিব", "সদস্য-সচিব"},
      {"Falgun  ২০২১-২২", "FALGUN 2021–22"},
      {"\"উদ্ভাবন\"", "‘উদ্ভাবন’"},
      {"সম\u09DF", "সময়"},
      {"  ক\n\tখ ", "কখ"},
  };
  std::size_t pairs = 0;
  for (const auto& [one, other] : same) {
    INFO(one << " / " << other);
    CHECK(key(one) == key(other));
    ++pairs;
  }
  CHECK(pairs == 11);
}

TEST_CASE("comparison_key: that of the storage form is that of the text, line by line over the corpus", "[text]") {
  std::size_t lines = 0;
  for (const corpus_document& each : minutes_corpus()) {
    for (std::size_t at = 0; at < each.text.size();) {
      const std::size_t end = std::min(each.text.find('\n', at), each.text.size());
      const std::string_view line = std::string_view(each.text).substr(at, end - at);
      const std::string stored = text::to_storage_form(line)->text;
      CHECK(key(stored) == key(line));
      at = end + 1;
      ++lines;
    }
  }
  CHECK(lines > 2000);
  CHECK(text::comparison_key("ক\xFF").error() == error{errc::invalid_utf8, 0, 3});
  CHECK_FALSE(text::say_the_same("\xFF", "\xFF"));
  CHECK(key("").empty());
  CHECK(key(" - ").empty());
  CHECK(key(std::string_view("\0", 1)).size() == 1);
}
