// SPDX-License-Identifier: Apache-2.0
//
// Minutes as a DOCX document (Office Open XML, ECMA-376 part 1), set as the HTML letter is. Bangla is complex script to a word
// processor: its font, size, weight and language are the attributes with "cs" and "bidi" (w:cs, w:szCs, w:bCs, w:bidi="bn-BD"),
// without which the text falls back to another font and loses its bold.
#include "letter.hpp"
#include "markup.hpp"
#include "package.hpp"
#include "writers.hpp"

namespace karjo::writing {

namespace {

constexpr std::string_view xml_declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
#define KARJO_WORD_SPACE "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""

constexpr std::string_view content_types =
    R"(<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/><Override PartName="/word/fontTable.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.fontTable+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>)";

constexpr std::string_view package_relations =
    R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>)";

constexpr std::string_view document_relations =
    R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/fontTable" Target="fontTable.xml"/></Relationships>)";

constexpr std::string_view font_table =
    "<w:fonts " KARJO_WORD_SPACE
    R"(><w:font w:name="Nikosh"><w:altName w:val="Nirmala UI,SolaimanLipi,Noto Sans Bengali,Vrinda"/><w:charset w:val="00"/><w:family w:val="auto"/><w:pitch w:val="variable"/></w:font></w:fonts>)";

constexpr std::string_view styles =
    "<w:styles " KARJO_WORD_SPACE
    R"(><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Nikosh" w:hAnsi="Nikosh" w:eastAsia="Nikosh" w:cs="Nikosh"/><w:sz w:val="24"/><w:szCs w:val="24"/><w:lang w:val="en-US" w:eastAsia="en-US" w:bidi="bn-BD"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:before="0" w:after="0" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="Letterhead"><w:name w:val="Letterhead"/><w:basedOn w:val="Normal"/><w:pPr><w:jc w:val="center"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:basedOn w:val="Normal"/><w:pPr><w:keepNext/><w:spacing w:before="280" w:after="240"/><w:jc w:val="center"/></w:pPr><w:rPr><w:b/><w:bCs/><w:sz w:val="28"/><w:szCs w:val="28"/><w:u w:val="single"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:pPr><w:keepNext/><w:spacing w:before="240" w:after="80"/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:bCs/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Section"><w:name w:val="Section"/><w:basedOn w:val="Normal"/><w:pPr><w:keepNext/><w:spacing w:before="160" w:after="80"/></w:pPr><w:rPr><w:b/><w:bCs/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="BodyText"><w:name w:val="Body Text"/><w:basedOn w:val="Normal"/><w:pPr><w:spacing w:before="120" w:after="120"/><w:jc w:val="both"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="Decision"><w:name w:val="Decision"/><w:basedOn w:val="Normal"/><w:pPr><w:spacing w:before="80"/><w:ind w:left="425" w:hanging="425"/><w:jc w:val="both"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="Implementer"><w:name w:val="Implementer"/><w:basedOn w:val="Normal"/><w:pPr><w:ind w:left="425"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="Signature"><w:name w:val="Signature"/><w:basedOn w:val="Normal"/><w:pPr><w:keepNext/><w:ind w:left="5200"/><w:jc w:val="center"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="Entry"><w:name w:val="Entry"/><w:basedOn w:val="Normal"/><w:pPr><w:spacing w:before="20" w:after="20"/><w:ind w:left="425" w:hanging="425"/></w:pPr></w:style>
</w:styles>)";

class docx {
 public:
  explicit docx(const minutes& held) : held_(held) {}

  std::string write() {
    body_ = std::string(xml_declaration) + "<w:document " KARJO_WORD_SPACE "><w:body>\n";
    const std::vector<line> lines = set_letter(held_);
    for (std::size_t i = 0; i < lines.size();) {
      if (lines[i].is == part::fact) i = facts(lines, i);
      else if (begins_memo_block(lines[i].is)) memo(take_memo_block(lines, i));
      else write(lines[i++]);
    }
    body_ +=
        "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1134\" w:right=\"1134\" w:bottom=\"1134\" w:left=\"1134\" "
        "w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>";
    const std::string declared(xml_declaration);
    return documents::make_package({{"[Content_Types].xml", declared + std::string(content_types)},
                                    {"_rels/.rels", declared + std::string(package_relations)},
                                    {"word/document.xml", body_},
                                    {"word/_rels/document.xml.rels", declared + std::string(document_relations)},
                                    {"word/styles.xml", declared + std::string(styles)},
                                    {"word/fontTable.xml", declared + std::string(font_table)},
                                    {"docProps/core.xml", properties()}});
  }

