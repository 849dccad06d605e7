"""What points at two records, side by side: their parts piece by piece, everything else counted."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from office_desk import labels
from office_desk.display import visible_text
from office_desk.labels.visible_text import shortened
from office_desk.language import translate
from office_desk.model.duplicates import Comparison, LinkedGroup, LinkedRecord
from office_desk.ui.card.wrapped_text import QuietLabel, WrappedLabel
from office_desk.ui.duplicates.choice_cell import TEXT_LEFT
from office_desk.ui.duplicates.field_choice import beside
from office_desk.ui.duplicates.pair_words import PARTS, UNSAID, counted_links
from office_desk.ui.look import tokens

_MOST = 12
_ABOVE_TEXT = 7
_LONGEST = 200


def put_linked(comparison: Comparison, grid: QGridLayout, row: int, parent: QWidget) -> int:
    """Put a row for each group of parts and one for the rest into the grid; answers the next free row."""
    for group in comparison.linked:
        if group.kind in PARTS:
            first, second = (_column(_items(side, group.kind), parent) for side in (group.first, group.second))
            row = _put(grid, row, QuietLabel(_group_name(group, comparison.kind), parent), first, second)
    counts = [counted_links(comparison.linked, is_first=is_first) for is_first in (True, False)]
    if any(counts):
        first, second = (_column([(text or "–", "")], parent) for text in counts)
        row = _put(grid, row, QuietLabel(translate("Duplicates", "Linked records"), parent), first, second)
    return row


def linked_numbers(comparison: Comparison) -> tuple[int, int]:
    """Answer how many records point at the one that goes, and how many of those the kept one has already."""
    goes_first = comparison.keep_id == comparison.second.id
    groups = (group for group in comparison.linked if group.kind not in UNSAID)
    going = [record for group in groups for record in (group.first if goes_first else group.second)]
    return len(going), sum(record.is_repeated for record in going)


def _group_name(group: LinkedGroup, kind: str) -> str:
    """The positions of an organization are the people who hold them."""
    return labels.kind_label("people" if (group.kind, kind) == ("affiliations", "organizations") else group.kind)


def _items(records: tuple[LinkedRecord, ...], kind: str) -> Iterator[tuple[str, str]]:
    """The words of each record, and below them what is to be said of it."""
    for record in records[:_MOST]:
        variant = labels.choice_label(kind, "kind", record.variant) if record.variant else ""
        repeated = translate("Duplicates", "The other one has it already") if record.is_repeated else ""
        notes = " · ".join(filter(None, (variant, visible_text(record.subtitle), repeated)))
        yield shortened(record.title, _LONGEST), shortened(notes, _LONGEST)
    if (more := len(records) - _MOST) > 0:
        yield translate("Duplicates", "and %n more", more), ""
    if not records:
        yield "–", ""


def _column(items: Iterable[tuple[str, str]], parent: QWidget) -> QWidget:
    whole = QWidget(parent)
    column = QVBoxLayout(whole)
    column.setContentsMargins(TEXT_LEFT, _ABOVE_TEXT, tokens.SPACE, tokens.SPACE_TIGHT)
    column.setSpacing(tokens.SPACE_TIGHT)
    for text, note in items:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(WrappedLabel(text, whole))
        if note:
            words.addWidget(QuietLabel(note, whole))
        column.addLayout(words)
    column.addStretch(1)
    return whole


def _put(grid: QGridLayout, row: int, name: QuietLabel, first: QWidget, second: QWidget) -> int:
    grid.addWidget(beside(name), row, 0, Qt.AlignmentFlag.AlignTop)
    grid.addWidget(first, row, 1)
    grid.addWidget(second, row, 2)
    return row + 1
