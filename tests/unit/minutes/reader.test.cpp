// SPDX-License-Identifier: Apache-2.0
#include <karjo/minutes/reader.hpp>  // first: the header stands alone

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include <karjo/json.hpp>

#include "support/catch.hpp"
#include "support/minutes_corpus.hpp"
#include "support/minutes_walk.hpp"

using namespace karjo;

namespace {

/// A complete document, in pieces that a test can leave out or move.
struct pieces {
  std::string letterhead = "গণপ্রজাতন্ত্রী বাংলাদেশ সরকার\nবস্ত্র ও পাট মন্ত্রণালয়\nপাট-১ শাখা\n";
  std::string title = "২০২২-২৩ অর্থবছরের পাটপণ্যের মান উন্নয়ন বিষয়ক ২য় সভার কার্যবিবরণী";
  std::vector<std::string> header = {"সভাপতি : রওশন আরা বেগম, যুগ্মসচিব", "সভার তারিখ : ১২ মার্চ ২০২৩",
                                     "সভার সময় : সকাল ১০.০০ টা", "স্থান : মন্ত্রণালয়ের সভাকক্ষ"};
  std::string opening = "সভাপতি সকলকে স্বাগত জানিয়ে সভার কাজ শুরু করেন।";
  std::string discussion = "০২। উপসচিব পাটপণ্যের মান যাচাইয়ের অগ্রগতি উপস্থাপন করেন।";
  std::string decisions =
      "০৩। আলোচনা শেষে নিম্নরূপ সিদ্ধান্ত গৃহীত হয়:\n\n(ক) পাট-১ শাখা আগামী ৩০ মার্চ ২০২৩ তারিখের মধ্যে নমুনার তালিকা প্রেরণ "
      "করবে;\n"
      "(খ) পাট অধিদপ্তর আগামী ০৫ এপ্রিল ২০২৩ তারিখে কর্মশালা আয়োজন করবে।";
  std::string closing = "০৪। সভায় আর কোনো আলোচনা না থাকায় সভাপতি সকলকে ধন্যবাদ জানিয়ে সভার সমাপ্তি ঘোষণা করেন।";
  std::string signature = "রওশন আরা বেগম\nযুগ্মসচিব";
  std::string memo = "স্মারক নম্বর: ২৪.০০.০০০০.১১৬.০৬.০০২.২৩.৮৭";
  std::string dates = "তারিখ: ৫ চৈত্র ১৪২৯\n১৯ মার্চ ২০২৩";
  std::string distribution =
      "সদয় অবগতি ও কার্যার্থে প্রেরণ করা হলো (জ্যেষ্ঠতার ক্রমানুসারে নয়):\n১। মহাপরিচালক, পাট অধিদপ্তর\n২। উপসচিব, পাট-১ শাখা "
      "(ওয়েবসাইটে প্রকাশের অনুরোধসহ)";
  std::string officer = "তাহমিনা আক্তার\nউপসচিব";

  [[nodiscard]] std::string text() const {
    std::string out;
    const auto add = [&](const std::string& piece, std::string_view behind) {
      if (!piece.empty()) out.append(piece).append(behind);
    };
    add(letterhead, "\n");
    add(title, "\n\n");
    for (const std::string& field : header) add(field, "\n");
    out += '\n';
    for (const std::string& piece : {opening, discussion, decisions, closing, signature}) add(piece, "\n\n");
    add(memo, "\n");
    for (const std::string& piece : {dates, distribution, officer}) add(piece, "\n\n");
    return out;
  }
};

minutes read_well(std::string_view text) {
  const result<minutes> read = read_minutes(text);
  REQUIRE(read);
  return *read;
}

/// "field.missing chair", "number.gap ০৪": the findings, as code and text.
std::vector<std::string> findings_of(const minutes& read) {
  std::vector<std::string> out;
  for (const finding& f : read.findings) out.push_back(std::string(name(f.code)) + " " + f.text);
  return out;
}

/// All that the ranges, lines and columns of a reading promise, of any document.
void check_places(std::string_view source, const minutes& read) {
  for_each_printed(read, [&](const char* name, const printed_text& printed) {
    INFO(name << ": " << printed.text);
    REQUIRE(lies_within(printed.source, source.size()));
  });
  std::uint64_t before = 0;
  for (const finding& f : read.findings) {
    INFO(name(f.code) << ": " << f.text);
    REQUIRE(lies_within(f.source, source.size()));
    CHECK(f.source.offset >= before);
    before = f.source.offset;
    const auto [line, column] = line_and_column(source, f.source.offset);
    CHECK(f.line == line);
    CHECK(f.column == column);
    CHECK(f.severity == kind_of(f.code).severity);
    CHECK_FALSE(f.message(language::en).empty());
    CHECK_FALSE(f.message(language::bn).empty());
  }
}

}  // namespace

