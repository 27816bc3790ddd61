// SPDX-License-Identifier: Apache-2.0
#include <karjo/plan/plan_csv.hpp>

#include <array>
#include <initializer_list>
#include <unordered_map>
#include <utility>

#include <karjo/text/bulk.hpp>
#include <karjo/text/storage_form.hpp>

#include "plan/csv_table.hpp"

namespace karjo {

namespace {

using csv::cell;
using csv::row;

/// A key or heading: its name, that of Bangla files, and what else tables print.
struct label {
  std::string_view en, bn;
  std::initializer_list<std::string_view> also;
};

enum class key : std::uint8_t { title, fiscal_year, office, office_name, office_level, office_parent, total_weight, share };

const label keys[] = {
    {"title", "শিরোনাম", {}},
    {"fiscal_year", "অর্থবছর", {"fiscal year", "অর্থ বছর"}},
    {"office", "কার্যালয়ের আইডি", {"office id"}},
    {"office_name", "কার্যালয়", {"office name", "কার্যালয়ের নাম", "দপ্তর", "অফিসের নাম"}},
    {"office_level", "কার্যালয়ের স্তর", {"office level"}},
    {"office_parent", "ঊর্ধ্বতন কার্যালয়", {"office parent", "ঊর্ধ্বতন কার্যালয়ের আইডি"}},
    {"total_weight", "মোট মান", {"total weight"}},
    {"share", "চুক্তিতে মান", {"এপিএতে মান"}},
};

enum class heading : std::uint8_t {
  activity, activity_title, activity_weight, indicator, indicator_title, unit, weight, direction, scoring, accumulate,
  grade_100, grade_90, grade_80, grade_70, grade_60, quarter_1, quarter_2, quarter_3, quarter_4,
  evidence, responsible, quarter, value, not_applicable, reason, target,
};

const label headings[] = {
    {"activity", "কার্যক্রম নম্বর", {"activity number", "কার্যক্রমের নম্বর", "কার্যক্রম নং"}},
    {"activity_title", "কার্যক্রম", {"activity title", "কার্যক্রমের নাম"}},
    {"activity_weight", "কার্যক্রমের মান", {"activity weight", "বিষয়ের মান"}},
    {"indicator", "সূচক নম্বর", {"indicator number", "সূচকের নম্বর", "সূচক নং"}},
    {"indicator_title", "কর্মসম্পাদন সূচক", {"indicator title", "সূচক", "সূচকের নাম"}},
    {"unit", "একক", {"পরিমাপের একক"}},
    {"weight", "সূচকের মান", {"কর্মসম্পাদন সূচকের মান", "মান"}},
    {"direction", "দিক", {}},
    {"scoring", "নম্বর দেওয়ার নিয়ম", {}},
    {"accumulate", "বছরের হিসাব", {}},
    {"100", "অসাধারণ ১০০%", {"100%", "অসাধারণ", "অসাধারণ 100", "target_100"}},
    {"90", "অতি উত্তম ৯০%", {"90%", "অতি উত্তম", "অতি উত্তম 90", "target_90"}},
    {"80", "উত্তম ৮০%", {"80%", "উত্তম", "উত্তম 80", "target_80"}},
    {"70", "চলতি মান ৭০%", {"70%", "চলতি মান", "চলতি মান 70", "target_70"}},
    {"60", "চলতি মানের নিম্নে ৬০%", {"60%", "চলতি মানের নিম্নে", "চলতি মানের নিম্নে 60", "target_60"}},
    {"quarter_1", "১ম ত্রৈমাসিক", {"quarter 1", "q1"}},
    {"quarter_2", "২য় ত্রৈমাসিক", {"quarter 2", "q2"}},
    {"quarter_3", "৩য় ত্রৈমাসিক", {"quarter 3", "q3"}},
    {"quarter_4", "৪র্থ ত্রৈমাসিক", {"quarter 4", "q4"}},
    {"evidence", "প্রমাণক", {}},
    {"responsible", "দায়িত্ব", {"দায়িত্বপ্রাপ্ত", "বাস্তবায়নকারী"}},
    {"quarter", "ত্রৈমাসিক", {}},
    {"value", "অর্জন", {"প্রকৃত অর্জন", "achieved"}},
    {"not_applicable", "প্রযোজ্য নয়", {"not applicable"}},
    {"reason", "কারণ", {}},
    {"target", "লক্ষ্যমাত্রা", {}},
};
constexpr std::size_t heading_count = std::size(headings);

/// The words of the cells, by the value of their enumeration.
const label units[] = {
    {"date", "তারিখ", {}},
    {"count", "সংখ্যা", {"number", "টি", "জন"}},
    {"percent", "%", {"শতাংশ", "শতকরা", "percentage"}},
    {"amount", "পরিমাণ", {"টাকা", "হাজার টাকা", "লক্ষ টাকা", "লাখ টাকা", "কোটি টাকা", "লক্ষ", "কোটি"}},
};
const label directions[] = {{"higher", "বেশি ভালো", {}}, {"lower", "কম ভালো", {}}, {"earlier", "আগে ভালো", {}}};
const label rules[] = {
    {"interpolate", "সমানুপাতিক", {}}, {"ratio", "গাণিতিক", {}}, {"all_or_nothing", "সব বা শূন্য", {}}, {"step", "ধাপ", {}}};
const label ways[] = {
    {"sum", "যোগফল", {}}, {"latest", "সর্বশেষ", {}}, {"maximum", "সর্বোচ্চ", {}}, {"first", "প্রথম", {}}, {"mean", "গড়", {}}};
const label truths[] = {{"no", "না", {"false", "0"}}, {"yes", "হ্যাঁ", {"true", "1", "প্রযোজ্য নয়"}}};
const label quarters[] = {{"1", "১", {"১ম", "q1"}}, {"2", "২", {"২য়", "q2"}}, {"3", "৩", {"৩য়", "q3"}}, {"4", "৪", {"৪র্থ", "q4"}}};

/// Words are compared in storage form, digits of one script, small letters, one space for any.
std::string comparable(std::string_view printed) {
  const result<text::stored_text> stored = text::to_storage_form(printed);
  std::string out;
  for (const char c : comparable_number(stored ? std::string_view(stored->text) : printed)) {
    const bool space = c == ' ' || c == '\t' || c == '\r' || c == '\n';
    if (space && out.ends_with(' ')) continue;
    out += space ? ' ' : c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  }
  return out;
}

/// The labels of one kind by what may be printed for them.
class vocabulary {
 public:
  template <std::size_t N>
  explicit vocabulary(const label (&among)[N]) {
    for (std::size_t i = 0; i < N; ++i) {
      places_.emplace(among[i].en, i);
      places_.emplace(comparable(among[i].bn), i);
      for (const std::string_view other : among[i].also) places_.emplace(comparable(other), i);
    }
  }

