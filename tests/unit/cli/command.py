# SPDX-License-Identifier: Apache-2.0
"""The command karjo as its users meet it: what it prints, where, and with which exit status.

    command.py KARJO [ROOT]
"""
from __future__ import annotations

import json
import os
import pathlib
import pty
import subprocess
import sys
import tempfile
import time
import unittest

KARJO = sys.argv[1]
PAIR = "১৪ পৌষ ১৪২৮ / ২৯ ডিসেম্বর ২০২১"
MEMO = "০৫.০০.০০০০.১৯৭.০১.০০৮.১১.১৩৩"
MINUTES = """কৃষি মন্ত্রণালয়

উন্নাবনী কর্মপরিকল্পনা বিষয়ক ২য় সভার কার্যবিবরণী

সভাপতি : আফরোজা বেগম, অতিরিক্ত সচিব
সভার তারিখ : ২৬ জুলাই ২০২৩
সভার সময় : সকাল ১০.০০ টা
স্থান : সভাকক্ষ

সভাপতি সকলকে স্বাগত জানান।

সিদ্ধান্ত:
(ক) অধিদপ্তরসমূহ আগামী ০৭ আগস্ট ২০২৩ তারিখের মধ্যে প্রতিবেদন প্রেরণ করবে।

স্মারক নম্বর: ১২.০০.০০০০.০১৮.৩১.০০৬.১৭.১৬০
তারিখ: ১৫ শ্রাবণ ১৪৩০
৩০ জুলাই ২০২৩
"""


def environment(**more: str) -> dict[str, str]:
    kept = {k: v for k, v in os.environ.items() if k not in ("LC_ALL", "LC_MESSAGES", "LANG")}
    return {**kept, "LC_ALL": "C", **more}


def karjo(*arguments: str | bytes, stdin: bytes | str = b"", **variables: str) -> subprocess.CompletedProcess[str]:
    data = stdin.encode() if isinstance(stdin, str) else stdin
    run = subprocess.run([KARJO, *arguments], input=data, capture_output=True, timeout=120, check=False,
                         env=environment(**variables))
    return subprocess.CompletedProcess(run.args, run.returncode, run.stdout.decode(), run.stderr.decode())


def objects(run: subprocess.CompletedProcess[str]) -> list[dict]:
    return [json.loads(line) for line in run.stdout.splitlines()]


class Folder(unittest.TestCase):
    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.minutes = self.file("minutes.txt", MINUTES.encode())

    def file(self, name: str, content: bytes) -> str:
        (self.folder / name).write_bytes(content)
        return str(self.folder / name)


class Dates(unittest.TestCase):
    def test_a_pair_is_one_object_on_one_line(self) -> None:
        run = karjo("date", "--json", PAIR)
        self.assertEqual(run.returncode, 0)
        self.assertEqual(run.stderr, "")
        self.assertEqual(objects(run), [{
            "input": PAIR, "gregorian": "2021-12-29", "bangla": {"year": 1428, "month": 9, "day": 14},
            "rule": "academy-2019", "weekday": 3, "bangla_text": "১৪ পৌষ ১৪২৮", "gregorian_text": "২৯ ডিসেম্বর ২০২১",
            "fiscal_year": "2021-2022", "quarter": 2,
            "pair": {"consistent": True, "difference_days": 0, "agrees_under": ["academy-2019"]}}])

    def test_the_rule_can_be_chosen_and_options_stand_anywhere(self) -> None:
        for arguments in (["--rule", "academy-1995", "--json", "2021-12-29"], ["2021-12-29", "--json", "--rule=academy-1995"]):
            self.assertEqual(objects(karjo("date", *arguments))[0]["bangla"], {"year": 1428, "month": 9, "day": 15})

    def test_today_is_the_day_in_dhaka(self) -> None:
        before = time.gmtime(time.time() + 6 * 3600)
        day = objects(karjo("date", "--json", "today"))[0]["gregorian"]
        after = time.gmtime(time.time() + 6 * 3600)
        self.assertIn(day, (time.strftime("%Y-%m-%d", before), time.strftime("%Y-%m-%d", after)))

    def test_an_impossible_day_is_refused_with_cause_and_offset(self) -> None:
        run = karjo("date", "--json", "তারিখ: ৩১ নভেম্বর ২০২১", PAIR)
        self.assertEqual(run.returncode, 1)
        refused, read = objects(run)
        self.assertEqual(list(refused), ["input", "error"])
        self.assertEqual(list(refused["error"]), ["code", "offset", "message"])
        self.assertEqual(refused["error"]["code"], "date.impossible")
        self.assertEqual(refused["error"]["offset"], len("তারিখ: ".encode()))
        self.assertEqual(read["gregorian"], "2021-12-29")

    def test_text_for_people_is_one_line_an_item_in_their_language(self) -> None:
        run = karjo("date", PAIR, "৩০ ফাল্গুন ১৪২৯", "--lang", "bn")
        self.assertEqual(run.returncode, 1)
        self.assertEqual(run.stdout.splitlines()[0],
                         "বুধবার, ২৯ ডিসেম্বর ২০২১ = ১৪ পৌষ ১৪২৮ (academy-2019); অর্থবছর ২০২১-২২, ত্রৈমাসিক ২; দুটি একই দিন")
        self.assertTrue(run.stdout.splitlines()[1].startswith("date.impossible, বাইট ০: "))
        self.assertEqual(karjo("date", "৩০ ফাল্গুন ১৪২৯").stdout, "date.impossible at byte 0: Falgun 1429 has 29 days\n")

    def test_bytes_that_are_no_utf8_are_refused_and_the_line_is_json_all_the_same(self) -> None:
        run = karjo("date", "--json", b"29 \xff December \xe0\xa6")
        self.assertEqual(run.returncode, 1)
        refused = objects(run)[0]
        self.assertEqual(refused["error"]["code"], "text.invalid-utf8")
        self.assertEqual(refused["error"]["offset"], 3)
        self.assertTrue(refused["input"].startswith("29 \N{REPLACEMENT CHARACTER} December"))

    def test_every_byte_alone_is_refused_or_read(self) -> None:
        lines = b"".join(bytes([byte]) + b"\n" for byte in range(256) if byte != 10)
        for verb in ("date", "memo"):
            run = karjo(verb, "--json", "-", stdin=lines)
            self.assertEqual(run.returncode, 1)
            self.assertEqual(len(objects(run)), 255)


