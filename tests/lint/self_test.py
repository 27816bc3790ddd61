# SPDX-License-Identifier: Apache-2.0
"""Each lint program finds what it is there to find: run on small trees with one fault each, and on a good one.

    self_test.py C_COMPILER CXX_COMPILER
"""
from __future__ import annotations

import pathlib
import subprocess
import sys
import tempfile
import unittest

import exported_symbols
import headers_alone
import include_direction
import links
import sources
import umbrella

LICENCE = "// SPDX-License-Identifier: Apache-2.0\n"
C_COMPILER, CXX_COMPILER = sys.argv[1:3]

GOOD = {
    "CMakeLists.txt": "# SPDX-License-Identifier: Apache-2.0\nsrc/json/minutes.cpp\nsrc/text/utf8.cpp\n",
    "include/karjo/karjo.hpp": LICENCE + "#pragma once\n\n#include <karjo/error.hpp>\n#include <karjo/text/utf8.hpp>\n",
    "include/karjo/error.hpp": LICENCE + "#pragma once\n\n#include <cstdint>\n",
    "include/karjo/text/utf8.hpp": LICENCE + "#pragma once\n\n#include <karjo/error.hpp>\n",
    "src/json/minutes.cpp": LICENCE + '#include "json/object.hpp"\n',
    "src/json/object.hpp": LICENCE + "#include <karjo/text/utf8.hpp>\n",
    "capi/include/karjo.h": LICENCE + "#ifndef KARJO_H\n#define KARJO_H\nint karjo_one(void);\n#endif\n",
}


