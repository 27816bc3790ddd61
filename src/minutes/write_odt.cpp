// SPDX-License-Identifier: Apache-2.0
//
// Minutes as an OpenDocument text (ODF 1.3, ISO/IEC 26300), set as the HTML letter is. As in DOCX, Bangla takes the attributes for
// complex script: font-name-complex, font-size-complex, font-weight-complex, language-complex.
#include "letter.hpp"
#include "markup.hpp"
#include "package.hpp"
#include "writers.hpp"

namespace karjo::writing {

namespace {

#define KARJO_ODF_SPACES                                                                                                       \
  "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" " \
  "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "     \
  "xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\" "                                                          \
  "xmlns:svg=\"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "              \
  "office:version=\"1.3\""

constexpr std::string_view xml_declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

constexpr std::string_view fonts =
    R"(<office:font-face-decls><style:font-face style:name="Nikosh" svg:font-family="Nikosh, &apos;Nirmala UI&apos;, SolaimanLipi, &apos;Noto Sans Bengali&apos;, Vrinda"/></office:font-face-decls>
)";

constexpr std::string_view manifest =
    R"(<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="application/vnd.oasis.opendocument.text"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/><manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/><manifest:file-entry manifest:full-path="meta.xml" manifest:media-type="text/xml"/></manifest:manifest>)";

constexpr std::string_view paragraph_styles =
    R"(<office:styles>
<style:default-style style:family="paragraph"><style:paragraph-properties fo:margin-top="0cm" fo:margin-bottom="0cm" fo:line-height="115%"/><style:text-properties style:font-name="Nikosh" style:font-name-complex="Nikosh" style:font-name-asian="Nikosh" fo:font-size="12pt" style:font-size-complex="12pt" fo:language="en" fo:country="US" style:language-complex="bn" style:country-complex="BD"/></style:default-style>
<style:style style:name="Standard" style:family="paragraph" style:class="text"/>
<style:style style:name="Letterhead" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:text-align="center"/></style:style>
<style:style style:name="Title" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:text-align="center" fo:margin-top="0.5cm" fo:margin-bottom="0.42cm" fo:keep-with-next="always"/><style:text-properties fo:font-weight="bold" style:font-weight-complex="bold" fo:font-size="14pt" style:font-size-complex="14pt" style:text-underline-style="solid" style:text-underline-width="auto" style:text-underline-color="font-color"/></style:style>
<style:style style:name="Heading_20_1" style:display-name="Heading 1" style:family="paragraph" style:parent-style-name="Standard" style:default-outline-level="1"><style:paragraph-properties fo:margin-top="0.42cm" fo:margin-bottom="0.14cm" fo:keep-with-next="always"/><style:text-properties fo:font-weight="bold" style:font-weight-complex="bold"/></style:style>
<style:style style:name="Section" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:margin-top="0.28cm" fo:margin-bottom="0.14cm" fo:keep-with-next="always"/><style:text-properties fo:font-weight="bold" style:font-weight-complex="bold"/></style:style>
<style:style style:name="Text_20_body" style:display-name="Text body" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:margin-top="0.21cm" fo:margin-bottom="0.21cm" fo:text-align="justify"/></style:style>
<style:style style:name="Decision" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:margin-top="0.14cm" fo:margin-left="0.75cm" fo:text-indent="-0.75cm" fo:text-align="justify"/></style:style>
<style:style style:name="Implementer" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:margin-left="0.75cm"/></style:style>
<style:style style:name="Signature" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:margin-left="9.2cm" fo:text-align="center" fo:keep-with-next="always"/></style:style>
<style:style style:name="Signature_20_begins" style:display-name="Signature begins" style:family="paragraph" style:parent-style-name="Signature"><style:paragraph-properties fo:margin-left="9.2cm" fo:margin-top="1cm" fo:text-align="center" fo:keep-with-next="always"/></style:style>
<style:style style:name="Entry" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:margin-top="0.04cm" fo:margin-bottom="0.04cm" fo:margin-left="0.75cm" fo:text-indent="-0.75cm"/></style:style>
<style:style style:name="Centred" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:text-align="center"/></style:style>
<style:style style:name="Right" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:text-align="end"/></style:style>
</office:styles>
<office:automatic-styles><style:page-layout style:name="A4"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin-top="2cm" fo:margin-bottom="2cm" fo:margin-left="2cm" fo:margin-right="2cm"/></style:page-layout></office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="A4"/></office:master-styles>
)";

constexpr std::string_view table_styles =
    R"(<office:automatic-styles>
<style:style style:name="facts" style:family="table"><style:table-properties style:width="17cm" table:align="left"/></style:style>
<style:style style:name="facts.label" style:family="table-column"><style:table-column-properties style:column-width="3.35cm"/></style:style>
<style:style style:name="facts.colon" style:family="table-column"><style:table-column-properties style:column-width="0.45cm"/></style:style>
<style:style style:name="facts.value" style:family="table-column"><style:table-column-properties style:column-width="13.2cm"/></style:style>
<style:style style:name="memo" style:family="table"><style:table-properties style:width="17cm" fo:margin-top="0.6cm" table:align="left"/></style:style>
<style:style style:name="memo.number" style:family="table-column"><style:table-column-properties style:column-width="10.4cm"/></style:style>
<style:style style:name="memo.word" style:family="table-column"><style:table-column-properties style:column-width="1.7cm"/></style:style>
<style:style style:name="memo.date" style:family="table-column"><style:table-column-properties style:column-width="4.9cm"/></style:style>
<style:style style:name="cell" style:family="table-cell"><style:table-cell-properties fo:padding="0cm" fo:border="none"/></style:style>
<style:style style:name="cell.middle" style:family="table-cell"><style:table-cell-properties fo:padding="0cm" fo:padding-right="0.15cm" fo:border="none" style:vertical-align="middle"/></style:style>
<style:style style:name="cell.above" style:family="table-cell"><style:table-cell-properties fo:padding="0cm" fo:border="none" fo:border-bottom="0.75pt solid #000000"/></style:style>
</office:automatic-styles>
)";

