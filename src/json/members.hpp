// SPDX-License-Identifier: Apache-2.0
//
// The members of a JSON object that was read (value.hpp), each taken by its key and its type.
#pragma once

#include <algorithm>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <karjo/error.hpp>

#include "json/value.hpp"

namespace karjo::json {

/// Reads the members of one object; the first fault of the whole text, in the order of reading, is kept in `why`.
class members {
 public:
  members(const value& of, std::initializer_list<std::string_view> known, error& why) : of_(of), why_(why) {
    if (of.kind != value::type::object) {
      fail(errc::json_unexpected_value, of.offset);
      return;
    }
    for (const json::member_value& each : of.members) {
      if (std::find(known.begin(), known.end(), each.key) == known.end()) fail(errc::json_unknown_key, each.offset);
    }
  }

  /// The member, or null where it is absent or null.
  const value* optional(std::string_view key) const {
    const value* const found = of_.find(key);
    return found == nullptr || found->kind == value::type::null ? nullptr : found;
  }

  const value* required(std::string_view key) const {
    const value* const found = optional(key);
    if (found == nullptr) fail(errc::json_missing_key, of_.offset);
    return found;
  }

  void fail(errc code, std::uint64_t offset) const {
    if (why_.code == errc::ok) why_ = {code, 0, offset};
  }

  [[nodiscard]] std::string string(const value* from) const {
    if (from == nullptr) return {};
    if (from->kind == value::type::string) return from->text;
    fail(errc::json_unexpected_value, from->offset);
    return {};
  }

  /// A string, or a number as it is written: what names an indicator.
  [[nodiscard]] std::string number_or_string(const value* from) const {
    if (from != nullptr && from->kind == value::type::number) return from->text;
    return string(from);
  }

  template <class Enum>
  [[nodiscard]] std::optional<Enum> word(const value* from, std::initializer_list<Enum> all) const {
    if (from == nullptr) return std::nullopt;
    if (from->kind == value::type::string) {
      for (const Enum each : all) {
        if (name(each) == from->text) return each;
      }
    }
    fail(errc::json_unexpected_value, from->offset);
    return std::nullopt;
  }

  template <class Each>
  void array(const value* from, Each&& each) const {
    if (from == nullptr) return;
    if (from->kind != value::type::array) return fail(errc::json_unexpected_value, from->offset);
    for (const value& element : from->elements) each(element);
  }

  [[nodiscard]] std::vector<std::string> strings(const value* from) const {
    std::vector<std::string> out;
    array(from, [&](const value& element) { out.push_back(string(&element)); });
    return out;
  }

  void schema(std::string_view expected) const {
    const value* const found = required("schema");
    if (found != nullptr && (found->kind != value::type::string || found->text != expected))
      fail(errc::json_unexpected_value, found->offset);
  }

 private:
  const value& of_;
  error& why_;
};

}  // namespace karjo::json
