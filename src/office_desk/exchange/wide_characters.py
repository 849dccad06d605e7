"""Whether the octets of a text are wide characters, UTF-16 or UTF-32, by a mark at their beginning or by their NULs."""

from __future__ import annotations

import codecs

MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
"""Byte order marks and their codecs; that of UTF-32 begins with that of UTF-16 and so comes first."""

_SAMPLE_OCTETS = 400_000
_SMALLEST_SHARE = 200
_CONTROLS = bytes(code for code in range(1, 32) if code not in (9, 10, 11, 12, 13, 26, 27))


def mark_of(data: bytes) -> tuple[bytes, str]:
    """The byte order mark that a text begins with, and its codec; both empty for none."""
    return next(((mark, codec) for mark, codec in MARKS if data.startswith(mark)), (b"", ""))


def wide_codec(data: bytes) -> str:
    """The wide codec of a text without a mark, by where NULs stand in it; "" for octets of one each.

    ASCII in UTF-16 has a NUL at every second place, and any character of an office in UTF-32 two in a row. The
    separators and line ends of a text are ASCII in any script, so that Chinese too shows NULs, on one side only.
    """
    sample = data[: min(len(data), _SAMPLE_OCTETS) // 4 * 4]
    places = [sample[place::4].count(b"\0") for place in range(4)]
    quarter = len(sample) / 4
    if sum(places) < max(2, len(sample) // _SMALLEST_SHARE) or (sum(places) < quarter and _is_narrow(sample)):
        return ""
    if places[2] > quarter * 0.9 and places[3] > quarter * 0.9:
        return "utf-32-le"
    if places[0] > quarter * 0.9 and places[1] > quarter * 0.9:
        return "utf-32-be"
    even, odd = places[0] + places[2], places[1] + places[3]
    if odd > 8 * even:
        return "utf-16-le"
    return "utf-16-be" if even > 8 * odd else ""


def _is_narrow(sample: bytes) -> bool:
    """Whether it reads as UTF-8 but for its NULs: half of Cyrillic in UTF-16 is the control character 04."""
    controls = len(sample) - len(sample.translate(None, _CONTROLS))
    return controls * 100 <= len(sample) and _is_utf8_up_to_its_end(sample)


def _is_utf8_up_to_its_end(sample: bytes) -> bool:
    """Whether it is UTF-8, the last character perhaps cut."""
    return any(is_utf8(sample[: len(sample) - cut]) for cut in range(4))


def is_utf8(data: bytes) -> bool:
    """Whether all of it is UTF-8; a NUL is."""
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True
