"""A schedule says what is known of an event, in its order, on its days, in the times of its zone."""

from __future__ import annotations

from typing import Any

import pytest

from office_desk.documents.paper import PageSetup, PrintOptions
from office_desk.documents.programme import Programme
from office_desk.documents.values.schedule import rooms_across, schedule_values
from programme_builders import at, bare, crowded, event, open_day, session, speaker


def values_of(programme: Programme, **options: Any) -> dict[str, Any]:
    return schedule_values(programme, PrintOptions(**options), "Sample office")


def titles_of(sessions: list[dict[str, Any]]) -> list[str]:
    return [one["title"][0] for one in sessions]


def test_sessions_stand_under_their_days_in_the_order_of_their_times() -> None:
    days = values_of(open_day())["days"]
    assert [day["date"] for day in days] == [["Saturday, 5 December 2026"], ["Sunday, 6 December 2026"]]
    assert titles_of(days[1]["sessions"]) == ["Visit to the library", "Closing"]
    assert [one["time"] for one in days[0]["sessions"][:3]] == ["09:00–09:30", "09:30–10:00", "10:00–11:30"]


def test_a_session_over_midnight_stays_on_the_evening_it_begins() -> None:
    (day,) = values_of(bare(session(1, "Party", start=at(5, 23), minutes=180)))["days"]
    assert [(one["time"], one["start"], one["end"]) for one in day["sessions"]] == [("23:00–02:00", 1380, 1560)]


def test_what_begins_in_the_small_hours_belongs_to_the_evening_before() -> None:
    programme = bare(session(1, "Party", start=at(5, 23)), session(2, "Last bus", start=at(6, 2)))
    (day,) = values_of(programme)["days"]
    assert titles_of(day["sessions"]) == ["Party", "Last bus"]


def test_what_begins_early_on_a_day_of_its_own_stays_there() -> None:
    (day,) = values_of(bare(session(1, "Departure", start=at(6, 4))))["days"]
    assert day["date"] == ["Sunday, 6 December 2026"]


def test_sessions_outside_the_days_of_their_event_are_printed_all_the_same() -> None:
    programme = Programme(event("Fair", starts_at=at(5, 9)), (session(1, "Late", start=at(20, 9)),))
    assert [day["date"] for day in values_of(programme)["days"]] == [["Sunday, 20 December 2026"]]


def test_an_end_before_the_start_is_left_out() -> None:
    programme = bare(session(1, "Talk", start=at(5, 9), minutes=-30), starts_at=at(5, 9), ends_at=at(4, 9))
    values = values_of(programme)
    assert values["days"][0]["sessions"][0]["time"] == "09:00"
    assert values["event"]["when"] == ["Saturday, 5 December 2026"]


def test_undated_sessions_stand_apart_in_the_order_a_person_gave_them() -> None:
    programme = bare(session(1, "B", position=2), session(2, "A", position=1), session(3, "C"))
    values = values_of(programme)
    assert titles_of(values["undated"]) == ["A", "B", "C"]
    assert values["days"] == []
    assert values["zone_note"] == [""]


def test_an_event_without_title_is_headed_by_what_it_is() -> None:
    values = values_of(bare(), language="ru", second_language="zh")
    assert values["event"]["title"] == ["День открытых дверей", "开放日"]
    assert values["event"]["kind"] == [""]
    assert values["document"]["title"] == "День открытых дверей"


def test_a_session_without_title_is_at_least_a_talk() -> None:
    (day,) = values_of(bare(session(1, "", start=at(5, 9))))["days"]
    assert titles_of(day["sessions"]) == ["Talk"]


def test_a_second_zone_gives_its_own_times_and_how_many_days_away_they_are() -> None:
    programme = bare(session(1, "Early", start=at(5, 4), minutes=60), session(2, "Noon", start=at(5, 12)))
    values = values_of(programme, second_zone="Europe/Moscow")
    assert [one["second_time"] for one in values["days"][0]["sessions"]] == ["23:00–00:00 (-1)", "07:00"]
    assert values["zone_note"] == [
        "Times are those of Shanghai. Times in brackets are those of Moscow and St Petersburg."
    ]


def test_the_zone_of_the_event_is_no_second_one() -> None:
    values = values_of(open_day(), second_zone="Asia/Shanghai")
    assert {one["second_time"] for day in values["days"] for one in day["sessions"]} == {""}
    assert "brackets" not in values["zone_note"][0]


def test_two_languages_come_side_by_side_and_equal_texts_once() -> None:
    values = values_of(open_day(), language="zh", second_language="ru")
    assert values["event"]["title"] == ["样本大学上海开放日", "День открытых дверей Университета «Образец» в Шанхае"]
    alike = values_of(bare(session(1, "Kung Fu", start=at(5, 9))), language="zh", second_language="ru")
    assert alike["days"][0]["sessions"][0]["title"] == ["Kung Fu"]


def test_a_second_language_that_is_the_first_is_none() -> None:
    assert len(values_of(open_day(), language="ru", second_language="ru")["words"]) == 1


def test_speakers_come_with_their_position_and_organization() -> None:
    programme = Programme(
        event("Fair"),
        (session(1, "Talk"),),
        {1: (speaker("Zhang Ying", position="Dean", of=("Sample", "样本", "Образец")),)},
    )
    (told,) = values_of(programme, language="zh")["undated"][0]["speakers"]
    assert told == {"name": ["Zhang Ying"], "position": "Dean", "organization": ["样本"]}


@pytest.mark.parametrize(
    ("page", "rooms"),
    [
        (PageSetup(), 6),
        (PageSetup(size="a3"), 9),
        (PageSetup(size="a5"), 4),
        (PageSetup(is_landscape=False), 4),
        (PageSetup(size="a6", is_landscape=False), 1),
    ],
)
def test_as_many_rooms_stand_side_by_side_as_a_page_has_room_for(page: PageSetup, rooms: int) -> None:
    assert rooms_across(page) == rooms


def test_a_row_of_the_grid_has_a_time_and_a_session_its_own_where_it_differs() -> None:
    grid = values_of(open_day())["days"][0]["grids"][0]
    assert [row["time"] for row in grid["rows"]][:4] == ["09:00–09:30", "09:30–10:00", "10:00", "10:45–11:30"]


def test_every_session_of_a_large_congress_stands_in_its_grids_once() -> None:
    for day in values_of(crowded())["days"]:
        cells = [cell for grid in day["grids"] for row in grid["rows"] for cell in row["cells"]]
        assert sorted(place for cell in cells for place in cell["sessions"]) == list(range(len(day["sessions"])))
