"""Opening the database file or server: what it is, who may write, and the settings every connection gets."""

from __future__ import annotations

import os
import sqlite3
import stat
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import quote

import sqlalchemy as sa

from office_desk.model.errors import CannotOpen
from office_desk.storage.sql_functions import register_functions

SQLITE_HEADER = b"SQLite format 3\x00"
BUSY_TIMEOUT_MILLISECONDS = 60_000
"""A save waits so long for another program that writes: an import of tens of thousands of records holds the file."""
_CACHE = "cache_size = -16000"
"""Sixteen megabytes: the upper pages of every index that one save looks into, which do not fit in SQLite's two."""
WRITES = "office_desk_writes"
"""Execution option of a connection that is going to write: SQLite then takes its lock at the beginning."""

_NETWORK_FILE_SYSTEMS = {"nfs", "nfs4", "cifs", "smb3", "smbfs", "smb2", "fuse.sshfs", "9p", "afs", "ncpfs"}


@dataclass(frozen=True, slots=True)
class Location:
    """Where a desk is kept: a SQLite file, or a URL of a server."""

    url: sa.URL
    path: Path | None

    @classmethod
    def parse(cls, text: str) -> Location:
        """Read a file name or a database URL; raises `CannotOpen` for a kind of server that is not supported."""
        if "://" not in text:
            path = Path(text).expanduser().absolute()
            return cls(sa.URL.create("sqlite", database=str(path)), path)
        try:
            url = sa.make_url(text)
        except (sa.exc.ArgumentError, ValueError):
            raise CannotOpen("cannot_open", path=text, detail="") from None
        if url.get_backend_name() == "sqlite":
            return cls.parse(url.database or "")
        if url.get_backend_name() != "postgresql":
            raise CannotOpen("no_driver", name=url.get_backend_name())
        return cls(url.set(drivername="postgresql+psycopg"), None)

    @property
    def shown(self) -> str:
        """What a person is told: the file, or the server without the password."""
        return str(self.path) if self.path else self.url.render_as_string(hide_password=True)


def check_file(path: Path) -> bool:
    """Whether the file may only be read.

    Raises:
        CannotOpen: it is a folder, not a SQLite file, or may not be read at all.
    """
    if path.is_dir():
        raise CannotOpen("not_a_database", path=str(path))
    if not path.exists():
        _create_private(path)
        return False
    try:
        with path.open("rb") as file:
            header = file.read(len(SQLITE_HEADER))
    except PermissionError:
        raise CannotOpen("no_permission", path=str(path)) from None
    except OSError as error:
        raise CannotOpen("cannot_open", path=str(path), detail=error.strerror or "") from None
    if header and header != SQLITE_HEADER:
        raise CannotOpen("not_a_database", path=str(path))
    # The superuser may write anywhere; a file without any write permission was still meant to be left alone.
    return not os.access(path, os.W_OK) or not path.stat().st_mode & 0o222


def _create_private(path: Path) -> None:
    """Make the empty file for its owner only; SQLite gives its companions the same permission."""
    if not path.parent.is_dir():
        # A mistyped name must not leave folders behind.
        raise CannotOpen("no_such_folder", path=str(path.parent))
    try:
        os.close(os.open(path, os.O_CREAT | os.O_RDWR, stat.S_IRUSR | stat.S_IWUSR))
    except PermissionError:
        raise CannotOpen("no_permission", path=str(path)) from None
    except OSError as error:
        raise CannotOpen("cannot_open", path=str(path), detail=error.strerror or "") from None


def is_on_network(path: Path) -> bool:
    """Whether the file lies on a network share, where write-ahead logging does not work (sqlite.org/wal.html)."""
    try:
        mounts = Path("/proc/self/mounts").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return str(path).startswith("\\\\")
    best, file_system = "", ""
    for line in mounts.splitlines():
        mount_point, mounted = line.split(" ")[1:3]
        if path.is_relative_to(mount_point) and len(mount_point) >= len(best):
            best, file_system = mount_point, mounted
    return file_system in _NETWORK_FILE_SYSTEMS


def make_engine(location: Location, *, read_only: bool = False) -> sa.Engine:
    """An engine with the settings of the desk; nothing is connected yet."""
    if location.path is not None:
        return _sqlite_engine(location.path, read_only=read_only)
    try:
        engine = sa.create_engine(
            location.url, pool_pre_ping=True, hide_parameters=True, connect_args={"connect_timeout": 10}
        )
    except ModuleNotFoundError:
        raise CannotOpen("no_driver", name="PostgreSQL") from None
    return engine


def _sqlite_engine(path: Path, *, read_only: bool) -> sa.Engine:
    address = f"file:{quote(str(path))}{_mode(path, read_only=read_only)}"

    def connect() -> sqlite3.Connection:
        # Transactions are begun by hand below: Python's own rule would begin them too late for BEGIN IMMEDIATE.
        connection = sqlite3.connect(
            address,
            uri=True,
            timeout=BUSY_TIMEOUT_MILLISECONDS / 1000,
            isolation_level=None,
            check_same_thread=False,
        )
        register_functions(connection)
        try:
            for setting in ("foreign_keys = ON", "synchronous = FULL", "temp_store = MEMORY", _CACHE):
                connection.execute(f"PRAGMA {setting}")
        except UnicodeDecodeError:
            # Python cannot even read the message by which SQLite complains of a damaged schema.
            raise sqlite3.DatabaseError("malformed database schema") from None
        return connection

    engine = sa.create_engine("sqlite://", creator=connect, poolclass=sa.QueuePool, hide_parameters=True)
    sa.event.listen(engine, "begin", _begin)
    return engine


def choose_journal(engine: sa.Engine, path: Path) -> None:
    """Use write-ahead logging, except on a network share; only once it is known that the file is a desk.

    The choice is written into the file, so a file of another program must not be asked.
    """
    journal = "DELETE" if is_on_network(path) else "WAL"
    connection = engine.raw_connection()
    try:
        connection.cursor().execute(f"PRAGMA journal_mode = {journal}").close()
    finally:
        connection.close()


def _mode(path: Path, *, read_only: bool) -> str:
    """How SQLite is to open the file.

    A write-ahead log needs companions beside the file even to be read. Where none can be made, nobody here writes
    either, so the file may be read as one that never changes (sqlite.org/wal.html, "Read-Only Databases").
    """
    if not read_only:
        return "?mode=rw"
    is_closed = not os.access(path.parent, os.W_OK) and not path.with_name(path.name + "-wal").exists()
    return "?mode=ro&immutable=1" if is_closed else "?mode=ro"


def _begin(connection: sa.Connection) -> None:
    writes = connection.get_execution_options().get(WRITES, False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def refusal(error: Exception, location: Location) -> CannotOpen | None:
    """The refusal behind a database error, or None when it is a fault of the program."""
    cause: Any = getattr(error, "orig", error)
    text = str(cause).lower()
    shown = location.shown
    codes = {
        "database is locked": "database_locked",
        "readonly database": "read_only",
        "unable to open": "no_permission",
        "disk is full": "disk_full",
        "no space left": "disk_full",
        "malformed": "damaged",
        "could not decode": "damaged",
        "not a database": "not_a_database",
        "disk i/o error": "disk_full",
    }
    for words, code in codes.items():
        if words in text:
            return CannotOpen(code, path=shown)
    if location.path is None and isinstance(error, sa.exc.OperationalError):
        return CannotOpen("server_unreachable", host=location.url.host or "localhost")
    return None
