# SPDX-License-Identifier: Apache-2.0
"""Help, man page, completion and guide name the same verbs and options.

    manuals.py KARJO ROOT
"""
from __future__ import annotations

import pathlib
import re
import subprocess
import sys

VERBS = ("date", "days after", "days before", "days count", "find", "hijri", "memo", "minutes read", "minutes check",
         "minutes decisions", "minutes write", "plan check", "plan score", "plan template", "plan write", "text detect-bijoy", "text digits", "text from-bijoy", "text key", "text normalize",
         "text numbers", "text sentences", "text sort", "text times", "text tokens", "text words")


def options(text: str) -> set[str]:
    return set(re.findall(r"(?<![\w-])--[a-z]+", text))


def main() -> None:
    command, root = sys.argv[1], pathlib.Path(sys.argv[2])

    def help_of(verb: str, language: str) -> str:
        return subprocess.run([command, *verb.split(), "--help", "--lang", language], stdout=subprocess.PIPE, check=True,
                              encoding="utf-8").stdout

    man = (root / "docs/man/karjo.1").read_text(encoding="utf-8").replace("\\-", "-")
    completion = (root / "src/cli/karjo.bash").read_text(encoding="utf-8")
    guide = (root / "docs/guide/command.md").read_text(encoding="utf-8")
    problems, checked = [], 0
    everything = options(help_of("", "en"))
    for verb in VERBS:
        english, bangla = help_of(verb, "en"), help_of(verb, "bn")
        everything |= options(english)
        if options(english) != options(bangla):
            problems.append(f"{verb} --help: the options differ between the languages")
        if f"karjo {verb}" not in help_of("", "en") or f"karjo {verb}" not in help_of("", "bn"):
            problems.append(f"karjo --help does not name {verb}")
        for name, text in (("the man page", man), ("the guide", guide)):
            if f"karjo {verb}" not in text:
                problems.append(f"{name} does not name karjo {verb}")
        checked += 1
    for name, text in (("the man page", man), ("the guide", guide), ("the completion", completion)):
        for option in sorted(everything - options(text)):
            problems.append(f"{name} does not name {option}")
        for option in sorted(options(text) - everything):
            problems.append(f"{name} names {option}, which help does not")
    for word, expected in (("karjo dat", "date"), ("karjo days be", "before"), ("karjo minutes re", "read"), ("karjo date --rule academy-2", "academy-2019"),
                           ("karjo minutes read --ht", "--html"), ("karjo memo --lang b", "bn"), ("karjo text no", "normalize"), ("karjo text ti", "times")):
        words = word.split(" ")
        script = f'source "{root}/src/cli/karjo.bash"; COMP_WORDS=({" ".join(words)}); COMP_CWORD={len(words) - 1}; _karjo; ' \
                 'echo "${COMPREPLY[*]}"'
        got = subprocess.run(["bash", "-c", script], stdout=subprocess.PIPE, check=True, encoding="utf-8").stdout.strip()
        if got != expected:
            problems.append(f"{word}<TAB> gives {got!r}, not {expected!r}")
        checked += 1
    print("\n".join(problems), end="\n" if problems else "")
    print(f"{checked} verbs and completions held together")
    sys.exit(1 if problems else 0)


main()
