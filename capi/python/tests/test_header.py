# SPDX-License-Identifier: Apache-2.0
"""karjo.h, the table of signatures, the list of symbols and the C++ headers say the same."""
import ctypes
import pathlib
import re
import unittest
from ctypes import POINTER, c_char_p, c_int32, c_int64, c_size_t, c_uint8, c_uint32, c_uint64, c_void_p

import karjo
from karjo._library import library
from karjo._signatures import (
    ABI_VERSION,
    SIGNATURES,
    CBanglaDate,
    CError,
    CFiscalPeriod,
    CFinder,
    CFound,
    CHit,
    CHolidays,
    CMemoCodes,
    CMinutes,
    CPlan,
)

ROOT = pathlib.Path(__file__).resolve().parents[3]


def source(path):
    return (ROOT / path).read_text(encoding="utf-8")


def code(path):
    """Without comments."""
    return re.sub(r"/\*.*?\*/|//[^\n]*", "", source(path), flags=re.DOTALL)


#: What a C type of karjo.h is in ctypes. Buffers in and out are void pointers, so that any buffer can be given.
CTYPES = {
    "void": None,
    "uint32_t": c_uint32,
    "int32_t": c_int32,
    "size_t": c_size_t,
    "karjo_status": c_int32,
    "const char *": c_char_p,
    "char *": c_void_p,
    "size_t *": POINTER(c_size_t),
    "int64_t": c_int64,
    "uint32_t *": POINTER(c_uint32),
    "int64_t *": POINTER(c_int64),
    "int32_t *": POINTER(c_int32),
    "uint64_t *": POINTER(c_uint64),
    "const karjo_error *": POINTER(CError),
    "karjo_error *": POINTER(CError),
    "const karjo_bangla_date *": POINTER(CBanglaDate),
    "karjo_bangla_date *": POINTER(CBanglaDate),
    "karjo_hit *": POINTER(CHit),
    "karjo_found *": POINTER(CFound),
    "const karjo_finder *": CFinder,
    "karjo_finder *": CFinder,
    "karjo_finder **": POINTER(CFinder),
    "const karjo_fiscal_period *": POINTER(CFiscalPeriod),
    "karjo_fiscal_period *": POINTER(CFiscalPeriod),
    "const karjo_holidays *": CHolidays,
    "karjo_holidays *": CHolidays,
    "karjo_holidays **": POINTER(CHolidays),
    "const karjo_memo_codes *": CMemoCodes,
    "karjo_memo_codes *": CMemoCodes,
    "karjo_memo_codes **": POINTER(CMemoCodes),
    "const karjo_plan *": CPlan,
    "karjo_plan *": CPlan,
    "karjo_plan **": POINTER(CPlan),
    "const karjo_minutes *": CMinutes,
    "karjo_minutes *": CMinutes,
    "karjo_minutes **": POINTER(CMinutes),
}


def declarations():
    """{"karjo_digits": ("karjo_status", ["const char *utf8", …])}"""
    found = {}
    for result, name, parameters in re.findall(r"KARJO_API ([\w ]+?\*?) ?(karjo_\w+)\(([^)]*)\);", code("capi/include/karjo.h")):
        listed = [] if parameters == "void" else [re.sub(r"\s+", " ", one.strip()) for one in parameters.split(",")]
        found[name] = (result, listed)
    return found


class Header(unittest.TestCase):
    def test_every_call_is_in_the_table_with_its_types(self):
        declared = declarations()
        self.assertEqual(sorted(declared), sorted(SIGNATURES))
        self.assertGreater(len(declared), 20)
        for name, (result, parameters) in declared.items():
            types = []
            for parameter in parameters:
                c_type = re.fullmatch(r"(.*?)(\w+)", parameter)[1].strip()
                is_array = name.endswith("_n") and re.search(r"(int32_t|int64_t|double|karjo_status) \*", parameter) is not None
                types.append(c_void_p if is_array else CTYPES[c_type])
            with self.subTest(name):
                self.assertEqual(SIGNATURES[name], (CTYPES[result], tuple(types)))

    def test_every_call_is_in_the_list_of_symbols_and_in_the_library(self):
        listed = source("capi/abi/libkarjo.symbols").split()
        self.assertEqual(listed, sorted(declarations()))
        for name in listed:
            getattr(library, name)

    def test_every_call_is_in_the_reference_and_in_the_tests(self):
        for path in ("docs/reference/c-api.md", "tests/capi/smoke.c", "tests/capi/misuse.c"):
            text = source(path)
            for name in declarations():
                with self.subTest(f"{name} in {path}"):
                    self.assertRegex(text, rf"\b{name}\b")

    def test_structs_have_the_fields_of_the_header(self):
        types = {"karjo_status": c_int32, "int32_t": c_int32, "uint32_t": c_uint32, "uint64_t": c_uint64, "uint8_t": c_uint8}
        structs = {"karjo_error": CError, "karjo_bangla_date": CBanglaDate, "karjo_hit": CHit, "karjo_found": CFound, "karjo_fiscal_period": CFiscalPeriod}
        found = re.findall(r"typedef struct \w+ \{(.*?)\} (\w+);", code("capi/include/karjo.h"), re.DOTALL)
        self.assertEqual(sorted(name for _, name in found), sorted(structs))
        for body, name in found:
            fields = [(field, types[c_type]) for c_type, field in re.findall(r"(\w+) (\w+);", body)]
            self.assertEqual(structs[name]._fields_, fields)
        self.assertEqual(ctypes.sizeof(CError), 16)
        self.assertEqual(ctypes.sizeof(CBanglaDate), 8)
        self.assertEqual(ctypes.sizeof(CHit), 32)

    def test_the_abi_version_is_one(self):
        self.assertIn(f"#define KARJO_ABI_VERSION {ABI_VERSION}\n", source("capi/include/karjo.h"))

    def test_status_numbers_are_those_of_errc(self):
        body = re.search(r"enum class errc : std::int32_t \{(.*?)\};", code("include/karjo/error.hpp"), re.DOTALL)[1]
        errc = {name.upper(): int(number) for name, number in re.findall(r"(\w+) = (\d+)", body)}
        first = re.search(r"enum \{(.*?)\};", code("capi/include/karjo.h"), re.DOTALL)[1]
        status = {name: int(number) for name, number in re.findall(r"KARJO_(\w+) = (\d+)", first)}
        self.assertEqual(status, errc)
        self.assertGreater(len(status), 15)
        rows = re.findall(r"^\| (\d+) \| `KARJO_(\w+)` \| `(\S+)` \|", source("docs/reference/c-api.md"), re.MULTILINE)
        self.assertEqual({name: int(number) for number, name, _ in rows}, status)
        for number, _, name in rows:
            self.assertEqual(library.karjo_status_name(int(number)).decode(), name)

    def test_versions_agree(self):
        version = re.search(r'KARJO_VERSION_STRING "(.*)"', source("include/karjo/version.hpp"))[1]
        self.assertEqual(karjo.__version__, version)
        self.assertEqual(re.search(r'^version = "(.*?)"', source("capi/python/pyproject.toml"), re.MULTILINE)[1], version)


class Package(unittest.TestCase):
    def test_what_is_promised_is_there(self):
        self.assertEqual(len(set(karjo.__all__)), len(karjo.__all__))
        for name in karjo.__all__:
            self.assertTrue(hasattr(karjo, name), name)

    def test_it_is_typed(self):
        self.assertTrue(pathlib.Path(karjo.__file__).with_name("py.typed").exists())


if __name__ == "__main__":
    unittest.main()
