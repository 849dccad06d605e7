"""A whole desk leaves as Office Desk's JSON and comes in on another one with every value."""

from __future__ import annotations

from typing import Any

import pytest

from builders import IN_ORDER, fill, opened, prepare_empty_desk
from import_builders import content, counts, exported, read_export
from office_desk.exchange.plan import Verdict
from office_desk.model.catalog import KINDS
from office_desk.services.desk import Desk

SEEDS = (1, 2)


def restore_all(desk: Desk) -> None:
    """Take everything out of the trash that `fill` has put there."""
    for unit in desk.history.units(10):
        if unit.action.value == "trash":
            desk.history.undo(unit.id)


@pytest.mark.parametrize("seed", SEEDS)
def test_every_record_of_every_kind_comes_in_with_every_value(databases: Any, seed: int) -> None:
    with (
        opened(databases.copy(prepare_empty_desk), "Anna") as here,
        opened(databases.copy(prepare_empty_desk), "Boris") as there,
    ):
        fill(here, 6, seed)
        restore_all(here)
        plan = there.imports.plan(read_export(exported(here)))
        assert {record.verdict for record in plan.records} == {Verdict.NEW}
        assert [record.warnings for record in plan.records if record.warnings] == []
        done = there.imports.carry_out(plan)
        assert done.outcome.refused == {}
        assert done.outcome.warnings == {}
        before, after = content(here), content(there)
        for kind in IN_ORDER:
            assert after[kind] == before[kind], kind


def test_importing_it_once_more_finds_everything_the_same_and_writes_nothing(full_desk: Desk) -> None:
    data = exported(full_desk)
    before = content(full_desk)
    plan = full_desk.imports.plan(read_export(data))
    assert {record.verdict for record in plan.records} == {Verdict.SAME}
    done = full_desk.imports.carry_out(plan)
    assert done.changes is None
    assert counts(done.outcome) == (0, 0, 0, len(plan.records), 0)
    assert content(full_desk) == before


def test_taking_the_import_back_leaves_an_empty_desk(databases: Any) -> None:
    with (
        opened(databases.copy(prepare_empty_desk), "Anna") as here,
        opened(databases.copy(prepare_empty_desk), "Boris") as there,
    ):
        fill(here, 4)
        done = there.imports.carry_out(there.imports.plan(read_export(exported(here))))
        assert done.changes is not None
        undone = there.history.undo(done.changes.unit_id)
        assert undone.obstacles == ()
        assert {kind: records for kind, records in content(there).items() if records} == {}


def test_every_kind_that_a_form_can_make_is_in_the_file(full_desk: Desk) -> None:
    reading = read_export(exported(full_desk))
    kinds = {one.kind for record in reading.records for one in (record, *record.parts)}
    assert set(KINDS) - kinds <= {"attachments", "distinct_pairs"}
