"""Directories, address labels, dossiers and briefings: what they say, and that every style can be set."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from attendance_builders import LONG_NAME, ZHANG, employee, organization, person, point
from paper_texts import assert_golden, pages_of, reader_of, sheet_of, text_of, unspaced

from office_desk.documents.contact import Contact
from office_desk.documents.label_sheets import LabelUse, label_sheet, label_sheets
from office_desk.documents.paper import PageSetup, PrintOptions, Sheet
from office_desk.documents.papers import paper
from office_desk.documents.typesetting import typeset
from office_desk.documents.values.briefing import MOST_TALKS, Briefing, Party, briefing_values
from office_desk.documents.values.directory import directory_values
from office_desk.documents.values.dossier import dossier_values
from office_desk.documents.values.postal import postal_lines
from office_desk.model.card import TimelineItem
from office_desk.model.vague_count import CountQualifier, VagueCount
from office_desk.model.vague_date import VagueDate
from programme_builders import record, titles

TODAY = date(2026, 12, 5)
MARITIME = organization(
    1, "Shanghai Maritime University", "上海海事大学", "Шанхайский морской университет", kind="university",
    relation="partner", relation_since=VagueDate.from_edtf("2021-02/.."), city="Shanghai", country="China",
    roles=("partner",), description="A university of the sea.", notes="Prefers WeChat.",
)  # fmt: skip
ADDRESS = point("address", "上海市浦东新区海港大道1550号 201306")
ZHANG_YING = employee(
    person(1, *ZHANG, title="Professor"), MARITIME, point("email", "zhang@example.org"), office=(ADDRESS,)
)
ANNA = Contact(person(2, "Anna Sample"))
LONG = Contact(person(3, LONG_NAME), points=(point("other", "x" * 120), point("phone", "+86 21 0000 0000", label="x")))
PEOPLE = (ZHANG_YING, ANNA, LONG)
PAGES = [PageSetup(size="a5"), PageSetup(size="us-letter"), PageSetup(is_landscape=True)]


def directory(*contacts: Contact, kind: str = "people", **options: Any) -> Sheet:
    chosen = PrintOptions(**options)
    sheet = label_sheet(chosen.label, LabelUse.ADDRESSES)
    return sheet_of("directory", directory_values(contacts, kind, sheet, chosen, "Sample office"), chosen)


def dossier(people: tuple[Contact, ...] = (), is_bare: bool = False, **options: Any) -> Sheet:
    chosen = PrintOptions(**options)
    related = (
        {} if is_bare else {"agreements": [AGREEMENT], "negotiations": [TALKS], "tasks": [TASK], "figures": [FIGURE]}
    )
    past = () if is_bare else (TimelineItem("interactions", 1, "meeting", "A visit", VagueDate.from_edtf("2026-03")),)
    contact = Contact(organization(2, "Bare Institute")) if is_bare else Contact(MARITIME, points=(ADDRESS,))
    values = dossier_values(contact, people, related, past, TODAY, chosen, "Sample office")
    return sheet_of("dossier", values, chosen)


def briefing(told: Briefing, **options: Any) -> Sheet:
    chosen = PrintOptions(**options)
    return sheet_of("briefing", briefing_values(told, chosen, "Sample office"), chosen)


def talk(record_id: int, **values: Any) -> Any:
    return record("interactions", record_id, titles(f"Talk {record_id}"), title=f"Talk {record_id}", **values)


AGREEMENT = record(
    "agreements", 1, titles("Cooperation agreement", "合作协议", "Договор о сотрудничестве"), status="signed",
    kind="cooperation", signed_by_them_on=VagueDate.from_edtf("2021-05-12"),
)  # fmt: skip
TALKS = record("negotiations", 1, titles("Double degree"), stage="active", next_step="Send the curriculum")
TASK = record("tasks", 1, titles("Send the charter"), state="open", due=VagueDate.from_edtf("2026-12-10"), owner="Anna")
FIGURE = record("figures", 1, titles("students"), measure="students", count=VagueCount(20_000, CountQualifier.OVER))
MEETING = record(
    "interactions", 9, titles("Meeting on the double degree"), kind="meeting", place="Shanghai",
    happened=VagueDate.from_edtf("2026-12-08"),
)  # fmt: skip
BRIEFING = Briefing(
    MEETING,
    (Party(ZHANG_YING, "theirs", "Head of delegation"), Party(Contact(MARITIME), "theirs"), Party(ANNA, "ours")),
    (talk(2, kind="visit", outcome="Two lecturers a year.", happened=VagueDate.from_edtf("2026-03")), talk(1)),
    (TASK,),
    (TALKS,),
    (AGREEMENT,),
)
STYLES = [style.key for style in paper("directory").styles]


@pytest.mark.parametrize("style", STYLES)
def test_a_directory_reads_as_it_was_looked_at(style: str) -> None:
    assert_golden(f"directory.{style}.en", directory(*PEOPLE, style=style))


def test_a_dossier_reads_as_it_was_looked_at() -> None:
    assert_golden("dossier.full.en", dossier((ZHANG_YING,)))


def test_a_briefing_reads_as_it_was_looked_at() -> None:
    assert_golden("briefing.full.en", briefing(BRIEFING))


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("language", ["ru", "zh"])
def test_contact_papers_can_be_set_in_any_language_on_any_page(language: str, page: PageSetup) -> None:
    for style in ("compact", "detailed"):
        assert unspaced(LONG_NAME) in text_of(directory(*PEOPLE, style=style, language=language, page=page))
    for sheet in (dossier(PEOPLE, language=language, page=page), briefing(BRIEFING, language=language, page=page)):
        assert all(name in text_of(sheet) for name in ("ZhangYing", "张颖", "ЧжанИн"))


def test_what_stands_on_paper_is_described_for_those_who_cannot_see_it() -> None:
    reader = reader_of(dossier((ZHANG_YING,), language="zh"))
    assert reader.metadata is not None
    assert reader.metadata.author == "Sample office"
    assert "上海海事大学" in str(reader.metadata.title)
    root: Any = reader.trailer["/Root"]
    assert root["/Lang"] == "zh-CN"
    assert root["/MarkInfo"]["/Marked"]
    assert reader.outline


def test_five_hundred_entries_go_on_over_pages_and_are_all_there() -> None:
    contacts = [Contact(person(number, f"Sample {number:03}")) for number in range(500)]
    for style in ("compact", "detailed"):
        text = text_of(directory(*contacts, style=style))
        assert all(f"Sample{number:03}" in text for number in range(500))


@pytest.mark.parametrize("style", STYLES)
def test_an_empty_directory_says_so(style: str) -> None:
    assert "The list is empty." in pages_of(directory(style=style))[0]


def test_a_relation_is_told_with_its_beginning() -> None:
    assert ["Relation", "Partner, since February 2021"] in dossier().values["facts"]


def test_a_dossier_of_whom_nothing_is_known_says_so() -> None:
    assert "Nothing else is known yet." in pages_of(dossier(is_bare=True))[0]


def test_a_figure_is_called_by_what_it_measures() -> None:
    (section,) = [one for one in dossier(language="en").values["sections"] if one["heading"] == "Figures"]
    assert section["rows"][0]["title"] == "Students"
    assert "over 20,000" in section["rows"][0]["facts"]


def test_a_briefing_for_a_meeting_with_nobody_says_what_is_missing() -> None:
    text = "".join(pages_of(briefing(Briefing(MEETING))))
    assert all(
        words in text
        for words in ("Nobody is entered as a party yet.", "Nothing is open.", "There were no talks before.")
    )


def test_a_briefing_tells_the_newest_talks_and_how_many_there_were_before() -> None:
    told = Briefing(MEETING, talks=[talk(number) for number in range(100, 100 + MOST_TALKS + 3)])
    text = "".join(pages_of(briefing(told)))
    assert f"Talk {100 + MOST_TALKS - 1}" in text
    assert f"Talk {100 + MOST_TALKS}" not in text
    assert "3 earlier talks are not listed." in text


def test_notes_and_outcomes_of_many_pages_are_printed_whole() -> None:
    long = " ".join(f"word{number}" for number in range(4_000))
    told = Briefing(
        MEETING,
        (Party(Contact(organization(5, "Sample Institute", notes=long)), "theirs"),),
        (talk(1, outcome=long),),
    )
    assert text_of(briefing(told)).count("word3999") == 2
    # Numbers of pages stand between the words.
    assert all(text_of(briefing(told)).count(f"word{number}word") == 2 for number in (0, 500, 3_998))


@pytest.mark.parametrize("label", [sheet.key for sheet in label_sheets(LabelUse.ADDRESSES)])
def test_labels_fill_every_sheet_before_the_next(label: str) -> None:
    sheet = label_sheet(label, LabelUse.ADDRESSES)
    contacts = [ZHANG_YING] * (sheet.columns * sheet.rows + 1)
    assert len(typeset(directory(*contacts, style="labels", label=label), "svg")) == 2


def test_who_has_no_address_is_named_on_the_last_label() -> None:
    assert "Without a postal address: Anna Sample" in pages_of(directory(ZHANG_YING, ANNA, style="labels"))[0]


def test_a_chinese_address_goes_from_the_large_to_the_small() -> None:
    assert postal_lines(ZHANG_YING) == ["201306", "上海市浦东新区海港大道1550号", "上海海事大学", "张颖 收"]


def test_a_russian_address_begins_with_who_receives_it() -> None:
    university = organization(3, "Polytechnic", "", "Политехнический университет", country="Russia")
    address = point("address", "195251, Санкт-Петербург, ул. Политехническая, д. 29")
    contact = employee(person(4, "Ivan Obraztsov", "", "Образцов Иван"), university, office=(address,))
    assert postal_lines(contact) == ["Образцов Иван", "Политехнический университет", address.values["value"]]


@pytest.mark.parametrize(
    ("address", "last"),
    [("Musterstraße 12, 10115 Berlin", "GERMANY"), ("12 Sample St, Berlin, Germany", "12 Sample St, Berlin, Germany")],
)
def test_a_letter_abroad_ends_with_the_country_once(address: str, last: str) -> None:
    institute = organization(4, "Sample Institute", country="Germany")
    assert postal_lines(Contact(institute, points=(point("address", address),)))[-1] == last


def test_a_persons_own_address_goes_before_that_of_the_office() -> None:
    contact = employee(person(5, "Anna Sample"), MARITIME, point("address", "1 Sample Lane"), office=(ADDRESS,))
    assert postal_lines(contact) == ["Anna Sample", "Shanghai Maritime University", "1 Sample Lane"]


def test_nobody_is_told_an_address_that_is_not_known() -> None:
    assert postal_lines(ANNA) == []
