"""The text in the QR code of a business card is read as a card: by DoCoMo's rules, and with nothing of it lost."""

from __future__ import annotations

import pytest
from test_pasted_texts import facts, read

from office_desk.exchange.readers import read_bytes
from office_desk.exchange.reading import Format, ReadOptions
from office_desk.model.errors import Refused
from office_desk.model.vague_date import VagueDate

CODE = "MECARD:N:Owen,Sean;TEL:+8613800000000;EMAIL:a@example.org;ORG:Sample Ltd;;"


def test_a_code_is_a_person_with_a_workplace() -> None:
    (record,) = read(CODE).records
    assert record.kind == "people"
    assert facts(record) == {
        "family_name": "Owen",
        "given_name": "Sean",
        "organization": "Sample Ltd",
        "mobile": ["+8613800000000"],
        "email": ["a@example.org"],
    }


def test_every_field_of_a_code_has_its_place() -> None:
    (record,) = read(
        "MECARD:N:张,颖;SOUND:Zhang,Ying;TEL:02138280000;TEL-AV:02138280001;BDAY:19800203;URL:https://univ.example;"
        "ADR:,,1550 Haigang Avenue,Shanghai,,201306,China;NOTE:met at the fair;TITLE:Director;ORG:Sample University;;"
    ).records
    carried = facts(record).pop("carried")
    assert "Haigang" in carried
    assert facts(record) == {
        "name_zh": "张颖",
        "family_name": "Zhang",
        "given_name": "Ying",
        "birthday": VagueDate.from_edtf("1980-02-03"),
        "phone": ["02138280000", "02138280001"],
        "web": ["https://univ.example"],
        "address": ["1550 Haigang Avenue, Shanghai, 201306, China"],
        "notes": "met at the fair",
        "organization": "Sample University",
        "position": "Director",
        "carried": carried,
    }


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("Owen,Sean", ("Owen", "Sean", "")),
        ("Sean Owen", ("Owen", "Sean", "")),
        ("Owen", ("Owen", "", "")),
        (r"Owen\, Jr,Sean", ("Owen, Jr", "Sean", "")),
        ("Петров,Пётр Сергеевич", ("Петров", "Пётр", "Сергеевич")),
        ("Петров Пётр Сергеевич", ("Петров", "Пётр", "Сергеевич")),
    ],
)
def test_a_comma_parts_family_and_given_name(name: str, parts: tuple[str, ...]) -> None:
    (record,) = read(f"MECARD:N:{name};TEL:123456789;;").records
    assert tuple(record.values.get(key, "") for key in ("family_name", "given_name", "patronymic")) == parts


def test_a_backslash_takes_from_a_separator_its_meaning() -> None:
    (record,) = read(r"MECARD:N:Li,Na;ORG:Sample\; Sons\, Ltd;NOTE:a\:b\\c;URL:http\://univ.example;;").records
    told = facts(record)
    assert (told["organization"], told["notes"], told["web"]) == (
        "Sample; Sons, Ltd",
        r"a:b\c",
        ["http://univ.example"],
    )


def test_an_address_that_is_not_in_seven_parts_is_a_line() -> None:
    (record,) = read("MECARD:N:Li,Na;ADR:5 Main Street, Shanghai;;").records
    assert facts(record)["address"] == ["5 Main Street, Shanghai"]


def test_a_field_that_nobody_knows_is_a_note() -> None:
    (record,) = read("MECARD:N:Li,Na;X-ROOM:12;TEL:123456789;;").records
    assert facts(record)["notes"] == "X-ROOM: 12"


def test_several_codes_are_several_people_and_what_stands_between_them_is_told() -> None:
    reading = read(f"{CODE}\nfrom the fair\nmecard:\nN:Li,Na;\nTEL:13900000001;;\n")
    assert [(record.values["family_name"], record.lines) for record in reading.records] == [
        ("Owen", (1, 1)),
        ("Li", (3, 5)),
    ]
    assert [(note.code, dict(note.values)) for note in reading.notes] == [
        ("card_stray_text", {"line": 2, "value": "from the fair"})
    ]


def test_the_marks_of_a_code_stand_where_its_values_do() -> None:
    marks = read(CODE).marks
    assert [CODE[mark.start : mark.end] for mark in marks] == [
        "Owen,Sean",
        "+8613800000000",
        "a@example.org",
        "Sample Ltd",
    ]


def test_a_code_without_a_person_is_an_organization() -> None:
    (record,) = read("MECARD:ORG:Sample Ltd;TEL:02138280000;;").records
    assert (record.kind, record.values["name"]) == ("organizations", "Sample Ltd")


@pytest.mark.parametrize("text", ["MECARD:", "MECARD:;;", "MECARD:N:;TEL:;;"])
def test_an_empty_code_is_refused(text: str) -> None:
    with pytest.raises(Refused):
        read(text)


@pytest.mark.parametrize("name", ["", "code.txt", "code.vcf", "code.csv"])
def test_codes_are_known_under_every_name_and_are_no_table(name: str) -> None:
    reading = read_bytes(f"{CODE}\n{CODE}\n".encode(), name, ReadOptions())
    assert (reading.format, len(reading.records)) == (Format.TEXT, 2)
