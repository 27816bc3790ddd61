# SPDX-License-Identifier: Apache-2.0
"""What needs ICU: lists in order, sentences and words, NFC of every script, Hijri dates.

It stands on a second library, libkarjo_intl.so.1, which is loaded when the first call is made: `import karjo.intl` alone needs nothing.
Where the library is missing, that call raises ImportError.

>>> import karjo.intl
>>> karjo.intl.sorted(["ঢাকা", "১০", "ই-নথি", "২", "অফিস"])
['২', '১০', 'অফিস', 'ই-নথি', 'ঢাকা']
"""
from __future__ import annotations

import ctypes
import dataclasses
import datetime
import functools
from typing import Iterable, List, Literal, Tuple

from karjo._library import load, typed
from karjo._signatures import (
    INTL_ABI_VERSION,
    INTL_SIGNATURES,
    CError,
    CIntlCollator,
    CIntlHijri,
    CIntlHijriDate,
    CIntlSegment,
)
from karjo.errors import BUFFER_TOO_SMALL, Text, check, encoded, text_from

CollationStyle = Literal["standard", "traditional"]
LetterOrder = Literal["dictionary", "alphabet"]
BlankOrder = Literal["letter-by-letter", "word-by-word"]
SegmentKind = Literal["between", "word", "number", "sentence"]
HijriBasis = Literal["computed", "sighted"]

__all__ = [
    "Collator",
    "HijriCalendar",
    "HijriDay",
    "Segment",
    "icu_version",
    "nfc",
    "sentences",
    "sorted",
    "words",
]

_KINDS: Tuple[SegmentKind, ...] = ("between", "word", "number", "sentence")
_BASES: Tuple[HijriBasis, ...] = ("computed", "sighted")
_EPOCH = datetime.date(1970, 1, 1)


@functools.lru_cache(maxsize=None)
def _library() -> ctypes.CDLL:
    advice = "karjo.intl needs karjo built with ICU (Debian: libicu-dev; cmake -DKARJO_INTL=ON): install it"
    library = load("libkarjo_intl.so.1", "KARJO_INTL_LIBRARY", advice)
    return typed(library, "karjo_intl_abi_version", INTL_ABI_VERSION, INTL_SIGNATURES)


def icu_version() -> str:
    """The version of ICU that runs, "72.1"."""
    return text_from(_library().karjo_intl_icu_version)


def _bit(value: str, off: str, on: str, bit: int) -> int:
    if value not in (off, on):
        raise ValueError(f"{value!r} is neither {off!r} nor {on!r}")
    return bit if value == on else 0


class Collator:
    """An order of texts: numbers by their value, hyphens and punctuation ignored. Making one takes milliseconds, so keep it.

    `style` "traditional" sets ক্ before ক; `letters` "alphabet" has … হ ড় ঢ় য় ৎ ং ঃ ঁ; `blanks` "word-by-word" sets a blank before
    every letter.

    >>> order = Collator()
    >>> order.compare("ই-নথি", "ইনথি"), order.compare("২", "১০")
    (0, -1)
    """

    def __init__(
        self,
        style: CollationStyle = "standard",
        letters: LetterOrder = "dictionary",
        blanks: BlankOrder = "letter-by-letter",
    ) -> None:
        self._handle = CIntlCollator()
        options = (
            _bit(style, "standard", "traditional", 1)
            + _bit(letters, "dictionary", "alphabet", 2)
            + _bit(blanks, "letter-by-letter", "word-by-word", 4)
        )
        library = _library()
        check(library.karjo_intl_collator_make(options, self._handle))
        self._free = library.karjo_intl_collator_free

    def __del__(self) -> None:
        if getattr(self, "_free", None):
            self._free(self._handle)

    def compare(self, left: Text, right: Text) -> int:
        """-1 where the left text stands first, 1 where the right does, 0 where they differ only in what does not count."""
        first, second, sign, error = encoded(left), encoded(right), ctypes.c_int32(), CError()
        status = _library().karjo_intl_compare(self._handle, first, len(first), second, len(second), sign, error)
        check(status, error, right if error.field else left)
        return sign.value

    def sort_key(self, text: Text) -> bytes:
        """Bytes that stand in the order of their texts; good within one version of ICU only."""
        utf8, needed, error = encoded(text), ctypes.c_size_t(), CError()
        cap = 2 * len(utf8) + 64
        while True:
            buffer = ctypes.create_string_buffer(cap)
            status = _library().karjo_intl_sort_key(self._handle, utf8, len(utf8), buffer, cap, needed, error)
            if status != BUFFER_TOO_SMALL:
                check(status, error, text)
                return buffer.raw[: needed.value]
            cap = needed.value

    def order(self, texts: Iterable[Text]) -> List[int]:
        """The indices of the texts, as they stand in order. Equal texts keep their order.

        >>> Collator().order(["খ", "২", "১০"])
        [1, 2, 0]
        """
        given = list(texts)
        utf8, count, error = [encoded(text) for text in given], len(given), CError()
        pointers, sizes = (ctypes.c_char_p * count)(*utf8), (ctypes.c_size_t * count)(*map(len, utf8))
        places = (ctypes.c_size_t * count)()
        status = _library().karjo_intl_order(self._handle, pointers, sizes, count, places, error)
        check(status, error, given[error.field] if status else b"")
        return list(places)

    def sorted(self, texts: Iterable[str]) -> List[str]:
        """The texts in order.

        >>> Collator("traditional").sorted(["ক", "ক্"])
        ['ক্', 'ক']
        """
        given = list(texts)
        return [given[at] for at in self.order(given)]


