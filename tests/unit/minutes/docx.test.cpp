// SPDX-License-Identifier: Apache-2.0
#include <karjo/json.hpp>
#include <karjo/minutes/reader.hpp>
#include <karjo/minutes/writer.hpp>
#include <string>
#include <string_view>

#include "minutes/package.hpp"
#include "support/catch.hpp"
#include "support/minutes_corpus.hpp"

using namespace karjo;

namespace {

constexpr std::string_view space = R"(xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main")";

/// A document with this body, and these styles and lists.
std::string docx(std::string_view body, std::string_view styles = {}, std::string_view numbering = {}) {
  const auto part = [](std::string_view element, std::string_view inside) {
    return "<?xml version=\"1.0\"?><w:" + std::string(element) + ' ' + std::string(space) + ">" + std::string(inside) + "</w:" +
           std::string(element) + ">";
  };
  return documents::make_package({{"word/document.xml", part("document", "<w:body>" + std::string(body) + "</w:body>")},
                                  {"word/styles.xml", part("styles", styles)},
                                  {"word/numbering.xml", part("numbering", numbering)}});
}

std::string para(std::string_view text, std::string_view properties = {}, std::string_view run = {}) {
  return "<w:p><w:pPr>" + std::string(properties) + "</w:pPr><w:r><w:rPr>" + std::string(run) + "</w:rPr><w:t>" + std::string(text) +
         "</w:t></w:r></w:p>";
}

std::string text_of(const std::string& bytes) {
  const result<std::string> text = docx_text(bytes);
  return text ? *text : std::string(name(text.error().code));
}

}  // namespace

TEST_CASE("docx: paragraphs are lines, white space around them a blank line", "[minutes]") {
  CHECK(text_of(docx(para("ক") + para("খ"))) == "ক\nখ\n");
  CHECK(text_of(docx(para("ক") + "<w:p/>" + para("খ"))) == "ক\n\nখ\n");
  CHECK(text_of(docx(para("ক", R"(<w:spacing w:after="160"/>)") + para("খ"))) == "ক\n\nখ\n");
  CHECK(text_of(docx(para("ক", R"(<w:pStyle w:val="x"/>)") + para("খ"),
                     R"(<w:style w:type="paragraph" w:styleId="x"><w:basedOn w:val="y"/></w:style>)"
                     R"(<w:style w:type="paragraph" w:styleId="y"><w:basedOn w:val="x"/><w:pPr><w:spacing w:after="100"/></w:pPr></w:style>)")) ==
        "ক\n\nখ\n");
  CHECK(text_of(docx("<w:p><w:r><w:t>ক</w:t><w:tab/><w:t>খ</w:t><w:br/><w:t>গ</w:t></w:r><w:r><w:t xml:space=\"preserve\"> &amp;&#2456;</w:t></w:r></w:p>")) ==
        "ক\tখ\nগ &ঘ\n");
}

TEST_CASE("docx: headings and paragraphs in bold are marked, signs of Markdown escaped", "[minutes]") {
  CHECK(text_of(docx(para("ক", R"(<w:pStyle w:val="T"/>)") + para("খ", "", "<w:b/>") + para("গ", "", R"(<w:b w:val="0"/>)") +
                         para("a*b_c", "", ""),
                     R"(<w:style w:styleId="T"><w:name w:val="heading 2"/></w:style>)")) == "## ক\n**খ**\nগ\na\\*b\\_c\n");
  CHECK(text_of(docx("<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>ক</w:t></w:r><w:r><w:t>খ</w:t></w:r></w:p>")) == "কখ\n");
}

TEST_CASE("docx: rows have cells between tabs; paragraphs of a cell, and of tables within it, are parted by <br>", "[minutes]") {
  const auto cell = [](std::string_view inside) { return "<w:tc>" + std::string(inside) + "</w:tc>"; };
  const std::string inner = "<w:tbl><w:tr>" + cell(para("৩")) + cell(para("৪")) + "</w:tr></w:tbl>";
  CHECK(text_of(docx(para("ক") + "<w:tbl><w:tr>" + cell(para("১")) + cell("<w:p/>") + cell(para("২") + inner) +
                     "</w:tr><w:tr>" + cell(para("৫")) + cell(para("৬")) + "</w:tr></w:tbl>" + para("খ"))) ==
        "ক\n\n১\t\t২<br>৩<br>৪\n৫\t৬\n\nখ\n");
}

TEST_CASE("docx: automatic numbers are written out, levels count under each other", "[minutes]") {
  const auto item = [](std::string_view text, int level) {
    return para(text, "<w:numPr><w:ilvl w:val=\"" + std::to_string(level) + "\"/><w:numId w:val=\"7\"/></w:numPr>");
  };
  const std::string_view lists =
      R"(<w:abstractNum w:abstractNumId="3"><w:lvl w:ilvl="0"><w:start w:val="2"/><w:numFmt w:val="decimalZero"/><w:lvlText w:val="%1।"/></w:lvl>)"
      R"(<w:lvl w:ilvl="1"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2"/></w:lvl>)"
      R"(<w:lvl w:ilvl="2"><w:numFmt w:val="lowerRoman"/><w:lvlText w:val="[%3]"/></w:lvl>)"
      R"(<w:lvl w:ilvl="3"><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl></w:abstractNum>)"
      R"(<w:num w:numId="7"><w:abstractNumId w:val="3"/></w:num>)";
  CHECK(text_of(docx(item("ক", 0) + item("খ", 1) + item("গ", 1) + item("ঘ", 0) + item("ঙ", 1) + item("চ", 2) + item("ছ", 2) + item("জ", 3),
                     "", lists)) == "02। ক\n02.1 খ\n02.2 গ\n03। ঘ\n03.1 ঙ\n\\[i] চ\n\\[ii] ছ\nজ\n");
}

