// SPDX-License-Identifier: Apache-2.0
//
// Runs the examples of the pages in tests/spec through the C++ library. The form of an example: tests/spec/README.md.
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <karjo/calendar/date_text.hpp>
#include <karjo/calendar/fiscal_period.hpp>
#include <karjo/calendar/fiscal_year.hpp>
#include <karjo/calendar/holiday_text.hpp>
#include <karjo/calendar/season.hpp>
#include <karjo/calendar/weekday.hpp>
#include <karjo/calendar/working_days.hpp>
#include <karjo/memo/memo_number.hpp>
#include <karjo/minutes/reader.hpp>
#include <karjo/plan/plan_csv.hpp>
#include <karjo/text/clock_time.hpp>
#include <karjo/text/comparison_key.hpp>
#include <karjo/text/digits.hpp>
#include <karjo/text/precomposed.hpp>
#include <karjo/text/quantity.hpp>
#include <karjo/text/storage_form.hpp>

#include "support/catch.hpp"

using namespace karjo;

namespace {

std::string unescape(std::string_view from) {
  std::string out;
  while (!from.empty()) {
    if (from[0] != '\\') {
      out += from[0];
      from.remove_prefix(1);
      continue;
    }
    const char kind = from.size() > 1 ? from[1] : '\0';
    std::size_t taken = 2;
    if (kind == 'n' || kind == 't' || kind == '\\') {
      out += kind == 'n' ? '\n' : kind == 't' ? '\t' : '\\';
    } else if (kind == 'x') {
      out += static_cast<char>(std::stoul(std::string(from.substr(2, 2)), nullptr, 16));
      taken = 4;
    } else if (kind == 'u') {
      const std::size_t end = from.find('}');
      text::append(out, static_cast<char32_t>(std::stoul(std::string(from.substr(3, end - 3)), nullptr, 16)));
      taken = end + 1;
    } else {
      throw std::invalid_argument("an unknown escape");
    }
    from.remove_prefix(taken);
  }
  return out;
}

/// What karjo answers. A refusal may be explained in the page after a colon.
struct answered {
  std::string line;
  bool refused = false;

