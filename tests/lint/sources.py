# SPDX-License-Identifier: Apache-2.0
"""Every source names its licence, keeps to the storage form of Bangla, and is called by what it holds; CMake lists its files
one by one, and all of them.

    sources.py ROOT
"""
from __future__ import annotations

import pathlib
import re
import sys
import unicodedata

import tree

LICENSED = {".hpp", ".cpp", ".h", ".c", ".py", ".cmake", ".sh", ".map", ".abignore"}
LICENSED_NAMES = {"CMakeLists.txt", "run", "quickstart"}
TEXT = LICENSED | {".symbols", ".md", ".toml", ".in", ".txt", ".json", ""}
EMPTY_NAMES = {"util", "utils", "common", "helper", "helpers", "misc", "core", "stuff", "tools"}
BAD_CMAKE = re.compile(r"file\s*\(\s*GLOB|aux_source_directory|(set|append)\s*\(\s*CMAKE_CXX_FLAGS\b", re.IGNORECASE)
SPDX = "SPDX-License-Identifier: Apache-2.0"


def unlisted(root: pathlib.Path) -> list[str]:
    """The sources that no CMake list names, and that are therefore neither built nor run."""
    lists: dict[pathlib.Path, set[str]] = {}
    for name, path in [("CMakeLists.txt", root / "CMakeLists.txt"), *tree.files(root)]:
        if path.exists() and (path.name == "CMakeLists.txt" or path.suffix == ".cmake"):
            folder = pathlib.Path() if path.suffix == ".cmake" else pathlib.Path(name).parent
            lists.setdefault(folder, set()).update(re.findall(r"[\w./-]+", path.read_text(encoding="utf-8")))
    problems = []
    for name, path in tree.files(root):
        if path.suffix in (".cpp", ".c") and not name.endswith(".fail.cpp"):
            ancestors = pathlib.PurePosixPath(name).parents
            names = [(a, str(pathlib.PurePosixPath(name).relative_to(a))) for a in ancestors]
            names.append((ancestors[0], path.stem))  # a fuzz target is listed without its suffix
            if not any(listed in lists.get(pathlib.Path(folder), set()) for folder, listed in names):
                problems.append(f"{name}: no CMakeLists.txt names it, so nobody builds it")
    return problems


def check(root: pathlib.Path) -> tuple[list[str], int]:
    problems, checked = unlisted(root), 0
    found = list(tree.files(root))
    if (root / "CMakeLists.txt").exists():
        found.append(("CMakeLists.txt", root / "CMakeLists.txt"))
    for name, path in found:
        checked += 1
        stem = path.name.split(".")[0]
        if stem.lower() in EMPTY_NAMES:
            problems.append(f"{name}: a name that says nothing of what the file holds")
        if re.search(r"[^a-z0-9_.\-]", path.name) and path.suffix in (".hpp", ".cpp", ".h", ".c", ".py"):
            problems.append(f"{name}: file names are in lower case, words joined by _")
        if path.suffix not in TEXT:
            continue
        try:
            text = path.read_bytes().decode("utf-8")
        except UnicodeDecodeError as bad:
            problems.append(f"{name}: not UTF-8 at byte {bad.start}")
            continue
        lines = text.split("\n")
        if (path.suffix in LICENSED or path.name in LICENSED_NAMES) and name != ".ci/run":
            if SPDX not in "\n".join(lines[:2]):
                problems.append(f"{name}:1: the first line is the licence: {SPDX}")
        if "\r" in text:
            problems.append(f"{name}: lines end with a line feed alone")
        if text and not text.endswith("\n"):
            problems.append(f"{name}: no line feed at the end")
        if unicodedata.normalize("NFC", text) != text:
            at = next(n for n, line in enumerate(lines, 1) if unicodedata.normalize("NFC", line) != line)
            problems.append(f"{name}:{at}: not in storage form (NFC); write the letter as in the rest, or as an escape")
        for number, line in enumerate(lines, 1):
            if "\t" in line:
                problems.append(f"{name}:{number}: a tab")
            if line != line.rstrip():
                problems.append(f"{name}:{number}: blanks at the end of the line")
            if path.suffix in (".cmake", ".txt") and BAD_CMAKE.search(line):
                problems.append(f"{name}:{number}: sources are listed one by one, and flags belong to targets")
    return problems, checked


if __name__ == "__main__":
    tree.report(*check(pathlib.Path(sys.argv[1])), "files")
