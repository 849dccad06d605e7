"""Values in the words of three languages, as CLDR has them."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from office_desk.display import (
    display_day,
    display_local_moment,
    display_moment,
    display_number,
    display_time_range,
    display_value,
    relative_day,
)
from office_desk.model.catalog import KINDS, Field, ValueKind
from office_desk.model.empty_values import empty_value
from office_desk.model.vague_count import CountQualifier, VagueCount
from office_desk.model.vague_date import VagueDate

NINE_IN_SHANGHAI = datetime(2026, 12, 5, 1, 0, tzinfo=UTC)
SHANGHAI = "Asia/Shanghai"
TODAY = date(2026, 11, 22)
LANGUAGES = ("en", "ru", "zh")


def field(path: str) -> Field:
    """A field of the catalog by "kind.key"."""
    kind, _, key = path.partition(".")
    return KINDS[kind][key]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("one", [one for kind in KINDS.values() for one in kind.fields])
def test_nothing_said_is_shown_as_nothing_but_a_flag(one: Field, language: str) -> None:
    for value in (None, empty_value(one)):
        shown = display_value(one, value, language)
        assert shown == "" or one.kind is ValueKind.FLAG


@pytest.mark.parametrize(
    ("path", "value", "en", "ru", "zh"),
    [
        ("people.family_name", "Щербакова", "Щербакова", "Щербакова", "Щербакова"),
        ("people.notes", "first\nsecond", "first\nsecond", "first\nsecond", "first\nsecond"),
        ("people.family_name", "a\u202eb", "a⟦U+202E⟧b", "a⟦U+202E⟧b", "a⟦U+202E⟧b"),
        ("people.family_name", "<b>Li</b>", "<b>Li</b>", "<b>Li</b>", "<b>Li</b>"),
        ("events.capacity", 9999, "9999", "9999", "9999"),
        ("events.capacity", 12000, "12,000", "12\u00a0000", "12,000"),
        ("affiliations.primary", True, "Yes", "Да", "是"),
        ("affiliations.primary", False, "No", "Нет", "否"),
        ("events.host", "上海海事大学", "上海海事大学", "上海海事大学", "上海海事大学"),
        ("events.timezone", SHANGHAI, SHANGHAI, SHANGHAI, SHANGHAI),
        ("events.date_said", VagueDate("2026-06"), "June 2026", "июнь 2026", "2026年6月"),
        ("events.date_said", VagueDate("", "shortly"), "shortly", "shortly", "shortly"),
        ("events.attendance", VagueCount(500, CountQualifier.OVER), "over 500", "более 500", "500多"),
        ("events.attendance", VagueCount.unknown(), "unknown", "неизвестно", "不详"),
    ],
)
def test_a_value_reads_as_its_language_writes_it(path: str, value: Any, en: str, ru: str, zh: str) -> None:
    shown = [display_value(field(path), value, language) for language in LANGUAGES]
    assert shown == [en, ru, zh]


def test_choices_are_shown_as_words() -> None:
    assert display_value(field("events.kind"), "open_day", "en", kind="events") == "Open day"
    assert display_value(field("organizations.roles"), ("partner", "agency"), "en") == "Partner, Agency"
    assert display_value(field("organizations.roles"), ("partner", "agency"), "zh").count("、") == 1


def test_choices_of_a_newer_version_are_still_shown() -> None:
    assert display_value(field("events.kind"), "space_walk", "en") == "space walk"


@pytest.mark.parametrize(
    ("language", "shown"),
    [("en", "5 Dec 2026, 09:00"), ("ru", "5 дек. 2026, 09:00"), ("zh", "2026年12月5日 09:00")],
)
def test_a_moment_is_shown_as_the_clocks_of_its_zone_have_it(language: str, shown: str) -> None:
    assert display_moment(NINE_IN_SHANGHAI, SHANGHAI, language) == shown
    assert display_value(field("events.starts_at"), NINE_IN_SHANGHAI, language, zone=SHANGHAI) == shown


def test_a_moment_follows_the_clocks_through_the_year() -> None:
    summer, winter = (datetime(2026, month, 1, 12, tzinfo=UTC) for month in (7, 12))
    assert display_moment(summer, "Europe/Berlin", "en", with_date=False) == "14:00"
    assert display_moment(winter, "Europe/Berlin", "en", with_date=False) == "13:00"


@pytest.mark.parametrize("zone", ["", "Mars/Olympus", "Asia", "../etc", "\x00"])
def test_a_moment_of_no_known_zone_says_that_it_is_utc(zone: str) -> None:
    assert display_moment(NINE_IN_SHANGHAI, zone, "en") == "5 Dec 2026, 01:00 UTC"


def test_a_range_within_a_day_names_the_day_once() -> None:
    end = NINE_IN_SHANGHAI + timedelta(hours=8)
    assert display_time_range(NINE_IN_SHANGHAI, end, SHANGHAI, "en") == "5 Dec 2026, 09:00–17:00"
    assert display_time_range(NINE_IN_SHANGHAI, end, SHANGHAI, "zh") == "2026年12月5日 09:00–17:00"
    assert display_time_range(NINE_IN_SHANGHAI, end, SHANGHAI, "ru", with_date=False) == "09:00–17:00"


def test_a_range_over_days_names_both() -> None:
    end = NINE_IN_SHANGHAI + timedelta(hours=20)
    shown = display_time_range(NINE_IN_SHANGHAI, end, SHANGHAI, "en")
    assert shown == "5 Dec 2026, 09:00 – 6 Dec 2026, 05:00"
    shown = display_time_range(NINE_IN_SHANGHAI, end, SHANGHAI, "en", with_date=False)
    assert shown == "09:00 – 6 Dec 2026, 05:00"


def test_a_range_with_one_side_known_shows_that_side() -> None:
    assert display_time_range(NINE_IN_SHANGHAI, None, SHANGHAI, "en") == "5 Dec 2026, 09:00"
    assert display_time_range(None, NINE_IN_SHANGHAI, SHANGHAI, "en") == "– 5 Dec 2026, 09:00"
    assert display_time_range(None, None, SHANGHAI, "en") == ""
    assert display_time_range(NINE_IN_SHANGHAI, NINE_IN_SHANGHAI, SHANGHAI, "en") == "5 Dec 2026, 09:00"


def test_a_range_in_no_zone_says_utc_once() -> None:
    end = NINE_IN_SHANGHAI + timedelta(hours=1)
    assert display_time_range(NINE_IN_SHANGHAI, end, "", "en") == "5 Dec 2026, 01:00–02:00 UTC"


def test_months_are_abbreviated_as_cldr_does() -> None:
    assert [display_day(date(2026, month, 1), "en")[2:-5] for month in (5, 6, 9)] == ["May", "Jun", "Sept"]
    assert [display_day(date(2026, month, 1), "ru")[2:-5] for month in (5, 6, 9)] == ["мая", "июн.", "сент."]


@pytest.mark.parametrize(
    ("days", "en", "ru", "zh"),
    [
        (0, "today", "сегодня", "今天"),
        (1, "tomorrow", "завтра", "明天"),
        (-2, "2 days ago", "позавчера", "前天"),
        (-3, "3 days ago", "3 дня назад", "3天前"),
        (5, "in 5 days", "через 5 дней", "5天后"),
        (14, "in 2 weeks", "через 2 недели", "2周后"),
        (-35, "5 weeks ago", "5 недель назад", "5周前"),
        (-640, "21 months ago", "21 месяц назад", "21个月前"),
        (-1900, "5 years ago", "5 лет назад", "5年前"),
    ],
)
def test_a_day_is_told_from_today(days: int, en: str, ru: str, zh: str) -> None:
    day = TODAY + timedelta(days=days)
    assert [relative_day(day, TODAY, language) for language in LANGUAGES] == [en, ru, zh]


@given(st.dates(), st.dates(), st.sampled_from(LANGUAGES))
def test_any_two_days_can_be_told_apart(day: date, today: date, language: str) -> None:
    told = relative_day(day, today, language)
    assert "{" not in told
    assert not told.startswith(("0", "in 0", "через 0"))
    assert (told == relative_day(today, today, language)) == (day == today)


@given(st.integers(min_value=0, max_value=2**63), st.sampled_from(LANGUAGES))
def test_a_number_keeps_all_its_digits(number: int, language: str) -> None:
    shown = display_number(number, language)
    assert "".join(one for one in shown if one.isdigit()) == str(number)


def test_what_was_done_is_told_by_the_clock_of_the_machine() -> None:
    local = NINE_IN_SHANGHAI.astimezone()
    assert display_local_moment(NINE_IN_SHANGHAI, "zh").endswith(f"{local:%H:%M}")
    assert str(local.day) in display_local_moment(NINE_IN_SHANGHAI, "ru")
