"""Whom of the desk a record of a source may be: the likely ones with the reasons, none of them, or another one."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QRadioButton, QVBoxLayout, QWidget

from office_desk import labels
from office_desk.display import visible_text
from office_desk.exchange.plan import Decision, Match, PlannedRecord, Verdict
from office_desk.labels.visible_text import shortened
from office_desk.model.catalog.fields import link
from office_desk.ui.card.wrapped_text import QuietLabel
from office_desk.ui.duplicates.pair_words import sureness_word
from office_desk.ui.form.link_editor import LinkEditor
from office_desk.ui.import_assistant.pressed_label import PressedLabel
from office_desk.ui.look import tokens
from office_desk.ui.look.text import Heading
from office_desk.ui.workplace import Workplace


class MatchChoice(QWidget):
    """A radio button for each likely record.

    Signals:
        chosen: id of the record of the desk, or None for a record of its own.
    """

    chosen = Signal(object)

    def __init__(self, workplace: Workplace, record: PlannedRecord, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._record = record
        self.editor: LinkEditor | None = None
        self.buttons: dict[int | None, QRadioButton] = {}
        self._group = QButtonGroup(self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(tokens.SPACE_TIGHT)
        self._heading = Heading("", "group", self)
        self._column.addWidget(self._heading)
        chosen = record.chosen
        known = list(record.matches)
        if chosen is not None and all(match.id != chosen.id for match in known):
            known.insert(0, chosen)
        for match in known:
            self._add(match.id, visible_text(match.title), self._why(match))
        self._heading.setVisible(bool(known))
        if known:
            self._add(None, self.tr("None of them: a record of its own"), "")
            self._select()
        self.other_button = QPushButton(self)
        self.other_button.setProperty("kind", "quiet")
        self.other_button.setAutoDefault(False)
        self.other_button.clicked.connect(self._open_search)
        self._column.addWidget(self.other_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._retranslate()

    def has_focus(self) -> bool:
        """Whether the keyboard stands on one of the choices."""
        return any(button.hasFocus() for button in self.buttons.values())

    def take_focus(self) -> None:
        """Put the keyboard on what is chosen."""
        if (button := self._group.checkedButton()) is not None:
            button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add(self, record_id: int | None, title: str, why: str) -> None:
        button = QRadioButton(self)
        button.setAccessibleName(f"{title}, {why}" if why else title)
        button.clicked.connect(partial(self.chosen.emit, record_id))
        self._group.addButton(button)
        self.buttons[record_id] = button
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(PressedLabel(shortened(title, 160), button, self))
        if why:
            words.addWidget(QuietLabel(why, self))
        row = QHBoxLayout()
        row.setSpacing(tokens.SPACE_TIGHT)
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self._column.addLayout(row)

    def _why(self, match: Match) -> str:
        """The other names, how sure it is, and what both share: "李雷 · Very likely · The same e-mail address"."""
        because = [labels.reason(reason).rstrip("。.") for reason in match.because]
        trashed = self.tr("in the trash") if match.is_trashed else ""
        row = self.tr("earlier in the same source") if match.row is not None else ""
        sure = "" if match.is_certain or match.score <= 0 else sureness_word(match)
        return " · ".join(filter(None, (visible_text(match.subtitle), sure, *because, trashed, row)))

    def _select(self) -> None:
        record = self._record
        is_added = record.decision is Decision.ADD
        is_open = record.verdict is Verdict.POSSIBLE and record.decision is Decision.SKIP
        chosen = None if is_added or record.chosen is None else record.chosen.id
        if is_open or (chosen is None and not is_added):
            return  # nothing was decided on yet
        self.buttons[chosen].setChecked(True)

    def _open_search(self) -> None:
        """Let any record of the desk be searched for."""
        if self.editor is None:
            kind = self._record.incoming.kind
            self.editor = LinkEditor(link("match", kind), kind, self._workplace, self)
            self.editor.set_name(self.tr("Another record of the desk"))
            self.editor.changed.connect(self._take_found)
            self.editor.new_requested.connect(self._take_none)
            self._column.addWidget(self.editor)
            self.editor.show()
        self.other_button.hide()
        self.editor.focus_here()

    def _take_found(self) -> None:
        if self.editor is not None and (found := self.editor.value()) is not None:
            self.chosen.emit(found)

    def _take_none(self) -> None:
        self.chosen.emit(None)

    def _retranslate(self) -> None:
        self.other_button.setText(self.tr("Another one…") if self.buttons else self.tr("The desk has it already…"))
        self._heading.setText(self.tr("Which record of the desk is it?"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
