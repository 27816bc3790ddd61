# SPDX-License-Identifier: Apache-2.0
"""Every link between the project's pages leads somewhere, and every source that a header or table names stands in docs/sources.md.

    links.py ROOT
"""
from __future__ import annotations

import pathlib
import re
import sys

import tree


def anchors(page: str) -> set[str]:
    """The anchors of a page: of its headings, as forges make them, and those set by hand."""
    found = set(re.findall(r'<a (?:id|name)="([^"]+)"', page))
    for heading in re.findall(r"^#+ (.+)$", page, re.MULTILINE):
        found.add(re.sub(r"[^\w\s-]", "", heading.lower()).strip().replace(" ", "-"))
    return found


def check(root: pathlib.Path) -> tuple[list[str], int]:
    problems, checked = [], 0
    pages = {page.resolve(): page.read_text(encoding="utf-8") for page in root.rglob("*.md")
             if not {"build", ".git"} & set(page.relative_to(root).parts)}
    of_page = {page: anchors(text) for page, text in pages.items()}

    def look(where: str, target: pathlib.Path, anchor: str) -> None:
        if not target.exists():
            problems.append(f"{where}: there is no {target.relative_to(root.resolve())}")
        elif anchor and anchor not in of_page.get(target, set()):
            problems.append(f"{where}: {target.relative_to(root.resolve())} has no anchor #{anchor}")

    for page, text in pages.items():
        prose = re.sub(r"^    [^\n]*$|```.*?```|`[^`\n]*`", "", text, flags=re.MULTILINE | re.DOTALL)
        for link in re.findall(r"\]\(([^)\s]+)\)", prose):
            if "://" in link or link.startswith("mailto:"):
                continue
            checked += 1
            path, _, anchor = link.partition("#")
            target = (page.parent / path).resolve() if path else page
            look(page.relative_to(root.resolve()).as_posix(), target, anchor)
    for name, path in tree.files(root, ("include", "src", "capi", "tests/spec", "tests/unit")):
        if path.suffix in (".hpp", ".h", ".cpp", ".md"):
            for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
                for anchor in re.findall(r"docs/sources\.md#([\w-]+)", line):
                    checked += 1
                    look(f"{name}:{number}", (root / "docs/sources.md").resolve(), anchor)
    return problems, checked


if __name__ == "__main__":
    tree.report(*check(pathlib.Path(sys.argv[1])), "links")
