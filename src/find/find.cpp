// SPDX-License-Identifier: Apache-2.0
#include <karjo/find.hpp>

#include <algorithm>
#include <cstring>

#include <karjo/text/utf8.hpp>

#include "find/finder.hpp"

namespace karjo {

namespace {

// How much of a text is added in one go.
constexpr std::size_t batch = 256 * 1024;

// A hit takes 48 bytes: the room is a sixteenth of a text's, and seldom has to grow.
constexpr std::size_t bytes_a_hit = 768;
static_assert(sizeof(hit) * 16 <= bytes_a_hit);

}  // namespace

std::vector<hit> find(std::string_view text, calendar_rule rule) {
  std::vector<hit> hits;
  hits.reserve(text.size() / bytes_a_hit);
  search::finder(rule).search(text, true, hits);
  return hits;
}

text_finder::text_finder(calendar_rule rule) : rule_(rule), finder_(std::make_unique<search::finder>(rule)) {}
text_finder::text_finder(text_finder&&) noexcept = default;
text_finder& text_finder::operator=(text_finder&&) noexcept = default;
text_finder::~text_finder() = default;

const std::vector<located_hit>& text_finder::feed(std::string_view piece) {
  begin_call();
  while (!piece.empty()) {
    const std::string_view next = piece.substr(0, batch);
    piece.remove_prefix(next.size());
    text_ += next;
    if (text_.size() >= batch) search(false);
  }
  end_call();
  return found_;
}

const std::vector<located_hit>& text_finder::finish() {
  begin_call();
  search(true);
  end_call();
  finished_ = true;
  return found_;
}

void text_finder::begin_call() {
  if (finished_) *this = text_finder(rule_);
  found_.clear();
  printed_.clear();
}

void text_finder::search(bool last) {
  hits_.clear();
  finder_->search(text_, last, hits_);
  for (hit& each : hits_) {
    const auto at = static_cast<std::size_t>(each.offset);
    printed_ += std::string_view(text_).substr(at, static_cast<std::size_t>(each.length));
    each.offset += begin_;
    count_to(each.offset);
    found_.push_back({each, line_, column_, {}});
  }
  const std::size_t settled = finder_->settled();
  if (settled == 0) return;
  count_to(std::max(begin_ + settled, counted_));
  finder_->forget(settled);
  text_.erase(0, settled);
  begin_ += settled;
}

void text_finder::end_call() {
  std::size_t at = 0;
  for (located_hit& each : found_) {
    const auto size = static_cast<std::size_t>(each.found.length);
    each.text = std::string_view(printed_).substr(at, size);
    at += size;
  }
}

void text_finder::count_to(std::uint64_t offset) {
  std::string_view passed = std::string_view(text_).substr(static_cast<std::size_t>(counted_ - begin_),
                                                           static_cast<std::size_t>(offset - counted_));
  while (const void* end = passed.empty() ? nullptr : std::memchr(passed.data(), '\n', passed.size())) {
    passed.remove_prefix(static_cast<std::size_t>(static_cast<const char*>(end) - passed.data()) + 1);
    ++line_;
    column_ = 1;
  }
  column_ += text::count_code_points(passed);
  counted_ = offset;
}

}  // namespace karjo
