// SPDX-License-Identifier: Apache-2.0
#include <karjo/text/storage_form.hpp>  // first: the header stands alone

#include <cstdint>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "support/catch.hpp"
#include "support/storage_rewriting.hpp"  // the slow, obvious second implementation
#include "support/stored_text_check.hpp"

using namespace karjo;

namespace {

std::string stored(std::string_view source) {
  const auto result = text::to_storage_form(source);
  REQUIRE(result);
  CHECK(stored_text_problem(source, *result) == "");
  return result->text;
}

// The rules of the repairs, in order.
std::vector<text::storage_rule> rules(std::string_view source) {
  const auto result = text::to_storage_form(source);
  REQUIRE(result);
  std::vector<text::storage_rule> out;
  for (const text::text_repair& repair : result->repairs) out.push_back(repair.rule);
  return out;
}

struct pair {
  std::string_view source, expected;
};

template <std::size_t N>
std::size_t check_pairs(const pair (&pairs)[N]) {
  for (const pair& row : pairs) {
    INFO(row.source);
    CHECK(stored(row.source) == row.expected);
    CHECK(storage_rewriting::storage_form(row.source) == row.expected);
  }
  return N;
}

template <std::size_t N>
std::size_t check_kept(const std::string_view (&texts)[N]) {
  for (const std::string_view text : texts) {
    INFO(text);
    const auto result = text::to_storage_form(text);
    REQUIRE(result);
    CHECK(result->text == text);
    CHECK(result->map.changes().empty());
    CHECK(result->repairs.empty());
  }
  return N;
}

std::string repeated(std::string_view piece, std::size_t times) {
  std::string out;
  for (std::size_t i = 0; i < times; ++i) out += piece;
  return out;
}

// Every text over an alphabet up to a length: agrees with the rewriting, holds together, and is the same however
// canonically equivalent text came in. Returns how many texts there were.
std::uint64_t check_all(const std::vector<char32_t>& alphabet, std::size_t longest) {
  std::uint64_t cases = 0;
  std::u32string points;
  const auto walk = [&](const auto& self) -> void {
    const std::string source = storage_rewriting::utf8(points);
    const auto result = text::to_storage_form(source);
    if (!result) FAIL("refused");
    if (result->text != storage_rewriting::storage_form(source)) {
      FAIL("differs from the rewriting on case " << cases << ": " << source << " gives " << result->text);
    }
    const std::string problem = stored_text_problem(source, *result);
    if (!problem.empty()) FAIL(problem << " on case " << cases << ": " << source);
    for (const std::u32string& equivalent : {storage_rewriting::nfd(points), storage_rewriting::nfc(points)}) {
      if (equivalent == points) continue;
      if (text::to_storage_form(storage_rewriting::utf8(equivalent))->text != result->text) {
        FAIL("a canonically equivalent text has another storage form than case " << cases << ": " << source);
      }
    }
    ++cases;
    if (points.size() == longest) return;
    for (const char32_t c : alphabet) {
      points.push_back(c);
      self(self);
      points.pop_back();
    }
  };
  walk(walk);
  return cases;
}

}  // namespace

TEST_CASE("storage_form: the example of every row of the table", "[text]") {
  std::size_t rows = 0;
  for (const text::storage_rule_row& row : text::storage_rules) {
    INFO(row.name);
    CHECK(row.wrong != row.right);
    CHECK(stored(row.wrong) == row.right);
    CHECK(stored(row.right) == row.right);
    CHECK(storage_rewriting::storage_form(row.wrong) == row.right);
    const auto found = rules(row.wrong);
    if (row.level == text::storage_level::canonical) {
      CHECK(found.empty());
    } else {
      CHECK(found == std::vector{row.rule});
    }
    CHECK(&text::row(row.rule) == &row);
    CHECK(text::damage(row.rule) == (row.level == text::storage_level::damage));
    CHECK_FALSE(row.why.empty());
    CHECK_FALSE(row.source.empty());
    ++rows;
  }
  CHECK(rows == 14);
}

