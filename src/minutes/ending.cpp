// SPDX-License-Identifier: Apache-2.0
//
// What frames the body: the memo block (at the top or the bottom), the closing, the chair's signature, the
// distribution list, the issuing officer, the annexes. Read first, so that the body is known by what it is not.
#include <algorithm>

#include <karjo/calendar/date_text.hpp>
#include <karjo/memo/memo_number.hpp>

#include "reading.hpp"

namespace karjo::reading {

namespace {

struct frame {
  std::size_t closing_begin, closing_end;
  std::size_t lead;  // the line that opens the distribution list
  std::size_t entries_end;
};

/// The last formula of closing, with the lines over which it is printed.
void find_closing(const reading& r, frame& f) {
  const std::vector<line>& lines = r.lines();
  for (std::size_t i = lines.size(); i-- > 0;) {
    if (!is_closing(lines[i].text.view())) continue;
    f.closing_begin = i;
    f.closing_end = i + 1;
    while (f.closing_begin > 0 && !read_mark(lines[f.closing_begin].text.view())) {
      const line& above = lines[f.closing_begin - 1];
      if (above.blank() || above.text.view().ends_with("।") || above.text.view().ends_with(";") ||
          above.text.view().ends_with(".") || read_section_word(above.text.view())) {
        break;
      }
      --f.closing_begin;
    }
    while (f.closing_end < lines.size() && !lines[f.closing_end].blank() &&
           !lines[f.closing_end - 1].text.view().ends_with("।") &&
           !lines[f.closing_end - 1].text.view().ends_with(".") && is_closing(lines[f.closing_end].text.view())) {
      ++f.closing_end;
    }
    return;
  }
}

void read_closing(reading& r, const frame& f) {
  std::vector<slice> parts;
  for (std::size_t i = f.closing_begin; i < f.closing_end; ++i) parts.push_back(r.lines()[i].text);
  if (parts.empty()) return;
  slice text = r.doc.join(parts);
  if (const list_mark mark = read_mark(text.view())) text = text.from(mark.length);
  r.out.closing = r.doc.print(text);
}

// --- Memo and issue date ---------------------------------------------------------------------------------------------

/// Whether a line is hardly more than dates.
bool is_date_line(std::string_view v) {
  const std::size_t label = date_label(v);
  if (label != 0) return true;
  std::size_t covered = 0;
  for (const printed_date& d : find_dates(v)) covered += d.length;
  return covered != 0 && covered * 10 >= v.size() * 6;
}

std::size_t next_full_line(const reading& r, std::size_t i) {
  while (i < r.lines().size() && r.lines()[i].blank()) ++i;
  return i;
}

void read_issue_date(reading& r, const std::vector<slice>& parts) {
  if (parts.empty()) return;
  const slice text = r.doc.join(parts);
  issue_date date;
  std::optional<printed_date> bangla, gregorian;
  for (const printed_date& d : find_dates(text.view())) {
    if (!d.complete()) continue;
    const printed_text printed = r.doc.print(text.part(d.offset, d.offset + d.length));
    if (d.calendar == date_calendar::bangla && !bangla) {
      date.bangla = printed_bangla_date{d.fields(), printed};
      bangla = d;
    } else if (d.calendar == date_calendar::gregorian && !gregorian) {
      date.gregorian = printed_gregorian_date{d.days, printed};
      gregorian = d;
    }
  }
  if (!bangla && !gregorian) return;
  if (bangla && gregorian) {
    const auto both = read_pair(*bangla, *gregorian);
    date.consistent = both && both->pair && (both->pair->consistent || both->pair->right_in_its_time);
  }
  r.out.issue_date = std::move(date);
}

/// The memo line and the date lines about it; `label` bytes of the line are its label.
void read_memo_block(reading& r, std::size_t at, std::size_t label) {
  const std::vector<line>& lines = r.lines();
  const slice number = lines[at].text;
  std::optional<memo_reading> found = find_memo_number(number.view());
  r.at.memo_begin = at;
  r.at.memo_end = at + 1;
  std::vector<slice> dates;
  if (found) {
    const slice printed = number.part(found->offset, found->offset + found->length);
    r.out.memo = memo_line{r.doc.print(printed), found->number};
    r.memo_findings = std::move(found->findings);
    const slice rest = number.from(found->offset + found->length);
    if (!find_dates(rest.view()).empty()) dates.push_back(rest);
  } else if (!find_dates(number.from(label).view()).empty()) {
    dates.push_back(number.from(label));
  }
  std::size_t i = next_full_line(r, at + 1);
  for (std::size_t taken = 0; taken < 4 && i < lines.size() && is_date_line(lines[i].text.view()); ++taken) {
    if (read_header_label(lines[i].text.view()) && date_label(lines[i].text.view()) == 0) break;
    dates.push_back(lines[i].text);
    r.at.memo_end = i + 1;
    i = next_full_line(r, i + 1);
  }
  if (dates.empty() && at > 0) {
    std::size_t above = at;
    while (above > 0 && lines[above - 1].blank()) --above;
    if (above > 0 && date_label(lines[above - 1].text.view()) != 0) {
      dates.push_back(lines[above - 1].text);
      r.at.memo_begin = above - 1;
    }
  }
  read_issue_date(r, dates);
}

void find_memo(reading& r, const frame& f) {
  const std::vector<line>& lines = r.lines();
  bool in_body = false;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const std::string_view v = lines[i].text.view();
    if (v.empty()) continue;
    if (i >= f.closing_end)
      in_body = false;
    else if (!in_body && (read_mark(v) || read_section_word(v) || v.size() > 500))
      in_body = true;
    if (in_body && f.closing_end < lines.size()) continue;
    const std::size_t label = memo_label(v);
    if (label == 0) continue;
    const bool named =
        v.starts_with("স্মারক") || v.starts_with("স্বারক") || small_letters(v.substr(0, 8)).starts_with("memo");
    const auto found = find_memo_number(v);
    if (!found && !named) continue;
    if (!named && found->number.scheme() == memo_scheme::free_form && in_body) continue;
    if (named && in_body && !found) continue;
    read_memo_block(r, i, label);
    return;
  }
}

/// A date of issue without a memo number, after the closing.
void find_lone_issue_date(reading& r, const frame& f) {
  if (r.out.issue_date || r.at.memo_begin < r.lines().size()) return;
  for (std::size_t i = f.closing_end; i < std::min(f.lead, r.lines().size()); ++i) {
    if (date_label(r.lines()[i].text.view()) == 0 || find_dates(r.lines()[i].text.view()).empty()) continue;
    std::vector<slice> parts{r.lines()[i].text};
    const std::size_t next = next_full_line(r, i + 1);
    if (next < r.lines().size() && is_date_line(r.lines()[next].text.view())) parts.push_back(r.lines()[next].text);
    r.at.memo_begin = i;
    r.at.memo_end = parts.size() == 2 ? next + 1 : i + 1;
    read_issue_date(r, parts);
    return;
  }
}

// --- Distribution ----------------------------------------------------------------------------------------------------

bool names_seniority(std::string_view v) {
  return contains_any(v, {"জ্যেষ্ঠতা", "জেষ্ঠতা", "জ্যেষ্টতা", "জৈষ্ঠতা", "ক্রমানুসারে"}) ||
         contains(small_letters(v), "seniority");
}

/// What a note on the order says: "ক্রমানুসারে নয়" and its misreading "ক্রমানুসারে নথি" say that it is not by
/// seniority.
bool says_by_seniority(std::string_view v) {
  return !contains_any(v, {"নয়", "নহে", "নথি", "না"}) && !contains_any(small_letters(v), {"not ", "no "});
}

// A bracket longer than this is no note on the order of addressees.
constexpr std::size_t longest_note = 300;

/// The lead line without the note on the order; the note decides `by_seniority`.
void read_lead(reading& r, slice lead, distribution& out) {
  const std::string_view v = lead.view();
  std::size_t close = 0;
  for (std::size_t open = v.find('('); open != nowhere; open = v.find('(', open + 1)) {
    if (close != nowhere && close < open) close = v.find(')', open);
    const std::string_view note =
        v.substr(open, close == nowhere ? longest_note : std::min(close - open + 1, longest_note));
    if (!names_seniority(note)) continue;
    out.by_seniority = says_by_seniority(note);
    const slice before = without_end_marks(lead.until(open));
    const slice after = close == nowhere ? lead.part(v.size(), v.size()) : without_end_marks(lead.from(close + 1));
    const slice rest = before.empty() ? after : before;
    if (!rest.empty() && rest.view() != "।") out.lead = r.doc.print(rest);
    return;
  }
  if (names_seniority(v)) out.by_seniority = says_by_seniority(v);
  const slice rest = without_end_marks(lead);
  if (!rest.empty()) out.lead = r.doc.print(rest);
}

std::int64_t bracket_balance(std::string_view v) {
  return std::count(v.begin(), v.end(), '(') - std::count(v.begin(), v.end(), ')');
}

/// Whether a bracket at the end of an entry is a note to the addressee, not part of the address.
bool is_note(std::string_view v) {
  if (contains_any(v, {"জন্য", "অনুরোধ", "অবগতি", "জ্ঞাতার্থে", "কার্যার্থে", "দৃষ্টি আকর্ষণ", "প্রকাশ", "আপলোড", "মহোদয়",
                       "প্রেরণ", "ব্যবস্থা", "নোটিশ"}))
    return true;
  return contains_any(small_letters(v), {"for ", "request", "kind ", "attention", "upload"});
}

distribution_entry read_entry(reading& r, slice text) {
  distribution_entry entry;
  if (const list_mark mark = read_mark(text.view()); mark && mark.kind == mark_kind::number) {
    std::uint32_t number = 0;
    for (const char c : mark.value) number = c == '.' ? number : number * 10 + static_cast<std::uint32_t>(c - '0');
    entry.number = number;
    r.lists.back().places.push_back({mark, text.part(mark.begin, mark.end)});
    text = text.from(mark.length);
  }
  text = without_end_marks(text);
  if (text.view().ends_with(".")) text = text.until(text.size() - 1);
  const std::string_view v = text.view();
  entry.addressee = r.doc.print(text);
  if (!v.ends_with(")")) return entry;
  // Back from the end to the bracket that opens the note; where the brackets do not balance, to the outermost that
  // opens.
  std::int64_t depth = 0;
  std::size_t open = nowhere;
  std::int64_t least = 1;
  for (std::size_t i = v.size(); i-- > 0;) {
    if (v[i] == ')') ++depth;
    if (v[i] != '(') continue;
    --depth;
    if (depth < least || open == nowhere) {
      least = depth;
      open = i;
    } else if (depth == least || depth > 0) {
      open = i;
    }
    if (depth <= 0) break;
  }
  if (open == nowhere || open == 0) return entry;
  const slice note = text.part(open + 1, v.size() - 1);
  if (!is_note(note.view())) return entry;
  entry.note = r.doc.print(note);
  entry.addressee = r.doc.print(without_end_marks(text.until(open)));
  return entry;
}

void read_distribution(reading& r, frame& f) {
  const std::vector<line>& lines = r.lines();
  if (f.lead >= lines.size()) return;
  distribution out;
  read_lead(r, lines[f.lead].text, out);
  r.lists.push_back({numbered_list::what::distribution, false, {}});

  std::vector<std::vector<slice>> entries;
  bool numbered = false;
  std::size_t i = f.lead + 1;
  std::size_t end = i;
  for (bool after_blank = false; i < r.at.annex_begin; ++i) {
    const line& l = lines[i];
    if (l.blank()) {
      after_blank = true;
      continue;
    }
    const std::string_view v = l.text.view();
    const list_mark mark = read_mark(v);
    const bool number = mark && mark.kind == mark_kind::number;
    if (entries.empty() && !number && !l.bullet &&
        (is_distribution_lead(v) || (v.starts_with("(") && names_seniority(v)))) {
      distribution second;
      read_lead(r, l.text, second);
      if (!out.by_seniority) out.by_seniority = second.by_seniority;
      if (second.lead && out.lead) out.lead = r.doc.print(r.doc.join({lines[f.lead].text, without_end_marks(l.text)}));
    } else if (number || l.bullet) {
      numbered = numbered || number;
      entries.push_back({l.text});
    } else if (!entries.empty() && (bracket_balance(v) < 0 || bracket_balance(entries.back().back().view()) > 0)) {
      entries.back().push_back(l.text);
    } else if (entries.empty() && !after_blank) {
      entries.push_back({l.text});  // a list without numbers
    } else if (!numbered && !after_blank && !entries.empty()) {
      entries.push_back({l.text});
    } else if (numbered && !after_blank && find_post(v) == nowhere && entries.back().back().view().ends_with(",")) {
      entries.back().push_back(l.text);
    } else {
      break;
    }
    after_blank = false;
    end = i + 1;
  }
  f.entries_end = end;
  for (const std::vector<slice>& parts : entries) out.entries.push_back(read_entry(r, r.doc.join(parts)));
  r.out.distribution = std::move(out);
}

// --- Signatures and annexes ------------------------------------------------------------------------------------------

std::vector<slice> signature_lines(const reading& r, std::size_t from, std::size_t to) {
  std::vector<slice> out;
  bool gap = false;
  for (std::size_t i = from; i < to; ++i) {
    const line& l = r.lines()[i];
    const std::string_view v = l.text.view();
    if (l.blank()) {
      gap = !out.empty();
      continue;
    }
    if (i >= r.at.memo_begin && i < r.at.memo_end) break;
    if (memo_label(v) != 0 || is_distribution_lead(v) || contains(v, "পরিকল্পনা ও বাস্তবায়নে") || out.size() == 8) break;
    if (date_label(v) != 0) {
      if (out.empty()) continue;
      break;
    }
    if (gap && out.size() >= 2 && v.size() > 200) break;
    if (is_contact_line(v)) continue;
    out.push_back(l.text);
    gap = false;
  }
  return out;
}

/// Without a closing formula: the short lines above the memo block or the distribution that name a post.
void read_signature_without_closing(reading& r, std::size_t end) {
  std::size_t begin = end;
  while (begin > 0 && r.lines()[begin - 1].blank()) --begin;
  const std::size_t last = begin;
  bool post = false;
  while (begin > 0 && last - begin < 5) {
    const std::string_view v = r.lines()[begin - 1].text.view();
    if (v.empty() || v.size() > 180 || v.ends_with("।") || v.ends_with(";") || read_mark(v) || read_section_word(v) ||
        read_header_label(v))
      break;
    post = post || find_post(v) != nowhere;
    --begin;
  }
  if (!post || begin == last) return;
  r.out.signatory = read_person(r.doc, signature_lines(r, begin, last));
  r.at.body_end = begin;
}

void read_annexes(reading& r, std::size_t from) {
  const std::vector<line>& lines = r.lines();
  bool list_of_people = false;
  for (std::size_t i = from; i < lines.size(); ++i) {
    const std::string_view v = lines[i].text.view();
    if (v.empty()) continue;
    const auto annex = find_annex(v);
    if (annex && annex->begin <= 3 && v.size() < 240) {
      r.annexes_present.insert(annex->letter);
      r.at.annex_begin = std::min(r.at.annex_begin, i);
      const attendance& a = r.out.meeting.attendance;
      list_of_people = !a.annex || *a.annex == annex->letter;
    } else if (list_of_people && r.at.annex_begin < i) {
      if (const list_mark mark = read_mark(v); mark && mark.kind == mark_kind::number) {
        r.out.meeting.attendance.people.push_back(r.doc.print(without_end_marks(lines[i].text.from(mark.length))));
      }
    }
  }
}

}  // namespace

