// SPDX-License-Identifier: Apache-2.0
//
// Clock times on any bytes. Oracle: a time found is a time of day within the text and behind the start; searching on from behind
// each match ends; what was found parses alone to the same, but for evidence that stood around it; a time written out reads
// back; and an error's offset lies in the text.
#include <karjo/text/clock_time.hpp>

#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

namespace {

void hold(bool condition) {
  if (!condition) std::abort();
}

bool is_time(karjo::text::clock_time time) { return time.hour <= 23 && time.minute <= 59; }

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace karjo;
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  const bool utf8 = !text::first_invalid_utf8(text);
  for (std::size_t from = 0;;) {
    const auto found = text::find_clock_time(text, from);
    if (!found) break;
    hold(found->offset >= from && found->length > 0 && found->offset + found->length <= text.size());
    hold(is_time(found->start) && (!found->end || is_time(*found->end)));
    if (utf8) {
      const auto alone = text::parse_clock_time(text.substr(found->offset, found->length));
      hold(alone && alone->start == found->start && alone->end == found->end);
      hold(alone->contradictory == found->contradictory && alone->length == found->length);
    }
    const auto written = text::parse_clock_time(text::format_bangla(found->start));
    hold(written && written->start == found->start && !written->contradictory);
    from = found->offset + found->length;
  }
  const auto whole = text::parse_clock_time(text);
  if (whole) {
    hold(utf8 && is_time(whole->start) && (!whole->end || is_time(*whole->end)));
    hold(whole->offset + whole->length <= text.size());
  } else {
    hold(whole.error().offset <= text.size());
    hold(utf8 || whole.error().code == errc::invalid_utf8);
  }
  return 0;
}
