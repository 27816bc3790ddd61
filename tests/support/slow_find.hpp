// SPDX-License-Identifier: Apache-2.0
//
// What karjo::find has to find, the slow and obvious way: every memo number, every date, and what they come to.
#pragma once

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <vector>

#include <karjo/calendar/date_text.hpp>
#include <karjo/calendar/printed_date.hpp>
#include <karjo/find.hpp>
#include <karjo/memo/memo_number.hpp>

namespace slow {

inline std::vector<karjo::hit> find(std::string_view text,
                                    karjo::calendar_rule rule = karjo::calendar_rule::automatic) {
  using namespace karjo;
  std::vector<hit> hits;
  for (const memo_reading& memo : find_memo_numbers(text))
    hits.push_back({hit_kind::memo, memo.offset, memo.length, {}, {}});
  const std::vector<hit> memos = hits;
  const auto touches_memo = [&memos](std::uint64_t begin, std::uint64_t end) {
    return std::any_of(memos.begin(), memos.end(),
                       [&](const hit& memo) { return memo.offset < end && memo.offset + memo.length > begin; });
  };
  const auto add = [&hits](hit_kind kind, std::uint64_t begin, std::uint64_t end, const result<date_reading>& read) {
    hit found{kind, begin, end - begin, {}, {}};
    if (read) {
      found.day = read->gregorian;
      found.bangla = read->bangla;
    }
    hits.push_back(found);
  };

  std::vector<printed_date> dates = find_dates(text, rule);
  std::erase_if(dates, [&](const printed_date& date) { return touches_memo(date.offset, date.offset + date.length); });
  for (std::size_t i = 0; i < dates.size(); ++i) {
    const std::uint64_t begin = dates[i].offset, end = begin + dates[i].length;
    if (i + 1 < dates.size() && is_pair(text, dates[i], dates[i + 1])) {
      const std::uint64_t pair_end = dates[i + 1].offset + dates[i + 1].length;
      const result<date_reading> read = read_pair(dates[i], dates[i + 1], rule);
      if (read && !touches_memo(begin, pair_end)) {
        add(hit_kind::pair, begin, pair_end, read);
        ++i;
        continue;
      }
    }
    if (dates[i].complete()) add(hit_kind::date, begin, end, read_date(dates[i], rule));
  }
  std::stable_sort(hits.begin(), hits.end(), [](const hit& a, const hit& b) { return a.offset < b.offset; });
  return hits;
}

}  // namespace slow
