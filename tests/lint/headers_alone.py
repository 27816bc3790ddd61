# SPDX-License-Identifier: Apache-2.0
"""Every public header compiles alone, twice over, and without warnings; karjo.h as C99 and as C++20.

    headers_alone.py ROOT C_COMPILER CXX_COMPILER
"""
from __future__ import annotations

import concurrent.futures
import os
import pathlib
import subprocess
import sys

import tree

CXX_FLAGS = "-std=c++20 -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wold-style-cast -Werror".split()
C_FLAGS = "-std=c99 -Wall -Wextra -Wpedantic -Wstrict-prototypes -Wmissing-prototypes -Wconversion -Werror".split()
APART = ("include/karjo/intl/", "include/karjo/interop/")  # compiled where their libraries are


def compile_alone(root: pathlib.Path, name: str, language: str, compiler: str, flags: list[str]) -> str | None:
    folder, header = ("include", name.removeprefix("include/")) if name.startswith("include/") else (
        "capi/include", name.removeprefix("capi/include/"))
    run = subprocess.run(
        [compiler, *flags, "-fsyntax-only", f"-I{root / folder}", f"-x{language}", "-"],
        input=f"#include <{header}>\n#include <{header}>\n", capture_output=True, encoding="utf-8",
        env={**os.environ, "LC_ALL": "C"}, check=False)
    return None if run.returncode == 0 else f"{name} as {language} ({flags[0]}):\n{run.stderr}"


def check(root: pathlib.Path, c_compiler: str, cxx_compiler: str) -> tuple[list[str], int]:
    work = []
    for name, _ in tree.files(root, ("include", "capi/include")):
        if name.endswith(".hpp") and not name.startswith(APART):
            work.append((root, name, "c++", cxx_compiler, CXX_FLAGS))
        elif name.endswith(".h"):
            work.append((root, name, "c", c_compiler, C_FLAGS))
            work.append((root, name, "c++", cxx_compiler, CXX_FLAGS))
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        problems = [p for p in pool.map(lambda job: compile_alone(*job), work) if p]
    return problems, len(work)


if __name__ == "__main__":
    tree.report(*check(pathlib.Path(sys.argv[1]), sys.argv[2], sys.argv[3]), "compilations")
