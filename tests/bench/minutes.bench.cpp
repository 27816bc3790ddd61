// SPDX-License-Identifier: Apache-2.0
//
// How long does it take to read minutes, beside bringing their text into storage form and beside looking at every byte? Ratios of
// one run. Each example is read on its own, again and again, as a program that goes through a folder does.
//
//     karjo_bench_minutes [REPETITIONS]

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <string>
#include <vector>

#include <karjo/json.hpp>
#include <karjo/minutes/reader.hpp>
#include <karjo/text/storage_form.hpp>

#include "support/minutes_corpus.hpp"

namespace {

using namespace karjo;

// The least processor time of a few runs, in seconds; `run` returns a number above 0, so that it is not optimised away.
template <class Run>
double seconds(Run run) {
  double least = 1e9;
  for (int i = 0; i < 5; ++i) {
    const std::clock_t begin = std::clock();
    if (run() == 0) std::abort();
    least = std::min(least, static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC);
  }
  return least;
}

void row(const char* name, const std::vector<std::string>& documents, int repetitions) {
  const auto over_all = [&](auto use) {
    return seconds([&] {
      std::size_t sum = 0;
      for (int i = 0; i < repetitions; ++i) {
        for (const std::string& text : documents) sum += use(text);
      }
      return sum;
    });
  };
  std::size_t bytes = 0;
  for (const std::string& text : documents) bytes += text.size();
  const double megabytes = static_cast<double>(bytes) * repetitions / 1e6;

  const double looking = over_all([](const std::string& text) {
    std::size_t sum = 0;
    for (const char c : text) sum = sum * 31 + static_cast<std::uint8_t>(c);
    return sum | 1;
  });
  const double storing = over_all([](const std::string& text) { return text::to_storage_form(text)->text.size(); });
  const double reading = over_all([](const std::string& text) { return read_minutes(text)->items.size(); });
  const double writing =
      over_all([](const std::string& text) { return to_json(*read_minutes(text)).size(); }) - reading;
  std::printf(
      "%-12s %3zu documents %7.1f kB  read %7.2f MB/s  %6.2f ms a document  %7.1fx storage form %8.1fx bytes  json "
      "%5.2fx\n",
      name, documents.size(), static_cast<double>(bytes) / 1e3, megabytes / reading,
      reading * 1e3 / repetitions / static_cast<double>(documents.size()), reading / storing, reading / looking,
      writing / reading);
}

}  // namespace

int main(int argc, char** argv) {
  const int repetitions = argc > 1 ? std::atoi(argv[1]) : 20;
  std::vector<std::string> examples;
  std::vector<std::string> corpus;
  std::vector<std::string> longest(1);
  for (const corpus_document& document : minutes_corpus()) {
    if (!read_minutes(document.text) || read_minutes(document.text)->items.empty()) return 1;
    if (document.name.rfind("examples/", 0) == 0) examples.push_back(document.text);
    corpus.push_back(document.text);
    if (document.text.size() > longest[0].size()) longest[0] = document.text;
  }
  row("examples", examples, repetitions);
  row("corpus", corpus, repetitions);
  row("the longest", longest, repetitions * 20);
}
