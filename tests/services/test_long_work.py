"""Work on many records tells how far it is and leaves nothing when it is stopped."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from office_desk.model.progress import Cancelled, Progress
from office_desk.services.desk import Desk


def _organizations(desk: Desk, number: int) -> list[int]:
    return [desk.records.create(desk.records.blank("partners", name=f"Body {n}")).id for n in range(number)]


def test_a_bulk_edit_tells_how_far_it_is(desk: Desk) -> None:
    seen: list[tuple[int, int]] = []
    ids = _organizations(desk, 3)
    desk.records.bulk_edit("organizations", ids, {"city": "Harbin"}, lambda done, total: seen.append((done, total)))
    assert seen[0] == (0, 3)
    assert seen == sorted(seen)
    assert seen[-1][0] >= 2
    assert {total for _, total in seen} == {3}


def _edit(desk: Desk, ids: list[int], progress: Progress) -> None:
    desk.records.bulk_edit("organizations", ids, {"city": "Harbin"}, progress)


def _trash(desk: Desk, ids: list[int], progress: Progress) -> None:
    desk.records.trash("organizations", ids, progress)


@pytest.mark.parametrize("at", [0, 2], ids=["at the beginning", "near the end"])
@pytest.mark.parametrize("work", [_edit, _trash])
def test_stopping_leaves_every_record_as_it_was(desk: Desk, work: Callable[..., None], at: int) -> None:
    ids = _organizations(desk, 3)
    latest = desk.history.latest()

    def stop(done: int, _total: int) -> None:
        if done >= at:
            raise Cancelled

    with pytest.raises(Cancelled):
        work(desk, ids, stop)
    records = desk.records.get_many("organizations", ids)
    assert [(record.values["city"], record.trashed_at, record.version) for record in records] == [("", None, 1)] * 3
    assert desk.history.latest() == latest
