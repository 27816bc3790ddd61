// SPDX-License-Identifier: Apache-2.0
//
// Whole documents: nothing is said about clean ones, and of damaged twins what tests/data/text/README.md promises is found.
#include <karjo/text/misreadings.hpp>  // first: the header stands alone

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>
#include <string>
#include <vector>

#include <karjo/text/storage_form.hpp>
#include <karjo/text/utf8.hpp>

#include "support/catch.hpp"

using namespace karjo;
using namespace karjo::text;

namespace {

const std::filesystem::path data = std::filesystem::path(KARJO_SOURCE_DIR) / "tests/data/text";

std::string read(const std::filesystem::path& file) {
  std::ifstream in(file, std::ios::binary);
  REQUIRE(in);
  return {std::istreambuf_iterator<char>(in), {}};
}

std::vector<std::filesystem::path> files_of(const char* folder, const char* extension) {
  std::vector<std::filesystem::path> all;
  for (const auto& entry : std::filesystem::directory_iterator(data / folder))
    if (entry.path().extension() == extension) all.push_back(entry.path());
  std::sort(all.begin(), all.end());
  return all;
}

// Words between blanks that hold a Bengali letter: numbers and signs are no words.
std::size_t words_of(std::string_view text) {
  std::istringstream in{std::string(text)};
  std::size_t count = 0;
  for (std::string word; in >> word;) {
    bool letters = false;
    for (std::size_t at = 0; at < word.size();) {
      const decoded sign = decode(word, at);
      letters = letters || (sign.code_point >= U'অ' && sign.code_point <= U'হ');
      at += sign.length;
    }
    count += letters;
  }
  return count;
}

struct damaged_stretch {
  std::string right, wrong, tier;
  std::size_t offset = 0;  // in the damaged twin
};

struct twin {
  std::string clean, text;
  std::vector<damaged_stretch> damages;  // in the order of the text
};

twin read_twin(const std::filesystem::path& rows) {
  twin made{read(data / "clean" / rows.stem().replace_extension(".txt")), {}, {}};
  made.text = made.clean;
  std::istringstream in(read(rows));
  for (std::string line; std::getline(in, line);) {
    const std::size_t first = line.find('\t'), second = line.find('\t', first + 1);
    REQUIRE(second != std::string::npos);
    damaged_stretch row{line.substr(0, first), line.substr(first + 1, second - first - 1), line.substr(second + 1)};
    const std::size_t at = made.text.find(row.right);
    INFO(line);
    REQUIRE(at != std::string::npos);
    made.text.replace(at, row.right.size(), row.wrong);
    for (damaged_stretch& other : made.damages)
      if (other.offset > at) other.offset += row.wrong.size() - row.right.size();
    row.offset = at;
    made.damages.push_back(row);
  }
  std::sort(made.damages.begin(), made.damages.end(),
            [](const damaged_stretch& a, const damaged_stretch& b) { return a.offset < b.offset; });
  return made;
}

const char* tier_name(misreading_tier tier) {
  return tier == misreading_tier::known_form ? "known form" : tier == misreading_tier::phrase ? "phrase" : "document";
}

}  // namespace

TEST_CASE("misreadings: twenty clean documents of six thousand words give nothing", "[text]") {
  std::size_t documents = 0, words = 0;
  for (const std::filesystem::path& file : files_of("clean", ".txt")) {
    const std::string text = read(file);
    INFO(file.filename().string());
    CHECK(to_storage_form(text)->text == text);
    for (const misreading_match& match : find_document_misreadings(text))
      FAIL_CHECK(text.substr(match.offset, match.length) << " was taken for " << match.suggestion);
    words += words_of(text);
    ++documents;
  }
  CHECK(documents == 20);
  CHECK(words >= 6000);
}

TEST_CASE("misreadings: of damaged twins every damage that is promised is found, mended rightly, and nothing else is said",
          "[text]") {
  std::size_t twins = 0, damages = 0, found = 0;
  for (const std::filesystem::path& rows : files_of("damaged", ".tsv")) {
    const twin made = read_twin(rows);
    INFO(rows.filename().string());
    const std::vector<misreading_match> matches = find_document_misreadings(made.text);
    std::vector<bool> seen(made.damages.size());
    for (const misreading_match& match : matches) {
      INFO(made.text.substr(match.offset, match.length) << " → " << match.suggestion);
      std::size_t in_clean = match.offset, hit = made.damages.size();
      for (std::size_t i = 0; i < made.damages.size(); ++i) {
        const damaged_stretch& at = made.damages[i];
        if (at.offset + at.wrong.size() <= match.offset)
          in_clean += at.right.size() - at.wrong.size();
        else if (at.offset < match.offset + match.length)
          hit = i;
      }
      REQUIRE(hit < made.damages.size());
      CHECK(made.clean.substr(in_clean, match.suggestion.size()) == match.suggestion);
      if (made.damages[hit].tier != "missed") CHECK(made.damages[hit].tier == tier_name(match.tier));
      seen[hit] = true;
    }
    for (std::size_t i = 0; i < made.damages.size(); ++i, ++damages) {
      INFO(made.damages[i].wrong);
      if (made.damages[i].tier != "missed") CHECK(seen[i]);
      found += seen[i];
    }
    ++twins;
  }
  CHECK(twins == 5);
  CHECK(damages == 61);
  CHECK(found * 100 >= damages * 65);
}
