"""Makes outgoing records for tests of what is written to files."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from office_desk.exchange.incoming import IncomingFile
from office_desk.exchange.outgoing import Outgoing
from office_desk.model.snapshot import Titles

STAMP = datetime(2026, 12, 5, 1, 0, tzinfo=UTC)


def outgoing(
    kind: str,
    uuid: str,
    /,
    parts: tuple[Outgoing, ...] = (),
    files: tuple[IncomingFile, ...] = (),
    **values: Any,
) -> Outgoing:
    """A record; a link's value is the UUID and the title of what it points at."""
    marks = {key: value[0] for key, value in values.items() if isinstance(value, tuple) and key not in _LISTS}
    titles = {key: Titles(values[key][1]) for key in marks}
    plain = {key: 1 if key in marks else value for key, value in values.items()}
    return Outgoing(
        kind,
        1,
        uuid,
        STAMP,
        Titles(str(values.get("title") or values.get("name") or "")),
        plain,
        titles,
        marks,
        parts,
        files,
    )


_LISTS = ("roles", "languages")
