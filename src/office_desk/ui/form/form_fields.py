"""The fields of a record kind as they are set in a form: groups, lines and captions, from the catalog."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from office_desk import labels
from office_desk.model.catalog import KINDS, Field
from office_desk.model.empty_values import normalized
from office_desk.ui.form.choice_editors import FlagEditor
from office_desk.ui.form.editor import Editor
from office_desk.ui.form.form_rows import Caption, Cell, CellLine, Group, MarkedLine
from office_desk.ui.form.layouts import MARKS, Block, Layout, Line, arranged, layout_of
from office_desk.ui.form.link_editor import LinkEditor
from office_desk.ui.form.make_editor import make_editor
from office_desk.ui.form.name_proposals import NameProposals
from office_desk.ui.form.new_person_parts import NewPersonParts
from office_desk.ui.look import tokens
from office_desk.ui.workplace import Workplace

_WIDEST = 680


class FormFields(QWidget):
    """Groups, order and required fields are the catalog's; the layout's hints set the lines.

    Attributes:
        editors: Field key to editor, in the order of Tab.
        parts: The fields of what a new record is made together with, for kinds that have such.

    Signals:
        changed: the person changed something.
        new_linked_requested: a link field wants a record that does not exist yet: its editor, kind and name.
    """

    changed = Signal()
    new_linked_requested = Signal(object, str, str)

    def __init__(self, kind: str, workplace: Workplace, parent: QWidget | None = None, *, is_new: bool = False) -> None:
        super().__init__(parent)
        self._kind = KINDS[kind]
        self._layout: Layout = layout_of(kind)
        self._workplace = workplace
        self.editors: dict[str, Editor] = {}
        self.parts: NewPersonParts | None = None
        self.proposals: NameProposals | None = None
        self._groups: dict[str, Group] = {}
        self._group_of: dict[str, Group] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, tokens.SPACE)
        self._column.setSpacing(tokens.SPACE_GROUP)
        self.setMaximumWidth(_WIDEST)
        for name, blocks in arranged(self._kind).items():
            self._add_group(name, blocks)
            if is_new and self._layout.has_parts and self.parts is None:
                self._add_parts()
        self._column.addStretch(1)

    def set_read_only(self) -> None:
        """Show the values and let nobody change them."""
        for editor in self.editors.values():
            editor.set_read_only()
        if self.parts is not None:
            self.parts.set_read_only()
        if self.proposals is not None:
            self.proposals.setEnabled(False)

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

    def open_groups(self, values: Mapping[str, Any]) -> None:
        """Open the folded groups in which something stands."""
        for name, group in self._groups.items():
            if name in self._layout.folded and name != next(iter(self._groups)):
                fields = [field for field in self._kind.written if field.group == name and field.key in self.editors]
                group.set_open(any(values[field.key] != normalized(field, None) for field in fields))
        self.open_by_choice()

    def open_by_choice(self) -> None:
        """Open the groups that a choice calls for."""
        for name, key, choice in self._layout.opened_by:
            value = self.editors[key].value()
            if choice == value or (isinstance(value, tuple) and choice in value):
                self._groups[name].set_open(True)

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
            self.proposals = NameProposals(self.editors, self._workplace, group)
            group.add(self.proposals)

    def _line(self, line: Line, block: Block, parent: QWidget) -> QWidget:
        alone = len(line.keys) == 1
        cells = [self._cell(self._kind[key], block.is_captioned, parent, is_alone=alone) for key in line.keys]
        row = cells[0] if len(cells) == 1 else CellLine(cells, parent)
        if not line.mark:
            return row
        return MarkedLine(MARKS.get(line.mark, ""), row, cells[0], parent)

    def _cell(self, field: Field, has_caption: bool, parent: QWidget, *, is_alone: bool) -> Cell:
        editor = make_editor(field, self._kind.key, self._workplace, parent)
        if isinstance(editor, LinkEditor):
            editor.new_requested.connect(partial(self._ask_for_linked, editor))
        self.editors[field.key] = editor
        name = partial(labels.field_label, self._kind.key, field.key)
        names_itself = is_alone and isinstance(editor, FlagEditor)
        return Cell(editor, name, parent, has_caption=has_caption and not names_itself)

    def _ask_for_linked(self, editor: LinkEditor, kind: str, name: str) -> None:
        self.new_linked_requested.emit(editor, kind, name)


def _block_label(kind: str, block: Block) -> str:
    """What a block of names is called as a whole: the field in English without its language."""
    en = next(line.keys[0] for line in block.lines if line.mark == "en")
    return labels.field_label(kind, "") if en in KINDS[kind].titles else labels.field_label(kind, en)
