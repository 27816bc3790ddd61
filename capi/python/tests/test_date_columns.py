# SPDX-License-Identifier: Apache-2.0
"""Columns of printed dates: what is no column is refused, and what is one is read as its texts one by one."""
import unittest
from array import array

import karjo


class Columns(unittest.TestCase):
    def test_texts_are_read_as_one_by_one(self):
        texts = ["১৪ পৌষ ১৪২৮", "2021-12-30", b"29 December 2021", "১৪ পৌষ ১৪২৮ / ২৯ ডিসেম্বর ২০২১"]
        days, refused = karjo.parse_dates(texts)
        self.assertEqual((days.tolist(), refused), ([18990, 18991, 18990, 18990], []))
        self.assertEqual(karjo.parse_dates([]), (array("i"), []))
        self.assertEqual(karjo.parse_dates(["", "\ud800"])[1], [(0, "date.not-found"), (1, "text.invalid-utf8")])

    def test_a_column_is_given_as_it_lies_in_memory(self):
        column = karjo.TextColumn(memoryview(b"2021-12-292021-12-30"), array("q", [0, 10, 20, 5]))
        days, refused = karjo.parse_dates(column)
        self.assertEqual((days.tolist(), refused), ([18990, 18991, karjo.NO_DAY], [(2, "call.invalid-argument")]))

    def test_what_is_written_reads_back(self):
        days = array("i", range(-25000, 47000, 997))
        for style in karjo.STYLES:
            for calendar in ("bangla", "gregorian"):
                column = karjo.format_dates(memoryview(days).toreadonly(), style, calendar=calendar)
                self.assertEqual(karjo.parse_dates(column), (days, []))
        self.assertEqual(list(karjo.format_dates(array("i", [karjo.NO_DAY]))), [""])

    def test_what_is_no_column_is_refused(self):
        for wrong in ("2021-12-29", b"2021-12-29", karjo.TextColumn(array("i", [1]), array("q", [0, 1])),
                      karjo.TextColumn(b"2021-12-29", array("i", [0, 10]))):
            with self.assertRaises(TypeError):
                karjo.parse_dates(wrong)
        with self.assertRaises(ValueError):
            karjo.parse_dates(["2021-12-29"], out=array("i", [0, 0]))
        with self.assertRaises(TypeError):
            karjo.format_dates([18990])


if __name__ == "__main__":
    unittest.main()
