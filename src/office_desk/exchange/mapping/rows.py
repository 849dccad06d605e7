"""The rows of a table as records, by a mapping that a person has seen.

A cell that is no value of its field never costs the row: its text goes to the notes, behind its heading, with a
warning, and the field is left out. Only a row that names nothing or adds up the others is refused. Empty rows are
passed over.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

from office_desk.exchange.collection_pause import without_collection
from office_desk.exchange.columns import ColumnMapping, Target
from office_desk.exchange.incoming import Incoming
from office_desk.exchange.mapping.column_readers import ColumnReader, column_reader
from office_desk.exchange.mapping.contact_rows import contact_points
from office_desk.exchange.mapping.date_cells import DateReader
from office_desk.exchange.mapping.event_rows import EventTimes, settle_own_moments
from office_desk.exchange.mapping.organization_names import name_by_script
from office_desk.exchange.mapping.people_rows import person_of
from office_desk.exchange.mapping.row_draft import RowContext, RowDraft
from office_desk.exchange.mapping.targets import CONTACTS
from office_desk.exchange.mapping.totals import total_of
from office_desk.exchange.reading import ReadOptions
from office_desk.exchange.table import Cell, Table
from office_desk.exchange.vcard.card import Property
from office_desk.exchange.vcard.contact_points import PostalAddress
from office_desk.model.catalog import KINDS
from office_desk.model.errors import Reason

Finish = Callable[[RowDraft, RowContext], Incoming]


def records_of(
    table: Table, mapping: ColumnMapping, options: ReadOptions | None = None, today: date | None = None
) -> list[Incoming]:
    """Make a record of each row that holds anything.

    Args:
        table: The table.
        mapping: Where its columns go, in their order; a column without a target is not taken.
        options: For the time zone of moments that name none.
        today: The day in whose year a date without one is; by default the day of asking.
    """
    is_own = any(target is not None and target.key == "uuid" for target in mapping.targets)
    zone = (options or ReadOptions()).timezone
    context = RowContext(mapping.kind, zone, today or date.today(), is_own)
    readers = _readers(table, mapping, context)
    finish = _finish(table, mapping, context)
    last = _last_row(table)
    found: list[Incoming] = []
    marks: set[str] = set()
    with without_collection():
        for number, row in zip(table.numbers, table.rows, strict=True):
            if not any(map(_holds_anything, row)):
                continue
            if not is_own and (total := total_of(row, is_last=row is last)):
                found.append(_left_out(mapping.kind, total, number))
                continue
            draft = RowDraft()
            for index, reader in readers:
                cell = row[index]
                if cell is not None and cell != "":
                    reader(draft, cell)
            record = _completed(finish(draft, context), draft, number)
            record.is_exact = is_own
            if record.uuid:
                if record.uuid in marks:
                    record.warn(Reason.of("uuid_at_two_records", uuid=record.uuid))
                marks.add(record.uuid)
            found.append(record)
    return found


def _last_row(table: Table) -> tuple[Cell, ...] | None:
    return next((row for row in reversed(table.rows) if any(map(_holds_anything, row))), None)


def _left_out(kind: str, total: str, number: int) -> Incoming:
    """What is told of a row of totals."""
    record = Incoming(kind, lines=(number, number))
    record.refuse(Reason.of("totals_row_left_out", value=total))
    return record


def _holds_anything(cell: Cell) -> bool:
    return bool(cell.strip()) if isinstance(cell, str) else cell is not None


def _readers(table: Table, mapping: ColumnMapping, context: RowContext) -> list[tuple[int, ColumnReader]]:
    readers = []
    for index, (heading, target) in enumerate(zip(mapping.headings, mapping.targets, strict=True)):
        if target is None or index >= len(table.headings):
            continue
        is_alone = sum(_place(other) == _place(target) for other in mapping.targets) == 1
        reader = column_reader(target, context, " ".join(heading.split()), _column(table, index), is_alone)
        if reader is not None:
            readers.append((index, reader))
    return readers


def _place(target: Target | None) -> tuple[str, str, int, str] | None:
    return (target.kind, target.contact, target.number, target.label) if target else None


def _column(table: Table, index: int) -> Iterator[Cell]:
    return (row[index] for row in table.rows)


def _finish(table: Table, mapping: ColumnMapping, context: RowContext) -> Finish:
    if context.kind == "people":
        return person_of
    return _own_record_of if context.is_own else _event_reader(table, mapping, context)


def _own_record_of(draft: RowDraft, context: RowContext) -> Incoming:
    settle_own_moments(draft, context)
    return _record_of(draft, context)


def _event_reader(table: Table, mapping: ColumnMapping, context: RowContext) -> Finish:
    if context.kind != "events":
        return _record_of
    places = {target.key: index for index, target in enumerate(mapping.targets) if target and target.kind == "events"}
    headings = {key: " ".join(mapping.headings[index].split()) for key, index in places.items()}
    starts = _column(table, places["starts_at"]) if "starts_at" in places else ()
    dates = DateReader(starts, context.today, headings.get("starts_at", ""))
    times = EventTimes(context, dates, headings)

    def event_of(draft: RowDraft, context: RowContext) -> Incoming:
        times.settle(draft)
        return _record_of(draft, context)

    return event_of


def _record_of(draft: RowDraft, context: RowContext) -> Incoming:
    """A record of any kind but a person."""
    kind = KINDS[context.kind]
    if "full_name" in draft.specials and not (context.is_own and any(draft.values.get(key) for key in kind.titles)):
        for key, name in name_by_script(draft.specials["full_name"], kind.titles[0]).items():
            if context.is_own and key not in draft.values:
                draft.shown.add(key)
            draft.values.setdefault(key, name)
    record = Incoming(context.kind, draft.values)
    record.parts = (
        *(Incoming(part, values) for (part, *_), values in draft.parts.items() if part != CONTACTS and values),
        *contact_points(draft),
    )
    if kind.titles and not any(draft.values.get(key) for key in kind.titles):
        record.refuse(Reason.of("row_without_name"))
    return record


def _completed(record: Incoming, draft: RowDraft, number: int) -> Incoming:
    record.lines = (number, number)
    record.uuid = draft.specials.get("uuid", "")
    record.shown = frozenset(draft.shown)
    record.warn(*draft.warnings)
    if draft.addresses and "carried" in KINDS[record.kind].by_key:
        record.values.setdefault("carried", _carried_addresses(draft.addresses))
    if draft.kept and "notes" in KINDS[record.kind].by_key:
        record.values["notes"] = "\n".join(filter(None, (record.values.get("notes", ""), *draft.kept)))
    return record


def _carried_addresses(addresses: list[PostalAddress]) -> str:
    """Addresses in their parts (RFC 6350, 6.3.1), for the cards that are written of the record."""
    from office_desk.exchange.cards.carrying import carried_of  # few tables tell addresses

    parts = (
        (one.post_office_box, one.extended, one.street, one.city, one.region, one.postal_code, one.country)
        for one in addresses
    )
    return carried_of(tuple(Property.of_components("ADR", tuple((part,) for part in each)) for each in parts))
