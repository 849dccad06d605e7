"""A birthday of which the year is not known: kept in words as ISO 8601:2000 wrote it, ``--02-03``."""

from __future__ import annotations

import re
from datetime import date

from office_desk.model.vague_date import VagueDate

_LEAP_YEAR = date(2000, 1, 1)
_WRITTEN = re.compile(r"--(\d\d)-(\d\d)")
_DAY_OF_LEAP_YEAR = re.compile(r"2000(-\d\d-\d\d)")


def birthday_without_year(text: str) -> VagueDate | None:
    """The birthday that a typed day without a year means in any language: "5 November", «5 ноября», 11月5日, --11-05.

    None for every other text.
    """
    # As late as elsewhere: some ninety patterns are compiled with these words.
    from office_desk.model.spoken_date import NotUnderstood, parse_spoken_date

    is_written = _WRITTEN.fullmatch(text.strip()) is not None
    try:
        said = parse_spoken_date(f"2000{text.strip()[1:]}" if is_written else text, today=_LEAP_YEAR)
    except NotUnderstood:
        return None
    found = _DAY_OF_LEAP_YEAR.fullmatch(said.value.edtf)
    if found is None or not (said.assumed_year or is_written):
        return None
    return VagueDate.undatable(f"-{found[1]}")


def is_without_year(value: VagueDate) -> bool:
    """Whether a date is a day and a month alone."""
    return value.is_unknown and _WRITTEN.fullmatch(value.words) is not None
