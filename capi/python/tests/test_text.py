# SPDX-License-Identifier: Apache-2.0
import unittest

import karjo


class Texts(unittest.TestCase):
    def test_storage_form(self):
        self.assertEqual(karjo.normalize("কার্যাল\u09df"), "কার্যাল\u09af\u09bc")
        self.assertEqual(karjo.normalize(b""), "")
        self.assertEqual(karjo.normalize("আষা\u09a2\u09bc, সময\u09c7\u09bc", precomposed=True), "আষা\u09dd, সম\u09df\u09c7")

    def test_digits(self):
        self.assertEqual(karjo.digits("29 ডিসেম্বর 2021"), "২৯ ডিসেম্বর ২০২১")
        self.assertEqual(karjo.digits("২৯ ডিসেম্বর ২০২১", to="latin"), "29 ডিসেম্বর 2021")
        self.assertEqual(karjo.digits("१२", to="latin"), "१२")
        with self.assertRaises(ValueError):
            karjo.digits("1", to="roman")

    def test_a_text_may_hold_nul_and_be_long(self):
        self.assertEqual(karjo.digits("1\0002" * 5000), "১\000২" * 5000)

    def test_what_is_no_text_is_refused(self):
        for call in (karjo.normalize, karjo.digits):
            with self.assertRaises(karjo.Error) as raised:
                call(b"ab\xff")
            self.assertEqual(raised.exception.name, "text.invalid-utf8")
            with self.assertRaises(TypeError):
                call(12)


if __name__ == "__main__":
    unittest.main()
