"""One record for people: its facts, and below them what belongs to it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from office_desk import labels
from office_desk.cli.printing import print_facts
from office_desk.cli.values import Zones
from office_desk.display import display_local_moment, display_value, visible_text
from office_desk.labels.joining import in_a_row
from office_desk.model.card import Card, RelatedRow, Section
from office_desk.model.catalog import KINDS, ValueKind


def print_card(card: Card, summaries: Mapping[str, Any], zones: Zones, language: str) -> None:
    """Print a record; `summaries` are its values that are read from other records."""
    snapshot = card.snapshot
    print(visible_text(" · ".join(text for text in (card.title, card.subtitle) if text)))
    print(f"{labels.kind_label(snapshot.kind, plural=False)} {snapshot.id}")
    print()
    print_facts(_facts(card, summaries, zones, language))
    for section in card.sections:
        if section.total:
            _print_section(card, section, language)


def _facts(card: Card, summaries: Mapping[str, Any], zones: Zones, language: str) -> Iterator[tuple[str, str]]:
    snapshot, kind = card.snapshot, KINDS[card.snapshot.kind]
    values = {**snapshot.values, **summaries}
    for field in kind.shown.values():
        value = values.get(field.key)
        if value is None or (field.kind is ValueKind.FLAG and not value):
            continue
        label = labels.field_label(kind.key, field.key)
        if field.target:
            titles = snapshot.links.get(field.key)
            yield label, f"{titles.in_language(language) if titles else ''} ({value})".strip()
            continue
        zone = zones.zone_of(kind, field, values) if field.kind is ValueKind.MOMENT else ""
        yield label, display_value(field, value, language, zone=zone, kind=kind.key)
    for key, moment in (
        ("created_at", snapshot.created_at),
        ("updated_at", snapshot.updated_at),
        ("trashed_at", snapshot.trashed_at),
    ):
        if moment is not None:
            yield labels.field_label(kind.key, key), display_local_moment(moment, language)


def _print_section(card: Card, section: Section, language: str) -> None:
    print()
    print(f"{labels.section_label(section.key)} ({section.total})")
    for row in section.rows:
        print(f"  {_line(card, row, language)}".rstrip())
    if len(section.rows) < section.total:
        print("  …")


def _line(card: Card, row: RelatedRow, language: str) -> str:
    kind = KINDS[row.link_kind or row.kind]
    zone = str(card.snapshot.values.get("timezone") or "")
    cells = (
        display_value(kind[key], value, language, zone=zone, kind=kind.key)
        for key, value in row.cells.items()
        if key in kind.by_key
    )
    shown = in_a_row(" ".join(cell.split()) for cell in cells)
    return f"{' '.join(visible_text(row.title).split())}{f' ({shown})' if shown else ''}"
