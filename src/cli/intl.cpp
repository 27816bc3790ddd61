// SPDX-License-Identifier: Apache-2.0
//
// The verbs that need ICU. Where karjo is built without it, no_intl.cpp stands in the place of this file.
#include <karjo/calendar/date_format.hpp>
#include <karjo/calendar/date_text.hpp>
#include <karjo/intl/boundaries.hpp>
#include <karjo/intl/collation.hpp>
#include <karjo/intl/hijri.hpp>
#include <karjo/json.hpp>
#include <karjo/message.hpp>
#include <karjo/text/utf8.hpp>

#include <cstring>
#include <stdexcept>

#include "cli/items.hpp"
#include "json/text_answer.hpp"

namespace karjo::cli {

namespace {

using json::object;

intl::collation_options chosen_order(arguments& from) {
  intl::collation_options order;
  const bool standard = from.flag("--standard");
  if (from.flag("--traditional")) order.style = intl::collation_style::traditional;
  if (standard && order.style == intl::collation_style::traditional) {
    throw misuse{{"--standard and --traditional exclude each other", "--standard ও --traditional একসঙ্গে চলে না"}};
  }
  if (from.flag("--alphabet")) order.letters = intl::letter_order::alphabet;
  if (from.flag("--word-by-word")) order.blanks = intl::blank_order::word_by_word;
  return order;
}

std::string_view without_blanks_at_end(std::string_view text) {
  const std::size_t last = text.find_last_not_of(" \t\r\n");
  return text.substr(0, last == std::string_view::npos ? 0 : last + 1);
}

constexpr std::string_view name_of(intl::segment_kind kind) {
  switch (kind) {
    case intl::segment_kind::between: return "between";
    case intl::segment_kind::word: return "word";
    case intl::segment_kind::number: return "number";
    case intl::segment_kind::sentence: break;
  }
  return "sentence";
}

/// Prints the segments of each item, one a line; with --json with their places. What stands between words is left out.
int print_segments(arguments& from, output& to, result<std::vector<intl::segment>> (*find)(std::string_view)) {
  const language in = chosen_language(from);
  const bool json = from.flag("--json");
  return for_each_text(from.items(), to, in, [&](std::string_view item) {
    const result<std::vector<intl::segment>> found = find(item);
    if (!found) {
      to.line(json ? to_json(found.error(), item, in) : refusal(found.error(), message(found.error(), in), in));
      return false;
    }
    std::string lines;
    object segments = object::array();
    for (const intl::segment& one : *found) {
      const std::string_view text = without_blanks_at_end(item.substr(one.offset, one.length));
      if (one.kind == intl::segment_kind::between || text.empty()) continue;
      if (!lines.empty()) lines += '\n';
      lines += text;
      segments.push_back({{"offset", one.offset}, {"length", text.size()}, {"kind", name_of(one.kind)}, {"text", text}});
    }
    if (json) {
      to.line(json::text_answer(item, lines, {{"segments", segments}}));
    } else if (!lines.empty()) {
      to.line(lines);
    }
    return true;
  });
}

intl::hijri_calendar chosen_calendar(arguments& from, language in) {
  std::string sightings;
  const std::optional<std::string_view> path = from.value("--sightings");
  if (path) {
    int failure = 0;
    std::optional<std::string> content = read_file(*path, failure);
    if (!content) throw std::runtime_error(std::string(*path) + ": " + std::strerror(failure));
    sightings = *std::move(content);
  }
  result<intl::hijri_calendar> calendar = intl::hijri_calendar::make(sightings);
  if (calendar) return *std::move(calendar);
  const error& why = calendar.error();
  throw std::runtime_error(std::string(path.value_or("karjo")) + ':' + std::to_string(why.field + 1) + ": " +
                           refusal(why, message(why, in), in));
}

}  // namespace

int run_hijri(arguments from, output& to) {
  const language in = chosen_language(from);
  const bool json = from.flag("--json");
  const intl::hijri_calendar calendar = chosen_calendar(from, in);
  return for_each_text(from.items(), to, in, [&](std::string_view item) {
    const result<date_reading> date = parse_date(item);
    const result<intl::hijri_reading> read =
        date ? calendar.from_days(date->gregorian) : result<intl::hijri_reading>{date.error()};
    if (!read) {
      const std::string why = date ? std::string(message(read.error(), in))
                                   : explain(read.error(), item, calendar_rule::automatic, in);
      to.line(json ? to_json(read.error(), item, std::string_view(why)) : refusal(read.error(), why, in));
    } else if (json) {
      to.line(json::text_answer(item, format(read->date, in),
                                {{"gregorian", format(date->gregorian, date_style::iso)},
                                 {"hijri", {{"year", read->date.year}, {"month", read->date.month}, {"day", read->date.day}}},
                                 {"basis", read->basis == intl::hijri_basis::sighted ? "sighted" : "computed"}}));
    } else {
      to.line(format(*read, in));
    }
    return read.has_value();
  });
}

int run_text_sentences(arguments from, output& to) { return print_segments(from, to, intl::sentences); }

int run_text_sort(arguments from, output& to) {
  const language in = chosen_language(from);
  const bool json = from.flag("--json");
  const result<intl::collator> order = intl::collator::make(chosen_order(from));
  if (!order) throw std::runtime_error(std::string(message(order.error(), in)));
  std::vector<std::string> items;
  std::vector<std::size_t> places;  // in the input
  std::size_t count = 0;
  const int status = for_each_text(from.items(), to, in, [&](std::string_view item) {
    const auto bad = text::first_invalid_utf8(item);
    if (bad) {
      const error why{errc::invalid_utf8, 0, *bad};
      if (json) {
        to.line(to_json(why, item, in));
      } else {
        complain(refusal(why, message(why, in), in));
      }
    } else {
      items.emplace_back(item);
      places.push_back(count);
    }
    ++count;
    return !bad;
  });
  const std::vector<std::string_view> views(items.begin(), items.end());
  const result<std::vector<std::size_t>> sorted = order->order(views);
  if (!sorted) throw std::runtime_error(std::string(message(sorted.error(), in)));
  for (const std::size_t n : *sorted) {
    if (!to.open()) break;
    to.line(json ? json::text_answer(items[n], items[n], {{"index", places[n]}}) : items[n]);
  }
  return status;
}

int run_text_tokens(arguments from, output& to) { return print_segments(from, to, intl::words); }

}  // namespace karjo::cli
