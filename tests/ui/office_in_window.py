"""A desk in a temporary file with a window's inner parts round it: what pages, cards and dialogs are tested on."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from office_desk.model.changes import Changes
from office_desk.services.desk import open_desk
from office_desk.settings import Settings
from office_desk.ui.change_bus import ChangeBus
from office_desk.ui.look.theme import Theme
from office_desk.ui.operations import Operations
from office_desk.ui.translation import Translation
from office_desk.ui.workplace import Workplace

WAIT = 20_000
"""Milliseconds after which an answer is given up."""


class OfficeInWindow:
    """The desk on which Anna works in English, what shows it, and what was said.

    Attributes:
        notices: The changes that toasts told of.
        told: The plain sentences said there.
        faults: What nobody handled; `settle` finds none.
    """

    def __init__(self, qtbot: QtBot, app: QApplication, location: Path) -> None:
        """Open the desk in a file and wait for it."""
        self.qtbot = qtbot
        self.notices: list[Changes] = []
        self.told: list[str] = []
        self.faults: list[Exception] = []
        self.is_read_only = False
        theme, bus = Theme(), ChangeBus()
        theme.apply(app, "light")
        self.translation = Translation(app)
        self.translation.switch("en")
        self.desk = open_desk(str(location), "Anna")
        self.operations = Operations(bus)
        self.workplace = Workplace(
            self.operations,
            bus,
            theme,
            Settings(),
            lambda: self.translation.language,
            self.notices.append,
            lambda sentence, *_: self.told.append(sentence),
            lambda: self.is_read_only,
        )
        self.operations.failed.connect(self.faults.append)
        self.operations.open(lambda: self.desk)
        assert self.operations.wait_until_idle(WAIT)

    def settle(self) -> None:
        """Wait until nothing is under way any more."""
        for _ in range(3):
            QApplication.processEvents()
            assert self.operations.wait_until_idle(WAIT)
        QApplication.processEvents()
        assert self.faults == []

    def close(self) -> None:
        """Close the desk, and speak English again."""
        self.translation.switch("en")
        self.operations.close()
