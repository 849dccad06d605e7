"""Records with everything of theirs, read in batches, as they leave for another program."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

import sqlalchemy as sa

from office_desk.exchange.incoming import IncomingFile
from office_desk.exchange.outgoing import Outgoing
from office_desk.model.catalog import KINDS
from office_desk.model.catalog.desk import PURPOSES
from office_desk.model.progress import Progress, unwatched
from office_desk.model.snapshot import Snapshot
from office_desk.services.attachments import LARGEST_FILE
from office_desk.storage.outgoing import AT_ONCE, all_ids, read_files, read_parts, uuids_of
from office_desk.storage.reading import read_snapshots

LARGEST_PHOTO = 5 * 1024 * 1024
"""Bytes; phones refuse a whole address book for one larger picture."""

PICTURES = ("photo", "logo")


@dataclass(frozen=True, slots=True)
class Extent:
    """How much of a record is read.

    Attributes:
        parts: Whether its parts come along.
        purposes: Which of its files, by what they are kept for.
        largest_file: Bytes; larger files stay behind.
    """

    parts: bool = True
    purposes: tuple[str, ...] = ()
    largest_file: int = LARGEST_PHOTO


WITH_PICTURES = Extent(purposes=PICTURES)
EVERY_FILE = Extent(purposes=PURPOSES, largest_file=LARGEST_FILE)

_FEW_AT_ONCE = 10
"""So many records are read at once with all their files, which may be large."""

_FILE_OWNERS = frozenset(link.target for link in KINDS["attachments"].links)


def read_outgoing(
    connection: sa.Connection,
    kind: str,
    record_ids: Sequence[int],
    extent: Extent = Extent(),
    progress: Progress = unwatched,
) -> Iterator[Outgoing]:
    """The records that are there, in the order asked for; each is read whole, a batch at a time."""
    has_files = kind in _FILE_OWNERS and extent.largest_file > LARGEST_PHOTO
    at_once = _FEW_AT_ONCE if has_files else AT_ONCE
    for start in range(0, len(record_ids), at_once):
        progress(start, len(record_ids))
        yield from _read_batch(connection, kind, record_ids[start : start + at_once], extent)
    progress(len(record_ids), len(record_ids))


@dataclass(slots=True)
class _Marks:
    """The lasting marks of what a batch of records points at, by kind and id."""

    by_kind: dict[str, dict[int, str]] = field(default_factory=dict)

    def read(self, connection: sa.Connection, snapshots: Sequence[Snapshot]) -> None:
        wanted: defaultdict[str, set[int]] = defaultdict(set)
        for snapshot in snapshots:
            for link in KINDS[snapshot.kind].links:
                if (target := snapshot.values[link.key]) is not None:
                    wanted[link.target].add(target)
        self.by_kind = {kind: uuids_of(connection, kind, ids) for kind, ids in wanted.items()}

    def of(self, snapshot: Snapshot) -> dict[str, str]:
        marks = {}
        for link in KINDS[snapshot.kind].links:
            mark = self.by_kind.get(link.target, {}).get(snapshot.values[link.key])
            if mark is not None:
                marks[link.key] = mark
        return marks


def _read_batch(connection: sa.Connection, kind: str, wanted: Sequence[int], extent: Extent) -> Iterator[Outgoing]:
    records = list(read_snapshots(connection, kind, wanted))
    parts: Mapping[int, list[Snapshot]] = read_parts(connection, kind, wanted) if extent.parts else {}
    marks = _Marks()
    marks.read(connection, [*records, *(part for of_one in parts.values() for part in of_one)])
    files: defaultdict[int, list[IncomingFile]] = defaultdict(list)
    if extent.purposes:
        for one in read_files(connection, kind, wanted, extent.purposes, extent.largest_file):
            files[one.owner].append(IncomingFile(one.file_name, one.purpose, one.media_type, one.content))
    for record in records:
        belonging = tuple(_outgoing(part, marks) for part in parts.get(record.id, ()))
        yield _outgoing(record, marks, belonging, tuple(files.get(record.id, ())))


def _outgoing(
    snapshot: Snapshot, marks: _Marks, parts: tuple[Outgoing, ...] = (), files: tuple[IncomingFile, ...] = ()
) -> Outgoing:
    return Outgoing(
        kind=snapshot.kind,
        id=snapshot.id,
        uuid=snapshot.uuid,
        updated_at=snapshot.updated_at,
        titles=snapshot.titles,
        values=snapshot.values,
        links=snapshot.links,
        marks=marks.of(snapshot),
        parts=parts,
        files=files,
    )


class WholeDesk:
    """Every record of a desk that is not in the trash, parts and files with what they belong to.

    Attributes:
        count: How many records were read, parts not counted.
    """

    def __init__(self, connection: sa.Connection) -> None:
        self._connection = connection
        self.count = 0

    def records(self, progress: Progress = unwatched) -> Iterator[Outgoing]:
        """The records, kind by kind in the catalog's order."""
        wanted = {kind: all_ids(self._connection, kind) for kind in KINDS if kind not in _BELONGING}
        total = sum(map(len, wanted.values()))
        for kind, ids in wanted.items():
            for record in read_outgoing(self._connection, kind, ids, EVERY_FILE):
                progress(self.count, total)
                self.count += 1
                yield record
        progress(total, total)


_BELONGING = frozenset({kind.key for kind in KINDS.values() if kind.owners} - {"distinct_pairs"} | {"attachments"})
"""Kinds whose records leave with what they are a part of."""
