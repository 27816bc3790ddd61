// SPDX-License-Identifier: Apache-2.0
#include <karjo/json.hpp>
#include <karjo/memo/memo_number.hpp>
#include <karjo/message.hpp>
#include <karjo/report.hpp>

#include "cli/items.hpp"

namespace karjo::cli {

int run_memo(arguments from, output& to) {
  const language in = chosen_language(from);
  const bool json = from.flag("--json");
  return for_each_text(from.items(), to, in, [&](std::string_view text) {
    const result<memo_reading> read = parse_memo(text);
    if (!read) {
      to.line(json ? to_json(read.error(), text, in) : refusal(read.error(), message(read.error(), in), in));
    } else if (json) {
      to.line(to_json(*read, text, in));
    } else {
      to.write(to_text_report(*read, in));
    }
    return read.has_value();
  });
}

}  // namespace karjo::cli
