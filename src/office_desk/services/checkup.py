"""The check of a whole desk: the file, the schema, the records, and the search index, which is mended."""

from __future__ import annotations

from collections.abc import Iterator

import sqlalchemy as sa
from sqlalchemy.orm import Session

from office_desk.model.catalog import KINDS
from office_desk.model.records import RECORD_CLASSES
from office_desk.services.answers import CheckFinding, CheckReport
from office_desk.storage import search_index
from office_desk.storage.derived_records import document_words
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
        """Check everything; the search index is written anew where it differs from the records."""
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
            with self._store.reading() as connection, Session(connection) as session:
                return CheckFinding("search", not _search_faults(session))
        with self._store.writing() as connection, Session(connection) as session:
            faults = _search_faults(session)
            if not faults:
                return CheckFinding("search", True)
            search_index.rebuild(connection, list(_documents(session)))
            return CheckFinding("search_rebuilt", not _search_faults(session), str(faults))


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


def _documents(session: Session) -> Iterator[tuple[str, int, str]]:
    """What the index should hold, computed from the records."""
    for key, kind in KINDS.items():
        if not kind.is_searched:
            continue
        record_class = RECORD_CLASSES[key]
        query = sa.select(record_class).where(record_class.trashed_at.is_(None)).order_by(record_class.id)
        for records in session.scalars(query.execution_options(yield_per=_AT_ONCE)).partitions():
            yield from ((key, *found) for found in document_words(session, key, records))
            session.expunge_all()


def _search_faults(session: Session) -> int:
    """How many records the index tells wrongly; at least 1 when its structure is damaged."""
    connection = session.connection()
    known = {
        (row.kind, row.record_id): row.words
        for row in connection.execute(
            sa.select(search_documents.c.kind, search_documents.c.record_id, search_documents.c.words)
        )
    }
    faults = 0
    for kind, record_id, words in _documents(session):
        if known.pop((kind, record_id), None) != words:
            faults += 1
    return faults + len(known) + bool(search_index.fault(connection))
