// SPDX-License-Identifier: Apache-2.0
//
// Letterhead, title and the header of the meeting: a table of labels and values in any of the forms that offices
// print, or a sentence of prose ("অদ্য … তারিখে … এর সভাপতিত্বে … সভা অনুষ্ঠিত হয়").
#include <algorithm>

#include <karjo/calendar/date_text.hpp>
#include <karjo/calendar/fiscal_year.hpp>
#include <karjo/calendar/weekday.hpp>
#include <karjo/text/clock_time.hpp>
#include <karjo/text/numerals.hpp>

#include "reading.hpp"

namespace karjo::reading {

namespace {

/// A value of the header may go on over several lines.
struct header_entry {
  header_field field;
  std::vector<slice> lines;
};

bool long_or_sentence(const line& l) {
  const std::string_view v = l.text.view();
  return v.size() > 330 || (v.size() > 150 && (v.ends_with("।") || count_sentences(v) > 0)) || count_sentences(v) > 1;
}

/// Whether a line ends as a sentence of prose does: with a verb and a danda.
bool tells(std::string_view v) {
  if (!v.ends_with("।")) return false;
  v.remove_suffix(std::string_view("।").size());
  while (v.ends_with(" ")) v.remove_suffix(1);
  const std::string_view last = v.substr(std::min(v.rfind(' ') + 1, v.size()));
  for (const std::string_view verb : {"করেন", "জানান", "বলেন", "চান", "দেন", "নেন", "রাখেন", "হন", "হয়", "হয়েছে", "হলো", "হল", "হইল", "করেছেন",
                                      "ছিলেন", "আছেন", "করলেন", "জানালেন", "বললেন", "করা হয়", "যায়"}) {
    if (last == verb) return true;
  }
  return false;
}

/// Whether a line can only belong to the body: a numbered paragraph, a section word, a Markdown heading, a long
/// sentence.
bool begins_body(const line& l) {
  return read_mark(l.text.view()) || read_section_word(l.text.view()) || l.heading != 0 || l.bold ||
         long_or_sentence(l) || tells(l.text.view()) || is_decision_lead(l.text.view());
}

slice without_pipes(slice s) {
  s = s.trimmed();
  if (s.view().starts_with("|")) s = s.from(1).trimmed();
  if (s.view().ends_with("|")) s = s.until(s.size() - 1).trimmed();
  return s;
}

/// The labels of one line, each with its part of the line; empty where the line begins with none.
std::vector<header_entry> split_labels(slice whole) {
  std::vector<header_entry> out;
  whole = without_pipes(whole);
  auto label = read_header_label(whole.view());
  if (!label) return out;
  while (label) {
    const auto next = find_header_label(whole.view(), label->value);
    const slice value =
        without_pipes(whole.part(std::min(label->value, whole.size()), next ? next->begin : whole.size()));
    out.push_back({label->field, {}});
    if (!value.empty()) out.back().lines.push_back(value);
    label = next;
  }
  return out;
}

// --- Values ----------------------------------------------------------------------------------------------------------

void read_date(reading& r, slice value) {
  meeting& m = r.out.meeting;
  const std::vector<printed_date> dates = find_dates(value.view());
  std::vector<const printed_date*> days;
  for (const printed_date& d : dates) {
    if (d.days && d.calendar == date_calendar::gregorian) days.push_back(&d);
  }
  if (days.empty()) {
    for (const printed_date& d : dates) {
      if (d.days) days.push_back(&d);
    }
  }
  if (days.empty() || m.date) return;
  m.date = days.front()->days;
  if (days.size() > 1 && *days.back()->days > *m.date) m.date_end = days.back()->days;
  if (days.size() == 1) {
    // "১৭, ১৮ জুলাই, ১৯৭১", "২২-২৪ জুন ২০২৩": days that share the month printed after the last.
    std::string_view before = value.view().substr(0, days.front()->offset);
    std::int64_t first = 0;
    for (;;) {
      while (!before.empty() &&
             (before.back() == ' ' || before.back() == ',' || before.back() == '-' || before.back() == '/')) {
        before.remove_suffix(1);
      }
      for (const std::string_view joint : {"ও", "এবং", "হতে", "থেকে", "–", "and", "to"}) {
        if (before.ends_with(joint)) before.remove_suffix(joint.size());
      }
      while (!before.empty() && (before.back() == ' ' || before.back() == ',')) before.remove_suffix(1);
      std::size_t begin = before.size();
      std::int64_t number = 0;
      std::int64_t place = 1;
      while (begin > 0) {
        const text::decoded d = text::decode_before(before, begin);
        const int digit = text::digit_value(d.code_point);
        if (digit < 0 || place > 10) break;
        number += digit * place;
        place *= 10;
        begin -= d.length;
      }
      if (begin == before.size() || number < 1 || number >= days.front()->day) break;
      first = number;
      before.remove_suffix(before.size() - begin);
    }
    if (first != 0) {
      m.date_end = m.date;
      m.date = *m.date - std::chrono::days(days.front()->day - first);
    }
  }
}

void read_weekday(reading& r, slice value, bool label) {
  if (r.out.meeting.weekday) return;
  if (const auto found = find_weekday(value.view(), 0)) {
    r.out.meeting.weekday = r.doc.print(value.part(found->offset, found->offset + found->length));
  } else if (label && !value.empty()) {
    r.out.meeting.weekday = r.doc.print(without_end_marks(value));
  }
}

void read_time(reading& r, slice value) {
  if (r.out.meeting.start) return;
  if (const auto found = text::find_clock_time(value.view(), 0)) {
    r.out.meeting.start = found->start;
    r.out.meeting.end = found->end;
    if (found->contradictory) {
      // the part of the day and the hour, without the word for "o'clock" behind them
      slice contradiction = value.part(found->offset, found->offset + found->length);
      for (const std::string_view unit : {"ঘটিকায়", "ঘটিকার", "ঘটিকা", "টায়", "টার", "টা"}) {
        if (contradiction.view().ends_with(unit)) contradiction = contradiction.until(contradiction.size() - unit.size());
      }
      r.contradictory_times.push_back(contradiction.trimmed());
    }
  }
}

void read_attendance(reading& r, const std::vector<slice>& lines) {
  attendance& a = r.out.meeting.attendance;
  if (a.printed || !a.people.empty()) return;
  if (lines.empty()) return;
  const slice first = without_end_marks(lines.front());
  if (!read_mark(first.view())) {
    a.printed = r.doc.print(first);
    if (const auto annex = find_annex(first.view()))
      a.annex = annex->letter;
    else if (const std::size_t quote = first.view().find_first_of("'\""); quote != nowhere) {
      // "’’ক’’ তে দেখানো হলো": the letter alone in quotes
      const std::string_view rest = first.view().substr(quote);
      const auto guess = find_annex("পরিশিষ্ট-" + std::string(rest));
      if (guess) a.annex = guess->letter;
    }
  }
  for (const slice& l : lines) {
    if (const list_mark mark = read_mark(l.view()))
      a.people.push_back(r.doc.print(without_end_marks(l.from(mark.length))));
  }
}

void read_field(reading& r, const header_entry& entry) {
  if (entry.lines.empty()) return;
  const slice value = r.doc.join(entry.lines);
  switch (entry.field) {
    case header_field::chair:
      if (!r.out.chair) r.out.chair = read_person(r.doc, entry.lines);
      break;
    case header_field::date:
    case header_field::date_and_time:
    case header_field::time:
      read_date(r, value);
      read_weekday(r, value, false);
      read_time(r, value);
      break;
    case header_field::weekday: read_weekday(r, value, true); break;
    case header_field::place:
      if (!r.out.meeting.place) r.out.meeting.place = r.doc.print(without_end_marks(value));
      break;
    case header_field::attendance: read_attendance(r, entry.lines); break;
    case header_field::subject:
    case header_field::other: break;
  }
}

// --- Title -----------------------------------------------------------------------------------------------------------

void read_title(reading& r, slice title) {
  title = without_end_marks(title);
  r.title = title;
  r.out.title = r.doc.print(title);
  const std::string_view v = title.view();
  for (const printed_fiscal_year& year : find_fiscal_years(v)) {
    if (const auto made = fiscal_year::make(year.start)) {
      r.out.meeting.fiscal_year = *made;
      break;
    }
  }
  // The ordinal is the last one before the word "সভা": "২০২৩-২৪ অর্থবছরের ১ম সভার কার্যবিবরণী".
  const std::string low = small_letters(v);
  for (std::size_t from = 0; const auto found = text::find_ordinal(v, from);) {
    const std::size_t after = found->offset + found->length;
    const std::string_view rest = std::string_view(low).substr(after);
    const std::size_t meeting_word = std::min(rest.find("সভা"), rest.find("meeting"));
    if (meeting_word != nowhere && meeting_word < 120) r.out.meeting.ordinal = found->value;
    from = after;
  }
  read_date(r, title);
}

/// Whether a line above the title is still the title: it neither names an office nor ends.
bool goes_on_in_title(const line& above, bool adjacent) {
  const std::string_view v = above.text.view();
  if (v.ends_with("।") || v.ends_with(",") || is_office_line(v) || memo_label(v) != 0 || date_label(v) != 0 ||
      read_header_label(v)) {
    return false;
  }
  const bool open = v.ends_with("র") || v.ends_with("সংক্রান্ত") || v.ends_with("বিষয়ক") || v.ends_with("ও") ||
                    v.ends_with("এবং") || v.ends_with("উপলক্ষ্যে") || v.ends_with("তারিখে") || v.ends_with("অনুষ্ঠিত");
  return open || (adjacent && !contains(v, "গণপ্রজাতন্ত্রী") && v.size() > 60);
}

void find_title(reading& r) {
  const std::vector<line>& lines = r.lines();
  std::size_t seen = 0;
  for (std::size_t i = 0; i < lines.size() && seen < 60; ++i) {
    if (lines[i].blank() || (i >= r.at.memo_begin && i < r.at.memo_end)) continue;
    ++seen;
    const std::string_view v = lines[i].text.view();
    const auto label = read_header_label(v);
    if (label && label->field != header_field::subject) break;  // the header has begun
    if (!is_title(v)) continue;
    std::size_t begin = i;
    slice first = lines[i].text;
    if (label && label->separated) {
      first = first.from(label->value);
    } else {
      while (begin > 0) {
        std::size_t above = begin - 1;
        while (above > 0 && lines[above].blank()) --above;
        if (lines[above].blank() || lines[above].heading != lines[begin].heading) break;
        if (!goes_on_in_title(lines[above], above + 1 == begin)) break;
        begin = above;
        if (i - begin > 4) break;
      }
    }
    std::vector<slice> parts;
    for (std::size_t k = begin; k < i; ++k) {
      if (!lines[k].blank()) parts.push_back(lines[k].text);
    }
    parts.push_back(first);
    r.at.title_begin = begin;
    r.at.title_end = i + 1;
    read_title(r, r.doc.join(parts));
    return;
  }
}

void read_letterhead(reading& r) {
  if (!r.title) return;
  for (std::size_t i = 0; i < r.at.title_begin; ++i) {
    const line& l = r.lines()[i];
    if (l.blank() || (i >= r.at.memo_begin && i < r.at.memo_end)) continue;
    const std::string_view v = l.text.view();
    if (contains_any(v, {"গোপনীয়"})) continue;  // the classification of the paper
    r.out.letterhead.push_back(r.doc.print(without_end_marks(l.text)));
  }
}

// --- Prose header ----------------------------------------------------------------------------------------------------

/// "অদ্য ২৬-০৫-২০১৫ ইং তারিখে রোজ মঙ্গলবার বিকাল ৩.০০ ঘটিকার সময় পরিষদের সভাকক্ষে জনাব ক, চেয়ারম্যান এর সভাপতিত্বে
/// …".
bool read_prose_header(reading& r, slice text) {
  const std::string_view v = text.view();
  const std::size_t chaired = v.find("সভাপতিত্বে");
  if (chaired == nowhere || v.size() > 2500 || !contains_any(v, {"অনুষ্ঠিত", "অনুষ্টিত", "শুরু হয়"})) return false;
  read_date(r, text);
  read_weekday(r, text, false);
  read_time(r, text);

  // The chair stands before "সভাপতিত্বে", after the last comma-free phrase of time and place.
  std::size_t end = chaired;
  const auto drop = [&](std::string_view word) {
    while (end > 0 && v[end - 1] == ' ') --end;
    if (v.substr(0, end).ends_with(word)) end -= word.size();
  };
  for (const std::string_view word : {"-এর", "এর", "মহোদয়ের", "মহোদয়", "সাহেবের", "-"}) drop(word);
  while (end > 0 && (v[end - 1] == ' ' || v[end - 1] == ',')) --end;
  std::size_t begin = nowhere;
  for (const std::string_view honorific : {"জনাব", "বেগম", "ড.", "ডাঃ", "মোঃ", "মো.", "মাননীয়"}) {
    const std::size_t at = v.substr(0, end).rfind(honorific);
    if (at != nowhere && word_begins(v, at) && (begin == nowhere || at < begin)) begin = at;
  }
  std::size_t after_time = 0;
  if (const auto time = text::find_clock_time(v, 0); time && time->offset + time->length < end)
    after_time = time->offset + time->length;
  if (begin == nowhere || begin < after_time) {
    const std::size_t comma = v.substr(0, end).rfind(", ");
    begin = comma == nowhere || comma < after_time ? nowhere : comma + 2;
  }
  if (begin != nowhere && begin < end && !r.out.chair) r.out.chair = read_person(r.doc, {text.part(begin, end)});

  // The place: the phrase before the chair (or before the end) that ends in a locative room or office word.
  for (const std::string_view room : {"সম্মেলন কক্ষে", "সভাকক্ষে", "সভা কক্ষে", "অফিস কক্ষে", "মিলনায়তনে", "হলরুমে",
                                      "কার্যালয়ে", "কক্ষে", "ভবনে", "কার্যালয়"}) {
    const std::size_t at = v.find(room);
    if (at == nowhere || r.out.meeting.place) continue;
    std::size_t from = after_time;
    for (const std::string_view cut : {"সময়", "সভাপতিত্বে", "ঘটিকায়", "ঘটিকার", ", "}) {
      const std::size_t c = v.substr(0, at).rfind(cut);
      if (c != nowhere) from = std::max(from, c + cut.size());
    }
    from = skip_blanks(v, from);
    while (from < at && (v[from] == ',' || v[from] == ' ')) ++from;
    r.out.meeting.place = r.doc.print(text.part(from, at + room.size()));
  }
  return true;
}

}  // namespace

std::optional<person> read_person(document& doc, const std::vector<slice>& lines) {
  std::vector<slice> parts;
  for (slice l : lines) {
    l = l.trimmed();
    if (l.empty() || is_contact_line(l.view())) continue;
    // commas part designations, but not those in brackets
    std::size_t depth = 0;
    std::size_t begin = 0;
    const std::string_view v = l.view();
    for (std::size_t i = 0; i <= v.size(); ++i) {
      const char c = i < v.size() ? v[i] : ',';
      if (c == '(')
        ++depth;
      else if (c == ')' && depth > 0)
        --depth;
      else if ((c == ',' && (depth == 0 || i == v.size())) || c == '\n') {
        const slice part = without_end_marks(l.part(begin, i));
        if (!part.empty()) parts.push_back(part);
        begin = i + 1;
      }
    }
  }
  if (parts.empty()) return std::nullopt;
  person out;
  slice name = parts.front();
  // "(H. T. Imam)": a name in brackets
  if (name.view().starts_with("(") && name.view().ends_with(")") && parts.size() > 1)
    name = name.part(1, name.size() - 1).trimmed();
  const std::size_t post = find_post(name.view());
  std::size_t first_designation = 1;
  if (post == 0) {
    first_designation = 0;
  } else if (post == nowhere) {
    out.name = doc.print(name);
  } else {
    const slice before = without_end_marks(name.until(post));
    if (before.view() == "জনাব" || before.empty()) {
      first_designation = 0;
    } else {
      out.name = doc.print(before);
      out.designation.push_back(doc.print(without_end_marks(name.from(post))));
    }
  }
  for (std::size_t i = first_designation; i < parts.size(); ++i) {
    if (i == 0 && out.name) continue;
    out.designation.push_back(doc.print(parts[i]));
  }
  return out;
}

void read_header(reading& r) {
  const std::vector<line>& lines = r.lines();
  find_title(r);
  read_letterhead(r);

  std::vector<header_entry> entries;
  std::size_t i = r.title ? r.at.title_end : 0;
  std::size_t body = i;
  bool after_blank = false;
  for (; i < lines.size() && i < r.at.body_end; ++i) {
    const line& l = lines[i];
    if (l.blank()) {
      after_blank = true;
      continue;
    }
    const bool adjacent = !after_blank;
    after_blank = false;
    if (i >= r.at.memo_begin && i < r.at.memo_end) {
      body = i + 1;
      continue;
    }
    std::vector<header_entry> here = split_labels(l.text);
    // "আলোচ্য বিষয়: …" with the body's own text after it opens the body, not the header
    if (!here.empty()) {
      for (header_entry& entry : here) entries.push_back(std::move(entry));
      body = i + 1;
      continue;
    }
    if (read_prose_header(r, l.text)) {
      body = i + 1;
      break;
    }
    if (entries.empty()) {
      // one or two lines between title and header (a date, a place) are the header's if labels follow
      bool label_follows = false;
      std::size_t looked = 0;
      for (std::size_t k = i + 1; k < lines.size() && looked < 3 && !begins_body(l); ++k) {
        if (lines[k].blank()) continue;
        ++looked;
        if (!split_labels(lines[k].text).empty()) label_follows = true;
      }
      if (label_follows) continue;
      break;
    }
    header_entry& last = entries.back();
    if (last.lines.empty() && !(last.field != header_field::attendance && begins_body(l) && long_or_sentence(l))) {
      last.lines.push_back(without_pipes(l.text));
      body = i + 1;
      continue;
    }
    const bool person_line = last.field == header_field::attendance && read_mark(l.text.view()) &&
                             !long_or_sentence(l) && l.text.size() < 260 && !l.text.view().ends_with(":") &&
                             read_mark(last.lines.front().view());
    const bool goes_on = (last.field == header_field::chair && !begins_body(l)) ||
                         (last.field == header_field::place && adjacent && !begins_body(l)) || person_line;
    if (!goes_on) break;
    last.lines.push_back(without_pipes(l.text));
    body = i + 1;
  }
  for (const header_entry& entry : entries) read_field(r, entry);
  r.at.body_begin = body;
}

}  // namespace karjo::reading
