# SPDX-License-Identifier: Apache-2.0
import datetime
import pathlib
import unittest
from array import array
from datetime import date, timedelta

import karjo

ROOT = pathlib.Path(__file__).resolve().parents[3]
EPOCH = date(1970, 1, 1)


def works(day, table):
    """The slow, obvious second implementation."""
    kinds = {row.kind for row in table.rows if row.date == day}
    if "working" in kinds:
        return True
    return day.isoweekday() not in (5, 6) and not kinds & {"general", "order"}


class WorkingDays(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.text = (ROOT / "examples/data/holidays/2025.txt").read_text(encoding="utf-8")
        cls.table = karjo.HolidayTable(cls.text)
        cls.walk = {day: works(day, cls.table) for day in (date(2024, 6, 1) + timedelta(n) for n in range(800))}

    def test_the_table(self):
        self.assertEqual(len(self.table.rows), 33)
        self.assertEqual(self.table, karjo.HolidayTable(self.text.encode()))
        self.assertEqual(sum(row.by_moon for row in self.table.rows), 17)
        self.assertTrue(self.table.covers(date(2025, 1, 1), date(2025, 12, 31)))
        self.assertFalse(self.table.covers(date(2024, 12, 31), date(2025, 1, 1)))
        self.assertTrue(self.table.depends_on_moon(date(2025, 3, 1), date(2025, 3, 28)))
        self.assertFalse(self.table.depends_on_moon(date(2025, 3, 1), date(2025, 3, 27)))

    def test_adding_and_counting_are_as_going_day_by_day(self):
        checked = 0
        day = date(2025, 1, 1)
        while day < date(2026, 1, 1):
            self.assertEqual(karjo.is_working_day(day, self.table), self.walk[day])
            for count in (-25, -2, -1, 0, 1, 2, 25):
                expected, left = day, abs(count)
                while left:
                    expected += timedelta(1 if count > 0 else -1)
                    left -= self.walk[expected]
                self.assertEqual(karjo.add_working_days(day, count, self.table), expected)
                checked += 1
            last = day + timedelta(40)
            span = [day + timedelta(n) for n in range(41) if self.walk[day + timedelta(n)]]
            self.assertEqual(karjo.count_working_days(day, last, self.table), len(span))
            if day.day == 1 or not self.walk[day]:
                self.assertEqual(list(karjo.working_days(day, last, self.table)), span)
            day += timedelta(1)
        self.assertEqual(checked, 365 * 7)
        self.assertEqual(list(karjo.working_days(date(2025, 1, 2), date(2025, 1, 1))), [])

    def test_many_at_once_are_as_one_by_one(self):
        days = array("i", range(20000, 20300))
        lasts = array("i", (day + 30 for day in days))
        for table in (None, self.table):
            for count in (-40, 0, 3):
                self.assertEqual(
                    karjo.working_days_add(days, count, table).tolist(),
                    [(karjo.add_working_days(EPOCH + timedelta(d), count, table) - EPOCH).days for d in days],
                )
            self.assertEqual(
                karjo.working_days_count(days, lasts, table).tolist(),
                [karjo.count_working_days(EPOCH + timedelta(d), EPOCH + timedelta(d + 30), table) for d in days],
            )
        out = array("i", bytes(4 * len(days)))
        self.assertIs(karjo.working_days_add(days, 1, out=out), out)
        self.assertEqual(karjo.working_days_add(memoryview(bytes(days)).cast("i"), 1), out)
        self.assertEqual(karjo.working_days_add(array("i", [-(2**31)]), 1)[0], -(2**31))
        with self.assertRaises(ValueError):
            karjo.working_days_count(days, lasts[1:])
        with self.assertRaises(ValueError):
            karjo.working_days_add(days, 1, out=array("i", [0]))
        with self.assertRaises(TypeError):
            karjo.working_days_add([1], 1)

    def test_what_is_out_of_range_is_refused(self):
        for count in (2**31, -(2**31) - 1, 10**30, -(10**30), 10_000_000):
            with self.assertRaises(karjo.Error) as caught:
                karjo.add_working_days(date(2025, 1, 1), count)
            self.assertEqual(caught.exception.name, "date.out-of-range")

    def test_a_table_is_refused_with_its_line(self):
        good = "২০২৫-০৬-১১ | নির্বাহী আদেশ | ঈদ | x\n"
        with self.assertRaises(karjo.Error) as caught:
            karjo.HolidayTable("# ছুটি\n" + good + good)
        error = caught.exception
        self.assertEqual((error.name, error.field), ("holiday.duplicate", 2))
        self.assertEqual(error.index, len("# ছুটি\n" + good))

    def test_minutes_take_a_table(self):
        text = (ROOT / "examples/data/minutes/clean.txt").read_text(encoding="utf-8")
        self.assertEqual(karjo.read_minutes(text), karjo.read_minutes(text, self.table))


class Periods(unittest.TestCase):
    def test_every_quarter_reads_back(self):
        checked = 0
        for start in range(1990, 2050):
            for unit, parts in (("year", 1), ("half", 2), ("quarter", 4)):
                for number in range(1, parts + 1):
                    period = karjo.FiscalPeriod(start, unit, number)
                    for language in ("bn", "en"):
                        self.assertEqual(karjo.FiscalPeriod.parse(period.format(language)), period)
                    self.assertEqual(karjo.FiscalPeriod.containing(period.first_day, unit), period)
                    self.assertEqual(karjo.FiscalPeriod.containing(period.last_day, unit), period)
                    checked += 1
        self.assertEqual(checked, 60 * 7)

    def test_what_is_none_is_refused(self):
        for start, unit, number in ((2021, "quarter", 0), (2021, "half", 3), (2021, "year", -1), (2021, "quarter", 2**40)):
            with self.assertRaises(karjo.Error) as caught:
                karjo.FiscalPeriod(start, unit, number)
            self.assertEqual(caught.exception.name, "fiscal-period.impossible")
        with self.assertRaises(karjo.Error):
            karjo.FiscalPeriod(10**12)
        with self.assertRaises(ValueError):
            karjo.FiscalPeriod(2021, "month", 1)

    def test_names(self):
        for number in range(1, 8):
            for language in ("bn", "en"):
                self.assertEqual(karjo.parse_weekday(karjo.weekday_name(number, language)), number)
        self.assertEqual(karjo.weekday_name(datetime.date(2021, 12, 29).isoweekday()), "বুধবার")
        with self.assertRaises(karjo.Error):
            karjo.weekday_name(0)
        with self.assertRaises(karjo.Error):
            karjo.parse_weekday("today")
        names = [karjo.season_name(number, "en") for number in range(1, 7)]
        self.assertEqual(names, ["summer", "monsoon", "autumn", "late autumn", "winter", "spring"])


if __name__ == "__main__":
    unittest.main()
