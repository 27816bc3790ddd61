// SPDX-License-Identifier: Apache-2.0
//
// The deadlines in the words of a decision, and the days they come to. Every way to state one is a pass over the text
// that offers candidates; where two overlap, the one that begins first (then the longer) stands. A vague phrase
// counts only in a sentence without any other deadline.
//
// Policies, where no source settles the matter (docs/guide/minutes.md#deadlines): a week is 7 days, a month 30 days
// where it is counted from an undated event; a recurring deadline runs through the meeting's fiscal year; a month or
// day without a year is the first one that does not end before the meeting.
#include <algorithm>
#include <functional>
#include <set>
#include <unordered_map>

#include <karjo/calendar/bangla_date.hpp>
#include <karjo/calendar/date_text.hpp>
#include <karjo/calendar/fiscal_period.hpp>
#include <karjo/calendar/names.hpp>
#include <karjo/calendar/weekday.hpp>
#include <karjo/calendar/working_days.hpp>
#include <karjo/text/digits.hpp>
#include <karjo/text/numerals.hpp>

#include "reading.hpp"

namespace karjo::reading {

namespace {

using std::chrono::days;
using std::chrono::sys_days;
using std::chrono::year_month_day;

struct candidate {
  std::size_t begin, end;
  deadline made;
};

struct word {
  std::size_t begin, end;  // without marks at its ends
  std::string_view text;
};

std::vector<word> words_of(std::string_view v) {
  std::vector<word> out;
  for (std::size_t at = 0; at < v.size();) {
    at = skip_blanks(v, at);
    std::size_t end = at;
    while (end < v.size() && v[end] != ' ' && v[end] != '\t' && v[end] != '\n') ++end;
    std::size_t b = at;
    std::size_t e = end;
    for (bool again = true; again && b < e;) {
      const std::string_view w = v.substr(b, e - b);
      again = true;
      if (w.ends_with("।"))
        e -= 3;
      else if (w.ends_with(",") || w.ends_with(";") || w.ends_with(")") || w.ends_with(":") || w.ends_with("]"))
        --e;
      else if (w.starts_with("(") || w.starts_with("["))
        ++b;
      else
        again = false;
    }
    if (b < e) out.push_back({b, e, v.substr(b, e - b)});
    at = end;
  }
  return out;
}

bool is_one_of(std::string_view w, std::initializer_list<std::string_view> words) {
  return std::find(words.begin(), words.end(), w) != words.end();
}

std::optional<std::uint64_t> number_of(std::string_view w) {
  if (const auto n = text::parse_number(w)) return *n;
  const std::string digits = text::to_latin_digits(w);  // mixed digits are read as they stand
  if (const auto n = text::parse_number(digits)) return *n;
  if (const auto n = text::parse_numeral(w); n && *n != 0) return *n;
  constexpr std::string_view english[] = {"one", "two",   "three", "four", "five",
                                          "six", "seven", "eight", "nine", "ten"};
  const std::string low = small_letters(w);
  for (std::size_t i = 0; i < std::size(english); ++i) {
    if (low == english[i]) return i + 1;
  }
  return std::nullopt;
}

sys_days end_of_month(sys_days day) {
  const year_month_day d{day};
  return sys_days{d.year() / d.month() / std::chrono::last};
}

class finder {
 public:
  finder(const document& doc, slice text, const deadline_frame& frame)
      : doc_(doc),
        text_(text),
        v_(text.view()),
        low_(small_letters(v_)),
        frame_(frame),
        words_(words_of(v_)),
        dates_(find_dates(v_)),
        fiscal_years_(find_fiscal_years(v_)) {}

  std::vector<deadline> find() {
    find_dated();
    find_months();
    find_quarters();
    find_fiscal_year();
    find_recurring();
    find_counted();
    find_this_month();
    find_vague();
    std::sort(found_.begin(), found_.end(), [](const candidate& a, const candidate& b) {
      return a.begin != b.begin ? a.begin < b.begin : a.end > b.end;
    });
    std::vector<candidate> kept;
    for (candidate& c : found_) {
      if (!kept.empty() && c.begin < kept.back().end) {
        // a vague phrase never stands in the way of a better reading
        if (kept.back().made.kind == deadline_kind::vague && c.made.kind != deadline_kind::vague)
          kept.back() = std::move(c);
        continue;
      }
      kept.push_back(std::move(c));
    }
    // the sentence of each, and those that hold a deadline that is not vague
    std::vector<std::size_t> sentences;
    std::set<std::size_t> dated;
    std::size_t sentence = 0;
    std::size_t stop = v_.find("।");
    for (const candidate& c : kept) {
      while (stop < c.begin) {
        ++sentence;
        stop = v_.find("।", stop + std::string_view("।").size());
      }
      sentences.push_back(sentence);
      if (c.made.kind != deadline_kind::vague) dated.insert(sentence);
    }
    std::vector<deadline> out;
    for (std::size_t i = 0; i < kept.size(); ++i) {
      candidate& c = kept[i];
      if (c.made.kind == deadline_kind::vague && dated.contains(sentences[i])) continue;
      out.push_back(std::move(c.made));
    }
    return out;
  }

 private:
  // --- helpers

  void offer(std::size_t begin, std::size_t end, deadline made) {
    made.printed = doc_.print(text_.part(begin, end));
    if (made.kind == deadline_kind::range) ranges_.emplace(skip_blanks(v_, end), found_.size());
    found_.push_back({begin, end, std::move(made)});
  }

  static deadline span(deadline_kind kind, std::optional<sys_days> start, std::optional<sys_days> end) {
    deadline out;
    out.kind = kind;
    out.start = start;
    out.end = end;
    return out;
  }

  [[nodiscard]] std::string_view after(std::size_t at) const { return v_.substr(std::min(at, v_.size())); }

  /// A short stretch from `at` on, whole code points.
  [[nodiscard]] std::string_view near(std::size_t at) const {
    std::size_t end = std::min(at + 64, v_.size());
    while (end > at && end < v_.size() && (static_cast<unsigned char>(v_[end]) & 0xC0) == 0x80) --end;
    return v_.substr(std::min(at, end), end - std::min(at, end));
  }

