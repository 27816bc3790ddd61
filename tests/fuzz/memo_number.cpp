// SPDX-License-Identifier: Apache-2.0
//
// Any bytes given to parse_memo and find_memo_numbers. The oracle: a number that was read is written and read back as
// itself in every style; a number found in running text is read alone as the same; every range lies in the text, on
// code points, and holds what is said to stand there.

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <string>
#include <string_view>

#include <karjo/memo/memo_number.hpp>
#include <karjo/memo/registry.hpp>

namespace {

using namespace karjo;

void demand(bool holds, const char* what, const memo_reading& reading) {
  if (holds) return;
  std::fprintf(stderr, "%s: %s\n", what, describe(reading).c_str());
  std::abort();
}

bool is_boundary(std::string_view text, std::uint64_t at) {
  return at == text.size() || (static_cast<std::uint8_t>(text[static_cast<std::size_t>(at)]) & 0xC0) != 0x80;
}

bool is_range(std::string_view text, std::uint64_t offset, std::uint64_t length) {
  return offset <= text.size() && length <= text.size() - offset && is_boundary(text, offset) &&
         is_boundary(text, offset + length);
}

void check(std::string_view text, const memo_reading& reading) {
  demand(is_range(text, reading.offset, reading.length), "the range of the number", reading);
  const std::string_view printed =
      text.substr(static_cast<std::size_t>(reading.offset), static_cast<std::size_t>(reading.length));
  demand(printed == reading.number.printed() && !printed.empty(), "the printed text", reading);
  demand(reading.group_ranges.size() == reading.number.groups().size(), "a range for each group", reading);
  for (const memo_range& range : reading.group_ranges)
    demand(is_range(text, range.offset, range.length), "the range of a group", reading);
  for (const memo_finding& finding : reading.findings) {
    demand(is_range(text, finding.offset, finding.length) && finding.length > 0, "the range of a finding", reading);
    demand(finding.offset >= reading.offset && finding.offset + finding.length <= reading.offset + reading.length,
           "a finding within the number", reading);
    demand(!message(finding, language::en).empty() && !message(finding, language::bn).empty(), "a message", reading);
  }
  for (const memo_digits digits : {memo_digits::bangla, memo_digits::latin}) {
    for (const char before_serial : {'.', '-'}) {
      memo_style style;
      style.digits = digits;
      style.before_serial = before_serial;
      const std::string written = format(reading.number, style);
      const result<memo_reading> again = parse_memo(written);
      if (!again || again->number != reading.number) {
        std::fprintf(stderr, "written %s, read %s\n", written.c_str(), describe(again).c_str());
        demand(false, "written and read back", reading);
      }
      demand(std::hash<memo_number>{}(again->number) == std::hash<memo_number>{}(reading.number),
             "equal, hence the same hash", reading);
    }
  }
  (void)memo_registry::standard().unknown_codes(reading);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  const bool is_utf8 = !text::first_invalid_utf8(text);
  const result<memo_reading> alone = parse_memo(text);
  if (alone) {
    check(text, *alone);
    const bool strict = parse_memo(text, memo_mode::strict).has_value();
    demand(strict == (alone->findings.empty() && !alone->number.is_free_form()),
           "strict mode refuses what has a finding", *alone);
  } else if ((alone.error().code == errc::invalid_utf8) == is_utf8) {
    std::abort();
  }
  std::uint64_t end = 0;
  for (const memo_reading& reading : find_memo_numbers(text)) {
    demand(reading.offset >= end && reading.length > 0, "in order, not overlapping", reading);
    end = reading.offset + reading.length;
    if (!is_utf8) continue;
    check(text, reading);
    const result<memo_reading> again = parse_memo(reading.number.printed());
    demand(again && again->number == reading.number, "found, and read alone as the same", reading);
  }
  return 0;
}