void read_ending(reading& r) {
  const std::size_t all = r.lines().size();
  frame f{all, all, all, all};
  r.at = {all, all, 0, all, all, all, all};
  find_closing(r, f);
  read_closing(r, f);
  find_memo(r, f);

  const bool memo_below = r.at.memo_begin < all && (f.closing_end == all || r.at.memo_begin >= f.closing_end);
  const std::size_t search = f.closing_end < all ? f.closing_end : memo_below ? r.at.memo_end : 0;
  if (search != 0) {
    for (std::size_t i = search; i < all; ++i) {
      if (is_distribution_lead(r.lines()[i].text.view())) {
        f.lead = i;
        break;
      }
    }
  }
  find_lone_issue_date(r, f);

  // Annexes stand behind everything else; the lines of people in them are read once the header is known.
  const std::size_t behind = f.lead < all ? f.lead + 1 : search;
  for (std::size_t i = behind; behind != 0 && i < all; ++i) {
    const auto annex = find_annex(r.lines()[i].text.view());
    if (annex && annex->begin <= 3 && r.lines()[i].text.size() < 240) {
      r.at.annex_begin = i;
      break;
    }
  }
  read_distribution(r, f);

  std::size_t after_body = std::min({memo_below ? r.at.memo_begin : all, f.lead, r.at.annex_begin});
  r.at.body_end = f.closing_begin < all ? f.closing_begin : after_body;
  if (f.closing_end < all || f.closing_begin < all) {
    const std::vector<slice> lines = signature_lines(r, f.closing_end, after_body);
    r.out.signatory = read_person(r.doc, lines);
  } else if (after_body < all) {
    read_signature_without_closing(r, after_body);
  }
  if (f.lead < all) {
    const std::vector<slice> lines = signature_lines(r, f.entries_end, r.at.annex_begin);
    r.out.issuing_officer = read_person(r.doc, lines);
  }
}

void read_annex_people(reading& r) {
  if (r.at.annex_begin < r.lines().size()) read_annexes(r, r.at.annex_begin);
}

}  // namespace karjo::reading