  /// The last of several printed things that ends at or before `at`; null for none. They stand in the order of the
  /// text.
  template <class Printed>
  [[nodiscard]] static const Printed* last_before(const std::vector<Printed>& all, std::size_t at) {
    const auto next =
        std::partition_point(all.begin(), all.end(), [&](const Printed& p) { return p.offset + p.length <= at; });
    return next == all.begin() ? nullptr : &*(next - 1);
  }

  /// Whether one of several English phrases ends right before a place; moves the place to where it begins.
  [[nodiscard]] bool words_end_at(std::size_t& at, std::initializer_list<std::string_view> phrases) const {
    for (const std::string_view phrase : phrases) {
      if (at < phrase.size() || low_.compare(at - phrase.size(), phrase.size(), phrase) != 0) continue;
      if (!word_begins(v_, at - phrase.size())) continue;
      at -= phrase.size();
      return true;
    }
    return false;
  }

  /// The index of the first word that begins at or after `at`.
  [[nodiscard]] std::size_t word_at(std::size_t at) const {
    return static_cast<std::size_t>(
        std::lower_bound(words_.begin(), words_.end(), at, [](const word& w, std::size_t a) { return w.begin < a; }) -
        words_.begin());
  }
  /// The index of the last word that ends at or before `at`, plus one; 0 for none.
  [[nodiscard]] std::size_t words_before(std::size_t at) const {
    return static_cast<std::size_t>(
        std::upper_bound(words_.begin(), words_.end(), at, [](std::size_t a, const word& w) { return a < w.end; }) -
        words_.begin());
  }
  [[nodiscard]] std::string_view word_text(std::size_t i) const {
    return i < words_.size() ? words_[i].text : std::string_view{};
  }

  [[nodiscard]] bool sentence_breaks(std::size_t a, std::size_t b) const { return contains(v_.substr(a, b - a), "।"); }

  /// A day without a year: the first such day that is not before the meeting.
  [[nodiscard]] std::optional<sys_days> complete(const printed_date& d) const {
    if (d.days) return d.days;
    if (d.day == 0 || d.year != 0 || !frame_.meeting) return std::nullopt;
    if (d.calendar == date_calendar::bangla) {
      const bangla_fields now = fields_of(*frame_.meeting, calendar_rule::automatic);
      for (std::int32_t year = now.year; year <= now.year + 1; ++year) {
        if (const auto made = bangla_date::make(year, static_cast<month>(d.month), d.day);
            made && made->to_days() >= *frame_.meeting) {
          return made->to_days();
        }
      }
      return std::nullopt;
    }
    const int year = static_cast<int>(year_month_day{*frame_.meeting}.year());
    for (int y = year; y <= year + 4; ++y) {
      const year_month_day made{std::chrono::year{y}, std::chrono::month{d.month}, std::chrono::day{d.day}};
      if (made.ok() && sys_days{made} >= *frame_.meeting) return sys_days{made};
    }
    return std::nullopt;
  }

  // --- days: "আগামী ০৭ আগস্ট ২০২৩ তারিখের মধ্যে", "by 7 August 2023"

  struct tail {
    enum class what : std::uint8_t { nothing, by, on, from, until, counted } kind = what::nothing;
    std::size_t end = 0;
  };

  /// What stands behind a date.
  [[nodiscard]] tail tail_of(std::size_t at) const {
    using what = tail::what;
    std::size_t i = at;
    const auto take = [&](std::string_view word) {
      const std::size_t next = skip_blanks(v_, i);
      if (!after(next).starts_with(word) || word_goes_on(v_, next + word.size())) return false;
      i = next + word.size();
      return true;
    };
    const auto attached = [&](std::string_view ending) {
      if (!after(i).starts_with(ending) || word_goes_on(v_, i + ending.size())) return false;
      i += ending.size();
      return true;
    };
    // era, bracketed or plain weekday, রোজ
    bool on_weekday = false;
    for (bool again = true; again;) {
      again = take("খ্রি.") || take("খ্রিঃ") || take("খ্রি:") || take("খ্রিস্টাব্দ") || take("খ্রিষ্টাব্দ") ||
              take("খ্রিস্টাব্দের") || take("ইং") || take("বঙ্গাব্দ") || take("রোজ") || take("সালের") || take("সাল") ||
              take(",");
      const std::size_t next = skip_blanks(v_, i);
      if (const auto weekday = find_weekday(near(next), 0); weekday && weekday->offset <= 1) {
        i = next + weekday->offset + weekday->length;
        on_weekday = true;
        if (after(i).starts_with(")")) ++i;
        again = true;
      }
    }
    const bool genitive = attached("ের") || attached("র") || attached("-এর") || take("এর");
    if (genitive) {
      if (take("মধ্যে") || take("মধ্যেই") || take("ভিতর") || take("ভেতর")) return {what::by, i};
      if (take("পূর্বে") || take("পূর্বেই") || take("আগে") || take("আগেই")) return {what::by, i};
      return {what::nothing, at};
    }
    if (take("তারিখের") || take("তাং এর")) {
      if (take("মধ্যে") || take("মধ্যেই") || take("ভিতর") || take("ভেতর")) return {what::by, i};
      if (take("পূর্বে") || take("পূর্বেই") || take("আগে") || take("আগেই")) return {what::by, i};
      return {what::counted, i};
    }
    if (take("মধ্যে") || take("মধ্যেই") || take("নাগাদ")) return {what::by, i};
    const bool named = take("তারিখ");
    if (named && take("নাগাদ")) return {what::by, i};
    if (named && (take("এর") || attached("-এর")) && (take("মধ্যে") || take("মধ্যেই"))) return {what::by, i};
    if (take("পর্যন্ত") || take("পর্যমত্ম")) return {what::until, i};
    if (take("হতে") || take("থেকে") || take("হইতে")) return {what::from, i};
    if (named) {  // "০৬ আগস্ট ২০২৩ তারিখ রোজ রবিবার"
      take("রোজ");
      if (const std::size_t next = skip_blanks(v_, i); const auto weekday = find_weekday(near(next), 0)) {
        if (weekday->offset == 0) i = next + weekday->length;
      }
      return {what::on, i};
    }
    if (take("তারিখে") || take("তারিখেই") || on_weekday) return {what::on, i};
    if (attached("ে") || attached("-এ") || attached("তে")) return {what::on, i};
    return {what::nothing, at};
  }

