// SPDX-License-Identifier: Apache-2.0
#include <karjo.h>

#include <string>
#include <string_view>

#include <karjo/json.hpp>
#include <karjo/memo/memo_number.hpp>

#include "call.hpp"

using namespace karjo;

namespace {

// `write` makes the text of a reading.
template <class Write>
karjo_status read_and_write(const char* utf8, size_t size, char* buf, size_t cap, size_t* needed, karjo_error* error,
                            Write write) noexcept {
  const capi::text_in in{utf8, size};
  const capi::text_out out(buf, cap, needed);
  return capi::guard(error, [&]() -> karjo::error {
    if (const karjo::error wrong = capi::first_failure(out, in); wrong.code != errc::ok) return wrong;
    const result<memo_reading> read = parse_memo(in.view());
    return read ? out.write(write(*read, in.view())) : read.error();
  });
}

}  // namespace

karjo_status karjo_memo_normalize(const char* utf8, size_t size, char* buf, size_t cap, size_t* needed, int32_t* scheme,
                                  karjo_error* error) {
  if (scheme) *scheme = 0;
  memo_scheme read_scheme{};
  const karjo_status status =
      read_and_write(utf8, size, buf, cap, needed, error, [&read_scheme](const memo_reading& read, std::string_view) {
        read_scheme = read.number.scheme();
        return read.number.number();
      });
  if (scheme && status == KARJO_OK) *scheme = static_cast<int32_t>(read_scheme);
  return status;
}

karjo_status karjo_memo_json(const char* utf8, size_t size, char* buf, size_t cap, size_t* needed, karjo_error* error) {
  return read_and_write(utf8, size, buf, cap, needed, error,
                        [](const memo_reading& read, std::string_view input) { return to_json(read, input); });
}

karjo_status karjo_memo_text(const char* utf8, size_t size, char* buf, size_t cap, size_t* needed, karjo_error* error) {
  return read_and_write(utf8, size, buf, cap, needed, error,
                        [](const memo_reading& read, std::string_view) { return describe(read); });
}
