// SPDX-License-Identifier: Apache-2.0
#include "minutes/document.hpp"  // first: the header stands alone

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include <karjo/text/storage_form.hpp>

#include "support/catch.hpp"
#include "support/minutes_corpus.hpp"

using namespace karjo;
using namespace karjo::reading;

namespace {

/// A document with the text it reads.
struct opened {
  explicit opened(std::string text) : source(std::move(text)), stored(*text::to_storage_form(source)), doc(stored) {}
  opened(const opened&) = delete;
  opened& operator=(const opened&) = delete;

  [[nodiscard]] std::string_view line(std::size_t i) const { return doc.lines()[i].text.view(); }
  /// The bytes of the source from which a line came.
  [[nodiscard]] std::string_view source_of(const slice& s) const {
    const byte_range range = doc.source_of(s);
    return std::string_view(source).substr(static_cast<std::size_t>(range.offset),
                                           static_cast<std::size_t>(range.length));
  }

  std::string source;
  text::stored_text stored;
  document doc;
};

struct row {
  const char* source;
  const char* clean;
};

}  // namespace

TEST_CASE("document: lines end at line feeds; a last line needs none", "[minutes][document]") {
  CHECK(opened("").doc.lines().empty());
  CHECK(opened("ক").doc.lines().size() == 1);
  CHECK(opened("ক\n").doc.lines().size() == 1);
  CHECK(opened("ক\nখ").doc.lines().size() == 2);
  CHECK(opened("\n\n\n").doc.lines().size() == 3);
  const opened crlf("ক\r\nখ\r\n");
  REQUIRE(crlf.doc.lines().size() == 2);
  CHECK(crlf.line(0) == "ক");
  CHECK(crlf.line(1) == "খ");
}

TEST_CASE("document: cleaning takes blanks, marks of Markdown and invisible characters, and nothing that is said",
          "[minutes][document]") {
  const row rows[] = {
      {"  সভা  ", "সভা"},
      {"সভা  শেষ", "সভা শেষ"},
      {"সভা   শেষ", "সভা\tশেষ"},  // three blanks part columns
      {"সভা\tশেষ", "সভা\tশেষ"},
      {"সভা \t শেষ", "সভা\tশেষ"},
      {"\tসভা\t", "সভা"},
      {"সভা\u00A0শেষ", "সভা শেষ"},
      {"সভা\u202Fশেষ", "সভা শেষ"},
      {"সভা\u3000শেষ", "সভা শেষ"},
      {"\uFEFFসভা", "সভা"},
      {"স\u200Bভা", "সভা"},
      {"**সভা**", "সভা"},
      {"__সভা__", "সভা"},
      {"**সভাপতি** : জনাব **ক**", "সভাপতি : জনাব ক"},
      {"# সভা", "সভা"},
      {"## সভা", "সভা"},
      {"###### সভা", "সভা"},
      {"####### সভা", "####### সভা"},
      {"#সভা", "#সভা"},
      {"- ১) সচিব", "১) সচিব"},
      {"* সভা", "সভা"},
      {"+ সভা", "সভা"},
      {"> সভা", "সভা"},
      {"• সভা", "সভা"},
      {"-সভা", "-সভা"},
      {"সভা - শেষ", "সভা - শেষ"},
      {"ক<br>খ", "ক\nখ"},
      {"ক<br/>খ<BR>গ<br />ঘ", "ক\nখ\nগ\nঘ"},
      {"ক <b> খ", "ক <b> খ"},
      {"| ক | খ |", "| ক | খ |"},
      {"ক*খ", "ক*খ"},
      {"---", ""},
      {"| --- | :-: |", ""},
      {"____", ""},
      {"--", "--"},
      {"", ""},
  };
  std::size_t lines = 0;
  for (const row& r : rows) {
    INFO(r.source);
    const opened o(std::string(r.source) + "\n");
    REQUIRE(o.doc.lines().size() == 1);
    CHECK(std::string(o.line(0)) == r.clean);
    ++lines;
  }
  CHECK(lines == 36);
}

TEST_CASE("document: a line tells heading, bullet, bold and rule", "[minutes][document]") {
  const opened o("## সভা\n- ক\n**সভা**\nক **খ**\n**ক\nখ**\n-----\n\nসভা\n");
  const std::vector<line>& lines = o.doc.lines();
  REQUIRE(lines.size() == 9);
  CHECK(lines[0].heading == 2);
  CHECK(lines[1].bullet);
  CHECK((lines[2].bold && !lines[2].bold_open));
  CHECK_FALSE(lines[3].bold);
  CHECK((lines[4].bold && lines[4].bold_open));
  CHECK(lines[6].rule);
  CHECK(lines[6].blank());
  CHECK((lines[7].blank() && !lines[7].rule));
  CHECK((lines[8].heading == 0 && !lines[8].bullet && !lines[8].bold && !lines[8].rule && !lines[8].blank()));
}

