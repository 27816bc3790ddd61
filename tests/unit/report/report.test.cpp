// SPDX-License-Identifier: Apache-2.0
#include <karjo/report.hpp>  // first: the header stands alone

#include <algorithm>
#include <vector>

#include "support/catch.hpp"
#include "support/sample_minutes.hpp"

using namespace karjo;

namespace {

bool has(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

std::size_t count(const std::string& text, std::string_view part) {
  std::size_t many = 0;
  for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + part.size())) ++many;
  return many;
}

}  // namespace

TEST_CASE("to_text_report: English headings around the words of the document", "[report]") {
  const std::string report = to_text_report(sample_minutes(), language::en);
  const std::string_view lines[] = {
      "উন্নাবনী কর্মপরিকল্পনা বিষয়ক ২য় সভার কার্যবিবরণী\n",
      "  Date: Wednesday, 26 July 2023 – 27 July 2023\n",
      "  Time: 10:00 – 12:30\n",
      "  Chair: ড. মোঃ আবুল কালাম, অতিরিক্ত সচিব, কৃষি মন্ত্রণালয়\n",
      "    (ক) অধিদপ্তরসমূহ ধারণা প্রেরণ করবে\n      To be carried out by: অধিদপ্তরসমূহ\n",
      "      Deadline: by 7 August 2023  [আগামী ০৭ আগস্ট ২০২৩ তারিখের মধ্যে]\n",
      "      Deadline: 30 September 2023; 31 December 2023  [প্রত্যেক কোয়ার্টারে]\n",
      "      Deadline: 2 working days before the event  [২ কর্মদিবস আগে]\n",
      "      To be carried out by: nobody is named\n      Deadline: none\n",
      "Memo number: ০৫.০০.০০০০.১৯৭.০১.০০৮.১১.১৩৩ (2011-18)\n",
      "Issued on: ১৫ শ্রাবণ ১৪৩০ / ৩০ জুলাই ২০২৩ (both are the same day)\n",
      "Distribution: সদয় অবগতি ও কার্যার্থে প্রেরণ করা হলো (not in order of seniority)\n",
      "What to check in the document: 1 error, 1 warning\n",
      "  5:1  error: উন্নাবনী is a misreading of উদ্ভাবনী [text.misread]: উন্নাবনী → উদ্ভাবনী\n",
  };
  for (const std::string_view line : lines) {
    INFO(line);
    CHECK(has(report, line));
  }
}

TEST_CASE("to_text_report: Bangla headings, with Bangla digits", "[report]") {
  const std::string report = to_text_report(sample_minutes(), language::bn);
  const std::string_view lines[] = {
      "  তারিখ: বুধবার, ২৬ জুলাই ২০২৩ – ২৭ জুলাই ২০২৩\n",
      "  সময়: সকাল ১০.০০ ঘটিকা – দুপুর ১২.৩০ ঘটিকা\n",
      "      সময়সীমা: ৭ আগস্ট ২০২৩ তারিখের মধ্যে  [আগামী ০৭ আগস্ট ২০২৩ তারিখের মধ্যে]\n",
      "নথিতে যা যাচাই করতে হবে: ১টি ত্রুটি, ১টি সতর্কতা\n",
      "  ৫:১  ত্রুটি: উন্নাবনী সম্ভবত উদ্ভাবনী [text.misread]: উন্নাবনী → উদ্ভাবনী\n",
  };
  for (const std::string_view line : lines) {
    INFO(line);
    CHECK(has(report, line));
  }
}

TEST_CASE("to_text_report: nothing read is told in three lines, and long text is broken at blanks", "[report]") {
  CHECK(to_text_report(minutes{}, language::en) ==
        "Minutes of a meeting\n\n\nNothing was found wrong in the document.\n");
  minutes read;
  std::string text;
  for (int i = 0; i < 500; ++i) text += "কার্যক্রম ";
  read.closing = at(0, text);
  std::size_t lines = 0;
  const std::string report = to_text_report(read, language::en);
  for (std::size_t start = 0, end; (end = report.find('\n', start)) != std::string::npos; start = end + 1, ++lines) {
    CHECK(end - start < 100 * 4);
  }
  CHECK(lines > 20);
}

TEST_CASE("to_text_register: the decisions alone", "[report]") {
  const std::string text = to_text_register(sample_minutes(), language::en);
  CHECK(text.starts_with(
      "1 (ক) অধিদপ্তরসমূহ ধারণা প্রেরণ করবে\n  To be carried out by: অধিদপ্তরসমূহ\n  Deadline: by 7 August 2023"));
  CHECK(has(text, "1 - কার্যক্রম চলমান থাকবে\n"));
}

