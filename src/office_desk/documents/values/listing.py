"""What a printed list says: its columns, and its rows as the screen shows them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from office_desk.display import display_day
from office_desk.documents.paper import PrintOptions
from office_desk.documents.values.wording import Wording, document_values
from office_desk.language import translate

_LEAST_SHARE, _LARGEST_SHARE = 6, 40
"""Characters: a column is never narrower or wider than this to the others, however short or long its cells are."""


def listing_values(
    title: str,
    filters: str,
    headings: Sequence[str],
    rows: Sequence[Sequence[str]],
    today: date,
    options: PrintOptions,
    author: str,
) -> dict[str, Any]:
    """The values of a printed list; ``filters`` says in words which part of it is shown."""
    wording = Wording(options)
    return document_values(options, title, author) | {
        "words": wording.words(_words),
        "title": title,
        "filters": filters,
        "date": display_day(today, options.language),
        "count": wording.each(lambda _: translate("Papers", "%n record(s)", len(rows)))[0],
        "headings": list(headings),
        "shares": _shares(headings, rows),
        "rows": [list(row) for row in rows],
    }


def _shares(headings: Sequence[str], rows: Sequence[Sequence[str]]) -> list[int]:
    """How wide each column is to the others: by what nine of ten of its cells need."""
    shares = []
    for place, heading in enumerate(headings):
        lengths = sorted(_width(row[place]) for row in rows)
        usual = lengths[len(lengths) * 9 // 10] if lengths else 0
        shares.append(min(max(usual, _width(heading), _LEAST_SHARE), _LARGEST_SHARE))
    return shares


def _width(text: str) -> int:
    """In Latin characters: a Chinese one is as wide as two."""
    return len(text) + sum(character >= "\u2e80" for character in text)


def _words() -> dict[str, str]:
    return {"empty": translate("Papers", "The list is empty.")}