  /// Takes words such as "আগামী", "by", "not later than" in front of a place into it.
  [[nodiscard]] std::size_t head_of(std::size_t begin, bool& by, bool& on, bool& from) const {
    std::size_t out = begin;
    for (;;) {
      std::size_t stop = out;
      while (stop > 0 && (v_[stop - 1] == ' ' || v_[stop - 1] == ',')) --stop;
      const std::string before = small_letters(v_.substr(stop > 40 ? stop - 40 : 0, std::min<std::size_t>(stop, 40)));
      std::size_t length = 0;
      for (const std::string_view word : {"আগামী", "পরবর্তী", "অনধিক", "রোজ", "আসন্ন"}) {
        if (before.ends_with(word)) length = word.size();
      }
      if (length == 0) {
        if (const std::size_t w = words_before(stop);
            w > 0 && words_[w - 1].end == stop && parse_weekday(words_[w - 1].text)) {
          out = words_[w - 1].begin;
          continue;
        }
        for (const std::string_view word : {"on or before", "not later than", "no later than", "latest by", "within",
                                            "before", "by", "until", "till", "upto", "up to"}) {
          if (length == 0 && before.ends_with(word) &&
              (before.size() == word.size() || before[before.size() - word.size() - 1] == ' ')) {
            length = word.size();
            by = true;
          }
        }
      }
      if (length == 0 && before.ends_with(" on")) {
        length = 2;
        on = true;
      }
      if (length == 0 && (before.ends_with(" from") || before == "from" || before.ends_with("between"))) {
        length = before.ends_with("between") ? 7 : 4;
        from = true;
      }
      if (length == 0 && (before.ends_with(" next") || before.ends_with(" the"))) {
        out = stop - (before.ends_with(" next") ? 4 : 3);
        continue;
      }
      if (length == 0) return out;
      out = stop - length;
      if (by || on || from) return out;
    }
  }

  void find_dated() {
    using what = tail::what;
    for (std::size_t i = 0; i < dates_.size(); ++i) {
      const printed_date& d = dates_[i];
      if (d.day == 0) continue;
      const auto day = complete(d);
      const std::size_t end = d.offset + d.length;
      tail t = tail_of(end);
      bool by = false;
      bool on = false;
      bool from = false;
      const std::size_t begin = head_of(d.offset, by, on, from);
      if (t.kind == what::nothing) {
        if (by)
          t.kind = what::by;
        else if (on)
          t.kind = what::on;
        else if (from)
          t.kind = what::from;
        else
          continue;
        if (t.end == 0) t.end = end;
      }
      if ((t.kind == what::from || from) && i + 1 < dates_.size()) {
        const printed_date& next = dates_[i + 1];
        const tail nt = tail_of(next.offset + next.length);
        const std::string_view between = v_.substr(t.end, next.offset - t.end);
        const bool joined = between.size() < 40 && !contains(between, "।");
        const auto last = complete(next);
        if (joined && last && (nt.kind == what::until || nt.kind == what::by || from)) {
          offer(begin, nt.kind == what::nothing ? next.offset + next.length : nt.end,
                span(deadline_kind::range, day, last));
          ++i;
          continue;
        }
      }
      if (!day) continue;  // no such day, or no year to give it: the checks speak of it
      switch (t.kind) {
        case what::by:
        case what::until: offer(begin, t.end, span(deadline_kind::by_date, std::nullopt, day)); break;
        case what::on: offer(begin, t.end, span(deadline_kind::on_date, day, day)); break;
        case what::from:
        case what::counted:
        case what::nothing: break;
      }
    }
  }

  // --- months: "২০২৩ সালের নভেম্বর/ডিসেম্বর মাসের মধ্যে"

  void find_months() {
    for (std::size_t i = 0; i < words_.size(); ++i) {
      auto first = match_month(v_, words_[i].begin);
      if (!first) continue;
      // a day before the name, or a year and a date form: a date, which find_dated reads
      const auto date = std::partition_point(
          dates_.begin(), dates_.end(), [&](const printed_date& d) { return d.offset + d.length <= words_[i].begin; });
      if (date != dates_.end() && date->day != 0 && date->offset <= words_[i].begin) continue;

      std::size_t begin = words_[i].begin;
      month_match last = *first;
      std::size_t end = first->end;
      bool case_ending = first->word_end != first->end;
      std::int32_t first_year = year_behind(end);
      std::int32_t last_year = first_year;
      for (;;) {  // "/ডিসেম্বর", " ও ডিসেম্বর ২০২৩", " হতে ডিসেম্বর ২০২৩"
        if (case_ending) break;
        std::size_t next = skip_blanks(v_, end);
        std::size_t joint = 0;
        for (const std::string_view j : {"/", "-", "–", "ও ", "এবং ", "হতে ", "থেকে ", "to ", "and ", ", "}) {
          if (after(next).starts_with(j)) joint = j.size();
        }
        if (joint == 0) break;
        next = skip_blanks(v_, next + joint);
        const auto more = match_month(v_, next);
        if (!more || more->calendar != first->calendar) break;
        last = *more;
        end = more->end;
        case_ending = more->word_end != more->end;
        last_year = year_behind(end);
      }
      if (case_ending) end = std::max(end, last.word_end);
      if (last_year == 0 && first_year == 0) {  // "২০২৩ সালের নভেম্বর"
        std::size_t w = i;
        if (w > 0 && is_one_of(words_[w - 1].text, {"সালের", "সনের", "খ্রিস্টাব্দের", "খ্রিষ্টাব্দের"})) --w;
        if (w > 0) {
          const std::int32_t year = year_at(words_[w - 1].begin);
          if (year != 0 && digits_end(words_[w - 1].begin) == words_[w - 1].end) {
            first_year = year;
            begin = words_[w - 1].begin;
          }
        }
      }
      if (first_year == 0 && last_year != 0) first_year = last.month < first->month ? last_year - 1 : last_year;
      while (i + 1 < words_.size() && words_[i + 1].begin < end) ++i;
      bool by = false;
      bool on = false;
      bool from = false;
      begin = head_of(begin, by, on, from);
      if (words_end_at(begin, {"in ", "during ", "by the end of "})) by = true;
      bool announced = by;
      {
        std::size_t k = end;
        const auto take = [&](std::string_view word) {
          const std::size_t next = skip_blanks(v_, k);
          if (!after(next).starts_with(word) || word_goes_on(v_, next + word.size())) return false;
          k = next + word.size();
          return true;
        };
        const bool of = case_ending || take("মাসের") || take("এর") || take("-এর") || take("সালের");
        if (of && (take("মধ্যে") || take("মধ্যেই") || take("ভিতর")))
          announced = true;
        else if (take("মাসে") || take("মাস পর্যন্ত") || take("মাসব্যাপী") || take("পর্যন্ত") || take("নাগাদ"))
          announced = true;
        else if (case_ending && v_.substr(last.end, last.word_end - last.end).ends_with("ে"))
          announced = true;
        if (announced) end = std::max(end, k);
      }
      if (!announced) continue;
      const auto range = month_range(first->calendar, first->month, last.month, first_year);
      if (!range) continue;
      offer(begin, end, span(deadline_kind::range, range->first, range->second));
    }
  }

