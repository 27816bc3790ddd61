# SPDX-License-Identifier: Apache-2.0
"""Plans and progress as CSV: the JSON comes back, faults have their places, and a template is filled in and scored."""
import json
import unittest

import karjo

PLAN = {"schema": "karjo/plan/1", "fiscal_year": "2021-2022", "total_weight": 10, "activities": [{"number": "১", "indicators": [
    {"number": "১.১", "title": "ক, \"খ\";\nগ", "unit": "count", "weight": 4, "targets": {"100": "৩০", "90": 25}, "evidence": ["a", "b"]},
    {"number": "১.২", "unit": "date", "weight": 6, "targets": {"100": "2022-03-16", "60": "2022-05-11"}}]}]}


class PlansAsCsv(unittest.TestCase):
    def test_what_is_written_is_read_back(self):
        cases = 0
        for headings in ("en", "bn"):
            for delimiter in (",", ";", "\t"):
                written = karjo.write_plan_csv(PLAN, headings, delimiter)
                read = karjo.read_plan_csv(written)
                self.assertEqual(read.faults + read.doubts, ())
                again = json.loads(read.json)["activities"][0]["indicators"]
                self.assertEqual([one["number"] for one in again], ["১.১", "১.২"])
                self.assertEqual(again[0]["title"], "ক, \"খ\";\nগ")
                self.assertEqual(again[0]["evidence"], ["a", "b"])
                self.assertEqual(karjo.write_plan_csv(read.json, headings, delimiter), written)
                cases += 1
        self.assertEqual(cases, 6)

    def test_a_template_is_filled_in_and_scored(self):
        plan = karjo.read_plan(PLAN)
        lines = karjo.csv_template(plan, quarter=3, delimiter=";").split("\r\n")
        self.assertEqual(lines[-2], "১.২;;date;2022-03-16;3")
        filed = karjo.read_progress_csv("\r\n".join(lines[:-2] + [lines[-2] + ";১৬-০৩-২০২২", ""]))
        self.assertEqual(str(plan.score(filed.json).score), "6.00")

    def test_every_fault_has_its_place(self):
        file = "fiscal_year,2021-22\ntotal_weight,x\nactivity,indicator,unit,wieght\n1,1.1,kg,2\n".encode("utf-8")
        read = karjo.read_plan_csv(file)
        self.assertIsNone(read.json)
        self.assertEqual([(one.row, one.column, one.code) for one in read.faults], [
            (2, 2, "csv.unexpected-value"), (3, 4, "csv.unknown-heading"), (4, 3, "csv.unexpected-value")])
        for fault in read.faults:
            self.assertEqual(file[fault.offset:fault.offset + len(fault.text)].decode(), fault.text)
        self.assertEqual(karjo.read_plan_csv(b"\xff\xfea\0").faults[0].code, "text.invalid-utf8")

    def test_misuse_is_refused(self):
        with self.assertRaises(ValueError):
            karjo.csv_template(quarter=5)
        with self.assertRaises(ValueError):
            karjo.write_plan_csv(PLAN, delimiter="|")
        with self.assertRaises(karjo.Error) as refused:
            karjo.write_plan_csv({**PLAN, "title": "  "})
        self.assertEqual(refused.exception.name, "csv.not-held")
