# SPDX-License-Identifier: Apache-2.0
"""Bijoy (SutonnyMJ) text: what it says in Unicode, what was doubtful, and where a mixed text is Bijoy."""
from __future__ import annotations

import dataclasses
import json
from typing import Any, Dict, Literal, Tuple

from karjo._library import library
from karjo._record import record
from karjo._signatures import CError
from karjo.errors import Text, encoded, text_from

BijoyFonts = Literal["all", "bijoy-2000", "newer"]

_FONTS = {"all": 0, "bijoy-2000": 1, "newer": 2}


@dataclasses.dataclass(frozen=True)
class BijoyDoubt:
    """A stretch that may be read wrongly. Offsets and lengths count bytes of UTF-8."""

    code: str  #: "lost-base", "two-meanings", "sign-order", "unassigned", "not-bijoy" or "repaired"
    offset: int  #: in the text given
    length: int
    text_offset: int  #: in the reading
    text_length: int


@dataclasses.dataclass(frozen=True)
class BijoyText:
    """The reading of a Bijoy text, in storage form, and what was doubtful in it."""

    text: str
    doubts: Tuple[BijoyDoubt, ...]


@dataclasses.dataclass(frozen=True)
class BijoyRun:
    """A run of text that is, or looks like, Bijoy. Offset and length count bytes of UTF-8."""

    offset: int
    length: int
    answer: str  #: "bijoy", "maybe", "no", or "cipher"
    why: str  #: "reads-as-bangla", "font", "too-short", "doubtful", "few-vowels", "double-encoded", "unassigned"
    score: int  #: bits of evidence: 10 is a thousand to one for Bijoy against English
    words: int


def _number_of(fonts: str) -> int:
    if fonts not in _FONTS:
        raise ValueError(f"{fonts!r} is none of {', '.join(map(repr, _FONTS))}")
    return _FONTS[fonts]


def from_bijoy(text: Text, fonts: BijoyFonts = "all") -> str:
    """What a Bijoy text says, in storage form. All of it is taken for Bijoy; for mixed text there is from_bijoy_runs.

    >>> from_bijoy("evsjv‡`‡ki msweavb")
    'বাংলাদেশের সংবিধান'
    """
    utf8, number, error = encoded(text), _number_of(fonts), CError()
    return text_from(lambda *out: library.karjo_from_bijoy(utf8, len(utf8), number, *out, error), error, text)


def read_bijoy(text: Text, fonts: BijoyFonts = "all") -> BijoyText:
    """The same with what was doubtful.

    >>> read_bijoy("j²x").doubts[0].code
    'two-meanings'
    """
    utf8, number, error = encoded(text), _number_of(fonts), CError()
    written = text_from(lambda *out: library.karjo_from_bijoy_json(utf8, len(utf8), number, *out, error), error, text)
    read: Dict[str, Any] = json.loads(written)
    return BijoyText(read["text"], tuple(record(BijoyDoubt, doubt) for doubt in read["doubts"]))


def from_bijoy_bytes(windows_1252: bytes, fonts: BijoyFonts = "all") -> str:
    """What Bijoy text in Windows-1252 itself says, as old files have it.

    >>> from_bijoy_bytes(b"evsjv\\x87`k")
    'বাংলাদেশ'
    """
    data, number = bytes(windows_1252), _number_of(fonts)
    return text_from(lambda *out: library.karjo_from_bijoy_bytes(data, len(data), number, *out))


def detect_bijoy(text: Text, font: str = "") -> Tuple[BijoyRun, ...]:
    """The runs of a text that are Bijoy or may be. `font` is the name of the font it is set in, where that is known.

    >>> [run.answer for run in detect_bijoy("শিল্প মন্ত্রী eZ©gv‡b gqgbwmsn wRjvq")]
    ['bijoy']
    >>> detect_bijoy("The meeting was held in the conference room.")
    ()
    """
    utf8, name, error = encoded(text), encoded(font), CError()
    written = text_from(
        lambda *out: library.karjo_detect_bijoy(utf8, len(utf8), name, len(name), *out, error), error, text
    )
    return tuple(record(BijoyRun, run) for run in json.loads(written)["runs"])


def from_bijoy_runs(text: Text, font: str = "") -> str:
    """A mixed text with the runs that are Bijoy for certain converted, and all else in storage form.

    >>> from_bijoy_runs("শিল্প মন্ত্রী eZ©gv‡b gqgbwmsn wRjvq")
    'শিল্প মন্ত্রী বর্তমানে ময়মনসিংহ জিলায়'
    """
    utf8, name, error = encoded(text), encoded(font), CError()
    return text_from(
        lambda *out: library.karjo_from_bijoy_runs(utf8, len(utf8), name, len(name), *out, error), error, text
    )
