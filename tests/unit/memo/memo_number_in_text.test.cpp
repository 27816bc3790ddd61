// SPDX-License-Identifier: Apache-2.0
#include <karjo/memo/memo_number.hpp>  // first: the header stands alone

#include <string>
#include <vector>

#include "support/catch.hpp"
#include "support/memo_samples.hpp"

using namespace karjo;

namespace {

using list = std::vector<std::string>;

list printed(std::string_view text) {
  list out;
  for (const memo_reading& reading : find_memo_numbers(text)) {
    CHECK(text.substr(reading.offset, reading.length) == reading.number.printed());
    out.emplace_back(reading.number.printed());
  }
  return out;
}

}  // namespace

TEST_CASE("find_memo_number: a number in a sentence, with its label before, after or nowhere", "[memo]") {
  CHECK(printed("সভা ১৩.০০.০০০০.০২১.০২.০০৪.২২-১৮ নং স্মারকমূলে আহূত।") == list{"১৩.০০.০০০০.০২১.০২.০০৪.২২-১৮"});
  CHECK(printed("খাদ্য মন্ত্রণালয়, স্মারক নম্বর: ১৩.০০.০০০০.০২১.০২.০০৪.২২.১৮ তারিখ: ০৫-০৬-২০২২") ==
        list{"১৩.০০.০০০০.০২১.০২.০০৪.২২.১৮"});
  CHECK(printed("(১৩.০০.০০০০.০২১.০২.০০৪.২২)") == list{"১৩.০০.০০০০.০২১.০২.০০৪.২২"});
  CHECK(printed("vide Memo No. 13.00.0000.021.02.004.22-18, dated 5 June 2022.") ==
        list{"13.00.0000.021.02.004.22-18"});
}

TEST_CASE("find_memo_number: all of them, in order, across line breaks", "[memo]") {
  const std::string text =
      "সূত্র: ১। ১৩.০০.০০০০.০২১.০২.০০৪.২২-১৮\n২। ০৫.০০.০০০০.০০০.২১০.০২.০০১৪.২৫.৩১\n৩। ১২.১১৪.০২৭.০০.০০.০০৩.২০০৯-৬১ এবং "
      "১৩.০০.০০০০.\n০২১.০২.০০৫.২২";
  CHECK(printed(text) == list{"১৩.০০.০০০০.০২১.০২.০০৪.২২-১৮", "০৫.০০.০০০০.০০০.২১০.০২.০০১৪.২৫.৩১",
                              "১২.১১৪.০২৭.০০.০০.০০৩.২০০৯-৬১", "১৩.০০.০০০০.\n০২১.০২.০০৫.২২"});
  const std::optional<memo_reading> second = find_memo_number(text, 80);
  REQUIRE(second);
  CHECK(second->number.scheme() == memo_scheme::m2024_22);
}

TEST_CASE("find_memo_number: the date on the next line is no issue number", "[memo]") {
  CHECK(printed("স্মারক নম্বর: ১৩.০০.০০০০.০২১.০২.০০৪.২২-\n১৪ পৌষ ১৪২৮") == list{"১৩.০০.০০০০.০২১.০২.০০৪.২২"});
  CHECK(printed("স্মারক নম্বর: ১৩.০০.০০০০.০২১.০২.০০৪.২২\n২৯ ডিসেম্বর ২০২১") == list{"১৩.০০.০০০০.০২১.০২.০০৪.২২"});
  CHECK(printed("১৩.০০.০০০০.০২১.০২.০০৪.২২-১৪/০৫/২০২১") == list{"১৩.০০.০০০০.০২১.০২.০০৪.২২"});
  CHECK(printed("১৩.০০.০০০০.০২১.০২.০০৪.২২-১৪.০৫.২০২১") == list{"১৩.০০.০০০০.০২১.০২.০০৪.২২"});
  CHECK(printed("১৩.০০.০০০০.০২১.০২.০০৪.২২-১৪-০৫-২০২১") == list{"১৩.০০.০০০০.০২১.০২.০০৪.২২"});
  CHECK(printed("১৩.০০.০০০০.০২১.০২.০০৪.২২-১৮ ০৫.০৬.২০২২ তারিখে") == list{"১৩.০০.০০০০.০২১.০২.০০৪.২২-১৮"});
}

