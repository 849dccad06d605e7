"""An event that is given another time zone keeps its clock times: what was written was the time on the wall."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

import sqlalchemy as sa

from office_desk.storage.tables import table_of
from office_desk.storage.unit_of_work import UnitOfWork

_TIMES = ("starts_at", "ends_at")


def keep_wall_times(work: UnitOfWork, event_id: int, values: Mapping[str, Any]) -> dict[str, Any]:
    """Move the event's sessions, and answer ``values`` with the event's own times moved where they set none."""
    before = work.values_of("events", event_id)
    old, new = before["timezone"], values.get("timezone") or before["timezone"]
    if old == new or not old:
        return dict(values)
    for session_id in _sessions(work.connection, event_id):
        times = work.values_of("sessions", session_id)
        work.change("sessions", session_id, dict(_moved(times, old, new)))
    return dict(_moved(before, old, new)) | dict(values)


def _moved(times: Mapping[str, Any], old: str, new: str) -> Iterator[tuple[str, datetime]]:
    for key in _TIMES:
        moment = times[key]
        if moment is not None:
            yield key, moment.astimezone(ZoneInfo(old)).replace(tzinfo=ZoneInfo(new))


def _sessions(connection: sa.Connection, event_id: int) -> list[int]:
    sessions = table_of("sessions")
    return list(connection.scalars(sa.select(sessions.c.id).where(sessions.c.event_id == event_id)))