  [[nodiscard]] std::optional<std::size_t> find(std::string_view printed) const {
    if (printed.size() > 200) return std::nullopt;
    const auto found = places_.find(comparable(printed));
    return found == places_.end() ? std::nullopt : std::optional(found->second);
  }

 private:
  std::unordered_map<std::string, std::size_t> places_;
};

std::string_view written(const label& of, language in) { return in == language::bn ? of.bn : of.en; }

/// A file split into rows by the delimiter under which one row has the most headings; that row is the row of headings.
class table {
 public:
  explicit table(std::string_view bytes) {
    std::size_t begin = bytes.starts_with("\xEF\xBB\xBF") ? 3 : 0;
    std::string_view candidates = ",;\t";
    if (bytes.substr(begin, 4) == "sep=" && begin + 4 < bytes.size()) {
      const std::size_t end = bytes.find_first_of("\r\n", begin + 5);
      const std::size_t named = candidates.find(bytes[begin + 4]);
      if (named != std::string_view::npos && end == begin + 5) {
        candidates = candidates.substr(named, 1);
        begin = end + (bytes.substr(end, 2) == "\r\n" ? 2 : 1);
      }
    }
    std::size_t most = 0;
    for (const char delimiter : candidates) {
      csv::splitter split(bytes, begin, delimiter);
      split.run();
      std::size_t found = 0;
      const std::size_t at = heading_row(split.rows, found);
      if (found <= most && delimiter != candidates.front()) continue;
      most = found;
      rows_ = std::move(split.rows);
      faults = std::move(split.faults);
      heading_row_ = at;
    }
    if (const auto bad = text::bulk::first_invalid_utf8(bytes)) {
      cell where;
      for (const row& each : rows_) {
        for (const cell& one : each) {
          if (one.offset <= *bad) where = one;
        }
      }
      where.offset = *bad;
      faults = {csv::fault_at(errc::invalid_utf8, where, {})};
    }
  }

