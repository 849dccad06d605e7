"""Which character stands between the cells of a delimited text, and how many cells a row of it has."""

from __future__ import annotations

import csv
import math
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from office_desk.exchange.tables.quoted_rows import split_by_sight
from office_desk.model.errors import Refused

SEPARATORS = (",", ";", "\t", "|")
"""The candidates; of equal ones the first wins."""

_SAMPLE_LINES = 200
_SAMPLE_CHARACTERS = 500_000
_SHARE_BY_SIGHT = 0.9
_GUARD = re.compile(r"\t+(?=[,;|])")
_DECLARATION = re.compile(r'"?sep=(.)"?[ \t]*\r?\n?\Z', re.IGNORECASE)


class Separator(NamedTuple):
    """A separator and how many cells most rows have by it; 1 when nothing separates."""

    character: str
    width: int


def declared_separator(first_line: str) -> str:
    """The separator of a first line such as ``sep=;``, which Excel writes and obeys; "" for another line."""
    found = _DECLARATION.match(first_line)
    return found[1] if found else ""


def vote(lines: Sequence[str], chosen: str = "", fallback: str = ",") -> Separator:
    """Find the separator by which most of the first rows have the same number of cells, or measure a chosen one.

    Raises Refused when the chosen one cannot separate: a quotation mark, a line end, several characters.
    """
    if chosen and (len(chosen) != 1 or chosen in '"\r\n\0'):
        raise Refused("separator_not_usable", value=chosen)
    sample = _sample(lines)
    candidates = (chosen,) if chosen else SEPARATORS
    votes = [(_score(_without_guards(sample, each), each), each) for each in candidates]
    (score, width), best = max(votes, key=lambda vote: vote[0])
    return Separator(best if score > 0 or chosen else fallback, width)


def _without_guards(sample: Sequence[str], separator: str) -> Sequence[str]:
    """Tabs that end cells keep a spreadsheet from reading them as numbers; they separate nothing."""
    return [_GUARD.sub("", line) for line in sample] if separator == "\t" else sample


def _sample(lines: Sequence[str]) -> list[str]:
    sample: list[str] = []
    left = _SAMPLE_CHARACTERS
    for line in lines[:_SAMPLE_LINES]:
        sample.append(line[:left])
        left -= len(line)
        if left <= 0:
            break
    return sample


def _score(sample: Sequence[str], separator: str) -> tuple[float, int]:
    """How regular the rows are by this separator, and their usual width.

    A quotation mark without its pair makes one row of many. Then the lines, each for itself, are the more regular
    ones; where cells go over several lines, the rows are.
    """
    by_rule = _regularity(csv.reader(sample, delimiter=separator))
    by_sight = _regularity(split_by_sight(line, separator)[0] for line in sample)
    return max(by_rule, (by_sight[0] * _SHARE_BY_SIGHT, by_sight[1]))


def _regularity(rows: Iterable[Sequence[str]]) -> tuple[float, int]:
    """The share of rows that have the usual width, weighed by that width.

    A row of one cell is a title or a remark above the table and does not speak against a separator as loudly as a
    row of another width does.
    """
    widths = [width for width in map(_filled_width, rows) if width]
    wide = Counter(width for width in widths if width > 1)
    if not wide:
        return 0.0, 1
    width, count = max(wide.items(), key=lambda item: (item[1], item[0]))
    return count / (len(widths) - 0.5 * widths.count(1)) * math.log2(width), width


def _filled_width(row: Sequence[str]) -> int:
    """The number of cells; 0 for a blank line."""
    return len(row) if len(row) > 1 or (row and row[0].strip()) else 0
