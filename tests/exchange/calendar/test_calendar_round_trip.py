"""What is written as a calendar comes back as it was, and other readers understand it."""

from __future__ import annotations

import random
from datetime import UTC, datetime
from typing import Any

import pytest
import vobject
from calendar_texts import calendar, event, only, read
from hypothesis import given, settings
from hypothesis import strategies as st

from builders import any_values
from office_desk.exchange.calendar import write_calendar
from office_desk.exchange.outgoing import Outgoing
from office_desk.model.catalog import KINDS
from office_desk.model.empty_values import complete, empty_value
from office_desk.model.snapshot import Titles
from office_desk.model.vague_date import VagueDate

MARK = "12345678-1234-4123-8123-{:012d}"
WRITTEN = datetime(2026, 1, 1, tzinfo=UTC)


def outgoing(kind: str, values: dict[str, Any], number: int = 1, parts: tuple[Outgoing, ...] = ()) -> Outgoing:
    whole = complete(KINDS[kind], values) | {"carried": values.get("carried", "")}
    return Outgoing(kind, number, MARK.format(number), WRITTEN, Titles(), whole, parts=parts)


def said(kind: str, values: Any) -> dict[str, Any]:
    """The values that are not empty, without links."""
    fields = [field for field in KINDS[kind].written if not field.target]
    return {f.key: values[f.key] for f in fields if values.get(f.key) not in (None, empty_value(f))}


@given(st.integers(0, 10_000))
@settings(max_examples=80)
def test_any_event_comes_back_as_it_was(seed: int) -> None:
    values = any_values(random.Random(seed), KINDS["events"], {})
    record = only(write_calendar([outgoing("events", values)]))
    # An exact time tells the day of an event that was said in words too.
    assert said("events", record.values) == said("events", values)
    assert record.uuid == MARK.format(1)


@given(st.integers(0, 10_000))
@settings(max_examples=40)
def test_the_programme_comes_back_with_its_event(seed: int) -> None:
    chance = random.Random(seed)
    sessions = [any_values(chance, KINDS["sessions"], {"events": [1]}) for _ in range(3)]
    parts = tuple(outgoing("sessions", values, 10 + number) for number, values in enumerate(sessions))
    record = only(write_calendar([outgoing("events", {"title": "Open day", "timezone": "Asia/Shanghai"}, parts=parts)]))
    assert [said("sessions", part.values) for part in record.parts] == [said("sessions", values) for values in sessions]


@given(st.integers(0, 10_000))
@settings(max_examples=40)
def test_any_task_comes_back_as_it_was(seed: int) -> None:
    values = any_values(random.Random(seed), KINDS["tasks"], {})
    record = only(write_calendar([outgoing("tasks", values)]))
    assert said("tasks", record.values) == said("tasks", values)


def test_what_another_program_wrote_is_given_back() -> None:
    lines = ("SUMMARY:Talk", "DTSTART:20260110T010000Z", "ORGANIZER;CN=Sample:mailto:a@example.org", "X-COLOR:a\\,b")
    first = only(calendar(event(*lines)))
    again = only(write_calendar([outgoing("events", first.values)]))
    assert again.values["carried"] == first.values["carried"]
    assert again.uuid == first.uuid


def test_a_category_with_a_comma_stays_one() -> None:
    first = only(calendar(event("SUMMARY:Talk", "DTSTART:20260110T010000Z", r"CATEGORIES:Lead\, Shanghai,Blue")))
    again = only(write_calendar([outgoing("events", first.values)]))
    assert again.values["carried"] == first.values["carried"]


def test_another_reader_finds_title_times_place_and_zone() -> None:
    values = {
        "title_zh": "开放日",
        "starts_at": datetime(2026, 12, 5, 1, tzinfo=UTC),
        "ends_at": datetime(2026, 12, 5, 9, tzinfo=UTC),
        "timezone": "Asia/Shanghai",
        "venue": "Main hall, 2nd floor",
    }
    found = vobject.readOne(write_calendar([outgoing("events", values)]).decode())
    assert found.vevent.summary.value == "开放日"
    assert found.vevent.location.value == "Main hall, 2nd floor"
    assert found.vevent.dtstart.value == values["starts_at"]
    assert found.vevent.dtend.value == values["ends_at"]
    assert found.vtimezone.tzid.value == "Asia/Shanghai"


def test_whole_days_leave_with_the_day_after_the_last() -> None:
    values = {"title": "Fair", "date_said": VagueDate.from_edtf("2026-06-15/2026-06-17")}
    data = write_calendar([outgoing("events", values)]).decode()
    assert "DTSTART;VALUE=DATE:20260615\r\nDTEND;VALUE=DATE:20260618" in data


@pytest.mark.parametrize("said_date", [None, VagueDate.undatable("shortly")])
def test_an_event_without_a_day_leaves_as_what_may_have_none(said_date: VagueDate | None) -> None:
    data = write_calendar([outgoing("events", {"title": "Some day", "date_said": said_date})])
    assert b"BEGIN:VJOURNAL" in data
    assert only(data).values["title"] == "Some day"


def test_a_long_list_is_read_in_its_order() -> None:
    many = [outgoing("events", {"title": f"Talk {number}", "starts_at": WRITTEN}, number) for number in range(50)]
    assert [r.values["title"] for r in read(write_calendar(many)).records] == [f"Talk {n}" for n in range(50)]
