// SPDX-License-Identifier: Apache-2.0
//
// The minutes composed for the tests and for the examples (tests/data/minutes/README.md), each with the reading that a careful
// reader makes of it.
#pragma once

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

namespace karjo {

struct corpus_document {
  std::string name;                // "deadlines_range", "examples/clean"
  std::filesystem::path expected;  // the JSON beside it
  std::string text;                // byte for byte
};

/// The bytes of a file; empty where there is none.
inline std::string read_file(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

/// Every document of the two folders, by name.
inline std::vector<corpus_document> minutes_corpus() {
  const std::filesystem::path root = KARJO_SOURCE_DIR;
  const std::filesystem::path expected = root / "tests/data/minutes";
  std::vector<corpus_document> out;
  const auto add = [&](const std::filesystem::path& folder, const std::string& prefix) {
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
      if (entry.path().extension() != ".txt") continue;
      const std::string name = prefix + entry.path().stem().string();
      out.push_back({name, expected / (name + ".expected.json"), read_file(entry.path())});
    }
  };
  add(expected, "");
  add(root / "examples/data/minutes", "examples/");
  std::sort(out.begin(), out.end(), [](const corpus_document& a, const corpus_document& b) { return a.name < b.name; });
  return out;
}

}  // namespace karjo
