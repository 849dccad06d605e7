"""What the cells of a column look like, for columns whose heading says nothing or too little."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime

from office_desk.exchange.cards.organization_words import is_organization_name
from office_desk.exchange.mapping.cell_text import cell_text
from office_desk.exchange.table import Cell, Table
from office_desk.names.scripts import HAN_RUN, fold

_SAMPLE = 60
"""So many cells of a column are looked at, from the top."""
_LONGEST_SEARCH = 2_000
_MOST = 0.6
_LONGEST_SHAPE = 200
"""Nothing that is recognized by its shape is longer; a page of text would only take time."""

_EMAIL = re.compile(r"[^\s@]+[@＠][^\s@]+\.[^\s@]+")
_URL = re.compile(
    r"(?:https?://|www\.)\S+|[\w-]+(?:\.[\w-]+)*\.(?:com|ru|cn|org|net|edu|info|рф)(?:/\S*)?", re.IGNORECASE
)
_PHONE = re.compile(r"[+(]?[\d\s()\-.+/;,]{7,40}(?:(?:ext|доб|转|x)\.?\s?\d+)?", re.IGNORECASE)
_PLAIN_PHONE = re.compile(r"\+\d[\d\s()\-.]{6,}|1[3-9]\d{9}|8[\s(-]*9\d{2}[\d\s()-]{7,}")
_DATE = re.compile(r"\d{4}[-./年]\d{1,2}[-./月]\d{1,2}日?|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}")
_HAN_NAME = re.compile(f"{HAN_RUN.pattern[:-1]}{{2,4}}")
_NAME_WORD = r"[A-ZА-ЯЁÀ-Þ][\w'’.-]*"
_SPOKEN_NAME = re.compile(rf"{_NAME_WORD}(?:,?\s+{_NAME_WORD}){{1,3}}")
_HONORIFIC = re.compile(
    r"(?:(?:dr|prof|professor|doctor|mr|mrs|ms|miss|mme|m|sir|assoc|associate|phd|г-н|г-жа|господин|госпожа|д-р|доктор|проф"
    r"|профессор|доц|доцент|акад|академик|к\.?\s?\w\.?\s?н|д\.?\s?\w\.?\s?н|уважаемый|уважаемая|先生|女士|小姐|老师|教授|副教授|讲师"
    r"|博士|院士|研究员|副研究员|助教)\.?\s?)+"
)


def sample(table: Table, index: int) -> tuple[Cell, ...]:
    """The first cells of a column that hold anything."""
    found: list[Cell] = []
    for row in table.rows[:_LONGEST_SEARCH]:
        if index < len(row) and cell_text(row[index]):
            found.append(row[index])
            if len(found) == _SAMPLE:
                break
    return tuple(found)


def are_mostly(cells: Sequence[Cell], fits: Callable[[str], object]) -> bool:
    """Whether most of the cells, and at least one, are of a shape."""
    return _share(cells, fits) >= _MOST


def _share(cells: Sequence[Cell], fits: Callable[[str], object]) -> float:
    texts: Iterable[str] = (cell_text(cell)[:_LONGEST_SHAPE] for cell in cells)
    return sum(1 for text in texts if fits(text)) / len(cells) if cells else 0.0


def is_email(text: str) -> bool:
    """Whether there is an e-mail address in the text."""
    return _EMAIL.search(text) is not None


def is_url(text: str) -> bool:
    """Whether the text is a web address."""
    return "@" not in text and _URL.fullmatch(text) is not None


def is_phone(text: str) -> bool:
    """Whether the text could be a phone number."""
    digits = sum(map(str.isdigit, text))
    return digits >= 7 and _DATE.fullmatch(text) is None and _PHONE.fullmatch(text) is not None


def is_plain_phone(text: str) -> bool:
    """Whether the text can hardly be anything but a phone number."""
    return _PLAIN_PHONE.fullmatch(text) is not None


def is_date(text: str) -> bool:
    """Whether the text is a date in digits."""
    return _DATE.fullmatch(text) is not None


def are_dates(cells: Sequence[Cell]) -> bool:
    """Whether most cells are dates, typed or as text."""
    typed = sum(1 for cell in cells if isinstance(cell, datetime | date))
    return typed > len(cells) / 2 or are_mostly(cells, is_date)


def is_han_name(text: str) -> bool:
    """Whether the text is as long as a Chinese name and nothing else."""
    return _HAN_NAME.fullmatch("".join(text.split())) is not None and not is_organization(text)


def is_spoken_name(text: str) -> bool:
    """Whether the text is two to four words that begin like names."""
    return _SPOKEN_NAME.fullmatch(text) is not None and not is_organization(text)


def is_organization(text: str) -> bool:
    """Whether a word in the text is one that names of organizations have."""
    return is_organization_name(text)


def is_honorific(text: str) -> bool:
    """Whether the text is what stands before a name, such as Dr., проф. or 教授."""
    return _HONORIFIC.fullmatch(fold(text)) is not None


def has_several_words(text: str) -> bool:
    """Whether the text is more than one word."""
    return len(text.split()) > 1
