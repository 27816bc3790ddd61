// SPDX-License-Identifier: Apache-2.0
#include "json/value.hpp"

#include <algorithm>
#include <iterator>
#include <optional>

#include <nlohmann/json.hpp>

#include <karjo/text/bulk.hpp>

namespace karjo::json {

namespace {

/// Goes through the text and says how far the parser has read.
struct counting_iterator {
  using iterator_category = std::input_iterator_tag;
  using value_type = char;
  using difference_type = std::ptrdiff_t;
  using pointer = const char*;
  using reference = const char&;

  const char* at = nullptr;
  const char** read_to = nullptr;

  reference operator*() const { return *at; }
  counting_iterator& operator++() {
    *read_to = ++at;
    return *this;
  }
  counting_iterator operator++(int) {
    counting_iterator before = *this;
    ++*this;
    return before;
  }
  friend bool operator==(const counting_iterator& a, const counting_iterator& b) { return a.at == b.at; }
  friend bool operator!=(const counting_iterator& a, const counting_iterator& b) { return a.at != b.at; }
};

/// Builds the value from the events of nlohmann's parser.
class builder {
 public:
  using number_integer_t = nlohmann::json::number_integer_t;
  using number_unsigned_t = nlohmann::json::number_unsigned_t;
  using number_float_t = nlohmann::json::number_float_t;
  using string_t = nlohmann::json::string_t;
  using binary_t = nlohmann::json::binary_t;

  builder(std::string_view text, const char* const& read_to) : text_(text), read_to_(read_to) {}

  bool null() { return literal(value::type::null, 4) != nullptr; }
  bool boolean(bool truth) {
    value* const made = literal(value::type::boolean, truth ? 4 : 5);
    return made != nullptr && (made->truth = truth, true);
  }
  bool number_integer(number_integer_t) { return number(); }
  bool number_unsigned(number_unsigned_t) { return number(); }
  bool number_float(number_float_t, const string_t&) { return number(); }
  bool string(string_t& content) {
    value* const made = place(value::type::string);
    if (made == nullptr) return false;
    made->text = std::move(content);
    done_ = read_to_;
    return true;
  }
  bool binary(binary_t&) { return false; }
  bool start_object(std::size_t) { return open(value::type::object); }
  bool start_array(std::size_t) { return open(value::type::array); }
  bool end_object() {
    std::vector<const member_value*> sorted;
    for (const member_value& each : open_.back()->members) sorted.push_back(&each);
    std::sort(sorted.begin(), sorted.end(), [](const member_value* a, const member_value* b) {
      return a->key != b->key ? a->key < b->key : a->offset < b->offset;
    });
    const auto twice = std::adjacent_find(sorted.begin(), sorted.end(),
                                          [](const member_value* a, const member_value* b) { return a->key == b->key; });
    return twice == sorted.end() ? close() : refuse(errc::json_duplicate_key, (*(twice + 1))->offset);
  }
  bool end_array() { return close(); }
  bool key(string_t& name) {
    open_.back()->members.push_back({std::move(name), token(), {}});
    done_ = read_to_;
    return true;
  }
  bool parse_error(std::size_t position, const std::string&, const nlohmann::detail::exception&) {
    return refuse(errc::json_malformed, position == 0 ? 0 : position - 1);
  }

  [[nodiscard]] const karjo::error& why() const noexcept { return why_; }
  [[nodiscard]] value take() noexcept { return std::move(root_); }

 private:
  bool refuse(errc code, std::uint64_t offset) {
    if (why_.code == errc::ok) why_ = {code, 0, std::min<std::uint64_t>(offset, text_.size())};
    return false;
  }

  /// Where the token begins that the parser has just read.
  std::uint64_t token() {
    if (done_ == nullptr) done_ = text_.data();
    const std::size_t from = static_cast<std::size_t>(done_ - text_.data());
    return std::min(text_.find_first_not_of(" \t\r\n,:", from), text_.size());
  }

  value* place(value::type kind) {
    value* made = &root_;
    if (!open_.empty()) {
      value& parent = *open_.back();
      made = parent.kind == value::type::array ? &parent.elements.emplace_back() : &parent.members.back().content;
    }
    made->kind = kind;
    made->offset = token();
    return made;
  }

  value* literal(value::type kind, std::size_t length) {
    value* const made = place(kind);
    done_ = text_.data() + made->offset + length;
    return made;
  }

  bool number() {
    value* const made = place(value::type::number);
    const std::size_t end = std::min(text_.find_first_not_of("+-.0123456789Ee", made->offset), text_.size());
    made->text = text_.substr(made->offset, end - made->offset);
    done_ = text_.data() + end;
    return true;
  }

  bool open(value::type kind) {
    value* const made = place(kind);
    if (open_.size() == most_nesting) return refuse(errc::json_malformed, made->offset);
    open_.push_back(made);
    done_ = text_.data() + made->offset + 1;
    return true;
  }

  bool close() {
    open_.pop_back();
    done_ = read_to_;
    return true;
  }

  std::string_view text_;
  const char* const& read_to_;
  const char* done_ = nullptr;  // past the last token
  value root_;
  std::vector<value*> open_;
  karjo::error why_;
};

}  // namespace

const value* value::find(std::string_view key) const noexcept {
  for (const member_value& each : members) {
    if (each.key == key) return &each.content;
  }
  return nullptr;
}

result<value> read(std::string_view text) {
  if (const std::optional<std::uint64_t> bad = text::bulk::first_invalid_utf8(text)) return {errc::invalid_utf8, *bad};
  const char* read_to = text.data();
  builder sink(text, read_to);
  const counting_iterator first{text.data(), &read_to}, last{text.data() + text.size(), &read_to};
  if (!nlohmann::json::sax_parse(first, last, &sink)) {
    return sink.why().code == errc::ok ? karjo::error{errc::json_malformed, 0, 0} : sink.why();
  }
  return sink.take();
}

}  // namespace karjo::json