  std::vector<csv_fault> faults, doubts;

  void fail(errc code, const cell& where, std::string_view heading) { faults.push_back(csv::fault_at(code, where, heading)); }

  /// The rows of keys and the row of headings. False where the rows below cannot be read: a broken quote, or a key or column that must be
  /// there is not. An unknown heading is a fault, and the other columns are looked at all the same.
  bool read_frame(std::initializer_list<key> known, std::initializer_list<key> required, std::initializer_list<heading> columns,
                  std::initializer_list<heading> required_columns) {
    if (!faults.empty()) return false;
    if (heading_row_ == rows_.size()) {
      fail(errc::csv_missing_cell, cell{}, name(*required_columns.begin()));
      return false;
    }
    for (std::size_t i = 0; i < heading_row_; ++i) read_key(rows_[i], known);
    const row& named = rows_[heading_row_];
    for (const cell& each : named) {
      columns_.push_back(std::nullopt);
      if (each.blank()) continue;
      const std::optional<std::size_t> found = headings_.find(each.text);
      const auto of = static_cast<heading>(found.value_or(0));
      if (!found || std::find(columns.begin(), columns.end(), of) == columns.end()) {
        fail(errc::csv_unknown_heading, each, {});
        columns_.back() = heading_count;
      } else if (of != heading::evidence && column_of_[*found] != 0) {
        fail(errc::csv_duplicate_heading, each, headings[*found].en);
        columns_.back() = heading_count;
      } else {
        columns_.back() = found;
        column_of_[*found] = each.column;
      }
    }
    cell start = named.front();
    start.text.clear();
    bool can_go_on = true;
    for (const heading each : required_columns) {
      if (column_of_[static_cast<std::size_t>(each)] != 0) continue;
      fail(errc::csv_missing_cell, start, name(each));
      can_go_on = false;
    }
    for (const key each : required) {
      if (value(each) != nullptr) continue;
      fail(errc::csv_missing_cell, start, name(each));
      can_go_on = false;
    }
    return can_go_on;
  }

  /// The cell of a key, or null where it is blank or not there.
  [[nodiscard]] const cell* value(key of) const { return values_[static_cast<std::size_t>(of)]; }

  /// Calls `each` with every row of the table that is not blank.
  template <class Each>
  void for_each_row(Each&& each) {
    for (std::size_t i = heading_row_ + 1; i < rows_.size(); ++i) {
      evidence_.clear();
      current_.fill(nullptr);
      const cell* first = nullptr;
      for (const cell& one : rows_[i]) {
        if (one.blank()) continue;
        if (first == nullptr) first = &one;
        const std::size_t column = one.column - 1;
        if (column >= columns_.size() || !columns_[column]) {
          fail(errc::csv_unknown_heading, one, {});
        } else if (*columns_[column] == static_cast<std::size_t>(heading::evidence)) {
          evidence_.push_back(one.text);
        } else if (*columns_[column] != heading_count) {
          current_[*columns_[column]] = &one;
        }
      }
      if (first != nullptr) each(rows_[i].front(), *first);
    }
  }

  /// The cell of the current row in a column, or null where it is blank.
  [[nodiscard]] const cell* at(heading of) const { return current_[static_cast<std::size_t>(of)]; }
  [[nodiscard]] std::string text(heading of) const { return at(of) ? at(of)->text : std::string(); }
  [[nodiscard]] const std::vector<std::string>& evidence() const { return evidence_; }

  /// Reports that the current row has no cell in a column.
  void missing(heading of, const cell& start) {
    cell where = start;
    where.text.clear();
    if (const std::uint32_t column = column_of_[static_cast<std::size_t>(of)]; column != 0) where.column = column;
    fail(errc::csv_missing_cell, where, headings[static_cast<std::size_t>(of)].en);
  }

