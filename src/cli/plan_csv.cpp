// SPDX-License-Identifier: Apache-2.0
#include <karjo/json.hpp>
#include <karjo/message.hpp>

#include <cstring>

#include "cli/items.hpp"
#include "cli/plan_files.hpp"

namespace karjo::cli {

namespace {

template <class T>
std::optional<T> taken(csv_reading<T> read, std::string_view file, bool json, bool doubts, output& to, language in) {
  const auto print = [&](const csv_fault& fault, bool doubt) {
    to.line(json ? to_json(fault, file, in) : csv_line(file, fault, doubt, in));
  };
  for (const csv_fault& fault : read.faults) print(fault, false);
  if (doubts) {
    for (const csv_fault& doubt : read.doubts) print(doubt, true);
  }
  return std::move(read.value);
}

template <class T>
std::optional<T> taken(result<T> read, std::string_view file, std::string_view content, bool json, output& to, language in) {
  if (read) return *std::move(read);
  to.line(json ? to_json(read.error(), file, in) : json_refusal(file, content, read.error(), in));
  return std::nullopt;
}

csv_style chosen_style(arguments& from, language in) {
  csv_style style{in, ','};
  if (const std::optional<std::string_view> delimiter = from.value("--delimiter")) {
    if (*delimiter == "semicolon") {
      style.delimiter = ';';
    } else if (*delimiter == "tab") {
      style.delimiter = '\t';
    } else if (*delimiter != "comma") {
      throw misuse{{"--delimiter is comma, semicolon or tab", "--delimiter হবে comma, semicolon বা tab"}};
    }
  }
  return style;
}

/// Writes to the file of `-o`, or to the output.
int deliver(const std::optional<std::string_view>& path, const std::string& text, output& to) {
  if (!path) {
    to.write(text);
    return all_read;
  }
  if (const int failure = write_file(*path, text); failure != 0) {
    complain(std::string(*path) + ": " + std::strerror(failure));
    return failed;
  }
  return all_read;
}

int deliver(const std::optional<std::string_view>& path, const result<std::string>& text, std::string_view file, output& to,
            language in) {
  if (text) return deliver(path, *text, to);
  complain(std::string(file) + ": " + refusal(text.error(), message(text.error(), in), in));
  return refused;
}

}  // namespace

bool looks_like_json(std::string_view content) noexcept {
  const std::size_t first = content.find_first_not_of(" \t\r\n");
  return first == std::string_view::npos || content[first] == '{' || content[first] == '[';
}

std::string csv_line(std::string_view file, const csv_fault& fault, bool doubt, language in) {
  const bool bangla = in == language::bn;
  std::string out(file);
  out += (bangla ? ": সারি " : ": row ") + std::to_string(fault.row);
  out += (bangla ? ", কলাম " : ", column ") + std::to_string(fault.column);
  if (!fault.heading.empty()) out += " (" + fault.heading + ')';
  out += ": " + std::string(name(doubt ? severity::warning : severity::error)) + ": ";
  out += message(fault.code, in);
  if (!fault.printed.empty() && fault.printed.size() < 80) out += ": " + fault.printed;
  return out + " [" + std::string(name(fault.code)) + ']';
}

std::optional<progress> progress_of(std::string_view file, std::string_view content, bool json, bool doubts, output& to,
                                    language in) {
  if (looks_like_json(content)) return taken(read_progress(content), file, content, json, to, in);
  return taken(read_progress_csv(content), file, json, doubts, to, in);
}

std::optional<plan> plan_of(std::string_view file, std::string_view content, bool json, bool doubts, output& to, language in) {
  if (looks_like_json(content)) return taken(read_plan(content), file, content, json, to, in);
  return taken(read_plan_csv(content), file, json, doubts, to, in);
}

int run_plan_template(arguments from, output& to) {
  const language in = chosen_language(from);
  const csv_style style = chosen_style(from, in);
  const std::optional<std::string_view> path = from.value("-o");
  std::optional<unsigned> quarter;
  if (const std::optional<std::string_view> asked = from.value("--quarter")) {
    const std::string digits = comparable_number(*asked);
    if (digits.size() != 1 || digits[0] < '1' || digits[0] > '4')
      throw misuse{{"--quarter is 1, 2, 3 or 4", "--quarter হবে 1, 2, 3 বা 4"}};
    quarter = static_cast<unsigned>(digits[0] - '0');
  }
  if (from.flag("--plan")) {
    if (quarter || from.word()) throw misuse{{"--plan stands alone", "--plan একা বসে"}};
    return deliver(path, plan_csv_template(style), "-", to, in);
  }
  const std::vector<std::string_view> files = from.items();
  if (files.size() != 1) throw misuse{{"give one plan", "একটি পরিকল্পনা দিন"}};
  int failure = 0;
  const std::optional<std::string> content = read_file(files[0], failure);
  if (!content) {
    complain_of(files[0], failure, in);
    return failed;
  }
  const std::optional<plan> read = plan_of(files[0], *content, false, false, to, in);
  if (!read) return refused;
  return deliver(path, progress_csv_template(*read, quarter, style), files[0], to, in);
}

int run_plan_write(arguments from, output& to) {
  const language in = chosen_language(from);
  const csv_style style = chosen_style(from, in);
  const std::optional<std::string_view> path = from.value("-o");
  const std::optional<std::string_view> form = from.value("--to");
  if (!form || (*form != "csv" && *form != "json")) throw misuse{{"--to is csv or json", "--to হবে csv বা json"}};
  const bool csv = *form == "csv";
  const std::vector<std::string_view> files = from.items();
  if (files.size() != 1) throw misuse{{"one file is written at a time", "একবারে একটি ফাইল লেখা যায়"}};
  int failure = 0;
  const std::optional<std::string> content = read_file(files[0], failure);
  if (!content) {
    complain_of(files[0], failure, in);
    return failed;
  }
  const bool json = looks_like_json(*content);
  const bool reported = json ? read_progress(*content).has_value() : read_progress_csv(*content).value.has_value();
  if (reported) {
    const std::optional<progress> read = progress_of(files[0], *content, false, false, to, in);
    if (!read) return refused;
    return csv ? deliver(path, write_progress_csv(*read, style), files[0], to, in) : deliver(path, to_json(*read) + '\n', to);
  }
  const std::optional<plan> read = plan_of(files[0], *content, false, false, to, in);
  if (!read) return refused;
  return csv ? deliver(path, write_plan_csv(*read, style), files[0], to, in) : deliver(path, to_json(*read) + '\n', to);
}

}  // namespace karjo::cli
