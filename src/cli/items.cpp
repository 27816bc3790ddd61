// SPDX-License-Identifier: Apache-2.0
#include "cli/items.hpp"

#include <algorithm>
#include <cstring>

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

int for_each_file(const std::vector<std::string_view>& files, output& to, language in,
                  const std::function<bool(std::string_view, std::string)>& read) {
  int status = all_read;
  progress bar(files.size(), in);
  std::uint64_t count = 0;
  for (const std::string_view file : files) {
    if (!to.open()) break;
    int failure = 0;
    std::optional<std::string> content = read_file(file, failure);
    if (!content) {
      to.flush();
      complain_of(file, failure, in);
      status = failed;
    } else if (!read(file, *std::move(content))) {
      status = std::max<int>(status, refused);
    }
    ++count;
    bar.update(count, count);
  }
  return status;
}

std::string refusal(const error& why, std::string_view message, language in) {
  const std::string byte = std::to_string(why.offset);
  const std::string place = in == language::bn ? ", বাইট " + text::to_bangla_digits(byte) : " at byte " + byte;
  return std::string(name(why.code)) + place + ": " + std::string(message);
}

}  // namespace karjo::cli
