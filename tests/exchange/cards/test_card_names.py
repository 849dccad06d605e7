"""Names of cards, in every script and in every way programs write them."""

from __future__ import annotations

import pytest
from card_record_builders import codes, given_back, outgoing, record_of, values_of, written

NAMES = ("family_name", "given_name", "patronymic", "name_zh", "name_ru", "title")


def names_of(*lines: str, version: str = "3.0") -> dict[str, str]:
    values = values_of(*lines, version=version)
    return {key: values[key] for key in NAMES if key in values}


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (
            ("N:Zhang;Ying;;Prof.;", "FN:Prof. Ying Zhang"),
            {"family_name": "Zhang", "given_name": "Ying", "title": "Prof."},
        ),
        (("N:张;颖;;;", "FN:张颖"), {"name_zh": "张颖"}),
        (("N:张;颖;;;", "FN:颖 张"), {"name_zh": "张颖"}),
        (("N:张颖;;;;", "FN:张颖"), {"name_zh": "张颖"}),
        (("N:;张颖;;;", "FN:张颖"), {"name_zh": "张颖"}),
        (("FN:张颖教授",), {"name_zh": "张颖", "title": "教授"}),
        (("FN:弗拉基米尔·普京", "N:普京;弗拉基米尔;;;"), {"name_zh": "弗拉基米尔·普京"}),
        (
            ("N:Щербак;Евгения;Ивановна;;", "FN:Щербак Евгения Ивановна"),
            {"family_name": "Щербак", "given_name": "Евгения", "patronymic": "Ивановна"},
        ),
        (
            ("N:Zhang;Ying;;;", "FN:Чжан Ин"),
            {"family_name": "Zhang", "given_name": "Ying", "name_ru": "Чжан Ин"},
        ),
        (
            ("N:张;颖;;;", "FN:张颖", "X-PHONETIC-LAST-NAME:zhāng", "X-PHONETIC-FIRST-NAME:yǐng"),
            {"family_name": "Zhang", "given_name": "Ying", "name_zh": "张颖"},
        ),
        (
            ("N:张;颖;;;", "FN:张颖", "SORT-STRING:Zhang Ying"),
            {"family_name": "Zhang", "given_name": "Ying", "name_zh": "张颖"},
        ),
        (("FN:张颖 Zhang Ying",), {"family_name": "Zhang", "given_name": "Ying", "name_zh": "张颖"}),
        (("FN:张颖Zhang Ying",), {"family_name": "Zhang", "given_name": "Ying", "name_zh": "张颖"}),
        (("FN:Ying Zhang (张颖)",), {"family_name": "Zhang", "given_name": "Ying", "name_zh": "张颖"}),
        (("N:张颖;Zhang Ying;;;",), {"family_name": "Zhang", "given_name": "Ying", "name_zh": "张颖"}),
        (("FN:样本 Sample Образец",), {"family_name": "Sample", "name_zh": "样本", "name_ru": "Образец"}),
        (("N:Zhang Ying;;;;", "FN:Zhang Ying"), {"family_name": "Zhang", "given_name": "Ying"}),
        (("N:Smith;;;;", "FN:John Smith"), {"family_name": "Smith", "given_name": "John"}),
        (("N:;John;;;", "FN:John Smith"), {"family_name": "Smith", "given_name": "John"}),
        (("FN:Smith\\, John",), {"family_name": "Smith", "given_name": "John"}),
        (
            ("N:Sample Ltd;;;;", "FN:Zhang Ying", "ORG:Sample Ltd"),
            {"family_name": "Zhang", "given_name": "Ying"},
        ),
        (("N:Zhang;Ying;;;", "FN:Sample Ltd", "ORG:Sample Ltd"), {"family_name": "Zhang", "given_name": "Ying"}),
        (("N:Zhang;Ying;;;", "FN:zy@univ.example"), {"family_name": "Zhang", "given_name": "Ying"}),
    ],
)  # fmt: skip
def test_the_name_is_found(lines: tuple[str, ...], expected: dict[str, str]) -> None:
    assert names_of(*lines) == expected


