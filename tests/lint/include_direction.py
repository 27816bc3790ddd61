# SPDX-License-Identifier: Apache-2.0
"""Includes point downwards, and each library has its one place.

    include_direction.py ROOT

    cli, capi → json, report → minutes, plan → find → memo → calendar → text → the foundation → the standard library
    intl → text, ICU, Boost.Locale        interop → calendar, Boost.Date_Time
"""
from __future__ import annotations

import pathlib
import re
import sys

import tree

# Modules side by side must not include each other.
LAYERS = (
    ("foundation",),
    ("text",),
    ("calendar",),
    ("memo",),
    ("find",),
    ("minutes", "plan"),
    ("json", "report"),
    ("cli", "capi"),
)
LEVEL = {module: level for level, layer in enumerate(LAYERS) for module in layer}
BESIDES = {"intl": "text", "interop": "calendar"}  # what they may include, with all below it

FOUNDATION_HEADERS = {"version", "error", "result", "language", "severity", "message"}
HEADERS_ABOVE = {"find", "json", "report"}  # include/karjo/json.hpp belongs to the module json

# Which module may name which library; the tests may name all of them.
LIBRARIES = {"unicode/": {"intl"}, "boost/": {"intl", "interop"}, "nlohmann/": {"json"}, "minizip/": {"minutes"}}

STANDARD = set("""
algorithm any array atomic barrier bit bitset cassert cctype cerrno cfenv cfloat charconv chrono cinttypes climits cmath
compare complex concepts condition_variable coroutine csetjmp csignal cstdarg cstddef cstdint cstdio cstdlib cstring ctime
cuchar cwchar cwctype deque exception execution filesystem forward_list fstream functional future initializer_list iomanip
ios iosfwd iostream istream iterator latch limits list locale map memory memory_resource mutex new numbers numeric optional
ostream queue random ranges ratio regex scoped_allocator semaphore set shared_mutex source_location span sstream stack
stdexcept stop_token streambuf string string_view syncstream system_error thread tuple type_traits typeindex typeinfo
unordered_map unordered_set utility valarray variant vector version
""".split())
TOO_HEAVY = {"iostream", "regex", "locale", "fstream", "sstream", "iomanip"}  # for a public header


def module_of(name: str) -> str | None:
    """include/karjo/text/utf8.hpp and src/text/utf8.cpp belong to text; None for the umbrella, which includes everything."""
    parts = name.split("/")
    if parts[0] == "capi":
        return "capi"
    inside = parts[2:] if parts[0] == "include" else parts[1:]
    if len(inside) > 1:
        return "foundation" if inside[0] == "detail" else inside[0]
    stem = inside[0].split(".")[0]
    if stem == "karjo":
        return None
    return "foundation" if stem in FOUNDATION_HEADERS else stem


def known(module: str | None) -> bool:
    return module is None or module in LEVEL or module in BESIDES


def may_include(module: str, target: str | None) -> bool:
    if target is None:
        return False  # nobody includes the umbrella
    if module == target:
        return True
    if module in BESIDES:
        return target in LEVEL and LEVEL[target] <= LEVEL[BESIDES[module]]
    if target in BESIDES:
        return target == "intl" and module in ("cli", "capi")
    return LEVEL[target] < LEVEL[module]


def check(root: pathlib.Path) -> tuple[list[str], int]:
    problems, checked = [], 0
    for name, path in tree.files(root, ("include", "src", "capi/src")):
        if path.suffix not in (".hpp", ".h", ".cpp", ".c"):
            continue
        checked += 1
        module = module_of(name)
        if not known(module):
            problems.append(f"{name}: the module '{module}' has no place in the layers of include_direction.py")
            continue
        public = name.startswith("include/")
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            include = re.match(r'\s*#\s*include\s*([<"])([^>"]+)[>"]', line)
            if not include:
                continue
            where, header = f"{name}:{number}", include.group(2)
            library = next((prefix for prefix in LIBRARIES if header.startswith(prefix)), None)
            if header.startswith("karjo/"):
                target = module_of("include/" + header)
            elif include.group(1) == '"':
                local = (path.parent / header).resolve()
                base = root.resolve() if local.exists() else (root / "src").resolve()
                local = local if local.exists() else base / header
                if not local.exists():
                    problems.append(f"{where}: \"{header}\" is neither beside the file nor in src")
                    continue
                if public:
                    problems.append(f"{where}: a public header includes <karjo/…>, not \"{header}\"")
                    continue
                target = module_of(local.relative_to(root.resolve()).as_posix())
            elif header == "karjo.h":
                target = "capi"
            elif library:
                if module not in LIBRARIES[library]:
                    problems.append(f"{where}: <{header}> is for {' and '.join(sorted(LIBRARIES[library]))} only")
                continue
            else:
                if public and header not in STANDARD:
                    problems.append(f"{where}: <{header}> is not of the C++20 standard library")
                elif public and header in TOO_HEAVY:
                    problems.append(f"{where}: <{header}> is too heavy for a public header")
                continue
            if module is None:
                continue
            if not known(target) or not may_include(module, target):
                problems.append(f"{where}: {module} must not include {header} of {target or 'the umbrella'}")
    return problems, checked


if __name__ == "__main__":
    tree.report(*check(pathlib.Path(sys.argv[1])), "sources")
