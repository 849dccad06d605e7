"""Puts files into the desk and hands them out again, for a card or a page."""

from __future__ import annotations

import shutil
import tempfile
import weakref
from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl, Signal
from PySide6.QtGui import QAction, QDesktopServices
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from office_desk import labels
from office_desk.model.errors import DeskError, Invalid, Refused
from office_desk.ui.files.handed_out import may_be_opened, safe_file_name, write_private, write_whole
from office_desk.ui.look.icons import icon
from office_desk.ui.workplace import Workplace

if TYPE_CHECKING:
    from office_desk.services.answers import Saved
    from office_desk.services.desk import Desk


class FileHandling(QWidget):
    """Asks for files and for places; reads and writes on a worker. It shows nothing of its own.

    Signals:
        refused: sentences on what could not be done, to be shown in place.
        record_requested: the record that describes the file is to be shown, kind and id.
    """

    refused = Signal(str)
    record_requested = Signal(str, int)

    def __init__(self, workplace: Workplace, parent: QWidget) -> None:
        super().__init__(parent)
        self.hide()
        self._workplace = workplace
        self._refusals: list[str] = []
        self._folder: Path | None = None

    def ask_for_files(self, links: Mapping[str, Any]) -> None:
        """Let the person choose files, and keep them for the records that `links` names."""
        dialog = QFileDialog(self.window(), self.tr("Choose files to keep"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(partial(self._take_chosen, dict(links)))
        dialog.open()

    def add(self, paths: Sequence[Path], links: Mapping[str, Any]) -> None:
        """Keep each of these files; one that cannot be kept does not hold up the others."""
        self._refusals.clear()
        for path in paths:
            self._workplace.operations.write(
                self, partial(_keep_file, path, dict(links)), self._tell_kept, partial(self._refuse, path.name)
            )

    def offer(self, attachment_id: int, name: str, place: QPoint) -> None:
        """Ask what is to become of a file, at a place on the screen; programs are only offered to be saved."""
        menu = QMenu(self.window())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if may_be_opened(name):
            self._entry(menu, "eye", self.tr("Open"), partial(self.open_file, attachment_id, name))
        self._entry(menu, "save", self.tr("Save as…"), partial(self.ask_where_to_save, attachment_id, name))
        show = partial(self.record_requested.emit, "attachments", attachment_id)
        self._entry(menu, "pencil", self.tr("Details"), show)
        if not may_be_opened(name):
            menu.addSeparator()
            menu.addAction(self.tr("Files of this kind are not opened from here.")).setEnabled(False)
        menu.popup(place)

    def open_file(self, attachment_id: int, name: str) -> None:
        """Show a file in the program for its kind; one that might run instead of being shown is refused."""
        self._refusals.clear()
        if not may_be_opened(name):
            self._say(self.tr("“{name}” might be a program, so it is not opened from here. Save it instead."), name)
            return
        if self._folder is None:
            self._folder = Path(tempfile.mkdtemp(prefix="office-desk-"))
            weakref.finalize(self, shutil.rmtree, self._folder, ignore_errors=True)
        folder = self._folder
        self._workplace.operations.read(
            self,
            lambda desk: write_private(desk.attachments.content(attachment_id), name, folder),
            self._show,
            partial(self._refuse, name),
        )

    def ask_where_to_save(self, attachment_id: int, name: str) -> None:
        """Let the person choose where a copy of a file is written."""
        dialog = QFileDialog(self.window(), self.tr("Save a copy"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(safe_file_name(name))
        dialog.fileSelected.connect(partial(self._take_place, attachment_id, name))
        dialog.open()

    def save_copy(self, attachment_id: int, name: str, place: Path) -> None:
        """Write a copy of a file there."""
        self._refusals.clear()
        self._workplace.operations.read(
            self,
            lambda desk: write_whole(desk.attachments.content(attachment_id), place),
            self._tell_saved,
            partial(self._refuse, name),
        )

    def _entry(self, menu: QMenu, icon_name: str, text: str, act: partial[None]) -> None:
        action = QAction(icon(icon_name, "muted"), text, menu)
        action.triggered.connect(lambda: act())
        menu.addAction(action)

    def _take_chosen(self, links: Mapping[str, Any], paths: list[str]) -> None:
        self.add([Path(path) for path in paths], links)

    def _take_place(self, attachment_id: int, name: str, place: str) -> None:
        self.save_copy(attachment_id, name, Path(place))

    def _tell_kept(self, saved: Saved) -> None:
        if saved.changes is not None:
            self._workplace.notify(saved.changes)

    def _tell_saved(self, place: Path) -> None:
        self._workplace.tell(self.tr("Saved: {name}").replace("{name}", place.name))

    def _show(self, place: Path) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(place))):
            self._say(self.tr("No program was found that opens “{name}”. Save it instead."), place.name)

    def _refuse(self, name: str, error: Exception) -> None:
        if isinstance(error, Invalid):
            self._say(" ".join(labels.reason(reason) for reason in error.reasons.values()), name)
        elif isinstance(error, DeskError):
            self._say(labels.reason(error.reason), name)
        elif isinstance(error, IsADirectoryError):
            self._say(self.tr("“{name}” is not a file: folders and devices cannot be kept."), name)
        elif isinstance(error, OSError):
            sentence = self.tr("“{name}” could not be read or written: {why}.")
            self._say(sentence.replace("{why}", error.strerror or type(error).__name__), name)
        else:
            self._workplace.operations.failed.emit(error)

    def _say(self, sentence: str, name: str) -> None:
        """Tell what was refused, together with what else was refused of the same files."""
        self._refusals.append(sentence.replace("{name}", name))
        self.refused.emit(" ".join(self._refusals))


def dropped_files(data: QMimeData) -> list[Path]:
    """The local files that somebody drags; empty if there is anything else among them."""
    urls = data.urls() if data.hasUrls() else []
    return [Path(url.toLocalFile()) for url in urls] if all(url.isLocalFile() for url in urls) else []


def _keep_file(path: Path, links: Mapping[str, Any], desk: Desk) -> Saved:
    """Read a file and keep it; raises OSError, Refused and Invalid."""
    from office_desk.services.attachments import LARGEST_FILE

    if path.exists() and not path.is_file():
        raise IsADirectoryError(path)  # a device or a pipe as well: it might never end
    with path.open("rb") as stream:
        content = stream.read(LARGEST_FILE + 1)  # no more: the rest would only fill the memory
    if len(content) > LARGEST_FILE:
        raise Refused("file_too_large", name=path.name, limit=LARGEST_FILE)
    return desk.attachments.add(path.name, content, **links)
