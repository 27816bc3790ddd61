# SPDX-License-Identifier: Apache-2.0
"""karjo.intl, and karjo_intl.h against its table of signatures; skipped where the second library was not built."""
import ctypes
import datetime
import os
import re
import subprocess
import sys
import unittest
from ctypes import POINTER, c_char_p, c_int32, c_uint8, c_uint32, c_uint64, c_void_p

import karjo
import karjo.intl
import test_header
from karjo._signatures import (
    INTL_ABI_VERSION,
    INTL_SIGNATURES,
    CError,
    CIntlCollator,
    CIntlHijri,
    CIntlHijriDate,
    CIntlSegment,
)

HEADER = "capi/include/karjo_intl.h"

CTYPES = {
    **test_header.CTYPES,
    "const char *const *": POINTER(c_char_p),
    "const size_t *": POINTER(ctypes.c_size_t),
    "const karjo_intl_collator *": CIntlCollator,
    "karjo_intl_collator *": CIntlCollator,
    "karjo_intl_collator **": POINTER(CIntlCollator),
    "karjo_intl_segment *": POINTER(CIntlSegment),
    "const karjo_intl_hijri *": CIntlHijri,
    "karjo_intl_hijri *": CIntlHijri,
    "karjo_intl_hijri **": POINTER(CIntlHijri),
    "const karjo_intl_hijri_date *": POINTER(CIntlHijriDate),
    "karjo_intl_hijri_date *": POINTER(CIntlHijriDate),
    "uint32_t *": POINTER(c_uint32),
}


class Header(unittest.TestCase):
    def declared(self):
        found = {}
        for result, name, parameters in re.findall(r"KARJO_API ([\w ]+?) (karjo_\w+)\(([^)]*)\);", test_header.code(HEADER)):
            listed = [] if parameters == "void" else [re.sub(r"\s+", " ", one.strip()) for one in parameters.split(",")]
            found[name] = (CTYPES[result], tuple(CTYPES[re.fullmatch(r"(.*?)(\w+)", one)[1].strip()] for one in listed))
        return found

    def test_every_call_is_in_the_table_with_its_types(self):
        self.assertEqual(self.declared(), INTL_SIGNATURES)
        self.assertGreater(len(INTL_SIGNATURES), 10)

    def test_every_call_is_in_the_list_of_symbols_the_reference_and_the_tests(self):
        self.assertEqual(test_header.source("capi/abi/libkarjo_intl.symbols").split(), sorted(INTL_SIGNATURES))
        for path in ("docs/reference/c-api-intl.md", "tests/capi/intl.c"):
            text = test_header.source(path)
            for name in INTL_SIGNATURES:
                with self.subTest(f"{name} in {path}"):
                    self.assertRegex(text, rf"\b{name}\b")

    def test_structs_and_the_abi_version_are_those_of_the_header(self):
        types = {"int32_t": c_int32, "uint32_t": c_uint32, "uint64_t": c_uint64, "uint8_t": c_uint8}
        structs = {"karjo_intl_hijri_date": CIntlHijriDate, "karjo_intl_segment": CIntlSegment}
        code = test_header.code(HEADER)
        found = re.findall(r"typedef struct \w+ \{(.*?)\} (\w+);", code, re.DOTALL)
        self.assertEqual(sorted(name for _, name in found), sorted(structs))
        for body, name in found:
            self.assertEqual(structs[name]._fields_, [(f, types[t]) for t, f in re.findall(r"(\w+) (\w+);", body)])
        self.assertIn(f"#define KARJO_INTL_ABI_VERSION {INTL_ABI_VERSION}\n", code)


class Missing(unittest.TestCase):
    def test_without_the_second_library_the_import_succeeds_and_the_first_call_says_what_is_missing(self):
        script = (
            "import karjo.intl\n"
            "try:\n  karjo.intl.sorted(['a'])\n"
            "except ImportError as error:\n  print('libkarjo_intl.so.1' in str(error) and 'ICU' in str(error))\n"
        )
        environment = {**os.environ, "KARJO_INTL_LIBRARY": "/nonexistent/libkarjo_intl.so.1"}
        run = subprocess.run([sys.executable, "-c", script], env=environment, capture_output=True, text=True, check=True)
        self.assertEqual(run.stdout, "True\n")


