// SPDX-License-Identifier: Apache-2.0
#include <functional>
#include <utility>

#include <karjo/json.hpp>
#include <karjo/message.hpp>
#include <karjo/text/bulk.hpp>
#include <karjo/text/comparison_key.hpp>
#include <karjo/text/precomposed.hpp>

#include "cli/items.hpp"
#include "json/text_answer.hpp"

namespace karjo::cli {

namespace {

/// Prints what `make` makes of each item: the text, or with --json the item and the text.
int make_texts(const arguments& from, output& to, language in, bool json,
               const std::function<result<std::string>(std::string_view)>& make) {
  return for_each_text(from.items(), to, in, [&](std::string_view item) {
    const result<std::string> made = make(item);
    if (!made) {
      to.line(json ? to_json(made.error(), item, in) : refusal(made.error(), message(made.error(), in), in));
    } else {
      to.line(json ? json::text_answer(item, *made) : *made);
    }
    return made.has_value();
  });
}

}  // namespace

int run_text_normalize(arguments from, output& to) {
  const language in = chosen_language(from);
  const bool json = from.flag("--json");
  const bool precomposed = from.flag("--precomposed");
  return make_texts(from, to, in, json, [precomposed](std::string_view item) {
    std::string stored;
    if (const error wrong = text::bulk::to_storage_form(item, stored); wrong.code != errc::ok) return result<std::string>(wrong);
    return result<std::string>(precomposed ? text::to_precomposed(stored) : std::move(stored));
  });
}

int run_text_key(arguments from, output& to) {
  const language in = chosen_language(from);
  const bool json = from.flag("--json");
  return make_texts(from, to, in, json, [](std::string_view item) { return text::comparison_key(item); });
}

int run_text_digits(arguments from, output& to) {
  const language in = chosen_language(from);
  const bool json = from.flag("--json");
  const std::optional<std::string_view> script = from.word();
  if (script != "bn" && script != "latin") {
    throw misuse{{"say which digits to write, bn or latin", "কোন অঙ্ক লিখতে হবে বলুন: bn বা latin"}};
  }
  return make_texts(from, to, in, json, [bangla = script == "bn"](std::string_view item) -> result<std::string> {
    if (const auto bad = text::bulk::first_invalid_utf8(item)) return {errc::invalid_utf8, *bad};
    std::string out(bangla ? text::bulk::bangla_digits_size(item) : text::bulk::latin_digits_size(item), '\0');
    bangla ? text::bulk::to_bangla_digits(item, out.data(), out.size())
           : text::bulk::to_latin_digits(item, out.data(), out.size());
    return out;
  });
}

}  // namespace karjo::cli
