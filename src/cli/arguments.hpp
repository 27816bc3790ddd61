// SPDX-License-Identifier: Apache-2.0
//
// What did the user ask for? The arguments after the verb: options may stand anywhere before "--", as `--name`, `--name VALUE`
// or `--name=VALUE`. Whoever asks for an option takes it out; what is left in the end are the items.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <karjo/calendar/rule.hpp>
#include <karjo/language.hpp>

namespace karjo::cli {

/// A sentence in both languages.
struct phrase {
  std::string en, bn;

  [[nodiscard]] const std::string& in(language l) const noexcept { return l == language::bn ? bn : en; }
};

/// Thrown where the command is used wrongly; `main` says so and exits with 2.
struct misuse {
  phrase what;
};

class arguments {
 public:
  explicit arguments(std::vector<std::string_view> words) : words_(std::move(words)) {}

  /// Whether `--name` stands there; takes every one of them out.
  [[nodiscard]] bool flag(std::string_view name);

  /// The value of the last `--name VALUE`; takes every one of them out. Misuse where the value is missing.
  [[nodiscard]] std::optional<std::string_view> value(std::string_view name);

  /// The first word that is no option, such as `bn` of `text digits bn`; takes it out. Nothing where there is none.
  [[nodiscard]] std::optional<std::string_view> word();

  /// What is left. Misuse where it is nothing, or holds an option that nobody asked for.
  [[nodiscard]] std::vector<std::string_view> items() const;

 private:
  [[nodiscard]] std::size_t options_end() const noexcept;  // the index of "--", or the count of words

  std::vector<std::string_view> words_;
};

/// The language that `--lang` names, else that of the locale (LC_ALL, LC_MESSAGES, LANG), else English.
[[nodiscard]] language chosen_language(arguments& from);

/// The rule of the Bangla calendar that `--rule` names, else automatic. Misuse where there is no such rule.
[[nodiscard]] calendar_rule chosen_rule(arguments& from);

/// The language of the locale alone.
[[nodiscard]] language locale_language() noexcept;

}  // namespace karjo::cli
