"""What every record has: id, stable UUID, version, stamps, source note, trash mark, titles and sort keys."""

from __future__ import annotations

from datetime import datetime
from typing import Any, ClassVar

from sqlalchemy import BigInteger, ForeignKey, Index, Integer, LargeBinary, MetaData, Text
from sqlalchemy.orm import DeclarativeBase, Mapped, MappedColumn, declared_attr, mapped_column

from office_desk.model.column_types import SORT_KEY, ChoiceSet, UtcMoment

TITLE_LANGUAGES = ("en", "zh", "ru")

NAMING = {
    "ix": "ix_%(column_0_N_label)s",
    "uq": "uq_%(table_name)s_%(column_0_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s",
    "pk": "pk_%(table_name)s",
}

RowId = BigInteger().with_variant(Integer(), "sqlite")
"""SQLite numbers rows by itself only in a column called INTEGER."""


class Stored(DeclarativeBase):
    """The declarative root of everything that lies in the database."""

    metadata = MetaData(naming_convention=NAMING)
    type_annotation_map: ClassVar[dict[Any, Any]] = {
        str: Text,
        datetime: UtcMoment,
        bytes: LargeBinary,
        tuple[str, ...]: ChoiceSet,
    }


class Record(Stored):
    """One thing the office keeps.

    The titles and sort keys are derived on every write from the fields the catalog names, one per language, so
    that a list of 100,000 is ordered by an index and a linked record's name is one join away.
    """

    __abstract__ = True

    id: Mapped[int] = mapped_column(RowId, primary_key=True)
    uuid: Mapped[str] = mapped_column(unique=True)
    version: Mapped[int] = mapped_column(default=1)
    created_at: Mapped[datetime]
    updated_at: Mapped[datetime]
    trashed_at: Mapped[datetime | None]
    source_note: Mapped[str] = mapped_column(default="", server_default="")
    title_en: Mapped[str] = mapped_column(default="", server_default="")
    title_zh: Mapped[str] = mapped_column(default="", server_default="")
    title_ru: Mapped[str] = mapped_column(default="", server_default="")
    sort_en: Mapped[str] = mapped_column(SORT_KEY, default="", server_default="")
    sort_zh: Mapped[str] = mapped_column(SORT_KEY, default="", server_default="")
    sort_ru: Mapped[str] = mapped_column(SORT_KEY, default="", server_default="")

    @declared_attr.directive
    def __table_args__(cls) -> tuple[Index, ...]:  # noqa: N805
        """An order per language over what is not in the trash; the id makes it total."""
        return tuple(
            Index(
                f"ix_{cls.__tablename__}_sort_{language}",
                f"sort_{language}",
                "id",
                sqlite_where=cls.trashed_at.is_(None),
                postgresql_where=cls.trashed_at.is_(None),
            )
            for language in TITLE_LANGUAGES
        )


def text() -> MappedColumn[str]:
    """Text that is empty when nothing was said."""
    return mapped_column(Text, default="", server_default="")


def flag() -> MappedColumn[bool]:
    """Yes or no, no unless said."""
    return mapped_column(default=False, server_default="0")


def choice_set() -> MappedColumn[tuple[str, ...]]:
    """Several choices, none unless said."""
    return mapped_column(ChoiceSet, default=(), server_default="")


def link(table: str) -> MappedColumn[Any]:
    """A pointer to a record of another table."""
    return mapped_column(RowId, ForeignKey(f"{table}.id"), index=True)
