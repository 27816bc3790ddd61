// SPDX-License-Identifier: Apache-2.0
//
// The verbs that need ICU, in a karjo that was built without it: they say so.
#include "cli/verbs.hpp"

namespace karjo::cli {

namespace {

[[noreturn]] void refuse() {
  throw misuse{{"this karjo was built without ICU, which the verb needs", "এই karjo ICU ছাড়া তৈরি; ক্রিয়াটির জন্য ICU লাগে"}};
}

}  // namespace

int run_hijri(arguments, output&) { refuse(); }
int run_text_sentences(arguments, output&) { refuse(); }
int run_text_sort(arguments, output&) { refuse(); }
int run_text_tokens(arguments, output&) { refuse(); }

}  // namespace karjo::cli
