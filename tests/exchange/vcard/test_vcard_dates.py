"""A date is as much as was written: never a year, month or day that nobody said."""

from __future__ import annotations

import pytest
from vcard_builders import card_of, codes, file_of

from office_desk.exchange.vcard import RepairCode, read_cards, write_cards
from office_desk.exchange.vcard.dates import read_date
from office_desk.exchange.vcard.properties import anniversary, birthday

_WHOLE = (1985, 4, 12)
_YEARLESS = (None, 2, 3)


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("19850412", _WHOLE),
        ("1985-04-12", _WHOLE),
        ("1985-4-12", _WHOLE),
        ("1985/04/12", _WHOLE),
        ("1985.04.12", _WHOLE),
        ("12.04.1985", _WHOLE),
        ("1985年4月12日", _WHOLE),
        ("1985-04-12T00:00:00Z", _WHOLE),
        ("19850412T102200-0800", _WHOLE),
        ("1985-04-12 00:00:00", _WHOLE),
        ("--0203", _YEARLESS),
        ("--02-03", _YEARLESS),
        ("1604-02-03", _YEARLESS),
        ("0000-02-03", _YEARLESS),
        ("2月3日", _YEARLESS),
        ("--0229", (None, 2, 29)),
        ("1985-04", (1985, 4, None)),
        ("1985", (1985, None, None)),
        ("--04", (None, 4, None)),
        ("---12", (None, None, 12)),
        ("9999-12-31", (9999, 12, 31)),
    ],
)
def test_every_written_form_is_read(text: str, parts: tuple[int | None, int | None, int | None]) -> None:
    date = read_date(text)
    assert (date.year, date.month, date.day) == parts
    assert date.problem is None


@pytest.mark.parametrize("text", ["19900231", "0000-00-00", "20260229", "--0230", "1985-13-01", "---32", "00000000"])
def test_a_date_that_no_calendar_has_stays_text(text: str) -> None:
    date = read_date(text)
    assert date.is_words
    assert (date.text, date.problem) == (text, RepairCode.IMPOSSIBLE_DATE)


@pytest.mark.parametrize("text", ["circa 1800", "04/12/1985", "sunday", "1985-04-12" * 9])
def test_what_cannot_be_told_for_certain_stays_text(text: str) -> None:
    assert (read_date(text).is_words, read_date(text).problem) == (True, RepairCode.UNREAD_DATE)


def test_words_marked_as_words_need_no_repair() -> None:
    file = read_cards(file_of("BDAY;VALUE=text:circa 1800", version="4.0"))
    assert file.repairs == ()
    assert birthday(file.cards[0]).text == "circa 1800"  # type: ignore[union-attr]


def test_an_impossible_birthday_is_kept_and_told() -> None:
    file = read_cards(file_of("BDAY:19900231"))
    assert file.cards[0].properties[0].value == "19900231"
    assert [(each.code, each.line, each.values) for each in file.repairs] == [
        (RepairCode.IMPOSSIBLE_DATE, 3, ("BDAY", "19900231"))
    ]
    assert codes(read_cards(file_of("BDAY:"))) == []


@pytest.mark.parametrize("version", ["2.1", "3.0", "4.0"])
@pytest.mark.parametrize(
    "line", ["BDAY:--0203", "BDAY;X-APPLE-OMIT-YEAR=1604:1604-02-03", "BDAY;value=date:1604-02-03"]
)
def test_a_birthday_without_a_year_stays_without_one(version: str, line: str) -> None:
    written = write_cards([card_of(line)], version)
    assert b"1604" not in written
    found = birthday(read_cards(written).cards[0])
    assert found is not None
    assert (found.year, found.month, found.day) == _YEARLESS


@pytest.mark.parametrize(("version", "written"), [("2.1", "1985-04-12"), ("3.0", "1985-04-12"), ("4.0", "19850412")])
def test_a_date_is_written_as_its_version_has_it(version: str, written: str) -> None:
    for line in ("BDAY:19850412", "BDAY:1985-04-12"):
        assert f"\r\nBDAY:{written}\r\n".encode() in write_cards([card_of(line)], version)


def test_a_date_in_words_is_marked_as_text_in_vcard_40() -> None:
    assert b"\r\nBDAY;VALUE=text:spring\\, 1985\r\n" in write_cards([card_of("BDAY:spring, 1985")], "4.0")


def test_an_anniversary_is_found_by_its_older_names() -> None:
    assert anniversary(card_of("X-ANNIVERSARY:2010-06-01")).year == 2010  # type: ignore[union-attr]
    labeled = ("item1.X-ABDATE:1999-01-01", "item2.X-ABDATE:2011-06-01", "item2.X-ABLabel:_$!<Anniversary>!$_")
    assert anniversary(card_of(*labeled)).year == 2011  # type: ignore[union-attr]
    assert anniversary(card_of("FN:x")) is None
