"""Where a new person works and how they are reached, asked in the same form and stored in the same step."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from office_desk import labels
from office_desk.model.catalog import KINDS
from office_desk.model.empty_values import complete
from office_desk.model.rules import broken_rules
from office_desk.ui.form.editor import Editor
from office_desk.ui.form.form_rows import Cell, CellLine, Group
from office_desk.ui.form.layouts import CONTACT_KINDS, WORK_FIELDS
from office_desk.ui.form.link_editor import LinkEditor
from office_desk.ui.form.make_editor import make_editor
from office_desk.ui.look import tokens
from office_desk.ui.workplace import Workplace

_SOMEBODY = 0
"""Stands for the person while the parts are checked; the person has no number before the first save."""


class NewPersonParts(QWidget):
    """The groups "Work" and "Contact" below the fields of a person who is not stored yet.

    Signals:
        changed: the person changed something.
        new_linked_requested: the organization does not exist yet: the link's editor, kind and name.
    """

    changed = Signal()
    new_linked_requested = Signal(object, str, str)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._loaded_work: dict[str, Any] = {}
        self._work: dict[str, Editor] = {}
        self._contacts: dict[str, Editor] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.SPACE_GROUP)
        column.addWidget(self._work_group(workplace))
        column.addWidget(self._contact_group(workplace))
        for editor in self.editors():
            editor.changed.connect(partial(self._take_change, editor))

    def editors(self) -> tuple[Editor, ...]:
        """Every field, in the order of Tab."""
        return (*self._work.values(), *self._contacts.values())

    def set_read_only(self) -> None:
        """Let nobody fill in anything."""
        for editor in self.editors():
            editor.set_read_only()

    @property
    def work(self) -> Mapping[str, Editor]:
        """The fields of the position by their keys."""
        return self._work

    @property
    def contacts(self) -> Mapping[str, Editor]:
        """The fields of the contact details by the kind of contact."""
        return self._contacts

    @property
    def is_dirty(self) -> bool:
        """Whether anything stands in the fields."""
        is_wrong = any(editor.problem() for editor in self.editors())
        return is_wrong or bool(self.contact_points()) or (self.affiliation() or {}) != self._loaded_work

    def load(self, work: Mapping[str, Any], titles: Mapping[str, str]) -> None:
        """Start with the values of a position; `titles` names the linked records."""
        self._loaded_work = dict(work)
        for key, value in work.items():
            editor = self._work[key]
            editor.set_value(value)
            if isinstance(editor, LinkEditor):
                editor.set_title(titles.get(key, ""))

    def affiliation(self) -> dict[str, Any] | None:
        """The position, or None where nothing was said of one."""
        values = {key: editor.value() for key, editor in self._work.items() if editor.value()}
        return values or None

    def contact_points(self) -> list[dict[str, Any]]:
        """The contact details that were filled in; each is the preferred one of its kind."""
        filled = {kind: editor.value() for kind, editor in self._contacts.items() if editor.value()}
        return [{"kind": kind, "value": value} for kind, value in filled.items()]

    def show_errors(self) -> bool:
        """Say under each field what is wrong there, go to the first, and answer whether anything is."""
        errors = {editor: self._wrong(editor) for editor in self.editors()}
        for editor, sentence in errors.items():
            editor.set_error(sentence)
        first = next((editor for editor in self.editors() if errors[editor]), None)
        if first is not None:
            first.control.setFocus(Qt.FocusReason.OtherFocusReason)
        return first is not None

    def _wrong(self, editor: Editor) -> str:
        if editor.problem():
            return editor.problem()
        if editor in self._work.values():
            kind, values, key = KINDS["affiliations"], self.affiliation(), editor.field.key
        else:
            kind, key = KINDS["contact_points"], "value"
            values = {"kind": editor.field.key, "value": editor.value()} if editor.value() else None
        if values is None:
            return ""
        reason = broken_rules(kind, complete(kind, values | {"person": _SOMEBODY})).get(key)
        return labels.reason(reason) if reason else ""

    def _take_change(self, editor: Editor) -> None:
        if editor.error and not self._wrong(editor):
            editor.set_error("")
        self.changed.emit()

    def _work_group(self, workplace: Workplace) -> Group:
        group = Group(self._work_heading, self)
        cells = []
        for key in WORK_FIELDS:
            field = replace(KINDS["affiliations"][key], required=False)
            editor = make_editor(field, "affiliations", workplace, group)
            self._work[key] = editor
            cells.append(Cell(editor, partial(labels.field_label, "affiliations", key), group))
            if isinstance(editor, LinkEditor):
                editor.new_requested.connect(partial(self._ask_for_linked, editor))
        group.add(cells[0])
        group.add(CellLine(cells[1:], group))
        return group

    def _contact_group(self, workplace: Workplace) -> Group:
        group = Group(self._contact_heading, self)
        value = replace(KINDS["contact_points"]["value"], required=False)
        cells = []
        for kind in CONTACT_KINDS:
            editor = make_editor(replace(value, key=kind), "contact_points", workplace, group)
            self._contacts[kind] = editor
            cells.append(Cell(editor, partial(labels.choice_label, "contact_points", "kind", kind), group))
        for pair in (cells[:2], cells[2:]):
            group.add(CellLine(pair, group))
        return group

    def _work_heading(self) -> str:
        return self.tr("Work")

    def _contact_heading(self) -> str:
        return self.tr("Contact")

    def _ask_for_linked(self, editor: LinkEditor, kind: str, name: str) -> None:
        self.new_linked_requested.emit(editor, kind, name)