  /// The year printed at a place, 0 for none.
  [[nodiscard]] std::int32_t year_at(std::size_t at) const {
    const auto n = number_of(v_.substr(at, digits_end(at) - at));
    return n && *n >= 1300 && *n <= 2200 ? static_cast<std::int32_t>(*n) : 0;
  }

  /// The year behind a month's name ("নভেম্বর ২০২৩", "নভেম্বর/২০২৩", "নভেম্বর, ২০২৩"); moves `end` behind it.
  [[nodiscard]] std::int32_t year_behind(std::size_t& end) const {
    std::size_t next = skip_blanks(v_, end);
    if (after(next).starts_with("/") || after(next).starts_with(",") || after(next).starts_with("-"))
      next = skip_blanks(v_, next + 1);
    const std::int32_t year = year_at(next);
    if (year != 0) end = digits_end(next);
    return year;
  }

  [[nodiscard]] std::size_t digits_end(std::size_t at) const {
    while (at < v_.size()) {
      const text::decoded d = text::decode(v_, at);
      if (text::digit_value(d.code_point) < 0) break;
      at += d.length;
    }
    return at;
  }

  [[nodiscard]] std::optional<std::pair<sys_days, sys_days>> month_range(date_calendar calendar, std::uint8_t first,
                                                                         std::uint8_t last, std::int32_t year) const {
    const auto of = [&](std::int32_t y) -> std::optional<std::pair<sys_days, sys_days>> {
      const std::int32_t y2 = last < first ? y + 1 : y;
      if (calendar == date_calendar::gregorian) {
        return std::pair{sys_days{std::chrono::year{y} / std::chrono::month{first} / 1},
                         sys_days{std::chrono::year{y2} / std::chrono::month{last} / std::chrono::last}};
      }
      const auto begin = bangla_date::make(y, static_cast<month>(first), 1);
      const auto end = bangla_date::make(y2, static_cast<month>(last),
                                         days_in(y2, static_cast<month>(last), calendar_rule::automatic));
      if (!begin || !end) return std::nullopt;
      return std::pair{begin->to_days(), end->to_days()};
    };
    if (year != 0) return of(year);
    if (!frame_.meeting) return std::nullopt;
    const std::int32_t now = calendar == date_calendar::gregorian
                                 ? static_cast<int>(year_month_day{*frame_.meeting}.year())
                                 : fields_of(*frame_.meeting, calendar_rule::automatic).year;
    for (std::int32_t y = now - 1; y <= now + 1; ++y) {
      if (const auto range = of(y); range && range->second >= *frame_.meeting) return range;
    }
    return std::nullopt;
  }

  // --- quarters

  [[nodiscard]] std::size_t quarter_word(std::size_t i) const {
    const std::string low = small_letters(word_text(i));
    for (const std::string_view word : detail::quarter_words) {
      if (low.starts_with(word) && low != "quarterly") return word.size();
    }
    return 0;
  }

  void find_quarters() {
    for (std::size_t i = 0; i < words_.size(); ++i) {
      const std::size_t length = quarter_word(i);
      if (length == 0) continue;
      const std::string_view ending = word_text(i).substr(length);
      std::size_t end = words_[i].end;
      const std::string_view next = word_text(i + 1);
      const std::string before = i > 0 ? small_letters(word_text(i - 1)) : "";

      // again and again
      const bool every = is_one_of(before, {"প্রত্যেক", "প্রতি", "প্রতিটি", "every", "each"});
      const bool basis =
          ending == "ভিত্তিক" || ending == "ভিত্তিতে" || (ending.empty() && is_one_of(next, {"ভিত্তিতে", "ভিত্তিক"}));
      if (every || basis) {
        if (basis && ending.empty()) end = words_[i + 1].end;
        if (every && (next == "মধ্যে" || next == "শেষে" || next == "শেষ")) end = words_[i + 1].end;
        offer_recurring(every ? words_[i - 1].begin : words_[i].begin, end, quarter_ends());
        continue;
      }

      // "[২০২৩-২৪ অর্থবছরের] প্রথম ও দ্বিতীয় কোয়ার্টারের মধ্যে"
      std::vector<unsigned> numbers;
      std::size_t w = i;
      while (w > 0 && i - w < 6) {
        const std::string low = small_letters(word_text(w - 1));
        if (is_one_of(low, {"ও", "এবং", "হতে", "থেকে", "and", "to", "the", "of"}) &&
            (w - 1 == 0 || !numbers.empty() || low == "the")) {
          --w;
          continue;
        }
        bool any = false;
        std::size_t from = 0;
        const std::string_view t = word_text(w - 1);
        for (std::size_t cut = 0; from <= t.size(); from = cut + 1) {  // "১ম/২য়"
          cut = std::min(t.find_first_of("/,-", from), t.size());
          if (const auto n = text::parse_ordinal(t.substr(from, cut - from)); n && *n >= 1 && *n <= 4) {
            numbers.push_back(*n);
            any = true;
          }
        }
        if (!any) break;
        --w;
      }
      const bool english = small_letters(word_text(i)).starts_with("quarter");
      if (numbers.empty()) continue;
      while (w < i && is_one_of(word_text(w), {"ও", "এবং", "হতে", "থেকে"})) ++w;
      const bool within = ending == "ের" && is_one_of(next, {"মধ্যে", "মধ্যেই", "শেষে", "ভিতর"});
      const bool in = ending == "ে" || ending == "েই" || ending == "েও";
      bool by = false;
      bool on = false;
      bool from = false;
      std::size_t begin = words_[w].begin;
      std::optional<fiscal_year> year = frame_.year;
      if (const printed_fiscal_year* f = last_before(fiscal_years_, begin);
          f != nullptr && begin - (f->offset + f->length) <= 60) {
        const std::string_view between = v_.substr(f->offset + f->length, begin - (f->offset + f->length));
        if (contains_any(between, {"অর্থবছর", "অর্থ বছর", "অর্থ-বছর", "অর্থবৎসর", "অর্থ বৎসর"})) {
          if (const auto made = fiscal_year::make(f->start)) year = *made;
          begin = f->offset;
        }
      }
      if (const std::size_t b = words_before(begin); b > 0 && is_one_of(word_text(b - 1), {"অর্থবছরের"})) {
        begin = words_[b - 1].begin;
        if (b > 1 && is_one_of(word_text(b - 2), {"চলতি", "বর্তমান", "এ"})) begin = words_[b - 2].begin;
      }
      begin = head_of(begin, by, on, from);
      if (english && words_end_at(begin, {"in ", "during ", "by the end of "})) by = true;
      if (!within && !in && !(english && by)) continue;
      if (english) {  // "within the first quarter of FY 2023-24"
        const auto next_year = std::partition_point(fiscal_years_.begin(), fiscal_years_.end(),
                                                    [&](const printed_fiscal_year& f) { return f.offset < end; });
        if (next_year != fiscal_years_.end() && next_year->offset - end < 30) {
          if (const auto made = fiscal_year::make(next_year->start)) year = *made;
          end = next_year->offset + next_year->length;
        }
      }
      if (!year) continue;
      if (within) end = words_[i + 1].end;
      const auto [lo, hi] = std::minmax_element(numbers.begin(), numbers.end());
      offer(begin, end, span(deadline_kind::range, year->quarter_first_day(*lo), year->quarter_last_day(*hi)));
    }
  }

