"""How a person's name is shown, abbreviated and proposed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from office_desk.names.person_name import (
    PersonName,
    ProposedNames,
    display_name,
    initials,
    is_chinese_name,
    looks_capitalized,
    propose_from_latin,
    propose_names,
    without_capitals,
)

ZHANG = PersonName(family="Zhang", given="Ying", zh="张颖", ru="Чжан Ин", title="Professor")
SHCHERBAK = PersonName(family="Щербак", given="Евгения", patronymic="Ивановна")
MULLER = PersonName(family="Müller", given="Anna", zh="安娜·米勒")
GAO = PersonName(family="Gao", given="Zixiang")


@pytest.mark.parametrize(
    ("name", "language", "shown"),
    [
        (ZHANG, "en", "Zhang Ying"),
        (ZHANG, "zh", "张颖"),
        (ZHANG, "zh_CN", "张颖"),
        (ZHANG, "ru", "Чжан Ин"),
        (SHCHERBAK, "ru", "Щербак Евгения Ивановна"),
        (SHCHERBAK, "en", "Евгения Щербак"),
        (MULLER, "en", "Anna Müller"),
        (MULLER, "zh", "安娜·米勒"),
        (MULLER, "ru", "Anna Müller"),
        (GAO, "en", "Gao Zixiang"),
        (GAO, "ru", "Gao Zixiang"),
        (PersonName(family="Li", given="Anna"), "en", "Anna Li"),
        (PersonName(family="Чжан", given="Ин"), "en", "Чжан Ин"),
        (PersonName(zh="张颖"), "en", "张颖"),
        (PersonName(zh="张颖"), "ru", "张颖"),
        (PersonName(ru="Чжан Ин"), "zh", "Чжан Ин"),
        (PersonName(family="Madonna"), "en", "Madonna"),
        (PersonName(), "en", ""),
    ],
)
def test_a_name_is_shown_as_its_reader_expects(name: PersonName, language: str, shown: str) -> None:
    assert display_name(name, language) == shown


@pytest.mark.parametrize(
    ("name", "language", "short"),
    [
        (ZHANG, "en", "Zhang Y."),
        (ZHANG, "zh", "张颖"),
        (ZHANG, "ru", "Чжан И."),
        (SHCHERBAK, "ru", "Щербак Е. И."),
        (SHCHERBAK, "en", "Щербак Е. И."),
        (PersonName(ru="Щербак Евгения Ивановна", family="Shcherbak", given="Evgeniya"), "ru", "Щербак Е. И."),
        (PersonName(family="Shan", given="Xiongxin"), "en", "Shan X."),
        (PersonName(family="Dupont", given="Jean-Pierre Marie"), "en", "Dupont J.-P. M."),
        (PersonName(zh="张颖"), "en", "张颖"),
        (PersonName(), "ru", ""),
    ],
)
def test_a_name_is_abbreviated_with_the_family_name_first(name: PersonName, language: str, short: str) -> None:
    assert initials(name, language) == short


def test_a_transcribed_name_is_not_taken_for_a_chinese_one() -> None:
    assert is_chinese_name(ZHANG)
    assert is_chinese_name(GAO)
    assert not is_chinese_name(MULLER)
    assert not is_chinese_name(SHCHERBAK)


def test_names_are_proposed_from_characters() -> None:
    assert propose_names("张颖") == ProposedNames("Zhang", "Ying", "Чжан Ин")
    assert propose_names("歐陽修") == ProposedNames("Ouyang", "Xiu", "Оуян Сю")
    assert propose_names("Zhang Ying") == ProposedNames()


def test_a_transcribed_name_gets_no_russian_of_its_transcription() -> None:
    assert propose_names("弗拉基米尔·普京").ru == ""


def test_russian_is_proposed_for_pinyin_and_for_nothing_else() -> None:
    assert propose_from_latin("Gao", "ZIXIANG") == ProposedNames("Gao", "Zixiang", "Гао Цзысян")
    assert propose_from_latin("Smith", "John") == ProposedNames("Smith", "John", "")
    assert propose_from_latin("Li", "Anna") == ProposedNames("Li", "Anna", "")


@pytest.mark.parametrize(
    ("text", "is_capitalized"),
    [
        ("ZIXIANG", True),
        ("ЩЕРБАК", True),
        ("O'BRIEN", True),
        ("Li", False),
        ("J.", False),
        ("", False),
        ("张颖", False),
    ],
)
def test_capitals_are_recognized(text: str, is_capitalized: bool) -> None:
    assert looks_capitalized(text) is is_capitalized


@pytest.mark.parametrize(
    ("written", "plain"),
    [
        ("ZIXIANG", "Zixiang"),
        ("LÜ", "Lü"),
        ("ЁЖИКОВ", "Ёжиков"),
        ("O'BRIEN-SMITH", "O'Brien-Smith"),
        ("McDonald", "McDonald"),
        ("JP", "JP"),
        ("J.R.R.", "J.R.R."),
    ],
)
def test_capitals_become_ordinary_spelling(written: str, plain: str) -> None:
    assert without_capitals(written) == plain


@given(st.builds(PersonName, *[st.text()] * 6), st.sampled_from(["en", "zh", "ru", ""]))
def test_any_name_is_shown_in_one_line(name: PersonName, language: str) -> None:
    for shown in (display_name(name, language), initials(name, language)):
        assert shown == " ".join(shown.split())


@pytest.mark.parametrize("language", ["en", "zh", "ru"])
def test_characters_typed_as_family_and_given_name_stand_together_family_first(language: str) -> None:
    assert display_name(PersonName(family="张", given="颖"), language) == "张颖"
