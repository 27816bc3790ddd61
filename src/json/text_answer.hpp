// SPDX-License-Identifier: Apache-2.0
//
// What every verb `karjo text …` prints of an item with --json: the item, the text that was made of it, and more members.
#pragma once

#include <string>
#include <string_view>

#include "json/object.hpp"

namespace karjo::json {

/// {"input":…,"text":…,…more}
[[nodiscard]] inline std::string text_answer(std::string_view input, std::string_view text,
                                             const object& more = object::written("{}")) {
  object answer{{"input", input}, {"text", text}};
  answer.update(more);
  return answer.text();
}

}  // namespace karjo::json
