"""Every style of a paper can be set, in any language, on any page, whatever its values hold."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from paper_texts import assert_golden, pages_of, sheet_of, text_of, unspaced
from PySide6.QtGui import QImage

from office_desk.documents.paper import PageSetup, PrintOptions, Sheet, Style
from office_desk.documents.papers import paper, papers
from office_desk.documents.programme import Programme
from office_desk.documents.typesetting import page_count, typeset
from office_desk.documents.values.agenda import agenda_values
from office_desk.documents.values.listing import listing_values
from office_desk.documents.values.schedule import schedule_values
from office_desk.model.card import TimelineItem
from office_desk.model.vague_date import VagueDate
from programme_builders import SHANGHAI, UNIVERSITY, at, bare, crowded, event, open_day, session, speaker

SCHEDULES = [style.key for style in paper("schedule").styles]
AGENDAS = [style.key for style in paper("agenda").styles]
LANGUAGES = ("en", "ru", "zh")

# Titles of 120 characters, with and without a place to break them.
LONG = {
    "ru": "Международное сотрудничество университетов и подготовка переводчиков: опыт, трудности и надежды новых лет",
    "zh": "国际合作办学与翻译人才培养：经验、困难与未来十年的展望，以及“一带一路”背景下的新机遇、新挑战（第二部分）。"
    * 2,
}
PERIOD = (date(2026, 1, 1), date(2026, 12, 31))


def schedule(programme: Programme, **options: Any) -> Sheet:
    chosen = PrintOptions(**options)
    return sheet_of("schedule", schedule_values(programme, chosen, "Sample office"), chosen)


def agenda(items: list[TimelineItem], **options: Any) -> Sheet:
    chosen = PrintOptions(**options)
    return sheet_of("agenda", agenda_values(items, *PERIOD, chosen, "Sample office"), chosen)


def listing(headings: list[str], rows: list[list[str]], filters: str = "", **options: Any) -> Sheet:
    chosen = PrintOptions(**options)
    values = listing_values("People", filters, headings, rows, date(2026, 12, 5), chosen, "Sample office")
    return sheet_of("list", values, chosen)


def dated(number: int, edtf: str, **values: Any) -> TimelineItem:
    given = {"kind": "events", "variant": "fair", "title": f"Fair {number}", "state": "planned"} | values
    return TimelineItem(id=number, when=VagueDate.from_edtf(edtf), **given)


ITEMS = [
    dated(1, "2026-02-14", detail="样本大学，上海"),
    dated(2, "2026-02", title="Встреча", kind="interactions", variant="meeting", state=""),
    dated(3, "2025-11/2026-03", title="Began before the period"),
    TimelineItem("tasks", 4, "", "Call back", None, "open"),
]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("style", SCHEDULES)
def test_a_schedule_reads_as_it_was_looked_at(style: str, language: str) -> None:
    assert_golden(f"schedule.{style}.{language}", schedule(open_day(), style=style, language=language))


@pytest.mark.parametrize("style", SCHEDULES)
def test_a_schedule_in_two_languages_with_a_second_zone_reads_as_it_was_looked_at(style: str) -> None:
    sheet = schedule(open_day(), style=style, language="ru", second_language="zh", second_zone="Europe/Moscow")
    assert_golden(f"schedule.{style}.two", sheet)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("style", AGENDAS)
def test_an_agenda_reads_as_it_was_looked_at(style: str, language: str) -> None:
    assert_golden(f"agenda.{style}.{language}", agenda(ITEMS, style=style, language=language))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_list_reads_as_it_was_looked_at(language: str) -> None:
    rows = [["张颖", "Институт", "+7 (812) 000-00-00"], ["Ёлкин", "样本大学，上海", ""]]
    assert_golden(f"list.table.{language}", listing(["Name", "Переговоры", "电话"], rows, "“上海”", language=language))


@pytest.mark.parametrize("style", [style for one in papers().values() for style in one.styles])
def test_every_style_that_is_listed_is_there(style: Style) -> None:
    assert style.template.is_file()
    assert style.template.read_text(encoding="utf-8").startswith("// ")


@pytest.mark.parametrize("style", SCHEDULES)
@pytest.mark.parametrize(
    "programme", [bare(), bare(session(1, "A", room="Hall"), session(2, "B"))], ids=["none", "undated"]
)
def test_an_event_of_which_little_is_known_is_one_page_that_says_so(style: str, programme: Programme) -> None:
    (page,) = pages_of(schedule(programme, style=style))
    if style == "speaker":
        assert "Nobody is named as a speaker yet." in page
    elif programme.sessions:
        assert page.splitlines()[1:4] in (
            ["Programme", "A", "B"],
            ["Programme", "A", "Hall"],
            ["Programme", "A Hall", "B"],
        )
    else:
        assert "The programme is not fixed yet." in page


@pytest.mark.parametrize("size", ["a4", "a5", "us-letter"])
@pytest.mark.parametrize("style", SCHEDULES)
def test_long_titles_fit_on_every_page(style: str, size: str) -> None:
    long = speaker(LONG["ru"], LONG["zh"], position=LONG["ru"][:60], of=UNIVERSITY)
    sessions = (
        session(1, LONG["ru"], LONG["zh"], start=at(5, 9), minutes=60, room=LONG["ru"][:60], abstract="щ" * 200),
        session(2, "w" * 120, "宽" * 120, start=at(5, 9), minutes=30, room="Ы" * 60),
    )
    programme = Programme(event(LONG["ru"], LONG["zh"], starts_at=at(5, 9), venue=LONG["ru"]), sessions, {1: (long,)})
    sheet = schedule(programme, style=style, language="ru", second_language="zh", page=PageSetup(size=size))
    text = text_of(sheet)
    assert unspaced(LONG["ru"]) in text
    assert not [page for page in typeset(sheet, "png", pixels_per_inch=36) if has_ink_at_the_edge(page)]


def has_ink_at_the_edge(picture: bytes, width: int = 6) -> bool:
    """Whether anything is printed in the outer four millimeters at the right of a page of 36 pixels per inch."""
    page = QImage.fromData(picture)
    columns = range(page.width() - width, page.width())
    return any(page.pixelColor(x, y).lightness() < 250 for x in columns for y in range(page.height()))


def test_a_line_across_the_page_is_ink_at_its_edge() -> None:
    programme = bare(session(1, "A", start=at(5, 9)))
    (page,) = typeset(schedule(programme, page=PageSetup(margin=0)), "png", pixels_per_inch=36)
    assert has_ink_at_the_edge(page)


@pytest.mark.parametrize("style", ["days", "grid", "pocket", "poster"])
def test_a_congress_goes_on_over_pages_that_each_name_the_day(style: str) -> None:
    pages = pages_of(schedule(crowded(120, 20), style=style))
    assert len(pages) > 2
    days = ("Saturday, 5 December 2026", "Sunday, 6 December 2026", "Monday, 7 December 2026")
    for page in pages:
        assert any(day in page for day in days)


@pytest.mark.parametrize("count", range(10, 26, 3))
@pytest.mark.parametrize("style", ["days", "grid", "pocket"])
def test_the_heading_of_a_day_is_never_alone_at_the_end_of_a_page(style: str, count: int) -> None:
    first = [session(number, f"One {number}", start=at(5, 9, number), room="A") for number in range(count)]
    second = [session(100 + number, f"Two {number}", start=at(6, 9, number), room="A") for number in range(3)]
    for page in pages_of(schedule(bare(*first, *second), style=style, page=PageSetup(size="a5"))):
        if "Sunday, 6 December 2026" in page:
            assert "Two" in page.partition("Sunday, 6 December 2026")[2]


def test_an_abstract_of_three_pages_runs_on_while_its_head_stays_with_its_beginning() -> None:
    abstract = "\n\n".join(f"Paragraph {number}. " + "Words of an abstract. " * 60 for number in range(14))
    before = [session(number, f"Before {number}", start=at(5, 8, number)) for number in range(14)]
    pages = pages_of(schedule(bare(*before, session(50, "Long talk", start=at(5, 10), abstract=abstract))))
    (head,) = [page for page in pages if "Long talk" in page]
    assert "Paragraph 0." in head
    assert len([page for page in pages if "Words of an abstract." in page]) >= 3


@pytest.mark.parametrize("style", SCHEDULES)
def test_a_text_of_a_hundred_thousand_characters_is_set(style: str) -> None:
    words = "Слово о полку Игореве, " * 4_350
    programme = Programme(
        event("Reading", description=words), (session(1, "Epic", start=at(5, 9), abstract=words),), {1: (speaker("A"),)}
    )
    assert page_count(typeset(schedule(programme, style=style))) >= (15 if style in ("days", "speaker") else 1)


def test_chinese_punctuation_does_not_begin_a_line() -> None:
    abstract = (
        "我们介绍招生、入学、住宿和奖学金，并回答问题；然后（如有时间）参观图书馆。“欢迎！”——主办方说：请来！" * 40
    )
    for size in ("a4", "a5"):
        sheet = schedule(bare(session(1, "报告", abstract=abstract)), language="zh", page=PageSetup(size=size))
        lines = [line.lstrip() for page in pages_of(sheet) for line in page.splitlines()]
        assert len(lines) > 10
        assert not [line for line in lines if line[0] in "，。；：！？、）》”’」"]


def test_headings_and_heads_of_tables_are_not_hyphenated() -> None:
    headings = ["Переговоры", "Представительство", "Ответственный", "Достопримечательность", "Регистрация"]
    text = " ".join(pages_of(listing(headings, [["Да"] * 5] * 3, language="ru", page=PageSetup(size="a5"))))
    assert [heading for heading in headings if heading not in text] == []


def test_a_short_column_keeps_its_words_whole_beside_a_long_one() -> None:
    rows = [["Образцова Екатерина", "Переговоры", "Длинная заметка о встрече и её итогах. " * 6]] * 5
    (page,) = pages_of(listing(["Имя", "Этап", "Заметки"], rows, language="ru"))
    assert page.count("Переговоры") == 5
    assert page.count("Екатерина") == 5


def test_the_heads_of_a_long_list_are_repeated_and_no_row_is_cut() -> None:
    rows = [[f"Person {number}", "First line\nsecond line\nlast line"] for number in range(80)]
    pages = pages_of(listing(["Name", "Notes"], rows))
    assert len(pages) > 2
    for page in pages:
        assert "Name Notes" in page
        assert page.count("First line") == page.count("last line")


def test_an_empty_list_says_so() -> None:
    assert "The list is empty." in pages_of(listing(["Name"], []))[0]


def test_an_agenda_of_an_empty_period_says_so() -> None:
    assert "Nothing is dated in this period." in pages_of(agenda([]))[0]


TEXTS = st.text(st.characters(), max_size=60) | st.sampled_from(
    (*LONG.values(), "", "\u202eabc", "𠮷野家 🎉", "سلام", "e\u0308")
)
MOMENTS = st.integers(0, 4 * 24 * 4).map(
    lambda quarters: datetime(2026, 12, 4, tzinfo=SHANGHAI) + timedelta(minutes=15 * quarters)
)
SESSIONS = st.builds(
    lambda number, title, chinese, start, minutes, room, abstract, kind: session(
        number, title, chinese, start=start, minutes=minutes, room=room, abstract=abstract, kind=kind
    ),
    st.integers(1, 10**6), TEXTS, TEXTS, st.none() | MOMENTS, st.none() | st.integers(-60, 2_000),
    st.sampled_from(("", "A", "B", "Зал")) | TEXTS, TEXTS, st.sampled_from(("talk", "break", "tour")),
)  # fmt: skip
PROGRAMMES = st.builds(
    lambda sessions, title, place: Programme(
        event(title, venue=place, starts_at=at(5, 9)),
        tuple({one.id: one for one in sessions}.values()),
        {sessions[0].id: (speaker(title, position=place),)} if sessions else {},
    ),
    st.lists(SESSIONS, max_size=8), TEXTS, TEXTS,
)  # fmt: skip


@pytest.mark.parametrize("style", SCHEDULES)
@settings(
    max_examples=12, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture]
)
@given(PROGRAMMES, st.sampled_from(LANGUAGES), st.sampled_from(("", *LANGUAGES)), st.sampled_from(("", "a4", "a6")))
def test_any_programme_can_be_set(style: str, programme: Programme, language: str, second: str, size: str) -> None:
    page = PageSetup(size=size, letterhead="Sample office\n样本")
    sheet = schedule(
        programme, style=style, language=language, second_language=second, second_zone="America/New_York", page=page
    )
    assert page_count(typeset(sheet)) >= 1
