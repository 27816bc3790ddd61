// SPDX-License-Identifier: Apache-2.0
#include "cli/holidays.hpp"

#include <karjo/calendar/holiday_text.hpp>
#include <karjo/message.hpp>

#include <cstring>
#include <stdexcept>
#include <string>

#include "cli/items.hpp"
#include "cli/streams.hpp"

namespace karjo::cli {

std::optional<holiday_table> chosen_holidays(arguments& from, language in) {
  const std::optional<std::string_view> path = from.value("--holidays");
  if (!path) return std::nullopt;
  std::string text;
  file_pieces pieces(*path);
  while (const std::optional<std::string_view> piece = pieces.next()) text += *piece;
  if (pieces.failure() != 0) throw std::runtime_error(std::string(*path) + ": " + std::strerror(pieces.failure()));
  result<holiday_table> table = parse_holidays(text);
  if (table) return *std::move(table);
  const error& why = table.error();
  throw std::runtime_error(std::string(*path) + ':' + std::to_string(why.field + 1) + ": " +
                           refusal(why, message(why, in), in));
}

}  // namespace karjo::cli
