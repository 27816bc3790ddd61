// SPDX-License-Identifier: Apache-2.0
//
// read_minutes on any bytes. Oracle: a refusal names a byte of the input; every value and every finding lies in the input, on
// whole characters; findings stand in order, with the line and column a slow count gives; the JSON is JSON and is written back as
// itself; reading again gives the same; more blank lines at the end change nothing but the place of what is absent.

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <karjo/json.hpp>
#include <karjo/minutes/reader.hpp>
#include <karjo/text/utf8.hpp>

#include "support/minutes_walk.hpp"

namespace {

using namespace karjo;

void demand(bool holds, const char* what, std::string_view detail = {}) {
  if (holds) return;
  std::fprintf(stderr, "%s: %.*s\n", what, static_cast<int>(detail.size()), detail.data());
  std::abort();
}

void check_range(std::string_view text, const byte_range& range, std::string_view what) {
  demand(lies_within(range, text.size()), "a range within the input", what);
  demand(is_boundary(text, range.offset) && is_boundary(text, range.offset + range.length), "a range of characters",
         what);
}

/// The reading, with the findings on what is absent apart from the others and without their places.
std::string comparable(const minutes& read) {
  minutes with_places = read;
  std::string absent;
  std::erase_if(with_places.findings, [&](const finding& found) {
    if (found.code != finding_code::field_missing) return false;
    absent += found.text + '\n';
    return true;
  });
  return to_json(with_places) + '\n' + absent;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  const result<minutes> read = read_minutes(text);
  const result<minutes> longer = read_minutes(std::string(text) + "\n\n");
  demand(read.has_value() == longer.has_value(), "a blank line at the end makes no minutes");
  const auto invalid = text::first_invalid_utf8(text);
  if (!read) {
    demand(read.error().code == (invalid ? errc::invalid_utf8 : errc::not_minutes), "the cause of a refusal");
    demand(!invalid || read.error().offset == *invalid, "the place of a refusal");
    demand(read.error() == longer.error(), "the same refusal with a blank line at the end");
    return 0;
  }
  demand(!invalid, "text that is no UTF-8 is refused");

  for_each_printed(*read,
                   [&](const char* name, const printed_text& printed) { check_range(text, printed.source, name); });
  std::uint64_t before = 0;
  for (const finding& found : read->findings) {
    check_range(text, found.source, found.text);
    demand(found.source.offset >= before, "findings in order", found.text);
    before = found.source.offset;
    demand(line_and_column(text, found.source.offset) == std::pair(found.line, found.column), "line and column",
           found.text);
  }

  const std::string json = to_json(*read);
  const nlohmann::ordered_json parsed = nlohmann::ordered_json::parse(json, nullptr, false);
  demand(!parsed.is_discarded() && parsed.dump() == json, "JSON that is written back as itself", json);
  demand(to_json(*read_minutes(text)) == json, "the same when read again");
  const std::string with_blank = comparable(*longer);
  const std::string with_more = comparable(*read_minutes(std::string(text) + "\n\n\n\n"));
  demand(with_blank == with_more, "the same with more blank lines at the end", with_blank + with_more);
  return 0;
}
