"""What people type into fields, in three languages, and what is refused with which reason."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from office_desk import labels
from office_desk.display import display_value
from office_desk.labels import choices
from office_desk.model.catalog import KINDS, Field, ValueKind
from office_desk.model.empty_values import empty_value
from office_desk.model.errors import Refused
from office_desk.model.vague_count import CountQualifier, VagueCount
from office_desk.model.vague_date import VagueDate
from office_desk.typed_text import parse_typed

TODAY = date(2026, 11, 22)
SHANGHAI = "Asia/Shanghai"
ALL_FIELDS = [one for kind in KINDS.values() for one in kind.written]
STARTS = KINDS["events"]["starts_at"]
NINE_IN_SHANGHAI = datetime(2026, 12, 5, 1, 0, tzinfo=UTC)
LANGUAGES = ("en", "ru", "zh")


def read(path: str, text: str, zone: str = SHANGHAI) -> Any:
    """The value that a text typed for "kind.key" means."""
    kind, _, key = path.partition(".")
    return parse_typed(KINDS[kind][key], text, today=TODAY, zone=zone, kind=kind)


def refusal(path: str, text: str, zone: str = SHANGHAI) -> str:
    """The code with which a text is refused, which must have a sentence."""
    with pytest.raises(Refused) as caught:
        read(path, text, zone)
    assert labels.reason(caught.value.reason)[-1] == "."
    return caught.value.reason.code


@pytest.mark.parametrize("one", ALL_FIELDS)
def test_an_empty_text_clears_any_field(one: Field) -> None:
    assert parse_typed(one, " \u3000", today=TODAY) == empty_value(one)


@given(st.sampled_from(ALL_FIELDS), st.text(max_size=60))
def test_any_text_is_read_or_refused(one: Field, text: str) -> None:
    try:
        parse_typed(one, text, today=TODAY, zone=SHANGHAI)
        sentence = "read"
    except Refused as refused:
        sentence = labels.reason(refused.reason)
    assert sentence


@pytest.mark.parametrize(
    ("path", "text", "value"),
    [
        ("people.family_name", " 张 ", "张"),
        ("people.notes", "one\r\ntwo\n", "one\ntwo"),
        ("events.capacity", "120", 120),
        ("events.capacity", "12,000", 12_000),
        ("events.capacity", "12\u00a0000", 12_000),
        ("events.capacity", "１２０", 120),
        ("events.capacity", "0", 0),
        ("events.host", "7", 7),
        ("events.host", "#7", 7),
        ("events.timezone", "europe/moscow", "Europe/Moscow"),
        ("events.date_said", "2026-12", VagueDate("2026-12")),
        ("events.date_said", "5 декабря 2026", VagueDate("2026-12-05")),
        ("events.date_said", "2026年12月5日", VagueDate("2026-12-05")),
        ("events.attendance", "over 500", VagueCount(500, CountQualifier.OVER)),
        ("events.attendance", "более 500", VagueCount(500, CountQualifier.OVER)),
        ("events.attendance", "约50", VagueCount(50, CountQualifier.ABOUT)),
        ("events.website", "https://example.com", "https://example.com"),
    ],
)
def test_typed_text_is_read_as_its_value(path: str, text: str, value: Any) -> None:
    assert read(path, text) == value


@pytest.mark.parametrize("text", ["yes", "Y", "TRUE", "1", "да", "Да", "是"])
def test_yes_is_understood_in_three_languages(text: str) -> None:
    assert read("affiliations.primary", text) is True


@pytest.mark.parametrize("text", ["no", "N", "False", "0", "нет", "否"])
def test_no_is_understood_in_three_languages(text: str) -> None:
    assert read("affiliations.primary", text) is False


def test_a_choice_is_typed_by_key_or_by_word() -> None:
    assert read("events.kind", "open_day") == "open_day"
    assert read("events.kind", "Open day") == "open_day"
    assert read("organizations.roles", "agency, Partner；host") == ("partner", "agency", "host")


def test_a_choice_is_typed_in_the_words_of_any_translation(monkeypatch: pytest.MonkeyPatch) -> None:
    words = {"ru": "День открытых дверей", "zh": "校园开放日"}
    monkeypatch.setattr(
        choices,
        "in_every_language",
        lambda context, text: (text, *(words.values() if text == "Open day" else ())),
    )
    assert read("events.kind", "день открытых дверей") == "open_day"
    assert read("events.kind", "校园开放日") == "open_day"


@pytest.mark.parametrize(
    "text",
    [
        "2026-12-05T09:00", "2026-12-05 09:00", "2026-12-05 9:00", "05.12.2026 09:00", "5 Dec 2026, 09:00",
        "5 декабря 2026, 9:00", "2026年12月5日 09:00", "2026年12月5日9：00", "2026-12-05T09:00:00",
        "2026-12-05T01:00Z", "2026-12-05T04:00+03:00", "2026-12-05 04:00 +0300", "2026-12-04T20:00-05:00",
    ],
)  # fmt: skip
def test_a_moment_is_wall_time_unless_it_names_its_offset(text: str) -> None:
    assert read("events.starts_at", text) == NINE_IN_SHANGHAI


def test_an_offset_needs_no_zone() -> None:
    assert read("events.starts_at", "2026-12-05T01:00Z", zone="") == NINE_IN_SHANGHAI


def test_of_two_equal_wall_times_the_earlier_is_meant() -> None:
    assert read("events.starts_at", "2026-10-25 02:30", zone="Europe/Berlin") == datetime(
        2026, 10, 25, 0, 30, tzinfo=UTC
    )


@pytest.mark.parametrize(
    ("path", "text", "code"),
    [
        ("events.capacity", "many", "not_a_number"),
        ("events.capacity", "1.5", "not_a_number"),
        ("events.capacity", "1,5", "not_a_number"),
        ("events.capacity", "-3", "negative"),
        ("events.capacity", "−3", "negative"),
        ("events.capacity", "2147483648", "too_large"),
        ("events.capacity", "9" * 100_000, "too_large"),
        ("events.host", "0", "not_a_number"),
        ("events.host", "SMU", "not_a_number"),
        ("events.kind", "party", "not_a_choice"),
        ("organizations.roles", "partner, friend", "not_a_choice"),
        ("affiliations.primary", "maybe", "not_a_flag"),
        ("events.timezone", "Shanghai", "not_a_zone"),
        ("events.timezone", "localtime", "not_a_zone"),
        ("events.date_said", "the day after never", "date_not_understood"),
        ("events.date_said", "2026-02-30", "no_such_day"),
        ("events.attendance", "a crowd-ish", "count_not_understood"),
        ("events.starts_at", "2026-12-05", "not_a_moment"),
        ("events.starts_at", "09:00", "not_a_moment"),
        ("events.starts_at", "2026-02-30 09:00", "not_a_moment"),
        ("events.starts_at", "2026-12-05 24:00", "not_a_moment"),
        ("events.starts_at", "2026-12-05 09:60", "not_a_moment"),
        ("events.starts_at", "2026-12 09:00", "not_a_moment"),
        ("events.starts_at", "2026-12-05 09:00+99:00", "not_a_moment"),
        ("events.starts_at", "0001-01-01 00:00", "not_a_moment"),
        ("events.starts_at", "1" * 100_000, "not_a_moment"),
    ],
)
def test_what_is_no_value_is_refused_with_its_reason(path: str, text: str, code: str) -> None:
    assert refusal(path, text) == code


def test_a_time_that_the_clocks_skip_is_refused() -> None:
    assert refusal("events.starts_at", "2026-03-29 02:30", zone="Europe/Berlin") == "no_such_wall_time"


def test_a_moment_without_a_zone_is_refused() -> None:
    assert refusal("events.starts_at", "2026-12-05 09:00", zone="") == "zone_needed"
    assert refusal("events.starts_at", "2026-12-05 09:00", zone="Mars/Olympus") == "not_a_zone"


moments = st.datetimes(min_value=datetime(1950, 1, 2), max_value=datetime(2100, 1, 1)).map(
    lambda moment: moment.replace(second=0, microsecond=0, tzinfo=UTC)
)
values = {
    ValueKind.INTEGER: st.integers(0, 2**31 - 1),
    ValueKind.FLAG: st.booleans(),
    ValueKind.MOMENT: moments,
    ValueKind.VAGUE_DATE: st.dates(date(1900, 1, 1), date(2100, 1, 1)).map(VagueDate.of_day),
    ValueKind.VAGUE_COUNT: st.integers(0, 10**9).map(VagueCount.exactly),
}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", values)
@given(data=st.data())
def test_what_is_shown_is_read_back(kind: ValueKind, language: str, data: st.DataObject) -> None:
    one = next(one for one in ALL_FIELDS if one.kind is kind)
    value = data.draw(values[kind])
    shown = display_value(one, value, language, zone=SHANGHAI)
    back = parse_typed(one, shown, today=TODAY, zone=SHANGHAI)
    # Clocks of Shanghai were set back in some years, and of two equal times the earlier is read.
    if kind is not ValueKind.MOMENT or display_value(one, back, language, zone=SHANGHAI) != shown:
        assert back == value


@pytest.mark.parametrize("one", [one for one in ALL_FIELDS if one.choices])
def test_the_words_of_choices_are_read_back(one: Field) -> None:
    for choice in one.choices:
        value: Any = (choice,) if one.kind is ValueKind.CHOICES else choice
        assert parse_typed(one, display_value(one, value, "en"), today=TODAY) == value
