// SPDX-License-Identifier: Apache-2.0
#include <karjo/report.hpp>
#include <karjo/text/digits.hpp>

#include "report/phrases.hpp"

namespace karjo {

std::string to_text_report(const memo_reading& read, language in, std::optional<std::chrono::sys_days> day,
                           const memo_registry& codes, bool sources) {
  const bool bn = in == language::bn;
  const memo_number& memo = read.number;
  const auto digits = [bn](std::string_view number) {
    return bn ? text::to_bangla_digits(number) : std::string(number);
  };

  std::string out = (bn ? memo.number_bn() : memo.number()) + " (" + std::string(name(memo.scheme())) + ")\n";
  const auto row = [&](std::string_view title, std::string_view number, std::string_view meaning) {
    out += "  " + std::string(title) + ": " + digits(number);
    if (!meaning.empty()) out += "  " + std::string(meaning);
    out += '\n';
  };
  for (const memo_part& part : codes.explain(memo, day)) {
    // Of a name in one language only the other is better than none.
    std::string meaning = (bn ? part.bn : part.en).empty() ? (bn ? part.en : part.bn) : (bn ? part.bn : part.en);
    const bool may_not_apply = part.name == "organisation" || part.name == "office" || part.name == "section";
    const bool zeros = part.digits.find_first_not_of('0') == std::string::npos;
    if (meaning.empty() && may_not_apply && zeros) meaning = bn ? "প্রযোজ্য নয়" : "does not apply";
    if (part.ambiguous) meaning += bn ? " (যেকোনো একটি)" : " (one of these)";
    if (sources && !part.source.empty()) meaning += " [" + part.source + "]";
    row(title_of_memo_group(part.name, in), part.digits, meaning);
  }
  if (!memo.part().empty()) row(bn ? "অংশ" : "part", memo.part(), {});
  if (!memo.serial().empty()) row(title_of_memo_group("serial", in), memo.serial(), {});
  if (!memo.copies().empty()) row(bn ? "অনুলিপি" : "copies", memo.copies(), {});

  const auto findings = [&](const std::vector<memo_finding>& found) {
    for (const memo_finding& f : found) {
      out += "  " + std::string(report::severity_word(f.severity).in(in)) + ": " + message(f, in) + " [" +
             std::string(f.code) + "]\n";
    }
  };
  findings(read.findings);
  findings(codes.unknown_codes(read, day));
  return out;
}

}  // namespace karjo
