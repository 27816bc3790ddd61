# SPDX-License-Identifier: Apache-2.0
import datetime
import unittest

import karjo

LINE = "০৫.০০.০০০০.১৯৭.০১.০০৮.১১-১৩৩ নং স্মারক, ১৪ পৌষ ১৪২৮ / ২৯ ডিসেম্বর ২০২১; ৩১ নভেম্বর ২০২১\n"


class Find(unittest.TestCase):
    def test_hits_tell_their_place_and_day(self):
        memo, pair, impossible = karjo.find(LINE)
        self.assertEqual((memo.kind, memo.offset, memo.text), ("memo", 0, "০৫.০০.০০০০.১৯৭.০১.০০৮.১১-১৩৩"))
        self.assertEqual((pair.kind, pair.date), ("pair", datetime.date(2021, 12, 29)))
        self.assertEqual(pair.bangla, karjo.BanglaFields(1428, 9, 14))
        self.assertEqual((impossible.kind, impossible.date, impossible.bangla), ("date", None, None))

    def test_more_hits_than_the_first_buffer_holds(self):
        hits = karjo.find(LINE * 100)
        self.assertEqual(len(hits), 300)
        whole = (LINE * 100).encode()
        for hit in hits:
            self.assertEqual(whole[hit.offset : hit.offset + hit.length].decode(), hit.text)

    def test_nothing_is_found_in_nothing(self):
        self.assertEqual(karjo.find(""), [])
        self.assertEqual(karjo.find(b"\xff\xe0"), [])


if __name__ == "__main__":
    unittest.main()
