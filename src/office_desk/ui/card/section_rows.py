"""The lines of a card's sections, each kind of thing told in its own way."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from office_desk.dated_text import quoted
from office_desk.display import display_day, display_value, visible_text
from office_desk.labels import choice_label, field_label
from office_desk.labels.joining import labelled
from office_desk.language import translate
from office_desk.model.card import RelatedRow
from office_desk.model.catalog import KINDS, ValueKind
from office_desk.ui.card.item_words import cell_texts, item_icon, session_day, time_text
from office_desk.ui.card.record_row import RecordRow
from office_desk.ui.card.safe_links import safe_url
from office_desk.ui.files.file_sizes import file_size_text
from office_desk.ui.look.widgets import IconButton

_CONTACT_ICONS = {
    "phone": "phone",
    "mobile": "phone",
    "email": "mail",
    "wechat": "message-circle",
    "qq": "message-circle",
    "telegram": "message-circle",
    "vk": "globe",
    "web": "globe",
    "address": "map-pin",
}


@dataclass(frozen=True, slots=True)
class RowMaker:
    """Makes the line of a related record.

    Attributes:
        zone: The IANA zone of the card's record, for times.
        only_day: The day that all sessions of a programme fall on, so that they need not tell it.
        open_url: Shows an address that `safe_links` let through.
        tell: Says in a plain sentence what was done.
    """

    language: str
    zone: str
    open_url: Callable[[QUrl], None]
    tell: Callable[[str], None]
    only_day: date | None = None

    def make(self, section: str, row: RelatedRow, parent: QWidget) -> RecordRow:
        """The line of a row in a section of that key."""
        if (row.link_kind or row.kind) == "contact_points":
            return self._contact(row, parent)
        if row.kind == "sessions":
            return self._session(row, parent)
        if row.kind == "quotations":
            return self._quotation(row, parent)
        if row.kind == "figures":
            return self._figure(row, parent)
        return self._record(row, parent)

    def _record(self, row: RelatedRow, parent: QWidget) -> RecordRow:
        cells = [
            file_size_text(row.kind, "size", row.cells.get("size")),
            *cell_texts(row, self.language, self.zone, frozenset({"size"})),
        ]
        first = row.subtitle if row.kind == "people" else ""
        detail = " · ".join(text for text in (*cells, visible_text(first)) if text)
        title = visible_text(row.title) or _nameless(row)
        icon_name = item_icon(row.kind, str(row.cells.get("kind") or ""))
        return RecordRow((row.kind, row.id), title, detail, icon_name, parent)

    def _contact(self, row: RelatedRow, parent: QWidget) -> RecordRow:
        kind = str(row.cells.get("kind") or "other")
        value = visible_text(str(row.cells.get("value") or row.title))
        label = visible_text(str(row.cells.get("label") or ""))
        detail = " · ".join(text for text in (choice_label("contact_points", "kind", kind), label) if text)
        line = RecordRow((row.kind, row.id), value, detail, _CONTACT_ICONS.get(kind, "tag"), parent)
        copy = IconButton("copy", translate("CardSections", "Copy"), line)
        copy.clicked.connect(lambda: self._copy(value))
        url = safe_url(kind, str(row.cells.get("value") or ""))
        if url is not None:
            opener = IconButton("external-link", _opener_name(kind), line)
            opener.clicked.connect(lambda: self.open_url(url))
            line.add_button(opener)
        line.add_button(copy, always_shown=True)
        return line

    def _copy(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self.tell(translate("CardSections", "Copied: {value}", value=text))

    def _session(self, row: RelatedRow, parent: QWidget) -> RecordRow:
        skipped = frozenset({"starts_at", "ends_at", *(("kind",) if row.cells.get("kind") == "talk" else ())})
        day = session_day(row.cells, self.zone)
        told = "" if day is None or day == self.only_day else display_day(day, self.language)
        words = (told, *cell_texts(row, self.language, self.zone, skipped))
        detail = " · ".join(text for text in words if text)
        times = time_text(row.cells, self.zone, self.language)
        title = visible_text(row.title)
        return RecordRow((row.kind, row.id), title, detail, "" if times else "clock", parent, lead=times)

    def _quotation(self, row: RelatedRow, parent: QWidget) -> RecordRow:
        said = visible_text(str(row.cells.get("text") or row.title)).strip()
        detail = " · ".join(cell_texts(row, self.language, self.zone, frozenset({"text"})))
        return RecordRow((row.kind, row.id), quoted(said, self.language), detail, "speech", parent)

    def _figure(self, row: RelatedRow, parent: QWidget) -> RecordRow:
        measure = choice_label("figures", "measure", str(row.cells.get("measure") or "other"))
        count = display_value(KINDS["figures"]["count"], row.cells.get("count"), self.language)
        detail = " · ".join(cell_texts(row, self.language, self.zone, frozenset({"measure", "count"})))
        return RecordRow((row.kind, row.id), labelled(measure, count) if count else measure, detail, "", parent)


def _nameless(row: RelatedRow) -> str:
    """A party or group that names nobody is called by its kind."""
    kind = row.link_kind or row.kind
    key = next((field.key for field in KINDS[kind].fields if field.kind is ValueKind.CHOICE), "")
    value = row.cells.get(key)
    return choice_label(kind, key, str(value)) if key and value else field_label(kind, "")


def _opener_name(kind: str) -> str:
    if kind == "email":
        return translate("CardSections", "Write an e-mail")
    if kind in ("phone", "mobile"):
        return translate("CardSections", "Call this number")
    return translate("CardSections", "Open in the browser")
