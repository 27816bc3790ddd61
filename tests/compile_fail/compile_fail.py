# SPDX-License-Identifier: Apache-2.0
"""Nonsense does not compile. A file *.fail.cpp compiles with NONSENSE 0, and with no other number that it tests for.

    compile_fail.py FOLDER INCLUDE_FOLDER CXX_COMPILER
"""
from __future__ import annotations

import concurrent.futures
import os
import pathlib
import re
import subprocess
import sys


def compiles(path: pathlib.Path, include: str, compiler: str, nonsense: int) -> bool:
    command = [compiler, "-std=c++20", "-fsyntax-only", f"-I{include}", f"-DNONSENSE={nonsense}", str(path)]
    return subprocess.run(command, stderr=subprocess.DEVNULL, check=False).returncode == 0


def main() -> None:
    folder, include, compiler = sys.argv[1:4]
    work = []
    for path in sorted(pathlib.Path(folder).rglob("*.fail.cpp")):
        numbers = [int(n) for n in re.findall(r"^#(?:el)?if NONSENSE == (\d+)$", path.read_text(encoding="utf-8"), re.MULTILINE)]
        if numbers != list(range(1, len(numbers) + 1)) or not numbers:
            sys.exit(f"{path}: NONSENSE counts 1, 2, 3 …; found {numbers}")
        work += [(path, n) for n in [0, *numbers]]
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        outcomes = list(pool.map(lambda job: compiles(job[0], include, compiler, job[1]), work))
    wrong = [f"{path} with NONSENSE {n} {'does not compile' if n == 0 else 'compiles'}"
             for (path, n), compiled in zip(work, outcomes) if compiled != (n == 0)]
    print("\n".join(wrong))
    print(f"{len(work)} compilations, {len(wrong)} wrong")
    sys.exit(1 if wrong or not work else 0)


main()
