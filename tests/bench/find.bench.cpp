// SPDX-License-Identifier: Apache-2.0
//
// How long does it take to find the memo numbers and dates of a text, beside the regular expressions of Hyperscan, RE2
// and ICU, a loop over the bytes written for the purpose, and reading the text once? Ratios of one run: in each round
// every case runs once; a ratio is the median over the rounds of the case's time over that of karjo::find.
//
//     karjo_bench_find [MEGABYTES] [FILE…]
//
// The text has the lines of the files, or of a few lines of minutes, in random order; about every two kilobytes a line
// with a memo number and a date is inserted, and the digits that belong to neither are drawn anew, so that the processor
// cannot learn the text by heart. KARJO_BENCH_GAP=8000 puts a letterhead a page instead, KARJO_BENCH_REPEATED=1 leaves
// lines and digits as they are. Before anything is timed, karjo::find is held against the slow way, and each peer against
// karjo::find.
//
// The peers have the easier task: their patterns take the usual print of memo numbers and dates alone, they read no
// value, and do not see that two dates are a pair. ICU is given the text in its own UTF-16.

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <functional>
#include <iterator>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#if defined(KARJO_BENCH_HYPERSCAN)
#include <hs/hs.h>
#endif
#if defined(KARJO_BENCH_RE2)
#include <re2/re2.h>
#endif
#if defined(KARJO_BENCH_ICU)
#include <unicode/regex.h>
#endif

#include <karjo/calendar/date_format.hpp>
#include <karjo/calendar/names.hpp>
#include <karjo/find.hpp>
#include <karjo/memo/memo_number.hpp>
#include <karjo/text/digits.hpp>

#include "support/slow_find.hpp"

namespace {

using namespace karjo;

double median(std::vector<double> values) {
  std::sort(values.begin(), values.end());
  return values[values.size() / 2];
}

// ---- the text

constexpr std::string_view lines_of_minutes =
    "০৩। সভাপতি উপস্থিত সকল সদস্যকে স্বাগত জানিয়ে সভার কার্যক্রম শুরু করেন।\n"
    "সদস্য-সচিব ২০২৩-২৪ অর্থবছরের কর্মপরিকল্পনা উপস্থাপন করেন; বিস্তারিত আলোচনা শেষে নিম্নোক্ত সিদ্ধান্ত গৃহীত হয়।\n"
    "১২,৩৪,৫৬৭ টাকা বরাদ্দ নিশ্চিত করার বিষয়ে ৩০ জুন ২০২৪ তারিখের মধ্যে ব্যবস্থা গ্রহণ করতে হবে।\n"
    "১.২ মন্ত্রণালয়/বিভাগ, দপ্তর/সংস্থা ও মাঠ পর্যায়ের অফিসের প্রতিবেদন ০৭ আগস্ট ২০২৪ তারিখের মধ্যে প্রেরণ করতে হবে।\n"
    "(ক) প্রতি মাসের ৫ তারিখের মধ্যে অগ্রগতি প্রতিবেদন দাখিল করতে হবে; বাস্তবায়নে: সকল উপসচিব।\n"
    "সভার সময়\tসকাল ১০.৩০ টা, কক্ষ নং-১০১, ভবন নং-০৩\n"
    "সভায় আর কোনো আলোচনা না থাকায় সভাপতি সকলকে ধন্যবাদ জানিয়ে সভার সমাপ্তি ঘোষণা করেন।\n";

class text_maker {
 public:
  explicit text_maker(std::string_view source) {
    while (!source.empty()) {
      const std::size_t end = std::min(source.find('\n'), source.size() - 1) + 1;
      lines_.push_back({source.substr(0, end), find(source.substr(0, end))});
      source.remove_prefix(end);
    }
  }

  std::string make(std::size_t size) {
    std::string text;
    text.reserve(size + 65536);
    for (std::size_t next = gap_; text.size() < size;) {
      if (as_it_is_) line_ = lines_[next_line_++ % lines_.size()].text;
      else add(lines_[random_() % lines_.size()]);
      text += line_;
      if (text.size() < next) continue;
      next = text.size() + gap_ / 2 + random_() % gap_;
      text += letter_head();
    }
    return text;
  }

 private:
  struct source_line {
    std::string_view text;
    std::vector<hit> hits;
  };

  // A line whose digits are others, but for those of its dates and numbers.
  void add(const source_line& from) {
    line_ = from.text;
    auto hit = from.hits.begin();
    for (std::size_t at = 0; at + 2 < line_.size(); ++at) {
      while (hit != from.hits.end() && hit->offset + hit->length <= at) ++hit;
      if (hit != from.hits.end() && hit->offset <= at) continue;
      const bool bangla =
          line_[at] == '\xE0' && line_[at + 1] == '\xA7' && static_cast<unsigned char>(line_[at + 2]) - 0xA6u < 10;
      if (bangla) line_[at + 2] = static_cast<char>(0xA6 + random_() % 10);
    }
  }

