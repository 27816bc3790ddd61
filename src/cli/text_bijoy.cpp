// SPDX-License-Identifier: Apache-2.0
#include <karjo/json.hpp>
#include <karjo/message.hpp>
#include <karjo/text/bijoy_detect.hpp>

#include "cli/items.hpp"

namespace karjo::cli {

namespace {

/// The answer of a person's question: a line for each run, or "no".
std::string describe(const text::converted_runs& read) {
  std::string lines;
  for (const text::bijoy_run& run : read.runs) {
    if (!lines.empty()) lines += '\n';
    lines += name(run.answer);
    lines += ' ' + std::to_string(run.offset) + '+' + std::to_string(run.length) + ' ';
    lines += name(run.why);
    if (run.answer != text::bijoy_answer::bijoy) continue;
    const text::text_range converted = read.reading.map.range_from_source(run.offset, run.length);
    lines += ": " + read.reading.text.substr(converted.offset, converted.length);
  }
  return lines.empty() ? std::string(name(text::bijoy_answer::no)) : lines;
}

/// Prints what `read` makes of each item: with --json the object, else what `text` takes of it.
template <class Read, class Text>
int answer_each(const arguments& from, output& to, language in, bool json, Read read, Text text) {
  return for_each_text(from.items(), to, in, [&](std::string_view item) {
    const auto made = read(item);
    if (!made) {
      to.line(json ? to_json(made.error(), item, in) : refusal(made.error(), message(made.error(), in), in));
    } else {
      to.line(json ? to_json(*made, item) : text(*made));
    }
    return made.has_value();
  });
}

}  // namespace

int run_text_from_bijoy(arguments from, output& to) {
  const language in = chosen_language(from);
  const bool json = from.flag("--json");
  const std::optional<std::string_view> font = from.value("--font");
  if (from.flag("--mixed")) {
    return answer_each(
        from, to, in, json,
        [font](std::string_view item) { return text::from_bijoy_runs(item, font.value_or(std::string_view())); },
        [](const text::converted_runs& read) { return read.reading.text; });
  }
  if (font) throw misuse{{"--font goes with --mixed", "--font শুধু --mixed-এর সঙ্গে চলে"}};
  return answer_each(
      from, to, in, json,
      [](std::string_view item) { return text::from_bijoy(item, {.keep_map = false}); },
      [](const text::bijoy_text& read) { return read.text; });
}

int run_text_detect_bijoy(arguments from, output& to) {
  const language in = chosen_language(from);
  const bool json = from.flag("--json");
  const std::string_view font = from.value("--font").value_or(std::string_view());
  return answer_each(
      from, to, in, json, [font](std::string_view item) { return text::from_bijoy_runs(item, font); }, describe);
}

}  // namespace karjo::cli
