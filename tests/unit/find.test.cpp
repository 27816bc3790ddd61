// SPDX-License-Identifier: Apache-2.0
#include <karjo/find.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include <karjo/calendar/date_text.hpp>
#include <karjo/memo/memo_number.hpp>

#include "find/finder.hpp"
#include "support/catch.hpp"
#include "support/find_pieces.hpp"
#include "support/slow_find.hpp"

using namespace karjo;
using namespace std::chrono_literals;

namespace {

std::string told(std::string_view text) {
  std::string out;
  for (const hit& found : find(text)) {
    if (!out.empty()) out += "; ";
    out += std::string(name(found.kind)) + " " + std::string(text.substr(found.offset, found.length));
  }
  return out;
}

/// Every kind of hit, traps, and bytes that are no UTF-8, in some hundred kilobytes.
std::string long_text() {
  std::string text;
  for (int i = 0; i < 900; ++i) {
    text += "স্মারক নং ০৫.০০.০০০০.১৯৭.০১.০০৮.১১-" + std::to_string(i) + "\nতারিখ: ১৪ পৌষ ১৪২৮ / ২৯ ডিসেম্বর ২০২১\n";
    text += "এস.আর.ও. নং ২৭১-আইন/২০১০, ফোন ০২-৯৫১৪৬৫৫; ১২,৩৪,৫৬৭ টাকা; সকাল ১০.৩০ ঘটিকা, ২০২১-২২ অর্থবছর\n";
    text += "৩১ নভেম্বর ২০২১, 30 July 2023 ও ০১-০৫-১৪২২ বঙ্গাব্দ \xE0\xA6 ৭ আগস্ট\n\n";
    text.append(static_cast<std::size_t>(i) % 97, 'x');
  }
  return text;
}

struct place {
  hit found;
  std::uint64_t line, column;
  std::string text;
  friend bool operator==(const place&, const place&) = default;
};

std::vector<place> in_pieces(std::string_view text, std::size_t size) {
  std::vector<place> places;
  text_finder finder;
  const auto take = [&places](const std::vector<located_hit>& hits) {
    for (const located_hit& each : hits) {
      places.push_back({each.found, each.line, each.column, std::string(each.text)});
    }
  };
  for (std::size_t at = 0; at < text.size(); at += size) take(finder.feed(text.substr(at, size)));
  take(finder.finish());
  return places;
}

/// The slow way: the whole text at once, lines and columns counted from its start.
std::vector<place> at_once(std::string_view text) {
  std::vector<place> places;
  for (const hit& found : find(text)) {
    place each{found, 1, 1, std::string(text.substr(found.offset, found.length))};
    for (std::size_t at = 0; at < found.offset; ++at) {
      if (text[at] == '\n') {
        ++each.line;
        each.column = 1;
      } else if ((static_cast<unsigned char>(text[at]) & 0xC0) != 0x80) {
        ++each.column;
      }
    }
    places.push_back(each);
  }
  return places;
}

}  // namespace

TEST_CASE("find: a memo number and a pair of dates are found, in order") {
  CHECK(told("স্মারক নং ০৫.০০.০০০০.১৯৭.০১.০০৮.১১-১৩৩ তারিখ: ১৪ পৌষ ১৪২৮ / ২৯ ডিসেম্বর ২০২১") ==
        "memo ০৫.০০.০০০০.১৯৭.০১.০০৮.১১-১৩৩; pair ১৪ পৌষ ১৪২৮ / ২৯ ডিসেম্বর ২০২১");
  CHECK(told("২৯ ডিসেম্বর ২০২১ তারিখের ০৫.০০.০০০০.১৯৭.০১.০০৮.১১.১৩৩ নং স্মারক") ==
        "date ২৯ ডিসেম্বর ২০২১; memo ০৫.০০.০০০০.১৯৭.০১.০০৮.১১.১৩৩");
}

TEST_CASE("find: the day and the printed Bangla date of a pair are told, even where they disagree") {
  const std::vector<hit> found = find("১৫ পৌষ ১৪২৮ / ২৯ ডিসেম্বর ২০২১");
  REQUIRE(found.size() == 1);
  CHECK(found[0].kind == hit_kind::pair);
  CHECK(found[0].day == std::chrono::sys_days{2021y / std::chrono::December / 29});
  CHECK(found[0].bangla == bangla_fields{1428, poush, 15});
}

