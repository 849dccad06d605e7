"""The planned records as a table that shares its width among its columns and is decided on by keys."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QMenu, QWidget

from office_desk.exchange.incoming import Incoming
from office_desk.exchange.plan import Decision, PlannedRecord, Verdict
from office_desk.labels.plan_words import decision_label, verdict_label
from office_desk.ui.import_assistant.plan_model import DECISION, LINES, MATCH, TITLE, VERDICT, WHEN, PlanModel
from office_desk.ui.import_assistant.plan_words import deed_label, lines_text
from office_desk.ui.import_assistant.quiet_table import QuietTable
from office_desk.ui.look import tokens

_CELL = 28  # pixels around the words of a cell
_NARROWEST = 110
_ENOUGH = 360  # pixels in which most names and matches can be read
_LOOKED_AT = 200  # rows
_LONG_LINES = Incoming("people", lines=(1000, 1099))
_IDLE = PlannedRecord(0, _LONG_LINES, Verdict.SAME, Decision.UPDATE, "")
_LONG_WHEN = "30 Sept 2026, 23:00"


class PlanTable(QuietTable):
    """Planned records; A, U, M and S decide on all that are selected, Enter or a click on the decision offers them."""

    def __init__(self, model: PlanModel, actions: Sequence[QAction], parent: QWidget | None = None) -> None:
        super().__init__(model, parent)
        self._plan = model
        self._actions = tuple(actions)
        self.setSelectionMode(QuietTable.SelectionMode.ExtendedSelection)
        self.verticalHeader().hide()
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.addActions(list(actions))
        self.clicked.connect(self._offer_where_clicked)

    def _offer_where_clicked(self, index: QModelIndex) -> None:
        if index.column() == DECISION and self.selectionModel().hasSelection():
            self._offer(self.visualRect(index).bottomLeft())

    def _offer(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setToolTipsVisible(True)
        menu.addActions(list(self._actions))
        menu.popup(self.viewport().mapToGlobal(place))

    def share_width(self) -> None:
        """Words of a fixed set get what they need; names and matches share the rest, and what finds no room goes."""
        room, metrics = self.viewport().width(), self.fontMetrics()
        titles = [str(self.model().headerData(column, Qt.Orientation.Horizontal)) for column in range(LINES + 1)]
        words = {
            VERDICT: (titles[VERDICT], *(verdict_label(one) for one in Verdict)),
            DECISION: (titles[DECISION], *(decision_label(one) for one in Decision), deed_label(_IDLE)),
            WHEN: (titles[WHEN], _LONG_WHEN),
            LINES: (titles[LINES], lines_text(_LONG_LINES, "en")),
        }
        widths = {column: max(map(metrics.horizontalAdvance, texts)) + _CELL for column, texts in words.items()}
        widths[VERDICT] = min(widths[VERDICT] + tokens.ICON_SIZE, room - widths[DECISION] - _NARROWEST)
        rest = room - widths[VERDICT] - widths[DECISION]
        has_when = self._plan.has_times and rest - widths[WHEN] >= _NARROWEST
        rest -= widths[WHEN] if has_when else 0
        has_lines = rest - widths[LINES] >= _ENOUGH  # the detail beside tells the line too
        rest -= widths[LINES] if has_lines else 0
        has_match = self._plan.has_matches and rest >= 2 * _NARROWEST
        for column, is_shown in ((WHEN, has_when), (LINES, has_lines), (MATCH, has_match)):
            self.setColumnHidden(column, not is_shown)
        beside = min(self._wanted(TITLE), rest - self._wanted(MATCH))  # what the matches leave to the names
        widths[TITLE] = max(beside, rest * 2 // 5, _NARROWEST) if has_match else max(rest, _NARROWEST)
        widths[MATCH] = rest - widths[TITLE]
        self.set_widths([widths[column] for column in range(LINES + 1)])

    def _wanted(self, column: int) -> int:
        """The pixels that the words of the first rows need in a column."""
        model, metrics = self.model(), self.fontMetrics()
        texts = (str(model.index(row, column).data() or "") for row in range(min(model.rowCount(), _LOOKED_AT)))
        return max(map(metrics.horizontalAdvance, texts), default=0) + _CELL

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.share_width()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_F2) and index.isValid():
            self._offer(self.visualRect(index.siblingAtColumn(DECISION)).bottomLeft())
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()  # the default button of the window answers
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self.currentIndex().isValid():
            is_key = event.reason() is QContextMenuEvent.Reason.Keyboard
            self._offer(self.visualRect(self.currentIndex()).bottomLeft() if is_key else event.pos())
