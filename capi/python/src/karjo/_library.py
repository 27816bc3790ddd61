# SPDX-License-Identifier: Apache-2.0
"""Finds and loads libkarjo.so.1 and, for karjo.intl, libkarjo_intl.so.1, and types their calls."""
from __future__ import annotations

import ctypes
import os
import pathlib
from typing import Any, Dict, Tuple

from karjo._signatures import ABI_VERSION, SIGNATURES

FILE_NAME = "libkarjo.so.1"


def load(file_name: str, variable: str, advice: str) -> ctypes.CDLL:
    """The library that the environment variable names; else next to the package; else where the system keeps its libraries."""
    given = os.environ.get(variable)
    beside = pathlib.Path(__file__).with_name(file_name)
    path = given or (str(beside) if beside.exists() else file_name)
    try:
        return ctypes.CDLL(path)
    except OSError as error:
        raise ImportError(
            f"{file_name} cannot be loaded: {error}. {advice}, or set the environment variable {variable} to the path of "
            f"{file_name}."
        ) from error


def typed(
    library: ctypes.CDLL, version_call: str, version: int, signatures: Dict[str, Tuple[Any, Tuple[Any, ...]]]
) -> ctypes.CDLL:
    """The library with the types of its calls; refused where it is another version of the ABI, or lacks a call."""
    try:
        version_of = getattr(library, version_call)
        version_of.restype, version_of.argtypes = signatures[version_call]
        if version_of() != version:
            raise ImportError(f"this package needs version {version} of the ABI ({version_call}); the library has {version_of()}")
        for name, (result, arguments) in signatures.items():
            call = getattr(library, name)
            call.restype, call.argtypes = result, arguments
    except AttributeError as error:
        raise ImportError(f"the library is older than this package: {error}") from error
    return library


library = typed(load(FILE_NAME, "KARJO_LIBRARY", "Install karjo"), "karjo_abi_version", ABI_VERSION, SIGNATURES)
