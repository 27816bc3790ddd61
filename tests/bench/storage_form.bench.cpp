// SPDX-License-Identifier: Apache-2.0
//
// How long does the storage form take, beside copying the text, beside asking whether it is UTF-8, and, where ICU is
// there, beside its normalizer to form C of UTF-8? Ratios of one run: each is the median over the rounds, in which
// every case runs once.
//
//     karjo_bench_storage_form [MEGABYTES] [FILE…]
//
// The first row is of the storage form of the files, repeated; of a few lines of minutes without them.

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include <karjo/text/bulk.hpp>
#include <karjo/text/storage_form.hpp>
#include <karjo/text/utf8.hpp>

#ifdef KARJO_BENCH_ICU
#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>
#include <unicode/stringpiece.h>
#endif

namespace {

using namespace karjo;

// The time of a run, in seconds; `run` returns a number above 0, so that it is not optimised away.
template <class Run>
double seconds(Run run) {
  const auto begin = std::chrono::steady_clock::now();
  if (run() == 0) std::abort();
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

double median(std::vector<double> values) {
  std::sort(values.begin(), values.end());
  return values[values.size() / 2];
}

std::string fill(std::string_view piece, std::size_t bytes) {
  std::string text;
  text.reserve(bytes + piece.size());
  while (text.size() < bytes) text += piece;
  return text;
}

#ifdef KARJO_BENCH_ICU
std::size_t icu_nfc(const icu::Normalizer2& nfc, const std::string& text, std::string& out) {
  UErrorCode status = U_ZERO_ERROR;
  out.clear();  // its memory is used again, as by karjo's
  icu::StringByteSink<std::string> sink(&out);
  nfc.normalizeUTF8(0, icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())), sink, nullptr, status);
  return U_SUCCESS(status) ? out.size() : 0;
}
#endif

void row(const char* name, const std::string& text) {
  constexpr int rounds = 7;
  std::string copy(text.size(), '\0');
#ifdef KARJO_BENCH_ICU
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* const nfc = icu::Normalizer2::getNFCInstance(status);
  if (U_FAILURE(status)) std::abort();
#endif
  std::string written;
  written.reserve(text.size());
  std::vector<double> storing, mapping, to_copy, to_check, to_icu;
  for (int i = 0; i <= rounds; ++i) {
    const double copying = seconds([&] { return std::memcpy(copy.data(), text.data(), text.size()), copy.size(); });
    const double checking = seconds([&] { return text::first_invalid_utf8(text) ? std::size_t{1} : text.size(); });
    const double with_map = seconds([&] { return text::to_storage_form(text)->text.size(); });
    const double stored =
        seconds([&] { return text::bulk::to_storage_form(text, written).code == errc::ok ? written.size() : 0; });
#ifdef KARJO_BENCH_ICU
    const double peer = seconds([&] { return icu_nfc(*nfc, text, written); });
    if (i != 0) to_icu.push_back(peer / stored);
#endif
    if (i == 0) continue;  // warms the memory up
    storing.push_back(stored);
    mapping.push_back(with_map / stored);
    to_copy.push_back(stored / copying);
    to_check.push_back(stored / checking);
  }
  const auto stored = text::to_storage_form(text);
  std::printf("%-26s %6.2f GB/s %8.1fx memcpy %6.2fx first_invalid_utf8 ", name,
              static_cast<double>(text.size()) / 1e9 / median(storing), median(to_copy), median(to_check));
  if (!to_icu.empty()) std::printf("%7.2fx faster than ICU NFC ", median(to_icu));
  std::printf("%6.2fx faster than with the map %9zu changes %9zu repairs\n", median(mapping), stored->map.changes().size(), stored->repairs.size());
}

}  // namespace

int main(int argc, char** argv) {
  const double megabytes = argc > 1 ? std::atof(argv[1]) : 50;
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
  std::string read;
  for (int i = 2; i < argc; ++i) {
    std::ifstream file(argv[i], std::ios::binary);
    read.append(std::istreambuf_iterator<char>(file), {});
  }
  if (!read.empty()) {
    const auto clean = text::to_storage_form(read);
    if (!clean) std::abort();
    row("files, clean", fill(clean->text, bytes));
    row("files, as they are", fill(read, bytes));
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
