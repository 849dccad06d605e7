"""Opening a desk: the settings each connection gets, and one clear refusal for whatever is no desk."""

from __future__ import annotations

import os
import shutil
import sqlite3
import stat
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from office_desk.model.changes import Action, Subject
from office_desk.model.errors import CannotOpen, Refused
from office_desk.model.list_query import ListQuery
from office_desk.storage import connection as opening
from office_desk.storage import lists
from office_desk.storage.connection import Location
from office_desk.storage.store import Store
from office_desk.storage.tables import table_of
from office_desk.storage.unit_of_work import unit_of_work

PEOPLE = Subject("people", "")


@contextmanager
def in_store(location: object) -> Iterator[Store]:
    """A store that is closed at the end."""
    store = Store.open(str(location))
    try:
        yield store
    finally:
        store.close()


def save(store: Store, **values: object) -> int:
    with unit_of_work(store, "Anna") as work:
        person = work.create("people", {"family_name": "Zhang", **values})
        work.finish(Action.CREATE, PEOPLE)
    return person


def refusal_of(location: object) -> str:
    with pytest.raises(CannotOpen) as refusal:
        Store.open(str(location))
    return refusal.value.reason.code


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


@pytest.mark.parametrize(
    ("setting", "value"),
    [("journal_mode", "wal"), ("foreign_keys", 1), ("synchronous", 2), ("busy_timeout", 60_000)],
)
def test_every_sqlite_connection_has_the_settings_of_the_desk(desk_file: Path, setting: str, value: object) -> None:
    with in_store(desk_file) as store, store.reading() as first, store.reading() as second:
        for connection in (first, second):
            assert connection.exec_driver_sql(f"PRAGMA {setting}").scalar() == value


def test_a_network_share_gets_no_write_ahead_log(desk_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opening, "is_on_network", lambda path: True)
    with in_store(desk_file) as store, store.reading() as connection:
        assert connection.exec_driver_sql("PRAGMA journal_mode").scalar() == "delete"


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps no permission bits")
def test_a_desk_and_its_companions_are_for_their_owner_only(tmp_path: Path) -> None:
    old = os.umask(0o022)
    try:
        with in_store(tmp_path / "desk.sqlite") as store:
            save(store)
            found = {path.name: mode(path) for path in tmp_path.iterdir()}
    finally:
        os.umask(old)
    assert found == {"desk.sqlite": 0o600, "desk.sqlite-wal": 0o600, "desk.sqlite-shm": 0o600}


def test_a_mistyped_folder_is_named_and_not_made(tmp_path: Path) -> None:
    with pytest.raises(CannotOpen) as refused, in_store(tmp_path / "typo" / "desk.sqlite"):
        pass
    assert refused.value.reason.code == "no_such_folder"
    assert not (tmp_path / "typo").exists()


def test_an_empty_file_becomes_a_desk(tmp_path: Path) -> None:
    path = tmp_path / "desk.sqlite"
    path.touch()
    with in_store(path) as store:
        save(store)
    assert path.read_bytes().startswith(b"SQLite format 3")


@pytest.mark.parametrize("name", ["desk #1.sqlite", "50%20 off?.sqlite", "стол 书桌.sqlite", "a&b=c.sqlite"])
def test_a_file_may_be_called_anything(tmp_path: Path, name: str) -> None:
    for _ in range(2):
        with in_store(tmp_path / name) as store:
            save(store)
    assert (tmp_path / name).stat().st_size > 4096


def test_a_folder_is_not_a_desk(tmp_path: Path) -> None:
    assert refusal_of(tmp_path) == "not_a_database"