// --- What is no document ---------------------------------------------------------------------------------------------

TEST_CASE("read_minutes: nothing, a byte order mark, blanks are no minutes", "[minutes]") {
  using namespace std::string_view_literals;
  std::size_t texts = 0;
  for (const std::string_view text : {""sv, "\uFEFF"sv, " "sv, "\n"sv, "\r\n"sv, "\n\n\n\n"sv, "\t"sv, "\0"sv,
                                      "\0\0\0\0"sv, "\u200B"sv, "\u00A0"sv, "।"sv}) {
    const result<minutes> read = read_minutes(text);
    REQUIRE_FALSE(read);
    CHECK(read.error().code == errc::not_minutes);
    ++texts;
  }
  CHECK(texts == 12);
}

TEST_CASE("read_minutes: no single byte is minutes, and one that is no UTF-8 is refused at byte 0", "[minutes]") {
  std::size_t bytes = 0;
  for (unsigned byte = 0; byte < 256; ++byte, ++bytes) {
    INFO("byte " << byte);
    const result<minutes> read = read_minutes(std::string(1, static_cast<char>(byte)));
    REQUIRE_FALSE(read);
    CHECK(read.error().code == (byte < 0x80 ? errc::not_minutes : errc::invalid_utf8));
    CHECK(read.error().offset == 0);
  }
  CHECK(bytes == 256);
}

TEST_CASE("read_minutes: texts of other kinds are no minutes", "[minutes]") {
  std::size_t texts = 0;
  for (const std::string_view text :
       {"আজ সকালে বাজারে গিয়ে দুই কেজি চাল কিনেছি।",
        "Dear Sir, thank you for your letter of 3 May 2023. Yours faithfully,",
        "নাম,পদবি,ফোন\nআফরোজা,উপসচিব,০১৭০০০০০০০০\n", "{\"schema\": \"karjo/minutes/1\"}", "int main() { return 0; }\n",
        "২৯ ডিসেম্বর ২০২১\n৩০ ডিসেম্বর ২০২১\n", "১। চাল\n২। ডাল\n৩। তেল\n",
        "| ক | খ | গ |\n|---|---|---|\n| ১ | ২ | ৩ |\n", "(((((((((()))))"}) {
    INFO(text);
    const result<minutes> read = read_minutes(text);
    REQUIRE_FALSE(read);
    CHECK(read.error().code == errc::not_minutes);
    ++texts;
  }
  CHECK(texts == 9);
}

TEST_CASE("read_minutes: a byte that is no UTF-8 is named by its place, wherever it stands", "[minutes]") {
  const std::string whole = pieces{}.text();
  std::size_t places = 0;
  for (std::size_t at = 0; at <= whole.size(); ++at) {
    if (at < whole.size() && (static_cast<unsigned char>(whole[at]) & 0xC0) == 0x80) continue;  // within a character
    if (places++ % 8 != 0) continue;
    for (const std::string_view bad : {"\xFF", "\x80", "\xC0\xAF", "\xED\xA0\x80", "\xF4\x90\x80\x80"}) {
      std::string broken = whole;
      broken.insert(at, bad);
      const result<minutes> read = read_minutes(broken);
      REQUIRE_FALSE(read);
      CHECK(read.error().code == errc::invalid_utf8);
      CHECK(read.error().offset == at);
    }
  }
  CHECK(places > 900);
}

TEST_CASE("read_minutes: a document cut off anywhere is read or refused, and its places hold", "[minutes]") {
  const std::string whole = pieces{}.text();
  std::size_t cuts = 0;
  std::size_t read_so_far = 0;
  for (std::size_t at = 0; at < whole.size(); at += 19, ++cuts) {
    const std::string_view part = std::string_view(whole).substr(0, at);
    const result<minutes> read = read_minutes(part);
    if (!read) {
      CHECK((read.error().code == errc::invalid_utf8 || read.error().code == errc::not_minutes));
      continue;
    }
    check_places(part, *read);
    ++read_so_far;
  }
  CHECK(cuts > 100);
  CHECK(read_so_far > 30);
}

