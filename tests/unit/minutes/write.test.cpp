// SPDX-License-Identifier: Apache-2.0
#include <karjo/minutes/writer.hpp>

#include <karjo/json.hpp>
#include <karjo/minutes/reader.hpp>

#include "support/catch.hpp"
#include "support/minutes_corpus.hpp"

using namespace karjo;

namespace {

/// What the minutes say, without what is wrong in them.
std::string said(minutes read) {
  read.findings.clear();
  return to_json(read);
}

}  // namespace

TEST_CASE("write_minutes: what was written as text, Markdown or HTML reads back to the same minutes, over the corpus", "[minutes]") {
  std::size_t documents = 0;
  for (const corpus_document& each : minutes_corpus()) {
    const result<minutes> read = read_minutes(each.text);
    REQUIRE(read);
    for (const document_format format : {document_format::text, document_format::markdown, document_format::html}) {
      const std::string written = write_minutes(*read, format);
      const result<minutes> again = looks_like_html(written) ? read_minutes_html(written) : read_minutes(written);
      INFO(each.name << " as " << name(format) << ":\n" << written);
      CHECK(again);
      if (again) CHECK(said(*again) == said(*read));
    }
    ++documents;
  }
  CHECK(documents >= 66);
}

TEST_CASE("read_minutes_json: gives back what to_json wrote, findings included, over the corpus", "[minutes]") {
  std::size_t documents = 0;
  for (const corpus_document& each : minutes_corpus()) {
    const result<minutes> read = read_minutes(each.text);
    REQUIRE(read);
    const std::string json = to_json(*read);
    const result<minutes> again = read_minutes_json(json);
    REQUIRE(again);
    INFO(each.name);
    CHECK(to_json(*again) == json);
    ++documents;
  }
  CHECK(documents >= 66);
}
