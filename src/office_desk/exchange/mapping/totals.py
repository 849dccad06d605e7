"""The row at the foot of a list that adds up the others, in three languages: it is a record of nothing."""

from __future__ import annotations

import re
from collections.abc import Sequence

from office_desk.exchange.mapping.cell_text import cell_text
from office_desk.exchange.table import Cell

_UNITS = (
    r"чел(?:\.|овека?)?|участник(?:а|ов)|студент(?:а|ов)|руб(?:\.|л[ья]|лей)?|шт\.?|人(?:次|数)?|名|位|元|个|家|people|persons?"
    r"|students|participants|usd|cny|rmb|rub"
)
_NUMBER = rf"[¥￥$€₽]?\s?[-–−]?\d{{1,3}}(?:[\s.,]?\d{{3}}){{0,5}}(?:[.,]\d{{1,4}})?\s?(?:%|₽|(?:{_UNITS}))?"
_WORDS = "合计|总计|共计|小计|总数|总人数|итого|всего|subtotal|grand total"
_totals = re.compile(
    rf"(?:{_WORDS}|total)\s?(?:{_UNITS}|[(（][^()（）]{{1,20}}[)）])?\s?[:：=]?\s?(?:{_NUMBER})?",
    re.IGNORECASE,
)
_number = re.compile(rf"{_NUMBER}|[-–—]{{1,3}}|=.*", re.IGNORECASE | re.DOTALL)
_LONGEST = 60


def is_totals_word(text: str) -> bool:
    """Whether a text is what stands before a total, alone or with its number: «Итого:», 合计12人."""
    return len(text) <= _LONGEST and _totals.fullmatch(text.strip()) is not None


def total_of(row: Sequence[Cell], is_last: bool) -> str:
    """What a row of totals is called; "" for any other row.

    Beside the word for it there are numbers and empty cells alone. "Total", which is a company as well, counts in the
    last row only.
    """
    word = ""
    for cell in row:
        text = cell_text(cell)
        if not text or _is_number(cell, text):
            continue
        if word or not is_totals_word(text):
            return ""
        word = text
    return word if is_last or word.strip().lower() != "total" else ""


def _is_number(cell: Cell, text: str) -> bool:
    if isinstance(cell, int | float):
        return True
    return len(text) <= _LONGEST and _number.fullmatch(text) is not None
