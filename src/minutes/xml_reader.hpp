// SPDX-License-Identifier: Apache-2.0
//
// The tags and texts of an XML part, one after the other. Nesting costs no memory. Names keep their prefixes.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include <karjo/text/utf8.hpp>

#include "character_reference.hpp"

namespace karjo::reading {

class xml_reader {
 public:
  enum class token : std::uint8_t { open, close, text };

  explicit xml_reader(std::string_view xml) : xml_(xml) {}

  /// Goes to the next tag or text; false at the end, and where a tag has none. A tag that ends in "/>" opens and closes.
  bool next() {
    if (empty_) {
      empty_ = false;
      is_ = token::close;
      return true;
    }
    while (at_ < xml_.size()) {
      if (xml_[at_] != '<') {
        is_ = token::text;
        verbatim_ = false;
        const std::size_t end = std::min(xml_.find('<', at_), xml_.size());
        body_ = xml_.substr(at_, end - at_);
        at_ = end;
        return true;
      }
      const std::string_view rest = xml_.substr(at_);
      if (rest.starts_with("<![CDATA[")) {
        is_ = token::text;
        verbatim_ = true;
        if (!pass("]]>", 9)) return false;
        body_.remove_suffix(3);
        body_.remove_prefix(9);
        return true;
      }
      if (rest.starts_with("<!--")) {
        if (!pass("-->", 4)) return false;
        continue;
      }
      if (rest.starts_with("<?")) {
        if (!pass("?>", 2)) return false;
        continue;
      }
      if (rest.starts_with("<!")) {
        if (!pass(">", 2)) return false;
        continue;
      }
      return tag();
    }
    return false;
  }

  [[nodiscard]] token is() const noexcept { return is_; }
  [[nodiscard]] bool opens() const noexcept { return is_ == token::open; }
  [[nodiscard]] bool closes() const noexcept { return is_ == token::close; }
  /// Of a tag.
  [[nodiscard]] std::string_view name() const noexcept { return name_; }

  /// The value of an attribute, with its prefix in the name.
  [[nodiscard]] std::optional<std::string> attribute(std::string_view called) const {
    for (std::size_t at = 0; (at = body_.find(called, at)) != std::string_view::npos; at += called.size()) {
      if (at == 0 || !blank(body_[at - 1])) continue;
      std::size_t i = at + called.size();
      while (i < body_.size() && blank(body_[i])) ++i;
      if (i >= body_.size() || body_[i] != '=') continue;
      for (++i; i < body_.size() && blank(body_[i]);) ++i;
      if (i >= body_.size() || (body_[i] != '"' && body_[i] != '\'')) continue;
      const std::size_t end = body_.find(body_[i], i + 1);
      if (end != std::string_view::npos) return decoded(body_.substr(i + 1, end - i - 1));
    }
    return std::nullopt;
  }

  /// A text, with its references read.
  [[nodiscard]] std::string text() const { return verbatim_ ? std::string(body_) : decoded(body_); }
  /// The attributes of a tag as they stand there.
  [[nodiscard]] std::string_view attributes() const noexcept { return body_; }

  /// Where the reader stands; at a fault, the "<" that has no end.
  [[nodiscard]] std::size_t place() const noexcept { return at_; }
  [[nodiscard]] bool at_end() const noexcept { return at_ >= xml_.size(); }

 private:
  static bool blank(char c) noexcept { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

  static std::string decoded(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
      const std::size_t end = std::min(text.find('&', at), text.size());
      out += text.substr(at, end - at);
      at = end;
      if (at == text.size()) break;
      const character_reference read = reference_at(text, at);
      if (read.code == 0) {
        out += text[at++];
        continue;
      }
      text::append(out, read.code);
      at = read.end;
    }
    return out;
  }

  bool pass(std::string_view ending, std::size_t from) {
    const std::size_t end = xml_.find(ending, at_ + from);
    if (end == std::string_view::npos) return false;
    body_ = xml_.substr(at_, end + ending.size() - at_);
    at_ = end + ending.size();
    return true;
  }

  bool tag() {
    const bool closing = xml_.substr(at_ + 1).starts_with("/");
    std::size_t i = at_ + 1 + closing;
    const std::size_t begin = i;
    while (i < xml_.size() && !blank(xml_[i]) && xml_[i] != '>' && xml_[i] != '/') ++i;
    name_ = xml_.substr(begin, i - begin);
    const std::size_t attributes = i;
    for (char quote = 0; i < xml_.size(); ++i) {
      const char c = xml_[i];
      if (quote != 0) {
        if (c == quote) quote = 0;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '>') {
        break;
      }
    }
    if (i >= xml_.size()) return false;
    body_ = xml_.substr(attributes, i - attributes);
    empty_ = !closing && body_.ends_with("/");
    is_ = closing ? token::close : token::open;
    at_ = i + 1;
    return true;
  }

  std::string_view xml_;
  std::size_t at_ = 0;
  token is_ = token::text;
  bool empty_ = false;  // the close of an empty tag is yet to come
  bool verbatim_ = false;
  std::string_view name_, body_;
};

}  // namespace karjo::reading
