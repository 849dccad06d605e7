"""When events are: zones of every kind, whole days, floating times and ends that make no sense."""

from __future__ import annotations

import os
import time
from datetime import UTC, date, datetime

import pytest
from calendar_texts import calendar, codes, event, only, read

from office_desk.model.vague_date import VagueDate

CUSTOM_ZONE = """BEGIN:VTIMEZONE
TZID:Customized Time Zone
BEGIN:STANDARD
DTSTART:16010101T000000
TZOFFSETFROM:{0}
TZOFFSETTO:{0}
END:STANDARD
END:VTIMEZONE"""


@pytest.mark.parametrize(
    ("zone_id", "name"),
    [
        ("Asia/Shanghai", "Asia/Shanghai"),
        ("asia/shanghai", "Asia/Shanghai"),
        ("China Standard Time", "Asia/Shanghai"),
        ("Russian Standard Time", "Europe/Moscow"),
        ("/freeassociation.sourceforge.net/Tzfile/Europe/Moscow", "Europe/Moscow"),
        ("/mozilla.org/20050126_1/America/Argentina/Buenos_Aires", "America/Argentina/Buenos_Aires"),
        ('"Europe/Moscow"', "Europe/Moscow"),
    ],
)
def test_a_zone_is_known_by_any_name_that_programs_give_it(zone_id: str, name: str) -> None:
    record = only(calendar(event("SUMMARY:Talk", f"DTSTART;TZID={zone_id}:20260110T090000")))
    assert record.values["timezone"] == name
    assert record.warnings == ()


def test_a_display_name_with_an_offset_is_guessed_and_said_to_be() -> None:
    record = only(calendar(event("SUMMARY:Talk", 'DTSTART;TZID="(UTC+08:00) Beijing, Urumqi":20260110T090000')))
    assert record.values["starts_at"] == datetime(2026, 1, 10, 1, tzinfo=UTC)
    assert codes(record) == ["calendar_guessed_zone"]


def test_a_display_name_without_its_quotation_marks_is_read_whole() -> None:
    record = only(calendar(event("SUMMARY:Talk", "DTSTART;TZID=(UTC+08:00) 北京，重庆:20260110T090000")))
    assert record.values["starts_at"] == datetime(2026, 1, 10, 1, tzinfo=UTC)


def test_times_of_vcalendar_1_0_are_those_of_its_zone() -> None:
    data = calendar("TZ:+03", event("SUMMARY:Talk", "DTSTART:20260110T090000")).replace(b"VERSION:2.0", b"VERSION:1.0")
    assert only(data).values["starts_at"] == datetime(2026, 1, 10, 6, tzinfo=UTC)


def test_midnights_that_exchange_calls_all_day_are_whole_days() -> None:
    lines = ("DTSTART;TZID=Asia/Shanghai:20261001T000000", "DTEND:20261002T160000Z", "X-MICROSOFT-CDO-ALLDAYEVENT:TRUE")
    said = only(calendar(event("SUMMARY:Holiday", *lines))).values["date_said"]
    assert said == VagueDate.between(VagueDate.of_day(date(2026, 10, 1)), VagueDate.of_day(date(2026, 10, 2)))


def test_rules_of_the_file_give_the_moment_and_the_zone_that_has_them() -> None:
    data = calendar(
        CUSTOM_ZONE.format("+0300"), event("SUMMARY:Talk", "DTSTART;TZID=Customized Time Zone:20260110T090000")
    )
    record = only(data)
    assert record.values["starts_at"] == datetime(2026, 1, 10, 6, tzinfo=UTC)
    assert record.values["timezone"] == "Europe/Moscow"


def test_a_zone_of_one_file_never_enters_the_next() -> None:
    line = "DTSTART;TZID=Customized Time Zone:20260110T090000"
    files = [
        calendar(CUSTOM_ZONE.format("+0200"), event("SUMMARY:First", line)),
        calendar(CUSTOM_ZONE.format("-0500"), event("SUMMARY:Second", line)),
        calendar(event("SUMMARY:Third", line)),
    ]
    records = [only(data) for data in files]
    assert [record.values["starts_at"].hour for record in records] == [7, 14, 1]
    assert codes(records[2]) == ["calendar_unknown_zone"]


