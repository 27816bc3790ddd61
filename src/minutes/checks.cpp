// SPDX-License-Identifier: Apache-2.0
//
// What is wrong with the document. Each check makes findings of one or a few codes; all point to bytes of the source,
// and none changes what was read. The codes and their severities are the table of minutes/finding.hpp.
#include <algorithm>
#include <set>

#include <karjo/calendar/date_format.hpp>
#include <karjo/calendar/date_text.hpp>
#include <karjo/calendar/fiscal_year.hpp>
#include <karjo/calendar/weekday.hpp>
#include <karjo/text/letters.hpp>
#include <karjo/text/misreadings.hpp>
#include <karjo/text/numerals.hpp>
#include <karjo/text/storage_form.hpp>
#include <karjo/text/utf8.hpp>

#include "reading.hpp"

namespace karjo::reading {

namespace {

std::string on_one_line(std::string_view text) {
  std::string out;
  for (const char c : text) {
    const bool blank = c == ' ' || c == '\t' || c == '\n' || c == '\r';
    if (!blank)
      out += c;
    else if (!out.empty() && out.back() != ' ')
      out += ' ';
  }
  return out;
}

class checker {
 public:
  explicit checker(reading& r) : r_(r), all_(r.doc.stored().text), dates_(find_dates(all_)) {}

  void run() {
    check_encoding();
    check_words();
    check_numbers();
    check_fiscal_years();
    check_dates();
    check_pairs();
    check_times();
    check_order_of_dates();
    check_counts();
    check_memo();
    check_brackets();
    check_annexes();
    check_presence();
    check_chair();
    check_decisions();
    place();
  }

 private:
  // --- making findings

  finding& add(finding_code code, byte_range source, std::string text, std::optional<std::string> suggestion,
               std::string en, std::string bn) {
    finding f;
    f.code = code;
    f.severity = kind_of(code).severity;
    f.source = source;
    f.text = std::move(text);
    f.suggestion = std::move(suggestion);
    f.message_en = std::move(en);
    f.message_bn = std::move(bn);
    r_.out.findings.push_back(std::move(f));
    return r_.out.findings.back();
  }

  void add(finding_code code, slice at, std::optional<std::string> suggestion, std::string en, std::string bn) {
    const printed_text printed = r_.doc.print(at);
    add(code, printed.source, printed.text, std::move(suggestion), std::move(en), std::move(bn));
  }

  /// A stretch of the storage form, for checks that go over the whole text.
  void add_stored(finding_code code, std::size_t begin, std::size_t end, std::optional<std::string> suggestion,
                  std::string en, std::string bn) {
    add(code, r_.doc.source_of(begin, end), on_one_line(all_.substr(begin, end - begin)), std::move(suggestion),
        std::move(en), std::move(bn));
  }

  /// Where something absent would stand: a place without length.
  [[nodiscard]] byte_range place_of_line(std::size_t index) const {
    const std::vector<line>& lines = r_.lines();
    if (index >= lines.size()) return {r_.source.size(), 0};
    return {r_.doc.source_of(lines[index].text).offset, 0};
  }

  // --- characters and words

  void check_encoding() {
    std::size_t last_end = 0;
    for (const text::text_repair& repair : r_.doc.stored().repairs) {
      if (!text::damage(repair.rule) || repair.offset < last_end) continue;
      std::size_t begin = repair.offset;
      while (begin > 0 && !word_begins(all_, begin)) begin -= text::decode_before(all_, begin).length;
      std::size_t end = repair.offset + repair.length;
      while (word_goes_on(all_, end)) end += text::decode(all_, end).length;
      last_end = end;
      const byte_range source = r_.doc.source_of(begin, end);
      add(finding_code::text_encoding, source, std::string(r_.source.substr(source.offset, source.length)),
          std::string(all_.substr(begin, end - begin)), "damaged sequence: " + std::string(text::why(repair.rule)),
          "ক্ষতিগ্রস্ত অক্ষরবিন্যাস; সঠিক রূপ পরামর্শে দেওয়া হলো");
    }
  }

