// SPDX-License-Identifier: Apache-2.0
//
// DOCX and ODT documents are ZIP packages of named parts.
#pragma once

#include <cstddef>
#include <initializer_list>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace karjo::documents {

struct package_part {
  std::string_view name;
  std::string_view content;
  bool compressed = true;
};

/// A package of these parts, in order. The same parts give the same bytes: there is no clock in them.
[[nodiscard]] std::string make_package(std::initializer_list<package_part> parts);

/// Reads parts of a package in memory.
class package {
 public:
  /// More than that a part may not hold when it is unpacked: some packages are made to fill the memory.
  static constexpr std::size_t largest_part = std::size_t{256} << 20;

  explicit package(std::string_view bytes);
  ~package();
  package(const package&) = delete;
  package& operator=(const package&) = delete;

  /// Whether it is a package at all.
  [[nodiscard]] bool readable() const noexcept;
  [[nodiscard]] bool has(std::string_view name) const;
  /// The part of a name; nothing where there is none, or it is damaged, encrypted or too large.
  [[nodiscard]] std::optional<std::string> read(std::string_view name) const;

 private:
  struct reader;
  std::unique_ptr<reader> reader_;
};

}  // namespace karjo::documents