  // --- the fiscal year: "২০২৩-২৪ অর্থবছরের মধ্যে", "চলতি অর্থবছরের মধ্যে"

  void find_fiscal_year() {
    for (std::size_t i = 0; i + 1 < words_.size(); ++i) {
      if (!is_one_of(word_text(i), {"অর্থবছরের", "অর্থবছর"})) continue;
      const bool within = is_one_of(word_text(i + 1), {"মধ্যে", "মধ্যেই"});
      const bool before_end = word_text(i + 1) == "শেষ" && is_one_of(word_text(i + 2), {"হওয়ার", "হবার"}) &&
                              is_one_of(word_text(i + 3), {"পূর্বে", "আগে", "পূর্বেই", "আগেই"});
      if (!within && !before_end) continue;
      std::size_t begin = words_[i].begin;
      std::optional<fiscal_year> year = frame_.year;
      if (const printed_fiscal_year* f = last_before(fiscal_years_, begin);
          f != nullptr && begin - (f->offset + f->length) <= 3) {
        if (const auto made = fiscal_year::make(f->start)) year = *made;
        begin = f->offset;
      }
      if (i > 0 && is_one_of(word_text(i - 1), {"চলতি", "বর্তমান", "এ"})) begin = words_[i - 1].begin;
      if (!year) continue;
      if (within)
        offer(begin, words_[i + 1].end, span(deadline_kind::range, year->first_day(), year->last_day()));
      else
        offer(begin, words_[i + 3].end, span(deadline_kind::by_date, std::nullopt, year->last_day()));
    }
  }

  // --- again and again: "প্রতি মাসের ৫ তারিখের মধ্যে", "প্রতি সোম ও শুক্রবারে", "মাসিক ভিত্তিতে"

  /// The due days from a first to a last day.
  using occurrences = std::function<std::vector<sys_days>(sys_days first, sys_days last)>;

  /// Runs through the fiscal year, or through the span printed right before ("জুন ২০২৪ হতে সেপ্টেম্বর ২০২৪ পর্যন্ত
  /// প্রতি মাসে").
  void offer_recurring(std::size_t begin, std::size_t end, const occurrences& due) {
    (void)words_end_at(begin, {"on a ", "on an "});
    deadline made;
    made.kind = deadline_kind::recurring;
    if (frame_.year) {
      made.start = frame_.year->first_day();
      made.end = frame_.year->last_day();
    }
    if (const auto span = ranges_.find(begin); span != ranges_.end()) {
      const candidate& c = found_[span->second];
      begin = c.begin;
      made.start = c.made.start;
      made.end = c.made.end;
    }
    if (made.start && made.end && *made.end - *made.start < days{366 * 10})
      made.occurrences = due(*made.start, *made.end);
    offer(begin, end, std::move(made));
  }

  template <class Day>
  [[nodiscard]] static occurrences each_month(Day day_of) {
    return [day_of](sys_days first, sys_days last) {
      std::vector<sys_days> out;
      const year_month_day begin{first};
      for (std::chrono::year_month m = begin.year() / begin.month(); sys_days{m / 1} <= last;
           m += std::chrono::months{1}) {
        const std::optional<sys_days> day = day_of(m);
        if (day && *day >= first && *day <= last) out.push_back(*day);
      }
      return out;
    };
  }

  [[nodiscard]] static occurrences month_ends() {
    return each_month([](std::chrono::year_month m) { return std::optional{sys_days{m / std::chrono::last}}; });
  }

  [[nodiscard]] static occurrences quarter_ends() {
    return each_month([](std::chrono::year_month m) {
      return static_cast<unsigned>(m.month()) % 3 == 0 ? std::optional{sys_days{m / std::chrono::last}} : std::nullopt;
    });
  }

  [[nodiscard]] static occurrences year_ends() {
    return each_month([](std::chrono::year_month m) {
      return m.month() == std::chrono::June ? std::optional{sys_days{m / std::chrono::last}} : std::nullopt;
    });
  }

  [[nodiscard]] static occurrences on_weekdays(std::vector<std::chrono::weekday> weekdays) {
    return [weekdays = std::move(weekdays)](sys_days first, sys_days last) {
      std::vector<sys_days> out;
      for (sys_days day = first; day <= last; day += days{1}) {
        if (std::find(weekdays.begin(), weekdays.end(), std::chrono::weekday{day}) != weekdays.end())
          out.push_back(day);
      }
      return out;
    };
  }

