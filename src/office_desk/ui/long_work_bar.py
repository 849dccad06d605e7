"""How far long work is: a thin bar at first, a sentence and a way to stop it once that takes a while."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from office_desk.display import display_number
from office_desk.ui.long_work import LongWork
from office_desk.ui.look import tokens
from office_desk.ui.look.messages import announce
from office_desk.ui.look.progress import ThinProgress
from office_desk.ui.look.text import SecondaryLabel

WAIT_BEFORE_WORDS = 2_000
"""Milliseconds: what is over sooner needs no explanation, and could not be stopped in time either."""

_BAR_WIDTH = 120


class LongWorkBar(QWidget):
    """Shows the work it was given, one after the other; takes no room before there is something to be seen."""

    def __init__(self, language: Callable[[], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._works: dict[LongWork, bool] = {}  # whether the bar offers to stop it
        self._share = (0, 0)
        self._bar = ThinProgress(self)
        self._bar.setFixedWidth(_BAR_WIDTH)
        self._bar.appeared.connect(self.show)
        self._words = SecondaryLabel("", self)
        self.cancel_button = QPushButton(self)
        self.cancel_button.setProperty("kind", "quiet")
        self.cancel_button.clicked.connect(self._cancel)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(WAIT_BEFORE_WORDS)
        self._patience.timeout.connect(self._speak)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(tokens.SPACE)
        for widget in (self._bar, self._words, self.cancel_button):
            row.addWidget(widget)
        self._retranslate()
        self._be_quiet()
        self.hide()

    @property
    def work(self) -> LongWork | None:
        """What is shown."""
        return next(iter(self._works), None)

    @property
    def sentence(self) -> str:
        """What is said, or nothing yet."""
        return self._words.text() if self._words.isVisibleTo(self) else ""

    @property
    def is_showing(self) -> bool:
        """Whether the bar can be seen."""
        return self._bar.is_showing

    def watch(self, work: LongWork, *, has_button: bool = True) -> None:
        """Show this work once those before it are over; without `has_button` something beside the bar stops it."""
        self._works[work] = has_button
        work.advanced.connect(self._take_share)
        work.stopping.connect(self._word)
        work.ended.connect(self._take_end)
        if self.work is work:
            self._begin()

    def _begin(self) -> None:
        self._share = (0, 0)
        self._be_quiet()
        self._retranslate()
        self._bar.start()
        self._patience.start()

    def _take_share(self, work: LongWork, done: int, total: int) -> None:
        if work is self.work:
            self._share = (done, total)
            self._bar.set_share(done, total)
            self._word()

    def _take_end(self, work: LongWork) -> None:
        shown = self.work
        self._works.pop(work, None)
        if work is not shown:
            return
        self._patience.stop()
        self._bar.finish()
        if self._works:
            self._begin()
        else:
            self._be_quiet()
            self.hide()

    def _speak(self) -> None:
        self.show()
        self._words.show()
        self.cancel_button.setVisible(self.work is not None and self._works[self.work])
        self._word()
        announce(self, self._words.text())

    def _be_quiet(self) -> None:
        self._words.hide()
        self.cancel_button.hide()
        self.cancel_button.setEnabled(True)

    def _cancel(self) -> None:
        if self.work is not None:
            self.cancel_button.setEnabled(False)
            self.work.cancel()

    def _word(self) -> None:
        if self.work is None:
            return
        if self.work.is_cancelled:
            self._words.setText(self.tr("Taking everything back…"))
            return
        done, total = (display_number(number, self._language()) for number in self._share)
        text = self.work.text.replace("{done}", done).replace("{total}", total)
        is_known = self._share[1] > 0 or text == self.work.text
        self._words.setText(text if is_known else self.tr("Waiting…"))

    def _retranslate(self) -> None:
        self.cancel_button.setText(self.tr("Cancel"))
        self._word()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
