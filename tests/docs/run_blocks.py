# SPDX-License-Identifier: Apache-2.0
"""Runs the fenced programs and commands of a page: each has to compile, succeed and print something.

    run_blocks.py PAGE ROOT BUILD C_COMPILER CXX_COMPILER [FLAG…]

They run in a folder that holds examples/ and minutes.txt; minutes.txt is their standard input.
"""
from __future__ import annotations

import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

page, root, build = (pathlib.Path(argument) for argument in sys.argv[1:4])
c_compiler, cxx_compiler, *flags = sys.argv[4:]

# What is preloaded for Python's sake is for Python alone.
alone = {name: value for name, value in os.environ.items() if name not in ("LD_PRELOAD", "ASAN_OPTIONS")}


def run(command: list[str], folder: pathlib.Path) -> None:
    with (folder / "minutes.txt").open("rb") as minutes:
        environment = None if command[0] == sys.executable else alone
        done = subprocess.run(command, cwd=folder, env=environment, stdin=minutes, stdout=subprocess.PIPE, check=False)
    # A page may show a fault of a document: `karjo minutes check` then has the status 1.
    if done.returncode not in (0, 1 if " check " in command[-1] else 0) or not done.stdout.strip():
        sys.exit(f"{page}: status {done.returncode}, {len(done.stdout)} bytes printed by\n{command}")


def run_block(language: str, text: str, folder: pathlib.Path) -> int:
    """How many programs of a block were run."""
    program = str(folder / "program")
    warnings = ["-Wall", "-Wextra", "-Wpedantic", "-Werror"]
    if language == "cpp" and "int main" in text:
        (folder / "block.cpp").write_text(text, encoding="utf-8")
        subprocess.run([cxx_compiler, "-std=c++20", *warnings, *flags, f"-I{root}/include", "block.cpp", "-o", program,
                        build / "lib/libkarjo_cpp.a", "-lminizip", "-lz"], cwd=folder, env=alone, check=True)
        run([program], folder)
    elif language == "c":
        (folder / "block.c").write_text(text, encoding="utf-8")
        library = build / "lib"
        subprocess.run([c_compiler, "-std=c99", *warnings, *flags, f"-I{root}/capi/include", "block.c", "-o", program,
                        f"-L{library}", f"-Wl,-rpath,{library}", "-lkarjo"], cwd=folder, env=alone, check=True)
        run([program], folder)
    elif language == "python":
        run([sys.executable, "-c", text], folder)
    elif language == "sh":
        commands = re.findall(r"^karjo (.+)$", text, re.MULTILINE)
        for command in commands:
            run(["sh", "-c", f"exec '{build}/bin/karjo' {command}"], folder)
        return len(commands)
    else:
        return 0
    return 1


def main() -> None:
    blocks = re.findall(r"^```(\w+)\n(.*?)^```$", page.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)
    ran = 0
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        (folder / "examples").symlink_to(root / "examples")
        shutil.copy(root / "examples/data/minutes/clean.txt", folder / "minutes.txt")
        for language, text in blocks:
            ran += run_block(language, text, folder)
    if ran == 0:
        sys.exit(f"{page} shows no program")
    print(f"{ran} programs and commands of {page.name}")


main()
