"""What a drop or the clipboard holds that could be imported: files, cards, tables, or a text."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData

from office_desk.exchange.reading import Source

_CARDS = ("text/vcard", "text/x-vcard", "text/directory", "text/calendar")
LONGEST_TEXT = 5_000_000
"""Characters of a text that is dropped or pasted; more comes as a file."""


def sources_of(data: QMimeData) -> list[Source]:
    """Answer each file, else the cards, else the text; nothing for pictures and the like."""
    if data.hasUrls() and any(url.isLocalFile() for url in data.urls()):
        return [Source(Path(url.toLocalFile())) for url in data.urls() if url.isLocalFile()]
    for media_type in _CARDS:
        if data.hasFormat(media_type):
            text = bytes(data.data(media_type).data()).decode("utf-8", errors="replace")
            if text.strip():
                return [Source(text=text[:LONGEST_TEXT])]
    text = data.text() if data.hasText() else ""
    return [Source(text=text[:LONGEST_TEXT])] if text.strip() else []
