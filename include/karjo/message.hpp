// SPDX-License-Identifier: Apache-2.0
//
// What does an error say to a person? Every cause has one sentence in English and one in Bangla; they stand here and nowhere
// else. Programs decide by `errc` and its name (error.hpp), never by these words: they may be bettered at any time.
//
//     static_assert(message(errc::memo_not_found, language::en) == "there is no memo number in the text");
#pragma once

#include <string_view>

#include <karjo/error.hpp>
#include <karjo/language.hpp>

namespace karjo {

/// The sentence for a cause. It has no full stop, so that it can stand after a colon.
[[nodiscard]] constexpr std::string_view message(errc code, language in) noexcept;

/// The sentence for the cause of an error.
[[nodiscard]] constexpr std::string_view message(const error& e, language in) noexcept;

// ---------------------------------------------------------------------------------------------------------------------

namespace detail {

struct error_sentence {
  errc code;
  std::string_view en, bn;
};

inline constexpr error_sentence error_sentences[] = {
    {errc::ok, "no error", "কোনো ত্রুটি নেই"},
    {errc::invalid_argument, "the call itself is wrong: an unknown value or a null pointer",
     "ফাংশনটি ভুলভাবে ডাকা হয়েছে: অজানা মান বা শূন্য ঠিকানা"},
    {errc::buffer_too_small, "the buffer given is too small for the result", "ফলাফলের জন্য দেওয়া জায়গা যথেষ্ট নয়"},
    {errc::out_of_memory, "there is not enough memory", "মেমোরি যথেষ্ট নয়"},
    {errc::invalid_utf8, "the text is not valid UTF-8", "লেখাটি বৈধ UTF-8 নয়"},
    {errc::mixed_digits, "Bangla and Latin digits are mixed in one number", "একই সংখ্যায় বাংলা ও ইংরেজি অঙ্ক মিশে আছে"},
    {errc::not_a_number, "a number was expected here", "এখানে একটি সংখ্যা থাকার কথা"},
    {errc::not_a_letter, "a list letter (ক, খ, গ …) was expected here", "এখানে ক, খ, গ … ক্রমের একটি বর্ণ থাকার কথা"},
    {errc::ciphered_text, "the Bengali letters are a cipher for others; no text can be had from them",
     "বাংলা অক্ষরগুলো অন্য অক্ষরের সংকেত; এ থেকে লেখা উদ্ধার করা যায় না"},
    {errc::number_grouping, "the commas of the number do not stand as in 12,34,567", "সংখ্যার কমা ১২,৩৪,৫৬৭-এর মতো জায়গায় বসেনি"},
    {errc::number_out_of_range, "the number is too large or has too many digits", "সংখ্যাটি অনেক বড় বা এতে অঙ্ক বেশি"},
    {errc::memo_not_found, "there is no memo number in the text", "লেখাটিতে কোনো স্মারক নম্বর নেই"},
    {errc::memo_malformed, "the memo number departs from its scheme", "স্মারক নম্বরটি নির্ধারিত বিন্যাসে নেই"},
    {errc::memo_code_malformed, "the line is no row of codes: TABLE | CODE | FROM | UNTIL | BANGLA | ENGLISH | SOURCE",
     "লাইনটি কোডের তালিকার সারি নয়: তালিকা | কোড | শুরু | শেষ | বাংলা | ইংরেজি | উৎস"},
    {errc::memo_code_form, "the code has not the groups of digits that codes of its table have",
     "কোডটির অঙ্ক এই তালিকার কোডের মতো সাজানো নয়"},
    {errc::memo_code_period, "the last day is before the first", "শেষ তারিখ শুরুর তারিখের আগে"},
    {errc::date_not_found, "the text cannot be read as a date", "লেখাটি তারিখ হিসেবে পড়া যায় না"},
    {errc::date_impossible, "there is no such day", "এমন কোনো তারিখ নেই"},
    {errc::date_out_of_range, "the day is outside the range of the calendar rule",
     "তারিখটি পঞ্জিকার নিয়মের সীমার বাইরে"},
    {errc::fiscal_year_not_found, "the text cannot be read as a fiscal year", "লেখাটি অর্থবছর হিসেবে পড়া যায় না"},
    {errc::fiscal_year_impossible, "the second year of the fiscal year is not the first + 1",
     "অর্থবছরের দ্বিতীয় বছর প্রথমটির পরের বছর নয়"},
    {errc::clock_time_not_found, "the text cannot be read as a time of day", "লেখাটি সময় হিসেবে পড়া যায় না"},
    {errc::clock_time_impossible, "there is no such time of day", "দিনে এমন কোনো সময় নেই"},
    {errc::date_incomplete, "the date lacks its year or its day", "তারিখটিতে বছর বা দিন নেই"},
    {errc::holiday_malformed, "the line is no row of a holiday table: DATE | KIND | NAME | SOURCE",
     "লাইনটি ছুটির তালিকার সারি নয়: তারিখ | ধরন | নাম | উৎস"},
    {errc::holiday_duplicate, "this holiday stands in the table already", "এই ছুটি তালিকায় আগেই আছে"},
    {errc::holiday_contradiction,
     "the day stands both as a holiday and as a working day, or is declared a working day without being a Friday or "
     "Saturday",
     "দিনটি একই সঙ্গে ছুটি ও কর্মদিবস, অথবা শুক্র বা শনিবার না হয়েও কর্মদিবস ঘোষিত"},
    {errc::fiscal_period_impossible, "no fiscal year has such a quarter or half", "কোনো অর্থবছরে এমন ত্রৈমাসিক বা অর্ধাংশ নেই"},
    {errc::weekday_not_found, "the text names no day of the week", "লেখাটিতে কোনো বারের নাম নেই"},
    {errc::not_minutes, "nothing in the text marks it as minutes of a meeting",
     "লেখাটিতে সভার কার্যবিবরণীর কোনো চিহ্ন পাওয়া যায়নি"},
    {errc::text_too_large, "a line of the text is longer than 1 GiB", "লেখাটির একটি লাইন ১ গিগাবাইটের চেয়ে বড়"},
    {errc::docx_malformed, "this is no DOCX document, or it is damaged or locked with a password",
     "এটি DOCX নথি নয়, অথবা নষ্ট কিংবা পাসওয়ার্ড দিয়ে বন্ধ"},
    {errc::csv_not_held, "CSV would not give the same back: a name of nothing but spaces, or an activity that stands twice",
     "CSV থেকে হুবহু ফেরত পাওয়া যাবে না: কোনো নামে শুধু ফাঁকা, অথবা একই কার্যক্রম পরপর দুবার"},
    {errc::json_malformed, "this is not JSON, or it is nested too deep", "এটি JSON নয়, বা এর বন্ধনীগুলো অতিরিক্ত গভীর"},
    {errc::json_duplicate_key, "the key stands twice in one object", "একই বস্তুতে কী-টি দুবার আছে"},
    {errc::json_unknown_key, "the schema knows no such key", "বিন্যাসে এমন কোনো কী নেই"},
    {errc::json_missing_key, "the object lacks a key that it must have", "বস্তুটিতে একটি আবশ্যিক কী নেই"},
    {errc::json_unexpected_value, "the value is of the wrong type, or none of those allowed here",
     "মানটির ধরন ভুল, অথবা এখানে অনুমোদিত কোনো মান নয়"},
    {errc::csv_malformed, "a quoted cell is not closed, or something stands after its closing quote",
     "উদ্ধৃতি চিহ্নের ঘরটি বন্ধ হয়নি, অথবা বন্ধের পরে কিছু আছে"},
    {errc::csv_unknown_heading, "there is no such key or heading, or the cell stands under none",
     "এমন কোনো শিরোনাম নেই, অথবা ঘরটির ওপরে কোনো শিরোনাম নেই"},
    {errc::csv_duplicate_heading, "the key or heading stands twice", "শিরোনামটি দুবার আছে"},
    {errc::csv_missing_cell, "a key, a heading or a cell that must be there is missing", "আবশ্যক শিরোনাম বা ঘর নেই"},
    {errc::csv_unexpected_value, "the cell is none of those allowed here", "ঘরটিতে এখানে অনুমোদিত কোনো মান নেই"},
    {errc::internal, "a fault of karjo's own; please report it", "karjo-র নিজস্ব ত্রুটি; অনুগ্রহ করে জানান"},
};

}  // namespace detail

constexpr std::string_view message(errc code, language in) noexcept {
  for (const detail::error_sentence& sentence : detail::error_sentences) {
    if (sentence.code == code) return in == language::bn ? sentence.bn : sentence.en;
  }
  return in == language::bn ? "অজানা ত্রুটি" : "unknown error";
}

constexpr std::string_view message(const error& e, language in) noexcept { return message(e.code, in); }

}  // namespace karjo
