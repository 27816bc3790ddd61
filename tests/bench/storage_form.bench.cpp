// SPDX-License-Identifier: Apache-2.0
//
// How long does the storage form take, beside copying the text and beside asking whether it is UTF-8? Ratios of one
// run.
//
//     karjo_bench_storage_form [MEGABYTES]

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>
#include <string_view>

#include <karjo/text/storage_form.hpp>
#include <karjo/text/utf8.hpp>

namespace {

using namespace karjo;

// The least time of a few runs, in seconds; `run` returns a number above 0, so that it is not optimised away.
template <class Run>
double seconds(Run run) {
  double least = 1e9;
  for (int i = 0; i < 5; ++i) {
    const auto begin = std::chrono::steady_clock::now();
    if (run() == 0) std::abort();
    least = std::min(least, std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count());
  }
  return least;
}

std::string fill(std::string_view piece, std::size_t bytes) {
  std::string text;
  text.reserve(bytes + piece.size());
  while (text.size() < bytes) text += piece;
  return text;
}

void row(const char* name, const std::string& text) {
  const double gigabytes = static_cast<double>(text.size()) / 1e9;
  std::string copy(text.size(), '\0');
  const double copying = seconds([&] { return std::memcpy(copy.data(), text.data(), text.size()), copy.size(); });
  const double checking = seconds([&] { return text::first_invalid_utf8(text) ? std::size_t{1} : text.size(); });
  const double storing = seconds([&] { return text::to_storage_form(text)->text.size(); });
  const auto stored = text::to_storage_form(text);
  std::printf("%-28s %8.2f GB/s %8.1fx memcpy %8.1fx first_invalid_utf8 %9zu changes %9zu repairs\n", name,
              gigabytes / storing, storing / copying, storing / checking, stored->map.changes().size(),
              stored->repairs.size());
}

}  // namespace

int main(int argc, char** argv) {
  const double megabytes = argc > 1 ? std::atof(argv[1]) : 20;
  const auto bytes = static_cast<std::size_t>(megabytes * 1e6);
  const std::string_view minutes =
      "০৩। সভাপতি উপস্থিত সকল সদস্যকে স্বাগত জানিয়ে সভার কার্যক্রম শুরু করেন। সদস্য-সচিব কার্যপত্র উপস্থাপন করেন; বিস্তারিত "
      "আলোচনা শেষে পর্যাপ্ত বরাদ্দ নিশ্চিত করার বিষয়ে ৩০ জুন ২০২৪ তারিখের মধ্যে ব্যবস্থা গ্রহণের সিদ্ধান্ত গৃহীত হয়।\n";
  std::string precomposed;
  for (std::size_t at = 0; at < minutes.size();) {
    const bool ya = minutes.substr(at).starts_with("\u09AF\u09BC");
    precomposed += ya ? std::string_view("\u09DF") : minutes.substr(at, 1);
    at += ya ? 6 : 1;
  }
  row("clean", fill(minutes, bytes));
  row("precomposed", fill(precomposed, bytes));
  row("ASCII", fill("The meeting of 30 June 2024 was held in the conference room at 2:30 pm.\n", bytes));
  row("damaged", fill("রযে়ছে যুুদ্ধ চু্ক্তি র্যালি ", bytes));
  row("hasanta only", fill("\u09CD", bytes));
  row("nukta only", fill("\u09BC", bytes));
  row("alternating vowel signs", fill("\u09BE\u09BF", bytes));
  row("marks, then vowel signs", fill("\u0981\u0982", bytes / 2) + fill("\u09BE\u09BF", bytes / 2));
}
