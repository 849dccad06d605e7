"""What a printed list says: its columns, and its rows as the screen shows them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from typing import Any

from office_desk.display import display_day
from office_desk.documents.paper import PrintOptions
from office_desk.documents.values.wording import Wording, document_values
from office_desk.language import translate

_LEAST, _LARGEST = 4, 40
"""Characters: a column is never narrower or wider than this to the others, however short or long its cells are."""

_PADDING = 3
"""Characters that the space beside a column takes."""

_WIDE_LETTERS = 1.12
"""Cyrillic and bold letters are wider than the usual one, which makes up in a line but not in a word."""

_words_of = re.compile(r"[\u2e80-\U0010ffff]|[^\s\u2e80-\U0010ffff]+").findall


def listing_values(
    title: str,
    filters: str,
    headings: Sequence[str],
    rows: Sequence[Sequence[str]],
    today: date,
    options: PrintOptions,
    author: str,
) -> dict[str, Any]:
    """The values of a printed list.

    Args:
        filters: Says in words which part of the list is shown.
    """
    wording = Wording(options)
    shares = _shares(headings, rows)
    return document_values(options, title, author) | {
        "words": wording.words(_words),
        "title": title,
        "filters": filters,
        "date": display_day(today, options.language),
        "count": wording.each(lambda _: translate("Papers", "%n record(s)", len(rows)))[0],
        "headings": list(headings),
        "shares": shares,
        "width": sum(shares),
        "rows": [list(row) for row in rows],
    }


def _shares(headings: Sequence[str], rows: Sequence[Sequence[str]]) -> list[int]:
    """How wide each column is to the others: what nine of ten of its cells need, and no word of it less than whole."""
    shares = []
    for place, heading in enumerate(headings):
        cells = [row[place] for row in rows]
        lengths = sorted(_width(cell) for cell in cells)
        usual = lengths[len(lengths) * 9 // 10] if lengths else 0
        longest = round(max((_longest_word(text) for text in {heading, *cells}), default=0) * _WIDE_LETTERS)
        shares.append(min(max(usual, longest, _LEAST), _LARGEST) + _PADDING)
    return shares


def _longest_word(text: str) -> int:
    return max((_width(word) for word in _words_of(text)), default=0)


def _width(text: str) -> int:
    """In Latin characters: a Chinese one is as wide as two."""
    return len(text) + sum(character >= "\u2e80" for character in text)


def _words() -> dict[str, str]:
    return {"empty": translate("Papers", "The list is empty.")}
