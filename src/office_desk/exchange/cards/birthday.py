"""A birthday between the dates of a card and the desk's dates as said.

A day without a year is kept in words, as ISO 8601:2000 wrote it: ``--02-03``. EDTF dates of the desk have a year.
"""

from __future__ import annotations

import re

from office_desk.exchange.vcard.card import Property
from office_desk.exchange.vcard.dates import CardDate, read_date
from office_desk.model.vague_date import MAXIMUM_WORDS_LENGTH, VagueDate

OWN_BIRTHDAY = "X-OFFICE-DESK-BIRTHDAY"
"""EDTF and the words beside it, for what BDAY cannot say."""

_plain = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?\Z").match
_without_year = re.compile(r"--(\d\d)-(\d\d)\Z").match


def birthday_of(date: CardDate) -> VagueDate | None:
    """The birthday as the desk keeps it; None where nothing can be kept.

    An impossible or unreadable one is kept as the words that stood in the card.
    """
    if date.year is not None:
        try:
            return VagueDate.from_parts(date.year, date.month, date.day)
        except ValueError:
            return _in_words(date.text)
    if date.month is not None and date.day is not None:
        return VagueDate.undatable(f"--{date.month:02d}-{date.day:02d}")
    return _in_words(date.text)


def _in_words(text: str) -> VagueDate | None:
    said = " ".join(text.split())
    if not said.strip("0-/. ") or len(said) > MAXIMUM_WORDS_LENGTH:
        return None
    return VagueDate.undatable(said)


def own_birthday(found: Property) -> VagueDate | None:
    """The birthday as the desk wrote it, or None for anything else."""
    parts = [",".join(component) for component in found.components]
    try:
        return VagueDate(parts[0], ";".join(parts[1:]))
    except (IndexError, ValueError):
        return None


def birthday_properties(value: VagueDate, version: str) -> list[Property]:
    """BDAY, as far as a card can tell it, and beside it what it cannot."""
    own = Property.of_components(OWN_BIRTHDAY, ((value.edtf,), (value.words,)))
    day = _plain(value.edtf)
    if day is not None and not value.words and (day[3] or version == "4.0"):
        return [Property("BDAY", _card_date(day).written(version))]
    if value.is_unknown:
        date = read_date(value.words)
        if _without_year(value.words) and date.problem is None:
            return [Property("BDAY", date.written(version))]
        return [Property("BDAY", value.words, (("VALUE", "text"),)), own] if version == "4.0" else [own]
    return [Property("BDAY", _card_date(day).written(version)), own] if day is not None and day[3] else [own]


def _card_date(found: re.Match[str]) -> CardDate:
    year, month, day = (int(part) if part else None for part in found.groups())
    return CardDate(found[0], year, month, day)