def test_names_of_several_languages_fill_each_language() -> None:
    found = names_of(
        "N;ALTID=1;LANGUAGE=zh:张;颖;;;",
        "N;ALTID=1;LANGUAGE=en:Zhang;Ying;;;",
        "FN;ALTID=1;LANGUAGE=zh:张颖",
        "FN;ALTID=1;LANGUAGE=en:Zhang Ying",
        "FN;ALTID=1;LANGUAGE=ru:Чжан Ин",
        version="4.0",
    )
    assert found == {"family_name": "Zhang", "given_name": "Ying", "name_zh": "张颖", "name_ru": "Чжан Ин"}


def test_another_name_that_is_shown_is_carried_as_a_nickname() -> None:
    values = values_of("N:Zhang;Ying;;;", "FN:Teacher of Anna")
    assert values["family_name"] == "Zhang"
    assert '["NICKNAME",[],"Teacher of Anna",""]' in values["carried"]


def test_letters_that_look_alike_are_told_of() -> None:
    assert codes(record_of("FN:\u0410nn Smith")) == ["card_mixed_letters"]


def test_a_mark_that_reorders_the_text_is_left_out_and_told_of() -> None:
    record = record_of("FN:Ann\u202egpj.exe")
    assert "\u202e" not in str(record.values)
    assert codes(record) == ["card_invisible_left_out"]


def test_a_name_too_long_is_cut_and_stands_whole_in_the_notes() -> None:
    long = "Ivanova " * 60
    record = record_of(f"N:{long.strip()};Anna;;;", f"FN:Anna {long.strip()}")
    assert len(record.values["family_name"]) <= 300
    assert long.strip() in record.values["notes"]
    assert "card_too_long" in codes(record)


def test_properties_too_long_to_carry_are_attached_and_told_of_as_that_and_no_cut_name_is_lost() -> None:
    long = ("Ivanova " * 60).strip()
    record = record_of(f"N:{long};Anna;;;", "FN:Anna", *[f"X-SAMPLE-{number}:{'x' * 90}" for number in range(1_200)])
    assert codes(record) == ["card_too_long", "card_carried_as_file"]
    assert [file.file_name for file in record.files] == ["carried.json"]
    assert record.files[0].content.count(b"X-SAMPLE-") == 1_200
    assert long in record.values["notes"]


ZHANG = {"family_name": "Zhang", "given_name": "Ying", "name_zh": "张颖", "name_ru": "Чжан Ин"}


@pytest.mark.parametrize(("language", "shown"), [("en", "Zhang Ying"), ("zh", "张颖"), ("ru", "Чжан Ин")])
@pytest.mark.parametrize("version", ["3.0", "4.0"])
def test_the_first_name_shown_is_in_the_language_of_the_reader(version: str, language: str, shown: str) -> None:
    lines = written(outgoing(**ZHANG), version, language).splitlines()
    first = next(line for line in lines if line.startswith("FN"))
    assert first.partition(":")[2] == shown


def test_a_phone_is_told_how_a_chinese_name_is_spoken() -> None:
    assert "X-PHONETIC-LAST-NAME:Zhang\r\n" in written(outgoing(**ZHANG), "3.0", "zh")


def test_what_somebody_changed_in_another_program_counts_more_than_our_own_names() -> None:
    from office_desk.exchange.cards import read_card_records
    from office_desk.exchange.reading import ReadOptions

    text = written(outgoing(**ZHANG), "3.0", "en").replace("Zhang Ying", "Li Ying").replace("N:Zhang;", "N:Li;")
    own_of_ours = text.replace("X-OFFICE-DESK-NAMES:Li Ying", "X-OFFICE-DESK-NAMES:Zhang Ying")
    (record,) = read_card_records(own_of_ours.encode(), ReadOptions()).records
    assert (record.values["family_name"], record.values.get("name_zh")) == ("Li", None)


def test_a_person_called_like_an_organization_stays_a_person() -> None:
    assert given_back(outgoing(family_name="Sample Institute")).kind == "people"


def test_words_that_only_the_shown_name_has_are_kept() -> None:
    assert "Ivan Petrov (Kazan)" in values_of("N:Petrov;Ivan;;;", "FN:Ivan Petrov (Kazan)")["carried"]
    assert "carried" not in values_of("N:Petrov;Ivan;;;", "FN:Ivan Petrov (Acme)", "ORG:Acme")
