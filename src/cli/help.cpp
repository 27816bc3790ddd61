// SPDX-License-Identifier: Apache-2.0
#include "cli/verbs.hpp"

namespace karjo::cli {

namespace {

struct help_text {
  std::string_view verb, en, bn;
};

// docs/man/karjo.1 and src/cli/karjo.bash name the same verbs and options; tests/unit/cli holds them together.
constexpr help_text texts[] = {
    {"", R"(karjo reads the documents by which Bangladesh's offices run their work.

  karjo minutes read FILE…        what minutes of a meeting say: who, when, decisions, deadlines, faults
  karjo minutes check FILE…       what is wrong in them, one finding a line
  karjo minutes decisions FILE…   who must do what by when
  karjo minutes write FILE        minutes as a paper, a register, a calendar or an archive
  karjo date TEXT…                a Bangla or Gregorian date, or a pair of both
  karjo days after N DATE…        the day N working days after a date
  karjo days before N DATE…       the day N working days before it
  karjo days count FIRST LAST…    how many working days from one date to another
  karjo memo TEXT…                a memo number and what its groups mean
  karjo find FILE…                every memo number and date in running text
  karjo hijri DATE…               the Hijri date of a day, computed or by the sightings you give
  karjo plan check PLAN [PROGRESS]
                                  what is wrong in a work plan and what is reported for it
  karjo plan score PLAN PROGRESS  its score, exact, with the reason of every mark
  karjo plan template PLAN        a CSV table of its indicators to fill in
  karjo plan write FILE           a plan or progress as CSV or JSON
  karjo text detect-bijoy TEXT…   where a text is Bijoy (SutonnyMJ), and what it says
  karjo text digits bn|latin TEXT…
                                  a text with its digits in that script
  karjo text from-bijoy TEXT…     Bijoy (SutonnyMJ) text in Unicode
  karjo text key TEXT…            a key for comparing, equal for texts that say the same
  karjo text normalize TEXT…      a text in storage form
  karjo text numbers TEXT…        numbers in digits, words, money, ordinals: their value
  karjo text sentences TEXT…      the sentences of a text
  karjo text sort TEXT…           lines in the order of Bangla lists
  karjo text times TEXT…          times of day as printed
  karjo text tokens TEXT…         the words of a text, one a line
  karjo text words N…             a number in words

  --json          one JSON object per item, on a line of its own
  --lang bn|en    the language of messages (else that of the locale, else English)
  --help          this text; after a verb, more about it
  --version       the version

"-" stands for standard input. Exit status: 0 all items read, 1 an item refused, 2 misuse or unreadable file.
)",
     R"(karjo বাংলাদেশের সরকারি কার্যালয়ের নথি পড়ে।

  karjo minutes read FILE…        সভার কার্যবিবরণীতে যা আছে: উপস্থিতি, সময়, সিদ্ধান্ত, সময়সীমা, ত্রুটি
  karjo minutes check FILE…       কার্যবিবরণীর ত্রুটি, প্রতি লাইনে একটি
  karjo minutes decisions FILE…   কে কোন সিদ্ধান্ত কবের মধ্যে বাস্তবায়ন করবেন
  karjo minutes write FILE        কার্যবিবরণী মুদ্রণযোগ্য কাগজ, রেজিস্টার, ক্যালেন্ডার বা সংরক্ষণ-নথি হিসেবে
  karjo date TEXT…                বাংলা বা ইংরেজি তারিখ, অথবা দুটির জোড়া
  karjo days after N DATE…        তারিখের N কর্মদিবস পরের দিন
  karjo days before N DATE…       তারিখের N কর্মদিবস আগের দিন
  karjo days count FIRST LAST…    এক তারিখ থেকে আরেক তারিখ পর্যন্ত কত কর্মদিবস
  karjo memo TEXT…                স্মারক নম্বর ও তার অংশগুলোর অর্থ
  karjo find FILE…                লেখার সব স্মারক নম্বর ও তারিখ
  karjo hijri DATE…               দিনটির হিজরি তারিখ: গণনা করা, অথবা আপনার দেওয়া চাঁদ দেখার তালিকা থেকে
  karjo plan check PLAN [PROGRESS]
                                  কর্মপরিকল্পনা ও তার অগ্রগতি প্রতিবেদনের ত্রুটি
  karjo plan score PLAN PROGRESS  কর্মপরিকল্পনার প্রাপ্ত নম্বর, প্রতিটি নম্বরের কারণসহ
  karjo plan template PLAN        পূরণ করার জন্য সূচকগুলোর CSV সারণি
  karjo plan write FILE           পরিকল্পনা বা অগ্রগতি CSV বা JSON হিসেবে
  karjo text detect-bijoy TEXT…   লেখার কোথায় বিজয় (SutonnyMJ), আর তাতে কী আছে
  karjo text digits bn|latin TEXT…
                                  সেই লিপির অঙ্কে লেখা
  karjo text from-bijoy TEXT…     বিজয় (SutonnyMJ) লেখা ইউনিকোডে
  karjo text key TEXT…            তুলনার চাবি, একই কথার ভিন্ন লেখায় একই
  karjo text normalize TEXT…      সংরক্ষণ-রূপে লেখা
  karjo text numbers TEXT…        অঙ্কে, কথায়, টাকায় বা ক্রমে লেখা সংখ্যার মান
  karjo text sentences TEXT…      লেখার বাক্যগুলো
  karjo text sort TEXT…           বাংলা তালিকার ক্রমে সাজানো লাইন
  karjo text times TEXT…          ছাপা সময়ের মান
  karjo text tokens TEXT…         লেখার শব্দগুলো, এক লাইনে একটি
  karjo text words N…             সংখ্যা কথায়

  --json          প্রতিটির জন্য এক লাইনে একটি JSON অবজেক্ট
  --lang bn|en    বার্তার ভাষা (না দিলে লোকেলের ভাষা, নইলে ইংরেজি)
  --help          এই লেখা; ক্রিয়ার পরে দিলে সেটির বিবরণ
  --version       সংস্করণ

"-" মানে প্রমিত ইনপুট। ফেরত মান: 0 সব পড়া গেছে, 1 অন্তত একটি পড়া যায়নি, 2 ভুল ব্যবহার বা ফাইল খোলা যায়নি।
)"},
    {"plan", R"(karjo plan check|score|template|write PLAN [PROGRESS]

  check     what is wrong in a work plan, and in what is reported for it
  score     its score up to a quarter
  template  a CSV table of its indicators to fill in
  write     a plan or progress as CSV or JSON

More: karjo plan score --help
)",
     R"(karjo plan check|score|template|write PLAN [PROGRESS]

