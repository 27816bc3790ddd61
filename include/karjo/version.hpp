// SPDX-License-Identifier: Apache-2.0
//
// Which karjo is this? The one place that holds the version: CMake, the C ABI and the Python package read it from here.
//
//     static_assert(karjo::version_major == 0);
#pragma once

#include <string_view>

#define KARJO_VERSION_MAJOR 0
#define KARJO_VERSION_MINOR 1
#define KARJO_VERSION_PATCH 0
#define KARJO_VERSION_STRING "0.1.0"

namespace karjo {

inline constexpr int version_major = KARJO_VERSION_MAJOR;
inline constexpr int version_minor = KARJO_VERSION_MINOR;
inline constexpr int version_patch = KARJO_VERSION_PATCH;
inline constexpr std::string_view version = KARJO_VERSION_STRING;

}  // namespace karjo
