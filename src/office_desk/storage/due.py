"""What somebody has to do: open tasks, next steps of negotiations, follow-ups of interactions."""

from __future__ import annotations

from datetime import date

import sqlalchemy as sa

from office_desk.model.card import TimelineItem
from office_desk.model.vague_date import VagueDate
from office_desk.storage.tables import table_of


def due_items(connection: sa.Connection, until: date, language: str) -> tuple[TimelineItem, ...]:
    """Everything open that can be due by ``until`` or has no date at all; the earliest first, undated last."""
    found = [*_tasks(connection, language), *_next_steps(connection, language), *_follow_ups(connection, language)]
    pressing = [item for item in found if _can_be_due(item, until)]
    return tuple(sorted(pressing, key=_press))


def _can_be_due(item: TimelineItem, until: date) -> bool:
    return item.when is None or item.when.is_unknown or item.when.overlaps(None, until)


def _press(item: TimelineItem) -> tuple[date, date, str, int]:
    when = item.when
    latest = when.latest if when else None
    earliest = when.earliest if when else None
    return latest or date.max, earliest or date.max, item.kind, item.id


def _tasks(connection: sa.Connection, language: str) -> list[TimelineItem]:
    tasks = table_of("tasks")
    query = sa.select(tasks).where(tasks.c.trashed_at.is_(None), tasks.c.state == "open")
    return [
        TimelineItem("tasks", row["id"], "", row[f"shown_{language}"], _date(row, "due"), "open", row["owner"])
        for row in connection.execute(query).mappings()
    ]


def _next_steps(connection: sa.Connection, language: str) -> list[TimelineItem]:
    table = table_of("negotiations")
    query = sa.select(table).where(
        table.c.trashed_at.is_(None), table.c.next_step != "", table.c.stage.not_in(("agreed", "closed"))
    )
    return [
        TimelineItem(
            "negotiations", row["id"], "", row["next_step"], _date(row, "next_step_due"), row["stage"],
            row[f"shown_{language}"],
        )
        for row in connection.execute(query).mappings()
    ]  # fmt: skip


def _follow_ups(connection: sa.Connection, language: str) -> list[TimelineItem]:
    table = table_of("interactions")
    query = sa.select(table).where(
        table.c.trashed_at.is_(None), table.c.follow_up != "", table.c.follow_up_due_edtf.is_not(None)
    )
    return [
        TimelineItem(
            "interactions", row["id"], row["kind"], row["follow_up"].strip().split("\n", 1)[0],
            _date(row, "follow_up_due"), "", row[f"shown_{language}"],
        )
        for row in connection.execute(query).mappings()
    ]  # fmt: skip


def _date(row: sa.RowMapping, key: str) -> VagueDate | None:
    edtf = row[f"{key}_edtf"]
    return None if edtf is None else VagueDate(edtf, row[f"{key}_words"] or "")