@unittest.skipUnless("KARJO_INTL_LIBRARY" in os.environ, "karjo::intl was not built")
class Intl(unittest.TestCase):
    def test_a_list_is_sorted_and_equal_texts_keep_their_order(self):
        given = ["ঢাকা", "১০০", "ইনথি", "ই-নথি", "১৯", "2", "অফিস"]
        self.assertEqual(karjo.intl.sorted(given), ["2", "১৯", "১০০", "অফিস", "ইনথি", "ই-নথি", "ঢাকা"])
        self.assertEqual(karjo.intl.sorted([]), [])

    def test_keys_stand_as_the_texts_compare(self):
        for style in ("standard", "traditional"):
            order, texts = karjo.intl.Collator(style), ["ক", "ক্", "কা", "১২", "১-৯", "", "x" * 1000]
            compared = 0
            for a in texts:
                for b in texts:
                    x, y = order.sort_key(a), order.sort_key(b)
                    self.assertEqual(order.compare(a, b), (x > y) - (x < y), (a, b))
                    compared += 1
            self.assertEqual(compared, 49)

    def test_options_are_those_of_the_header(self):
        self.assertEqual(karjo.intl.Collator(letters="alphabet").sorted(["ং", "হ"]), ["হ", "ং"])
        self.assertEqual(karjo.intl.Collator().sorted(["হ", "ং"]), ["ং", "হ"])
        self.assertEqual(karjo.intl.Collator(blanks="word-by-word").compare("মাঠ পর্যায়", "মাঠপর্যায়"), -1)
        with self.assertRaises(ValueError):
            karjo.intl.Collator("dictionary")

    def test_a_text_that_is_refused_is_named(self):
        with self.assertRaises(karjo.Error) as caught:
            karjo.intl.Collator().order([b"a", b"b\xff"])
        self.assertEqual((caught.exception.name, caught.exception.field, caught.exception.offset), ("text.invalid-utf8", 1, 1))

    def test_segments_cover_the_text(self):
        text = "ড. করিম বলেন, ই-নথি ২৫/১২/২০২১ তারিখে চালু হয়। " * 100
        for cut in (karjo.intl.sentences, karjo.intl.words):
            found = cut(text)
            self.assertEqual("".join(one.text for one in found), text)
            self.assertGreaterEqual(len(found), 100)
        self.assertEqual(len(karjo.intl.sentences(text)), 100)

    def test_nfc_composes_every_script_and_repairs_nothing(self):
        self.assertEqual(karjo.intl.nfc("e\u0301 \u0995\u09c7\u09be \u09df"), "\u00e9 \u0995\u09cb \u09af\u09bc")

    def test_hijri_dates_go_both_ways_and_say_what_they_stand_on(self):
        calendar = karjo.intl.HijriCalendar("1445-09 2024-03-12\n1445-10 2024-04-11 # Eid")
        day = datetime.date(2024, 4, 11)
        self.assertEqual(calendar.from_date(day), karjo.intl.HijriDay(1445, 10, 1, "sighted"))
        self.assertEqual(calendar.to_date(1445, 10, 1), (day, "sighted"))
        self.assertEqual(calendar.from_date(datetime.date(2030, 1, 1)).basis, "computed")
        with self.assertRaises(karjo.Error) as caught:
            karjo.intl.HijriCalendar("1445-09 2024-03-12\n1445-10 2024-06-11")
        self.assertEqual((caught.exception.name, caught.exception.field), ("date.impossible", 1))
        with self.assertRaises(ValueError):
            calendar.to_date(1445, 13, 1)

    def test_the_version_of_icu_is_told(self):
        self.assertRegex(karjo.intl.icu_version(), r"^\d+\.\d+$")


if __name__ == "__main__":
    unittest.main()
