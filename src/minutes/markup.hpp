// SPDX-License-Identifier: Apache-2.0
//
// Text for HTML and XML, and for Markdown.
#pragma once

#include <string>
#include <string_view>

namespace karjo::writing {

/// Text between tags or in an attribute in double quotes. What neither HTML nor XML may hold (control characters,
/// U+FFFE, U+FFFF) becomes U+FFFD.
[[nodiscard]] inline std::string escaped_markup(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    switch (c) {
      case '&': out += "&amp;"; break;
      case '<': out += "&lt;"; break;
      case '>': out += "&gt;"; break;
      case '"': out += "&quot;"; break;
      default:
        if (static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\t' && c != '\r') {
          out += "\xEF\xBF\xBD";
        } else if (text.substr(i, 2) == "\xEF\xBF" && i + 2 < text.size() && static_cast<unsigned char>(text[i + 2]) >= 0xBE) {
          out += "\xEF\xBF\xBD";
          i += 2;
        } else {
          out += c;
        }
    }
  }
  return out;
}

/// Text with the signs that Markdown would take for its own behind a backslash.
[[nodiscard]] inline std::string escaped_markdown(std::string_view text) {
  std::string out;
  for (const std::string_view block : {"#", ">", "- ", "+ ", "|"}) {
    if (text.starts_with(block)) {
      out += '\\';
      break;
    }
  }
  for (const char c : text) {
    if (c == '*' || c == '_' || c == '`' || c == '<' || c == '[' || c == '\\') out += '\\';
    out += c;
  }
  return out;
}

}  // namespace karjo::writing
