"""The history of the desk, and what search and the look for duplicates know of each record."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, ForeignKey, Index, UniqueConstraint
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import Mapped, mapped_column

from office_desk.model.column_types import SORT_KEY
from office_desk.model.record import RowId, Stored

Json = JSON().with_variant(JSONB(), "postgresql")


class WorkUnit(Stored):
    """One action of a person: the unit that is done, undone and shown in the history.

    Attributes:
        action: A value of `changes.Action`.
        desk: Which running program did it, so that it does not hear its own echo.
        subject: Kind and title of what it was about, for the sentence that names it.
        root_id: For an undo or redo, the unit that was first done; empty for that unit itself.
    """

    __tablename__ = "work_units"

    id: Mapped[int] = mapped_column(RowId, primary_key=True)
    uuid: Mapped[str] = mapped_column(unique=True)
    done_at: Mapped[datetime]
    actor: Mapped[str]
    desk: Mapped[str]
    action: Mapped[str]
    subject: Mapped[dict[str, Any]] = mapped_column(Json)
    root_id: Mapped[int | None] = mapped_column(RowId, ForeignKey("work_units.id"), index=True)


class Change(Stored):
    """One record's before and after within a unit of work; only the fields that were touched."""

    __tablename__ = "changes"
    __table_args__ = (Index("ix_changes_kind_record_id", "kind", "record_id"),)

    id: Mapped[int] = mapped_column(RowId, primary_key=True)
    unit_id: Mapped[int] = mapped_column(RowId, ForeignKey("work_units.id"), index=True)
    kind: Mapped[str]
    record_id: Mapped[int] = mapped_column(RowId)
    action: Mapped[str]
    before: Mapped[dict[str, Any]] = mapped_column(Json)
    after: Mapped[dict[str, Any]] = mapped_column(Json)


class SearchDocument(Stored):
    """The words a record is found by, prepared by ``names.search_words``."""

    __tablename__ = "search_documents"
    __table_args__ = (UniqueConstraint("kind", "record_id"),)

    id: Mapped[int] = mapped_column(RowId, primary_key=True)
    kind: Mapped[str]
    record_id: Mapped[int] = mapped_column(RowId)
    words: Mapped[str]


class MatchKey(Stored):
    """One thing by which the same record is recognized again, prepared by ``names.match_keys``.

    The table is its own index: SQLite keeps the rows in the order of the key that is asked for.
    """

    __tablename__ = "match_keys"
    __table_args__ = (Index("ix_match_keys_kind_record_id", "kind", "record_id"), {"sqlite_with_rowid": False})

    kind: Mapped[str] = mapped_column(primary_key=True)
    key: Mapped[str] = mapped_column(SORT_KEY, primary_key=True)
    record_id: Mapped[int] = mapped_column(RowId, primary_key=True, autoincrement=False)
