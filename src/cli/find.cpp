// SPDX-License-Identifier: Apache-2.0
#include <karjo/calendar/date_text.hpp>
#include <karjo/find.hpp>
#include <karjo/json.hpp>
#include <karjo/memo/memo_number.hpp>

#include "cli/items.hpp"
#include "cli/progress.hpp"

namespace karjo::cli {

namespace {

/// FILE:LINE:COLUMN: KIND: TEXT (what it says)
std::string line_of(const located_hit& hit, std::string_view file, calendar_rule rule) {
  std::string out(file);
  out += ':' + std::to_string(hit.line) + ':' + std::to_string(hit.column) + ": ";
  out += name(hit.found.kind);
  out += ": ";
  for (const char byte : hit.text) out += byte == '\n' || byte == '\r' || byte == '\t' ? ' ' : byte;
  out += " (" + (hit.found.kind == hit_kind::memo ? describe(parse_memo(hit.text)) : describe(hit.text, rule)) + ")";
  return out;
}

}  // namespace

int run_find(arguments from, output& to) {
  const language in = chosen_language(from);
  const calendar_rule rule = chosen_rule(from);
  const bool json = from.flag("--json");
  int status = all_read;
  for (const std::string_view file : from.items()) {
    file_pieces pieces(file);
    text_finder finder(rule);
    progress bar(pieces.size(), in);
    std::uint64_t bytes = 0, count = 0;
    const auto print = [&](const std::vector<located_hit>& hits) {
      for (const located_hit& hit : hits) to.line(json ? to_json(hit, file, rule, in) : line_of(hit, file, rule));
      count += hits.size();
    };
    while (to.open()) {
      const std::optional<std::string_view> piece = pieces.next();
      if (!piece) break;
      print(finder.feed(*piece));
      bar.update(bytes += piece->size(), count);
    }
    if (pieces.failure() == 0) {
      print(finder.finish());
      continue;
    }
    to.flush();
    complain_of(file, pieces.failure(), in);
    status = failed;
  }
  return status;
}

}  // namespace karjo::cli
