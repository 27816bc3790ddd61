// SPDX-License-Identifier: Apache-2.0
#include <karjo/text/misreadings.hpp>  // first: the header stands alone

#include <chrono>
#include <map>
#include <set>
#include <string>
#include <vector>

#include <karjo/text/storage_form.hpp>
#include <karjo/text/utf8.hpp>

#include "support/catch.hpp"

using namespace karjo;
using namespace karjo::text;

namespace {

struct in_context {
  std::string text;
  std::size_t offset = 0;
};

// A wrong form among the neighbours that its row asks for.
in_context with_neighbours(const misreading& row, std::string_view form) {
  std::string before;
  if (row.beside == "#")
    before = "১৫ ";
  else if (!row.beside.empty())
    before = std::string(row.beside.substr(0, row.beside.find(' '))) + " ";
  return {"সভায় " + before + std::string(form) + "।", std::string_view("সভায় ").size() + before.size()};
}

// "wrong → right" of each match, joined by "; ".
std::string found(std::string_view text) {
  std::string all;
  for (const misreading_match& match : find_misreadings(text)) {
    if (!all.empty()) all += "; ";
    all.append(text.substr(match.offset, match.length)).append(" → ").append(match.suggestion);
  }
  return all;
}

misreading_class kind_of(std::string_view text) {
  const std::vector<misreading_match> matches = find_misreadings(text);
  if (matches.size() != 1) FAIL(text << " has " << matches.size() << " matches: " << found(text));
  return matches[0].kind;
}

// The endings a row may carry, for the slow, obvious test of each.
std::vector<std::string> endings_of(const misreading& row) {
  if (row.scope == misreading_scope::exact) return {""};
  const bool vowel = detail::ends_in_vowel(row.right);
  std::vector<std::string> all = {"", "টি", "টির", "কে", "ও", "ই", "সহ", "এর", "দের"};
  const std::vector<std::string> after_vowel = {"র", "তে", "য়", "রও", "রা"};
  const std::vector<std::string> after_consonant = {"ের", "ে", "েই", "েরও", "েরা"};
  for (const std::string& ending : vowel ? after_vowel : after_consonant) all.push_back(ending);
  if (row.scope == misreading_scope::word)
    for (const char* ending :
         {"সমূহ", "সমূহের", "গণ", "গণের", "বৃন্দকে", "মূলক", "ভিত্তিক", "পূর্বক", "কারী", "কারীদের", "প্রাপ্ত"})
      all.emplace_back(ending);
  return all;
}

}  // namespace

TEST_CASE("misreadings: the table is in storage form, and every row has a source", "[text]") {
  std::size_t rows = 0;
  const auto check = [&rows](const misreading& row) {
    INFO(row.wrong);
    CHECK_FALSE(row.source.empty());
    CHECK_FALSE(row.right.empty());
    CHECK(row.wrong != row.right);
    CHECK(to_storage_form(row.right)->text == row.right);
    CHECK(to_storage_form(row.beside)->text == row.beside);
    if (row.scope != misreading_scope::part) CHECK(to_storage_form(row.wrong)->text == row.wrong);
    ++rows;
  };
  for (const misreading& row : misreading_rows) check(row);
  for (const misreading& part : misreading_parts) check(part);
  CHECK(rows == std::size(misreading_rows) + std::size(misreading_parts));
  CHECK(rows >= 320);
}

TEST_CASE("misreadings: no wrong form stands twice, and none is the right form of another row", "[text]") {
  std::set<std::string_view> wrong, right;
  for (const misreading& row : misreading_rows) {
    INFO(row.wrong);
    CHECK(wrong.insert(row.wrong).second);
    right.insert(row.right);
  }
  std::size_t compared = 0;
  for (const std::string_view word : right) {
    INFO(word);
    CHECK_FALSE(wrong.contains(word));
    ++compared;
  }
  CHECK(compared >= 180);
}

