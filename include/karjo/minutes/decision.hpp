// SPDX-License-Identifier: Apache-2.0
//
// What was decided, who must do it, by when? One entry of a decision list.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <karjo/minutes/deadline.hpp>
#include <karjo/minutes/printed_text.hpp>

namespace karjo {

struct decision {
  std::optional<std::string> label;         ///< the letter or number alone: "ক", "3"
  printed_text text;                        ///< the whole decision, without label and implementer line
  std::vector<printed_text> responsible;    ///< who must act, as printed; empty where nobody is named
  std::vector<deadline> deadlines;          ///< in printed order; empty where none is printed

  friend bool operator==(const decision&, const decision&) = default;
};

}  // namespace karjo
