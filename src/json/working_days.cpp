// SPDX-License-Identifier: Apache-2.0
#include <karjo/calendar/date_format.hpp>
#include <karjo/json.hpp>

#include "json/object.hpp"

namespace karjo {

std::string to_json(const holiday_table& table) {
  return json::line({{"rows", json::list(table.rows(), [](const holiday& row) {
                        return json::object{
                            {"date", format(row.day, date_style::iso)},
                            {"kind", name(row.kind)},
                            {"by_moon", row.by_moon},
                            {"name", row.name},
                            {"source", row.source},
                        };
                      })}});
}

}  // namespace karjo
