# SPDX-License-Identifier: Apache-2.0
import dataclasses
import json
import pathlib
import unittest
from datetime import date, time

import karjo

DOCUMENTS = sorted((pathlib.Path(__file__).resolve().parents[3] / "examples/data/minutes").glob("*.txt"))


def as_json(value):
    """A reading as the JSON has it."""
    if dataclasses.is_dataclass(value):
        names = [field.name for field in dataclasses.fields(value) if field.name != "json"]
        return {name: as_json(getattr(value, name)) for name in names}
    if isinstance(value, tuple):
        return [as_json(one) for one in value]
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, time):
        return value.strftime("%H:%M")
    return value


class Minutes(unittest.TestCase):
    def test_the_classes_hold_all_that_the_json_holds(self):
        for path in DOCUMENTS:
            with self.subTest(path.name):
                minutes = karjo.read_minutes(path.read_text(encoding="utf-8"))
                self.assertEqual(as_json(minutes), json.loads(minutes.json))
        self.assertGreaterEqual(len(DOCUMENTS), 4)

    def test_text_and_bytes_read_alike(self):
        text = DOCUMENTS[0].read_bytes()
        self.assertEqual(karjo.read_minutes(text), karjo.read_minutes(text.decode()))
        self.assertEqual(karjo.read_minutes(memoryview(text)).json, karjo.read_minutes(text).json)

    def test_the_decisions_of_all_items(self):
        minutes = karjo.read_minutes(next(path for path in DOCUMENTS if path.stem == "clean").read_bytes())
        self.assertEqual(minutes.meeting.date, date(2024, 5, 12))
        self.assertEqual(minutes.meeting.start, time(10, 30))
        self.assertEqual(len(list(minutes.decisions)), sum(len(item.decisions) for item in minutes.items))
        self.assertEqual(next(minutes.decisions).deadlines[0].end, date(2024, 5, 30))
        self.assertEqual(minutes.findings, ())

    def test_a_finding_prints_as_a_compiler_does(self):
        damaged = karjo.read_minutes(next(path for path in DOCUMENTS if path.stem == "ocr_damaged").read_bytes())
        self.assertTrue(damaged.findings)
        self.assertRegex(str(damaged.findings[0]), r"^\d+:\d+: (error|warning|info): .* \[[a-z.-]+\]$")

    def test_what_is_no_minutes_is_refused(self):
        for text in ("", "x", "\0", "।" * 1000):
            with self.subTest(text[:3]), self.assertRaises(karjo.Error) as raised:
                karjo.read_minutes(text)
            self.assertEqual(raised.exception.name, "minutes.not-minutes")
        with self.assertRaises(karjo.Error) as raised:
            karjo.read_minutes("কার্য".encode()[:-1])
        self.assertEqual(raised.exception.name, "text.invalid-utf8")
        self.assertEqual(raised.exception.offset, 12)


if __name__ == "__main__":
    unittest.main()