TEST_CASE("docx: text in a Bijoy font is read, over the ends of runs, by the font of the run, the style or the document", "[minutes]") {
  const std::string_view font = R"(<w:rFonts w:ascii="SutonnyMJ" w:hAnsi="SutonnyMJ"/>)";
  CHECK(text_of(docx(para("evsjv‡`k", "", font))) == "বাংলাদেশ\n");
  CHECK(text_of(docx("<w:p><w:r><w:rPr>" + std::string(font) + "</w:rPr><w:t>evsjv‡</w:t></w:r><w:r><w:rPr><w:b/>" + std::string(font) +
                     "</w:rPr><w:t>`k</w:t></w:r><w:r><w:t> ও evsjv</w:t></w:r></w:p>")) == "বাংলাদেশ ও evsjv\n");
  CHECK(text_of(docx(para("evsjv‡`k"), "<w:docDefaults><w:rPrDefault><w:rPr>" + std::string(font) + "</w:rPr></w:rPrDefault></w:docDefaults>")) ==
        "বাংলাদেশ\n");
  CHECK(text_of(docx(para("evsjv‡`k"), "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"n\"><w:rPr>" + std::string(font) +
                                                "</w:rPr></w:style>")) == "বাংলাদেশ\n");
}

TEST_CASE("docx: what is not printed is left out", "[minutes]") {
  CHECK(text_of(docx("<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>ক</w:t></w:r><w:del><w:r><w:delText>খ</w:delText></w:r></w:del>"
                     "<w:ins><w:r><w:t>গ</w:t></w:r></w:ins><w:moveFrom><w:r><w:t>ঘ</w:t></w:r></w:moveFrom>"
                     "<w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:t>ঙ</w:t></w:r></w:p>")) == "গঙ\n");
  CHECK(text_of(docx("<w:p><w:r><mc:AlternateContent><mc:Choice><w:t>ক</w:t></mc:Choice><mc:Fallback><w:t>ক</w:t></mc:Fallback>"
                     "</mc:AlternateContent></w:r></w:p>")) == "ক\n");
  // a text box stands before the paragraph that holds it
  CHECK(text_of(docx("<w:p><w:r><w:t>ক</w:t><w:txbxContent>" + para("খ") + "</w:txbxContent></w:r></w:p>")) == "খ\nক\n");
}

TEST_CASE("docx: another prefix of the vocabulary, and the strict one", "[minutes]") {
  CHECK(text_of(documents::make_package({{"word/document.xml",
                                          R"(<x:document xmlns:a="b" xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:r>)"
                                          R"(<x:t>ক</x:t><w:t>খ</w:t></x:r></x:p></x:body></x:document>)"}})) == "ক\n");
  CHECK(text_of(documents::make_package({{"word/document.xml",
                                          R"(<document xmlns="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><body><p><r><t>ক</t></r></p>)"
                                          R"(</body></document>)"}})) == "ক\n");
}

TEST_CASE("docx: what is none says why and where", "[minutes]") {
  CHECK(docx_text("").error() == error{errc::docx_malformed, 0, 0});
  CHECK(docx_text("PK\3\4 and nothing more").error() == error{errc::docx_malformed, 0, 0});
  CHECK(docx_text(documents::make_package({{"mimetype", "x"}})).error() == error{errc::docx_malformed, 1, 0});
  CHECK(docx_text(documents::make_package({{"word/document.xml", "<w:document><w:p>"}})).error() == error{errc::docx_malformed, 2, 17});
  CHECK(docx_text(documents::make_package({{"word/document.xml", "<w:body><w:p "}})).error() == error{errc::docx_malformed, 2, 8});
  CHECK(docx_text(documents::make_package({{"word/document.xml", "<w:body>\xFF"}})).error() == error{errc::docx_malformed, 2, 8});
  CHECK(read_minutes_docx(docx(para("বাজারের তালিকা"))).error().code == errc::not_minutes);

  // every byte of a package changed, every length of it: a refusal or a reading
  const std::string whole = docx(para("২য় সভার কার্যবিবরণী"));
  std::size_t refused = 0, tried = 0;
  for (std::size_t at = 0; at < whole.size(); ++at, ++tried) {
    std::string damaged = whole;
    damaged[at] = static_cast<char>(damaged[at] ^ 0x55);
    const result<std::string> text = docx_text(damaged);
    if (!text) CHECK(text.error().code == errc::docx_malformed);
    refused += !text;
    static_cast<void>(docx_text(std::string_view(whole).substr(0, at)));
  }
  CHECK(tried == whole.size());
  CHECK(refused > 30);
}

TEST_CASE("docx: nesting without end costs no more than its bytes", "[minutes]") {
  std::string deep;
  for (int i = 0; i < 100000; ++i) deep += "<w:tbl><w:tr><w:tc><w:p>";
  CHECK(text_of(docx(deep)).empty());
  CHECK(text_of(docx(deep + para("ক"))) == "ক\n");
}
