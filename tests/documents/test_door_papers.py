"""Sign-in sheets, badges, place cards and certificates: what they say, and that every style can be set."""

from __future__ import annotations

import io
from datetime import date
from typing import Any

import pytest
import segno
from attendance_builders import LONG_NAME, ZHANG, attendance, attendee, group, guests
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from paper_texts import assert_golden, pages_of, reader_of, sheet_of, text_of, unspaced

from office_desk.documents.attendance import Attendance
from office_desk.documents.label_sheets import LabelUse, label_sheet, label_sheets
from office_desk.documents.paper import PageSetup, PrintOptions, Sheet
from office_desk.documents.papers import paper
from office_desk.documents.typesetting import typeset
from office_desk.documents.values.badges import badges_values, code_pictures
from office_desk.documents.values.certificates import certificates_values
from office_desk.documents.values.place_cards import place_cards_values
from office_desk.documents.values.sign_in import SPARE_ROWS, sign_in_values
from office_desk.model.vague_count import CountQualifier, VagueCount

STYLES = [
    (key, style.key) for key in ("sign-in", "badges", "place-cards", "certificates") for style in paper(key).styles
]
AFTER = date(2026, 12, 6)


def door_paper(key: str, told: Attendance, **options: Any) -> Sheet:
    chosen = PrintOptions(**options)
    if key == "badges":
        values, codes = badges_values(told, label_sheet(chosen.label, LabelUse.BADGES), chosen, "Sample office")
        return sheet_of(key, values, chosen, code_pictures(codes))
    tell = {"sign-in": sign_in_values, "place-cards": place_cards_values, "certificates": certificates_values}[key]
    return sheet_of(key, tell(told, chosen, "Sample office"), chosen)


@pytest.mark.parametrize(("key", "style"), STYLES)
def test_a_door_paper_reads_as_it_was_looked_at(key: str, style: str) -> None:
    assert_golden(f"{key}.{style}.en", door_paper(key, attendance(*guests(), today=AFTER), style=style))


@pytest.mark.parametrize("page", [PageSetup(size="a5"), PageSetup(size="us-letter"), PageSetup(is_landscape=True)])
@pytest.mark.parametrize(("key", "style"), STYLES)
def test_a_door_paper_can_be_set_in_two_languages_on_any_page(key: str, style: str, page: PageSetup) -> None:
    sheet = door_paper(
        key, attendance(*guests(), today=AFTER), style=style, language="ru", second_language="zh", page=page
    )
    text = text_of(sheet)
    assert "张颖" in text
    assert unspaced(LONG_NAME) in text


@pytest.mark.parametrize(("key", "style"), STYLES)
def test_without_anybody_a_door_paper_says_so(key: str, style: str) -> None:
    told = attendance(starts_at=None, ends_at=None, venue="", city="")
    assert "Nobody" in "".join(pages_of(door_paper(key, told, style=style)))


@pytest.mark.parametrize(("key", "style"), STYLES)
def test_whoever_declined_stands_on_no_paper(key: str, style: str) -> None:
    text = text_of(door_paper(key, attendance(*guests(), today=AFTER), style=style))
    assert "Zhang" in text
    assert "Declined" not in text.replace("Whoeverdeclined", "")


def test_a_group_has_an_empty_row_for_each_of_its_people() -> None:
    told = attendance(group("students", VagueCount.exactly(50), 50), attendee("Anna Sample"))
    sheet = door_paper("sign-in", told)
    assert [row["group"] for row in sheet.values["rows"]] == ["", *["students"] * 50]
    numbers = [line.split()[0] for page in pages_of(sheet) for line in page.splitlines() if line[0].isdigit()]
    assert str(51 + SPARE_ROWS) in numbers


def test_a_list_of_attendees_tells_how_many_as_well_as_it_is_known() -> None:
    told = attendance(attendee("Anna Sample"), group("students", VagueCount(30, CountQualifier.OVER), 30))
    text = "".join(pages_of(door_paper("sign-in", told, style="attendees")))
    assert "People: over 31" in text
    assert "over 30" in text


def test_before_anybody_has_come_the_list_tells_who_is_expected() -> None:
    sheet = door_paper("sign-in", attendance(attendee("Anna Sample", state="confirmed")), style="attendees")
    assert "Everybody who is expected" in pages_of(sheet)[0]
    assert "Confirmed" in pages_of(sheet)[0]


def test_people_are_listed_by_name_and_groups_last() -> None:
    told = attendance(
        group("a choir", VagueCount.exactly(2), 2), attendee("Zhao Sample", number=1), attendee("An Sample", number=2)
    )
    names = [row["name"][0] for row in door_paper("sign-in", told).values["rows"]]
    assert names == ["An Sample", "Zhao Sample", "", ""]


def test_a_badge_has_the_name_in_its_bearers_script_and_in_another() -> None:
    badge = door_paper("badges", attendance(attendee(*ZHANG[:2]))).values["badges"][0]
    assert badge["own"] == ["张颖", "Zhang Ying"]


