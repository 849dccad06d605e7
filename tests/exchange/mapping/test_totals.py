"""A row that adds up the others is nobody and nothing: it is left out, and the reason says that it is a totals row."""

from __future__ import annotations

import pytest
from test_records_of import record, records

from office_desk.exchange.table import Cell
from office_desk.labels import reasons


def refused(headings: str, *rows: tuple[Cell, ...]) -> list[list[str]]:
    return [[reason.code for reason in each.refusals] for each in records(headings, *rows)]


LEFT_OUT = ["totals_row_left_out"]


@pytest.mark.parametrize(
    "total",
    [
        "合计",
        "总计：",
        "共计",
        "合计（人）",
        "Итого",
        "ИТОГО:",
        "Всего",
        "Всего человек",
        "Total",
        "Grand total",
        "Итого: 12",
        "合计12人",
    ],
)
@pytest.mark.parametrize("number", [12, 12.0, "1 200,50", "12 чел.", "¥1,200.00", "12人", "-", None, ""])
def test_a_totals_row_is_left_out_whatever_it_counts_in(total: str, number: Cell) -> None:
    assert refused("姓名,人数", ("张颖", 3), (total, number)) == [[], LEFT_OUT]


@pytest.mark.parametrize(
    ("headings", "first", "last"),
    [
        ("Организация,Страна,Количество студентов", ("Образцовый институт", "Россия", 5), ("Итого", None, 5)),
        ("单位,国家,人数", ("上海海事大学", "中国", 5), ("合计", "", 5)),
        ("№,ФИО,Сумма", (1, "Петров Пётр", 100), ("Итого:", None, 100)),
        ("Фамилия,Имя,Сумма", ("Петров", "Пётр", 100), ("Всего", None, 100)),
        ("Мероприятие,Дата,Количество участников", ("Школа", "01.02.2026", 5), ("Итого", None, 5)),
    ],
)
def test_a_totals_row_is_no_record_of_any_kind(headings: str, first: tuple[Cell, ...], last: tuple[Cell, ...]) -> None:
    assert refused(headings, first, last) == [[], LEFT_OUT]


def test_the_reason_says_that_it_is_a_totals_row() -> None:
    (reason,) = record("姓名,人数", "合计", 12).refusals
    assert reasons.reason(reason) == "This is a totals row (“合计”), not a record of its own; it was left out."


def test_a_company_called_total_is_a_company_above_the_last_row() -> None:
    rows = (("Total", None, 75), ("Sample Ltd", "France", 3), ("Total", None, 78))
    assert refused("Company,Country,Students", *rows) == [[], [], LEFT_OUT]


def test_a_row_that_tells_more_than_numbers_is_no_totals_row() -> None:
    assert refused("Company,Country", ("Sample Ltd", "France"), ("Total", "France")) == [[], []]
    assert refused("Name,Phone", ("Anna Total", "123456789")) == [[]]