class odt {
 public:
  explicit odt(const minutes& held) : held_(held) {}

  std::string write() {
    content_ = std::string(xml_declaration) + "<office:document-content " KARJO_ODF_SPACES ">" + std::string(fonts) +
               std::string(table_styles) + "<office:body><office:text>\n";
    const std::vector<line> lines = set_letter(held_);
    for (std::size_t i = 0; i < lines.size();) {
      if (lines[i].is == part::fact) i = facts(lines, i);
      else if (begins_memo_block(lines[i].is)) memo(take_memo_block(lines, i));
      else write(lines[i++]);
    }
    content_ += "</office:text></office:body></office:document-content>\n";
    const std::string declared(xml_declaration);
    const std::string styles = declared + "<office:document-styles " KARJO_ODF_SPACES ">" + std::string(fonts) +
                               std::string(paragraph_styles) + "</office:document-styles>\n";
    return documents::make_package({{"mimetype", "application/vnd.oasis.opendocument.text", false},  // first and as it is: ODF 1.3 part 2, 3.3
                                    {"META-INF/manifest.xml", declared + std::string(manifest)},
                                    {"content.xml", content_},
                                    {"styles.xml", styles},
                                    {"meta.xml", properties()}});
  }

 private:
  [[nodiscard]] std::string properties() const {
    std::string out = std::string(xml_declaration) + "<office:document-meta " KARJO_ODF_SPACES "><office:meta><dc:title>";
    if (held_.title) out += escaped_markup(held_.title->text);
    out += "</dc:title><dc:language>";
    out += held_.language == language::bn ? "bn-BD" : "en";
    return out + "</dc:language></office:meta></office:document-meta>\n";
  }

  void paragraph(std::string_view style, std::string_view said) {
    content_ += "<text:p text:style-name=\"" + std::string(style) + "\">" + escaped_markup(said) + "</text:p>\n";
  }

  void write(const line& of) {
    const std::string said = on_one_line(of);
    switch (of.is) {
      case part::letterhead: return paragraph("Letterhead", said);
      case part::title: return paragraph("Title", said);
      case part::heading:
        content_ += "<text:h text:style-name=\"Heading_20_1\" text:outline-level=\"1\">" + escaped_markup(said) + "</text:h>\n";
        return;
      case part::people:
      case part::section:
      case part::lead:
      case part::annex: return paragraph("Section", said);
      case part::decision: return paragraph("Decision", said);
      case part::implementer: return paragraph("Implementer", said);
      case part::person:
      case part::entry: return paragraph("Entry", said);
      case part::chair_name:
      case part::chair_post:
      case part::officer_name:
      case part::officer_post: return paragraph(of.apart ? "Signature_20_begins" : "Signature", said);
      default: return paragraph("Text_20_body", said);
    }
  }

  void cell(std::string_view style, std::string_view said, std::string_view paragraphs = "Standard", std::string_view more = {}) {
    content_ += "<table:table-cell table:style-name=\"" + std::string(style) + "\" office:value-type=\"string\"" + std::string(more) + ">";
    paragraph(paragraphs, said);
    content_ += "</table:table-cell>";
  }

  std::size_t facts(const std::vector<line>& lines, std::size_t at) {
    content_ += "<table:table table:name=\"facts\" table:style-name=\"facts\"><table:table-column table:style-name=\"facts.label\"/>"
                "<table:table-column table:style-name=\"facts.colon\"/><table:table-column table:style-name=\"facts.value\"/>\n";
    for (; at < lines.size() && lines[at].is == part::fact; ++at) {
      content_ += "<table:table-row>";
      cell("cell", lines[at].mark);
      cell("cell", ":");
      cell("cell", lines[at].text);
      content_ += "</table:table-row>\n";
    }
    content_ += "</table:table>\n";
    return at;
  }

  /// The memo number, and beside it the two dates, one above the other with a line between.
  void memo(const memo_block& of) {
    const bool pair = of.dates.size() == 2;
    content_ += "<table:table table:name=\"memo\" table:style-name=\"memo\"><table:table-column table:style-name=\"memo.number\"/>"
                "<table:table-column table:style-name=\"memo.word\"/><table:table-column table:style-name=\"memo.date\"/>\n<table:table-row>";
    cell("cell", of.number);
    cell("cell.middle", of.date_word, "Right", pair ? " table:number-rows-spanned=\"2\"" : "");
    cell(pair ? "cell.above" : "cell", of.dates.empty() ? "" : of.dates[0], "Centred");
    content_ += "</table:table-row>\n";
    if (pair) {
      content_ += "<table:table-row>";
      cell("cell", "");
      content_ += "<table:covered-table-cell/>";
      cell("cell", of.dates[1], "Centred");
      content_ += "</table:table-row>\n";
    }
    content_ += "</table:table>\n";
  }

  const minutes& held_;
  std::string content_;
};

}  // namespace

std::string write_odt(const minutes& held) { return odt(held).write(); }

}  // namespace karjo::writing
