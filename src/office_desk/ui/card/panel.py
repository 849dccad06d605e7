"""The card beside a list: it reads one record, shows it, and reads it again when something on it changed."""

from __future__ import annotations

from datetime import date
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from office_desk.labels import reason as reason_sentence
from office_desk.model.changes import Changes
from office_desk.model.errors import DeskError, NotFound
from office_desk.ui.card.actions import CardActions
from office_desk.ui.card.body import CardBody, Unfolded
from office_desk.ui.card.head import CardHead
from office_desk.ui.card.reading import CardAnswer, concerns_card, read_card
from office_desk.ui.card.record_history import RecordHistory
from office_desk.ui.card.record_row import RecordRow
from office_desk.ui.card.section_rows import RowMaker
from office_desk.ui.card.shapes import shape_of
from office_desk.ui.focus_order import set_focus_order
from office_desk.ui.look import tokens
from office_desk.ui.look.scrolled import ScrolledPart
from office_desk.ui.look.widgets import EmptyState, Hairline, MessageBar, ThinProgress
from office_desk.ui.workplace import Workplace

if TYPE_CHECKING:
    from office_desk.model.card import Section
    from office_desk.ui.files.file_handling import FileHandling


class CardPanel(QWidget):
    """One record's card: head, parts, and what can be done with it.

    Signals:
        edit_requested: open the form of this record, kind and id.
        open_requested: show this other record wherever it lives, kind and id.
        new_requested: open the form for a new record of this kind, with these values filled in, and with a part that
            ties it to this record (kind and values) or None.
    """

    edit_requested = Signal(str, int)
    open_requested = Signal(str, int)
    new_requested = Signal(str, object, object)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._record: tuple[str, int] | None = None
        self._answer: CardAnswer | None = None
        self._drawn: tuple[CardAnswer, str] | None = None
        self._unfolded = Unfolded()
        self._progress = ThinProgress(self)
        self._message = MessageBar(self)
        self._stack = QStackedWidget(self)
        self._empty = EmptyState("eye", "", "", (), self._stack)
        self._scroll = QScrollArea(self)
        self._history = RecordHistory(workplace, self._stack)
        self._actions = CardActions(workplace, self)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        self.setAcceptDrops(True)
        self._lay_out()
        self._connect()
        self._retranslate()
        self.clear()

    @property
    def record(self) -> tuple[str, int] | None:
        """Kind and id of the record shown, or None."""
        return self._record

    @cached_property
    def files(self) -> FileHandling:
        """Takes files in for this record and hands them out; made when the first one is touched."""
        from office_desk.ui.files.file_handling import FileHandling

        made = FileHandling(self._workplace, self)
        made.refused.connect(self._message.show_error)
        made.record_requested.connect(self.open_requested)
        return made

    def show_card(self, kind: str, record_id: int) -> None:
        """Show a record; what was unfolded on the last one is forgotten."""
        if self._record != (kind, record_id):
            self._record = (kind, record_id)
            self._unfolded = Unfolded(folds=self._unfolded.folds if self._is_of(kind) else {})
            self._message.clear()
        self.refresh()

    def takes_files(self, data: QMimeData) -> bool:
        """Whether these are files that can be attached to the record shown."""
        from office_desk.ui.files.file_handling import dropped_files

        is_fixed = self._workplace.is_read_only() or self._answer is None or self._answer.card.snapshot.trashed_at
        is_card = self._stack.currentWidget() is self._card
        return is_card and not is_fixed and self._section("attachments") is not None and bool(dropped_files(data))

    def clear(self) -> None:
        """Show no record."""
        self._record = self._answer = None
        self._progress.finish()
        self._message.clear()
        self._stack.setCurrentWidget(self._empty)

    def refresh(self) -> None:
        """Read the record again."""
        if self._record is None:
            return
        kind, record_id = self._record
        self._progress.start()
        ask = partial(
            read_card,
            kind=kind,
            record_id=record_id,
            language=self._workplace.language(),
            expanded=tuple(self._unfolded.expanded),
        )
        self._workplace.operations.read(self, ask, self._show, self._fail, key="card")

    def _is_of(self, kind: str) -> bool:
        return self._answer is not None and self._answer.card.snapshot.kind == kind

    def _show(self, answer: CardAnswer) -> None:
        self._progress.finish()
        if self._record is None:
            return
        last, self._answer = self._answer, answer
        if self._drawn == (answer, self._workplace.language()) and last is not None:
            return
        is_same = last is not None and self._key(last) == self._key(answer)
        place = self._scroll.verticalScrollBar().value() if is_same else 0
        focus = self._focused_row() if is_same else None
        self._draw(answer)
        self._drawn = (answer, self._workplace.language())
        if not is_same or self._stack.currentWidget() is not self._history:
            self._stack.setCurrentWidget(self._card)
        QTimer.singleShot(0, self, partial(self._go_back_to, place, focus))

    def _draw(self, answer: CardAnswer) -> None:
        snapshot = answer.card.snapshot
        shape = shape_of(snapshot)
        maker = RowMaker(self._workplace.language(), answer.zone, self._open_url, self._workplace.tell)
        whole = ScrolledPart(self._scroll)
        column = QVBoxLayout(whole)
        # Whatever stands on a card begins a tight space further in: rows draw their ground around their words.
        side = tokens.SPACE_GROUP - tokens.SPACE_TIGHT
        column.setContentsMargins(side, tokens.SPACE_GROUP, side, tokens.SPACE)
        column.setSpacing(tokens.SPACE)
        head = CardHead(answer.card, shape, maker.language, answer.zone, date.today(), whole)
        is_fixed = self._workplace.is_read_only() or snapshot.trashed_at is not None
        body = CardBody(answer, shape, maker, self._unfolded, whole, is_read_only=is_fixed)
        body.opened.connect(self._open)
        body.unfolded.connect(self._order_focus)
        body.add_requested.connect(self._add_to)
        body.all_requested.connect(self._expand)
        body.removed.connect(self._unlink)
        column.addWidget(head)
        line = QHBoxLayout()
        line.setContentsMargins(tokens.SPACE_TIGHT, 0, tokens.SPACE_TIGHT, 0)
        line.addWidget(Hairline(whole))
        column.addLayout(line)
        column.addWidget(body)
        column.addStretch(1)
        self._scroll.setWidget(whole)
        self._actions.follow(answer)
        self._order_focus()

    def _order_focus(self) -> None:
        set_focus_order(self._card)

    def _key(self, answer: CardAnswer) -> tuple[str, int]:
        return answer.card.snapshot.kind, answer.card.snapshot.id

    def _focused_row(self) -> tuple[str, int] | None:
        widget = self._scroll.focusWidget()
        return widget.target if isinstance(widget, RecordRow) and widget.hasFocus() else None

    def _go_back_to(self, place: int, focus: tuple[str, int] | None) -> None:
        self._scroll.verticalScrollBar().setValue(place)
        rows = self._scroll.findChildren(RecordRow) if focus else []
        if row := next((row for row in rows if row.target == focus), None):
            row.setFocus()

    def _fail(self, error: Exception) -> None:
        self._progress.finish()
        if isinstance(error, NotFound):
            self.clear()
            self._message.show_notice(reason_sentence(error.reason))
        elif isinstance(error, DeskError):
            self._message.show_error(reason_sentence(error.reason))
        else:
            self._workplace.operations.failed.emit(error)

    def _open(self, kind: str, record_id: int) -> None:
        """Show another record where it lives; of a file, ask what is to become of it."""
        rows = self._scroll.findChildren(RecordRow) if kind == "attachments" else []
        row = next((one for one in rows if one.target == (kind, record_id)), None)
        if row is None:
            self.open_requested.emit(kind, record_id)
        else:
            self.files.offer(record_id, row.title, row.mapToGlobal(row.rect().bottomLeft()))

    def _section(self, key: str) -> Section | None:
        sections = self._answer.card.sections if self._answer else ()
        return next((one for one in sections if one.key == key), None)

    def _add_to(self, key: str) -> None:
        section = self._section(key)
        if section is not None and section.adds == "attachments":
            self.files.ask_for_files(section.preset)
        elif section is not None and section.adds:
            self.new_requested.emit(section.adds, dict(section.preset), section.part)

    def _expand(self, key: str) -> None:
        self._unfolded.expanded.add(key)
        self.refresh()

    def _unlink(self, kind: str, record_id: int) -> None:
        self._workplace.operations.write(
            self, lambda desk: desk.records.unlink(kind, record_id), self._workplace.notify
        )

    def _open_url(self, url: QUrl) -> None:
        """`url` comes from `safe_links`; anything else never gets here."""
        if not QDesktopServices.openUrl(url):
            self._workplace.tell(self.tr("No program was found that opens this."))

    def _show_history(self) -> None:
        if self._record is None or self._answer is None:
            return
        self._stack.setCurrentWidget(self._history)
        self._history.show_history(*self._record, self._answer.card.title)

    def _show_card_again(self) -> None:
        self._stack.setCurrentWidget(self._card)
        self._actions.take_focus()

    def _hear(self, changes: Changes) -> None:
        if self._answer is None or not concerns_card(changes, self._answer):
            return
        self.refresh()
        if self._stack.currentWidget() is self._history:
            self._history.refresh()

    def _ask_to_edit(self) -> None:
        if self._record is not None:
            self.edit_requested.emit(*self._record)

    def _lay_out(self) -> None:
        self._card = QWidget(self._stack)
        column = QVBoxLayout(self._card)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._scroll.setWidgetResizable(True)
        column.addWidget(self._scroll, 1)
        column.addWidget(Hairline(self._card))
        column.addWidget(self._actions.make_bar(self._card))
        for page in (self._empty, self._card, self._history):
            self._stack.addWidget(page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        for widget in (self._progress, self._message):
            whole.addWidget(widget)
        whole.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self._workplace.bus.changed.connect(self._hear)
        self._history.closed.connect(self._show_card_again)
        self._history.opened.connect(self.open_requested)
        self._actions.edit_requested.connect(self._ask_to_edit)
        self._actions.history_requested.connect(self._show_history)
        self._actions.add_requested.connect(self._add_to)
        self._actions.opened.connect(self.open_requested)

    def _retranslate(self) -> None:
        self._empty.set_text(self.tr("Nothing selected"), self.tr("Select a record to see what is known of it."))
        self._actions.retranslate()
        self._scroll.setAccessibleName(self.tr("Card"))

    def sizeHint(self) -> QSize:
        return QSize(tokens.CARD_WIDTH, super().sizeHint().height())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.takes_files(event.mimeData()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        from office_desk.ui.files.file_handling import dropped_files

        section = self._section("attachments")
        if section is not None:
            event.setDropAction(Qt.DropAction.CopyAction)  # a move would have the other program delete its file
            event.accept()
            self._message.clear()
            self.files.add(dropped_files(event.mimeData()), section.preset)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self.refresh()
            if self._stack.currentWidget() is self._history:
                self._history.refresh()
        super().changeEvent(event)