TEST_CASE("find_memo_number: what only looks like a number is not taken", "[memo]") {
  const std::string_view decoys[] = {
      // S.R.O. numbers
      "এস.আর.ও. নং ২৭১-আইন/২০১০",
      "এস, আর, ও নং ৪২-আইন/২০১৩/১২৫৬-মূসক",
      "S.R.O. No. 358-Law/2025",
      "প্রজ্ঞাপন নং ১১৯-আইন/৮৯",
      // dates and pairs of them, with times
      "তারিখ: ০৫.০৬.২০২১ ও ০৭.০৬.২০২১",
      "০১.০২.২০২১, ০৫.০৩.২০২১, ০৭.০৪.২০২১",
      "২০২১-১২-২৯ ১০.০০",
      "০৫-০৬-২০২১ ১০.৩০-১২.৩০",
      "05.06.2021 10.30.15",
      "১৪ পৌষ ১৪২৮ / ২৯ ডিসেম্বর ২০২১",
      "১১.০২.২০২১.১০.৩০",
      // times and amounts
      "সকাল ১০.০০ টা হতে ১২.৩০ ঘটিকা",
      "১২,৩৪,৫৬৭.০০ টাকা",
      "৳ ১,২৩,৪৫,৬৭৮.৫০",
      "১০,০০০/- (দশ হাজার)",
      "৯২.৫০%, ৯৫.২৫%, ৮৭.৭৫%",
      "১০০, ২০০, ৩০০, ৪০০, ৫০০, ৬০০, ৭০০",
      // telephone numbers
      "ফোন: ০২-৯৫১৪৭৮৮",
      "+৮৮০-২-২২৩৩-৮৪২৬",
      "মোবাইল: ০১৭১১-১২৩৪৫৬, ০১৮১৯ ২৩৪ ৫৬৭",
      "Tel. 02.9514.788",
      "৮৮-০২-২২৩৩-৫৬৭৮-১০১",
      // tariff headings, sections, budget and account codes
      "০২০৬.৩০.৯০ এবং ০২০৬.৪১.০০",
      "ধারা ১০০, ১০১, ১০২, ১০৩, ১০৪, ১০৫ ও ১০৬",
      "২.৩.১, ২.৩.২.১ ও ২.৩.২.১.৪",
      "কোড ১৪৪০১-১২০০০০১-৩২৫৫১০১",
      "১-৪৪৩১-০০০০-১৮০১",
      "হিসাব নং ০১২৩.৪৫.৬৭৮৯০",
      // other machines' numbers
      "192.168.001.100",
      "v2.10.3.1",
      "NID 1990 1234 5678 90123",
      "কক্ষ নং-১০১, ভবন নং-০৩",
      "স্মারক নং উল্লেখ করে পত্র ২ টি",
      "স্মারক নং-১০২ দেখুন",
  };
  std::size_t checked = 0;
  for (const std::string_view decoy : decoys) {
    INFO(decoy);
    CHECK(printed(decoy) == list{});
    CHECK(printed("সভায় " + std::string(decoy) + "।") == list{});
    ++checked;
  }
  CHECK(checked == std::size(decoys));
}

TEST_CASE("find_memo_number: a free form is found behind a label that names a letter", "[memo]") {
  CHECK(printed("স্মারক নং- খাদ্য/শাঃ -৪/গুদাম-৭/৯৮-৩১২(২০)   তারিখ: ৩০/১০/১৯৯৮") ==
        list{"খাদ্য/শাঃ -৪/গুদাম-৭/৯৮-৩১২(২০)"});
  CHECK(printed("প্রজ্ঞাপন নং ৩/বন-২১-৬০/ ১১৭, তারিখ ২৪ মার্চ ১৯৭৭ মোতাবেক") == list{"৩/বন-২১-৬০/ ১১৭"});
  CHECK(printed("Notification No. 2/Agr-14/71/85 dated 23rd March 1978 is hereby cancelled") == list{"2/Agr-14/71/85"});
  CHECK(printed("রিজলিউশন নং শ্রম/শা-৬/মজুরী কমিশন-২/২০০৫/৫৪ দ্বারা গঠিত") == list{"শ্রম/শা-৬/মজুরী কমিশন-২/২০০৫/৫৪"});
  CHECK(printed("খাদ্য/শাঃ-৪/গুদাম-৭/৯৮-৩১২") == list{});  // without a label nothing tells it from a path
}

