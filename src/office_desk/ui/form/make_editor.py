"""Which editor a field gets: one for each kind of value."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from office_desk.model.catalog import Field, ValueKind
from office_desk.ui.form.choice_editors import ChoiceEditor, ChoicesEditor, FlagEditor
from office_desk.ui.form.editor import Editor
from office_desk.ui.form.link_editor import LinkEditor
from office_desk.ui.form.moment_editor import MomentEditor
from office_desk.ui.form.number_editors import IntegerEditor
from office_desk.ui.form.text_editors import LongTextEditor, TextEditor, UrlEditor
from office_desk.ui.form.vague_editors import VagueCountEditor, VagueDateEditor
from office_desk.ui.form.zone_editor import ZoneEditor
from office_desk.ui.workplace import Workplace

_BY_VALUE: dict[ValueKind, type[Editor]] = {
    ValueKind.TEXT: TextEditor,
    ValueKind.LONG_TEXT: LongTextEditor,
    ValueKind.INTEGER: IntegerEditor,
    ValueKind.FLAG: FlagEditor,
    ValueKind.CHOICE: ChoiceEditor,
    ValueKind.CHOICES: ChoicesEditor,
    ValueKind.ZONE: ZoneEditor,
    ValueKind.URL: UrlEditor,
}


def make_editor(field: Field, kind: str, workplace: Workplace, parent: QWidget) -> Editor:
    """The editor for a field of a record kind."""
    match field.kind:
        case ValueKind.VAGUE_DATE:
            return VagueDateEditor(field, kind, workplace.language, parent)
        case ValueKind.VAGUE_COUNT:
            return VagueCountEditor(field, kind, workplace.language, parent)
        case ValueKind.MOMENT:
            return MomentEditor(field, kind, workplace.language, parent)
        case ValueKind.LINK:
            return LinkEditor(field, kind, workplace, parent)
    return _BY_VALUE[field.kind](field, kind, parent)
