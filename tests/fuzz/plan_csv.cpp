// SPDX-License-Identifier: Apache-2.0
//
// CSV of any bytes as a plan and as progress. Oracle: a value exactly where there is no fault; every fault and doubt lies inside the
// input, in order, and what it prints stands there; what is read is written in every style and read back the same, and its JSON too.
#include <karjo/json.hpp>
#include <karjo/plan/plan_csv.hpp>

#include <cstdint>
#include <cstdlib>
#include <string_view>

namespace {

using namespace karjo;

void hold(bool condition) {
  if (!condition) std::abort();
}

template <class T>
void places(const csv_reading<T>& read, std::string_view text) {
  hold(read.value.has_value() == read.faults.empty());
  std::uint64_t before = 0;
  for (const csv_fault& each : read.faults) {
    hold(each.code != errc::ok && each.offset >= before && each.offset <= text.size() && each.row >= 1 && each.column >= 1);
    before = each.offset;
  }
  for (const csv_fault& each : read.doubts) {
    hold(each.offset < text.size() && !each.heading.empty());
    const std::size_t quoted = text[each.offset] == '"' ? 1 : 0;
    hold(quoted == 1 || text.substr(each.offset, each.printed.size()) == each.printed);
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  const csv_reading<plan> read = read_plan_csv(text);
  const csv_reading<progress> filed = read_progress_csv(text);
  places(read, text);
  places(filed, text);
  for (const char delimiter : {',', ';', '\t'}) {
    for (const language in : {language::en, language::bn}) {
      if (read.value) {
        const result<std::string> written = write_plan_csv(*read.value, {in, delimiter});
        hold(written.has_value());
        hold(read_plan_csv(*written).value == read.value);
        hold(read_progress_csv(*progress_csv_template(*read.value, 1, {in, delimiter})).faults.empty());
      }
      if (filed.value) {
        const result<std::string> written = write_progress_csv(*filed.value, {in, delimiter});
        hold(written.has_value());
        hold(read_progress_csv(*written).value == filed.value);
      }
    }
  }
  if (read.value) {
    const result<plan> back = read_plan(to_json(*read.value));
    hold(back.has_value() && *back == *read.value);
  }
  if (filed.value) {
    const result<progress> back = read_progress(to_json(*filed.value));
    hold(back.has_value() && *back == *filed.value);
  }
  return 0;
}