@unittest.skipIf("ICU" in karjo("text", "sort", "a").stderr, "karjo was built without ICU")
class Intl(Folder):
    def test_lists_are_sorted_by_the_value_of_numbers_and_a_line_that_is_no_text_is_told(self) -> None:
        run = karjo("text", "sort", "-", stdin="১০০। ঢাকা\n১৯। কৃষি\n২। ই-নথি\n".encode())
        self.assertEqual(run.stdout, "২। ই-নথি\n১৯। কৃষি\n১০০। ঢাকা\n")
        run = karjo("text", "sort", "--traditional", "--json", "-", stdin="ক\n\udcff\nক্\n".encode(errors="surrogateescape"))
        self.assertEqual(run.returncode, 1)
        self.assertEqual([(one.get("text"), one.get("index")) for one in objects(run)], [(None, None), ("ক্", 2), ("ক", 0)])
        self.assertEqual(karjo("text", "sort", "--standard", "--traditional", "a").returncode, 2)

    def test_a_number_is_printed_in_words_or_refused_with_its_place(self) -> None:
        self.assertEqual(karjo("text", "words", "১২,৩৪,৫৬৭", "0").stdout, "বারো লক্ষ চৌত্রিশ হাজার পাঁচশত সাতষট্টি\nশূন্য\n")
        self.assertEqual(objects(karjo("text", "words", "--json", "100000000000000")), [{"input": "100000000000000", "text": "এক কোটি কোটি"}])
        for wrong, code, offset in (("২৫৮,০০০", "number.grouping", 0), ("২.৫", "number.not-found", 3), ("-1", "number.not-found", 0),
                                    ("১২34", "text.mixed-digits", 6), ("দুই", "number.not-found", 0), ("", "number.not-found", 0)):
            run = karjo("text", "words", "--json", "--", wrong)
            self.assertEqual((run.returncode, objects(run)[0]["error"]["code"], objects(run)[0]["error"]["offset"]), (1, code, offset))

    def test_sentences_and_words_are_printed_one_a_line(self) -> None:
        self.assertEqual(karjo("text", "sentences", "জনাব মো. করিম এলেন। সভা হয়।").stdout, "জনাব মো. করিম এলেন।\nসভা হয়।\n")
        self.assertEqual(karjo("text", "tokens", "ই-নথি ২৫/১২/২০২১।").stdout, "ই-নথি\n২৫/১২/২০২১\n")

    def test_a_hijri_date_is_that_of_the_sightings_or_says_that_it_is_computed(self) -> None:
        self.assertIn("(computed", karjo("hijri", "2024-04-11").stdout)
        table = os.path.join(self.folder, "sightings.txt")
        with open(table, "w", encoding="utf-8") as file:
            file.write("1445-10 2024-04-11 # as announced\n")
        self.assertEqual(karjo("hijri", "--sightings", table, "2024-04-11").stdout, "1 Shawwal 1445 AH\n")
        with open(table, "a", encoding="utf-8") as file:
            file.write("1445-10 2024-04-19\n")
        run = karjo("hijri", "--sightings", table, "2024-04-11")
        self.assertEqual((run.returncode, run.stdout), (2, ""))
        self.assertIn("sightings.txt:2: date.impossible", run.stderr)


