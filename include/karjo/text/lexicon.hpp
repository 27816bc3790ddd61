// SPDX-License-Identifier: Apache-2.0
//
// Which wrong forms of official words are known, what is right instead, and where were they seen?
//
// The tables behind misreadings.hpp: rows only, one a line, each with its source. The right words are those of
// official_words.hpp. A wrong form stands here only if it is no word of the language in that place; a form that is also a word
// carries the neighbours or the document that give it away, or stands in a fixed phrase, and one that cannot be told apart at
// all is left out. Spellings between which offices choose are no wrong forms: সরকারী, দফতর, জানুয়ারী, কোন, সদস্য সচিব, এনালিস্ট,
// ই-গভর্নেন্স, শো-কেসিং; nor are abbreviations (সহঃ, মোঃ), nor words that are only parted or joined (কর্ম পরিকল্পনা, সংখ্যা ভিত্তিক,
// সমন্বয়সভার).
//
//     {"উন্নাবনী", "উদ্ভাবনী", misread, seen, mopa_2021}
//
// All forms are in storage form.
// Source: docs/sources.md#text-misreadings.
#pragma once

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <string_view>

#include <karjo/text/official_words.hpp>

namespace karjo::text {

/// What kind of fault a wrong form is; each is a finding code of its own (text.misread, text.spelling, text.encoding).
enum class misreading_class : std::uint8_t {
  misread,   ///< an OCR or typing misreading: the form is another word or none
  spelling,  ///< the word is plain, its spelling is not
  encoding,  ///< residue of a Bijoy converter or a broken letter sequence
};

/// Where a wrong form counts.
enum class misreading_scope : std::uint8_t {
  word,  ///< the word, also with case endings, plurals, particles and the usual second parts (-গণ, -মূলক, -করণ …)
  inflected,  ///< the word, also with case endings and particles; before -গণ and the like another spelling is right
  exact,      ///< the word alone
  part,       ///< anywhere inside a word
};

/// One known wrong form of a word.
struct misreading {
  std::string_view wrong{};
  std::string_view right{};  ///< an official word, for a row of `exact` perhaps with an ending, or what mends a part
  misreading_class kind{};
  bool seen = false;          ///< seen in a published document; otherwise likely from what is known of scans and typing
  std::string_view source{};  ///< the document, or the rule
  misreading_scope scope = misreading_scope::word;
  /// Words, parted by spaces, of which one must be the next word or the one before, or begin it if it has three
  /// letters or more. "#": a number stands before. Empty: no condition.
  std::string_view beside{};
  /// Letters that count like a neighbour where they stand anywhere in the document.
  std::string_view document{};
};

/// One fixed phrase of official papers with the wrong words that are known to stand in it. `before`, `wrong` and `after` are
/// words parted by spaces; "|" parts words of which one must stand there, and a word with a "*" behind it may carry endings.
/// Only `wrong` is replaced. Where `right` is one official word and words stand on both sides, a word that is none but lies
/// near `right` (confusions.hpp) counts as well.
struct fixed_phrase {
  std::string_view before{};
  std::string_view wrong{};  ///< may be empty: then only what lies near `right` counts
  std::string_view right{};
  std::string_view after{};
  misreading_class kind{};
  bool seen = false;
  std::string_view source{};
};

}  // namespace karjo::text

// ---------------------------------------------------------------------------------------------------------------------

