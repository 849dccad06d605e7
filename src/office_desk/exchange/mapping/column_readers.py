"""One reader per column: what it does with a cell that holds something."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from office_desk.exchange.columns import Target
from office_desk.exchange.lasting_marks import uuid_of
from office_desk.exchange.mapping.cell_text import cell_text, exact_text, one_line, visible_line
from office_desk.exchange.mapping.contact_cells import GOOGLE_SEPARATOR, LONGEST_LIST, read_label, says_nothing
from office_desk.exchange.mapping.contact_rows import point_reader
from office_desk.exchange.mapping.field_cells import field_reader
from office_desk.exchange.mapping.guest_cells import guest_reader
from office_desk.exchange.mapping.guest_columns import GUEST_TARGETS
from office_desk.exchange.mapping.heading_text import name_order
from office_desk.exchange.mapping.row_draft import RowContext, RowDraft
from office_desk.exchange.mapping.targets import CONTACTS
from office_desk.exchange.mapping.totals import is_totals_word
from office_desk.exchange.table import Cell
from office_desk.model.catalog import KINDS, Field, ValueKind
from office_desk.model.catalog.fields import NAME_LENGTH
from office_desk.model.errors import Refused
from office_desk.names.typed_name import NameOrder

ColumnReader = Callable[[RowDraft, Cell], None]

_NOTHING = frozenset(("-", "–", "—", "--", "---"))


def column_reader(
    target: Target, context: RowContext, heading: str, cells: Iterable[Cell], is_alone: bool
) -> ColumnReader | None:
    """The reader for a column, None for a target that nothing is known of, as in a mapping of another version.

    Args:
        target: Where its cells go.
        context: What is the same for all rows.
        heading: Its heading, for warnings and notes.
        cells: All its cells.
        is_alone: No other column speaks of the same part.
    """
    if target.kind == CONTACTS and context.kind != CONTACTS:
        is_whole = is_alone and target.key == "value" and target.contact
        read = _point_reader if is_whole else _contact_reader
        return read(target, heading, context.is_own)
    if target.kind not in KINDS:
        return None
    field = KINDS[target.kind].by_key.get(target.key)
    if target in GUEST_TARGETS and context.kind == "people":
        return guest_reader(target, context, heading, cells)
    if target.kind != context.kind:
        return None if field is None else _part_reader(target, field, context, heading, cells)
    if field is None:
        return _special_reader(target, heading)
    if field.kind is ValueKind.MOMENT and (context.kind == "events" or context.is_own):
        return _cell_reader(target)
    if field.kind is ValueKind.LONG_TEXT:
        return _long_text_reader(field, exact_text if context.is_own else cell_text)
    return _value_reader(field, context, heading, cells)


def _value_reader(field: Field, context: RowContext, heading: str, cells: Iterable[Cell]) -> ColumnReader:
    read = field_reader(field, context, heading, cells)
    key, is_own = field.key, context.is_own

    def take(draft: RowDraft, cell: Cell) -> None:
        if cell in _NOTHING and not is_own:
            return
        try:
            value, warning = read(cell)
        except Refused:
            draft.keep(heading, cell_text(cell))
            return
        if value is not None and value != "":
            draft.values[key] = value
        if warning is not None:
            draft.warnings.append(warning)

    return take


def _part_reader(
    target: Target, field: Field, context: RowContext, heading: str, cells: Iterable[Cell]
) -> ColumnReader:
    read = field_reader(field, context, heading, cells, target.kind)
    key, place = field.key, (target.kind, target.contact, target.number, target.label)
    may_say_nothing = field.kind in (ValueKind.TEXT, ValueKind.LINK) and not context.is_own

    def take(draft: RowDraft, cell: Cell) -> None:
        if cell in _NOTHING or (may_say_nothing and says_nothing(cell_text(cell) or "-")):
            return
        try:
            value, warning = read(cell)
        except Refused:
            draft.keep(heading, cell_text(cell))
            return
        if value is not None and value != "":
            draft.part(place)[key] = value
        if warning is not None:
            draft.warnings.append(warning)

    return take


def _point_reader(target: Target, heading: str, is_own: bool) -> ColumnReader:
    """The reader for a column that alone tells a contact point, as most do."""
    contact, label, read = target.contact, read_label(target.label), point_reader(target.contact, is_own=is_own)

    def take(draft: RowDraft, cell: Cell) -> None:
        text = visible_line(cell_text(cell))
        if len(text) > LONGEST_LIST:
            draft.keep(heading, text)
        elif GOOGLE_SEPARATOR in text and not is_own:
            for value in text.split(GOOGLE_SEPARATOR):
                read(draft, contact, value, label, heading)
        elif text and not says_nothing(text):
            read(draft, contact, text, label, heading)

    return take


def _contact_reader(target: Target, heading: str, is_own: bool) -> ColumnReader:
    key, place = target.key, (target.kind, target.contact, target.number, target.label)

    def take(draft: RowDraft, cell: Cell) -> None:
        text = visible_line(cell_text(cell))
        if not text:
            return
        said = draft.part(place)
        said[key] = f"{said[key]}, {text}" if key in said else text
        if key in ("value", "street"):
            said["heading"] = heading
            said["is_own"] = is_own

    return take


def _long_text_reader(field: Field, text_of: Callable[[Cell], str]) -> ColumnReader:
    key = field.key

    def take(draft: RowDraft, cell: Cell) -> None:
        text = text_of(cell)
        if text:
            draft.values[key] = f"{draft.values[key]}\n{text}" if key in draft.values else text

    return take


def _special_reader(target: Target, heading: str) -> ColumnReader | None:
    if target.key == "uuid":
        return _take_mark
    if target.key == "full_name":
        return _full_name_reader(heading, is_of_person=target.kind == "people")
    return _cell_reader(target)


def _take_mark(draft: RowDraft, cell: Cell) -> None:
    draft.specials["uuid"] = uuid_of(cell_text(cell))


def _full_name_reader(heading: str, is_of_person: bool) -> ColumnReader:
    order = name_order(heading) if is_of_person else NameOrder.UNKNOWN

    def take(draft: RowDraft, cell: Cell) -> None:
        text = one_line(cell_text(cell))
        if len(text) > NAME_LENGTH:
            draft.keep(heading, text)
        elif text not in _NOTHING and not (is_of_person and is_totals_word(text)):
            draft.specials["full_name"] = text
            draft.specials["name_order"] = order

    return take


def _cell_reader(target: Target) -> ColumnReader:
    key = target.key

    def take(draft: RowDraft, cell: Cell) -> None:
        if cell not in _NOTHING:
            draft.specials[key] = cell

    return take
