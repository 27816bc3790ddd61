// SPDX-License-Identifier: Apache-2.0
#include <karjo/json.hpp>
#include <karjo/message.hpp>
#include <karjo/plan/score.hpp>

#include "cli/items.hpp"
#include "cli/plan_files.hpp"
#include "cli/progress.hpp"

namespace karjo::cli {

namespace {

/// The plan in a file, or nothing: then it has been said why, and `status` is the exit status.
std::optional<plan> plan_in(std::string_view file, bool json, bool doubts, output& to, language in, int& status) {
  int failure = 0;
  const std::optional<std::string> content = read_file(file, failure);
  if (!content) {
    complain_of(file, failure, in);
    status = failed;
    return std::nullopt;
  }
  std::optional<plan> read = plan_of(file, *content, json, doubts, to, in);
  if (!read) status = refused;
  return read;
}

score_options chosen_options(arguments& from) {
  score_options options;
  if (const std::optional<std::string_view> quarter = from.value("--quarter")) {
    const std::string digits = comparable_number(*quarter);
    if (digits.size() != 1 || digits[0] < '1' || digits[0] > '4')
      throw misuse{{"--quarter is 1, 2, 3 or 4", "--quarter হবে 1, 2, 3 বা 4"}};
    options.quarter = static_cast<unsigned>(digits[0] - '0');
  }
  if (const std::optional<std::string_view> policy = from.value("--not-applicable")) {
    if (*policy == "full") {
      options.not_applicable = not_applicable_policy::full;
    } else if (*policy == "zero") {
      options.not_applicable = not_applicable_policy::zero;
    } else if (*policy != "rescale") {
      throw misuse{{"--not-applicable is rescale, full or zero", "--not-applicable হবে rescale, full বা zero"}};
    }
  }
  return options;
}

std::string finding_line(std::string_view file, const plan_finding& found, language in) {
  return std::string(file) + ": " + found.at + ": " + std::string(name(found.severity())) + ": " + found.message(in) + " [" +
         std::string(name(found.code)) + ']';
}

std::string or_dash(const std::optional<fraction>& value) { return value ? format_rounded(*value) : "-"; }

/// NUMBER TAB ACHIEVED TAB RAW TAB WEIGHTED TAB STATUS, one indicator a line, and the sums.
void print_score(const plan_score& of, const plan_scorer* traced, output& to, language in) {
  const bool bangla = in == language::bn;
  for (std::size_t i = 0; i < of.indicators.size(); ++i) {
    const indicator_score& one = of.indicators[i];
    to.line(one.number + '\t' + (one.achieved ? printed_value(*one.achieved, one.unit) : "-") + '\t' + or_dash(one.raw) +
            '\t' + or_dash(one.weighted) + '\t' + std::string(name(one.status)));
    if (traced == nullptr) continue;
    for (const std::string& step : traced->trace(of, i, in)) to.line("\t" + step);
  }
  to.line((bangla ? "মোট নম্বর: " : "score: ") + format_rounded(of.score) + " / " +
          format_rounded(fraction(of.total_weight)) + " = " + format_rounded(of.percent) + " %");
  if (of.share) to.line((bangla ? "চুক্তিতে প্রাপ্ত নম্বর: " : "share in the agreement: ") + format_rounded(*of.share));
}

}  // namespace

std::string json_refusal(std::string_view file, std::string_view content, const error& why, language in) {
  const std::size_t at = std::min<std::size_t>(why.offset, content.size());
  std::size_t line = 1, column = 1;
  for (const char byte : content.substr(0, at)) {
    if (byte == '\n') {
      ++line;
      column = 1;
    } else if ((static_cast<unsigned char>(byte) & 0xC0) != 0x80) {
      ++column;
    }
  }
  std::size_t end = at;
  if (end < content.size() && content[end] == '"') {
    for (++end; end < content.size() && content[end] != '"' && content[end] != '\n'; ++end) {
      if (content[end] == '\\') ++end;
    }
    end = std::min(end + 1, content.size());
  } else {
    end = std::min(content.find_first_of(" \t\r\n,:]}", end), content.size());
  }
  std::string out(file);
  out += ':' + std::to_string(line) + ':' + std::to_string(column) + ": " + std::string(message(why, in));
  if (end > at && end - at < 80) out += ": " + std::string(content.substr(at, end - at));
  return out + " [" + std::string(name(why.code)) + ']';
}

int run_plan_check(arguments from, output& to) {
  const language in = chosen_language(from);
  const bool json = from.flag("--json");
  const std::vector<std::string_view> files = from.items();
  if (files.size() > 2) throw misuse{{"give a plan, and its progress if wanted", "একটি পরিকল্পনা, আর চাইলে তার অগ্রগতি দিন"}};
  int status = all_read;
  std::optional<plan> read = plan_in(files[0], json, true, to, in, status);
  if (!read) return status;
  const plan_scorer scorer(*std::move(read));
  const auto print = [&](std::string_view file, const plan_finding& found) {
    to.line(json ? to_json(found, file, in) : finding_line(file, found, in));
    if (found.severity() == severity::error) status = refused;
  };
  const std::size_t of_plan = scorer.plan_findings().size();
  for (const plan_finding& found : scorer.plan_findings()) print(files[0], found);
  if (files.size() == 1) return status;
  int failure = 0;
  const std::optional<std::string> content = read_file(files[1], failure);
  if (!content) {
    complain_of(files[1], failure, in);
    return failed;
  }
  const std::optional<karjo::progress> filed = progress_of(files[1], *content, json, true, to, in);
  if (!filed) return refused;
  const plan_score scored = scorer.score(*filed);
  for (std::size_t i = of_plan; i < scored.findings.size(); ++i) print(files[1], scored.findings[i]);
  return status;
}

int run_plan_score(arguments from, output& to) {
  const language in = chosen_language(from);
  const bool lines = from.flag("--jsonl");
  const bool json = from.flag("--json") || lines;
  const bool trace = from.flag("--trace");
  const score_options options = chosen_options(from);
  const std::vector<std::string_view> files = from.items();
  if (files.size() != 2) throw misuse{{"give a plan and its progress", "একটি পরিকল্পনা ও তার অগ্রগতি দিন"}};
  int status = all_read;
  std::optional<plan> read = plan_in(files[0], json, false, to, in, status);
  if (!read) return status;
  const plan_scorer scorer(*std::move(read));
  const plan_scorer* const traced = trace ? &scorer : nullptr;
  const auto score = [&](std::string_view file, std::string_view content) {
    const std::optional<karjo::progress> filed = progress_of(file, content, json, false, to, in);
    if (!filed) return false;
    const plan_score scored = scorer.score(*filed, options);
    if (json) {
      to.line(to_json(scored, traced, in));
    } else {
      print_score(scored, traced, to, in);
      for (std::size_t i = 0; i < scored.findings.size(); ++i) {
        to.line(finding_line(i < scorer.plan_findings().size() ? files[0] : file, scored.findings[i], in));
      }
    }
    return true;
  };
  if (!lines) {
    return for_each_file({files[1]}, to, in,
                         [&](std::string_view file, const std::string& content) {
                           return [&score, file, content] { return score(file, content); };
                         });
  }
  return for_each_text({files[1]}, to, in, [&](std::string_view line) { return line.empty() || score("-", line); });
}

}  // namespace karjo::cli
