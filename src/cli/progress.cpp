// SPDX-License-Identifier: Apache-2.0
#include "cli/progress.hpp"

#include <unistd.h>

#include <algorithm>
#include <string>

namespace karjo::cli {

using namespace std::chrono_literals;

namespace {

void draw(const std::string& text) {
  const ssize_t written = ::write(STDERR_FILENO, text.data(), text.size());
  static_cast<void>(written);  // a bar that cannot be drawn is no reason to stop
}

}  // namespace

progress::progress(std::uint64_t total, language in) noexcept
    : total_(total),
      language_(in),
      wanted_(::isatty(STDERR_FILENO) == 1 && ::isatty(STDOUT_FILENO) != 1),
      next_(clock::now() + 1s) {}

progress::~progress() {
  if (drawn_) draw("\r\x1b[K");
}

void progress::update(std::uint64_t done, std::uint64_t items) {
  if (!wanted_) return;
  const clock::time_point now = clock::now();
  if (now < next_) return;
  next_ = now + 100ms;
  drawn_ = true;
  std::string text = "\r\x1b[K";
  if (total_ > 0) {
    constexpr std::uint64_t width = 30;
    const std::uint64_t part = std::min(done, total_);
    const std::uint64_t filled = part * width / total_;
    text += '[' + std::string(filled, '#') + std::string(width - filled, '.') + "] ";
    text += std::to_string(part * 100 / total_) + " %  ";
  }
  text += std::to_string(items) + (language_ == language::bn ? "টি" : items == 1 ? " item" : " items");
  draw(text);
}

}  // namespace karjo::cli
