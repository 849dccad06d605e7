"""The window's translations, from the same `.ts` files as everything else; see `office_desk.language`."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTranslator

from office_desk.language import TsBackend


class TsTranslator(QTranslator):
    """Lets Qt's `tr` ask a `TsBackend`.

    Install it after Qt's own qtbase translator. Qt puts the number into `%n` itself, in the locale's digits.
    """

    def __init__(self, backend: TsBackend, parent: QObject | None = None) -> None:
        """Answer from `backend`, whose file is read when the first text is asked for."""
        super().__init__(parent)
        self._backend = backend

    def isEmpty(self) -> bool:
        """Never empty for Qt, which otherwise announces no language change on installation."""
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        """Answer the translation with `%n` still in it, or None, by which Qt asks on."""
        return self._backend.find(context, source, None if n < 0 else n, disambiguation or "")
