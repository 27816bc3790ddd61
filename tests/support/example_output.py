# SPDX-License-Identifier: Apache-2.0
"""Runs an example: it has to succeed and to print something; and just that which it ends by saying, in a comment "Prints:".

    example_output.py SOURCE COMMAND…
"""
import pathlib
import re
import subprocess
import sys


def main() -> None:
    run = subprocess.run(sys.argv[2:], stdout=subprocess.PIPE, check=False)
    if run.returncode != 0:
        sys.exit(f"the example failed with status {run.returncode}")
    printed = [line.rstrip() for line in run.stdout.decode("utf-8").splitlines()]
    if not printed:
        sys.exit("the example printed nothing")
    source = pathlib.Path(sys.argv[1]).read_text(encoding="utf-8")
    said = re.search(r"^(//|#) Prints:\n((?:\1.*\n)+)", source, re.MULTILINE)
    if said:
        expected = [re.sub(r"^(//|#)( {3})?", "", line).rstrip() for line in said.group(2).splitlines()]
        if printed != expected:
            sys.exit("\n".join(["the example printed", *printed, "but says that it prints", *expected]))
    print(f"{len(printed)} lines{' as said' if said else ''}")


main()