 private:
  [[nodiscard]] std::string properties() const {
    std::string out(xml_declaration);
    out +=
        "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" "
        "xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>";
    if (held_.title) out += escaped_markup(held_.title->text);
    out += "</dc:title><dc:language>";
    out += held_.language == language::bn ? "bn-BD" : "en";
    return out + "</dc:language></cp:coreProperties>";
  }

  void text(std::string_view said) {
    body_ += "<w:r><w:t xml:space=\"preserve\">" + escaped_markup(said) + "</w:t></w:r>";
  }

  void paragraph(std::string_view style, const line& of, std::string_view more = {}) {
    body_ += "<w:p><w:pPr><w:pStyle w:val=\"" + std::string(style) + "\"/>" + std::string(more) + "</w:pPr>";
    if (!of.mark.empty()) text(of.mark + (of.text.empty() ? "" : " "));
    if (!of.text.empty()) text(of.text);
    body_ += "</w:p>\n";
  }

  void write(const line& of) {
    switch (of.is) {
      case part::letterhead: return paragraph("Letterhead", of);
      case part::title: return paragraph("Title", of);
      case part::heading: return paragraph("Heading1", of);
      case part::people:
      case part::section:
      case part::lead:
      case part::annex: return paragraph("Section", of);
      case part::decision: return paragraph("Decision", of);
      case part::implementer: return paragraph("Implementer", of);
      case part::person:
      case part::entry: return paragraph("Entry", of);
      case part::chair_name:
      case part::chair_post:
      case part::officer_name:
      case part::officer_post:
        return paragraph("Signature", of, of.apart ? "<w:spacing w:before=\"560\"/>" : "");
      default: return paragraph("BodyText", of);
    }
  }

  void begin_table(std::initializer_list<int> widths) {
    body_ += "<w:tbl><w:tblPr><w:tblW w:w=\"9638\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/><w:tblCellMar><w:left w:w=\"0\" "
             "w:type=\"dxa\"/><w:right w:w=\"60\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr><w:tblGrid>";
    for (const int width : widths) body_ += "<w:gridCol w:w=\"" + std::to_string(width) + "\"/>";
    body_ += "</w:tblGrid>\n";
  }
  void cell(int width, std::string_view said, std::string_view properties = {}, std::string_view alignment = {}) {
    body_ += "<w:tc><w:tcPr><w:tcW w:w=\"" + std::to_string(width) + "\" w:type=\"dxa\"/>" + std::string(properties) +
             "</w:tcPr><w:p><w:pPr>" + (alignment.empty() ? "" : "<w:jc w:val=\"" + std::string(alignment) + "\"/>") + "</w:pPr>";
    if (!said.empty()) text(said);
    body_ += "</w:p></w:tc>";
  }
  /// A paragraph has to stand between a table and what follows.
  void end_table() { body_ += "</w:tbl>\n<w:p><w:pPr><w:spacing w:line=\"120\" w:lineRule=\"exact\"/></w:pPr></w:p>\n"; }

  std::size_t facts(const std::vector<line>& lines, std::size_t at) {
    constexpr int label = 1900, colon = 250, value = 7488;
    begin_table({label, colon, value});
    for (; at < lines.size() && lines[at].is == part::fact; ++at) {
      body_ += "<w:tr>";
      cell(label, lines[at].mark);
      cell(colon, ":");
      cell(value, lines[at].text);
      body_ += "</w:tr>\n";
    }
    end_table();
    return at;
  }

  /// The memo number, and beside it the two dates, one above the other with a line between.
  void memo(const memo_block& of) {
    constexpr int left = 5900, word = 938, right = 2800;
    body_ += "<w:p><w:pPr><w:spacing w:line=\"240\" w:lineRule=\"exact\"/></w:pPr></w:p>\n";
    begin_table({left, word, right});
    for (std::size_t i = 0; i < std::max<std::size_t>(of.dates.size(), 1); ++i) {
      body_ += "<w:tr><w:trPr><w:cantSplit/></w:trPr>";
      cell(left, i == 0 ? of.number : std::string());
      const bool pair = of.dates.size() == 2;
      cell(word, i == 0 ? of.date_word : std::string(), pair ? (i == 0 ? "<w:vMerge w:val=\"restart\"/><w:vAlign w:val=\"center\"/>" : "<w:vMerge/>") : "",
           "right");
      cell(right, i < of.dates.size() ? of.dates[i] : std::string(),
           pair && i == 0 ? "<w:tcBorders><w:bottom w:val=\"single\" w:sz=\"6\" w:space=\"0\" w:color=\"000000\"/></w:tcBorders>" : "", "center");
      body_ += "</w:tr>\n";
    }
    end_table();
  }

  const minutes& held_;
  std::string body_;
};

}  // namespace

std::string write_docx(const minutes& held) { return docx(held).write(); }

}  // namespace karjo::writing
