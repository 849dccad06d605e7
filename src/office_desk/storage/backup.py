"""Copies of a SQLite desk that are opened, checked and counted after they are made."""

from __future__ import annotations

import os
import sqlite3
import stat
from contextlib import closing
from pathlib import Path

from office_desk.model.errors import CannotOpen


def back_up(source: Path, target: Path) -> None:
    """Copy a database that may be in use; the copy is readable by its owner only.

    The backup API is used because copying the file of a live database mixes old and new pages
    (sqlite.org/howtocorrupt.html). The copy is moved into place only after it was checked.

    Raises:
        CannotOpen: the copy cannot be made or is not whole.
    """
    unfinished = target.with_name(target.name + ".part")
    try:
        os.close(os.open(unfinished, os.O_CREAT | os.O_RDWR | os.O_TRUNC, stat.S_IRUSR | stat.S_IWUSR))
        with closing(sqlite3.connect(source)) as old, closing(sqlite3.connect(unfinished)) as new:
            # The counts and the copy are of one moment: another program may save between them.
            old.execute("BEGIN")
            counted = _row_counts(old)
            old.backup(new)
            # Every page and row; whether each index agrees too would take three times as long, and can be mended.
            whole = new.execute("PRAGMA quick_check").fetchone() == ("ok",)
            same = counted == _row_counts(new)
        if not (whole and same):
            raise CannotOpen("damaged", path=str(source))
        os.replace(unfinished, target)
    except (OSError, sqlite3.Error) as error:
        raise CannotOpen("cannot_open", path=str(target), detail=str(error)) from error
    finally:
        unfinished.unlink(missing_ok=True)


def _row_counts(connection: sqlite3.Connection) -> dict[str, int]:
    names = connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'")
    return {name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for (name,) in names.fetchall()}
