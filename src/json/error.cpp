// SPDX-License-Identifier: Apache-2.0
#include <karjo/json.hpp>
#include <karjo/message.hpp>

#include "json/object.hpp"

namespace karjo {

std::string to_json(const error& refusal, std::string_view input, language messages) {
  return to_json(refusal, input, message(refusal, messages));
}

std::string to_json(const error& refusal, std::string_view input, std::string_view message) {
  return json::line({
      {"input", input},
      {"error", {{"code", name(refusal.code)}, {"offset", refusal.offset}, {"message", message}}},
  });
}

}  // namespace karjo
