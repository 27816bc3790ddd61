// SPDX-License-Identifier: Apache-2.0
//
// Minutes written back: the paper as an office issues it, and the due days of its decisions for a calendar.
//
//     130_write_minutes [FILE]
#include <fstream>
#include <iostream>
#include <iterator>

#include <karjo/minutes/reader.hpp>
#include <karjo/minutes/writer.hpp>

int main(int argc, char** argv) {
  const char* path = argc > 1 ? argv[1] : "examples/data/minutes/clean.txt";
  std::ifstream file(path, std::ios::binary);
  const std::string text{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};

  const karjo::result<karjo::minutes> read = karjo::read_minutes(text);
  if (!read) {
    std::cerr << path << ": " << name(read.error().code) << " at byte " << read.error().offset << '\n';
    return 1;
  }
  const std::string paper = write_minutes(*read, karjo::document_format::text);
  std::cout << paper.substr(0, paper.find("\n\n")) << "\n\n";

  const std::string calendar = write_minutes(*read, karjo::document_format::icalendar);
  for (std::size_t at = 0; (at = calendar.find("DTSTART", at)) != std::string::npos; ++at)
    std::cout << calendar.substr(at, calendar.find('\r', at) - at) << '\n';
}
