// SPDX-License-Identifier: Apache-2.0
#include <karjo.h>

#include <iterator>

#include <karjo/error.hpp>
#include <karjo/message.hpp>
#include <karjo/version.hpp>

#include "call.hpp"
#include "values.hpp"

using namespace karjo;

uint32_t karjo_abi_version(void) { return KARJO_ABI_VERSION; }

const char* karjo_version(void) { return KARJO_VERSION_STRING; }

// Names are literals, so a NUL follows them.
const char* karjo_status_name(karjo_status code) { return name(static_cast<errc>(code)).data(); }

karjo_status karjo_error_message(const karjo_error* error, uint32_t language, char* buf, size_t cap, size_t* needed) {
  const capi::text_out out(buf, cap, needed);
  return capi::guard([&]() -> karjo::error {
    if (!error || !capi::is_language(language)) return {errc::invalid_argument};
    const karjo::error refusal{static_cast<errc>(error->code), error->field, error->offset};
    if (std::find(std::begin(all_errc), std::end(all_errc), refusal.code) == std::end(all_errc)) {
      return {errc::invalid_argument};
    }
    if (const karjo::error wrong = out.check(); wrong.code != errc::ok) return wrong;
    return out.write(message(refusal, capi::language_of(language)));
  });
}