  void check_words() {
    for (const text::misreading_match& m : text::find_document_misreadings(all_)) {
      const finding_code code = m.kind == text::misreading_class::misread    ? finding_code::text_misread
                                : m.kind == text::misreading_class::spelling ? finding_code::text_spelling
                                                                                  : finding_code::text_encoding;
      const std::string right = m.suggestion;
      switch (code) {
        case finding_code::text_misread:
          if (m.tier == text::misreading_tier::document) {
            const std::string times = std::to_string(m.evidence);
            if (m.evidence == 0) {
              add_stored(code, m.offset, m.offset + m.length, right, "probably \"" + right + "\", the label that stands here",
                         "সম্ভবত \"" + right + "\": এখানে এই লেবেলটিই বসে");
            } else {
              add_stored(code, m.offset, m.offset + m.length, right,
                         "probably \"" + right + "\": it looks much like it, and this document has that word " + times + " times",
                         "সম্ভবত \"" + right + "\": দেখতে খুব কাছাকাছি, আর এই নথিতে শব্দটি " + text::to_bangla_digits(times) +
                             " বার আছে");
            }
          } else if (m.tier == text::misreading_tier::phrase) {
            add_stored(code, m.offset, m.offset + m.length, right, "this fixed phrase has \"" + right + "\" here",
                       "এই নির্দিষ্ট বাক্যাংশে \"" + right + "\" বসে");
          } else {
            add_stored(code, m.offset, m.offset + m.length, right, "known misreading of \"" + right + "\"",
                       "\"" + right + "\" শব্দের জানা ভুল পাঠ");
          }
          break;
        case finding_code::text_spelling:
          add_stored(code, m.offset, m.offset + m.length, right, "common misspelling of \"" + right + "\"",
                     "\"" + right + "\" বানানের প্রচলিত ভুল");
          break;
        default:
          add_stored(code, m.offset, m.offset + m.length, right,
                     "residue of a font conversion; should be \"" + right + "\"",
                     "পুরোনো ফন্ট রূপান্তরের ত্রুটি; \"" + right + "\" হবে");
      }
    }
  }

  // --- numbers and labels

  static std::string join(const std::vector<std::string>& parts) {
    std::string out;
    for (const std::string& p : parts) out += (out.empty() ? "" : ", ") + p;
    return out;
  }

  void report_gap(const numbered_place& place, unsigned expected, unsigned found) {
    std::vector<std::string> skipped;
    for (unsigned n = expected; n < found && skipped.size() < 5; ++n) skipped.push_back(std::to_string(n));
    const std::string list = join(skipped) + (found - expected > 5 ? ", …" : "");
    add(finding_code::number_gap, place.place, std::nullopt, "number " + list + " is skipped",
        text::to_bangla_digits(list) + " নম্বর বাদ পড়েছে");
  }

  void report_duplicate(const numbered_place& place, const std::string& value) {
    add(finding_code::number_duplicate, place.place, std::nullopt, "\"" + value + "\" stands twice in this list",
        "\"" + text::to_bangla_digits(value) + "\" এই তালিকায় দুবার আছে");
  }

  void check_numbers() {
    for (const numbered_list& list : r_.lists) {
      if (list.kind == numbered_list::what::decisions)
        check_labels(list);
      else
        check_sequence(list);
    }
  }

  /// Whole numbers go up by one through the document; the parts of a dotted number go up by one under their head.
  void check_sequence(const numbered_list& list) {
    unsigned last = 0;  // no paragraph has the number 0
    std::set<unsigned> seen;
    std::string last_dotted;
    for (const numbered_place& place : list.places) {
      const std::string& value = place.mark.value;
      if (place.mark.dotted()) {
        check_dotted(place, last_dotted, last);
        last_dotted = value;
        continue;
      }
      const unsigned n = static_cast<unsigned>(std::stoul(value));
      if (last == 0) {
        const unsigned limit = list.unnumbered_opening ? 2 : 1;
        if (n > limit && last_dotted.empty()) report_gap(place, limit, n);
      } else if (n == last) {
        report_duplicate(place, value);
      } else if (n > last + 1) {
        report_gap(place, last + 1, n);
      } else if (n < last && n != 1 && seen.contains(n)) {
        report_duplicate(place, value);
      }
      if (n == 1) seen.clear();  // a new count
      seen.insert(n);
      last = n;
    }
  }