TEST_CASE("read_minutes: zero bytes inside a document are blanks", "[minutes]") {
  std::string text = pieces{}.text();
  const std::string plain = text;
  std::replace(text.begin(), text.end(), ' ', '\0');
  const minutes read = read_well(text);
  check_places(text, read);
  CHECK(to_json(read) == to_json(read_well(plain)));
}

// --- A complete document, and what it lacks --------------------------------------------------------------------------

TEST_CASE("read_minutes: a complete document has every part and no finding", "[minutes]") {
  const std::string text = pieces{}.text();
  const minutes read = read_well(text);
  CHECK(findings_of(read) == std::vector<std::string>{});
  CHECK(read.letterhead.size() == 3);
  CHECK(read.title);
  CHECK(read.meeting.ordinal == 2U);
  CHECK(read.meeting.fiscal_year->start() == 2022);
  CHECK(read.chair->name->text == "রওশন আরা বেগম");
  REQUIRE(read.items.size() == 1);
  CHECK(read.items[0].discussion.size() == 2);
  CHECK(read.items[0].decisions.size() == 2);
  CHECK(read.closing);
  CHECK(read.signatory->name->text == "রওশন আরা বেগম");
  CHECK(read.memo->number.serial() == "87");
  CHECK(read.issue_date->consistent == true);
  CHECK(read.distribution->by_seniority == false);
  CHECK(read.distribution->entries.size() == 2);
  CHECK(read.issuing_officer->name->text == "তাহমিনা আক্তার");
}

TEST_CASE("read_minutes: what a document lacks is named by one finding, and the rest is read all the same",
          "[minutes]") {
  struct lack {
    const char* field;
    void (*take)(pieces&);
  };
  const lack lacks[] = {
      {"chair", [](pieces& p) { p.header.erase(p.header.begin()), p.signature.clear(); }},
      {"date", [](pieces& p) { p.header.erase(p.header.begin() + 1); }},
      {"time", [](pieces& p) { p.header.erase(p.header.begin() + 2); }},
      {"place", [](pieces& p) { p.header.erase(p.header.begin() + 3); }},
      {"memo", [](pieces& p) { p.memo.clear(); }},
      {"issue_date", [](pieces& p) { p.dates.clear(); }},
  };
  std::size_t fields = 0;
  for (const lack& l : lacks) {
    INFO(l.field);
    pieces p;
    l.take(p);
    const std::string text = p.text();
    const minutes read = read_well(text);
    check_places(text, read);
    CHECK(findings_of(read) == std::vector<std::string>{std::string("field.missing ") + l.field});
    CHECK(read.items.size() == 1);
    CHECK(read.items[0].decisions.size() == 2);
    CHECK(read.distribution->entries.size() == 2);
    ++fields;
  }
  CHECK(fields == 6);
}

TEST_CASE("read_minutes: without its letterhead a document has letterhead.missing", "[minutes]") {
  pieces p;
  p.letterhead.clear();
  const minutes read = read_well(p.text());
  REQUIRE(read.findings.size() == 1);
  CHECK(read.findings[0].code == finding_code::letterhead_missing);
  CHECK(read.findings[0].source.offset == 0);
}

TEST_CASE("read_minutes: without signature, distribution or closing there is no value and no invention", "[minutes]") {
  pieces p;
  p.signature.clear();
  CHECK_FALSE(read_well(p.text()).signatory);
  p = {};
  p.distribution.clear();
  p.officer.clear();
  CHECK_FALSE(read_well(p.text()).distribution);
  CHECK_FALSE(read_well(p.text()).issuing_officer);
  p = {};
  p.closing.clear();
  const minutes read = read_well(p.text());
  CHECK_FALSE(read.closing);
  CHECK(read.signatory->name->text == "রওশন আরা বেগম");
  CHECK(read.memo);
}

