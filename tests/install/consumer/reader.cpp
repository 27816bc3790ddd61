// SPDX-License-Identifier: Apache-2.0
//
// A program that links the C++ library.
#include <karjo/minutes/reader.hpp>

int main() {
  const karjo::result<karjo::minutes> read = karjo::read_minutes("\xE0\xA7");
  return !read && read.error().code == karjo::errc::invalid_utf8 ? 0 : 1;
}
