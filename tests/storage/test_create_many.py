"""Adding records many at a time leaves the same desk as adding them one by one, or nothing at all."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import UUID

import pytest
import sqlalchemy as sa

from office_desk.model.changes import Action, Effect, Subject
from office_desk.model.errors import UndoBlocked
from office_desk.model.progress import Cancelled
from office_desk.model.vague_count import VagueCount
from office_desk.model.vague_date import VagueDate
from office_desk.services.checkup import Checkup
from office_desk.services.history import History
from office_desk.storage import history, match_keys
from office_desk.storage.reading import read_snapshot, read_snapshots
from office_desk.storage.store import Store
from office_desk.storage.tables import changes, search_documents, table_of, work_units
from office_desk.storage.tables import match_keys as keys_table
from office_desk.storage.unit_of_work import UnitOfWork, unit_of_work

OWN = ("id", "uuid", "created_at", "updated_at")
TABLES = ("organizations", "people", "affiliations", "contact_points", "events", "enrollments")

ORGANIZATIONS = (
    {
        "name": "Harbor University",
        "name_zh": "港口大学",
        "roles": ["partner", "agency"],
        "founded": VagueDate.from_edtf("1959"),
    },
    {"name_ru": "Портовая академия", "carried": '[["UID",[],"urn:uuid:abc",""]]'},
)
PEOPLE = (
    {"family_name": "Zhang", "given_name": "Ying", "name_zh": "张颖"},
    {"family_name": "Щербак", "given_name": "Мира", "languages": ("ru", "en"), "birthday": None},
    {"name_zh": "王伟", "notes": "合作办学"},
)
ENROLLMENTS = ({"head_count": VagueCount.exactly(0)}, {"head_count": VagueCount.unknown()})


def fill(work: UnitOfWork, *, at_once: bool) -> None:
    """Add everything, many at a time or one by one."""

    def add(kind: str, rows: list[Mapping[str, Any]]) -> list[int]:
        return work.create_many(kind, rows) if at_once else [work.create(kind, row) for row in rows]

    organizations, people = add("organizations", list(ORGANIZATIONS)), add("people", list(PEOPLE))
    pairs = zip(people, (*organizations, organizations[0]), strict=True)
    add(
        "affiliations",
        [{"person": one, "organization": two, "position": "Dean", "primary": True} for one, two in pairs],
    )
    add("contact_points", [{"person": one, "kind": "mobile", "value": f"1380000000{one}"} for one in people])
    add("contact_points", [{"organization": organizations[0], "kind": "email", "value": "Office@Example.org"}])
    add("events", [{"title": "Open day", "kind": "open_day", "date_said": VagueDate.from_edtf("2026-12")}])
    programs = add("programs", [{"title": "Winter school"}])
    add("enrollments", [{"program": programs[0], "organization": organizations[0], **row} for row in ENROLLMENTS])


def everything(store: Store) -> list[Any]:
    """What is stored of the records, their words and their keys, but for marks and stamps of their own."""
    with store.reading() as connection:
        found: list[Any] = []
        for kind in TABLES:
            columns = [column for column in table_of(kind).c if column.name not in OWN]
            found += connection.execute(sa.select(*columns).order_by(table_of(kind).c.id)).all()
        documents = search_documents.c
        found += connection.execute(sa.select(documents.kind, documents.words).order_by(documents.id)).all()
        found += connection.execute(sa.select(keys_table).order_by(sa.text("1, 2, 3"))).all()
        told = sa.select(changes.c.kind, changes.c.action, changes.c.before, changes.c.after)
        return found + list(connection.execute(told.order_by(changes.c.id)).all())


def numbers(store: Store) -> list[int]:
    """How many rows each table holds."""
    with store.reading() as connection:
        tables = (*map(table_of, TABLES), work_units, changes, search_documents, keys_table)
        return [connection.scalar(sa.select(sa.func.count()).select_from(table)) or 0 for table in tables]


def test_many_at_a_time_and_one_by_one_leave_the_same(store: Store, databases: Any) -> None:
    other = Store.open(databases.empty())
    for desk, at_once in ((store, True), (other, False)):
        with unit_of_work(desk, "Anna") as work:
            fill(work, at_once=at_once)
            done = work.finish(Action.IMPORT, Subject("people", ""))
        assert done is not None
        assert done.subject.title == "Zhang Ying"
    assert everything(store) == everything(other)
    assert Checkup(store).run().is_well
    other.close()


def test_an_import_is_taken_back_and_done_again(store: Store) -> None:
    with unit_of_work(store, "Anna") as work:
        fill(work, at_once=True)
        done = work.finish(Action.IMPORT, Subject("people", ""))
    assert done is not None
    before = everything(store)
    undone = History(store, "Anna").undo(done.unit_id)
    assert not undone.obstacles
    assert {one.effect for one in undone.changes.touched} == {Effect.TRASHED}
    assert {(one.kind, one.id) for one in undone.changes.touched} == {(one.kind, one.id) for one in done.touched}
    with store.reading() as connection:
        assert match_keys.holders(connection, "people", ["phone:+8613800000001"]) == {}
        assert connection.scalar(sa.select(sa.func.count()).select_from(search_documents)) == 0
    assert Checkup(store).run().is_well
    History(store, "Anna").redo()
    assert len(everything(store)) > len(before)
    assert Checkup(store).run().is_well


def test_a_field_that_was_empty_and_is_filled_since_stands_in_the_way_of_an_undo(store: Store) -> None:
    with unit_of_work(store, "Anna") as work:
        (person,) = work.create_many("people", [{"family_name": "Zhang"}])
        done = work.finish(Action.IMPORT, Subject("people", ""))
    assert done is not None
    with unit_of_work(store, "Boris") as work:
        work.change("people", person, {"notes": "called"})
        work.finish(Action.EDIT, Subject("people", ""))
    with unit_of_work(store, "Anna") as work:
        work.create_many("people", [{"family_name": "Wang"}])
        second = work.finish(Action.IMPORT, Subject("people", ""))
    assert second is not None
    with pytest.raises(UndoBlocked) as blocked:
        History(store, "Anna").undo(done.unit_id)
    assert [(one.key, one.expected, one.found) for one in blocked.value.obstacles] == [("notes", "", "called")]


def test_what_was_added_can_be_changed_and_trashed_in_the_same_unit(store: Store) -> None:
    with unit_of_work(store, "Anna") as work:
        first, second, third = work.create_many("people", [{"family_name": name} for name in ("Zhang", "Wang", "Li")])
        (organization,) = work.create_many("organizations", [{"name": "Harbour"}])
        work.create_many("affiliations", [{"person": first, "organization": organization}])
        work.change("people", first, {"given_name": "Ying"})
        work.change("organizations", organization, {"name": "Harbor University"})
        work.trash("people", third)
        done = work.finish(Action.IMPORT, Subject("people", ""))
    assert done is not None
    assert {one.effect for one in done.touched} == {Effect.CREATED}
    assert len(done.touched) == 5
    with store.reading() as connection:
        told = {(one.kind, one.record_id): one for one in history.changes_of(connection, [done.unit_id])}
        assert told["people", first].after == {"family_name": "Zhang", "given_name": "Ying"}
        assert read_snapshot(connection, "people", first).version == 1
        assert read_snapshot(connection, "people", third).trashed_at is not None
        tie = read_snapshot(connection, "affiliations", 1)
        assert tie.titles.en == "Zhang Ying · Harbor University"
        assert match_keys.holders(connection, "people", ["name:li", "name:vang", "name:wang"])
        live = match_keys.of_records(connection, "people")
    assert set(live) == {first, second}
    assert Checkup(store).run().is_well


def test_marks_are_kept_and_new_ones_are_uuids(store: Store) -> None:
    given = "4fbe8971-0bc3-424c-9c26-36c3e1eff6b1"
    with unit_of_work(store, "Anna") as work:
        ids = work.create_many("people", [{"family_name": "Zhang"}] * 3, [given, "", ""])
        work.finish(Action.IMPORT, Subject("people", ""))
    with store.reading() as connection:
        marks = [one.uuid for one in read_snapshots(connection, "people", ids)]
    assert marks[0] == given
    assert len(set(marks)) == 3
    assert {UUID(mark).version for mark in marks} == {4}
    assert [str(UUID(mark)) for mark in marks] == marks


def test_ids_are_answered_in_the_order_of_the_rows(store: Store) -> None:
    rows = [{"family_name": f"Name {number}"} for number in range(2_345)]
    with unit_of_work(store, "Anna") as work:
        ids = work.create_many("people", rows)
        later = work.create("people", {"family_name": "Last"})
        work.finish(Action.IMPORT, Subject("people", ""))
        found = {one.id: one.values["family_name"] for one in read_snapshots(work.connection, "people", [*ids, later])}
    assert [found[one] for one in ids] == [row["family_name"] for row in rows]
    assert found[later] == "Last"


@pytest.mark.parametrize("stop_at", [0, 1, 3, 5])
def test_a_cancelled_import_leaves_the_desk_as_it_was(store: Store, stop_at: int) -> None:
    with unit_of_work(store, "Anna") as work:
        fill(work, at_once=True)
        work.finish(Action.IMPORT, Subject("people", ""))
    before, calls = everything(store), 0

    def progress(done: int, total: int) -> None:
        nonlocal calls
        assert 0 <= done <= total
        calls += 1
        if calls > stop_at:
            raise Cancelled

    def bring_in() -> None:
        rows = [{"family_name": f"Name {number}"} for number in range(1_500)]
        with unit_of_work(store, "Anna") as work:
            people = work.create_many("people", rows, None, progress)
            work.create_many("contact_points", [{"person": one, "kind": "qq", "value": str(one)} for one in people])
            work.finish(Action.IMPORT, Subject("people", ""), progress=progress)

    with pytest.raises(Cancelled):
        bring_in()
    assert everything(store) == before
    assert numbers(store)[1] == len(PEOPLE)


def test_an_unknown_field_is_refused_and_adds_nothing(store: Store) -> None:
    with pytest.raises(KeyError), unit_of_work(store, "Anna") as work:
        work.create_many("people", [{"family_name": "Zhang"}, {"shoe_size": 43}])
    assert numbers(store)[1] == 0


def test_no_rows_are_no_work(store: Store) -> None:
    with unit_of_work(store, "Anna") as work:
        assert work.create_many("people", []) == []
        assert work.finish(Action.IMPORT, Subject("people", "")) is None


def test_what_was_begun_before_hundreds_of_additions_or_changed_after_is_told_in_its_place(store: Store) -> None:
    with unit_of_work(store, "Anna") as work:
        known = work.create("people", {"family_name": "Zhang"})
        work.finish(Action.CREATE, Subject("people", ""))
    with unit_of_work(store, "Anna") as work:
        work.change("people", known, {"given_name": "Ying"})
        people = work.create_many("people", [{"family_name": f"Name {number}"} for number in range(600)])
        work.create_many("contact_points", [{"person": one, "kind": "qq", "value": f"1000{one}"} for one in people])
        moved, last = people[0], people[-1]
        work.change("people", last, {"notes": "met"})
        work.change("people", known, {"notes": "called"})
        (contact,) = work.create_many("contact_points", [{"person": moved, "kind": "email", "value": "a@example.org"}])
        work.change("contact_points", contact, {"person": known})
        done = work.finish(Action.IMPORT, Subject("people", ""))
    assert done is not None
    with store.reading() as connection:
        told = list(history.changes_of(connection, [done.unit_id]))
        assert match_keys.holders(connection, "people", ["email:a@example.org"]) == {"email:a@example.org": (known,)}
        assert match_keys.holders(connection, "people", [f"qq:1000{moved}"]) == {f"qq:1000{moved}": (moved,)}
    assert [(one.kind, one.record_id) for one in told[:2]] == [("people", known), ("people", people[0])]
    assert told[0].after == {"given_name": "Ying", "notes": "called"}
    assert told[600].after == {"family_name": "Name 599", "notes": "met"}
    assert told[-1].after == {"person": known, "kind": "email", "value": "a@example.org"}
    assert [unit.action for unit in History(store, "Anna").units(1)] == [Action.IMPORT]
    assert Checkup(store).run().is_well
