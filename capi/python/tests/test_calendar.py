# SPDX-License-Identifier: Apache-2.0
import copy
import pickle
import unittest
from array import array
from datetime import date, timedelta

import karjo
from karjo import BanglaDate


class Dates(unittest.TestCase):
    def test_known_pairs(self):
        pairs = [
            ((1428, 9, 14), date(2021, 12, 29)),
            ((1430, 4, 15), date(2023, 7, 30)),
            ((1426, 6, 31), date(2019, 10, 16)),
        ]
        for fields, day in pairs:
            self.assertEqual(BanglaDate(*fields).to_date(), day)
            made = BanglaDate.from_date(day)
            self.assertEqual((made.year, made.month, made.day), fields)

    def test_every_day_leads_back(self):
        day, count = date(1988, 4, 14), 0
        while day <= date(2030, 12, 31):
            bangla = BanglaDate.from_date(day)
            self.assertEqual(BanglaDate(bangla.year, bangla.month, bangla.day).to_date(), day)
            day += timedelta(days=1)
            count += 1
        self.assertEqual(count, (date(2030, 12, 31) - date(1988, 4, 14)).days + 1)

    def test_the_rule_in_force_is_told(self):
        self.assertEqual(BanglaDate(1428, 9, 14).rule, "academy-2019")
        self.assertEqual(BanglaDate(1420, 9, 14).rule, "academy-1995")
        self.assertEqual(BanglaDate(1428, 9, 15, "academy-1995"), BanglaDate(1428, 9, 14))

    def test_what_is_no_day_is_refused(self):
        for fields in [(1429, 11, 30), (1428, 0, 1), (1428, 13, 1), (1428, 1, 0), (1428, 1, 300), (1428, -1, 1), (10**9, 1, 1)]:
            with self.subTest(fields), self.assertRaises(karjo.Error) as raised:
                BanglaDate(*fields)
            self.assertIn(raised.exception.name, ("date.impossible", "date.out-of-range"))
        with self.assertRaises(ValueError):
            BanglaDate(1428, 9, 14, "academy-1900")
        with self.assertRaises(karjo.Error):
            BanglaDate.from_date(date(1, 1, 1))
        for year in (2**31, -(2**31) - 1):
            with self.assertRaises(karjo.Error):
                BanglaDate(year, 1, 1)

    def test_dates_are_values(self):
        early, late = BanglaDate(1428, 9, 14), BanglaDate(1428, 9, 15)
        self.assertLess(early, late)
        self.assertLessEqual(early, early)
        self.assertGreater(late, early)
        self.assertEqual(len({early, late, BanglaDate(1428, 9, 14)}), 2)
        self.assertNotEqual(early, (1428, 9, 14))
        with self.assertRaises(TypeError):
            early < date(2021, 12, 29)
        with self.assertRaises(AttributeError):
            early.day = 1
        self.assertEqual(pickle.loads(pickle.dumps(early)), early)
        self.assertEqual(copy.deepcopy(early), early)

    def test_today_is_a_date(self):
        self.assertIsInstance(BanglaDate.today(), BanglaDate)

    def test_formats_lead_back(self):
        poush = BanglaDate(1428, 9, 14)
        self.assertEqual(poush.format(), "১৪ পৌষ ১৪২৮")
        self.assertEqual(poush.format("english"), "14 Poush 1428")
        self.assertEqual(poush.format("iso"), "1428-09-14")
        self.assertEqual(BanglaDate.parse(poush.format()), poush)
        with self.assertRaises(ValueError):
            poush.format("roman")

    def test_bytes_are_read_as_text(self):
        self.assertEqual(BanglaDate.parse("১৪ পৌষ ১৪২৮".encode()), BanglaDate(1428, 9, 14))


