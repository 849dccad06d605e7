"""Upgrades: whole or not at all, after a backup; a newer desk is left alone."""

from __future__ import annotations

import shutil
import sqlite3
import stat
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from office_desk.model.changes import Action, Subject
from office_desk.model.errors import CannotOpen
from office_desk.storage import migrations, schema
from office_desk.storage.backup import back_up
from office_desk.storage.schema import SchemaState, prepare, state_of, upgrade
from office_desk.storage.schema_version import HEAD, KNOWN_REVISIONS
from office_desk.storage.store import Store
from office_desk.storage.tables import table_of
from office_desk.storage.unit_of_work import unit_of_work

NEXT = "20990101_next"
STATEMENTS = 6

SECOND_STEP = f'''
import sqlalchemy as sa
from alembic import op

revision = "{NEXT}"
down_revision = "{HEAD}"


def upgrade():
    fail_after = {{fail_after}}
    for number, statement in enumerate((add_table, fill_table, add_column, fill_column, rebuild, drop), 1):
        statement()
        if number == fail_after:
            raise ZeroDivisionError(number)


def add_table():
    op.create_table("tags", sa.Column("id", sa.Integer(), primary_key=True), sa.Column("name", sa.Text()))


def fill_table():
    op.execute("INSERT INTO tags (name) SELECT family_name FROM people")


def add_column():
    op.add_column("people", sa.Column("nickname", sa.Text(), nullable=False, server_default=""))


def fill_column():
    op.execute("UPDATE people SET nickname = given_name, version = version + 1")


def rebuild():
    with op.batch_alter_table("digests") as batch:
        batch.alter_column("intro", new_column_name="opening")


def drop():
    op.drop_index("ix_people_sort_ru", "people")
'''


@pytest.fixture
def steps(tmp_path: Path) -> Callable[[int | None], str]:
    """Writes a program's migrations with a second step that fails after so many statements; answers where."""

    def write(fail_after: int | None) -> str:
        folder = tmp_path / f"migrations_{fail_after}"
        if not folder.exists():
            shutil.copytree(Path(migrations.__file__).parent, folder)
            text = SECOND_STEP.replace("{fail_after}", repr(fail_after))
            (folder / "versions" / f"{NEXT}.py").write_text(text, encoding="utf-8")
        return str(folder)

    return write


@pytest.fixture
def filled(store: Store) -> Store:
    """A desk of today with some people."""
    with unit_of_work(store, "Anna") as work:
        for number in range(20):
            work.create("people", {"family_name": f"Zhang {number}", "given_name": "Ying"})
        work.finish(Action.CREATE, Subject("people", ""))
    return store


def dump(store: Store) -> tuple[object, ...]:
    """Every table with its columns and indexes, and the rows the second step touches."""
    inspector = sa.inspect(store.engine)
    shape = {
        name: (
            sorted(column["name"] for column in inspector.get_columns(name)),
            sorted(str(index["name"]) for index in inspector.get_indexes(name)),
        )
        for name in inspector.get_table_names()
    }
    with store.reading() as connection:
        people = connection.execute(sa.select(table_of("people")).order_by(sa.text("id"))).all()
        revision = connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar()
    return shape, people, revision


@pytest.mark.parametrize("fail_after", range(1, STATEMENTS + 1))
def test_a_failed_upgrade_leaves_everything_as_it_was_and_can_be_tried_again(
    filled: Store, steps: Callable[[int | None], str], fail_after: int
) -> None:
    before = dump(filled)
    with pytest.raises(CannotOpen) as refusal:
        schema._upgrade_with_backup(filled.engine, filled.location, steps(fail_after))
    assert refusal.value.reason.code == "upgrade_failed"
    assert dump(filled) == before
    schema._upgrade_with_backup(filled.engine, filled.location, steps(None))
    with filled.reading() as connection:
        assert connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar() == NEXT
        assert connection.exec_driver_sql("SELECT count(*) FROM people WHERE nickname = 'Ying'").scalar() == 20
        assert connection.exec_driver_sql("SELECT count(*) FROM tags").scalar() == 20


def test_the_backup_before_an_upgrade_is_whole_and_for_its_owner_only(
    desk_file: Path, steps: Callable[[int | None], str]
) -> None:
    with in_store(desk_file) as store:
        with unit_of_work(store, "Anna") as work:
            work.create("people", {"family_name": "Zhang"})
            work.finish(Action.CREATE, Subject("people", ""))
        schema._upgrade_with_backup(store.engine, store.location, steps(None))
    (backup,) = desk_file.parent.glob("desk.before-upgrade-*.sqlite")
    assert stat.S_IMODE(backup.stat().st_mode) == 0o600
    with in_store(backup) as old, old.reading() as connection:
        assert connection.exec_driver_sql("PRAGMA integrity_check").scalar() == "ok"
        assert connection.scalar(sa.select(table_of("people").c.family_name)) == "Zhang"
        assert state_of(connection) is SchemaState.CURRENT


