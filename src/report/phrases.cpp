// SPDX-License-Identifier: Apache-2.0
#include "report/phrases.hpp"

#include <karjo/calendar/bangla_date.hpp>
#include <karjo/calendar/names.hpp>
#include <karjo/text/clock_time.hpp>
#include <karjo/text/digits.hpp>

namespace karjo::report {

phrase severity_word(severity level) noexcept {
  switch (level) {
    case severity::error: return {"error", "ত্রুটি"};
    case severity::warning: return {"warning", "সতর্কতা"};
    case severity::info: break;
  }
  return {"note", "তথ্য"};
}

std::string count(std::uint64_t number, language in) {
  const std::string digits = std::to_string(number);
  return in == language::bn ? text::to_bangla_digits(digits) : digits;
}

std::string finding_counts(const std::vector<finding>& found, language in) {
  std::string out;
  for (const severity level : {severity::error, severity::warning, severity::info}) {
    std::uint64_t many = 0;
    for (const finding& f : found) many += f.severity == level ? 1U : 0U;
    if (many == 0) continue;
    if (!out.empty()) out += ", ";
    out += count(many, in);
    out += in == language::bn ? "টি " : " ";
    out += severity_word(level).in(in);
    if (in == language::en && many != 1) out += 's';
  }
  return out;
}

std::string day(std::chrono::sys_days date, language in) {
  const std::chrono::year_month_day fields{date};
  return count(static_cast<unsigned>(fields.day()), in) + ' ' + std::string(month_name(fields.month(), in)) + ' ' +
         count(static_cast<std::uint64_t>(static_cast<int>(fields.year())), in);
}

std::string day(const bangla_date& date, language in) {
  return count(date.day(), in) + ' ' + std::string(month_name(date.month(), in)) + ' ' +
         count(static_cast<std::uint64_t>(date.year()), in);
}

std::string meeting_date(const meeting& held, language in) {
  if (!held.date) return {};
  std::string out = std::string(weekday_name(std::chrono::weekday(*held.date), in)) + ", " + day(*held.date, in);
  if (held.date_end) return out + " – " + day(*held.date_end, in);
  if (const result<bangla_date> bangla = bangla_date::from_days(*held.date)) out += " (" + day(*bangla, in) + ")";
  return out;
}

std::string meeting_time(const meeting& held, language in) {
  const auto one = [in](text::clock_time time) {
    return in == language::bn ? text::format_bangla(time) : text::format(time);
  };
  std::string out;
  if (held.start) out = one(*held.start);
  if (held.end) out += (out.empty() ? "" : " – ") + one(*held.end);
  return out;
}

std::string due(const deadline& of, language in) {
  const bool bn = in == language::bn;
  switch (of.kind) {
    case deadline_kind::by_date:
      if (of.end) return bn ? day(*of.end, in) + " তারিখের মধ্যে" : "by " + day(*of.end, in);
      break;
    case deadline_kind::on_date:
      if (of.end) return bn ? day(*of.end, in) + " তারিখে" : "on " + day(*of.end, in);
      break;
    case deadline_kind::range:
      if (of.start && of.end) {
        return bn ? day(*of.start, in) + " থেকে " + day(*of.end, in) : day(*of.start, in) + " to " + day(*of.end, in);
      }
      break;
    case deadline_kind::recurring: {
      if (of.occurrences.empty()) break;
      constexpr std::size_t listed = 6;  // a year's quarters in full, its weeks as a count
      std::string out;
      if (of.occurrences.size() > listed) {
        const std::string times = count(of.occurrences.size(), in);
        const std::string first = day(of.occurrences.front(), in), last = day(of.occurrences.back(), in);
        return bn ? times + " বার: " + first + " থেকে " + last : times + " times, from " + first + " to " + last;
      }
      for (const std::chrono::sys_days date : of.occurrences) out += (out.empty() ? "" : "; ") + day(date, in);
      return out;
    }
    case deadline_kind::relative: {
      if (!of.offset) break;
      const bool after = of.offset->anchor == deadline_offset::anchor_side::after;
      const std::string days = count(static_cast<std::uint64_t>(of.offset->days), in);
      std::string out;
      if (bn) {
        out = days + (of.offset->working ? " কর্মদিবস " : " দিন ") + (after ? "পরে" : "আগে");
      } else {
        out = days + (of.offset->working ? " working day" : " day") + (of.offset->days == 1 ? "" : "s") +
              (after ? " after the event" : " before the event");
      }
      if (of.end) out += ": " + day(*of.end, in);
      return out;
    }
    case deadline_kind::vague: break;
  }
  return bn ? "কোনো নির্দিষ্ট দিন নির্ণয় করা যায় না" : "no day can be told from it";
}

std::string shortened(std::string_view text, std::size_t letters) {
  std::size_t at = 0, seen = 0;
  for (; at < text.size(); ++at) {
    const bool begins_letter = (static_cast<unsigned char>(text[at]) & 0xC0) != 0x80;
    if (begins_letter && ++seen > letters) return std::string(text.substr(0, at)) + "…";
  }
  return std::string(text);
}

std::string joined(const std::vector<printed_text>& texts) {
  std::string out;
  for (const printed_text& one : texts) out += (out.empty() ? "" : ", ") + one.text;
  return out;
}

std::string officer(const person& of) {
  std::string out = of.name ? of.name->text : std::string();
  const std::string posts = joined(of.designation);
  if (!out.empty() && !posts.empty()) out += ", ";
  return out + posts;
}

}  // namespace karjo::report