  /// Again and again, but on no day that could be told: "প্রতি সপ্তাহে".
  [[nodiscard]] static occurrences unknown_days() {
    return [](sys_days, sys_days) { return std::vector<sys_days>{}; };
  }

  void find_recurring() {
    for (std::size_t i = 0; i < words_.size(); ++i) {
      const std::string w = small_letters(word_text(i));
      const std::string next = small_letters(word_text(i + 1));
      if (is_one_of(w, {"প্রতি", "প্রত্যেক", "প্রতিটি", "every", "each"})) {
        if (is_one_of(next, {"মাসে", "মাসেই", "মাসের", "month"})) {
          read_monthly(i, i + 1);
        } else if (is_one_of(next, {"সপ্তাহে", "week"})) {
          offer_recurring(words_[i].begin, words_[i + 1].end, unknown_days());
        } else if (is_one_of(next, {"বছর", "বছরে", "অর্থবছরে", "বৎসর", "year"})) {
          offer_recurring(words_[i].begin, words_[i + 1].end, year_ends());
        } else {
          read_weekdays(i);
        }
      } else if ((w == "মাসিক" || w == "monthly") && is_one_of(next, {"ভিত্তিতে", "ভিত্তিক", "basis"})) {
        offer_recurring(words_[i].begin, words_[i + 1].end, month_ends());
      } else if (w == "মাসভিত্তিক" || w == "মাসিকভিত্তিক") {
        offer_recurring(words_[i].begin, words_[i].end, month_ends());
      } else if (is_one_of(w, {"সাপ্তাহিক", "পাক্ষিক"}) && is_one_of(next, {"ভিত্তিতে", "ভিত্তিক"})) {
        offer_recurring(words_[i].begin, words_[i + 1].end, unknown_days());
      } else if (w == "quarterly" &&
                 (next == "basis" || next == "by" || next.empty() || words_[i].end + 1 >= v_.size())) {
        offer_recurring(words_[i].begin, next == "basis" ? words_[i + 1].end : words_[i].end, quarter_ends());
      } else if (w == "monthly" && (next.empty() || words_[i].end + 1 >= v_.size())) {
        offer_recurring(words_[i].begin, words_[i].end, month_ends());
      }
    }
  }

  /// After "প্রতি মাসে", "প্রতি মাসের": a day, a weekday by its ordinal, or nothing (the month's end).
  void read_monthly(std::size_t first, std::size_t at) {
    const std::string_view after_month = word_text(at + 1);
    if (const auto n = number_of(after_month); n && *n >= 1 && *n <= 31 && word_text(at + 2).starts_with("তারিখ")) {
      std::size_t end = words_[at + 2].end;
      if (is_one_of(word_text(at + 3), {"মধ্যে", "মধ্যেই"})) end = words_[at + 3].end;
      const unsigned day = static_cast<unsigned>(*n);
      return offer_recurring(words_[first].begin, end,
                             each_month([day](std::chrono::year_month m) -> std::optional<sys_days> {
                               const year_month_day date{m.year(), m.month(), std::chrono::day{day}};
                               return date.ok() ? sys_days{date} : sys_days{m / std::chrono::last};
                             }));
    }
    if (const auto n = text::parse_ordinal(after_month); n && *n >= 1 && *n <= 5) {
      if (const auto weekday = parse_weekday(without_case(word_text(at + 2)))) {
        const unsigned index = *n;
        return offer_recurring(words_[first].begin, words_[at + 2].end,
                               each_month([weekday, index](std::chrono::year_month m) -> std::optional<sys_days> {
                                 const std::chrono::year_month_weekday date{
                                     m.year(), m.month(), std::chrono::weekday_indexed{*weekday, index}};
                                 return date.ok() ? std::optional{sys_days{date}} : std::nullopt;
                               }));
      }
    }
    if (after_month == "শেষ") {
      const std::string_view what = word_text(at + 2);
      if (what.starts_with("কর্মদিবস") || what.starts_with("কার্যদিবস")) {
        return offer_recurring(words_[first].begin, words_[at + 2].end,
                               each_month([](std::chrono::year_month m) -> std::optional<sys_days> {
                                 return add_working_days(sys_days{m / std::chrono::last} + days{1}, -1);
                               }));
      }
    }
    if (const std::string low = small_letters(word_text(first)); low == "every" || low == "each") {
      return offer_recurring(words_[first].begin, words_[at].end, month_ends());
    }
    std::size_t end = words_[at].end;
    if (is_one_of(after_month, {"মধ্যে", "শেষে"}))
      end = words_[at + 1].end;
    else if (!word_text(at).ends_with("মাসে") && !word_text(at).ends_with("মাসেই"))
      return;  // "প্রতি মাসের প্রতিবেদন" names no day
    offer_recurring(words_[first].begin, end, month_ends());
  }

  static std::string_view without_case(std::string_view w) {
    for (const std::string_view ending : {"বারের", "বারে", "বারেই"}) {
      if (w.ends_with(ending)) return w.substr(0, w.size() - ending.size() + std::string_view("বার").size());
    }
    return w;
  }

  void read_weekdays(std::size_t first) {
    std::vector<std::chrono::weekday> weekdays;
    std::size_t end = 0;
    for (std::size_t i = first + 1; i < words_.size() && i < first + 9; ++i) {
      if (is_one_of(word_text(i), {"ও", "এবং", "and"})) continue;
      const auto weekday = parse_weekday(without_case(word_text(i)));
      if (!weekday) break;
      weekdays.push_back(*weekday);
      end = words_[i].end;
    }
    if (!weekdays.empty()) offer_recurring(words_[first].begin, end, on_weekdays(weekdays));
  }

  // --- counted: "২ (দুই) দিন আগে", "৭ কর্মদিবসের মধ্যে", "within 7 (seven) working days"

  struct unit {
    std::int32_t days = 0;
    bool working = false;
    bool genitive = false;
    std::size_t words = 1;
  };

