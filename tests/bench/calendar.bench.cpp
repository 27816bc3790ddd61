// SPDX-License-Identifier: Apache-2.0
//
// What does the Bangla calendar cost, beside the Gregorian one? Each case runs twice a round, over the same random days
// of 1900 to 2099, and the second time counts; what is printed is the median over the rounds of its time against that of
// the reference in the same round. `automatic` is what karjo does unless it is told a rule: its sample lies on both sides
// of the day in 1988 when the rule changed.
//
//     karjo_bench_calendar [ROUNDS]

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <random>
#include <string>
#include <vector>

#include <karjo/calendar/bangla_date.hpp>
#include <karjo/calendar/date_text.hpp>

#ifdef KARJO_BENCH_ICU
#include <unicode/calendar.h>
#include <unicode/timezone.h>
#endif

namespace {

using namespace karjo;
using std::chrono::days;
using std::chrono::sys_days;

struct bench_case {
  const char* name;
  std::uint64_t (*run)(const std::vector<sys_days>&);
  std::vector<double> nanoseconds;
};

// Neri and Schneider's civil_from_days (2022), the fastest published conversion to the Gregorian calendar, as a limit.
std::uint64_t neri_schneider(sys_days day) {
  const std::uint32_t n = static_cast<std::uint32_t>(day.time_since_epoch().count()) + 719468 + 146097 * 82;
  const std::uint32_t n1 = 4 * n + 3, century = n1 / 146097, n2 = (n1 % 146097) | 3;
  const std::uint64_t p2 = std::uint64_t{2939745} * n2;
  const std::uint32_t z = static_cast<std::uint32_t>(p2 >> 32),
                      day_of_year = static_cast<std::uint32_t>(p2) / 2939745 / 4;
  const std::uint32_t n3 = 2141 * day_of_year + 197913, m = n3 >> 16, d = (n3 & 65535) / 2141;
  const std::uint32_t january = day_of_year >= 306;
  return (100 * century + z - 32800 + january) * 512u + (january != 0 ? m - 12 : m) * 32 + d + 1;
}

// The obvious way: from a known first of Boishakh, month by month.
std::uint64_t month_walk(sys_days day) {
  std::chrono::year_month_day civil{day};
  std::int32_t year = static_cast<int>(civil.year()) - 593;
  sys_days first = civil.year() / std::chrono::April / 14;
  if (day < first) {
    first = (civil.year() - std::chrono::years{1}) / std::chrono::April / 14;
    --year;
  }
  int rest = static_cast<int>((day - first).count());
  int m = 1;
  while (rest >= academy_2019::days_in(year, static_cast<month>(m)))
    rest -= academy_2019::days_in(year, static_cast<month>(m++));
  return static_cast<std::uint64_t>(year) * 512u + static_cast<unsigned>(m) * 32u + static_cast<unsigned>(rest) + 1u;
}

template <class Rule>
std::uint64_t bangla(sys_days day) {
  const bangla_fields f = Rule::from_days(day);
  return static_cast<std::uint64_t>(f.year) * 512u + number(f.month) * 32u + f.day;
}

std::uint64_t civil(sys_days day) {
  const std::chrono::year_month_day c{day};
  return static_cast<std::uint64_t>(static_cast<int>(c.year())) * 512u + static_cast<unsigned>(c.month()) * 32u +
         static_cast<unsigned>(c.day());
}

template <std::uint64_t (*Convert)(sys_days)>
std::uint64_t over(const std::vector<sys_days>& all) {
  std::uint64_t total = 0;
  for (const sys_days day : all) total += Convert(day);
  return total;
}

// The fields of the sample, for the way back.
std::vector<bangla_fields> sample_fields, sample_automatic, sample_surya;
std::vector<std::chrono::year_month_day> sample_civil;

template <class Rule, const std::vector<bangla_fields>& Fields>
std::uint64_t back(const std::vector<sys_days>&) {
  std::uint64_t total = 0;
  for (const bangla_fields& f : Fields)
    total += static_cast<std::uint64_t>(Rule::to_days(f.year, f.month, f.day).time_since_epoch().count());
  return total;
}

std::uint64_t civil_back(const std::vector<sys_days>&) {
  std::uint64_t total = 0;
  for (const std::chrono::year_month_day& c : sample_civil)
    total += static_cast<std::uint64_t>(sys_days{c}.time_since_epoch().count());
  return total;
}

// Neri and Schneider's days_from_civil, the way back.
std::uint64_t neri_schneider_back(std::int32_t year, std::uint32_t month, std::uint32_t day) {
  const std::uint32_t january = month <= 2;
  const std::uint32_t y = static_cast<std::uint32_t>(year) + 32800 - january, m = january ? month + 12 : month;
  const std::uint32_t century = y / 100;
  const std::uint32_t days_before = 1461 * y / 4 - century + century / 4 + (979 * m - 2919) / 32 + day - 1;
  return days_before - (719468u + 146097u * 82u);
}

std::uint64_t neri_schneider_back_all(const std::vector<sys_days>&) {
  std::uint64_t total = 0;
  for (const std::chrono::year_month_day& c : sample_civil)
    total += static_cast<std::uint64_t>(static_cast<std::int32_t>(static_cast<std::uint32_t>(
        neri_schneider_back(static_cast<int>(c.year()), static_cast<unsigned>(c.month()), static_cast<unsigned>(c.day())))));
  return total;
}

std::vector<std::string> sample_texts;

// The texts made already, copied one after the other: what no writer needs to beat, and this one does.
std::uint64_t copy_all(const std::vector<sys_days>&) {
  std::uint64_t total = 0;
  char buffer[date_text_capacity];
  for (const std::string& text : sample_texts) {
    std::memcpy(buffer, text.data(), text.size());
    asm volatile("" : : "r"(buffer) : "memory");
    total += text.size() + static_cast<unsigned char>(buffer[0]);
  }
  return total;
}

// As most programs do it: snprintf, and the digits replaced.
std::uint64_t snprintf_all(const std::vector<sys_days>& all) {
  std::uint64_t total = 0;
  for (const sys_days day : all) {
    const std::chrono::year_month_day date{day};
    char latin[96], buffer[128];
    const int size = std::snprintf(latin, sizeof latin, "%u %s %d", static_cast<unsigned>(date.day()),
                                   std::string(month_name(date.month(), language::bn)).c_str(), static_cast<int>(date.year()));
    std::size_t length = 0;
    for (int i = 0; i < size; ++i) {
      if (latin[i] >= '0' && latin[i] <= '9') {
        buffer[length++] = '\xE0';
        buffer[length++] = '\xA7';
        buffer[length++] = static_cast<char>(0xA6 + latin[i] - '0');
      } else {
        buffer[length++] = latin[i];
      }
    }
    total += length + static_cast<unsigned char>(buffer[0]);
  }
  return total;
}

#ifdef KARJO_BENCH_ICU
std::uint64_t icu_all(const std::vector<sys_days>& all) {
  static UErrorCode failure = U_ZERO_ERROR;
  static const std::unique_ptr<icu::Calendar> indian(
      icu::Calendar::createInstance(icu::TimeZone::getGMT()->clone(), icu::Locale("bn_BD@calendar=indian"), failure));
  std::uint64_t total = 0;
  for (std::size_t i = 0; i < all.size(); i += 50) {  // one of fifty: it would take all the time
    indian->setTime(static_cast<double>(all[i].time_since_epoch().count()) * 86'400'000.0, failure);
    total += static_cast<std::uint64_t>(indian->get(UCAL_YEAR, failure)) * 512u +
             static_cast<unsigned>(indian->get(UCAL_MONTH, failure)) * 32u + static_cast<unsigned>(indian->get(UCAL_DATE, failure));
  }
  if (U_FAILURE(failure)) std::abort();
  return total;
}
#endif

std::uint64_t parse_all(const std::vector<sys_days>&) {
  std::uint64_t total = 0;
  for (const std::string& text : sample_texts)
    total += static_cast<std::uint64_t>(parse_date(text)->gregorian.time_since_epoch().count());
  return total;
}

std::uint64_t format_all(const std::vector<sys_days>& all) {
  std::uint64_t total = 0;
  char buffer[date_text_capacity];
  for (const sys_days day : all) {
    total += format_to(buffer, day) + static_cast<unsigned char>(buffer[0]);
    asm volatile("" : : "r"(buffer) : "memory");
  }
  return total;
}

std::uint64_t find_all(const std::vector<sys_days>&) {
  static const std::string text = [] {
    std::string made;
    for (std::size_t i = 0; i < 2000; ++i) {
      made +=
          "সভাপতি উপস্থিত সকলকে স্বাগত জানিয়ে সভার কার্যক্রম শুরু করেন। স্মারক নম্বর: ০৫.০০.০০০০.১৯৭.০১.০০৮.১১.১৩৩, তারিখ: ";
      made += sample_texts[i] + "।\n";
    }
    return made;
  }();
  return find_dates(text).size() + text.size();
}

double median(std::vector<double> values) {
  std::nth_element(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2), values.end());
  return values[values.size() / 2];
}

}  // namespace