  check     কর্মপরিকল্পনা ও তার অগ্রগতি প্রতিবেদনের ত্রুটি
  score     কোনো ত্রৈমাসিক পর্যন্ত প্রাপ্ত নম্বর
  template  পূরণ করার জন্য সূচকগুলোর CSV সারণি
  write     পরিকল্পনা বা অগ্রগতি CSV বা JSON হিসেবে

আরও: karjo plan score --help
)"},
    {"plan check", R"(karjo plan check [--json] [--lang bn|en] PLAN [PROGRESS]

Prints what is wrong in a work plan (karjo/plan/1, or CSV) and in the progress reported for it (karjo/progress/1, or CSV), as
FILE: NUMBER: SEVERITY: MESSAGE [CODE]. Of a CSV file also what cells could not be read, with row and column. The exit status is 1 where there is an error; warnings and notes alone give 0.

  --json         one JSON object a finding
  --lang bn|en   the language of messages
)",
     R"(karjo plan check [--json] [--lang bn|en] PLAN [PROGRESS]

কর্মপরিকল্পনা (karjo/plan/1 বা CSV) ও তার অগ্রগতি প্রতিবেদনের (karjo/progress/1 বা CSV) ত্রুটি দেখায়:
FILE: NUMBER: SEVERITY: MESSAGE [CODE]। CSV ফাইলের যে ঘর পড়া যায়নি, তার সারি ও কলামও। অন্তত একটি ত্রুটি (error) থাকলে ফেরত মান 1; শুধু সতর্কতা বা তথ্য থাকলে 0।

  --json         প্রতিটি পর্যবেক্ষণের জন্য একটি JSON অবজেক্ট
  --lang bn|en   বার্তার ভাষা
)"},
    {"plan score", R"(karjo plan score [--quarter N] [--not-applicable POLICY] [--trace] [--json|--jsonl] [--lang bn|en] PLAN PROGRESS

Scores the progress of an office by its plan: each indicator's achievement, raw score, weighted score and status, and the sum.
Everything is exact and rounded once, half away from zero, to two decimals.

  --quarter N      score up to the end of quarter 1, 2, 3 or 4 (default 4, the whole year)
  --not-applicable POLICY
                   an indicator that does not concern the office: rescale (default) leaves it out of both sums, full gives
                   its whole weight, zero gives nothing
  --trace          say each step of every score
  --json           print karjo/score/1
  --jsonl          PROGRESS holds one object a line, an office each ("-" for standard input); print karjo/score/1, one a line
  --lang bn|en     the language of messages
)",
     R"(karjo plan score [--quarter N] [--not-applicable POLICY] [--trace] [--json|--jsonl] [--lang bn|en] PLAN PROGRESS

পরিকল্পনা অনুযায়ী একটি কার্যালয়ের অগ্রগতির নম্বর: প্রতিটি সূচকের অর্জন, প্রাপ্ত মান, ভারিত মান ও অবস্থা, এবং যোগফল।
সব হিসাব নির্ভুল; দুই দশমিক ঘরে একবারই আসন্নীকরণ হয়।

  --quarter N      কোন ত্রৈমাসিকের শেষ পর্যন্ত: 1, 2, 3 বা 4 (না দিলে 4, পুরো বছর)
  --not-applicable POLICY
                   যে সূচক কার্যালয়ের জন্য প্রযোজ্য নয়: rescale (না দিলে এটি) দুই যোগফল থেকেই বাদ, full পুরো মান,
                   zero শূন্য
  --trace          প্রতিটি নম্বরের ধাপগুলো দেখায়
  --json           karjo/score/1 দেখায়
  --jsonl          PROGRESS-এ প্রতি লাইনে একটি কার্যালয়ের অগ্রগতি ("-" মানে প্রমিত ইনপুট); প্রতি লাইনে একটি karjo/score/1
  --lang bn|en     বার্তার ভাষা
)"},
    {"plan template", R"(karjo plan template [--quarter N] [--delimiter D] [--lang bn|en] [-o OUT] PLAN
karjo plan template --plan [--delimiter D] [--lang bn|en] [-o OUT]

Prints a CSV table of the indicators of a plan, to be filled in with what was achieved; with --plan an empty plan. Spreadsheets open
it as it is, and every other verb of karjo plan reads it as they save it.

  --quarter N    for quarter 1, 2, 3 or 4 (default: a row for each of the four)
  --plan         keys and headings of a plan
  --delimiter D  comma (default), semicolon or tab between the cells
  --lang bn|en   the language of headings and messages
  -o OUT         write to this file
)",
     R"(karjo plan template [--quarter N] [--delimiter D] [--lang bn|en] [-o OUT] PLAN
karjo plan template --plan [--delimiter D] [--lang bn|en] [-o OUT]

