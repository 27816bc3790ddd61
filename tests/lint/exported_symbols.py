# SPDX-License-Identifier: Apache-2.0
"""libkarjo.so exports the calls of its list and nothing else, is called libkarjo.so.1, and needs the C and C++ runtimes, minizip and
zlib only; libkarjo_intl.so, libkarjo_intl.so.1, and ICU besides.

    exported_symbols.py LIBRARY LIST
"""
from __future__ import annotations

import pathlib
import re
import subprocess
import sys

import tree

RUNTIMES = re.compile(r"(libstdc\+\+|libc\+\+|libc\+\+abi|libgcc_s|libc|libm|ld-linux-.*|lib[atu]b?san|libubsan|libminizip|libz)\.so(\.\d+)?")
ICU = re.compile(r"libicu(i18n|uc|data)\.so\.\d+")


def check(library: pathlib.Path, listed: pathlib.Path, name: str = "libkarjo.so.1") -> tuple[list[str], int]:
    symbols = subprocess.run(["nm", "-D", "--defined-only", library], capture_output=True, encoding="utf-8", check=True).stdout
    exported = set()
    for line in symbols.splitlines():
        kind, symbol = line.split()[-2:]
        if kind != "A":  # the name of the symbol version itself
            exported.add(symbol.split("@")[0])
    expected = {line for line in listed.read_text(encoding="utf-8").split("\n") if line and not line.startswith("#")}
    problems = [f"exported and not in {listed.name}: {s}" for s in sorted(exported - expected)]
    problems += [f"in {listed.name} and not exported: {s}" for s in sorted(expected - exported)]

    dynamic = subprocess.run(["readelf", "-dW", library], capture_output=True, encoding="utf-8", check=True).stdout
    for needed in re.findall(r"\(NEEDED\).*\[(.+)\]", dynamic):
        if not RUNTIMES.fullmatch(needed) and not (name == "libkarjo_intl.so.1" and ICU.fullmatch(needed)):
            problems.append(f"the library needs {needed}")
    soname = re.findall(r"\(SONAME\).*\[(.+)\]", dynamic)
    if soname != [name]:
        problems.append(f"the library is called {soname}, not {name}")
    return problems, len(exported)


if __name__ == "__main__":
    path = pathlib.Path(sys.argv[2])
    tree.report(*check(pathlib.Path(sys.argv[1]), path, f"{path.stem}.so.1"), "exported symbols")
