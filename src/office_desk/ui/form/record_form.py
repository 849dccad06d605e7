"""The fields of one record: loaded from it, checked by the model's rules, given back as a draft."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from office_desk import labels
from office_desk.model.empty_values import normalized
from office_desk.model.errors import Reason
from office_desk.model.rules import broken_rules, broken_value_rule
from office_desk.model.snapshot import Draft, Titles
from office_desk.ui.form.form_fields import FormFields
from office_desk.ui.form.link_editor import LinkEditor
from office_desk.ui.form.loading import LoadedRecord
from office_desk.ui.form.zone_following import ZoneFollowing
from office_desk.ui.workplace import Workplace

_WIDEST = 680


class RecordForm(FormFields):
    """Loads a record into the fields and gives it back; `load` and `record` mirror each other.

    A field is checked when it is left, the record as a whole on `check`.
    """

    def __init__(self, kind: str, workplace: Workplace, parent: QWidget | None = None, *, is_new: bool = False) -> None:
        super().__init__(kind, workplace, parent, is_new=is_new)
        self._loaded: LoadedRecord | None = None
        self._link_titles: dict[str, Titles] = {}
        self._told_on_save: dict[str, bool] = {}  # field key to whether the form's own rules say it as well
        self._zones = ZoneFollowing(kind, self.editors, workplace, self)
        for key, editor in self.editors.items():
            editor.changed.connect(partial(self._take_change, key))
            editor.left.connect(partial(self._check_field, key))

    @property
    def kind(self) -> str:
        """The record kind."""
        return self._kind.key

    @property
    def title(self) -> str:
        """What the record was called when it was read, in the language of the moment."""
        return self._record().titles.in_language(self._workplace.language())

    @property
    def is_dirty(self) -> bool:
        """Whether something stands in the form that is not in the record."""
        if self._loaded is None:
            return False
        if self.parts is not None and self.parts.is_dirty:
            return True
        return any(editor.problem() for editor in self.editors.values()) or bool(self._differences())

    def load(self, record: LoadedRecord) -> None:
        """Show a record's values."""
        self._loaded = record
        self._link_titles = dict(record.links)
        self._told_on_save.clear()
        for key, editor in self.editors.items():
            editor.set_value(record.values[key])
            editor.set_error("")
        self._show_link_titles()
        if self.parts is not None:
            language = self._workplace.language()
            titles = {key: titles.in_language(language) for key, titles in record.links.items()}
            self.parts.load(record.work, titles)
        self._zones.load(record)
        self.open_groups(record.values)
        if self.proposals is not None:
            self.proposals.ask()

    def first_to_fill(self) -> str:
        """Where a person begins: the first field, or in a new record the first that is not given already.

        What is required goes first there, then what names the record: a person's new contact begins with its value,
        a participation with the person. What the record may be a part of is no beginning: one of these is given.
        """
        first = next(iter(self.editors))
        is_given = any(self._is_filled(key) for key in (first, *self._kind.owners))
        if self._record().id is not None or not is_given:
            return first
        typed = [key for key, editor in self.editors.items() if isinstance(editor.control, QLineEdit | QPlainTextEdit)]
        empty = [key for key in typed if key not in self._kind.owners and not self._is_filled(key)]
        required = [key for key in empty if self._kind[key].required]
        naming = [key for key in empty if key in self._kind.titles]
        return next(iter(required or naming or empty), first)

    def _is_filled(self, key: str) -> bool:
        return bool(self._value(key) != normalized(self._kind[key], None))

    def record(self) -> Draft:
        """What the person wants to be stored: of a record that exists, only the changed fields."""
        loaded = self._record()
        values = self.values() if loaded.id is None else self._differences()
        base = {} if loaded.id is None else {key: loaded.values[key] for key in values}
        return Draft(loaded.kind, values, loaded.id, loaded.version, base)

    def values(self) -> dict[str, Any]:
        """Every written field as it stands in the form."""
        values = dict(self._record().values)
        return values | {key: self._value(key) for key in self.editors}

    def check(self) -> dict[str, str]:
        """Field key to what is wrong there, by the model's rules, in the reader's language."""
        problems = {key: editor.problem() for key, editor in self.editors.items() if editor.problem()}
        return problems or self.sentences(broken_rules(self._kind, self.values()))

    def show_errors(self, errors: Mapping[str, str]) -> bool:
        """Put each sentence under its field and go to the first; answers whether any found its field.

        A sentence stays until its field, or the one it is compared with, is changed.
        """
        found = [key for key in self.editors if errors.get(key)]
        by_rules = self.check() if found else {}
        self._told_on_save = {key: key in by_rules for key in found}
        for key, editor in self.editors.items():
            editor.set_error(errors.get(key, ""))
        if found:
            self.focus_field(found[0])
        return bool(found)

    @staticmethod
    def sentences(reasons: Mapping[str, Reason]) -> dict[str, str]:
        """Reasons in words."""
        return {key: labels.reason(reason) for key, reason in reasons.items()}

    def take_theirs(
        self, values: Mapping[str, Any], version: int, chosen: set[str], links: Mapping[str, Titles]
    ) -> None:
        """Go on from a version that somebody else wrote: `values` are theirs, those `chosen` replace the form's."""
        loaded = self._record()
        self._loaded = replace(loaded, version=version, values={**loaded.values, **values})
        self._link_titles |= {key: titles for key, titles in links.items() if key in chosen}
        for key in chosen:
            self.editors[key].set_value(values[key])
        self._show_link_titles()

    def _record(self) -> LoadedRecord:
        if self._loaded is None:
            raise RuntimeError("The form was asked for its record before one was loaded.")
        return self._loaded

    def _value(self, key: str) -> Any:
        return normalized(self._kind[key], self.editors[key].value())

    def _differences(self) -> dict[str, Any]:
        loaded = self._record().values
        values = {key: self._value(key) for key in self.editors}
        return {key: value for key, value in values.items() if value != normalized(self._kind[key], loaded[key])}

    def _take_change(self, key: str) -> None:
        self._told_on_save.pop(key, None)
        if self._is_right_alone(key):
            self.editors[key].set_error("")
            self._take_back_settled()
        if any(key == opener for _, opener, _ in self._layout.opened_by):
            self.open_by_choice()
        self.changed.emit()

    def _is_right_alone(self, key: str) -> bool:
        return not self.editors[key].problem() and self._value_reason(key) is None

    def _take_back_settled(self) -> None:
        """Drop what Save said of fields that no longer contradict the one that was changed."""
        # Of what only the desk can tell, such as a link to nothing, the form does not know whether it is settled.
        told = [key for key, by_rules in self._told_on_save.items() if by_rules and self._is_right_alone(key)]
        broken = self.check() if told else {}
        for key in told:
            if key not in broken:
                del self._told_on_save[key]
                self.editors[key].set_error("")

    def _check_field(self, key: str) -> None:
        """Say beside a field what is wrong in it once it is left; what concerns several fields waits for Save."""
        if key in self._told_on_save:
            return
        editor = self.editors[key]
        if self._loaded is None or (self._value(key) == self._loaded.values[key] and not editor.problem()):
            return
        reason = self._value_reason(key)
        editor.set_error(editor.problem() or (labels.reason(reason) if reason else ""))

    def _value_reason(self, key: str) -> Reason | None:
        return broken_value_rule(self._kind[key], self._value(key))

    def _show_link_titles(self) -> None:
        """Name the linked records that stand in the form as they were loaded or taken over."""
        for key, titles in self._link_titles.items():
            editor = self.editors.get(key)
            if isinstance(editor, LinkEditor) and editor.value() is not None:
                editor.set_title(titles.in_language(self._workplace.language()))

    def _reword(self) -> None:
        loaded = self._record()
        unchanged = {key for key in self._link_titles if self.editors[key].value() == loaded.values[key]}
        self._link_titles = {key: titles for key, titles in self._link_titles.items() if key in unchanged}
        self._show_link_titles()
        shown = [editor for editor in self.editors.values() if editor.error]
        errors = self.check() if shown else {}
        for editor in shown:
            editor.set_error(errors.get(editor.field.key, ""))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self._loaded is not None:
            self._reword()
