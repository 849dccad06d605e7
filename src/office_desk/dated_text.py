"""Vague dates as people read them, with what was said of them where a later year would misread that."""

from __future__ import annotations

import re

from office_desk.labels.visible_text import visible_text
from office_desk.model.vague_date import VagueDate, format_vague_date

_YEAR = re.compile(r"\d{4}")


def date_text(when: VagueDate | None, language: str) -> str:
    """A date as said where that tells its year, else worded in the language; empty where nothing was said.

    "Since February" was clear in the year it was said, and misleads in every later one.
    """
    if when is None:
        return ""
    return visible_text(format_vague_date(when, language, style="short" if words_of(when) else "said"))


def words_of(when: object) -> str:
    """The words of a person that leave open which year they mean, while the date tells it; else empty."""
    if not isinstance(when, VagueDate) or when.is_unknown or not when.words:
        return ""
    tells_year = any(year in when.words for year in _YEAR.findall(when.edtf))
    return "" if tells_year else visible_text(when.words)


def dated_text(when: VagueDate | None, language: str) -> str:
    """A date that tells its year, and behind it what was said where that did not: since Feb 2021 (“since February”)."""
    words = words_of(when)
    return date_text(when, language) + (f" ({quoted(words, language)})" if words else "")


def quoted(text: str, language: str) -> str:
    """The text in the quotation marks of a language: “…” in English and Chinese, «…» in Russian."""
    marks = ("«", "»") if language == "ru" else ("“", "”")
    return text if text[:1] in '«“"' else f"{marks[0]}{text}{marks[1]}"