def test_a_floating_time_is_meant_in_the_zone_a_person_chose() -> None:
    data = calendar(event("SUMMARY:Talk", "DTSTART:20260110T090000"))
    assert only(data, timezone="Europe/Moscow").values["starts_at"] == datetime(2026, 1, 10, 6, tzinfo=UTC)


def test_the_calendar_may_name_the_zone_of_its_floating_times() -> None:
    data = calendar(event("SUMMARY:Talk", "DTSTART:20260110T090000"), properties="X-WR-TIMEZONE:Europe/Moscow")
    assert only(data).values["timezone"] == "Europe/Moscow"


def test_a_time_in_utc_is_kept_on_the_clock_of_the_office() -> None:
    record = only(calendar(event("SUMMARY:Talk", "DTSTART:20260110T010000Z")))
    assert (record.values["starts_at"].hour, record.values["timezone"]) == (1, "Asia/Shanghai")


def test_a_time_that_the_clocks_leave_out_is_read_with_the_offset_before() -> None:
    record = only(calendar(event("SUMMARY:Talk", "DTSTART;TZID=Europe/Berlin:20260329T023000")))
    assert record.values["starts_at"] == datetime(2026, 3, 29, 1, 30, tzinfo=UTC)


@pytest.mark.parametrize("home", ["Pacific/Pago_Pago", "Pacific/Kiritimati", "UTC"])
def test_a_whole_day_is_the_same_day_everywhere(home: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(os.environ, "TZ", home)
    time.tzset()
    try:
        data = calendar(event("SUMMARY:Fair", "DTSTART;VALUE=DATE:20260615", "DTEND;VALUE=DATE:20260616"))
        assert only(data, timezone=home).values["date_said"] == VagueDate.from_edtf("2026-06-15")
    finally:
        monkeypatch.undo()
        time.tzset()


def test_the_end_of_whole_days_is_the_day_after_the_last() -> None:
    record = only(calendar(event("SUMMARY:Fair", "DTSTART;VALUE=DATE:20260615", "DTEND;VALUE=DATE:20260618")))
    assert record.values["date_said"] == VagueDate.from_edtf("2026-06-15/2026-06-17")


def test_a_duration_gives_the_end() -> None:
    record = only(calendar(event("SUMMARY:Talk", "DTSTART:20260110T010000Z", "DURATION:PT1H30M")))
    assert record.values["ends_at"] == datetime(2026, 1, 10, 2, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("lines", "code"),
    [
        (("DTSTART:20260110T090000Z", "DTEND:20260110T080000Z"), "calendar_end_before_start"),
        (("DTSTART:20260231T090000Z",), "calendar_impossible_date"),
        (("DTSTART:tomorrow",), "calendar_unread_date"),
        (("DTSTART:00000000",), "calendar_impossible_date"),
        ((), "calendar_no_date"),
    ],
)
def test_an_event_with_a_senseless_time_is_read_and_says_so(lines: tuple[str, ...], code: str) -> None:
    record = only(calendar(event("SUMMARY:Talk", *lines)))
    assert record.values["title"] == "Talk"
    assert code in codes(record)


def test_a_date_beside_a_time_is_read() -> None:
    record = only(calendar(event("SUMMARY:Fair", "DTSTART;VALUE=DATE:20260615", "DTEND:20260616T120000Z")))
    assert record.values["date_said"] == VagueDate.from_edtf("2026-06-15/2026-06-16")


def test_two_notes_of_one_file_do_not_disturb_each_other() -> None:
    data = calendar(
        event("SUMMARY:One", "DTSTART:20260110T010000Z", uid="sample-event-1"),
        event("SUMMARY:Two", "DTSTART:never", uid="sample-event-2"),
    )
    assert [record.values["title"] for record in read(data).records] == ["One", "Two"]
