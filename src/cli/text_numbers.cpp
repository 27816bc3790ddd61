// SPDX-License-Identifier: Apache-2.0
#include <karjo/json.hpp>
#include <karjo/message.hpp>
#include <karjo/text/clock_time.hpp>
#include <karjo/text/decimal.hpp>
#include <karjo/text/parse_stored.hpp>
#include <karjo/text/quantity.hpp>

#include "cli/items.hpp"
#include "json/text_answer.hpp"

namespace karjo::cli {

namespace {

/// What is made of an item: the text, and the other members of the JSON.
struct text_and_more {
  std::string text;
  json::object more;
};

/// Prints what `make` makes of the storage form of each item; offsets of errors count in the item.
template <class Make>
int answer_each(arguments& from, output& to, Make make) {
  const language in = chosen_language(from);
  const bool json = from.flag("--json");
  return for_each_text(from.items(), to, in, [&](std::string_view item) {
    const auto made = text::parse_stored(item, make);
    if (!made)
      to.line(json ? to_json(made.error(), item, in) : refusal(made.error(), message(made.error(), in), in));
    else
      to.line(json ? json::text_answer(item, made->text, made->more) : made->text);
    return made.has_value();
  });
}

std::optional<text::number_form> chosen_form(arguments& from) {
  const std::optional<std::string_view> name = from.value("--form");
  if (!name) return std::nullopt;
  const std::optional<text::number_form> form = text::parse_number_form(*name);
  if (!form) {
    throw misuse{{"--form takes digits, latin-digits, words, count, money, money-words, ordinal, ordinal-words, "
                  "day-ordinal or list-letter",
                  "--form-এ digits, latin-digits, words, count, money, money-words, ordinal, ordinal-words, "
                  "day-ordinal বা list-letter দিতে হয়"}};
  }
  return form;
}

/// 1234567.50, without commas.
std::string plain(const text::decimal& value) { return text::format(value, {text::digit_script::latin, false}); }

std::string_view name(text::digit_grouping groups) {
  switch (groups) {
    case text::digit_grouping::none: return "none";
    case text::digit_grouping::bangladeshi: return "bangladeshi";
    case text::digit_grouping::western: return "western";
    case text::digit_grouping::irregular: return "irregular";
  }
  return "unknown";
}

/// A whole number from 0 on, in digits.
result<text::decimal> whole_number(std::string_view stored) {
  const result<text::decimal> number = text::parse_decimal(stored);
  if (!number) return number;
  if (number->units() < 0) return {errc::not_a_number, 0};
  if (number->scale() != 0) return {errc::not_a_number, stored.find('.')};
  return number;
}

/// A number in any form that does not contradict itself.
result<text::decimal> written_number(std::string_view stored) {
  const result<text::number_reading> read = text::read_number(stored);
  if (!read) return read.error();
  if (read->contradiction) return {errc::not_a_number, *read->contradiction};
  return read->value;
}

result<text::number_reading> read_in(std::string_view stored, std::optional<text::number_form> form) {
  if (!form) return text::read_number(stored);
  return text::parse_number(stored, *form).transform([form](const text::decimal& value) {
    text::number_reading reading;
    reading.value = value;
    reading.form = *form;
    return reading;
  });
}

}  // namespace

int run_text_numbers(arguments from, output& to) {
  const std::optional<text::number_form> form = chosen_form(from);
  return answer_each(from, to, [form](std::string_view stored) -> result<text_and_more> {
    const result<text::number_reading> read = read_in(stored, form);
    if (!read) return read.error();
    return text_and_more{text::format(read->value),
                         {{"value", plain(read->value)},
                          {"form", text::name(read->form)},
                          {"grouping", name(read->groups)},
                          {"mixed_digits", read->mixed_digits.has_value()},
                          {"contradictory", read->contradiction.has_value()}}};
  });
}

int run_text_words(arguments from, output& to) {
  const std::optional<text::number_form> form = chosen_form(from);
  return answer_each(from, to, [form](std::string_view stored) -> result<text_and_more> {
    const result<text::decimal> number = form ? written_number(stored) : whole_number(stored);
    if (!number) return number.error();
    const result<std::string> written = text::format_number(*number, form.value_or(text::number_form::words));
    if (!written) return written.error();
    return text_and_more{*written, {}};
  });
}

int run_text_times(arguments from, output& to) {
  return answer_each(from, to, [](std::string_view stored) -> result<text_and_more> {
    const result<text::printed_clock_time> read = text::parse_clock_time(stored);
    if (!read) return read.error();
    const std::string start = text::format(read->start), end = read->end ? text::format(*read->end) : std::string();
    return text_and_more{read->end ? start + "–" + end : start,
                         {{"start", start},
                          {"end", read->end ? json::object(end) : json::object(nullptr)},
                          {"contradictory", read->contradictory}}};
  });
}

}  // namespace karjo::cli
