// SPDX-License-Identifier: Apache-2.0
#include <karjo/json.hpp>

#include "json/text_answer.hpp"

namespace karjo {

namespace {

using json::object;

object doubts(const text::bijoy_text& read) {
  return json::list(read.doubts, [](const text::bijoy_doubt& doubt) -> object {
    return {{"code", name(doubt.kind)},
            {"offset", doubt.source_offset},
            {"length", doubt.source_length},
            {"text_offset", doubt.offset},
            {"text_length", doubt.length}};
  });
}

}  // namespace

std::string to_json(const text::bijoy_text& read, std::string_view input) {
  return json::text_answer(input, read.text, {{"doubts", doubts(read)}});
}

std::string to_json(const text::converted_runs& read, std::string_view input) {
  const object runs = json::list(read.runs, [](const text::bijoy_run& run) -> object {
    return {{"offset", run.offset},  {"length", run.length}, {"answer", name(run.answer)},
            {"why", name(run.why)}, {"score", run.score},   {"words", run.words}};
  });
  return json::text_answer(input, read.reading.text,
                           {{"answer", name(read.answer())}, {"runs", runs}, {"doubts", doubts(read.reading)}});
}

}  // namespace karjo