  void check_dotted(const numbered_place& place, const std::string& before, unsigned head) {
    const std::string& value = place.mark.value;
    const std::size_t dot = value.rfind('.');
    const std::string stem = value.substr(0, dot);
    const unsigned n = static_cast<unsigned>(std::stoul(value.substr(dot + 1)));
    const std::size_t before_dot = before.rfind('.');
    if (before_dot != std::string::npos && before.substr(0, before_dot) == stem) {
      const unsigned last = static_cast<unsigned>(std::stoul(before.substr(before_dot + 1)));
      if (n == last)
        report_duplicate(place, value);
      else if (n > last + 1)
        report_gap_dotted(place, stem, last + 1, n);
    } else if (n > 1 && (before.empty() || before.substr(0, before_dot) != stem) &&
               !(std::to_string(head) == stem && n == 2)) {
      // the first of its head: .0 or .1 opens it
      report_gap_dotted(place, stem, 1, n);
    }
  }

  void report_gap_dotted(const numbered_place& place, const std::string& stem, unsigned expected, unsigned found) {
    std::vector<std::string> skipped;
    for (unsigned n = expected; n < found && skipped.size() < 5; ++n) skipped.push_back(stem + "." + std::to_string(n));
    const std::string list = join(skipped);
    add(finding_code::number_gap, place.place, std::nullopt, "number " + list + " is skipped",
        text::to_bangla_digits(list) + " নম্বর বাদ পড়েছে");
  }

  void check_labels(const numbered_list& list) {
    std::uint32_t expected = 0;
    mark_kind kind = mark_kind::none;
    std::set<std::string> seen;
    for (const numbered_place& place : list.places) {
      const list_mark& mark = place.mark;
      if (kind != mark.kind) expected = 0;
      kind = mark.kind;
      std::uint32_t index = 0;
      switch (mark.kind) {
        case mark_kind::number:
          if (mark.dotted() || mark.value == "0") continue;
          index = static_cast<std::uint32_t>(std::stoul(mark.value)) - 1;
          break;
        case mark_kind::letter: index = *text::list_letter_index(mark.value); break;
        case mark_kind::latin: index = static_cast<std::uint32_t>(mark.value[0] - 'a'); break;
        case mark_kind::roman:
        case mark_kind::none: continue;
      }
      if (!seen.insert(mark.value).second) {
        report_duplicate(place, mark.value);
      } else if (index != expected && !only_skips_optional_letters(mark, expected, index)) {
        const bool number = mark.kind == mark_kind::number;
        const std::string wanted = number ? std::to_string(expected + 1)
                                   : mark.kind == mark_kind::latin
                                       ? std::string(1, static_cast<char>('a' + expected % 26))
                                       : text::list_letter(expected);
        add(number ? finding_code::number_gap : finding_code::label_gap, place.place, wanted,
            "\"" + wanted + "\" is expected here", "এখানে \"" + text::to_bangla_digits(wanted) + "\" হওয়ার কথা");
      }
      expected = index + 1;
    }
  }

  /// Some offices leave out ঙ and ঞ: no fault. Source: docs/sources.md#minutes-numbering.
  static bool only_skips_optional_letters(const list_mark& mark, std::uint32_t expected, std::uint32_t found) {
    if (mark.kind != mark_kind::letter || found <= expected) return false;
    for (std::uint32_t i = expected; i < found; ++i) {
      const std::string letter = text::list_letter(i);
      if (letter != "ঙ" && letter != "ঞ") return false;
    }
    return true;
  }