int main(int argc, char** argv) {
  const int rounds = argc > 1 ? std::atoi(argv[1]) : 31;
  std::mt19937 random(2021);
  std::uniform_int_distribution<int> any_day(-25567, 47481);  // 1900 to 2099
  std::vector<sys_days> all(100'000);
  for (sys_days& day : all) day = sys_days{days{any_day(random)}};
  for (const sys_days day : all) {
    sample_fields.push_back(academy_2019::from_days(day));
    sample_automatic.push_back(automatic::from_days(day));
    sample_surya.push_back(surya_siddhanta::from_days(day));
    sample_civil.emplace_back(day);
    sample_texts.push_back(format(day));
  }

  bench_case cases[] = {
      {"std::chrono::year_month_day", over<civil>, {}},
      {"Neri-Schneider civil_from_days", over<neri_schneider>, {}},
      {"month walk", over<month_walk>, {}},
      {"academy_2019::from_days", over<bangla<academy_2019>>, {}},
      {"academy_1995::from_days", over<bangla<academy_1995>>, {}},
      {"shahidullah_1966::from_days", over<bangla<shahidullah_1966>>, {}},
      {"surya_siddhanta::from_days", over<bangla<surya_siddhanta>>, {}},
      {"std::chrono sys_days{ymd}", civil_back, {}},
      {"academy_2019::to_days", back<academy_2019, sample_fields>, {}},
      {"format_to, official", format_all, {}},
      {"parse_date, official", parse_all, {}},
      {"find_dates, a paragraph each", find_all, {}},
      {"Neri-Schneider days_from_civil", neri_schneider_back_all, {}},
      {"ready-made texts, copied", copy_all, {}},
      {"snprintf and digits", snprintf_all, {}},
      {"automatic::from_days", over<bangla<automatic>>, {}},
      {"automatic::to_days", back<automatic, sample_automatic>, {}},
      {"surya_siddhanta::to_days", back<surya_siddhanta, sample_surya>, {}},
#ifdef KARJO_BENCH_ICU
      {"ICU, the Indian calendar", icu_all, {}},
#endif
  };
  const auto values_of = [&](const bench_case& of) {
    if (of.run == find_all) return 2000.0;
#ifdef KARJO_BENCH_ICU
    if (of.run == icu_all) return static_cast<double>(all.size() / 50);
#endif
    return static_cast<double>(all.size());
  };
  std::uint64_t kept = 0;
  for (int round = 0; round < rounds; ++round) {
    for (bench_case& each : cases) {
      kept += each.run(all);  // its data and tables are in the caches, whatever ran before it
      const auto begin = std::chrono::steady_clock::now();
      kept += each.run(all);
      const std::chrono::duration<double, std::nano> took = std::chrono::steady_clock::now() - begin;
      each.nanoseconds.push_back(took.count() / values_of(each));
    }
  }
  const auto ratio = [&](const bench_case& of, const bench_case& to) {
    std::vector<double> ratios;
    for (std::size_t i = 0; i < of.nanoseconds.size(); ++i) ratios.push_back(of.nanoseconds[i] / to.nanoseconds[i]);
    return median(ratios);
  };
  std::printf("%-32s %9s %14s %16s\n", "", "ns", "x year_month_day", "x Neri-Schneider");
  for (const bench_case& each : cases) {
    std::printf("%-32s %9.2f %16.2f %16.2f\n", each.name, median(each.nanoseconds), ratio(each, cases[0]),
                ratio(each, cases[1]));
  }
  const auto line = [&](const char* what, int of, int to, const char* limit) {
    std::printf("%-58s %7.2f   (%s)\n", what, ratio(cases[of], cases[to]), limit);
  };
  const auto rule_lines = [&](const char* rule, int from_days, int to_days) {
    std::printf("%s\n", rule);
    line("  days to Bangla / Neri-Schneider civil_from_days", from_days, 1, "at most 1.05");
    line("  days to Bangla / month walk", from_days, 2, "at most 0.70");
    line("  days to Bangla / std::chrono::year_month_day", from_days, 0, "below 1");
    line("  Bangla to days / Neri-Schneider days_from_civil", to_days, 12, "at most 1.15");
  };
  rule_lines("automatic, the rule in force on each day", 15, 16);
  rule_lines("academy_2019", 3, 8);
  rule_lines("surya_siddhanta", 6, 17);
  line("official text / ready-made texts, copied", 9, 13, "at most 0.80");
  line("snprintf and digits / official text", 14, 9, "at least 25");
#ifdef KARJO_BENCH_ICU
  line("ICU, the Indian calendar / days to Bangla, automatic", 18, 15, "at least 100");
#endif
  std::printf("(sum %u)\n", static_cast<unsigned>(kept));
}
