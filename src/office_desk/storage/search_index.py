"""The search index: one line of prepared words per record, found alike on SQLite and PostgreSQL.

A term matches a word's beginning; Chinese characters match as a run (``names.search_words`` has the definition and
the brute-force reference). SQLite answers from FTS5 over that line, PostgreSQL from trigrams over it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

import sqlalchemy as sa

from office_desk.storage.row_writing import in_chunks, insert_rows, next_ids
from office_desk.storage.tables import search_documents

if TYPE_CHECKING:
    from office_desk.names.search_words import SearchTerm

_search_words = sa.table("search_words", sa.column("rowid", sa.BigInteger()))


def put_many(connection: sa.Connection, kind: str, words: Mapping[int, str], *, are_new: bool = False) -> None:
    """Store the words of records in place of those they had.

    Args:
        are_new: None of the records has words yet.
    """
    known = {} if are_new else _known(connection, kind, words)
    changed = [(number, old, words[record_id]) for record_id, (number, old) in known.items() if old != words[record_id]]
    if changed:
        _unindex(connection, [(number, old) for number, old, _ in changed])
        statement = sa.update(search_documents).where(search_documents.c.id == sa.bindparam("number"))
        connection.execute(
            statement.values(words=sa.bindparam("new_words")),
            [{"number": number, "new_words": new} for number, _, new in changed],
        )
        _index(connection, [(number, new) for number, _, new in changed])
    new = [(record_id, text) for record_id, text in words.items() if record_id not in known]
    if new:
        numbers = next_ids(connection, "search_documents", len(new))
        rows = [(number, kind, *document) for number, document in zip(numbers, new, strict=True)]
        insert_rows(connection, "search_documents", ("id", "kind", "record_id", "words"), rows)
        _index(connection, [(number, text) for number, (_, text) in zip(numbers, new, strict=True)])


def remove_many(connection: sa.Connection, kind: str, record_ids: Iterable[int]) -> None:
    """Forget records, for example those in the trash."""
    known = list(_known(connection, kind, record_ids).values())
    _unindex(connection, known)
    for chunk in in_chunks(known):
        numbers = [number for number, _ in chunk]
        connection.execute(sa.delete(search_documents).where(search_documents.c.id.in_(numbers)))


def _known(connection: sa.Connection, kind: str, record_ids: Iterable[int]) -> dict[int, tuple[int, str]]:
    """Record id to the number and the words of its document."""
    documents = search_documents.c
    query = sa.select(documents.record_id, documents.id, documents.words).where(documents.kind == kind)
    return {
        row[0]: (row[1], row[2])
        for chunk in in_chunks(tuple(record_ids))
        for row in connection.execute(query.where(documents.record_id.in_(chunk)))
    }


def _index(connection: sa.Connection, documents: Sequence[tuple[int, str]]) -> None:
    if connection.dialect.name == "sqlite" and documents:
        connection.exec_driver_sql("INSERT INTO search_words (rowid, words) VALUES (?, ?)", list(documents))


def _unindex(connection: sa.Connection, documents: Sequence[tuple[int, str]]) -> None:
    if connection.dialect.name == "sqlite" and documents:
        connection.exec_driver_sql(
            "INSERT INTO search_words (search_words, rowid, words) VALUES ('delete', ?, ?)", list(documents)
        )


def rebuild(connection: sa.Connection, documents: Iterable[tuple[str, int, str]]) -> int:
    """Write the whole index anew from (kind, record id, words); answers how many records it holds."""
    connection.execute(sa.delete(search_documents))
    count = 0
    batch: list[dict[str, object]] = []
    insert = sa.text("INSERT INTO search_documents (kind, record_id, words) VALUES (:kind, :record_id, :words)")
    for kind, record_id, words in documents:
        batch.append({"kind": kind, "record_id": record_id, "words": words})
        count += 1
        if len(batch) == 1_000:
            connection.execute(insert, batch)
            batch.clear()
    if batch:
        connection.execute(insert, batch)
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql("INSERT INTO search_words (search_words) VALUES ('rebuild')")
    return count


def fault(connection: sa.Connection) -> str:
    """What is wrong with the index's own structure; empty when nothing is."""
    if connection.dialect.name != "sqlite":
        return ""
    try:
        connection.exec_driver_sql("INSERT INTO search_words (search_words, rank) VALUES ('integrity-check', 1)")
    except sa.exc.DatabaseError as error:
        return str(error.orig)
    return ""


def matching(dialect: str, text: str, kinds: Sequence[str] = ()) -> sa.Select[int, str, int]:
    """The documents that match every term of ``text``, in the order they were first written."""
    # Loaded with the first search: a start shows a list without one.
    from office_desk.names.search_words import search_terms

    terms = search_terms(text)
    query = sa.select(search_documents.c.id, search_documents.c.kind, search_documents.c.record_id)
    if not terms:
        return query.where(sa.false())
    if dialect == "sqlite":
        expression = " AND ".join(_fts_term(term) for term in terms)
        found = sa.text("search_words MATCH :match").bindparams(match=expression)
        # FTS5 hands out its hits in the order of their numbers, so that the first fifty cost no look at the others.
        # The plus keeps SQLite from beginning with the index of kinds instead (sqlite.org/optoverview.html).
        query = query.join_from(_search_words, search_documents, search_documents.c.id == _search_words.c.rowid)
        query = query.where(found).order_by(_search_words.c.rowid)
        kind: sa.ColumnElement[str] = sa.literal_column("+search_documents.kind")
    else:
        padded = sa.literal_column("(' ' || search_documents.words || ' ')", sa.Text())
        query = query.where(*(padded.like(f"%{term.pattern}%") for term in terms)).order_by(search_documents.c.id)
        kind = search_documents.c.kind
    return query.where(kind.in_(kinds)) if kinds else query


def _fts_term(term: SearchTerm) -> str:
    # A term holds letters and digits only: nothing in it is FTS5 syntax once it is quoted, nor a wildcard of LIKE.
    return f'"{" ".join(term.text)}"' if term.is_han else f'"{term.text}"*'
