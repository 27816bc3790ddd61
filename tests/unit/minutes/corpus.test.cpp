// SPDX-License-Identifier: Apache-2.0
//
// Every document of the corpus is read as its expected reading says, which was written by hand from the rules. Of a finding the
// reading promises code, line, text and, where it has one, the suggestion.
#include <karjo/minutes/reader.hpp>  // first: the header stands alone

#include <algorithm>
#include <array>
#include <cstddef>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <vector>

#include <karjo/json.hpp>

#include "support/catch.hpp"
#include "support/minutes_corpus.hpp"

using namespace karjo;
using nlohmann::json;

namespace {

/// What differs, one line each: the place, what is expected, what was read.
void differ(const std::string& place, const json& expected, const json& read, std::string& out) {
  if (expected.is_object() && read.is_object()) {
    for (const auto& [key, value] : expected.items()) {
      if (read.contains(key))
        differ(place + "." + key, value, read.at(key), out);
      else
        out += "  " + place + " has no \"" + key + "\"\n";
    }
    for (const auto& [key, value] : read.items()) {
      if (!expected.contains(key)) out += "  " + place + " has \"" + key + "\" besides\n";
    }
    return;
  }
  if (expected.is_array() && read.is_array()) {
    for (std::size_t i = 0; i < std::max(expected.size(), read.size()); ++i) {
      const std::string at = place + "[" + std::to_string(i) + "]";
      differ(at, i < expected.size() ? expected[i] : json(), i < read.size() ? read[i] : json(), out);
    }
    return;
  }
  if (expected == read) return;
  out += "  " + place + "\n    expected " + expected.dump() + "\n    read     " + read.dump() + "\n";
}

/// Codes whose place and text are no promise: they speak of two places, or of something that is not there.
bool has_no_place(std::string_view code) {
  constexpr std::array<std::string_view, 6> codes = {"letterhead.missing",    "field.missing",
                                                     "chair.mismatch",        "issue-date.before-meeting",
                                                     "count.copies-mismatch", "date.pair-mismatch"};
  return std::find(codes.begin(), codes.end(), code) != codes.end();
}

bool is_the_same_finding(const json& expected, const json& read) {
  const std::string code = expected.at("code");
  if (code != read.at("code")) return false;
  if (code == "field.missing") return expected.at("text") == read.at("text");
  if (has_no_place(code)) return true;
  return expected.at("line") == read.at("line") && expected.at("text") == read.at("text") &&
         (expected.at("suggestion").is_null() || expected.at("suggestion") == read.at("suggestion"));
}

std::string shown(const json& finding) {
  return "line " + finding.at("line").dump() + ", " + finding.at("code").get<std::string>() + ": " +
         finding.at("text").dump() +
         (finding.at("suggestion").is_null() ? "" : " → " + finding.at("suggestion").dump()) + "\n";
}

void differ_in_findings(const json& expected, json read, std::string& out) {
  for (const json& wanted : expected) {
    const auto found =
        std::find_if(read.begin(), read.end(), [&](const json& f) { return is_the_same_finding(wanted, f); });
    if (found == read.end())
      out += "  not found: " + shown(wanted);
    else
      read.erase(found);
  }
  for (const json& more : read) out += "  found besides: " + shown(more);
}

}  // namespace

TEST_CASE("read_minutes: every document of the corpus is read as its expected reading says", "[minutes][corpus]") {
  const std::vector<corpus_document> documents = minutes_corpus();
  std::size_t findings = 0;
  std::size_t clean = 0;
  for (const corpus_document& document : documents) {
    INFO(document.name);
    json expected = json::parse(read_file(document.expected), nullptr, false);
    REQUIRE_FALSE(expected.is_discarded());
    const result<minutes> reading = read_minutes(document.text);
    REQUIRE(reading);
    json read = json::parse(to_json(*reading));
    std::string difference;
    differ_in_findings(expected.at("findings"), read.at("findings"), difference);
    findings += expected.at("findings").size();
    clean += expected.at("findings").empty() ? 1U : 0U;
    expected.erase("findings");
    read.erase("findings");
    differ(document.name, expected, read, difference);
    INFO(difference);
    CHECK(difference.empty());
  }
  CHECK(documents.size() >= 66);
  CHECK(findings >= 130);
  CHECK(clean >= 30);
}

TEST_CASE("read_minutes: the six encodings of one text give one reading", "[minutes][corpus]") {
  json first;
  std::size_t read_so_far = 0;
  for (const corpus_document& document : minutes_corpus()) {
    if (document.name.find("encoding_") != 0 || document.name == "encoding_latin_digits") continue;
    INFO(document.name);
    const result<minutes> reading = read_minutes(document.text);
    REQUIRE(reading);
    CHECK(reading->findings.empty());
    json read = json::parse(to_json(*reading));
    if (read_so_far++ == 0) first = read;
    CHECK(read == first);
  }
  CHECK(read_so_far == 5);  // Latin digits stay as printed, so that text differs
}
