// SPDX-License-Identifier: Apache-2.0
//
// Every call of karjo.h that allocates, with memory that runs out after no, one, two … allocations: it says so, zeroes its
// outputs, and leaks nothing (the address sanitizer watches).
#include <karjo.h>

#include <cstdlib>
#include <cstring>
#include <functional>
#include <new>
#include <string_view>

#include "support/catch.hpp"

namespace {

long allowed = -1;  // how many allocations still succeed; -1: all of them

void* allocate(std::size_t size) noexcept {
  if (allowed == 0) return nullptr;
  if (allowed > 0) --allowed;
  return std::malloc(size == 0 ? 1 : size);
}

void* allocate_or_throw(std::size_t size) {
  void* const memory = allocate(size);
  if (!memory) throw std::bad_alloc();
  return memory;
}

}  // namespace

// The program's allocation functions are those of the shared library too.
void* operator new(std::size_t size) { return allocate_or_throw(size); }
void* operator new[](std::size_t size) { return allocate_or_throw(size); }
void* operator new(std::size_t size, const std::nothrow_t&) noexcept { return allocate(size); }
void* operator new[](std::size_t size, const std::nothrow_t&) noexcept { return allocate(size); }
void operator delete(void* memory) noexcept { std::free(memory); }
void operator delete[](void* memory) noexcept { std::free(memory); }
void operator delete(void* memory, std::size_t) noexcept { std::free(memory); }
void operator delete[](void* memory, std::size_t) noexcept { std::free(memory); }

namespace {

constexpr std::string_view pair = "১৫ পৌষ ১৪২৮ বঙ্গাব্দ / ২৯ ডিসেম্বর ২০২১ খ্রিস্টাব্দ";
constexpr std::string_view memo = "স্মারক নম্বর: ০৫.০০.০০০০.১৯৭.০১.০০৮.২০১১-১৩৩(৭৫)";
constexpr std::string_view document =
    "খাদ্য মন্ত্রণালয়\n\n২০২৩-২০২৩ অর্থবছরের ৩য় সভার কার্যবিবরণী\n\nসভাপতি : আবদুল করিম, সচিব\nসভার তারিখ : ১২ মে ২০২৪\n"
    "সময় : সকাল ১০.৩০ ঘটিকা\nউপস্থিতি : পরিশিষ্ট-ক\n\n১। সভাপতি সকলকে স্বাগত জানান।\n\nসিদ্ধান্ত:\n"
    "(ক) আগামী ৩০ মে ২০২৪ তারিখের মধ্যে প্রতিবেদন দাখিল করতে হবে;\nবাস্তবায়নে: খাদ্য অধিদপ্তর\n\n"
    "স্মারক নম্বর: ০৫.০০.০০০০.১৯৭.০১.০০৮.১১.১৩৩\nতারিখ: ১৪ পৌষ ১৪২৮ / ২৯ ডিসেম্বর ২০২১\n\nবিতরণ:\n১। মহাপরিচালক, খাদ্য "
    "অধিদপ্তর।\n";

/// Runs `call` with 0, 1, 2 … allocations until it succeeds; further apart where there are many. Returns how often memory ran out.
int run_out(const std::function<karjo_status()>& call) {
  int failures = 0;
  for (long limit = 0;; limit += 1 + limit / 256) {
    allowed = limit;
    const karjo_status status = call();
    allowed = -1;
    if (status == KARJO_OK) return failures;
    REQUIRE(status == KARJO_OUT_OF_MEMORY);
    ++failures;
  }
}

}  // namespace

