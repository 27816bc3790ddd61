// SPDX-License-Identifier: Apache-2.0
//
// What do the tables of an office's spreadsheet say: its plan, and what it reports? CSV as spreadsheets really save it, read and
// written, and templates to fill in.
//
//     const csv_reading<plan> read = read_plan_csv(bytes);
//     for (const csv_fault& fault : read.faults) print(fault.row, fault.column, fault.printed);
//     if (read.value) use(*read.value);
//
// A file is rows of KEY and VALUE (fiscal_year, total_weight, …), then a row of headings, then the table; keys, headings and
// words in Bangla or English: docs/guide/plan-csv.md. Read are a BOM or none; `,` `;` or a tab between cells, with Excel's
// `sep=;` before it or not; LF, CRLF or CR; quoted cells with line breaks and doubled quotes; digits of both scripts; blank
// cells where cells were merged, which hold what stands above.
//
// Source: RFC 4180 and docs/sources.md#plan-csv.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <karjo/error.hpp>
#include <karjo/language.hpp>
#include <karjo/plan/plan.hpp>
#include <karjo/plan/progress.hpp>
#include <karjo/result.hpp>

namespace karjo {

/// What is wrong in a file, and where: rows and columns count from 1 as a spreadsheet shows them, so that a row with line breaks
/// in a cell is one; the offset is that of the cell, or of the byte that is wrong in it.
struct csv_fault {
  errc code = errc::ok;
  std::uint64_t offset = 0;
  std::uint32_t row = 1, column = 1;
  std::string heading;  ///< of the column, or the key of the row, by its English name: "weight"; empty where there is none
  std::string printed;  ///< what stands in the cell

  friend bool operator==(const csv_fault&, const csv_fault&) = default;
};

/// What was read of a file. A fault means that there is no value; all are listed, in the order of the file. A doubt is a cell that was
/// kept as printed: a target or achievement that is no day (date_impossible), neither number nor date (not_a_number), or has digits of
/// two scripts (mixed_digits).
template <class T>
struct csv_reading {
  std::optional<T> value;
  std::vector<csv_fault> faults, doubts;
};

/// A plan. Errors, as faults: invalid_utf8 and the csv_… causes. Cost: linear in the file; allocates.
[[nodiscard]] csv_reading<plan> read_plan_csv(std::string_view bytes);

/// The progress of an office: one row for each report. Errors and cost as `read_plan_csv`.
[[nodiscard]] csv_reading<progress> read_progress_csv(std::string_view bytes);

/// How a file is written: always with a BOM, without which spreadsheets do not read Bangla, and CRLF.
struct csv_style {
  language headings = language::en;
  char delimiter = ',';  ///< or ';' or a tab
};

/// The plan as CSV: `read_plan_csv` gives the same back, which is tried before it is returned. A number that JSON wrote with an
/// exponent is written out. Errors: invalid_argument for another delimiter; csv_not_held where the file would not give the same plan: a
/// name of nothing but spaces, an activity of the number and title of the one before it. Cost: linear; allocates.
[[nodiscard]] result<std::string> write_plan_csv(const plan& of, csv_style style = {});

/// The progress as CSV. Errors and cost as `write_plan_csv`.
[[nodiscard]] result<std::string> write_progress_csv(const progress& of, csv_style style = {});

/// A plan to fill in: keys and headings. Errors: invalid_argument for another delimiter.
[[nodiscard]] result<std::string> plan_csv_template(csv_style style = {});

/// The progress of a quarter (1 to 4; none: all four) to fill in: a row for each indicator of the plan, its title, unit and best
/// target beside it, which reading leaves out. Errors: invalid_argument.
[[nodiscard]] result<std::string> progress_csv_template(const plan& of, std::optional<unsigned> quarter, csv_style style = {});

}  // namespace karjo
