// SPDX-License-Identifier: Apache-2.0
#include <karjo/memo/memo_number.hpp>  // first: the header stands alone

#include <algorithm>
#include <ctime>
#include <functional>
#include <string>
#include <unordered_set>
#include <vector>

#include "support/catch.hpp"
#include "support/memo_samples.hpp"

using namespace karjo;

namespace {

constexpr memo_scheme digital_schemes[] = {memo_scheme::m2008_19, memo_scheme::m2011_18, memo_scheme::m2024_22};

// A million numbers where the build is fast enough, a sample where it is slowed down by checks.
#if defined(__OPTIMIZE__) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
constexpr std::int64_t how_many = 1'000'000;
#else
constexpr std::int64_t how_many = 30'000;
#endif

memo_number read(std::string_view text) { return parse_memo(text)->number; }

std::vector<std::string> codes(std::string_view text) {
  std::vector<std::string> out;
  const result<memo_reading> reading = parse_memo(text);
  for (const memo_finding& finding : reading->findings) out.emplace_back(finding.code);
  return out;
}

using list = std::vector<std::string>;

}  // namespace

TEST_CASE("memo_number: the groups, the file, the serial and both scripts of a number", "[memo]") {
  const std::string text = "স্মারক নম্বর: ০৫.০০.০০০০.১৯৭.০১.০০৮.১১.১৩৩";
  const result<memo_reading> reading = parse_memo(text);
  REQUIRE(reading);
  const memo_number& number = reading->number;
  CHECK(number.scheme() == memo_scheme::m2011_18);
  CHECK(number.number() == "05.00.0000.197.01.008.11.133");
  CHECK(number.number_bn() == "০৫.০০.০০০০.১৯৭.০১.০০৮.১১.১৩৩");
  CHECK(number.file() == "05.00.0000.197.01.008.11");
  CHECK(number.serial() == "133");
  CHECK(number.part().empty());
  CHECK(number.copies().empty());
  CHECK(number.printed() == "০৫.০০.০০০০.১৯৭.০১.০০৮.১১.১৩৩");
  CHECK(text.substr(reading->offset, reading->length) == number.printed());
  CHECK(reading->findings.empty());
  CHECK(number.well_formed());
  REQUIRE(number.groups().size() == 7);
  const std::string_view names[] = {"ministry", "organisation", "geography", "section", "subject", "file", "year"};
  const std::string_view digits[] = {"05", "00", "0000", "197", "01", "008", "11"};
  for (std::size_t at = 0; at < 7; ++at) {
    CHECK(number.groups()[at] == memo_group{names[at], std::string(digits[at])});
    CHECK(number.group(names[at]) == digits[at]);
    const memo_range& range = reading->group_ranges[at];
    CHECK(text::to_latin_digits(text.substr(range.offset, range.length)) == digits[at]);
  }
  CHECK(number.group("office").empty());
}

TEST_CASE("memo_number: every written number reads back as itself, without a finding", "[memo]") {
  test::memo_sampler sampler;
  std::int64_t numbers = 0;
  for (const memo_scheme scheme : digital_schemes) {
    for (std::int64_t i = 0; i < how_many / 3 + 1; ++i, ++numbers) {
      const test::memo_sample sample = sampler.next(scheme);
      const memo_number number = sample.number();
      const memo_style style{i % 2 == 0 ? memo_digits::bangla : memo_digits::latin, i % 4 < 2 ? '.' : '-'};
      const std::string written = format(number, style);
      const result<memo_reading> again = parse_memo(written);
      const bool same = again && again->number == number && again->number.scheme() == scheme &&
                        again->number.file() == sample.file() && again->number.serial() == sample.serial &&
                        again->number.part() == sample.part && again->number.copies() == sample.copies &&
                        again->findings.empty() && again->offset == 0 && again->length == written.size();
      if (!same) FAIL(written << " was read as " << describe(again));
    }
  }
  CHECK(numbers >= how_many);  // the loop ran
}

TEST_CASE("memo_number: no digits, no number", "[memo]") {
  for (const std::string_view text : {"", " ", "স্মারক নং-", "Memo No.", "।", "...", "२०२१"}) {
    INFO(text);
    CHECK(parse_memo(text).error().code == errc::memo_not_found);
  }
  CHECK(parse_memo("\xE0\xA6").error() == error{errc::invalid_utf8, 0, 0});
  CHECK(parse_memo("১২\xFF").error() == error{errc::invalid_utf8, 0, 6});
  CHECK(parse_memo(std::string_view("05.00.0000.197.01.008.11.133\0", 29)));
}