  std::string digits(std::size_t count) {
    std::string out;
    for (; count > 0; --count) out += static_cast<char>('0' + random_() % 10);
    return out;
  }

  std::string memo() {
    const unsigned kind = random_() % 8;
    const memo_scheme scheme = kind == 0   ? memo_scheme::m2024_22
                               : kind == 1 ? memo_scheme::m2008_19
                                           : memo_scheme::m2011_18;
    std::string number;
    for (const memo_group_shape& group : shape_of(scheme)) {
      if (!number.empty()) number += '.';
      number += group.digits == 4 && group.name == "year" ? "20" + digits(2) : digits(group.digits);
    }
    number += random_() % 3 == 0 ? '-' : '.';
    number += digits(1 + random_() % 4);
    return kind == 2 ? number : text::to_bangla_digits(number);
  }

  std::string date() {
    using namespace std::chrono;
    const sys_days day = sys_days{1995y / January / 1} + days{random_() % 11000};
    const std::string gregorian = format(day), bangla = format(fields_of(day, calendar_rule::automatic));
    switch (random_() % 4) {
      case 0: return bangla + " বঙ্গাব্দ";
      case 1: return gregorian;
      case 2: return format(day, date_style::numeric);
      default: return bangla + " / " + gregorian;
    }
  }

  std::string letter_head() { return "স্মারক নং-" + memo() + "\tতারিখ: " + date() + "\n"; }

  std::size_t gap_ = std::getenv("KARJO_BENCH_GAP") ? std::strtoul(std::getenv("KARJO_BENCH_GAP"), nullptr, 10) : 2000;
  std::mt19937 random_{1428};
  std::vector<source_line> lines_;
  std::string line_;
  const bool as_it_is_ = std::getenv("KARJO_BENCH_REPEATED") != nullptr;
  std::size_t next_line_ = 0;
};

// ---- the peers

/// What the peers look for: the layouts of 2011, 2024 and 2008, and dates with the name of a month or in numbers.
std::string pattern() {
  const std::string digit = "[০-৯0-9]";
  const auto group = [&](std::size_t count) { return digit + "{" + std::to_string(count) + "}"; };
  std::string memo;
  for (const memo_scheme scheme : {memo_scheme::m2011_18, memo_scheme::m2024_22, memo_scheme::m2008_19}) {
    if (!memo.empty()) memo += '|';
    for (const memo_group_shape& each : shape_of(scheme))
      memo += (&each == shape_of(scheme).begin() ? "" : "\\.") + group(each.digits);
  }
  std::string months;
  for (const detail::month_spelling& row : detail::month_spellings) {
    if (!months.empty()) months += '|';
    months += row.spelling;
  }
  const std::string one_or_two = digit + "{1,2}";
  return "(?:" + memo + ")[.-]" + digit + "{1,5}|" + one_or_two + " (?:" + months + "),? " + group(4) + "|" +
         one_or_two + "[./-]" + one_or_two + "[./-]" + group(4);
}

struct match {
  std::size_t begin, end;
};

/// The same by hand: every byte is looked at, and where a digit stands the forms are tried.
class byte_loop {
 public:
  explicit byte_loop(std::string_view text) : text_(text) {
    for (const detail::month_spelling& row : detail::month_spellings) {
      months_[static_cast<unsigned char>(row.spelling[row.spelling.size() > 2 && row.spelling[0] == '\xE0' ? 2 : 0])]
          .push_back(row.spelling);
    }
  }

  template <class Found>
  void run(Found found) const {
    for (std::size_t at = 0; at < text_.size();) {
      if (digit(at) == 0) {
        ++at;
        continue;
      }
      std::size_t end = memo(at);
      if (end == 0) end = date(at);
      if (end != 0) {
        found(match{at, end});
        at = end;
      } else {
        std::size_t count = 0;
        at = after_digits(at, count);
      }
    }
  }

 private:
  // The length of the digit at a byte, or 0.
  std::size_t digit(std::size_t at) const {
    if (at >= text_.size()) return 0;
    const char byte = text_[at];
    if (byte >= '0' && byte <= '9') return 1;
    return byte == '\xE0' && text_.size() - at >= 3 && text_[at + 1] == '\xA7' &&
                   static_cast<unsigned char>(text_[at + 2]) - 0xA6u < 10
               ? 3
               : 0;
  }

