# SPDX-License-Identifier: Apache-2.0
"""Finds and loads libkarjo.so.1, and types its calls."""
from __future__ import annotations

import ctypes
import os
import pathlib

from karjo._signatures import ABI_VERSION, SIGNATURES

FILE_NAME = "libkarjo.so.1"


def _load() -> ctypes.CDLL:
    """The library at KARJO_LIBRARY; else next to the package; else where the system keeps its libraries."""
    given = os.environ.get("KARJO_LIBRARY")
    beside = pathlib.Path(__file__).with_name(FILE_NAME)
    path = given or (str(beside) if beside.exists() else FILE_NAME)
    try:
        return ctypes.CDLL(path)
    except OSError as error:
        raise ImportError(
            f"karjo's library cannot be loaded: {error}. Install karjo, or set the environment variable KARJO_LIBRARY "
            f"to the path of {FILE_NAME}."
        ) from error


def _type(library: ctypes.CDLL) -> ctypes.CDLL:
    try:
        version_of = library.karjo_abi_version
        version_of.restype, version_of.argtypes = SIGNATURES["karjo_abi_version"]
        if version_of() != ABI_VERSION:
            raise ImportError(f"this package needs version {ABI_VERSION} of karjo's ABI; the library has {version_of()}")
        for name, (result, arguments) in SIGNATURES.items():
            call = getattr(library, name)
            call.restype, call.argtypes = result, arguments
    except AttributeError as error:
        raise ImportError(f"the library is older than this package: {error}") from error
    return library


library = _type(_load())
