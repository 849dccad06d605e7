"""The check of a whole desk: the file, the schema, the records, and the search index and match keys, which it mends."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

import sqlalchemy as sa

from office_desk.model.catalog import KINDS
from office_desk.services.answers import CheckFinding, CheckReport
from office_desk.storage import match_keys, search_index
from office_desk.storage.documents import HAS_KEYS, Document, every_document
from office_desk.storage.schema import SchemaState, state_of
from office_desk.storage.store import Store
from office_desk.storage.tables import search_documents, table_of

_AT_ONCE = 500
"""So many records are held in memory at a time."""


class Checkup:
    """Looking a desk over."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def run(self) -> CheckReport:
        """Check everything; the search index and the match keys are written anew where they differ from the records."""
        with self._store.reading() as connection:
            findings = [
                CheckFinding("integrity", not (fault := _integrity_fault(connection)), fault),
                CheckFinding("links", not (broken := _broken_link(connection)), broken),
                CheckFinding("schema", state_of(connection) is SchemaState.CURRENT),
                CheckFinding("records", True, str(_number_of_records(connection))),
            ]
        try:
            findings.append(self._check_search())
        except (sa.exc.DBAPIError, ValueError) as error:
            # What is damaged inside a record or the schema shows only when every record is read.
            findings.append(CheckFinding("search", False, str(getattr(error, "orig", error))))
        return CheckReport(tuple(findings))

    def _check_search(self) -> CheckFinding:
        if self._store.is_read_only:
            with self._store.reading() as connection:
                return CheckFinding("search", not _search_faults(connection))
        with self._store.writing() as connection:
            faults = _search_faults(connection)
            if not faults:
                return CheckFinding("search", True)
            _mend(connection)
            return CheckFinding("search_rebuilt", not _search_faults(connection), str(faults))


def _integrity_fault(connection: sa.Connection) -> str:
    if connection.dialect.name != "sqlite":
        return ""
    answer = str(connection.exec_driver_sql("PRAGMA integrity_check(3)").scalar())
    return "" if answer == "ok" else answer


def _broken_link(connection: sa.Connection) -> str:
    if connection.dialect.name != "sqlite":
        return ""
    broken = connection.exec_driver_sql("PRAGMA foreign_key_check").first()
    return "" if broken is None else f"{broken[0]} {broken[1]} → {broken[2]}"


def _number_of_records(connection: sa.Connection) -> int:
    return sum(connection.scalar(sa.select(sa.func.count()).select_from(table_of(kind))) or 0 for kind in KINDS)


def _documents(connection: sa.Connection) -> Iterator[tuple[str, Document]]:
    """What the search index and the match keys should hold, computed from the records."""
    for key, kind in KINDS.items():
        if kind.is_searched or key in HAS_KEYS:
            yield from ((key, document) for document in every_document(connection, key))


def _search_faults(connection: sa.Connection) -> int:
    """How many records the index or the keys tell wrongly; at least 1 when the index's structure is damaged."""
    found = search_documents.c
    known = {
        (row.kind, row.record_id): row.words
        for row in connection.execute(sa.select(found.kind, found.record_id, found.words))
    }
    keys = {kind: match_keys.of_records(connection, kind) for kind in HAS_KEYS}
    faults = 0
    for kind, document in _documents(connection):
        words = known.pop((kind, document.record_id), "") if KINDS[kind].is_searched else document.words
        own = keys.get(kind, {}).pop(document.record_id, ())
        faults += words != document.words or own != tuple(sorted(document.keys))
    return faults + len(known) + sum(map(len, keys.values())) + bool(search_index.fault(connection))


def _mend(connection: sa.Connection) -> None:
    """Write the search index and the match keys anew."""
    match_keys.clear(connection)
    search_index.rebuild(connection, _with_keys_written(connection))


def _with_keys_written(connection: sa.Connection) -> Iterator[tuple[str, int, str]]:
    """The words of every record, after its keys were written."""
    documents = iter(_documents(connection))
    while batch := list(islice(documents, _AT_ONCE)):
        for kind in {kind for kind, _ in batch} & HAS_KEYS:
            own = {document.record_id: document.keys for key, document in batch if key == kind}
            match_keys.put_many(connection, kind, own, are_new=True)
        yield from ((kind, one.record_id, one.words) for kind, one in batch if KINDS[kind].is_searched)
