// SPDX-License-Identifier: Apache-2.0
//
// The items of a verb, one after the other: texts from the arguments and, where "-" stands among them, the lines of standard
// input as they come; or files. A bar shows how far the work is.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <karjo/error.hpp>

#include "cli/verbs.hpp"

namespace karjo::cli {

/// Calls `read` with each text, until nobody reads the output any more. `read` tells whether the text could be read.
int for_each_text(const std::vector<std::string_view>& items, output& to, language in,
                  const std::function<bool(std::string_view)>& read);

/// Calls `read` with the name and the content of each file, "-" being standard input: on as many threads as there are processors, so
/// that it must not write. What it returns is called on the calling thread in the order of the files: it writes what was read, and
/// tells whether the content could be read. A file that cannot be opened is complained of, and the others are read all the same.
int for_each_file(const std::vector<std::string_view>& files, output& to, language in,
                  const std::function<std::function<bool()>(std::string_view, std::string)>& read);

/// Says on standard error why a file, or standard input for "-", cannot be read.
void complain_of(std::string_view file, int failure, language in);

/// Why an item was refused, for a person: "date.impossible at byte 0: there is no such day".
[[nodiscard]] std::string refusal(const error& why, std::string_view message, language in);

}  // namespace karjo::cli
