"""What a scroll area holds, when its lines wrap."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget


class ScrolledPart(QWidget):
    """As tall as its lines need at the width they have, and no taller.

    Qt asks a layout of wrapped texts for the height it would need at its narrowest, and a scroll area takes that for
    the least; so a card that fits would be given a scroll bar and an empty end.
    """

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), 0)