@pytest.mark.parametrize("content", [b"just some text, quite long enough", b"SQLite", b"PK\x03\x04" + bytes(100)])
def test_a_file_that_is_no_database_is_refused_and_left_alone(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "desk.sqlite"
    path.write_bytes(content)
    assert refusal_of(path) == "not_a_database"
    assert path.read_bytes() == content
    assert list(tmp_path.iterdir()) == [path]


def test_a_file_that_only_begins_like_a_database_is_refused_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "desk.sqlite"
    content = opening.SQLITE_HEADER + bytes(range(256)) * 40
    path.write_bytes(content)
    assert refusal_of(path) in ("not_a_database", "damaged")
    assert path.read_bytes() == content


def test_the_database_of_another_program_is_refused_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "other.sqlite"
    with closing(sqlite3.connect(path)) as other, other:
        other.execute("CREATE TABLE songs (title TEXT)")
    before = path.read_bytes()
    assert refusal_of(path) == "other_program_database"
    assert path.read_bytes() == before


def test_a_shared_database_of_another_program_is_refused(databases: Any) -> None:
    url = databases.empty()
    engine = sa.create_engine(url)
    with engine.begin() as connection:
        connection.exec_driver_sql("CREATE TABLE songs (title TEXT)")
    engine.dispose()
    assert refusal_of(url) == "other_program_database"


@pytest.mark.parametrize(
    ("location", "code"),
    [
        ("mysql://host/desk", "no_driver"),
        ("oracle+thin://host/desk", "no_driver"),
        ("nonsense://", "no_driver"),
        ("://", "cannot_open"),
        ("http://[broken", "no_driver"),
        ("postgresql://host:port/desk", "cannot_open"),
    ],
)
def test_an_address_of_no_known_kind_is_refused(location: str, code: str) -> None:
    assert refusal_of(location) == code


def test_the_password_of_a_server_is_never_shown() -> None:
    location = Location.parse("postgresql://anna:secret@office.example/desk")
    assert location.shown == "postgresql+psycopg://anna:***@office.example/desk"


def test_a_server_that_is_not_there_is_told_quickly() -> None:
    begun = time.monotonic()
    with pytest.raises(CannotOpen) as refusal:
        Store.open("postgresql://anna:secret@127.0.0.1:9/desk")
    assert refusal.value.reason.code == "server_unreachable"
    assert refusal.value.reason.values["host"] == "127.0.0.1"
    assert time.monotonic() - begun < 5


@pytest.mark.postgresql
def test_a_connection_that_the_server_ended_is_made_anew(postgres_server: Any, tmp_path: Path) -> None:
    url = postgres_server.create_database("desk_ended")
    try:
        with in_store(url) as store:
            save(store)
            end_connections(url)
            save(store)
            with store.reading() as connection:
                assert lists.count(connection, ListQuery("people")) == 2
    finally:
        postgres_server.drop_database("desk_ended")


@pytest.mark.postgresql
def test_a_server_that_goes_away_in_the_middle_of_a_step_is_told_and_the_step_is_not_kept(postgres_server: Any) -> None:
    url = postgres_server.create_database("desk_lost")
    try:
        with in_store(url) as store:
            with pytest.raises(Refused) as refusal:
                lose_server_while_saving(store, url)
            assert refusal.value.reason.code == "server_unreachable"
            with store.reading() as connection:
                assert lists.count(connection, ListQuery("people")) == 0
    finally:
        postgres_server.drop_database("desk_lost")


def end_connections(url: str) -> None:
    """As when the server is started anew."""
    engine = sa.create_engine(url)
    with engine.connect() as other:
        other.exec_driver_sql(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
            "WHERE datname = current_database() AND pid <> pg_backend_pid()"
        )
    engine.dispose()


def lose_server_while_saving(store: Store, url: str) -> None:
    with unit_of_work(store, "Anna") as work:
        work.create("people", {"family_name": "Zhang"})
        end_connections(url)
        work.finish(Action.CREATE, PEOPLE)


def test_a_file_that_may_only_be_read_is_listed_and_never_written(desk_file: Path) -> None:
    with in_store(desk_file) as store:
        save(store)
    desk_file.chmod(0o400)
    before = desk_file.read_bytes()
    with in_store(desk_file) as store:
        assert store.is_read_only
        with store.reading() as connection:
            assert lists.count(connection, ListQuery("people")) == 1
        with pytest.raises(Refused) as refusal:
            save(store)
        assert refusal.value.reason.code == "read_only"
    assert desk_file.read_bytes() == before


def test_a_file_in_a_folder_that_may_only_be_read_is_listed(desk_file: Path) -> None:
    with in_store(desk_file) as store:
        save(store)
    read = "from office_desk.storage import lists; from office_desk.model.list_query import ListQuery; "
    read += "r = store.reading(); c = r.__enter__(); print(lists.count(c, ListQuery('people')), store.is_read_only)"
    desk_file.chmod(0o444)
    desk_file.parent.chmod(0o555)
    try:
        assert as_nobody(desk_file, read) == "1 True"
    finally:
        desk_file.parent.chmod(0o700)


def test_a_file_one_may_not_read_is_refused(desk_file: Path) -> None:
    desk_file.chmod(0o000)
    assert as_nobody(desk_file, "print('opened')") == "no_permission"


def test_a_folder_one_may_not_write_to_takes_no_new_desk(tmp_path: Path) -> None:
    folder = tmp_path / "closed"
    folder.mkdir(mode=0o555)
    assert as_nobody(folder / "desk.sqlite", "print('opened')") == "no_permission"


NOBODY = 65534


def as_nobody(path: Path, statement: str) -> str:
    """What a program prints that opens the desk as somebody without special rights."""
    if os.name == "nt":
        pytest.skip("Windows keeps no permission bits")
    program = (
        "import os, sys\n"
        "from office_desk.storage.store import Store\n"
        "from office_desk.storage import unit_of_work\n"
        "from office_desk.model.errors import CannotOpen\n"
        f"os.getuid() or (os.setgroups([]), os.setgid({NOBODY}), os.setuid({NOBODY}))\n"
        "try:\n"
        "    store = Store.open(sys.argv[1])\n"
        f"    {statement}\n"
        "    store.close()\n"
        "except CannotOpen as refusal:\n"
        "    print(refusal.reason.code)\n"
    )
    closed = [folder for folder in path.parents if not folder.stat().st_mode & stat.S_IXOTH]
    for folder in closed:
        folder.chmod(folder.stat().st_mode | stat.S_IXOTH | stat.S_IROTH)
    answer = subprocess.run([sys.executable, "-c", program, str(path)], capture_output=True, text=True, check=False)
    assert answer.returncode == 0, answer.stderr
    return answer.stdout.strip()


LOCKER = """
import sqlite3, sys
other = sqlite3.connect(sys.argv[1], isolation_level=None)
other.execute("PRAGMA locking_mode = EXCLUSIVE")
other.execute("BEGIN EXCLUSIVE")
other.execute("CREATE TABLE mine (x)")
print("locked", flush=True)
sys.stdin.readline()
"""


@contextmanager
def locked_by_another_program(path: Path) -> Iterator[None]:
    """Another process holds the file for itself."""
    command = [sys.executable, "-c", LOCKER, str(path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as other:
        assert other.stdout is not None
        assert other.stdin is not None
        assert other.stdout.readline() == "locked\n"
        yield
        other.stdin.write("\n")
        other.stdin.flush()


def test_a_file_that_another_program_holds_is_told_in_time(desk_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opening, "BUSY_TIMEOUT_MILLISECONDS", 300)
    with locked_by_another_program(desk_file):
        begun = time.monotonic()
        assert refusal_of(desk_file) == "database_locked"
        assert time.monotonic() - begun < 3
    with in_store(desk_file) as store:
        save(store)


def test_a_save_while_another_program_writes_is_refused_in_time(
    desk_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opening, "BUSY_TIMEOUT_MILLISECONDS", 300)
    with in_store(desk_file) as store, closing(sqlite3.connect(desk_file, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(Refused) as refusal:
            save(store)
        assert refusal.value.reason.code == "database_locked"
        other.execute("ROLLBACK")
        save(store)


def test_a_full_disk_refuses_the_save_and_keeps_the_desk_whole(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk") as disk, in_store(disk / "desk.sqlite") as store:
        code, saved = save_until_refused(store)
        assert code == "disk_full"
        with store.reading() as connection:
            assert connection.exec_driver_sql("PRAGMA integrity_check").scalar() == "ok"
            assert lists.count(connection, ListQuery("people")) == saved > 0
        (disk / "ballast").unlink()
        save(store, notes="x" * 90_000)
        with store.reading() as connection:
            assert lists.count(connection, ListQuery("people")) == saved + 1


def save_until_refused(store: Store) -> tuple[str, int]:
    """The code of the refusal, and how many were saved before it."""
    for saved in range(1_000):
        try:
            save(store, notes="x" * 90_000)
        except Refused as refusal:
            return refusal.reason.code, saved
    raise AssertionError("the disk never filled up")


@contextmanager
def small_disk(folder: Path) -> Iterator[Path]:
    """A disk of eight megabytes, of which a file takes two that can be freed."""
    folder.mkdir()
    size = "8m"
    if not hasattr(os, "geteuid") or os.geteuid() or not shutil.which("mount"):
        pytest.skip("only the superuser makes a small disk")
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(folder)], capture_output=True, check=False
    )
    if mounted.returncode:
        pytest.skip("mounting is not permitted here")
    try:
        (folder / "ballast").write_bytes(bytes(2 * 2**20))
        yield folder
    finally:
        subprocess.run(["umount", str(folder)], check=True)


FULL = """
import resource, signal, sys
from office_desk.model.changes import Action, Subject
from office_desk.model.errors import Refused
from office_desk.storage.store import Store
from office_desk.storage.unit_of_work import unit_of_work

store = Store.open(sys.argv[1])
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (2 * 2**20, resource.RLIM_INFINITY))
saved = 0


def save():
    with unit_of_work(store, "Anna") as work:
        work.create("people", {"family_name": "Zhang", "notes": "x" * 90_000})
        work.finish(Action.CREATE, Subject("people", ""))


try:
    while True:
        save()
        saved += 1
except Refused as refusal:
    resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
    save()
    with store.reading() as connection:
        whole = connection.exec_driver_sql("PRAGMA integrity_check").scalar()
        people = connection.exec_driver_sql("SELECT count(*) FROM people").scalar()
    print(refusal.reason.code, whole, people - saved)
"""


@pytest.mark.skipif(os.name == "nt", reason="Windows has no limit of a file's size")
def test_a_file_that_cannot_grow_refuses_the_save_and_works_again_when_it_can(desk_file: Path) -> None:
    answer = subprocess.run([sys.executable, "-c", FULL, str(desk_file)], capture_output=True, text=True, check=False)
    assert answer.stdout.split() == ["disk_full", "ok", "1"], answer.stderr


def test_one_flipped_byte_never_crashes_a_read(desk_file: Path) -> None:
    with in_store(desk_file) as store:
        for number in range(60):
            save(store, given_name=f"Ying {number}", notes="notes " * 50)
    whole, codes = desk_file.read_bytes(), set()
    for at in range(4096 + 5, len(whole), len(whole) // 40):
        damaged = bytearray(whole)
        damaged[at] ^= 0xFF
        desk_file.write_bytes(damaged)
        try:
            with in_store(desk_file) as store, store.reading() as connection:
                lists.window(connection, ListQuery("people", columns=("title", "email")), 0, 100)
                connection.execute(sa.select(table_of("people"))).all()
        except (CannotOpen, Refused) as refusal:
            codes.add(refusal.reason.code)
    assert "damaged" in codes
    assert codes <= {"damaged", "not_a_database", "other_program_database", "newer_database"}
