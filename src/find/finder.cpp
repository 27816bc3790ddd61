// SPDX-License-Identifier: Apache-2.0
#include "find/finder.hpp"

#include <algorithm>
#include <cstring>
#include <optional>

#include <karjo/calendar/date_text.hpp>

#include "find/quick_dates.hpp"

namespace karjo::search {

namespace {

// How many blocks are met in one go: what is known of them stays in the nearest cache.
constexpr std::size_t piece = 256;

// How far behind a place the runs and slashes are met before it is looked at: no memo number is longer, nor its label and
// what follows it.
constexpr std::size_t ahead = 2048;

// How far behind a place the text is seen before it is looked at, and how much before it is kept: no hit, nor anything
// that decides about one, is longer.
constexpr std::size_t margin = 8192;

// A run of digits that is longer is nothing, however it goes on.
constexpr std::size_t longest_run = 256;

/// Asks the memory, little by little, for what is met next: all at once it would have to be waited for.
class memory_ahead {
 public:
  memory_ahead(std::string_view text, std::size_t at, std::size_t size) noexcept
      : text_(text.substr(0, std::min(text.size(), at + size))), at_(at) {}

  void ask() noexcept {
#if defined(__GNUC__) || defined(__clang__)
    constexpr std::size_t line = 64, lines = 4;  // about as much text as there is to a run
    if (text_.size() < line * lines || at_ > text_.size() - line * lines) return;
    for (std::size_t i = 0; i < lines; ++i, at_ += line) __builtin_prefetch(text_.data() + at_, 0, 2);
#endif
  }