  [[nodiscard]] std::optional<unit> unit_at(std::size_t i) const {
    const std::string_view w = word_text(i);
    const auto of = [&](std::string_view stem, std::int32_t count, bool working) -> std::optional<unit> {
      if (!w.starts_with(stem)) return std::nullopt;
      const std::string_view ending = w.substr(stem.size());
      if (ending.empty() || ending == "ের" || ending == "র" || ending == "কাল")
        return unit{count, working, ending == "ের" || ending == "র", 1};
      return std::nullopt;
    };
    if (is_one_of(w, {"কর্ম", "কার্য"}) && word_text(i + 1).starts_with("দিবস")) {
      const std::string_view ending = word_text(i + 1).substr(std::string_view("দিবস").size());
      return unit{1, true, ending == "ের", 2};
    }
    for (const std::string_view stem : {"কর্মদিবস", "কার্যদিবস", "কর্ম-দিবস", "কার্য-দিবস"}) {
      if (const auto u = of(stem, 1, true)) return u;
    }
    if (const auto u = of("দিন", 1, false)) return u;
    if (const auto u = of("দিবস", 1, false)) return u;
    if (const auto u = of("সপ্তাহ", 7, false)) return u;
    if (const auto u = of("মাস", 30, false)) return u;
    const std::string low = small_letters(w);
    if (low == "working" && small_letters(word_text(i + 1)).starts_with("day")) return unit{1, true, true, 2};
    if (low == "day" || low == "days") return unit{1, false, true, 1};
    if (low == "week" || low == "weeks") return unit{7, false, true, 1};
    if (low == "month" || low == "months") return unit{30, false, true, 1};
    return std::nullopt;
  }

  void find_counted() {
    for (std::size_t i = 0; i < words_.size(); ++i) {
      std::string_view digits = word_text(i);
      std::size_t begin = words_[i].begin;
      auto n = number_of(digits);
      std::size_t at = i + 1;
      if (n && at < words_.size() && words_[at].begin > 0 && v_[words_[at].begin - 1] == '(') {
        // "২ (দুই)", "7 (seven)": the digits win
        while (at < words_.size() && !(words_[at].end < v_.size() && v_[words_[at].end] == ')')) ++at;
        ++at;
      }
      if (!n && small_letters(digits) == "a") n = 1;
      if (!n || *n == 0 || *n > 3660 || at >= words_.size()) continue;
      const bool english = small_letters(word_text(at)).find_first_of("adehkmnorstwy") == 0;
      // "২৪ ঘণ্টার মধ্যে", "within 24 hours": whole days
      auto u = unit_at(at);
      if (!u && (is_one_of(word_text(at), {"ঘণ্টার", "ঘন্টার", "hours"}) && *n % 24 == 0)) {
        n = *n / 24;
        u = unit{1, false, true, 1};
      }
      if (!u) continue;
      const std::size_t behind = at + u->words;
      std::optional<deadline_offset::anchor_side> side;
      std::size_t end = 0;
      const std::string low = small_letters(word_text(behind));
      if (!english) {
        if (u->genitive && is_one_of(low, {"মধ্যে", "মধ্যেই", "ভিতর", "ভেতর"}))
          side = deadline_offset::anchor_side::after;
        else if (is_one_of(low, {"আগে", "পূর্বে", "আগেই", "পূর্বেই"}))
          side = deadline_offset::anchor_side::before;
        else if (is_one_of(low, {"পর", "পরে", "পরেই"}))
          side = deadline_offset::anchor_side::after;
        if (side) end = words_[behind].end;
      } else {
        const std::string before = i > 0 ? small_letters(word_text(i - 1)) : "";
        const std::string before2 = i > 1 ? small_letters(word_text(i - 2)) : "";
        if (low == "before" || low == "prior")
          side = deadline_offset::anchor_side::before;
        else if (low == "after")
          side = deadline_offset::anchor_side::after;
        if (side) end = words_[behind].end;
        if (!side &&
            (before == "within" || (before == "next" && is_one_of(before2, {"the", "within"})) || before == "in")) {
          side = deadline_offset::anchor_side::after;
          end = words_[behind - 1].end;
          begin = words_[i - 1].begin;
        }
      }
      if (!side) continue;
      deadline made;
      made.kind = deadline_kind::relative;
      made.offset = deadline_offset{static_cast<std::int32_t>(*n) * u->days, u->working, *side};
      if (i > 0 && is_one_of(word_text(i - 1), {"আগামী", "পরবর্তী", "অনধিক"})) begin = words_[i - 1].begin;
      if (const auto anchor = find_anchor(begin, end)) {
        const std::int32_t signed_days =
            *side == deadline_offset::anchor_side::before ? -made.offset->days : made.offset->days;
        made.start = *anchor;
        made.end = u->working ? add_working_days(*anchor, signed_days, frame_.holidays) : *anchor + days{signed_days};
      }
      offer(begin, end, std::move(made));
    }
  }

  /// The day from which is counted, where the words before (in English behind) name an event that the document dates:
  /// a date, the meeting, the issue of the minutes. Moves `begin` to the date where it stands right before.
  [[nodiscard]] std::optional<sys_days> find_anchor(std::size_t& begin, std::size_t& end) const {
    const std::size_t from = begin;
    if (const printed_date* d = last_before(dates_, from); d != nullptr && from - (d->offset + d->length) <= 40) {
      const std::size_t d_end = d->offset + d->length;
      const tail t = tail_of(d_end);
      if (!sentence_breaks(d_end, from) && (t.kind == tail::what::counted || t.kind == tail::what::from)) {
        if (const auto day = complete(*d)) {
          begin = d->offset;
          return day;
        }
      }
    }
    const std::size_t window = from > 120 ? from - 120 : 0;
    std::size_t start = window;
    while (start < from && (static_cast<unsigned char>(v_[start]) & 0xC0) == 0x80) ++start;
    std::string_view before = v_.substr(start, from - start);
    if (const std::size_t stop = before.rfind("।"); stop != nowhere) before = before.substr(stop + 3);
    const std::size_t sentence = from - before.size();
    const auto named = [&](std::initializer_list<std::string_view> events) {
      std::size_t at = nowhere;
      for (const std::string_view event : events) at = std::min(at, before.find(event));
      return at;
    };
    if (const std::size_t at =
            named({"কার্যবিবরণী জারি", "কার্যবিবরণী প্রকাশের", "স্মারক জারির", "পত্র জারির", "জারির তারিখ"});
        at != nowhere) {
      if (frame_.issued) begin = sentence + at;
      return frame_.issued;
    }
    if (const std::size_t at = named(
            {"সভার তারিখ", "সভা অনুষ্ঠানের", "অদ্য হতে", "অদ্য থেকে", "আজ হতে", "আজ থেকে", "সভার পরবর্তী", "সভার পর "});
        at != nowhere) {
      if (frame_.meeting) begin = sentence + at;
      return frame_.meeting;
    }
    const std::string behind = small_letters(after(end).substr(0, 60));
    const auto follows = [&](std::initializer_list<std::string_view> events, const std::optional<sys_days>& day) {
      for (const std::string_view event : events) {
        const std::size_t at = behind.find(event);
        if (at > 1) continue;
        if (day) end += at + event.size();
        return true;
      }
      return false;
    };
    if (follows({"of the issue of these minutes", "of the issue of the minutes", "of issue of these minutes",
                 "of issue of the minutes", "of the issuance of these minutes", "of the issue of this memo",
                 "from the date of issue of these minutes", "from the date of issue"},
                frame_.issued)) {
      return frame_.issued;
    }
    if (follows({"of the meeting", "from the date of the meeting", "from today", "after the meeting", "the meeting"},
                frame_.meeting)) {
      return frame_.meeting;
    }
    return std::nullopt;
  }

