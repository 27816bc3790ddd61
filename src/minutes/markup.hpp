// SPDX-License-Identifier: Apache-2.0
//
// Text for HTML and XML.
#pragma once

#include <string>
#include <string_view>

namespace karjo::writing {

/// Text between tags or in an attribute in double quotes. Control characters that neither HTML nor XML may hold become U+FFFD.
[[nodiscard]] inline std::string escaped_markup(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (const char c : text) {
    switch (c) {
      case '&': out += "&amp;"; break;
      case '<': out += "&lt;"; break;
      case '>': out += "&gt;"; break;
      case '"': out += "&quot;"; break;
      default:
        if (static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\t' && c != '\r')
          out += "\xEF\xBF\xBD";
        else
          out += c;
    }
  }
  return out;
}

}  // namespace karjo::writing
