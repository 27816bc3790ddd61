// SPDX-License-Identifier: Apache-2.0
#include <karjo/minutes/writer.hpp>

#include <karjo/json.hpp>
#include <karjo/minutes/reader.hpp>

#include <algorithm>
#include <cstdlib>
#include <string>

#include "support/catch.hpp"
#include "support/minutes_corpus.hpp"
#include "support/random_minutes.hpp"

using namespace karjo;

namespace {

/// What the minutes say, without what is wrong in them.
std::string said(minutes read) {
  read.findings.clear();
  return to_json(read);
}

/// The reading of a document, in the form it has.
result<minutes> read_again(const std::string& written) {
  if (looks_like_docx(written)) return read_minutes_docx(written);
  return looks_like_html(written) ? read_minutes_html(written) : read_minutes(written);
}

}  // namespace

TEST_CASE("write_minutes: what was written as text, Markdown, HTML or DOCX reads back to the same minutes, over the corpus", "[minutes]") {
  std::size_t documents = 0;
  for (const corpus_document& each : minutes_corpus()) {
    const result<minutes> read = read_minutes(each.text);
    REQUIRE(read);
    for (const document_format format : {document_format::text, document_format::markdown, document_format::html, document_format::docx}) {
      const std::string written = write_minutes(*read, format);
      const result<minutes> again = read_again(written);
      INFO(each.name << " as " << name(format) << ":\n" << (looks_like_docx(written) ? *docx_text(written) : written));
      CHECK(again);
      if (again) CHECK(said(*again) == said(*read));
    }
    ++documents;
  }
  CHECK(documents >= 66);
}

// A sample; ten thousand and more where KARJO_MINUTES says so.
TEST_CASE("write_minutes: what was written reads back to the same minutes, over generated documents", "[minutes]") {
  const char* const asked = std::getenv("KARJO_MINUTES");
  const std::size_t count = asked != nullptr ? std::strtoul(asked, nullptr, 10) : 60;
  random_minutes documents(1428);
  std::size_t read_back = 0, decisions = 0, clean = 0, different = 0;
  for (std::size_t i = 0; i < count; ++i) {
    const std::string text = documents.next();
    const result<minutes> read = read_minutes(text);
    INFO(text);
    REQUIRE(read);
    for (const item& each : read->items) decisions += each.decisions.size();
    clean += std::none_of(read->findings.begin(), read->findings.end(), [](const finding& f) { return f.severity == severity::error; });
    const std::string wanted = said(*read);
    for (const document_format format : {document_format::text, document_format::markdown, document_format::html, document_format::docx}) {
      const std::string written = write_minutes(*read, format);
      const result<minutes> again = read_again(written);
      const bool same = again && said(*again) == wanted;
      if (!same && ++different <= 3) {
        INFO(name(format) << ":\n" << (looks_like_docx(written) ? *docx_text(written) : written));
        CHECK((again ? said(*again) : std::string()) == wanted);
      }
      read_back += same;
    }
    const result<minutes> from_json = read_minutes_json(to_json(*read));
    read_back += from_json && to_json(*from_json) == to_json(*read);
  }
  CHECK(read_back == count * 5);
  CHECK(clean == count);
  CHECK(decisions >= 2 * count);
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

namespace {

/// Minutes of one item, whose only decision is due by `deadlines`.
minutes some_minutes(std::string_view deadlines) {
  const result<minutes> held = read_minutes_json(
      R"({"schema":"karjo/minutes/1","language":"bn","title":"২য় সভার কার্যবিবরণী","meeting":{"date":"2023-03-12"},"items":[{"number":"1",)"
      R"("heading":"জুতা, \"স্যান্ডেল\"; ব্যাগ","decisions":[{"label":"ক","text":"তালিকা, নকশা পাঠাতে হবে","responsible":["পাট অধিদপ্তর","বিজেএমসি"],)"
      R"("deadlines":[)" + std::string(deadlines) + R"(]}]}]})");
  REQUIRE(held);
  return *held;
}

bool holds(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

}  // namespace

TEST_CASE("write_minutes: a register has a row a decision, cells with signs in quotes, days as ISO dates", "[minutes]") {
  const std::string csv = write_minutes(
      some_minutes(R"({"printed":"মার্চ মাসে","kind":"range","start":"2023-03-01","end":"2023-03-31"},{"printed":"যথাসময়ে","kind":"vague"})"),
      document_format::csv);
  CHECK(csv.starts_with("\xEF\xBB\xBFস্মারক নম্বর,সভার তারিখ,"));
  CHECK(holds(csv, "\r\n,2023-03-12,1,\"জুতা, \"\"স্যান্ডেল\"\"; ব্যাগ\",ক,\"তালিকা, নকশা পাঠাতে হবে\",\"পাট অধিদপ্তর; বিজেএমসি\","
                   "\"মার্চ মাসে; যথাসময়ে\",2023-03-01/2023-03-31\r\n"));
}

TEST_CASE("write_minutes: a calendar has an event for every deadline with a day, with every day of one that recurs", "[minutes]") {
  const std::string one = write_minutes(
      some_minutes(R"({"printed":"৩০ মার্চের মধ্যে","kind":"by_date","end":"2023-03-30"},{"printed":"যথাসময়ে","kind":"vague"})"),
      document_format::icalendar);
  CHECK(holds(one, "DTSTART;VALUE=DATE:20230330\r\nDTEND;VALUE=DATE:20230331\r\n"));
  CHECK(holds(one, "SUMMARY:তালিকা\\, নকশা"));
  CHECK(one.find("BEGIN:VEVENT") == one.rfind("BEGIN:VEVENT"));
  CHECK(holds(one, "BEGIN:VALARM"));
  const std::string more = write_minutes(
      some_minutes(
          R"({"printed":"প্রতি মাসে","kind":"recurring","start":"2023-03-12","end":"2023-05-31","occurrences":["2023-03-31","2023-04-30","2023-05-31"]})"),
      document_format::icalendar);
  CHECK(holds(more, "DTSTART;VALUE=DATE:20230331\r\nDTEND;VALUE=DATE:20230401\r\nRDATE;VALUE=DATE:20230430,20230531\r\n"));
  CHECK(one == write_minutes(some_minutes(R"({"printed":"৩০ মার্চের মধ্যে","kind":"by_date","end":"2023-03-30"},{"printed":"যথাসময়ে","kind":"vague"})"),
                             document_format::icalendar));  // nothing of the clock
}

TEST_CASE("write_minutes: numbered paragraphs are numbered to the closing", "[minutes]") {
  const result<minutes> held = read_minutes_json(
      R"({"schema":"karjo/minutes/1","language":"bn","title":"২য় সভার কার্যবিবরণী","items":[{"discussion":[{"number":"2","text":"আলোচনা হয়।"}],)"
      R"("decisions":[{"label":"ক","text":"তালিকা পাঠাতে হবে"}]}],"closing":"সভাপতি সভার সমাপ্তি ঘোষণা করেন।"})");
  REQUIRE(held);
  CHECK(write_minutes(*held, document_format::text) ==
        "২য় সভার কার্যবিবরণী\n\n০২। আলোচনা হয়।\n\n০৩। বিস্তারিত আলোচনা শেষে সভায় নিম্নরূপ সিদ্ধান্ত গৃহীত হয়:\n\n(ক) তালিকা পাঠাতে হবে।\n\n"
        "০৪। সভাপতি সভার সমাপ্তি ঘোষণা করেন।\n");
}
