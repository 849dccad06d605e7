"""Output for people, in columns that line up in every script, and for programs, as JSON."""

from __future__ import annotations

import json
import sys
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from office_desk.display import visible_text

LONGEST_CELL = 60
"""Columns that a cell of a table may take on a terminal; files and pipes get it whole."""

_GAP = "  "


def print_json(objects: Iterable[Mapping[str, Any]]) -> None:
    """Print a JSON list (RFC 8259), an object on each line; escaped where the terminal knows ASCII only."""
    encoding = (getattr(sys.stdout, "encoding", None) or "utf-8").lower().replace("-", "")
    is_escaped = not encoding.startswith(("utf", "gb18030"))
    lines = (json.dumps(dict(one), ensure_ascii=is_escaped) for one in objects)
    # The first object is made before anything is printed, so that what is refused prints nothing.
    print(f"[{next(lines, '')}", end="")
    for line in lines:
        print(f",\n {line}", end="")
    print("]")


def print_table(headings: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """Print rows under headings, each column as wide as its widest cell."""
    limit = LONGEST_CELL if sys.stdout.isatty() else None
    cells = [[_cell(text, limit) for text in row] for row in (headings, *rows)]
    widths = [max(display_width(text) for text in column) for column in zip(*cells, strict=True)]
    for row in cells:
        padded = (text + " " * (width - display_width(text)) for text, width in zip(row, widths, strict=True))
        print(_GAP.join(padded).rstrip())


def print_facts(facts: Iterable[tuple[str, str]]) -> None:
    """Print labels with their values behind them; further lines of a value stand under its first."""
    shown = [(label, value) for label, value in facts if value]
    width = max((display_width(label) for label, _ in shown), default=0)
    for label, value in shown:
        first, *more = visible_text(value).splitlines() or [""]
        print(f"{label}{' ' * (width - display_width(label))}{_GAP}{first}".rstrip())
        for line in more:
            print(f"{' ' * width}{_GAP}{line}".rstrip())


def display_width(text: str) -> int:
    """Answer how many columns of a terminal a text takes: two for wide characters (UAX 11), none for marks."""
    if text.isascii():
        return len(text)
    return sum(_character_width(character) for character in text)


def _character_width(character: str) -> int:
    if unicodedata.combining(character) or unicodedata.category(character) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def _cell(text: str, limit: int | None) -> str:
    """Answer a text on one line, cut where it would push the next columns out of sight."""
    line = " ".join(visible_text(text).split())
    if limit is None or display_width(line) <= limit:
        return line
    width, kept = 0, ""
    for character in line:
        width += _character_width(character)
        if width >= limit:
            break
        kept += character
    return f"{kept.rstrip()}…"