TEST_CASE("storage_form: the guide has every rule, with its number and its level", "[text]") {
  std::ifstream file(KARJO_SOURCE_DIR "/docs/guide/text.md", std::ios::binary);
  const std::string guide{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
  std::size_t rows = 0;
  for (const text::storage_rule_row& row : text::storage_rules) {
    const std::string begin =
        "\n| " + std::to_string(static_cast<int>(row.rule)) + " | " + std::string(row.name) + " | ";
    const std::size_t at = guide.find(begin);
    INFO(begin);
    REQUIRE(at != guide.npos);
    const bool canonical = row.level == text::storage_level::canonical,
               old = row.level == text::storage_level::encoding;
    CHECK(guide.substr(0, guide.find('\n', at + 1))
              .ends_with(canonical ? "| canonical |"
                         : old     ? "| encoding |"
                                   : "| damage |"));
    ++rows;
  }
  CHECK(rows == text::storage_rules.size());
}

TEST_CASE("storage_form: canonical composition of the Bengali block", "[text]") {
  const pair pairs[] = {
      {"\u09DC\u09DD\u09DF", "\u09A1\u09BC\u09A2\u09BC\u09AF\u09BC"},
      {"ক\u09C7\u09BE", "ক\u09CB"},
      {"ক\u09C7\u09D7", "ক\u09CC"},
      {"ক\u09C7\u09BE\u0981", "ক\u09CB\u0981"},
      {"\u09AF\u09CD\u09BC\u09BE", "\u09AF\u09BC\u09CD\u09BE"},
      {"\u09DF\u09CD\u09BC", "\u09AF\u09BC\u09CD"},  // nukta twice, once within the letter
      {"ক\u09FE\u09BC", "ক\u09BC\u09FE"},            // the sandhi mark comes last
      {"ক\u09FE\u09FE\u09CD", "ক\u09CD\u09FE\u09FE"},
      {"\u09C7\u09BE", "\u09CB"},  // without a letter
  };
  CHECK(check_pairs(pairs) == 9);
  CHECK(rules("\u09DC\u09DD\u09DF ক\u09C7\u09BE \u09AF\u09CD\u09BC\u09BE").empty());  // no repairs
}

TEST_CASE("storage_form: text outside the Bengali block stays as it is, composed or not", "[text]") {
  const std::string_view kept[] = {
      "",
      "Caf\u00E9 Cafe\u0301",
      "\u0958 \u0915\u093C",         // Devanagari qa, both ways
      "q\u0307\u0323",               // out of canonical order
      "\uFEFFসভা",                   // BOM
      "১০\u00A0টা",                  // no-break space
      "সভা\u200Bকক্ষ \u00AD \u2060",  // invisible break, soft hyphen, word joiner
      "নথি\u200C। নথি\u200D",        // joiners at the end of a word
      "ক\u09BC\u0301\u09CD",         // a mark of another block between two of ours
      "ক\u09CD\u0301\u09BC",
      "ক\u09C7\u0301\u09BE",
      "…–—‘’“” ² ½ ª |",  // what a Bijoy text is made of
      "\U0001F600",
  };
  CHECK(check_kept(kept) == 13);
}

TEST_CASE("storage_form: a nukta typed after the vowel sign moves before it", "[text]") {
  const pair pairs[] = {
      {"র\u09AF\u09C7\u09BCছে", "রয়েছে"},    {"হ\u09AF\u09C7\u09BC", "হয়ে"},
      {"ব\u09BE\u09A1\u09BF\u09BC", "বাড়ি"}, {"আষ\u09BE\u09A2\u09C7\u09BC", "আষাঢ়ে"},
      {"\u09AF\u09C7\u09BE\u09BC", "য়ো"},  // composed first
      {"\u09AF\u09C1\u09C1\u09BC", "য়ু"},   // doubled first
      {"\u09AF\u09C7\u09BC\u09BE", "য়ো"},  // and composed after
  };
  CHECK(check_pairs(pairs) == 7);
  const std::string_view kept[] = {
      "ক\u09BE\u09BC",
      "জ\u09BF\u09BC",             // not ড ঢ য: nobody knows whose nukta it is
      "\u09AF\u09BE\u09BF\u09BC",  // two vowel signs
      "জ\u09BCন্য",
      "ফ\u09BC\u09BEইল",  // legal transliteration
  };
  CHECK(check_kept(kept) == 5);
}

TEST_CASE("storage_form: vowel sign before mark, halves in order, nothing twice", "[text]") {
  const pair pairs[] = {
      {"চ\u0981\u09BEদ", "চাঁদ"},
      {"ক\u09C7\u0981\u09BE", "কোঁ"},
      {"প\u09C7\u0981\u09D7ছে", "পৌঁছে"},
      {"ন\u09BE\u09C7টিশ", "নোটিশ"},
      {"য\u09D7\u09C7থ", "যৌথ"},
      {"য\u09C1\u09C1দ্ধ", "যুদ্ধ"},
      {"চ\u09BE\u0981\u0981দ", "চাঁদ"},
      {"হয\u09BC\u09BC", "হয়"},
      {"দ\u09C1\u0983\u09C1খ", "দুঃখ"},           // the second sign is behind the mark
      {"ক\u09BE\u09C7\u09BE", "ক\u09BE\u09CB"},  // composed before reversed; the rest has two readings
  };
  CHECK(check_pairs(pairs) == 10);
  const std::string_view kept[] = {
      "ক\u09BF\u09BE", "ক\u09C1\u09C7",  // different vowel signs: two readings
      "অতঃপর",         "দুঃখ",           "প্রাতঃ",        "অংশ",          "বাংলা", "চাঁদ",
      "মোঃ",           "সহঃ",           "\u0982\u0982", "\u0983\u0983",  // only the candrabindu is a doubled key
  };
  CHECK(check_kept(kept) == 12);
}

TEST_CASE("storage_form: a hasanta that no letter bears goes, and only that", "[text]") {
  const pair pairs[] = {
      {"চ\u09C1\u09CDক্তি", "চুক্তি"},
      {"য\u09C1\u09CDক্ত", "যুক্ত"},
      {"অনুয\u09BE\u09CDয\u09BCী", "অনুয\u09BE\u09CDয\u09BCী"},  // া before য: left alone
      {"স\u09C1\u09CDযোগ", "সুযোগ"},
      {"অজানা\u09CD", "অজানা"},
      {"সং\u09CDযুক্তি", "সংযুক্তি"},
      {"দুঃ\u09CDখ", "দুঃখ"},
      {"ই\u09CDপিজেড", "ইপিজেড"},
      {"রাষ\u09CD\u09CDট্র", "রাষ্ট্র"},
      {"রাষ\u09CD\u09CD\u09CD\u09CDট্র", "রাষ্ট্র"},
      {"অ\u09CD\u09CDয\u09BEপ", "অ্যাপ"},  // doubled first, then an exception
      {"অ\u09CD\u09BEমরা", "আমরা"},       // dropped, then in parts
  };
  CHECK(check_pairs(pairs) == 12);
  const std::string_view kept[] = {
      "অ্যাপ",
      "এ্যাডভোকেট",
      "অ্যাকাউন্ট",
      "আ্যাপ",   // a vowel with ya-phala
      "তই্যিব",  // ই্য in Arabic names
      "হঁ্যা",    // হ্যাঁ with the candrabindu first
      "টে্রন",
      "স্টি্রং",
      "তারুণে্যে",
      "মা্যানেজার",  // perhaps ট্রেন, স্ট্রিং, তারুণ্যে, ম্যানেজার
      "চু\u09CD\u200Cক্তি",
      "ই\u09CD\u200C",  // a joiner follows: somebody wanted to see it
      "উদ্\u200Cযাপন",
      "শব্\u200Cদ",
      "পঙ্\u200Cক্তি",  // visible hasanta
      "ক\u09CD\u200C\u09CD",
      "ক\u09CD\u200D\u09CD",  // a joiner between
      "কর্ম",
      "সম্পৃক্ত",
      "ষট্",
      "বাক্",
  };
  CHECK(check_kept(kept) == 21);
}

TEST_CASE("storage_form: vowels typed in parts", "[text]") {
  const pair pairs[] = {
      {"অ\u09BEমরা", "আমরা"},
      {"ঋ\u09C3", "ৠ"},
      {"অ\u09BE\u09BEমরা", "আমরা"},
      {"অ\u0982\u09BE", "আং"},
      {"অ\u09BE\u09CD\u200C", "আ\u09CD\u200C"},
  };
  CHECK(check_pairs(pairs) == 5);
  const std::string_view kept[] = {"অ", "আ", "অআ", "ই\u09BE", "ঋ\u09BE", "এ\u09BE", "আ\u09BE"};
  CHECK(check_kept(kept) == 7);
}

TEST_CASE("storage_form: ৎ from ত, hasanta and ZWJ", "[text]") {
  const pair pairs[] = {
      {"উ\u09A4\u09CD\u200Dসব", "উৎসব"},
      {"হঠা\u09A4\u09CD\u200D", "হঠাৎ"},
      {"ভর্\u09A4\u09CD\u200Dসনা", "ভর্ৎসনা"},
      {"\u09A4\u09CD\u09CD\u200D", "ৎ"},  // doubled first
  };
  CHECK(check_pairs(pairs) == 4);
  const std::string_view kept[] = {"উত্থান", "উত্তর", "উত্স", "উত্\u200Cস", "ত\u200D", "ত\u200D\u09CD", "উৎসব", "ন্\u200D"};
  CHECK(check_kept(kept) == 8);
  CHECK_FALSE(text::damage(rules("উ\u09A4\u09CD\u200Dসব").at(0)));
}

TEST_CASE("storage_form: র‍্য has its joiner before the hasanta", "[text]") {
  constexpr std::string_view rab = "র\u200D\u09CDযাব";
  const pair pairs[] = {
      {"র\u200C\u09CDযাব", rab},
      {"র\u09CD\u200Dযাব", rab},
      {"র\u09CD\u200Cযাব", rab},
      {"র\u09CDযাব", rab},
      {"ডির\u200C\u09CDযাক", "ডির\u200D\u09CDযাক"},     // within a word the joiner says it
      {"র\u200C\u09CD\u09DF", "র\u200D\u09CDয\u09BC"},  // a precomposed য় begins with য
  };
  CHECK(check_pairs(pairs) == 6);
  CHECK(rules("র\u200C\u09CDযাব") == std::vector{text::storage_rule::ya_phala_with_zwnj});
  CHECK_FALSE(text::damage(text::storage_rule::ya_phala_with_zwnj));
  const std::string_view kept[] = {rab,
                                   "র\u200D",
                                   "র\u200Cক",
                                   "র\u200C\u09CDক",
                                   "র\u09CD\u200Dক",
                                   "র\u09CD\u200C",
                                   "র\u200C\u09CD\u200Dয",
                                   "ক\u200C\u09CDয"};
  CHECK(check_kept(kept) == 8);
}

TEST_CASE("storage_form: a joiner lost from র‍্য is put back at the start of a word only", "[text]") {
  const pair pairs[] = {
      {"র্যাব", "র\u200D্যাব"},
      {"র্যাংকের", "র\u200D্যাংকের"},
      {"র্যালি", "র\u200D্যালি"},
      {"র্যাপোর্টিয়ার", "র\u200D্যাপোর্টিয়ার"},
      {"পুলিশ ও র্যাব।", "পুলিশ ও র\u200D্যাব।"},
      {"(র্যান্ডম)", "(র\u200D্যান্ডম)"},
      {"শোক-র্যালি", "শোক-র\u200D্যালি"},
      {"১ম\nর্যাংক", "১ম\nর\u200D্যাংক"},
      {"প্রতিযোগিতা র্যাম্প", "প্রতিযোগিতা র\u200D্যাম্প"},  // ends in a half, is none
      {"র\u09CD\u09CDযাব", "র\u200D্যাব"},              // doubled first
      {"র্য\u09BE\u09BEব", "র\u200D্যাব"},
      {"র্যাব র্যাব", "র\u200D্যাব র\u200D্যাব"},
  };
  CHECK(check_pairs(pairs) == 12);
  CHECK(rules("র্যালি") == std::vector{text::storage_rule::ya_phala_lost_joiner});
  const std::string_view kept[] = {
      "কার্য",
      "কার্যালয়",
      "পর্যায়",
      "পর্যাপ্ত",
      "সূর্য",
      "মর্যাদা",
      "আর্য",
      "পরিচর্যা",
      "কার্যাদেশ",
      "পর্যবেক্ষণ",
      "ডিরর্যাক",  // within a word: could be either
      "কা র্যালয়",
      "কা র্যক্রম",
      "প র্যায়",
      "প র্যাপ্ত",
      "প র্যালোচনা",
      "ম র্যাদা",
      "পরিচ র্যা",
      "সূ র্যাস্ত",
      "আ র্য",
      "কা-র্যালয়",
      "কা-\nর্যালয়",
      "কা\u00ADর্যাবলি",
      "কা \n র্যাগার",
      "প\u00A0র্যাঙ",
      "(প র্যাঙ)",
      "র্যালয়",
      "র্যায়ের",
      "র্যার",  // the first half is out of sight
      "র্য",
      "র্যন্ত",
      "র্যে",  // only র্যা is a loan word
      "র\u09CDয\u200Cা",
      "১র্যাব",  // digits belong to the word
  };
  CHECK(check_kept(kept) == 34);
}

TEST_CASE("storage_form: clean words stay, with no repair", "[text]") {
  const std::string_view kept[] = {
      "ই-গভর্ন্যান্স",
      "উদ্ভাবনী কর্মপরিকল্পনা",
      "জ্যেষ্ঠতার ক্রমানুসারে নয়",
      "গণপ্রজাতন্ত্রী বাংলাদেশ সরকার",
      "ঊর্ধ্বতন",
      "স্বরাষ্ট্র মন্ত্রণালয়",
      "ভর্ৎসনা",
      "উৎস",
      "পৌঁছে",
      "সম্পৃক্ততা",
      "ব্র্যাক",
      "ট্র্যাকিং",
      "ক্র্যাশ",
      "প্র্যাকটিস",
      "হ্যাঁ",
      "ঐকমত্য",
      "ঔষধ",
      "ওয়েবসাইট",
      "ওয়্যারলেস",
      "স্নাতকোত্তর",
      "আকাঙ্ক্ষা",
      "তত্ত্ব",
      "সত্ত্বেও",
      "দ্বন্দ্ব",
      "লক্ষ্মী",
      "কৃষ্ণ",
      "ঋণ",
      "নৃত্য",
      "ড়, ঢ়, য়",
      "১২,৩৪,৫৬৭/- টাকা",
      "০৫.৪৪.০০০০.০০১.১৮.০০১.২১-১২৩",
      "তারিখঃ ১৪ পৌষ ১৪২৮",
      "৳ ৫০০",
      "অসমীয়া: ৰ ৱ",
  };
  CHECK(check_kept(kept) == 34);
}

TEST_CASE("storage_form: a repair says which letters it mended, in the source and in the storage form", "[text]") {
  const std::string source = "সম\u09DF: য\u09C1\u09C1দ্ধ";
  const auto result = text::to_storage_form(source);
  REQUIRE(result);
  CHECK(result->text == "সময়: যুদ্ধ");
  REQUIRE(result->repairs.size() == 1);
  CHECK(result->repairs[0] == text::text_repair{text::storage_rule::doubled_sign, 11, 9, 14, 6});
  CHECK(result->map.changes() == std::vector<text::text_change>{{6, 3, 6, 6}, {17, 3, 20, 0}});
  CHECK(result->map.to_source(14) == 11);  // য
  CHECK(result->map.to_source(20) == 20);  // দ
  CHECK(result->map.from_source(20) == 20);
  CHECK(result->map.source_range(14, 6) == text::text_range{11, 6});  // যু without the second sign
  CHECK(result->map.range_from_source(11, 9) == text::text_range{14, 6});
  CHECK(result->map.source_range(6, 3) == text::text_range{6, 3});  // half of য়: all of its source
}

TEST_CASE("storage_form: two rules on one letter are two repairs", "[text]") {
  using enum text::storage_rule;
  CHECK(rules("য\u09C1\u09C1\u09BC") == std::vector{late_nukta, doubled_sign});
  CHECK(rules("অ\u0981\u09BE") == std::vector{mark_before_vowel_sign, vowel_in_parts});
}

TEST_CASE("storage_form: what is no UTF-8 is refused with its offset", "[text]") {
  struct {
    std::string_view text;
    std::uint64_t offset;
  } const refused[] = {
      {"\xFF", 0},        {"সভা\xE0\xA6", 9}, {"\xE0\xA6", 0},           {"ক\xE2\x80", 3},
      {"abc\xC0\x80", 3}, {"র্য\xE0\xA6", 9},  {"\u09DF\xED\xA0\x80", 3}, {"র্যা\xE0\xA7", 12},
  };
  std::size_t cases = 0;
  for (const auto& row : refused) {
    const auto result = text::to_storage_form(row.text);
    REQUIRE_FALSE(result);
    CHECK(result.error() == error{errc::invalid_utf8, 0, row.offset});
    ++cases;
  }
  CHECK(cases == 8);
}

TEST_CASE("storage_form: empty text, one byte, NUL bytes", "[text]") {
  CHECK(stored("") == "");
  CHECK(stored("a") == "a");
  CHECK(stored("\n") == "\n");
  const std::string_view nul("\0ক\0\u09BC\0", 9);
  CHECK(stored(nul) == nul);
  std::size_t bytes = 0;
  for (int byte = 0; byte < 256; ++byte, ++bytes) {
    const char one = static_cast<char>(byte);
    CHECK(text::to_storage_form({&one, 1}).has_value() == (byte < 0x80));
  }
  CHECK(bytes == 256);
}

TEST_CASE("storage_form: all texts over the signs agree with rewriting, up to five long", "[text][exhaustive]") {
  const std::vector<char32_t> alphabet{U'য',   U'ক',   U'অ',   0x09BC, 0x09CD, 0x09BE,
                                       0x09C7, 0x09D7, 0x09C1, 0x0981, 0x0982, 0x200D};
  CHECK(check_all(alphabet, 5) == 1 + 12 + 144 + 1'728 + 20'736 + 248'832);
}

TEST_CASE("storage_form: all texts over letters with rules of their own agree, up to five long", "[text][exhaustive]") {
  const std::vector<char32_t> alphabet{U' ',   U'ত',   U'র',   U'য',   U'অ',   U'ঋ',
                                       0x09CD, 0x09BE, 0x09BF, 0x09C3, 0x200C, 0x200D};
  CHECK(check_all(alphabet, 5) == 1 + 12 + 144 + 1'728 + 20'736 + 248'832);
}

TEST_CASE("storage_form: all pairs of the Bengali block and its neighbours agree", "[text][exhaustive]") {
  std::vector<char32_t> alphabet{U' ', U'-', U'a', 0x0301, 0x200C, 0x200D, 0x0964};
  for (char32_t c = 0x0980; c <= 0x09FF; ++c) alphabet.push_back(c);
  CHECK(alphabet.size() == 135);
  CHECK(check_all(alphabet, 2) == 1 + 135 + 135 * 135);
}

TEST_CASE("storage_form: all texts over every kind of letter and sign agree, up to three long", "[text][exhaustive]") {
  const std::vector<char32_t> kinds{U' ',   U'-',   U'প',   U'ত',   U'র',   U'য',   U'ড',   0x09DF, U'অ',
                                    U'এ',   U'ঋ',   0x09BC, 0x09CD, 0x09FE, 0x09BE, 0x09BF, 0x09C3, 0x09C7,
                                    0x09CB, 0x09D7, 0x0981, 0x0983, 0x200C, 0x200D, U'১',   0x0301};
  CHECK(check_all(kinds, 3) == 1 + 26 + 26 * 26 + 26 * 26 * 26);
}

TEST_CASE("storage_form: random texts agree with rewriting the whole text", "[text]") {
  const std::u32string_view pieces[] = {
      U"ক",      U"ত",       U"ত",        U"র",        U"র",       U"য",      U"য",      U"ড",      U"ঢ",
      U"\u09DC", U"\u09DF",  U"অ",        U"আ",        U"এ",       U"ঋ",      U"ই",      U"\u09BC", U"\u09BC",
      U"\u09CD", U"\u09CD",  U"\u09CD",   U"\u09BE",   U"\u09BE",  U"\u09C7", U"\u09C7", U"\u09D7", U"\u09CB",
      U"\u09CC", U"\u09BF",  U"\u09C1",   U"\u09C3",   U"\u0981",  U"\u0982", U"\u0983", U"\u200C", U"\u200D",
      U"\u09FE", U" ",       U" ",        U"-",        U"।",       U"১",      U"a",      U"র্যা",    U" র্যা",
      U"কা র্যা", U"প র্যালয়", U"র\u200C্য", U"র্\u200Dয", U"ত্\u200D", U" র্যাব",  U"লয়",     U"\u0301", U"\n"};
  std::mt19937 random(20240601);
  std::uint64_t cases = 0;
  for (; cases < 30'000; ++cases) {
    std::u32string points;
    for (std::size_t length = random() % 16; length > 0; --length) points += pieces[random() % std::size(pieces)];
    const std::string source = storage_rewriting::utf8(points);
    const auto result = text::to_storage_form(source);
    if (!result) FAIL("refused: " << source);
    if (result->text != storage_rewriting::storage_form(source)) FAIL(source << " gives " << result->text);
    const std::string problem = stored_text_problem(source, *result);
    if (!problem.empty()) FAIL(problem << ": " << source);
    if (text::to_storage_form(storage_rewriting::utf8(storage_rewriting::nfd(points)))->text != result->text) {
      FAIL("depends on canonical equivalence: " << source);
    }
  }
  CHECK(cases == 30'000);
}

TEST_CASE("storage_form: hostile text costs no more than its length", "[text]") {
  // Two hundred thousand code points each; anything quadratic would not come back.
  constexpr std::size_t times = 100'000;
  CHECK(text::to_storage_form(repeated("\u09CD\u09CD", times))->text == "\u09CD");
  CHECK(text::to_storage_form(repeated("\u09BC\u09BC", times))->text == "\u09BC");
  CHECK(text::to_storage_form(repeated("\u09C1\u09C1", times))->text == "\u09C1");
  CHECK(text::to_storage_form(repeated("\u0981\u0981", times))->text == "\u0981");
  const std::string alternating = repeated("\u09BE\u09BF", times);
  CHECK(text::to_storage_form(alternating)->text == alternating);
  CHECK(text::to_storage_form(repeated("\u0981\u0982", times) + repeated("\u09BE\u09BF", times))->text ==
        alternating + repeated("\u0981\u0982", times));
  CHECK(text::to_storage_form(repeated("\u0981\u09BE", times))->text == "\u09BE\u0981");
  CHECK(text::to_storage_form(repeated("\u09C7\u09BE", times))->text == "\u09CB");
  CHECK(text::to_storage_form(repeated("\u09FE\u09CD", times))->text == "\u09CD" + repeated("\u09FE", times));
  CHECK(text::to_storage_form(repeated("\u09FE", times) + "\u09BC")->text == "\u09BC" + repeated("\u09FE", times));
  CHECK(text::to_storage_form(repeated("\u200C\u200D", times))->map.changes().empty());
  CHECK(text::to_storage_form("অ" + repeated("\u09CD\u09BE", times))->text == "আ");
  CHECK(text::to_storage_form(repeated("ক্", times))->map.changes().empty());
  CHECK(text::to_storage_form(repeated("র্যা ", times))->map.changes().empty());
  CHECK(text::to_storage_form(repeated("র্যাব ", times))->repairs.size() == times);
  CHECK(text::to_storage_form("র্য" + repeated("\u09BE\u09BF", times))->repairs.size() == 1);
  const auto composed = text::to_storage_form(repeated("\u09DF", times));
  CHECK(composed->map.changes().size() == times);
  CHECK(composed->map.to_source(composed->text.size()) == 3 * times);
  CHECK(composed->repairs.empty());
}
