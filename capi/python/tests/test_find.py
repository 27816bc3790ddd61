# SPDX-License-Identifier: Apache-2.0
import datetime
import io
import pathlib
import tempfile
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

    def test_a_text_in_pieces_gives_the_hits_of_the_whole(self):
        whole = ("নথি\n" + LINE * 300).encode()
        hits = karjo.find(whole)
        self.assertEqual(len(hits), 900)
        for size in (7, 1000, 1 << 20):
            found = list(karjo.find_in(io.BytesIO(whole), piece=size))
            self.assertEqual([(hit.kind, hit.offset, hit.text, hit.date, hit.bangla) for hit in found],
                             [(hit.kind, hit.offset, hit.text, hit.date, hit.bangla) for hit in hits])
            self.assertEqual([hit.line for hit in found], [2 + i // 3 for i in range(900)])
            self.assertEqual((found[1].column, found[3].column), (41, 1))

    def test_a_finder_begins_another_text_after_the_end_of_one(self):
        finder = karjo.Finder()
        for _ in range(2):
            self.assertEqual(finder.feed("\n২৯ ডিসেম্বর ২০২১"), [])
            (hit,) = finder.finish()
            self.assertEqual((hit.offset, hit.line, hit.column), (1, 2, 1))
        self.assertEqual(karjo.Finder().finish(), [])

    def test_a_file_is_named_or_open(self):
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder) / "text"
            path.write_text(LINE, encoding="utf-8")
            self.assertEqual(len(list(karjo.find_in(path))), 3)
            self.assertEqual(len(list(karjo.find_in(str(path)))), 3)
            with open(path, "rb") as opened:
                self.assertEqual(len(list(karjo.find_in(opened))), 3)


if __name__ == "__main__":
    unittest.main()
