// SPDX-License-Identifier: Apache-2.0
#include <karjo/memo/registry.hpp>  // first: the header stands alone

#include <chrono>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <karjo/memo/memo_code_text.hpp>

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
  CHECK(part("41.01.3936.000.02.008.21", "geography").en == "Jamalpur Sadar upazila, Jamalpur district");
  CHECK(part("41.01.3936.000.02.008.21", "geography").bn == "জামালপুর সদর উপজেলা, জামালপুর জেলা");
  CHECK(part("41.01.0000.000.02.008.21", "geography").bn == "প্রধান কার্যালয়");
  CHECK(part("41.01.0000.000.02.008.21", "geography").en == "head office");
  CHECK(part("41.01.3900.000.02.008.21", "geography").bn == "জামালপুর জেলা");
  CHECK(part("41.01.3900.000.02.008.21", "subject").en == "Money, advances");
  CHECK(part("41.01.0000.000.115.03.0120.26", "subject").en == "Lists of pending matters");  // of 22 digits as well
  CHECK(part("১২.১১৪.০২৭.০০.০০.০০৩.২০০৯-৬১", "ministry").en == "Ministry of Agriculture");
}

TEST_CASE("memo_registry: zeros mean that a group does not apply", "[memo]") {
  const std::vector<memo_part> parts =
      memo_registry::standard().explain(parse_memo("০৫.০০.০০০০.০০০.০১.০০৮.১১")->number);
  REQUIRE(parts.size() == 7);
  for (const std::size_t at : {1u, 3u}) {
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

TEST_CASE("memo_registry: the divisions stand in place of a district, some of them with its code", "[memo]") {
  const std::pair<std::string_view, std::string_view> divisions[] = {
      {"1000", "Bogra district / Barisal division"},   {"2000", "Chittagong division"},
      {"3000", "Feni district / Dhaka division"},      {"4000", "Khulna division"},
      {"4500", "Mymensingh division"},                 {"5000", "Kushtia district / Rajshahi division"},
      {"5500", "Magura district / Rangpur division"}, {"6000", "Sylhet division"},
  };
  std::size_t checked = 0;
  for (const auto& [code, en] : divisions) {
    const memo_part place = part("05.41." + std::string(code) + ".012.01.006.17", "geography");
    CHECK(place.en == en);
    CHECK(place.ambiguous == (en.find('/') != std::string_view::npos));
    CHECK_FALSE(place.unknown);
    ++checked;
  }
  CHECK(checked == 8);
}

TEST_CASE("memo_registry: an unknown upazila has the name of its district alone, and a note", "[memo]") {
  const memo_part place = part("41.01.3999.000.02.008.21", "geography");
  CHECK(place.en == "Jamalpur district");
  CHECK(place.unknown);
  CHECK_FALSE(place.ambiguous);
  CHECK(part("41.01.3099.000.02.008.21", "geography").en == "Feni district");  // no upazila lies in a code of divisions
  CHECK(part("41.01.9999.000.02.008.21", "geography").en.empty());
  CHECK(unknown("41.01.3999.000.02.008.21") == list{"geography"});
}

TEST_CASE("memo_registry: ministries that were renamed have the name of the day", "[memo]") {
  struct rename {
    std::string_view code;
    sys_days first_day;
    std::string_view before, after;
  };
  const rename renames[] = {
      {"15", 2021y / March / 15, "তথ্য মন্ত্রণালয়", "তথ্য ও সম্প্রচার মন্ত্রণালয়"},
      {"22", 2018y / May / 14, "পরিবেশ ও বন মন্ত্রণালয়", "পরিবেশ, বন ও জলবায়ু পরিবর্তন মন্ত্রণালয়"},
      {"35", 2014y / September / 3, "সড়ক বিভাগ", "সড়ক পরিবহন ও মহাসড়ক বিভাগ"},
      {"37", 2016y / November / 30, "শিক্ষা মন্ত্রণালয়", "মাধ্যমিক ও উচ্চ শিক্ষা বিভাগ"},
      {"50", 2014y / September / 3, "যোগাযোগ মন্ত্রণালয়", "সড়ক পরিবহন ও সেতু মন্ত্রণালয়"},
  };
  std::size_t checked = 0;
  for (const rename& one : renames) {
    const std::string text = std::string(one.code) + ".00.0000.010.01.006.17";
    CHECK(part(text, "ministry", one.first_day - days{1}).bn == one.before);
    CHECK(part(text, "ministry", one.first_day).bn == one.after);
    CHECK(part(text, "ministry").bn == one.after);
    ++checked;
  }
  CHECK(checked == std::size(renames));
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
  CHECK(part(text, "ministry", sys_days{2020y / January / 1}, registry).en == "Food");
  CHECK(part(text, "ministry", sys_days{2019y / December / 31}, registry).en == "Ministry of Food / Food");
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
    CHECK(is_code_of(row.table, row.code));
    if (row.table == memo_table::district && row.code != "00") {
      CHECK(row.en.ends_with(" district"));
      CHECK(row.bn.ends_with(" জেলা"));
      ++districts;
    }
    for (const sys_days day : {row.from == first_memo_day ? sys_days{1972y / January / 1} : row.from,
                               row.until == last_memo_day ? sys_days{2030y / January / 1} : row.until}) {
      const std::vector<memo_code> in_force = memo_registry::standard().find(row.table, row.code, day);
      CHECK(in_force == std::vector<memo_code>{row});
    }
    ++rows;
  }
  CHECK(rows == std::size(detail::memo::memo_codes));
  CHECK(districts == 64);
}

TEST_CASE("memo_registry: rows replace what there was on their days, and stand beside each other", "[memo]") {
  const auto rows = [](std::string_view text) { return *parse_memo_codes(text); };
  memo_registry registry;
  registry.replace(rows("ministry | 44 | 2020-01-01 | 2020-12-31 | - | A | x\n"
                        "ministry | 44 | 2020-06-01 | - | - | B | y\n"
                        "section | 44.00.0000.010 | - | - | শাখা | - | z\n"));
  const auto name_on = [&](sys_days day) { return part("44.00.0000.010.01.006.17", "ministry", day, registry).en; };
  CHECK(name_on(2016y / January / 1) == "Ministry of Home Affairs");
  CHECK(name_on(2019y / December / 31) == "Public Security Division");
  CHECK(name_on(2020y / January / 1) == "A");
  CHECK(name_on(2020y / June / 1) == "A / B");
  CHECK(name_on(2026y / January / 1) == "B");
  CHECK(part("44.00.0000.010.01.006.17", "ministry", std::nullopt, registry).en == "B");
  CHECK(part("44.00.0000.010.01.006.17", "section", std::nullopt, registry).bn == "শাখা");
  CHECK(part("44.00.0000.010.01.006.17", "section", std::nullopt, registry).en.empty());

  registry.replace(rows("ministry | 44 | 2020-12-01 | 2020-12-31 | - | C | w"));  // later rows win
  CHECK(name_on(2020y / November / 30) == "A / B");
  CHECK(name_on(2020y / December / 1) == "C");
  CHECK(name_on(2021y / January / 1) == "B");
  CHECK(registry.own_rows().size() == 4);

  const memo_registry copy = registry;
  registry.add(rows("ministry | 44 | - | - | - | D | v").front().view());
  CHECK(name_on(2020y / December / 1) == "C / D");
  CHECK(name_on(2016y / January / 1) == "Ministry of Home Affairs / D");
  CHECK(copy.own_rows().size() == 4);
}

TEST_CASE("memo_registry: offices and sections of every scheme are looked up by all groups before them", "[memo]") {
  memo_registry registry;
  registry.replace(*parse_memo_codes("office | 41.01.3900.012 | - | - | - | an office | x\n"
                                     "section | 41.01.3900.012.115 | - | - | - | section of 2024 | x\n"
                                     "section | 41.01.3900.115 | - | - | - | section of 2011 | x\n"
                                     "section | ০৫.২০৬ | - | - | - | section of 2008 | x\n"
                                     "organisation | 05.42.1599 | - | - | - | an office in the field | x\n"));
  const auto of = [&](std::string_view text, std::string_view group) { return part(text, group, std::nullopt, registry).en; };
  CHECK(of("41.01.3900.012.115.03.0120.26", "office") == "an office");
  CHECK(of("41.01.3900.012.115.03.0120.26", "section") == "section of 2024");
  CHECK(of("41.01.3900.115.03.012.26", "section") == "section of 2011");
  CHECK(of("05.206.033.00.00.068.2008", "section") == "section of 2008");
  CHECK(of("05.42.1599.115.03.012.26", "organisation") == "an office in the field");
}