  // --- dates

  void check_fiscal_years() {
    for (const printed_fiscal_year& year : find_fiscal_years(all_)) {
      if (year.possible) continue;
      add_stored(finding_code::fiscal_year_impossible, year.offset, year.offset + year.length, year.suggestion,
                 "the second year of a fiscal year is the first + 1", "অর্থবছরের দ্বিতীয় বছর প্রথমটির পরের বছর হবে");
    }
  }

  void check_dates() {
    std::size_t taken = 0;  // a weekday belongs to one date only
    for (const printed_date& d : dates_) {
      const std::size_t end = d.offset + d.length;
      if (d.impossible) {
        add_stored(finding_code::date_impossible, d.offset, end, std::nullopt, "there is no such day",
                   "এমন কোনো তারিখ নেই");
        continue;
      }
      if (!d.days) continue;
      std::optional<printed_weekday> beside = weekday_after(end);
      if (!beside) beside = weekday_before(d.offset, taken);
      if (!beside) continue;
      taken = beside->offset + beside->length;
      compare_weekday(*beside, *d.days);
    }
    // "বার : মঙ্গলবার", a field of its own
    const meeting& m = r_.out.meeting;
    if (m.weekday && m.date && !m.date_end) {
      const bool done = std::any_of(r_.out.findings.begin(), r_.out.findings.end(), [&](const finding& f) {
        return f.code == finding_code::date_weekday_mismatch && f.source == m.weekday->source;
      });
      if (const auto weekday = parse_weekday(m.weekday->text);
          weekday && !done && *weekday != std::chrono::weekday{*m.date}) {
        add_weekday(m.weekday->source, m.weekday->text, *m.date);
      }
    }
  }

  void compare_weekday(const printed_weekday& printed, std::chrono::sys_days day) {
    if (printed.weekday == std::chrono::weekday{day}) return;
    add_weekday(r_.doc.source_of(printed.offset, printed.offset + printed.length),
                on_one_line(all_.substr(printed.offset, printed.length)), day);
  }

  void add_weekday(byte_range source, std::string text, std::chrono::sys_days day) {
    const std::chrono::weekday right{day};
    const bool english = !text.empty() && static_cast<unsigned char>(text[0]) < 0x80;
    add(finding_code::date_weekday_mismatch, source, std::move(text),
        std::string(weekday_name(right, english ? language::en : language::bn)),
        format(day, date_style::english) + " is a " + std::string(weekday_name(right, language::en)),
        format(day) + " তারিখ " + std::string(weekday_name(right, language::bn)));
  }

  /// A weekday right behind a date: "২০/০৬/২০১৪খ্রিঃ রোজ মঙ্গলবার", "২৯ ডিসেম্বর ২০২১ (বুধবার)".
  [[nodiscard]] std::optional<printed_weekday> weekday_after(std::size_t at) const {
    std::size_t i = at;
    for (;;) {
      const std::string_view rest = all_.substr(i, 40);
      std::size_t skip = 0;
      for (const std::string_view sign :
           {" ", "\t", ",", "(", "-", "তারিখে", "তারিখ", "রোজ", "খ্রিঃ", "খ্রি.", "খ্রি:", "খ্রি", "ইং", "ঃ", ":", "।"}) {
        if (rest.starts_with(sign) && sign.size() > skip) skip = sign.size();
      }
      if (skip == 0 || i - at > 60) break;
      i += skip;
    }
    return weekday_at(i);
  }

  [[nodiscard]] std::optional<printed_weekday> weekday_at(std::size_t at) const {
    std::size_t end = std::min(at + 60, all_.size());
    while (end > at && end < all_.size() && (static_cast<unsigned char>(all_[end]) & 0xC0) == 0x80) --end;
    const std::string_view near = all_.substr(at, end - at);
    auto found = find_weekday(near, 0);
    if (!found || found->offset != 0) return std::nullopt;
    found->offset = at;
    return found;
  }

