// SPDX-License-Identifier: Apache-2.0
#include <karjo/find.hpp>

#include <algorithm>
#include <utility>

#include <karjo/calendar/date_text.hpp>
#include <karjo/calendar/printed_date.hpp>
#include <karjo/memo/memo_number.hpp>

namespace karjo {

namespace {

std::uint64_t end_of(const hit& found) { return found.offset + found.length; }

void take_day(hit& found, const result<date_reading>& read) {
  if (!read) return;
  found.day = read->gregorian;
  found.bangla = read->bangla;
}

/// Dates and pairs, without those that touch a memo number.
class date_hits {
 public:
  date_hits(std::string_view text, calendar_rule rule, std::vector<hit>& out) : text_(text), rule_(rule), out_(out) {}

  void add(const std::vector<hit>& memos) {
    std::vector<printed_date> dates = find_dates(text_, rule_);
    std::erase_if(dates, [&, memo = memos.begin()](const printed_date& date) mutable {
      while (memo != memos.end() && end_of(*memo) <= date.offset) ++memo;
      return memo != memos.end() && memo->offset < date.offset + date.length;
    });
    for (std::size_t i = 0; i < dates.size(); ++i) {
      if (i + 1 < dates.size() && add_pair(dates[i], dates[i + 1], memos)) {
        ++i;
      } else if (dates[i].complete()) {
        hit found{hit_kind::date, dates[i].offset, dates[i].length, {}, {}};
        take_day(found, read_date(dates[i], rule_));
        out_.push_back(found);
      }
    }
  }

 private:
  bool add_pair(const printed_date& first, const printed_date& second, const std::vector<hit>& memos) {
    if (!is_pair(text_, first, second)) return false;
    hit found{hit_kind::pair, first.offset, second.offset + second.length - first.offset, {}, {}};
    const auto memo = std::partition_point(memos.begin(), memos.end(),
                                           [&](const hit& each) { return end_of(each) <= found.offset; });
    if (memo != memos.end() && memo->offset < end_of(found)) return false;  // a number between the two
    const result<date_reading> read = read_pair(first, second, rule_);
    if (!read) return false;
    take_day(found, read);
    out_.push_back(found);
    return true;
  }

  std::string_view text_;
  calendar_rule rule_;
  std::vector<hit>& out_;
};

// How much of a text is looked at in one go, and what has to stand around a place for it to be certain: no hit, nor
// anything that decides about one, is longer.
constexpr std::size_t batch = 256 * 1024, margin = 16 * 1024;

}  // namespace

std::vector<hit> find(std::string_view text, calendar_rule rule) {
  std::vector<hit> memos;
  for (std::size_t from = 0;;) {
    const std::optional<memo_reading> memo = find_memo_number(text, from);
    if (!memo) break;
    memos.push_back({hit_kind::memo, memo->offset, memo->length, {}, {}});
    from = static_cast<std::size_t>(end_of(memos.back()));
  }
  std::vector<hit> found;
  date_hits(text, rule, found).add(memos);
  const auto dates = static_cast<std::ptrdiff_t>(found.size());
  found.insert(found.end(), memos.begin(), memos.end());
  std::inplace_merge(found.begin(), found.begin() + dates, found.end(),
                     [](const hit& a, const hit& b) { return a.offset < b.offset; });
  return found;
}

const std::vector<located_hit>& text_finder::feed(std::string_view piece) {
  if (finished_) *this = text_finder(rule_);
  // What was sought stays in front as context; the rest waits for a whole batch.
  if (const std::uint64_t keep = sought_ > margin ? sought_ - margin : 0; keep > begin_ + batch) {
    std::size_t cut = static_cast<std::size_t>(keep - begin_);
    while (cut > 0 && (static_cast<unsigned char>(text_[cut]) & 0xC0) == 0x80) --cut;
    text_.erase(0, cut);
    begin_ += cut;
  }
  text_ += piece;
  found_.clear();
  if (begin_ + text_.size() >= sought_ + batch + margin) search(false);
  return found_;
}

const std::vector<located_hit>& text_finder::finish() {
  found_.clear();
  search(true);
  finished_ = true;
  return found_;
}

void text_finder::search(bool last) {
  const std::uint64_t end = begin_ + text_.size();
  std::uint64_t certain = last ? end : end - margin;
  for (hit& each : find(text_, rule_)) {
    each.offset += begin_;
    if (each.offset < sought_) continue;
    if (end_of(each) > certain) {
      certain = std::min(certain, each.offset);
      break;
    }
    count_to(each.offset);
    found_.push_back({each, line_, column_, std::string_view(text_).substr(static_cast<std::size_t>(each.offset - begin_), static_cast<std::size_t>(each.length))});
  }
  count_to(certain);
  sought_ = certain;
}

void text_finder::count_to(std::uint64_t offset) {
  for (; counted_ < offset; ++counted_) {
    const char byte = text_[static_cast<std::size_t>(counted_ - begin_)];
    if (byte == '\n') {
      ++line_;
      column_ = 1;
    } else if ((static_cast<unsigned char>(byte) & 0xC0) != 0x80) {
      ++column_;
    }
  }
}

}  // namespace karjo
