"""A whole name in one column becomes its parts, in the order that the name itself tells or its heading asks for."""

from __future__ import annotations

import pytest
from test_records_of import record, records


def parts(heading: str, name: str) -> tuple[str, ...]:
    values = record(f"{heading},Телефон", name, "+7 921 000-00-01").values
    return tuple(values.get(key, "") for key in ("family_name", "given_name", "patronymic"))


@pytest.mark.parametrize("heading", ["Имя", "Name", "姓名", "ФИО"])
@pytest.mark.parametrize("name", ["Пётр Сергеевич Петров", "Петров Пётр Сергеевич"])
def test_a_patronymic_tells_the_order_of_a_name(heading: str, name: str) -> None:
    assert parts(heading, name) == ("Петров", "Пётр", "Сергеевич")


@pytest.mark.parametrize("heading", ["Имя", "Name", "姓名"])
def test_a_usual_given_name_tells_the_order_of_two_words(heading: str) -> None:
    assert parts(heading, "Пётр Петров") == parts(heading, "Петров Пётр") == ("Петров", "Пётр", "")


def test_what_nothing_else_tells_has_the_order_of_its_heading() -> None:
    assert parts("Имя", "Геля Щербак") == parts("Имя и фамилия", "Геля Щербак") == ("Щербак", "Геля", "")
    assert parts("ФИО", "Щербак Геля") == parts("Фамилия Имя", "Щербак Геля") == ("Щербак", "Геля", "")
    assert parts("Имя", "Мария Луиза Щербак") == ("Щербак", "Мария Луиза", "")


@pytest.mark.parametrize("heading", ["ФИО", "Ф.И.О.", "ФИО (латиницей)", "ФИО участника", "Фамилия имя отчество"])
def test_latin_letters_keep_the_order_of_a_russian_heading(heading: str) -> None:
    assert parts(heading, "Ivanov Ivan Ivanovich") == ("Ivanov", "Ivan", "Ivanovich")
    assert parts(heading, "Ivanov Ivan") == ("Ivanov", "Ivan", "")
    assert parts(heading, "van der Berg Jan") == ("van der Berg", "Jan", "")


@pytest.mark.parametrize("heading", ["Имя", "ФИО", "Name"])
def test_a_chinese_name_has_its_family_name_first_under_every_heading(heading: str) -> None:
    assert parts(heading, "Zhang Ying") == ("Zhang", "Ying", "")
    assert parts(heading, "Чжан Ин") == ("Чжан", "Ин", "")


def test_a_column_of_given_names_in_which_one_is_whole_still_tells_given_names() -> None:
    anna, peter, both = records("Имя,Телефон", ("Анна", "1"), ("Пётр Петров", "2"), ("Пётр Сергеевич", "3"))
    assert anna.values == {"given_name": "Анна"}
    assert peter.values == {"family_name": "Петров", "given_name": "Пётр"}
    assert both.values == {"given_name": "Пётр", "patronymic": "Сергеевич"}


def test_beside_a_column_of_family_names_a_given_name_stays_as_it_is() -> None:
    found = record("Фамилия,Имя", "Петров", "Пётр Иван")
    assert found.values == {"family_name": "Петров", "given_name": "Пётр Иван"}
