// SPDX-License-Identifier: Apache-2.0
#include "cli/arguments.hpp"

#include <algorithm>
#include <cstdlib>

namespace karjo::cli {

namespace {

constexpr auto npos = static_cast<std::size_t>(-1);

/// Whether `word` is `--name` (then npos) or `--name=…` (then where the value starts).
std::optional<std::size_t> value_start(std::string_view word, std::string_view name) {
  if (!word.starts_with(name)) return std::nullopt;
  if (word.size() == name.size()) return npos;
  if (word[name.size()] == '=') return name.size() + 1;
  return std::nullopt;
}

}  // namespace

std::size_t arguments::options_end() const noexcept {
  return static_cast<std::size_t>(std::find(words_.begin(), words_.end(), "--") - words_.begin());
}

bool arguments::flag(std::string_view name) {
  const auto end = words_.begin() + static_cast<std::ptrdiff_t>(options_end());
  const auto rest = std::remove(words_.begin(), end, name);
  const bool found = rest != end;
  words_.erase(rest, end);
  return found;
}

std::optional<std::string_view> arguments::value(std::string_view name) {
  std::optional<std::string_view> found;
  for (std::size_t at = 0; at < options_end();) {
    const std::optional<std::size_t> start = value_start(words_[at], name);
    if (!start) {
      ++at;
      continue;
    }
    std::ptrdiff_t taken = 1;
    if (*start != npos) {
      found = words_[at].substr(*start);
    } else {
      if (at + 1 >= options_end() || words_[at + 1].starts_with("--")) {
        throw misuse{{std::string(name) + " wants a value", std::string(name) + "-এর মান দেওয়া হয়নি"}};
      }
      found = words_[at + 1];
      taken = 2;
    }
    const auto first = words_.begin() + static_cast<std::ptrdiff_t>(at);
    words_.erase(first, first + taken);
  }
  return found;
}

std::optional<std::string_view> arguments::word() {
  const auto end = words_.begin() + static_cast<std::ptrdiff_t>(options_end());
  const auto first = std::find_if(words_.begin(), end, [](std::string_view word) { return !word.starts_with("--"); });
  if (first == end) return std::nullopt;
  const std::string_view found = *first;
  words_.erase(first);
  return found;
}

std::vector<std::string_view> arguments::items() const {
  std::vector<std::string_view> items;
  const std::size_t end = options_end();
  for (std::size_t at = 0; at < words_.size(); ++at) {
    if (at == end) continue;  // "--" itself
    if (at < end && words_[at].size() > 1 && words_[at].front() == '-') {
      const std::string option(words_[at]);
      throw misuse{{"unknown option " + option, "অজানা অপশন " + option}};
    }
    items.push_back(words_[at]);
  }
  if (items.empty()) throw misuse{{"nothing to read", "পড়ার মতো কিছু দেওয়া হয়নি"}};
  return items;
}

language chosen_language(arguments& from) {
  const std::optional<std::string_view> wanted = from.value("--lang");
  if (!wanted) return locale_language();
  if (*wanted == "bn") return language::bn;
  if (*wanted == "en") return language::en;
  const std::string given(*wanted);
  throw misuse{{"--lang is bn or en, not " + given, "--lang-এর মান bn অথবা en, " + given + " নয়"}};
}

calendar_rule chosen_rule(arguments& from) {
  const std::optional<std::string_view> wanted = from.value("--rule");
  if (!wanted) return calendar_rule::automatic;
  if (const std::optional<calendar_rule> rule = parse_rule(*wanted)) return *rule;
  const std::string names = "automatic, surya-siddhanta, shahidullah-1966, academy-1995, academy-2019";
  throw misuse{{"there is no rule " + std::string(*wanted) + "; the rules are " + names,
                std::string(*wanted) + " নামে কোনো নিয়ম নেই; নিয়মগুলো: " + names}};
}

language locale_language() noexcept {
  for (const char* variable : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
    const char* value = std::getenv(variable);
    if (value == nullptr || *value == '\0') continue;
    const std::string_view locale = value;  // the first that is set decides: bn, bn_BD, bn_BD.UTF-8, bn@…
    const bool bangla =
        locale.starts_with("bn") && (locale.size() == 2 || std::string_view("_.@").find(locale[2]) != npos);
    return bangla ? language::bn : language::en;
  }
  return language::en;
}

}  // namespace karjo::cli
