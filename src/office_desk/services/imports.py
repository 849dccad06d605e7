"""Importing: read a source, plan what it would do, correct the plan, carry it out as one step to be taken back."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from types import MappingProxyType
from typing import Any

from office_desk.exchange.collection_pause import without_collection
from office_desk.exchange.columns import ColumnMapping, columns_left_out
from office_desk.exchange.incoming import Incoming
from office_desk.exchange.plan import Decision, Outcome, Plan, Verdict
from office_desk.exchange.reading import Format, Reading, ReadOptions, Source
from office_desk.exchange.table import Table
from office_desk.model.changes import Action, Changes
from office_desk.model.errors import CannotOpen, Reason, Refused
from office_desk.model.progress import Progress, half, unwatched
from office_desk.services import import_plan
from office_desk.services.import_deeds import ground_of
from office_desk.services.import_guests import GuestEvent, guest_event, with_visits
from office_desk.storage.backup import back_up
from office_desk.storage.store import Store
from office_desk.storage.unit_of_work import unit_of_work

KEPT_BACKUPS = 5
"""So many copies made before imports stay beside a desk, the newest ones."""


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import did; ``changes`` is None when everything was as it is already."""

    changes: Changes | None
    outcome: Outcome


class Imports:
    """The use cases of the import assistant and of ``office-desk import``."""

    def __init__(self, store: Store, actor: str) -> None:
        self._store = store
        self._actor = actor

    def read(
        self,
        source: Source,
        options: ReadOptions = ReadOptions(),  # noqa: B008 - frozen
        progress: Progress = unwatched,
    ) -> Reading:
        """What a file or a text holds, read in a process apart; needs no database.

        Raises:
            CannotOpen: the file is not there or may not be read.
            Refused: it is in no known format, too large, or takes too long.
        """
        from office_desk.exchange.apart import read_apart

        reading = read_apart(source, options, progress)
        reading.options = options
        return reading

    def records(
        self, reading: Reading, mapping: ColumnMapping | None = None, event: GuestEvent | None = None
    ) -> Sequence[Incoming]:
        """The records of a source; of a table by a mapping of its columns, by default the one that is guessed.

        Args:
            event: The one that its people are to be guests of.
        """
        if reading.table is None:
            return with_visits(reading.records, event) if event else reading.records
        from office_desk.exchange.mapping import records_of

        table, options = reading.table, reading.options
        mapping = _whole_mapping(table, mapping, event)
        if event is None or mapping.kind != "people":
            return records_of(table, mapping, options)
        zone = event.timezone or options.timezone  # in which the guests were checked in
        return with_visits(records_of(table, mapping, replace(options, timezone=zone)), event)

    def plan(
        self,
        reading: Reading,
        mapping: ColumnMapping | None = None,
        *,
        on_duplicate: Decision = Decision.UPDATE,
        on_possible: Decision = Decision.SKIP,
        preset: Mapping[tuple[str, str], Any] = MappingProxyType({}),
        guests_of: int | None = None,
        language: str = "en",
        progress: Progress = unwatched,
    ) -> Plan:
        """What importing a source would do; nothing is written.

        A record that is certainly one of the desk gets ``on_duplicate`` as its decision. One that may be, and one that
        lies in the trash, gets ``on_possible``: by default it is skipped until `redecide` says otherwise.

        Args:
            preset: By record kind and field, what a new record holds where the source says nothing of it: one that
                is imported into the list of partners is a partner.
            guests_of: The id of an event: every person of the source takes part in it, and columns tell how.
            language: That of titles in the plan.
            progress: May raise Cancelled.

        Raises:
            NotFound: there is no such event.
            Refused: it lies in the trash, or nobody of the source could be its guest.
        """
        event = self._guest_event(guests_of, language)
        if reading.table is not None:
            mapping = _whole_mapping(reading.table, mapping, event)
        records = self.records(reading, mapping, event)
        if event is not None and records and not any(record.kind == "people" for record in records):
            raise Refused("no_guests_in_source", name=reading.name, title=event.mark.title)
        with without_collection(), self._store.reading() as connection:
            plan = import_plan.make_plan(
                connection,
                self._store.location.shown,
                reading.name,
                records,
                (on_duplicate, on_possible),
                language,
                progress,
                preset=preset,
                is_exact=reading.format is Format.JSON,
            )
        plan.notes += reading.notes
        if reading.table is not None and mapping is not None:
            left_out = columns_left_out(reading.table, mapping)
            if left_out:
                plan.notes.append(Reason.of("columns_left_out", count=len(left_out), names=left_out))
        plan.guests_of = guests_of
        return plan

    def redecide(self, plan: Plan, number: int, decision: Decision, match_id: int | None = None) -> None:
        """Decide otherwise about one record; it is compared again with the chosen match, without the database.

        Which side wins in a field is said by setting `FieldChange.side` itself.

        Raises:
            Refused: the record is invalid, or ``match_id`` is the id of none of its matches.
            Invalid: it cannot be added, because it has no name for example.
        """
        import_plan.redecide(plan, number, decision, match_id)

    def offer_match(self, plan: Plan, number: int, record_id: int) -> None:
        """Let a planned record be one of the desk that a person found for it; `redecide` then says that it is.

        Raises:
            NotFound: there is no such record of this kind.
        """
        from office_desk.services.import_offer import offer_match

        with self._store.reading() as connection:
            offer_match(connection, plan, number, record_id)

    def redecide_many(self, plan: Plan, numbers: Iterable[int], decision: Decision) -> tuple[int, ...]:
        """Decide alike about several records, each with the match it has or its most alike one.

        Returns:
            The numbers of those that were decided on; the others, for which the decision is none, stay as they are.
        """
        return import_plan.redecide_many(plan, numbers, decision)

    def carry_out(self, plan: Plan, progress: Progress = unwatched) -> Imported:
        """Do what a plan says as one unit of work; after a refusal or Cancelled the desk is as it was.

        What somebody changed after the plan was made is not overwritten: the outcome tells of it.

        Raises:
            Refused: the plan was made on another desk or carried out before, the desk may only be read, or a backup
                of it cannot be made, or the event that it brings guests to was moved to the trash meanwhile.
        """
        ground = ground_of(plan)
        if ground.location != self._store.location.shown:
            raise Refused("plan_is_of_another_desk")
        if ground.is_carried_out:
            raise Refused("plan_was_carried_out")
        backup = self._back_up() if _writes_anything(plan) else ""
        from office_desk.services.import_work import ImportWork

        with without_collection(), unit_of_work(self._store, self._actor) as work:
            if plan.guests_of is not None:
                guest_event(work.connection, plan.guests_of)
            writing = ImportWork(work, plan, half(progress, 0))
            outcome = writing.write()
            changes = work.finish(Action.IMPORT, writing.subject(outcome), progress=half(progress, 1))
        ground.is_carried_out = changes is not None
        return Imported(changes, replace(outcome, backup=backup))

    def not_taken(self, plan: Plan, imported: Imported | None = None) -> list[Incoming]:
        """The records that cannot be taken, or after the import those that were not, with the reasons in them."""
        refused = dict(imported.outcome.refused) if imported else {}
        for record in plan.records:
            if record.verdict is Verdict.INVALID:
                refused.setdefault(record.number, record.reasons)
        return [replace(plan.records[number].incoming, refusals=reasons) for number, reasons in sorted(refused.items())]

    def rejected(self, source: Source, reading: Reading, refused: Plan | Sequence[Incoming]) -> tuple[str, bytes]:
        """A file with just the records that cannot be taken, in the source's own format, with the reasons.

        Args:
            refused: The plan, of which the invalid records are meant, or the records themselves.

        Returns:
            A name for the file, and its bytes.
        """
        from office_desk.exchange.rejected import rejected_rows
        from office_desk.exchange.sources import open_source

        records = self.not_taken(refused) if isinstance(refused, Plan) else refused
        with open_source(source).stream as stream:
            return rejected_rows(stream.read(), reading, records)

    def _guest_event(self, event_id: int | None, language: str) -> GuestEvent | None:
        if event_id is None:
            return None
        with self._store.reading() as connection:
            return guest_event(connection, event_id, language)

    def _back_up(self) -> str:
        """A checked copy of a desk in a file, made beside it before the import; "" for one on a server."""
        path = self._store.location.path
        if path is None or self._store.is_read_only:
            return ""
        # A clock that was set back, or two imports within a second, never overwrite a copy.
        stamp = datetime.now(UTC).strftime("%Y%m%d-%H%M%S-%f")
        target = path.with_name(f"{path.stem}.before-import-{stamp}{path.suffix}")
        try:
            back_up(path, target)
        except CannotOpen as error:
            raise Refused("backup_failed", detail=str(error.reason.values.get("detail", ""))) from error
        _forget_old(path, target)
        return str(target)


def _whole_mapping(table: Table, mapping: ColumnMapping | None, event: GuestEvent | None) -> ColumnMapping:
    """The mapping that was given or is guessed; columns tell how guests take part only where there is an event."""
    from office_desk.exchange.mapping import fit_guests, guess_mapping

    if mapping is not None and event is not None:
        return mapping
    return fit_guests(table, mapping or guess_mapping(table), has_event=event is not None)


def _writes_anything(plan: Plan) -> bool:
    return any(record.decision is not Decision.SKIP and record.verdict is not Verdict.SAME for record in plan.records)


def _forget_old(path: Path, newest: Path) -> None:
    """Remove all but the newest copies that were made before imports."""
    copies = sorted(path.parent.glob(f"{_escaped(path.stem)}.before-import-*{path.suffix}"), key=_made)
    for old in [one for one in copies if one != newest][: -(KEPT_BACKUPS - 1)]:
        old.unlink(missing_ok=True)


def _made(path: Path) -> float:
    """When a copy was made; another import may have removed it since it was listed."""
    try:
        return path.stat().st_mtime
    except FileNotFoundError:
        return 0.0


def _escaped(name: str) -> str:
    from glob import escape

    return escape(name)
