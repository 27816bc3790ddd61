# SPDX-License-Identifier: Apache-2.0
"""The C ABI as ctypes sees it: one row for each call of karjo.h. The tests compare this table with the header."""
from __future__ import annotations

import ctypes
from ctypes import POINTER, c_char_p, c_int32, c_int64, c_size_t, c_uint8, c_uint32, c_uint64, c_void_p
from typing import Any, Dict, Tuple

ABI_VERSION = 1


class CError(ctypes.Structure):
    """karjo_error"""

    _fields_ = [("code", c_int32), ("field", c_uint32), ("offset", c_uint64)]


class CBanglaDate(ctypes.Structure):
    """karjo_bangla_date"""

    _fields_ = [("year", c_int32), ("month", c_uint8), ("day", c_uint8), ("rule", c_uint8), ("reserved", c_uint8)]


class CHit(ctypes.Structure):
    """karjo_hit"""

    _fields_ = [
        ("struct_size", c_uint32),
        ("kind", c_uint32),
        ("offset", c_uint64),
        ("length", c_uint64),
        ("days", c_int32),
        ("packed", c_uint32),
    ]


class CFound(ctypes.Structure):
    """karjo_found"""

    _fields_ = [
        ("struct_size", c_uint32),
        ("kind", c_uint32),
        ("offset", c_uint64),
        ("length", c_uint64),
        ("line", c_uint64),
        ("column", c_uint64),
        ("days", c_int32),
        ("packed", c_uint32),
    ]


class CFinder(c_void_p):
    """karjo_finder *"""


class CFiscalPeriod(ctypes.Structure):
    """karjo_fiscal_period"""

    _fields_ = [("start_year", c_int32), ("unit", c_uint32), ("number", c_uint32)]


class CHolidays(c_void_p):
    """karjo_holidays *"""


class CMemoCodes(c_void_p):
    """karjo_memo_codes *"""


class CIntlCollator(c_void_p):
    """karjo_intl_collator *"""


class CIntlHijri(c_void_p):
    """karjo_intl_hijri *"""


class CIntlHijriDate(ctypes.Structure):
    """karjo_intl_hijri_date"""

    _fields_ = [("year", c_int32), ("month", c_uint8), ("day", c_uint8), ("basis", c_uint8), ("reserved", c_uint8)]


class CIntlSegment(ctypes.Structure):
    """karjo_intl_segment"""

    _fields_ = [("offset", c_uint64), ("length", c_uint64), ("kind", c_uint32), ("reserved", c_uint32)]


class CMinutes(c_void_p):
    """karjo_minutes *"""


class CPlan(c_void_p):
    """karjo_plan *"""