TEST_CASE("find_memo_number: a label lets a damaged number be taken", "[memo]") {
  CHECK(printed("স্মারক নং ১৩.০০.০০০০") == list{"১৩.০০.০০০০"});
  CHECK(printed("ওজন ১৩.০০.০০০০") == list{});
  CHECK(printed("স্মারক নং ১৩, ০০, ০০০, ২১, ০২, ০০৪, ২০২২ - ১৮") == list{"১৩, ০০, ০০০, ২১, ০২, ০০৪, ২০২২ - ১৮"});
  CHECK(printed("তালিকা ১৩, ০০, ০০০, ২১, ০২, ০০৪, ২০২২ - ১৮") == list{});
}

TEST_CASE("find_memo_number: a label belongs to one number only", "[memo]") {
  CHECK(printed("০২০৬.৩০.৯০ ০২০৬.৩০.৯০ স্মারক নং ১৩.০০.০০০০.০২১.০২.০০৪.২২") == list{"১৩.০০.০০০০.০২১.০২.০০৪.২২"});
  CHECK(printed("০২০৬.৩০.৯০ ০২০৬.৩০.৯০ Ref: 13.00.0000.021.02.004.22") == list{"13.00.0000.021.02.004.22"});
  CHECK(printed("১৩,০০,০০০,০২১,০২,০০৪,২২ নং স্মারকমূলে") == list{"১৩,০০,০০০,০২১,০২,০০৪,২২"});
  CHECK(printed("১৩,০০,০০০,০২১,০২,০০৪,২২ টাকা") == list{});
}

TEST_CASE("find_memo_number: a number put among decoys is found at its bytes, and reads alone as the same", "[memo]") {
  constexpr std::string_view filler[] = {
      "সভায় সভাপতিত্ব করেন সচিব।",
      "তারিখ: ০৫-০৬-২০২১",
      "সকাল ১০.০০ টা",
      "১২,৩৪,৫৬৭.০০ টাকা",
      "এস.আর.ও. নং ২৭১-আইন/২০১০",
      "ফোন: ০২-৯৫১৪৭৮৮",
      "ধারা ১০০, ১০১ ও ১০২",
      "২৯ ডিসেম্বর ২০২১",
      "কক্ষ নং-১০১",
      "০২০৬.৩০.৯০",
      "স্মারক নং",
      "\n\n",
      "Ref:",
      "১।",
  };
  test::memo_sampler sampler;
  constexpr memo_scheme schemes[] = {memo_scheme::m2008_19, memo_scheme::m2011_18, memo_scheme::m2024_22};
  std::size_t texts = 0, numbers = 0;
  for (; texts < 3000; ++texts) {
    std::string text;
    std::vector<std::pair<std::size_t, std::string>> expected;
    for (std::size_t pieces = 1 + sampler.below(12); pieces-- > 0;) {
      if (sampler.below(3) == 0) {
        test::memo_sample sample = sampler.next(schemes[sampler.below(3)]);
        if (sample.serial.empty()) sample.part.clear();  // a part with a line's end behind it is another matter
        const std::string written = format(
            sample.number(),
            {sampler.below(2) == 0 ? memo_digits::bangla : memo_digits::latin, sampler.below(2) == 0 ? '.' : '-'});
        expected.emplace_back(text.size(), written);
        text += written + " তারিখে ";
      } else {
        text += std::string(filler[sampler.below(std::size(filler))]) + (sampler.below(4) == 0 ? "\n" : " ");
      }
    }
    const std::vector<memo_reading> found = find_memo_numbers(text);
    INFO(text);
    REQUIRE(found.size() == expected.size());
    for (std::size_t at = 0; at < found.size(); ++at, ++numbers) {
      CHECK(found[at].offset == expected[at].first);
      CHECK(found[at].number.printed() == expected[at].second);
      CHECK(parse_memo(expected[at].second)->number == found[at].number);
    }
  }
  CHECK(texts == 3000);
  CHECK(numbers > 3000);
}

TEST_CASE("find_memo_number: bytes that are no text do no harm", "[memo]") {
  CHECK(find_memo_numbers("").empty());
  CHECK(find_memo_numbers(std::string_view("\0\0", 2)).empty());
  CHECK(find_memo_numbers("\xE0\xA7").empty());
  CHECK(find_memo_numbers("\xFF"
                          "13.00.0000.021.02.004.22-18\xE0")
            .size() == 1);
  CHECK_FALSE(find_memo_number("13.00.0000.021.02.004.22", 100));
}
