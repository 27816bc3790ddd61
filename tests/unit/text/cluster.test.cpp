// SPDX-License-Identifier: Apache-2.0
#include <karjo/text/cluster.hpp>  // first: the header stands alone

#include <string>
#include <string_view>
#include <vector>

#include "support/catch.hpp"

using namespace karjo;

namespace {

std::string joined(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = text::cluster_end(text, at);
    if (end <= at) FAIL("no step at " << at);
    out += (out.empty() ? "" : "|") + std::string(text.substr(at, end - at));
    at = end;
  }
  return out;
}

static_assert(text::cluster_end("দ্ভাব", 0) == 12);
static_assert(text::count_clusters("উদ্ভাবনী") == 4);
static_assert(text::count_clusters("") == 0);

}  // namespace

TEST_CASE("cluster: a conjunct with its signs is one, whatever the version of Unicode", "[text]") {
  const struct {
    std::string_view text, clusters;
  } cases[] = {
      {"উদ্ভাবনী", "উ|দ্ভা|ব|নী"},
      {"কর্ম", "ক|র্ম"},
      {"স্থান", "স্থা|ন"},
      {"র\u200D্যাপোর্টিয়ার", "র\u200D্যা|পো|র্টি|য়া|র"},
      {"অ্যাপ", "অ্যা|প"},
      {"দুঃখ চাঁদ", "দুঃ|খ| |চাঁ|দ"},
      {"শব্\u200Cদ", "শ|ব্\u200Cদ"},
      {"লক্ষ্মী", "ল|ক্ষ্মী"},
      {"১ম, ২৫", "১|ম|,| |২|৫"},
      {"e\u0301a", "e\u0301|a"},
      {"a\r\nb\n", "a|\r\n|b|\n"},
      {"য\u09BCা", "য\u09BCা"},
      {"বাক্", "বা|ক্"},
      {"নৎ", "ন|ৎ"},
  };
  std::size_t ran = 0;
  for (const auto& one : cases) {
    CHECK(joined(one.text) == one.clusters);
    ++ran;
  }
  CHECK(ran == std::size(cases));
}

TEST_CASE("cluster: a hasanta on a vowel sign, or on nothing, joins no letter to it", "[text]") {
  CHECK(joined("চু্ক্তি") == "চু্|ক্তি");
  CHECK(joined("্ক") == "্|ক");
  CHECK(joined("a্ক") == "a্|ক");
  CHECK(joined("\u09BE\u0981") == "\u09BE\u0981");
}

TEST_CASE("cluster: control characters stand alone, and signs do not join them", "[text]") {
  CHECK(joined("\n্ক") == "\n|্|ক");
  CHECK(joined(std::string_view("\0\u09BE", 4)).size() == 5);
}
