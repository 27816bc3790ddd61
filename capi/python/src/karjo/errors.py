# SPDX-License-Identifier: Apache-2.0
"""Why karjo refused a text, and where."""
from __future__ import annotations

import ctypes
from typing import Callable, Union

from karjo._library import library
from karjo._signatures import CError

Text = Union[str, bytes]

OK = 0
BUFFER_TOO_SMALL = 2
OUT_OF_MEMORY = 3


class Error(ValueError):
    """A text was refused, or a call was wrong.

    >>> import karjo
    >>> try:
    ...     karjo.parse_date("৩১ নভেম্বর ২০২১")
    ... except karjo.Error as error:
    ...     print(error.name, error.offset)
    date.impossible 0
    """

    code: int  #: the pinned number of the cause, as in karjo.h: 41
    name: str  #: its stable name: "date.impossible"
    field: int  #: which part of the value, from 0: the group of a memo number, the half of a pair of dates
    offset: int  #: the first offending byte of the text in UTF-8, as in C and in the JSON
    index: int  #: the same place in the argument as given: counts characters of a str, bytes of bytes
    line: int  #: the line of that place, from 1
    column: int  #: and its column in characters, from 1
    message: str  #: what is wrong, in English
    message_bn: str  #: and in Bangla

    def __init__(self, code: int, field: int = 0, offset: int = 0, index: int = 0, line: int = 1, column: int = 1) -> None:
        self.code = code
        self.name = library.karjo_status_name(code).decode()
        self.field = field
        self.offset = offset
        self.index = index
        self.line = line
        self.column = column
        self.message = _message(code, 0)
        self.message_bn = _message(code, 1)
        super().__init__(code, field, offset, index, line, column)

    def __str__(self) -> str:
        return f"{self.name} at byte {self.offset}: {self.message}"


def _message(code: int, language: int) -> str:
    return text_from(lambda *out: library.karjo_error_message(CError(code, 0, 0), language, *out))


def check(status: int, error: CError | None = None, text: Text = b"") -> None:
    """Raises what a call returned, if it is not 0."""
    if status == OK:
        return
    if status == OUT_OF_MEMORY:
        raise MemoryError
    if error is None:
        raise Error(status)
    before = encoded(text)[: error.offset].decode("utf-8", "replace")
    index = len(before) if isinstance(text, str) else error.offset
    column = len(before) - before.rfind("\n")
    raise Error(status, error.field, error.offset, index, before.count("\n") + 1, column)


def encoded(text: Text) -> bytes:
    """The bytes of a text. A lone surrogate, which is no text, is left for the library to refuse."""
    if isinstance(text, str):
        return text.encode("utf-8", "surrogatepass")
    if isinstance(text, (bytes, bytearray, memoryview)):
        return bytes(text)
    raise TypeError(f"a text is str or bytes, not {type(text).__name__}")


def text_from(call: Callable[..., int], error: CError | None = None, text: Text = b"") -> str:
    """The text that `call(buf, cap, needed)` writes."""
    return bytes_from(call, error, text).decode()


def bytes_from(call: Callable[..., int], error: CError | None = None, text: Text = b"") -> bytes:
    """The bytes that `call(buf, cap, needed)` writes: at once where they are few, else in a buffer of the size it asks for."""
    needed = ctypes.c_size_t()
    cap = 1024
    while True:
        buffer = ctypes.create_string_buffer(cap)
        status = call(buffer, cap, ctypes.byref(needed))
        if status != BUFFER_TOO_SMALL:
            check(status, error, text)
            return buffer.raw[: needed.value]
        cap = needed.value