  /// A weekday right before a date: "মঙ্গলবার ২৮ অক্টোবর ২০১৯", "Tuesday, 28 October 2019".
  [[nodiscard]] std::optional<printed_weekday> weekday_before(std::size_t at, std::size_t taken) const {
    std::size_t end = at;
    while (end > 0 && (all_[end - 1] == ' ' || all_[end - 1] == ',')) --end;
    std::size_t begin = end;
    while (begin > 0 && !word_begins(all_, begin))
      begin -= std::max<std::size_t>(text::decode_before(all_, begin).length, 1);
    if (begin == end || begin < taken) return std::nullopt;
    const std::string_view word = all_.substr(begin, end - begin);
    if (!word.ends_with("বার") && !word.ends_with("day")) return std::nullopt;
    auto found = find_weekday(word, 0);
    if (!found || found->offset != 0) return std::nullopt;
    found->offset = begin;
    return found;
  }

  /// Two dates of the two calendars printed as one: with "/", "মোতাবেক", a bracket or a line break between.
  void check_pairs() {
    for (std::size_t i = 0; i + 1 < dates_.size(); ++i) {
      const printed_date& a = dates_[i];
      const printed_date& b = dates_[i + 1];
      if (a.calendar == b.calendar || !a.complete() || !b.complete() || a.impossible || b.impossible) continue;
      const std::size_t end = a.offset + a.length;
      if (!joins_pair(all_.substr(end, b.offset - end))) continue;
      const auto both = read_pair(a, b);
      if (!both || !both->pair || both->pair->consistent || both->pair->right_in_its_time) continue;
      const printed_date& gregorian = a.calendar == date_calendar::bangla ? b : a;
      if (!gregorian.days) continue;
      const auto right = bangla_date::from_days(*gregorian.days);
      std::string en;
      std::string bn;
      if (both->pair->difference_days) {
        const std::int32_t days = *both->pair->difference_days;
        const std::string n = std::to_string(days < 0 ? -days : days);
        en = "the Bangla date is " + n + (n == "1" ? " day " : " days ") + (days < 0 ? "behind" : "ahead");
        bn = "বাংলা তারিখটি " + text::to_bangla_digits(n) + " দিন " + (days < 0 ? "পিছিয়ে" : "এগিয়ে") + " আছে";
      } else {
        en = "the Bangla date is no day of its calendar";
        bn = "বাংলা তারিখটির কোনো অস্তিত্ব নেই";
      }
      std::vector<std::string> rules;
      for (const calendar_rule rule : {calendar_rule::surya_siddhanta, calendar_rule::shahidullah_1966,
                                       calendar_rule::academy_1995, calendar_rule::academy_2019}) {
        if (both->pair->agrees_under.contains(rule)) rules.emplace_back(name(rule));
      }
      if (!rules.empty()) {
        en += "; they would agree under " + join(rules);
        bn += "; " + join(rules) + " নিয়মে মিলত";
      }
      add_stored(finding_code::date_pair_mismatch, a.offset, b.offset + b.length,
                 right ? std::optional(format(*right) + " / " + format(*gregorian.days)) : std::nullopt, std::move(en),
                 std::move(bn));
    }
  }

  static bool joins_pair(std::string_view between) {
    if (between.size() > 90) return false;
    bool sign = false;
    for (std::size_t i = 0; i < between.size();) {
      const std::string_view rest = between.substr(i);
      std::size_t skip = 0;
      for (const std::string_view word : {"মোতাবেক", "অনুযায়ী", "বঙ্গাব্দ", "বাংলা", "বাং", "খ্রিস্টাব্দ", "খ্রিষ্টাব্দ", "খ্রিঃ",
                                          "খ্রি.", "ইং", "তারিখ", "/", "(", "\n", "|", "–", "-", "—"}) {
        if (rest.starts_with(word) && word.size() > skip) {
          skip = word.size();
          sign = true;
        }
      }
      for (const std::string_view word : {" ", "\t", "\r", ",", "।", ":", "ঃ", "*", "\xC2\xA0"}) {
        if (skip == 0 && rest.starts_with(word)) skip = word.size();
      }
      if (skip == 0) return false;
      i += skip;
    }
    return sign;
  }

