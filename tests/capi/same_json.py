# SPDX-License-Identifier: Apache-2.0
"""Holds that a document has the same JSON, byte for byte, from the command, from C and from Python.

    same_json.py KARJO C_PROGRAM FOLDER…

KARJO is the command; C_PROGRAM prints the JSON of the file it is given (examples/c/010_read_minutes.c).
"""
from __future__ import annotations

import pathlib
import subprocess
import sys

import karjo


def printed(*command: str) -> bytes:
    return subprocess.run(command, stdout=subprocess.PIPE, check=True).stdout


def main() -> None:
    command, c_program, *folders = sys.argv[1:]
    paths = sorted(path for folder in folders for path in pathlib.Path(folder).glob("*.txt"))
    for path in paths:
        from_command = printed(command, "minutes", "read", "--json", "--lang", "en", str(path))
        from_c = printed(c_program, str(path))
        from_python = karjo.read_minutes(path.read_bytes()).json.encode() + b"\n"
        from_text = karjo.read_minutes(path.read_bytes().decode("utf-8")).json.encode() + b"\n"
        if not from_command == from_c == from_python == from_text:
            raise SystemExit(f"{path}: the command, C and Python differ")
    if len(paths) < 7:
        raise SystemExit(f"only {len(paths)} documents in {folders}")
    print(f"{len(paths)} documents, the same JSON each time")


main()