  template <class Enum>
  std::optional<Enum> word(heading of, const vocabulary& among) {
    if (at(of) == nullptr) return std::nullopt;
    const std::optional<std::size_t> found = among.find(at(of)->text);
    if (!found) unexpected(of);
    return found ? std::optional(static_cast<Enum>(*found)) : std::nullopt;
  }

  std::optional<text::decimal> decimal(const cell* from, std::string_view name) {
    if (from == nullptr) return std::nullopt;
    const plan_value read = read_plan_value(from->text);
    if (read.kind == plan_value_kind::number && read.number.units() >= 0) {
      doubt_digits(*from, name);
      return read.number;
    }
    fail(errc::csv_unexpected_value, *from, name);
    return std::nullopt;
  }
  std::optional<text::decimal> decimal(heading of) { return decimal(at(of), name(of)); }

  plan_value value(heading of) {
    if (at(of) == nullptr) return {};
    plan_value read = read_plan_value(at(of)->text);
    if (read.kind == plan_value_kind::impossible_date) {
      doubts.push_back(csv::fault_at(errc::date_impossible, *at(of), name(of)));
    } else if (read.kind == plan_value_kind::unreadable) {
      doubts.push_back(csv::fault_at(errc::not_a_number, *at(of), name(of)));
    } else {
      doubt_digits(*at(of), name(of));
    }
    return read;
  }

  void doubt_digits(const cell& of, std::string_view name) {
    if (mixes_digits(of.text)) doubts.push_back(csv::fault_at(errc::mixed_digits, of, name));
  }

  void unexpected(heading of) { fail(errc::csv_unexpected_value, *at(of), name(of)); }

  static std::string_view name(heading of) { return headings[static_cast<std::size_t>(of)].en; }
  static std::string_view name(key of) { return keys[static_cast<std::size_t>(of)].en; }

  fiscal_year year() {
    const cell* const from = value(key::fiscal_year);
    const result<fiscal_year> read = parse_fiscal_year(from->text);
    if (!read) fail(errc::csv_unexpected_value, *from, name(key::fiscal_year));
    return read.value_or(fiscal_year{});
  }

  template <class T>
  csv_reading<T> done(T&& read) {
    csv_reading<T> out;
    std::stable_sort(faults.begin(), faults.end(),
                     [](const csv_fault& a, const csv_fault& b) { return a.offset < b.offset; });
    out.faults = std::move(faults);
    out.doubts = std::move(doubts);
    if (out.faults.empty()) out.value = std::forward<T>(read);
    return out;
  }

 private:
  /// The first row with the most headings, of at least two; the number of rows where there is none.
  std::size_t heading_row(const std::vector<row>& rows, std::size_t& most) const {
    std::size_t best = rows.size();
    most = 0;
    for (std::size_t i = 0; i < rows.size(); ++i) {
      std::array<bool, heading_count> seen{};
      std::size_t found = 0;
      for (const cell& each : rows[i]) {
        const std::optional<std::size_t> known = headings_.find(each.text);
        if (known && !std::exchange(seen[*known], true)) ++found;
      }
      if (found >= 2 && found > most) {
        most = found;
        best = i;
      }
      if (best != rows.size() && i > best + 2) break;  // the table has begun
    }
    return best;
  }

  void read_key(const row& of, std::initializer_list<key> known) {
    const auto first = std::find_if(of.begin(), of.end(), [](const cell& each) { return !each.blank(); });
    if (first == of.end()) return;
    const std::optional<std::size_t> found = keys_.find(first->text);
    if (!found || std::find(known.begin(), known.end(), static_cast<key>(*found)) == known.end())
      return fail(errc::csv_unknown_heading, *first, {});
    if (std::exchange(stated_[*found], true)) return fail(errc::csv_duplicate_heading, *first, keys[*found].en);
    for (auto each = first + 1; each != of.end(); ++each) {
      if (each->blank()) continue;
      if (values_[*found] != nullptr) return fail(errc::csv_unexpected_value, *each, keys[*found].en);
      values_[*found] = &*each;
    }
  }

