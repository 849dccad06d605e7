"""The field for a whole number that is known exactly."""

from __future__ import annotations

import unicodedata

from PySide6.QtWidgets import QWidget

from office_desk import labels
from office_desk.model.catalog import Field
from office_desk.model.errors import Reason
from office_desk.ui.form.text_editors import LineEditor

_WIDTH = 120
_SEPARATORS = str.maketrans("", "", " ,'\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}")
_MOST_DIGITS = 15


class IntegerEditor(LineEditor):
    """A whole number from zero up, with or without signs between thousands; nothing typed is no number."""

    def __init__(self, field: Field, kind: str, parent: QWidget | None = None) -> None:
        super().__init__(field, kind, parent)
        self._line.setFixedWidth(_WIDTH)
        self._place(self._line)
        self._retranslate()

    def value(self) -> int | None:
        digits = self._digits()
        return int(digits) if _is_number(digits) else None

    def set_value(self, value: int | None) -> None:
        self._show_text("" if value is None else str(value))

    def problem(self) -> str:
        if not self.text() or _is_number(self._digits()):
            return ""
        return labels.reason(Reason.of("not_a_number", value=self.text()))

    def _digits(self) -> str:
        """The text in plain digits: those of a Chinese input method may be full-width."""
        return unicodedata.normalize("NFKC", self.text()).translate(_SEPARATORS)


def _is_number(digits: str) -> bool:
    return digits.isascii() and digits.isdigit() and len(digits) <= _MOST_DIGITS