TEST_CASE("memo_number: strict mode refuses at the first departure", "[memo]") {
  CHECK(parse_memo("১৩.০০.০০০০.০২১.০২.০০৪.২২-১৮", memo_mode::strict));
  CHECK(parse_memo("১৩.০০.০০০০.০২১.০২.০০৪.২০২২-১৮", memo_mode::strict).error() == error{errc::memo_malformed, 0, 54});
  CHECK(parse_memo("নং ১৩, ০০.০০০০.০২১.০২.০০৪.২২-১৮", memo_mode::strict).error() == error{errc::memo_malformed, 0, 13});
  CHECK(parse_memo("স্মারক নং খাদ্য/শাঃ-৪/৯৮", memo_mode::strict).error().code == errc::memo_malformed);
  CHECK(parse_memo("কোনো সংখ্যা নেই", memo_mode::strict).error().code == errc::memo_not_found);
}

TEST_CASE("memo_number: a departure is named with its group, its bytes and its repair", "[memo]") {
  const std::string text = "নং ১৩.০০.০০০০.২১.০২.০০৪.২০২২-১৮";
  const result<memo_reading> reading = parse_memo(text);
  REQUIRE(reading);
  REQUIRE(reading->findings.size() == 2);
  const memo_finding& section = reading->findings[0];
  CHECK(section.code == "memo.group-length");
  CHECK(section.group == "section");
  CHECK(text.substr(section.offset, section.length) == "২১");
  CHECK(section.repair == "021");
  CHECK(section.expected == 3);
  CHECK(section.found == 2);
  CHECK(section.severity == severity::warning);
  const memo_finding& year = reading->findings[1];
  CHECK(year.code == "memo.four-digit-year");
  CHECK(text.substr(year.offset, year.length) == "২০২২");
  CHECK(year.repair == "22");
  CHECK_FALSE(reading->number.well_formed());
  CHECK(message(section, language::en) == "the group \"section\" has 2 digits instead of 3 → 021");
  CHECK(message(section, language::bn) == "শাখা: ২ অঙ্ক, ৩ অঙ্ক হওয়ার কথা → ০২১");
}

TEST_CASE("memo_number: every code of a departure is met, and each has its sentences", "[memo]") {
  const std::pair<std::string_view, list> cases[] = {
      {"১৩.০০.০০০০.০২১.০২.০০৪.২০২২", {"memo.four-digit-year"}}, {"১৩.০০.০০০.০২১.০২.০০৪.২২", {"memo.group-length"}},
      {"১৩.০০.০০০০.০২১.০২.১৬.০০৪.২২-১", {"memo.group-count"}},  {"১৩.০০.০০০০.০২১.০০৪.২২-১", {"memo.group-count"}},
      {"১৩.০০.০০০০,০২১.০২.০০৪.২২", {"memo.separator"}},         {"13.০০.০০০০.০২১.০২.০০৪.২২", {"memo.mixed-digits"}},
      {"১৩.২২.০০৪.০২.০২১.০০০০.০০.৫", {"memo.reversed"}},        {"১৩.০০.০০০০.০২১", {"memo.cut-short"}},
  };
  std::unordered_set<std::string> met;
  for (const auto& [text, expected] : cases) {
    INFO(text);
    CHECK(codes(text) == expected);
    const memo_finding finding = parse_memo(text)->findings.at(0);
    CHECK_FALSE(message(finding, language::en).empty());
    CHECK(message(finding, language::bn) != message(finding, language::en));
    met.insert(std::string(finding.code));
  }
  CHECK(met.size() == std::size(memo_finding_codes) - 1);  // memo.unknown-code is the registry's
}

TEST_CASE("memo_number: a scheme is told from the shape, never from the year", "[memo]") {
  CHECK(read("০৫.০০.০০০০.০০০.২১০.০২.০০১৪.১১.৩১").scheme() == memo_scheme::m2024_22);
  CHECK(read("১৩.০০.০০০০.০২১.০২.০০৪.২৬.৩১").scheme() == memo_scheme::m2011_18);
  CHECK(read("১২.১১৪.০২৭.০০.০০.০০৩.২০১৬.৩১").scheme() == memo_scheme::m2008_19);
  CHECK(read("০৫.০৬.২০২১").is_free_form());
  CHECK(read("১২").is_free_form());
}

