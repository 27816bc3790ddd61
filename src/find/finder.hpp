// SPDX-License-Identifier: Apache-2.0
//
// The hits of a text that is seen up to some byte, and later farther.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include <karjo/calendar/printed_date.hpp>
#include <karjo/find.hpp>

#include "find/digit_runs.hpp"
#include "find/quick_memos.hpp"

namespace karjo::search {

class finder {
 public:
  explicit finder(calendar_rule rule, const digit_kernel& kernel = runnable_kernels().front())
      : rule_(rule), kernel_(&kernel) {}

  /// Appends the hits that are certain by now, from left to right. `text` is all that is kept of the text, from the byte
  /// to which `forget` came; `last`, whether it is over.
  void search(std::string_view text, bool last, std::vector<hit>& hits);

  /// How many bytes of the front nobody asks for any more.
  [[nodiscard]] std::size_t settled() const noexcept;

  /// From now on places count from a later byte.
  void forget(std::size_t bytes);

 private:
  void meet(std::string_view text, bool last);

  /// What begins before this can be judged: enough is seen and met behind it.
  [[nodiscard]] std::size_t known_before(std::string_view text, bool all, bool last) const noexcept;
  void drop_taken(std::size_t slashes_taken);
  void tell(std::string_view text, std::size_t known, bool last, std::vector<hit>& hits);

  calendar_rule rule_;
  const digit_kernel* kernel_;
  digit_scan scan_;
  std::vector<std::size_t> edges_, slashes_;  // met; of an open run the beginning alone
  std::size_t edge_count_ = 0, slash_count_ = 0;
  std::size_t run_ = 0;  // the first that was not taken

  std::vector<printed_date> dates_;
  std::size_t date_ = 0;       // the first that was not told
  std::size_t next_date_ = 0;  // bytes before were searched for dates
  std::vector<hit> memos_;
  std::size_t memo_ = 0;  // the first that was not told
  memo_search memo_search_;
};

}  // namespace karjo::search
