// SPDX-License-Identifier: Apache-2.0
//
// One function a format: write_minutes of karjo/minutes/writer.hpp calls them.
#pragma once

#include <string>

#include <karjo/minutes/minutes.hpp>

namespace karjo::writing {

[[nodiscard]] std::string write_text(const minutes& held);
[[nodiscard]] std::string write_markdown(const minutes& held);
[[nodiscard]] std::string write_html(const minutes& held);
[[nodiscard]] std::string write_csv(const minutes& held);
[[nodiscard]] std::string write_icalendar(const minutes& held);
[[nodiscard]] std::string write_docx(const minutes& held);
[[nodiscard]] std::string write_odt(const minutes& held);
[[nodiscard]] std::string write_akoma_ntoso(const minutes& held);

}  // namespace karjo::writing
