// SPDX-License-Identifier: Apache-2.0
//
// Who must act, from the words of a decision. Bangla office prose names the one who acts in three ways:
//
//     X … করবে / করবেন          the subject that opens a sentence with a future verb
//     X কর্তৃক … করতে হবে        the agent, unless a participle follows (X কর্তৃক প্রণীত …)
//     X-কে … করতে হবে / অনুরোধ    the one charged or asked, at the opening of the sentence
//
// Everything else (করতে হবে, করা হবে alone) names nobody. The receiver of a report (… বরাবর, … নিকট, …-এ প্রেরণ)
// never acts, and "স্ব স্ব অফিস" inside a duty names nobody. Source: docs/sources.md#minutes-responsible.
#include <algorithm>

#include <karjo/text/digits.hpp>
#include <karjo/text/utf8.hpp>

#include "reading.hpp"

namespace karjo::reading {

namespace {

struct token {
  std::size_t begin, end;
  std::string_view text;  // without commas and stops behind it
  bool comma = false;     // a comma stood behind it
};

bool is_one_of(std::string_view w, std::initializer_list<std::string_view> words) {
  return std::find(words.begin(), words.end(), w) != words.end();
}

bool ends_with_any(std::string_view w, std::initializer_list<std::string_view> endings) {
  return std::any_of(endings.begin(), endings.end(), [&](std::string_view e) { return w.ends_with(e); });
}

// A bracket that runs on beyond this is no group of one word's.
constexpr std::size_t longest_bracket = 240;

/// Words of a stretch; a bracketed group clings to the word before it.
std::vector<token> tokens_of(std::string_view v, std::size_t from, std::size_t to) {
  std::vector<token> out;
  std::size_t at = from;
  while (at < to) {
    while (at < to && (v[at] == ' ' || v[at] == '\t' || v[at] == '\n')) ++at;
    std::size_t end = at;
    std::size_t depth = 0;
    while (end < to &&
           ((depth != 0 && end - at < longest_bracket) || (v[end] != ' ' && v[end] != '\t' && v[end] != '\n'))) {
      if (v[end] == '(')
        ++depth;
      else if (v[end] == ')' && depth > 0)
        --depth;
      ++end;
    }
    if (at == end) break;
    if (depth != 0) {  // a bracket that never closes: take the word alone
      end = at;
      while (end < to && v[end] != ' ' && v[end] != '\t' && v[end] != '\n') ++end;
    }
    token t{at, end, {}, false};
    while (t.end > t.begin && (v[t.end - 1] == ',' || v[t.end - 1] == ';' || v[t.end - 1] == ':')) {
      t.comma = t.comma || v[t.end - 1] == ',';
      --t.end;
    }
    if (t.end > t.begin) {
      t.text = v.substr(t.begin, t.end - t.begin);
      if (t.text.starts_with("(") && !out.empty() && !out.back().comma) {
        out.back().end = t.end;
        out.back().comma = t.comma;
      } else {
        out.push_back(t);
      }
    }
    at = end;
  }
  return out;
}

/// The bare word of a token: without a bracketed group behind it.
std::string_view bare(const token& t) { return t.text.substr(0, std::min(t.text.find('('), t.text.size())); }

constexpr std::string_view actors[] = {
    "মন্ত্রণালয়",    "বিভাগ",      "অনুবিভাগ",
    "অধিশাখা",     "শাখা",       "অধিদপ্তর",
    "অধিদফতর",     "দপ্তর",       "দফতর",
    "পরিদপ্তর",     "সংস্থা",      "কার্যালয়",
    "অফিস",        "সেল",        "ইউনিট",
    "টিম",         "কমিটি",      "উপকমিটি",
    "উপ-কমিটি",    "বোর্ড",       "ব্যুরো",
    "কমিশন",       "কর্পোরেশন",   "করপোরেশন",
    "পরিষদ",       "পৌরসভা",     "কর্তৃপক্ষ",
    "প্রতিষ্ঠান",    "একাডেমি",    "ইনস্টিটিউট",
    "বিশ্ববিদ্যালয়", "কলেজ",       "বিদ্যালয়",
    "ব্যাংক",       "সচিব",       "উপসচিব",
    "যুগ্মসচিব",     "মহাপরিচালক", "পরিচালক",
    "উপপরিচালক",   "উপ-পরিচালক", "কমিশনার",
    "প্রশাসক",      "অফিসার",     "কর্মকর্তা",
    "কর্মচারী",     "প্রকৌশলী",    "প্রোগ্রামার",
    "এনালিস্ট",     "অ্যানালিস্ট",  "চেয়ারম্যান",
    "মেয়র",        "সদস্য",       "সদস্য-সচিব",
    "সভাপতি",      "আহ্বায়ক",     "প্রধান",
    "অধ্যক্ষ",       "শিক্ষক",      "প্রতিনিধি",
    "সুপার",        "সার্জন",      "ব্যবস্থাপক",
    "মহাব্যবস্থাপক", "পরিদর্শক",    "তত্ত্বাবধায়ক",
    "হিসাবরক্ষক",   "ঠিকাদার",    "কোম্পানি",
    "লিমিটেড",     "সকলে",       "সকল",
    "পয়েন্ট",       "উপজেলা",     "ইউনিয়ন",
    "ফাউন্ডেশন",    "সমিতি",      "ফেডারেশন",
    "কাউন্সিল",     "হাসপাতাল",   "ক্লিনিক",
    "ট্রাস্ট",       "ঔষধাগার",    "কারাগার",
    "গ্রন্থাগার",    "গ্রন্থাগারিক", "লাইব্রেরি",
    "লাইব্রেরিয়ান", "জাদুঘর",      "আর্কাইভ",
    "রেলওয়ে",      "এয়ারলাইনস",  "এয়ারলাইন্স",
    "বন্দর",        "ওয়াসা",      "রাজউক",
    "এলজিইডি",     "বিআরটিএ",    "বিটিসিএল",
    "বিআরটিসি",    "এটুআই",       "বাহিনী",
    "পুলিশ",        "আনসার",      "থানা",
    "স্টেশন",       "স্কুল",        "মাদ্রাসা",
    "মাদরাসা",     "কালেক্টর",    "কালেক্টরেট",
    "রেজিস্ট্রার",   "মাস্টার",     "উপাচার্য",
    "ডিন",         "প্রভোস্ট",     "প্রক্টর",
    "অধ্যাপক",      "প্রভাষক",     "নিয়ন্ত্রক",
    "মহাসচিব",     "সম্পাদক",     "কোষাধ্যক্ষ",
    "উপদেষ্টা",     "পরামর্শক",    "বিশেষজ্ঞ",
    "চিকিৎসক",     "নার্স",       "আইনজীবী",
    "অপারেটর",     "সহকারী",     "ক্যাশিয়ার",
    "নাজির",       "সার্ভেয়ার",   "কানুনগো",
    "ডিলার",       "কাউন্সিলর",   "ম্যানেজার",
    "সমন্বয়ক",      "সঞ্চালক",     "র‍্যাপোর্টিয়ার",
    "মন্ত্রী",       "কোষ",        "কেন্দ্র",
    "অনুষদ",        "লিডার",      "সচিবালয়",
    "ফোকাল",
};

/// Plural endings that keep the nominative.
constexpr std::string_view plurals[] = {"সমূহ", "গণ", "বৃন্দ", "গুলো", "গুলি", "রা", "েরা"};

bool is_plural(std::string_view w) {
  return std::any_of(std::begin(plurals), std::end(plurals),
                     [&](std::string_view plural) { return w.ends_with(plural); });
}

/// Whether a word names an office or officer in the nominative: "অধিদপ্তরসমূহ", "উপসচিব", "র‍্যাপোর্টিয়ারগণ".
bool is_actor(std::string_view w) {
  // "শাখা-২"
  if (const std::size_t dash = w.rfind('-');
      dash != nowhere && dash + 1 < w.size() && text::digit_value(text::decode(w, dash + 1).code_point) >= 0) {
    w = w.substr(0, dash);
  }
  for (const std::string_view plural : plurals) {
    if (w.ends_with(plural) && w.size() > plural.size()) {
      const std::string_view stem = w.substr(0, w.size() - plural.size());
      if (std::any_of(std::begin(actors), std::end(actors), [&](std::string_view a) { return stem.ends_with(a); }))
        return true;
    }
  }
  return std::any_of(std::begin(actors), std::end(actors), [&](std::string_view a) {
    if (!w.ends_with(a)) return false;
    const std::string_view before = w.substr(0, w.size() - a.size());
    return before.empty() || before.ends_with("-") || before.ends_with("/") || before.ends_with("উপ") ||
           before.ends_with("সহ") ||
           is_one_of(a, {"দপ্তর", "পরিচালক", "কর্মকর্তা", "প্রকৌশলী", "কমিটি", "কর্তৃপক্ষ", "কার্যালয়", "অধিদপ্তর"});
  });
}

/// Whether a word turns what stands before it into a condition of time, place or aim rather than the subject.
/// A postposition that takes the noun before it, so that this is no subject.
bool is_postposition(std::string_view w) {
  return is_one_of(w, {"হতে",     "থেকে",    "বরাবর",  "নিকট",  "কর্তৃক",    "অনুযায়ী",   "অনুসারে",
                       "মোতাবেক", "পর্যন্ত",   "বিষয়ে",  "বিষয়ক", "সংক্রান্ত", "সংক্রান্তে", "মাধ্যমে",
                       "সাপেক্ষে", "ভিত্তিতে", "পর্যায়ে", "শেষে",  "ক্ষেত্রে",  "পর্যায়ের",  "ভিত্তিক"});
}

bool closes_adverbial(std::string_view w) {
  return is_one_of(w, {"শেষে",   "পর",       "পরে",       "আগে",     "পূর্বে",    "মধ্যে",     "মধ্যেই",     "ক্ষেত্রে",
                       "জন্য",    "লক্ষ্যে",    "উদ্দেশ্যে",   "অনুযায়ী",  "অনুসারে",  "মোতাবেক",  "ভিত্তিতে",   "সাপেক্ষে",
                       "বিষয়ে",  "সংক্রান্তে", "মাধ্যমে",    "সাথে",    "সঙ্গে",    "তারিখে",   "তারিখ",     "সময়ে",
                       "নিমিত্ত", "পাশাপাশি", "এছাড়া",     "এছাড়াও",  "তাছাড়া",  "প্রেক্ষিতে", "প্রেক্ষাপটে", "বিবেচনায়",
                       "স্বার্থে", "মর্মে",     "কোয়ার্টারে", "মাসে",    "অর্থবছরে", "হতে",      "থেকে",      "পর্যন্ত",
                       "অতঃপর",  "আগামীতে",  "এখন",       "যথাসময়ে", "অবিলম্বে", "করে",      "হয়ে",       "দিয়ে",
                       "নিয়ে",   "পূর্বক"}) ||
         w.ends_with("পূর্বক") || w.ends_with("ক্রমে") || w.ends_with("ান্তে");
}

/// A verb in the future of the third person: করবে, দেবেন, টানাবেন. হবে is the passive, and -ভাবে no verb.
bool is_future_verb(std::string_view w) {
  if (w.ends_with("বেন")) return !is_one_of(w, {"হবেন", "হইবেন"});
  return w.ends_with("বে") && !w.ends_with("ভাবে") &&
         !is_one_of(w, {"হবে", "হইবে", "তবে", "সবে", "হিসাবে", "কীভাবে", "কিভাবে", "উৎসবে", "অভাবে"});
}

bool is_participle(std::string_view w) {
  return ends_with_any(w, {"কৃত", "িত", "ীত", "প্রাপ্ত", "যুক্ত", "দত্ত", "সৃষ্ট", "ধার্য", "জারি", "নির্দিষ্ট", "প্রদত্ত"});
}

std::vector<slice> split_sentences(slice text) {
  std::vector<slice> out;
  const std::string_view v = text.view();
  std::size_t begin = 0;
  for (std::size_t at = v.find("।"); at != nowhere; at = v.find("।", at + 3)) {
    out.push_back(text.part(begin, at).trimmed());
    begin = at + 3;
  }
  out.push_back(text.from(begin).trimmed());
  return out;
}

/// The noun phrase that names the actor and ends with the token `last`: back to the start, a comma or the end of an
/// adverbial.
std::size_t phrase_begin(const std::vector<token>& tokens, std::size_t last) {
  std::size_t begin = last;
  while (begin > 0) {
    const token& before = tokens[begin - 1];
    if (closes_adverbial(bare(before)) || is_future_verb(bare(before))) break;
    if (is_one_of(bare(before), {"এ", "এবং", "ও"}) && begin - 1 == 0) break;
    --begin;
  }
  return begin;
}

/// "X, Y ও Z": the phrase goes on while a comma or "ও" joins another actor.
std::size_t phrase_end(const std::vector<token>& tokens, std::size_t last) {
  std::size_t end = last;
  for (;;) {
    std::size_t next = end + 1;
    const bool comma = tokens[end].comma;
    bool joint = comma;
    if (next < tokens.size() && is_one_of(bare(tokens[next]), {"ও", "এবং"})) {
      joint = true;
      ++next;
    }
    if (!joint) return end;
    // the joined actor must stand within a few words, before any adverbial
    std::size_t found = 0;
    for (std::size_t k = next; k < tokens.size() && k < next + 6; ++k) {
      if (closes_adverbial(bare(tokens[k])) || is_future_verb(bare(tokens[k])) || bare(tokens[k]).ends_with("কে"))
        break;
      if (is_actor(bare(tokens[k]))) {
        found = k;
        break;
      }
      if (tokens[k].comma) break;
    }
    if (found == 0) return end;
    end = found;
    // "… ও সহকারী পরিচালক": the last of several such words is the actor
    while (end + 1 < tokens.size() && !tokens[end].comma && !is_plural(bare(tokens[end])) &&
           is_actor(bare(tokens[end + 1])) &&
           !(end + 2 < tokens.size() && is_postposition(bare(tokens[end + 2])))) {
      ++end;
    }
  }
}

/// Whether another actor follows at once, so that the word before it only qualifies it ("সকল অধিদপ্তর").
bool is_actor_ahead(const std::vector<token>& tokens, std::size_t from) {
  for (std::size_t k = from; k < tokens.size() && k < from + 3; ++k) {
    if (closes_adverbial(bare(tokens[k]))) return false;
    if (is_actor(bare(tokens[k]))) return true;
  }
  return false;
}

void read_sentence(slice sentence, std::vector<slice>& out) {
  const std::string_view v = sentence.view();
  const std::vector<token> tokens = tokens_of(v, 0, v.size());
  if (tokens.empty()) return;

  // X কর্তৃক …
  for (std::size_t i = 1; i < tokens.size(); ++i) {
    if (!is_one_of(bare(tokens[i]), {"কর্তৃক", "কতৃক", "কর্তিক"})) continue;
    if (i + 1 < tokens.size() && is_participle(bare(tokens[i + 1]))) continue;
    std::size_t begin = phrase_begin(tokens, i - 1);
    while (begin < i && is_one_of(bare(tokens[begin]), {"উক্ত", "এ", "সভায়"})) ++begin;
    if (begin < i) out.push_back(sentence.part(tokens[begin].begin, tokens[i - 1].end));
    return;
  }

  const std::string_view last = bare(tokens.back());
  const bool asked = contains_any(v, {"অনুরোধ জানানো", "অনুরোধ করা", "নির্দেশ দেওয়া", "নির্দেশনা প্রদান", "নির্দেশ প্রদান",
                                      "দায়িত্ব প্রদান", "দায়িত্ব দেওয়া", "বলা হ"});
  if (is_future_verb(last)) {
    // the subject: the first actor in the nominative that no adverbial swallows
    for (std::size_t i = 0; i + 1 < tokens.size(); ++i) {
      if (!is_actor(bare(tokens[i]))) continue;
      if (i + 1 < tokens.size() && !tokens[i].comma && is_postposition(bare(tokens[i + 1]))) continue;
      if (is_one_of(bare(tokens[i]),
                    {"সকল", "পয়েন্ট", "উপজেলা", "ইউনিয়ন", "ফোকাল", "প্রধান", "বিভাগ", "পরিষদ", "হাসপাতাল", "গ্রন্থাগার",
                     "বন্দর", "পুলিশ", "রেলওয়ে", "কলেজ", "বিশ্ববিদ্যালয়", "স্কুল", "মাদ্রাসা", "থানা"}) &&
          i + 1 < tokens.size() && !tokens[i].comma && is_actor_ahead(tokens, i + 1)) {
        continue;
      }
      const std::size_t begin = phrase_begin(tokens, i);
      // "ইউনিয়ন পরিষদ সচিব": the last of several such words is the actor
      while (i + 2 < tokens.size() && !tokens[i].comma && !is_plural(bare(tokens[i])) &&
             is_actor(bare(tokens[i + 1])) && !is_postposition(bare(tokens[i + 2])))
        ++i;
      const std::size_t end = phrase_end(tokens, i);
      if (begin > 0 && bare(tokens[begin]).ends_with("কে")) return;
      out.push_back(sentence.part(tokens[begin].begin, tokens[end].end));
      return;
    }
    return;
  }
  // X-কে … করতে হবে / অনুরোধ জানানো হলো
  const bool must = ends_with_any(
      v, {"করতে হবে", "রাখতে হবে", "থাকতে হবে", "নিতে হবে", "দিতে হবে", "পাঠাতে হবে", "জানাতে হবে", "করিতে হইবে"});
  if (!asked && !must) return;
  for (std::size_t i = 0; i < tokens.size() && i < 12; ++i) {
    const std::string_view w = bare(tokens[i]);
    if (!w.ends_with("কে")) {
      if (i + 1 < tokens.size() && bare(tokens[i + 1]) == "কে" && is_actor(w)) {
        out.push_back(sentence.part(tokens[phrase_begin(tokens, i)].begin, tokens[i].end));
        return;
      }
      continue;
    }
    std::string_view stem = w.substr(0, w.size() - std::string_view("কে").size());
    if (stem.ends_with("দের")) stem = stem.substr(0, stem.size() - std::string_view("দের").size());
    if (stem.ends_with("-")) stem = stem.substr(0, stem.size() - 1);
    if (!is_actor(stem)) continue;
    if (must && contains_any(v.substr(tokens[i].end), {"অবহিত", "অন্তর্ভুক্ত", "অনুরোধ", "নির্দেশ", "চিঠি", "পত্র"}) && !asked)
      return;
    const std::size_t begin = phrase_begin(tokens, i);
    if (must && begin != 0) return;
    const std::size_t end = tokens[i].begin + stem.size();
    out.push_back(sentence.part(tokens[begin].begin, end));
    return;
  }
}

/// English: "The Deputy Director shall …", "… by the IT Section".
void read_english_sentence(slice sentence, std::vector<slice>& out) {
  const std::string low = small_letters(sentence.view());
  std::size_t verb = nowhere;
  for (const std::string_view word :
       {" shall ", " will ", " must ", " is requested to ", " are requested to ", " is to ", " are to ", " should ",
        " was requested to ", " is directed to ", " was asked to "}) {
    verb = std::min(verb, low.find(word));
  }
  if (verb == nowhere) return;
  const std::string_view rest = std::string_view(low).substr(verb);
  const bool passive = rest.starts_with(" shall be ") || rest.starts_with(" will be ") ||
                       rest.starts_with(" must be ") || rest.starts_with(" should be ") ||
                       rest.starts_with(" is to be ") || rest.starts_with(" are to be ");
  if (passive) {
    const std::size_t by = low.find(" by the ", verb);
    if (by == nowhere) return;
    std::size_t end = low.find_first_of(",;.", by + 8);
    for (const std::string_view stop :
         {" by ", " within ", " before ", " on ", " in ", " to ", " and submitted", " for "}) {
      end = std::min(end, low.find(stop, by + 8));
    }
    slice who = sentence.part(by + 4, std::min(end, low.size())).trimmed();
    if (!who.empty() && low[by + 8] != '\0' && (low[by + 8] < '0' || low[by + 8] > '9')) out.push_back(who);
    return;
  }
  std::size_t begin = 0;
  if (const std::size_t comma = low.substr(0, verb).rfind(", ");
      comma != nowhere && contains_any(low.substr(0, comma), {"after", "before", "by ", "within", "in order"})) {
    begin = comma + 2;
  }
  const slice who = sentence.part(begin, verb).trimmed();
  if (who.empty() || who.size() > 160 || is_one_of(small_letters(who.view()), {"it", "this", "that", "there"})) return;
  out.push_back(who);
}

}  // namespace

std::vector<slice> find_responsible(slice text) {
  std::vector<slice> out;
  const bool bangla = text.view().find("\xE0\xA6") != nowhere;
  for (const slice& sentence : split_sentences(text)) {
    if (sentence.empty()) continue;
    if (bangla)
      read_sentence(without_end_marks(sentence), out);
    else
      read_english_sentence(sentence, out);
  }
  return out;
}

bool is_done_in_meeting(std::string_view text) {
  while (text.ends_with(" ") || text.ends_with("।") || text.ends_with(";") || text.ends_with("."))
    text.remove_suffix(text.ends_with("।") ? 3 : 1);
  if (contains_any(text, {"করতে হবে", "করবে", "রাখতে হবে", "নিতে হবে", "দিতে হবে"})) return false;
  return ends_with_any(text, {"করা হলো",       "করা হল",         "করা হয়",        "করা হইল",          "গৃহীত হলো",
                              "গৃহীত হল",       "গৃহীত হয়",        "অনুমোদিত হলো",   "অনুমোদিত হয়",       "দৃঢ়ীকরণ করা হয়",
                              "দৃঢ়ীকৃত হলো",     "স্থগিত রাখা হলো", "স্থগিত করা হলো", "প্রত্যাহার করা হলো", "were confirmed",
                              "was confirmed", "was approved",   "were approved", "was adopted",      "was postponed",
                              "was withdrawn", "were adopted"}) &&
         !contains_any(text, {"অনুরোধ করা হ", "অনুরোধ জানানো হ", "নির্দেশনা প্রদান করা হ", "নির্দেশ প্রদান করা হ",
                              "দায়িত্ব প্রদান করা হ"});
}

}  // namespace karjo::reading
