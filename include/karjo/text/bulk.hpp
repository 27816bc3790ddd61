// SPDX-License-Identifier: Apache-2.0
//
// How are megabytes of text checked and transcoded? By the vector instructions of the processor at hand.
//
// The functions here answer exactly as those of the same names in utf8.hpp, digits.hpp and storage_form.hpp, which need
// nothing compiled; these are compiled into karjo::karjo, choose a kernel (AVX2, SSSE3, or plain C++) once at run time
// by asking the processor, and write into a buffer of the caller's.
//
//     std::string latin(text.size(), '\0');
//     latin.resize(text::bulk::to_latin_digits(text, latin.data(), latin.size()));
//
// Source: docs/sources.md#text-bulk (the method of the check); bench: tests/bench/digits.bench.cpp,
// tests/bench/storage_form.bench.cpp.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include <karjo/error.hpp>

namespace karjo::text::bulk {

/// The same answer as text::first_invalid_utf8: the offset of the first byte that is not UTF-8, or nothing.
/// Cost: one pass; allocates nothing.
[[nodiscard]] std::optional<std::uint64_t> first_invalid_utf8(std::string_view text) noexcept;

/// How many bytes text::to_bangla_digits gives for the text. Cost: one pass; allocates nothing.
[[nodiscard]] std::size_t bangla_digits_size(std::string_view text) noexcept;

/// How many bytes text::to_latin_digits gives for the text. Cost: one pass; allocates nothing.
[[nodiscard]] std::size_t latin_digits_size(std::string_view text) noexcept;

/// Writes what text::to_bangla_digits gives and returns how many bytes that took. Precondition: `room`, the bytes that
/// may be written at `out`, is at least `bangla_digits_size(text)` (three times the size of the text always is), and
/// `out` does not overlap the text. Cost: one pass; allocates nothing.
std::size_t to_bangla_digits(std::string_view text, char* out, std::size_t room) noexcept;

/// Writes what text::to_latin_digits gives and returns how many bytes that took. Precondition: `room` is at least
/// `latin_digits_size(text)` (the size of the text always is), and `out` does not overlap the text.
/// Cost: one pass; allocates nothing.
std::size_t to_latin_digits(std::string_view text, char* out, std::size_t room) noexcept;

/// Replaces `out` by the storage form of a text, the same as text::to_storage_form, without its map and its repairs; the
/// memory of `out` is used again. Errors: `invalid_utf8` at the first byte that is none; `out` then holds no answer.
/// Cost: one pass, linear for every input. Precondition: `utf8` does not view `out`.
[[nodiscard]] error to_storage_form(std::string_view utf8, std::string& out);

}  // namespace karjo::text::bulk