TEST_CASE("find: a date that is no day is a hit without a day, an incomplete one is none") {
  const std::vector<hit> found = find("৩১ নভেম্বর ২০২১, ৭ আগস্ট, নভেম্বর ২০২৩");
  REQUIRE(found.size() == 1);
  CHECK(found[0].kind == hit_kind::date);
  CHECK_FALSE(found[0].day);
}

TEST_CASE("find: numbers and dates go on over the end of a line") {
  CHECK(told("স্মারক নং ০৫.০০.০০০০.১৯৭.\n০১.০০৮.১১-১৩৩") == "memo ০৫.০০.০০০০.১৯৭.\n০১.০০৮.১১-১৩৩");
  CHECK(told("স্মারক নং:\n০৫.০০.০০০০.১৯৭.০১.০০৮.১১ (অংশ-২)\n-১৩৩") == "memo ০৫.০০.০০০০.১৯৭.০১.০০৮.১১ (অংশ-২)\n-১৩৩");
  CHECK(told("১৪ পৌষ ১৪২৮\r\n২৯ ডিসেম্বর ২০২১\r\n") == "pair ১৪ পৌষ ১৪২৮\r\n২৯ ডিসেম্বর ২০২১");
  CHECK(told("২৯ ডিসেম্বর,\n২০২১ খ্রিস্টাব্দ") == "date ২৯ ডিসেম্বর,\n২০২১ খ্রিস্টাব্দ");
}

TEST_CASE("find: an item of a list behind a memo number is no part of it") {
  CHECK(told("স্মারক নম্বর: ৫৮.০০.০০০০.০১৮.৩১.০০৬.১৭.১৬০\n- ৯) উপসচিব") == "memo ৫৮.০০.০০০০.০১৮.৩১.০০৬.১৭.১৬০");
  CHECK(told("স্মারক নম্বর: ৫৮.০০.০০০০.০১৮.৩১.০০৬.১৭\n- ৯) উপসচিব") == "memo ৫৮.০০.০০০০.০১৮.৩১.০০৬.১৭");
  CHECK(told("স্মারক নম্বর: ৫৮.০০.০০০০.০১৮.৩১.০০৬.১৭\n-১৬০") == "memo ৫৮.০০.০০০০.০১৮.৩১.০০৬.১৭\n-১৬০");
}

TEST_CASE("find: a half of a pair may be in words, before the other or after it") {
  CHECK(told("পহেলা বৈশাখ, বুধবার, ১৪ এপ্রিল ২০২১") == "pair পহেলা বৈশাখ, বুধবার, ১৪ এপ্রিল ২০২১");
  CHECK(told("পহেলা বৈশাখ/১৪-০৪-২০২১") == "pair পহেলা বৈশাখ/১৪-০৪-২০২১");
  CHECK(told("১৪ এপ্রিল ২০২১ (পহেলা বৈশাখ) তারিখে") == "pair ১৪ এপ্রিল ২০২১ (পহেলা বৈশাখ");
  CHECK(told("পহেলা বৈশাখ ছুটি। সভা ১৪ এপ্রিল ২০২১ তারিখে") == "date ১৪ এপ্রিল ২০২১");
}

