// SPDX-License-Identifier: Apache-2.0
//
// Runs a fuzz target without libFuzzer: every file of a corpus folder, then mutations of them. The mutations are the same in
// every run; only how many fit into the time differs, and the count is printed. The input that fails is left in
// replay-failure.bin, which this program runs again when it is named instead of the folder.
//
//     karjo_fuzz_dates tests/fuzz/corpus/dates [seconds]
//     karjo_fuzz_dates replay-failure.bin

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <csignal>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <string_view>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);
extern "C" void __sanitizer_set_death_callback(void (*callback)()) __attribute__((weak));

namespace {

constexpr std::size_t largest_mutation = 1 << 16;
constexpr std::uint64_t most_mutations = 200'000;

// Pieces that Bangla documents are made of, and bytes that they should not hold.
constexpr std::string_view pieces[] = {
    "।", "\u09BC", "\u09CD", "\u200D", "\u200C", "\u09BE", "\u09C7", "র", "য", "ক", "০", "৯", "7", "/", "-", ".", ",", ":", "ঃ",
    " ", "\n", "\r\n", "\t", "(", ")", "তারিখ", "স্মারক নং", "সিদ্ধান্ত", "২৯ ডিসেম্বর ২০২১", "১৪ পৌষ ১৪২৮", "২০২১-২২", "দুপুর ২.৩০",
    std::string_view("\0", 1), "\x80", "\xC0\xAF", "\xED\xA0\x80", "\xF4\x90\x80\x80", "\xE0\xA7", "\xFF", "\uFEFF", "\u00A0",
};

std::string input;  // what the target is being given

// Called on the way down, so only by system calls.
void keep_input() {
  const int file = open("replay-failure.bin", O_WRONLY | O_CREAT | O_TRUNC, 0644);
  if (file < 0) return;
  std::size_t written = 0;
  while (written < input.size()) {
    const ssize_t n = write(file, input.data() + written, input.size() - written);
    if (n <= 0) break;
    written += static_cast<std::size_t>(n);
  }
  close(file);
}

void on_abort(int) { keep_input(); }

void run() { LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(input.data()), input.size()); }

std::string read_file(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

std::string mutate(std::string text, const std::vector<std::string>& corpus, std::mt19937_64& random) {
  const auto below = [&random](std::size_t n) { return n == 0 ? 0 : static_cast<std::size_t>(random() % n); };
  for (std::size_t edits = 1 + below(4); edits > 0; --edits) {
    const std::size_t at = below(text.size() + 1);
    const std::size_t length = std::min(1 + below(32), text.size() - at);
    switch (below(6)) {
      case 0:
        if (at < text.size()) text[at] = static_cast<char>(random());
        break;
      case 1: text.erase(at, length); break;
      case 2: text.insert(at, pieces[below(std::size(pieces))]); break;
      case 3: text.insert(below(text.size() + 1), text.substr(at, length)); break;
      case 4: text.resize(at); break;
      case 5: {
        const std::string& other = corpus[below(corpus.size())];
        text.insert(at, other, below(other.size() + 1), below(256));
        break;
      }
    }
  }
  if (text.size() > largest_mutation) text.resize(largest_mutation);
  return text;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 2) return std::fprintf(stderr, "usage: %s FOLDER|FILE [SECONDS]\n", argv[0]), 2;
  std::signal(SIGABRT, on_abort);
  if (__sanitizer_set_death_callback) __sanitizer_set_death_callback(keep_input);

  const std::filesystem::path given = argv[1];
  if (!std::filesystem::is_directory(given)) {
    input = read_file(given);
    run();
    return 0;
  }

  std::vector<std::filesystem::path> paths;
  for (const auto& entry : std::filesystem::directory_iterator(given)) paths.push_back(entry.path());
  std::sort(paths.begin(), paths.end());
  std::vector<std::string> corpus;
  for (const auto& path : paths) {
    corpus.push_back(input = read_file(path));
    run();
  }
  if (corpus.empty()) return std::fprintf(stderr, "%s holds no input\n", argv[1]), 1;

  const auto seconds = std::chrono::duration<double>(argc > 2 ? std::atof(argv[2]) : 4.0);
  const auto begin = std::chrono::steady_clock::now();
  std::mt19937_64 random{1};
  std::uint64_t mutations = 0;
  while (mutations < most_mutations && std::chrono::steady_clock::now() - begin < seconds) {
    input = mutate(corpus[mutations++ % corpus.size()], corpus, random);
    run();
  }
  std::printf("%zu inputs and %llu mutations of them\n", corpus.size(), static_cast<unsigned long long>(mutations));
  return mutations > 0 ? 0 : 1;
}
