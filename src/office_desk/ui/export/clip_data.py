"""Records as other programs take them from the clipboard or out of a drag, every form at once."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QUrl

from office_desk.ui.files.handed_out import safe_file_name

if TYPE_CHECKING:
    from office_desk.services.exports import Clip

URI_LIST = "text/uri-list"


def clip_data(clip: Clip) -> QMimeData:
    """Text for everything, a table for spreadsheets and documents, cards or a calendar for those who know them."""
    data = QMimeData()
    _fill(data, clip)
    return data


class DraggedData(QMimeData):
    """What `clip_data` holds, and a file for a file manager, which is only written when somebody asks for it."""

    def __init__(self, clip: Clip, name: str, folder: Callable[[], Path]) -> None:
        """`name` is what the file is called, without its ending; `folder` answers where to put it."""
        super().__init__()
        _fill(self, clip)
        content, suffix = (clip.vcard, ".vcf") if clip.vcard else (clip.calendar, ".ics")
        self._content = content
        self._name = f"{safe_file_name(name)}{suffix}"
        self._folder = folder
        self._url: QUrl | None = None

    @property
    def is_written(self) -> bool:
        """Whether somebody has asked for the file."""
        return self._url is not None

    def _file(self) -> QUrl:
        if self._url is None:
            place = Path(tempfile.mkdtemp(dir=self._folder())) / self._name
            place.write_bytes(self._content)
            self._url = QUrl.fromLocalFile(str(place))
        return self._url

    def formats(self) -> list[str]:
        return [*super().formats(), *([URI_LIST] if self._content else [])]

    def hasFormat(self, mime_type: str) -> bool:  # noqa: N802
        return mime_type in self.formats()

    def retrieveData(self, mime_type: str, preferred: object) -> object:  # noqa: N802
        if mime_type == URI_LIST and self._content:
            return [self._file()]
        return super().retrieveData(mime_type, preferred)  # type: ignore[arg-type]


def _fill(data: QMimeData, clip: Clip) -> None:
    data.setText(clip.tsv)
    data.setHtml(clip.html)
    if clip.vcard:
        data.setData("text/vcard", clip.vcard)
        data.setData("text/x-vcard", clip.vcard)  # what it was called before RFC 6350
    if clip.calendar:
        data.setData("text/calendar", clip.calendar)
