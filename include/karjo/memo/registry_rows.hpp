// SPDX-License-Identifier: Apache-2.0
//
// What do the codes of memo numbers stand for? The tables that registry.hpp looks into: one row a code, with its names
// in Bangla and English, its source, and the days on which it was in force where a source tells them.
//
// Only rows with a public source stand here. A code that is missing is not wrong; offices allot codes that no page
// lists. An organisation is named by the code of its ministry and its own ("33.02"); a field office by its place as
// well ("05.42.1500"), for offices of one kind carry different codes. English names follow the sources, older spellings
// of places included.
//
// Source: docs/sources.md#memo-codes.
#pragma once

#include <chrono>
#include <cstdint>
#include <string_view>

namespace karjo {

/// A table of codes. Codes of offices and sections begin with those of the groups before them: "05.00.0000.197".
enum class memo_table : std::uint8_t { ministry, organisation, geography, office, section, subject };

inline constexpr std::chrono::sys_days first_memo_day = std::chrono::sys_days::min();
inline constexpr std::chrono::sys_days last_memo_day = std::chrono::sys_days::max();

/// One row: what a code stands for from one day to another, both included.
struct memo_code {
  memo_table table = memo_table::ministry;
  std::string_view code;  ///< in ASCII digits
  std::string_view bn, en;
  std::string_view source;
  std::chrono::sys_days from = first_memo_day, until = last_memo_day;
};

namespace detail::memo {

[[nodiscard]] constexpr std::chrono::sys_days day(int year, unsigned month, unsigned day_of_month) noexcept {
  return std::chrono::sys_days{std::chrono::year{year} / std::chrono::month{month} / std::chrono::day{day_of_month}};
}

inline constexpr std::string_view from_doptor_ministries = "Doptor office registry, ministries";
inline constexpr std::string_view from_doptor_offices = "Doptor office registry, offices";
inline constexpr std::string_view from_doptor_districts = "Doptor office registry, districts";
inline constexpr std::string_view from_doptor_upazilas = "Doptor office registry, upazilas";
inline constexpr std::string_view from_letters = "numbers printed on the office's own letters";
inline constexpr std::string_view from_home_split =
    "reorganisations of 19 January 2017 and of 3 September 2025 (S.R.O. 358-Law/2025)";
inline constexpr std::string_view from_fisheries = "Department of Fisheries, table of its digital file numbers";
inline constexpr std::string_view from_bitac = "BITAC, table of its digital file numbers";
inline constexpr std::string_view from_dot_subjects = "Department of Textiles, list of subject classes";

using enum memo_table;

// By table, then by code. Of rows with one code and no day asked for, those with the latest end count.
// clang-format off
inline constexpr memo_code memo_codes[] = {
    {ministry, "01", "জন বিভাগ, রাষ্ট্রপতির কার্যালয়", "Public Division, President's Office", from_doptor_ministries},
    {ministry, "02", "রাষ্ট্রপতির কার্যালয়", "Office of the President of Bangladesh", from_doptor_ministries},
    {ministry, "03", "প্রধানমন্ত্রীর কার্যালয়", "Prime Minister's Office", from_doptor_ministries},
    {ministry, "04", "মন্ত্রিপরিষদ বিভাগ", "Cabinet Division", from_doptor_ministries},
    {ministry, "05", "জনপ্রশাসন মন্ত্রণালয়", "Ministry of Public Administration", from_doptor_ministries},
    {ministry, "06", "সশস্ত্র বাহিনী বিভাগ", "Armed Forces Division", from_doptor_ministries},
    {ministry, "07", "অর্থ বিভাগ", "Finance Division", from_letters},
    {ministry, "10", "আইন, বিচার ও সংসদ বিষয়ক মন্ত্রণালয়",
     "Ministry of Law, Justice and Parliamentary Affairs", from_doptor_ministries},
    {ministry, "11", "বাংলাদেশ জাতীয় সংসদ", "Bangladesh Parliament", from_doptor_ministries},
    {ministry, "12", "কৃষি মন্ত্রণালয়", "Ministry of Agriculture", from_doptor_ministries},
    {ministry, "13", "খাদ্য মন্ত্রণালয়", "Ministry of Food", from_doptor_ministries},
    {ministry, "14", "ডাক, টেলিযোগাযোগ ও তথ্যপ্রযুক্তি মন্ত্রণালয়",
     "Ministry of Posts, Telecommunications and Information Technology", from_doptor_ministries},
    {ministry, "15", "তথ্য ও সম্প্রচার মন্ত্রণালয়",
     "Ministry of Information and Broadcasting", from_doptor_ministries},
    {ministry, "16", "ধর্ম বিষয়ক মন্ত্রণালয়", "Ministry of Religious Affairs", from_doptor_ministries},
    {ministry, "17", "নির্বাচন কমিশন সচিবালয়", "Election Commission", from_doptor_ministries},
    {ministry, "18", "নৌ-পরিবহন মন্ত্রণালয়", "Ministry of Shipping", from_doptor_ministries},
    {ministry, "19", "পররাষ্ট্র মন্ত্রণালয়", "Ministry of Foreign Affairs", from_doptor_ministries},
    {ministry, "20", "পরিকল্পনা মন্ত্রণালয়", "Ministry of Planning", from_doptor_ministries},
    {ministry, "22", "পরিবেশ, বন ও জলবায়ু পরিবর্তন মন্ত্রণালয়",
     "Ministry of Environment, Forest and Climate Change", from_doptor_ministries},
    {ministry, "23", "প্রতিরক্ষা মন্ত্রণালয়", "Ministry of Defence", from_doptor_ministries},
    {ministry, "24", "বস্ত্র ও পাট মন্ত্রণালয়", "Ministry of Textiles and Jute", from_doptor_ministries},
    {ministry, "25", "গৃহায়ন ও গণপূর্ত মন্ত্রণালয়", "Ministry of Housing and Public Works", from_doptor_ministries},
    {ministry, "26", "বাণিজ্য মন্ত্রণালয়", "Ministry of Commerce", from_doptor_ministries},
    {ministry, "27", "বিদ্যুৎ বিভাগ", "Power Division", from_letters},
    {ministry, "29", "পার্বত্য চট্টগ্রাম বিষয়ক মন্ত্রণালয়",
     "Ministry of Chittagong Hill Tracts Affairs", from_doptor_ministries},
    {ministry, "30", "বেসামরিক বিমান পরিবহন ও পর্যটন মন্ত্রণালয়",
     "Ministry of Civil Aviation and Tourism", from_doptor_ministries},
    {ministry, "31", "ভূমি মন্ত্রণালয়", "Ministry of Land", from_doptor_ministries},
    {ministry, "32", "মহিলা ও শিশু বিষয়ক মন্ত্রণালয়",
     "Ministry of Women and Children Affairs", from_doptor_ministries},
    {ministry, "33", "মৎস্য ও প্রাণিসম্পদ মন্ত্রণালয়", "Ministry of Fisheries and Livestock", from_doptor_ministries},
    {ministry, "34", "যুব ও ক্রীড়া মন্ত্রণালয়", "Ministry of Youth and Sports", from_doptor_ministries},
    {ministry, "35", "সড়ক পরিবহন ও মহাসড়ক বিভাগ", "Road Transport and Highways Division", from_letters},
    {ministry, "36", "শিল্প মন্ত্রণালয়", "Ministry of Industries", from_doptor_ministries},
    {ministry, "37", "শিক্ষা মন্ত্রণালয়", "Ministry of Education", from_doptor_ministries},
    {ministry, "38", "প্রাথমিক ও গণশিক্ষা মন্ত্রণালয়",
     "Ministry of Primary and Mass Education", from_doptor_ministries},
    {ministry, "39", "বিজ্ঞান ও প্রযুক্তি মন্ত্রণালয়", "Ministry of Science and Technology", from_doptor_ministries},
    {ministry, "40", "শ্রম ও কর্মসংস্থান মন্ত্রণালয়", "Ministry of Labour and Employment", from_doptor_ministries},
    {ministry, "41", "সমাজকল্যাণ মন্ত্রণালয়", "Ministry of Social Welfare", from_doptor_ministries},
    {ministry, "42", "পানি সম্পদ মন্ত্রণালয়", "Ministry of Water Resources", from_doptor_ministries},
    {ministry, "43", "সংস্কৃতি বিষয়ক মন্ত্রণালয়", "Ministry of Cultural Affairs", from_doptor_ministries},
    {ministry, "44", "স্বরাষ্ট্র মন্ত্রণালয়",
     "Ministry of Home Affairs", from_home_split, first_memo_day, day(2017, 1, 18)},
    {ministry, "44", "জননিরাপত্তা বিভাগ",
     "Public Security Division", from_home_split, day(2017, 1, 19), day(2025, 9, 2)},
    {ministry, "44", "স্বরাষ্ট্র মন্ত্রণালয়",
     "Ministry of Home Affairs", from_home_split, day(2025, 9, 3), last_memo_day},
    {ministry, "45", "স্বাস্থ্য ও পরিবার কল্যাণ মন্ত্রণালয়",
     "Ministry of Health and Family Welfare", from_doptor_ministries},
    {ministry, "46", "স্থানীয় সরকার বিভাগ", "Local Government Division", from_letters},
    {ministry, "48", "মুক্তিযুদ্ধ বিষয়ক মন্ত্রণালয়", "Ministry of Liberation War Affairs", from_doptor_ministries},
    {ministry, "49", "প্রবাসী কল্যাণ ও বৈদেশিক কর্মসংস্থান মন্ত্রণালয়",
     "Ministry of Expatriates Welfare and Overseas Employment", from_doptor_ministries},
    {ministry, "50", "সড়ক পরিবহন ও সেতু মন্ত্রণালয়",
     "Ministry of Road Transport and Bridges", from_doptor_ministries},
    {ministry, "51", "দুর্যোগ ব্যবস্থাপনা ও ত্রাণ মন্ত্রণালয়",
     "Ministry of Disaster Management and Relief", from_doptor_ministries},
    {ministry, "54", "রেলপথ মন্ত্রণালয়", "Ministry of Railways", from_doptor_ministries},
    {ministry, "56", "তথ্য ও যোগাযোগ প্রযুক্তি বিভাগ",
     "Information and Communication Technology Division", from_letters},
    {ministry, "58", "সুরক্ষা সেবা বিভাগ",
     "Security Services Division", from_home_split, day(2017, 1, 19), day(2025, 9, 2)},
    {organisation, "05.00.3936", "উপজেলা নির্বাহী অফিসারের কার্যালয়, জামালপুর সদর",
     "Office of the Upazila Nirbahi Officer, Jamalpur Sadar", from_doptor_offices},
    {organisation, "05.00.3961", "উপজেলা নির্বাহী অফিসারের কার্যালয়, মেলান্দহ, জামালপুর",
     "Upazila Nirbahi Office, Melandah", from_doptor_offices},
    {organisation, "05.30.5682", "উপজেলা নির্বাহী অফিসারের কার্যালয়, সিংগাইর",
     "Office of the Upazila Nirbahi Officer, Singair", from_doptor_offices},
    {organisation, "05.30.6800", "জেলা প্রশাসকের কার্যালয়, নরসিংদী",
     "Office of the Deputy Commissioner, Narsingdi", from_doptor_offices},
    {organisation, "05.41.3000", "বিভাগীয় কমিশনারের কার্যালয়, ঢাকা",
     "Office of the Divisional Commissioner, Dhaka", from_doptor_offices},
    {organisation, "05.42.0000", "বিভাগীয় কমিশনারের কার্যালয়, চট্টগ্রাম",
     "Office of the Divisional Commissioner", from_doptor_offices},
    {organisation, "05.42.1500", "জেলা প্রশাসকের কার্যালয়, চট্টগ্রাম",
     "Office of the Deputy Commissioner, Chittagong", from_doptor_offices},
    {organisation, "05.42.1570", "উপজেলা নির্বাহী অফিসারের কার্যালয়, রাঙ্গুনিয়া, চট্টগ্রাম",
     "Office of the Upazila Nirbahi Officer, Rangunia", from_doptor_offices},
    {organisation, "05.45.3900", "জেলা প্রশাসকের কার্যালয়, জামালপুর",
     "Office of the Deputy Commissioner, Jamalpur", from_doptor_offices},
    {organisation, "05.45.3929", "উপজেলা নির্বাহী অফিসারের কার্যালয়, ইসলামপুর, জামালপুর",
     "UNO Office, Islampur, Mymensingh", from_doptor_offices},
    {organisation, "14.32", "বাংলাদেশ টেলিযোগাযোগ নিয়ন্ত্রণ কমিশন",
     "Bangladesh Telecommunication Regulatory Commission", from_letters},
    {organisation, "33.01", "প্রাণিসম্পদ অধিদপ্তর", "Department of Livestock Services", from_letters},
    {organisation, "33.02", "মৎস্য অধিদপ্তর", "Department of Fisheries", from_fisheries},
    {organisation, "36.06", "বাংলাদেশ শিল্প কারিগরি সহায়তা কেন্দ্র",
     "Bangladesh Industrial Technical Assistance Centre", from_bitac},
    {organisation, "37.02", "মাধ্যমিক ও উচ্চ শিক্ষা অধিদপ্তর",
     "Directorate of Secondary and Higher Education", from_letters},
    {organisation, "38.01", "প্রাথমিক শিক্ষা অধিদপ্তর", "Directorate of Primary Education", from_letters},
    {organisation, "38.01.3000", "বিভাগীয় উপপরিচালকের কার্যালয়, প্রাথমিক শিক্ষা, ঢাকা",
     "Divisional Primary Education Office, Dhaka", from_doptor_offices},
    {organisation, "38.07.3936", "উপজেলা শিক্ষা অফিস, জামালপুর সদর, জামালপুর",
     "Upazila Education Office, Jamalpur", from_doptor_offices},
    {organisation, "38.07.3961", "উপজেলা শিক্ষা অফিস, মেলান্দহ, জামালপুর",
     "Upazila Education Office, Melandaho", from_doptor_offices},
    {organisation, "38.30.3900", "জেলা প্রাথমিক শিক্ষা অফিস, জামালপুর",
     "District Primary Education Office, Jamalpur", from_doptor_offices},
    {organisation, "41.01", "সমাজসেবা অধিদফতর", "Department of Social Services", from_doptor_offices},
    {organisation, "41.01.3900", "জেলা সমাজসেবা কার্যালয়, জামালপুর",
     "District Social Service Office, Jamalpur", from_doptor_offices},
    {organisation, "41.01.3936", "উপজেলা সমাজসেবা কার্যালয়, জামালপুর সদর, জামালপুর",
     "Upazila Social Service Office, Jamalpur Sadar", from_doptor_offices},
    {organisation, "41.01.3961", "উপজেলা সমাজসেবা কার্যালয়, মেলান্দহ, জামালপুর",
     "Upazila Social Service Office, Melandaho", from_doptor_offices},
    {organisation, "41.01.5600", "জেলা সমাজসেবা কার্যালয়, মানিকগঞ্জ",
     "District Social Service Office, Manikganj", from_doptor_offices},
    {organisation, "41.01.5678", "উপজেলা সমাজসেবা কার্যালয়, শিবালয়, মানিকগঞ্জ",
     "Upazila Social Service Office, Shibaloy", from_doptor_offices},
    {organisation, "41.01.8500", "জেলা সমাজসেবা কার্যালয়, রংপুর",
     "District Social Services Office, Rangpur", from_doptor_offices},
    {organisation, "46.19", "গাজীপুর সিটি কর্পোরেশন", "Gazipur City Corporation", from_letters},
    {organisation, "56.04", "তথ্য ও যোগাযোগ প্রযুক্তি অধিদপ্তর",
     "Department of Information and Communication Technology", from_letters},
    {organisation, "56.42", "এটুআই প্রোগ্রাম", "a2i Programme", from_letters},
    {geography, "0100", "বাগেরহাট জেলা", "Bagerhat district", from_doptor_districts},
    {geography, "0300", "বান্দরবান জেলা", "Bandarban district", from_doptor_districts},
    {geography, "0400", "বরগুনা জেলা", "Barguna district", from_doptor_upazilas},
    {geography, "0419", "বামনা উপজেলা", "Bamna upazila", from_doptor_upazilas},
    {geography, "0428", "বরগুনা সদর উপজেলা", "Barguna Sadar upazila", from_doptor_upazilas},
    {geography, "0447", "বেতাগী উপজেলা", "Betagi upazila", from_doptor_upazilas},
    {geography, "0485", "পাথরঘাটা উপজেলা", "Patharghata upazila", from_doptor_upazilas},
    {geography, "0490", "তালতলি উপজেলা", "Taltali upazila", from_doptor_upazilas},
    {geography, "0600", "বরিশাল জেলা", "Barisal district", from_doptor_districts},
    {geography, "0602", "আগৈলঝাড়া উপজেলা", "Agailjhara upazila", from_doptor_upazilas},
    {geography, "0603", "বাবুগঞ্জ উপজেলা", "Babuganj upazila", from_doptor_upazilas},
    {geography, "0607", "বাকেরগঞ্জ উপজেলা", "Bakerganj upazila", from_doptor_upazilas},
    {geography, "0610", "বানারীপাড়া উপজেলা", "Banari Para upazila", from_doptor_upazilas},
    {geography, "0632", "গৌরনদী উপজেলা", "Gaurnadi upazila", from_doptor_upazilas},
    {geography, "0636", "হিজলা উপজেলা", "Hizla upazila", from_doptor_upazilas},
    {geography, "0651", "বরিশাল সদর (কোতোয়ালী) উপজেলা", "Barisal Sadar (Kotwali) upazila", from_doptor_upazilas},
    {geography, "0662", "মেহেন্দিগঞ্জ উপজেলা", "Mehendiganj upazila", from_doptor_upazilas},
    {geography, "0669", "মুলাদী উপজেলা", "Muladi upazila", from_doptor_upazilas},
    {geography, "0694", "উজিরপুর উপজেলা", "Wazirpur upazila", from_doptor_upazilas},
    {geography, "0900", "ভোলা জেলা", "Bhola district", from_doptor_districts},
    {geography, "0918", "ভোলা সদর উপজেলা", "Bhola Sadar upazila", from_doptor_upazilas},
    {geography, "0921", "বোরহানউদ্দিন উপজেলা", "Burhanuddin upazila", from_doptor_upazilas},
    {geography, "0929", "দৌলতখান উপজেলা", "Daulat Khan upazila", from_doptor_upazilas},
    {geography, "0954", "লালমোহন উপজেলা", "Lalmohan upazila", from_doptor_upazilas},
    {geography, "0965", "মনপুরা উপজেলা", "Manpura upazila", from_doptor_upazilas},
    {geography, "0991", "তজুমদ্দিন উপজেলা", "Tazumuddin upazila", from_doptor_upazilas},
    {geography, "1000", "বগুড়া জেলা", "Bogra district", from_doptor_districts},
    {geography, "1200", "ব্রাহ্মণবাড়িয়া জেলা", "Brahmanbaria district", from_doptor_districts},
    {geography, "1300", "চাঁদপুর জেলা", "Chandpur district", from_doptor_districts},
    {geography, "1500", "চট্টগ্রাম জেলা", "Chittagong district", from_doptor_districts},
    {geography, "1570", "রাঙ্গুনিয়া উপজেলা", "Rangunia upazila", from_doptor_offices},
    {geography, "1800", "চুয়াডাঙ্গা জেলা", "Chuadanga district", from_doptor_districts},
    {geography, "1900", "কুমিল্লা জেলা", "Comilla district", from_doptor_districts},
    {geography, "2200", "কক্সবাজার জেলা", "Cox's Bazar district", from_doptor_districts},
    {geography, "2600", "ঢাকা জেলা", "Dhaka district", from_doptor_districts},
    {geography, "2700", "দিনাজপুর জেলা", "Dinajpur district", from_doptor_districts},
    {geography, "2900", "ফরিদপুর জেলা", "Faridpur district", from_doptor_districts},
    {geography, "3000", "ফেনী জেলা", "Feni district", from_doptor_districts},
    {geography, "3000", "ঢাকা বিভাগ", "Dhaka division", from_doptor_offices},
    {geography, "3200", "গাইবান্ধা জেলা", "Gaibandha district", from_doptor_districts},
    {geography, "3300", "গাজীপুর জেলা", "Gazipur district", from_doptor_districts},
    {geography, "3500", "গোপালগঞ্জ জেলা", "Gopalganj district", from_doptor_districts},
    {geography, "3600", "হবিগঞ্জ জেলা", "Habiganj district", from_doptor_districts},
    {geography, "3800", "জয়পুরহাট জেলা", "Joypurhat district", from_doptor_districts},
    {geography, "3900", "জামালপুর জেলা", "Jamalpur district", from_doptor_districts},
    {geography, "3929", "ইসলামপুর উপজেলা", "Islampur upazila", from_doptor_offices},
    {geography, "3936", "জামালপুর সদর উপজেলা", "Jamalpur Sadar upazila", from_doptor_offices},
    {geography, "3961", "মেলান্দহ উপজেলা", "Melandaha upazila", from_doptor_offices},
    {geography, "4100", "যশোর জেলা", "Jessore district", from_doptor_districts},
    {geography, "4200", "ঝালকাঠি জেলা", "Jhalokati district", from_doptor_districts},
    {geography, "4240", "ঝালকাঠি সদর উপজেলা", "Jhalokati Sadar upazila", from_doptor_upazilas},
    {geography, "4243", "কাঠালিয়া উপজেলা", "Kathalia upazila", from_doptor_upazilas},
    {geography, "4273", "নলছিটি উপজেলা", "Nalchity upazila", from_doptor_upazilas},
    {geography, "4400", "ঝিনাইদহ জেলা", "Jhenaidah district", from_doptor_districts},
    {geography, "4600", "খাগড়াছড়ি জেলা", "Khagrachhari district", from_doptor_districts},
    {geography, "4700", "খুলনা জেলা", "Khulna district", from_doptor_districts},
    {geography, "4800", "কিশোরগঞ্জ জেলা", "Kishoregonj district", from_doptor_districts},
    {geography, "4900", "কুড়িগ্রাম জেলা", "Kurigram district", from_doptor_districts},
    {geography, "5000", "কুষ্টিয়া জেলা", "Kushtia district", from_doptor_districts},
    {geography, "5100", "লক্ষ্মীপুর জেলা", "Lakshmipur district", from_doptor_districts},
    {geography, "5200", "লালমনিরহাট জেলা", "Lalmonirhat district", from_doptor_districts},
    {geography, "5400", "মাদারীপুর জেলা", "Madaripur district", from_doptor_districts},
    {geography, "5500", "মাগুরা জেলা", "Magura district", from_doptor_districts},
    {geography, "5600", "মানিকগঞ্জ জেলা", "Manikganj district", from_doptor_districts},
    {geography, "5678", "শিবালয় উপজেলা", "Shibalaya upazila", from_doptor_offices},
    {geography, "5682", "সিংগাইর উপজেলা", "Singair upazila", from_doptor_offices},
    {geography, "5700", "মেহেরপুর জেলা", "Meherpur district", from_doptor_districts},
    {geography, "5800", "মৌলভীবাজার জেলা", "Maulvibazar district", from_doptor_districts},
    {geography, "5900", "মুন্সিগঞ্জ জেলা", "Munshiganj district", from_doptor_districts},
    {geography, "6100", "ময়মনসিংহ জেলা", "Mymensingh district", from_doptor_districts},
    {geography, "6400", "নওগাঁ জেলা", "Naogaon district", from_doptor_districts},
    {geography, "6500", "নড়াইল জেলা", "Narail district", from_doptor_districts},
    {geography, "6700", "নারায়ণগঞ্জ জেলা", "Narayanganj district", from_doptor_districts},
    {geography, "6800", "নরসিংদী জেলা", "Narsingdi district", from_doptor_districts},
    {geography, "6900", "নাটোর জেলা", "Natore district", from_doptor_districts},
    {geography, "7000", "চাঁপাইনবাবগঞ্জ জেলা", "Chapai Nababganj district", from_doptor_districts},
    {geography, "7200", "নেত্রকোণা জেলা", "Netrakona district", from_doptor_districts},
    {geography, "7300", "নীলফামারী জেলা", "Nilphamari district", from_doptor_districts},
    {geography, "7500", "নোয়াখালী জেলা", "Noakhali district", from_doptor_districts},
    {geography, "7600", "পাবনা জেলা", "Pabna district", from_doptor_districts},
    {geography, "7700", "পঞ্চগড় জেলা", "Panchagarh district", from_doptor_districts},
    {geography, "7800", "পটুয়াখালী জেলা", "Patuakhali district", from_doptor_districts},
    {geography, "7838", "বাউফল উপজেলা", "Bauphal upazila", from_doptor_upazilas},
    {geography, "7900", "পিরোজপুর জেলা", "Pirojpur district", from_doptor_districts},
    {geography, "8100", "রাজশাহী জেলা", "Rajshahi district", from_doptor_districts},
    {geography, "8200", "রাজবাড়ী জেলা", "Rajbari district", from_doptor_districts},
    {geography, "8400", "রাঙ্গামাটি জেলা", "Rangamati district", from_doptor_districts},
    {geography, "8500", "রংপুর জেলা", "Rangpur district", from_doptor_districts},
    {geography, "8600", "শরীয়তপুর জেলা", "Shariatpur district", from_doptor_districts},
    {geography, "8700", "সাতক্ষীরা জেলা", "Satkhira district", from_doptor_districts},
    {geography, "8800", "সিরাজগঞ্জ জেলা", "Sirajganj district", from_doptor_districts},
    {geography, "8900", "শেরপুর জেলা", "Sherpur district", from_doptor_districts},
    {geography, "9000", "সুনামগঞ্জ জেলা", "Sunamganj district", from_doptor_districts},
    {geography, "9100", "সিলেট জেলা", "Sylhet district", from_doptor_districts},
    {geography, "9300", "টাঙ্গাইল জেলা", "Tangail district", from_doptor_districts},
    {geography, "9400", "ঠাকুরগাঁও জেলা", "Thakurgaon district", from_doptor_districts},
    {subject, "01", "অডিট আপত্তি/অর্থ আত্মসাৎ/আর্থিক ক্ষতি",
     "Audit objections, embezzlement, financial loss", from_dot_subjects},
    {subject, "02", "অর্থ/অগ্রিম", "Money, advances", from_dot_subjects},
    {subject, "03", "অনিষ্পন্ন বিষয়ের তালিকা প্রণয়ন", "Lists of pending matters", from_dot_subjects},
    {subject, "04", "আইনগত/মামলা পরিচালনা কার্যক্রম গ্রহণ", "Legal affairs, conduct of cases", from_dot_subjects},
};
// clang-format on

}  // namespace detail::memo

}  // namespace karjo
