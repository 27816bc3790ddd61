# SPDX-License-Identifier: Apache-2.0
"""Scores of many offices from one buffer: as those of one office, and what is no such buffer is refused."""
import datetime
import unittest
from array import array

import karjo

NAN = float("nan")
PLAN = {"schema": "karjo/plan/1", "fiscal_year": "2021-2022", "total_weight": 10, "activities": [{"number": "1", "indicators": [
    {"number": "1.1", "unit": "count", "weight": 4, "targets": {"100": 30, "90": 25, "80": 20, "70": 10, "60": 5}},
    {"number": "1.2", "unit": "date", "weight": 6, "targets": {"100": "2022-03-16", "60": "2022-05-11"}}]}]}


class ManyOffices(unittest.TestCase):
    def setUp(self):
        self.plan = karjo.read_plan(PLAN)

    def test_scores_are_those_of_one_office(self):
        days = range(19060, 19130, 7)
        achieved = array("d")
        wanted = []
        for count in range(0, 40):
            for day in days:
                achieved.extend((count, day))
                iso = datetime.date.fromordinal(719163 + day).isoformat()
                score = self.plan.score({"schema": "karjo/progress/1", "fiscal_year": "2021-2022", "entries": [
                    {"indicator": "1.1", "value": count}, {"indicator": "1.2", "value": iso}]})
                wanted.append(int(score.score * 100))
        self.assertEqual(len(wanted), 400)
        self.assertEqual(self.plan.score_many(achieved).tolist(), wanted)
        self.assertEqual(self.plan.score_many(memoryview(achieved).toreadonly()).tolist(), wanted)
        out = array("q", bytes(8 * 400))
        self.assertIs(self.plan.score_many(achieved, out), out)
        self.assertEqual(out.tolist(), wanted)

    def test_what_is_not_reported_scores_0_and_an_infinity_has_no_score(self):
        scores = self.plan.score_many(array("d", [30, NAN, NAN, NAN, float("inf"), NAN, NAN, 19067]))
        self.assertEqual(scores.tolist(), [400, 0, karjo.NO_SCORE, 600])
        self.assertEqual(self.plan.score_many(array("d")).tolist(), [])

    def test_what_is_no_buffer_of_doubles_is_refused(self):
        self.assertRaises(TypeError, self.plan.score_many, [1.0, 2.0])
        self.assertRaises(TypeError, self.plan.score_many, array("f", [1, 2]))
        self.assertRaises(TypeError, self.plan.score_many, array("q", [1, 2]))
        self.assertRaises(TypeError, self.plan.score_many, memoryview(array("d", [1, 2, 3, 4]))[::2])
        self.assertRaises(ValueError, self.plan.score_many, array("d", [1, 2, 3]))
        self.assertRaises(ValueError, self.plan.score_many, array("d", [1, 2]), array("q", [0, 0]))
        self.assertRaises(ValueError, self.plan.score_many, array("d", [1, 2]), memoryview(array("q", [0])).toreadonly())

    def test_the_columns_are_told(self):
        self.assertEqual([(one.number, one.unit, int(one.weight), one.accumulate) for one in self.plan.indicators],
                         [("1.1", "count", 4, "sum"), ("1.2", "date", 6, "first")])


if __name__ == "__main__":
    unittest.main()
