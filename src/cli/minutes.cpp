// SPDX-License-Identifier: Apache-2.0
#include <karjo/json.hpp>
#include <karjo/message.hpp>
#include <karjo/minutes/reader.hpp>
#include <karjo/minutes/writer.hpp>
#include <karjo/report.hpp>

#include <cstring>

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

}  // namespace

int run_minutes_read(arguments from, output& to) {
  const language in = chosen_language(from);
  const bool json = from.flag("--json");
  const holiday_table holidays = chosen_holidays(from, in).value_or(holiday_table{});
  const std::optional<std::string_view> page = from.value("--html");
  const std::vector<std::string_view> files = from.items();

  std::vector<named_minutes> documents;  // kept for the page alone
  std::uint64_t shown = 0;
  int status = for_each_file(files, to, in, [&](std::string_view file, std::string content) {
    result<minutes> read = read_document(content, holidays);
    const bool good = read.has_value();
    if (json) {
      to.line(good ? to_json(*read, in) : to_json(read.error(), file, in));
    } else if (!good) {
      to.line(refusal_line(file, read.error(), in));
    } else if (!page) {
      if (files.size() > 1) to.line((shown++ == 0 ? "==== " : "\n==== ") + std::string(file));
      to.write(to_text_report(*read, in));
    }
    if (page) documents.push_back({std::string(file), std::move(read)});
    return good;
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
    if (!read) {
      to.line(json ? to_json(read.error(), file, in) : refusal_line(file, read.error(), in));
      return false;
    }
    bool sound = true;
    for (const finding& found : read->findings) {
      sound = sound && found.severity != severity::error;
      if (json) {
        to.line(to_json(found, file, in));
      } else {
        to.line(std::string(file) + ':' + std::to_string(found.line) + ':' + std::to_string(found.column) + ": " +
                std::string(name(found.severity)) + ": " + found.message(in) + " [" + std::string(name(found.code)) +
                ']');
      }
    }
    return sound;
  });
}

int run_minutes_decisions(arguments from, output& to) {
  const language in = chosen_language(from);
  const bool json = from.flag("--json");
  const holiday_table holidays = chosen_holidays(from, in).value_or(holiday_table{});
  return for_each_file(from.items(), to, in, [&](std::string_view file, const std::string& content) {
    const result<minutes> read = read_document(content, holidays);
    if (!read) {
      to.line(json ? to_json(read.error(), file, in) : refusal_line(file, read.error(), in));
      return false;
    }
    if (!json) {
      to.write(to_text_register(*read, in));
      return true;
    }
    for (const item& discussed : read->items) {
      for (const decision& decided : discussed.decisions) to.line(to_json(discussed, decided, file));
    }
    return true;
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
  const int status = for_each_file(files, to, in, [&](std::string_view file, const std::string& content) {
    const std::size_t first = content.find_first_not_of(" \t\r\n");
    const bool json = first != std::string::npos && content[first] == '{';
    const result<minutes> read = json ? read_minutes_json(content) : read_document(content, holidays);
    if (!read) {
      complain(refusal_line(file, read.error(), in));
      return false;
    }
    const std::string written = write_minutes(*read, *format);
    if (path)
      failure = write_file(*path, written);
    else
      to.write(written);
    return true;
  });
  if (failure != 0) {
    complain(std::string(*path) + ": " + std::strerror(failure));
    return failed;
  }
  return status;
}

}  // namespace karjo::cli