  // --- "চলতি মাসের মধ্যে"

  void find_this_month() {
    if (!frame_.meeting) return;
    for (std::size_t i = 0; i + 2 < words_.size(); ++i) {
      if (!is_one_of(word_text(i + 1), {"মাসের"}) || !is_one_of(word_text(i + 2), {"মধ্যে", "মধ্যেই"})) continue;
      if (is_one_of(word_text(i), {"এ", "এই", "চলতি", "বর্তমান"})) {
        offer(words_[i].begin, words_[i + 2].end,
              span(deadline_kind::by_date, std::nullopt, end_of_month(*frame_.meeting)));
      } else if (is_one_of(word_text(i), {"আগামী", "পরবর্তী"})) {
        offer(words_[i].begin, words_[i + 2].end,
              span(deadline_kind::by_date, std::nullopt, end_of_month(end_of_month(*frame_.meeting) + days{1})));
      }
    }
  }

  // --- vague

  void find_vague() {
    for (const std::string_view phrase : {
             "নির্ধারিত সময়ের মধ্যে",
             "নির্ধারিত সময়ের পূর্বেই",
             "নির্ধারিত সময়ের পূর্বে",
             "নির্ধারিত সময়সীমার মধ্যে",
             "নির্ধারিত সময়ে",
             "দ্রুততম সময়ের মধ্যে",
             "দ্রুততম সময়ে",
             "দ্রুত সময়ের মধ্যে",
             "স্বল্পতম সময়ের মধ্যে",
             "স্বল্প সময়ের মধ্যে",
             "যথাসম্ভব দ্রুত",
             "যত দ্রুত সম্ভব",
             "যথাশীঘ্র সম্ভব",
             "যথাশীঘ্র",
             "যথাসময়ে",
             "যথা সময়ে",
             "জরুরি ভিত্তিতে",
             "জরুরী ভিত্তিতে",
             "জরম্নরী ভিত্তিতে",
             "অবিলম্বে",
             "অনতিবিলম্বে",
             "শীঘ্রই",
             "দ্রুততার সাথে",
             "দ্রুততার সঙ্গে",
             "সময়মতো",
             "সময়মত",
             "আগামী সভায়",
             "পরবর্তী সভায়",
             "আগামী সভার পূর্বে",
             "পরবর্তী সভার পূর্বে",
             "পরবর্তী সভার আগে",
             "আগামী সভার আগে",
             "নিয়মিতভাবে",
             "নিয়মিত",
         }) {
      for (std::size_t at = find_word(v_, phrase); at != nowhere; at = find_word(v_, phrase, at + 1)) {
        if (phrase == "নিয়মিত" && !verb_follows(at + phrase.size())) continue;
        offer(at, at + phrase.size(), {});
      }
    }
    for (std::size_t at = find_word(v_, "দ্রুত"); at != nowhere; at = find_word(v_, "দ্রুত", at + 1)) {
      if (verb_follows(at + std::string_view("দ্রুত").size())) offer(at, at + std::string_view("দ্রুত").size(), {});
    }
    for (const std::string_view phrase :
         {"as soon as possible", "with immediate effect", "immediately", "at the earliest", "in due time",
          "in due course", "within the stipulated time", "within the scheduled time", "on time", "timely", "regularly",
          "urgently", "on an urgent basis", "without delay", "in the next meeting", "at the next meeting"}) {
      for (std::size_t at = find_word(low_, phrase); at != nowhere; at = find_word(low_, phrase, at + 1))
        offer(at, at + phrase.size(), {});
    }
  }

  /// Whether a word of doing comes next, so that the word before it is an adverb and no adjective.
  [[nodiscard]] bool verb_follows(std::size_t at) const {
    const std::size_t i = word_at(at);
    for (std::size_t k = i; k < i + 2; ++k) {
      if (is_one_of(word_text(k), {"নিষ্পত্তি",  "বাস্তবায়ন", "প্রেরণ",    "সম্পন্ন",  "ব্যবস্থা", "গ্রহণ",   "দাখিল",
                                   "শেষ",      "প্রকাশ",    "সমাধান",   "চূড়ান্ত",  "জমা",    "মেরামত", "কার্যকর",
                                   "হালনাগাদ", "মনিটরিং",  "পরিবীক্ষণ", "তদারকি", "অবহিত",  "আয়োজন",  "সম্পাদন",
                                   "নিশ্চিত",   "পরিষ্কার",  "পরিদর্শন",  "আপলোড",  "করতে",   "করবে",   "করবেন"})) {
        return true;
      }
    }
    return false;
  }

  const document& doc_;
  slice text_;
  std::string_view v_;
  std::string low_;
  const deadline_frame& frame_;
  std::vector<word> words_;
  std::vector<printed_date> dates_;
  std::vector<printed_fiscal_year> fiscal_years_;
  std::vector<candidate> found_;
  std::unordered_map<std::size_t, std::size_t> ranges_;  // the range behind which a place comes next
};

}  // namespace

std::vector<deadline> find_deadlines(const document& doc, slice text, const deadline_frame& frame) {
  return finder(doc, text, frame).find();
}

}  // namespace karjo::reading