  vocabulary keys_{keys}, headings_{headings};
  std::vector<row> rows_;
  std::size_t heading_row_ = 0;
  std::vector<std::optional<std::size_t>> columns_;          // the heading of each; heading_count: not known, said already
  std::array<std::uint32_t, heading_count> column_of_{};     // 0: there is none
  std::array<const cell*, std::size(keys)> values_{};
  std::array<bool, std::size(keys)> stated_{};
  std::array<const cell*, heading_count> current_{};
  std::vector<std::string> evidence_;
};

/// Whether a cell begins a row of totals: "উপমোট= (১৩টি সূচক)", "কৌশলগত উদ্দেশ্য মোট= (৩৯টি সূচক)", "Total".
bool says_total(std::string_view printed) {
  const std::string text = comparable(printed.substr(0, 100));
  for (const std::string_view word : {"উপমোট", "সর্বমোট", "মোট", "total", "subtotal", "sub-total", "grand total"}) {
    const std::size_t end = word.size();
    if (text.starts_with(word) && (text.size() == end || text[end] == ' ' || text[end] == '=' || text[end] == ':' || text[end] == '('))
      return true;
  }
  return text.find("মোট=") != std::string::npos || text.find("মোট =") != std::string::npos;
}

/// The number before টি সূচক.
std::optional<std::size_t> indicators_counted(std::string_view printed) {
  const std::string text = comparable(printed);
  const std::size_t end = text.find("টি সূচক");
  if (end == std::string::npos) return std::nullopt;
  std::size_t count = 0, digits = 0;
  for (std::size_t at = end, unit = 1; at > 0 && digits < 6 && text[at - 1] >= '0' && text[at - 1] <= '9'; --at, ++digits, unit *= 10)
    count += static_cast<std::size_t>(text[at - 1] - '0') * unit;
  return digits == 0 ? std::nullopt : std::optional(count);
}

/// The rows of a plan, one after the other.
class plan_rows {
 public:
  plan_rows(table& in, plan& out) : in_(in), out_(out) {}

  void take(const cell& start, const cell& first) {
    if (in_.at(heading::indicator) == nullptr) {
      const cell* const number = in_.at(heading::activity);
      if (says_total(first.text)) return take_total(first);
      if (number != nullptr && says_total(number->text)) return take_total(*number);
    }
    if (!take_activity(start)) return;
    if (in_.at(heading::indicator) != nullptr) {
      take_indicator(start);
      return;
    }
    for (std::size_t i = static_cast<std::size_t>(heading::indicator_title); i < heading_count; ++i) {
      if (in_.at(static_cast<heading>(i)) != nullptr) return in_.missing(heading::indicator, start);
    }
    if (in_.evidence().empty()) return;
    std::vector<indicator>& list = out_.activities.back().indicators;  // more evidence beside merged cells
    if (list.empty()) return in_.missing(heading::indicator, start);
    list.back().evidence.insert(list.back().evidence.end(), in_.evidence().begin(), in_.evidence().end());
  }

 private:
  /// A row of totals is no part of the plan; one that counts or adds up otherwise than the rows above is a doubt.
  void take_total(const cell& first) {
    const std::optional<std::size_t> counted = indicators_counted(first.text);
    if (counted && *counted != indicators_ && *counted != since_total_)
      in_.doubts.push_back(csv::fault_at(errc::csv_unexpected_value, first, table::name(heading::indicator)));
    const cell* const printed = in_.at(heading::weight);
    const plan_value sum = printed != nullptr && printed != &first ? read_plan_value(printed->text) : plan_value{};
    if (sum.kind == plan_value_kind::number && compare(sum.number, weights_) != 0 && compare(sum.number, weights_since_total_) != 0)
      in_.doubts.push_back(csv::fault_at(errc::csv_unexpected_value, *printed, table::name(heading::weight)));
    since_total_ = 0;
    weights_since_total_ = {};
  }

  bool take_activity(const cell& start) {
    const cell* const number = in_.at(heading::activity);
    const std::string title = in_.text(heading::activity_title);
    const std::optional<text::decimal> weight = in_.decimal(heading::activity_weight);
    std::vector<activity>& all = out_.activities;
    const bool same = !all.empty() && (title.empty() || title == all.back().title) &&
                      (number == nullptr || number->text == all.back().number);
    if (!same) {
      if (number == nullptr) {
        in_.missing(heading::activity, start);
        return false;
      }
      in_.doubt_digits(*number, table::name(heading::activity));
      all.push_back({number->text, title, weight, {}});
    } else if (weight) {
      if (all.back().weight && *all.back().weight != *weight) in_.unexpected(heading::activity_weight);
      all.back().weight = weight;
    }
    return true;
  }

