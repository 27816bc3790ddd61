# SPDX-License-Identifier: Apache-2.0
"""include/karjo/karjo.hpp includes every public header, sorted, and holds nothing else.

    umbrella.py ROOT
"""
from __future__ import annotations

import pathlib
import sys

import tree

# detail/ has no promise, and is included by what needs it; intl/ and interop/ need other libraries.
APART = ("karjo/detail/", "karjo/intl/", "karjo/interop/")


def check(root: pathlib.Path) -> tuple[list[str], int]:
    umbrella = root / "include/karjo/karjo.hpp"
    headers = [name.removeprefix("include/") for name, _ in tree.files(root, ("include",))]
    expected = [h for h in headers if h != "karjo/karjo.hpp" and not h.startswith(APART)]
    if not umbrella.exists():
        return ["include/karjo/karjo.hpp is missing"], len(expected)
    problems, included = [], []
    for number, line in enumerate(umbrella.read_text(encoding="utf-8").splitlines(), 1):
        if line.startswith("#include <karjo/"):
            included.append(line.removeprefix("#include <").removesuffix(">"))
        elif line and not line.startswith("//") and line != "#pragma once":
            problems.append(f"include/karjo/karjo.hpp:{number}: only includes belong here: {line}")
    problems += [f"include/karjo/karjo.hpp: add #include <{h}>" for h in expected if h not in included]
    problems += [f"include/karjo/karjo.hpp: remove #include <{h}>" for h in included if h not in expected]
    if included != sorted(set(included)):
        problems.append("include/karjo/karjo.hpp: the includes are not sorted, or one stands twice")
    return problems, len(expected)


if __name__ == "__main__":
    tree.report(*check(pathlib.Path(sys.argv[1])), "public headers")
