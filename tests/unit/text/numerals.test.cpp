// SPDX-License-Identifier: Apache-2.0
#include <karjo/text/numerals.hpp>  // first: the header stands alone

#include <map>
#include <random>
#include <set>
#include <string>
#include <vector>

#include "support/catch.hpp"

using namespace karjo;
using namespace karjo::text;

namespace {

// The words of a number read off its decimal digits, two or one at a time from the right: the slow, obvious way.
std::string words_by_digits(std::uint64_t number) {
  std::string digits = std::to_string(number);
  if (digits == "0") return "শূন্য";
  const auto take = [&digits](std::size_t count) {
    count = std::min(count, digits.size());
    const std::string tail = digits.substr(digits.size() - count);
    digits.erase(digits.size() - count);
    return tail.empty() ? 0 : std::stoi(tail);
  };
  std::string words;
  while (true) {
    std::string group;
    const auto put = [&group](int small, const std::string& scale) {
      if (small != 0) group = std::string(detail::number_words[static_cast<std::size_t>(small)]) + scale + " " + group;
    };
    put(take(2), "");
    put(take(1), "শত");
    put(take(2), " হাজার");
    put(take(2), " লক্ষ");
    words = group + words;
    if (digits.empty()) break;
    words = "কোটি " + words;
  }
  words.pop_back();
  return words;
}

std::uint64_t parsed(std::string_view words) {
  const result<std::uint64_t> number = parse_numeral(words);
  if (!number) FAIL(words << " is refused at byte " << number.error().offset);
  return *number;
}

std::uint64_t refused_at(std::string_view words) {
  const result<std::uint64_t> number = parse_numeral(words);
  if (number) FAIL(words << " is read as " << *number);
  CHECK(number.error().code == errc::not_a_number);
  return number.error().offset;
}

}  // namespace

TEST_CASE("numerals: each number below 100 has a word of its own, and no spelling stands for two", "[text]") {
  std::map<std::string_view, int> meaning;
  for (std::size_t value = 0; value < 100; ++value) meaning[detail::number_words[value]] = static_cast<int>(value);
  CHECK(meaning.size() == 100);
  std::size_t variants = 0;
  for (const detail::number_word& row : detail::number_word_variants) {
    if (meaning.contains(row.word)) FAIL(row.word << " stands for two numbers");
    meaning[row.word] = row.value;
    ++variants;
  }
  CHECK(variants == 59);
  for (const auto& [word, value] : meaning) CHECK(parsed(word) == static_cast<std::uint64_t>(value));
}

TEST_CASE("numerals: each of the 13 pairs of words one letter apart is two numbers", "[text]") {
  struct pair {
    std::string_view first;
    int first_value;
    std::string_view second;
    int second_value;
  };
  const pair pairs[] = {
      {"ছয়", 6, "নয়", 9},             {"তেরো", 13, "সতেরো", 17},       {"সাতাশ", 27, "সাতাশি", 87},
      {"আটাশ", 28, "আটাশি", 88},       {"ত্রিশ", 30, "বত্রিশ", 32},     {"ত্রিশ", 30, "ছত্রিশ", 36},
      {"বত্রিশ", 32, "ছত্রিশ", 36},    {"তেষট্টি", 63, "ছেষট্টি", 66},  {"তিয়াত্তর", 73, "ছিয়াত্তর", 76},
      {"বিরাশি", 82, "তিরাশি", 83},    {"বিরানব্বই", 92, "তিরানব্বই", 93}, {"বিরানব্বই", 92, "নিরানব্বই", 99},
      {"তিরানব্বই", 93, "নিরানব্বই", 99},
  };
  int apart = 0;
  for (const pair& p : pairs) {
    INFO(p.first << " and " << p.second);
    CHECK(parsed(p.first) == static_cast<std::uint64_t>(p.first_value));
    CHECK(parsed(p.second) == static_cast<std::uint64_t>(p.second_value));
    CHECK(numeral(static_cast<std::uint64_t>(p.first_value)) == p.first);
    CHECK(numeral(static_cast<std::uint64_t>(p.second_value)) == p.second);
    ++apart;
  }
  CHECK(apart == 13);
}

