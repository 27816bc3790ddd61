# SPDX-License-Identifier: Apache-2.0
"""Bangla text: its storage form, and its digits."""
from __future__ import annotations

from typing import Literal

from karjo._library import library
from karjo.errors import Text, encoded, text_from


def normalize(text: Text, *, precomposed: bool = False) -> str:
    """The storage form of a text: NFC, with the Bengali block in its one right order. All texts that karjo gives are in it.

    With `precomposed` ড় ঢ় য় are one code point each, as keyboards of Bangladesh type them: for output to such software, not for comparing.

    >>> normalize("\\u09df") == "\\u09af\\u09bc"
    True
    >>> normalize("\\u09af\\u09bc", precomposed=True) == "\\u09df"
    True
    """
    utf8 = encoded(text)
    return text_from(lambda *out: library.karjo_text_normalize(utf8, len(utf8), 2 if precomposed else 0, *out))


def comparison_key(text: Text) -> str:
    """A key that is equal for texts that say the same, though they are written differently: blind to joiners, blanks and hyphens between
    words, the script of digits, quotes, marks of abbreviations, spellings of one word. For comparing and searching, not for reading.

    >>> comparison_key("সরকারী দফতর, কক্ষ নং-১২") == comparison_key("সরকারি দপ্তর, কক্ষ নম্বর ১২")
    True
    """
    utf8 = encoded(text)
    return text_from(lambda *out: library.karjo_text_normalize(utf8, len(utf8), 1, *out))


def digits(text: Text, to: Literal["bn", "latin"] = "bn") -> str:
    """Turns the Latin digits of a text into Bangla ones, or with to="latin" the other way; everything else stays.

    >>> digits("29-12-2021"), digits("২৯-১২-২০২১", to="latin")
    ('২৯-১২-২০২১', '29-12-2021')
    """
    if to not in ("bn", "latin"):
        raise ValueError(f"{to!r} is neither 'bn' nor 'latin'")
    utf8 = encoded(text)
    return text_from(lambda *out: library.karjo_digits(utf8, len(utf8), int(to == "bn"), *out))
