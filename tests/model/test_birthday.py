"""Birthdays without a year are worded as days and read back."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from office_desk.model.birthday import birthday_without_year, is_without_year
from office_desk.model.catalog import KINDS
from office_desk.model.vague_date import DateStyle, VagueDate, format_vague_date
from office_desk.typed_text import parse_typed

BIRTHDAY = KINDS["people"]["birthday"]
EVERY_DAY = [VagueDate.undatable(f"--{date(2000, 1, 1) + timedelta(days=day):%m-%d}") for day in range(366)]


@pytest.mark.parametrize(("language", "words"), [("en", "5 November"), ("ru", "5 ноября"), ("zh", "11月5日")])
def test_it_is_worded_as_a_day(language: str, words: str) -> None:
    assert format_vague_date(VagueDate.undatable("--11-05"), language) == words


@pytest.mark.parametrize("style", ["said", "long", "short"])
@pytest.mark.parametrize("language", ["en", "ru", "zh"])
def test_every_day_is_read_back_on_any_day(language: str, style: DateStyle) -> None:
    for day in EVERY_DAY:
        words = format_vague_date(day, language, style=style)
        assert parse_typed(BIRTHDAY, words, today=date(2026, 11, 22)) == day
        assert is_without_year(day)


@pytest.mark.parametrize("text", ["5 November 1980", "yesterday", "1980", "November", "--02-30", "--13-01", "soon", ""])
def test_anything_else_is_none(text: str) -> None:
    assert birthday_without_year(text) is None


def test_a_day_of_another_field_is_of_this_year() -> None:
    due = parse_typed(KINDS["tasks"]["due"], "5 November", today=date(2026, 11, 22))
    assert due == VagueDate.from_edtf("2026-11-05")