  void take_indicator(const cell& start) {
    indicator next;
    next.number = in_.text(heading::indicator);
    in_.doubt_digits(*in_.at(heading::indicator), table::name(heading::indicator));
    next.title = in_.text(heading::indicator_title);
    if (in_.at(heading::unit) == nullptr) in_.missing(heading::unit, start);
    next.unit = in_.word<indicator_unit>(heading::unit, units_).value_or(indicator_unit::count);
    next.weight = in_.decimal(heading::weight);
    if (mixes_digits(in_.text(heading::weight))) next.mixed_weight = in_.text(heading::weight);
    next.direction = in_.word<target_direction>(heading::direction, directions_);
    next.scoring = in_.word<scoring_rule>(heading::scoring, rules_);
    next.accumulate = in_.word<accumulation>(heading::accumulate, ways_);
    if (next.unit == indicator_unit::date) {  // days can be compared, not added or divided
      if (next.scoring == scoring_rule::ratio) in_.unexpected(heading::scoring);
      if (next.accumulate == accumulation::sum || next.accumulate == accumulation::mean) in_.unexpected(heading::accumulate);
    }
    for (std::size_t i = 0; i < next.targets.size(); ++i)
      next.targets[i] = in_.value(static_cast<heading>(static_cast<std::size_t>(heading::grade_100) + i));
    for (std::size_t i = 0; i < next.quarter_targets.size(); ++i)
      next.quarter_targets[i] = in_.value(static_cast<heading>(static_cast<std::size_t>(heading::quarter_1) + i));
    next.evidence = in_.evidence();
    if (in_.at(heading::responsible) != nullptr) next.responsible = in_.text(heading::responsible);
    ++indicators_;
    ++since_total_;
    if (next.weight) {
      weights_ = text::sum(weights_, *next.weight).value_or(weights_);
      weights_since_total_ = text::sum(weights_since_total_, *next.weight).value_or(weights_since_total_);
    }
    out_.activities.back().indicators.push_back(std::move(next));
  }

  table& in_;
  plan& out_;
  std::size_t indicators_ = 0, since_total_ = 0;  // how many so far, and since the last row of totals
  text::decimal weights_, weights_since_total_;   // and their weights
  vocabulary units_{units}, directions_{directions}, rules_{rules}, ways_{ways};
};

/// A file as it is written.
class writer {
 public:
  explicit writer(csv_style style) : style_(style) {}

  [[nodiscard]] bool valid() const {
    return style_.delimiter == ',' || style_.delimiter == ';' || style_.delimiter == '\t';
  }

  writer& cell(std::string_view text) {
    if (!first_) out_ += style_.delimiter;
    first_ = false;
    if (text.find_first_of("\"\r\n,;\t") == std::string_view::npos) {
      out_ += text;
      return *this;
    }
    out_ += '"';
    for (const char c : text) {
      if (c == '"') out_ += '"';
      out_ += c;
    }
    out_ += '"';
    return *this;
  }
  writer& cell(const label& of) { return cell(written(of, style_.headings)); }
  writer& cell(heading of) { return cell(headings[static_cast<std::size_t>(of)]); }
  writer& cell(const std::optional<text::decimal>& number) {
    const text::digit_script script = style_.headings == language::bn ? text::digit_script::bangla : text::digit_script::latin;
    return cell(number ? format(*number, {script, false}) : std::string());
  }
  template <class Enum, std::size_t N>
  writer& word(const std::optional<Enum>& of, const label (&among)[N]) {
    return of ? cell(among[static_cast<std::size_t>(*of)]) : cell("");
  }

  void end() {
    out_ += "\r\n";
    first_ = true;
  }

  template <class Value>
  void entry(key of, const Value& value) {
    cell(keys[static_cast<std::size_t>(of)]).cell(value).end();
  }

  [[nodiscard]] std::string text() && { return std::move(out_); }