TEST_CASE("memo_number: equality is of values, whatever is printed", "[memo]") {
  const memo_number number = read("১৩.০০.০০০০.০২১.০২.০০৪.২২.১৮");
  for (const std::string_view same :
       {"13.00.0000.021.02.004.22-18", "স্মারক নং ১৩,০০,০০০০,০২১,০২,০০৪,২২ - ১৮", "১৩.০০.০০০০.০২১.০২.০০৪.২০২২.১৮",
        "১৩.০০.০০০.২১.০২.০০৪.২২-০১৮", "১৩.২২.০০৪.০২.০২১.০০০০.০০.১৮"}) {
    INFO(same);
    CHECK(read(same) == number);
    CHECK(std::hash<memo_number>{}(read(same)) == std::hash<memo_number>{}(number));
  }
  for (const std::string_view other :
       {"১৩.০০.০০০০.০২১.০২.০০৪.২২.১৯", "১৩.০০.০০০০.০২১.০২.০০৪.২২", "১৩.০০.০০০০.০২১.০২.০০৪.২২.(অংশ-২).১৮",
        "১৩.০০.০০০০.০২১.০২.০০৪.২২.১৮(৩)", "১৩.০০.০০০০.০২১.০২.০০৪.২৩.১৮"}) {
    INFO(other);
    CHECK(read(other) != number);
  }
  CHECK(read("খাদ্য/শাঃ -৪/৯৮-৩১২") == read("খাদ্য/শাঃ-4/98-312"));
  CHECK(read("খাদ্য/শাঃ-৪/৯৮-৩১২") != read("খাদ্য/শাঃ-৪/৯৮-৩১৩"));
}

TEST_CASE("memo_number: the file and the letter are told apart", "[memo]") {
  const memo_number letter = read("১৩.০০.০০০০.০২১.০২.০০৪.২২.১৮");
  CHECK(same_file(letter, read("13.00.0000.021.02.004.22-19(3)")));
  CHECK(same_file(letter, read("13.00.0000.021.02.004.2022")));
  CHECK_FALSE(same_file(letter, read("13.00.0000.021.02.005.22.18")));
  CHECK(same_letter(letter, read("13.00.0000.021.02.004.22-18(75)")));
  CHECK_FALSE(same_letter(letter, read("13.00.0000.021.02.004.22-19")));
  CHECK_FALSE(same_letter(letter, read("13.00.0000.021.02.004.22 (Part-2)-18")));
  const memo_number file = read("১৩.০০.০০০০.০২১.০২.০০৪.২২");
  CHECK(same_file(file, file));
  CHECK_FALSE(same_letter(file, file));  // no letter is named
  CHECK_FALSE(same_file(letter, read("খাদ্য/শাঃ-৪/৯৮")));
}

TEST_CASE("memo_number: the order is that of a register", "[memo]") {
  const std::string_view in_order[] = {
      "০৫.০০.০০০০.০২১.০২.০০৪.২২.১৮",
      "০৫.০১.০০০০.০২১.০২.০০৪.২২.১৮",
      "০৫.০১.৩৯০০.০২১.০২.০০৪.২২.১৮",
      "০৫.০১.৩৯০০.০২২.০২.০০৪.২২.১৮",
      "০৫.০১.৩৯০০.০২২.০৩.০০৪.৯৯.১৮",  // a file of 1999
      "০৫.০১.৩৯০০.০২২.০৩.০০৪.২২.১৮",
      "০৫.০১.৩৯০০.০২২.০৩.০০৩.২৩.১৮",
      "০৫.০১.৩৯০০.০২২.০৩.০০৪.২৩.১৮",
      "০৫.০১.৩৯০০.০২২.০৩.০০৪.২৩.১০০",
      "০৫.০১.৩৯০০.০২২.০৩.০০৪.২৩.(অংশ-২).১",
      "১৩.০০.০০০০.০২১.০২.০০৪.২২.১৮",
      "খাদ্য/শাঃ-৪/৯৮",
      "খাদ্য/শাঃ-৫/৯৮",
  };
  std::size_t pairs = 0;
  for (std::size_t a = 0; a < std::size(in_order); ++a) {
    for (std::size_t b = 0; b < std::size(in_order); ++b, ++pairs) {
      INFO(in_order[a] << " and " << in_order[b]);
      CHECK((read(in_order[a]) <=> read(in_order[b])) == (a <=> b));
    }
  }
  CHECK(pairs == std::size(in_order) * std::size(in_order));
}

TEST_CASE("memo_number: equal numbers have equal hashes, and few others do", "[memo]") {
  test::memo_sampler sampler;
  std::unordered_set<memo_number> numbers;
  std::unordered_set<std::size_t> hashes;
  for (int i = 0; i < 3000; ++i) {
    const memo_number number = sampler.next(digital_schemes[i % 3]).number();
    numbers.insert(number);
    hashes.insert(std::hash<memo_number>{}(number));
    CHECK(numbers.count(read(format(number, memo_digits::latin))) == 1);
  }
  CHECK(numbers.size() > 2990);
  CHECK(hashes.size() == numbers.size());
}

