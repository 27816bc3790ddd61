# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import datetime
import decimal
import unittest

import karjo


class Numbers(unittest.TestCase):
    def test_every_form_leads_back(self) -> None:
        tried = 0
        for form in ("digits", "latin-digits", "words", "count", "money", "money-words", "ordinal", "ordinal-words", "list-letter"):
            for number in (1, 9, 28, 99, 100, 1_234_567):
                self.assertEqual(karjo.parse_number(karjo.format_number(number, form), form), number)
                tried += 1
        self.assertEqual(tried, 54)

    def test_decimals_are_exact(self) -> None:
        self.assertEqual(str(karjo.parse_number("২.৫০")), "2.50")
        self.assertEqual(karjo.format_number(decimal.Decimal("-1234.50"), "latin-digits"), "-1,234.50")
        self.assertEqual(karjo.format_number(decimal.Decimal("1E3")), "১,০০০")
        self.assertEqual(karjo.parse_number("আ\u09dcাই"), decimal.Decimal("2.5"))

    def test_what_departs_is_told(self) -> None:
        self.assertEqual(karjo.read_number("৫০০/- (ছয়শত) টাকা মাত্র"), karjo.NumberReading(decimal.Decimal(500), frozenset({"contradicted"})))
        self.assertEqual(karjo.read_number("২৫৮,000").findings, {"commas-elsewhere", "both-scripts"})
        self.assertEqual(karjo.read_number("২ (দুই)").findings, frozenset())
        self.assertRaises(karjo.Error, karjo.parse_number, "২ (তিন)")

    def test_what_is_refused(self) -> None:
        with self.assertRaises(karjo.Error) as caught:
            karjo.parse_number("২ (তিন)", "count")
        self.assertEqual((caught.exception.name, caught.exception.offset, caught.exception.index), ("number.not-found", 4, 2))
        with self.assertRaises(karjo.Error):
            karjo.format_number(0, "ordinal")
        self.assertRaises(ValueError, karjo.parse_number, "১", "roman")
        self.assertRaises(ValueError, karjo.format_number, 1, "any")
        self.assertRaises(TypeError, karjo.format_number, 1.5)
        self.assertRaises(OverflowError, karjo.format_number, 10**19)
        self.assertRaises(ValueError, karjo.format_number, decimal.Decimal("nan"))

    def test_times(self) -> None:
        span = karjo.parse_clock_time("সকাল ১১.০০ হতে ১.৩০ ঘটিকা")
        self.assertEqual((span.start, span.end), (datetime.time(11), datetime.time(13, 30)))
        minutes = 0
        for minute in range(0, 24 * 60, 7):
            time = datetime.time(*divmod(minute, 60))
            self.assertEqual(karjo.parse_clock_time(karjo.format_clock_time(time)).start, time)
            minutes += 1
        self.assertEqual(minutes, 206)


if __name__ == "__main__":
    unittest.main()
