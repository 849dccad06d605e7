"""Recurring events: their dates within the horizon, exceptions, moved dates, and rules that mean billions."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from calendar_texts import calendar, codes, event, read

from office_desk.exchange.calendar.recurrence import MOST_DATES

START = datetime.now(UTC).replace(hour=1, minute=0, second=0, microsecond=0)
DAY = f"{START:%Y%m%d}"


def starts(data: bytes, days: int = 400) -> list[datetime]:
    return [record.values["starts_at"] for record in read(data, until=START.date() + timedelta(days=days)).records]


def weekly(*lines: str) -> bytes:
    return calendar(event("SUMMARY:Lecture", f"DTSTART:{DAY}T010000Z", f"DTEND:{DAY}T020000Z", *lines))


def test_a_rule_becomes_one_event_for_each_date_up_to_the_horizon() -> None:
    found = starts(weekly("RRULE:FREQ=WEEKLY"), days=20)
    assert found == [START + timedelta(days=7 * number) for number in range(3)]


def test_each_date_has_a_mark_of_its_own_that_stays() -> None:
    data = weekly("RRULE:FREQ=WEEKLY;COUNT=3")
    first, second = ([record.uuid for record in read(data).records] for _ in range(2))
    assert first == second
    assert len(set(first)) == 3


def test_each_date_is_as_long_as_the_first() -> None:
    records = read(weekly("RRULE:FREQ=WEEKLY;COUNT=3")).records
    assert {record.values["ends_at"] - record.values["starts_at"] for record in records} == {timedelta(hours=1)}


def test_a_lecture_at_nine_stays_at_nine_when_the_clocks_change() -> None:
    year = START.year
    data = calendar(
        event("SUMMARY:Lecture", f"DTSTART;TZID=Europe/Berlin:{year}1001T090000", "RRULE:FREQ=MONTHLY;COUNT=3")
    )
    found = [record.values["starts_at"].hour for record in read(data, until=date(year + 1, 2, 1)).records]
    assert found == [7, 8, 8]


def test_an_exception_is_left_out() -> None:
    second = START + timedelta(days=7)
    found = starts(weekly("RRULE:FREQ=WEEKLY;COUNT=3", f"EXDATE:{second:%Y%m%dT%H%M%SZ}"))
    assert second not in found
    assert len(found) == 2


def test_an_added_date_is_there() -> None:
    extra = START + timedelta(days=3)
    assert extra in starts(weekly("RRULE:FREQ=WEEKLY;COUNT=2", f"RDATE:{extra:%Y%m%dT%H%M%SZ}"))


def test_a_moved_date_is_read_where_it_was_moved_to() -> None:
    second = START + timedelta(days=7)
    moved = event(
        "SUMMARY:Lecture in the hall",
        f"RECURRENCE-ID:{second:%Y%m%dT%H%M%SZ}",
        f"DTSTART:{second + timedelta(hours=3):%Y%m%dT%H%M%SZ}",
    )
    base = event("SUMMARY:Lecture", f"DTSTART:{DAY}T010000Z", "RRULE:FREQ=WEEKLY;COUNT=3")
    records = read(calendar(base, moved)).records
    assert [record.values["title"] for record in records] == ["Lecture", "Lecture in the hall", "Lecture"]
    assert records[1].values["starts_at"] == second + timedelta(hours=3)


def test_whole_days_recur_as_whole_days() -> None:
    data = calendar(event("SUMMARY:Fair", f"DTSTART;VALUE=DATE:{DAY}", "RRULE:FREQ=YEARLY;COUNT=2"))
    records = read(data, until=date(START.year + 2, 1, 1)).records
    assert [record.values["date_said"].earliest.year for record in records] == [START.year, START.year + 1]


@pytest.mark.parametrize(
    ("rule", "code"),
    [
        ("FREQ=SECONDLY", "calendar_rule_too_fine"),
        ("FREQ=MINUTELY;INTERVAL=1", "calendar_rule_too_fine"),
        ("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "calendar_rule_never_happens"),
        ("FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30", "calendar_rule_never_happens"),
        ("FREQ=HOURLY;BYMINUTE=" + ",".join(map(str, range(60))), "calendar_rule_too_long"),
    ],
)
def test_a_rule_that_would_never_end_gives_its_first_date_and_says_so(rule: str, code: str) -> None:
    (record,) = read(weekly(f"RRULE:{rule}")).records
    assert codes(record) == [code]


def test_a_daily_rule_without_an_end_stops_at_the_horizon() -> None:
    assert len(starts(weekly("RRULE:FREQ=DAILY;COUNT=100000000"), days=30)) == 31
    assert len(starts(weekly("RRULE:FREQ=DAILY;UNTIL=50000101T000000Z"), days=30)) == 31


def test_no_event_gives_more_dates_than_the_limit() -> None:
    records = read(weekly("RRULE:FREQ=HOURLY"), until=START.date() + timedelta(days=100)).records
    assert len(records) == MOST_DATES
    assert codes(records[0]) == ["calendar_too_many_dates"]


def test_a_series_that_is_over_is_read_at_its_first_date_and_says_so() -> None:
    data = calendar(event("SUMMARY:Old", "DTSTART:20010101T010000Z", "RRULE:FREQ=DAILY;COUNT=3"))
    (record,) = read(data).records
    assert record.values["starts_at"] == datetime(2001, 1, 1, 1, tzinfo=UTC)
    assert codes(record) == ["calendar_only_first_date"]


def test_a_series_without_any_date_is_said_to_be_left_out() -> None:
    data = calendar(
        event("SUMMARY:Never", "DTSTART:20010101T010000Z", "RRULE:FREQ=DAILY;COUNT=1", "EXDATE:20010101T010000Z")
    )
    found = read(data)
    assert found.records == []
    assert [note.code for note in found.notes] == ["calendar_no_date_in_horizon"]


def test_dates_without_a_first_one_cost_no_other_event() -> None:
    found = read(calendar(event("SUMMARY:Lost", "RDATE:20010101T010000Z"), event("SUMMARY:There", uid="other-event-1")))
    assert [record.values["title"] for record in found.records] == ["Lost", "There"]


def test_a_rule_in_the_words_of_vcalendar_1_0_gives_the_first_date_and_says_so() -> None:
    (record,) = read(calendar(event("SUMMARY:Birthday", "DTSTART:20010101T010000Z", "RRULE:YM1 #0"))).records
    assert codes(record) == ["calendar_unread_rule"]
