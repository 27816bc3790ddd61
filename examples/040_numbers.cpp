// SPDX-License-Identifier: Apache-2.0
//
// What do numbers of an office paper say, and how are they written in each form?
//
//     040_numbers
#include <iostream>
#include <string_view>

#include <karjo/text/clock_time.hpp>
#include <karjo/text/quantity.hpp>

int main() {
  using namespace karjo;
  for (const std::string_view printed : {"১২,৩৪,৫৬৭.৫০", "সাড়ে তিন লক্ষ", "২ (দুই)", "২ (তিন)", "৬ষ্ঠ", "২৫৮,০০০"}) {
    const result<text::number_reading> read = text::read_number(printed);
    if (read)
      std::cout << printed << ": " << text::format(read->value) << ", " << name(read->form)
                << (read->groups == text::digit_grouping::western ? ", with western commas" : "")
                << (read->contradiction ? ", but the words say another\n" : "\n");
    else
      std::cout << printed << ": " << name(read.error().code) << " at byte " << read.error().offset << '\n';
  }
  for (const text::number_form form : {text::number_form::money, text::number_form::ordinal_words, text::number_form::list_letter})
    std::cout << *text::format_number(text::decimal(33), form) << '\n';
  std::cout << text::format(text::parse_clock_time("দুপুর ২.৩০ ঘটিকা")->start) << '\n';
}

// Prints:
//   ১২,৩৪,৫৬৭.৫০: ১২,৩৪,৫৬৭.৫০, digits
//   সাড়ে তিন লক্ষ: ৩,৫০,০০০, words
//   ২ (দুই): ২, count
//   ২ (তিন): ২, count, but the words say another
//   ৬ষ্ঠ: ৬, ordinal
//   ২৫৮,০০০: ২,৫৮,০০০, digits, with western commas
//   ৩৩/- (তেত্রিশ) টাকা মাত্র
//   তেত্রিশতম
//   কক
//   14:30