def test_the_code_of_a_badge_holds_the_mark_of_the_participation_alone() -> None:
    one = attendee(*ZHANG, position="Secret", number=7)
    _, codes = badges_values(attendance(one), label_sheet("", LabelUse.BADGES), PrintOptions(), "")
    (picture,) = code_pictures(codes).values()
    code = segno.make_qr(f"URN:UUID:{one.uuid.upper()}", error="m", boost_error=False)
    assert (code.version, code.mode) == (3, "alphanumeric")
    drawn = io.BytesIO()
    code.save(drawn, kind="svg", border=0, xmldecl=False, omitsize=True, nl=False)
    assert picture == drawn.getvalue()


def test_a_badge_prints_no_mark_that_its_code_holds() -> None:
    one = attendee(*ZHANG, number=7)
    assert one.uuid not in text_of(door_paper("badges", attendance(one)))


def test_two_hundred_badges_fill_twenty_sheets() -> None:
    told = attendance(*(attendee(f"Sample {number}", number=number) for number in range(200)))
    assert len(reader_of(door_paper("badges", told, style="plain")).pages) == 20


@pytest.mark.parametrize("label", [sheet.key for sheet in label_sheets(LabelUse.BADGES)])
@pytest.mark.parametrize("style", ["classic", "large", "plain"])
def test_badges_fill_every_sheet_of_labels_before_the_next(style: str, label: str) -> None:
    at_once = label_sheet(label, LabelUse.BADGES).columns * label_sheet(label, LabelUse.BADGES).rows
    told = attendance(*(attendee(f"Sample {number}", number=number) for number in range(at_once + 1)))
    # A page setup is for ordinary paper, and moves no label.
    sheet = door_paper(
        "badges", told, style=style, label=label, page=PageSetup(size="a5", margin=40, letterhead="Office")
    )
    assert len(typeset(sheet, "svg")) == 2
    assert "Office" not in pages_of(sheet)[0]


def test_a_place_card_shows_the_name_on_both_sides_and_is_read_once() -> None:
    sheet = door_paper("place-cards", attendance(attendee("Anna Sample", of=None)))
    (page,) = typeset(sheet, "svg")
    assert page.count(b"rotate(180") + page.count(b"matrix(-1 0 0 -1") + page.count(b"matrix(-1 ") > 0
    assert pages_of(sheet)[0].count("Anna Sample") == 2


def test_a_group_has_no_place_card_but_an_organization_has() -> None:
    told = attendance(
        group("students", VagueCount.exactly(3), 3), group("Sample University", None, 1, number=91)  # type: ignore[arg-type]
    )  # fmt: skip
    assert len(door_paper("place-cards", told).values["cards"]) == 1


@pytest.mark.parametrize(
    ("roles", "words"),
    [(("visitor",), "took part in"), (("delegate",), "took part in"), (("visitor", "speaker"), "spoke at")],
)
def test_a_certificate_says_what_somebody_did(roles: tuple[str, ...], words: str) -> None:
    told = attendance(attendee("Anna Sample", roles=roles, state="attended"), today=AFTER)
    assert words in pages_of(door_paper("certificates", told))[0]


def test_a_certificate_in_two_languages_has_both_names_and_both_titles() -> None:
    told = attendance(attendee(*ZHANG, state="attended"), today=AFTER)
    text = text_of(door_paper("certificates", told, language="ru", second_language="zh"))
    assert all(part in text for part in ("ЧжанИн", "张颖", "Деньоткрытыхдверей", "开放日", "2026年12月5日"))


def test_each_certificate_has_a_page() -> None:
    told = attendance(
        *(attendee(f"Sample {number}", number=number, state="attended") for number in range(7)), today=AFTER
    )
    sheet = door_paper("certificates", told)
    assert len(pages_of(sheet)) == 7
    assert [entry["/Title"] for entry in reader_of(sheet).outline] == [f"Sample {number}" for number in range(7)]


def test_on_a_badge_that_is_too_small_for_two_languages_the_first_is_whole() -> None:
    russian = "Достопочтенная академия международного сотрудничества в судоходстве и логистике"
    long_one = ("Sample", "样本" * 30, russian)
    told = attendance(attendee(*ZHANG, of=long_one, position="Head of the Department for International Cooperation"))
    text = text_of(door_paper("badges", told, style="large", language="ru", second_language="zh"))
    assert unspaced(russian) in text
    assert "样本" not in text


def test_long_titles_keep_a_certificate_on_its_page() -> None:
    one = attendee(LONG_NAME, of=(LONG_NAME,) * 3, position=LONG_NAME, state="attended")
    sheet = door_paper(
        "certificates",
        attendance(one, today=AFTER, venue=LONG_NAME),
        language="ru",
        second_language="zh",
        page=PageSetup(size="a5", letterhead="Sample\n" * 6),
    )
    assert len(pages_of(sheet)) == 1


@given(name=st.text(max_size=60), other=st.text(max_size=20), organization=st.text(max_size=60))
@settings(max_examples=6, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_somebody_is_called_every_door_paper_can_be_set(name: str, other: str, organization: str) -> None:
    told = attendance(attendee(name, other, of=(organization, "", ""), position=other, state="attended"), today=AFTER)
    for key, style in STYLES:
        assert typeset(door_paper(key, told, style=style, second_language="zh"), "svg")
