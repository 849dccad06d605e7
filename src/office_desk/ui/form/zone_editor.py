"""The field for a time zone, found by typing a part of its name."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError, available_timezones

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView, QWidget

from office_desk import labels
from office_desk.model.catalog import Field
from office_desk.model.errors import Reason
from office_desk.ui.form.choice_editors import SteadyComboBox
from office_desk.ui.form.editor import Editor

COMMON_ZONES = (
    "Asia/Shanghai",
    "Europe/Moscow",
    "Asia/Yekaterinburg",
    "Asia/Novosibirsk",
    "Asia/Vladivostok",
    "Asia/Almaty",
    "Asia/Hong_Kong",
    "Europe/London",
    "Europe/Berlin",
    "UTC",
)
"""The zones the office meets every week, offered first."""


class ZoneEditor(Editor):
    """An IANA time zone, chosen or typed.

    The list of all zones is read from disk only when the field is first entered.
    """

    def __init__(self, field: Field, kind: str, parent: QWidget | None = None) -> None:
        super().__init__(field, kind, parent)
        self._box = SteadyComboBox(self)
        self._line = QLineEdit(self._box)
        self._box.setEditable(True)
        self._box.setLineEdit(self._line)
        self._box.setInsertPolicy(SteadyComboBox.InsertPolicy.NoInsert)
        self._box.setMaxVisibleItems(len(COMMON_ZONES) + 6)
        self._box.addItems(COMMON_ZONES)
        self._is_filled = False
        self._set_up_completer()
        self._box.editTextChanged.connect(self._take_text)
        self._is_loading = False
        self._place(self._box)
        self._line.installEventFilter(self)

    def value(self) -> str:
        return self._box.currentText().strip().replace(" ", "_")

    def set_value(self, value: str | None) -> None:
        self._is_loading = True
        self._box.setEditText(value or "")
        self._line.setCursorPosition(0)
        self._is_loading = False

    def problem(self) -> str:
        if not self.value() or zone_of(self.value()) is not None:
            return ""
        return labels.reason(Reason.of("not_a_zone", value=self.value()))

    def _set_up_completer(self) -> None:
        completer = QCompleter(self._box.model(), self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        choices = QListView()
        choices.setProperty("kind", "toast")
        completer.setPopup(choices)
        self._box.setCompleter(completer)

    def _fill(self) -> None:
        if not self._is_filled:
            self._is_filled = True
            kept = self._box.currentText()
            self._is_loading = True
            self._box.addItems([zone for zone in all_zones() if zone not in COMMON_ZONES])
            self._box.setEditText(kept)
            self._is_loading = False

    def _take_text(self) -> None:
        if not self._is_loading:
            self.changed.emit()

    def set_name(self, name: str) -> None:
        super().set_name(name)
        self._line.setAccessibleName(name)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            self._fill()
        return super().eventFilter(watched, event)


@cache
def all_zones() -> tuple[str, ...]:
    """The names of places people know, in order; the zones kept for old programs ("EST5EDT") are left out."""
    return tuple(sorted(zone for zone in available_timezones() if "/" in zone and not zone.startswith("Etc/")))


def zone_of(name: str) -> ZoneInfo | None:
    """The zone of that name, or None where there is none such."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None


def offset_text(zone: ZoneInfo, wall_time: datetime | None = None) -> str:
    """How far a zone is from UTC at that wall time or now: "UTC+8", "UTC+5:30"."""
    at = wall_time.replace(tzinfo=zone) if wall_time else datetime.now(UTC).astimezone(zone)
    offset = at.utcoffset()
    minutes = 0 if offset is None else round(offset.total_seconds() / 60)
    sign, (hours, rest) = "+" if minutes >= 0 else "−", divmod(abs(minutes), 60)
    return f"UTC{sign}{hours}:{rest:02d}" if rest else f"UTC{sign}{hours}"