  void check_times() {
    for (const slice& time : r_.contradictory_times) {
      add(finding_code::time_impossible, time, std::nullopt, "the part of the day does not have this hour",
          "দিনের এই ভাগে এই সময় হয় না");
    }
  }

  void check_order_of_dates() {
    const meeting& m = r_.out.meeting;
    if (!m.date) return;
    if (r_.out.issue_date && r_.out.issue_date->gregorian && r_.out.issue_date->gregorian->date &&
        *r_.out.issue_date->gregorian->date < *m.date) {
      const printed_text& printed = r_.out.issue_date->gregorian->printed;
      add(finding_code::issue_date_before_meeting, printed.source, printed.text, std::nullopt,
          "the memo is dated before the meeting of " + format(*m.date, date_style::english),
          "স্মারকের তারিখ সভার তারিখ (" + format(*m.date) + ") এর আগের");
    }
    for (const item& it : r_.out.items) {
      for (const decision& d : it.decisions) {
        for (const deadline& due : d.deadlines) {
          const bool dated = due.kind == deadline_kind::by_date || due.kind == deadline_kind::on_date ||
                             due.kind == deadline_kind::range;
          if (!dated || !due.end || *due.end >= *m.date) continue;
          add(finding_code::deadline_before_meeting, due.printed.source, due.printed.text, std::nullopt,
              "the deadline " + format(*due.end, date_style::english) + " lies before the meeting of " +
                  format(*m.date, date_style::english),
              "সময়সীমা (" + format(*due.end) + ") সভার তারিখ (" + format(*m.date) + ") এর আগের");
        }
      }
    }
  }

  // --- counts

  void check_counts() {
    for (const text::number_with_words& n : text::find_numbers_with_words(all_)) {
      if (!n.words || *n.words == n.number) continue;
      // the digits win: the same digits with their own words
      const std::string_view printed = all_.substr(n.offset, n.length);
      const std::size_t bracket = printed.find('(');
      const bool bangla = bracket != nowhere && printed.substr(bracket).find("\xE0\xA6") != nowhere;
      add_stored(finding_code::count_words_mismatch, n.offset, n.offset + n.length,
                 bangla ? std::optional(std::string(printed.substr(0, bracket + 1)) + text::numeral(n.number) + ")")
                        : std::nullopt,
                 "the number says " + std::to_string(n.number) + ", its words say " + std::to_string(*n.words),
                 "অঙ্কে " + text::to_bangla_digits(std::to_string(n.number)) + ", কথায় " +
                     text::to_bangla_digits(std::to_string(*n.words)));
    }
    if (!r_.out.memo || !r_.out.distribution || r_.out.distribution->entries.empty()) return;
    const auto copies = printed_copies(*r_.out.memo);
    const std::size_t entries = r_.out.distribution->entries.size();
    if (copies && *copies != entries) {
      const printed_text& printed = r_.out.memo->printed;
      add(finding_code::count_copies_mismatch, printed.source, printed.text, std::nullopt,
          "the memo number counts " + std::to_string(*copies) + " copies, the distribution list " +
              std::to_string(entries),
          "স্মারকে অনুলিপি " + text::to_bangla_digits(std::to_string(*copies)) + "টি, বিতরণ তালিকায় " +
              text::to_bangla_digits(std::to_string(entries)) + "টি");
    }
  }

  /// The bracketed count behind a memo number. A free form is kept whole, so its last bracket is read here.
  static std::optional<std::uint64_t> printed_copies(const memo_line& memo) {
    std::string_view digits = memo.number.copies();
    const std::string_view printed = memo.printed.text;
    if (memo.number.is_free_form() && printed.ends_with(")")) {
      const std::size_t open = printed.rfind('(');
      if (open != nowhere && open != 0) digits = printed.substr(open + 1, printed.size() - open - 2);
    }
    const auto count = text::parse_number(digits);
    return count ? std::optional(*count) : std::nullopt;
  }

