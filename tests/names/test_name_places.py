"""Names of a person told elsewhere go to the fields of their scripts."""

from __future__ import annotations

import pytest

from office_desk.names.name_places import better_spelled, placed_names

ZHANG = {"family_name": "Zhang", "given_name": "Ying"}
CHZHAN = {"family_name": "Чжан", "given_name": "Ин"}
HAN = {"family_name": "张", "given_name": "颖"}
RUSSIAN = {"family_name": "Кузнецова", "given_name": "Марина", "patronymic": "Ивановна"}
LATIN = {"family_name": "Kuznetsova", "given_name": "Marina"}


@pytest.mark.parametrize(
    ("own", "told", "values", "contested", "taken"),
    [
        (ZHANG, CHZHAN, {"name_ru": "Чжан Ин"}, set(), set()),
        (ZHANG, HAN, {"name_zh": "张颖"}, set(), set()),
        (ZHANG | {"name_ru": "Чжан И"}, CHZHAN, {"name_ru": "Чжан Ин"}, {"name_ru"}, set()),
        (ZHANG, CHZHAN | {"name_ru": "Чжан Инь"}, CHZHAN | {"name_ru": "Чжан Инь"}, set(CHZHAN), set()),
        (LATIN, RUSSIAN, {"name_ru": "Кузнецова Марина Ивановна"}, set(), set()),
        (CHZHAN, ZHANG, ZHANG | {"name_ru": "Чжан Ин"}, set(), set(ZHANG)),
        (CHZHAN | {"name_ru": "Другой"}, ZHANG, ZHANG, set(ZHANG), set()),
        (RUSSIAN, LATIN, LATIN, set(LATIN), set()),
        ({"name_zh": "张颖"}, CHZHAN, CHZHAN, set(), set()),
        (ZHANG, {"family_name": "Wang"}, {"family_name": "Wang"}, set(), set()),
    ],
)
def test_a_name_in_another_script_goes_where_it_belongs(
    own: dict[str, str], told: dict[str, str], values: dict[str, str], contested: set[str], taken: set[str]
) -> None:
    placed = placed_names(own, told)
    assert (placed.values, placed.contested, placed.taken) == (values, contested, taken)


def test_ordinary_spelling_is_better_than_capitals() -> None:
    assert (better_spelled("ZHANG", "Zhang"), better_spelled("Zhang", "ZHANG")) == ("Zhang", "Zhang")
    assert better_spelled("ZHANG", "Wang") == "ZHANG"