TEST_CASE("out of memory: text out is the size or the cause, never half", "[capi]") {
  static char buf[1 << 16];
  std::size_t needed = 0;
  karjo_error error{};
  const auto zero_unless_ok = [&](karjo_status status, bool has_error) {
    const long left = allowed;
    allowed = -1;  // Catch needs memory
    if (status != KARJO_OK) {
      CHECK(needed == 0);
      if (has_error) CHECK(error.code == status);
    }
    allowed = left;
    return status;
  };
  CHECK(run_out([&] {
          return zero_unless_ok(karjo_date_json(pair.data(), pair.size(), 0, buf, sizeof buf, &needed, &error), true);
        }) > 0);
  CHECK(run_out([&] {
          return zero_unless_ok(karjo_date_text(pair.data(), pair.size(), 0, buf, sizeof buf, &needed, &error), true);
        }) > 0);
  CHECK(run_out([&] {
          return zero_unless_ok(karjo_memo_json(memo.data(), memo.size(), buf, sizeof buf, &needed, &error), true);
        }) > 0);
  CHECK(run_out([&] {
          return zero_unless_ok(karjo_memo_text(memo.data(), memo.size(), buf, sizeof buf, &needed, &error), true);
        }) > 0);
  CHECK(run_out([&] {
          std::int32_t scheme = 7;
          const karjo_status status =
              karjo_memo_normalize(memo.data(), memo.size(), buf, sizeof buf, &needed, &scheme, &error);
          if (status != KARJO_OK && scheme != 0) std::abort();
          return zero_unless_ok(status, true);
        }) > 0);
  CHECK(run_out([&] {
          return zero_unless_ok(karjo_text_normalize(document.data(), document.size(), 0, buf, sizeof buf, &needed),
                                false);
        }) > 0);
  // karjo_digits writes to the buffer at once: it has nothing to run out of.
  CHECK(run_out([&] {
          return zero_unless_ok(karjo_digits(document.data(), document.size(), 0, buf, sizeof buf, &needed), false);
        }) == 0);
  const karjo_bangla_date date{1428, 9, 14, 0, 0};
  CHECK(run_out([&] { return zero_unless_ok(karjo_bangla_format(&date, 0, buf, sizeof buf, &needed), false); }) >= 0);
  CHECK(run_out([&] { return zero_unless_ok(karjo_error_message(&error, 0, buf, sizeof buf, &needed), false); }) == 0);
}

TEST_CASE("out of memory: a date is read whole or not at all", "[capi]") {
  CHECK(run_out([] {
          std::int32_t days = 7;
          karjo_bangla_date date{7, 7, 7, 7, 7};
          const karjo_status status = karjo_date_parse(pair.data(), pair.size(), 0, &days, &date, nullptr);
          if (status != KARJO_OK && (days != 0 || date.year != 0 || date.day != 0)) std::abort();
          return status;
        }) > 0);
}

TEST_CASE("out of memory: minutes are read whole or not at all", "[capi]") {
  CHECK(run_out([] {
          karjo_error error{};
          auto* read = reinterpret_cast<karjo_minutes*>(&error);  // must not stay
          const karjo_status status = karjo_minutes_read(document.data(), document.size(), &read, &error);
          if ((status == KARJO_OK) != (read != nullptr) || error.code != status) std::abort();
          karjo_minutes_free(read);
          return status;
        }) > 100);
}