পরিকল্পনার সূচকগুলোর CSV সারণি, অর্জন পূরণ করার জন্য; --plan দিলে ফাঁকা পরিকল্পনা। স্প্রেডশিটে সরাসরি খোলে, আর স্প্রেডশিট
যেভাবে সংরক্ষণ করে karjo plan-এর অন্য সব ক্রিয়া তা পড়ে।

  --quarter N    1, 2, 3 বা 4 নম্বর ত্রৈমাসিকের জন্য (না দিলে চারটির প্রতিটির সারি)
  --plan         পরিকল্পনার শিরোনামগুলো
  --delimiter D  ঘরের মাঝে comma (না দিলে এটি), semicolon বা tab
  --lang bn|en   শিরোনাম ও বার্তার ভাষা
  -o OUT         এই ফাইলে লেখে
)"},
    {"plan write", R"(karjo plan write --to csv|json [--delimiter D] [--lang bn|en] [-o OUT] FILE

Prints a plan or the progress of an office, CSV or JSON, as CSV or JSON. What would not be read back the same is refused.

  --to FORMAT    csv or json
  --delimiter D  comma (default), semicolon or tab between the cells
  --lang bn|en   the language of headings and messages
  -o OUT         write to this file
)",
     R"(karjo plan write --to csv|json [--delimiter D] [--lang bn|en] [-o OUT] FILE

CSV বা JSON-এ থাকা পরিকল্পনা বা অগ্রগতি CSV বা JSON হিসেবে দেখায়। যা হুবহু ফেরত পড়া যাবে না, তা লেখা হয় না।

  --to FORMAT    csv বা json
  --delimiter D  ঘরের মাঝে comma (না দিলে এটি), semicolon বা tab
  --lang bn|en   শিরোনাম ও বার্তার ভাষা
  -o OUT         এই ফাইলে লেখে
)"},
    {"minutes", R"(karjo minutes read|check|decisions|write FILE…

  read        everything the minutes say
  check       what is wrong in them
  decisions   who must do what by when
  write       as a paper, a register, a calendar or an archive

More: karjo minutes read --help
)",
     R"(karjo minutes read|check|decisions|write FILE…

  read        কার্যবিবরণীতে যা কিছু আছে
  check       কার্যবিবরণীর ত্রুটি
  decisions   কে কোন সিদ্ধান্ত কবের মধ্যে বাস্তবায়ন করবেন
  write       কাগজ, রেজিস্টার, ক্যালেন্ডার বা সংরক্ষণ-নথি হিসেবে লেখে

আরও: karjo minutes read --help
)"},
    {"minutes read", R"(karjo minutes read [--json] [--html OUT] [--holidays FILE] [--lang bn|en] FILE…

Reads minutes of meetings (UTF-8 text, HTML or DOCX, "-" for standard input) and prints a report on each.

  --json          print karjo/minutes/1 instead, one object a line
  --html OUT      write one page on all of them to OUT, in Bangla and English; without --json nothing else is printed
  --holidays FILE a table of holidays, which deadlines in working days leave out
  --lang bn|en    the language of headings and messages
)",
     R"(karjo minutes read [--json] [--html OUT] [--holidays FILE] [--lang bn|en] FILE…

সভার কার্যবিবরণী (UTF-8 লেখা, HTML বা DOCX; "-" মানে প্রমিত ইনপুট) পড়ে প্রতিটির প্রতিবেদন দেয়।

  --json          প্রতিবেদনের বদলে karjo/minutes/1, প্রতি লাইনে একটি অবজেক্ট
  --html OUT      সবগুলোর একটি পৃষ্ঠা বাংলা ও ইংরেজিতে OUT ফাইলে লেখে; --json না দিলে আর কিছু দেখায় না
  --holidays FILE ছুটির তালিকা; কর্মদিবসে গোনা সময়সীমায় এগুলো বাদ যায়
  --lang bn|en    শিরোনাম ও বার্তার ভাষা
)"},
    {"minutes check", R"(karjo minutes check [--json] [--holidays FILE] [--lang bn|en] FILE…

Prints what is wrong in minutes of meetings, as FILE:LINE:COLUMN: SEVERITY: MESSAGE [CODE].
The exit status is 1 where there is an error; warnings and notes alone give 0.

  --json          one JSON object a finding
  --holidays FILE a table of holidays, which deadlines in working days leave out
  --lang bn|en    the language of messages
)",
     R"(karjo minutes check [--json] [--holidays FILE] [--lang bn|en] FILE…

কার্যবিবরণীর ত্রুটি দেখায়: FILE:LINE:COLUMN: SEVERITY: MESSAGE [CODE]।
অন্তত একটি ত্রুটি (error) থাকলে ফেরত মান 1; শুধু সতর্কতা বা তথ্য থাকলে 0।

  --json          প্রতিটি পর্যবেক্ষণের জন্য একটি JSON অবজেক্ট
  --holidays FILE ছুটির তালিকা; কর্মদিবসে গোনা সময়সীমায় এগুলো বাদ যায়
  --lang bn|en    বার্তার ভাষা
)"},
    {"minutes decisions", R"(karjo minutes decisions [--json] [--holidays FILE] [--lang bn|en] FILE…

Prints the decisions of meetings, each with who must carry it out and by when.

  --json          one JSON object a decision
  --holidays FILE a table of holidays, which deadlines in working days leave out
  --lang bn|en    the language of headings
)",
     R"(karjo minutes decisions [--json] [--holidays FILE] [--lang bn|en] FILE…

সভার সিদ্ধান্তগুলো দেখায়: কে কবের মধ্যে বাস্তবায়ন করবেন।

  --json          প্রতিটি সিদ্ধান্তের জন্য একটি JSON অবজেক্ট
  --holidays FILE ছুটির তালিকা; কর্মদিবসে গোনা সময়সীমায় এগুলো বাদ যায়
  --lang bn|en    শিরোনামের ভাষা
)"},
    {"minutes write", R"(karjo minutes write --to FORMAT [-o OUT] [--holidays FILE] [--lang bn|en] FILE

Writes minutes of a meeting, from karjo/minutes/1, text, HTML or DOCX.

  --to FORMAT     text, markdown, html, docx or odt: the paper as an office issues it; csv: the decisions as a register;
                  ics: their due days for a calendar; akn: Akoma Ntoso 3.0 for an archive
  -o OUT          write to the file OUT
  --holidays FILE a table of holidays, which deadlines in working days leave out
  --lang bn|en    the language of messages; the paper keeps that of the minutes
)",
     R"(karjo minutes write --to FORMAT [-o OUT] [--holidays FILE] [--lang bn|en] FILE

