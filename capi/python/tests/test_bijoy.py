# SPDX-License-Identifier: Apache-2.0
import unittest

import karjo


class Bijoy(unittest.TestCase):
    def test_text_and_bytes_read_the_same(self):
        self.assertEqual(karjo.from_bijoy("evsjv‡`k"), "বাংলাদেশ")
        self.assertEqual(karjo.from_bijoy_bytes("evsjv‡`k".encode("cp1252")), "বাংলাদেশ")

    def test_doubts_tell_their_place(self):
        read = karjo.read_bijoy("K→L")
        self.assertEqual(read.text, "ক→খ")
        self.assertEqual([(doubt.code, doubt.offset, doubt.length) for doubt in read.doubts], [("not-bijoy", 1, 3)])

    def test_a_font_decides(self):
        self.assertEqual(karjo.from_bijoy_runs("KvR", "SutonnyMJ"), "কাজ")
        self.assertEqual(karjo.from_bijoy_runs("KvR", "Nikosh"), "KvR")
        with self.assertRaises(ValueError):
            karjo.from_bijoy("KvR", "SutonnyMJ")  # type: ignore[arg-type]

    def test_a_cipher_is_refused(self):
        with self.assertRaises(karjo.Error) as caught:
            karjo.from_bijoy("K\n\u09a9\u09be\u09be\u0982\u09ae\u09be\u09a6\u09a4\u09af \u09a9\u09b1\u09b3\u09a9")
        self.assertEqual((caught.exception.name, caught.exception.offset), ("text.ciphered", 2))


if __name__ == "__main__":
    unittest.main()