class Lint(unittest.TestCase):
    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = pathlib.Path(folder.name)

    def tree(self, **changed: str) -> pathlib.Path:
        """The good tree, with files changed or added; in their names __ stands for / and the suffix follows _dot_."""
        changes = {name.replace("__", "/").replace("_dot_", "."): text for name, text in changed.items()}
        for name, text in {**GOOD, **changes}.items():
            path = self.root / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        return self.root

    def finds(self, result: tuple[list[str], int], *fragments: str) -> None:
        problems, checked = result
        self.assertGreater(checked, 0)
        self.assertEqual(len(problems), len(fragments), problems)
        for fragment in fragments:
            self.assertTrue(any(fragment in p for p in problems), f"{fragment} is not in {problems}")

    def test_a_good_tree_passes(self) -> None:
        root = self.tree()
        self.finds(include_direction.check(root))
        self.finds(umbrella.check(root))
        self.finds(sources.check(root))
        self.finds(headers_alone.check(root, C_COMPILER, CXX_COMPILER))

    def test_an_upward_include(self) -> None:
        root = self.tree(include__karjo__error_dot_hpp=LICENCE + "#include <karjo/text/utf8.hpp>\n")
        self.finds(include_direction.check(root), "foundation must not include karjo/text/utf8.hpp")

    def test_a_sideways_include(self) -> None:
        root = self.tree(src__plan__plan_dot_cpp=LICENCE + "#include <karjo/minutes/minutes.hpp>\n")
        self.finds(include_direction.check(root), "plan must not include karjo/minutes/minutes.hpp")

    def test_a_private_header_of_a_module_above(self) -> None:
        root = self.tree(src__text__utf8_dot_cpp=LICENCE + '#include "json/object.hpp"\n')
        self.finds(include_direction.check(root), "text must not include json/object.hpp")

    def test_the_umbrella_included_inside(self) -> None:
        root = self.tree(src__text__utf8_dot_cpp=LICENCE + "#include <karjo/karjo.hpp>\n")
        self.finds(include_direction.check(root), "of the umbrella")

    def test_icu_boost_and_json_outside_their_places(self) -> None:
        root = self.tree(src__text__utf8_dot_cpp=LICENCE + "#include <unicode/unistr.h>\n#include <boost/locale.hpp>\n",
                         include__karjo__text__utf8_dot_hpp=LICENCE + "#include <nlohmann/json.hpp>\n",
                         include__karjo__interop__days_dot_hpp=LICENCE + "#include <boost/date_time.hpp>\n")
        self.finds(include_direction.check(root), "<unicode/unistr.h> is for intl", "<boost/locale.hpp> is for", "<nlohmann/json.hpp> is for json")

    def test_a_heavy_and_a_foreign_header_in_a_public_one(self) -> None:
        root = self.tree(include__karjo__text__utf8_dot_hpp=LICENCE + "#include <regex>\n#include <unistd.h>\n")
        self.finds(include_direction.check(root), "<regex> is too heavy", "<unistd.h> is not of the C++20")

    def test_a_module_without_a_place(self) -> None:
        root = self.tree(src__stars__sky_dot_cpp=LICENCE)
        self.finds(include_direction.check(root), "the module 'stars' has no place")

    def test_an_umbrella_with_a_gap_and_with_code(self) -> None:
        root = self.tree(include__karjo__karjo_dot_hpp=LICENCE + "#include <karjo/error.hpp>\nint one();\n")
        self.finds(umbrella.check(root), "add #include <karjo/text/utf8.hpp>", "only includes belong here")

    def test_an_unsorted_umbrella(self) -> None:
        root = self.tree(include__karjo__karjo_dot_hpp=LICENCE +
                         "#include <karjo/text/utf8.hpp>\n#include <karjo/error.hpp>\n")
        self.finds(umbrella.check(root), "not sorted")

    def test_a_header_that_leans_on_another(self) -> None:
        root = self.tree(include__karjo__text__utf8_dot_hpp=LICENCE + "#pragma once\nstd::uint8_t first();\n")
        self.finds(headers_alone.check(root, C_COMPILER, CXX_COMPILER), "include/karjo/text/utf8.hpp as c++")

    def test_a_header_without_a_guard(self) -> None:
        root = self.tree(include__karjo__text__utf8_dot_hpp=LICENCE + "struct letter {};\n")
        self.finds(headers_alone.check(root, C_COMPILER, CXX_COMPILER), "include/karjo/text/utf8.hpp as c++")

    def test_a_c_header_that_is_no_c(self) -> None:
        root = self.tree(capi__include__karjo_dot_h=LICENCE + "namespace karjo {}\n")
        self.finds(headers_alone.check(root, C_COMPILER, CXX_COMPILER), "capi/include/karjo.h as c ")

    def test_a_prototype_without_void(self) -> None:
        root = self.tree(capi__include__karjo_dot_h=LICENCE + "int karjo_one();\n")
        self.finds(headers_alone.check(root, C_COMPILER, CXX_COMPILER), "capi/include/karjo.h as c ")

    def test_a_source_without_licence_or_line_feed(self) -> None:
        root = self.tree(src__text__utf8_dot_cpp="int one;")
        self.finds(sources.check(root), "src/text/utf8.cpp:1: the first line is the licence", "no line feed at the end")

    def test_a_tab_and_trailing_blanks(self) -> None:
        root = self.tree(src__text__utf8_dot_cpp=LICENCE + "\tint one; \n")
        self.finds(sources.check(root), "utf8.cpp:2: a tab", "utf8.cpp:2: blanks at the end")

    def test_bangla_that_is_not_in_storage_form(self) -> None:
        root = self.tree(src__text__utf8_dot_cpp=LICENCE + "// \u09DF\n")
        self.finds(sources.check(root), "utf8.cpp:2: not in storage form")

    def test_a_source_that_is_not_utf8(self) -> None:
        root = self.tree()
        (root / "src/json/bad.hpp").write_bytes(LICENCE.encode() + b"// \xe0\xa7\n")
        self.finds(sources.check(root), "bad.hpp: not UTF-8 at byte 42")

    def test_names_that_say_nothing(self) -> None:
        root = self.tree(src__text__util_dot_hpp=LICENCE, src__text__Utf8_dot_hpp=LICENCE)
        self.finds(sources.check(root), "src/text/util.hpp: a name that says nothing", "Utf8.hpp: file names are in lower case")

    def test_a_source_that_nobody_builds(self) -> None:
        root = self.tree(src__text__digits_dot_cpp=LICENCE)
        self.finds(sources.check(root), "src/text/digits.cpp: no CMakeLists.txt names it")

    def test_globs_and_global_flags(self) -> None:
        lines = 'file( GLOB sources "*.cpp")\nset(CMAKE_CXX_FLAGS "-O3")\n'
        root = self.tree(src__CMakeLists_dot_txt="# SPDX-License-Identifier: Apache-2.0\n" + lines)
        self.finds(sources.check(root), "CMakeLists.txt:2: sources are listed", "CMakeLists.txt:3: sources are listed")

    def test_links_that_lead_nowhere(self) -> None:
        root = self.tree(README_dot_md="[a](docs/sources.md#the-rule), [b](docs/none.md), [c](docs/sources.md#nothing)\n",
                         docs__sources_dot_md="# Sources\n\n## The rule\n",
                         src__text__utf8_dot_cpp=LICENCE + "// docs/sources.md#the-rule, docs/sources.md#no-rule\n")
        self.finds(links.check(root), "there is no docs/none.md", "has no anchor #nothing", "utf8.cpp:2: docs/sources.md has no anchor")

    def library(self, source: str, soname: str, *flags: str) -> tuple[list[str], int]:
        (self.root / "one.c").write_text(source, encoding="utf-8")
        (self.root / "listed").write_text("# a comment\nkarjo_one\nkarjo_two\n", encoding="utf-8")
        library = self.root / "libkarjo.so"
        subprocess.run([C_COMPILER, "-shared", "-fPIC", f"-Wl,-soname,{soname}", *flags, "one.c", "-o", library],
                       cwd=self.root, check=True)
        return exported_symbols.check(library, self.root / "listed")

    def test_a_library_as_listed(self) -> None:
        self.finds(self.library("void karjo_one(void){} void karjo_two(void){}", "libkarjo.so.1"))

    def test_a_symbol_too_many_and_one_too_few(self) -> None:
        self.finds(self.library("void karjo_one(void){} void leaked(void){}", "libkarjo.so.1"),
                   "exported and not in listed: leaked", "in listed and not exported: karjo_two")

    def test_a_library_by_another_name(self) -> None:
        self.finds(self.library("void karjo_one(void){} void karjo_two(void){}", "libkarjo.so.2"), "not libkarjo.so.1")

    def test_a_library_that_needs_another(self) -> None:
        subprocess.run([C_COMPILER, "-shared", "-fPIC", "-xc", "/dev/null", "-Wl,-soname,libother.so.3", "-o", "libother.so"],
                       cwd=self.root, check=True)
        self.finds(self.library("void karjo_one(void){} void karjo_two(void){}", "libkarjo.so.1",
                                "-Wl,--no-as-needed", "-L.", "-lother"), "the library needs libother.so.3")


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
