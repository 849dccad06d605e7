"""The table's header: order by click, columns moved by drag, the name always first."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import islice
from typing import Any

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFontMetrics
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyleOptionHeader, QWidget

from office_desk.ui.list_page.cell_delegates import AFTER_FIGURES
from office_desk.ui.list_page.columns import NARROWEST_TITLE
from office_desk.ui.list_page.table_model import TITLE, Column, RecordTableModel
from office_desk.ui.look import tokens
from office_desk.ui.look.fonts import tabular_font
from office_desk.ui.look.state_tones import is_state

_NARROWEST = 48
_LEAST_TITLE = 220
"""Below this a person scrolls sideways rather than read half a name."""

_WIDEST = 1_200
_PADDING = 2 * tokens.SPACE
_SORT_MARK = 16
_STATE_MARK = 16
_YIELDS_TO = 72
"""A column that has to give way still shows so much."""

_MEASURED_ROWS = 60
_AMPLE_TITLE = 480
_WIDEST_BY_ITSELF = 400
"""Where the window leaves so much to the name, columns may grow beyond their usual width, up to this."""


class TableHeader(QHeaderView):
    """Knows its columns by their keys, so that widths and places outlast a change of columns.

    Signals:
        order_requested: the key of the column whose heading was clicked.
        columns_requested: where on the screen to show the column chooser.
        layout_changed: a person changed a width or the sequence of columns.
    """

    order_requested = Signal(str)
    columns_requested = Signal(QPoint)
    layout_changed = Signal()

    def __init__(self, model: RecordTableModel, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._records = model
        self._widths: dict[str, int] = {}
        self._needed: dict[str, int] = {}
        self._is_laying_out = False
        self.setSectionsClickable(True)
        self.setSectionsMovable(True)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(_NARROWEST)
        self.setMaximumSectionSize(_WIDEST)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setFixedHeight(tokens.ROW_HEIGHT)
        self.sectionClicked.connect(self._on_section_clicked)
        self.sectionResized.connect(self._on_section_resized)
        self.sectionMoved.connect(self._on_section_moved)
        model.headerDataChanged.connect(self._measure_afresh)

    @property
    def widths(self) -> dict[str, int]:
        """Width by column key, of the columns a person has made wider or narrower."""
        return dict(self._widths)

    def set_widths(self, widths: Mapping[str, Any]) -> None:
        """Take up kept widths; what is no width is passed over."""
        self._widths = {
            key: min(max(width, _NARROWEST), _WIDEST)
            for key, width in widths.items()
            if isinstance(key, str) and isinstance(width, int)
        }
        self.lay_out()

    def keys_in_order(self) -> tuple[str, ...]:
        """The keys of the columns besides the title as they stand from left to right."""
        columns = self._records.columns
        order = (columns[self.logicalIndex(place)].key for place in range(min(self.count(), len(columns))))
        return tuple(key for key in order if key != TITLE)

    def show_order(self, key: str, descending: bool) -> None:
        """Point at the column the list is ordered by."""
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        keys = [column.key for column in self._records.columns]
        self.setSortIndicator(keys.index(key) if key in keys else -1, order)
        self.measure()

    def measure(self, *, afresh: bool = False) -> None:
        """See how wide headings and the rows read so far are, and lay out by that.

        Columns only grow, so that a search or another order does not shift them about; `afresh` begins anew, as
        other columns and another language do.
        """
        if afresh:
            self._needed.clear()
        rows = [row for _, row in islice(self._records.read_rows(), _MEASURED_ROWS)]
        metrics, figures = self.fontMetrics(), QFontMetrics(tabular_font(self.font()))
        for number, column in enumerate(self._records.columns[1:], 1):
            mark = _STATE_MARK if column.field is not None and is_state(column.field) else 0
            drawn = figures if column.is_right_aligned else metrics
            after = figures.horizontalAdvance(AFTER_FIGURES) if column.is_right_aligned else 0
            texts = {self._records.text(row, column) for row in rows}
            widest = max((drawn.horizontalAdvance(text) for text in texts), default=0) + (mark or tokens.SPACE_TIGHT)
            heading = metrics.horizontalAdvance(column.title) + tokens.SPACE
            heading += _SORT_MARK if number == self.sortIndicatorSection() else 0
            known = self._needed.get(column.key, _NARROWEST)
            self._needed[column.key] = max(known, min(_WIDEST_BY_ITSELF, max(heading, widest) + after + _PADDING))
        self.lay_out()

    def lay_out(self) -> None:
        """Give every column its width; the title takes what the others leave, unless a person set it."""
        columns = self._records.columns
        if not columns or self.count() != len(columns):
            return
        self._is_laying_out = True
        room = self._room()
        widths = self._fitting_widths(room)
        for number, width in enumerate(widths, 1):
            self.resizeSection(number, width)
        title = self._widths.get(TITLE, max(_LEAST_TITLE, room - sum(widths)))
        self.resizeSection(0, min(title, _WIDEST))
        self._is_laying_out = False

    def put_in_model_order(self) -> None:
        """Bring the sections back to the order of the model's columns."""
        self._is_laying_out = True
        for number in range(self.count()):
            self.moveSection(self.visualIndex(number), number)
        self._is_laying_out = False

    def _fitting_widths(self, room: int) -> list[int]:
        """The widths of all columns but the title; where room is short the widest of those nobody set give way.

        States and dates stay whole as long as that is enough; beside an open form it is not.
        """
        columns = self._records.columns[1:]
        needed = [self._widths.get(one.key, self._needed.get(one.key, one.width)) for one in columns]
        if sum(needed) <= room - _AMPLE_TITLE:
            return needed
        wanted = [self._widths.get(one.key, min(one.width, width)) for one, width in zip(columns, needed, strict=True)]
        widths = _yielding(wanted, [not self._is_firm(one) for one in columns], room - NARROWEST_TITLE)
        if sum(widths) <= room - _LEAST_TITLE:
            return widths
        return _yielding(wanted, [one.key not in self._widths for one in columns], room - _LEAST_TITLE)

    def _is_firm(self, column: Column) -> bool:
        """Whether a column keeps its width: a person chose it, or a state, a figure or a date would be cut off."""
        is_state_or_date = column.is_right_aligned or (column.field is not None and is_state(column.field))
        return is_state_or_date or column.key in self._widths

    def _measure_afresh(self) -> None:
        self.measure(afresh=True)

    def _room(self) -> int:
        view = self.parentWidget()
        return view.viewport().width() if isinstance(view, QAbstractItemView) else self.width()

    def _on_section_clicked(self, number: int) -> None:
        self.order_requested.emit(self._records.columns[number].key)

    def _on_section_resized(self, number: int, _old: int, new: int) -> None:
        if self._is_laying_out or not 0 <= number < len(self._records.columns) or not new:
            return
        self._widths[self._records.columns[number].key] = new
        self.layout_changed.emit()

    def _on_section_moved(self) -> None:
        if not self._is_laying_out:
            self.layout_changed.emit()

    def initStyleOptionForIndex(self, option: QStyleOptionHeader, number: int) -> None:  # noqa: N802
        super().initStyleOptionForIndex(option, number)
        if 0 <= number < len(self._records.columns) and self._records.columns[number].is_right_aligned:
            option.text += AFTER_FIGURES

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.columns_requested.emit(event.globalPos())
        event.accept()


def _yielding(widths: Sequence[int], gives: Sequence[bool], room: int) -> list[int]:
    """The widths, of which those that give way are cut to a level at which all find room, but not to nothing."""
    firm = sum(width for width, may in zip(widths, gives, strict=True) if not may)
    level = _level([width for width, may in zip(widths, gives, strict=True) if may], room - firm)
    return [min(width, max(level, _YIELDS_TO)) if may else width for width, may in zip(widths, gives, strict=True)]


def _level(widths: Sequence[int], room: int) -> int:
    """The width that none may exceed for all to fit: narrow columns stay whole, the widest give way first."""
    rest = max(0, room)
    for place, width in enumerate(sorted(widths)):
        share = rest // (len(widths) - place)
        if width >= share:
            return share
        rest -= width
    return max(widths, default=0)
