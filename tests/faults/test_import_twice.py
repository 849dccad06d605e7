"""Every file of another program changes nothing the second time, and taking the import back leaves nothing of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from builders import add_organization, add_person, opened
from import_builders import content
from office_desk.exchange.plan import Decision
from office_desk.exchange.reading import Source
from office_desk.model.errors import DeskError

SHARED = Path(__file__).parents[3] / "shared"
FILES = sorted(file for folder in ("vendor-headers", "hostile") for file in (SHARED / folder).glob("*.*"))


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_a_file_of_another_program_comes_in_once_and_goes_as_a_whole(tmp_path: Path, file: Path) -> None:
    with opened(str(tmp_path / "office.db")) as desk:
        add_person(desk, notes="was here before")
        add_organization(desk)
        before = content(desk)
        try:
            reading = desk.imports.read(Source(file))
            done = desk.imports.carry_out(desk.imports.plan(reading))
        except DeskError:
            assert content(desk) == before
            return
        if done.changes is None:
            assert content(desk) == before
            return
        after = content(desk)

        again = desk.imports.carry_out(desk.imports.plan(desk.imports.read(Source(file))))
        assert again.changes is None
        assert (again.outcome.added, again.outcome.updated) == (0, 0)
        for decision in (Decision.UPDATE, Decision.MERGE):
            plan = desk.imports.plan(desk.imports.read(Source(file)), on_duplicate=decision)
            assert desk.imports.carry_out(plan).changes is None
        assert content(desk) == after

        assert desk.history.undo(done.changes.unit_id).obstacles == ()
        assert content(desk) == before