কার্যবিবরণী (karjo/minutes/1, লেখা, HTML বা DOCX) পড়ে অন্য বিন্যাসে লেখে।

  --to FORMAT     text, markdown, html, docx বা odt: কার্যালয় যেভাবে জারি করে সেই কাগজ; csv: সিদ্ধান্তের রেজিস্টার;
                  ics: ক্যালেন্ডারের জন্য সময়সীমা; akn: সংরক্ষণের জন্য Akoma Ntoso 3.0
  -o OUT          OUT ফাইলে লেখে
  --holidays FILE ছুটির তালিকা; কর্মদিবসে গোনা সময়সীমায় এগুলো বাদ যায়
  --lang bn|en    বার্তার ভাষা; কাগজ কার্যবিবরণীর নিজের ভাষাতেই থাকে
)"},
    {"date", R"(karjo date [--rule RULE] [--policy POLICY] [--style STYLE] [--json] [--lang bn|en] TEXT…

Reads a Gregorian date (ISO, or as printed in Bangla or English), a Bangla date, a pair of both, or "today" (in Dhaka).
"-" reads one item a line from standard input.

  --rule RULE     automatic (the rule of the time), surya-siddhanta, shahidullah-1966, academy-1995 or academy-2019
  --policy POLICY how an ambiguous date is read: day-first or month-first (05-06-2021), window-1950 (two digits of a year)
  --style STYLE   write both dates of the day instead of a report: official, english, iso, era, ordinal or numeric; with
                  commas: line, lines, html, bangla or gregorian; latin-digits, bangla-digits, older-spelling, precomposed
  --json          one JSON object a date
  --lang bn|en    the language of the answer

  karjo date '১৪ পৌষ ১৪২৮ / ২৯ ডিসেম্বর ২০২১'
)",
     R"(karjo date [--rule RULE] [--policy POLICY] [--style STYLE] [--json] [--lang bn|en] TEXT…

ইংরেজি তারিখ (ISO, অথবা বাংলায় বা ইংরেজিতে যেমন ছাপা হয়), বাংলা তারিখ, দুটির জোড়া, অথবা "today" (ঢাকার আজ) পড়ে।
"-" দিলে প্রমিত ইনপুটের প্রতিটি লাইন একটি তারিখ।

  --rule RULE     automatic (সময় অনুযায়ী), surya-siddhanta, shahidullah-1966, academy-1995 বা academy-2019
  --policy POLICY দ্ব্যর্থক তারিখ যেভাবে পড়া হবে: day-first বা month-first (০৫-০৬-২০২১), window-1950 (দুই অঙ্কের বছর)
  --style STYLE   বিবরণের বদলে দিনটির দুই তারিখ লেখে: official, english, iso, era, ordinal বা numeric; কমা দিয়ে: line, lines,
                  html, bangla বা gregorian; latin-digits, bangla-digits, older-spelling, precomposed
  --json          প্রতিটি তারিখের জন্য একটি JSON অবজেক্ট
  --lang bn|en    উত্তরের ভাষা

  karjo date '১৪ পৌষ ১৪২৮ / ২৯ ডিসেম্বর ২০২১'
)"},
    {"find", R"(karjo find [--rule RULE] [--json] [--lang bn|en] FILE…

Prints every memo number, date and pair of dates in running text, as FILE:LINE:COLUMN: KIND: TEXT (what it says).
Files may have any size; "-" stands for standard input.

  --rule RULE     automatic (the rule of the time), surya-siddhanta, shahidullah-1966, academy-1995 or academy-2019
  --json          one JSON object a hit
  --lang bn|en    the language of messages

  karjo find examples/data/minutes/clean.txt
)",
     R"(karjo find [--rule RULE] [--json] [--lang bn|en] FILE…

লেখার প্রতিটি স্মারক নম্বর, তারিখ ও তারিখের জোড়া দেখায়: FILE:LINE:COLUMN: KIND: TEXT (অর্থ)।
ফাইল যত বড়ই হোক পড়া যায়; "-" মানে প্রমিত ইনপুট।

  --rule RULE     automatic (সময় অনুযায়ী), surya-siddhanta, shahidullah-1966, academy-1995 বা academy-2019
  --json          প্রতিটির জন্য একটি JSON অবজেক্ট
  --lang bn|en    বার্তার ভাষা

  karjo find examples/data/minutes/clean.txt
)"},
    {"days", R"(karjo days after|before N DATE…
karjo days count FIRST LAST…

  after, before   the day N working days after or before a date
  count           how many working days from one date to another

More: karjo days after --help
)",
     R"(karjo days after|before N DATE…
karjo days count FIRST LAST…

  after, before   তারিখের N কর্মদিবস পরের বা আগের দিন
  count           এক তারিখ থেকে আরেক তারিখ পর্যন্ত কত কর্মদিবস

আরও: karjo days after --help
)"},
    {"days after", R"(karjo days after [--holidays FILE] [--json] [--lang bn|en] N DATE…

Prints the day that is N working days after each date, which is not counted itself. Dates as karjo date reads them.
"-" reads one date a line from standard input.

  --holidays FILE a table of holidays: a row DATE | KIND | NAME | SOURCE a line; without it Fridays and Saturdays alone are off
  --json          one JSON object a date
  --lang bn|en    the language of the answer

  karjo days after 2 '২৬ জুলাই ২০২৩'
)",
     R"(karjo days after [--holidays FILE] [--json] [--lang bn|en] N DATE…

