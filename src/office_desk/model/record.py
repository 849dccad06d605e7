"""What every record has: id, stable UUID, version, stamps, source note, trash mark, titles and sort keys."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any, ClassVar

import sqlalchemy as sa
from sqlalchemy import BigInteger, ForeignKey, Index, Integer, LargeBinary, MetaData, Text
from sqlalchemy.orm import (
    Composite,
    DeclarativeBase,
    Mapped,
    MappedColumn,
    composite,
    declared_attr,
    mapped_column,
)

from office_desk.model.column_types import SORT_KEY, VAGUE_COUNT_PARTS, VAGUE_DATE_PARTS, ChoiceSet, UtcMoment
from office_desk.model.naming import NAMING
from office_desk.model.vague_count import CountQualifier, VagueCount
from office_desk.model.vague_date import VagueDate

TITLE_LANGUAGES = ("en", "zh", "ru")

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

    The shown titles and sort keys are derived on every write from the fields the catalog names, one per language, so
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
    shown_en: Mapped[str] = mapped_column(default="", server_default="")
    shown_zh: Mapped[str] = mapped_column(default="", server_default="")
    shown_ru: Mapped[str] = mapped_column(default="", server_default="")
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
                sqlite_where=sa.text("trashed_at IS NULL"),
                postgresql_where=sa.text("trashed_at IS NULL"),
            )
            for language in TITLE_LANGUAGES
        )


def text_column() -> MappedColumn[str]:
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


def _date_from_columns(
    edtf: str | None, words: str | None, _earliest: date | None, _latest: date | None
) -> VagueDate | None:
    return None if edtf is None else VagueDate(edtf, words or "")


def _count_from_columns(number: int | None, qualifier: str | None, words: str | None) -> VagueCount | None:
    return None if qualifier is None else VagueCount(number, CountQualifier(qualifier), words or "")


def vague_date(key: str) -> Composite[VagueDate | None]:
    """Four columns, ``key_edtf`` to ``key_latest``, that read and write one `VagueDate`."""
    columns = [mapped_column(f"{key}_{part}", kind, nullable=True) for part, kind in VAGUE_DATE_PARTS]
    return composite(_date_from_columns, *columns)


def vague_count(key: str) -> Composite[VagueCount | None]:
    """Three columns, ``key_number`` to ``key_words``, that read and write one `VagueCount`."""
    columns = [mapped_column(f"{key}_{part}", kind, nullable=True) for part, kind in VAGUE_COUNT_PARTS]
    return composite(_count_from_columns, *columns)
