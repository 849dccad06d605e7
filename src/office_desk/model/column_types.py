"""Database columns for values that SQL has no type of its own for."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import Dialect, Text
from sqlalchemy import types as sql
from sqlalchemy.orm import Composite, composite, mapped_column

from office_desk.model.vague_count import VagueCount
from office_desk.model.vague_date import VagueDate


class ChoiceSet(sql.TypeDecorator[tuple[str, ...]]):
    """Several choices in one text, each between bars: ``|agency|partner|``, so that LIKE can find one."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: tuple[str, ...] | None, dialect: Dialect) -> str:
        return "|" + "|".join(value) + "|" if value else ""

    def process_result_value(self, value: str | None, dialect: Dialect) -> tuple[str, ...]:
        return tuple(value.strip("|").split("|")) if value else ()


class UtcMoment(sql.TypeDecorator[datetime]):
    """An aware moment, kept in UTC on every database."""

    impl = sql.DateTime
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> sql.TypeEngine[Any]:
        return dialect.type_descriptor(sql.DateTime(timezone=dialect.name == "postgresql"))

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a moment needs a time zone")
        moment = value.astimezone(UTC)
        return moment if dialect.name == "postgresql" else moment.replace(tzinfo=None)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


SORT_KEY = Text().with_variant(Text(collation="C"), "postgresql")
"""Text that compares by code point everywhere: ``names.sort_keys`` has put the language's order into it."""

VAGUE_DATE_PARTS: tuple[tuple[str, sql.TypeEngine[Any]], ...] = (
    ("edtf", Text()),
    ("words", Text()),
    ("earliest", sql.Date()),
    ("latest", sql.Date()),
)
VAGUE_COUNT_PARTS: tuple[tuple[str, sql.TypeEngine[Any]], ...] = (
    ("number", sql.BigInteger()),
    ("qualifier", Text()),
    ("words", Text()),
)


def _date_from_columns(
    edtf: str | None, words: str | None, earliest: date | None, latest: date | None
) -> VagueDate | None:
    return None if edtf is None else VagueDate(edtf, words or "", earliest, latest)


def _count_from_columns(number: int | None, qualifier: str | None, words: str | None) -> VagueCount | None:
    return None if qualifier is None else VagueCount.from_columns(number, qualifier, words or "")


def vague_date(key: str) -> Composite[VagueDate | None]:
    """Four columns, ``key_edtf`` to ``key_latest``, that read and write one `VagueDate`."""
    columns = [mapped_column(f"{key}_{part}", kind, nullable=True) for part, kind in VAGUE_DATE_PARTS]
    return composite(_date_from_columns, *columns)


def vague_count(key: str) -> Composite[VagueCount | None]:
    """Three columns, ``key_number`` to ``key_words``, that read and write one `VagueCount`."""
    columns = [mapped_column(f"{key}_{part}", kind, nullable=True) for part, kind in VAGUE_COUNT_PARTS]
    return composite(_count_from_columns, *columns)