TEST_CASE("find: what looks like a date or a memo number is none, each alone") {
  const char* traps[] = {
      "এস.আর.ও. নং ২৭১-আইন/২০১০",      "এস.আর.ও নং ৩৫৮-আইন/২০২৫/মূসক", "S.R.O. No. 358-Law/2025",
      "ফোন: ০২-৯৫১৪৬৫৫",              "মোবাইল: ০১৭১১-২২৩৩৪৪",          "+৮৮ ০২ ৫৫১০০৭৬৬",
      "Phone: +880-2-9514655",        "ফ্যাক্স: ৮৮-০২-৯৫৪০০২২",         "শুল্ক শিরোনাম ০২০৬.৩০.৯০",
      "H.S. Code 8471.30.00",         "৮৪৭১.৩০.০০ শিরোনামভুক্ত পণ্য",      "ধারা ১০০, ১০১, ১০২ ও ১০৩",
      "অনুচ্ছেদ ৪.২.১.৩",                 "ধারা ৫(২)(ক)",                 "১২,৩৪,৫৬৭.৫০ টাকা",
      "৳ ১,২০,০০,০০০/-",               "মোট ৫.০০.০০০ টাকা",            "সকাল ১০.৩০ ঘটিকা",
      "১০:৩০ হতে ১২:৪৫ ঘটিকা",          "দুপুর ২.৩০ মি.",                 "২০২১-২২ অর্থবছর",
      "২০২১-২০২২ অর্থবছরে",            "৩০/১ শ্যামলী, ঢাকা-১২০৭",         "কক্ষ নং-১০১",
      "৭ আগস্ট",                       "নভেম্বর ২০২৩",                  "২ মে. টন",
      "১২ রমজান ১৪৪২ হিজরি",            "১৯২.১৬৮.০.১",                  "সংস্করণ ২.১.১০",
      "১৯৯৮ সনের ১২ নং আইন",           "ভূমি মন্ত্রণালয়/বিভাগ ১৩/২০০৪",       "স্কেল ১:৫০,০০০",
  };
  std::size_t count = 0;
  for (const char* trap : traps) {
    INFO(trap);
    CHECK(told(trap).empty());
    CHECK(told("উল্লেখ্য যে, " + std::string(trap) + " অনুযায়ী").empty());
    ++count;
  }
  CHECK(count == 33);
}

TEST_CASE("find: what looks like a date or a memo number is none") {
  CHECK(told("এস.আর.ও. নং ২৭১-আইন/২০১০; ফোন ০২-৯৫১৪৬৫৫, ০১৭১১-২২৩৩৪৪; ১২,৩৪,৫৬৭ টাকা; সকাল ১০.৩০ ঘটিকা; ২০২১-২২ অর্থবছর; "
             "ধারা ৫, ৬, ৭ ও ৮; অনুচ্ছেদ ১.১.২; ৮৪৭১.৩০.০০").empty());
}

TEST_CASE("find: nothing is found in nothing") {
  CHECK(find("").empty());
  CHECK(find("\xE0").empty());
  CHECK(find(std::string(1000, '\0')).empty());
}

TEST_CASE("text_finder: however a text is cut, the hits, lines and columns are those of the whole") {
  const std::string text = long_text();
  const std::vector<place> whole = at_once(text);
  REQUIRE(whole.size() == 900 * 5);
  std::size_t ways = 0;
  for (const std::size_t size : {std::size_t{777}, std::size_t{65536}, text.size()}) {
    CHECK(in_pieces(text, size) == whole);
    ++ways;
  }
  CHECK(ways == 3);
  const std::string head = text.substr(0, 3000);
  CHECK(in_pieces(head, 1) == at_once(head));
}

TEST_CASE("text_finder: after the end of a text it begins another") {
  text_finder finder;
  CHECK(finder.feed("\n২৯ ডিসেম্বর ২০২১").empty());
  REQUIRE(finder.finish().size() == 1);
  CHECK(finder.feed("২৯ ডিসেম্বর ২০২১").empty());
  const std::vector<located_hit>& again = finder.finish();
  REQUIRE(again.size() == 1);
  CHECK(again[0].found.offset == 0);
  CHECK(again[0].line == 1);
}

TEST_CASE("find: what is found reads alone as the same") {
  const std::string text = long_text().substr(0, 20000);
  std::size_t memos = 0, dates = 0;
  for (const hit& found : find(text)) {
    const std::string_view printed = std::string_view(text).substr(found.offset, found.length);
    if (found.kind == hit_kind::memo) {
      const result<memo_reading> read = parse_memo(printed);
      REQUIRE(read);
      CHECK(read->length == printed.size());
      ++memos;
    } else {
      const result<date_reading> read = parse_date(printed);
      CHECK(read.has_value() == found.day.has_value());
      if (read) CHECK(read->gregorian == *found.day);
      if (read) CHECK(read->pair.has_value() == (found.kind == hit_kind::pair));
      ++dates;
    }
  }
  CHECK(memos > 20);
  CHECK(dates > 60);
}