 private:
  csv_style style_;
  std::string out_ = "\xEF\xBB\xBF";
  bool first_ = true;
};

/// A cell as a file can hold it: what is printed, or, where that would not give the same, the value written out.
void settle(plan_value& value) {
  if (value.kind == plan_value_kind::blank) value = {};
  if (read_plan_value(value.printed) == value) return;
  if (value.kind == plan_value_kind::number) value = plan_value::of(value.number);
  if (value.kind == plan_value_kind::date) value = plan_value::of(value.day);
}

void write_plan_headings(writer& to, std::size_t evidence) {
  for (std::size_t i = 0; i < static_cast<std::size_t>(heading::evidence); ++i) to.cell(static_cast<heading>(i));
  to.cell(heading::responsible);
  for (std::size_t i = 0; i < evidence; ++i) to.cell(heading::evidence);
  to.end();
}

void write_progress_headings(writer& to, std::size_t evidence) {
  for (const heading each : {heading::indicator, heading::indicator_title, heading::unit, heading::target, heading::quarter,
                             heading::value, heading::not_applicable, heading::reason})
    to.cell(each);
  for (std::size_t i = 0; i < evidence; ++i) to.cell(heading::evidence);
  to.end();
}

}  // namespace

csv_reading<plan> read_plan_csv(std::string_view bytes) {
  table in(bytes);
  plan out;
  using enum heading;
  if (!in.read_frame({key::title, key::fiscal_year, key::office, key::office_name, key::office_level, key::office_parent,
                      key::total_weight, key::share},
                     {key::fiscal_year, key::total_weight},
                     {activity, activity_title, activity_weight, indicator, indicator_title, unit, weight, direction, scoring, accumulate,
                      grade_100, grade_90, grade_80, grade_70, grade_60, quarter_1, quarter_2, quarter_3, quarter_4, evidence,
                      responsible},
                     {activity, indicator, unit}))
    return in.done(std::move(out));
  const auto said = [&in](key of) { return in.value(of) ? in.value(of)->text : std::string(); };
  out.title = said(key::title);
  out.year = in.year();
  const bool named = in.value(key::office_name) || in.value(key::office_level) || in.value(key::office_parent);
  if (in.value(key::office) || named) {
    out.office.emplace(plan_office{said(key::office), said(key::office_name), said(key::office_level), {}});
    if (in.value(key::office_parent)) out.office->parent = said(key::office_parent);
  }
  const cell& total = *in.value(key::total_weight);
  out.total_weight = in.decimal(&total, table::name(key::total_weight)).value_or(text::decimal(1));
  if (out.total_weight.units() == 0) in.fail(errc::csv_unexpected_value, total, table::name(key::total_weight));
  out.share = in.decimal(in.value(key::share), table::name(key::share));
  plan_rows rows(in, out);
  in.for_each_row([&](const cell& start, const cell& first) { rows.take(start, first); });
  return in.done(std::move(out));
}

csv_reading<progress> read_progress_csv(std::string_view bytes) {
  table in(bytes);
  progress out;
  using enum heading;
  if (!in.read_frame({key::fiscal_year, key::office}, {key::fiscal_year},
                     {indicator, indicator_title, unit, target, quarter, value, not_applicable, reason, evidence},
                     {indicator, value}))
    return in.done(std::move(out));
  const vocabulary quarter_words(quarters), truth_words(truths);
  out.year = in.year();
  if (in.value(key::office)) out.office = in.value(key::office)->text;
  in.for_each_row([&](const cell& start, const cell&) {
    progress_entry next;
    if (in.at(indicator) != nullptr) {
      next.indicator = in.text(indicator);
      in.doubt_digits(*in.at(indicator), table::name(indicator));
    } else if (!out.entries.empty()) {
      next.indicator = out.entries.back().indicator;  // merged cells
    } else {
      in.missing(indicator, start);
    }
    if (const std::optional<std::size_t> found = in.word<std::size_t>(quarter, quarter_words))
      next.quarter = static_cast<std::uint8_t>(*found + 1);
    next.value = in.value(value);
    next.not_applicable = in.word<bool>(not_applicable, truth_words).value_or(false);
    next.reason = in.text(reason);
    next.evidence = in.evidence();
    out.entries.push_back(std::move(next));
  });
  return in.done(std::move(out));
}

result<std::string> write_plan_csv(const plan& of, csv_style style) {
  writer to(style);
  if (!to.valid()) return error{errc::invalid_argument};
  plan held = of;
  std::size_t evidence = 1;
  for (activity& each : held.activities) {
    for (indicator& one : each.indicators) {
      for (plan_value& value : one.targets) settle(value);
      for (plan_value& value : one.quarter_targets) settle(value);
      evidence = std::max(evidence, one.evidence.size());
    }
  }
  to.entry(key::title, held.title);
  to.entry(key::fiscal_year, format(held.year));
  const plan_office office = held.office.value_or(plan_office{});
  to.entry(key::office, office.id);
  to.entry(key::office_name, office.name);
  to.entry(key::office_level, office.level);
  to.entry(key::office_parent, office.parent.value_or(""));
  to.entry(key::total_weight, std::optional(held.total_weight));
  to.entry(key::share, held.share);
  write_plan_headings(to, evidence);
  for (const activity& each : held.activities) {
    const auto begin = [&] { to.cell(each.number).cell(each.title).cell(each.weight); };
    if (each.indicators.empty()) {
      begin();
      to.end();
    }
    for (const indicator& one : each.indicators) {
      if (&one == &each.indicators.front()) {
        begin();
      } else {
        to.cell("").cell("").cell("");
      }
      to.cell(one.number).cell(one.title).cell(units[static_cast<std::size_t>(one.unit)]);
      one.mixed_weight.empty() ? to.cell(one.weight) : to.cell(one.mixed_weight);
      to.word(one.direction, directions).word(one.scoring, rules).word(one.accumulate, ways);
      for (const plan_value& value : one.targets) to.cell(value.printed);
      for (const plan_value& value : one.quarter_targets) to.cell(value.printed);
      to.cell(one.responsible.value_or(""));
      for (const std::string& shown : one.evidence) to.cell(shown);
      to.end();
    }
  }
  std::string out = std::move(to).text();
  if (read_plan_csv(out).value != held) return error{errc::csv_not_held};
  return out;
}

result<std::string> write_progress_csv(const progress& of, csv_style style) {
  writer to(style);
  if (!to.valid()) return error{errc::invalid_argument};
  progress held = of;
  std::size_t evidence = 1;
  for (progress_entry& each : held.entries) {
    settle(each.value);
    evidence = std::max(evidence, each.evidence.size());
  }
  to.entry(key::fiscal_year, format(held.year));
  to.entry(key::office, held.office.value_or(""));
  write_progress_headings(to, evidence);
  for (const progress_entry& each : held.entries) {
    to.cell(each.indicator).cell("").cell("").cell("");
    to.word(each.quarter ? std::optional(*each.quarter - 1) : std::nullopt, quarters);
    to.cell(each.value.printed);
    to.word(each.not_applicable ? std::optional(1) : std::nullopt, truths);
    to.cell(each.reason);
    for (const std::string& shown : each.evidence) to.cell(shown);
    to.end();
  }
  std::string out = std::move(to).text();
  if (read_progress_csv(out).value != held) return error{errc::csv_not_held};
  return out;
}

result<std::string> plan_csv_template(csv_style style) {
  writer to(style);
  if (!to.valid()) return error{errc::invalid_argument};
  for (const label& each : keys) to.cell(each).end();
  write_plan_headings(to, 2);
  return std::move(to).text();
}

result<std::string> progress_csv_template(const plan& of, std::optional<unsigned> quarter, csv_style style) {
  writer to(style);
  if (!to.valid() || (quarter && (*quarter < 1 || *quarter > 4))) return error{errc::invalid_argument};
  to.entry(key::fiscal_year, format(of.year));
  to.entry(key::office, of.office ? of.office->id : std::string());
  write_progress_headings(to, 2);
  for (const activity& each : of.activities) {
    for (const indicator& one : each.indicators) {
      for (unsigned q = quarter.value_or(1); q <= quarter.value_or(4); ++q) {
        to.cell(one.number).cell(one.title).cell(units[static_cast<std::size_t>(one.unit)]).cell(one.targets[0].printed);
        to.cell(quarters[q - 1]).end();
      }
    }
  }
  return std::move(to).text();
}

}  // namespace karjo
