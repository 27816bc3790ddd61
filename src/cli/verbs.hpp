// SPDX-License-Identifier: Apache-2.0
//
// The verbs of the command, one file each. Every verb takes the words after it and gives the exit status: 0 all items read,
// 1 an item refused, 2 a file that cannot be read. Misuse is thrown.
#pragma once

#include "cli/arguments.hpp"
#include "cli/streams.hpp"

namespace karjo::cli {

enum exit_status : int { all_read = 0, refused = 1, failed = 2 };

int run_date(arguments from, output& to);
int run_days_after(arguments from, output& to);
int run_days_before(arguments from, output& to);
int run_days_count(arguments from, output& to);
int run_find(arguments from, output& to);
int run_hijri(arguments from, output& to);
int run_memo(arguments from, output& to);
int run_minutes_read(arguments from, output& to);
int run_minutes_check(arguments from, output& to);
int run_minutes_decisions(arguments from, output& to);
int run_minutes_write(arguments from, output& to);
int run_plan_check(arguments from, output& to);
int run_plan_score(arguments from, output& to);
int run_plan_template(arguments from, output& to);
int run_plan_write(arguments from, output& to);
int run_text_detect_bijoy(arguments from, output& to);
int run_text_digits(arguments from, output& to);
int run_text_from_bijoy(arguments from, output& to);
int run_text_key(arguments from, output& to);
int run_text_normalize(arguments from, output& to);
int run_text_numbers(arguments from, output& to);
int run_text_times(arguments from, output& to);
int run_text_sentences(arguments from, output& to);
int run_text_sort(arguments from, output& to);
int run_text_tokens(arguments from, output& to);
int run_text_words(arguments from, output& to);

/// What `karjo --help` prints for a verb ("date", "minutes read"), or for the whole command ("").
[[nodiscard]] std::string_view help(std::string_view verb, language in);

}  // namespace karjo::cli
