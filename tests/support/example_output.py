# SPDX-License-Identifier: Apache-2.0
"""Runs an example and holds what it prints against the comment "Prints:" at its end.

    example_output.py SOURCE COMMAND…
"""
import pathlib
import re
import subprocess
import sys


def printed(source: str) -> list[str]:
    """The lines after "// Prints:" or "# Prints:", without the comment marks."""
    block = re.search(r"^(//|#) Prints:\n((?:\1.*\n)+)", source, re.MULTILINE)
    if not block:
        sys.exit("the example does not say what it prints: end it with a comment 'Prints:'")
    return [re.sub(r"^(//|#)( {3})?", "", line).rstrip() for line in block.group(2).splitlines()]


def main() -> None:
    expected = printed(pathlib.Path(sys.argv[1]).read_text(encoding="utf-8"))
    run = subprocess.run(sys.argv[2:], stdout=subprocess.PIPE, check=False)
    if run.returncode != 0:
        sys.exit(f"the example failed with status {run.returncode}")
    got = [line.rstrip() for line in run.stdout.decode("utf-8").splitlines()]
    if got != expected:
        sys.exit("the example printed\n" + "\n".join(got) + "\n-- but says that it prints\n" + "\n".join(expected))
    print(f"{len(got)} lines as said")


main()