# Text in is (c_char_p, c_size_t); text out (c_void_p, c_size_t, size_t *), so that ctypes takes any buffer.
SIGNATURES: Dict[str, Tuple[Any, Tuple[Any, ...]]] = {
    "karjo_abi_version": (c_uint32, ()),
    "karjo_version": (c_char_p, ()),
    "karjo_status_name": (c_char_p, (c_int32,)),
    "karjo_error_message": (c_int32, (POINTER(CError), c_uint32, c_void_p, c_size_t, POINTER(c_size_t))),
    "karjo_bangla_from_days": (c_int32, (c_int32, c_int32, POINTER(CBanglaDate))),
    "karjo_bangla_to_days": (c_int32, (POINTER(CBanglaDate), POINTER(c_int32))),
    "karjo_bangla_from_days_n": (c_size_t, (c_void_p, c_size_t, c_int32, c_void_p)),
    "karjo_bangla_to_days_n": (c_size_t, (c_void_p, c_size_t, c_int32, c_void_p)),
    "karjo_date_parse": (
        c_int32,
        (c_char_p, c_size_t, c_int32, POINTER(c_int32), POINTER(CBanglaDate), POINTER(CError)),
    ),
    "karjo_date_json": (
        c_int32,
        (c_char_p, c_size_t, c_int32, c_void_p, c_size_t, POINTER(c_size_t), POINTER(CError)),
    ),
    "karjo_date_text": (
        c_int32,
        (c_char_p, c_size_t, c_int32, c_void_p, c_size_t, POINTER(c_size_t), POINTER(CError)),
    ),
    "karjo_date_json_by": (
        c_int32,
        (c_char_p, c_size_t, c_int32, c_uint32, c_void_p, c_size_t, POINTER(c_size_t), POINTER(CError)),
    ),
    "karjo_date_text_by": (
        c_int32,
        (c_char_p, c_size_t, c_int32, c_uint32, c_void_p, c_size_t, POINTER(c_size_t), POINTER(CError)),
    ),
    "karjo_date_readings": (
        c_int32,
        (c_char_p, c_size_t, c_int32, c_uint32, POINTER(c_int32), c_size_t, POINTER(c_size_t), POINTER(CError)),
    ),
    "karjo_almanacs_may_differ": (c_int32, (c_int32, POINTER(c_int32))),
    "karjo_gregorian_format": (c_int32, (c_int32, c_uint32, c_void_p, c_size_t, POINTER(c_size_t))),
    "karjo_bangla_format": (c_int32, (POINTER(CBanglaDate), c_uint32, c_void_p, c_size_t, POINTER(c_size_t))),
    "karjo_find": (c_int32, (c_char_p, c_size_t, POINTER(CHit), c_size_t, POINTER(c_size_t))),
    "karjo_date_parse_n": (
        c_size_t,
        (c_char_p, c_size_t, c_void_p, c_size_t, c_int32, c_uint32, c_void_p, c_void_p),
    ),
    "karjo_bangla_format_n": (
        c_int32,
        (c_void_p, c_size_t, c_int32, c_uint32, c_void_p, c_size_t, c_void_p, POINTER(c_size_t)),
    ),
    "karjo_gregorian_format_n": (
        c_int32,
        (c_void_p, c_size_t, c_uint32, c_void_p, c_size_t, c_void_p, POINTER(c_size_t)),
    ),
    "karjo_finder_new": (c_int32, (POINTER(CFinder),)),
    "karjo_finder_feed": (c_int32, (CFinder, c_char_p, c_size_t, POINTER(c_size_t))),
    "karjo_finder_finish": (c_int32, (CFinder, POINTER(c_size_t))),
    "karjo_finder_hits": (c_int32, (CFinder, POINTER(CFound), c_size_t, POINTER(c_size_t))),
    "karjo_finder_text": (c_int32, (CFinder, c_size_t, c_void_p, c_size_t, POINTER(c_size_t))),
    "karjo_finder_free": (None, (CFinder,)),
    "karjo_fiscal_year": (c_int32, (c_int32, POINTER(c_int32), POINTER(c_int32))),
    "karjo_fiscal_year_parse": (c_int32, (c_char_p, c_size_t, POINTER(c_int32), POINTER(CError))),
    "karjo_fiscal_period_parse": (c_int32, (c_char_p, c_size_t, POINTER(CFiscalPeriod), POINTER(CError))),
    "karjo_fiscal_period_containing": (c_int32, (c_int32, c_uint32, POINTER(CFiscalPeriod))),
    "karjo_fiscal_period_days": (c_int32, (POINTER(CFiscalPeriod), POINTER(c_int32), POINTER(c_int32))),
    "karjo_fiscal_period_format": (c_int32, (POINTER(CFiscalPeriod), c_uint32, c_void_p, c_size_t, POINTER(c_size_t))),
    "karjo_weekday": (c_int32, (c_int32, POINTER(c_int32))),
    "karjo_weekday_name": (c_int32, (c_int32, c_uint32, c_void_p, c_size_t, POINTER(c_size_t))),
    "karjo_weekday_parse": (c_int32, (c_char_p, c_size_t, POINTER(c_int32), POINTER(CError))),
    "karjo_season": (c_int32, (c_int32, c_int32, POINTER(c_int32))),
    "karjo_season_name": (c_int32, (c_int32, c_uint32, c_void_p, c_size_t, POINTER(c_size_t))),
    "karjo_holidays_parse": (c_int32, (c_char_p, c_size_t, POINTER(CHolidays), POINTER(CError))),
    "karjo_holidays_json": (c_int32, (CHolidays, c_void_p, c_size_t, POINTER(c_size_t))),
    "karjo_holidays_known": (c_int32, (CHolidays, c_int32, c_int32, POINTER(c_int32), POINTER(c_int32))),
    "karjo_holidays_free": (None, (CHolidays,)),
    "karjo_is_working_day": (c_int32, (CHolidays, c_int32, POINTER(c_int32))),
    "karjo_working_days_add": (c_int32, (CHolidays, c_int32, c_int32, POINTER(c_int32))),
    "karjo_working_days_count": (c_int32, (CHolidays, c_int32, c_int32, POINTER(c_int32))),
    "karjo_working_days_add_n": (c_size_t, (CHolidays, c_void_p, c_size_t, c_int32, c_void_p)),
    "karjo_working_days_count_n": (c_size_t, (CHolidays, c_void_p, c_void_p, c_size_t, c_void_p)),
    "karjo_memo_normalize": (
        c_int32,
        (c_char_p, c_size_t, c_void_p, c_size_t, POINTER(c_size_t), POINTER(c_int32), POINTER(CError)),
    ),
    "karjo_memo_json": (c_int32, (c_char_p, c_size_t, c_void_p, c_size_t, POINTER(c_size_t), POINTER(CError))),
    "karjo_memo_json_on": (
        c_int32,
        (c_char_p, c_size_t, c_int32, c_uint32, c_void_p, c_size_t, POINTER(c_size_t), POINTER(CError)),
    ),
    "karjo_memo_format": (c_int32, (c_char_p, c_size_t, c_uint32, c_void_p, c_size_t, POINTER(c_size_t), POINTER(CError))),
    "karjo_memo_next": (c_int32, (c_char_p, c_size_t, c_uint32, c_void_p, c_size_t, POINTER(c_size_t), POINTER(CError))),
    "karjo_memo_compare": (
        c_int32,
        (c_char_p, c_size_t, c_char_p, c_size_t, POINTER(c_int32), POINTER(c_int32), POINTER(CError)),
    ),
    "karjo_memo_hash": (c_int32, (c_char_p, c_size_t, POINTER(c_uint64), POINTER(CError))),
    "karjo_memo_make": (
        c_int32,
        (c_int32,)
        + 4 * (c_char_p, c_size_t)
        + (c_uint32, c_void_p, c_size_t, POINTER(c_size_t), POINTER(CError)),
    ),
    "karjo_memo_with_serial": (
        c_int32,
        (c_char_p, c_size_t, c_char_p, c_size_t, c_uint32, c_void_p, c_size_t, POINTER(c_size_t), POINTER(CError)),
    ),
    "karjo_memo_codes_parse": (c_int32, (c_char_p, c_size_t, POINTER(CMemoCodes), POINTER(CError))),
    "karjo_memo_codes_add": (c_int32, (CMemoCodes, c_char_p, c_size_t, c_uint32, POINTER(CError))),
    "karjo_memo_codes_json": (c_int32, (CMemoCodes, c_void_p, c_size_t, POINTER(c_size_t))),
    "karjo_memo_codes_free": (None, (CMemoCodes,)),
    "karjo_memo_json_by": (
        c_int32,
        (c_char_p, c_size_t, CMemoCodes, c_int32, c_uint32, c_void_p, c_size_t, POINTER(c_size_t), POINTER(CError)),
    ),
    "karjo_memo_text": (c_int32, (c_char_p, c_size_t, c_void_p, c_size_t, POINTER(c_size_t), POINTER(CError))),
    "karjo_text_normalize": (c_int32, (c_char_p, c_size_t, c_uint32, c_void_p, c_size_t, POINTER(c_size_t))),
    "karjo_digits": (c_int32, (c_char_p, c_size_t, c_uint32, c_void_p, c_size_t, POINTER(c_size_t))),
    "karjo_number_parse": (
        c_int32,
        (c_char_p, c_size_t, c_uint32, POINTER(c_int64), POINTER(c_uint32), POINTER(c_uint32), POINTER(CError)),
    ),
    "karjo_number_format": (c_int32, (c_int64, c_uint32, c_uint32, c_void_p, c_size_t, POINTER(c_size_t))),
    "karjo_clock_time_parse": (
        c_int32,
        (c_char_p, c_size_t, POINTER(c_int32), POINTER(c_int32), POINTER(c_int32), POINTER(CError)),
    ),
    "karjo_clock_time_format": (c_int32, (c_int32, c_uint32, c_void_p, c_size_t, POINTER(c_size_t))),
    "karjo_from_bijoy": (
        c_int32,
        (c_char_p, c_size_t, c_uint32, c_void_p, c_size_t, POINTER(c_size_t), POINTER(CError)),
    ),
    "karjo_from_bijoy_json": (
        c_int32,
        (c_char_p, c_size_t, c_uint32, c_void_p, c_size_t, POINTER(c_size_t), POINTER(CError)),
    ),
    "karjo_from_bijoy_bytes": (c_int32, (c_char_p, c_size_t, c_uint32, c_void_p, c_size_t, POINTER(c_size_t))),
    "karjo_detect_bijoy": (
        c_int32,
        (c_char_p, c_size_t, c_char_p, c_size_t, c_void_p, c_size_t, POINTER(c_size_t), POINTER(CError)),
    ),
    "karjo_from_bijoy_runs": (
        c_int32,
        (c_char_p, c_size_t, c_char_p, c_size_t, c_void_p, c_size_t, POINTER(c_size_t), POINTER(CError)),
    ),
    "karjo_minutes_read": (c_int32, (c_char_p, c_size_t, POINTER(CMinutes), POINTER(CError))),
    "karjo_minutes_read_with_holidays": (
        c_int32,
        (c_char_p, c_size_t, CHolidays, POINTER(CMinutes), POINTER(CError)),
    ),
    "karjo_minutes_read_html": (c_int32, (c_char_p, c_size_t, CHolidays, POINTER(CMinutes), POINTER(CError))),
    "karjo_docx_text": (c_int32, (c_char_p, c_size_t, c_void_p, c_size_t, POINTER(c_size_t), POINTER(CError))),
    "karjo_minutes_read_docx": (c_int32, (c_char_p, c_size_t, CHolidays, POINTER(CMinutes), POINTER(CError))),
    "karjo_minutes_read_json": (c_int32, (c_char_p, c_size_t, POINTER(CMinutes), POINTER(CError))),
    "karjo_minutes_write": (c_int32, (CMinutes, c_int32, c_void_p, c_size_t, POINTER(c_size_t))),
    "karjo_minutes_json": (c_int32, (CMinutes, c_void_p, c_size_t, POINTER(c_size_t))),
    "karjo_minutes_free": (None, (CMinutes,)),
    "karjo_plan_read": (c_int32, (c_char_p, c_size_t, POINTER(CPlan), POINTER(CError))),
    "karjo_plan_findings": (c_int32, (CPlan, c_void_p, c_size_t, POINTER(c_size_t))),
    "karjo_plan_score": (
        c_int32,
        (CPlan, c_char_p, c_size_t, c_int32, c_uint32, c_void_p, c_size_t, POINTER(c_size_t), POINTER(CError)),
    ),
    "karjo_plan_indicators": (c_int32, (CPlan, c_void_p, c_size_t, POINTER(c_size_t))),
    "karjo_plan_score_n": (c_int32, (CPlan, c_void_p, c_size_t, c_void_p)),
    "karjo_plan_free": (None, (CPlan,)),
    "karjo_csv_read": (c_int32, (c_char_p, c_size_t, c_uint32, c_uint32, c_void_p, c_size_t, POINTER(c_size_t))),
    "karjo_csv_write": (
        c_int32,
        (c_char_p, c_size_t, c_uint32, c_uint32, c_uint32, c_void_p, c_size_t, POINTER(c_size_t), POINTER(CError)),
    ),
    "karjo_csv_template": (c_int32, (CPlan, c_int32, c_uint32, c_uint32, c_void_p, c_size_t, POINTER(c_size_t))),
}