TEST_CASE("read_minutes: the fields of the header stand in any order", "[minutes]") {
  pieces p;
  const minutes first = read_well(p.text());
  std::sort(p.header.begin(), p.header.end());
  std::size_t orders = 0;
  do {
    INFO(p.header[0] << " | " << p.header[1] << " | " << p.header[2] << " | " << p.header[3]);
    const minutes read = read_well(p.text());
    CHECK(findings_of(read) == std::vector<std::string>{});
    CHECK(read.chair->name->text == first.chair->name->text);
    CHECK(read.chair->designation.size() == 1);
    CHECK(read.meeting.date == first.meeting.date);
    CHECK(read.meeting.start == first.meeting.start);
    CHECK(read.meeting.place->text == first.meeting.place->text);
    CHECK(read.items.size() == 1);
    ++orders;
  } while (std::next_permutation(p.header.begin(), p.header.end()));
  CHECK(orders == 24);
}

TEST_CASE("read_minutes: parts in the wrong order are read without harm", "[minutes]") {
  const pieces whole;
  std::array<std::string, 6> parts = {
      whole.title, whole.decisions, whole.closing, whole.memo + "\n" + whole.dates, whole.distribution, whole.officer};
  std::array<std::size_t, 6> order = {0, 1, 2, 3, 4, 5};
  std::size_t orders = 0;
  do {
    std::string text;
    for (const std::size_t i : order) text += parts[i] + "\n\n";
    const minutes read = read_well(text);
    check_places(text, read);
    ++orders;
  } while (std::next_permutation(order.begin(), order.end()));
  CHECK(orders == 720);
}

TEST_CASE("read_minutes: a document said twice is read, too", "[minutes]") {
  const std::string text = pieces{}.text() + pieces{}.text();
  check_places(text, read_well(text));
}

// --- Places ----------------------------------------------------------------------------------------------------------

TEST_CASE("read_minutes: every value of the corpus stands at its bytes", "[minutes][corpus]") {
  std::size_t values = 0;
  std::size_t findings = 0;
  for (const corpus_document& document : minutes_corpus()) {
    INFO(document.name);
    const minutes read = read_well(document.text);
    check_places(document.text, read);
    for_each_printed(read, [&](const char* name, const printed_text& printed) {
      ++values;
      INFO(name << " at " << printed.source.offset << ", " << printed.source.length << " bytes");
      CHECK(on_one_line(bytes_of(document.text, printed.source)) == on_one_line(printed.text));
    });
    for (const finding& f : read.findings) {
      ++findings;
      INFO(name(f.code) << " at " << f.source.offset << ", " << f.source.length << " bytes: " << f.text);
      const std::string_view there = bytes_of(document.text, f.source);
      if (f.code == finding_code::field_missing)
        CHECK(there.empty());
      else if (f.code == finding_code::text_encoding)
        CHECK((there == f.text || on_one_line(there) == f.text));
      else
        CHECK(on_one_line(there) == on_one_line(f.text));
    }
  }
  CHECK(values > 1500);
  CHECK(findings > 130);
}

TEST_CASE("read_minutes: a value ends with its last character, not with the next line", "[minutes]") {
  std::size_t values = 0;
  for (const corpus_document& document : minutes_corpus()) {
    INFO(document.name);
    const minutes read = read_well(document.text);
    for_each_printed(read, [&](const char* name, const printed_text& printed) {
      if (printed.text.empty()) return;
      ++values;
      INFO(name << ": " << printed.text);
      const std::string_view there = bytes_of(document.text, printed.source);
      CHECK(there.find_first_of(" \t\r\n") != 0);
      CHECK(there.find_last_of(" \t\r\n") != there.size() - 1);
    });
  }
  CHECK(values > 1500);
}

TEST_CASE("read_minutes: line ends, a byte order mark and blanks at line ends change no value", "[minutes]") {
  const std::string plain = pieces{}.text();
  const std::string expected = to_json(read_well(plain));
  std::string crlf;
  std::string blanks;
  for (const char c : plain) {
    if (c == '\n') crlf += '\r', blanks += " \t";
    crlf += c;
    blanks += c;
  }
  for (const std::string& text : {crlf, blanks, "\uFEFF" + plain, "\n\n" + plain, plain + "\n\n\n", "\r\n" + crlf}) {
    CHECK(to_json(read_well(text)) == expected);
  }
}

TEST_CASE("read_minutes: reading twice gives the same", "[minutes][corpus]") {
  std::size_t documents = 0;
  for (const corpus_document& document : minutes_corpus()) {
    CHECK(to_json(read_well(document.text)) == to_json(read_well(document.text)));
    ++documents;
  }
  CHECK(documents >= 66);
}
