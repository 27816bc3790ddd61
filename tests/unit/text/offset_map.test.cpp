// SPDX-License-Identifier: Apache-2.0
#include <karjo/text/offset_map.hpp>  // first: the header stands alone

#include <cstdint>
#include <vector>

#include "support/catch.hpp"

using namespace karjo::text;

TEST_CASE("offset_map: the map of an unchanged text leads everywhere to itself", "[text]") {
  const offset_map map;
  CHECK(map.to_source(0) == 0);
  CHECK(map.to_source(12345) == 12345);
  CHECK(map.from_source(12345) == 12345);
  CHECK(map.source_range(3, 4) == text_range{3, 4});
  CHECK(map.changes().empty());
}

TEST_CASE("offset_map: text removed, put in and replaced", "[text]") {
  // source    abcdefghij
  // rewritten ab  efXXgZZZj      cd removed, XX put in before g, hi replaced by ZZZ
  const offset_map map{{{2, 2, 2, 0}, {6, 0, 4, 2}, {7, 2, 7, 3}}};

  const std::uint64_t to_source[] = {0, 1, 4, 5, 6, 6, 6, 7, 7, 7, 9, 10};
  const std::uint64_t from_source[] = {0, 1, 2, 2, 2, 3, 6, 7, 7, 10, 11};
  std::uint64_t offsets = 0;
  for (const std::uint64_t expected : to_source) CHECK(map.to_source(offsets++) == expected);
  CHECK(offsets == 12);
  offsets = 0;
  for (const std::uint64_t expected : from_source) CHECK(map.from_source(offsets++) == expected);
  CHECK(offsets == 11);

  // Ranges hold all of what they came from, and no more.
  CHECK(map.source_range(0, 2) == text_range{0, 2});         // ab, without what was removed after it
  CHECK(map.source_range(1, 2) == text_range{1, 4});         // b..e, with it
  CHECK(map.source_range(2, 1) == text_range{4, 1});         // e, without what was removed before it
  CHECK(map.source_range(4, 2) == text_range{6, 0});         // XX came from nowhere
  CHECK(map.source_range(8, 1) == text_range{7, 2});         // the middle of ZZZ: all of hi
  CHECK(map.source_range(6, 2) == text_range{6, 3});         // gZ
  CHECK(map.source_range(0, 11) == text_range{0, 10});       // all
  CHECK(map.source_range(8, 0) == text_range{7, 0});         // nothing
  CHECK(map.range_from_source(2, 2) == text_range{2, 0});    // cd went nowhere
  CHECK(map.range_from_source(8, 1) == text_range{7, 3});    // i: all of ZZZ
  CHECK(map.range_from_source(0, 10) == text_range{0, 11});  // all
}

TEST_CASE("offset_map: many changes lead the same way as walking them", "[text]") {
  std::vector<text_change> changes;
  std::vector<std::uint64_t> to_source;  // by the byte, the slow way
  std::uint64_t source = 0;
  for (std::uint64_t i = 0; i < 1000; ++i) {
    for (std::uint64_t same = 1 + i % 5; same > 0; --same) to_source.push_back(source++);
    const text_change change{source, i % 3, to_source.size(), 1 + i % 2};
    changes.push_back(change);
    for (std::uint64_t byte = 0; byte < change.length; ++byte) to_source.push_back(source);
    source += change.source_length;
  }
  const offset_map map(std::move(changes));
  std::uint64_t offset = 0;
  for (; offset < to_source.size(); ++offset) {
    if (map.to_source(offset) != to_source[offset]) FAIL("offset " << offset << " leads to " << map.to_source(offset));
  }
  CHECK(offset == to_source.size());
  CHECK(offset == 4500);
}