def test_a_failed_upgrade_names_the_backup(desk_file: Path, steps: Callable[[int | None], str]) -> None:
    with in_store(desk_file) as store, pytest.raises(CannotOpen) as refusal:
        schema._upgrade_with_backup(store.engine, store.location, steps(1))
    assert Path(refusal.value.reason.values["backup"]).is_file()


def test_an_older_desk_is_told_from_a_newer_one(filled: Store) -> None:
    with filled.reading() as connection:
        assert state_of(connection, (*KNOWN_REVISIONS, NEXT)) is SchemaState.OLDER
        assert state_of(connection) is SchemaState.CURRENT
        assert state_of(connection, ("20200101_other",)) is SchemaState.NEWER


def test_a_desk_of_a_newer_version_is_refused(filled: Store, steps: Callable[[int | None], str]) -> None:
    upgrade(filled.engine, steps(None))
    before = dump_all(filled)
    with pytest.raises(CannotOpen) as refusal:
        prepare(filled.engine, filled.location)
    assert refusal.value.reason.code == "newer_database"
    assert dump_all(filled) == before


def dump_all(store: Store) -> list[Any]:
    """The rows of a desk whose schema this program does not know."""
    with store.reading() as connection:
        return list(connection.exec_driver_sql("SELECT * FROM people ORDER BY id"))


def test_a_file_of_a_newer_version_is_refused_with_no_byte_changed(
    desk_file: Path, steps: Callable[[int | None], str]
) -> None:
    with in_store(desk_file) as store:
        upgrade(store.engine, steps(None))
    before = desk_file.read_bytes()
    with pytest.raises(CannotOpen) as refusal:
        Store.open(str(desk_file))
    assert refusal.value.reason.code == "newer_database"
    assert desk_file.read_bytes() == before


def test_a_desk_that_may_only_be_read_is_not_upgraded(desk_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(schema, "state_of", lambda connection: SchemaState.OLDER)
    desk_file.chmod(0o400)
    with pytest.raises(CannotOpen) as refusal:
        Store.open(str(desk_file))
    assert refusal.value.reason.code == "read_only"


def test_a_backup_of_a_damaged_file_is_refused_and_leaves_no_half_copy(desk_file: Path, tmp_path: Path) -> None:
    damaged = bytearray(desk_file.read_bytes())
    for page in range(2, len(damaged) // 4096):
        damaged[page * 4096 : page * 4096 + 8] = b"\xff" * 8
    desk_file.write_bytes(damaged)
    target = tmp_path / "copy.sqlite"
    with pytest.raises(CannotOpen):
        back_up(desk_file, target)
    assert not list(tmp_path.glob("copy*"))


def test_a_backup_of_a_desk_in_use_holds_what_was_saved(desk_file: Path, tmp_path: Path) -> None:
    with in_store(desk_file) as store:
        with unit_of_work(store, "Anna") as work:
            work.create("people", {"family_name": "Zhang"})
            work.finish(Action.CREATE, Subject("people", ""))
        back_up(desk_file, tmp_path / "copy.sqlite")
    with closing(sqlite3.connect(tmp_path / "copy.sqlite")) as copy:
        assert copy.execute("SELECT family_name FROM people").fetchall() == [("Zhang",)]


def test_a_backup_beside_a_program_that_keeps_saving_is_whole(desk_file: Path, tmp_path: Path) -> None:
    ended = threading.Event()

    def keep_saving() -> None:
        with closing(sqlite3.connect(desk_file, timeout=30)) as other:
            while not ended.is_set():
                other.execute("CREATE TABLE IF NOT EXISTS said (text TEXT)")
                other.execute("INSERT INTO said VALUES ('again')")
                other.commit()

    with in_store(desk_file):
        saving = threading.Thread(target=keep_saving)
        saving.start()
        try:
            for number in range(40):
                back_up(desk_file, tmp_path / f"copy{number}.sqlite")
        finally:
            ended.set()
            saving.join()
    assert len(list(tmp_path.glob("copy*.sqlite"))) == 40


@contextmanager
def in_store(path: Path) -> Iterator[Store]:
    """A store that is closed at the end."""
    store = Store.open(str(path))
    try:
        yield store
    finally:
        store.close()
