// SPDX-License-Identifier: Apache-2.0
//
// Reading takes time in proportion to the text, whatever it holds: every shape below is read at a size and at four times that
// size, in processor time. Four times the text may take a little more than four times as long (memory, tables that grow),
// but not sixteen times.
#include <karjo/minutes/reader.hpp>  // first: the header stands alone

#include <algorithm>
#include <cstddef>
#include <ctime>
#include <string>
#include <string_view>

#include "support/catch.hpp"

using namespace karjo;

namespace {

constexpr std::string_view head =
    "গণপ্রজাতন্ত্রী বাংলাদেশ সরকার\nবস্ত্র ও পাট মন্ত্রণালয়\n\nপাটপণ্যের মান উন্নয়ন বিষয়ক ২য় সভার কার্যবিবরণী\n\n"
    "সভাপতি : রওশন আরা বেগম, যুগ্মসচিব\nসভার তারিখ : ১২ মার্চ ২০২৩\nসভার সময় : সকাল ১০.০০ টা\nস্থান : মন্ত্রণালয়ের "
    "সভাকক্ষ\n\n";
constexpr std::string_view tail =
    "\n\nসভায় আর কোনো আলোচনা না থাকায় সভাপতি সকলকে ধন্যবাদ জানিয়ে সভার সমাপ্তি ঘোষণা করেন।\n\nরওশন আরা বেগম\nযুগ্মসচিব\n\n"
    "স্মারক নম্বর: ২৪.০০.০০০০.১১৬.০৬.০০২.২৩.৮৭\nতারিখ: ৫ চৈত্র ১৪২৯\n১৯ মার্চ ২০২৩\n";

std::string times(std::size_t n, std::string_view piece) {
  std::string out;
  out.reserve(n * piece.size());
  for (std::size_t i = 0; i < n; ++i) out += piece;
  return out;
}

/// A document around a body.
std::string document(const std::string& body) { return std::string(head) + body + std::string(tail); }
/// A document with one decision.
std::string decision(const std::string& text) {
  return document("০২। সভায় নিম্নরূপ সিদ্ধান্ত গৃহীত হয়:\n\n(ক) " + text + "।");
}
std::string english_decision(const std::string& text) {
  return "Government of Bangladesh\nMinistry of Jute\n\nMinutes of the 2nd meeting on jute\n\nChair: Rowshan "
         "Ara\nDate: 12 March 2023\n\n"
         "2. Decisions:\n\n(a) " +
         text + ".\n\nThere being no other business, the chair thanked all and closed the meeting.\n";
}

struct shape {
  const char* name;
  std::size_t n;  // where the time begins to be measurable
  std::string (*make)(std::size_t n);
};

const shape shapes[] = {
    // the body
    {"danda only", 2000, [](std::size_t n) { return document(times(n, "।")); }},
    {"danda lines", 1000, [](std::size_t n) { return document(times(n, "।\n")); }},
    {"'(' and nothing else", 2000, [](std::size_t n) { return document(times(n, "(")); }},
    {"'( ' and nothing else", 2000, [](std::size_t n) { return document(times(n, "( ")); }},
    {"')' and nothing else", 2000, [](std::size_t n) { return document(times(n, ")")); }},
    {"brackets opened and closed", 2000, [](std::size_t n) { return document(times(n, "(") + times(n, ")")); }},
    {"newline only", 5000, [](std::size_t n) { return document(times(n, "\n")); }},
    {"blank lines between words", 1000, [](std::size_t n) { return document(times(n, "ক\n\n\n\n")); }},
    {"tabs only", 5000, [](std::size_t n) { return document(times(n, "\t")); }},
    {"words between tabs", 1000, [](std::size_t n) { return document(times(n, "ক\t")); }},
    {"pipes only", 5000, [](std::size_t n) { return document(times(n, "|")); }},
    {"words between pipes", 1000, [](std::size_t n) { return document("|" + times(n, "ক|")); }},
    {"rows of a table of figures", 300, [](std::size_t n) { return document(times(n, "| ক | ২ | ৩ |\n")); }},
    {"rows of a table of decisions", 200,
     [](std::size_t n) {
       return document("| ক্রমিক | সিদ্ধান্ত | সময়সীমা | বাস্তবায়নে |\n" +
                       times(n, "| ১ | তালিকা প্রেরণ করতে হবে | আগামী ৩০ মার্চ ২০২৩ তারিখের মধ্যে | প্রশাসন শাখা |\n"));
     }},
    {"rows without a number", 200,
     [](std::size_t n) {
       return document("| ক্রমিক | সিদ্ধান্ত | বাস্তবায়নে |\n" + times(n, "| | তালিকা প্রেরণ করতে হবে | প্রশাসন শাখা |\n"));
     }},
    {"lines in a cell", 500,
     [](std::size_t n) {
       return document("| ক্রমিক | সিদ্ধান্ত | বাস্তবায়নে |\n| ১ | " + times(n, "(ক) তালিকা প্রেরণ করতে হবে<br>") +
                       " | প্রশাসন শাখা |\n");
     }},
    {"'**' and nothing else", 5000, [](std::size_t n) { return document(times(n, "**")); }},
    {"bold words", 1000, [](std::size_t n) { return document(times(n, "**ক** ")); }},
    {"a bold that never ends", 1000, [](std::size_t n) { return document("**" + times(n, "ক\n")); }},
    {"'# ' lines", 1000, [](std::size_t n) { return document(times(n, "# ক\n")); }},
    {"bullets", 1000, [](std::size_t n) { return document(times(n, "- ক\n")); }},
    {"<br> and nothing else", 2000, [](std::size_t n) { return document(times(n, "<br>")); }},
    {"numbered lines, all the same", 500, [](std::size_t n) { return document(times(n, "১। ক\n")); }},
    {"list marks in one line", 2000, [](std::size_t n) { return document(times(n, "১) ")); }},
    {"dotted numbers", 1000, [](std::size_t n) { return document(times(n, "১.")); }},
    {"'(ক) …' lines outside a decision list", 500, [](std::size_t n) { return document(times(n, "(ক) তালিকা\n")); }},
    {"'(ক) …' lines in a decision list", 200,
     [](std::size_t n) { return decision(times(n, "তালিকা প্রেরণ করতে হবে;\n(ক) ")); }},
    {"decisions with deadlines", 100,
     [](std::size_t n) {
       return decision(times(n, "প্রশাসন শাখা আগামী ৩০ মার্চ ২০২৩ তারিখের মধ্যে তালিকা প্রেরণ করবে;\n(খ) "));
     }},
    {"lines that go on", 500, [](std::size_t n) { return document("০২। " + times(n, "তালিকা প্রেরণ\n")); }},
    {"'সিদ্ধান্ত: ' in one line", 1000, [](std::size_t n) { return document(times(n, "সিদ্ধান্ত: ")); }},
    {"'সিদ্ধান্ত:' lines", 500, [](std::size_t n) { return document(times(n, "সিদ্ধান্ত:\n")); }},
    {"'সিদ্ধান্ত গৃহীত হয় যে' in one line", 500, [](std::size_t n) { return document(times(n, "সিদ্ধান্ত গৃহীত হয় যে, ")); }},
    {"'আলোচনা:' lines", 500, [](std::size_t n) { return document(times(n, "আলোচনা:\n")); }},
    {"'বাস্তবায়নে:' lines behind many decisions", 100,
     [](std::size_t n) {
       return decision(times(n, "তালিকা প্রেরণ করতে হবে;\n(ক) ") + "ক\n" + times(n, "বাস্তবায়নে: প্রশাসন শাখা\n"));
     }},
    {"'আলোচ্যসূচি-১' lines", 500, [](std::size_t n) { return document(times(n, "আলোচ্যসূচি-১: ক\n")); }},
    {"headings", 500, [](std::size_t n) { return document(times(n, "১। বিবিধ:\n\n")); }},
    // header and ending
    {"'সভাপতি : ' in one line", 500,
     [](std::size_t n) { return std::string(head) + times(n, "সভাপতি : ") + std::string(tail); }},
    {"'সভাপতি : ক' lines", 500,
     [](std::size_t n) { return std::string(head) + times(n, "সভাপতি : ক\n") + std::string(tail); }},
    {"lines behind 'সভাপতি'", 500,
     [](std::size_t n) { return "সভার কার্যবিবরণী\nসভাপতি :\n" + times(n, "ক\n") + std::string(tail); }},
    {"names behind 'উপস্থিতি'", 300,
     [](std::size_t n) { return "সভার কার্যবিবরণী\nউপস্থিতি :\n" + times(n, "১। জনাব ক\n") + std::string(tail); }},
    {"titles", 500, [](std::size_t n) { return times(n, "সভার কার্যবিবরণী\n") + std::string(tail); }},
    {"lines above the title", 500, [](std::size_t n) { return times(n, "তারিখ\n\n") + document("ক"); }},
    {"'স্মারক নম্বর: ' lines", 500, [](std::size_t n) { return document("ক") + times(n, "স্মারক নম্বর: \n"); }},
    {"'স্মারক নম্বর: ' in one line", 500,
     [](std::size_t n) { return "সভার কার্যবিবরণী\n" + times(n, "স্মারক নম্বর: ") + "\n"; }},
    {"memo numbers in one line", 200,
     [](std::size_t n) { return "সভার কার্যবিবরণী\n" + times(n, "স্মারক নম্বর: ২৪.০০.০০০০.১১৬.০৬.০০২.২৩.৮৭ ") + "\n"; }},
    {"zeros for a memo number", 2000,
     [](std::size_t n) { return "সভার কার্যবিবরণী\nস্মারক নম্বর: " + times(n, "০.") + "\n"; }},
    {"closings", 200,
     [](std::size_t n) { return document(times(n, "সভায় আর কোনো আলোচনা না থাকায় সভার সমাপ্তি ঘোষণা করা হয়\n")); }},
    {"lines behind the closing", 500, [](std::size_t n) { return document("ক") + times(n, "ক\n"); }},
    {"distribution entries", 300,
     [](std::size_t n) {
       return document("ক") + "\nসদয় অবগতি ও কার্যার্থে প্রেরণ করা হলো:\n" + times(n, "১। সচিব (অবগতির জন্য)\n");
     }},
    {"distribution leads", 300, [](std::size_t n) { return document("ক") + times(n, "অনুলিপি সদয় অবগতির জন্য\n"); }},
    {"brackets in a distribution entry", 1000,
     [](std::size_t n) {
       return document("ক") + "\nসদয় অবগতি ও কার্যার্থে প্রেরণ করা হলো:\n১। সচিব " + times(n, "(জন্য ") + times(n, ")") +
              "\n";
     }},
    {"an entry's bracket that never closes", 500,
     [](std::size_t n) {
       return document("ক") + "\nসদয় অবগতি ও কার্যার্থে প্রেরণ করা হলো:\n১। সচিব (\n" + times(n, "(ক\n");
     }},
    {"brackets in the note on the order", 10000,
     [](std::size_t n) {
       return document("ক") + "\nসদয় অবগতি ও কার্যার্থে প্রেরণ করা হলো:\n" + times(n, "(") + "ক) জ্যেষ্ঠতা\n";
     }},
    {"'পরিশিষ্ট-' in one line", 500, [](std::size_t n) { return document(times(n, "পরিশিষ্ট- ")); }},
    {"'পরিশিষ্ট-ক' in one line", 500, [](std::size_t n) { return document(times(n, "পরিশিষ্ট-ক ")); }},
    {"'পরিশিষ্ট-ক' lines", 300,
     [](std::size_t n) { return document(times(n, "পরিশিষ্ট-খ\n")) + times(n, "পরিশিষ্ট-ক\n"); }},
    // inside a decision
    {"'প্রথম কোয়ার্টারে ' in a decision", 200, [](std::size_t n) { return decision(times(n, "প্রথম কোয়ার্টারে ")); }},
    {"'প্রত্যেক কোয়ার্টারে ' in a decision", 200, [](std::size_t n) { return decision(times(n, "প্রত্যেক কোয়ার্টারে ")); }},
    {"'প্রতি মাসে ' in a decision", 200, [](std::size_t n) { return decision(times(n, "প্রতি মাসে ")); }},
    {"'প্রতি ' in a decision", 500, [](std::size_t n) { return decision(times(n, "প্রতি ")); }},
    {"spans before a recurring deadline", 100,
     [](std::size_t n) { return decision(times(n, "জুন ২০২৩ হতে জুলাই ২০২৩ পর্যন্ত প্রতি মাসে ")); }},
    {"a hundred years of Mondays", 100,
     [](std::size_t n) { return decision(times(n, "০১ জুন ২০২০ হতে ৩০ জুন ২০২৯ পর্যন্ত প্রতি সোমবার ")); }},
    {"dates in a decision", 200, [](std::size_t n) { return decision(times(n, "২৯ ডিসেম্বর ২০২১ ")); }},
    {"dated deadlines in a decision", 100,
     [](std::size_t n) { return decision(times(n, "২৯ ডিসেম্বর ২০২৩ তারিখের মধ্যে ")); }},
    {"'হতে' between dates", 100, [](std::size_t n) { return decision(times(n, "২৯ ডিসেম্বর ২০২৩ হতে ")); }},
    {"months joined", 500, [](std::size_t n) { return decision(times(n, "নভেম্বর ও ")); }},
    {"months joined by strokes", 500, [](std::size_t n) { return decision(times(n, "নভেম্বর/")); }},
    {"'আগামী ' before a date", 500,
     [](std::size_t n) { return decision(times(n, "আগামী ") + "২৯ ডিসেম্বর ২০২৩ তারিখে"); }},
    {"era words behind a date", 500, [](std::size_t n) { return decision("২৯ ডিসেম্বর ২০২৩ " + times(n, "খ্রি. ")); }},
    {"fiscal years in a decision", 200, [](std::size_t n) { return decision(times(n, "২০২৩-২৪ অর্থবছরের মধ্যে ")); }},
    {"counted days in a decision", 200, [](std::size_t n) { return decision(times(n, "২ (দুই) দিনের মধ্যে ")); }},
    {"days between two far dates", 100,
     [](std::size_t n) { return decision(times(n, "২৯ ডিসেম্বর ২০২৩ তারিখ হতে ২ দিনের মধ্যে ")); }},
    {"vague phrases in one sentence", 200, [](std::size_t n) { return decision(times(n, "যথাসময়ে ")); }},
    {"'নিয়মিত ' in a decision", 300, [](std::size_t n) { return decision(times(n, "নিয়মিত ")); }},
    {"'দ্রুত ব্যবস্থা ' in a decision", 300, [](std::size_t n) { return decision(times(n, "দ্রুত ব্যবস্থা ")); }},
    {"number words in a decision", 500, [](std::size_t n) { return decision(times(n, "সাতাশ ")); }},
    {"thousands upon thousands", 500, [](std::size_t n) { return decision(times(n, "এক হাজার ")); }},
    {"ordinals in a decision", 500, [](std::size_t n) { return decision(times(n, "প্রথম ও দ্বিতীয় ")); }},
    {"digits without end", 2000, [](std::size_t n) { return decision(times(n, "১")); }},
    {"a word without end", 2000, [](std::size_t n) { return decision(times(n, "ক")); }},
    {"offices in a decision", 200, [](std::size_t n) { return decision(times(n, "শাখা ") + "করবে"); }},
    {"offices joined in a decision", 200, [](std::size_t n) { return decision(times(n, "শাখা, ") + "করবে"); }},
    {"offices with a postposition", 200, [](std::size_t n) { return decision(times(n, "শাখা হতে ") + "করবে"); }},
    {"'কর্তৃক প্রণীত ' in a decision", 200,
     [](std::size_t n) { return decision(times(n, "শাখা কর্তৃক প্রণীত ") + "করতে হবে"); }},
    {"'করবে। ' in a decision", 200, [](std::size_t n) { return decision(times(n, "শাখা করবে। ")); }},
    {"nested brackets in a decision", 500,
     [](std::size_t n) { return decision("শাখা " + times(n, "(ক ") + times(n, ") ") + "করবে"); }},
    {"'(' in a decision", 2000, [](std::size_t n) { return decision(times(n, "(")); }},
    {"'(ক' words in a decision", 500, [](std::size_t n) { return decision(times(n, "(ক ")); }},
    {"'বাস্তবায়নে: ' in a decision", 300, [](std::size_t n) { return decision(times(n, "বাস্তবায়নে: ")); }},
    {"'by the ' in a decision", 300,
     [](std::size_t n) { return english_decision("It shall be done " + times(n, "by the ")); }},
    {"'the next ' in a decision", 500,
     [](std::size_t n) { return english_decision(times(n, "the next ") + "12 March 2024"); }},
    {"'within a month ' in a decision", 200,
     [](std::size_t n) { return english_decision(times(n, "within a month ")); }},
    {"'immediately ' in a decision", 300, [](std::size_t n) { return english_decision(times(n, "immediately ")); }},
    {"'every Monday ' in a decision", 200, [](std::size_t n) { return english_decision(times(n, "every Monday ")); }},
    {"'first quarter ' in a decision", 300,
     [](std::size_t n) { return english_decision(times(n, "in the first quarter ")); }},
    // findings
    {"misreadings in one line", 3000, [](std::size_t n) { return document(times(n, "উন্নাবনী ")); }},
    {"misreadings on lines", 300, [](std::size_t n) { return document(times(n, "উন্নাবনী\n")); }},
    {"damage in one line", 5000, [](std::size_t n) { return document(times(n, "র্যালি ")); }},
    {"damage in one word", 500, [](std::size_t n) { return document(times(n, "কুু")); }},
    {"precomposed letters", 2000, [](std::size_t n) { return document(times(n, "\u09DF")); }},
    {"dates in a paragraph", 200, [](std::size_t n) { return document(times(n, "২৯ ডিসেম্বর ২০২১ ")); }},
    {"pairs of dates", 100, [](std::size_t n) { return document(times(n, "১৫ পৌষ ১৪২৮ / ২৯ ডিসেম্বর ২০২১ ")); }},
    {"wrong weekdays", 100, [](std::size_t n) { return document(times(n, "২৯ ডিসেম্বর ২০২১ সোমবার ")); }},
    {"impossible dates", 2000, [](std::size_t n) { return document(times(n, "৩১ জুন ২০২১ ")); }},
    {"impossible fiscal years", 200, [](std::size_t n) { return document(times(n, "২০২৩-২০২৩ অর্থবছর ")); }},
    {"numbers whose words differ", 200, [](std::size_t n) { return document(times(n, "২ (তিন) ")); }},
    {"numbers whose words never close", 500, [](std::size_t n) { return document(times(n, "২ (দুই ")); }},
    {"times in a paragraph", 300, [](std::size_t n) { return document(times(n, "সকাল ১২.৩০ টা ")); }},
    {"'জনাব ' without end", 500, [](std::size_t n) { return document(times(n, "জনাব ")); }},
    {"'জনাব ' for a chair", 500,
     [](std::size_t n) { return "সভার কার্যবিবরণী\nসভাপতি : " + times(n, "জনাব ") + "\n\n১। ক" + std::string(tail); }},
    {"commas for a chair", 1000,
     [](std::size_t n) { return "সভার কার্যবিবরণী\nসভাপতি : ক" + times(n, ", খ") + "\n\n১। ক" + std::string(tail); }},
    {"paragraphs that are out of order", 300, [](std::size_t n) { return document(times(n, "১। ক\n\n৯৯৯। খ\n\n")); }},
    {"nothing but zero bytes", 5000, [](std::size_t n) { return document(std::string(n, '\0')); }},
};

/// The least processor time of a few readings, in seconds.
double seconds(const std::string& text, int runs) {
  double least = 1e9;
  for (int i = 0; i < runs; ++i) {
    const std::clock_t begin = std::clock();
    const result<minutes> read = read_minutes(text);
    const std::clock_t end = std::clock();
    CHECK(read.has_value());
    least = std::min(least, static_cast<double>(end - begin) / CLOCKS_PER_SEC);
  }
  return least;
}

}  // namespace

TEST_CASE("read_minutes: four times the text takes about four times as long, whatever it holds", "[minutes][hostile]") {
  constexpr double measurable = 0.03;
  constexpr double most = 8;  // between four and sixteen
  std::size_t shapes_read = 0;
  for (const shape& s : shapes) {
    std::size_t n = s.n;
    double once = seconds(s.make(n), 1);
    for (; once < measurable && n < s.n * 64; once = seconds(s.make(n), 1)) n *= 2;
    double fourfold = seconds(s.make(4 * n), 1);
    for (int attempt = 0; attempt < 6 && fourfold > most * once; ++attempt) {  // the machine may have had other work
      once = seconds(s.make(n), 3);
      fourfold = seconds(s.make(4 * n), 2);
    }
    INFO(s.name << ": n = " << n << " in " << once * 1e3 << " ms, 4n in " << fourfold * 1e3 << " ms");
    CHECK(fourfold <= most * once);
    ++shapes_read;
  }
  CHECK(shapes_read == std::size(shapes));
}
