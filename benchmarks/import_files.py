"""Contact lists to measure an import with: plainly synthetic people, as a phone and a spreadsheet would hold them."""

from __future__ import annotations

import random
from pathlib import Path
from typing import Any

from benchmarks.office_of_100k import (
    CITIES,
    FIELDS,
    POSITIONS,
    RU_BEGINNINGS,
    SEED,
    ZH_GIVEN,
    _person,
    _transcribed,
)

PEOPLE_OF_AN_ORGANIZATION = 20
HEADINGS = ("Family name", "Given name", "姓名", "Organization", "Position", "E-mail", "Phone", "Mobile", "Notes")


def write_cards(path: Path, numbers: range, *, device: int = 0, with_new_number: range = range(0)) -> None:
    """Write a vCard 3.0 file of the people with these numbers.

    Args:
        device: Another device gives the same people other UIDs.
        with_new_number: Those of them who have one more phone number.
    """
    cards = (_card(number, device, has_new_number=number in with_new_number) for number in numbers)
    path.write_text("".join(cards), encoding="utf-8", newline="")


def _values(number: int) -> dict[str, Any]:
    """What a person is called.

    In a real address book about one pair in 100,000 shares a full name. For that Russian family names have two
    beginnings here, and few Chinese given names are of one character: else a third of 100,000 people would be somebody
    else of the same file.
    """
    chance = random.Random(SEED + number)
    values = _person(chance)
    if values["patronymic"]:
        values["family_name"] = f"{chance.choice(RU_BEGINNINGS)}{values['family_name'].lower()}"
    elif len(values["name_zh"]) == len("王伟") and chance.random() < 0.8:
        values |= _transcribed(values["name_zh"] + chance.choice(ZH_GIVEN))
    return values


def _card(number: int, device: int, *, has_new_number: bool) -> str:
    values = _values(number)
    notes = values["notes"].replace(",", "\\,")
    lines = [
        "BEGIN:VCARD", "VERSION:3.0", f"UID:urn:uuid:00000000-0000-4000-{8000 + device}-{number:012d}",
        *_names(number, values), f"ORG:{organization(number)};International Office",
        f"TITLE:{POSITIONS[number % len(POSITIONS)]}",
        f"TEL;TYPE=CELL,VOICE:+86138{number:08d}", f"TEL;TYPE=WORK:+86 21 {50_000_000 + number}",
        f"EMAIL;TYPE=INTERNET:person{number}@example.org",
        "ADR;TYPE=WORK:;;1550 Haigang Avenue;Shanghai;;201306;China",
        *([f"TEL;TYPE=HOME:+86 10 {60_000_000 + number}"] if has_new_number else ()),
        *([f"NOTE:{notes}"] if notes else ()), "REV:2026-01-02T03:04:05Z", "END:VCARD", "",
    ]  # fmt: skip
    return "\r\n".join(lines)


def _names(number: int, values: dict[str, Any]) -> tuple[str, str]:
    """A Chinese name stands in characters, or in both scripts; others as they are written."""
    family, given, zh = values["family_name"], values["given_name"], values["name_zh"]
    if zh and number % 2:
        return f"N:{zh[:1]};{zh[1:]};;;", f"FN:{zh}"
    return f"N:{family};{given};{values['patronymic']};{values['title']};", f"FN:{zh or f'{given} {family}'}"


def organization(number: int) -> str:
    """Where a person works: one place for twenty people, written in one of three languages."""
    place = number // PEOPLE_OF_AN_ORGANIZATION
    city, field = CITIES[place % 3], FIELDS[place // 3 % 3]
    names = (
        f"{city[0]} {field[0]} University {place}", f"{city[1]}第{place}{field[1]}大学",
        f"{city[2]} {field[2]} университет {place}",
    )  # fmt: skip
    return names[place % 3]


def write_sheet(path: Path, numbers: range) -> None:
    """Write an XLSX file with a row for each of these people."""
    # Loaded here, so that the memory of a process that imports cards is not told with it.
    from xlsxwriter import Workbook

    with Workbook(str(path), {"constant_memory": True}) as book:
        page = book.add_worksheet()
        page.write_row(0, 0, HEADINGS)
        for row, number in enumerate(numbers, 1):
            values = _values(number)
            names = values["family_name"], values["given_name"], values["name_zh"]
            work = organization(number), POSITIONS[number % len(POSITIONS)], f"person{number}@example.org"
            reached = f"+86 21 {50_000_000 + number}", f"+86138{number:08d}", values["notes"]
            page.write_row(row, 0, (*names, *work, *reached))