TEST_CASE("out of memory: a holiday table is read whole or not at all", "[capi]") {
  constexpr std::string_view text =
      "২০২৫-০৫-১৭ | কর্মদিবস | শনিবার, অফিস খোলা | প্রজ্ঞাপন, ৭ মে ২০২৫\n২০২৫-০৬-১১ | নির্বাহী আদেশ | ঈদুল আজহার পরে | প্রজ্ঞাপন, ৭ মে ২০২৫\n";
  CHECK(run_out([&] {
          karjo_error error{};
          auto* read = reinterpret_cast<karjo_holidays*>(&error);  // must not stay
          const karjo_status status = karjo_holidays_parse(text.data(), text.size(), &read, &error);
          if ((status == KARJO_OK) != (read != nullptr) || error.code != status) std::abort();
          karjo_holidays_free(read);
          return status;
        }) > 5);
  karjo_holidays* holidays = nullptr;
  REQUIRE(karjo_holidays_parse(text.data(), text.size(), &holidays, nullptr) == KARJO_OK);
  static char buf[1 << 12];
  std::size_t needed = 0;
  CHECK(run_out([&] { return karjo_holidays_json(holidays, buf, sizeof buf, &needed); }) > 0);
  CHECK(run_out([&] {
          karjo_minutes* read = nullptr;
          const karjo_status status =
              karjo_minutes_read_with_holidays(document.data(), document.size(), holidays, &read, nullptr);
          karjo_minutes_free(read);
          return status;
        }) > 100);
  CHECK(run_out([&] {
          karjo_fiscal_period period{};
          return karjo_fiscal_period_parse("Q2 of FY 2021-22", 16, &period, nullptr);
        }) > 0);
  CHECK(run_out([&] {
          std::int32_t year = 0;
          return karjo_fiscal_year_parse("2021-22", 7, &year, nullptr);
        }) > 0);

  // Counting days needs none.
  const std::int32_t day = 20249;
  std::int32_t got = 0;
  allowed = 0;
  const bool all = karjo_working_days_add(holidays, day, 100, &got) == KARJO_OK &&
                   karjo_working_days_add(nullptr, day, -100, &got) == KARJO_OK &&
                   karjo_working_days_count(holidays, day, day + 9, &got) == KARJO_OK &&
                   karjo_working_days_add_n(holidays, &day, 1, 1, &got) == 0 &&
                   karjo_working_days_count_n(nullptr, &day, &day, 1, &got) == 0 &&
                   karjo_is_working_day(holidays, day, &got) == KARJO_OK &&
                   karjo_holidays_known(holidays, day, day, &got, nullptr) == KARJO_OK &&
                   karjo_weekday(day, &got) == KARJO_OK && karjo_season(day, 0, &got) == KARJO_OK;
  allowed = -1;
  CHECK(all);
  karjo_holidays_free(holidays);
}

TEST_CASE("out of memory: rows of codes are read and added whole or not at all", "[capi]") {
  constexpr std::string_view text =
      "section | ১৩.০০.০০০০.০২১ | - | - | সমন্বয় শাখা, যার নাম বেশ লম্বা | Coordination Section | a list of our own, long enough\n";
  CHECK(run_out([&] {
          karjo_error error{};
          auto* read = reinterpret_cast<karjo_memo_codes*>(&error);  // must not stay
          const karjo_status status = karjo_memo_codes_parse(text.data(), text.size(), &read, &error);
          if ((status == KARJO_OK) != (read != nullptr) || error.code != status) std::abort();
          karjo_memo_codes_free(read);
          return status;
        }) > 5);
  karjo_memo_codes* codes = nullptr;
  REQUIRE(karjo_memo_codes_parse(text.data(), text.size(), &codes, nullptr) == KARJO_OK);
  static char buf[1 << 12];
  std::size_t needed = 0, one_row = 0, rows = 0;
  REQUIRE(karjo_memo_codes_json(codes, nullptr, 0, &one_row) == KARJO_OK);
  CHECK(run_out([&] {
          const karjo_status status = karjo_memo_codes_add(codes, text.data(), text.size(), KARJO_MEMO_CODES_BESIDE, nullptr);
          const long now = allowed;
          allowed = -1;
          (void)karjo_memo_codes_json(codes, nullptr, 0, &rows);
          allowed = now;
          if ((status == KARJO_OK) != (rows > one_row)) std::abort();
          return status;
        }) > 5);
  CHECK(run_out([&] { return karjo_memo_codes_json(codes, buf, sizeof buf, &needed); }) > 0);
  CHECK(run_out([&] {
          return karjo_memo_json_by(memo.data(), memo.size(), codes, 0, 0, buf, sizeof buf, &needed, nullptr);
        }) > 5);
  karjo_memo_codes_free(codes);
}

TEST_CASE("out of memory: dates and fiscal years as numbers need none", "[capi]") {
  const std::int32_t days[2] = {18990, 18991};
  std::int32_t days_back[2];
  std::uint32_t packed[2];
  karjo_bangla_date date{};
  allowed = 0;
  const bool all =
      karjo_bangla_from_days(18990, 0, &date) == KARJO_OK && karjo_bangla_to_days(&date, days_back) == KARJO_OK &&
      karjo_bangla_from_days_n(days, 2, 0, packed) == 0 && karjo_bangla_to_days_n(packed, 2, 0, days_back) == 0 &&
      karjo_fiscal_year(18990, days_back, nullptr) == KARJO_OK;
  allowed = -1;
  CHECK(all);
}
