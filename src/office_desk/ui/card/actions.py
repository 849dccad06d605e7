"""What can be done with the record of a card: the buttons at its foot and the menu behind the three dots."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from office_desk.labels import paper_label, section_label
from office_desk.ui.card.plain_copy import card_as_text
from office_desk.ui.card.reading import CardAnswer
from office_desk.ui.look import tokens
from office_desk.ui.look.buttons import literal
from office_desk.ui.look.icons import icon
from office_desk.ui.look.text import tooltip
from office_desk.ui.look.widgets import ActionButton, IconButton
from office_desk.ui.printing.fitting_papers import papers_of_record
from office_desk.ui.printing.offers import offers_of_record
from office_desk.ui.workplace import Workplace


class CardActions(QObject):
    """The actions of a card; they follow the record that is shown.

    Signals:
        edit_requested, history_requested: of the record.
        add_requested: something to the section of this key.
        opened: show this record, kind and id.
    """

    edit_requested = Signal()
    history_requested = Signal()
    add_requested = Signal(str)
    opened = Signal(str, int)

    def __init__(self, workplace: Workplace, parent: QWidget) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._answer: CardAnswer | None = None
        self.edit = QAction(icon("pencil", "muted"), "", self)
        self.restore = QAction(icon("rotate-ccw", "muted"), "", self)
        self.duplicate = QAction(icon("copy", "muted"), "", self)
        self.copy = QAction(icon("clipboard-list", "muted"), "", self)
        self.history = QAction(icon("history", "muted"), "", self)
        self.guests = QAction(icon("user-plus", "muted"), "", self)
        self.delete = QAction(icon("trash-2", "muted"), "", self)
        self._print_menu = QMenu(parent)
        self._add_menu = QMenu(parent)
        self._more_menu = QMenu(parent)
        self._print = IconButton("printer", "", parent)
        self._add = IconButton("plus", "", parent)
        self._more = IconButton("ellipsis", "", parent)
        self._connect()

    def make_bar(self, parent: QWidget) -> QWidget:
        """The row of buttons at the foot of the card."""
        bar = QWidget(parent)
        row = QHBoxLayout(bar)
        row.setContentsMargins(tokens.SPACE_GROUP, tokens.SPACE, tokens.SPACE, tokens.SPACE)
        row.setSpacing(tokens.SPACE)
        self._edit_button = ActionButton(self.edit, bar)
        menus = ((self._print, self._print_menu), (self._add, self._add_menu), (self._more, self._more_menu))
        for button, menu in menus:
            button.setMenu(menu)
            button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._more_menu.setToolTipsVisible(True)
        self._more_menu.addActions([self.guests, self.duplicate, self.copy, self.history])
        self._more_menu.addSeparator()
        self._more_menu.addAction(self.delete)
        row.addWidget(self._edit_button)
        row.addWidget(ActionButton(self.restore, bar))
        row.addStretch(1)
        row.addWidget(self._print)
        row.addWidget(self._add)
        row.addWidget(self._more)
        return bar

    def follow(self, answer: CardAnswer) -> None:
        """Offer what can be done with this record."""
        self._answer = answer
        self._fill_add_menu()
        self._fill_print_menu()
        self._enable()

    def take_focus(self) -> None:
        """Put the keyboard on the first button."""
        self._edit_button.setFocus()

    def retranslate(self) -> None:
        """Word everything anew."""
        self.edit.setText(self.tr("Edit"))
        self.restore.setText(self.tr("Restore"))
        self.duplicate.setText(self.tr("Duplicate"))
        self.copy.setText(self.tr("Copy as text"))
        self.history.setText(self.tr("History of this record"))
        self.guests.setText(self.tr("Import guests…"))
        self.delete.setText(self.tr("Delete"))
        self._more.set_name(self.tr("More"))
        self._print.set_name(self.tr("Print"))
        self._add.set_name(self.tr("Add to this record"))
        if self._answer is not None:
            self.follow(self._answer)

    def _enable(self) -> None:
        if self._answer is None:
            return
        is_trashed = self._answer.card.snapshot.trashed_at is not None
        refusal = self.tr("This desk can only be read.") if self._workplace.is_read_only() else ""
        self.edit.setVisible(not is_trashed)
        self.restore.setVisible(is_trashed)
        self.delete.setVisible(not is_trashed)
        hint = self.tr("Everybody of a list or of cards takes part in this event")
        self.guests.setToolTip(tooltip(refusal or hint))
        self.guests.setVisible(not is_trashed and self._record()[0] == "events")
        for action in (self.edit, self.restore, self.duplicate, self.delete, self.guests):
            action.setEnabled(not refusal)
            action.setStatusTip(refusal)
        self._print.setVisible(not is_trashed and bool(self._print_menu.actions()))
        self._add.setVisible(not refusal and not is_trashed and bool(self._add_menu.actions()))

    def _fill_add_menu(self) -> None:
        self._add_menu.clear()
        sections = self._answer.card.sections if self._answer else ()
        for section in sections:
            if section.adds:
                action = self._add_menu.addAction(section_label(section.key).replace("&", "&&"))
                action.setData(section.key)

    def _fill_print_menu(self) -> None:
        self._print_menu.clear()
        for paper in papers_of_record(self._answer.card.snapshot.kind if self._answer else ""):
            action = self._print_menu.addAction(literal(paper_label(paper)))
            action.triggered.connect(partial(self._print_paper, paper))

    def _print_paper(self, paper: str) -> None:
        self._workplace.print_papers(offers_of_record(*self._record()), paper)

    def _choose_section(self, action: QAction) -> None:
        self.add_requested.emit(action.data())

    def _record(self) -> tuple[str, int]:
        assert self._answer is not None
        return self._answer.card.snapshot.kind, self._answer.card.snapshot.id

    def _duplicate(self) -> None:
        kind, record_id = self._record()

        def show(saved: object) -> None:
            self._workplace.notify(saved.changes)  # type: ignore[attr-defined]
            self.opened.emit(kind, saved.id)  # type: ignore[attr-defined]

        self._workplace.operations.write(self, lambda desk: desk.records.duplicate(kind, record_id), show)

    def _import_guests(self) -> None:
        self._workplace.import_guests(self._record()[1])

    def _delete(self) -> None:
        kind, record_id = self._record()
        operations = self._workplace.operations
        operations.write(self, lambda desk: desk.records.trash(kind, [record_id]), self._workplace.notify)

    def _restore(self) -> None:
        kind, record_id = self._record()
        operations = self._workplace.operations
        operations.write(self, lambda desk: desk.records.restore(kind, [record_id]), self._workplace.notify)

    def _copy(self) -> None:
        if self._answer is not None:
            text = card_as_text(self._answer.card, self._workplace.language(), self._answer.zone)
            QGuiApplication.clipboard().setText(text)
            self._workplace.tell(self.tr("The card was copied as text."))

    def _connect(self) -> None:
        self.edit.triggered.connect(self.edit_requested)
        self.history.triggered.connect(self.history_requested)
        self.duplicate.triggered.connect(self._duplicate)
        self.guests.triggered.connect(self._import_guests)
        self.delete.triggered.connect(self._delete)
        self.restore.triggered.connect(self._restore)
        self.copy.triggered.connect(self._copy)
        self._add_menu.triggered.connect(self._choose_section)