TEST_CASE("numerals: the words of every number up to 200 000 are those of its digits, and lead back", "[text]") {
  std::uint64_t numbers = 0;
  for (std::uint64_t number = 0; number <= 200'000; ++number, ++numbers) {
    const std::string words = numeral(number);
    if (words != words_by_digits(number))
      FAIL(number << ": " << words << ", by its digits " << words_by_digits(number));
    if (parsed(words) != number) FAIL(words << " does not lead back to " << number);
  }
  CHECK(numbers == 200'001);
}

TEST_CASE("numerals: large numbers of every length lead back, the largest of 64 bits too", "[text]") {
  std::mt19937_64 random(1430);
  std::uint64_t numbers = 0;
  for (int bits = 1; bits <= 64; ++bits)
    for (int i = 0; i < 500; ++i, ++numbers) {
      const std::uint64_t number = random() >> (64 - bits);
      const std::string words = numeral(number);
      if (words != words_by_digits(number)) FAIL(number << ": " << words);
      if (parsed(words) != number) FAIL(words << " does not lead back to " << number);
    }
  CHECK(numbers == 64 * 500);
  const std::uint64_t largest = std::numeric_limits<std::uint64_t>::max();
  CHECK(parsed(numeral(largest)) == largest);
  CHECK(refused_at(numeral(largest) + " কোটি") > 0);  // more than 64 bits
}

TEST_CASE("numerals: above the crore the crore repeats", "[text]") {
  CHECK(numeral(1'234'567'890) == "একশত তেইশ কোটি পঁয়তাল্লিশ লক্ষ সাতষট্টি হাজার আটশত নব্বই");
  CHECK(numeral(100'000'000'000'000) == "এক কোটি কোটি");
  CHECK(numeral(1'000'000'000'000'000) == "দশ কোটি কোটি");
  CHECK(parsed("এক কোটি পাঁচ লক্ষ কোটি") == 105'000'000'000'000);
}

TEST_CASE("numerals: hundreds are read joined, apart and in their short forms", "[text]") {
  CHECK(parsed("একশত বাইশ") == 122);
  CHECK(parsed("এক শত বাইশ") == 122);
  CHECK(parsed("একশ বাইশ") == 122);
  CHECK(parsed("একশো বাইশ") == 122);
  CHECK(parsed("দুশ") == 200);
  CHECK(parsed("শত") == 100);
  CHECK(parsed("পনের শত") == 1'500);
  CHECK(parsed("পাঁচহাজার") == 5'000);
  CHECK(parsed("বারো লাখ") == 1'200'000);
  CHECK(parsed("  তেইশ ") == 23);
}

TEST_CASE("numerals: what is unknown or out of place is refused where it stands", "[text]") {
  CHECK(refused_at("") == 0);
  CHECK(refused_at("   ") == 3);
  CHECK(refused_at("জেলা") == 0);
  CHECK(refused_at("বিশ এক") == 10);           // tens and ones do not add up
  CHECK(refused_at("এক হাজার দুই লক্ষ") == 33);  // the larger scale comes first
  CHECK(refused_at("দুই হাজার তিন হাজার") == 36);
  CHECK(refused_at("লক্ষ টাকা") == 0);
  CHECK(refused_at("কোটি") == 0);
  CHECK(refused_at("শূন্য এক") == 16);
  CHECK(refused_at("এক শূন্য") == 7);
  CHECK(refused_at("এক আরব") == 7);
  CHECK(refused_at("৫") == 0);
  CHECK(refused_at("পাঁচ।") == 12);
  CHECK(refused_at(std::string("এক") + '\0' + "দুই") == 6);
  CHECK(refused_at("\xE0\xA6") == 0);
}

TEST_CASE("numerals: ordinals in digits, in words and in English", "[text]") {
  struct row {
    const char* text;
    std::uint32_t value;
  };
  const row rows[] = {
      {"১ম", 1},      {"২য়", 2},
      {"৩য়", 3},      {"৪র্থ", 4},
      {"৫ম", 5},      {"৬ষ্ঠ", 6},
      {"৭ম", 7},      {"১০ম", 10},
      {"১১শ", 11},    {"১১তম", 11},
      {"২০শ", 20},    {"২২তম", 22},
      {"২২ তম", 22},  {"৩৩ (তেত্রিশ) তম", 33},
      {"২ য়", 2},     {"৫-ম", 5},
      {"২য", 2},      {"৪থ", 4},
      {"৬ষ্ট", 6},     {"৭ষ্ঠ", 7},
      {"১১ম", 11},    {"2য়", 2},
      {"1st", 1},     {"2nd", 2},
      {"3rd", 3},     {"21ST", 21},
      {"11th", 11},   {"প্রথম", 1},
      {"দ্বিতীয়", 2},  {"ষষ্ঠ", 6},
      {"দশম", 10},    {"একাদশ", 11},
      {"ষোড়শ", 16},   {"উনবিংশ", 19},
      {"ঊনবিংশ", 19}, {"বিংশ", 20},
      {"একুশতম", 21},  {"তেত্রিশতম", 33},
      {"first", 1},   {"Tenth", 10},
  };
  std::size_t read = 0;
  for (const row& r : rows) {
    INFO(r.text);
    CHECK(parse_ordinal(r.text) == r.value);
    ++read;
  }
  CHECK(read == 40);
  std::size_t refused = 0;
  for (const char* text :
       {"",          "১",        "১লা",   "২রা",    "৩রা", "৪ঠা", "৫ই",   "১৯শে",         "২১ শে",       "০ম",
        "১2ম",       "২০ শ্রাবণ", "৫ মে",  "১ম সভা", " ১ম", "২ ম", "১১ শ", "১২৩৪৫৬৭৮৯০১ম", "৫০০০০০০০০০ম", "১.৫ম",
        "দ্বিতীয়বার", "তম",       "শূন্যতম", "1sta"}) {
    INFO(text);
    CHECK_FALSE(parse_ordinal(text).has_value());
    ++refused;
  }
  CHECK(refused == 24);
}

TEST_CASE("numerals: the first ordinal of a sentence is found with its place", "[text]") {
  const std::string_view title = "ইনোভেশন টিমের ২০২৩-২৪ অর্থবছরের ১ম সভার কার্যবিবরণী";
  const std::optional<ordinal_match> match = find_ordinal(title);
  REQUIRE(match.has_value());
  CHECK(match->value == 1);
  CHECK(title.substr(match->offset, match->length) == "১ম");
  CHECK_FALSE(find_ordinal(title, match->offset + match->length).has_value());
  CHECK_FALSE(find_ordinal("২৯ ডিসেম্বর ২০২১, কক্ষ নং ১০১, স্মারক ০৫.০০.০০০০.১৯৭").has_value());
  CHECK_FALSE(find_ordinal("সভা", 100).has_value());
}

TEST_CASE("numerals: a number and the words in brackets behind it are read side by side", "[text]") {
  struct row {
    const char* text;
    std::uint64_t number;
    std::optional<std::uint64_t> words;
    const char* range;
  };
  const row rows[] = {
      {"আগামী ২ (দুই) দিন আগে", 2, 2, "২ (দুই)"},
      {"২ (তিন) দিন", 2, 3, "২ (তিন)"},
      {"৩৬ (ছয়ত্রিশ)দিনের ছুটি", 36, 36, "৩৬ (ছয়ত্রিশ)"},
      {"৩(তিন)টি", 3, 3, "৩(তিন)"},
      {"5 (five) days", 5, 5, "5 (five)"},
      {"3(three)", 3, 3, "3(three)"},
      {"24 (twenty-five) hours", 24, 25, "24 (twenty-five)"},
      {"105 (one hundred and five)", 105, 105, "105 (one hundred and five)"},
      {"টাকা ১২,৩৪,৫৬৭/- (বারো লক্ষ চৌত্রিশ হাজার পাঁচশত সাতষট্টি) মাত্র", 1234567, 1234567,
       "১২,৩৪,৫৬৭/- (বারো লক্ষ চৌত্রিশ হাজার পাঁচশত সাতষট্টি)"},
      {"১৫০,০০০/- (এক লক্ষ পঞ্চাশ হাজার টাকা মাত্র)", 150000, 150000, "১৫০,০০০/- (এক লক্ষ পঞ্চাশ হাজার টাকা মাত্র)"},
      {"৫টি (পাঁচটি) ল্যাপটপ", 5, 5, "৫টি (পাঁচটি)"},
      {"৫ জন (পাঁচ জন)", 5, 5, "৫ জন (পাঁচ জন)"},
      {"১০০ (শত)", 100, 100, "১০০ (শত)"},
      {"১২ (বার) টি", 12, 12, "১২ (বার)"},
      {"২১ (বিশ এক)", 21, std::nullopt, "২১ (বিশ এক)"},
      {"0 (zero)", 0, 0, "0 (zero)"},
      {"৬৭ (সাতষট্টি)", 67, 67, "৬৭ (সাতষট্টি)"},
  };
  std::size_t found = 0;
  for (const row& r : rows) {
    INFO(r.text);
    const std::vector<number_with_words> all = find_numbers_with_words(r.text);
    REQUIRE(all.size() == 1);
    CHECK(all[0].number == r.number);
    CHECK(all[0].words == r.words);
    CHECK(std::string_view(r.text).substr(all[0].offset, all[0].length) == r.range);
    ++found;
  }
  CHECK(found == 17);
}

TEST_CASE("numerals: other brackets behind a number raise no alarm", "[text]") {
  std::size_t quiet = 0;
  for (const char* text : {"প্রশাসন-৩ (জেলা)",
                           "উপসচিব (প্রশাসন-৩)",
                           "৫ (পাচজন ও অন্যান্য)",
                           "৫ (পাঞ্চ)",
                           "১২ (লক্ষ টাকায়)",
                           "১০ (দুপুর)",
                           "৩ (বার)",
                           "২ (প্রথম)",
                           "১০ ()",
                           "১০ ( )",
                           "১০ (দশ",
                           "১০ (দশ\n)",
                           "১০ ((দশ))",
                           "1২ (বারো)",
                           "১.৫ (পাঁচ)",
                           "৫ (৫)",
                           "৯ (not)",
                           "৭ (-)",
                           "১২৩৪৫৬৭৮৯০১২৩৪৫৬৭৮৯ (এক)",
                           "১০ - (নয়)",
                           "৫ (hundred)",
                           "(দুই) ৩"}) {
    INFO(text);
    CHECK(find_numbers_with_words(text).empty());
    ++quiet;
  }
  CHECK(quiet == 22);
}

TEST_CASE("numerals: long and hostile texts take linear time", "[text]") {
  std::string brackets, digits, words, commas;
  for (int i = 0; i < 200'000; ++i) {
    brackets += "৫ (";
    digits += "১";
    words += "দুই";
    commas += "১,";
  }
  CHECK(find_numbers_with_words(brackets).empty());
  CHECK(find_numbers_with_words(digits).empty());
  CHECK(find_numbers_with_words(commas).empty());
  CHECK_FALSE(find_ordinal(brackets).has_value());
  CHECK_FALSE(find_ordinal(digits).has_value());
  CHECK_FALSE(find_ordinal(words).has_value());
  CHECK_FALSE(parse_numeral(words).has_value());
  CHECK_FALSE(parse_numeral(digits).has_value());
}
