// SPDX-License-Identifier: Apache-2.0
//
// How do other programs get what karjo read? As JSON: one object on one line, in UTF-8, with every key in a fixed order and
// present even where it does not apply (null for a single value, [] for a list).
//
//     std::cout << to_json(*read_minutes(text)) << '\n';   // {"schema":"karjo/minutes/1","language":"bn",…}
//
// Dates are ISO (2021-12-29), times 24-hour (14:30), digits in `number` fields ASCII. The keys: docs/reference/minutes-json.md,
// docs/guide/command.md; schemas: docs/schema. The same text comes from the command, from C and from Python, byte for byte.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include <karjo/calendar/date_text.hpp>
#include <karjo/calendar/holiday_table.hpp>
#include <karjo/error.hpp>
#include <karjo/find.hpp>
#include <karjo/language.hpp>
#include <karjo/memo/memo_number.hpp>
#include <karjo/memo/registry.hpp>
#include <karjo/minutes/minutes.hpp>
#include <karjo/plan/plan_csv.hpp>
#include <karjo/plan/progress.hpp>
#include <karjo/plan/score.hpp>
#include <karjo/text/bijoy_detect.hpp>

namespace karjo {

/// The minutes of a meeting as `karjo/minutes/1`. `messages` is the language of the findings' messages.
/// Cost: linear in the size of the minutes; allocates.
[[nodiscard]] std::string to_json(const minutes& read, language messages = language::en);

/// Minutes from `karjo/minutes/1`. A key that is absent is as one that is null; `findings` keep their message in both languages.
/// Errors: invalid_utf8, and the json_… causes with the offset of the key or value. Cost: linear; allocates.
[[nodiscard]] result<minutes> read_minutes_json(std::string_view text);

/// A finding as `karjo minutes check --json` prints it: {"file":…,"code":…,"severity":…,…}.
[[nodiscard]] std::string to_json(const finding& found, std::string_view file, language messages = language::en);

/// A decision of an item as `karjo minutes decisions --json` prints it: {"file":…,"item":…,"heading":…,"label":…,"text":…,…}.
[[nodiscard]] std::string to_json(const item& discussed, const decision& decided, std::string_view file);

/// A date reading as `karjo date --json` prints it. `input` is the text that was read, `written` what `--style` asks for.
[[nodiscard]] std::string to_json(const date_reading& read, std::string_view input,
                                  std::optional<std::string_view> written = std::nullopt,
                                  language messages = language::en);

/// A memo number as `karjo memo --json` prints it. `input` is the text that was read; the date of the letter chooses between
/// the names that a code had, `codes` are the tables of names. With `sources` a part also says whether its code is ambiguous
/// and who gives its names, a finding what should stand there, as `karjo memo --sources --json` does.
[[nodiscard]] std::string to_json(const memo_reading& read, std::string_view input, language messages = language::en,
                                  std::optional<std::chrono::sys_days> day = std::nullopt,
                                  const memo_registry& codes = memo_registry::standard(), bool sources = false);

/// The rows that were added to the tables, as karjo_memo_codes_json of the C ABI gives them: {"rows":[{"table":…,"code":…,
/// "from":…,"until":…,"bn":…,"en":…,"source":…},…]}, a limit or name that is not there being null.
[[nodiscard]] std::string to_json(const memo_registry& codes);

/// A hit as `karjo find --json` prints it: {"file":…,"kind":…,"offset":…,…,"text":…,"value":…}. The value is what
/// `karjo memo --json` or `karjo date --json` prints of the text of the hit.
[[nodiscard]] std::string to_json(const located_hit& found, std::string_view file,
                                  calendar_rule rule = calendar_rule::automatic, language messages = language::en);

/// A holiday table: {"rows":[{"date":"2025-05-17","kind":"working","by_moon":false,"name":…,"source":…},…]}.
[[nodiscard]] std::string to_json(const holiday_table& table);
/// Bijoy text as `karjo text from-bijoy --json` prints it: {"input":…,"text":…,"doubts":[{"code":"lost-base",…}]}.
[[nodiscard]] std::string to_json(const text::bijoy_text& read, std::string_view input);

/// Mixed text as `karjo text detect-bijoy --json` prints it: {"input":…,"text":…,"answer":"bijoy","runs":[…],"doubts":[…]}.
[[nodiscard]] std::string to_json(const text::converted_runs& read, std::string_view input);

/// A plan from `karjo/plan/1`. Errors: invalid_utf8, and the json_… causes with the offset of the key or value.
/// Cost: linear; allocates.
[[nodiscard]] result<plan> read_plan(std::string_view text);

/// The progress of an office from `karjo/progress/1`. Errors and cost as `read_plan`.
[[nodiscard]] result<progress> read_progress(std::string_view text);

/// A plan as `karjo/plan/1`: `read_plan` gives the same back. Cells are strings as printed; keys that say nothing are left out.
[[nodiscard]] std::string to_json(const plan& of);

/// Progress as `karjo/progress/1`: `read_progress` gives the same back.
[[nodiscard]] std::string to_json(const progress& of);

/// What was read of a CSV file: {"schema":"karjo/csv/1","plan":…,"faults":[…],"doubts":[…]}, or with "progress". The plan is null where
/// there is a fault; a fault: {"code":…,"offset":…,"row":…,"column":…,"heading":…,"text":…,"message":…}.
[[nodiscard]] std::string to_json(const csv_reading<plan>& read, language messages = language::en);
[[nodiscard]] std::string to_json(const csv_reading<progress>& read, language messages = language::en);

/// A fault or doubt of a CSV file as `karjo plan check --json` prints it: {"file":…,"code":…,"offset":…,"row":…,…}.
[[nodiscard]] std::string to_json(const csv_fault& fault, std::string_view file, language messages = language::en);

/// A score as `karjo/score/1`; with the scorer that made it, each indicator also carries its `trace`.
[[nodiscard]] std::string to_json(const plan_score& of, const plan_scorer* traced = nullptr,
                                  language messages = language::en);

/// Findings of a plan, as in the `findings` of `karjo/score/1`: an array.
[[nodiscard]] std::string to_json(const std::vector<plan_finding>& found, language messages = language::en);

/// The indicators of a plan in its order: [{"number":…,"unit":…,"weight":…,"accumulate":…},…].
[[nodiscard]] std::string indicators_to_json(const plan& of);

/// A finding as `karjo plan check --json` prints it: {"file":…,"code":…,"severity":…,"at":…,"message":…}.
[[nodiscard]] std::string to_json(const plan_finding& found, std::string_view file, language messages = language::en);

/// A refusal: {"input":…,"error":{"code":"date.impossible","offset":0,"message":…}}. Where `input` is no UTF-8, U+FFFD stands in
/// the JSON for each of its bad sequences; `offset` counts in the input as given. The message is that of message.hpp.
[[nodiscard]] std::string to_json(const error& refusal, std::string_view input, language messages = language::en);

/// The same with a message of your own, such as `explain` gives for a date.
[[nodiscard]] std::string to_json(const error& refusal, std::string_view input, std::string_view message);

}  // namespace karjo