  std::size_t after_digits(std::size_t at, std::size_t& count) const {
    for (std::size_t length = 0; (length = digit(at)) != 0; at += length) ++count;
    return at;
  }

  bool is(std::size_t at, char mark) const { return at < text_.size() && text_[at] == mark; }

  std::size_t memo(std::size_t at) const {
    std::size_t lengths[9] = {}, groups = 0;
    for (; groups < 9; ++groups) {
      at = after_digits(at, lengths[groups]);
      if (lengths[groups] == 0 || lengths[groups] > 5) return 0;
      if (groups == 0 && lengths[0] != 2) return 0;
      if (!is(at, '.') && !is(at, '-')) break;
      if (groups + 1 == 9) break;
      ++at;
    }
    const auto has = [&](std::initializer_list<std::size_t> shape) {
      return groups == shape.size() && std::equal(shape.begin(), shape.end(), lengths);
    };
    return has({2, 2, 4, 3, 2, 3, 2}) || has({2, 2, 4, 3, 3, 2, 4, 2}) || has({2, 3, 3, 2, 2, 3, 4}) ? at : 0;
  }

  std::size_t date(std::size_t at) const {
    std::size_t day = 0, month = 0, year = 0;
    at = after_digits(at, day);
    if (day > 2 || at >= text_.size()) return 0;
    if (text_[at] == ' ') {
      ++at;
      if (at + 2 >= text_.size()) return 0;
      const auto first = static_cast<unsigned char>(text_[at] == '\xE0' ? text_[at + 2] : text_[at]);
      for (const std::string_view name : months_[first]) {
        if (!text_.substr(at).starts_with(name)) continue;
        std::size_t next = at + name.size();
        if (is(next, ',')) ++next;
        if (!is(next, ' ')) continue;
        next = after_digits(next + 1, year);
        return year == 4 ? next : 0;
      }
      return 0;
    }
    const auto mark = [&] { return is(at, '.') || is(at, '/') || is(at, '-'); };
    if (!mark()) return 0;
    at = after_digits(at + 1, month);
    if (month == 0 || month > 2 || !mark()) return 0;
    at = after_digits(at + 1, year);
    return year == 4 ? at : 0;
  }

  std::string_view text_;
  std::vector<std::string_view> months_[256];
};

// ---- the measuring

struct bench_case {
  const char* name;
  std::function<std::size_t()> run;  // a number above 0
  std::vector<double> seconds;
};

std::uint64_t read_once(std::string_view text) {
  std::uint64_t sums[8] = {};
  for (std::size_t at = 0; at + 64 <= text.size(); at += 64) {
    std::uint64_t eight[8];
    std::memcpy(eight, text.data() + at, 64);
    for (std::size_t i = 0; i < 8; ++i) sums[i] ^= eight[i];
  }
  return sums[0] ^ sums[1] ^ sums[2] ^ sums[3] ^ sums[4] ^ sums[5] ^ sums[6] ^ sums[7];
}

/// How many hits stand within a match of a peer, or at least begin or end in one (a pair is two matches).
std::size_t covered(const std::vector<hit>& hits, const std::vector<match>& matches) {
  std::size_t count = 0;
  auto next = matches.begin();
  for (const hit& each : hits) {
    while (next != matches.end() && next->end <= each.offset) ++next;
    count += next != matches.end() && next->begin < each.offset + each.length ? 1u : 0u;
  }
  return count;
}

}  // namespace

