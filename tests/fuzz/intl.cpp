// SPDX-License-Identifier: Apache-2.0
//
// karjo::intl over any bytes: refused exactly where the text is no UTF-8; sentences, words and clusters cover the text; NFC is NFC,
// and its map keeps both ends; the lines of the text compare as their keys do, and the sorted order rises and is stable.

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

#include <karjo/intl/boundaries.hpp>
#include <karjo/intl/collation.hpp>
#include <karjo/intl/hijri.hpp>
#include <karjo/intl/normalization.hpp>
#include <karjo/text/cluster.hpp>
#include <karjo/text/utf8.hpp>

namespace {

using namespace karjo;

void demand(bool holds, const char* what) {
  if (holds) return;
  std::fprintf(stderr, "intl: %s\n", what);
  std::abort();
}

void covers(const std::vector<intl::segment>& segments, std::size_t size) {
  std::uint64_t at = 0;
  for (const intl::segment& one : segments) {
    demand(one.offset == at && one.length != 0, "a segment does not begin where the one before it ended");
    at += one.length;
  }
  demand(at == size, "the segments do not cover the text");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const result<intl::collator> order = intl::collator::make();
  demand(order.has_value(), "no collation of Bangla");
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  const auto invalid = text::first_invalid_utf8(text);
  const auto sentences = intl::sentences(text);
  const auto words = intl::words(text);
  const auto nfc = intl::to_nfc(text);
  const auto key = order->sort_key(text);
  const auto calendar = intl::hijri_calendar::make(text);
  for (const bool read : {sentences.has_value(), words.has_value(), nfc.has_value(), key.has_value()}) {
    demand(read == !invalid.has_value(), "it does not agree with first_invalid_utf8");
  }
  if (invalid) {
    demand(sentences.error() == error{errc::invalid_utf8, 0, *invalid} && !calendar, "the error is another");
    return 0;
  }
  covers(*sentences, size);
  covers(*words, size);
  for (std::size_t at = 0; at < size;) {
    const std::size_t end = text::cluster_end(text, at);
    demand(end > at && end <= size, "a cluster does not move on");
    at = end;
  }
  demand(*intl::is_nfc(nfc->text) && intl::to_nfc(nfc->text)->text == nfc->text, "the NFC is none");
  demand(nfc->map.to_source(0) == 0 || nfc->text.empty(), "the map does not begin at the start");
  demand(nfc->map.to_source(nfc->text.size()) == size, "the map does not end at the end");

  std::vector<std::string_view> lines;
  constexpr std::size_t most = 12;
  for (std::size_t at = 0; at < size && lines.size() < most;) {
    const std::size_t end = text.find('\n', at) == std::string_view::npos ? size : text.find('\n', at);
    lines.push_back(text.substr(at, end - at));
    at = end + 1;
  }
  for (const std::string_view a : lines) {
    for (const std::string_view b : lines) {
      demand(*order->compare(a, b) == (*order->sort_key(a) <=> *order->sort_key(b)), "keys disagree with comparing");
    }
  }
  const auto sorted = order->order(lines);
  for (std::size_t n = 1; n < sorted->size(); ++n) {
    const auto now = *order->compare(lines[(*sorted)[n - 1]], lines[(*sorted)[n]]);
    demand(now < 0 || (now == 0 && (*sorted)[n - 1] < (*sorted)[n]), "the order does not rise, or is not stable");
  }
  return 0;
}