class Finding(Folder):
    def test_hits_are_printed_in_order_with_their_place(self) -> None:
        run = karjo("find", self.minutes)
        self.assertEqual(run.returncode, 0)
        self.assertEqual([line.split(": ")[1:3] for line in run.stdout.splitlines()], [
            ["date", "২৬ জুলাই ২০২৩ (2023-07-26 = 1430-04-11, academy-2019)"],
            ["date", "০৭ আগস্ট ২০২৩ (2023-08-07 = 1430-04-23, academy-2019)"],
            ["memo", "১২.০০.০০০০.০১৮.৩১.০০৬.১৭.১৬০ (2011-18 12.00.0000.018.31.006.17, serial 160)"],
            ["pair", "১৫ শ্রাবণ ১৪৩০ ৩০ জুলাই ২০২৩ (2023-07-30 = 1430-04-15, consistent, academy-2019)"]])

    def test_json_holds_what_the_other_verbs_print(self) -> None:
        hits = objects(karjo("find", "--json", self.minutes))
        whole = MINUTES.encode()
        for hit in hits:
            self.assertEqual(whole[hit["offset"]:hit["offset"] + hit["length"]].decode(), hit["text"])
            before = whole[:hit["offset"]].decode()
            self.assertEqual(hit["line"], before.count("\n") + 1)
            self.assertEqual(hit["column"], len(before) - before.rfind("\n"))
            verb = "memo" if hit["kind"] == "memo" else "date"
            self.assertEqual(hit["value"], objects(karjo(verb, "--json", hit["text"]))[0])
        self.assertEqual(len(hits), 4)

    def test_an_impossible_date_is_a_hit_with_a_refusal(self) -> None:
        hit, = objects(karjo("find", "--json", "-", stdin="সভা ৩১ নভেম্বর ২০২১ তারিখে"))
        self.assertEqual(hit["value"]["error"]["code"], "date.impossible")

    def test_a_closed_pipe_ends_it(self) -> None:
        big = self.file("big.txt", MINUTES.encode() * 3000)
        for options in ("", "--json"):
            run = subprocess.run(["bash", "-c", f'"{KARJO}" find {options} "{big}" | head -1; echo "${{PIPESTATUS[0]}}"'],
                                 capture_output=True, timeout=120, check=True, env=environment())
            self.assertEqual(run.stdout.decode().splitlines()[-1], "0")
            self.assertEqual(run.stderr, b"")

    def test_memory_does_not_grow_with_the_file(self) -> None:
        script = ("import resource, subprocess, sys\n"
                  "subprocess.run([sys.argv[1], 'find', '--json', sys.argv[2]], stdout=subprocess.DEVNULL, check=True)\n"
                  "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)")
        variables = environment(ASAN_OPTIONS="detect_leaks=0:quarantine_size_mb=8")
        plain = "সভাপতি উপস্থিত সকলকে স্বাগত জানিয়ে ২০২৩-২৪ অর্থবছরের কার্যক্রম শুরু করেন।\n".encode() * 200
        peaks = []
        for copies in (100, 1500):
            big = self.file(f"{copies}.txt", (MINUTES.encode() + plain) * copies)
            peaks.append(int(subprocess.run([sys.executable, "-c", script, KARJO, big], capture_output=True, text=True,
                                            check=True, env=variables).stdout))
        self.assertLess(peaks[1], peaks[0] + 16 * 1024)  # kilobytes; the file has 60 MB

    def test_a_bar_shows_how_far_the_file_is_read(self) -> None:
        try:
            terminal, side = pty.openpty()
        except OSError:
            self.skipTest("no terminal devices here")
        big = self.file("big.txt", MINUTES.encode() * 3000)
        with subprocess.Popen([KARJO, "find", "--json", big], stdout=subprocess.PIPE, stderr=side,
                              env=environment()) as process:
            lines = 0
            for _ in range(12):  # whoever reads slowly holds it up
                lines += process.stdout.read(200_000).count(b"\n")
                time.sleep(0.2)
            lines += process.stdout.read().count(b"\n")
            self.assertEqual(process.wait(timeout=120), 0)
        self.assertEqual(lines, 4 * 3000)
        os.close(side)
        drawn = os.read(terminal, 100_000).decode()
        os.close(terminal)
        self.assertRegex(drawn, r"\[#+\.+\] \d+ %  \d+ items")
        self.assertTrue(drawn.endswith("\x1b[K"), drawn)

    def test_a_missing_file_is_told_and_the_others_are_read(self) -> None:
        run = karjo("find", str(self.folder / "none.txt"), self.minutes)
        self.assertEqual(run.returncode, 2)
        self.assertEqual(len(run.stdout.splitlines()), 4)
        self.assertIn("none.txt", run.stderr)


