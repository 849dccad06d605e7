"""Lists and whole desks written for other programs, to a file, to a stream or to the clipboard."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import sqlalchemy as sa

from office_desk.exchange.outgoing import Outgoing
from office_desk.exchange.reading import Format
from office_desk.exchange.sheets import UTF_8, Sheet, write_delimited, write_workbook
from office_desk.exchange.whole_file import whole_file
from office_desk.exchange.written_formats import SUFFIXES, fits, format_of_name, formats_of_kind
from office_desk.model.catalog import VIEWS
from office_desk.model.errors import Refused
from office_desk.model.list_query import ListQuery
from office_desk.model.progress import Progress, unwatched
from office_desk.services.list_sheets import list_sheet
from office_desk.services.outgoing import EVERY_FILE, WITH_PICTURES, Extent, WholeDesk, read_outgoing
from office_desk.services.record_sheets import record_sheet
from office_desk.storage import lists
from office_desk.storage.store import Store

VCARD_VERSIONS = ("3.0", "4.0")


@dataclass(frozen=True, slots=True)
class ExportOptions:
    """How a list is written.

    Attributes:
        format: By default the one that the file's name asks for.
        encoding: Of CSV and TSV: a Python codec name.
        separator: Of CSV: one character.
        vcard_version: One of `VCARD_VERSIONS`.
        all_fields: Every field of the records with their contact details, instead of the columns of the list.
        with_uuid: Whether a table ends with the lasting mark of each record, by which it is known again.
    """

    format: Format | None = None
    encoding: str = UTF_8
    separator: str = ","
    vcard_version: str = "3.0"
    all_fields: bool = False
    with_uuid: bool = True


@dataclass(frozen=True, slots=True)
class Exported:
    """What was written: the file, and how many records it holds."""

    path: Path
    count: int


@dataclass(frozen=True, slots=True)
class Clip:
    """Records for the clipboard or a drag.

    Attributes:
        tsv: Rows without headings, for spreadsheets and plain text.
        html: The same as a table with headings.
        vcard: vCard 3.0 of people and organizations; empty for other kinds.
        calendar: iCalendar of events; empty for other kinds.
    """

    count: int
    tsv: str
    html: str
    vcard: bytes = b""
    calendar: bytes = b""


class Exports:
    """The use cases of writing what the desk holds; each reads one state of it and changes nothing."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def write(
        self,
        query: ListQuery,
        path: Path,
        options: ExportOptions = ExportOptions(),
        ids: Sequence[int] | None = None,
        progress: Progress = unwatched,
    ) -> Exported:
        """Write a list as it stands, or of it the records ``ids``, in the order of the list.

        The file is there whole when this returns; on any refusal what was there before is as it was.

        Raises:
            Refused: the format does not fit, a value cannot be told in it, or the file cannot be written.
            Cancelled: by ``progress``.
        """
        chosen = options.format or format_of_name(path.name)
        if chosen is None or chosen not in SUFFIXES:
            raise Refused("unknown_file_format", name=path.name, known=tuple(SUFFIXES.values()))
        kind = VIEWS[query.view].kind if query.view in VIEWS else ""
        if kind and not fits(chosen, kind):
            known = tuple(SUFFIXES[one] for one in formats_of_kind(kind))
            raise Refused("format_does_not_fit", name=SUFFIXES[chosen], known=known)
        _check(options)
        with self._store.reading() as connection:
            wanted = _wanted(connection, query, ids)
            with whole_file(path) as unfinished:
                source = _Source(connection, query, wanted, options, progress)
                count = _WRITERS[chosen](source, unfinished)
        return Exported(path, count)

    @contextmanager
    def written(
        self,
        query: ListQuery,
        options: ExportOptions,
        ids: Sequence[int] | None = None,
        progress: Progress = unwatched,
    ) -> Iterator[Exported]:
        """Write a list to a private file that is gone afterwards, to be passed on; raises as `write`."""
        if options.format is None:
            raise Refused("unknown_file_format", name="", known=tuple(SUFFIXES.values()))
        with TemporaryDirectory(prefix="office-desk-") as folder:
            path = Path(folder) / f"list{SUFFIXES.get(options.format, '')}"
            yield self.write(query, path, options, ids, progress)

    def clip(self, query: ListQuery, ids: Sequence[int], progress: Progress = unwatched) -> Clip:
        """Records of a list with its columns as text, table, cards and calendar at once, in the order of the list."""
        from office_desk.exchange.sheets.clipping import html_table, tab_separated

        kind = VIEWS[query.view].kind
        with self._store.reading() as connection:
            source = _Source(connection, query, _wanted(connection, query, ids), ExportOptions(), progress)
            sheet = list_sheet(connection, query, source.ids, with_uuid=False, progress=progress)
            cells = [
                [column.worded(value, row.zone) for column, value in zip(sheet.columns, row.values, strict=True)]
                for row in sheet.rows
            ]
            vcard = _cards(source) if fits(Format.VCARD, kind) else b""
            calendar = _calendar(source) if fits(Format.ICALENDAR, kind) else b""
        return Clip(len(cells), tab_separated(cells), html_table(sheet.headings, cells), vcard, calendar)

    def everything(self, path: Path, progress: Progress = unwatched) -> Exported:
        """Write the whole desk as Office Desk's own JSON, with every file in it; raises as `write`."""
        from office_desk.exchange.desk_json import write_desk_json

        if format_of_name(path.name) is not Format.JSON:
            raise Refused("format_does_not_fit", name=path.suffix or path.name, known=(SUFFIXES[Format.JSON],))
        with self._store.reading() as connection, whole_file(path) as unfinished:
            desk = WholeDesk(connection)
            with unfinished.open("wb") as file:
                file.writelines(write_desk_json(desk.records(progress)))
            return Exported(path, desk.count)