  void check_memo() {
    if (!r_.out.memo) return;
    for (const memo_finding& f : r_.memo_findings) {
      if (f.severity == severity::info) continue;
      const printed_text& printed = r_.out.memo->printed;
      add(finding_code::memo_malformed, printed.source, printed.text, std::nullopt, message(f, language::en),
          message(f, language::bn));
      return;
    }
  }

  // --- brackets

  void check_brackets() {
    const std::vector<line>& lines = r_.lines();
    struct open_bracket {
      char sign;
      slice place;
    };
    std::vector<open_bracket> open;
    const auto complain = [&](slice at) {
      add(finding_code::bracket_unbalanced, at, std::nullopt, "this bracket has no partner", "এই বন্ধনীর জোড়া নেই");
    };
    for (std::size_t i = 0; i <= lines.size(); ++i) {
      const bool ends = i == lines.size() || lines[i].blank() || read_mark(lines[i].text.view());
      if (ends) {
        for (const open_bracket& b : open) complain(b.place);
        open.clear();
      }
      if (i == lines.size() || lines[i].blank()) continue;
      const slice text = lines[i].text;
      const std::string_view v = text.view();
      const list_mark mark = read_mark(v);
      for (std::size_t k = mark ? mark.length : 0; k < v.size(); ++k) {
        const char c = v[k];
        if (c == '(' || c == '[') {
          open.push_back({c, text.part(k, k + 1)});
        } else if (c == ')' || c == ']') {
          if (!open.empty() && open.back().sign == (c == ')' ? '(' : '['))
            open.pop_back();
          else if (!closes_list_mark(v, k))
            complain(text.part(k, k + 1));
        }
      }
    }
  }

  /// "… ১) প্রথম, ২) দ্বিতীয় …", "ক) …": a bracket behind a number or letter inside a line.
  static bool closes_list_mark(std::string_view v, std::size_t close) {
    std::size_t begin = close;
    while (begin > 0 && v[begin - 1] == ' ') --begin;
    while (begin > 0 && close - begin < 13 && v[begin - 1] != ' ' && v[begin - 1] != '\t' && v[begin - 1] != '\n' &&
           v[begin - 1] != '|')
      --begin;
    return static_cast<bool>(read_mark(v.substr(begin)));
  }

  // --- presence

  void check_annexes() {
    std::set<std::string> named;
    const auto look = [&](slice text) {
      for (std::size_t from = 0; const auto annex = find_annex(text.view(), from);) {
        from = annex->end;
        if (r_.annexes_present.contains(annex->letter) || !named.insert(annex->letter).second) continue;
        add(finding_code::annex_missing, text.part(annex->begin, annex->end), std::nullopt,
            "this annex is not in the document", "এই পরিশিষ্ট নথিতে নেই");
      }
    };
    const std::size_t end = std::min(r_.at.annex_begin, r_.lines().size());
    for (std::size_t i = 0; i < end; ++i) look(r_.lines()[i].text);
  }

  void missing(std::string_view field, byte_range at, std::string_view bn) {
    add(finding_code::field_missing, at, std::string(field), std::nullopt, std::string(field) + " is missing",
        std::string(bn) + " নেই");
  }

  void check_presence() {
    const minutes& m = r_.out;
    if (m.title && m.letterhead.empty()) {
      add(finding_code::letterhead_missing, m.title->source, m.title->text, std::nullopt,
          "no office lines stand above the title", "শিরোনামের ওপরে কার্যালয়ের নাম নেই");
    }
    const byte_range header = place_of_line(std::min(r_.at.body_begin, r_.lines().size()));
    if (!m.chair || (!m.chair->name && m.chair->designation.empty())) missing("chair", header, "সভাপতির নাম");
    if (!m.meeting.date) missing("date", header, "সভার তারিখ");
    if (!m.meeting.start) missing("time", header, "সভার সময়");
    if (!m.meeting.place) missing("place", header, "সভার স্থান");
    const byte_range ending = place_of_line(std::min(r_.at.body_end, r_.lines().size()));
    if (!m.memo) missing("memo", ending, "স্মারক নম্বর");
    if (!m.issue_date) missing("issue_date", ending, "স্মারকের তারিখ");
  }

