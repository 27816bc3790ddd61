# SPDX-License-Identifier: Apache-2.0
import json
import pickle
import unittest
from datetime import date

import karjo
from karjo import MemoCodes, MemoNumber


class Memos(unittest.TestCase):
    def test_a_number_with_its_label(self):
        memo = MemoNumber.parse("স্মারক নম্বর: ০৫.০০.০০০০.১৯৭.০১.০০৮.১১.১৩৩")
        self.assertEqual((memo.scheme, memo.number), ("2011-18", "05.00.0000.197.01.008.11.133"))
        self.assertEqual((memo.file, memo.part, memo.serial, memo.copies), ("05.00.0000.197.01.008.11", None, "133", None))
        self.assertEqual(str(memo), "০৫.০০.০০০০.১৯৭.০১.০০৮.১১.১৩৩")
        self.assertEqual([part.name for part in memo.parts], "ministry organisation geography section subject file year".split())
        self.assertEqual(memo.findings, ())
        self.assertEqual(MemoNumber.parse(memo.number).number, memo.number)

    def test_a_number_that_departs_from_its_scheme_has_findings(self):
        memo = MemoNumber.parse("০৫.০০.০০০০.১৯৭.০১.০০৮.২০১১.১৩৩")
        self.assertEqual([finding.code for finding in memo.findings], ["memo.four-digit-year"])
        self.assertEqual(memo.findings[0].group, "year")
        self.assertTrue(memo.findings[0].message)

    def test_every_key_of_the_json_has_its_field(self):
        memo = MemoNumber.parse("০৫.০০.০০০০.১৯৭.০১.০০৮.২০১১.১৩৩")
        read = json.loads(memo.json)
        for key in read:
            self.assertTrue(hasattr(memo, key), key)
        for key in read["findings"][0]:
            self.assertTrue(hasattr(memo.findings[0], key), key)

    def test_no_number_is_refused(self):
        with self.assertRaises(karjo.Error) as raised:
            MemoNumber.parse("স্মারক নম্বর নেই")
        self.assertEqual(raised.exception.name, "memo.not-found")

    def test_a_finding_has_its_repair_and_a_name_its_source(self):
        memo = MemoNumber.parse("05.41.3000.012.01.006.2017")
        self.assertEqual([finding.repair for finding in memo.findings], ["17"])
        self.assertTrue(memo.parts[2].ambiguous)
        self.assertEqual(memo.parts[2].en, "Feni district / Dhaka division")
        self.assertIn("Doptor", memo.parts[2].source)

    def test_codes_of_ones_own_replace_and_stand_beside(self):
        codes = MemoCodes("ministry | 13 | 2026-01-01 | - | - | Food and Nutrition | made up\n")
        text = "13.00.0000.021.02.004.22-18"
        self.assertEqual(MemoNumber.parse(text, codes=codes).parts[0].en, "Food and Nutrition")
        self.assertEqual(MemoNumber.parse(text, date(2025, 12, 31), codes=codes).parts[0].en, "Ministry of Food")
        self.assertEqual(MemoNumber.parse(text).parts[0].en, "Ministry of Food")
        codes.add("ministry | 13 | - | - | খাদ্য | - | beside", beside=True)
        self.assertEqual(MemoNumber.parse(text, codes=codes).parts[0].source, "made up; beside")
        self.assertEqual([(row.first, row.last, row.bn) for row in codes.rows], [(date(2026, 1, 1), None, None), (None, None, "খাদ্য")])

    def test_what_is_wrong_in_a_table_has_its_line_and_column(self):
        for make in (MemoCodes, MemoCodes().add):
            for text in ("#\nশাখা | ০২১ | - | - | ক | - | x", "#\nশাখা | ০২১ | - | - | ক | - | x".encode()):
                with self.assertRaises(karjo.Error) as raised:
                    make(text)
                error = raised.exception
                self.assertEqual((error.name, error.field, error.line, error.column), ("memo-code.form", 1, 2, 8))
                self.assertEqual(pickle.loads(pickle.dumps(error)).column, 8)
        self.assertRaises(TypeError, MemoCodes, None)

    def test_a_number_is_made_from_its_groups(self):
        groups = ["১৩", "00", "0000", "021", "02", "004", "22"]
        made = MemoNumber.make("2011-18", groups, serial="18", part="2", copies="75")
        self.assertEqual(made.format(), "১৩.০০.০০০০.০২১.০২.০০৪.২২.(অংশ-২).১৮(৭৫)")
        self.assertEqual(made.format("latin", dash=True, part=False, copies=False), "13.00.0000.021.02.004.22-18")
        self.assertEqual(MemoNumber.make("2011-18", {part.name: part.digits for part in made.parts}).file, made.file)
        self.assertEqual(MemoNumber.make("free", ["FM/FD-4/86/29"]).number, "FM/FD-4/86/29")
        self.assertEqual((made.with_serial(19).serial, made.with_serial("২০").part), ("19", "2"))
        with self.assertRaises(karjo.Error) as raised:
            MemoNumber.make("2011-18", groups[:3] + ["21"] + groups[4:])
        self.assertEqual((raised.exception.name, raised.exception.field), ("call.invalid-argument", 3))
        for wrong in (groups[:6], groups + ["1"], {"ministry": "13"}):
            self.assertRaises(ValueError, MemoNumber.make, "2011-18", wrong)
        self.assertRaises(ValueError, MemoNumber.make, "2025-99", groups)
        self.assertRaises(karjo.Error, made.with_serial, "7/8")

    def test_memos_are_values(self):
        self.assertEqual(len({MemoNumber.parse("05.00.0000.197.01.008.11.133") for _ in range(3)}), 1)


if __name__ == "__main__":
    unittest.main()
