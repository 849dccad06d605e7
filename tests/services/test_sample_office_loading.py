"""Loading the sample office: one step that is taken back whole, refused twice, and can be done again."""

from __future__ import annotations

import json
from collections.abc import Iterator
from uuid import UUID, uuid5

import pytest
from sample_facts import all_of, everything, the

from office_desk.labels import reason
from office_desk.model.catalog import KINDS
from office_desk.model.changes import Action, Effect
from office_desk.model.errors import Refused
from office_desk.model.snapshot import Draft
from office_desk.paths import resource
from office_desk.services.desk import Desk, open_desk

NAMESPACE = UUID("febee832-3387-5f46-8917-468f38007ae9")


@pytest.fixture
def desk(database_url: str) -> Iterator[Desk]:
    """An empty desk of its own."""
    opened = open_desk(database_url, "tester")
    yield opened
    opened.close()


def test_the_records_of_the_file_name_only_what_stands_above_them() -> None:
    facts = json.loads(resource("sample", "office.json").read_text(encoding="utf-8"))["records"]
    above: set[str] = set()
    for fact in facts:
        links = {fact["values"][field.key] for field in KINDS[fact["kind"]].links if field.key in fact["values"]}
        assert links <= above, fact["ref"]
        assert fact["ref"] not in above
        assert UUID(fact["uuid"]) == uuid5(NAMESPACE, fact["ref"])
        above.add(fact["ref"])


def test_a_desk_is_empty_until_the_sample_office_is_loaded(desk: Desk) -> None:
    assert desk.sample.is_empty()
    desk.sample.load()
    assert not desk.sample.is_empty()


def test_loading_is_one_step_that_can_be_taken_back_whole(desk: Desk) -> None:
    changes = desk.sample.load()
    (unit,) = desk.history.units()
    assert (unit.action, unit.count) == (Action.SAMPLE, len(changes.touched))
    assert desk.history.undo().obstacles == ()
    assert everything(desk) == []


def test_a_second_sample_office_is_refused_in_one_sentence(desk: Desk) -> None:
    desk.sample.load()
    before = desk.history.latest()
    with pytest.raises(Refused) as refused:
        desk.sample.load()
    assert refused.value.reason.code == "sample_is_there"
    assert reason(refused.value.reason).count(".") == 1
    assert desk.history.latest() == before


def test_a_sample_office_that_was_taken_back_can_be_loaded_again(desk: Desk) -> None:
    loaded = desk.sample.load()
    desk.history.undo()
    again = desk.sample.load()
    assert {(one.kind, one.id) for one in again.touched} == {(one.kind, one.id) for one in loaded.touched}
    assert {one.effect for one in again.touched} == {Effect.RESTORED}
    assert len(everything(desk)) == len(loaded.touched)
    assert desk.history.undo().obstacles == ()
    assert everything(desk) == []


def test_loading_again_leaves_what_somebody_changed_as_it_is(desk: Desk) -> None:
    desk.sample.load()
    body = the(desk, "organizations", "MIT")
    loaded = desk.history.latest()
    desk.records.save(Draft("organizations", {"country": "USA"}, body.id, body.version, dict(body.values)))
    desk.history.undo(loaded)
    desk.sample.load()
    assert the(desk, "organizations", "MIT").values["country"] == "USA"


def test_a_changed_fact_that_was_thrown_away_comes_back_as_the_digest_tells_it(desk: Desk) -> None:
    desk.sample.load()
    for kind, title in (
        ("organizations", "MIT"),
        ("digests", "News from SPbPU Representative Office in Shanghai"),
    ):
        record = the(desk, kind, title)
        desk.records.save(Draft(kind, {"notes": "Changed."}, record.id, record.version, dict(record.values)))
        desk.records.trash(kind, [record.id])
    desk.sample.load()
    assert the(desk, "organizations", "MIT").values["notes"].startswith("Not a partner")
    assert len(all_of(desk, "digest_lines")) == 25


def test_the_loaded_desk_passes_its_own_check(desk: Desk) -> None:
    desk.sample.load()
    assert desk.checkup.run().is_well
