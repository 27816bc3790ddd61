// SPDX-License-Identifier: Apache-2.0
//
// Standard input, standard output and files, on the file descriptors themselves: results leave in large pieces, yet always
// before the command waits for input, so that a program on the other end of two pipes gets its answer line by line.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace karjo::cli {

/// Standard output. A reader that went away (`karjo date - | head -1`) is no failure: `open()` says so, and the work ends.
class output {
 public:
  output();
  ~output() { flush(); }
  output(const output&) = delete;
  output& operator=(const output&) = delete;

  void write(std::string_view text);
  void line(std::string_view text);
  void flush() noexcept;

  /// Whether anybody still reads.
  [[nodiscard]] bool open() const noexcept { return state_ == state::good; }

  /// The errno of a failed write (disk full, closed descriptor), or 0. A reader that went away is none.
  [[nodiscard]] int failure() const noexcept { return state_ == state::failed ? errno_ : 0; }

 private:
  enum class state : std::uint8_t { good, reader_gone, failed };

  std::string pending_;
  state state_ = state::good;
  int errno_ = 0;
};

/// The lines of standard input, without their ends (LF or CRLF), in memory that grows with the longest line only. A byte order
/// mark before the first is skipped.
class input_lines {
 public:
  explicit input_lines(output& flushed_before_waiting) : output_(flushed_before_waiting) {}

  /// The next line, valid until the next call; nothing at the end, or after a failure.
  [[nodiscard]] std::optional<std::string_view> next();

  [[nodiscard]] std::uint64_t bytes_read() const noexcept { return bytes_read_; }
  [[nodiscard]] int failure() const noexcept { return errno_; }

 private:
  bool refill();

  output& output_;
  std::string buffer_;
  std::size_t start_ = 0;    // of the next line
  std::size_t scanned_ = 0;  // no LF before this
  std::uint64_t bytes_read_ = 0;
  bool at_end_ = false;
  bool first_ = true;
  int errno_ = 0;
};

/// A file, or standard input for "-", piece by piece.
class file_pieces {
 public:
  explicit file_pieces(std::string_view path);
  ~file_pieces();
  file_pieces(const file_pieces&) = delete;
  file_pieces& operator=(const file_pieces&) = delete;

  /// The next piece, valid until the next call; nothing at the end, or after a failure.
  [[nodiscard]] std::optional<std::string_view> next();

  /// The size where it is a regular file, else 0.
  [[nodiscard]] std::uint64_t size() const noexcept;

  /// Why the file cannot be opened or read, or 0.
  [[nodiscard]] int failure() const noexcept { return errno_; }

 private:
  int descriptor_;
  int errno_ = 0;
  std::string buffer_;
};

/// The size of standard input where it is a file, else 0.
[[nodiscard]] std::uint64_t input_size() noexcept;

/// The bytes of a file, of standard input for "-". Nothing where it cannot be read; then `failure` is the errno.
[[nodiscard]] std::optional<std::string> read_file(std::string_view path, int& failure);

/// Writes a whole file; the errno of the failure, or 0.
[[nodiscard]] int write_file(std::string_view path, std::string_view content);

/// Writes a line to standard error.
void complain(std::string_view text);

}  // namespace karjo::cli
