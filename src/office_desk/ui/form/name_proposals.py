"""What a person's name is in the other scripts, proposed while it is typed and never forced."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from office_desk.names.person_name import ProposedNames, propose_from_latin, propose_names
from office_desk.ui.form.editor import Editor
from office_desk.ui.form.text_editors import TextEditor
from office_desk.ui.look import tokens
from office_desk.ui.look.widgets import SecondaryLabel
from office_desk.ui.workplace import Workplace

_PAUSE = 150  # milliseconds without a key before the name is read
_SOURCES = ("name_zh", "family_name", "given_name")
_OFFERED = ("family_name", "given_name", "name_ru")


class NameProposals(QWidget):
    """Reads the names of a person's form and offers the missing ones, grey in their fields.

    Each is accepted in its field; the line below the names takes all at once. The reading of Chinese
    characters is slow to load, so it is done on a worker.
    """

    def __init__(self, editors: dict[str, Editor], workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._editors = {
            key: editor for key in (*_SOURCES, "name_ru") if isinstance(editor := editors.get(key), TextEditor)
        }
        self._words = SecondaryLabel("", self)
        self._use = QPushButton(self)
        self._use.setProperty("kind", "quiet")
        self._use.clicked.connect(self.accept_all)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(tokens.SPACE)
        row.addWidget(self._words)
        row.addWidget(self._use)
        row.addStretch(1)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self.ask)
        for key, editor in self._editors.items():
            editor.changed.connect(self._pause.start if key in _SOURCES else self._show)
            editor.line.textChanged.connect(self._show)
        self._retranslate()
        self._show()

    @property
    def use_button(self) -> QPushButton:
        """Takes all that is offered."""
        return self._use

    def ask(self) -> None:
        """Have the names that stand in the form read; nothing is asked where there is nothing to offer."""
        if not self.isEnabled():
            return
        zh, family, given = (self._editors[key].text() for key in _SOURCES)
        if (not zh and not (family and given)) or all(self._editors[key].text() for key in _OFFERED):
            self._offer(ProposedNames())
            return
        self._workplace.operations.read(self, lambda _desk: proposed_names(zh, family, given), self._offer, key="names")

    def accept_all(self) -> None:
        """Take every name that is offered."""
        for key in _OFFERED:
            self._editors[key].accept_proposal()

    def _offer(self, names: ProposedNames) -> None:
        for key, text in zip(_OFFERED, (names.family, names.given, names.ru), strict=True):
            self._editors[key].set_proposal(text)
        self._show()

    def _show(self) -> None:
        latin = " ".join(filter(None, (self._editors[key].proposal for key in _OFFERED[:2])))
        offered = [text for text in (latin, self._editors["name_ru"].proposal) if text]
        self._words.setText(" · ".join(offered))
        self.setVisible(bool(offered))

    def _retranslate(self) -> None:
        self._use.setText(self.tr("Use these"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()


def proposed_names(zh: str, family: str, given: str) -> ProposedNames:
    """The Latin and Russian forms of a Chinese name; of one known in Latin letters only, the Russian form.

    Half of a name that was typed and half of one that was read may not fit, so beside a typed half the other is
    offered only where the two agree.
    """
    if not zh:
        return ProposedNames(ru=propose_from_latin(family, given).ru)
    names = propose_names(zh)
    return ProposedNames(
        family=names.family if _agree(given, names.given) else "",
        given=names.given if _agree(family, names.family) else "",
        ru=names.ru,
    )


def _agree(typed: str, read: str) -> bool:
    return not typed or typed.casefold() == read.casefold()
