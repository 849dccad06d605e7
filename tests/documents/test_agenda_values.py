"""The schedule of a period tells what is dated in it once, under the month, the week or the kind it belongs to."""

from __future__ import annotations

from datetime import date
from typing import Any

from office_desk.documents.paper import PrintOptions
from office_desk.documents.values.agenda import agenda_values
from office_desk.model.card import TimelineItem
from office_desk.model.vague_date import VagueDate

FIRST, LAST = date(2026, 2, 1), date(2026, 4, 30)


def values_of(*items: TimelineItem, language: str = "en") -> dict[str, Any]:
    return agenda_values(items, FIRST, LAST, PrintOptions(language=language), "Sample office")


def dated(number: int, edtf: str, kind: str = "events", **values: Any) -> TimelineItem:
    given = {"variant": "", "title": f"Item {number}", "state": ""} | values
    return TimelineItem(kind, number, when=VagueDate.from_edtf(edtf), **given)


def titles_by_heading(groups: list[dict[str, Any]]) -> dict[str, list[str]]:
    return {group["heading"]: [item["title"] for item in group["items"]] for group in groups}


def test_items_stand_under_the_month_of_their_first_day() -> None:
    values = values_of(dated(1, "2026-03-14"), dated(2, "2026-03-01"), dated(3, "2026-04"))
    assert titles_by_heading(values["months"]) == {"March 2026": ["Item 2", "Item 1"], "April 2026": ["Item 3"]}


def test_what_began_before_the_period_stands_in_its_first_group() -> None:
    values = values_of(dated(1, "2025-11/2026-03"), dated(2, "2026-02-10"))
    assert titles_by_heading(values["months"]) == {"February 2026": ["Item 1", "Item 2"]}


def test_weeks_begin_on_monday() -> None:
    values = values_of(dated(1, "2026-03-01"), dated(2, "2026-03-02"))
    assert list(titles_by_heading(values["weeks"])) == ["23 Feb 2026 – 1 Mar 2026", "2 Mar 2026 – 8 Mar 2026"]


def test_kinds_stand_in_the_order_of_the_catalog_in_the_language_of_the_paper() -> None:
    values = values_of(dated(1, "2026-03-01", "tasks"), dated(2, "2026-03-02"), language="ru")
    assert titles_by_heading(values["kinds"]) == {"Мероприятия": ["Item 2"], "Задачи": ["Item 1"]}


def test_what_has_no_date_stands_apart() -> None:
    values = values_of(TimelineItem("tasks", 1, "", "Call", None, "open"))
    assert [item["title"] for item in values["undated"]] == ["Call"]
    assert values["months"] == values["weeks"] == []


def test_the_title_names_the_period() -> None:
    assert values_of()["document"]["title"] == "Agenda, 1 Feb 2026 – 30 Apr 2026"