namespace karjo::detail::lexicon {

using enum text::misreading_class;
using enum text::misreading_scope;

inline constexpr bool seen = true, likely = false;

// Documents.
inline constexpr std::string_view councils =
    "minutes on the gov.bd portals of union and upazila councils, 2011 to 2022";
inline constexpr std::string_view societies = "minutes and notices of societies on the web, 2017 to 2021";
// Rules: Bangla Academy, প্রমিত বাংলা বানানের নিয়ম (2012), binding for offices by the Cabinet Division's circular of 31
// October 2012.
inline constexpr std::string_view academy_1_1 = "Bangla Academy 2012, 1.1: words from Sanskrit keep their spelling";
inline constexpr std::string_view academy_1_2 = "Bangla Academy 2012, 1.2: ই and উ where ঈ and ঊ are also known";
inline constexpr std::string_view academy_1_3 = "Bangla Academy 2012, 1.3: no doubled consonant after reph";
inline constexpr std::string_view academy_loans = "Bangla Academy 2012, loan words: ই, ন, স instead of ঈ, ণ, ষ";
// What scans, keyboards and converters do.
inline constexpr std::string_view shapes = "letters that scans confuse: ব/র, ত/ভ, ন/ল, স্ত/ন্ত, খ/থ, ত্র/এ";
inline constexpr std::string_view lost_dot = "the dot of য় lost in a scan or a conversion";
inline constexpr std::string_view converter = "residue of a Bijoy to Unicode converter";

inline constexpr std::string_view after_month_day = "#";

/// Words, grouped by what is wrong in them.
inline constexpr text::misreading rows[] = {
    // Misreadings seen.
    {"উন্নাবনী", "উদ্ভাবনী", misread, seen, mopa_2021},
    {"উত্তোলনী", "উদ্ভাবনী", misread, seen, mopa_2021, word, "উদ্যোগ ধারণা কার্যক্রম কর্মপরিকল্পনা আইডিয়া", "উদ্ভাবন উন্নাবন"},
    {"অনুত্তিগ", "অনুবিভাগ", misread, seen, mopa_2021},
    {"অনুভিব", "অনুবিভাগ", misread, seen, mopa_2021},
    {"সময়বন্ধ", "সময়াবদ্ধ", misread, seen, mopa_2021},
    {"শোকসিং", "শোকেসিং", misread, seen, ssd_2023},
    {"বিধিমাতে", "বিধিমতে", misread, seen, ssd_2023, exact},
    {"ারিখে", "তারিখে", misread, seen, councils, exact},
    {"ারিখ", "তারিখ", misread, seen, councils, exact},
    {"পুরষদের", "পরিষদের", misread, seen, councils, exact, "ইউনিয়ন উপজেলা জেলা ইউপি"},
    {"সদন্য", "সদস্য", misread, seen, councils},
    {"গুহীত", "গৃহীত", misread, seen, councils},

    // Likely misreadings of letter shapes.
    {"উন্নাবন", "উদ্ভাবন", misread, likely, shapes},
    {"উন্নাবক", "উদ্ভাবক", misread, likely, shapes},
    {"উদ্তাবন", "উদ্ভাবন", misread, likely, shapes},
    {"উদ্তাবনী", "উদ্ভাবনী", misread, likely, shapes},
    {"কর্মপরিকল্লনা", "কর্মপরিকল্পনা", misread, likely, shapes},
    {"পরিকল্লনা", "পরিকল্পনা", misread, likely, shapes},
    {"অনুবিভগ", "অনুবিভাগ", misread, likely, shapes},
    {"অধিশাথা", "অধিশাখা", misread, likely, shapes},
    {"শাথা", "শাখা", misread, likely, shapes},
    {"অধিদপ্তব", "অধিদপ্তর", misread, likely, shapes},
    {"মন্ত্রাণালয়", "মন্ত্রণালয়", misread, likely, shapes},
    {"জনপ্রশাশন", "জনপ্রশাসন", misread, likely, shapes},
    {"সবকার", "সরকার", misread, likely, shapes},
    {"সবকারি", "সরকারি", misread, likely, shapes},
    {"সভাপভি", "সভাপতি", misread, likely, shapes},
    {"সতাপতি", "সভাপতি", misread, likely, shapes},
    {"সতা", "সভা", misread, likely, shapes, inflected,
     "কার্যবিবরণী তারিখ সময় স্থান উপস্থিত সভাপতি সমাপ্তি প্রারম্ভে শুরু অনুষ্ঠিত সিদ্ধান্ত আলোচনা"},
    {"সমান্তি", "সমাপ্তি", misread, likely, shapes},
    {"সিদ্ধাস্ত", "সিদ্ধান্ত", misread, likely, shapes},
    {"আলোচলা", "আলোচনা", misread, likely, shapes},
    {"বিস্ভারিত", "বিস্তারিত", misread, likely, shapes},
    {"প্রারম্তে", "প্রারম্ভে", misread, likely, shapes, exact},
    {"অনুষ্ঠত", "অনুষ্ঠিত", misread, likely, shapes},
    {"লক্ষ্যমাএা", "লক্ষ্যমাত্রা", misread, likely, shapes},
    {"পরিপএ", "পরিপত্র", misread, likely, shapes},
    {"তারিথ", "তারিখ", misread, likely, shapes},
    {"কর্মকর্ভা", "কর্মকর্তা", misread, likely, shapes},
    {"কর্তৃপক্", "কর্তৃপক্ষ", misread, likely, shapes, exact},
    {"সংক্রাস্ত", "সংক্রান্ত", misread, likely, shapes},
    {"সংক্রান্ন", "সংক্রান্ত", misread, likely, shapes},
    {"সংশ্রিষ্ট", "সংশ্লিষ্ট", misread, likely, shapes},
    {"সুরক্ষ্যা", "সুরক্ষা", misread, likely, shapes},
    {"বিরিধ", "বিবিধ", misread, likely, shapes, exact},
    {"স্মারখ", "স্মারক", misread, likely, shapes},

    // The dot of য় lost.
    {"কার্যালয", "কার্যালয়", misread, likely, lost_dot},
    {"মন্ত্রণালয", "মন্ত্রণালয়", misread, likely, lost_dot},
    {"মন্ত্রনালয", "মন্ত্রণালয়", misread, likely, lost_dot},
    {"সিনিযর", "সিনিয়র", misread, likely, lost_dot},
    {"বাস্তবাযন", "বাস্তবায়ন", misread, likely, lost_dot},
    {"উন্নযন", "উন্নয়ন", misread, likely, lost_dot},
    {"পর্যায", "পর্যায়", misread, likely, lost_dot},
    {"সমন্বয", "সমন্বয়", misread, likely, lost_dot},
    {"সদয", "সদয়", misread, likely, lost_dot, exact},
    {"মহোদয", "মহোদয়", misread, likely, lost_dot},
    {"প্রযোজনীয", "প্রয়োজনীয়", misread, likely, lost_dot},
    {"প্রযোজনীয়", "প্রয়োজনীয়", misread, likely, lost_dot},
    {"প্রয়োজনীয", "প্রয়োজনীয়", misread, likely, lost_dot},
    {"দাযিত্ব", "দায়িত্ব", misread, likely, lost_dot},
    {"নির্ণয", "নির্ণয়", misread, likely, lost_dot},

    // Spelling slips seen.
    {"কার্যবিবরনী", "কার্যবিবরণী", spelling, seen, mopa_2021},
    {"পৌছে", "পৌঁছে", spelling, seen, mopa_2021, exact},
    {"প্লানিং", "প্ল্যানিং", spelling, seen, mopa_2021},
    {"প্রত্যায়ন", "প্রত্যয়ন", spelling, seen, ssd_2023},
    {"গৃহিত", "গৃহীত", spelling, seen, councils},
    {"গ্রিহিত", "গৃহীত", spelling, seen, councils},
    {"গ্রহীত", "গৃহীত", spelling, likely, academy_1_1, exact},
    {"সিন্ধান্ত", "সিদ্ধান্ত", spelling, seen, councils},
    {"সিদ্দান্ত", "সিদ্ধান্ত", spelling, seen, councils},
    {"সিদ্বান্ত", "সিদ্ধান্ত", spelling, seen, councils},
    {"সিধান্ত", "সিদ্ধান্ত", spelling, likely, academy_1_1},
    {"অনুষ্ঠীত", "অনুষ্ঠিত", spelling, seen, councils},
    {"অনুষ্টিত", "অনুষ্ঠিত", spelling, seen, councils},
    {"অনুষ্টিতব্য", "অনুষ্ঠিতব্য", spelling, seen, councils},
    {"নিম্মোক্ত", "নিম্নোক্ত", spelling, likely, academy_1_1},
    {"নিম্মাক্ত", "নিম্নোক্ত", spelling, seen, councils},
    {"নিন্মোক্ত", "নিম্নোক্ত", spelling, seen, societies},
    {"নিন্মলিখিত", "নিম্নলিখিত", spelling, likely, academy_1_1},
    {"নিম্মলিখিত", "নিম্নলিখিত", spelling, likely, academy_1_1},
    {"নিন্মবর্ণিত", "নিম্নবর্ণিত", spelling, likely, academy_1_1},
    {"নিন্মরূপ", "নিম্নরূপ", spelling, likely, academy_1_1},
    {"নিন্মরুপ", "নিম্নরূপ", spelling, likely, academy_1_1},
    {"নিম্মরূপ", "নিম্নরূপ", spelling, likely, academy_1_1},
    {"নিম্নরুপ", "নিম্নরূপ", spelling, likely, academy_1_1},
    {"নিন্ম", "নিম্ন", spelling, likely, academy_1_1},
    {"নিম্ম", "নিম্ন", spelling, likely, academy_1_1},
    {"উত্তাপন", "উত্থাপন", spelling, seen, councils, inflected,
     "সভায় প্রস্তাব বিষয় আলোচনা করেন করা করেছেন করলে করিলে করিয়া করে"},
    {"উত্তাপিত", "উত্থাপিত", spelling, likely, councils, exact, "সভায় প্রস্তাব বিষয় আলোচনা"},
    {"সভারকার্যবিবরণী", "সভার কার্যবিবরণী", spelling, seen, councils},
    {"জনার", "জনাব", spelling, seen, councils, exact, "মো মোঃ মোহাম্মদ মুহাম্মদ ড ডাঃ এ এম শেখ সৈয়দ আবু আব্দুল আবদুল"},
    {"অতপর", "অতঃপর", spelling, seen, councils, exact},
    {"মঙ্গবার", "মঙ্গলবার", spelling, seen, councils},
    {"অক্টবর", "অক্টোবর", spelling, seen, councils},
    {"আগষ্ট", "আগস্ট", spelling, seen, councils},
    {"বরাদ্ধ", "বরাদ্দ", spelling, seen, councils},
    {"প্রনয়ন", "প্রণয়ন", spelling, seen, councils},
    {"গ্রহন", "গ্রহণ", spelling, seen, councils},
    {"প্রস্থাব", "প্রস্তাব", spelling, seen, councils},
    {"গ্রামীন", "গ্রামীণ", spelling, seen, councils},
    {"নিমিত্ব", "নিমিত্ত", spelling, seen, councils},
    {"নিধারন", "নির্ধারণ", spelling, seen, councils},
    {"পূর্ন", "পূর্ণ", spelling, seen, councils},
    {"পোষন", "পোষণ", spelling, seen, councils},
    {"কাযালয়", "কার্যালয়", spelling, seen, councils},
    {"ষ্ট্যান্ডিং", "স্ট্যান্ডিং", spelling, seen, councils},
    {"দ্বায়িত্ব", "দায়িত্ব", spelling, seen, councils},
    {"কার্য্যালয়", "কার্যালয়", spelling, seen, councils},
    {"আহবায়ক", "আহ্বায়ক", spelling, seen, societies},
    {"আহবান", "আহ্বান", spelling, seen, councils},
    {"আলোচ্যসূচী", "আলোচ্যসূচি", spelling, seen, councils},
    {"কর্মসূচী", "কর্মসূচি", spelling, seen, councils},
    {"লক্ষে", "লক্ষ্যে", spelling, seen, councils, exact,
     "বাস্তবায়নের অর্জনের করার করণের করনের প্রদানের গ্রহণের উন্নয়নের আয়োজনের প্রণয়নের দেওয়ার দেয়ার নিশ্চিতকরণের"},

    // ণ and ন.
    {"কার্যবিবরনি", "কার্যবিবরণী", spelling, likely, academy_1_1},
    {"কর্মপরিকল্পণা", "কর্মপরিকল্পনা", spelling, likely, academy_1_1},
    {"পরিকল্পণা", "পরিকল্পনা", spelling, likely, academy_1_1},
    {"উদ্ভাবণী", "উদ্ভাবনী", spelling, likely, academy_1_1},
    {"উদ্ভাবণ", "উদ্ভাবন", spelling, likely, academy_1_1},
    {"কর্মসম্পাদণ", "কর্মসম্পাদন", spelling, likely, academy_1_1},
    {"মন্ত্রনালয়", "মন্ত্রণালয়", spelling, likely, academy_1_1},
    {"গনপ্রজাতন্ত্রী", "গণপ্রজাতন্ত্রী", spelling, likely, academy_1_1},
    {"গনপ্রজাতন্ত্রি", "গণপ্রজাতন্ত্রী", spelling, likely, academy_1_1},
    {"আলোচণা", "আলোচনা", spelling, likely, academy_1_1},
    {"উপস্থাপণ", "উপস্থাপন", spelling, likely, academy_1_1},
    {"ধণ্যবাদ", "ধন্যবাদ", spelling, likely, academy_1_1},
    {"জ্ঞাপণ", "জ্ঞাপন", spelling, likely, academy_1_1},
    {"প্রজ্ঞাপণ", "প্রজ্ঞাপন", spelling, likely, academy_1_1},
    {"অবহিতকরন", "অবহিতকরণ", spelling, likely, academy_1_1},
    {"হালনাগাদকরন", "হালনাগাদকরণ", spelling, likely, academy_1_1},
    {"সহজীকরন", "সহজীকরণ", spelling, likely, academy_1_1},
    {"নিশ্চিতকরন", "নিশ্চিতকরণ", spelling, likely, academy_1_1},
    {"অনুমোদণ", "অনুমোদন", spelling, likely, academy_1_1},
    {"নির্দেশণা", "নির্দেশনা", spelling, likely, academy_1_1},
    {"নির্ধারন", "নির্ধারণ", spelling, likely, academy_1_1},
    {"বাস্তবায়ণ", "বাস্তবায়ন", spelling, likely, academy_1_1},
    {"উন্নয়ণ", "উন্নয়ন", spelling, likely, academy_1_1},
    {"মূল্যায়ণ", "মূল্যায়ন", spelling, likely, academy_1_1},
    {"প্রতিবেদণ", "প্রতিবেদন", spelling, likely, academy_1_1},
    {"প্রেরন", "প্রেরণ", spelling, likely, academy_1_1},
    {"প্রদাণ", "প্রদান", spelling, likely, academy_1_1},
    {"প্রশিক্ষন", "প্রশিক্ষণ", spelling, likely, academy_1_1},
    {"প্রশিক্ষনার্থী", "প্রশিক্ষণার্থী", spelling, likely, academy_1_1},
    {"পরিদর্শণ", "পরিদর্শন", spelling, likely, academy_1_1},
    {"বাতায়ণ", "বাতায়ন", spelling, likely, academy_1_1},
    {"প্রনীত", "প্রণীত", spelling, likely, academy_1_1},
    {"বিতরন", "বিতরণ", spelling, likely, academy_1_1},
    {"সংরক্ষন", "সংরক্ষণ", spelling, likely, academy_1_1},
    {"পর্যবেক্ষন", "পর্যবেক্ষণ", spelling, likely, academy_1_1},
    {"রক্ষনাবেক্ষণ", "রক্ষণাবেক্ষণ", spelling, likely, academy_1_1},
    {"রক্ষনাবেক্ষন", "রক্ষণাবেক্ষণ", spelling, likely, academy_1_1},
    {"নিয়ন্ত্রন", "নিয়ন্ত্রণ", spelling, likely, academy_1_1},
    {"আমন্ত্রন", "আমন্ত্রণ", spelling, likely, academy_1_1},
    {"অংশগ্রহন", "অংশগ্রহণ", spelling, likely, academy_1_1},
    {"সাধারন", "সাধারণ", spelling, likely, academy_1_1},
    {"নির্মান", "নির্মাণ", spelling, likely, academy_1_1},
    {"নির্মানাধীন", "নির্মাণাধীন", spelling, likely, academy_1_1},
    {"উদাহরন", "উদাহরণ", spelling, likely, academy_1_1},
    {"আহরন", "আহরণ", spelling, likely, academy_1_1},
    {"করনীয়", "করণীয়", spelling, likely, academy_1_1},
    {"পূর্নাঙ্গ", "পূর্ণাঙ্গ", spelling, likely, academy_1_1},
    {"গুরুত্বপূর্ন", "গুরুত্বপূর্ণ", spelling, likely, academy_1_1},
    {"শ্রাবন", "শ্রাবণ", spelling, likely, academy_1_1, inflected, after_month_day},
    {"অগ্রহায়ন", "অগ্রহায়ণ", spelling, likely, academy_1_1},

    // ই and ঈ, উ and ঊ.
    {"উদ্ভাবনি", "উদ্ভাবনী", spelling, likely, academy_1_1},
    {"কার্যবিবরণি", "কার্যবিবরণী", spelling, likely, academy_1_1},
    {"আলোচ্যসুচি", "আলোচ্যসূচি", spelling, likely, academy_1_1},
    {"আলোচ্যসুচী", "আলোচ্যসূচি", spelling, likely, academy_1_2},
    {"কর্মসুচি", "কর্মসূচি", spelling, likely, academy_1_1},
    {"কর্মসুচী", "কর্মসূচি", spelling, likely, academy_1_2},
    {"সময়সূচী", "সময়সূচি", spelling, likely, academy_1_2},
    {"সময়সুচি", "সময়সূচি", spelling, likely, academy_1_1},
    {"সূচী", "সূচি", spelling, likely, academy_1_2},
    {"সুচি", "সূচি", spelling, likely, academy_1_1, inflected, "আলোচ্য আলোচনা আলোচনার সভার সময় কর্ম"},
    {"সুচক", "সূচক", spelling, likely, academy_1_1},
    {"চূক্তি", "চুক্তি", spelling, likely, academy_1_1},
    {"মন্ত্রীপরিষদ", "মন্ত্রিপরিষদ", spelling, likely, academy_1_1},
    {"মন্ত্রীসভা", "মন্ত্রিসভা", spelling, likely, academy_1_1},
    {"মন্ত্রি", "মন্ত্রী", spelling, likely, academy_1_1, inflected},
    {"প্রতিমন্ত্রি", "প্রতিমন্ত্রী", spelling, likely, academy_1_1, inflected},
    {"উপমন্ত্রি", "উপমন্ত্রী", spelling, likely, academy_1_1, inflected},
    {"প্রধানমন্ত্রি", "প্রধানমন্ত্রী", spelling, likely, academy_1_1, inflected},
    {"গণপ্রজাতন্ত্রি", "গণপ্রজাতন্ত্রী", spelling, likely, academy_1_1},
    {"সভাপতী", "সভাপতি", spelling, likely, academy_1_1},
    {"সভাপতীত্ব", "সভাপতিত্ব", spelling, likely, academy_1_1},
    {"সমাপ্তী", "সমাপ্তি", spelling, likely, academy_1_1},
    {"সহকারি", "সহকারী", spelling, likely, academy_1_1, inflected},
    {"কর্মচারি", "কর্মচারী", spelling, likely, academy_1_1, inflected},
    {"সহজিকরণ", "সহজীকরণ", spelling, likely, academy_1_1},
    {"সহজিকরন", "সহজীকরণ", spelling, likely, academy_1_1},
    {"নির্দেশীকা", "নির্দেশিকা", spelling, likely, academy_1_1},
    {"নির্ধারীত", "নির্ধারিত", spelling, likely, academy_1_1},
    {"বিস্তারীত", "বিস্তারিত", spelling, likely, academy_1_1},
    {"অগ্রগতী", "অগ্রগতি", spelling, likely, academy_1_1},
    {"মুল্যায়ন", "মূল্যায়ন", spelling, likely, academy_1_1},
    {"মুল্যায়ণ", "মূল্যায়ন", spelling, likely, academy_1_1},
    {"ত্রৈমাসীক", "ত্রৈমাসিক", spelling, likely, academy_1_1},
    {"সেবাগ্রহিতা", "সেবাগ্রহীতা", spelling, likely, academy_1_1},
    {"অনুলিপী", "অনুলিপি", spelling, likely, academy_1_1},
    {"প্রয়োজনিয়", "প্রয়োজনীয়", spelling, likely, academy_1_1},
    {"বিভাগিয়", "বিভাগীয়", spelling, likely, academy_1_1},
    {"অনুযায়ি", "অনুযায়ী", spelling, likely, academy_1_1, exact},
    {"স্থানিয়", "স্থানীয়", spelling, likely, academy_1_1},
    {"জাতিয়", "জাতীয়", spelling, likely, academy_1_1},
    {"ব্যতিত", "ব্যতীত", spelling, likely, academy_1_1},
    {"আওতাধিন", "আওতাধীন", spelling, likely, academy_1_1},
    {"মূদ্রাক্ষরিক", "মুদ্রাক্ষরিক", spelling, likely, academy_1_1},
    {"প্রতিনিধী", "প্রতিনিধি", spelling, likely, academy_1_1},
    {"পূনরায়", "পুনরায়", spelling, likely, academy_1_1, exact},
    {"দূর্নীতি", "দুর্নীতি", spelling, likely, academy_1_1},
    {"দুর্ণীতি", "দুর্নীতি", spelling, likely, academy_1_1},
    {"দূর্যোগ", "দুর্যোগ", spelling, likely, academy_1_1},
    {"মুহুর্ত", "মুহূর্ত", spelling, likely, academy_1_1},

    // A doubled consonant after reph.
    {"কার্য্যবিবরণী", "কার্যবিবরণী", spelling, likely, academy_1_3},
    {"কার্য্যবিবরনী", "কার্যবিবরণী", spelling, likely, academy_1_3},
    {"কার্য্যক্রম", "কার্যক্রম", spelling, likely, academy_1_3},
    {"কার্য্যপত্র", "কার্যপত্র", spelling, likely, academy_1_3},
    {"কার্য্য", "কার্য", spelling, likely, academy_1_3},
    {"পর্য্যালোচনা", "পর্যালোচনা", spelling, likely, academy_1_3},
    {"পর্য্যায়", "পর্যায়", spelling, likely, academy_1_3},
    {"পর্য্যন্ত", "পর্যন্ত", spelling, likely, academy_1_3},
    {"নির্দ্ধারিত", "নির্ধারিত", spelling, likely, academy_1_3},
    {"নির্দ্ধারণ", "নির্ধারণ", spelling, likely, academy_1_3},
    {"উর্ধতন", "ঊর্ধ্বতন", spelling, likely, academy_1_1},
    {"উর্ধ্বতন", "ঊর্ধ্বতন", spelling, likely, academy_1_1},
    {"ঊর্ধতন", "ঊর্ধ্বতন", spelling, likely, academy_1_1},
    {"উর্দ্ধতন", "ঊর্ধ্বতন", spelling, likely, academy_1_3},

    // Conjuncts.
    {"যুগ্নসচিব", "যুগ্মসচিব", spelling, likely, academy_1_1},
    {"যুগ্ন", "যুগ্ম", spelling, likely, academy_1_1},
    {"আহ্ববায়ক", "আহ্বায়ক", spelling, likely, academy_1_1},
    {"আহ্ববান", "আহ্বান", spelling, likely, academy_1_1},
    {"সাগত", "স্বাগত", spelling, likely, academy_1_1, exact},
    {"লক্ষমাত্রা", "লক্ষ্যমাত্রা", spelling, likely, academy_1_1},
    {"শুদ্বাচার", "শুদ্ধাচার", spelling, likely, academy_1_1},
    {"সুদ্ধাচার", "শুদ্ধাচার", spelling, likely, academy_1_1},
    {"সুশাষন", "সুশাসন", spelling, likely, academy_1_1},
    {"স্বারক", "স্মারক", spelling, likely, academy_1_1},
    {"সাক্ষরিত", "স্বাক্ষরিত", spelling, likely, academy_1_1},
    {"জেষ্ঠতা", "জ্যেষ্ঠতা", spelling, likely, academy_1_1},
    {"জ্যেষ্টতা", "জ্যেষ্ঠতা", spelling, likely, academy_1_1},
    {"জৈষ্ঠতা", "জ্যেষ্ঠতা", spelling, likely, academy_1_1},
    {"জেষ্ঠ", "জ্যেষ্ঠ", spelling, likely, academy_1_1},
    {"জৈষ্ঠ", "জ্যৈষ্ঠ", spelling, likely, academy_1_1, inflected, after_month_day},
    {"জ্যৈষ্ট", "জ্যৈষ্ঠ", spelling, likely, academy_1_1},
    {"ব্যাবস্থা", "ব্যবস্থা", spelling, likely, academy_1_1},
    {"ব্যাক্তি", "ব্যক্তি", spelling, likely, academy_1_1},
    {"ব্যাক্তিগত", "ব্যক্তিগত", spelling, likely, academy_1_1},
    {"ব্যাতীত", "ব্যতীত", spelling, likely, academy_1_1},
    {"ব্যাতিত", "ব্যতীত", spelling, likely, academy_1_1},
    {"দায়িত্ত", "দায়িত্ব", spelling, likely, academy_1_1},
    {"কর্মকতা", "কর্মকর্তা", spelling, likely, academy_1_1},
    {"কর্তিপক্ষ", "কর্তৃপক্ষ", spelling, likely, academy_1_1},
    {"কতৃপক্ষ", "কর্তৃপক্ষ", spelling, likely, academy_1_1},
    {"কর্তিক", "কর্তৃক", spelling, likely, academy_1_1, exact},
    {"কতৃক", "কর্তৃক", spelling, likely, academy_1_1, exact},
    {"সংশ্লিষ্ঠ", "সংশ্লিষ্ট", spelling, likely, academy_1_1},
    {"পরিশিষ্ঠ", "পরিশিষ্ট", spelling, likely, academy_1_1},
    {"সমন্নয়", "সমন্বয়", spelling, likely, academy_1_1},
    {"সন্মেলন", "সম্মেলন", spelling, likely, academy_1_1},
    {"সন্মানিত", "সম্মানিত", spelling, likely, academy_1_1},
    {"নূন্যতম", "ন্যূনতম", spelling, likely, academy_1_1},
    {"নুন্যতম", "ন্যূনতম", spelling, likely, academy_1_1},
    {"ন্যুনতম", "ন্যূনতম", spelling, likely, academy_1_1},
    {"অন্তর্ভূক্ত", "অন্তর্ভুক্ত", spelling, likely, academy_1_1},
    {"অন্তর্ভূক্তি", "অন্তর্ভুক্তি", spelling, likely, academy_1_1},
    {"অন্তরভুক্ত", "অন্তর্ভুক্ত", spelling, likely, academy_1_1},
    {"কার্যক্রোম", "কার্যক্রম", spelling, likely, academy_1_1},
    {"মহাদয়", "মহোদয়", spelling, likely, academy_1_1},
    {"বংগাব্দ", "বঙ্গাব্দ", spelling, likely, academy_1_1},
    {"পৌছাতে", "পৌঁছাতে", spelling, likely, academy_2012, exact},
    {"পৌছানো", "পৌঁছানো", spelling, likely, academy_2012},
    {"পৌছাবে", "পৌঁছাবে", spelling, likely, academy_2012, exact},
    {"পৌছায়", "পৌঁছায়", spelling, likely, academy_2012, exact},
    {"গুরত্বপূর্ণ", "গুরুত্বপূর্ণ", spelling, likely, academy_1_1},
    {"গুরত্ব", "গুরুত্ব", spelling, likely, academy_1_1},
    {"উদ্ভোধন", "উদ্বোধন", spelling, likely, academy_1_1},
    {"পরিস্কার", "পরিষ্কার", spelling, likely, academy_1_1},
    {"পুরষ্কার", "পুরস্কার", spelling, likely, academy_1_1},
    {"প্রতিষ্টান", "প্রতিষ্ঠান", spelling, likely, academy_1_1},
    {"সুষ্ঠভাবে", "সুষ্ঠুভাবে", spelling, likely, academy_1_1, exact},

    // Loan words.
    {"ওয়েবসাইড", "ওয়েবসাইট", spelling, likely, academy_loans},
    {"এনালিষ্ট", "অ্যানালিস্ট", spelling, likely, academy_loans},
    {"খৃষ্টাব্দ", "খ্রিষ্টাব্দ", spelling, likely, academy_loans},
    {"ষ্টাফ", "স্টাফ", spelling, likely, academy_loans},
    {"ষ্টেশন", "স্টেশন", spelling, likely, academy_loans},

    // Converter residue: whole words, where the sequence alone would not be safe.
    {"শুরম্ন", "শুরু", encoding, seen, councils},
    {"জরম্নরী", "জরুরী", encoding, seen, councils},
    {"জরম্নরি", "জরুরি", encoding, likely, converter},
    {"গুরম্নত্ব", "গুরুত্ব", encoding, likely, converter},
    {"গুরম্নত্বপূর্ণ", "গুরুত্বপূর্ণ", encoding, likely, converter},
    {"বিরম্নদ্ধে", "বিরুদ্ধে", encoding, likely, converter, exact},
    {"পুরম্নষ", "পুরুষ", encoding, likely, converter},
    {"ফেব্রম্নয়ারি", "ফেব্রুয়ারি", encoding, likely, converter},
    {"ফেব্রম্নয়ারী", "ফেব্রুয়ারী", encoding, likely, converter},
    {"দ্রম্নত", "দ্রুত", encoding, likely, converter},
    {"উলেস্নখিত", "উল্লেখিত", encoding, seen, councils},
    {"নিমণ", "নিম্ন", encoding, seen, councils, exact},
    {"নিমণরূপ", "নিম্নরূপ", encoding, likely, converter},
    {"নিমণলিখিত", "নিম্নলিখিত", encoding, likely, converter},
    {"নিমণবর্ণিত", "নিম্নবর্ণিত", encoding, likely, converter},
    {"নিমণস্বাক্ষরকারী", "নিম্নস্বাক্ষরকারী", encoding, likely, converter},
    {"নিমেণ", "নিম্নে", encoding, likely, converter, exact},
    {"নিমেণাক্ত", "নিম্নোক্ত", encoding, likely, converter},
    {"নিুরূপ", "নিম্নরূপ", encoding, likely, converter},
    {"নিুলিখিত", "নিম্নলিখিত", encoding, likely, converter},
    {"নিুবর্ণিত", "নিম্নবর্ণিত", encoding, likely, converter},
    {"নিুস্বাক্ষরকারী", "নিম্নস্বাক্ষরকারী", encoding, likely, converter},
    {"বাস্ত্মবায়ন", "বাস্তবায়ন", encoding, likely, converter},
    {"ই-গভর্নযান্স", "ই-গভর্ন্যান্স", encoding, likely, "a normaliser's output for ই-গভর্ন্যান্স"},
    {"কর্তৃপÿÿর", "কর্তৃপক্ষের", encoding, seen, councils, exact},
    {"হ্জ্ব", "হজ্ব", encoding, seen, councils},
};

/// Words of the language that lie one confusion from an official word, and are right: the tier `document` leaves them alone.
inline constexpr std::string_view neighbours[] = {
    "কাব্য",   // poetry: কার্য
    "পর্যস্ত",   // upset, in বিপর্যস্ত: পর্যন্ত
    "জ্বালালি",  // you lit: জ্বালানি
    "লিখিও",   // do write: লিখিত
};

/// Fixed phrases: real words that are wrong in their place, and words written apart.
inline constexpr text::fixed_phrase phrases[] = {
    // The lead of a distribution list.
    {"জ্যেষ্ঠতা*|জেষ্ঠতা*|জ্যেষ্টতা*|জৈষ্ঠতা*", "ক্রমানুসারে নথি", "ক্রমানুসারে নয়", "", misread, seen, mopa_2021},
    {"জ্যেষ্ঠতা*|জেষ্ঠতা*|জ্যেষ্টতা*|জৈষ্ঠতা*", "ক্রমানুসারে নয", "ক্রমানুসারে নয়", "", misread, likely, lost_dot},
    {"জ্যেষ্ঠতা*|জেষ্ঠতা*|জ্যেষ্টতা*|জৈষ্ঠতা*", "ক্রমানুসারে নর", "ক্রমানুসারে নয়", "", misread, likely, shapes},
    {"জ্যেষ্ঠতা*", "", "ক্রমানুসারে", "নয়|নথি", misread, likely, shapes},
    {"", "কার্যালয়ে জন্য", "কার্যার্থে", "", misread, seen, mopa_2021},
    {"অবগতি|জ্ঞাতার্থে ও", "কার্যালয়ে", "কার্যার্থে", "প্রেরণ|প্রেরিত|অনুলিপি", misread, likely, mopa_2021},
    {"অবগতি|জ্ঞাতার্থে ও", "", "কার্যার্থে", "প্রেরণ|প্রেরিত|অনুলিপি|জন্য", misread, likely, shapes},
    {"ও|জন্য প্রয়োজনীয়", "", "ব্যবস্থা", "গ্রহণ*|নেওয়া*", misread, likely, shapes},
    // The opening of minutes.
    {"", "সভা পতিত্বে", "সভাপতিত্বে", "", spelling, seen, councils},
    {"", "উপস্থিতি সদস্যগণ", "উপস্থিত সদস্যগণ", "", spelling, seen, mopa_2021},
    {"", "উপস্থিতি সদস্যগণকে", "উপস্থিত সদস্যগণকে", "", spelling, likely, mopa_2021},
    {"", "উপস্থিতি সদস্যবৃন্দ", "উপস্থিত সদস্যবৃন্দ", "", spelling, likely, mopa_2021},
    {"", "উপস্থিতি সকলকে", "উপস্থিত সকলকে", "", spelling, likely, mopa_2021},
    {"", "উপস্থিতি কর্মকর্তাগণ", "উপস্থিত কর্মকর্তাগণ", "", spelling, likely, mopa_2021},
    {"", "উপস্থিতি কর্মকর্তাবৃন্দ", "উপস্থিত কর্মকর্তাবৃন্দ", "", spelling, likely, mopa_2021},
    {"সকলকে|সবাইকে", "", "স্বাগত", "জানিয়ে|জানাইয়া|জানান", misread, likely, shapes},
    {"জানিয়ে|জানাইয়া সভার", "", "কার্যক্রম", "শুরু|আরম্ভ", misread, likely, shapes},
    {"", "অত:পর", "অতঃপর", "", spelling, seen, councils},
    // Discussion and decision.
    {"বিস্তারিত", "", "আলোচনা", "শেষে|শেষ|পর|হয়|করা|করেন|অনুষ্ঠিত", misread, likely, shapes},
    {"আলোচনা শেষে সভায়|নিম্নরূপ|নিম্নলিখিত|নিম্নোক্ত|নিম্নবর্ণিত", "", "সিদ্ধান্ত", "গৃহীত", misread, likely, shapes},
    {"নিম্নরূপ|নিম্নলিখিত|নিম্নোক্ত|নিম্নবর্ণিত সিদ্ধান্ত", "", "গৃহীত", "হয়|হলো|হইল", misread, likely, shapes},
    {"কার্যবিবরণী*|সিদ্ধান্ত*", "", "সর্বসম্মতিক্রমে", "গৃহীত|অনুমোদিত|অনুমোদন", misread, likely, shapes},
    // Real words that are wrong in their place.
    {"নাগরিক|ডিজিটাল|সরকারি", "সেরা", "সেবা", "প্রদান*|সহজীকরণ*|নিশ্চিত*|সংক্রান্ত", misread, likely, shapes},
    {"সুরক্ষা", "সেরা", "সেবা", "বিভাগ*", misread, likely, shapes},
    {"চুক্তি|স্মারক", "সাক্ষর", "স্বাক্ষর", "করা|করেন|করবেন|করতে|হয়|হয়েছে|অনুষ্ঠান*", spelling, likely, academy_1_1},
    // The closing.
    {"আর কোনো|কোন", "", "আলোচনা", "না থাকায়", misread, likely, shapes},
    {"সকলকে|সবাইকে", "", "ধন্যবাদ", "জানিয়ে|জানাইয়া|জ্ঞাপন", misread, likely, shapes},
    {"ধন্যবাদ", "", "জ্ঞাপন", "করে|করিয়া|করেন|পূর্বক", misread, likely, shapes},
    {"সভার", "", "সমাপ্তি", "ঘোষণা", misread, likely, shapes},
    {"সমাপ্তি", "", "ঘোষণা", "করেন|করা|করলেন", misread, likely, shapes},
    // Names of offices and papers.
    {"", "মন্ত্রি পরিষদ", "মন্ত্রিপরিষদ", "", spelling, likely, academy_1_1},
    {"", "মন্ত্রি পরিষদের", "মন্ত্রিপরিষদের", "", spelling, likely, academy_1_1},
    {"", "মন্ত্রি সভা", "মন্ত্রিসভা", "", spelling, likely, academy_1_1},
    {"", "মন্ত্রি সভার", "মন্ত্রিসভার", "", spelling, likely, academy_1_1},
    {"গণপ্রজাতন্ত্রী", "", "বাংলাদেশ", "সরকার*", misread, likely, shapes},
    {"বার্ষিক", "", "কর্মসম্পাদন", "চুক্তি*", misread, likely, shapes},
    {"রাষ্ট্রপতির|যথাযথ কর্তৃপক্ষের", "", "আদেশক্রমে", "প্রজ্ঞাপন|অনুরোধ|জানানো", misread, likely, shapes},
};

/// Sequences that are never right inside a Bengali word, whatever the word: the repair is made in place. A C stands for
/// ম, স and so on as written; the vowel signs ি and ে that the converter leaves before the conjunct go behind it.
inline constexpr text::misreading parts[] = {
    {"মত্ম", "ন্ত", encoding, seen, councils, part},       // সিদ্ধামত্ম, পর্যমত্ম
    {"মেত্ম", "ন্তে", encoding, seen, councils, part},     // আলোচনামেত্ম
    {"মিত্ম", "ন্তি", encoding, likely, converter, part},  // শামিত্ম
    {"সত্ম", "স্ত", encoding, seen, councils, part},  // বাসত্মবায়ন, প্রসত্মাব
    {"সেত্ম", "স্তে", encoding, likely, converter, part},  // রাসেত্ম
    {"সিত্ম", "স্তি", encoding, likely, converter, part},  // শাসিত্ম
    {"লস্ন", "ল্ল", encoding, likely, converter, part},    // উলস্নাহ
    {"লেস্ন", "ল্লে", encoding, seen, councils, part},     // উলেস্নখিত
    {"লিস্ন", "ল্লি", encoding, likely, converter, part},  // পলিস্ন
    {"পস্ন", "প্ল", encoding, likely, converter, part},    // পস্নাবন
    {"পেস্ন", "প্লে", encoding, seen, councils, part},     // পেস্নট
    {"শিস্ন", "শ্লি", encoding, likely, converter, part},  // সংশিস্নষ্ট
    {"স্ত্ত", "স্তু", encoding, seen, councils, part},       // প্রস্ত্তত, বস্ত্ত
    {"ÿÿ", "ক্ষে", encoding, seen, councils, part},       // কর্তৃপÿÿ
    {"ÿ", "ক্ষ", encoding, seen, councils, part},         // স্বাÿর
    {"ø", "্ল", encoding, seen, councils, part},          // গøাস
    {"¤œ", "ম্ন", encoding, seen, councils, part},        // নি¤œ
    {"স্হ", "স্থ", spelling, likely, academy_1_1, part},   // উপস্হিত, ব্যবস্হা
};

}  // namespace karjo::detail::lexicon

namespace karjo::text {

/// Every known wrong word.
inline constexpr auto& misreading_rows = detail::lexicon::rows;

/// Words that lie near an official word and are right themselves.
inline constexpr auto& official_neighbours = detail::lexicon::neighbours;

/// Every fixed phrase.
inline constexpr auto& fixed_phrases = detail::lexicon::phrases;

/// Every sequence that is wrong inside any word.
inline constexpr auto& misreading_parts = detail::lexicon::parts;

}  // namespace karjo::text
