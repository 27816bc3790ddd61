// SPDX-License-Identifier: Apache-2.0
//
// In which language does karjo speak to its user? Every message exists in both.
#pragma once

#include <cstdint>

namespace karjo {

/// The language of messages, and of documents.
enum class language : std::uint8_t { en, bn };

}  // namespace karjo