INTL_ABI_VERSION = 1

# The calls of karjo_intl.h, in a library of their own.
INTL_SIGNATURES: Dict[str, Tuple[Any, Tuple[Any, ...]]] = {
    "karjo_intl_abi_version": (c_uint32, ()),
    "karjo_intl_icu_version": (c_int32, (c_void_p, c_size_t, POINTER(c_size_t))),
    "karjo_intl_collator_make": (c_int32, (c_uint32, POINTER(CIntlCollator))),
    "karjo_intl_collator_free": (None, (CIntlCollator,)),
    "karjo_intl_compare": (
        c_int32,
        (CIntlCollator, c_char_p, c_size_t, c_char_p, c_size_t, POINTER(c_int32), POINTER(CError)),
    ),
    "karjo_intl_sort_key": (
        c_int32,
        (CIntlCollator, c_char_p, c_size_t, c_void_p, c_size_t, POINTER(c_size_t), POINTER(CError)),
    ),
    "karjo_intl_order": (
        c_int32,
        (CIntlCollator, POINTER(c_char_p), POINTER(c_size_t), c_size_t, POINTER(c_size_t), POINTER(CError)),
    ),
    "karjo_intl_sentences": (
        c_int32,
        (c_char_p, c_size_t, POINTER(CIntlSegment), c_size_t, POINTER(c_size_t), POINTER(CError)),
    ),
    "karjo_intl_words": (
        c_int32,
        (c_char_p, c_size_t, POINTER(CIntlSegment), c_size_t, POINTER(c_size_t), POINTER(CError)),
    ),
    "karjo_intl_nfc": (c_int32, (c_char_p, c_size_t, c_void_p, c_size_t, POINTER(c_size_t), POINTER(CError))),
    "karjo_intl_hijri_read": (c_int32, (c_char_p, c_size_t, POINTER(CIntlHijri), POINTER(CError))),
    "karjo_intl_hijri_free": (None, (CIntlHijri,)),
    "karjo_intl_hijri_from_days": (c_int32, (CIntlHijri, c_int32, POINTER(CIntlHijriDate))),
    "karjo_intl_hijri_to_days": (c_int32, (CIntlHijri, POINTER(CIntlHijriDate), POINTER(c_int32), POINTER(c_uint32))),
    "karjo_intl_hijri_format": (c_int32, (POINTER(CIntlHijriDate), c_uint32, c_void_p, c_size_t, POINTER(c_size_t))),
}
