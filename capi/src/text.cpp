// SPDX-License-Identifier: Apache-2.0
#include <karjo.h>

#include <string>

#include <karjo/text/bulk.hpp>
#include <karjo/text/comparison_key.hpp>
#include <karjo/text/precomposed.hpp>

#include "call.hpp"

using namespace karjo;

karjo_status karjo_text_normalize(const char* utf8, size_t size, uint32_t form, char* buf, size_t cap, size_t* needed) {
  const capi::text_in in{utf8, size};
  const capi::text_out out(buf, cap, needed);
  return capi::guard([&]() -> error {
    if (form > KARJO_FORM_PRECOMPOSED) return {errc::invalid_argument};
    if (const error wrong = capi::first_failure(out, in); wrong.code != errc::ok) return wrong;
    if (form == KARJO_FORM_COMPARISON) {
      const result<std::string> key = text::comparison_key(in.view());
      return key ? out.write(*key) : key.error();
    }
    std::string stored;
    if (const error wrong = text::bulk::to_storage_form(in.view(), stored); wrong.code != errc::ok) return wrong;
    return out.write(form == KARJO_FORM_PRECOMPOSED ? text::to_precomposed(stored) : stored);
  });
}