  /// A name without the words of respect before it and without blanks and stops.
  static std::string bare_name(std::string_view name) {
    for (bool again = true; again;) {
      again = false;
      for (const std::string_view title : {"জনাব ", "বেগম ", "মাননীয় ", "ড. ", "ডঃ ", "ড: ", "প্রফেসর ", "ইঞ্জিনিয়ার ",
                                           "Mr. ", "Mr ", "Ms. ", "Mrs. ", "Dr. ", "Dr "}) {
        if (name.starts_with(title)) {
          name.remove_prefix(title.size());
          again = true;
        }
      }
    }
    std::string out;
    for (std::size_t i = 0; i < name.size();) {
      const text::decoded d = text::decode(name, i);
      const std::size_t length = std::max<std::size_t>(d.length, 1);
      const bool drop = d.code_point == U' ' || d.code_point == U'.' || d.code_point == U':' ||
                        d.code_point == 0x0983 || d.code_point == U'-';
      if (!drop) out += name.substr(i, length);
      i += length;
    }
    return out;
  }

  void check_chair() {
    const minutes& m = r_.out;
    if (!m.chair || !m.signatory || !m.chair->name || !m.signatory->name) return;
    const std::string a = bare_name(m.chair->name->text);
    const std::string b = bare_name(m.signatory->name->text);
    if (a.empty() || b.empty() || a == b) return;
    add(finding_code::chair_mismatch, m.signatory->name->source, m.signatory->name->text, std::nullopt,
        "the header names \"" + m.chair->name->text + "\" as chair", "শিরোভাগে সভাপতি \"" + m.chair->name->text + "\"");
  }

  void check_decisions() {
    for (const decision_place& place : r_.decisions) {
      const decision& d = r_.out.items[place.item].decisions[place.decision];
      if (!is_done_in_meeting(d.text.text)) {
        if (d.responsible.empty()) {
          add(finding_code::decision_no_responsible, place.text, std::nullopt,
              "the decision names nobody who must carry it out", "সিদ্ধান্ত কে বাস্তবায়ন করবেন তা বলা নেই");
        }
        if (d.deadlines.empty()) {
          add(finding_code::decision_no_deadline, place.text, std::nullopt, "the decision has no deadline",
              "সিদ্ধান্তের সময়সীমা নেই");
        }
      }
      for (const deadline& due : d.deadlines) {
        if (due.kind != deadline_kind::vague) continue;
        add(finding_code::decision_vague_deadline, due.printed.source, due.printed.text, std::nullopt,
            "no day can be told from this deadline", "এই সময়সীমা থেকে কোনো দিন নির্ণয় করা যায় না");
      }
    }
  }

  // --- lines and columns

  void place() {
    std::vector<finding>& all = r_.out.findings;
    std::stable_sort(all.begin(), all.end(),
                     [](const finding& a, const finding& b) { return a.source.offset < b.source.offset; });
    std::uint64_t line = 1;
    std::uint64_t column = 1;
    std::uint64_t counted = 0;  // how far the column is counted
    std::size_t line_end = r_.source.find('\n');
    for (finding& f : all) {
      while (line_end < f.source.offset) {
        ++line;
        column = 1;
        counted = line_end + 1;
        line_end = r_.source.find('\n', counted);
      }
      column += text::count_code_points(r_.source.substr(counted, f.source.offset - counted));
      counted = f.source.offset;
      f.line = line;
      f.column = column;
    }
  }

  reading& r_;
  std::string_view all_;
  std::vector<printed_date> dates_;
};

}  // namespace

void check(reading& r) { checker(r).run(); }

}  // namespace karjo::reading
