"""The ways into the assistant: the menu, the clipboard, and what is dropped on the window."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from office_desk.exchange.reading import Source

if TYPE_CHECKING:
    from office_desk.ui.import_assistant.window import ImportAssistant
    from office_desk.ui.workplace import Workplace

_PATTERNS = "*.vcf *.vcard *.ics *.csv *.tsv *.txt *.xlsx *.xlsm *.xls *.ods *.json"
_PAGE = "import"  # beside the pages' keys, of which none is called so
_PLACES = (QStandardPaths.StandardLocation.DownloadLocation, QStandardPaths.StandardLocation.DocumentsLocation)


class ImportLauncher(QObject):
    """Opens the one assistant of a window, and hands it whatever comes while it is open.

    Signals:
        history_requested: show this unit of work in the history.
        record_requested: show a record that was imported, kind and id.
    """

    history_requested = Signal(int)
    record_requested = Signal(str, int)

    def __init__(self, workplace: Workplace, window: QWidget) -> None:
        super().__init__(window)
        self._workplace = workplace
        self._window = window
        self._assistant: ImportAssistant | None = None

    @property
    def assistant(self) -> ImportAssistant | None:
        """The assistant, while it is open."""
        return self._assistant

    def choose_files(self) -> None:
        """Let the person choose files, and take them."""
        self._ask_for_files(self.tr("Import"), None)

    def choose_guests(self, event_id: int) -> None:
        """Let the person choose files whose people are guests of an event, and take them."""
        self._ask_for_files(self.tr("Import guests"), event_id)

    def _ask_for_files(self, title: str, guests_of: int | None) -> None:
        dialog = QFileDialog(self._assistant or self._window, title)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        known = self.tr("Contacts, calendars and tables")
        dialog.setNameFilters([f"{known} ({_PATTERNS})", f"{self.tr('All files')} (*)"])
        dialog.setDirectory(self._folder())
        dialog.filesSelected.connect(lambda names: self._take_chosen(names, guests_of))
        dialog.open()

    def paste(self, *, may_import: bool = True) -> None:
        """Take what is on the clipboard; where somebody is typing it goes into the text instead."""
        from office_desk.ui.import_assistant.incoming_data import sources_of

        typed_in = QApplication.focusWidget()
        if isinstance(typed_in, QLineEdit | QTextEdit | QPlainTextEdit) and not typed_in.isReadOnly():
            typed_in.paste()
            return
        if not may_import:
            self._workplace.tell(self.tr("Nothing can be imported here: this desk cannot be written."))
            return
        sources = sources_of(QGuiApplication.clipboard().mimeData())
        if sources:
            self.take(sources)
        else:
            self._workplace.tell(self.tr("There is nothing on the clipboard that could be imported."))

    def take(self, sources: Sequence[Source], guests_of: int | None = None) -> None:
        """Import these one after the other; their people are guests of an event where one is given."""
        if not sources:
            return
        if self._assistant is None:
            from office_desk.ui.import_assistant.window import ImportAssistant

            self._assistant = ImportAssistant(self._workplace, self._window)
            self._assistant.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            self._assistant.history_requested.connect(self.history_requested)
            self._assistant.record_requested.connect(self.record_requested)
            self._assistant.another_requested.connect(self.choose_files)
            self._assistant.finished.connect(self._forget)
        self._assistant.add(sources, guests_of)
        self._assistant.show()
        self._assistant.raise_()
        self._assistant.activateWindow()

    def _take_chosen(self, names: list[str], guests_of: int | None) -> None:
        if names:
            self._workplace.settings.pages[_PAGE] = {"folder": str(Path(names[0]).parent)}
        sources = [Source(Path(name)) for name in names]
        if self._assistant is not None and guests_of is None:
            self._assistant.replace_with(sources)
        else:
            self.take(sources, guests_of)

    def _folder(self) -> str:
        """Where the last file was chosen, else where files come to."""
        kept = self._workplace.settings.pages.get(_PAGE, {}).get("folder")
        places = (kept, *(QStandardPaths.writableLocation(one) for one in _PLACES), str(Path.home()))
        return next(place for place in places if isinstance(place, str) and place and Path(place).is_dir())

    def _forget(self) -> None:
        self._assistant = None
