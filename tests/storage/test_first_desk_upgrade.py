"""A desk of the first version opens: its records as they were, with a backup beside it, and known by their keys."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from office_desk.model.catalog import KINDS
from office_desk.model.changes import Action, Subject
from office_desk.services.checkup import Checkup
from office_desk.storage.connection import Location, check_file, make_engine
from office_desk.storage.match_keys import holders
from office_desk.storage.reading import read_snapshot
from office_desk.storage.schema import SchemaState, state_of, upgrade
from office_desk.storage.schema_version import KNOWN_REVISIONS
from office_desk.storage.store import Store
from office_desk.storage.tables import match_keys, search_documents
from office_desk.storage.unit_of_work import unit_of_work

FIRST = KNOWN_REVISIONS[0]
PEOPLE = 1_200
MOMENT = datetime(2026, 11, 1, tzinfo=UTC)


def make_first_desk(url: str) -> None:
    """Write a desk of the first schema as its program would have left it."""
    location = Location.parse(url)
    if location.path is not None:
        check_file(location.path)
    engine = make_engine(location)
    upgrade(engine, revision=FIRST)
    metadata = sa.MetaData()
    with engine.begin() as connection:
        metadata.reflect(connection, only=("people", "contact_points", "organizations"), resolve_fks=False)
        tables = metadata.tables
        moment = MOMENT if connection.dialect.name == "postgresql" else MOMENT.replace(tzinfo=None)
        stamps = {"version": 1, "created_at": moment, "updated_at": moment}
        people = [
            {"uuid": f"person {number}", "family_name": f"Name{number}", "shown_en": f"Name{number}", **stamps}
            for number in range(1, PEOPLE + 1)
        ]
        people[0] |= {"name_zh": "张颖", "family_name": "Zhang", "given_name": "Ying"}
        people[1]["trashed_at"] = moment
        rows = [{"trashed_at": None, "name_zh": "", "given_name": "", **row} for row in people]
        connection.execute(sa.insert(tables["people"]), rows)
        connection.execute(
            sa.insert(tables["contact_points"]),
            [
                {"uuid": "phone 1", "person_id": 1, "kind": "mobile", "value": "138 1234 5678", **stamps},
                {"uuid": "phone 2", "person_id": 2, "kind": "mobile", "value": "138 1234 5678", **stamps},
            ],
        )
        connection.execute(sa.insert(tables["organizations"]), [{"uuid": "harbor", "name": "Harbor Ltd.", **stamps}])
    engine.dispose()


@pytest.fixture
def first_desk(databases: Any) -> str:
    """The address of a desk of the first version."""
    return str(databases.copy(make_first_desk))


@pytest.fixture
def opened(first_desk: str) -> Callable[[], Store]:
    """Opens the desk with the program of today."""
    return lambda: Store.open(first_desk)


def test_the_records_are_as_they_were_and_hold_the_new_fields_empty(opened: Callable[[], Store]) -> None:
    store = opened()
    with store.reading() as connection:
        assert state_of(connection) is SchemaState.CURRENT
        person = read_snapshot(connection, "people", 1)
        assert connection.scalar(sa.text("SELECT count(*) FROM people")) == PEOPLE
    assert set(person.values) >= {field.key for field in KINDS["people"].stored}
    assert (person.values["name_zh"], person.values["carried"], person.created_at) == ("张颖", "", MOMENT)
    store.close()


def test_every_live_record_is_known_by_its_keys(opened: Callable[[], Store]) -> None:
    store = opened()
    with store.reading() as connection:
        assert holders(connection, "people", ["phone:+8613812345678", "name:ин чжан"]) == {
            "phone:+8613812345678": (1,),
            "name:ин чжан": (1,),
        }
        assert holders(connection, "organizations", ["org:harbor"]) == {"org:harbor": (1,)}
        people = sa.select(sa.func.count(match_keys.c.record_id.distinct())).where(match_keys.c.kind == "people")
        assert connection.scalar(people) == PEOPLE - 1
    store.close()


def test_the_upgraded_desk_can_be_written_and_is_found_well_once_its_index_is_mended(
    opened: Callable[[], Store],
) -> None:
    store = opened()
    with unit_of_work(store, "Anna") as work:
        work.change("people", 1, {"carried": '[["UID",[],"a-1",""]]'})
        work.create("distinct_pairs", {"person": 1, "other_person": 3})
        work.finish(Action.EDIT, Subject("people", ""))
    with store.reading() as connection:
        assert holders(connection, "people", ["uid:a-1"]) == {"uid:a-1": (1,)}
        assert connection.scalar(sa.select(sa.func.count()).select_from(search_documents)) == 1
    # The desk was written without a search index: the check adds it, and finds the keys as they should be.
    assert Checkup(store).run().is_well
    store.close()


def test_a_file_is_upgraded_with_a_backup_of_the_first_version_beside_it(tmp_path: Path) -> None:
    path = tmp_path / "desk.sqlite"
    make_first_desk(str(path))
    Store.open(str(path)).close()
    (backup,) = tmp_path.glob("desk.before-upgrade-*.sqlite")
    engine = make_engine(Location.parse(str(backup)))
    with engine.connect() as connection:
        assert state_of(connection) is SchemaState.OLDER
        assert connection.scalar(sa.text("SELECT count(*) FROM people")) == PEOPLE
    engine.dispose()
    Store.open(str(path)).close()
    assert len(list(tmp_path.glob("desk.before-upgrade-*.sqlite"))) == 1
