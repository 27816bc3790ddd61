// SPDX-License-Identifier: Apache-2.0
#include <karjo/text/bijoy_detect.hpp>

#include <algorithm>
#include <cstddef>
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>

#include "support/bijoy_check.hpp"
#include "support/catch.hpp"

using namespace karjo;

TEST_CASE("bijoy_detect: a Bijoy sentence is certain, one word alone never is") {
  const auto sentence = text::detect_bijoy("mfvq wm×všÍ M„nxZ nq †h, cÖwZ‡e`b †cÖiY Ki‡Z n‡e|");
  REQUIRE(sentence);
  REQUIRE(sentence->size() == 1);
  CHECK(sentence->front().answer == text::bijoy_answer::bijoy);
  CHECK(sentence->front().why == text::bijoy_reason::reads_as_bangla);
  const auto word = text::detect_bijoy("gš¿Yvjq");
  REQUIRE(word);
  for (const text::bijoy_run& run : *word) CHECK(run.answer != text::bijoy_answer::bijoy);
}

TEST_CASE("bijoy_detect: in a mixed text the Bijoy runs alone are converted") {
  const auto mixed = text::from_bijoy_runs("শিল্প মন্ত্রী eZ©gv‡b gqgbwmsn wRjvq");
  REQUIRE(mixed);
  CHECK(mixed->reading.text == "শিল্প মন্ত্রী বর্তমানে ময়মনসিংহ জিলায়");
  CHECK(mixed->answer() == text::bijoy_answer::bijoy);
  const std::string_view clean = "সভায় ICT Cell-এর Programmer উপস্থিত ছিলেন; e-mail: info@example.gov.bd।";
  const auto same = text::from_bijoy_runs(clean);
  REQUIRE(same);
  CHECK(same->reading.text == clean);
  CHECK(same->runs.empty());
}

TEST_CASE("bijoy_detect: English, code, names and addresses are not Bijoy") {
  constexpr std::string_view lines[] = {
      "The meeting was held in the conference room of the Ministry.",
      "Colón, AT&T, Müller & Söhne; naïve café résumé",
      "for (size_t i = 0; i < v.size(); ++i) std::vswprintf(&buf[i], \"%s_`x`\", v[i]);",
      "https://www.example.org/~user/path_to/file.c?x=1&y=2",
      "drwxr-xr-x 2 root root 4096 Jan  1 00:00 vbscript_kvm",
  };
  std::size_t checked = 0;
  for (const std::string_view line : lines) {
    const auto runs = text::detect_bijoy(line);
    REQUIRE(runs);
    CHECK(std::none_of(runs->begin(), runs->end(),
                       [](const text::bijoy_run& run) { return run.answer == text::bijoy_answer::bijoy; }));
    ++checked;
  }
  CHECK(checked == 5);
}

TEST_CASE("bijoy_detect: at most one line in 500 of the system's licences is called Bijoy") {
  const std::filesystem::path folder = "/usr/share/common-licenses";
  if (!std::filesystem::exists(folder)) return;
  std::size_t lines = 0, certain = 0;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    if (!entry.is_regular_file()) continue;
    std::ifstream file(entry.path(), std::ios::binary);
    for (std::string line; std::getline(file, line);) {
      const auto runs = text::detect_bijoy(line);
      if (!runs || line.empty()) continue;
      ++lines;
      certain += std::any_of(runs->begin(), runs->end(),
                             [](const text::bijoy_run& run) { return run.answer == text::bijoy_answer::bijoy; });
    }
  }
  CHECK(certain * 500 <= lines);
}

TEST_CASE("bijoy_detect: the name of the font decides") {
  CHECK(text::font_encoding("SutonnyMJ") == text::bijoy_font::bijoy);
  CHECK(text::font_encoding("SutonnyOMJ") == text::bijoy_font::unicode);
  CHECK(text::font_encoding("Kalpurush ANSI") == text::bijoy_font::bijoy);
  CHECK(text::font_encoding("Nikosh") == text::bijoy_font::unicode);
  CHECK(text::font_encoding("Times New Roman") == text::bijoy_font::unknown);
  CHECK(text::from_bijoy_runs("KvR", "SutonnyMJ")->reading.text == "কাজ");
  CHECK(text::from_bijoy_runs("KvR", "Nikosh")->reading.text == "KvR");
}

TEST_CASE("bijoy_detect: ciphers are told, and not converted") {
  const std::string_view cipher = "\u09A9\u09BE\u09BE\u0982\u09AE\u09BE\u09A6\u09A4\u09AF \u09A9\u09B1\u09B3\u09A9";
  const auto runs = text::from_bijoy_runs(cipher);
  REQUIRE(runs);
  CHECK(runs->answer() == text::bijoy_answer::cipher);
  CHECK(text::find_bengali_ciphers("কার্যালয়ের মন্ত্রণালয় প্রতিবেদন দাখিল করিবেন").empty());
}

TEST_CASE("bijoy_detect: nothing, and bytes that are no UTF-8") {
  CHECK(text::detect_bijoy("")->empty());
  const auto bad = text::detect_bijoy("abc\xE0\xA6");
  REQUIRE_FALSE(bad);
  CHECK(bad.error() == error{errc::invalid_utf8, 0, 3});
}
