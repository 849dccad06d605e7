"""One line of chips: those that find no room in it stay away, and the filter rows offer what they do."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from office_desk.ui.look import tokens
from office_desk.ui.look.widgets import Chip


class ChipLine(QWidget):
    """Chips from left to right, in order of their use; the last one always shows, and so does one that is on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chips: list[Chip] = []
        self._last: Chip | None = None
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(tokens.SPACE)
        self._row.addStretch(1)

    def set_chips(self, chips: Iterable[Chip], last: Chip) -> None:
        """Show these chips as far as they fit, and `last` behind them."""
        for chip in (*self._chips, *([self._last] if self._last else ())):
            self._row.removeWidget(chip)
            chip.toggled.disconnect(self.fit)
        self._chips, self._last = list(chips), last
        for place, chip in enumerate((*self._chips, last)):
            self._row.insertWidget(place, chip)
            chip.toggled.connect(self.fit)
        self.fit()

    def fit(self) -> None:
        """Choose anew which chips show; their words have changed, or which of them are on."""
        if self._last is None:
            return
        widths = {chip: chip.sizeHint().width() + tokens.SPACE for chip in (*self._chips, self._last)}
        room = self.width() + tokens.SPACE - widths[self._last]
        room -= sum(widths[chip] for chip in self._chips if chip.isChecked())
        is_full = False
        for chip in self._chips:
            if not chip.isChecked():
                is_full = is_full or widths[chip] > room
                room -= 0 if is_full else widths[chip]
            chip.setVisible(chip.isChecked() or not is_full)

    def least_width(self) -> int:
        """How wide the chips are that show in any case."""
        always = [chip for chip in (*self._chips, self._last) if chip and (chip is self._last or chip.isChecked())]
        return sum(chip.sizeHint().width() for chip in always) + tokens.SPACE * (len(always) - 1)

    def sizeHint(self) -> QSize:
        return QSize(0, self._last.sizeHint().height() if self._last else 0)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.fit()