@dataclass(frozen=True, slots=True)
class _Source:
    """What is to be written, and how."""

    connection: sa.Connection
    query: ListQuery
    ids: Sequence[int]
    options: ExportOptions
    progress: Progress

    @property
    def kind(self) -> str:
        return VIEWS[self.query.view].kind

    def sheet(self) -> Sheet:
        if self.options.all_fields:
            return record_sheet(
                self.connection, self.query, self.ids, with_uuid=self.options.with_uuid, progress=self.progress
            )
        return list_sheet(
            self.connection, self.query, self.ids, with_uuid=self.options.with_uuid, progress=self.progress
        )

    def records(self, extent: Extent) -> Iterator[Outgoing]:
        return read_outgoing(self.connection, self.kind, self.ids, extent, self.progress)


def _check(options: ExportOptions) -> None:
    if options.vcard_version not in VCARD_VERSIONS:
        raise Refused("unknown_vcard_version", name=options.vcard_version, known=VCARD_VERSIONS)
    if len(options.separator) != 1 or options.separator in '"\r\n':
        raise Refused("not_a_separator", value=options.separator)


def _wanted(connection: sa.Connection, query: ListQuery, ids: Sequence[int] | None) -> Sequence[int]:
    """The ids to write, in the order of the list; a record that is not in it any more is left out."""
    everything = lists.ids(connection, query)
    if ids is None:
        return everything
    chosen = frozenset(ids)
    return [one for one in everything if one in chosen]


def _write_csv(source: _Source, path: Path) -> int:
    return write_delimited(source.sheet(), path, source.options.separator, source.options.encoding)


def _write_tsv(source: _Source, path: Path) -> int:
    return write_delimited(source.sheet(), path, "\t", source.options.encoding)


def _write_xlsx(source: _Source, path: Path) -> int:
    return write_workbook(source.sheet(), path)


def _write_cards(source: _Source, path: Path) -> int:
    path.write_bytes(_cards(source))
    return len(source.ids)


def _write_calendar(source: _Source, path: Path) -> int:
    path.write_bytes(_calendar(source))
    return len(source.ids)


def _write_json(source: _Source, path: Path) -> int:
    from office_desk.exchange.desk_json import write_desk_json

    with path.open("wb") as file:
        file.writelines(write_desk_json(source.records(EVERY_FILE)))
    return len(source.ids)


def _cards(source: _Source) -> bytes:
    from office_desk.exchange.cards import record_cards
    from office_desk.exchange.vcard import write_cards

    version = source.options.vcard_version
    return write_cards(record_cards(tuple(source.records(WITH_PICTURES)), version), version)


def _calendar(source: _Source) -> bytes:
    from office_desk.exchange.calendar import write_calendar

    return write_calendar(tuple(source.records(Extent())))


_WRITERS: Mapping[Format, Callable[[_Source, Path], int]] = {
    Format.CSV: _write_csv,
    Format.TSV: _write_tsv,
    Format.XLSX: _write_xlsx,
    Format.VCARD: _write_cards,
    Format.ICALENDAR: _write_calendar,
    Format.JSON: _write_json,
}
