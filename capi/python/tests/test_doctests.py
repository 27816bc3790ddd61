# SPDX-License-Identifier: Apache-2.0
"""The examples in the docstrings, and in the guide."""
import doctest
import importlib
import os
import pathlib
import pkgutil
import unittest

import karjo

ROOT = pathlib.Path(__file__).resolve().parents[3]


class Doctests(unittest.TestCase):
    def test_every_module(self):
        attempted = 0
        names = ["karjo"] + [f"karjo.{module.name}" for module in pkgutil.iter_modules(karjo.__path__)]
        if "KARJO_INTL_LIBRARY" not in os.environ:
            names.remove("karjo.intl")  # not built
        for name in names:
            result = doctest.testmod(importlib.import_module(name))
            self.assertEqual(result.failed, 0, name)
            attempted += result.attempted
        self.assertGreater(attempted, 20)

    def test_the_guide(self):
        guide = ROOT / "docs/guide/python.md"
        result = doctest.testfile(str(guide), module_relative=False, encoding="utf-8")
        self.assertEqual(result.failed, 0)
        self.assertGreater(result.attempted, 10)


if __name__ == "__main__":
    unittest.main()
