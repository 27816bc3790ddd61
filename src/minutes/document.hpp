// SPDX-License-Identifier: Apache-2.0
//
// The document as the reader sees it: lines of clean text that remember the bytes they came from.
//
// Cleaning takes nothing that is said: runs of blanks become one blank (a run that holds a tab, or three blanks and
// more, is a tab: a column), Markdown marks left by OCR (#, **, bullets) and invisible marks (BOM, zero-width space)
// go, <br> is a line break inside a line. Every byte of clean text knows its place in the storage form, and through
// it in the source.
#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

#include <karjo/minutes/printed_text.hpp>
#include <karjo/text/storage_form.hpp>

namespace karjo::reading {

/// Clean text made of runs, each of which stands unbroken in the storage form.
struct passage {
  struct run {
    std::size_t at;      // where it begins in `text`
    std::size_t stored;  // where it begins in the storage form
  };
  std::string text;
  std::vector<run> runs;

  /// Adds bytes that stand at `stored`; bytes that follow on join the last run.
  void append(std::string_view bytes, std::size_t stored);
  [[nodiscard]] std::size_t stored_at(std::size_t at) const;
};

/// A stretch of a passage. Empty slices have a place, too.
struct slice {
  const passage* in = nullptr;
  std::size_t begin = 0;
  std::size_t end = 0;

  [[nodiscard]] std::string_view view() const {
    return in ? std::string_view(in->text).substr(begin, end - begin) : "";
  }
  [[nodiscard]] bool empty() const { return begin == end; }
  [[nodiscard]] std::size_t size() const { return end - begin; }
  /// The part from byte `from` to byte `to` of this slice.
  [[nodiscard]] slice part(std::size_t from, std::size_t to) const { return {in, begin + from, begin + to}; }
  [[nodiscard]] slice from(std::size_t at) const { return part(at, size()); }
  [[nodiscard]] slice until(std::size_t at) const { return part(0, at); }
  [[nodiscard]] slice trimmed() const;  // blanks at both ends
};

struct line {
  slice text;               // trimmed
  std::size_t heading = 0;  // Markdown level, 0 for none
  bool bullet = false;
  bool bold = false;       // opened by ** at its start
  bool bold_open = false;  // … and not closed on this line
  bool rule = false;       // only dashes: a line drawn in print

  [[nodiscard]] bool blank() const { return text.empty(); }
};

class document {
 public:
  explicit document(const text::stored_text& stored);

  document(const document&) = delete;
  document& operator=(const document&) = delete;

  [[nodiscard]] const std::vector<line>& lines() const { return lines_; }
  [[nodiscard]] const text::stored_text& stored() const { return stored_; }

  /// A passage of several slices with one blank between them.
  [[nodiscard]] slice join(const std::vector<slice>& parts);

  /// The text on one line, with the bytes of the source it covers.
  [[nodiscard]] printed_text print(slice s) const;
  [[nodiscard]] byte_range source_of(slice s) const;
  /// The source bytes of a stretch of the storage form.
  [[nodiscard]] byte_range source_of(std::size_t stored_begin, std::size_t stored_end) const;

 private:
  line read_line(std::size_t begin, std::size_t end);

  const text::stored_text& stored_;
  std::deque<passage> passages_;  // a deque: slices point into it
  std::vector<line> lines_;
};

}  // namespace karjo::reading