namespace {

std::size_t times(std::size_t usual) {
  const char* factor = std::getenv("KARJO_TEST_FACTOR");
  return usual * static_cast<std::size_t>(factor ? std::max(1, std::atoi(factor)) : 1);
}

std::string joined_at_random(std::mt19937& random, std::size_t pieces) {
  std::vector<std::uint8_t> choices(2 * pieces);
  for (std::uint8_t& choice : choices) choice = static_cast<std::uint8_t>(random());
  return find_pieces::joined(choices.data(), choices.size());
}

/// The hits of a text that is seen up to each of some bytes in turn, with what is settled forgotten.
std::vector<hit> seen_in_steps(std::string_view text, std::size_t step, const search::digit_kernel& kernel) {
  std::vector<hit> hits;
  search::finder finder(calendar_rule::automatic, kernel);
  std::size_t begin = 0;
  const auto search = [&](std::size_t end, bool last) {
    const std::size_t count = hits.size();
    finder.search(text.substr(begin, end - begin), last, hits);
    for (std::size_t i = count; i < hits.size(); ++i) hits[i].offset += begin;
    const std::size_t settled = finder.settled();
    finder.forget(settled);
    begin += settled;
  };
  for (std::size_t end = 0; end < text.size(); end += step) search(end, false);
  search(text.size(), true);
  return hits;
}

}  // namespace

TEST_CASE("find: in pieces of documents joined at random it finds what the slow way finds") {
  std::mt19937 random(20211229);
  std::size_t texts = 0, hits = 0;
  for (; texts < times(3000); ++texts) {
    const std::string text = joined_at_random(random, 1 + random() % (texts % 50 == 0 ? 500 : 20));
    const std::vector<hit> found = find(text), slowly = slow::find(text);
    hits += found.size();
    if (found == slowly) continue;
    FAIL_CHECK(text);
  }
  CHECK(texts == times(3000));
  CHECK(hits > 1000);
}

TEST_CASE("find: wherever the text is cut, at every byte, nothing is lost and nothing comes twice") {
  std::mt19937 random(5);
  std::size_t cut = 0;
  for (const search::digit_kernel& kernel : search::runnable_kernels()) {
    const std::string text = joined_at_random(random, 1700);
    REQUIRE(text.size() > 20000);
    const std::vector<hit> whole = slow::find(text);
    REQUIRE(whole.size() > 50);
    CHECK(seen_in_steps(text, 1, kernel) == whole);
    CHECK(seen_in_steps(text, 61, kernel) == whole);
    cut += 2;
  }
  CHECK(cut == 2 * search::runnable_kernels().size());
}

TEST_CASE("find: a run of digits longer than any memory is nothing, and what stands around it is found") {
  std::string digits;
  for (int i = 0; i < 40000; ++i) digits += "৭";
  const std::string text = "২৯ ডিসেম্বর ২০২১ " + digits + " ২৯ ডিসেম্বর ২০২১";
  const std::vector<hit> whole = find(text);
  CHECK(whole.size() == 2);
  CHECK(whole == slow::find(text));
  for (const search::digit_kernel& kernel : search::runnable_kernels()) CHECK(seen_in_steps(text, 4099, kernel) == whole);
}

TEST_CASE("find: every kernel meets the same digits and slashes") {
  std::mt19937 random(7);
  std::size_t texts = 0;
  for (; texts < 200; ++texts) {
    std::string text = joined_at_random(random, 60);
    const std::size_t blocks = text.size() / search::digit_scan::block;
    text += "  ";
    std::vector<std::size_t> first;
    for (const search::digit_kernel& kernel : search::runnable_kernels()) {
      search::digit_scan scan;
      std::vector<std::size_t> edges(text.size() + 8), slashes(text.size() + 8);
      std::size_t *edge = edges.data(), *slash = slashes.data();
      kernel.meet(text.data(), blocks, scan, edge, slash);
      edges.resize(static_cast<std::size_t>(edge - edges.data()));
      slashes.resize(static_cast<std::size_t>(slash - slashes.data()));
      edges.push_back(scan.at);
      edges.push_back(scan.carried);
      edges.push_back(scan.inside);
      edges.insert(edges.end(), slashes.begin(), slashes.end());
      if (first.empty()) first = edges;
      CHECK(edges == first);
    }
  }
  CHECK(texts == 200);
}

TEST_CASE("find: a stray byte is no mark of a date, an invisible blank no letter of a label", "[find]") {
  CHECK(told("১\xA8৩-২০২৩").empty());
  CHECK(told("প্রজ্ঞাপন\uFEFFনং প/৭") == "memo প/৭");
}
