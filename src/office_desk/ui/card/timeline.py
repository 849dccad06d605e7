"""The timeline of a card: what happened and what will, newest first, under the month or year it belongs to."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from office_desk.dated_text import dated_text
from office_desk.display import visible_text
from office_desk.model.card import TimelineItem
from office_desk.model.vague_date import VagueDate
from office_desk.model.vague_date_wording import format_vague_date
from office_desk.ui.card.item_words import item_icon, item_title, state_word, variant_word
from office_desk.ui.card.record_row import RecordRow
from office_desk.ui.look import tokens
from office_desk.ui.look.widgets import SecondaryLabel

FIRST_ITEMS = 8
MORE_ITEMS = 50
LONGEST_DETAIL = 120


def period_of(when: VagueDate | None) -> VagueDate | None:
    """The month or year whose heading a date stands under; None where no day can be told.

    What began and goes on stands where it began, what only ends where it ends; a season under its first month.
    """
    if when is None or when.is_unknown:
        return None
    day = when.earliest or when.latest
    if day is None:
        return None
    is_whole_year = when.earliest is not None and len(when.edtf.strip("~?%")) == 4
    return VagueDate.from_parts(day.year, None if is_whole_year else day.month)


def item_detail(item: TimelineItem, language: str, *, without_period: VagueDate | None = None) -> str:
    """The quiet line of an item: when, what it was, how it stands, what is to add.

    Under the heading of just its period a date is left out, and only other words for it are told.
    """
    if item.when is not None and without_period is not None and item.when.edtf == without_period.edtf:
        said = visible_text(item.when.words)
    else:
        said = dated_text(item.when, language)
    parts = (said, variant_word(item), state_word(item.kind, item.state), _beginning(visible_text(item.detail)))
    return " · ".join(dict.fromkeys(part for part in parts if part and part != item.title))


def _beginning(text: str) -> str:
    """The first words of a long text, cut between two of them where its script has spaces."""
    if len(text) <= LONGEST_DETAIL:
        return text
    cut = text[:LONGEST_DETAIL]
    return f"{cut[: cut.rfind(' ')] if ' ' in cut[LONGEST_DETAIL // 2 :] else cut}…"


class TimelineBlock(QWidget):
    """The newest items, and more of them on request.

    Signals:
        opened: show this record, kind and id.
        grown: more items were asked for; how many are shown now.
    """

    opened = Signal(str, int)
    grown = Signal(int)

    def __init__(
        self,
        items: Sequence[TimelineItem],
        language: str,
        shown: int = FIRST_ITEMS,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._items = list(items)
        self._language = language
        self._shown = 0
        self._last: VagueDate | bool | None = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._more = QPushButton(self)
        self._more.setProperty("kind", "quiet")
        self._more.clicked.connect(self._grow)
        self._column.addWidget(self._more)
        self._show(self._items[: max(shown, FIRST_ITEMS)])

    def _show(self, items: Iterable[TimelineItem]) -> None:
        for item in items:
            period = period_of(item.when)
            if self._last is False or period != self._last:
                self._add(self._heading(period))
                self._last = period
            self._add(self._row(item, period))
            self._shown += 1
        self._more.setVisible(self._shown < len(self._items))
        self._more.setText(self.tr("All %n", "", len(self._items)))
        if len(self._items) - self._shown > MORE_ITEMS:
            self._more.setText(self.tr("%n more", "", MORE_ITEMS))

    def _add(self, widget: QWidget) -> None:
        self._column.insertWidget(self._column.count() - 1, widget)

    def _heading(self, period: VagueDate | None) -> SecondaryLabel:
        text = self.tr("No date") if period is None else format_vague_date(period, self._language, style="long")
        text = text[:1].upper() + text[1:]
        label = SecondaryLabel(text, self)
        label.setContentsMargins(tokens.SPACE_TIGHT, tokens.SPACE_TIGHT, 0, 0)
        return label

    def _row(self, item: TimelineItem, period: VagueDate | None) -> RecordRow:
        detail = item_detail(item, self._language, without_period=period)
        icon_name = item_icon(item.kind, item.variant)
        row = RecordRow((item.kind, item.id), item_title(item), detail, icon_name, self)
        row.opened.connect(self.opened)
        return row

    def _grow(self) -> None:
        had_focus = self._more.hasFocus()
        first = self._shown
        self._show(self._items[first : first + MORE_ITEMS])
        rows = self.findChildren(RecordRow)
        if had_focus and first < len(rows):
            rows[first].setFocus()
        self.grown.emit(self._shown)
