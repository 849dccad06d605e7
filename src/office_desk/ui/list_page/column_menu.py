"""The column chooser: every field of the catalog under its heading, each on or off."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QMenu, QWidget

from office_desk import labels
from office_desk.model.catalog import VIEWS, Field
from office_desk.ui.list_page.columns import column_fields


class ColumnMenu(QMenu):
    """Stays open while one ticks; made anew each time, so it speaks the language of the moment.

    Signals:
        toggled: field key, and whether its column is to be shown.
        reset: the columns of a fresh list are wanted.
    """

    toggled = Signal(str, bool)
    reset = Signal()

    def __init__(self, view: str, shown: Iterable[str], parent: QWidget) -> None:
        super().__init__(parent)
        self._kind = VIEWS[view].kind
        shown = frozenset(shown)
        for group, fields in _grouped(column_fields(view)).items():
            under: QMenu = self
            if group != "main":
                under = _SteadyMenu(labels.group_label(group), self)
                self.addMenu(under)
            for field in fields:
                self._add(under, field, field.key in shown)
        self.addSeparator()
        self.addAction(self.tr("Reset columns")).triggered.connect(self.reset)

    def _add(self, menu: QMenu, field: Field, is_shown: bool) -> None:
        action = menu.addAction(labels.field_label(self._kind, field.key).replace("&", "&&"))
        action.setCheckable(True)
        action.setChecked(is_shown)
        action.setData(field.key)
        action.toggled.connect(partial(self.toggled.emit, field.key))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if not _toggle(self, event):
            super().mouseReleaseEvent(event)


class _SteadyMenu(QMenu):
    """A menu that stays open while one ticks."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if not _toggle(self, event):
            super().mouseReleaseEvent(event)


def _toggle(menu: QMenu, event: QMouseEvent) -> bool:
    action = menu.actionAt(event.position().toPoint())
    if action is None or not action.isCheckable():
        return False
    action.trigger()
    return True


def _grouped(fields: Iterable[Field]) -> dict[str, list[Field]]:
    groups: dict[str, list[Field]] = {}
    for field in fields:
        groups.setdefault(field.group, []).append(field)
    return groups
