// SPDX-License-Identifier: Apache-2.0
#include <karjo/memo/registry.hpp>  // first: the header stands alone

#include <chrono>
#include <string>
#include <vector>

#include "support/catch.hpp"

using namespace karjo;
using namespace std::chrono;

namespace {

memo_part part(std::string_view text, std::string_view group, std::optional<sys_days> day = std::nullopt,
               const memo_registry& registry = memo_registry::standard()) {
  for (memo_part& found : registry.explain(parse_memo(text)->number, day)) {
    if (found.name == group) return found;
  }
  FAIL(text << " has no group " << group);
  return {};
}

std::vector<std::string> unknown(std::string_view text) {
  const result<memo_reading> reading = parse_memo(text);
  std::vector<std::string> groups;
  for (const memo_finding& finding : memo_registry::standard().unknown_codes(*reading)) {
    CHECK(finding.code == "memo.unknown-code");
    CHECK(finding.severity == severity::info);
    groups.emplace_back(finding.group);
  }
  return groups;
}

using list = std::vector<std::string>;

}  // namespace

TEST_CASE("memo_registry: ministry, subject and place are named in both languages", "[memo]") {
  CHECK(part("০৫.০০.০০০০.১৯৭.০১.০০৮.১১.১৩৩", "ministry").bn == "জনপ্রশাসন মন্ত্রণালয়");
  CHECK(part("০৫.০০.০০০০.১৯৭.০১.০০৮.১১.১৩৩", "ministry").en == "Ministry of Public Administration");
  CHECK(part("41.01.3936.000.02.008.21", "geography").en == "Jamalpur Sadar upazila");
  CHECK(part("41.01.3900.000.02.008.21", "geography").bn == "জামালপুর জেলা");
  CHECK(part("41.01.3900.000.02.008.21", "subject").en == "Money, advances");
  CHECK(part("41.01.0000.000.115.03.0120.26", "subject").en == "Lists of pending matters");  // of 22 digits as well
  CHECK(part("১২.১১৪.০২৭.০০.০০.০০৩.২০০৯-৬১", "ministry").en == "Ministry of Agriculture");
}

TEST_CASE("memo_registry: zeros mean that a group does not apply", "[memo]") {
  const std::vector<memo_part> parts =
      memo_registry::standard().explain(parse_memo("০৫.০০.০০০০.০০০.০১.০০৮.১১")->number);
  REQUIRE(parts.size() == 7);
  for (const std::size_t at : {1u, 2u, 3u}) {
    CHECK(parts[at].bn.empty());
    CHECK(parts[at].en.empty());
    CHECK_FALSE(parts[at].unknown);
  }
  CHECK(memo_registry::standard().explain(parse_memo("খাদ্য/শাঃ-৪/৯৮")->number).empty());
}

TEST_CASE("memo_registry: an office in the field is known by its place, a department everywhere", "[memo]") {
  CHECK(part("05.42.1500.000.01.008.11", "organisation").en == "Office of the Deputy Commissioner, Chittagong");
  CHECK(part("05.42.0000.000.01.008.11", "organisation").en == "Office of the Divisional Commissioner");
  CHECK(part("05.42.1300.000.01.008.11", "organisation").unknown);
  CHECK(part("05.00.3936.000.01.008.11", "organisation").en == "Office of the Upazila Nirbahi Officer, Jamalpur Sadar");
  CHECK(part("41.01.9999.000.01.008.11", "organisation").en == "Department of Social Services");
}

TEST_CASE("memo_registry: a code of two things gives both", "[memo]") {
  const memo_part place = part("05.41.3000.012.01.006.17", "geography");
  CHECK(place.ambiguous);
  CHECK(place.en == "Feni district / Dhaka division");
  CHECK(place.bn == "ফেনী জেলা / ঢাকা বিভাগ");
  CHECK_FALSE(part("05.41.3900.012.01.006.17", "geography").ambiguous);
}

