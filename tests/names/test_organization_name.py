"""Which title of an organization is shown."""

import pytest

from office_desk.names.organization_name import display_title

_SMU = ("Shanghai Maritime University (SMU)", "上海海事大学", "Шанхайский морской университет")


@pytest.mark.parametrize(("language", "position"), [("en", 0), ("zh", 1), ("ru", 2), ("zh_CN", 1), ("de", 0)])
def test_a_reader_sees_the_title_in_their_language(language: str, position: int) -> None:
    assert display_title(*_SMU, language) == _SMU[position]


@pytest.mark.parametrize(
    ("titles", "language", "shown"),
    [
        (("", "中", "Рус"), "en", "中"),
        (("", "", "Рус"), "en", "Рус"),
        (("Eng", "", "Рус"), "zh", "Eng"),
        (("Eng", "中", ""), "ru", "Eng"),
        (("", "中", ""), "ru", "中"),
        ((" ", "", ""), "ru", ""),
    ],
)
def test_a_missing_title_falls_back_to_another_language(
    titles: tuple[str, str, str], language: str, shown: str
) -> None:
    assert display_title(*titles, language) == shown


def test_a_short_title_is_the_abbreviation_that_the_title_gives() -> None:
    assert display_title(*_SMU, "en", short=True) == "SMU"
    assert display_title(*_SMU, "zh", short=True) == "上海海事大学"
    assert display_title("Institute (Shanghai branch)", "", "", "en", short=True) == "Institute (Shanghai branch)"
