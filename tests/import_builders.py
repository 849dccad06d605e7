"""Makes sources, plans and whole exports for tests of imports."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import sqlalchemy as sa

from office_desk.exchange.desk_json import read_desk_json, write_desk_json
from office_desk.exchange.incoming import Incoming, IncomingFile, Named
from office_desk.exchange.outgoing import Outgoing
from office_desk.exchange.plan import Decision, Outcome, Plan
from office_desk.exchange.reading import Format, Reading, ReadOptions
from office_desk.model.catalog import KINDS
from office_desk.model.json_values import to_json
from office_desk.services.desk import Desk
from office_desk.services.imports import Imported
from office_desk.services.outgoing import Extent, read_outgoing
from office_desk.storage.tables import table_of


def reading_of(*records: Incoming, format: Format = Format.VCARD) -> Reading:
    """A reading of records as a reader of cards would give it."""
    return Reading("sample.vcf", format, records=list(records))


def incoming(kind: str, uuid: str = "", /, *, parts: tuple[Incoming, ...] = (), **values: Any) -> Incoming:
    """A record of a source."""
    return Incoming(kind, dict(values), parts, uuid=uuid)


def person(
    family: str = "Zhang",
    given: str = "Ying",
    uuid: str = "",
    *,
    email: str = "",
    phone: str = "",
    organization: str = "",
    position: str = "",
    photo: bytes = b"",
    **values: Any,
) -> Incoming:
    """A person as a card tells of one."""
    named = {"family_name": family, "given_name": given} if family or given else {}
    record = Incoming("people", named | values, uuid=uuid)
    for kind, value in (("email", email), ("phone", phone)):
        if value:
            record.add_parts(Incoming("contact_points", {"kind": kind, "value": value}))
    if organization:
        record.add_parts(Incoming("affiliations", {"organization": Named(organization), "position": position}))
    if photo:
        record.add_file(IncomingFile("photo.png", "photo", "image/png", photo))
    return record


def planned(desk: Desk, *records: Incoming, on_duplicate: Decision = Decision.UPDATE) -> Plan:
    """The plan of importing records."""
    return desk.imports.plan(reading_of(*records), on_duplicate=on_duplicate)


def imported(desk: Desk, *records: Incoming, on_duplicate: Decision = Decision.UPDATE) -> Imported:
    """Plan and carry out."""
    return desk.imports.carry_out(planned(desk, *records, on_duplicate=on_duplicate))


def counts(outcome: Outcome) -> tuple[int, int, int, int, int]:
    """Added, updated, skipped, same and refused."""
    return outcome.added, outcome.updated, outcome.skipped, outcome.same, len(outcome.refused)


def verdicts(plan: Plan) -> list[tuple[str, str]]:
    """Verdict and decision of each record."""
    return [(record.verdict.value, record.decision.value) for record in plan.records]


def exported(desk: Desk) -> bytes:
    """Everything on a desk as its own JSON."""
    return b"".join(write_desk_json(_everything(desk)))


def read_export(data: bytes) -> Reading:
    """What a file of the desk's own JSON holds."""
    return read_desk_json(data, ReadOptions())


def _everything(desk: Desk) -> Iterator[Outgoing]:
    """What is a part of nothing, with its parts; a figure may belong to no record at all."""
    with desk.imports._store.reading() as connection:
        for kind in KINDS.values():
            if kind.key == "attachments":
                continue
            table = table_of(kind.key)
            unowned = (table.c[kind[key].column_name].is_(None) for key in kind.owners)
            query = sa.select(table.c.id).where(table.c.trashed_at.is_(None), *unowned).order_by(table.c.id)
            yield from read_outgoing(connection, kind.key, list(connection.scalars(query)), Extent())


def content(desk: Desk) -> Mapping[str, Mapping[str, Any]]:
    """Every live record by kind and UUID: its values, with links as UUIDs, and that alone."""
    found: dict[str, dict[str, Any]] = {}
    with desk.imports._store.reading() as connection:
        for kind in KINDS.values():
            table = table_of(kind.key)
            live = list(connection.scalars(sa.select(table.c.id).where(table.c.trashed_at.is_(None))))
            found[kind.key] = {}
            for one in read_outgoing(connection, kind.key, live, Extent(parts=False)):
                values = {
                    field.key: one.marks.get(field.key) if field.target else to_json(field, one.values[field.key])
                    for field in kind.stored
                }
                found[kind.key][one.uuid] = values
    return found