TEST_CASE("memo_number: made from groups of exactly the lengths of the scheme", "[memo]") {
  const auto number =
      memo_number::make(memo_scheme::m2011_18, {"১৩", "00", "0000", "021", "02", "০০৪", "22"}, "১৮", "2", "৭৫");
  REQUIRE(number);
  CHECK(format(*number) == "১৩.০০.০০০০.০২১.০২.০০৪.২২.(অংশ-২).১৮(৭৫)");
  CHECK(number->printed().empty());
  const auto refused = [](const result<memo_number>& made) { return made ? error{} : made.error(); };
  CHECK(refused(memo_number::make(memo_scheme::m2011_18, {"13", "00"})) == error{errc::invalid_argument, 0, 0});
  CHECK(refused(memo_number::make(memo_scheme::m2011_18, {"13", "00", "0000", "21", "02", "004", "22"})) ==
        error{errc::invalid_argument, 3, 0});
  CHECK(refused(memo_number::make(memo_scheme::m2011_18, {"13", "00", "0000", "021", "02", "004", "2x"})) ==
        error{errc::invalid_argument, 6, 0});
  CHECK(refused(memo_number::make(memo_scheme::m2011_18, {"13", "00", "0000", "021", "02", "004", "22"}, "", "",
                                  "3")) == error{errc::invalid_argument, 7, 0});  // copies of no letter
  CHECK(memo_number::make(memo_scheme::free_form, {"খাদ্য/শাঃ-৪/৯৮"}));
  CHECK_FALSE(memo_number::make(memo_scheme::free_form, {"১৩.০০.০০০০.০২১.০২.০০৪.২২"}));
  CHECK_FALSE(memo_number::make(memo_scheme::free_form, {"স্মারক নং খাদ্য/শাঃ-৪/৯৮"}));
}

TEST_CASE("memo_number: the next letter of a file", "[memo]") {
  CHECK(format(*read("১৩.০০.০০০০.০২১.০২.০০৪.২২.১৮(৭৫)").next()) == "১৩.০০.০০০০.০২১.০২.০০৪.২২.১৯");
  CHECK(format(*read("১৩.০০.০০০০.০২১.০২.০০৪.২২-০০৯৯").next(), memo_digits::latin) == "13.00.0000.021.02.004.22.0100");
  CHECK(format(*read("১৩.০০.০০০০.০২১.০২.০০৪.২২-৯৯").next(), memo_digits::latin) == "13.00.0000.021.02.004.22.100");
  CHECK(read("১৩.০০.০০০০.০২১.০২.০০৪.২২").next()->serial() == "1");
  CHECK_FALSE(read("১৩.০০.০০০০.০২১.০২.০০৪.২২-১৮/১৯").next());
  CHECK_FALSE(read("খাদ্য/শাঃ-৪/৯৮").next());
  CHECK(read("১৩.০০.০০০০.০২১.০২.০০৪.২২").with_serial("০৭")->serial() == "07");
  CHECK_FALSE(read("১৩.০০.০০০০.০২১.০২.০০৪.২২").with_serial("7/8"));
}

TEST_CASE("memo_number: the styles of writing", "[memo]") {
  const memo_number number = read("১৩.০০.০০০০.০২১.০২.০০৪.২২ (অংশ-২)-১৮(৭৫)");
  CHECK(format(number) == "১৩.০০.০০০০.০২১.০২.০০৪.২২.(অংশ-২).১৮(৭৫)");
  CHECK(format(number, memo_digits::latin) == "13.00.0000.021.02.004.22.(Part-2).18(75)");
  CHECK(format(number, {memo_digits::bangla, '-'}) == "১৩.০০.০০০০.০২১.০২.০০৪.২২ (অংশ-২)-১৮(৭৫)");
  CHECK(format(number, {memo_digits::latin, '-', false, false}) == "13.00.0000.021.02.004.22-18");
  // A dot before the serial would make it a group.
  CHECK(format(read("১৩.০০.০০০০.০২১.০০৪.২২-১৮"), memo_digits::latin) == "13.00.0000.021.004.22-18");
  CHECK(format(read("খাদ্য/শাঃ-৪/৯৮"), memo_digits::latin) == "খাদ্য/শাঃ-4/98");
}

TEST_CASE("memo_number: long and hostile text is read in linear time", "[memo]") {
  const std::string_view pieces[] = {"১.",    "05.00.0000.", "1 ",      "স্মারক নং ", "নং ",
                                     "।",     " ",           "\n",      "12,",       "O",
                                     "-1",    "/1",          "(অংশ-২)", "তারিখ ",    "05.00.0000.197.01.008.11.133.",
                                     "১-আইন/"};
  std::size_t texts = 0;
  for (const std::string_view piece : pieces) {
    std::string text;
    while (text.size() < 100'000) text += piece;
    const std::clock_t start = std::clock();
    (void)parse_memo(text);
    const std::size_t found = find_memo_numbers(text).size();
    const std::clock_t took = std::clock() - start;
    INFO(piece << ": " << found << " found");
    CHECK(took / CLOCKS_PER_SEC < 20);  // quadratic time would take minutes
    ++texts;
  }
  CHECK(texts == std::size(pieces));
}