TEST_CASE("memo_registry: the date of the letter chooses between the names of Home Affairs", "[memo]") {
  struct period {
    sys_days day;
    std::string_view of_44, of_58;
  };
  const period periods[] = {
      {2017y / January / 18, "Ministry of Home Affairs", ""},
      {2017y / January / 19, "Public Security Division", "Security Services Division"},
      {2025y / September / 2, "Public Security Division", "Security Services Division"},
      {2025y / September / 3, "Ministry of Home Affairs", ""},
  };
  for (const period& p : periods) {
    CHECK(part("44.00.0000.010.01.006.17.160", "ministry", p.day).en == p.of_44);
    CHECK(part("58.00.0000.018.01.006.17.160", "ministry", p.day).en == p.of_58);
    CHECK(part("58.00.0000.018.01.006.17.160", "ministry", p.day).unknown == p.of_58.empty());
  }
  CHECK(part("44.00.0000.010.01.006.17.160", "ministry").bn == "স্বরাষ্ট্র মন্ত্রণালয়");  // no date: the last name
  CHECK(part("58.00.0000.018.01.006.17.160", "ministry").bn == "সুরক্ষা সেবা বিভাগ");
}

TEST_CASE("memo_registry: a code of no table is a note at its bytes", "[memo]") {
  CHECK(unknown("০৫.০০.০০০০.১৯৭.০১.০০৮.১১.১৩৩") == list{});
  CHECK(unknown("৯৮.৯৭.৯৬৯৫.১৯৭.৯৪.০০৮.১১.১৩৩") == list{"ministry", "organisation", "geography", "subject"});
  CHECK(unknown("১২.১১৪.০২৭.০০.০০.০০৩.২০০৯") == list{});  // no list of the subjects of 2008
  const std::string text = "নং ০৫.০০.০০০০.১৯৭.৯৪.০০৮.১১";
  const result<memo_reading> reading = parse_memo(text);
  const std::vector<memo_finding> notes = memo_registry::standard().unknown_codes(*reading);
  REQUIRE(notes.size() == 1);
  CHECK(text.substr(notes[0].offset, notes[0].length) == "৯৪");
  CHECK(message(notes[0], language::en) == "the code of the group \"subject class\" is not in the table");
}

TEST_CASE("memo_registry: a program adds rows and replaces them", "[memo]") {
  memo_registry registry;
  const std::string_view text = "13.00.0000.021.02.004.22-18";
  CHECK(part(text, "section", std::nullopt, registry).en.empty());
  {
    const std::string code = "13.00.0000.021", en = "Coordination Section";  // the strings are copied
    registry.add({memo_table::section, code, "সমন্বয় শাখা", en, "own list"});
  }
  CHECK(part(text, "section", std::nullopt, registry).en == "Coordination Section");
  CHECK(part(text, "section", std::nullopt, registry).source == "own list");
  CHECK(part("13.00.0000.022.02.004.22-18", "section", std::nullopt, registry).en.empty());

  registry.add({memo_table::ministry, "13", "খাদ্য", "Food", "own list"});
  CHECK(part(text, "ministry", std::nullopt, registry).en == "Ministry of Food / Food");
  registry.replace({memo_table::ministry, "13", "খাদ্য", "Food", "own list", 2020y / January / 1});
  CHECK(part(text, "ministry", std::nullopt, registry).en == "Food");
  CHECK(part(text, "ministry", sys_days{2019y / December / 31}, registry).unknown);
  CHECK(part(text, "ministry").en == "Ministry of Food");  // the standard tables are as they were
}

TEST_CASE("memo_registry: every compiled row has its names, its source and its code, once on a day", "[memo]") {
  std::size_t rows = 0, districts = 0;
  for (const memo_code& row : detail::memo::memo_codes) {
    INFO(row.code << " " << row.en);
    CHECK_FALSE(row.bn.empty());
    CHECK_FALSE(row.en.empty());
    CHECK_FALSE(row.source.empty());
    CHECK(row.code.find_first_not_of("0123456789.") == std::string_view::npos);
    CHECK(row.from <= row.until);
    if (row.table == memo_table::geography && row.code.substr(2) == "00" &&
        row.en.find("district") != std::string_view::npos)
      ++districts;
    const std::size_t in_force = memo_registry::standard().find(row.table, row.code, sys_days{2022y / June / 1}).size();
    CHECK(in_force == (row.code == "3000" ? 2 : 1));
    ++rows;
  }
  CHECK(rows == std::size(detail::memo::memo_codes));
  CHECK(districts == 64);
}
