// SPDX-License-Identifier: Apache-2.0
//
// A C++ program that links karjo::intl.
#include <karjo/intl/boundaries.hpp>

int main() {
  const auto found = karjo::intl::sentences("জনাব মো. করিম এলেন।");
  return found && found->size() == 1 ? 0 : 1;
}