class Texts(unittest.TestCase):
    def test_every_verb_prints_the_text_it_makes(self) -> None:
        self.assertEqual(karjo("text", "digits", "latin", "২৯ ডিসেম্বর").stdout, "29 ডিসেম্বর\n")
        self.assertEqual(karjo("text", "normalize", "সম\u09df").stdout, "সময়\n")
        self.assertEqual(karjo("text", "normalize", "--precomposed", "সম\u09af\u09bc").stdout, "সম\u09df\n")

    def test_json_holds_the_item_and_the_text(self) -> None:
        run = karjo("text", "digits", "--json", "bn", "-", stdin="12\n\n২3\n")
        self.assertEqual(objects(run), [{"input": "12", "text": "১২"}, {"input": "", "text": ""}, {"input": "২3", "text": "২৩"}])

    def test_bijoy_is_read_and_found(self) -> None:
        self.assertEqual(karjo("text", "from-bijoy", "evsjv‡`k").stdout, "বাংলাদেশ\n")
        mixed = "শিল্প মন্ত্রী eZ©gv‡b gqgbwmsn wRjvq"
        self.assertEqual(karjo("text", "from-bijoy", "--mixed", mixed).stdout, "শিল্প মন্ত্রী বর্তমানে ময়মনসিংহ জিলায়\n")
        found, plain = objects(karjo("text", "detect-bijoy", "--json", mixed, "The meeting was held."))
        self.assertEqual((found["answer"], len(found["runs"])), ("bijoy", 1))
        self.assertEqual((plain["answer"], plain["runs"], plain["text"]), ("no", [], "The meeting was held."))
        self.assertEqual(karjo("text", "from-bijoy", "--font", "SutonnyMJ", "KvR").returncode, 2)

    def test_numbers_are_read_and_written_in_every_form(self) -> None:
        self.assertEqual(karjo("text", "words", "1234567").stdout, "বারো লক্ষ চৌত্রিশ হাজার পাঁচশত সাতষট্টি\n")
        self.assertEqual(karjo("text", "words", "--form", "count", "২", "দুই").stdout, "২ (দুই)\n২ (দুই)\n")
        self.assertEqual(karjo("text", "words", "--form", "day-ordinal", "21").stdout, "২১শে\n")
        self.assertEqual(karjo("text", "numbers", "সা\u09dcে তিন লক্ষ", "৬ষ্ঠ").stdout, "৩,৫০,০০০\n৬\n")
        self.assertEqual(objects(karjo("text", "numbers", "--json", "২৫৮,000")), [
            {"input": "২৫৮,000", "text": "২,৫৮,০০০", "value": "258000", "form": "digits", "grouping": "western", "mixed_digits": True,
             "contradictory": False}])
        self.assertEqual(objects(karjo("text", "words", "--form", "words", "--json", "1.5")), [{"input": "1.5", "text": "দেড়"}])
        told = objects(karjo("text", "numbers", "--json", "২ (তিন)"))[0]
        self.assertEqual((told["value"], told["contradictory"]), ("2", True))
        differ, strict = (objects(run)[0]["error"] for run in (
            karjo("text", "numbers", "--form", "count", "--json", "২ (তিন)"), karjo("text", "numbers", "--form", "digits", "--json", "২৫৮,০০০")))
        self.assertEqual((differ["code"], differ["offset"]), ("number.not-found", 4))
        self.assertEqual((strict["code"], strict["offset"]), ("number.grouping", 0))
        self.assertEqual(karjo("text", "words", "--form", "roman", "2").returncode, 2)

    def test_times_are_put_on_the_24_hour_clock(self) -> None:
        run = karjo("text", "times", "--json", "দুপুর ২.৩০ ঘটিকা", "সকাল ১১.০০ হতে ১.৩০ ঘটিকা", "সকাল ১২.৩০")
        self.assertEqual([(o["text"], o["start"], o["end"], o["contradictory"]) for o in objects(run)], [
            ("14:30", "14:30", None, False), ("11:00–13:30", "11:00", "13:30", False), ("12:30", "12:30", None, True)])

    def test_bad_utf_8_is_refused_with_its_offset(self) -> None:
        run = karjo("text", "normalize", "--json", "-", stdin=b"ok\n\xe0\xa6\n")
        self.assertEqual(run.returncode, 1)
        self.assertEqual(objects(run)[1]["error"]["code"], "text.invalid-utf8")

    def test_digits_wants_a_script(self) -> None:
        self.assertEqual(karjo("text", "digits", "১২").returncode, 2)


