"""The records that a unit of work touched are told one by one and kept as runs."""

from __future__ import annotations

from office_desk.model.changes import Effect, Touched, TouchedRecords, TouchedRun


def touched(*ids: int, kind: str = "people", effect: Effect = Effect.CREATED) -> list[Touched]:
    return [Touched(kind, one, effect) for one in ids]


MIXED = [*touched(4, 5, 6, 9, 8, 7, 3), *touched(4, kind="tasks"), *touched(10, effect=Effect.CHANGED), *touched(11)]


def test_they_are_told_in_their_order() -> None:
    records = TouchedRecords.of(MIXED)
    assert list(records) == MIXED
    assert len(records) == len(MIXED)


def test_neighbors_are_one_run_upwards_and_downwards() -> None:
    assert [run.ids for run in TouchedRecords.of(MIXED).runs[:3]] == [range(4, 7), range(9, 6, -1), range(3, 4)]


def test_a_hundred_thousand_additions_are_one_run() -> None:
    records = TouchedRecords.of(touched(*range(1, 100_001)))
    assert records.runs == (TouchedRun("people", range(1, 100_001), Effect.CREATED),)


def test_a_record_is_among_them_with_what_was_done_to_it() -> None:
    records = TouchedRecords.of(MIXED)
    assert Touched("people", 8, Effect.CREATED) in records
    assert Touched("people", 10, Effect.CREATED) not in records
    assert Touched("tasks", 5, Effect.CREATED) not in records


def test_those_of_one_kind_stay_in_order() -> None:
    records = TouchedRecords.of(MIXED)
    assert [one.id for one in records.of_kind("people")] == [4, 5, 6, 9, 8, 7, 3, 10, 11]
    assert not records.of_kind("events")