প্রতিটি তারিখের N কর্মদিবস পরের দিন দেখায়; তারিখটি নিজে গোনায় ধরা হয় না। তারিখ karjo date-এর মতোই পড়া হয়।
"-" দিলে প্রমিত ইনপুটের প্রতিটি লাইন একটি তারিখ।

  --holidays FILE ছুটির তালিকা: প্রতি লাইনে DATE | KIND | NAME | SOURCE; না দিলে শুধু শুক্র ও শনিবার ছুটি
  --json          প্রতিটি তারিখের জন্য একটি JSON অবজেক্ট
  --lang bn|en    উত্তরের ভাষা

  karjo days after 2 '২৬ জুলাই ২০২৩'
)"},
    {"days before", R"(karjo days before [--holidays FILE] [--json] [--lang bn|en] N DATE…

Prints the day that is N working days before each date, which is not counted itself. Dates as karjo date reads them.
"-" reads one date a line from standard input.

  --holidays FILE a table of holidays: a row DATE | KIND | NAME | SOURCE a line; without it Fridays and Saturdays alone are off
  --json          one JSON object a date
  --lang bn|en    the language of the answer

  karjo days before 2 '৩০ জুলাই ২০২৩'
)",
     R"(karjo days before [--holidays FILE] [--json] [--lang bn|en] N DATE…

প্রতিটি তারিখের N কর্মদিবস আগের দিন দেখায়; তারিখটি নিজে গোনায় ধরা হয় না। তারিখ karjo date-এর মতোই পড়া হয়।
"-" দিলে প্রমিত ইনপুটের প্রতিটি লাইন একটি তারিখ।

  --holidays FILE ছুটির তালিকা: প্রতি লাইনে DATE | KIND | NAME | SOURCE; না দিলে শুধু শুক্র ও শনিবার ছুটি
  --json          প্রতিটি তারিখের জন্য একটি JSON অবজেক্ট
  --lang bn|en    উত্তরের ভাষা

  karjo days before 2 '৩০ জুলাই ২০২৩'
)"},
    {"days count", R"(karjo days count [--holidays FILE] [--json] [--lang bn|en] FIRST LAST…

Prints how many working days there are from FIRST to each LAST, both included.
"-" reads one date a line from standard input.

  --holidays FILE a table of holidays: a row DATE | KIND | NAME | SOURCE a line; without it Fridays and Saturdays alone are off
  --json          one JSON object a date
  --lang bn|en    the language of the answer

  karjo days count 2025-06-01 2025-06-30
)",
     R"(karjo days count [--holidays FILE] [--json] [--lang bn|en] FIRST LAST…

FIRST থেকে প্রতিটি LAST পর্যন্ত (দুটিসহ) কত কর্মদিবস তা দেখায়।
"-" দিলে প্রমিত ইনপুটের প্রতিটি লাইন একটি তারিখ।

  --holidays FILE ছুটির তালিকা: প্রতি লাইনে DATE | KIND | NAME | SOURCE; না দিলে শুধু শুক্র ও শনিবার ছুটি
  --json          প্রতিটি তারিখের জন্য একটি JSON অবজেক্ট
  --lang bn|en    উত্তরের ভাষা

  karjo days count 2025-06-01 2025-06-30
)"},
    {"memo", R"(karjo memo [--date DATE] [--codes FILE] [--sources] [--strict] [--style STYLE] [--next] [--json] [--lang bn|en] TEXT…

Reads a memo number, with or without its label, and says what its groups mean and where it departs from its scheme.
"-" reads one item a line from standard input.

  --date DATE     the date of the letter: codes had other names in other years
  --codes FILE    your own codes, in place of karjo's: TABLE | CODE | FROM | UNTIL | BANGLA | ENGLISH | SOURCE a line
  --sources       also say who gives the names, and in JSON what should stand where a number departs
  --strict        refuse a number that departs from its scheme
  --style STYLE   write the number instead: official, latin-digits, dash, without-part, without-copies; joined by
                  commas
  --next          the number of the next letter in the file
  --json          one JSON object a number
  --lang bn|en    the language of the answer

  karjo memo 'স্মারক নম্বর: ০৫.০০.০০০০.১৯৭.০১.০০৮.১১.১৩৩'
)",
     R"(karjo memo [--date DATE] [--codes FILE] [--sources] [--strict] [--style STYLE] [--next] [--json] [--lang bn|en] TEXT…

স্মারক নম্বর পড়ে (লেবেলসহ বা ছাড়া), অংশগুলোর অর্থ এবং বিন্যাস থেকে কোথায় ব্যতিক্রম তা জানায়।
"-" দিলে প্রমিত ইনপুটের প্রতিটি লাইন একটি নম্বর।

  --date DATE     পত্রের তারিখ: কোডের নাম নানা সময়ে নানা রকম
  --codes FILE    নিজের কোড, karjo-র কোডের বদলে: প্রতি লাইনে TABLE | CODE | FROM | UNTIL | BANGLA | ENGLISH | SOURCE
  --sources       নামগুলোর উৎসও জানায়, আর JSON-এ ব্যতিক্রমের জায়গায় কী থাকার কথা
  --strict        বিন্যাস থেকে ব্যতিক্রম হলে নম্বরটি গ্রহণ করে না
  --style STYLE   নম্বরটি লিখে দেয়: official, latin-digits, dash, without-part, without-copies; কমা দিয়ে একাধিক
  --next          নথির পরবর্তী পত্রের নম্বর
  --json          প্রতিটি নম্বরের জন্য একটি JSON অবজেক্ট
  --lang bn|en    উত্তরের ভাষা

  karjo memo 'স্মারক নম্বর: ০৫.০০.০০০০.১৯৭.০১.০০৮.১১.১৩৩'
)"},
    {"text", R"(karjo text detect-bijoy|digits|from-bijoy|key|normalize|numbers|times|words TEXT…

  detect-bijoy where a text is Bijoy (SutonnyMJ), and what it says
  digits       the text with its digits in one script
  from-bijoy   Bijoy (SutonnyMJ) text in Unicode
  key          a key for comparing
  normalize    the text in storage form
  numbers      the value of a number in digits, words, money or an ordinal
  times        a time of day on the 24-hour clock
  words        a number in words, as money, as an ordinal …

More: karjo text normalize --help
)",
     R"(karjo text detect-bijoy|digits|from-bijoy|key|normalize|numbers|times|words TEXT…

  detect-bijoy লেখার কোথায় বিজয় (SutonnyMJ), আর তাতে কী আছে
  digits       এক লিপির অঙ্কে লেখা
  from-bijoy   বিজয় (SutonnyMJ) লেখা ইউনিকোডে
  key          তুলনার চাবি
  normalize    সংরক্ষণ-রূপে লেখা
  numbers      অঙ্কে, কথায়, টাকায় বা ক্রমে লেখা সংখ্যার মান
  times        ২৪ ঘণ্টার হিসাবে সময়
  words        সংখ্যা কথায়, টাকার অঙ্কে, ক্রমবাচক রূপে …

