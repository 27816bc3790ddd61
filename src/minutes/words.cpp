// SPDX-License-Identifier: Apache-2.0
#include "words.hpp"

#include <algorithm>

#include <karjo/text/digits.hpp>
#include <karjo/text/letters.hpp>
#include <karjo/text/utf8.hpp>

namespace karjo::reading {

namespace {

bool is_letter(char32_t c) {
  if (c >= 0x0980 && c <= 0x09FF) return !(c >= 0x09E6 && c <= 0x09EF) && !(c >= 0x09F2 && c <= 0x09FB);
  return c == 0x200C || c == 0x200D || (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z');
}

char32_t code_point_before(std::string_view text, std::size_t at) {
  if (at == 0) return 0;
  std::size_t begin = at - 1;
  while (begin > 0 && (static_cast<unsigned char>(text[begin]) & 0xC0) == 0x80) --begin;
  return text::decode(text, begin).code_point;
}

/// A colon, visarga or dash (and a second of them: ":-"), with blanks around; the place after it, or `none`.
std::size_t after_separator(std::string_view text, std::size_t at, bool dash) {
  std::size_t i = skip_blanks(text, at);
  bool any = false;
  for (;;) {
    const std::string_view rest = text.substr(std::min(i, text.size()));
    std::size_t length = 0;
    if (rest.starts_with(":") || rest.starts_with("="))
      length = 1;
    else if (rest.starts_with("ঃ"))
      length = 3;
    else if ((dash || any) && rest.starts_with("-"))
      length = 1;
    else if ((dash || any) && (rest.starts_with("–") || rest.starts_with("—")))
      length = 3;
    if (length == 0) break;
    any = true;
    i += length;
    i = skip_blanks(text, i);
  }
  return any ? i : nowhere;
}

struct label_row {
  std::string_view word;
  header_field field;
};

// Longer labels first: "তারিখ ও সময়" before "তারিখ".
constexpr label_row label_rows[] = {
    {"সভার তারিখ ও সময়", header_field::date_and_time},
    {"সভার তারিখ, সময়", header_field::date_and_time},
    {"সভার সময় ও তারিখ", header_field::date_and_time},
    {"তারিখ ও সময়", header_field::date_and_time},
    {"তারিখ এবং সময়", header_field::date_and_time},
    {"সময় ও তারিখ", header_field::date_and_time},
    {"তারিখ, বার ও সময়", header_field::date_and_time},
    {"তারিখ/সময়", header_field::date_and_time},
    {"সভার তারিখ", header_field::date},
    {"তারিখ ও বার", header_field::date},
    {"তারিখ", header_field::date},
    {"সভার সময়", header_field::time},
    {"সভা শুরুর সময়", header_field::time},
    {"সময়", header_field::time},
    {"সভার বার", header_field::weekday},
    {"বার", header_field::weekday},
    {"সভার স্থান", header_field::place},
    {"স্থান/ ঠিকানা", header_field::place},
    {"স্থান/ঠিকানা", header_field::place},
    {"সভাস্থল", header_field::place},
    {"স্থান", header_field::place},
    {"সভায় উপস্থিতি", header_field::attendance},
    {"সভার উপস্থিতি", header_field::attendance},
    {"উপস্থিতির তালিকা", header_field::attendance},
    {"উপস্থিত সদস্যবৃন্দের তালিকা", header_field::attendance},
    {"উপস্থিত সদস্যগণের তালিকা", header_field::attendance},
    {"উপস্থিত সদস্যদের তালিকা", header_field::attendance},
    {"উপস্থিত কর্মকর্তাবৃন্দের তালিকা", header_field::attendance},
    {"উপস্থিত কর্মকর্তাগণের তালিকা", header_field::attendance},
    {"উপস্থিতি তালিকা", header_field::attendance},
    {"উপস্থিত কর্মকর্তাগণ", header_field::attendance},
    {"উপস্থিত সদস্যবৃন্দ", header_field::attendance},
    {"উপস্থিত সদস্যগণ", header_field::attendance},
    {"উপস্থিত কর্মকর্তাবৃন্দ", header_field::attendance},
    {"উপস্থিতি", header_field::attendance},
    {"সভাপতির নাম", header_field::chair},
    {"সভার সভাপতি", header_field::chair},
    {"সভাপতিত্ব করেন", header_field::chair},
    {"সভাপতিত্ব", header_field::chair},
    {"সভাপতি", header_field::chair},
    {"সভার আলোচ্য বিষয়", header_field::subject},
    {"আলোচ্য বিষয়", header_field::subject},
    {"সভার বিষয়", header_field::subject},
    {"বিষয়", header_field::subject},
    {"প্রতিষ্ঠানের নাম", header_field::other},
    {"সূত্র", header_field::other},
    {"date and time", header_field::date_and_time},
    {"date & time", header_field::date_and_time},
    {"meeting date", header_field::date},
    {"date of meeting", header_field::date},
    {"date of the meeting", header_field::date},
    {"date", header_field::date},
    {"meeting time", header_field::time},
    {"time", header_field::time},
    {"day", header_field::weekday},
    {"meeting venue", header_field::place},
    {"venue", header_field::place},
    {"place", header_field::place},
    {"location", header_field::place},
    {"attendance", header_field::attendance},
    {"members present", header_field::attendance},
    {"participants", header_field::attendance},
    {"present", header_field::attendance},
    {"chaired by", header_field::chair},
    {"presided over by", header_field::chair},
    {"chairperson", header_field::chair},
    {"chairman", header_field::chair},
    {"chair", header_field::chair},
    {"president", header_field::chair},
    {"subject", header_field::subject},
    {"reference", header_field::other},
};

struct section_row {
  std::string_view word;
  section kind;
};

constexpr section_row section_rows[] = {
    {"বিস্তারিত আলোচনা", section::discussion},
    {"আলোচনা ও পর্যালোচনা", section::discussion},
    {"পর্যালোচনা", section::discussion},
    {"আলোচনা", section::discussion},
    {"discussions", section::discussion},
    {"discussion", section::discussion},
    {"সভায় গৃহীত সিদ্ধান্তসমূহ", section::decision},
    {"সভার সিদ্ধান্তসমূহ", section::decision},
    {"সভার সিদ্ধান্ত", section::decision},
    {"গৃহীত সিদ্ধান্তসমূহ", section::decision},
    {"গৃহীত সিদ্ধান্ত সমূহ", section::decision},
    {"গৃহীত সিদ্ধান্ত", section::decision},
    {"গৃহিত সিদ্ধান্ত", section::decision},
    {"সিদ্ধান্তসমূহ", section::decision},
    {"সিদ্ধান্ত সমূহ", section::decision},
    {"সিদ্ধান্ত", section::decision},
    {"সিদ্ধামত্মসমূহ", section::decision},
    {"সিদ্ধামত্ম", section::decision},
    {"সিদ্বামত্ম", section::decision},
    {"সিদ্দামত্ম", section::decision},
    {"সিন্ধান্ত", section::decision},
    {"সিদ্বান্ত", section::decision},
    {"সিধান্ত", section::decision},
    {"সিদ্ধাস্ত", section::decision},
    {"decisions taken", section::decision},
    {"decisions", section::decision},
    {"decision", section::decision},
    {"resolutions", section::decision},
    {"resolution", section::decision},
    {"বাস্তবায়নকারী কর্তৃপক্ষ", section::implementer},
    {"বাস্তবায়নকারী", section::implementer},
    {"বাস্তবায়ন কর্তৃপক্ষ", section::implementer},
    {"বাস্তবায়নের দায়িত্ব", section::implementer},
    {"বাস্তবায়নে", section::implementer},
    {"বাস্তবায়ন", section::implementer},
    {"বাসত্মবায়নে", section::implementer},
    {"বাসত্মবায়ন", section::implementer},
    {"দায়িত্বপ্রাপ্ত কর্মকর্তা", section::implementer},
    {"দায়িত্বপ্রাপ্ত", section::implementer},
    {"দায়িত্ব", section::implementer},
    {"to be implemented by", section::implementer},
    {"implemented by", section::implementer},
    {"implementation", section::implementer},
    {"responsible", section::implementer},
    {"responsibility", section::implementer},
    {"action by", section::implementer},
    {"action", section::implementer},
    {"আলোচ্যসূচি", section::agenda},
    {"আলোচ্যসূচী", section::agenda},
    {"আলোচ্য সূচি", section::agenda},
    {"আলোচ্য সূচী", section::agenda},
    {"আলোচ্য বিষয়", section::agenda},
    {"এজেন্ডা", section::agenda},
    {"agenda item", section::agenda},
    {"agenda", section::agenda},
};

constexpr std::string_view posts[] = {
    "সিনিয়র সহকারী সচিব",
    "সহকারী সচিব",
    "অতিরিক্ত সচিব",
    "সিনিয়র সচিব",
    "যুগ্মসচিব",
    "যুগ্ম সচিব",
    "যুগ্ম-সচিব",
    "উপসচিব",
    "উপ-সচিব",
    "উপ সচিব",
    "মন্ত্রিপরিষদ সচিব",
    "একান্ত সচিব",
    "মাননীয় মন্ত্রী",
    "প্রতিমন্ত্রী",
    "উপমন্ত্রী",
    "মন্ত্রী",
    "সচিব",
    "অতিরিক্ত মহাপরিচালক",
    "মহাপরিচালক",
    "অতিরিক্ত পরিচালক",
    "উপপরিচালক",
    "উপ-পরিচালক",
    "সহকারী পরিচালক",
    "পরিচালক",
    "বিভাগীয় কমিশনার",
    "অতিরিক্ত বিভাগীয় কমিশনার",
    "অতিরিক্ত জেলা প্রশাসক",
    "জেলা প্রশাসক",
    "উপজেলা নির্বাহী অফিসার",
    "উপজেলা নির্বাহী কর্মকর্তা",
    "সহকারী কমিশনার",
    "পুলিশ সুপার",
    "সিভিল সার্জন",
    "তত্ত্বাবধায়ক প্রকৌশলী",
    "অতিরিক্ত প্রধান প্রকৌশলী",
    "প্রধান প্রকৌশলী",
    "নির্বাহী প্রকৌশলী",
    "উপজেলা চেয়ারম্যান",
    "চেয়ারম্যান",
    "ভাইস চেয়ারম্যান",
    "মেয়র",
    "প্যানেল মেয়র",
    "প্রশাসক",
    "প্রধান নির্বাহী কর্মকর্তা",
    "প্রধান শিক্ষক",
    "অধ্যক্ষ",
    "উপাচার্য",
    "রেজিস্ট্রার",
    "ব্যবস্থাপনা পরিচালক",
    "মহাব্যবস্থাপক",
    "কমিশনার",
    "আহ্বায়ক",
    "সদস্য-সচিব",
    "সদস্য সচিব",
    "সিস্টেম এনালিস্ট",
    "সিস্টেম অ্যানালিস্ট",
    "সিনিয়র সিস্টেম এনালিস্ট",
    "প্রোগ্রামার",
    "সহকারী প্রোগ্রামার",
    "প্রশাসনিক কর্মকর্তা",
    "ব্যক্তিগত কর্মকর্তা",
    "উপজেলা",
    "যুগ্মপরিচালক",
    "যুগ্ম পরিচালক",
    "উপমহাপরিচালক",
    "সহকারী মহাপরিচালক",
};

constexpr std::string_view english_posts[] = {
    "senior secretary",
    "additional secretary",
    "joint secretary",
    "deputy secretary",
    "senior assistant secretary",
    "assistant secretary",
    "cabinet secretary",
    "secretary",
    "director general",
    "additional director general",
    "director",
    "deputy director",
    "assistant director",
    "chairman",
    "chairperson",
    "deputy commissioner",
    "commissioner",
    "minister",
    "state minister",
    "chief engineer",
    "executive engineer",
    "managing director",
    "member secretary",
    "convener",
    "programmer",
    "system analyst",
    "upazila nirbahi officer",
};

}  // namespace

// --- Plain text ------------------------------------------------------------------------------------------------------

bool word_goes_on(std::string_view text, std::size_t at) {
  return at < text.size() && is_letter(text::decode(text, at).code_point);
}

bool word_begins(std::string_view text, std::size_t at) { return !is_letter(code_point_before(text, at)); }

std::size_t find_part(std::string_view text, std::string_view part, std::size_t from) {
  // Every Bengali letter begins with the same byte or two: the third tells them apart.
  const std::size_t telling = part.size() > 2 && part[0] == '\xE0' ? 2 : 0;
  for (std::size_t at = text.find(part[telling], from + telling); at != nowhere;
       at = text.find(part[telling], at + 1)) {
    if (text.substr(at - telling).starts_with(part)) return at - telling;
  }
  return nowhere;
}

std::size_t find_word(std::string_view text, std::string_view word, std::size_t from) {
  for (std::size_t at = find_part(text, word, from); at != nowhere; at = find_part(text, word, at + 1)) {
    if (word_begins(text, at) && !word_goes_on(text, at + word.size())) return at;
  }
  return nowhere;
}

bool contains(std::string_view text, std::string_view part) { return find_part(text, part) != nowhere; }

bool contains_any(std::string_view text, std::initializer_list<std::string_view> parts) {
  return std::any_of(parts.begin(), parts.end(), [&](std::string_view part) { return contains(text, part); });
}

std::string small_letters(std::string_view text) {
  std::string out(text);
  for (char& c : out) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return out;
}

std::size_t starts_with_word(std::string_view text, std::initializer_list<std::string_view> parts) {
  const std::string low = small_letters(text.substr(0, 120));
  for (const std::string_view part : parts) {
    if (low.starts_with(part) && !word_goes_on(text, part.size())) return part.size();
  }
  return 0;
}

slice without_end_marks(slice s) {
  for (;;) {
    s = s.trimmed();
    const std::string_view v = s.view();
    std::size_t cut = 0;
    if (v.ends_with("।"))
      cut = 3;
    else if (v.ends_with(" ঃ"))
      cut = 3;
    else if (v.ends_with("ঃ") && count_sentences(v) == 0 && !v.ends_with("নংঃ"))
      cut = 3;
    else if (v.ends_with(";") || v.ends_with(":") || v.ends_with(",") || v.ends_with("|"))
      cut = 1;
    else if (v.ends_with(":-") || v.ends_with(" -"))
      cut = 2;
    if (cut == 0) return s;
    s = s.until(s.size() - cut);
  }
}

std::size_t count_sentences(std::string_view text) {
  std::size_t count = 0;
  for (std::size_t at = text.find("।"); at != nowhere; at = text.find("।", at + 3)) ++count;
  for (std::size_t at = text.find(". "); at != nowhere; at = text.find(". ", at + 2)) {
    if (at >= 3 && text[at - 1] >= 'a' && text[at - 1] <= 'z' && text[at - 2] >= 'a' && text[at - 2] <= 'z') ++count;
  }
  if (text.ends_with(".")) ++count;
  return count;
}

std::size_t skip_blanks(std::string_view text, std::size_t at) {
  while (at < text.size() && (text[at] == ' ' || text[at] == '\t' || text[at] == '\n')) ++at;
  return at;
}

std::string ascii_number(std::string_view printed) {
  const std::string digits = text::to_latin_digits(printed);
  std::string out;
  std::size_t begin = 0;
  while (begin <= digits.size()) {
    const std::size_t end = std::min(digits.find('.', begin), digits.size());
    std::string_view part = std::string_view(digits).substr(begin, end - begin);
    while (part.size() > 1 && part.front() == '0') part.remove_prefix(1);
    if (!out.empty()) out += '.';
    out += part;
    begin = end + 1;
  }
  return out;
}

// --- Marks -----------------------------------------------------------------------------------------------------------

namespace {

struct run_of_digits {
  std::size_t end;
  std::size_t count;
};

run_of_digits digits_at(std::string_view text, std::size_t at) {
  run_of_digits out{at, 0};
  while (out.end < text.size()) {
    const text::decoded d = text::decode(text, out.end);
    if (text::digit_value(d.code_point) < 0) break;
    out.end += d.length;
    ++out.count;
  }
  return out;
}

/// Words after a number that make it a quantity, a time or a date, not a paragraph number.
bool counts_something(std::string_view rest) {
  rest = rest.substr(std::min(skip_blanks(rest), rest.size()));
  for (const std::string_view word :
       {"টা",    "ঘটিকা", "টায়", "মিনিট", "জন", "টি", "টাকা", "লক্ষ", "কোটি", "হাজার", "শতাংশ", "%",
        "তারিখ", "খ্রি",   "ইং",  "am",    "pm", "AM", "PM",   "a.m", "p.m",  "hrs",   "hours"}) {
    if (rest.starts_with(word)) return true;
  }
  return false;
}

list_mark number_mark(std::string_view text) {
  list_mark mark;
  std::size_t at = 0;
  if (text.starts_with("(")) {
    mark.bracketed = true;
    at = skip_blanks(text, 1);
  }
  mark.begin = at;
  std::size_t parts = 0;
  for (;;) {
    const run_of_digits run = digits_at(text, at);
    if (run.count == 0 || run.count > 3 || parts == 4) return {};
    at = run.end;
    ++parts;
    if (at < text.size() && text[at] == '.' && digits_at(text, at + 1).count != 0) {
      ++at;
      continue;
    }
    break;
  }
  mark.end = at;
  mark.value = ascii_number(text.substr(mark.begin, mark.end - mark.begin));
  mark.kind = mark_kind::number;
  const std::size_t after = skip_blanks(text, at);
  const std::string_view rest = text.substr(after);
  if (rest.starts_with(")")) {
    mark.close = U')';
    mark.length = skip_blanks(text, after + 1);
    if (text.substr(mark.length).starts_with("।")) mark.length = skip_blanks(text, mark.length + 3);
    return mark;
  }
  if (mark.bracketed) return {};
  if (rest.starts_with("।")) {
    mark.close = U'।';
    mark.length = skip_blanks(text, after + 3);
    return mark;
  }
  if (rest.starts_with("|") && after < text.size()) {
    mark.close = U'।';  // an ASCII bar typed for the danda
    mark.length = skip_blanks(text, after + 1);
    return mark;
  }
  if (rest.starts_with(".")) {
    if (counts_something(rest.substr(1))) return {};
    mark.close = U'.';
    mark.length = skip_blanks(text, after + 1);
    return mark;
  }
  // "১.১ আলোচনা": a dotted number needs no closing sign, but a blank and a word that is no unit.
  if (parts > 1 && after > at && !rest.empty() && !counts_something(rest) && !digits_at(rest, 0).count) {
    mark.close = U' ';
    mark.length = after;
    return mark;
  }
  if (parts > 1 && (rest.starts_with(":") || rest.empty())) {
    mark.close = U' ';
    mark.length = skip_blanks(text, std::min(after + 1, text.size()));
    return mark;
  }
  return {};
}

bool is_roman(std::string_view word) {
  return !word.empty() && word.size() <= 5 && word.find_first_not_of("ivx") == nowhere;
}

list_mark letter_mark(std::string_view text) {
  list_mark mark;
  std::size_t at = 0;
  if (text.starts_with("(")) {
    mark.bracketed = true;
    at = skip_blanks(text, 1);
  }
  if (text.substr(at).starts_with("'") || text.substr(at).starts_with("‘")) return {};
  mark.begin = at;
  while (at < text.size() && word_goes_on(text, at) && at - mark.begin <= 9) at += text::decode(text, at).length;
  mark.end = at;
  const std::string_view word = text.substr(mark.begin, mark.end - mark.begin);
  if (word.empty()) return {};
  if (text::list_letter_index(word)) {
    mark.kind = mark_kind::letter;
  } else if (word.size() == 1 && word[0] >= 'a' && word[0] <= 'z') {
    mark.kind = mark_kind::latin;
  } else if (is_roman(word)) {
    mark.kind = mark_kind::roman;
  } else {
    return {};
  }
  mark.value = std::string(word);
  at = skip_blanks(text, at);
  const std::string_view rest = text.substr(at);
  if (rest.starts_with(")")) {
    mark.close = U')';
    mark.length = skip_blanks(text, at + 1);
    return mark;
  }
  if (mark.bracketed) return {};
  if (rest.starts_with("।")) {
    mark.close = U'।';
    mark.length = skip_blanks(text, at + 3);
    return mark;
  }
  // "ড. মোঃ …" is a doctor, not the thirteenth entry.
  if (rest.starts_with(".") && at == mark.end && word != "ড" && rest.size() > 1 && rest[1] == ' ') {
    mark.close = U'.';
    mark.length = skip_blanks(text, at + 1);
    return mark;
  }
  return {};
}

}  // namespace

list_mark read_mark(std::string_view text) {
  text = text.substr(0, 200);
  if (list_mark mark = number_mark(text)) return mark;
  return letter_mark(text);
}

// --- Header ----------------------------------------------------------------------------------------------------------

std::optional<header_label> read_header_label(std::string_view line) {
  const std::string low = small_letters(line.substr(0, 160));
  for (const label_row& row : label_rows) {
    if (!low.starts_with(row.word)) continue;
    std::size_t at = row.word.size();
    // The visarga of "তারিখঃ" belongs to no word: it is a colon.
    const bool visarga = line.substr(at).starts_with("ঃ");
    if (!visarga && word_goes_on(line, at)) continue;
    if (const std::size_t value = after_separator(line, at, true); value != nowhere)
      return header_label{row.field, 0, value, true};
    if (at < line.size() && line[at] == '\t') return header_label{row.field, 0, skip_blanks(line, at), true};
    if (skip_blanks(line, at) == line.size()) return header_label{row.field, 0, line.size(), false};
    if (line[at] == '|' || (line[at] == ' ' && line.substr(skip_blanks(line, at)).starts_with("|"))) {
      return header_label{row.field, 0, skip_blanks(line, line.find('|') + 1), true};
    }
  }
  return std::nullopt;
}

std::optional<header_label> find_header_label(std::string_view line, std::size_t from) {
  for (std::size_t at = line.find_first_of(" \t|,", from); at != nowhere; at = line.find_first_of(" \t|,", at + 1)) {
    const std::size_t begin = skip_blanks(line, at + 1);
    if (begin >= line.size() || !word_begins(line, begin)) continue;
    const std::string low = small_letters(line.substr(begin, 160));
    for (const label_row& row : label_rows) {
      if (!low.starts_with(row.word)) continue;
      const std::size_t end = begin + row.word.size();
      const bool visarga = line.substr(end).starts_with("ঃ");
      if (!visarga && word_goes_on(line, end)) continue;
      if (const std::size_t value = after_separator(line, end, false); value != nowhere) {
        return header_label{row.field, begin, value, true};
      }
    }
  }
  return std::nullopt;
}

bool is_title(std::string_view line) {
  if (line.size() > 1200) return false;
  const std::size_t danda = line.find("।");
  if (danda != nowhere && skip_blanks(line, danda + 3) != line.size()) return false;  // a sentence, not a title
  if (contains_any(line, {"কার্যবিবরণী", "কার্যবিবরনী", "কার্য বিবরণী", "কার্য বিবরনী", "কার্য্যবিবরণী", "কার্যবিবরণি",
                          "রেজুলেশন", "রেজুলিউশন", "রেজ্যুলেশন", "রেজলিউশন"})) {
    return true;
  }
  const std::string low = small_letters(line);
  return low.starts_with("minutes of") || contains(low, " minutes of ") || contains(low, "meeting minutes") ||
         low.starts_with("the minutes of") || low.starts_with("proceedings of") ||
         low.starts_with("resolution of the meeting") || low == "minutes";
}

bool is_office_line(std::string_view line) {
  std::string_view s = line;
  while (s.ends_with("।") || s.ends_with(",") || s.ends_with(".")) s.remove_suffix(s.ends_with("।") ? 3 : 1);
  for (const std::string_view end :
       {"সরকার",   "মন্ত্রণালয়", "বিভাগ",    "অনুবিভাগ",  "অধিশাখা", "শাখা",   "অধিদপ্তর", "অধিদফতর",     "দপ্তর",
        "দফতর",    "কার্যালয়",  "পরিষদ",    "পরিদপ্তর",  "কমিশন",   "কর্তৃপক্ষ", "বোর্ড",    "ব্যুরো",        "ইনস্টিটিউট",
        "একাডেমি", "ট্রাস্ট",    "কর্পোরেশন", "করপোরেশন", "সেল",     "ইউনিট",  "পৌরসভা",  "বিশ্ববিদ্যালয়", "কলেজ",
        "বিদ্যালয়", "ঢাকা",     "বাংলাদেশ", "সচিবালয়",  "ভবন",     "কেন্দ্র"}) {
    if (s.ends_with(end)) return true;
  }
  const std::string low = small_letters(s);
  for (const std::string_view part : {"government of", "ministry of", "division", "department of", "directorate",
                                      "office of", "secretariat", "wing", "branch", "section", "dhaka"}) {
    if (contains(low, part)) return true;
  }
  return contains_any(line, {"www.", "ঢাকা-", "গণপ্রজাতন্ত্রী বাংলাদেশ"});
}

// --- Body ------------------------------------------------------------------------------------------------------------

std::optional<section_word> read_section_word(std::string_view line) {
  const std::string low = small_letters(line.substr(0, 160));
  std::size_t begin = 0;
  if (low.starts_with("[") || low.starts_with("(")) begin = 1;
  for (const section_row& row : section_rows) {
    if (!std::string_view(low).substr(begin).starts_with(row.word)) continue;
    std::size_t at = begin + row.word.size();
    const bool visarga = line.substr(at).starts_with("ঃ");
    if (!visarga && word_goes_on(line, at)) continue;
    // "সিদ্ধান্তসমূহ (Decisions):", "আলোচনা ও সিদ্ধান্ত" is neither.
    if (std::size_t bracket = skip_blanks(line, at); bracket < line.size() && line[bracket] == '(') {
      const std::size_t close = line.find(')', bracket);
      if (close != nowhere && close - bracket < 40 && after_separator(line, close + 1, true) != nowhere) at = close + 1;
    }
    if (row.kind == section::agenda) {  // "আলোচ্যসূচি-১: …", "Agenda 2: …"
      std::size_t number = skip_blanks(line, at);
      if (number < line.size() && line[number] == '-') number = skip_blanks(line, number + 1);
      if (digits_at(line, number).count != 0) return section_word{row.kind, number};
    }
    if (const std::size_t value = after_separator(line, at, row.kind != section::agenda); value != nowhere) {
      return section_word{row.kind, value};
    }
    if (skip_blanks(line, at) == line.size()) return section_word{row.kind, line.size()};
    if (line[at] == '\t') return section_word{row.kind, skip_blanks(line, at)};
  }
  return std::nullopt;
}

bool names_decision(std::string_view text) {
  if (contains_any(text, {"সিদ্ধান্ত", "সিদ্ধামত্ম", "সিদ্বামত্ম", "সিদ্দামত্ম", "সিন্ধান্ত", "সিদ্বান্ত", "সিধান্ত", "সিদ্ধাস্ত"}))
    return true;
  const std::string low = small_letters(text);
  return contains_any(low, {"decision", "decided", "resolved", "resolution"});
}

// A sentence longer than this announces more than a list.
constexpr std::size_t longest_lead = 1500;

bool is_decision_lead(std::string_view text) {
  if (text.size() > longest_lead || !names_decision(text) || count_sentences(text) > 1) return false;
  if (contains_any(text, {"আলোচনা ও সিদ্ধান্ত", "আলোচনা এবং সিদ্ধান্ত"})) return false;
  const bool announces =
      contains_any(text, {"নিম্নরূপ", "নিম্নরুপ", "নিন্মরূপ", "নিম্নলিখিত", "নিন্মলিখিত", "নিম্নবর্ণিত", "নিম্নোক্ত", "নিন্মোক্ত",
                          "নিম্মাক্ত", "নিম্নে বর্ণিত", "following", "as follows"});
  const std::string_view bare = [&] {
    std::string_view s = text;
    while (s.ends_with(" ") || s.ends_with("-")) s.remove_suffix(1);
    return s;
  }();
  const bool colon = bare.ends_with(":") || bare.ends_with("ঃ");
  const bool taken = contains_any(text, {"গৃহীত", "গৃহিত", "গুহীত", "গ্রিহিত", "নেওয়া", "নেয়া", "নেয়া হয়", "গ্রহণ", "taken",
                                         "made", "adopted", "decided", "resolved"});
  return taken && (announces || colon);
}

std::optional<decision_clause> find_decision_clause(std::string_view text) {
  std::size_t that = nowhere;
  std::size_t decided = nowhere;
  const auto consider = [&](std::string_view phrase) {
    const std::size_t at = find_part(text, phrase);
    if (at == nowhere || at >= that) return;
    that = at;
    decided = at + phrase.size();
  };
  for (const std::string_view phrase :
       {"সিদ্ধান্ত গৃহীত হয় যে", "সিদ্ধান্ত গৃহীত হলো যে", "সিদ্ধান্ত গৃহীত হল যে", "সিদ্ধান্ত গৃহীত হয়েছে যে",
        "সিদ্ধান্ত গৃহিত হয় যে", "সিদ্ধান্ত নেওয়া হয় যে", "সিদ্ধান্ত নেয়া হয় যে", "সিদ্ধান্ত গ্রহণ করা হয় যে", "সিদ্ধান্ত নিল যে",
        "সিদ্ধান্ত হয় যে", "সিদ্ধান্ত গৃহীত হইল যে", "সিদ্ধান্ত গৃহীত হয়, ", "সিদ্ধামত্ম গৃহীত হয় যে", "সিন্ধান্ত গৃহীত হয় যে",
        "সিদ্ধামত্ম গৃহিত হয় যে"}) {
    consider(phrase);
  }
  const std::string low = small_letters(text);
  for (const std::string_view phrase : {"was decided that", "unanimously decided that", "was resolved that",
                                        "was agreed that", "resolved that", "decided that"}) {
    const std::size_t at = low.find(phrase);
    if (at != nowhere && at < that) {
      that = at;
      decided = at + phrase.size();
    }
  }
  if (that == nowhere) return std::nullopt;
  decision_clause out;
  for (std::size_t at = text.find("।"); at != nowhere && at < that; at = text.find("।", at + 3)) out.sentence = at + 3;
  for (std::size_t at = text.find(". "); at != nowhere && at < that; at = text.find(". ", at + 2)) {
    if (at > 1 && text[at - 1] >= 'a' && text[at - 1] <= 'z' && text[at - 2] >= 'a')
      out.sentence = std::max(out.sentence, at + 1);
  }
  out.sentence = skip_blanks(text, out.sentence);
  while (decided < text.size() && (text[decided] == ',' || text[decided] == ' ' || text[decided] == ':' ||
                                   text[decided] == '-' || text.substr(decided).starts_with("ঃ"))) {
    decided += text[decided] == ',' || text[decided] == ' ' || text[decided] == ':' || text[decided] == '-'
                   ? std::size_t{1}
                   : std::size_t{3};
  }
  out.decided = decided;
  return out;
}

// --- Ending ----------------------------------------------------------------------------------------------------------

bool is_closing(std::string_view text) {
  if (text.size() > 1500) return false;
  if (contains_any(text, {"সমাপ্তি ঘোষণা", "সমাপ্ত ঘোষণা", "সমাপ্তী ঘোষণা", "সমান্তি ঘোষণা", "সভার কাজ সমাপ্ত", "সভা সমাপ্ত",
                          "সভার সমাপ্তি", "সভার কার্যক্রম সমাপ্ত"}))
    return true;
  const bool nothing_left = contains_any(text, {"না থাকায়", "না থাকায়"}) &&
                            contains_any(text, {"আর কোন", "আর কোনো", "অন্য কোন", "অন্য কোনো", "আলোচ্য বিষয়"});
  if (nothing_left && contains_any(text, {"ধন্যবাদ", "সমাপ্ত"})) return true;
  const std::string low = small_letters(text);
  const bool no_more = contains_any(low, {"no other", "no further", "no more", "nothing further", "there being no"});
  return (no_more && contains_any(low, {"thank", "ended", "closed", "concluded", "adjourned"})) ||
         contains_any(low, {"vote of thanks", "meeting was adjourned", "meeting ended with", "meeting was concluded",
                            "concluded the meeting", "declared the meeting closed", "meeting was closed",
                            "closed the meeting", "adjourned the meeting"});
}

std::size_t memo_label(std::string_view line) {
  const std::string low = small_letters(line.substr(0, 120));
  for (const std::string_view label :
       {"স্মারক নম্বর", "স্মারক নাম্বার", "স্মারক নং", "স্বারক নং", "স্মারক সংখ্যা", "স্মারক",       "নথি নম্বর", "নথি নং",
        "পত্র নম্বর",   "পত্র নং",       "নম্বর",     "নং",       "memo no",     "memo number", "memo",     "ref. no",
        "ref no",     "ref",          "no.",      "no:",      "u. o. no",    "u.o. no"}) {
    if (!low.starts_with(label)) continue;
    std::size_t at = label.size();
    if (!label.ends_with(".") && !label.ends_with(":") && word_goes_on(line, at) && !line.substr(at).starts_with("ঃ"))
      continue;
    while (at < line.size() && (line[at] == '.' || line[at] == ' ' || line[at] == '\t')) ++at;
    const std::size_t value = after_separator(line, at, true);
    return value == nowhere ? at : value;
  }
  return 0;
}

std::size_t date_label(std::string_view line) {
  const std::string low = small_letters(line.substr(0, 60));
  for (const std::string_view label : {"তারিখ", "তাং", "date", "dated"}) {
    if (!low.starts_with(label)) continue;
    const std::size_t at = label.size();
    if (word_goes_on(line, at) && !line.substr(at).starts_with("ঃ")) continue;
    const std::size_t value = after_separator(line, at, true);
    if (value != nowhere) return value;
    const std::size_t next = skip_blanks(line, at);
    return line.substr(next).starts_with(",") ? skip_blanks(line, next + 1) : std::max(next, at);
  }
  return 0;
}

bool is_distribution_lead(std::string_view line) {
  if (line.size() > 600) return false;
  if (contains_any(line, {"প্রেরণ করা হ", "প্রেরন করা হ", "প্রেরিত হ", "প্রেরণ করা গেল", "বিতরণ করা হ"})) return true;
  for (const std::string_view start :
       {"বিতরণ", "অনুলিপি", "সদয় অবগতি", "সদয় জ্ঞাতার্থে", "জ্ঞাতার্থে", "অবগতি ও", "কার্যার্থে"}) {
    if (line.starts_with(start)) return true;
  }
  const std::string low = small_letters(line);
  return low.starts_with("copy ") || low.starts_with("copy:") || low.starts_with("distribution") ||
         low.starts_with("copies ") ||
         contains_any(low, {"copy forwarded", "copy for", "forwarded to", "forwarded for"});
}

bool is_contact_line(std::string_view line) {
  if (contains_any(line, {"@", "www.", "http"})) return true;
  for (const std::string_view start : {"ফোন", "টেলিফোন", "মোবাইল", "ই-মেইল", "ইমেইল", "ই-মেইল", "ফ্যাক্স", "ওয়েব",
                                       "স্বাক্ষরিত", "স্বাক্ষর", "(স্বাক্ষরিত", "তারিখ", "সিল"}) {
    if (line.starts_with(start)) return true;
  }
  return starts_with_word(
             line, {"phone", "tel", "telephone", "mobile", "e-mail", "email", "fax", "web", "signed", "sd"}) != 0;
}

/// The length of "পরিশিষ্ট", "Annex" … at a place; 0 for none.
static std::size_t annex_word(std::string_view text, std::size_t at) {
  const char first = text[at];
  if (first != '\xE0' && first != 'a' && first != 'A') return 0;
  const std::string low = small_letters(text.substr(at, 32));
  for (const std::string_view word : {"পরিশিষ্ট", "পরিশিষ্ঠ", "annexure", "annex", "appendix"}) {
    if (low.starts_with(word) && word_begins(text, at)) return word.size();
  }
  return 0;
}

std::optional<annex_name> find_annex(std::string_view text, std::size_t from) {
  for (std::size_t begin = from; begin < text.size(); ++begin) {
    const std::size_t word = annex_word(text, begin);
    if (word == 0) continue;
    const std::size_t end = begin + word;
    std::size_t i = end;
    for (;;) {  // dashes, blanks and quotes of every kind
      const std::string_view rest = text.substr(i);
      std::size_t skip = 0;
      for (const std::string_view sign : {" ", "-", "–", "—", "'", "\"", "‘", "’", "“", "”", "`", "(", ":"}) {
        if (rest.starts_with(sign)) skip = sign.size();
      }
      if (skip == 0) break;
      i += skip;
    }
    std::size_t stop = i;
    while (stop < text.size() && word_goes_on(text, stop)) stop += text::decode(text, stop).length;
    std::string_view letter = text.substr(i, stop - i);
    if (letter.empty()) {
      const run_of_digits run = digits_at(text, i);
      if (run.count > 0 && run.count <= 2) {
        stop = run.end;
        letter = text.substr(i, stop - i);
      }
    }
    const bool latin = letter.size() == 1;
    if (i > end && !letter.empty() && (latin || text::list_letter_index(letter) || digits_at(letter, 0).count != 0)) {
      for (const std::string_view sign : {"'", "\"", "’", "”", "`"}) {
        while (text.substr(stop).starts_with(sign)) stop += sign.size();
      }
      return annex_name{begin, stop, digits_at(letter, 0).count != 0 ? ascii_number(letter) : std::string(letter)};
    }
    begin = end - 1;
  }
  return std::nullopt;
}

std::size_t find_post(std::string_view text, std::size_t from) {
  std::size_t best = nowhere;
  const auto consider = [&](std::string_view where, std::string_view post) {
    const std::size_t at = find_word(where, post, from);
    if (at != nowhere && (best == nowhere || at < best)) best = at;
  };
  for (const std::string_view post : posts) consider(text, post);
  const std::string low = small_letters(text);
  for (const std::string_view post : english_posts) consider(low, post);
  return best;
}

}  // namespace karjo::reading