class WorkingDays(unittest.TestCase):
    TABLE = "examples/data/holidays/2025.txt"

    def test_after_before_and_count(self) -> None:
        self.assertEqual(karjo("days", "after", "2", "২৬ জুলাই ২০২৩", "--lang", "bn").stdout,
                         "রবিবার, ৩০ জুলাই ২০২৩ (১৫ শ্রাবণ ১৪৩০); সব ছুটি জানা নেই\n")
        self.assertEqual(karjo("days", "before", "১", "2025-06-15", "--holidays", self.TABLE, "--lang", "en").stdout,
                         "Wednesday, 4 June 2025 (21 Jyoishtho 1432); depends on the sighting of the moon\n")
        self.assertEqual(karjo("days", "count", "2025-12-01", "2025-12-31", "--holidays", self.TABLE).stdout, "20\n")

    def test_json_has_its_keys(self) -> None:
        run = karjo("days", "before", "2", "--json", "--holidays", self.TABLE, "2025-06-16", "-", stdin="৩১ জুন ২০২৫\n")
        first, second = objects(run)
        self.assertEqual(run.returncode, 1)
        self.assertEqual(first, {"input": "2025-06-16", "from": "2025-06-16", "working_days": -2, "gregorian": "2025-06-04",
                                 "weekday": 3, "bangla_text": "২১ জ্যৈষ্ঠ ১৪৩২", "gregorian_text": "৪ জুন ২০২৫",
                                 "holidays_known": True, "by_moon": True})
        self.assertEqual(second["error"]["code"], "date.impossible")
        counted, = objects(karjo("days", "count", "--json", "2025-06-01", "2025-06-30"))
        self.assertEqual(counted, {"input": "2025-06-30", "from": "2025-06-01", "gregorian": "2025-06-30", "working_days": 22,
                                   "holidays_known": False, "by_moon": False})

    def test_misuse_and_tables_that_are_none(self) -> None:
        for words in (("after", "2025-06-16"), ("after", "-2", "2025-06-16"), ("after", "99999999999", "2025-06-16"), ("count", "x", "y"),
                      ("after", "2"), ("within", "2", "2025-06-16"), ("after", "2", "2025-06-16", "--holidays", "no/such/file")):
            with self.subTest(words):
                self.assertEqual(karjo("days", *words).returncode, 2)
        run = karjo("days", "after", "2", "2025-06-16", "--holidays", "README.md", "--lang", "en")
        self.assertEqual(run.returncode, 2)
        self.assertRegex(run.stderr, r"README\.md:\d+: holiday\.malformed at byte \d+: ")
        self.assertEqual(objects(karjo("days", "after", "9000000", "2025-06-16", "--json"))[0]["error"]["code"], "date.out-of-range")

    def test_minutes_take_a_table(self) -> None:
        document = "examples/data/minutes/clean.txt"
        plain = karjo("minutes", "decisions", "--json", document).stdout
        self.assertEqual(karjo("minutes", "decisions", "--json", "--holidays", self.TABLE, document).stdout, plain)


