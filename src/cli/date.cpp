// SPDX-License-Identifier: Apache-2.0
#include <karjo/calendar/date_text.hpp>
#include <karjo/json.hpp>
#include <karjo/report.hpp>

#include <chrono>

#include "cli/items.hpp"

namespace karjo::cli {

namespace {

date_policy chosen_policy(arguments& from) {
  const std::optional<std::string_view> wanted = from.value("--policy");
  if (!wanted) return {};
  if (const std::optional<date_policy> policy = parse_policy(*wanted)) return *policy;
  const std::string given(*wanted), names = "day-first, month-first, window-YEAR";
  throw misuse{{"there is no policy " + given + "; the policies are " + names,
                given + " নামে কোনো নীতি নেই; নীতিগুলো: " + names}};
}

/// What `--style` asks for: a style and its options, words joined by commas.
struct chosen_style {
  date_style style = date_style::official;
  date_options options;
  std::optional<date_calendar> alone;  // the date of one calendar; else the pair
  pair_style pair = pair_style::line;

  [[nodiscard]] std::string write(const date_reading& read) const {
    if (alone == date_calendar::gregorian) return format(read.gregorian, style, options);
    const bangla_date date = *bangla_date::from_days(read.gregorian, read.rule);
    return alone ? format(date, style, options) : format_pair(date, pair, style, options);
  }
};

bool take(chosen_style& chosen, std::string_view word) {
  if (const std::optional<date_style> style = parse_style(word)) {
    chosen.style = *style;
  } else if (word == "bangla") {
    chosen.alone = date_calendar::bangla;
  } else if (word == "gregorian") {
    chosen.alone = date_calendar::gregorian;
  } else if (word == "line") {
    chosen.pair = pair_style::line;
  } else if (word == "lines") {
    chosen.pair = pair_style::lines;
  } else if (word == "html") {
    chosen.pair = pair_style::html;
  } else if (word == "latin-digits") {
    chosen.options.digits = date_digits::latin;
  } else if (word == "bangla-digits") {
    chosen.options.digits = date_digits::bangla;
  } else if (word == "older-spelling") {
    chosen.options.spelling = spelling_policy::older;
  } else if (word == "precomposed") {
    chosen.options.letters = letter_form::precomposed;
  } else {
    return false;
  }
  return true;
}

std::optional<chosen_style> style_from(arguments& from) {
  std::optional<std::string_view> rest = from.value("--style");
  if (!rest) return std::nullopt;
  chosen_style chosen;
  while (rest) {
    const std::size_t comma = rest->find(',');
    const std::string_view word = rest->substr(0, comma);
    if (!take(chosen, word)) {
      const std::string given(word), names = "official, english, iso, era, ordinal, numeric; bangla, gregorian, line, "
                                             "lines, html; latin-digits, bangla-digits, older-spelling, precomposed";
      throw misuse{{"there is no style " + given + "; the words are " + names,
                    given + " নামে কোনো রীতি নেই; শব্দগুলো: " + names}};
    }
    rest = comma == std::string_view::npos ? std::nullopt : std::optional(rest->substr(comma + 1));
  }
  return chosen;
}

/// The day in Dhaka, whose clocks are six hours ahead of UTC in every season.
std::string today() {
  using namespace std::chrono;
  return format(floor<days>(system_clock::now() + hours{6}), date_style::iso);
}

}  // namespace

int run_date(arguments from, output& to) {
  const language in = chosen_language(from);
  const calendar_rule rule = chosen_rule(from);
  const date_policy policy = chosen_policy(from);
  const std::optional<chosen_style> style = style_from(from);
  const bool json = from.flag("--json");
  return for_each_text(from.items(), to, in, [&](std::string_view text) {
    const result<date_reading> read = parse_date(text == "today" ? today() : text, rule, policy);
    if (!read) {
      const std::string why = explain(read.error(), text, rule, in, policy);
      to.line(json ? to_json(read.error(), text, std::string_view(why)) : refusal(read.error(), why, in));
    } else if (json) {
      to.line(style ? to_json(*read, text, style->write(*read), in) : to_json(*read, text, std::nullopt, in));
    } else if (style) {
      to.line(style->write(*read));
    } else {
      to.write(to_text_report(*read, in));
    }
    return read.has_value();
  });
}

}  // namespace karjo::cli
