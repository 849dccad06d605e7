"""The sections of a card, read by what `relations` says."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

import sqlalchemy as sa

from office_desk.model.card import NOTHING, RelatedRow, Section
from office_desk.model.catalog import KINDS, Origin, ValueKind
from office_desk.storage.lists import field_of
from office_desk.storage.relations import Relation
from office_desk.storage.summaries import summary_columns
from office_desk.storage.tables import columns_of, table_of, value_from


def read_section(
    connection: sa.Connection, relation: Relation, record_id: int, language: str, limit: int | None
) -> Section:
    """A section with its first ``limit`` rows, or all of them."""
    table = table_of(relation.kind)
    belongs = _belonging(relation, record_id)
    total = int(connection.scalar(sa.select(sa.func.count()).select_from(table).where(*belongs)) or 0)
    rows: tuple[RelatedRow, ...] = ()
    if total:
        query = _query(relation, language).where(*belongs).order_by(*_order(relation, language)).limit(limit)
        found = list(connection.execute(query).mappings())
        rows = tuple(_row(relation, cells, language) for cells in found)
    return Section(relation.key, rows, total, *_addition(relation, record_id))


def _addition(
    relation: Relation, record_id: int
) -> tuple[str, Mapping[str, Any], tuple[str, Mapping[str, Any]] | None]:
    """What the section's "+" makes: kind, preset, and the part that ties it to the card's record."""
    if not relation.adds:
        return "", NOTHING, None
    tie = MappingProxyType({relation.by: record_id, **relation.preset})
    if relation.is_tie and relation.kind.endswith("_parties"):
        return KINDS[relation.kind][relation.shows].target, NOTHING, (relation.kind, tie)
    return relation.kind, tie, None


def linked_ids(connection: sa.Connection, relation: Relation, record_id: int) -> tuple[str, list[int]]:
    """Kind and ids of the records a timeline takes from a relation."""
    table = table_of(relation.kind)
    shown = KINDS[relation.kind][relation.shows] if relation.is_tie else None
    column = table.c[shown.column_name] if shown else table.c.id
    ids = list(connection.scalars(sa.select(column).where(*_belonging(relation, record_id))))
    return (shown.target if shown else relation.kind), ids


def _belonging(relation: Relation, record_id: int) -> list[sa.ColumnElement[bool]]:
    table = table_of(relation.kind)
    by = table.c[KINDS[relation.kind][relation.by].column_name]
    return [
        by == record_id,
        table.c.trashed_at.is_(None),
        *(table.c[key] == value for key, value in relation.where.items()),
    ]


def _query(relation: Relation, language: str) -> sa.Select[Any]:
    kind = KINDS[relation.kind]
    table = table_of(relation.kind)
    selected: list[sa.ColumnElement[Any]] = [table.c.id, *(table.c[f"shown_{code}"] for code in ("en", "zh", "ru"))]
    source: sa.FromClause = table
    if relation.shows:
        target = table_of(kind[relation.shows].target).alias("shown")
        source = source.outerjoin(target, table.c[kind[relation.shows].column_name] == target.c.id)
        selected.append(target.c.id.label("target_id"))
        selected += [target.c[f"shown_{code}"].label(f"target_{code}") for code in ("en", "zh", "ru")]
    for key in relation.cells:
        field = field_of(kind, key)
        if field.target:
            other = table_of(field.target).alias(f"to_{key}")
            source = source.outerjoin(other, table.c[field.column_name] == other.c.id)
            selected.append(other.c[f"shown_{language}"].label(f"value_{field.column_name}"))
        else:
            selected += [
                column.label(f"value_{name}") for name, column in _columns(relation.kind, key, language).items()
            ]
    return sa.select(*selected).select_from(source)


def _columns(kind: str, key: str, language: str) -> Mapping[str, sa.ColumnElement[Any]]:
    field = KINDS[kind][key]
    if field.origin is Origin.SUMMARY:
        return summary_columns(kind, key, language)
    return {name: table_of(kind).c[name] for name, _ in columns_of(field)}


def _order(relation: Relation, language: str) -> list[sa.ColumnElement[Any]]:
    table = table_of(relation.kind)
    order: list[sa.ColumnElement[Any]] = []
    for key in relation.sort:
        name = key.removeprefix("-")
        if name in ("", "id"):
            column = table.c.id if name else table.c[f"sort_{language}"]
        elif KINDS[relation.kind][name].kind is ValueKind.VAGUE_DATE:
            column = table.c[f"{name}_earliest"]
        else:
            column = table.c[name]
        order += [column.is_(None), column.desc() if key.startswith("-") else column.asc()]
    return [*order, table.c.id]


def _row(relation: Relation, cells: Mapping[Any, Any], language: str) -> RelatedRow:
    kind = KINDS[relation.kind]
    target_id = cells.get("target_id") if relation.shows else None
    prefix = "target" if target_id is not None else "shown"
    titles = {code: cells[f"{prefix}_{code}"] or "" for code in ("en", "zh", "ru")}
    title = titles[language]
    others = dict.fromkeys(text for code, text in titles.items() if code != language and text != title)
    return RelatedRow(
        kind=kind[relation.shows].target if target_id is not None else relation.kind,
        id=target_id if target_id is not None else cells["id"],
        title=title,
        subtitle=" · ".join(others),
        link_kind=relation.kind if relation.shows else "",
        link_id=cells["id"] if relation.shows else 0,
        cells=MappingProxyType({key: value_from(kind[key], cells, "value_") for key in relation.cells}),
    )