  [[nodiscard]] bool agrees(const std::string& expected) const {
    return expected == line || (refused && expected.starts_with(line + ": "));
  }
};

answered refusal(const error& e) { return {std::string(name(e.code)) + " at byte " + std::to_string(e.offset), true}; }

answered refusal_without_place(const error& e) { return {std::string(name(e.code)), true}; }

/// The first word; `from` is left with what follows the blank.
std::string_view take_word(std::string_view& from) {
  const std::size_t blank = from.find(' ');
  if (blank == std::string_view::npos) throw std::invalid_argument("an example needs a text");
  const std::string_view word = from.substr(0, blank);
  from.remove_prefix(blank + 1);
  return word;
}

calendar_rule take_rule(std::string_view& from) {
  if (!from.starts_with("--rule ")) return calendar_rule::automatic;
  take_word(from);
  return parse_rule(take_word(from)).value();
}

date_policy take_policy(std::string_view& from) {
  if (!from.starts_with("--policy ")) return {};
  take_word(from);
  return parse_policy(take_word(from)).value();
}

/// Writes a day as `karjo date --style` does.
std::string write_day(std::string_view words, std::chrono::sys_days day) {
  date_style style = date_style::official;
  date_options options;
  pair_style pair = pair_style::line;
  bool bangla = false, gregorian = false;
  while (!words.empty()) {
    const std::string_view word = words.substr(0, words.find(','));
    words.remove_prefix(std::min(words.size(), word.size() + 1));
    style = parse_style(word).value_or(style);
    if (word == "latin-digits") options.digits = date_digits::latin;
    if (word == "bangla-digits") options.digits = date_digits::bangla;
    if (word == "older-spelling") options.spelling = spelling_policy::older;
    if (word == "precomposed") options.letters = letter_form::precomposed;
    if (word == "lines") pair = pair_style::lines;
    if (word == "html") pair = pair_style::html;
    bangla = bangla || word == "bangla";
    gregorian = gregorian || word == "gregorian";
  }
  const bangla_date date = *bangla_date::from_days(day);
  if (gregorian) return format(day, style, options);
  return bangla ? format(date, style, options) : format_pair(date, pair, style, options);
}

std::chrono::sys_days iso_date(std::string_view text) { return parse_date(text)->gregorian; }

/// To `asked`, the text after "> ".
answered answer(std::string_view asked) {
  const std::string_view verb = take_word(asked);
  if (verb == "date") {
    const calendar_rule rule = take_rule(asked);
    const date_policy policy = take_policy(asked);
    return {describe(unescape(asked), rule, policy)};  // with the explanation of a refusal
  }
  if (verb == "write") {
    const std::string_view words = take_word(asked);
    const result<date_reading> read = parse_date(unescape(asked));
    if (!read) return refusal(read.error());
    return {write_day(words, read->gregorian)};
  }
  if (verb == "memo") {
    const result<memo_reading> read = parse_memo(unescape(asked));
    if (!read) return refusal(read.error());
    return {describe(*read)};
  }
  if (verb == "fiscal-year") {
    const calendar_rule rule = take_rule(asked);
    const result<date_reading> read = parse_date(unescape(asked), rule);
    if (!read) return refusal(read.error());
    const std::chrono::sys_days day = read->gregorian;
    return {format(fiscal_year::containing(day)) + ", quarter " + std::to_string(fiscal_year::quarter_of(day))};
  }
  if (verb == "fiscal-period") {
    const result<fiscal_period> read = parse_fiscal_period(unescape(asked));
    if (!read) return refusal(read.error());
    return {format(read->days().first, date_style::iso) + " to " + format(read->days().last, date_style::iso) + ", " +
            format(*read, language::en)};
  }
  if (verb == "weekday") {
    const std::optional<std::chrono::weekday> read = parse_weekday(unescape(asked));
    if (!read) return refusal({errc::weekday_not_found});
    return {std::to_string(read->iso_encoding()) + " " + std::string(weekday_name(*read, language::en))};
  }
  if (verb == "season") {
    const calendar_rule rule = take_rule(asked);
    const result<date_reading> read = parse_date(unescape(asked), rule);
    if (!read) return refusal(read.error());
    const season of = season_of(*bangla_date::from_days(read->gregorian, rule));
    return {std::to_string(static_cast<int>(of)) + " " + std::string(season_name(of))};
  }
  if (verb == "working-days" || verb == "count-working-days") {
    const std::string_view first = take_word(asked), second = take_word(asked);
    const result<holiday_table> holidays = parse_holidays(unescape(asked));
    if (!holidays) return refusal(holidays.error());
    if (verb == "count-working-days") {
      return {std::to_string(count_working_days({iso_date(first), iso_date(second)}, *holidays))};
    }
    return {format(add_working_days(iso_date(second), std::stoi(std::string(first)), *holidays), date_style::iso)};
  }
  if (verb == "digits") {
    const std::string_view script = take_word(asked);
    const std::string text = unescape(asked);
    if (text::first_invalid_utf8(text)) return refusal_without_place({errc::invalid_utf8});
    return {script == "bn" ? text::to_bangla_digits(text) : text::to_latin_digits(text)};
  }
  if (verb == "number" || verb == "number-as") {
    const std::optional<text::number_form> form = text::parse_number_form(take_word(asked));
    const std::string text = unescape(asked);
    bool contradictory = false;
    const auto any = [&] {
      return text::read_number(text).transform([&](const text::number_reading& read) {
        contradictory = read.contradiction.has_value();
        return read.value;
      });
    };
    const result<text::decimal> read = form && verb == "number" ? text::parse_number(text, *form) : any();
    if (!read) return refusal(read.error());
    if (verb == "number")
      return {text::format(*read, {text::digit_script::latin, false}) + (contradictory ? ", contradictory" : "")};
    const result<std::string> written = text::format_number(*read, form.value());
    if (!written) return refusal(written.error());
    return {*written};
  }
  if (verb == "time") {
    const result<text::printed_clock_time> read = text::parse_clock_time(unescape(asked));
    if (!read) return refusal(read.error());
    return {format(read->start) + (read->end ? " to " + format(*read->end) : "") +
            (read->contradictory ? ", contradictory" : "")};
  }
  if (verb == "key") {
    const result<std::string> key = text::comparison_key(unescape(asked));
    if (!key) return refusal_without_place(key.error());
    return {*key};
  }
  if (verb == "normalize" || verb == "precomposed") {
    const result<text::stored_text> stored = text::to_storage_form(unescape(asked));
    if (!stored) return refusal_without_place(stored.error());
    return {verb == "normalize" ? stored->text : text::to_precomposed(stored->text)};
  }
  if (verb == "findings") {
    const result<minutes> read = read_minutes(unescape(asked));
    if (!read) return refusal(read.error());
    std::string out;
    for (const finding& f : read->findings) {
      if (!out.empty()) out += "; ";
      out +=
          std::string(name(f.code)) + " at " + std::to_string(f.source.offset) + '+' + std::to_string(f.source.length);
    }
    return {out.empty() ? "none" : out};
  }
  if (verb == "plan-csv" || verb == "progress-csv") {
    const std::string text = unescape(asked);
    std::string out;
    const auto say = [&out](const auto& read) {
      for (const auto* list : {&read.faults, &read.doubts}) {
        for (const csv_fault& each : *list) {
          if (!out.empty()) out += "; ";
          out += std::string(name(each.code)) + " at " + std::to_string(each.row) + ':' + std::to_string(each.column) + ", byte " +
                 std::to_string(each.offset);
        }
      }
    };
    if (verb == "plan-csv") {
      say(read_plan_csv(text));
    } else {
      say(read_progress_csv(text));
    }
    return {out.empty() ? "none" : out};
  }
  throw std::invalid_argument("an unknown verb: " + std::string(verb));
}

std::vector<std::filesystem::path> pages() {
  std::vector<std::filesystem::path> found;
  for (const auto& entry : std::filesystem::directory_iterator(KARJO_SOURCE_DIR "/tests/spec")) {
    if (entry.path().extension() == ".md" && entry.path().stem() != "README") found.push_back(entry.path());
  }
  return found;
}

}  // namespace

TEST_CASE("spec: every example of every page has its answer", "[spec]") {
  int files = 0;
  for (const std::filesystem::path& page : pages()) {
    std::ifstream file(page, std::ios::binary);
    std::string line, expected;
    int examples = 0;
    for (int number = 1; std::getline(file, line); ++number) {
      if (!line.starts_with("    > ")) continue;
      INFO(page.filename().string() << ':' << number << ": " << line);
      REQUIRE(std::getline(file, expected));
      REQUIRE(expected.starts_with("    "));
      const answered got = answer(std::string_view(line).substr(6));
      INFO("got " << got.line);
      CHECK(got.agrees(unescape(std::string_view(expected).substr(4))));
      ++number;
      ++examples;
    }
    INFO(page);
    CHECK(examples > 0);
    ++files;
  }
  CHECK(files > 0);
}