TEST_CASE("misreadings: every row is found alone and with each ending, and its right form never", "[text]") {
  std::size_t rows = 0, forms = 0;
  for (const misreading& row : misreading_rows) {
    for (const std::string& ending : endings_of(row)) {
      const in_context wrong = with_neighbours(row, std::string(row.wrong) + ending);
      const std::vector<misreading_match> matches = find_misreadings(wrong.text);
      if (matches.size() != 1) FAIL(wrong.text << " gives " << found(wrong.text));
      const misreading_match& match = matches[0];
      if (match.row != &row && std::string_view(match.row->wrong).size() <= row.wrong.size())
        FAIL(wrong.text << " matches the shorter row " << match.row->wrong);
      if (match.offset != wrong.offset || match.length != row.wrong.size() + ending.size())
        FAIL(wrong.text << " covers " << wrong.text.substr(match.offset, match.length));
      if (match.row == &row && match.suggestion != std::string(row.right) + ending)
        FAIL(wrong.text << " suggests " << match.suggestion);
      const in_context right = with_neighbours(row, std::string(row.right) + ending);
      if (!find_misreadings(right.text).empty()) FAIL(right.text << " gives " << found(right.text));
      ++forms;
    }
    ++rows;
  }
  CHECK(rows == std::size(misreading_rows));
  CHECK(forms >= 5'000);
}

TEST_CASE("misreadings: a row that asks for neighbours is silent without them", "[text]") {
  std::size_t silent = 0;
  for (const misreading& row : misreading_rows) {
    if (row.beside.empty()) continue;
    INFO(row.wrong);
    CHECK(found("এখানে " + std::string(row.wrong) + " আছে") == "");
    CHECK(found(row.wrong) == "");
    ++silent;
  }
  CHECK(silent == 10);
}

TEST_CASE("misreadings: a real word is reported where the document or its neighbour gives it away", "[text]") {
  CHECK(found("ক্রেন দিয়ে উত্তোলনী ব্যবস্থা") == "");
  CHECK(found("উত্তোলনী উদ্যোগ") == "উত্তোলনী → উদ্ভাবনী");
  CHECK(found("উদ্ভাবনী ধারণা। পরে উত্তোলনী।") == "উত্তোলনী → উদ্ভাবনী");
  CHECK(found("উত্তোলনী, উন্নাবনী") == "উত্তোলনী → উদ্ভাবনী; উন্নাবনী → উদ্ভাবনী");
  CHECK(found("জ্যেষ্ঠতার ক্রমানুসারে নথি") == "ক্রমানুসারে নথি → ক্রমানুসারে নয়");
  CHECK(found("বিষয়ের ক্রমানুসারে নথি সাজাতে হবে") == "");
  CHECK(found("কর উত্তোলন করা হয়") == "");
  CHECK(found("সভায় উত্তাপন করা হয়") == "উত্তাপন → উত্থাপন");
  CHECK(found("পানির উত্তাপন") == "");
  CHECK(found("১৫ শ্রাবন ১৪৩০") == "শ্রাবন → শ্রাবণ");
  CHECK(found("অভিনেতা শ্রাবন") == "");
  CHECK(found("উন্নয়নের লক্ষে") == "লক্ষে → লক্ষ্যে");
  CHECK(found("পাঁচ লক্ষে") == "");
}

TEST_CASE("misreadings: phrases cross a line end, but not a label line", "[text]") {
  CHECK(found("উপস্থিতি সদস্যগণ একমত হন") == "উপস্থিতি সদস্যগণ → উপস্থিত সদস্যগণ");
  CHECK(found("সভায় উপস্থিতি\nসদস্যগণ একমত হন") == "উপস্থিতি\nসদস্যগণ → উপস্থিত সদস্যগণ");
  CHECK(found("উপস্থিতি\nসদস্যগণ (পরিশিষ্ট-ক)") == "");
  CHECK(found("| উপস্থিতি | সদস্যগণ") == "");
  CHECK(found("উপস্থিতি: সদস্যগণ") == "");
  CHECK(found("উপস্থিতি সদস্যগণের তালিকা") == "");
  CHECK(found("সদয় অবগতি ও কার্যালয়ে জন্য প্রেরণ করা হলো") == "কার্যালয়ে জন্য → কার্যার্থে");
  CHECK(found("কার্যালয়ের জন্য ক্রয়") == "");
  CHECK(found("অত:পর সভা শুরু হয়") == "অত:পর → অতঃপর");
  CHECK(found("মন্ত্রি পরিষদ বিভাগ") == "মন্ত্রি পরিষদ → মন্ত্রিপরিষদ");
}

TEST_CASE("misreadings: the official words are many, differ, are in storage form, and have a meaning and a source", "[text]") {
  std::set<std::string_view> seen;
  for (const official_word& word : official_words) {
    INFO(word.word);
    CHECK(seen.insert(word.word).second);
    CHECK(to_storage_form(word.word)->text == word.word);
    CHECK_FALSE(word.meaning.empty());
    CHECK_FALSE(word.source.empty());
    CHECK(find_document_misreadings(word.word).empty());
  }
  CHECK(seen.size() >= 500);
  std::size_t rows = 0;
  for (const misreading& row : misreading_rows) {
    INFO(row.wrong << " " << row.right);
    const bool official = detail::official_word_at(row.right, 0, row.right.size()).row != nullptr;
    CHECK((official || row.right == "জরুরী" || row.right == "ফেব্রুয়ারী" || row.right == "সভার কার্যবিবরণী"));
    ++rows;
  }
  CHECK(rows == std::size(misreading_rows));
}

TEST_CASE("misreadings: confusions that no other letter tells apart leave one skeleton", "[text]") {
  std::size_t rows = 0;
  for (const confusion& row : confusions) {
    for (const char* before : {"", "ক", "ক্", "কা"})
      for (const char* after : {"", "ক", "্ক", "া"}) {
        const std::string first = std::string(before).append(row.first).append(after);
        const std::string second = std::string(before).append(row.second).append(after);
        INFO(first << " " << second);
        if (row.second.empty() && std::string_view(after) == "্ক") continue;  // a sign with a hasanta behind it is no writing
        CHECK(word_distance(first, second) <= row.cost);
        CHECK(word_distance(second, first) <= row.cost);
        CHECK(detail::all_skeletons().of(detail::letters(first)) == detail::all_skeletons().of(detail::letters(second)));
      }
    ++rows;
  }
  CHECK(rows == std::size(confusions));
}

TEST_CASE("misreadings: the search by skeleton finds what the comparison with every word finds", "[text]") {
  // The plain way: every official word, every place where its ending may begin.
  const auto plainly = [](std::string_view printed) -> std::string {
    std::map<std::string, unsigned> found;
    for (const official_word& word : official_words) {
      const detail::letters letters(word.word);
      bool bengali = letters.size() >= detail::shortest_near;
      for (std::size_t i = 0; i < letters.size(); ++i) bengali = bengali && letters[i] < 0x80;
      if (!bengali) continue;
      for (std::size_t cut = 0; cut <= printed.size(); cut += 3) {
        const std::string_view stem = printed.substr(0, cut), tail = printed.substr(cut);
        if (!detail::is_ending_chain(tail, detail::ends_in_vowel(word.word), true)) continue;
        if (word_distance(stem, word.word, true) <= detail::near_limit) return "";
        const unsigned distance = word_distance(stem, word.word);
        const auto [entry, fresh] = found.try_emplace(std::string(word.word).append(tail), distance);
        entry->second = std::min(entry->second, distance);
      }
    }
    std::string best;
    for (const auto& [word, distance] : found)
      if (best.empty() || distance < found[best]) best = word;
    if (best.empty() || found[best] == 0 || found[best] > detail::near_limit) return "";
    for (const auto& [word, distance] : found)
      if (word != best && distance < found[best] + detail::runner_up_gap) return "";
    return best;
  };
  std::size_t tried = 0, near = 0;
  for (std::size_t i = 0; i < std::size(official_words); i += 11) {
    const std::string word(official_words[i].word);
    for (std::size_t c = i % 3; c < std::size(confusions); c += 3) {
      const std::size_t at = word.find(confusions[c].first);
      if (at == word.npos || word.find('-') != word.npos) continue;
      for (const char* ending : {"", "ের", "সমূহ"}) {
        const std::string wrong =
            std::string(word).replace(at, confusions[c].first.size(), confusions[c].second).append(ending);
        if (detail::is_known_word(wrong, 0, wrong.size())) continue;
        const auto found = detail::all_near_words().find(wrong);
        INFO(wrong);
        CHECK((found ? found->suggestion : "") == plainly(wrong));
        ++tried;
        near += found.has_value();
      }
    }
  }
  CHECK(tried >= 100);
  CHECK(near >= 30);
}

TEST_CASE("misreadings: a word near an official one is reported where the document writes that word", "[text]") {
  const auto in_document = [](std::string_view text) {
    std::string all;
    for (const misreading_match& match : find_document_misreadings(text)) {
      if (!all.empty()) all += "; ";
      all.append(text.substr(match.offset, match.length)).append(" → ").append(match.suggestion);
      all.append(" ").append(std::to_string(match.evidence)).append(" ").append(std::to_string(match.distance));
    }
    return all;
  };
  CHECK(in_document("সমন্বয় করা হবে। সমন্বয়ের জন্য সময়ন্বয় সমন্বয়ক") == "");
  CHECK(in_document("উপস্থাপন করেন। উপস্থাপনের পর উপস্থাগনটি গৃহীত হয়।") == "উপস্থাগনটি → উপস্থাপনটি 2 4");
  CHECK(in_document("উপস্থাপন করেন। পরে উপস্থাগন।") == "");  // once is no evidence
  CHECK(find_misreadings("উপস্থাপন করেন। উপস্থাপনের পর উপস্থাগন।").empty());
  CHECK(in_document("উপস্থাপন, উপস্থাপন। উপস্থাগন উপস্থাগন উপস্থাগন") == "");  // oftener than the right word
  CHECK(in_document("মতামত দেন। মতামত গৃহীত হয়। জনাব মভামত, উপসচিব") == "");      // a name
  CHECK(in_document("মতামত দেন। মতামত গৃহীত হয়। “মভামত” লেখা আছে।") == "");
  CHECK(in_document("মতামত, মতামত। ৫মভামত মভামতx") == "");
  CHECK(in_document("মতামত, মতামত। মভামত") == "মভামত → মতামত 2 4");
  CHECK(in_document("প্রাথমিক, প্রাথমিক, প্রাথমীক") == "");  // letters of like sound are no misreading
  CHECK(in_document("আলোচলা: বাজেট") == "আলোচলা → আলোচনা 0 0");  // a known form before all
  CHECK(in_document("বিভরণ: সকল শাখা") == "বিভরণ → বিতরণ 0 4");   // a label
  CHECK(in_document("সকল শাখায় বিভরণ: ") == "");
}

TEST_CASE("misreadings: a fixed phrase gives a wrong word away", "[text]") {
  CHECK(found("সদয় অবগতি ও কার্যার্খে প্রেরণ করা হলো") == "কার্যার্খে → কার্যার্থে");
  CHECK(found("সদয় অবগতি ও কার্যালয়ে প্রেরণ করা হলো") == "কার্যালয়ে → কার্যার্থে");
  CHECK(found("নাগরিক সেরা প্রদান নিশ্চিত করতে হবে") == "সেরা → সেবা");
  CHECK(found("সেরা উদ্ভাবনী উদ্যোগ") == "");
  CHECK(found("চুক্তি সাক্ষর করা হয়") == "সাক্ষর → স্বাক্ষর");
  CHECK(found("সাক্ষর জনগোষ্ঠী") == "");
  CHECK(found("সভার সমান্তি ঘোষণা করেন") == "সমান্তি → সমাপ্তি");
  CHECK(found("বার্ষিক কর্মসম্গাদন চুক্তির") == "কর্মসম্গাদন → কর্মসম্পাদন");
  CHECK(found("বার্ষিক কর্মসম্পাদন চুক্তির") == "");
  CHECK(found("জ্যেষ্ঠতার ক্রমানুসারে নয") == "ক্রমানুসারে নয → ক্রমানুসারে নয়");
  std::size_t phrases = 0;
  for (const fixed_phrase& phrase : fixed_phrases) {
    INFO(phrase.before << " [" << phrase.wrong << "] " << phrase.after);
    CHECK_FALSE(phrase.source.empty());
    CHECK((!phrase.wrong.empty() || (!phrase.before.empty() && !phrase.after.empty())));
    // Each phrase as it should read gives nothing.
    const auto plain = [](std::string_view elements) {
      std::string text;
      while (!elements.empty()) {
        const std::size_t end = std::min(elements.find(' '), elements.size());
        std::string_view element = elements.substr(0, end);
        element = element.substr(0, element.find_first_of("|*"));
        text.append(element).append(" ");
        elements.remove_prefix(std::min(end + 1, elements.size()));
      }
      return text;
    };
    CHECK(found(plain(phrase.before) + std::string(phrase.right) + " " + plain(phrase.after)) == "");
    if (!phrase.wrong.empty() && phrase.before.find("জেষ্ঠ") == phrase.before.npos)
      CHECK(found(plain(phrase.before) + std::string(phrase.wrong) + " " + plain(phrase.after)) ==
            std::string(phrase.wrong) + " → " + std::string(phrase.right));
    ++phrases;
  }
  CHECK(phrases == std::size(fixed_phrases));
}

TEST_CASE("misreadings: a name before a designation is left alone", "[text]") {
  CHECK(found("পূর্ন চন্দ্র দাস, উপসচিব") == "");
  CHECK(found("পূর্ন চন্দ্র দাস\nসিনিয়র সহকারী সচিব") == "");
  CHECK(found("- ৩) পূর্ন চন্দ্র দাস, উপসচিব") == "");
  CHECK(found("| পূর্ন চন্দ্র | উপসচিব |") == "");
  CHECK(found("পূর্ন তালিকা, উপসচিব") == "পূর্ন → পূর্ণ");        // তালিকা is no part of a name
  CHECK(found("উন্নাবনী দল\nউপসচিব") == "উন্নাবনী → উদ্ভাবনী");  // nor is a misread word
}

TEST_CASE("misreadings: the class of a row says what kind of fault it is", "[text]") {
  for (const char* text :
       {"উন্নাবনী", "অনুত্তিগ", "অনুভিব", "সময়বন্ধ", "শোকসিং", "বিধিমাতে", "কার্যালয়ে জন্য", "জ্যেষ্ঠতার ক্রমানুসারে নথি"})
    CHECK(kind_of(text) == misreading_class::misread);
  for (const char* text : {"কার্যবিবরনীটি", "প্রত্যায়ন", "পৌছে", "গৃহিত", "প্লানিং", "উপস্থিতি সদস্যগণ", "সিন্ধান্ত", "উপস্হিত"})
    CHECK(kind_of(text) == misreading_class::spelling);
  for (const char* text : {"সিদ্ধামত্ম", "বাসত্মবায়ন", "আলোচনামেত্ম", "শুরম্ন", "জরম্নরী", "নি¤œ", "স্বাÿর", "প্রস্ত্ততি"})
    CHECK(kind_of(text) == misreading_class::encoding);
}

TEST_CASE("misreadings: residue of Bijoy converters is repaired inside any word", "[text]") {
  struct row {
    const char* wrong;
    const char* right;
  };
  const row rows[] = {
      {"সিদ্ধামত্ম", "সিদ্ধান্ত"},
      {"সিদ্ধামত্মঃ", "সিদ্ধান্ত"},
      {"সিদ্দামত্ম", "সিদ্ধান্ত"},
      {"পর্যমত্ম", "পর্যন্ত"},
      {"অনত্মর্ভুক্ত", ""},
      {"শামিত্মপূর্ণ", "শান্তিপূর্ণ"},
      {"আলোচনামেত্ম", "আলোচনান্তে"},
      {"বিসত্মারিত", "বিস্তারিত"},
      {"বাসত্মবায়নের", "বাস্তবায়নের"},
      {"প্রসত্মাব", "প্রস্তাব"},
      {"উলেস্নখিত", "উল্লেখিত"},
      {"পেস্নট", "প্লেট"},
      {"সংশিস্নষ্ট", "সংশ্লিষ্ট"},
      {"প্রস্ত্ততি", "প্রস্তুতি"},
      {"বস্ত্তনিষ্ঠ", "বস্তুনিষ্ঠ"},
      {"স্বাÿর", "স্বাক্ষর"},
      {"কর্তৃপÿÿর", "কর্তৃপক্ষের"},
      {"ÿমতা", "ক্ষমতা"},
      {"গøাস", "গ্লাস"},
      {"নি¤œ", "নিম্ন"},
      {"নি¤œবর্ণিত", "নিম্নবর্ণিত"},
      {"ব্যবস্হার", "ব্যবস্থার"},
      {"মমত্ব", ""},
      {"জলস্নান", ""},
      {"পুণ্যস্নাত", ""},
      {"সত্মা", ""},
      {"আত্মীয়", ""},
      {"মাহাত্ম্য", ""},
      {"জীবাত্মা", ""},
      {"প্রত্নতত্ত্ব", ""},
      {"যত্নবান", ""},
      {"রত্না", ""},
      {"স্নাতক", ""},
      {"স্নেহ", ""},
      {"ÿ", ""},
      {"naïve Søren ¤œ", ""},
      {"মণ ধান", ""},
      {"মরমণ", ""},
      {"স্ত্রী", ""},
      {"স্তত", ""},
  };
  std::size_t checked = 0;
  for (const row& r : rows) {
    INFO(r.wrong);
    const std::vector<misreading_match> matches = find_misreadings(r.wrong);
    CHECK((matches.empty() ? "" : matches[0].suggestion) == std::string(r.right));
    CHECK(matches.size() <= 1);
    ++checked;
  }
  CHECK(checked == 40);
}

TEST_CASE("misreadings: spellings that offices choose, abbreviations and parted words are not reported", "[text]") {
  std::size_t quiet = 0;
  for (const char* text : {"সরকারী",       "সরকারি",       "বেসরকারী",   "দফতর",         "অধিদফতর",   "জানুয়ারী",
                           "ফেব্রুয়ারী",     "কোন",          "কোনো",       "কমিটী",        "সদস্য সচিব", "সদস্যসচিব",
                           "যুগ্ম সচিব",     "যুগ্ম-সচিব",     "উপ-সচিব",    "উপ সচিব",      "এনালিস্ট",   "সিস্টেম এনালিস্ট",
                           "সহঃ",          "মোঃ",          "ডঃ",         "তারিখঃ",       "সভাপতিঃ",   "স্মারক নং",
                           "ই-গভর্নেন্স",    "ই-গভর্ণেন্স",    "ই-গভর্ন্যান্স", "শো-কেসিং",     "ইনোভেসন",   "মাঠ-পর্যায়ে",
                           "মাঠ পর্যায়ে",   "সংখ্যা ভিত্তিক", "সমন্বয়সভার",  "কর্ম পরিকল্পনা", "আদেশ ক্রমে", "অর্থ বছর",
                           "যথা সময়ে",     "ইতিমধ্যে",      "উপরোক্ত",     "উপরিউক্ত",      "সময়বদ্ধ",    "খ্রিস্টাব্দ",
                           "বিধি মোতাবেক", "ডিজিটাইজেসন",  "সেরা",       "সাক্ষর",        "উত্তোলন",    "জরুরী",
                           "উপস্থিতি",      "কার্যালয়ে",     "নথি",        "পুরুষদের",       "বার"}) {
    INFO(text);
    CHECK(found(text) == "");
    ++quiet;
  }
  CHECK(quiet == 53);
}

TEST_CASE("misreadings: names, quoted text and numbers are never touched", "[text]") {
  CHECK(found("জনাব গৃহিত গ্রহন শ্রাবন, উপসচিব") == "");
  CHECK(found("মোঃ গৃহিত গ্রহন\nগৃহিত") == "গৃহিত → গৃহীত");
  CHECK(found("মো. গৃহিত গ্রহন") == "");
  CHECK(found("মো: গৃহিত গ্রহন") == "");
  CHECK(found("ড. গৃহিত, গৃহিত") == "গৃহিত → গৃহীত");
  CHECK(found("বেগম গৃহিত। গৃহিত") == "গৃহিত → গৃহীত");
  CHECK(found("জনাব আলী চেয়ারম্যান সাহেব গৃহিত") == "গৃহিত → গৃহীত");
  CHECK(found("জনাব ক খ গ ঘ ঙ চ গৃহিত") == "গৃহিত → গৃহীত");  // no name has seven words
  CHECK(found("০২ | মোসাঃ গৃহিত | সংরক্ষিত সদন্য |") == "সদন্য → সদস্য");
  CHECK(found("“গৃহিত” শব্দটি") == "");
  CHECK(found("‘গৃহিত’, \"গৃহিত\", 'গৃহিত'") == "");
  CHECK(found("“গৃহিত\nগৃহিত”") == "গৃহিত → গৃহীত; গৃহিত → গৃহীত");  // quotations end with the line
  CHECK(found("২০ জুলাই '২৩ গৃহিত ২১ জুলাই '২৩") == "গৃহিত → গৃহীত");
  CHECK(found("পি' র গৃহিত ই' র") == "গৃহিত → গৃহীত");
  CHECK(found("জনার মো: হাসমত উল্লাহ সভা পতিত্বে") == "জনার → জনাব; সভা পতিত্বে → সভাপতিত্বে");
}

TEST_CASE("misreadings: words that hold a wrong form inside are whole words of their own", "[text]") {
  for (const char* text : {"প্রগৃহিত", "গৃহিতব", "সতার্থ", "কার্য্যা", "যুগ্নীয়", "মন্ত্রিগণ", "মন্ত্রিবর্গ", "সহকারিবৃন্দ",
                           "কর্মচারিগণ", "শোকসিংহ", "গ্রহীতা", "গ্রহীতাদের", "পৌছেন", "নিমণ্ত্রণ"})
    CHECK(found(text) == "");
  CHECK(found("গৃহিত-গৃহিত") == "গৃহিত → গৃহীত; গৃহিত → গৃহীত");
  CHECK(found("সিদ্ধামত্মঃঃ-গৃহিতঃ") == "সিদ্ধামত্ম → সিদ্ধান্ত; গৃহিত → গৃহীত");
  CHECK(found("মন্ত্রি পরিষদÿÿর") == "মন্ত্রি → মন্ত্রী; পরিষদÿÿর → পরিষদক্ষের");
  CHECK(found("মাঠ-পর্য্যায়ে") == "পর্য্যায়ে → পর্যায়ে");
  CHECK(found("ই-গভর্নযান্স") == "ই-গভর্নযান্স → ই-গভর্ন্যান্স");
}

TEST_CASE("misreadings: clean official Bangla gives nothing", "[text]") {
  const char* const clean[] = {
      "সভাপতি উপস্থিত সকলকে স্বাগত জানিয়ে সভার কার্যক্রম শুরু করেন।",
      "সভার শুরুতে বিগত সভার কার্যবিবরণী পাঠ ও অনুমোদন করা হয়।",
      "আলোচ্যসূচি অনুযায়ী বিস্তারিত আলোচনা শেষে নিম্নরূপ সিদ্ধান্ত গৃহীত হয়:",
      "উপস্থিত সদস্যগণ প্রস্তাবের সঙ্গে একমত পোষণ করেন।",
      "উপস্থিতি: পরিশিষ্ট-ক",
      "সভায় উপস্থিতি সন্তোষজনক ছিল।",
      "সদস্যগণের উপস্থিতি নিশ্চিত করতে হবে।",
      "কার্যালয়ের জন্য একটি ফটোকপিয়ার ক্রয় করা হবে।",
      "প্রধান কার্যালয়ে প্রতিবেদন প্রেরণ করতে হবে।",
      "সদয় অবগতি ও কার্যার্থে প্রেরণ করা হলো (জ্যেষ্ঠতার ক্রমানুসারে নয়):",
      "বর্ণের ক্রমানুসারে নথি সাজিয়ে রাখতে হবে।",
      "উদ্ভাবনী ধারণা বাস্তবায়নে মাঠপর্যায়ের কর্মকর্তাগণ ভূমিকা রাখবেন।",
      "উদ্ভাবন কর্মপরিকল্পনার অগ্রগতি ত্রৈমাসিক ভিত্তিতে পর্যালোচনা করতে হবে।",
      "সময়াবদ্ধ কর্মপরিকল্পনা প্রণয়ন করে মন্ত্রিপরিষদ বিভাগে দাখিল করতে হবে।",
      "ইনোভেশন শোকেসিং আয়োজনের জন্য একটি কমিটি গঠন করা হলো।",
      "সরকারি বিধিমতে ব্যয় নির্বাহ করতে হবে।",
      "আর্থিক বিধিমালা অনুসরণ করে ক্রয়কার্য সম্পন্ন করতে হবে।",
      "প্রশিক্ষণার্থীদের প্রত্যয়নপত্র প্রদান করা হবে।",
      "সেবা দ্রুত নাগরিকের কাছে পৌঁছে দেওয়ার লক্ষ্যে কাজ করতে হবে।",
      "সেবাগ্রহীতাদের মতামত গ্রহণ করে সেবার মানোন্নয়ন করতে হবে।",
      "পাঁচ লক্ষ টাকা বরাদ্দ দেওয়া হয়েছে।",
      "এক লক্ষে পৌঁছাতে আরও সময় লাগবে।",
      "লক্ষ্যমাত্রা অর্জনে সংশ্লিষ্ট সকলকে সচেষ্ট থাকতে হবে।",
      "সাক্ষরতা কর্মসূচির আওতায় বয়স্ক শিক্ষার্থী ভর্তি করা হবে।",
      "চুক্তি স্বাক্ষরের তারিখ জানিয়ে দিতে হবে।",
      "কর্মচারীগণের জ্যেষ্ঠতা তালিকা হালনাগাদ করতে হবে।",
      "মন্ত্রিগণ ও প্রতিমন্ত্রিগণ অধিবেশনে উপস্থিত ছিলেন।",
      "মন্ত্রিপরিষদ বিভাগের নির্দেশনা মোতাবেক প্রতিবেদন প্রস্তুত করতে হবে।",
      "মাননীয় মন্ত্রী মহোদয় সভায় সভাপতিত্ব করেন।",
      "প্রধানমন্ত্রীর কার্যালয়ের পত্রের পরিপ্রেক্ষিতে ব্যবস্থা নিতে হবে।",
      "সহকারী সচিব নথি উপস্থাপন করবেন।",
      "সহকারিবৃন্দের দায়িত্ব বণ্টন করা হলো।",
      "পূর্ববর্তী সভার সিদ্ধান্তসমূহের বাস্তবায়ন অগ্রগতি সন্তোষজনক।",
      "পরবর্তী সভা আগামী ১৫ জুলাই ২০২৪ তারিখ সকাল ১০.০০ ঘটিকায় অনুষ্ঠিত হবে।",
      "বর্ণিত বিষয়ে প্রয়োজনীয় ব্যবস্থা গ্রহণের জন্য নির্দেশক্রমে অনুরোধ করা হলো।",
      "আদেশক্রমে অবগত করা হলো।",
      "তথ্য বাতায়ন প্রতি মাসে হালনাগাদ করতে হবে।",
      "ওয়েবসাইটে অভিযোগ প্রতিকার ব্যবস্থা যুক্ত করতে হবে।",
      "শুদ্ধাচার কৌশল বাস্তবায়নে নৈতিকতা কমিটির সভা করতে হবে।",
      "সুশাসন প্রতিষ্ঠায় অংশীজনের অংশগ্রহণ নিশ্চিত করতে হবে।",
      "বার্ষিক কর্মসম্পাদন চুক্তির সূচকসমূহ মূল্যায়ন করা হবে।",
      "প্রতিটি সূচকের বিপরীতে প্রমাণক সংরক্ষণ করতে হবে।",
      "দুর্নীতি প্রতিরোধে সকল পর্যায়ে সচেতনতা বৃদ্ধি করতে হবে।",
      "দুর্যোগ ব্যবস্থাপনা কমিটির জরুরি সভা আহ্বান করা হলো।",
      "ঊর্ধ্বতন কর্তৃপক্ষের অনুমোদন সাপেক্ষে কার্যক্রম শুরু হবে।",
      "অন্তর্ভুক্ত প্রকল্পের তালিকা সংযুক্ত করা হলো।",
      "ন্যূনতম দুইজন কর্মকর্তাকে প্রশিক্ষণে মনোনয়ন দিতে হবে।",
      "দায়িত্বপ্রাপ্ত কর্মকর্তা প্রতি সোমবার প্রতিবেদন দাখিল করবেন।",
      "ব্যক্তিগত কর্মকর্তার মাধ্যমে নথি প্রেরণ করতে হবে।",
      "সময় ব্যতীত অন্য কোনো কারণ গ্রহণযোগ্য নয়।",
      "মূল প্রবন্ধ উপস্থাপক কর্তৃক সরবরাহ করা হবে।",
      "উপস্থাপনা শেষে মুক্ত আলোচনা অনুষ্ঠিত হয়।",
      "প্রস্তাবটি সভায় উত্থাপন করা হলে সর্বসম্মতিক্রমে গৃহীত হয়।",
      "কর উত্তোলন কার্যক্রম জোরদার করতে হবে।",
      "পতাকা উত্তোলনের নিয়ম সকলকে মানতে হবে।",
      "পানির উত্তাপনের ফলে চাপ বৃদ্ধি পায়।",
      "পরিদর্শন প্রতিবেদন সাত কর্মদিবসের মধ্যে জমা দিতে হবে।",
      "বিভাগীয় কমিশনার ও জেলা প্রশাসকগণ সভায় যোগ দেন।",
      "স্থানীয় সরকার বিভাগের প্রতিনিধি বক্তব্য রাখেন।",
      "জাতীয় দিবস যথাযোগ্য মর্যাদায় উদ্‌যাপন "
      "করা "
      "হবে।",
      "গণপ্রজাতন্ত্রী বাংলাদেশ সরকার",
      "জনপ্রশাসন মন্ত্রণালয়",
      "স্বরাষ্ট্র মন্ত্রণালয়, সুরক্ষা সেবা বিভাগ",
      "মহাপরিচালক, মাদকদ্রব্য নিয়ন্ত্রণ অধিদপ্তর",
      "অতিরিক্ত সচিব (প্রশাসন ও অর্থ অনুবিভাগ)",
      "যুগ্মসচিব, পরিকল্পনা অধিশাখা",
      "উপসচিব, বাজেট-২ শাখা",
      "সিনিয়র সহকারী সচিব",
      "সাঁট মুদ্রাক্ষরিক কাম কম্পিউটার অপারেটর",
      "ব্যক্তিগত কর্মকর্তা, ক্যারিয়ার প্ল্যানিং ও প্রশিক্ষণ অনুবিভাগ",
      "র‍্যাপোর্টিয়ার মূল আলোচনার সারসংক্ষেপ "
      "লিপিবদ্ধ "
      "করবেন।",
      "র‍্যাব ও পুলিশের যৌথ সভা অনুষ্ঠিত হয়।",
      "কর্মশালা শেষে সুপারিশমালা চূড়ান্ত করা হবে।",
      "ডিজিটাইজেশন কার্যক্রমের সমন্বয় করবে আইসিটি সেল।",
      "ই-নথি ব্যবহারের হার বৃদ্ধি করতে হবে।",
      "নথি নিষ্পত্তির গড় সময় কমাতে হবে।",
      "স্মারক নম্বর উল্লেখপূর্বক পত্র প্রেরণ করতে হবে।",
      "প্রজ্ঞাপন জারির পর অনুলিপি বিতরণ করতে হবে।",
      "পরিপত্রের আলোকে নির্দেশিকা সংশোধন করা হবে।",
      "আগস্ট মাসের সমন্বয় সভা মাসের শেষ সপ্তাহে হবে।",
      "অক্টোবর, নভেম্বর ও ডিসেম্বর মাসের প্রতিবেদন একত্রে দিতে হবে।",
      "মঙ্গলবার ও বৃহস্পতিবার গণশুনানি অনুষ্ঠিত হবে।",
      "১৫ শ্রাবণ ১৪৩০ বঙ্গাব্দ, ৩০ জুলাই ২০২৩ খ্রিষ্টাব্দ",
      "১০ জ্যৈষ্ঠ ১৪৩১",
      "৫ অগ্রহায়ণ ১৪২৮",
      "জ্যেষ্ঠ কর্মকর্তাগণ মতামত প্রদান করেন।",
      "অতঃপর সভাপতি প্রত্যেক সদস্যের বক্তব্য শোনেন।",
      "পুনরায় দরপত্র আহ্বান করা হবে।",
      "দরপত্র আহ্বায়ক কমিটি তিন সদস্যের হবে।",
      "মূলত বাজেট স্বল্পতার কারণে কাজটি বিলম্বিত হয়েছে।",
      "কার্যত প্রকল্পটির মেয়াদ শেষ হয়েছে।",
      "রক্ষণাবেক্ষণ খাতে অতিরিক্ত বরাদ্দ প্রয়োজন।",
      "নির্মাণাধীন ভবনের কাজ জুনের মধ্যে সমাপ্ত করতে হবে।",
      "সভার সমাপ্তি ঘোষণা করা হয়।",
      "আর কোনো আলোচনা না থাকায় সভাপতি সকলকে ধন্যবাদ জ্ঞাপন করেন।",
      "গ্রামীণ অবকাঠামো সংস্কার কর্মসূচির প্রকল্প অনুমোদন করা হয়।",
      "রাজস্ব আহরণ বৃদ্ধির উপায় নিয়ে আলোচনা হয়।",
      "পূর্ণাঙ্গ তালিকা পরিশিষ্টে সংযুক্ত।",
      "গুরুত্বপূর্ণ নথিপত্র নিরাপদ স্থানে রাখতে হবে।",
      "উদাহরণ হিসেবে জেলা কার্যালয়ের অভিজ্ঞতা তুলে ধরা হয়।",
      "সুষ্ঠুভাবে নির্বাচন আয়োজনের জন্য সকলকে ধন্যবাদ জানানো হয়।",
      "পরিষ্কার-পরিচ্ছন্নতা অভিযান অব্যাহত থাকবে।",
      "শুদ্ধাচার পুরস্কার প্রদান করা হবে।",
      "উদ্বোধন অনুষ্ঠানে মাননীয় উপদেষ্টা প্রধান অতিথি থাকবেন।",
      "মুহূর্তের মধ্যে সেবা প্রদান নিশ্চিত করতে হবে।",
      "প্রতিষ্ঠানের প্রধানগণ দায়িত্ব পালন করবেন।",
      "সম্মেলন কক্ষে সভা অনুষ্ঠিত হয়।",
      "সম্মানিত সদস্যবৃন্দ মতামত দেন।",
      "দুই মণ ধান ও তিন মণ গম মজুত আছে।",
      "নিমন্ত্রণপত্র বিলি করা হয়েছে।",
      "নাটকটির প্রযোজনা করেছে শিল্পকলা একাডেমি।",
      "প্রযোজক ও পরিবেশকদের তালিকা চাওয়া হয়েছে।",
      "আত্মকর্মসংস্থানের জন্য ঋণ দেওয়া হবে।",
      "আত্মীয়স্বজনের সম্পদের হিসাব দিতে হবে।",
      "একাত্মতা ও মাহাত্ম্য নিয়ে বক্তব্য রাখেন।",
      "প্রত্নতত্ত্ব অধিদপ্তর পুরাকীর্তি সংরক্ষণ করবে।",
      "স্নাতক ও স্নাতকোত্তর পর্যায়ের শিক্ষার্থীরা আবেদন করতে পারবেন।",
      "যত্নসহকারে কাজ সম্পন্ন করতে হবে।",
      "পল্লী উন্নয়ন ও সমবায় বিভাগ",
      "প্লাবিত এলাকায় ত্রাণ বিতরণ করা হবে।",
      "উল্লেখিত সময়ের মধ্যে জবাব দাখিল করতে হবে।",
      "শান্তিপূর্ণ পরিবেশে অনুষ্ঠান সম্পন্ন হয়।",
      "প্রান্তিক জনগোষ্ঠীর জন্য বিশেষ বরাদ্দ রাখা হয়েছে।",
      "বস্তুনিষ্ঠ তথ্য প্রদান করতে হবে।",
      "প্রস্তুতিমূলক সভার সিদ্ধান্ত বাস্তবায়ন করতে হবে।",
      "রাস্তা সংস্কারের কাজ শেষ পর্যায়ে।",
      "ব্যবস্থাপনা পরিচালক উপস্থিত ছিলেন।",
      "স্থায়ী কমিটির সুপারিশ বাস্তবায়ন করতে হবে।",
      "অবস্থানগত ছাড়পত্র গ্রহণ করতে হবে।",
      "শিক্ষা প্রতিষ্ঠানে বৃক্ষরোপণ কর্মসূচি নিতে হবে।",
      "বিরোধ নিষ্পত্তির জন্য মধ্যস্থতাকারী নিয়োগ করা হবে।",
      "পুরুষদের পাশাপাশি নারীদের অংশগ্রহণ বাড়াতে হবে।",
      "ইউনিয়ন পরিষদের সদস্যদের সম্মানি ভাতা বৃদ্ধি করা হবে।",
      "সততা ও নিষ্ঠার সঙ্গে দায়িত্ব পালন করতে হবে।",
      "সবার মতামতের ভিত্তিতে কমিটি পুনর্গঠন করা হয়।",
      "শাখা প্রধানগণ শৃঙ্খলা রক্ষা করবেন।",
      "পরিকল্পনা কমিশনের মতামত পাওয়া গেছে।",
      "সর্বসম্মতিক্রমে প্রস্তাবটি অনুমোদিত হয়।",
      "মূল্যায়নপূর্বক প্রতিবেদন প্রেরণ নিশ্চিত করতে হবে।",
      "২ (দুই) কর্মদিবসের মধ্যে যথাযথ কর্তৃপক্ষকে অবহিত করতে হবে।",
      "হালনাগাদকরণ ও সহজীকরণ কার্যক্রম চলমান আছে।",
      "সভা আয়োজনের সময়সূচি সকলকে জানাতে হবে।",
      "সূচিপত্রসহ প্রতিবেদনটি মুদ্রণ করতে হবে।",
      "আমন্ত্রিত অতিথিদের আপ্যায়ন ব্যয় নির্বাহ করা হবে।",
      "নিয়ন্ত্রণকারী কর্মকর্তা বার্ষিক গোপনীয় অনুবেদন দিবেন।",
      "পর্যবেক্ষণে দেখা যায় যে কাজের মান সন্তোষজনক।",
      "করণীয় বিষয়ে সভায় বিস্তারিত আলোচনা হয়।",
      "প্রতিনিধিগণ নিজ নিজ দপ্তরের অগ্রগতি তুলে ধরেন।",
      "স্টেশন মাস্টার ও স্টাফদের জন্য পোশাক সরবরাহ করা হবে।",
      "স্ট্যান্ডিং কমিটি গঠন করতে হবে।",
      "ফেব্রুয়ারি মাসে ভাষা শহিদদের স্মরণে আলোচনা সভা হবে।",
      "জরুরি প্রয়োজনে হটলাইন নম্বরে যোগাযোগ করতে হবে।",
      "শুরুতেই তিনি প্রকল্পের পটভূমি বর্ণনা করেন।",
      "আইনের বিরুদ্ধে কোনো কাজ গ্রহণযোগ্য হবে না।",
      "দ্রুততম সময়ের মধ্যে সমস্যার সমাধান করতে হবে।",
      "নিম্নবর্ণিত কর্মকর্তাগণ দায়িত্ব পালন করবেন।",
      "নিম্নস্বাক্ষরকারী যথাযথভাবে আদিষ্ট হয়েছেন।",
      "হজ ব্যবস্থাপনা নিয়ে আলোচনা হয়।",
      "ক্ষমতা অর্পণ সংক্রান্ত আদেশ জারি করতে হবে।",
      "গ্লাস ও প্লেট ক্রয়ের জন্য কোটেশন আহ্বান করা হবে।",
      "পুণ্যস্নান উপলক্ষে নিরাপত্তা ব্যবস্থা জোরদার করতে হবে।",
  };
  std::size_t sentences = 0;
  for (const char* text : clean) {
    INFO(text);
    CHECK(found(text) == "");
    CHECK(to_storage_form(text)->text == text);
    ++sentences;
  }
  CHECK(sentences >= 150);
}

TEST_CASE("misreadings: matches lie in order on code points and hold what their row says, wherever a text is cut",
          "[text]") {
  const std::string text =
      "জনাব মোঃ গৃহিত, সভায় উন্নাবনীর সিদ্ধামত্ম; নি¤œ কর্তৃপÿÿর “শোকসিং” উপস্থিতি সদস্যগণ অত:পর ই-গভর্নযান্স";
  std::size_t cuts = 0;
  for (std::size_t from = 0; from <= text.size(); ++from)
    for (std::size_t to = from; to <= text.size(); ++to, ++cuts) {
      const std::string_view piece = std::string_view(text).substr(from, to - from);
      std::uint64_t last = 0;
      for (const misreading_match& match : find_misreadings(piece)) {
        if (match.offset < last || match.length == 0 || match.offset + match.length > piece.size())
          FAIL("order in " << piece);
        if (first_invalid_utf8(piece.substr(match.offset, match.length))) FAIL("a cut letter in " << piece);
        last = match.offset + match.length;
      }
    }
  CHECK(cuts == (text.size() + 1) * (text.size() + 2) / 2);
}

TEST_CASE("misreadings: long and hostile texts take linear time", "[text]") {
  const auto timed = [](const std::string& text) {
    const auto start = std::chrono::steady_clock::now();
    (void)find_misreadings(text);
    return std::chrono::steady_clock::now() - start;
  };
  const auto repeat = [](std::string_view piece, std::size_t count) {
    std::string text;
    for (std::size_t i = 0; i < count; ++i) text += piece;
    return text;
  };
  std::size_t tried = 0;
  for (const char* piece : {"গৃহিত", "ক-", "“", "'", "\" ", "জনাব ", "উত্তোলনী ", "উপস্থিতি ", "মত্ম", "ÿ", "্", "সতা ",
                            "আপ্ত", "\xE0\xA6", "\xE0", "গৃহিত-", "\n'"}) {
    const std::string text = repeat(piece, 1'000'000 / std::string_view(piece).size());
    INFO(piece);
    CHECK(timed(text) < std::chrono::seconds(20));  // quadratic time would take hours
    ++tried;
  }
  CHECK(tried == 17);
}
