// SPDX-License-Identifier: Apache-2.0
#include "cli/items.hpp"

#include <algorithm>
#include <condition_variable>
#include <cstring>
#include <exception>
#include <mutex>
#include <thread>
#include <utility>

#include <karjo/text/digits.hpp>

#include "cli/progress.hpp"

namespace karjo::cli {

void complain_of(std::string_view file, int failure, language in) {
  const bool standard_input = file == "-";
  const std::string name = standard_input ? (in == language::bn ? "প্রমিত ইনপুট" : "standard input") : std::string(file);
  complain(name + ": " + std::strerror(failure));
}

int for_each_text(const std::vector<std::string_view>& items, output& to, language in,
                  const std::function<bool(std::string_view)>& read) {
  int status = all_read;
  for (const std::string_view item : items) {
    if (item != "-") {
      if (!read(item)) status = std::max<int>(status, refused);
      continue;
    }
    input_lines lines(to);
    progress bar(input_size(), in);
    std::uint64_t count = 0;
    while (to.open()) {
      const std::optional<std::string_view> line = lines.next();
      if (!line) break;
      if (!read(*line)) status = std::max<int>(status, refused);
      bar.update(lines.bytes_read(), ++count);
    }
    if (lines.failure() != 0) {
      complain_of("-", lines.failure(), in);
      status = failed;
    }
  }
  return status;
}

namespace {

/// A file that was read, or why not.
struct read_one {
  int failure = 0;
  std::function<bool()> rest;
  std::exception_ptr thrown;
};

/// Reads files on several threads, a few ahead of the one that is waited for.
class readers {
 public:
  using read_function = std::function<std::function<bool()>(std::string_view, std::string)>;

  readers(const std::vector<std::string_view>& files, const read_function& read, std::size_t threads)
      : files_(files), read_(read), done_(threads * 4) {
    for (std::size_t i = 0; i < threads; ++i) threads_.emplace_back([this] { work(); });
  }
  ~readers() {
    {
      const std::lock_guard lock(mutex_);
      taken_ = files_.size() + done_.size();
      next_ = files_.size();
    }
    room_.notify_all();
    for (std::thread& each : threads_) each.join();
  }
  readers(const readers&) = delete;
  readers& operator=(const readers&) = delete;

  /// The file of that number; they are asked for in order.
  read_one take(std::size_t number) {
    std::unique_lock lock(mutex_);
    ready_.wait(lock, [&] { return done_[number % done_.size()].has_value(); });
    read_one out = *std::move(done_[number % done_.size()]);
    done_[number % done_.size()].reset();
    taken_ = number + 1;
    lock.unlock();
    room_.notify_all();
    return out;
  }

 private:
  void work() {
    for (;;) {
      std::size_t number;
      {
        std::unique_lock lock(mutex_);
        room_.wait(lock, [&] { return next_ >= files_.size() || next_ < taken_ + done_.size(); });
        if (next_ >= files_.size()) return;
        number = next_++;
      }
      read_one made;
      try {
        if (std::optional<std::string> content = read_file(files_[number], made.failure))
          made.rest = read_(files_[number], *std::move(content));
      } catch (...) {
        made.thrown = std::current_exception();
      }
      {
        const std::lock_guard lock(mutex_);
        done_[number % done_.size()] = std::move(made);
      }
      ready_.notify_one();
    }
  }

  const std::vector<std::string_view>& files_;
  const read_function& read_;
  std::mutex mutex_;
  std::condition_variable room_, ready_;
  std::vector<std::optional<read_one>> done_;  // file i in place i modulo its size
  std::size_t next_ = 0, taken_ = 0;
  std::vector<std::thread> threads_;
};

}  // namespace

int for_each_file(const std::vector<std::string_view>& files, output& to, language in,
                  const std::function<std::function<bool()>(std::string_view, std::string)>& read) {
  int status = all_read;
  progress bar(files.size(), in);
  const std::size_t threads = std::min<std::size_t>(std::max(std::thread::hardware_concurrency(), 1u), files.size());
  readers reading(files, read, threads);
  for (std::size_t i = 0; i < files.size() && to.open(); ++i) {
    const read_one done = reading.take(i);
    if (done.thrown) std::rethrow_exception(done.thrown);
    if (done.failure != 0 || !done.rest) {
      to.flush();
      complain_of(files[i], done.failure, in);
      status = failed;
    } else if (!done.rest()) {
      status = std::max<int>(status, refused);
    }
    bar.update(i + 1, i + 1);
  }
  return status;
}

std::string refusal(const error& why, std::string_view message, language in) {
  const std::string byte = std::to_string(why.offset);
  const std::string place = in == language::bn ? ", বাইট " + text::to_bangla_digits(byte) : " at byte " + byte;
  return std::string(name(why.code)) + place + ": " + std::string(message);
}

}  // namespace karjo::cli