আরও: karjo text normalize --help
)"},
    {"text detect-bijoy", R"(karjo text detect-bijoy [--font NAME] [--json] [--lang bn|en] TEXT…

Prints which stretches of each text are Bijoy (SutonnyMJ), as ANSWER OFFSET+LENGTH WHY: CONVERTED; "no" where none is.
ANSWER is bijoy, maybe, no (it only looks like it) or cipher (Bengali letters that stand for others).
"-" reads one item a line from standard input.

  --font NAME     the font that the text is set in: …MJ is Bijoy, …OMJ is Unicode
  --json          one JSON object a text
  --lang bn|en    the language of messages

  karjo text detect-bijoy 'শিল্প মন্ত্রী eZ©gv‡b gqgbwmsn wRjvq'
)",
     R"(karjo text detect-bijoy [--font NAME] [--json] [--lang bn|en] TEXT…

প্রতিটি লেখার কোন কোন অংশ বিজয় (SutonnyMJ) তা দেখায়: ANSWER OFFSET+LENGTH WHY: রূপান্তর; কোনোটিই না হলে "no"।
ANSWER: bijoy, maybe (হতে পারে), no (শুধু দেখতে মেলে) বা cipher (বাংলা অক্ষর অন্য অক্ষরের সংকেত)।
"-" দিলে প্রমিত ইনপুটের প্রতিটি লাইন একটি লেখা।

  --font NAME     লেখার ফন্ট: …MJ মানে বিজয়, …OMJ মানে ইউনিকোড
  --json          প্রতিটি লেখার জন্য একটি JSON অবজেক্ট
  --lang bn|en    বার্তার ভাষা

  karjo text detect-bijoy 'শিল্প মন্ত্রী eZ©gv‡b gqgbwmsn wRjvq'
)"},
    {"text digits", R"(karjo text digits bn|latin [--json] [--lang bn|en] TEXT…

Prints each text with its digits Bangla (bn) or Latin (latin); all else stays.
"-" reads one item a line from standard input.

  --json          one JSON object a text
  --lang bn|en    the language of messages

  karjo text digits latin '২৯ ডিসেম্বর ২০২১'
)",
     R"(karjo text digits bn|latin [--json] [--lang bn|en] TEXT…

প্রতিটি লেখা বাংলা (bn) বা ইংরেজি (latin) অঙ্কে দেখায়; বাকি সব আগের মতো থাকে।
"-" দিলে প্রমিত ইনপুটের প্রতিটি লাইন একটি লেখা।

  --json          প্রতিটি লেখার জন্য একটি JSON অবজেক্ট
  --lang bn|en    বার্তার ভাষা

  karjo text digits latin '২৯ ডিসেম্বর ২০২১'
)"},
    {"text from-bijoy", R"(karjo text from-bijoy [--mixed [--font NAME]] [--json] [--lang bn|en] TEXT…

Prints what Bijoy (SutonnyMJ) text says, in Unicode. All of it is taken for Bijoy; with --mixed only what is Bijoy for
certain is converted. "-" reads one item a line from standard input.

  --mixed         leave what is not Bijoy
  --font NAME     the font that the text is set in: …MJ is Bijoy, …OMJ is Unicode
  --json          one JSON object a text, with what was doubtful
  --lang bn|en    the language of messages

  karjo text from-bijoy 'evsjv‡`‡ki msweavb'
)",
     R"(karjo text from-bijoy [--mixed [--font NAME]] [--json] [--lang bn|en] TEXT…

বিজয় (SutonnyMJ) লেখা ইউনিকোডে দেখায়। পুরো লেখাটিই বিজয় ধরা হয়; --mixed দিলে শুধু নিশ্চিত বিজয় অংশ রূপান্তরিত হয়।
"-" দিলে প্রমিত ইনপুটের প্রতিটি লাইন একটি লেখা।

  --mixed         যা বিজয় নয় তা যেমন আছে থাকে
  --font NAME     লেখার ফন্ট: …MJ মানে বিজয়, …OMJ মানে ইউনিকোড
  --json          প্রতিটি লেখার জন্য একটি JSON অবজেক্ট, যা সন্দেহজনক তা-সহ
  --lang bn|en    বার্তার ভাষা

  karjo text from-bijoy 'evsjv‡`‡ki msweavb'
)"},
    {"hijri", R"(karjo hijri [--sightings FILE] [--json] [--lang bn|en] DATE…

Prints the Hijri date of each DATE, ISO or as printed in either calendar or both. In Bangladesh a Hijri month begins when the moon was
seen, which cannot be computed: without a table the date is that of the Umm al-Qura calendar, and says that it is computed.

  --sightings FILE the first days of months as announced, lines YEAR-MONTH YYYY-MM-DD such as 1445-10 2024-04-11
  --json           one JSON object a date
  --lang bn|en     the language of the date and of messages
)",
     R"(karjo hijri [--sightings FILE] [--json] [--lang bn|en] DATE…

