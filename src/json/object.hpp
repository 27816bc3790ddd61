// SPDX-License-Identifier: Apache-2.0
//
// The JSON values of the small things that several writers share. nlohmann::json is named in src/json only.
#pragma once

#include <chrono>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>

#include <karjo/minutes/printed_text.hpp>

namespace karjo::json {

using object = nlohmann::ordered_json;

/// An object or array on one line; bytes that are no UTF-8 become U+FFFD.
[[nodiscard]] inline std::string line(const object& value) {
  return value.dump(-1, ' ', false, object::error_handler_t::replace);
}

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

}  // namespace karjo::json
