// SPDX-License-Identifier: Apache-2.0
//
// Catch2, version 2 (Debian 12, Ubuntu 22.04) or 3: the one place that knows which.
#pragma once

#if __has_include(<catch2/catch_test_macros.hpp>)
#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>
#include <catch2/catch_tostring.hpp>
#include <catch2/generators/catch_generators.hpp>
#else
#include <catch2/catch.hpp>
#endif