প্রতিটি তারিখের (ISO, বা বাংলা বা ইংরেজি পঞ্জিকায় ছাপা) হিজরি তারিখ দেখায়। বাংলাদেশে হিজরি মাস শুরু হয় চাঁদ দেখা গেলে, যা গণনা করা যায় না:
তালিকা না দিলে তারিখটি উম্মুল কুরা পঞ্জিকার, আর তা যে গণনা করা তা বলা থাকে।

  --sightings FILE ঘোষিত মাসের প্রথম দিন, প্রতি লাইনে YEAR-MONTH YYYY-MM-DD, যেমন 1445-10 2024-04-11
  --json           প্রতিটি তারিখের জন্য একটি JSON অবজেক্ট
  --lang bn|en     তারিখ ও বার্তার ভাষা
)"},
    {"text sentences", R"(karjo text sentences [--json] [--lang bn|en] TEXT…

Prints the sentences of each text, one a line. No sentence ends after an abbreviation (ড. মো. সহ. নং.), an initial or the
number of a paragraph. "-" reads one item a line from standard input.

  --json          one JSON object a text, with the place of each sentence
  --lang bn|en    the language of messages
)",
     R"(karjo text sentences [--json] [--lang bn|en] TEXT…

প্রতিটি লেখার বাক্যগুলো দেখায়, এক লাইনে একটি। সংক্ষেপ (ড. মো. সহ. নং.), নামের আদ্যক্ষর বা অনুচ্ছেদের নম্বরের পরে বাক্য শেষ হয় না।
"-" দিলে প্রমিত ইনপুটের প্রতিটি লাইন একটি লেখা।

  --json          প্রতিটি লেখার জন্য একটি JSON অবজেক্ট, প্রতিটি বাক্যের স্থানসহ
  --lang bn|en    বার্তার ভাষা
)"},
    {"text sort", R"(karjo text sort [--standard|--traditional] [--alphabet] [--word-by-word] [--json] [--lang bn|en] TEXT…

Prints the texts in the order of Bangla lists: numbers by their value in either script, hyphens and punctuation ignored.
"-" reads one item a line from standard input. Equal lines keep their order.

  --standard      ক কা কি … ক্ (the default)
  --traditional   ক্ before ক, as some dictionaries have it
  --alphabet      ড় ঢ় য় ৎ ং ঃ ঁ after হ, as the alphabet is recited; else as variants of ড ঢ য ত, and ং ঃ ঁ before ক
  --word-by-word  a blank stands before every letter; else it does not count
  --json          one JSON object a text, with its place in the input
  --lang bn|en    the language of messages
)",
     R"(karjo text sort [--standard|--traditional] [--alphabet] [--word-by-word] [--json] [--lang bn|en] TEXT…

লেখাগুলো বাংলা তালিকার ক্রমে দেখায়: সংখ্যা তার মান অনুযায়ী (দুই লিপিতেই), হাইফেন ও যতিচিহ্ন ধরা হয় না।
"-" দিলে প্রমিত ইনপুটের প্রতিটি লাইন একটি লেখা। সমান হলে আগের ক্রম থাকে।

  --standard      ক কা কি … ক্ (না দিলে এটি)
  --traditional   ক-এর আগে ক্, কিছু অভিধানের মতো
  --alphabet      বর্ণমালা যেভাবে পড়া হয়, হ-এর পরে ড় ঢ় য় ৎ ং ঃ ঁ; না দিলে ড ঢ য ত-এর সঙ্গে, আর ং ঃ ঁ ক-এর আগে
  --word-by-word  ফাঁকা স্থান সব বর্ণের আগে; না দিলে ধরা হয় না
  --json          প্রতিটি লেখার জন্য একটি JSON অবজেক্ট, ইনপুটে তার স্থানসহ
  --lang bn|en    বার্তার ভাষা
)"},
    {"text tokens", R"(karjo text tokens [--json] [--lang bn|en] TEXT…

Prints the words of each text, one a line. A hyphenated word, an abbreviation with its full stop, a date and a memo number
are one word. "-" reads one item a line from standard input.

  --json          one JSON object a text, with the place of each word
  --lang bn|en    the language of messages
)",
     R"(karjo text tokens [--json] [--lang bn|en] TEXT…

প্রতিটি লেখার শব্দগুলো দেখায়, এক লাইনে একটি। হাইফেনযুক্ত শব্দ, বিন্দুসহ সংক্ষেপ, তারিখ ও স্মারক নম্বর একটি শব্দ।
"-" দিলে প্রমিত ইনপুটের প্রতিটি লাইন একটি লেখা।

  --json          প্রতিটি লেখার জন্য একটি JSON অবজেক্ট, প্রতিটি শব্দের স্থানসহ
  --lang bn|en    বার্তার ভাষা
)"},
    {"text key", R"(karjo text key [--json] [--lang bn|en] TEXT…

Prints a key that is equal for texts that say the same, though they are written differently: for comparing, searching and
joining, not for reading.

  --json          one JSON object for each text
  --lang bn|en    the language of messages
)",
     R"(karjo text key [--json] [--lang bn|en] TEXT…

এমন একটি চাবি দেয় যা একই কথার ভিন্ন লেখায় একই হয়: তুলনা, খোঁজা ও মেলানোর জন্য, পড়ার জন্য নয়।

  --json          প্রতিটি লেখার জন্য একটি JSON অবজেক্ট
  --lang bn|en    বার্তার ভাষা
)"},
    {"text normalize", R"(karjo text normalize [--precomposed] [--json] [--lang bn|en] TEXT…

Prints each text in storage form: the same text always as the same bytes, with the repairs that lose nothing.
"-" reads one item a line from standard input.

  --precomposed   ড় ঢ় য় as one code point each, for software that expects them so
  --json          one JSON object a text
  --lang bn|en    the language of messages
)",
     R"(karjo text normalize [--precomposed] [--json] [--lang bn|en] TEXT…