def sorted(texts: Iterable[str]) -> List[str]:  # pylint: disable=redefined-builtin
    """The texts in the standard order."""
    return _standard().sorted(texts)


@functools.lru_cache(maxsize=None)
def _standard() -> Collator:
    return Collator()


@dataclasses.dataclass(frozen=True)
class Segment:
    """A sentence, a word, or what stands between words. Offset and length count bytes of UTF-8."""

    text: str
    offset: int
    length: int
    kind: SegmentKind


def _segments(call: str, text: Text) -> Tuple[Segment, ...]:
    utf8, needed, error = encoded(text), ctypes.c_size_t(), CError()
    find, cap = getattr(_library(), call), 64
    while True:
        found = (CIntlSegment * cap)()
        status = find(utf8, len(utf8), found, cap, needed, error)
        if status != BUFFER_TOO_SMALL:
            check(status, error, text)
            break
        cap = needed.value
    return tuple(
        Segment(utf8[one.offset : one.offset + one.length].decode(), one.offset, one.length, _KINDS[one.kind])
        for one in found[: needed.value]
    )


def sentences(text: Text) -> Tuple[Segment, ...]:
    """The sentences, each with the blanks after it. No sentence ends after ড. মো. সহ. নং., an initial, or the number of a paragraph.

    >>> [one.text for one in sentences("জনাব মো. করিম এলেন। সভা শুরু হয়।")]
    ['জনাব মো. করিম এলেন। ', 'সভা শুরু হয়।']
    """
    return _segments("karjo_intl_sentences", text)


def words(text: Text) -> Tuple[Segment, ...]:
    """The words and what stands between them.

    >>> [one.text for one in words("ই-নথি ২৫/১২/২০২১") if one.kind != "between"]
    ['ই-নথি', '২৫/১২/২০২১']
    """
    return _segments("karjo_intl_words", text)


def nfc(text: Text) -> str:
    """The text in Unicode's normalization form C, in every script, and nothing repaired."""
    utf8, error = encoded(text), CError()
    return text_from(lambda *out: _library().karjo_intl_nfc(utf8, len(utf8), *out, error), error, text)


@dataclasses.dataclass(frozen=True)
class HijriDay:
    """A Hijri date and what it stands on: "sighted" is the table of sightings given; "computed" may be a day or two off."""

    year: int
    month: int  #: 1 is Muharram
    day: int
    basis: HijriBasis

    def format(self, language: Literal["bn", "en"] = "bn") -> str:
        """As it is printed; a computed date says that it is."""
        date = CIntlHijriDate(self.year, self.month, self.day, _BASES.index(self.basis), 0)
        number = _bit(language, "en", "bn", 1)
        return text_from(lambda *out: _library().karjo_intl_hijri_format(date, number, *out))


class HijriCalendar:
    """The Hijri calendar, with the first days of months that Bangladesh announced: lines "1445-10 2024-04-11", # before a remark.

    >>> HijriCalendar("1445-10 2024-04-11").from_date(datetime.date(2024, 4, 11)).format()
    '১ শাওয়াল ১৪৪৫ হিজরি'
    >>> HijriCalendar().from_date(datetime.date(2024, 4, 11)).format("en")
    '2 Shawwal 1445 AH (computed, Umm al-Qura; subject to the sighting of the moon)'
    """

    def __init__(self, sightings: Text = "") -> None:
        self._handle, error, utf8 = CIntlHijri(), CError(), encoded(sightings)
        library = _library()
        check(library.karjo_intl_hijri_read(utf8, len(utf8), self._handle, error), error, sightings)
        self._free = library.karjo_intl_hijri_free

    def __del__(self) -> None:
        if getattr(self, "_free", None):
            self._free(self._handle)

    def from_date(self, date: datetime.date) -> HijriDay:
        """The Hijri date of a day."""
        read = CIntlHijriDate()
        check(_library().karjo_intl_hijri_from_days(self._handle, (date - _EPOCH).days, read))
        return HijriDay(read.year, read.month, read.day, _BASES[read.basis])

    def to_date(self, year: int, month: int, day: int) -> Tuple[datetime.date, HijriBasis]:
        """The day of a Hijri date, and what that stands on.

        >>> HijriCalendar().to_date(1445, 10, 1)
        (datetime.date(2024, 4, 10), 'computed')
        """
        for name, value, most in (("year", year, 9999), ("month", month, 12), ("day", day, 30)):
            if not 1 <= value <= most:
                raise ValueError(f"there is no {name} {value}")
        days, basis = ctypes.c_int32(), ctypes.c_uint32()
        check(_library().karjo_intl_hijri_to_days(self._handle, CIntlHijriDate(year, month, day, 0, 0), days, basis))
        return _EPOCH + datetime.timedelta(days=days.value), _BASES[basis.value]
