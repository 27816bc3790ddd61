// SPDX-License-Identifier: Apache-2.0
//
// Who must do what, and by when? The decisions of a meeting, and what is wrong in its minutes.
//
//     010_read_minutes [FILE]
#include <fstream>
#include <iostream>
#include <iterator>

#include <karjo/calendar/date_format.hpp>
#include <karjo/minutes/reader.hpp>

int main(int argc, char** argv) {
  const char* path = argc > 1 ? argv[1] : "examples/data/minutes/clean.txt";
  std::ifstream file(path, std::ios::binary);
  const std::string text{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};

  const karjo::result<karjo::minutes> read = karjo::read_minutes(text);
  if (!read) {
    std::cerr << path << ": " << name(read.error().code) << " at byte " << read.error().offset << '\n';
    return 1;
  }

  if (read->meeting.date) std::cout << "Met on " << karjo::format(*read->meeting.date) << '\n';
  for (const karjo::item& item : read->items) {
    for (const karjo::decision& decision : item.decisions) {
      std::cout << decision.label.value_or("-") << ": " << decision.text.text << '\n';
      for (const karjo::printed_text& who : decision.responsible) std::cout << "   by " << who.text << '\n';
      for (const karjo::deadline& due : decision.deadlines) {
        std::cout << "   " << due.printed.text;
        if (due.end) std::cout << " = " << karjo::format(*due.end, karjo::date_style::iso);
        std::cout << '\n';
      }
    }
  }
  for (const karjo::finding& fault : read->findings) {
    std::cout << "line " << fault.line << ", column " << fault.column << ": " << fault.message(karjo::language::en)
              << '\n';
  }
}