প্রতিটি লেখা সংরক্ষণ-রূপে দেখায়: একই লেখা সব সময় একই বাইটে, যে মেরামতে কিছু হারায় না তা-সহ।
"-" দিলে প্রমিত ইনপুটের প্রতিটি লাইন একটি লেখা।

  --precomposed   ড় ঢ় য় প্রতিটি এক সংকেতে, যে সফটওয়্যার তেমন চায় তার জন্য
  --json          প্রতিটি লেখার জন্য একটি JSON অবজেক্ট
  --lang bn|en    বার্তার ভাষা
)"},
    {"text numbers", R"(karjo text numbers [--form FORM] [--json] [--lang bn|en] TEXT…

Reads a number and prints it as ১২,৩৪,৫৬৭.৫০. Digits are read with any commas and in both scripts, unless --form says in which
form the number stands; words with halves and quarters. Words in brackets that say another number than the digits before
them are an error with --form, else "contradictory" in the JSON.
"-" reads one item a line from standard input.

  --form FORM     digits (১২,৩৪,৫৬৭), latin-digits, words, count (২ (দুই)), money, money-words, ordinal (৬ষ্ঠ),
                  ordinal-words (ষষ্ঠ), day-ordinal (২১শে) or list-letter (ক, খ, …)
  --json          one JSON object a text
  --lang bn|en    the language of messages

  karjo text numbers 'সাড়ে তিন লক্ষ' '২ (দুই)'
)",
     R"(karjo text numbers [--form FORM] [--json] [--lang bn|en] TEXT…

সংখ্যা পড়ে ১২,৩৪,৫৬৭.৫০ আকারে দেখায়। --form না দিলে যেকোনো কমা ও দুই লিপির অঙ্ক চলে; কথায় সাড়ে, পৌনে, সোয়া, দেড়, আড়াইও
পড়ে। বন্ধনীর কথা আগের অঙ্কের সঙ্গে না মিললে --form দেওয়া থাকলে ভুল, নইলে JSON-এ "contradictory"।
"-" দিলে প্রমিত ইনপুটের প্রতিটি লাইন একটি লেখা।

  --form FORM     digits (১২,৩৪,৫৬৭), latin-digits, words, count (২ (দুই)), money, money-words, ordinal (৬ষ্ঠ),
                  ordinal-words (ষষ্ঠ), day-ordinal (২১শে), list-letter (ক, খ, …)
  --json          প্রতিটি লেখার জন্য একটি JSON অবজেক্ট
  --lang bn|en    বার্তার ভাষা

  karjo text numbers 'সাড়ে তিন লক্ষ' '২ (দুই)'
)"},
    {"text times", R"(karjo text times [--json] [--lang bn|en] TEXT…

Reads a time of day as printed, or a span, and prints it on the 24-hour clock.
"-" reads one item a line from standard input.

  --json          one JSON object a text
  --lang bn|en    the language of messages

  karjo text times 'দুপুর ২.৩০ ঘটিকা'
)",
     R"(karjo text times [--json] [--lang bn|en] TEXT…

ছাপা সময় বা সময়সীমা পড়ে ২৪ ঘণ্টার হিসাবে দেখায়।
"-" দিলে প্রমিত ইনপুটের প্রতিটি লাইন একটি লেখা।

  --json          প্রতিটি লেখার জন্য একটি JSON অবজেক্ট
  --lang bn|en    বার্তার ভাষা

  karjo text times 'দুপুর ২.৩০ ঘটিকা'
)"},
    {"text words", R"(karjo text words [--form FORM] [--json] [--lang bn|en] N…

Writes each number in words, as official papers do: শত, হাজার, লক্ষ, কোটি. N is a whole number in the digits of one
script, with the commas of Bangladesh (১২,৩৪,৫৬৭) or none; with --form any number that karjo text numbers reads.
"-" reads one item a line from standard input.

  --form FORM     digits (১২,৩৪,৫৬৭), latin-digits, words, count (২ (দুই)), money, money-words, ordinal (৬ষ্ঠ),
                  ordinal-words (ষষ্ঠ), day-ordinal (২১শে) or list-letter (ক, খ, …)
  --json          one JSON object a number
  --lang bn|en    the language of messages

  karjo text words ১২,৩৪,৫৬৭
  karjo text words --form money 1234567
)",
     R"(karjo text words [--form FORM] [--json] [--lang bn|en] N…

প্রতিটি সংখ্যা কথায় লেখে, দাপ্তরিক রীতিতে: শত, হাজার, লক্ষ, কোটি। N পূর্ণ সংখ্যা, এক লিপির অঙ্কে, কমা ছাড়া বা
১২,৩৪,৫৬৭-এর মতো কমাসহ; --form দিলে karjo text numbers যা পড়ে তার যেকোনোটি। "-" দিলে প্রমিত ইনপুটের প্রতিটি লাইন একটি সংখ্যা।

  --form FORM     digits (১২,৩৪,৫৬৭), latin-digits, words, count (২ (দুই)), money, money-words, ordinal (৬ষ্ঠ),
                  ordinal-words (ষষ্ঠ), day-ordinal (২১শে), list-letter (ক, খ, …)
  --json          প্রতিটি সংখ্যার জন্য একটি JSON অবজেক্ট
  --lang bn|en    বার্তার ভাষা

  karjo text words ১২,৩৪,৫৬৭
  karjo text words --form money 1234567
)"},
};

}  // namespace

std::string_view help(std::string_view verb, language in) {
  for (const help_text& text : texts) {
    if (text.verb == verb) return in == language::bn ? text.bn : text.en;
  }
  return {};
}

}  // namespace karjo::cli
