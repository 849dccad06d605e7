"""A printed list says which part of it is shown, and gives every column the room that its words need."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from office_desk.documents.paper import PrintOptions
from office_desk.documents.values.filter_words import filter_words
from office_desk.documents.values.listing import listing_values
from office_desk.language import speaking
from office_desk.model.list_query import Filter, ListQuery, Operator


def shares_of(headings: list[str], *rows: list[str]) -> list[int]:
    values = listing_values("People", "", headings, rows, date(2026, 12, 5), PrintOptions(), "Sample office")
    shares: list[int] = values["shares"]
    return shares


def test_a_column_is_as_wide_as_its_longest_word_and_no_wider_than_a_bound() -> None:
    short, words, long = shares_of(["A", "B", "C"], ["x", "Переговоры о договоре", "word " * 100])
    assert short < words < long
    assert long == shares_of(["A"], ["word " * 1_000])[0]


def test_a_chinese_character_takes_the_room_of_two_letters() -> None:
    chinese, latin = shares_of(["", ""], ["样本大学国际处", "abcdefg"])
    assert chinese > latin


def test_one_long_cell_does_not_widen_a_column_of_short_ones() -> None:
    rows = [["yes"]] * 30
    assert shares_of(["A"], *rows, ["no, " * 30]) == shares_of(["A"], *rows)


@pytest.mark.parametrize(
    ("condition", "words"),
    [
        (Filter("relation", Operator.IS, "in_talks"), "Отношения равно Переговоры"),
        (Filter("roles", Operator.HAS, "agency"), "Роли включает Агентство"),
        (Filter("city", Operator.CONTAINS, "上海"), "Город содержит 上海"),
        (Filter("city", Operator.EMPTY), "Город не заполнено"),
        (Filter("relation_since", Operator.WITHIN, (date(2026, 1, 1), date(2026, 12, 31))),
         "Начало отношений в пределах 1 янв. 2026 – 31 дек. 2026"),
        (Filter("updated_at", Operator.AFTER, datetime(2026, 3, 4, 12, tzinfo=UTC)), "Изменено позже 4 мар. 2026"),
    ],
)  # fmt: skip
def test_a_filter_is_worded_as_the_screen_words_it(condition: Filter, words: str) -> None:
    with speaking("ru"):
        assert filter_words("organizations", ListQuery("partners", filters=(condition,)), "ru") == words


def test_filters_and_what_is_searched_for_stand_in_a_row() -> None:
    query = ListQuery("partners", text="harbor", filters=(Filter("city", Operator.NOT_EMPTY),), trashed=True)
    assert filter_words("organizations", query, "en") == "In the trash · City is not empty · “harbor”"


def test_a_whole_list_has_no_words() -> None:
    assert filter_words("organizations", ListQuery("partners"), "en") == ""


def test_numbers_and_flags_are_worded_too() -> None:
    conditions = (Filter("capacity", Operator.AT_LEAST, 12_000), Filter("unknown", Operator.IS, "x" * 300))
    words = filter_words("events", ListQuery("open-days", filters=conditions), "en")
    assert words.startswith("Capacity at least 12,000 · unknown is xxx")
    assert len(words) < 150
