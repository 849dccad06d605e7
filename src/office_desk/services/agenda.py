"""What is due and what is coming: the Today and Calendar pages."""

from __future__ import annotations

from datetime import date, timedelta

import sqlalchemy as sa

from office_desk.model.card import TimelineItem
from office_desk.services.answers import Today
from office_desk.services.history import recent_entries
from office_desk.storage import timeline
from office_desk.storage.due import due_items
from office_desk.storage.store import Store

WEEKS_AHEAD = 8
_NO_DATES_TO_COME = frozenset({"figures", "quotations", "tasks", "enrollments"})


class Agenda:
    """The use cases of Today and the calendar."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def today(self, today: date, language: str) -> Today:
        """What matters today: due until two weeks from now, coming within eight, done lately."""
        last = today + timedelta(weeks=WEEKS_AHEAD)
        with self._store.reading() as connection:
            due = due_items(connection, today + timedelta(weeks=2), language)
            coming = timeline.items_between(connection, today, last, language, without=_NO_DATES_TO_COME)
            deadlines = timeline.deadlines_between(connection, today, last, language)
            lately = recent_entries(connection, 12)
        ordered = sorted([*coming, *deadlines], key=_first_day)
        return Today(due, tuple(ordered), lately)

    def between(self, first: date, last: date, language: str) -> tuple[TimelineItem, ...]:
        """Everything dated that can lie between two days, both included, the earliest first."""
        with self._store.reading() as connection:
            return dated_items(connection, first, last, language)


def dated_items(connection: sa.Connection, first: date, last: date, language: str) -> tuple[TimelineItem, ...]:
    """Everything dated that can lie between two days, both included, the earliest first."""
    items = timeline.items_between(connection, first, last, language, without=frozenset({"figures", "quotations"}))
    items += timeline.deadlines_between(connection, first, last, language)
    return tuple(sorted(items, key=_first_day))


def _first_day(item: TimelineItem) -> tuple[date, int]:
    return (item.when.earliest if item.when and item.when.earliest else date.max), item.id
