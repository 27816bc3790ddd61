# SPDX-License-Identifier: Apache-2.0
"""Holds the calls and structs of karjo.h against those of the last release, capi/abi/libkarjo-1.abi: nothing may change or go.

    abi.py COMPILER            exit status 77 where abidw and abidiff (abigail-tools) are not installed
    abi.py --write COMPILER    after a release: writes the file anew

What is compared is a library of empty functions made from the header, so that it does not depend on how karjo was built.
"""
from __future__ import annotations

import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
BASELINE = ROOT / "capi/abi/libkarjo-1.abi"


def empty_functions() -> str:
    header = re.sub(r"/\*.*?\*/", "", (ROOT / "capi/include/karjo.h").read_text(encoding="utf-8"), flags=re.DOTALL)
    bodies = ['#include "karjo.h"', "struct karjo_minutes { char none; };"]
    for result, call in re.findall(r"^KARJO_API ([\w ]+?\*?) ?(karjo_\w+\([^)]*\));", header, re.MULTILINE):
        bodies.append(f"{result} {call} {{ {'return 0; ' if result != 'void' else ''}}}")
    return "\n".join(bodies) + "\n"


def describe(compiler: str, folder: pathlib.Path) -> pathlib.Path:
    (folder / "karjo.c").write_text(empty_functions(), encoding="utf-8")
    flags = ["-std=c99", "-g", "-O0", "-fPIC", "-shared", "-Wl,-soname,libkarjo.so.1", f"-I{ROOT}/capi/include"]
    subprocess.run([compiler, *flags, "karjo.c", "-o", "libkarjo.so"], check=True, cwd=folder)
    without_places = ["--no-corpus-path", "--no-comp-dir-path", "--no-show-locs"]
    subprocess.run(["abidw", *without_places, "--out-file", "libkarjo.abi", "libkarjo.so"], check=True, cwd=folder)
    return folder / "libkarjo.abi"


def main() -> int:
    if not (shutil.which("abidw") and shutil.which("abidiff")):
        print("abigail-tools is not installed: the ABI is not compared")
        return 77
    with tempfile.TemporaryDirectory() as folder:
        described = describe(sys.argv[-1], pathlib.Path(folder))
        if sys.argv[1] == "--write":
            shutil.copyfile(described, BASELINE)
            return 0
        # Calls may be added; anything else has to wait for the next ABI version.
        return subprocess.run(["abidiff", "--no-added-syms", str(BASELINE), str(described)], check=False).returncode


sys.exit(main())
