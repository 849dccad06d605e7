"""The three columns of Today: their lines, and the headings by which they are grouped."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from office_desk.dated_text import date_text
from office_desk.display import relative_day, visible_text
from office_desk.labels import action_sentence
from office_desk.language import translate
from office_desk.model.card import TimelineItem
from office_desk.ui.card.item_words import exact_day, item_icon, variant_word
from office_desk.ui.card.record_row import RecordRow
from office_desk.ui.card.wrapped_text import QuietLabel
from office_desk.ui.history.action_icons import ACTION_ICONS
from office_desk.ui.history.times import done_text, exact_text
from office_desk.ui.look import tokens
from office_desk.ui.look.widgets import ActionButton, Heading, IconLabel, SecondaryLabel, Tone, tooltip

if TYPE_CHECKING:
    from office_desk.services.answers import UnitEntry


class TaskCheck(QCheckBox):
    """The check mark of a task.

    Signals:
        completed: the task of this id was checked off.
    """

    completed = Signal(int)

    def __init__(self, task_id: int, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._task_id = task_id
        self.setAccessibleName(name)
        self.setToolTip(tooltip(name))
        self.clicked.connect(self._complete)

    def _complete(self) -> None:
        self.setEnabled(False)
        self.completed.emit(self._task_id)


@dataclass
class RowGroup:
    """Lines under one heading, with the check marks among them; an empty heading is not shown."""

    heading: str
    rows: list[QWidget] = field(default_factory=list)
    checks: list[TaskCheck] = field(default_factory=list)


class TodayColumn(QFrame):
    """A heading with the number of lines, and below it groups of lines; while there are none, what to begin with."""

    def __init__(self, icon_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "pane")
        self.setMinimumWidth(_NARROWEST)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setSizePolicy(policy)
        self._groups: list[RowGroup] = []
        self._body: QWidget | None = None
        self._title = Heading("", "card", self)
        self._count = SecondaryLabel("", self)
        self._empty = QWidget(self)
        self._sentence = QuietLabel("", self._empty)
        self._first = QVBoxLayout(self._empty)
        self._lay_out_empty(icon_name)
        self._column = QVBoxLayout(self)
        side = tokens.SPACE_GROUP - tokens.SPACE_TIGHT  # rows begin a tight space further in
        self._column.setContentsMargins(side, tokens.SPACE_GROUP, side, tokens.SPACE_GROUP)
        self._column.setSpacing(tokens.SPACE)
        head = QHBoxLayout()
        head.setContentsMargins(tokens.SPACE_TIGHT, 0, tokens.SPACE_TIGHT, 0)
        head.setSpacing(tokens.SPACE)
        head.addWidget(IconLabel(icon_name, "accent", parent=self))
        head.addWidget(self._title, 1)
        head.addWidget(self._count)
        self._column.addLayout(head)
        self._column.addWidget(self._empty, 1)
        self._column.addStretch(0)

    def _lay_out_empty(self, icon_name: str) -> None:
        self._first.setContentsMargins(tokens.SPACE_GROUP, tokens.SPACE_PAGE, tokens.SPACE_GROUP, tokens.SPACE_PAGE)
        self._first.setSpacing(tokens.SPACE)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        picture = IconLabel(icon_name, "muted", tokens.ICON_SIZE_LARGE, self._empty)
        self._first.addSpacing(3 * tokens.SPACE_PAGE)  # not centered: beside each other the pictures stand level
        self._first.addWidget(picture, 0, Qt.AlignmentFlag.AlignHCenter)
        self._first.addWidget(self._sentence)
        self._first.addStretch(1)

    def set_words(self, title: str, empty: str) -> None:
        """Call the column something, and say what stands there while nothing does."""
        self._title.setText(title)
        self._sentence.setText(empty)

    def offer(self, action: QAction) -> None:
        """Offer this below the sentence of an empty column."""
        button = ActionButton(action, self._empty)
        self._first.insertWidget(self._first.count() - 1, button, 0, Qt.AlignmentFlag.AlignHCenter)

    def groups(self) -> list[RowGroup]:
        """What is shown."""
        return self._groups

    def show_rows(self, groups: Sequence[RowGroup]) -> None:
        """Show these groups in place of the last ones."""
        if self._body is not None:
            self._column.removeWidget(self._body)
            self._body.setParent(None)
            self._body.deleteLater()
        self._groups = list(groups)
        self._body = QWidget(self)
        column = QVBoxLayout(self._body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for group in groups:
            if group.heading:
                label = SecondaryLabel(group.heading, self._body)
                label.setContentsMargins(tokens.SPACE_TIGHT, tokens.SPACE, 0, tokens.SPACE_TIGHT)
                column.addWidget(label)
            for row in group.rows:
                column.addWidget(row)
        self._column.insertWidget(2, self._body)
        self._body.setVisible(bool(groups))
        self._empty.setVisible(not groups)
        rows = sum(len(group.rows) for group in groups)
        self._count.setText(str(rows) if rows else "")
        self._column.setStretch(self._column.count() - 1, 1 if groups else 0)


_NARROWEST = 220


def due_rows(
    items: Iterable[TimelineItem], today: date, language: str, done_name: str, parent: QWidget
) -> list[RowGroup]:
    """Overdue things first, then by how near they are; what has no date last."""
    groups: dict[str, RowGroup] = {}
    for item in items:
        heading = _due_heading(item, today)
        group = groups.setdefault(heading, RowGroup(heading))
        icon_name = "" if item.kind == "tasks" else item_icon(item.kind, item.variant)
        is_late = heading == _overdue()
        row = RecordRow((item.kind, item.id), visible_text(item.title), _due_detail(item, today, language, is_late),
                        icon_name, parent)  # fmt: skip
        if is_late:
            day = exact_day(item.when)
            row.set_state(Tone.LATE, relative_day(day, today, language) if day else date_text(item.when, language))
        if item.kind == "tasks":
            check = TaskCheck(item.id, f"{done_name}: {item.title}", parent)
            group.checks.append(check)
            group.rows.append(_checked(check, row, parent))
        else:
            group.rows.append(row)
    return list(groups.values())


def coming_rows(items: Iterable[TimelineItem], today: date, language: str, parent: QWidget) -> list[RowGroup]:
    """Dated things by the week they begin in."""
    groups: dict[str, RowGroup] = {}
    for item in items:
        group = groups.setdefault(_week_heading(item, today), RowGroup(_week_heading(item, today)))
        words = (variant_word(item), _day_text(item, today, language))
        detail = " · ".join(word for word in words if word)
        row = RecordRow((item.kind, item.id), visible_text(item.title), detail,
                        item_icon(item.kind, item.variant), parent)  # fmt: skip
        group.rows.append(row)
    return list(groups.values())


def lately_rows(units: Iterable[UnitEntry], now: datetime, language: str, parent: QWidget) -> list[RowGroup]:
    """What was done, each with who did it and when; their target is the unit itself, under the kind ""."""
    group = RowGroup("")
    for unit in units:
        detail = f"{visible_text(unit.actor)} · {done_text(unit.done_at, now, language)}"
        row = RecordRow(("", unit.id), action_sentence(unit), detail, ACTION_ICONS[unit.action], parent)
        row.setToolTip(tooltip(exact_text(unit.done_at, language)))
        if unit.is_undone:
            row.set_state(Tone.OFF, translate("Today", "Taken back"))
        group.rows.append(row)
    return [group] if group.rows else []


def _overdue() -> str:
    return translate("Today", "Overdue")


def _due_heading(item: TimelineItem, today: date) -> str:
    when = item.when
    if when is None or when.is_unknown or (when.latest is None and when.earliest is None):
        return translate("Today", "No date")
    if when.latest is not None and when.latest < today:
        return _overdue()
    if when.latest is not None and when.latest == today:
        return translate("Today", "Today")
    return translate("Today", "Soon")


def _week_heading(item: TimelineItem, today: date) -> str:
    first = item.when.earliest if item.when else None
    monday = today - timedelta(days=today.weekday())
    if first is None or first < monday + timedelta(weeks=1):
        return translate("Today", "This week")
    if first < monday + timedelta(weeks=2):
        return translate("Today", "Next week")
    return translate("Today", "Later")


def _day_text(item: TimelineItem, today: date, language: str) -> str:
    """How far away, and the date as said."""
    said = date_text(item.when, language)
    day = exact_day(item.when)
    return f"{relative_day(day, today, language)} · {said}" if day is not None else said


def _due_detail(item: TimelineItem, today: date, language: str, is_late: bool) -> str:
    day = exact_day(item.when)
    when = _day_text(item, today, language) if not is_late else date_text(item.when, language) if day else ""
    words = (when, visible_text(item.detail))
    return " · ".join(word for word in words if word)


def _checked(check: TaskCheck, row: RecordRow, parent: QWidget) -> QWidget:
    whole = QWidget(parent)
    line = QHBoxLayout(whole)
    line.setContentsMargins(tokens.SPACE_TIGHT, 0, 0, 0)
    line.setSpacing(0)
    check.setParent(whole)
    check.setFixedWidth(tokens.INDICATOR_SIZE + tokens.SPACE_TIGHT)
    line.addWidget(check, 0, Qt.AlignmentFlag.AlignTop)
    line.addWidget(row, 1)
    return whole
