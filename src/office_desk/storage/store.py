"""An open database: the engine behind every read and every unit of work."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from uuid import uuid4

import sqlalchemy as sa

from office_desk.model.errors import CannotOpen, Refused
from office_desk.storage.connection import WRITES, Location, check_file, choose_journal, make_engine, refusal
from office_desk.storage.schema import prepare

WRITER_LOCK = 0x0FF1CE
"""The number of the advisory lock that writers of a shared desk take turns by."""


class Store:
    """The database of one desk.

    Attributes:
        is_read_only: The file may only be read; every write is refused.
        session_name: Tells this running program's units of work from those of other desks.
    """

    def __init__(self, engine: sa.Engine, location: Location, *, is_read_only: bool) -> None:
        self.engine = engine
        self.location = location
        self.is_read_only = is_read_only
        self.session_name = uuid4().hex
        self._writing = engine.execution_options(**{WRITES: True})

    @classmethod
    def open(cls, text: str, *, may_make: bool = True) -> Store:
        """Open a file or server and bring its schema up to date.

        Raises:
            CannotOpen: with the reason; the file is as it was. Also where there is none and ``may_make`` is not set.
        """
        location = Location.parse(text)
        if location.path and not may_make and not location.path.exists():
            raise CannotOpen("no_database_there", path=location.shown)
        is_read_only = check_file(location.path) if location.path else False
        engine = make_engine(location, read_only=is_read_only)
        try:
            prepare(engine, location, read_only=is_read_only)
            if location.path and not is_read_only:
                choose_journal(engine, location.path)
        except CannotOpen:
            engine.dispose()
            raise
        except (sa.exc.SQLAlchemyError, sqlite3.Error) as error:
            engine.dispose()
            detail = str(getattr(error, "orig", error))
            raise refusal(error, location) or CannotOpen("cannot_open", path=location.shown, detail=detail) from error
        return cls(engine, location, is_read_only=is_read_only)

    @property
    def dialect(self) -> str:
        """ "sqlite" or "postgresql"."""
        return self.engine.dialect.name

    @contextmanager
    def reading(self) -> Iterator[sa.Connection]:
        """A connection that sees one state of the database throughout."""
        with self._refusing(), self.engine.connect() as connection:
            yield connection

    @contextmanager
    def writing(self) -> Iterator[sa.Connection]:
        """A connection whose work is kept whole at the end, or not at all.

        Raises:
            Refused: the desk may only be read, is locked by another program, or the disk is full.
        """
        if self.is_read_only:
            raise Refused("read_only", path=self.location.shown)
        with self._refusing(), self._writing.begin() as connection:
            if self.dialect == "postgresql":
                # One writer at a time, as on SQLite: units of work then are committed in the order of their ids, and
                # a desk that reads the tail of the history misses none. Writes are short.
                connection.execute(sa.select(sa.func.pg_advisory_xact_lock(WRITER_LOCK)))
            yield connection

    @contextmanager
    def _refusing(self) -> Iterator[None]:
        try:
            yield
        except sa.exc.DBAPIError as error:
            known = refusal(error, self.location)
            if known is None:
                raise
            raise Refused(known.reason.code, **known.reason.values) from error

    def close(self) -> None:
        """Let go of the database."""
        self.engine.dispose()