class Readings(unittest.TestCase):
    def test_a_pair_that_disagrees(self):
        read = karjo.parse_date("১৫ পৌষ ১৪২৮ / ২৯ ডিসেম্বর ২০২১")
        self.assertEqual(read.gregorian, date(2021, 12, 29))
        self.assertEqual(read.bangla, karjo.BanglaFields(1428, 9, 15))
        self.assertEqual(read.pair, karjo.DatePair(False, 1, ("shahidullah-1966", "academy-1995")))
        self.assertEqual((read.weekday, read.fiscal_year, read.quarter), (3, "2021-2022", 2))

    def test_a_pair_with_a_half_that_is_no_day(self):
        read = karjo.parse_date("৩০ ফাল্গুন ১৪২৯ / ১৫ মার্চ ২০২৩")
        self.assertEqual(read.bangla, karjo.BanglaFields(1429, 11, 30))
        self.assertIsNone(read.pair.difference_days)
        self.assertFalse(read.pair.consistent)

    def test_a_single_date(self):
        read = karjo.parse_date("2021-12-29")
        self.assertIsNone(read.pair)
        self.assertEqual(read.bangla_text, "১৪ পৌষ ১৪২৮")

    def test_a_refusal_tells_the_place_in_bytes_and_in_characters(self):
        with self.assertRaises(karjo.Error) as raised:
            karjo.parse_date("৩১ নভেম্বর ২০২১")
        self.assertEqual((raised.exception.code, raised.exception.name), (41, "date.impossible"))
        with self.assertRaises(karjo.Error) as raised:
            karjo.parse_date("৩১\ud800")
        self.assertEqual((raised.exception.name, raised.exception.offset, raised.exception.index), ("text.invalid-utf8", 6, 2))
        with self.assertRaises(karjo.Error) as raised:
            karjo.parse_date("৩১".encode() + b"\xff")
        self.assertEqual((raised.exception.offset, raised.exception.index), (6, 6))
        self.assertTrue(raised.exception.message)
        self.assertTrue(raised.exception.message_bn)
        self.assertEqual(pickle.loads(pickle.dumps(raised.exception)).offset, 6)

    def test_only_texts_are_read(self):
        for wrong in (None, 5, date(2021, 12, 29)):
            with self.assertRaises(TypeError):
                karjo.parse_date(wrong)
        with self.assertRaises(ValueError):
            karjo.parse_date("2021-12-29", rule="new")


class FiscalYears(unittest.TestCase):
    def test_seams(self):
        self.assertEqual(karjo.fiscal_year(date(2021, 6, 30)).start, 2020)
        self.assertEqual(karjo.fiscal_year(date(2021, 7, 1)).start, 2021)
        self.assertEqual([karjo.fiscal_quarter(date(2021, month, 1)) for month in range(1, 13)], [3, 3, 3, 4, 4, 4, 1, 1, 1, 2, 2, 2])
        year = karjo.fiscal_year(date(2021, 12, 29))
        self.assertEqual((year.first_day, year.last_day, str(year)), (date(2021, 7, 1), date(2022, 6, 30), "2021-2022"))


class Batches(unittest.TestCase):
    days = array("i", range(6678, 18990))

    def test_a_batch_is_as_the_dates_one_by_one(self):
        packed = karjo.bangla_from_days(self.days)
        self.assertEqual(len(packed), len(self.days))
        for days, one in zip(self.days[::97], packed[::97]):
            bangla = BanglaDate.from_date(date(1970, 1, 1) + timedelta(days=days))
            self.assertEqual(karjo.unpack(one), (bangla.year, bangla.month, bangla.day))
        self.assertEqual(karjo.bangla_to_days(packed), self.days)

    def test_any_buffer_will_do(self):
        read_only = memoryview(bytes(self.days)).cast("i")
        self.assertEqual(karjo.bangla_from_days(read_only), karjo.bangla_from_days(self.days))
        out = array("I", [0]) * len(self.days)
        self.assertIs(karjo.bangla_from_days(self.days, out=out), out)
        self.assertEqual(out, karjo.bangla_from_days(self.days))
        self.assertEqual(list(karjo.bangla_from_days(array("i"))), [])

    def test_what_is_no_day_is_marked(self):
        self.assertEqual(list(karjo.bangla_from_days(array("i", [2**31 - 1, -(2**31)]))), [0, 0])
        self.assertEqual(list(karjo.bangla_to_days(array("I", [0, karjo.pack(1429, 11, 30)]))), [-(2**31)] * 2)

    def test_wrong_buffers_are_refused(self):
        for wrong in ([1, 2], array("q", [1]), array("f", [1.0]), b"abcd", memoryview(self.days)[::2]):
            with self.subTest(type(wrong)), self.assertRaises(TypeError):
                karjo.bangla_from_days(wrong)
        for out in (array("I", [0]), memoryview(bytes(8)).cast("I")):
            with self.assertRaises(ValueError):
                karjo.bangla_from_days(array("i", [1, 2]), out=out)
        with self.assertRaises(ValueError):
            karjo.bangla_from_days(self.days, rule="none")


if __name__ == "__main__":
    unittest.main()
