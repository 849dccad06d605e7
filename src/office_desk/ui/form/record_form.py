"""The fields of one record: loaded from it, checked by the model's rules, given back as a draft."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from office_desk import labels
from office_desk.model.catalog import KINDS, Field
from office_desk.model.empty_values import normalized
from office_desk.model.errors import Reason
from office_desk.model.rules import broken_rules, broken_value_rule
from office_desk.model.snapshot import Draft, Titles
from office_desk.ui.form.editor import Editor
from office_desk.ui.form.form_rows import Caption, Cell, CellLine, Group, MarkedLine
from office_desk.ui.form.layouts import MARKS, Block, Layout, Line, arranged, layout_of
from office_desk.ui.form.link_editor import LinkEditor
from office_desk.ui.form.loading import LoadedRecord, read_zone, zone_links
from office_desk.ui.form.make_editor import make_editor
from office_desk.ui.form.moment_editor import MomentEditor
from office_desk.ui.form.name_proposals import NameProposals
from office_desk.ui.form.new_person_parts import NewPersonParts
from office_desk.ui.look import tokens
from office_desk.ui.workplace import Workplace

_WIDEST = 680


class RecordForm(QWidget):
    """A form built from the catalog: groups, order and required fields are its; the layout's hints set the lines.

    `load` and `record` mirror each other; `record` holds only what differs from what was loaded.

    Signals:
        changed: the person changed something; ask `is_dirty`.
        new_linked_requested: a link field wants a record that does not exist yet: its editor, kind and name.
    """

    changed = Signal()
    new_linked_requested = Signal(object, str, str)

    def __init__(self, kind: str, workplace: Workplace, parent: QWidget | None = None, *, is_new: bool = False) -> None:
        super().__init__(parent)
        self._kind = KINDS[kind]
        self._layout: Layout = layout_of(kind)
        self._workplace = workplace
        self._loaded: LoadedRecord | None = None
        self._link_titles: dict[str, Titles] = {}
        self.editors: dict[str, Editor] = {}
        self.parts: NewPersonParts | None = None
        self._groups: dict[str, Group] = {}
        self._group_of: dict[str, Group] = {}
        self._proposals: NameProposals | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, tokens.SPACE)
        self._column.setSpacing(tokens.SPACE_GROUP)
        self.setMaximumWidth(_WIDEST)
        for name, blocks in arranged(self._kind).items():
            self._add_group(name, blocks)
            if is_new and self._layout.has_parts and self.parts is None:
                self._add_parts()
        self._column.addStretch(1)
        self._connect_zones()

    @property
    def kind(self) -> str:
        """The record kind."""
        return self._kind.key

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
        for key, editor in self.editors.items():
            editor.set_value(record.values[key])
            editor.set_error("")
        self._show_link_titles()
        for moment in self._moments():
            key, _, through = moment.field.zone_key.partition(".")
            moment.set_zone(record.zones.get(key, "") if through else str(record.values[key]))
        self._open_groups()
        if self._proposals is not None:
            self._proposals.ask()

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
        """Put each sentence under its field and go to the first; answers whether any found its field."""
        found = [key for key in self.editors if errors.get(key)]
        for key, editor in self.editors.items():
            editor.set_error(errors.get(key, ""))
        if found:
            self.focus_field(found[0])
        return bool(found)

    @staticmethod
    def sentences(reasons: Mapping[str, Reason]) -> dict[str, str]:
        """Reasons in words."""
        return {key: labels.reason(reason) for key, reason in reasons.items()}

    def focus_field(self, key: str = "") -> None:
        """Go to a field, or to the first one, and bring it into view."""
        editor = self.editors.get(key) or next(iter(self.editors.values()))
        if group := self._group_of.get(editor.field.key):
            group.set_open(True)
        editor.control.setFocus(Qt.FocusReason.OtherFocusReason)
        self.show_in_view(editor)

    def show_in_view(self, editor: Editor) -> None:
        """Scroll so far that the field with its caption and its error can be seen."""
        area: QWidget | None = self.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        if isinstance(area, QScrollArea):
            area.ensureWidgetVisible(editor, 0, 2 * tokens.SPACE_PAGE)

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

    # The lines

    def _add_group(self, name: str, blocks: list[Block]) -> None:
        is_first = not self._groups
        is_headed = not is_first and name not in self._layout.unheaded
        heading = partial(labels.group_label, name) if is_headed else None
        group = Group(heading, self, is_foldable=not is_first and name in self._layout.folded)
        for block in blocks:
            self._add_block(group, block)
        for key in (key for block in blocks for key in block.keys):
            self._group_of[key] = group
        self._groups[name] = group
        self._column.addWidget(group)

    def _add_parts(self) -> None:
        """Ask for the parts of a new record right after its main group, in the order of Tab as well."""
        self.parts = NewPersonParts(self._workplace, self)
        self.parts.changed.connect(self.changed)
        self.parts.new_linked_requested.connect(self.new_linked_requested)
        self._column.addWidget(self.parts)

    def _add_block(self, group: Group, block: Block) -> None:
        holder = QWidget(group)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.SPACE if block.is_captioned else tokens.SPACE_TIGHT)
        first = self._kind[block.keys[0]]
        caption: Caption | None = None
        if not block.is_captioned:
            caption = Caption(partial(_block_label, self._kind.key, block), holder)
            column.addWidget(caption)
        for line in block.lines:
            column.addWidget(self._line(line, block, holder))
        if caption is not None:
            caption.setBuddy(self.editors[first.key])
        group.add(holder)
        if self._layout.is_named_as_person and first.key in self._kind.titles:
            self._proposals = NameProposals(self.editors, self._workplace, group)
            group.add(self._proposals)

    def _line(self, line: Line, block: Block, parent: QWidget) -> QWidget:
        cells = [self._cell(self._kind[key], block.is_captioned, parent) for key in line.keys]
        row = cells[0] if len(cells) == 1 else CellLine(cells, parent)
        if not line.mark:
            return row
        return MarkedLine(MARKS.get(line.mark, ""), row, cells[0], parent)

    def _cell(self, field: Field, has_caption: bool, parent: QWidget) -> Cell:
        editor = make_editor(field, self._kind.key, self._workplace, parent)
        editor.changed.connect(partial(self._take_change, field.key))
        editor.left.connect(partial(self._check_field, field.key))
        if isinstance(editor, LinkEditor):
            editor.new_requested.connect(partial(self._ask_for_linked, editor))
        self.editors[field.key] = editor
        name = partial(labels.field_label, self._kind.key, field.key)
        return Cell(editor, name, parent, has_caption=has_caption)

    def _open_groups(self) -> None:
        """Open the folded groups in which something stands."""
        loaded = self._record()
        for name, group in self._groups.items():
            if name in self._layout.folded and name != next(iter(self._groups)):
                fields = [field for field in self._kind.written if field.group == name and field.key in self.editors]
                group.set_open(any(loaded.values[field.key] != normalized(field, None) for field in fields))
        self._open_by_choice()

    def _open_by_choice(self) -> None:
        for name, key, choice in self._layout.opened_by:
            value = self.editors[key].value()
            if choice == value or (isinstance(value, tuple) and choice in value):
                self._groups[name].set_open(True)

    # What the person does

    def _take_change(self, key: str) -> None:
        editor = self.editors[key]
        if editor.error and not editor.problem() and self._value_reason(key) is None:
            editor.set_error("")
        if any(key == opener for _, opener, _ in self._layout.opened_by):
            self._open_by_choice()
        self.changed.emit()

    def _check_field(self, key: str) -> None:
        """Say beside a field what is wrong in it once it is left; what concerns several fields waits for Save."""
        editor = self.editors[key]
        if self._loaded is None or (self._value(key) == self._loaded.values[key] and not editor.problem()):
            return
        reason = self._value_reason(key)
        editor.set_error(editor.problem() or (labels.reason(reason) if reason else ""))

    def _value_reason(self, key: str) -> Reason | None:
        return broken_value_rule(self._kind[key], self._value(key))

    def _ask_for_linked(self, editor: LinkEditor, kind: str, name: str) -> None:
        self.new_linked_requested.emit(editor, kind, name)

    # Time zones

    def _moments(self) -> list[MomentEditor]:
        return [editor for editor in self.editors.values() if isinstance(editor, MomentEditor)]

    def _connect_zones(self) -> None:
        """Let moments follow the zone they are told in: a field of the form, or of a linked record."""
        for moment in self._moments():
            key, _, through = moment.field.zone_key.partition(".")
            if not through:
                self.editors[key].changed.connect(self._follow_zone_field)
        for key in zone_links(self._kind.key):
            self.editors[key].changed.connect(partial(self._read_linked_zone, key))

    def _follow_zone_field(self) -> None:
        for moment in self._moments():
            if "." not in moment.field.zone_key:
                moment.set_zone(str(self.editors[moment.field.zone_key].value()))

    def _read_linked_zone(self, key: str) -> None:
        record_id = self.editors[key].value()
        target = self._kind[key].target
        if record_id is None:
            self._set_linked_zone(key, "")
            return
        self._workplace.operations.read(
            self,
            lambda desk: read_zone(desk, target, record_id),
            partial(self._set_linked_zone, key),
            key=f"zone of {key}",
        )

    def _set_linked_zone(self, key: str, zone: str) -> None:
        for moment in self._moments():
            if moment.field.zone_key.startswith(f"{key}."):
                moment.set_zone(zone)

    # Languages

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
        errors = {key for key, editor in self.editors.items() if editor.error}
        for key in errors:
            self._check_field(key)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self._loaded is not None:
            self._reword()


def _block_label(kind: str, block: Block) -> str:
    """What a block of names is called as a whole: the field in English without its language."""
    en = next(line.keys[0] for line in block.lines if line.mark == "en")
    return labels.field_label(kind, "") if en in KINDS[kind].titles else labels.field_label(kind, en)
