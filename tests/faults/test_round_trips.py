"""Lists of random records leave as JSON and come back: the same here, and once only elsewhere."""

from __future__ import annotations

from pathlib import Path

import pytest

from builders import fill, opened
from office_desk.exchange.reading import Source
from office_desk.model.list_query import ListQuery


@pytest.mark.parametrize("kind", ["people", "organizations", "events", "tasks"])
def test_a_list_comes_back_the_same_and_fills_an_empty_desk_once(tmp_path: Path, kind: str) -> None:
    source = Source(tmp_path / "list.json")
    with opened(str(tmp_path / "here.db")) as here:
        fill(here, 6, seed=7)
        exported = here.exports.write(ListQuery(kind), tmp_path / "list.json")
        plan = here.imports.plan(here.imports.read(source))
        assert len(plan.records) == exported.count
        assert [one.title for one in plan.records if one.verdict.value != "same"] == []
    with opened(str(tmp_path / "there.db")) as there:
        done = there.imports.carry_out(there.imports.plan(there.imports.read(source)))
        assert (done.outcome.added, done.outcome.refused) == (exported.count, {})
        assert there.imports.carry_out(there.imports.plan(there.imports.read(source))).changes is None
