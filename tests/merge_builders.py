"""Makes records that are there twice, and reads a whole desk to compare it with itself."""

from __future__ import annotations

import random
from typing import Any

import sqlalchemy as sa

from builders import add, add_event, add_organization, add_person
from office_desk.model.catalog import KINDS, ValueKind
from office_desk.services.desk import Desk
from office_desk.storage.tables import match_keys, search_documents, table_of

STAMPS = frozenset({"version", "updated_at"})
"""What every write changes, a write that takes another one back too."""

MERGED = (("people", "person"), ("organizations", "organization"))


def whole_desk(desk: Desk) -> dict[str, list[tuple[Any, ...]]]:
    """Every value of every record with its marks, titles, search words and keys, without the stamps of writes."""
    with desk._store.reading() as connection:
        dump = {}
        for kind in KINDS:
            table = table_of(kind)
            columns = [column for column in table.c if column.name not in STAMPS | {"trashed_at"}]
            columns.append(table.c.trashed_at.is_(None))
            dump[kind] = [tuple(row) for row in connection.execute(sa.select(*columns).order_by(table.c.id))]
        for table, columns in (
            (search_documents, ("kind", "record_id", "words")),
            (match_keys, ("kind", "record_id", "key")),
        ):
            chosen = [table.c[name] for name in columns]
            dump[table.name] = sorted(tuple(row) for row in connection.execute(sa.select(*chosen)))
        return dump


def tie_everything_to(desk: Desk, kind: str, record_id: int, mark: str) -> None:
    """Let a record of each kind that can point at this one do so, and a line of a digest tell of it."""
    chance = random.Random(mark)
    needed = {
        "event": lambda: add_event(desk, f"Event {mark}"),
        "person": lambda: add_person(desk, family_name=f"Guest {mark}"),
        "organization": lambda: add_organization(desk, f"Place {mark}"),
        "digest": lambda: add(desk, "digests", title=f"Digest {mark}"),
        "interaction": lambda: add(desk, "interactions", title=f"Call {mark}"),
        "negotiation": lambda: add(desk, "negotiations", title=f"Topic {mark}"),
        "agreement": lambda: add(desk, "agreements", title=f"Paper {mark}"),
        "program": lambda: add(desk, "programs", title=f"School {mark}"),
    }
    texts = {"value": f"{chance.randrange(10**9):09}", "kind": None}
    for pointing in KINDS.values():
        for link in pointing.links:
            if link.target != kind or pointing.key in ("attachments", "distinct_pairs"):
                continue
            values: dict[str, Any] = {link.key: record_id}
            for field in pointing.written:
                if field.key in values or not field.required:
                    continue
                if field.target:
                    values[field.key] = needed[field.key]()
                elif field.choices:
                    values[field.key] = field.choices[0]
                else:
                    values[field.key] = texts.get(field.key) or f"{pointing.key} {mark}"
            called = pointing[pointing.titles[0]]
            if called.kind is ValueKind.TEXT and called.key not in values:
                values[called.key] = f"Part {mark}"
            add(desk, pointing.key, **values)
    snapshot = desk.records.get(kind, record_id)
    digest = add(desk, "digests", title=f"Season {mark}")
    add(desk, "digest_lines", digest=digest, text=mark, about_kind=kind, about_uuid=snapshot.uuid)
    link = dict(MERGED)[kind]
    desk.attachments.add(f"{mark}.txt", mark.encode(), **{link: record_id})


def pointing_at(desk: Desk, kind: str, record_id: int) -> set[tuple[str, str, int]]:
    """Kind, link and id of everything that points at a record, those in the trash too."""
    found = set()
    with desk._store.reading() as connection:
        for pointing in KINDS.values():
            table = table_of(pointing.key)
            for link in pointing.links:
                if link.target == kind:
                    ids = connection.scalars(sa.select(table.c.id).where(table.c[link.column_name] == record_id))
                    found |= {(pointing.key, link.key, one) for one in ids}
        uuid = connection.scalar(sa.select(table_of(kind).c.uuid).where(table_of(kind).c.id == record_id))
        lines = table_of("digest_lines")
        about = connection.scalars(sa.select(lines.c.id).where(lines.c.about_uuid == uuid))
        return found | {("digest_lines", "about_uuid", one) for one in about}
