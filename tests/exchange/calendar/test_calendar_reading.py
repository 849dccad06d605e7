"""Calendars of other programs as records: titles, texts, what is kept, what is broken."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from calendar_texts import calendar, codes, event, only, read
from hypothesis import given, settings
from hypothesis import strategies as st

from office_desk.exchange.carried import carried_properties
from office_desk.exchange.incoming import Incoming
from office_desk.model.vague_date import VagueDate

TALK = ("SUMMARY:Talk", "DTSTART:20260110T010000Z")


@pytest.mark.parametrize(
    ("summary", "key"), [("Open day", "title"), ("开放日", "title_zh"), ("День открытых дверей", "title_ru")]
)
def test_a_title_goes_to_the_field_of_its_script(summary: str, key: str) -> None:
    assert only(calendar(event(f"SUMMARY:{summary}", TALK[1]))).values[key] == summary


def test_escapes_and_folds_are_undone() -> None:
    record = only(calendar(event("SUMMARY:Talk\\, part\n  two", TALK[1], "DESCRIPTION:One\\nTwo\\; three")))
    assert record.values["title"] == "Talk, part two"
    assert record.values["description"] == "One\nTwo; three"


def test_a_value_that_goes_on_without_a_fold_is_kept() -> None:
    record = only(calendar(event(*TALK, "DESCRIPTION:First line", "second line without a fold", "LOCATION:Hall")))
    assert record.values["description"] == "First line\nsecond line without a fold"
    assert record.values["venue"] == "Hall"


def test_a_character_that_a_fold_cut_in_two_is_whole() -> None:
    whole = calendar(event("SUMMARY:港口大学", TALK[1]))
    cut = whole.replace("港口".encode(), "港口".encode()[:4] + b"\r\n " + "港口".encode()[4:])
    assert only(cut).values["title_zh"] == "港口大学"


def test_markup_is_text() -> None:
    text = '<b>Bold</b><img src="file:///tmp/secret.png">'
    assert only(calendar(event(f"SUMMARY:{text}", TALK[1]))).values["title"] == text


def test_an_event_without_a_title_is_called_by_what_it_has() -> None:
    record = only(calendar(event(TALK[1], "DESCRIPTION:Meeting with the port\\nsecond line")))
    assert record.values["title"] == "Meeting with the port"
    assert codes(record) == ["calendar_no_title"]


def test_a_category_tells_the_kind_in_any_language() -> None:
    for word in ("Conference", "Конференция", "会议"):
        assert only(calendar(event(*TALK, f"CATEGORIES:{word}"))).values["kind"] == "conference"


def test_what_says_no_more_than_its_absence_is_not_kept() -> None:
    lines = ("CLASS:PUBLIC", "TRANSP:OPAQUE", "PRIORITY:0")
    assert [each.name for each in carried_properties(only(calendar(event(*TALK, *lines))).values["carried"])] == ["UID"]


def test_what_has_no_field_is_kept_with_its_parameters() -> None:
    lines = (
        "CONTACT;CN=Sample Office:office@example.org",
        "X-APPLE-TRAVEL;VALUE=TEXT:by bus",
        "CATEGORIES:Blue",
    )
    kept = carried_properties(only(calendar(event(*TALK, *lines))).values["carried"])
    assert {(each.name, each.value) for each in kept} == {
        ("UID", "sample-event-1@example.org"),
        ("CONTACT", "office@example.org"),
        ("X-APPLE-TRAVEL", "by bus"),
        ("CATEGORIES", "Blue"),
    }
    assert ("CN", "Sample Office") in next(each.params for each in kept if each.name == "CONTACT")


def test_a_mark_that_is_no_uuid_gives_the_same_uuid_each_time() -> None:
    data = calendar(event(*TALK))
    assert only(data).uuid == only(data).uuid != ""


def test_numbers_that_every_file_begins_anew_are_no_marks() -> None:
    first = only(calendar(event("SUMMARY:Talk", TALK[1], uid="1")))
    other = only(calendar(event("SUMMARY:Fair", TALK[1], uid="1")))
    assert first.uuid != other.uuid


def test_a_to_do_becomes_a_task() -> None:
    data = calendar(
        "BEGIN:VTODO\nUID:sample-task-1\nSUMMARY:Send the letter\nDUE;VALUE=DATE:20260301\nSTATUS:COMPLETED\nEND:VTODO"
    )
    record = only(data)
    assert (record.kind, record.values["title"], record.values["state"]) == ("tasks", "Send the letter", "done")
    assert record.values["due"].edtf == "2026-03-01"


def test_a_line_with_a_colon_in_a_text_without_folds_stays_text() -> None:
    lines = ("DESCRIPTION:Join us", "https://meet.example/5", "Location: 3rd floor", "", "Zoom: 12", "LOCATION:Hall")
    record = only(calendar(event(*TALK, *lines)).replace(b"3rd floor", b"3rd floor\r\n"))
    assert record.values["description"] == "Join us\nhttps://meet.example/5\nLocation: 3rd floor\n\nZoom: 12"
    assert record.values["venue"] == "Hall"


def test_a_name_that_is_folded_off_its_value_is_read() -> None:
    data = calendar(event("SUMMARY", " :Talk", "DTSTART", " ;TZID=Asia/Shanghai", " :20260110T090000"))
    assert only(data).values["title"] == "Talk"
    assert only(data).values["starts_at"] == datetime(2026, 1, 10, 1, tzinfo=UTC)


@pytest.mark.parametrize(
    "lines",
    [
        ("SUMMARY;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:=D0=9B=D0=B5=D0=BA=D1=86=", "=D0=B8=D1=8F",),
        ("SUMMARY;CHARSET=windows-1251;QUOTED-PRINTABLE:=CB=E5=EA=F6=E8=FF",),
        ("SUMMARY;encoding=quoted-printable:Лекци=D1=8F",),
    ],
)  # fmt: skip
def test_quoted_printable_is_read(lines: tuple[str, ...]) -> None:
    record = only(calendar(event(*lines, TALK[1])))
    assert record.values["title_ru"] == "Лекция"


def test_quoted_printable_without_a_charset_is_in_that_of_the_file() -> None:
    text = "=D1=EE=E2=E5=F9=E0=ED=E8=E5 =F1 =F0=E5=EA=F2=EE=F0=EE=EC=0D=0A=E2 =E7=E0=EB=E5"
    found = read(calendar(event(*TALK, f"DESCRIPTION;ENCODING=QUOTED-PRINTABLE:{text}")))
    assert found.records[0].values["description"] == "Совещание с ректором\nв зале"
    assert (found.encoding, found.encoding_is_guess) == ("cp1251", True)


def test_doubled_line_ends_break_no_text() -> None:
    data = calendar(event(*TALK, "DESCRIPTION:One long li", " ne")).replace(b"\r\n", b"\r\r\n")
    assert only(data).values["description"] == "One long line"


def test_a_parameter_that_is_empty_costs_no_date() -> None:
    assert only(calendar(event(TALK[0], "DTSTART;;VALUE=DATE-TIME:20260110T010000Z"))).values["starts_at"]


def test_a_property_nobody_knows_ends_a_text() -> None:
    record = only(calendar(event(*TALK, "DESCRIPTION:Join us", "EVENT-ALLDAY:true")))
    assert record.values["description"] == "Join us"


def test_a_line_that_belongs_to_nothing_costs_no_date() -> None:
    found = read(calendar(event("DTSTART:20260110T010000Z", "SUMMARY=Talk")))
    assert found.records[0].values["starts_at"] == datetime(2026, 1, 10, 1, tzinfo=UTC)
    assert [note.code for note in found.notes] == ["calendar_stray_lines"]


def todo(*lines: str) -> Incoming:
    return only(
        calendar("\n".join(("BEGIN:VTODO", "UID:sample-task-1", "SUMMARY:Send the letter", *lines, "END:VTODO")))
    )


@pytest.mark.parametrize(
    "lines",
    [
        ("DUE;TZID=Asia/Shanghai:20260301T060000",),
        ("DUE:20260228T220000Z",),
        ("DTSTART;VALUE=DATE:20260201", "DUE;VALUE=DATE:20260301"),
        ("DTSTART;TZID=Asia/Shanghai:20260301T060000", "DURATION:PT1H"),
    ],
)
def test_a_to_do_is_due_on_the_day_the_office_has_then(lines: tuple[str, ...]) -> None:
    assert todo(*lines).values["due"] == VagueDate.of_day(date(2026, 3, 1))


def test_where_and_what_a_to_do_is_about_joins_its_notes() -> None:
    assert todo("DESCRIPTION:Two copies", "LOCATION:Room 5").values["notes"] == "Two copies\nRoom 5"


def test_a_value_that_cannot_be_read_costs_a_to_do_nothing_else() -> None:
    assert todo("COMPLETED:", "GEO:somewhere", "PRIORITY:high").values["title"] == "Send the letter"


def test_a_line_with_broken_parameters_is_read_without_them_and_says_so() -> None:
    record = only(calendar(event("SUMMARY;De:Lecture", "DTSTART:20260301T010000Z")))
    assert record.values["title"] == "Lecture"
    assert codes(record) == ["calendar_unread_value"]


def test_a_broken_alarm_costs_no_event() -> None:
    alarm = ("BEGIN:VALARM", "TRIGGER;X:soon", "END:VALARM")
    assert only(calendar(event("SUMMARY:Lecture", *alarm))).values["title"] == "Lecture"


def test_an_event_without_a_calendar_around_it_is_read() -> None:
    assert only(event("SUMMARY:Lecture").encode()).values["title"] == "Lecture"


def test_a_missing_end_costs_no_other_event() -> None:
    broken = event("SUMMARY:One", TALK[1], uid="sample-event-1").replace("\nEND:VEVENT", "")
    data = calendar(broken, event("SUMMARY:Two", TALK[1], uid="sample-event-2"))
    records = read(data).records
    assert [record.values["title"] for record in records] == ["One", "Two"]
    assert codes(records[0]) == ["calendar_missing_end"]


def test_a_broken_event_costs_no_other() -> None:
    data = calendar(event("SUMMARY:One", TALK[1], "RRULE:FREQ=;;;", "GEO:x", "nonsense"), event("SUMMARY:Two", TALK[1]))
    assert [record.values["title"] for record in read(data).records] == ["One", "Two"]


def test_lines_tell_where_an_event_stands() -> None:
    data = calendar(event(*TALK))
    first, last = only(data).lines
    lines = data.decode().split("\r\n")
    assert (lines[first - 1], lines[last - 1]) == ("BEGIN:VEVENT", "END:VEVENT")


@pytest.mark.parametrize(
    ("text", "encoding"), [("День открытых дверей в порту", "cp1251"), ("上海港口大学开放日活动", "gb18030")]
)
def test_an_encoding_nobody_names_is_guessed_and_said_to_be(text: str, encoding: str) -> None:
    data = calendar(event(f"SUMMARY:{text}", TALK[1])).decode().encode(encoding)
    found = read(data)
    assert (found.encoding, found.encoding_is_guess) == (encoding, True)
    assert text in found.records[0].values.values()


def test_a_chosen_encoding_is_used() -> None:
    data = calendar(event("SUMMARY:Ёлка", TALK[1])).decode().encode("koi8-r")
    found = read(data, encoding="koi8-r")
    assert (found.encoding_is_guess, found.records[0].values["title_ru"]) == (False, "Ёлка")


def test_wide_characters_are_read() -> None:
    text = calendar(event("SUMMARY:开放日", TALK[1])).decode()
    assert only(b"\xff\xfe" + text.encode("utf-16-le")).values["title_zh"] == "开放日"


def test_an_empty_calendar_says_so() -> None:
    assert [note.code for note in read(calendar()).notes] == ["calendar_empty"]


@given(st.binary(max_size=400))
@settings(max_examples=60)
def test_no_bytes_make_it_raise(data: bytes) -> None:
    assert read(data).encoding
    assert read(calendar(event(*TALK)) + data).records


@given(
    st.lists(st.sampled_from(["DTSTART", "DTEND", "DURATION", "RRULE", "EXDATE", "SUMMARY", "UID", "RECURRENCE-ID"])),
    st.data(),
)
@settings(max_examples=60)
def test_no_values_make_it_raise(names: list[str], data: st.DataObject) -> None:
    value = st.text(st.characters(blacklist_characters="\r\n", blacklist_categories=("Cs",)), max_size=30)
    lines = [f"{name}:{data.draw(value)}" for name in names]
    assert len(read(calendar(event(*TALK, *lines))).records) <= 1_000


def test_components_that_are_empty_are_no_events() -> None:
    data = b"BEGIN:VCALENDAR\r\n" + b"BEGIN:VEVENT\r\n" * 500 + b"SUMMARY:Talk\r\nEND:VEVENT\r\n"
    assert [record.values["title"] for record in read(data).records] == ["Talk"]


def test_an_event_with_very_many_properties_keeps_some_and_says_how_many_it_left_out() -> None:
    record = only(calendar(event(*TALK, *(f"X-SAMPLE-{number}:a" for number in range(1_000)))))
    assert len(carried_properties(record.values["carried"])) == 200
    assert [(one.code, one.values["count"]) for one in record.warnings] == [("calendar_properties_left_out", 801)]
