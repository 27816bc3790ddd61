// SPDX-License-Identifier: Apache-2.0
#include <karjo/json.hpp>
#include <karjo/minutes/reader.hpp>
#include <string>
#include <string_view>

#include "minutes/html_text.hpp"
#include "support/catch.hpp"
#include "support/minutes_corpus.hpp"
#include "support/minutes_walk.hpp"

using namespace karjo;

namespace {

std::string text_of(std::string_view page) { return reading::text_of_html(page).text; }

std::string said(minutes read) {
  read.findings.clear();
  return to_json(read);
}

/// A text as a page: a line is a <p>, a tab the end of a cell, markup behind references.
std::string as_page(std::string_view text) {
  std::string page = "<!DOCTYPE html>\n<html><head><title>সভা</title><style>p { margin: 0 }</style></head>\n<body>\n";
  std::string line;
  const auto flush = [&] {
    page += line.empty() ? std::string("<!-- - -->\n") : "<div>" + line + "</div>\n";
    line.clear();
  };
  for (const char c : text) {
    if (c == '\n') flush();
    else if (c == '&') line += "&amp;";
    else if (c == '<') line += "&lt;";
    else if (c != '\r') line += c;
  }
  flush();
  return page + "<script>if (a < b) document.write('<p>সিদ্ধান্ত</p>')</script></body></html>\n";
}

}  // namespace

TEST_CASE("html: blocks are lines, white space folds, what is no text is left out", "[minutes]") {
  CHECK(text_of("<p>ক  খ\n গ</p><p>ঘ</p>") == "ক খ গ\n\nঘ");
  CHECK(text_of("<div>ক</div><div>খ<br>গ</div>") == "ক\nখ\nগ");
  CHECK(text_of("ক<script>খ</script>গ<!-- ঘ -->ঙ<style>p{}</style>চ") == "কগঙচ");
  CHECK(text_of("<b>ক</b><i>খ</i> <u>গ</u>") == "কখ গ");
  CHECK(text_of("<h1>ক</h1><h2>খ</h2>") == "# ক\n\n## খ");
  CHECK(text_of("<p title='a > b'>ক</p>") == "ক");
  CHECK(text_of("").empty());
  CHECK(text_of("<").size() == 2);  // a sign of Markdown gets a backslash
  CHECK(text_of("<p>১ < ২</p>") == "১ \\< ২");
}

TEST_CASE("html: rows have cells between tabs, numbered lists their numbers", "[minutes]") {
  CHECK(text_of("<table><tr><td>ক</td><td>খ</td></tr><tr><td>গ</td><td></td><td>ঘ</td></tr></table>") == "ক\tখ\nগ\t\tঘ");
  CHECK(text_of("<ol><li>ক</li><li>খ</li></ol><ul><li>গ</li></ul>") == "1. ক\n2. খ\n\nগ");
}

TEST_CASE("html: references are characters, in decimal, hexadecimal and by name; others stay as printed", "[minutes]") {
  CHECK(text_of("&#2453;&#x995;&amp;&lt;") == "কক&\\<");
  CHECK(text_of("ক&zwj;খ&nbsp;গ") == "ক\u200Dখ\u00A0গ");
  CHECK(text_of("&; &#; &#x; &#xD800; &#0; &#x110000; &unknown; & ক") == "&; &#; &#x; &#xD800; &#0; &#x110000; &unknown; & ক");
  CHECK(text_of("সি&shy;দ্ধান্ত") == "সিদ্ধান্ত");
}

TEST_CASE("html: a page of every document of the corpus reads as the document, and what is found lies in the page", "[minutes]") {
  std::size_t documents = 0, places = 0, compared = 0;
  for (const corpus_document& each : minutes_corpus()) {
    const bool markup = each.text.find_first_of("\t|*_#`\\>") != std::string::npos || each.text.find("\xEF\xBB\xBF") == 0;
    const result<minutes> read = read_minutes(each.text);
    const std::string page = as_page(each.text);
    const result<minutes> from_page = read_minutes_html(page);
    INFO(each.name);
    REQUIRE(read);
    REQUIRE(from_page);
    if (!markup) CHECK(said(*from_page) == said(*read));
    for_each_printed(*from_page, [&](const char* name, const printed_text& printed) {
      INFO(name);
      REQUIRE(lies_within(printed.source, page.size()));
      const std::string there =
          page.substr(static_cast<std::size_t>(printed.source.offset), static_cast<std::size_t>(printed.source.length));
      ++places;
      if (there.find_first_of("<&\t\\*_#") != std::string::npos || there.find("  ") != std::string::npos) return;
      const result<text::stored_text> stored = text::to_storage_form(there);
      REQUIRE(stored);
      CHECK(stored->text == printed.text);
      ++compared;
    });
    ++documents;
  }
  CHECK(documents >= 66);
  CHECK(places > 1500);
  CHECK(compared > 1400);
}

TEST_CASE("html: a page that is no minutes, one that is no UTF-8, one that ends within a tag", "[minutes]") {
  CHECK(read_minutes_html("<p>বাজারের তালিকা</p>").error().code == errc::not_minutes);
  const result<minutes> damaged = read_minutes_html("<p>\xFF</p>");
  CHECK((damaged.error().code == errc::invalid_utf8 && damaged.error().offset == 3));
  CHECK(read_minutes_html("").error().code == errc::not_minutes);
  CHECK(read_minutes_html("<p>২য় সভার কার্যবিবরণী</p><p class=\"").has_value());
  CHECK(looks_like_html("\xEF\xBB\xBF <!-- x --> <!DOCTYPE html>"));
  CHECK(looks_like_html("<table class='x'>"));
  CHECK_FALSE(looks_like_html("<১ম সভা>"));
  CHECK_FALSE(looks_like_html("{\"schema\": \"karjo/minutes/1\"}"));
  CHECK_FALSE(looks_like_html("<!-- never ends"));
}
