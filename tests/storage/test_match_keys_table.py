"""The stored match keys follow what is written, and live records alone have any."""

from __future__ import annotations

import pytest
import sqlalchemy as sa

from office_desk.model.changes import Action, Subject
from office_desk.services.checkup import Checkup
from office_desk.storage.match_keys import holders, of_records, shared
from office_desk.storage.store import Store
from office_desk.storage.tables import match_keys
from office_desk.storage.unit_of_work import UnitOfWork, unit_of_work

MOBILE = "phone:+8613812345678"


def finish(work: UnitOfWork) -> None:
    work.finish(Action.IMPORT, Subject("people", ""))


@pytest.fixture
def people(store: Store) -> list[int]:
    """Two people with the same mobile number and one without."""
    with unit_of_work(store, "Anna") as work:
        ids = work.create_many(
            "people", [{"name_zh": "张颖"}, {"family_name": "Zhang", "given_name": "Ying"}, {"name_zh": "王伟"}]
        )
        numbers = ("138 1234 5678", "+86 13812345678")
        work.create_many(
            "contact_points",
            [{"person": one, "kind": "mobile", "value": value} for one, value in zip(ids[:2], numbers, strict=True)],
        )
        finish(work)
    return ids


def test_records_are_found_by_what_they_share(store: Store, people: list[int]) -> None:
    with store.reading() as connection:
        found = holders(connection, "people", [MOBILE, "name:ин чжан", "phone:+1", *(f"qq:{n}" for n in range(1_200))])
        assert found == {MOBILE: tuple(people[:2]), "name:ин чжан": tuple(people[:2])}
        assert holders(connection, "organizations", [MOBILE]) == {}
        assert dict(shared(connection, "people")) == {
            "initial:чжан:и": tuple(people[:2]), "name:ин чжан": tuple(people[:2]), MOBILE: tuple(people[:2]),
        }  # fmt: skip
        assert [key for key, _ in shared(connection, "people", ["phone:", "qq:"])] == [MOBILE]


def test_a_block_of_too_many_is_passed_over(store: Store) -> None:
    with unit_of_work(store, "Anna") as work:
        work.create_many("people", [{"family_name": "Li"}] * 4 + [{"family_name": "Wu"}] * 3)
        finish(work)
    with store.reading() as connection:
        assert [len(ids) for _, ids in shared(connection, "people", largest=3)] == [3]


def test_keys_follow_a_change_the_trash_and_a_part_that_moves(store: Store, people: list[int]) -> None:
    first, second, third = people
    with unit_of_work(store, "Anna") as work:
        work.change("people", first, {"name_zh": "李明"})
        work.trash("people", second)
        work.change("contact_points", 1, {"person": third})
        finish(work)
    with store.reading() as connection:
        keys = of_records(connection, "people")
        assert holders(connection, "people", [MOBILE]) == {MOBILE: (third,)}
    assert set(keys) == {first, third}
    assert "name:ли мин" in keys[first]
    with unit_of_work(store, "Anna") as work:
        work.restore("people", second)
        finish(work)
    with store.reading() as connection:
        assert holders(connection, "people", [MOBILE])[MOBILE] == (second, third)
    assert Checkup(store).run().is_well


def test_the_mark_of_another_program_finds_its_event(store: Store) -> None:
    with unit_of_work(store, "Anna") as work:
        event = work.create("events", {"title": "Open day", "carried": '[["UID",[],"A-1@example.org",""]]'})
        finish(work)
    with store.reading() as connection:
        assert holders(connection, "events", ["uid:a-1@example.org"]) == {"uid:a-1@example.org": (event,)}


@pytest.mark.parametrize(
    "damage",
    [
        sa.delete(match_keys),
        sa.update(match_keys).values(key=match_keys.c.key + "x"),
        sa.update(match_keys).values(record_id=match_keys.c.record_id + 1_000),
    ],
)
def test_wrong_keys_are_written_anew_by_the_check(store: Store, people: list[int], damage: sa.Executable) -> None:
    with store.writing() as connection:
        connection.execute(damage)
    report = Checkup(store).run()
    assert report.is_well
    assert "search_rebuilt" in {finding.code for finding in report.findings}
    with store.reading() as connection:
        assert holders(connection, "people", [MOBILE]) == {MOBILE: tuple(people[:2])}
    assert {finding.code for finding in Checkup(store).run().findings} >= {"search"}
