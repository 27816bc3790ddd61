// SPDX-License-Identifier: Apache-2.0
//
// Any bytes given to find and to text_finder. The oracle: they find what the slow way finds (every letter looked at),
// with every kernel, and however the text is cut; and what is found reads alone as the same.

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

#include <karjo/calendar/date_text.hpp>
#include <karjo/find.hpp>
#include <karjo/memo/memo_number.hpp>
#include <karjo/text/utf8.hpp>

#include "find/finder.hpp"
#include "support/find_pieces.hpp"
#include "support/slow_find.hpp"

namespace {

using namespace karjo;

void demand(bool holds, const char* what) {
  if (holds) return;
  std::fprintf(stderr, "not so: %s\n", what);
  std::abort();
}

std::vector<hit> in_pieces(std::string_view text, std::size_t size, const search::digit_kernel& kernel) {
  std::vector<hit> hits;
  search::finder finder(calendar_rule::automatic, kernel);
  std::size_t begin = 0;
  for (std::size_t end = 0; end < text.size(); end += size) {
    const std::size_t count = hits.size();
    finder.search(text.substr(begin, end - begin), false, hits);
    for (std::size_t i = count; i < hits.size(); ++i) hits[i].offset += begin;
    const std::size_t settled = finder.settled();
    finder.forget(settled);
    begin += settled;
  }
  const std::size_t count = hits.size();
  finder.search(text.substr(begin), true, hits);
  for (std::size_t i = count; i < hits.size(); ++i) hits[i].offset += begin;
  return hits;
}

void check(std::string_view text) {
  const std::vector<hit> hits = slow::find(text);
  demand(find(text) == hits, "find finds what the slow way finds");
  for (const search::digit_kernel& kernel : search::runnable_kernels()) {
    demand(in_pieces(text, 1 + text.size() % 777, kernel) == hits, "in pieces as in one");
  }
  if (text::first_invalid_utf8(text)) return;
  for (const hit& each : hits) {
    const std::string_view printed =
        text.substr(static_cast<std::size_t>(each.offset), static_cast<std::size_t>(each.length));
    if (each.kind == hit_kind::memo) {
      const result<memo_reading> read = parse_memo(printed);
      demand(read && read->length == printed.size(), "a memo number found reads alone");
    } else {
      const result<date_reading> read = parse_date(printed);
      // A half of a pair may need a word behind it: চৈত্রের ২ [তারিখ].
      if (each.day && (read || each.kind == hit_kind::date))
        demand(read && read->gregorian == *each.day && read->bangla == each.bangla,
               "a date found reads alone as the same day");
    }
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  check({reinterpret_cast<const char*>(data), size});
  check(find_pieces::joined(data, size));
  return 0;
}
