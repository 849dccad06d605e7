"""Columns of guest lists that tell of the visit: found by heading and cells, read in three languages."""

from __future__ import annotations

import pytest
from vendor_layouts import short

from office_desk.exchange.columns import ColumnMapping, Target
from office_desk.exchange.mapping import GUEST_TARGETS, fit_guests, guess_mapping, records_of
from office_desk.exchange.mapping.guest_words import meaning_of, role_of, state_of
from office_desk.exchange.table import Table
from office_desk.model.catalog.events import PARTICIPATION_ROLES, PARTICIPATION_STATES
from office_desk.model.participation_states import moves_on


def table(headings: str, *rows: str) -> Table:
    """A table, its cells parted by bars."""
    cells = tuple(tuple(row.split("|")) for row in rows)
    return Table(tuple(headings.split("|")), cells, range(2, 2 + len(rows)))


def mapped(seen: Table) -> ColumnMapping:
    return fit_guests(seen, guess_mapping(seen), has_event=True)


def keys(mapping: ColumnMapping) -> list[str]:
    """Where columns go, with the fields of the visit in capitals."""
    return [target.key.upper() if target in GUEST_TARGETS and target else short(target) for target in mapping.targets]


def said(seen: Table) -> list[dict[str, object]]:
    """What the rows say of the visit."""
    records = records_of(seen, mapped(seen))
    return [dict(part.values) for one in records for part in one.parts if part.kind == "participations"]


@pytest.mark.parametrize(
    ("headings", "row", "expected"),
    [
        ("Name|Role|Attended (yes/no)", "Li Na|Speaker|yes", ["full_name", "ROLE", "STATE"]),
        ("ФИО|Роль|Присутствовал(а)", "Иванова Анна|гость|да", ["full_name", "ROLE", "STATE"]),
        ("姓名|职务|身份|签到|人数", "张颖|主任|嘉宾|√|2", ["full_name", "at.position", "ROLE", "STATE", "HEAD_COUNT"]),
        ("Name|Status|Attended", "Li Na|confirmed|no", ["full_name", "-", "STATE"]),
        ("Name|Role|State", "Li Na|Speaker|attended", ["full_name", "ROLE", "STATE"]),
        ("Name|Role|Status", "Li Na|Dean|doctoral student", ["full_name", "at.position", "-"]),
    ],
)  # fmt: skip
def test_columns_of_the_visit_are_found_by_heading_unless_their_cells_say_otherwise(
    headings: str, row: str, expected: list[str]
) -> None:
    assert keys(mapped(table(headings, row))) == expected


def test_without_an_event_the_columns_go_where_they_went_before() -> None:
    seen = table("Name|Role|Attended", "Li Na|Speaker|yes")
    plain = guess_mapping(seen)
    assert fit_guests(seen, mapped(seen), has_event=False).targets == plain.targets


def test_a_column_that_a_person_sent_elsewhere_stays_there() -> None:
    seen = table("Name|Role", "Li Na|Speaker")
    chosen = ColumnMapping("people", seen.headings, (Target("people", "full_name"), Target("people", "notes")))
    assert fit_guests(seen, chosen, has_event=True) == chosen


@pytest.mark.parametrize(
    ("headings", "row", "visit"),
    [
        ("Name|RSVP", "Li Na|yes", {"state": "confirmed"}),
        ("Name|RSVP", "Li Na|нет", {"state": "declined"}),
        ("Name|Checked in", "Li Na|09:12", {"state": "attended"}),
        ("Name|Attended", "Li Na|-", {"state": "absent"}),
        ("姓名|状态", "张颖|已报名", {"state": "confirmed"}),
        ("姓名|身份", "张颖|参会代表", {"role": "delegate"}),
        ("ФИО|Явка|Статус", "Иванова Анна|+|приглашена", {"state": "attended"}),
        ("姓名|签到时间", "张颖|09:12", {"notes": "签到时间: 09:12", "state": "attended"}),
    ],
)
def test_cells_are_read_as_the_heading_asks(headings: str, row: str, visit: dict[str, object]) -> None:
    assert said(table(headings, row)) == [visit]


def test_every_word_of_the_lists_means_something_the_catalog_has() -> None:
    assert {meaning_of(heading) for heading in ("身份", "статус", "attended", "rsvp", "签到时间", "人数")} == {
        "role", "state", "presence", "answer", "checked_in_at", "head_count",
    }  # fmt: skip
    assert {role_of(word) for word in ("оргкомитет", "спикер", "观众", "参展商")} <= set(PARTICIPATION_ROLES)
    assert {state_of(word, "state") for word in PARTICIPATION_STATES} == set(PARTICIPATION_STATES)
    assert all(moves_on(state, state) for state in PARTICIPATION_STATES)


def test_the_task_of_a_persons_row_is_kept() -> None:
    seen = table("Name|To do", "Li Na|Call her")
    targets = (Target("people", "full_name"), Target("tasks", "title", number=1))
    (record,) = records_of(seen, ColumnMapping("people", seen.headings, targets))
    assert [(part.kind, part.values) for part in record.parts] == [("tasks", {"title": "Call her"})]
