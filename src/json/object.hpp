// SPDX-License-Identifier: Apache-2.0
//
// A JSON value that is written as it is made: it holds its own text, one line, keys in the order given.
//
//     object{{"name", "poush"}, {"number", 9}, {"also", or_null(other)}}.text()   // {"name":"poush","number":9,"also":null}
//
// It only writes. An out-of-memory error leaves it as any other (the C ABI turns it into a status): nothing here allocates while it
// is destroyed.
#pragma once

#include <concepts>
#include <cstddef>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include <karjo/text/utf8.hpp>

namespace karjo::json {

class object {
 public:
  struct member;

  object(std::nullptr_t) : text_("null") {}
  object(std::same_as<bool> auto truth) : text_(truth ? "true" : "false") {}
  object(std::integral auto number) requires(!std::same_as<decltype(number), bool>) : text_(std::to_string(number)) {}
  object(std::string_view string);  ///< bytes that are no UTF-8 become U+FFFD
  object(const std::string& string) : object(std::string_view(string)) {}
  object(const char* string) : object(std::string_view(string)) {}
  object(std::initializer_list<member> members);

  /// An empty array, for `push_back`.
  [[nodiscard]] static object array() { return object(in_place{}, "[]"); }

  void push_back(const object& element) { insert(element.text_); }

  /// JSON text that is written already, as it is.
  [[nodiscard]] static object written(std::string json) { return object(in_place{}, std::move(json)); }

  /// Adds the members of another object at the end.
  void update(const object& other) { insert(std::string_view(other.text_).substr(1, other.text_.size() - 2)); }

  [[nodiscard]] const std::string& text() const& noexcept { return text_; }
  [[nodiscard]] std::string text() && noexcept { return std::move(text_); }

 private:
  struct in_place {};
  object(in_place, std::string text) : text_(std::move(text)) {}

  // Before the last bracket.
  void insert(std::string_view inner) {
    const char bracket = text_.back();
    text_.pop_back();
    if (text_.size() > 1 && !inner.empty()) text_ += ',';
    text_ += inner;
    text_ += bracket;
  }

  std::string text_;
};

/// A key and its value.
struct object::member {
  std::string_view key;
  object value;
};

/// `value(*from)`, or null.
template <class T, class Value>
[[nodiscard]] object or_null(const std::optional<T>& from, Value&& value) {
  return from ? object(value(*from)) : object(nullptr);
}

/// The value itself, or null.
template <class T>
[[nodiscard]] object or_null(const std::optional<T>& from) {
  return from ? object(*from) : object(nullptr);
}

/// `value(element)` of every element.
template <class List, class Value>
[[nodiscard]] object list(const List& from, Value&& value) {
  object out = object::array();
  for (const auto& element : from) out.push_back(value(element));
  return out;
}

/// The text of an object or array.
[[nodiscard]] inline std::string line(object value) { return std::move(value).text(); }

// ---------------------------------------------------------------------------------------------------------------------

namespace detail {

// How many bytes at `at`, where no valid sequence begins, are one U+FFFD: the longest beginning of a sequence, or one byte
// (The Unicode Standard, 3.9, "maximal subparts").
[[nodiscard]] inline std::size_t bad_sequence_length(std::string_view text, std::size_t at) noexcept {
  const auto byte = [text](std::size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0u; };
  const unsigned lead = byte(at), second = byte(at + 1);
  if (lead < 0xC2 || lead > 0xF4) return 1;
  const unsigned low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
  const unsigned high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
  if (second < low || second > high) return 1;
  return lead >= 0xF0 && byte(at + 2) >= 0x80 && byte(at + 2) <= 0xBF ? 3 : 2;
}

inline void append_string(std::string& out, std::string_view text) {
  static constexpr char hex[] = "0123456789abcdef";
  out += '"';
  for (std::size_t at = 0; at < text.size();) {
    const char c = text[at];
    if (static_cast<unsigned char>(c) >= 0x80) {
      const std::size_t length = text::decode(text, at).length;
      if (length == 0) {
        out += "\xEF\xBF\xBD";
        at += bad_sequence_length(text, at);
      } else {
        out.append(text, at, length);
        at += length;
      }
      continue;
    }
    ++at;
    switch (c) {
      case '"': out += "\\\""; break;
      case '\\': out += "\\\\"; break;
      case '\b': out += "\\b"; break;
      case '\f': out += "\\f"; break;
      case '\n': out += "\\n"; break;
      case '\r': out += "\\r"; break;
      case '\t': out += "\\t"; break;
      default:
        if (c >= 0x20) {
          out += c;
        } else {
          out += "\\u00";
          out += hex[c >> 4];
          out += hex[c & 0xF];
        }
    }
  }
  out += '"';
}

}  // namespace detail

inline object::object(std::string_view string) {
  text_.reserve(string.size() + 2);
  detail::append_string(text_, string);
}

inline object::object(std::initializer_list<member> members) {
  text_ = "{";
  for (const member& each : members) {
    if (text_.size() > 1) text_ += ',';
    detail::append_string(text_, each.key);
    text_ += ':';
    text_ += each.value.text_;
  }
  text_ += '}';
}

}  // namespace karjo::json