 private:
  std::string_view text_;
  std::size_t at_;
};

std::uint64_t end_of(const hit& found) { return found.offset + found.length; }
std::uint64_t end_of(const printed_date& date) { return date.offset + date.length; }

// The day of a date, as read_date has it.
void take_day(hit& found, const printed_date& date, calendar_rule rule) {
  if (!date.complete() || !date.days) return;
  found.day = date.days;
  found.bangla = date.calendar == date_calendar::bangla ? date.fields() : fields_of(*date.days, rule);
}

// The day of a pair, as read_pair has it; false where it reads none.
bool take_pair(hit& found, const printed_date& first, const printed_date& second, calendar_rule rule) {
  if (first.days && second.days) {  // that needs no reading
    const bool bangla_first = first.calendar == date_calendar::bangla;
    found.day = (bangla_first ? second : first).days;
    found.bangla = (bangla_first ? first : second).fields();
    return true;
  }
  const result<date_reading> read = read_pair(first, second, rule);
  if (!read) return false;
  found.day = read->gregorian;
  found.bangla = read->bangla;
  return true;
}

// As is_pair, without reading what stands between where that is one mark.
bool stand_as_pair(std::string_view text, const printed_date& first, const printed_date& second) {
  if (first.calendar == second.calendar || first.day == 0 || second.day == 0) return false;
  const auto end = static_cast<std::size_t>(end_of(first)), begin = static_cast<std::size_t>(second.offset);
  const std::string_view between = begin > end ? text.substr(end, begin - end) : std::string_view{};
  if (between == " / " || between == "\n" || between == "/") return true;
  return is_pair(text, first, second);
}

/// Drops elements from the front of what is in use.
void drop_front(std::vector<std::size_t>& places, std::size_t& count, std::size_t dropped) {
  std::copy(places.begin() + static_cast<std::ptrdiff_t>(dropped), places.begin() + static_cast<std::ptrdiff_t>(count),
            places.begin());
  count -= dropped;
}

}  // namespace

void finder::search(std::string_view text, bool last, std::vector<hit>& hits) {
  for (;;) {
    const std::size_t met = scan_.at;
    meet(text, last);
    const bool all = last && scan_.at == text.size();
    const std::size_t known = known_before(text, all, last);
    const run_list runs(edges_.data(), edge_count_ / 2);
    const std::span<const std::size_t> slashes(slashes_.data(), slash_count_);
    quick_dates dates(text, runs, rule_, dates_, next_date_);
    quick_memos memos(text, runs, slashes, memos_, memo_search_);
    memory_ahead ahead(text, scan_.at, piece * digit_scan::block);
    while (run_ < runs.size() && runs.begin(run_) < known) {
      ahead.ask();
      const glance seen = glance_at(text, runs, run_, before_digits, after_digits);
      if (seen.month | seen.word | seen.date) dates.at(run_, seen);
      run_ += seen.memo ? memos.at(run_) : 1;
    }
    if (known > 0) memos.take_labelled(known);
    tell(text, known, all, hits);
    drop_taken(memos.slashes_taken());
    if (all || scan_.at == met) return;
  }
}

std::size_t finder::known_before(std::string_view text, bool all, bool last) const noexcept {
  if (all) return text.size();
  std::size_t known = scan_.at > ahead ? scan_.at - ahead : 0;
  if (!last) known = std::min(known, text.size() > margin ? text.size() - margin : 0);
  return edge_count_ % 2 != 0 ? std::min(known, edges_[edge_count_ - 1]) : known;
}

void finder::meet(std::string_view text, bool last) {
  const std::size_t left = text.size() - scan_.at;
  const std::size_t whole = left >= digit_scan::lookahead ? (left - digit_scan::lookahead) / digit_scan::block : 0;
  const std::size_t blocks = std::min(piece, whole);
  const std::size_t room = std::max<std::size_t>(blocks, 2) * digit_scan::block + 8;
  if (edges_.size() < edge_count_ + room) edges_.resize(edge_count_ + room);
  if (slashes_.size() < slash_count_ + room) slashes_.resize(slash_count_ + room);
  std::size_t *edges = edges_.data() + edge_count_, *slashes = slashes_.data() + slash_count_;
  if (blocks > 0) {
    kernel_->meet(text.data() + scan_.at, blocks, scan_, edges, slashes);
  } else if (last && left > 0) {  // the rest, with zeros behind it
    char rest[2 * digit_scan::block + digit_scan::lookahead] = {};
    std::memcpy(rest, text.data() + scan_.at, left);
    kernel_->meet(rest, 2, scan_, edges, slashes);
    scan_.at = text.size();
  }
  edge_count_ = static_cast<std::size_t>(edges - edges_.data());
  slash_count_ = static_cast<std::size_t>(slashes - slashes_.data());
  if (edge_count_ % 2 != 0 && scan_.at - edges_[edge_count_ - 1] > longest_run) {
    std::size_t& begin = edges_[edge_count_ - 1];
    begin = scan_.at - longest_run;
    while ((static_cast<unsigned char>(text[begin]) & 0xC0) == 0x80) ++begin;
  }
}

void finder::drop_taken(std::size_t slashes_taken) {
  constexpr std::size_t before = 1;  // the run before the next is asked for
  if (run_ > before) {
    drop_front(edges_, edge_count_, 2 * (run_ - before));
    run_ = before;
  }
  drop_front(slashes_, slash_count_, slashes_taken);
}

void finder::tell(std::string_view text, std::size_t known, bool last, std::vector<hit>& hits) {
  constexpr std::uint64_t widest_pair = 120;
  const auto tell_memos = [&](std::uint64_t before) {
    for (; memo_ < memos_.size() && memos_[memo_].offset < before; ++memo_) hits.push_back(memos_[memo_]);
  };
  // The first memo number that ends behind a byte; `memo` is one at or before it.
  const auto memo_behind = [&](std::uint64_t at, std::size_t memo) {
    while (memo < memos_.size() && end_of(memos_[memo]) <= at) ++memo;
    return memo;
  };
  const auto begins_before = [&](std::size_t memo, std::uint64_t end) {
    return memo < memos_.size() && memos_[memo].offset < end;
  };
  std::size_t memo = 0;
  while (date_ < dates_.size()) {
    const printed_date& date = dates_[date_];
    if (!last && end_of(date) + widest_pair >= known) break;
    memo = memo_behind(date.offset, memo);
    if (begins_before(memo, end_of(date))) {  // a date in a memo number is none
      ++date_;
      continue;
    }
    // The next date that touches no memo number may be its other half.
    std::size_t other = date_ + 1;
    for (std::size_t next = memo; other < dates_.size(); ++other) {
      next = memo_behind(dates_[other].offset, next);
      if (!begins_before(next, end_of(dates_[other]))) break;
    }
    if (!last && other < dates_.size() && dates_[other].offset <= end_of(date) + widest_pair &&
        end_of(dates_[other]) > known)
      break;
    tell_memos(date.offset);
    if (other < dates_.size() && stand_as_pair(text, date, dates_[other])) {
      const printed_date& second = dates_[other];
      hit found{hit_kind::pair, date.offset, end_of(second) - date.offset, {}, {}};
      if (!begins_before(memo, end_of(second)) && take_pair(found, date, second, rule_)) {
        hits.push_back(found);
        date_ = other + 1;
        continue;
      }
    }
    if (date.complete()) {
      hit found{hit_kind::date, date.offset, date.length, {}, {}};
      take_day(found, date, rule_);
      hits.push_back(found);
    }
    ++date_;
  }
  tell_memos(date_ < dates_.size() ? dates_[date_].offset : known);
  if (last) tell_memos(text.size());

  // The last date stays: the reader asks whether a number stands just behind it.
  if (date_ > 1) {
    dates_.erase(dates_.begin(), dates_.begin() + static_cast<std::ptrdiff_t>(date_ - 1));
    date_ = 1;
  }
  const std::uint64_t needed = date_ < dates_.size() ? dates_[date_].offset : known;
  std::size_t done = 0;
  while (done < memo_ && end_of(memos_[done]) <= needed) ++done;
  memos_.erase(memos_.begin(), memos_.begin() + static_cast<std::ptrdiff_t>(done));
  memo_ -= done;
}

std::size_t finder::settled() const noexcept {
  std::size_t first = scan_.at;
  if (2 * run_ < edge_count_) first = std::min(first, edges_[2 * run_]);
  if (slash_count_ > 0) first = std::min(first, slashes_[0]);
  if (date_ < dates_.size()) first = std::min(first, static_cast<std::size_t>(dates_[date_].offset));
  if (memo_ < memos_.size()) first = std::min(first, static_cast<std::size_t>(memos_[memo_].offset));
  return first > margin ? first - margin : 0;
}

void finder::forget(std::size_t bytes) {
  const auto back = [bytes](auto& place) { place = place > bytes ? place - bytes : 0; };
  scan_.at -= bytes;
  for (std::size_t i = 0; i < edge_count_; ++i) back(edges_[i]);
  for (std::size_t i = 0; i < slash_count_; ++i) back(slashes_[i]);
  for (printed_date& date : dates_) back(date.offset);
  for (hit& memo : memos_) back(memo.offset);
  back(next_date_);
  back(memo_search_.from);
  back(memo_search_.digit);
}

}  // namespace karjo::search
