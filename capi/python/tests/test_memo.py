# SPDX-License-Identifier: Apache-2.0
import json
import unittest

import karjo
from karjo import MemoNumber


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

    def test_memos_are_values(self):
        self.assertEqual(len({MemoNumber.parse("05.00.0000.197.01.008.11.133") for _ in range(3)}), 1)


if __name__ == "__main__":
    unittest.main()
