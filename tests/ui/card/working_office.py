"""A desk with a window's inner parts round it, which tests fill with a line or two and then look at."""

from __future__ import annotations

from datetime import date
from typing import Any, TypeVar

from office_in_window import OfficeInWindow
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from office_desk.model.snapshot import Draft
from office_desk.model.spoken_date import parse_spoken_date
from office_desk.model.vague_date import VagueDate
from office_desk.ui.card.record_row import RecordRow
from office_desk.ui.card.wrapped_text import unbroken

W = TypeVar("W", bound=QWidget)


class WorkingOffice(OfficeInWindow):
    """The desk with a line for everything that cards and pages show."""

    def add(self, kind: str, /, **values: Any) -> int:
        """Add a record as another window would, and let this one hear of it."""
        saved = self.desk.records.create(Draft(kind, self.desk.records.blank(kind).values | values))
        assert saved.changes is not None
        self.workplace.bus.publish(saved.changes)
        return saved.id

    def change(self, kind: str, record_id: int, /, **values: Any) -> None:
        """Change a record, as `add`."""
        version = self.desk.records.get(kind, record_id).version
        saved = self.desk.records.save(Draft(kind, values, record_id, version))
        assert saved.changes is not None
        self.workplace.bus.publish(saved.changes)

    def partner(self, **values: Any) -> int:
        """A partner university."""
        return self.add("organizations", **{"name": "Shanghai Maritime University", "roles": ("partner",)} | values)

    def person(self, family_name: str = "Zhang", given_name: str = "Ying", **values: Any) -> int:
        """A person."""
        return self.add("people", family_name=family_name, given_name=given_name, **values)

    def meeting(self, organization: int, title: str, when: str = "", **values: Any) -> int:
        """A meeting with an organization, dated as said."""
        meeting = self.add("interactions", title=title, kind="meeting", happened=said(when), **values)
        self.add("interaction_parties", interaction=meeting, organization=organization)
        return meeting

    def show(self, widget: W, width: int = 1100, height: int = 760) -> W:
        """Put a widget on the screen and wait until everything it asked for has come."""
        self.qtbot.addWidget(widget)
        widget.resize(width, height)
        with self.qtbot.waitExposed(widget):
            widget.show()
        self.settle()
        return widget


def said(words: str) -> VagueDate | None:
    """A date as typed on 22 November 2026; nothing for no words."""
    return parse_spoken_date(words, date(2026, 11, 22)).value if words else None


def row_of(widget: QWidget, title: str) -> RecordRow:
    """The line with that title."""
    rows = [row for row in widget.findChildren(RecordRow) if row.title == title and row.isVisibleTo(widget)]
    assert rows, f"no line {title!r} among {titles_on(widget)}"
    return rows[0]


def titles_on(widget: QWidget) -> list[str]:
    """The titles of all lines that can be seen, from top to bottom."""
    rows = [row for row in widget.findChildren(RecordRow) if row.isVisibleTo(widget)]
    rows.sort(key=lambda row: row.mapTo(widget, row.rect().topLeft()).y())
    return [row.title for row in rows]


def words_on(widget: QWidget) -> list[str]:
    """Every text that labels show."""
    labels = widget.findChildren(QLabel)
    return [unbroken(label.text()) for label in labels if label.isVisibleTo(widget) and label.text()]


def button(widget: QWidget, name: str) -> QAbstractButton:
    """The button that a screen reader, or its own text, calls that."""
    buttons = widget.findChildren(QAbstractButton)
    found = [one for one in buttons if name in (one.accessibleName(), one.text())]
    assert found, f"no button {name!r} among {[one.accessibleName() or one.text() for one in buttons]}"
    return found[0]