TEST_CASE("document: every piece of clean text knows its bytes in the source", "[minutes][document]") {
  const opened o("\uFEFF# \u09DF ক   খ\r\n- **গ** \u09DC\n");
  REQUIRE(o.doc.lines().size() == 2);
  const slice first = o.doc.lines()[0].text;
  CHECK(first.view() == "\u09AF\u09BC ক\tখ");
  CHECK(o.source_of(first) == "\u09DF ক   খ");
  CHECK(o.source_of(first.part(0, 6)) == "\u09DF");
  CHECK(o.source_of(first.part(7, 10)) == "ক");
  CHECK(o.source_of(first.part(11, 14)) == "খ");
  const slice second = o.doc.lines()[1].text;
  CHECK(second.view() == "গ \u09A1\u09BC");
  CHECK(o.source_of(second.part(4, 10)) == "\u09DC");
  CHECK(o.source_of(second.part(0, 3)) == "গ");
}

TEST_CASE("document: an empty slice has a place of its own and no length", "[minutes][document]") {
  const opened o("ক খ\n\nগ\n");
  CHECK(o.doc.source_of(o.doc.lines()[1].text).length == 0);
  CHECK(o.doc.source_of(o.doc.lines()[1].text).offset == 8);
  const slice third = o.doc.lines()[2].text;
  CHECK(o.doc.source_of(third.part(0, 0)).offset == 9);
  CHECK(o.doc.source_of(slice{}) == byte_range{});
}

TEST_CASE("document: lines joined stand on one line and cover all their bytes", "[minutes][document]") {
  opened o("  সভা **শুরু**\n হয়।  \n");
  const slice joined = o.doc.join({o.doc.lines()[0].text, o.doc.lines()[1].text});
  CHECK(joined.view() == "সভা শুরু হয়।");
  CHECK(o.source_of(joined) == "সভা **শুরু**\n হয়।");
  const printed_text printed = o.doc.print(joined);
  CHECK(printed.text == "সভা শুরু হয়।");
  CHECK(printed.source.offset == 2);
  CHECK(o.doc.join({}).empty());
  const slice alone = o.doc.join({o.doc.lines()[1].text});
  CHECK(alone.view() == "হয়।");
  CHECK(alone.in == o.doc.lines()[1].text.in);  // one slice needs no passage of its own
}

TEST_CASE("document: printing folds tabs and breaks into one blank", "[minutes][document]") {
  const opened o("ক\tখ<br>গ  ঘ\n");
  const printed_text printed = o.doc.print(o.doc.lines()[0].text);
  CHECK(printed.text == "ক খ গ ঘ");
  CHECK(printed.source == byte_range{0, 19});
}

TEST_CASE("document: a slice is cut and trimmed", "[minutes][document]") {
  const opened o("( ক খ )\n");
  const slice all = o.doc.lines()[0].text;
  CHECK(all.size() == 11);
  CHECK(all.part(1, 10).view() == " ক খ ");
  CHECK(all.part(1, 10).trimmed().view() == "ক খ");
  CHECK(all.from(10).view() == ")");
  CHECK(all.until(1).view() == "(");
  CHECK(all.part(1, 2).trimmed().empty());
  CHECK(slice{}.view().empty());
}

TEST_CASE("document: each byte of every line of the corpus leads back to its character",
          "[minutes][document][corpus]") {
  std::size_t characters = 0;
  std::size_t documents = 0;
  for (const corpus_document& file : minutes_corpus()) {
    INFO(file.name);
    const auto o = std::make_unique<opened>(file.text);
    const bool unchanged = o->stored.text == file.text;
    std::uint64_t before = 0;
    for (const line& l : o->doc.lines()) {
      const slice text = l.text;
      for (std::size_t at = 0; at < text.size(); ++at) {
        const std::string_view rest = text.view().substr(at);
        if ((static_cast<unsigned char>(rest.front()) & 0xC0) == 0x80 || rest.front() == ' ' || rest.front() == '\t' ||
            rest.front() == '\n')
          continue;
        std::size_t end = at + 1;
        while (end < text.size() && (static_cast<unsigned char>(text.view()[end]) & 0xC0) == 0x80) ++end;
        const byte_range range = o->doc.source_of(text.part(at, end));
        const std::string_view there = std::string_view(file.text).substr(static_cast<std::size_t>(range.offset),
                                                                          static_cast<std::size_t>(range.length));
        if (there != text.view().substr(at, end - at) && unchanged) FAIL_CHECK("byte " << at << " of " << text.view());
        if (range.offset < before) FAIL_CHECK("backwards at byte " << at << " of " << text.view());
        before = range.offset;
        ++characters;
      }
    }
    ++documents;
  }
  CHECK(documents >= 66);
  CHECK(characters > 60000);
}
