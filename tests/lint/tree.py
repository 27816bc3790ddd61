# SPDX-License-Identifier: Apache-2.0
"""What the lint programs share: walking the source tree, and telling what they found."""
from __future__ import annotations

import pathlib
import re
import sys
from collections.abc import Iterator

FOLDERS = ("include", "src", "capi", "tests", "examples", "cmake", "docs", ".ci")
NOT_OURS = ("tests/fuzz/corpus", "tests/data", "examples/data")  # documents, as damaged as they are


def files(root: pathlib.Path, folders: tuple[str, ...] = FOLDERS) -> Iterator[tuple[str, pathlib.Path]]:
    """Every file of the folders, sorted, with its path from the root; without documents and what tools leave behind."""
    for folder in folders:
        for path in sorted((root / folder).rglob("*")):
            name = path.relative_to(root).as_posix()
            left_behind = re.search(r"(^|/)(\.(?!ci/)|__pycache__/)|\.egg-info/", name)
            if path.is_file() and not left_behind and not name.startswith(NOT_OURS):
                yield name, path


def report(problems: list[str], checked: int, what: str) -> None:
    """Prints the problems and leaves with their status. To have checked nothing is a problem too."""
    for problem in problems:
        print(problem)
    if checked == 0:
        sys.exit(f"no {what} to check")
    print(f"{checked} {what} checked, {len(problems)} problems")
    sys.exit(1 if problems else 0)
