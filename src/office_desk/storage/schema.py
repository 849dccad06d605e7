"""Bringing a database to the schema of this program: create, upgrade with a backup, or refuse."""

from __future__ import annotations

import enum
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path

import sqlalchemy as sa

from office_desk.model.errors import CannotOpen, DeskError
from office_desk.storage.backup import back_up
from office_desk.storage.connection import WRITES, Location, refusal
from office_desk.storage.row_writing import AT_ONCE
from office_desk.storage.schema_version import HEAD, KNOWN_REVISIONS

_WITHOUT_KEYS = KNOWN_REVISIONS[:1]
"""The revisions before there were match keys."""

MIGRATIONS = "office_desk.storage:migrations"


class SchemaState(enum.Enum):
    """What stands in a database before it is used."""

    EMPTY = enum.auto()
    CURRENT = enum.auto()
    OLDER = enum.auto()
    NEWER = enum.auto()
    FOREIGN = enum.auto()


def state_of(connection: sa.Connection, known: tuple[str, ...] = KNOWN_REVISIONS) -> SchemaState:
    """Read which schema a database has."""
    tables = set(sa.inspect(connection).get_table_names())
    if "alembic_version" not in tables or "work_units" not in tables:
        return SchemaState.FOREIGN if tables - {"alembic_version"} else SchemaState.EMPTY
    revision = connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar()
    if revision == known[-1]:
        return SchemaState.CURRENT
    return SchemaState.OLDER if revision in known else SchemaState.NEWER


def prepare(engine: sa.Engine, location: Location, *, read_only: bool = False) -> None:
    """Make the database ready for use.

    Raises:
        CannotOpen: it belongs to another program or a newer version, it is older and may only be read, or an upgrade
            failed; in each case the file is as it was.
    """
    with engine.connect() as connection:
        state = state_of(connection)
    if state is SchemaState.CURRENT:
        return
    if state is SchemaState.NEWER:
        raise CannotOpen("newer_database", path=location.shown)
    if state is SchemaState.FOREIGN:
        raise CannotOpen("other_program_database", path=location.shown)
    if read_only:
        raise CannotOpen("read_only", path=location.shown)
    if state is SchemaState.EMPTY:
        upgrade(engine)
    else:
        _upgrade_with_backup(engine, location)


def _upgrade_with_backup(engine: sa.Engine, location: Location, migrations: str = MIGRATIONS) -> None:
    backup: Path | None = None
    if location.path is not None:
        stamp = datetime.now(UTC).strftime("%Y%m%d-%H%M%S")
        backup = location.path.with_name(f"{location.path.stem}.before-upgrade-{stamp}{location.path.suffix}")
        back_up(location.path, backup)
    try:
        upgrade(engine, migrations)
    except DeskError:
        raise
    except Exception as error:
        known = refusal(error, location)
        if known is not None and known.reason.code != "damaged":
            raise known from error
        raise CannotOpen("upgrade_failed", path=location.shown, backup=str(backup or "")) from error


def upgrade(engine: sa.Engine, migrations: str = MIGRATIONS, revision: str = "head") -> None:
    """Run the migrations in one transaction: either the whole schema moves or nothing does."""
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", migrations)
    writing = engine.execution_options(**{WRITES: True})
    with writing.begin() as connection:
        config.attributes["connection"] = connection
        before = _revision(connection)
        command.upgrade(config, revision)
        if before in _WITHOUT_KEYS and _revision(connection) not in _WITHOUT_KEYS:
            _write_match_keys(connection)


def _revision(connection: sa.Connection) -> str | None:
    if "alembic_version" not in sa.inspect(connection).get_table_names():
        return None
    return connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar()


def _write_match_keys(connection: sa.Connection) -> None:
    """Fill the keys of every record; a migration cannot, because it must not know how a name is read today."""
    from office_desk.storage import match_keys
    from office_desk.storage.documents import HAS_KEYS, every_document

    for kind in sorted(HAS_KEYS):
        documents = every_document(connection, kind)
        while batch := list(islice(documents, AT_ONCE)):
            match_keys.put_many(connection, kind, {one.record_id: one.keys for one in batch}, are_new=True)


__all__ = ["HEAD", "SchemaState", "prepare", "state_of", "upgrade"]
