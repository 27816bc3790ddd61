// SPDX-License-Identifier: Apache-2.0
#include <karjo/find.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include <karjo/calendar/date_text.hpp>
#include <karjo/memo/memo_number.hpp>

#include "support/catch.hpp"

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
