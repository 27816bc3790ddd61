// SPDX-License-Identifier: Apache-2.0
//
// Where do the sentences and words of an office's text begin and end?
//
// The rules are those of Unicode (UAX #29, by ICU), put right where they break Bangla:
//
//   - no sentence ends after the full stop of an abbreviation (ড. মো. সহ. নং. পৃ. …, the rows of `abbreviations`), of an initial
//     (এ. কে. এম.), or of the number of a paragraph at the start of a line (০১. and ০১।);
//   - a word keeps its inner hyphens (ই-নথি, যুগ্ম-সচিব), and the dot of an abbreviation;
//   - a number, date or memo number is one word: ২৫/১২/২০২১, ১২,৩৪,৫৬৭.০০, ২০২১-২২, ০৫.০০.০০০০.১৯৭.০১.০০৮.১১-১৩৩.
//
// What is given covers the text: each segment begins where the one before it ended. Clusters, which need no ICU, are in
// text/cluster.hpp. Source: docs/sources.md#intl-boundaries. Built where ICU is (karjo::intl, KARJO_INTL).
//
//     intl::sentences("জনাব মো. করিম এলেন। সভা শুরু হয়।")   // two
//     intl::words("ই-নথি ২৫/১২/২০২১")                       // "ই-নথি" word, " " between, "২৫/১২/২০২১" number
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include <karjo/result.hpp>

namespace karjo::intl {

/// What a segment is: `word` and `number` are words, the latter beginning with a digit; `between` is what stands between words;
/// `sentence` for every sentence.
enum class segment_kind : std::uint8_t { between, word, number, sentence };

/// A stretch of the text given, in bytes.
struct segment {
  std::uint64_t offset = 0;
  std::uint64_t length = 0;
  segment_kind kind = segment_kind::between;

  friend constexpr bool operator==(const segment&, const segment&) = default;
};

/// An abbreviation that is written with a full stop, without it.
struct abbreviation {
  std::string_view text, stands_for;
};

/// The sentences of a text, each with the blanks and the line end that follow it. A line end always ends a sentence.
/// Errors: `invalid_utf8`; `text_too_large` for a line above 1 GiB. Cost: linear.
[[nodiscard]] result<std::vector<segment>> sentences(std::string_view utf8);

/// The words of a text and what stands between them. Errors and cost as `sentences`.
[[nodiscard]] result<std::vector<segment>> words(std::string_view utf8);

/// The abbreviations after whose full stop no sentence ends, and whose full stop belongs to the word.
inline constexpr abbreviation abbreviations[] = {
    {"ড", "ডক্টর"},
    {"ডা", "ডাক্তার"},
    {"মো", "মোহাম্মদ"},
    {"মোঃ", "মোহাম্মদ"},
    {"মোহা", "মোহাম্মদ"},
    {"মোছা", "মোছাম্মৎ"},
    {"মোসা", "মোসাম্মৎ"},
    {"মু", "মুহাম্মদ"},
    {"মুহা", "মুহাম্মদ"},
    {"সৈ", "সৈয়দ"},
    {"অব", "অবসরপ্রাপ্ত"},
    {"সহ", "সহকারী"},
    {"ভা", "ভারপ্রাপ্ত"},
    {"ইঞ্জি", "ইঞ্জিনিয়ার"},
    {"অধ্যা", "অধ্যাপক"},
    {"লে", "লেফটেন্যান্ট"},
    {"ক্যা", "ক্যাপ্টেন"},
    {"মে", "মেজর"},
    {"ব্রিগে", "ব্রিগেডিয়ার"},
    {"জে", "জেনারেল"},
    {"নং", "নম্বর"},
    {"পৃ", "পৃষ্ঠা"},
    {"খ্রি", "খ্রিষ্টাব্দ"},
    {"খ্রী", "খ্রীষ্টাব্দ"},
    {"হি", "হিজরি"},
    {"তাং", "তারিখ"},
    {"লি", "লিমিটেড"},
    {"প্রা", "প্রাইভেট"},
    {"কি", "কিলোমিটার (কি. মি.)"},
    {"মি", "মিটার, মিনিট"},
    {"সে", "সেন্টিমিটার (সে. মি.)"},
    {"গ্রা", "গ্রাম"},
    {"টা", "টাকা"},
    {"পো", "পোস্ট"},
    {"থা", "থানা"},
    {"জি", "জিলা"},
    {"রেজি", "রেজিস্ট্রেশন"},
    {"টেলি", "টেলিফোন"},
    {"মোবা", "মোবাইল"},
    {"বি", "বিশেষ (বি. দ্র.)"},
    {"দ্র", "দ্রষ্টব্য"},
    {"সং", "সংস্করণ"},
    {"Dr", "Doctor"},
    {"Md", "Mohammad"},
    {"Mr", "Mister"},
    {"Mrs", "Mistress"},
    {"Ms", "Ms"},
    {"No", "number"},
    {"Eng", "Engineer"},
    {"Prof", "Professor"},
    {"Ltd", "Limited"},
};

}  // namespace karjo::intl