class Memos(unittest.TestCase):
    def test_a_number_with_its_groups(self) -> None:
        read, = objects(karjo("memo", "--json", "স্মারক নম্বর: " + MEMO))
        self.assertEqual(list(read), ["input", "scheme", "number", "number_bn", "file", "part", "serial", "copies", "parts",
                                      "findings"])
        self.assertEqual((read["scheme"], read["number"], read["serial"]), ("2011-18", "05.00.0000.197.01.008.11.133", "133"))
        self.assertEqual(read["parts"][0], {"name": "ministry", "digits": "05", "bn": "জনপ্রশাসন মন্ত্রণালয়",
                                            "en": "Ministry of Public Administration"})

    def test_memo_is_written_continued_dated_and_judged(self) -> None:
        self.assertEqual(karjo("memo", "--style", "latin-digits,dash", MEMO).stdout, "05.00.0000.197.01.008.11-133\n")
        self.assertEqual(karjo("memo", "--next", MEMO).stdout, "০৫.০০.০০০০.১৯৭.০১.০০৮.১১.১৩৪\n")
        read, = objects(karjo("memo", "--json", "--date", "১ মে ২০১৭", "44.00.0000.011.05.001.17-9"))
        self.assertIn("Public Security", read["parts"][0]["en"])
        self.assertEqual(karjo("memo", "--strict", "05,00.0000.197.01.008.11.133").returncode, 1)
        self.assertEqual(karjo("memo", "--style", "gothic", MEMO).returncode, 2)
        self.assertEqual(karjo("memo", "--date", "৩১ নভেম্বর ২০২১", MEMO).returncode, 2)
        self.assertEqual(karjo("memo", "--style", "latin-digits,without-part,without-copies", "05.00.0000.197.01.008.11 (অংশ-২)-133(7)").stdout,
                         "05.00.0000.197.01.008.11.133\n")

    def test_a_memo_is_explained_by_codes_of_ones_own(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            codes = pathlib.Path(folder) / "codes.txt"
            codes.write_text("# মন্তব্য\nশাখা | ০৫.০০.০০০০.১৯৭ | - | - | সমন্বয় শাখা | Coordination Section | own list\n"
                             "ministry | 05 | 2026-01-01 | - | - | Ministry of Something | own list\n", encoding="utf-8")
            read, = objects(karjo("memo", "--json", "--sources", "--codes", codes, MEMO))
            self.assertEqual((read["parts"][3]["en"], read["parts"][3]["source"]), ("Coordination Section", "own list"))
            self.assertEqual(read["parts"][0]["en"], "Ministry of Something")
            read, = objects(karjo("memo", "--json", "--codes", codes, "--date", "2025-12-31", MEMO))
            self.assertEqual(read["parts"][0]["en"], "Ministry of Public Administration")
            self.assertIn("শাখা: ১৯৭  সমন্বয় শাখা [own list]", karjo("memo", "--lang", "bn", "--sources", "--codes", codes, MEMO).stdout)
            codes.write_text("# মন্তব্য\nশাখা | ০২১ | - | - | সমন্বয় শাখা | - | own list\n", encoding="utf-8")
            run = karjo("memo", "--codes", codes, MEMO)
            self.assertEqual((run.returncode, run.stdout), (2, ""))
            self.assertIn(f"{codes}:2:8: memo-code.form", run.stderr)
            self.assertEqual(karjo("memo", "--codes", codes.with_name("none"), MEMO).returncode, 2)

    def test_text_without_a_number_is_refused(self) -> None:
        run = karjo("memo", "--json", "কোনো নম্বর নেই")
        self.assertEqual(run.returncode, 1)
        self.assertEqual(objects(run)[0]["error"]["code"], "memo.not-found")


class StandardInput(unittest.TestCase):
    def test_every_line_is_an_item_whatever_ends_it(self) -> None:
        run = karjo("date", "--json", "-", stdin="\N{ZERO WIDTH NO-BREAK SPACE}2021-12-29\r\n\nabc\n2021-12-30")
        self.assertEqual(run.returncode, 1)
        self.assertEqual([o["input"] for o in objects(run)], ["2021-12-29", "", "abc", "2021-12-30"])
        self.assertEqual(["error" in o for o in objects(run)], [False, True, True, False])

    def test_nothing_in_nothing_out(self) -> None:
        run = karjo("date", "--json", "-")
        self.assertEqual((run.returncode, run.stdout), (0, ""))

    def test_the_answer_comes_before_the_next_line_is_waited_for(self) -> None:
        with subprocess.Popen([KARJO, "memo", "--json", "-"], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                              env=environment()) as process:
            for _ in range(3):
                process.stdin.write((MEMO + "\n").encode())
                process.stdin.flush()
                self.assertEqual(json.loads(process.stdout.readline())["serial"], "133")
            process.stdin.close()
            self.assertEqual(process.wait(timeout=60), 0)

    def test_memory_does_not_grow_with_the_input(self) -> None:
        script = ("import resource, subprocess, sys\n"
                  "p = subprocess.Popen([sys.argv[1], 'memo', '--json', '-'], stdin=subprocess.PIPE, stdout=subprocess.DEVNULL)\n"
                  "for _ in range(int(sys.argv[2])): p.stdin.write(b'abc\\n' * 1000)\n"
                  "p.stdin.close(); p.wait()\n"
                  "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)")
        # A sanitized build keeps freed memory for a while: 8 MB of quarantine instead of 256.
        variables = environment(ASAN_OPTIONS="detect_leaks=0:quarantine_size_mb=8")
        peak = [int(subprocess.run([sys.executable, "-c", script, KARJO, str(thousands)], capture_output=True, text=True,
                                   check=True, env=variables).stdout) for thousands in (5, 100)]
        self.assertLess(peak[1], peak[0] + 32 * 1024)  # kilobytes

    def test_a_long_line_is_read_in_linear_time(self) -> None:
        run = karjo("memo", "--json", "-", stdin=b"a" * 20_000_000 + b"\n" + MEMO.encode())
        self.assertEqual(["error" in o for o in objects(run)], [True, False])

    def test_a_reader_that_goes_away_ends_the_work_in_silence(self) -> None:
        lines = tempfile.TemporaryFile()
        self.addCleanup(lines.close)
        lines.write(b"2021-12-29\n" * 200_000)
        lines.seek(0)
        with subprocess.Popen([KARJO, "date", "-"], stdin=lines, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                              env=environment()) as process:
            process.stdout.close()
            self.assertIn(process.wait(timeout=60), (0, 1))
            self.assertEqual(process.stderr.read(), b"")
            self.assertLess(os.lseek(lines.fileno(), 0, os.SEEK_CUR), 1_000_000)  # what nobody reads is not worked out

    @unittest.skipUnless(os.path.exists("/dev/full"), "needs /dev/full")
    def test_a_full_disk_is_told(self) -> None:
        with open("/dev/full", "wb") as full:
            run = subprocess.run([KARJO, "date", "today"], stdout=full, stderr=subprocess.PIPE, check=False, env=environment())
        self.assertEqual(run.returncode, 2)
        self.assertIn(b"No space left", run.stderr)

    def test_a_directory_is_no_input(self) -> None:
        descriptor = os.open("/", os.O_RDONLY)
        run = subprocess.run([KARJO, "date", "-"], stdin=descriptor, capture_output=True, check=False, env=environment())
        os.close(descriptor)
        self.assertEqual(run.returncode, 2)
        self.assertIn(b"standard input: Is a directory", run.stderr)

    def test_a_bar_shows_after_a_second_on_a_terminal_alone(self) -> None:
        try:
            terminal, side = pty.openpty()
        except OSError:
            self.skipTest("no terminal devices here")
        with subprocess.Popen([KARJO, "date", "-"], stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=side,
                              env=environment()) as process:
            for _ in range(8):
                process.stdin.write(b"2021-12-29\n")
                process.stdin.flush()
                time.sleep(0.2)
            process.stdin.close()
            self.assertEqual(process.wait(timeout=60), 0)
        os.close(side)
        drawn = os.read(terminal, 10_000).decode()
        os.close(terminal)
        self.assertRegex(drawn, r"[6-8] items")
        self.assertTrue(drawn.endswith("\x1b[K"), drawn)  # and goes away in the end


class Minutes(Folder):
    def test_minutes_as_json(self) -> None:
        run = karjo("minutes", "read", "--json", self.minutes, self.minutes)
        self.assertEqual((run.returncode, run.stderr), (0, ""))
        self.assertEqual(len(objects(run)), 2)
        read = objects(run)[0]
        self.assertEqual(read["schema"], "karjo/minutes/1")
        self.assertEqual(read["meeting"]["date"], "2023-07-26")
        self.assertEqual(read["items"][0]["decisions"][0]["deadlines"][0]["end"], "2023-08-07")
        self.assertEqual(read["memo"]["number"], "12.00.0000.018.31.006.17.160")

    def test_standard_input_is_one_document(self) -> None:
        run = karjo("minutes", "read", "--json", "-", stdin=MINUTES)
        self.assertEqual(run.stdout, karjo("minutes", "read", "--json", self.minutes).stdout)

    def test_a_report_for_people(self) -> None:
        report = karjo("minutes", "read", self.minutes, "--lang", "en").stdout
        self.assertIn("Deadline: by 7 August 2023", report)
        self.assertNotIn("====", report)
        both = karjo("minutes", "read", self.minutes, self.minutes).stdout
        self.assertEqual(both.count("==== " + self.minutes), 2)
        self.assertIn("সময়সীমা: ৭ আগস্ট ২০২৩ তারিখের মধ্যে", karjo("minutes", "read", self.minutes, LC_ALL="bn_BD.UTF-8").stdout)

    def test_a_page(self) -> None:
        page = self.folder / "report.html"
        run = karjo("minutes", "read", "--html", str(page), self.minutes, self.file("no.txt", b"abc"))
        self.assertEqual(run.returncode, 1)
        self.assertEqual(run.stdout.count("\n"), 1)  # the refusal alone
        content = page.read_text(encoding="utf-8")
        self.assertIn("by 7 August 2023", content)
        self.assertEqual(content.count("<article"), 2)
        run = karjo("minutes", "read", "--html", str(self.folder / "none" / "r.html"), self.minutes)
        self.assertEqual(run.returncode, 2)
        self.assertIn("No such file", run.stderr)

    def test_what_is_no_minutes_is_refused_by_its_name(self) -> None:
        for content, code, offset in ((b"", "minutes.not-minutes", 0), (b"a", "minutes.not-minutes", 0),
                                      (b"\0\0", "minutes.not-minutes", 0), (b"ab\xffcd", "text.invalid-utf8", 2)):
            name = self.file("bad.txt", content)
            run = karjo("minutes", "read", "--json", name)
            self.assertEqual(run.returncode, 1)
            refused, = objects(run)
            self.assertEqual((refused["input"], refused["error"]["code"], refused["error"]["offset"]), (name, code, offset))

    def test_an_unreadable_file_is_told_and_the_others_are_read(self) -> None:
        missing = str(self.folder / "missing.txt")
        run = karjo("minutes", "read", "--json", missing, str(self.folder), self.minutes)
        self.assertEqual(run.returncode, 2)
        self.assertEqual(len(objects(run)), 1)
        self.assertEqual(run.stderr, f"karjo: {missing}: No such file or directory\nkarjo: {self.folder}: Is a directory\n")

    def test_check_prints_findings_as_compilers_do_and_fails_on_an_error(self) -> None:
        run = karjo("minutes", "check", self.minutes)
        self.assertEqual(run.returncode, 1)
        self.assertRegex(run.stdout, rf"(?m)^{self.minutes}:3:1: error: .+ \[text\.misread\]$")
        found = objects(karjo("minutes", "check", "--json", self.minutes))
        self.assertEqual(len(found), len(run.stdout.splitlines()))
        self.assertEqual(list(found[0]), ["file", "code", "severity", "line", "column", "offset", "length", "text", "suggestion",
                                          "message"])
        mended = self.file("mended.txt", MINUTES.replace("উন্নাবনী", "উদ্ভাবনী").encode())
        self.assertEqual(karjo("minutes", "check", mended).returncode, 0)

    def test_decisions(self) -> None:
        self.assertIn("(ক) অধিদপ্তরসমূহ", karjo("minutes", "decisions", self.minutes).stdout)
        read, = objects(karjo("minutes", "decisions", "--json", self.minutes))
        self.assertEqual(list(read), ["file", "item", "heading", "label", "text", "responsible", "deadlines"])
        self.assertEqual(read["responsible"], ["অধিদপ্তরসমূহ"])


class Usage(unittest.TestCase):
    def test_misuse_is_told_on_standard_error_with_status_2(self) -> None:
        cases = [[], ["nonsense"], ["minutes"], ["minutes", "nonsense", "x"], ["minutes", "read"], ["date"], ["memo", "--json"],
                 ["date", "--nonsense", "today"], ["date", "-x"], ["date", "--rule", "nonsense", "today"], ["date", "today", "--rule"],
                 ["date", "--lang", "fr", "today"], ["date", "--lang", "--json", "today"], ["date", "--json=1", "today"],
                 ["--nonsense"], ["--json", "date"]]
        for arguments in cases:
            with self.subTest(arguments=arguments):
                run = karjo(*arguments)
                self.assertEqual((run.returncode, run.stdout), (2, ""))
                self.assertRegex(run.stderr, r"^karjo: .+; see karjo --help\n$")
        self.assertIn("দেখুন", karjo("nonsense", LC_ALL="", LANG="bn_BD").stderr)

    def test_what_follows_two_dashes_is_no_option(self) -> None:
        run = karjo("memo", "--json", "--", "--help", "--", MEMO)
        self.assertEqual([o["input"] for o in objects(run)], ["--help", "--", MEMO])

    def test_help_and_version(self) -> None:
        for arguments in (["--help"], ["-h"], ["date", "--help"], ["memo", "-h"], ["minutes", "--help"], ["minutes", "read", "--help"],
                          ["minutes", "check", "--help"], ["minutes", "decisions", "--help"]):
            for language in ("en", "bn"):
                with self.subTest(arguments=arguments, language=language):
                    run = karjo(*arguments, "--lang", language)
                    self.assertEqual((run.returncode, run.stderr), (0, ""))
                    self.assertIn("karjo " + " ".join(a for a in arguments if not a.startswith("-")), run.stdout)
                    self.assertEqual("দেয়" in run.stdout or "পড়ে" in run.stdout or "দেখায়" in run.stdout or "যা কিছু" in run.stdout,
                                     language == "bn")
        self.assertRegex(karjo("--version").stdout, r"^karjo \d+\.\d+\.\d+\n$")

    def test_the_language_comes_from_the_first_locale_that_is_set(self) -> None:
        cases = [({"LC_ALL": "bn_BD.UTF-8"}, "bn"), ({"LC_ALL": "bn"}, "bn"), ({"LC_ALL": "en_US.UTF-8", "LANG": "bn_BD"}, "en"),
                 ({"LC_ALL": "", "LC_MESSAGES": "bn_IN", "LANG": "C"}, "bn"), ({"LC_ALL": "", "LANG": "bn@x"}, "bn"),
                 ({"LC_ALL": "", "LANG": "bnt_XX"}, "en"), ({"LC_ALL": ""}, "en")]
        for variables, language in cases:
            with self.subTest(variables=variables):
                message = objects(karjo("memo", "--json", "abc", **variables))[0]["error"]["message"]
                self.assertEqual(message.isascii(), language == "en")
        self.assertTrue(objects(karjo("memo", "--json", "abc", "--lang", "en", LC_ALL="bn_BD"))[0]["error"]["message"].isascii())


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