int main(int argc, char** argv) {
  const double megabytes = argc > 1 ? std::atof(argv[1]) : 50;
  if (megabytes <= 0) return std::fprintf(stderr, "usage: %s [MEGABYTES] [FILE…]\n", argv[0]), 2;
  std::string source;
  for (int i = 2; i < argc; ++i) {
    std::ifstream file(argv[i], std::ios::binary);
    source.append(std::istreambuf_iterator<char>(file), {});
  }
  if (source.empty()) source = lines_of_minutes;
  const std::string text = text_maker(source).make(static_cast<std::size_t>(megabytes * 1e6));
  if (const char* path = std::getenv("KARJO_BENCH_TEXT")) std::ofstream(path, std::ios::binary) << text;

  const std::vector<hit> hits = find(text);
  std::size_t kinds[4] = {};
  for (const hit& each : hits) ++kinds[static_cast<std::size_t>(each.kind)];
  std::printf("%.1f MB; %zu hits: %zu memo numbers, %zu dates, %zu pairs; %.2f a KB\n",
              static_cast<double>(text.size()) / 1e6, hits.size(), kinds[1], kinds[2], kinds[3],
              static_cast<double>(hits.size()) * 1e3 / static_cast<double>(text.size()));
  if (slow::find(text) != hits) {
    std::puts("karjo::find differs from the slow way");
    return 1;
  }
  std::puts("karjo::find: the same hits as the slow way");

  std::vector<bench_case> cases{
      {"karjo::find", [&] { return find(text).size(); }, {}},
      {"text_finder, 64 KB pieces",
       [&] {
         text_finder finder;
         std::size_t count = 0;
         for (std::size_t at = 0; at < text.size(); at += 65536)
           count += finder.feed(std::string_view(text).substr(at, 65536)).size();
         return count + finder.finish().size();
       },
       {}},
      {"reading the text once", [&] { return read_once(text) | 1u; }, {}},
  };
  const auto say = [&hits](const char* name, const std::vector<match>& matches) {
    std::printf("%s: %zu matches, which touch %zu of the %zu hits\n", name, matches.size(), covered(hits, matches),
                hits.size());
  };

  const byte_loop by_hand(text);
  {
    std::vector<match> matches;
    by_hand.run([&](const match& each) { matches.push_back(each); });
    say("byte loop", matches);
  }
  cases.push_back({"byte loop",
                   [&] {
                     std::vector<match> matches;
                     by_hand.run([&](const match& each) { matches.push_back(each); });
                     return matches.size();
                   },
                   {}});

#if defined(KARJO_BENCH_HYPERSCAN)
  hs_database_t* database = nullptr;
  hs_compile_error_t* refusal = nullptr;
  if (hs_compile(pattern().c_str(), HS_FLAG_UTF8, HS_MODE_BLOCK, nullptr, &database, &refusal) != HS_SUCCESS) {
    std::printf("Hyperscan: %s\n", refusal->message);
    return 1;
  }
  hs_scratch_t* scratch = nullptr;
  if (hs_alloc_scratch(database, &scratch) != HS_SUCCESS) return 1;
  // It tells every end of a match (a serial of three digits has three), and no beginning, which is its fastest mode.
  const auto hyperscan = [&] {
    std::vector<match> matches;
    hs_scan(
        database, text.data(), static_cast<unsigned>(text.size()), 0, scratch,
        [](unsigned, unsigned long long, unsigned long long to, unsigned, void* out) {
          static_cast<std::vector<match>*>(out)->push_back(
              {static_cast<std::size_t>(to) - 1, static_cast<std::size_t>(to)});
          return 0;
        },
        &matches);
    return matches;
  };
  say("Hyperscan (ends)", hyperscan());
  cases.push_back({"Hyperscan, ends alone", [&] { return hyperscan().size(); }, {}});
#endif

#if defined(KARJO_BENCH_RE2)
  const re2::RE2 expression(pattern());
  const auto re2_matches = [&] {
    std::vector<match> matches;
    const re2::StringPiece all(text);
    re2::StringPiece found;
    for (std::size_t at = 0; expression.Match(all, at, all.size(), re2::RE2::UNANCHORED, &found, 1);
         at = matches.back().end) {
      const auto begin = static_cast<std::size_t>(found.data() - all.data());
      matches.push_back({begin, begin + found.size()});
    }
    return matches;
  };
  say("RE2", re2_matches());
  cases.push_back({"RE2", [&] { return re2_matches().size(); }, {}});
#endif

#if defined(KARJO_BENCH_ICU)
  UErrorCode status = U_ZERO_ERROR;
  const icu::UnicodeString wide = icu::UnicodeString::fromUTF8(text);
  icu::RegexMatcher matcher(icu::UnicodeString::fromUTF8(pattern()), 0, status);
  const auto icu_matches = [&] {
    std::vector<match> matches;
    matcher.reset(wide);
    while (matcher.find(status)) {
      matches.push_back(
          {static_cast<std::size_t>(matcher.start(status)), static_cast<std::size_t>(matcher.end(status))});
    }
    return matches;
  };
  std::printf("ICU regex: %zu matches\n", icu_matches().size());
  if (U_FAILURE(status)) return 1;
  cases.push_back({"ICU regex, UTF-16", [&] { return icu_matches().size(); }, {}});
#endif

  for (int round = 0; round < 8; ++round) {
    for (bench_case& each : cases) {
      const auto begin = std::chrono::steady_clock::now();
      if (each.run() == 0) std::abort();
      if (round != 0)  // the first warms the memory up
        each.seconds.push_back(std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count());
    }
  }
  for (const bench_case& each : cases) {
    std::vector<double> ratios;
    for (std::size_t i = 0; i < each.seconds.size(); ++i) ratios.push_back(each.seconds[i] / cases[0].seconds[i]);
    std::printf("%-28s %7.2f GB/s %7.2f x the time of karjo::find\n", each.name,
                static_cast<double>(text.size()) / 1e9 / median(each.seconds), median(ratios));
  }
}
