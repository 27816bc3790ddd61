// SPDX-License-Identifier: Apache-2.0
//
// The command karjo: a thin face of the library. Every verb is one library call per item.
#include <karjo/version.hpp>

#include <cstring>
#include <exception>

#include "cli/verbs.hpp"

namespace karjo::cli {

namespace {

struct verb {
  std::string_view name;
  int (*run)(arguments, output&);
};

constexpr verb verbs[] = {
    {"date", run_date},
    {"days after", run_days_after},
    {"days before", run_days_before},
    {"days count", run_days_count},
    {"find", run_find},
    {"hijri", run_hijri},
    {"memo", run_memo},
    {"minutes check", run_minutes_check},
    {"minutes decisions", run_minutes_decisions},
    {"minutes read", run_minutes_read},
    {"minutes write", run_minutes_write},
    {"plan check", run_plan_check},
    {"plan score", run_plan_score},
    {"plan template", run_plan_template},
    {"plan write", run_plan_write},
    {"text detect-bijoy", run_text_detect_bijoy},
    {"text digits", run_text_digits},
    {"text from-bijoy", run_text_from_bijoy},
    {"text key", run_text_key},
    {"text normalize", run_text_normalize},
    {"text numbers", run_text_numbers},
    {"text times", run_text_times},
    {"text sentences", run_text_sentences},
    {"text sort", run_text_sort},
    {"text tokens", run_text_tokens},
    {"text words", run_text_words},
};

/// Verbs of two words share a first one.
bool is_group(std::string_view word) { return word == "days" || word == "minutes" || word == "plan" || word == "text"; }

bool is_help(std::string_view word) { return word == "--help" || word == "-h"; }

/// Whether help is asked for among the options, and not behind "--".
bool wants_help(const std::vector<std::string_view>& words) {
  for (const std::string_view word : words) {
    if (word == "--") return false;
    if (is_help(word)) return true;
  }
  return false;
}

/// The language of help and complaints: what `--lang` says where it is right, else that of the locale.
language spoken_language(const std::vector<std::string_view>& words) {
  try {
    arguments all(words);
    return chosen_language(all);
  } catch (const misuse&) {
    return locale_language();
  }
}

int run(std::vector<std::string_view> words, output& to) {
  if (words.empty()) throw misuse{{"say what to read", "কী পড়তে হবে তা বলা হয়নি"}};
  if (words.front() == "--version") {
    to.line("karjo " + std::string(version));
    return all_read;
  }
  if (words.front().starts_with('-')) {
    if (!wants_help(words)) {
      const std::string given(words.front());
      throw misuse{{"a verb comes first, not " + given, "প্রথমে একটি ক্রিয়া বসে, " + given + " নয়"}};
    }
    to.write(help("", spoken_language(words)));
    return all_read;
  }
  std::string wanted(words.front());
  words.erase(words.begin());
  const bool group = is_group(wanted);
  if (group && !words.empty() && !words.front().starts_with('-')) {
    wanted += ' ';
    wanted += words.front();
    words.erase(words.begin());
  }
  for (const verb& known : verbs) {
    if (known.name != wanted) continue;
    if (!wants_help(words)) return known.run(arguments(std::move(words)), to);
    to.write(help(wanted, spoken_language(words)));
    return all_read;
  }
  if (is_group(wanted) && wants_help(words)) {
    to.write(help(wanted, spoken_language(words)));
    return all_read;
  }
  throw misuse{{"unknown verb " + wanted, "অজানা ক্রিয়া " + wanted}};
}

}  // namespace

}  // namespace karjo::cli

int main(int argc, char** argv) {
  using namespace karjo;
  cli::output to;
  int status = cli::failed;
  const std::vector<std::string_view> words(argv + (argc > 0 ? 1 : 0), argv + argc);
  try {
    status = cli::run(words, to);
  } catch (const cli::misuse& wrong) {
    const language in = cli::spoken_language(words);
    cli::complain(wrong.what.in(in) + (in == language::bn ? "; দেখুন: karjo --help" : "; see karjo --help"));
  } catch (const std::exception& fault) {
    cli::complain(fault.what());
  }
  to.flush();
  if (to.failure() != 0) {
    cli::complain(std::strerror(to.failure()));
    status = cli::failed;
  }
  return status;
}
