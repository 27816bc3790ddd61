// SPDX-License-Identifier: Apache-2.0
#include <karjo/json.hpp>
#include <karjo/message.hpp>
#include <karjo/minutes/reader.hpp>
#include <karjo/minutes/writer.hpp>
#include <karjo/report.hpp>

#include <cstring>
#include <functional>

#include "cli/holidays.hpp"
#include "cli/items.hpp"

namespace karjo::cli {

namespace {

/// The line that says why a document was refused.
std::string refusal_line(std::string_view file, const error& why, language in) {
  return std::string(file) + ": " + refusal(why, message(why, in), in);
}

/// Text, an HTML page, or a DOCX document.
result<minutes> read_document(std::string_view content, const holiday_table& holidays) {
  if (looks_like_docx(content)) return read_minutes_docx(content, holidays);
  return looks_like_html(content) ? read_minutes_html(content, holidays) : read_minutes(content, holidays);
}

/// What remains to be done with a file that was read.
std::function<bool()> written(output& to, std::string text, bool good) {
  return [&to, text = std::move(text), good] {
    to.write(text);
    return good;
  };
}

}  // namespace

int run_minutes_read(arguments from, output& to) {
  const language in = chosen_language(from);
  const bool json = from.flag("--json");
  const holiday_table holidays = chosen_holidays(from, in).value_or(holiday_table{});
  const std::optional<std::string_view> page = from.value("--html");
  const std::vector<std::string_view> files = from.items();

  std::vector<named_minutes> documents;  // kept for the page alone
  std::uint64_t shown = 0;
  int status = for_each_file(files, to, in, [&](std::string_view file, std::string content) -> std::function<bool()> {
    result<minutes> read = read_document(content, holidays);
    const bool good = read.has_value();
    std::string text;
    if (json) {
      text = (good ? to_json(*read, in) : to_json(read.error(), file, in)) + '\n';
    } else if (!good) {
      text = refusal_line(file, read.error(), in) + '\n';
    } else if (!page) {
      text = to_text_report(*read, in);
    }
    std::optional<result<minutes>> kept;
    if (page) kept = std::move(read);
    return [&, file, good, text = std::move(text), kept = std::move(kept)]() mutable {
      if (good && !json && !page && files.size() > 1) to.line((shown++ == 0 ? "==== " : "\n==== ") + std::string(file));
      to.write(text);
      if (kept) documents.push_back({std::string(file), *std::move(kept)});
      return good;
    };
  });
  if (page) {
    if (const int failure = write_file(*page, to_html_report(documents)); failure != 0) {
      complain(std::string(*page) + ": " + std::strerror(failure));
      status = failed;
    }
  }
  return status;
}

int run_minutes_check(arguments from, output& to) {
  const language in = chosen_language(from);
  const bool json = from.flag("--json");
  const holiday_table holidays = chosen_holidays(from, in).value_or(holiday_table{});
  return for_each_file(from.items(), to, in, [&](std::string_view file, const std::string& content) {
    const result<minutes> read = read_document(content, holidays);
    std::string text;
    bool sound = read.has_value();
    if (!read) text = (json ? to_json(read.error(), file, in) : refusal_line(file, read.error(), in)) + '\n';
    for (const finding& found : read ? read->findings : std::vector<finding>{}) {
      sound = sound && found.severity != severity::error;
      if (json) {
        text += to_json(found, file, in) + '\n';
      } else {
        text += std::string(file) + ':' + std::to_string(found.line) + ':' + std::to_string(found.column) + ": " +
                std::string(name(found.severity)) + ": " + found.message(in) + " [" + std::string(name(found.code)) + "]\n";
      }
    }
    return written(to, std::move(text), sound);
  });
}

int run_minutes_decisions(arguments from, output& to) {
  const language in = chosen_language(from);
  const bool json = from.flag("--json");
  const holiday_table holidays = chosen_holidays(from, in).value_or(holiday_table{});
  return for_each_file(from.items(), to, in, [&](std::string_view file, const std::string& content) {
    const result<minutes> read = read_document(content, holidays);
    if (!read) return written(to, (json ? to_json(read.error(), file, in) : refusal_line(file, read.error(), in)) + '\n', false);
    if (!json) return written(to, to_text_register(*read, in), true);
    std::string text;
    for (const item& discussed : read->items) {
      for (const decision& decided : discussed.decisions) text += to_json(discussed, decided, file) + '\n';
    }
    return written(to, std::move(text), true);
  });
}

int run_minutes_write(arguments from, output& to) {
  const language in = chosen_language(from);
  const std::optional<std::string_view> called = from.value("--to");
  if (!called) throw misuse{{"--to FORMAT is missing", "--to FORMAT দেওয়া হয়নি"}};
  const std::optional<document_format> format = parse_document_format(*called);
  if (!format) {
    throw misuse{{"no such format: " + std::string(*called), "এমন কোনো বিন্যাস নেই: " + std::string(*called)}};
  }
  const std::optional<std::string_view> path = from.value("-o");
  const holiday_table holidays = chosen_holidays(from, in).value_or(holiday_table{});
  const std::vector<std::string_view> files = from.items();
  if (files.size() != 1) throw misuse{{"one document is written at a time", "একবারে একটি নথি লেখা যায়"}};
  int failure = 0;
  const int status = for_each_file(files, to, in, [&](std::string_view file, const std::string& content) -> std::function<bool()> {
    const std::size_t first = content.find_first_not_of(" \t\r\n");
    const bool json = first != std::string::npos && content[first] == '{';
    const result<minutes> read = json ? read_minutes_json(content) : read_document(content, holidays);
    if (!read) {
      return [why = refusal_line(file, read.error(), in)] {
        complain(why);
        return false;
      };
    }
    if (!path) return written(to, write_minutes(*read, *format), true);
    return [&failure, &path, document = write_minutes(*read, *format)] {
      failure = write_file(*path, document);
      return true;
    };
  });
  if (failure != 0) {
    complain(std::string(*path) + ": " + std::strerror(failure));
    return failed;
  }
  return status;
}

}  // namespace karjo::cli
