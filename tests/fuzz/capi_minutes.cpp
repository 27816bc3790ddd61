// SPDX-License-Identifier: Apache-2.0
//
// karjo_minutes_read and karjo_minutes_json on any bytes. Oracle: asking the size and writing agree at every capacity, nothing is
// written beside the buffer, the JSON is that of C++, and a refusal has the cause and the place of C++.
#include <karjo.h>

#include <cstdlib>
#include <cstring>
#include <string>
#include <string_view>

#include <karjo/json.hpp>
#include <karjo/minutes/reader.hpp>

namespace {

void hold(bool condition) {
  if (!condition) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  const karjo::result<karjo::minutes> expected = karjo::read_minutes(text);

  karjo_minutes* minutes = nullptr;
  karjo_error error{};
  const karjo_status status = karjo_minutes_read(text.data(), text.size(), &minutes, &error);
  hold(status == error.code);
  hold((status == KARJO_OK) == expected.has_value());
  hold((status == KARJO_OK) == (minutes != nullptr));
  if (status != KARJO_OK) {
    hold(status == static_cast<karjo_status>(expected.error().code));
    hold(error.offset == expected.error().offset && error.field == expected.error().field && error.offset <= size);
    return 0;
  }

  std::size_t needed = 0;
  hold(karjo_minutes_json(minutes, nullptr, 0, &needed) == KARJO_OK);
  std::string json(needed + 1, '\x5A');
  std::size_t again = 0;
  hold(karjo_minutes_json(minutes, json.data(), needed - 1, &again) == KARJO_BUFFER_TOO_SMALL && again == needed);
  hold(json.find_first_not_of('\x5A') == std::string::npos);
  hold(karjo_minutes_json(minutes, json.data(), needed, &again) == KARJO_OK && again == needed);
  hold(json.back() == '\x5A');
  json.pop_back();
  hold(json == karjo::to_json(*expected));
  karjo_minutes_free(minutes);
  return 0;
}