TEST_CASE("to_text_report: a date on one line", "[report]") {
  CHECK(to_text_report(*parse_date("১৪ পৌষ ১৪২৮ / ২৯ ডিসেম্বর ২০২১"), language::en) ==
        "Wednesday, 29 December 2021 = 14 Poush 1428 (academy-2019); fiscal year 2021-2022, quarter 2; both are the "
        "same day\n");
  CHECK(to_text_report(*parse_date("১৫ পৌষ ১৪২৮ / ২৯ ডিসেম্বর ২০২১"), language::en) ==
        "Wednesday, 29 December 2021 ≠ 15 Poush 1428 (academy-2019); fiscal year 2021-2022, quarter 2; "
        "the two are different days: the Bangla date is 1 day ahead; they would agree under academy-1995\n");
  CHECK(to_text_report(*parse_date("2021-12-29"), language::bn) ==
        "বুধবার, ২৯ ডিসেম্বর ২০২১ = ১৪ পৌষ ১৪২৮ (academy-2019); অর্থবছর ২০২১-২২, ত্রৈমাসিক ২\n");
}

TEST_CASE("to_text_report: a memo number with its groups and departures", "[report]") {
  const std::string good = to_text_report(*parse_memo("০৫.০০.০০০০.১৯৭.০১.০০৮.১১.১৩৩"), language::bn);
  CHECK(good.starts_with("০৫.০০.০০০০.১৯৭.০১.০০৮.১১.১৩৩ (2011-18)\n"));
  CHECK(has(good, ": ০৫  জনপ্রশাসন মন্ত্রণালয়\n"));
  CHECK(has(good, ": ১৩৩\n"));
  CHECK(has(to_text_report(*parse_memo("05.00.0000.197.01.008.2011.133"), language::en), "[memo.four-digit-year]\n"));
}

TEST_CASE("to_html_report: one page, all text escaped, both languages, nothing loaded", "[report]") {
  const std::vector<named_minutes> documents = {
      {"a<b>&\".txt", sample_minutes()}, {"bad.txt", error{errc::not_minutes, 0, 0}}, {"empty.txt", minutes{}}};
  const std::string page = to_html_report(documents);
  CHECK(page.starts_with("<!DOCTYPE html>\n<html lang=\"bn\">\n"));
  CHECK(page.ends_with("</html>\n"));
  CHECK(has(page, "a&lt;b&gt;&amp;&quot;.txt"));
  CHECK(has(page, "সভাকক্ষ &lt;৩য় তলা&gt; &amp; &quot;বারান্দা&quot;"));
  CHECK_FALSE(has(page, "<৩য়"));
  CHECK(has(page, "by 7 August 2023"));
  CHECK(has(page, "৭ আগস্ট ২০২৩ তারিখের মধ্যে"));
  CHECK(has(page, "nothing in the text marks it as minutes of a meeting"));
  CHECK(count(page, "<article") == 3);
  CHECK_FALSE(has(page, "<script"));
  CHECK_FALSE(has(page, "http"));
  CHECK_FALSE(has(page, "url("));
}

TEST_CASE("to_html_report: a fault is marked where it stands and leads to its row", "[report]") {
  const std::vector<named_minutes> documents = {{"a.txt", sample_minutes()}};
  const std::string page = to_html_report(documents);
  CHECK(has(page,
            "<a class=\"mark error\" href=\"#d1-f1\" title=\"উন্নাবনী সম্ভবত উদ্ভাবনী / উন্নাবনী is a misreading of "
            "উদ্ভাবনী\">উন্নাবনী</a> কর্মপরিকল্পনা"));
  CHECK(has(page, "<tr id=\"d1-f1\">"));
  CHECK(count(page, "class=\"mark") == 1);  // what is said of a whole decision marks no words
}

TEST_CASE("to_html_report: every element that is opened is closed", "[report]") {
  const std::vector<named_minutes> documents = {{"a.txt", sample_minutes()}, {"empty.txt", minutes{}}};
  const std::string page = to_html_report(documents);
  std::vector<std::string> open;
  std::size_t elements = 0;
  for (std::size_t at = page.find("<html"); (at = page.find('<', at)) != std::string::npos; ++at) {
    const bool closing = page[at + 1] == '/';
    const std::size_t start = at + (closing ? 2 : 1);
    const std::string tag = page.substr(start, page.find_first_of(" >\n", start) - start);
    if (tag == "br" || tag == "input" || tag == "meta") continue;
    ++elements;
    if (!closing) {
      open.push_back(tag);
    } else {
      REQUIRE_FALSE(open.empty());
      CHECK(open.back() == tag);
      open.pop_back();
    }
  }
  CHECK(open.empty());
  CHECK(elements > 200);
}
