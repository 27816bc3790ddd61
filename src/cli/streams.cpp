// SPDX-License-Identifier: Apache-2.0
#include "cli/streams.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>

namespace karjo::cli {

namespace {

constexpr std::size_t piece = 64 * 1024;

/// Writes all of it; the errno of the failure, or 0.
int write_all(int descriptor, std::string_view text) noexcept {
  while (!text.empty()) {
    const ssize_t written = ::write(descriptor, text.data(), text.size());
    if (written >= 0) {
      text.remove_prefix(static_cast<std::size_t>(written));
    } else if (errno != EINTR) {
      return errno;
    }
  }
  return 0;
}

/// Appends up to a piece; 0 at the end, -1 on failure (errno).
ssize_t read_piece(int descriptor, std::string& into) {
  const std::size_t before = into.size();
  into.resize(before + piece);
  ssize_t count = 0;
  do {
    count = ::read(descriptor, into.data() + before, piece);
  } while (count < 0 && errno == EINTR);
  const int failure = errno;
  into.resize(before + static_cast<std::size_t>(count > 0 ? count : 0));
  errno = failure;
  return count;
}

/// The size of a regular file, else 0.
std::uint64_t size_of(int descriptor) noexcept {
  struct stat status {};
  if (::fstat(descriptor, &status) != 0 || !S_ISREG(status.st_mode)) return 0;
  return static_cast<std::uint64_t>(status.st_size);
}

}  // namespace

output::output() { std::signal(SIGPIPE, SIG_IGN); }  // a closed pipe shows as EPIPE, and the command ends in order

void output::write(std::string_view text) {
  pending_ += text;
  if (pending_.size() >= piece) flush();
}

void output::line(std::string_view text) {
  pending_ += text;
  write("\n");
}

void output::flush() noexcept {
  if (state_ == state::good) {
    errno_ = write_all(STDOUT_FILENO, pending_);
    if (errno_ != 0) state_ = errno_ == EPIPE ? state::reader_gone : state::failed;
  }
  pending_.clear();
}

bool input_lines::refill() {
  output_.flush();
  buffer_.erase(0, start_);
  scanned_ -= start_;
  start_ = 0;
  const ssize_t count = read_piece(STDIN_FILENO, buffer_);
  if (count < 0) errno_ = errno;
  if (count <= 0) return false;
  bytes_read_ += static_cast<std::uint64_t>(count);
  return true;
}

std::optional<std::string_view> input_lines::next() {
  std::size_t end = buffer_.find('\n', scanned_);
  while (end == std::string::npos && !at_end_) {
    scanned_ = buffer_.size();
    at_end_ = !refill();
    end = buffer_.find('\n', scanned_);
  }
  if (errno_ != 0) return std::nullopt;
  if (end == std::string::npos) {  // the last line has no end of its own
    if (start_ == buffer_.size()) return std::nullopt;
    end = buffer_.size();
  }
  std::string_view line(buffer_.data() + start_, end - start_);
  start_ = scanned_ = end < buffer_.size() ? end + 1 : end;
  if (line.ends_with('\r')) line.remove_suffix(1);
  if (first_ && line.starts_with("\xEF\xBB\xBF")) line.remove_prefix(3);
  first_ = false;
  return line;
}

file_pieces::file_pieces(std::string_view path)
    : descriptor_(path == "-" ? STDIN_FILENO : ::open(std::string(path).c_str(), O_RDONLY | O_CLOEXEC)) {
  if (descriptor_ < 0) errno_ = errno;
}

file_pieces::~file_pieces() {
  if (descriptor_ > STDIN_FILENO) ::close(descriptor_);
}

std::optional<std::string_view> file_pieces::next() {
  if (errno_ != 0) return std::nullopt;
  buffer_.clear();
  const ssize_t count = read_piece(descriptor_, buffer_);
  if (count < 0) errno_ = errno;
  if (count <= 0) return std::nullopt;
  return buffer_;
}

std::uint64_t file_pieces::size() const noexcept { return size_of(descriptor_); }

std::uint64_t input_size() noexcept { return size_of(STDIN_FILENO); }

std::optional<std::string> read_file(std::string_view path, int& failure) {
  const bool standard_input = path == "-";
  const int descriptor = standard_input ? STDIN_FILENO : ::open(std::string(path).c_str(), O_RDONLY | O_CLOEXEC);
  std::string content;
  if (descriptor >= 0) content.reserve(static_cast<std::size_t>(size_of(descriptor)) + piece);
  ssize_t count = descriptor < 0 ? -1 : 1;
  while (count > 0) count = read_piece(descriptor, content);
  failure = count < 0 ? errno : 0;
  if (descriptor >= 0 && !standard_input) ::close(descriptor);
  if (failure != 0) return std::nullopt;
  return content;
}

int write_file(std::string_view path, std::string_view content) {
  const int descriptor = ::open(std::string(path).c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
  if (descriptor < 0) return errno;
  const int failure = write_all(descriptor, content);
  return ::close(descriptor) != 0 && failure == 0 ? errno : failure;
}

void complain(std::string_view text) {
  const std::string line = "karjo: " + std::string(text) + "\n";
  static_cast<void>(write_all(STDERR_FILENO, line));
}

}  // namespace karjo::cli
