// SPDX-License-Identifier: Apache-2.0
#include <karjo/calendar/date_text.hpp>
#include <karjo/json.hpp>
#include <karjo/memo/memo_code_text.hpp>
#include <karjo/memo/memo_number.hpp>
#include <karjo/memo/registry.hpp>
#include <karjo/message.hpp>
#include <karjo/report.hpp>

#include <cstring>
#include <stdexcept>

#include "cli/items.hpp"
#include "cli/streams.hpp"

namespace karjo::cli {

namespace {

/// What `--style` asks for: words joined by commas.
std::optional<memo_style> chosen_style(arguments& from) {
  const std::optional<std::string_view> wanted = from.value("--style");
  if (!wanted) return std::nullopt;
  memo_style style;
  for (std::string_view rest = *wanted; !rest.empty();) {
    const std::string_view word = rest.substr(0, rest.find(','));
    rest.remove_prefix(std::min(rest.size(), word.size() + 1));
    if (word == "latin-digits") {
      style.digits = memo_digits::latin;
    } else if (word == "dash") {
      style.before_serial = '-';
    } else if (word == "without-part") {
      style.part = false;
    } else if (word == "without-copies") {
      style.copies = false;
    } else if (word != "official") {
      const std::string given(word), names = "official, latin-digits, dash, without-part, without-copies";
      throw misuse{{"there is no style " + given + "; the styles are " + names,
                    given + " নামে কোনো রীতি নেই; রীতিগুলো: " + names}};
    }
  }
  return style;
}

/// The date of the letter, which chooses between the names that a code had.
std::optional<std::chrono::sys_days> chosen_date(arguments& from) {
  const std::optional<std::string_view> printed = from.value("--date");
  if (!printed) return std::nullopt;
  const result<date_reading> read = parse_date(*printed);
  if (!read) throw misuse{{explain(read.error(), *printed), explain(read.error(), *printed, calendar_rule::automatic, language::bn)}};
  return read->gregorian;
}

/// The tables of codes, with the rows of the file that `--codes` names in place of karjo's own.
memo_registry chosen_codes(arguments& from, language in) {
  memo_registry codes;
  const std::optional<std::string_view> path = from.value("--codes");
  if (!path) return codes;
  int failure = 0;
  const std::optional<std::string> text = read_file(*path, failure);
  if (!text) throw std::runtime_error(std::string(*path) + ": " + std::strerror(failure));
  const result<std::vector<memo_code_row>> rows = parse_memo_codes(*text);
  if (!rows) {
    const text::line_and_column place = text::line_and_column_of(*text, rows.error().offset);
    throw std::runtime_error(std::string(*path) + ':' + std::to_string(place.line) + ':' +
                             std::to_string(place.column) + ": " +
                             refusal(rows.error(), message(rows.error(), in), in));
  }
  codes.replace(*rows);
  return codes;
}

}  // namespace

int run_memo(arguments from, output& to) {
  const language in = chosen_language(from);
  const bool json = from.flag("--json");
  const memo_mode mode = from.flag("--strict") ? memo_mode::strict : memo_mode::lenient;
  const bool next = from.flag("--next");
  const bool sources = from.flag("--sources");
  const std::optional<memo_style> style = chosen_style(from);
  const std::optional<std::chrono::sys_days> day = chosen_date(from);
  const memo_registry codes = chosen_codes(from, in);
  return for_each_text(from.items(), to, in, [&](std::string_view text) {
    result<memo_reading> read = parse_memo(text, mode);
    if (read && next) {
      const result<memo_number> following = read->number.next();
      read = following ? parse_memo(format(*following, {memo_digits::latin, '-'})) : result<memo_reading>(errc::memo_malformed, read->offset);
    }
    if (!read) {
      to.line(json ? to_json(read.error(), text, in) : refusal(read.error(), message(read.error(), in), in));
    } else if (json) {
      to.line(to_json(*read, text, in, day, codes, sources));
    } else if (style || next) {
      to.line(format(read->number, style.value_or(memo_style{})));
    } else {
      to.write(to_text_report(*read, in, day, codes, sources));
    }
    return read.has_value();
  });
}

}  // namespace karjo::cli
