"""Text functions that behave alike on both databases: SQLite's own know ASCII letters only."""

from __future__ import annotations

import sqlite3
from functools import lru_cache
from typing import Any

import sqlalchemy as sa
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import GenericFunction

# On PostgreSQL the first migration makes the collation ``office_desk`` out of the best one the server has.


class FoldedText(GenericFunction[str]):
    """Text without regard to case, width and ё, to look for a part of it."""

    type = sa.Text()
    name = "office_fold"
    inherit_cache = True


class OrderedText(GenericFunction[str]):
    """Text as it is ordered for a reader of the language."""

    type = sa.Text()
    name = "office_order"
    inherit_cache = True


class TextPosition(GenericFunction[int]):
    """Where a text stands in another one, counted from 1; 0 where it does not."""

    type = sa.Integer()
    name = "instr"
    inherit_cache = True


@compiles(TextPosition, "postgresql")
def _position_on_postgresql(element: TextPosition, compiler: SQLCompiler, **options: Any) -> str:
    return f"strpos({compiler.process(element.clauses, **options)})"


@compiles(FoldedText, "postgresql")
def _folded_on_postgresql(element: FoldedText, compiler: SQLCompiler, **options: Any) -> str:
    text = compiler.process(element.clauses, **options)
    return f"replace(lower(normalize({text}, NFKC) COLLATE office_desk), 'ё', 'е')"


@compiles(OrderedText, "postgresql")
def _ordered_on_postgresql(element: OrderedText, compiler: SQLCompiler, **options: Any) -> str:
    text = compiler.process(next(iter(element.clauses)), **options)
    return f"lower({text} COLLATE office_desk) COLLATE office_desk"


@lru_cache(maxsize=50_000)
def _ordered(text: str, language: str) -> str:
    # Loaded when a list is first ordered or filtered by text, which the first list of a start is not.
    from office_desk.names.sort_keys import sort_key

    return sort_key(text, language)


@lru_cache(maxsize=50_000)
def _folded(text: str) -> str:
    from office_desk.names.scripts import fold

    return fold(text)


def register_functions(connection: sqlite3.Connection) -> None:
    """Give a SQLite connection the same functions."""
    connection.create_function(
        "office_fold", 1, lambda text: None if text is None else _folded(str(text)), deterministic=True
    )
    connection.create_function(
        "office_order", 2, lambda text, language: _ordered(str(text or ""), language), deterministic=True
    )
