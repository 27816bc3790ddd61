// SPDX-License-Identifier: Apache-2.0
//
// How long do transcoding digits and checking UTF-8 take, beside an ordinary copy loop? Ratios of one run: in each round
// every case runs once; a ratio is the median over the rounds of the case's time over the copy loop's.
//
//     karjo_bench_digits [MEGABYTES] [FILE…]
//
// The text has the lines of the files, or of a few lines of minutes, in random order, and its digits are drawn anew, so that
// the processor cannot learn it by heart. The copy loop reads and writes eight bytes at a time with
// ordinary stores: no memcpy, which writes past the cache when the text is large (it is shown, too).

#include <karjo.h>

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

#include <karjo/text/bulk.hpp>
#include <karjo/text/digits.hpp>
#include <karjo/text/utf8.hpp>

namespace {

using namespace karjo;

struct bench_case {
  const char* name;
  std::size_t bytes;                // read
  std::function<std::size_t()> run;  // a number above 0
  std::vector<double> seconds;
};

void copy_loop(const char* from, char* to, std::size_t size) {
  std::size_t at = 0;
  for (; at + 64 <= size; at += 64) {
    std::uint64_t eight[8];
    for (std::size_t i = 0; i < 8; ++i) std::memcpy(&eight[i], from + at + 8 * i, 8);
    for (std::size_t i = 0; i < 8; ++i) std::memcpy(to + at + 8 * i, &eight[i], 8);
#if defined(__GNUC__)
    asm volatile("" ::: "memory");  // or the compiler makes a memcpy of it
#endif
  }
  for (; at < size; ++at) to[at] = from[at];
}

double median(std::vector<double> values) {
  std::sort(values.begin(), values.end());
  return values[values.size() / 2];
}

}  // namespace

int main(int argc, char** argv) {
  const double megabytes = argc > 1 ? std::atof(argv[1]) : 50;
  std::string piece;
  for (int i = 2; i < argc; ++i) {
    std::ifstream file(argv[i], std::ios::binary);
    piece.append(std::istreambuf_iterator<char>(file), {});
  }
  if (piece.empty()) {
    piece =
        "০৩। সভাপতি উপস্থিত সকল সদস্যকে স্বাগত জানিয়ে সভার কার্যক্রম শুরু করেন।\n"
        "সদস্য-সচিব ২০২৩-২৪ অর্থবছরের কর্মপরিকল্পনা উপস্থাপন করেন; বিস্তারিত আলোচনা শেষে নিম্নোক্ত সিদ্ধান্ত গৃহীত হয়।\n"
        "১২,৩৪,৫৬৭ টাকা বরাদ্দ নিশ্চিত করার বিষয়ে ৩০ জুন ২০২৪ তারিখের মধ্যে ব্যবস্থা গ্রহণ করতে হবে।\n"
        "স্মারক নম্বর: ০৫.০০.০০০০.১৯৭.০১.০০৮.১১.১৩৩\n"
        "সভায় আর কোনো আলোচনা না থাকায় সভাপতি সকলকে ধন্যবাদ জানিয়ে সভার সমাপ্তি ঘোষণা করেন।\n";
  }
  std::vector<std::string_view> lines;
  for (std::string_view rest = piece; !rest.empty();) {
    const std::size_t end = std::min(rest.find('\n'), rest.size() - 1) + 1;
    lines.push_back(rest.substr(0, end));
    rest.remove_prefix(end);
  }
  std::mt19937 random(50);
  std::string latin;
  for (double left = megabytes * 1e6; left > 0;) {
    const std::string_view line = lines[random() % lines.size()];
    left -= static_cast<double>(line.size());
    latin += text::to_latin_digits(line);
  }
  for (char& byte : latin)
    if (text::latin_digit_value(static_cast<unsigned char>(byte)) >= 0) byte = static_cast<char>('0' + random() % 10);
  const std::string bangla = text::to_bangla_digits(latin);
  std::string out(3 * bangla.size(), '\0');
  const std::size_t digits = (bangla.size() - latin.size()) / 2;
  std::printf("%.1f MB, %.1f digits a KB\n", static_cast<double>(bangla.size()) / 1e6,
              static_cast<double>(digits) * 1e3 / static_cast<double>(bangla.size()));
  if (!std::string_view(out).substr(0, text::bulk::to_latin_digits(bangla, out.data(), out.size())).starts_with(latin) ||
      text::bulk::to_bangla_digits(latin, out.data(), out.size()) != bangla.size() || !out.starts_with(bangla)) {
    std::puts("the kernels disagree with the headers");
    return 1;
  }

  // Every copy loop in a round is of the text that the case beside it reads.
  std::vector<bench_case> cases{
      {"copy loop (Bangla text)", bangla.size(),
       [&] { return copy_loop(bangla.data(), out.data(), bangla.size()), bangla.size(); }, {}},
      {"copy loop (Latin text)", latin.size(),
       [&] { return copy_loop(latin.data(), out.data(), latin.size()), latin.size(); }, {}},
      {"memcpy", bangla.size(), [&] { return std::memcpy(out.data(), bangla.data(), bangla.size()), bangla.size(); }, {}},
      {"bulk::to_latin_digits", bangla.size(),
       [&] { return text::bulk::to_latin_digits(bangla, out.data(), out.size()); }, {}},
      {"bulk::to_bangla_digits", latin.size(),
       [&] { return text::bulk::to_bangla_digits(latin, out.data(), out.size()); }, {}},
      {"bulk::latin_digits_size", bangla.size(), [&] { return text::bulk::latin_digits_size(bangla); }, {}},
      {"bulk::first_invalid_utf8", bangla.size(),
       [&] { return text::bulk::first_invalid_utf8(bangla) ? std::size_t{0} : bangla.size(); }, {}},
      {"text::to_latin_digits", bangla.size(), [&] { return text::to_latin_digits(bangla).size(); }, {}},
      {"text::to_bangla_digits", latin.size(), [&] { return text::to_bangla_digits(latin).size(); }, {}},
      {"text::first_invalid_utf8", bangla.size(),
       [&] { return text::first_invalid_utf8(bangla) ? std::size_t{0} : bangla.size(); }, {}},
      {"karjo_digits, to Latin", bangla.size(),
       [&] {
         std::size_t needed = 0;
         return karjo_digits(bangla.data(), bangla.size(), KARJO_DIGITS_LATIN, out.data(), out.size(), &needed) == 0
                    ? needed
                    : std::size_t{0};
       },
       {}},
      {"karjo_digits, to Bangla", latin.size(),
       [&] {
         std::size_t needed = 0;
         return karjo_digits(latin.data(), latin.size(), KARJO_DIGITS_BANGLA, out.data(), out.size(), &needed) == 0
                    ? needed
                    : std::size_t{0};
       },
       {}},
  };
  for (int round = 0; round < 12; ++round) {
    for (bench_case& each : cases) {
      const auto begin = std::chrono::steady_clock::now();
      if (each.run() == 0) std::abort();
      if (round != 0)  // the first warms the memory up
        each.seconds.push_back(std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count());
    }
  }
  for (const bench_case& each : cases) {
    const bench_case& copy = each.bytes == latin.size() ? cases[1] : cases[0];
    std::vector<double> ratios;
    for (std::size_t i = 0; i < each.seconds.size(); ++i) ratios.push_back(each.seconds[i] / copy.seconds[i]);
    std::printf("%-28s %7.2f GB/s %7.2f x the copy loop\n", each.name,
                static_cast<double>(each.bytes) / 1e9 / median(each.seconds), median(ratios));
  }
}
