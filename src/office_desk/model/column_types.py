"""Database columns for values that SQL has no type of its own for. Without the ORM, which costs start time."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Dialect, Text
from sqlalchemy import types as sql


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
