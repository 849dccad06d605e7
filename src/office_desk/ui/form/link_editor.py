"""The field that points at another record, found by typing a piece of its name in any script."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QWidget

from office_desk import labels
from office_desk.model.catalog import Field
from office_desk.model.snapshot import Hit
from office_desk.ui.form.link_choices import LinkChoices
from office_desk.ui.form.link_hits import find_hits
from office_desk.ui.form.text_editors import LineEditor
from office_desk.ui.look.icons import icon
from office_desk.ui.look.widgets import tooltip
from office_desk.ui.workplace import Workplace

_MOST_HITS = 8
_PAUSE = 120  # milliseconds without a key before the desk is asked


class LinkEditor(LineEditor):
    """A link to one record of another kind; the value is its id.

    Nothing is created by typing: the last line of the list asks for a new record, which `new_requested` hands to
    whoever can show a form for it, and which comes back through `choose`.

    Signals:
        new_requested: a record of that kind is wanted, with the typed text as its name.
    """

    new_requested = Signal(str, str)

    def __init__(
        self,
        field: Field,
        kind: str,
        workplace: Workplace,
        parent: QWidget | None = None,
        *,
        may_be_new: bool = True,
    ) -> None:
        """Without `may_be_new` only a record that is there can be chosen."""
        super().__init__(field, kind, parent)
        self._workplace = workplace
        self._may_be_new = may_be_new
        self._empty_hint = ""
        self._id: int | None = None
        self._title = ""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._search)
        self._choices = LinkChoices(self._line)
        self._choices.chosen.connect(self._take_hit)
        self._choices.new_chosen.connect(self._ask_for_new)
        self._line.addAction(icon("link", "muted"), QLineEdit.ActionPosition.LeadingPosition)
        self._clear = QAction(icon("x", "muted"), "", self)
        self._clear.triggered.connect(self._empty)
        self._line.addAction(self._clear, QLineEdit.ActionPosition.TrailingPosition)
        self._line.textChanged.connect(self._follow_text)
        self._follow_text()
        self._place(self._line)
        self._retranslate()

    @property
    def choices(self) -> LinkChoices:
        """The list of records found."""
        return self._choices

    @property
    def title(self) -> str:
        """What the linked record is called, as it is shown."""
        return self._title

    def set_empty_hint(self, hint: str) -> None:
        """What an empty field says while nobody types in it."""
        self._empty_hint = hint
        self._show_hint()

    def value(self) -> int | None:
        return self._id

    def set_value(self, value: int | None) -> None:
        self._id = value
        if value is None:
            self.set_title("")

    def set_title(self, title: str) -> None:
        """What the linked record is called in the language of the moment."""
        self._title = title
        self._show_text(title)

    def choose(self, record_id: int, title: str) -> None:
        """Take a record as if the person had picked it from the list."""
        self._pause.stop()
        self._id = record_id
        self.set_title(title)
        self.set_error("")
        self.changed.emit()

    def problem(self) -> str:
        if self._id is not None or not self.text():
            return ""
        if not self._may_be_new:
            return self.tr("Choose a record from the list.")
        return self.tr("Choose a record from the list, or add a new one.")

    def focus_here(self) -> None:
        """Come back to the field, for instance from the form of a new record."""
        self._line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_typing(self) -> None:
        self._id = None
        if not self._may_be_new:
            self.set_error("")
        if self.text():
            self._pause.start()
        else:
            self._pause.stop()
            self._choices.close()
        super()._take_typing()

    def _search(self) -> None:
        text, target, language = self.text(), self.field.target, self._workplace.language()
        if not text:
            return
        self._workplace.operations.read(
            self,
            lambda desk: find_hits(desk, text, target, _MOST_HITS, language),
            self._show_hits,
            key="search",
        )

    def _show_hits(self, hits: tuple[Hit, ...]) -> None:
        if not self._line.hasFocus() or not self.text() or self._id is not None:
            return
        new = self.tr("New “{name}”…").replace("{name}", self.text()) if self._may_be_new else ""
        if hits or new:
            self._choices.show_hits(tuple(hits), new)
        else:
            self._choices.close()
            self.set_error(self.tr("The desk has none of this name."))

    def _take_hit(self, hit: Hit) -> None:
        self.choose(hit.id, hit.title)

    def _ask_for_new(self) -> None:
        self.new_requested.emit(self.field.target, self.text())

    def _empty(self) -> None:
        self._pause.stop()
        self._choices.close()
        was_empty = self._id is None and not self.text()
        self._id = None
        if not self._may_be_new:
            self.set_error("")
        self.set_title("")
        self._line.setFocus(Qt.FocusReason.OtherFocusReason)
        if not was_empty:
            self.changed.emit()

    def _follow_text(self) -> None:
        self._clear.setVisible(bool(self._line.text()))

    def _hint(self) -> str:
        if not self._line.hasFocus():
            return self._empty_hint
        return super()._hint() or self.tr("Type a name in any script")

    def _retranslate(self) -> None:
        super()._retranslate()
        self._clear.setText(self.tr("Empty this field"))
        self._clear.setToolTip(tooltip(self._clear.text()))
        self._choices.set_name(labels.kind_label(self.field.target))
