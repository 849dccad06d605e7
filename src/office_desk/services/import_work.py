"""Carries out a plan within one unit of work: what it says, as far as the desk still stands as it was planned on."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from typing import Any, NamedTuple, TypeVar

from office_desk.exchange.plan import Outcome, Plan, Verdict
from office_desk.model.catalog import KINDS
from office_desk.model.changes import Subject
from office_desk.model.errors import Reason
from office_desk.model.progress import Progress
from office_desk.services.creation_order import CREATION_ORDER
from office_desk.services.import_added import Added
from office_desk.services.import_cleaning import file_values, tie_of, with_defaults
from office_desk.services.import_comparison import Comparison
from office_desk.services.import_deeds import Deed, ground_of
from office_desk.services.import_ground import ToBe, attachment_link
from office_desk.services.import_links import values_of_name
from office_desk.services.import_outcome import comes_back, outcome_of
from office_desk.services.import_renewal import renewed, stands
from office_desk.services.zone_change import keep_wall_times
from office_desk.storage.reading import part_ids
from office_desk.storage.unit_of_work import UnitOfWork

_AT_ONCE = 1_000
"""So many rows are made ready at once, and forgotten when they are written."""
_Item = TypeVar("_Item")


class _NewPart(NamedTuple):
    """A part to be added: the number of its record, its place among the parts of that, and what is said of it."""

    number: int
    place: int
    values: Mapping[str, Any]


class ImportWork:
    """Writes the records of a plan; the plan itself stays as it is, so that it can be tried again."""

    def __init__(self, work: UnitOfWork, plan: Plan, progress: Progress) -> None:
        self._work = work
        self._plan = plan if stands(work.connection, plan) else renewed(work.connection, plan)
        self._ground = ground_of(self._plan)
        self._progress = progress
        self._given: dict[str, set[str]] = defaultdict(set)
        self._refused: dict[int, tuple[Reason, ...]] = {}
        self._warnings: dict[int, list[Reason]] = defaultdict(list)
        self._added = Added(work, self._plan, self._warnings)
        if self._plan is not plan:
            Comparison(self._plan).compare_all(lambda done: progress(done // 2, len(plan.records)))

    def write(self) -> Outcome:
        """Write everything; what cannot be written is told in the outcome and stops nothing else."""
        self._refuse_what_is_invalid()
        self._merge_rows()
        self._add_named()
        self._add_records()
        self._change_records()
        self._add_parts()
        self._change_parts()
        self._add_files()
        self._added.link_waiting()
        return outcome_of(self._plan, self._refused, self._warnings)

    def subject(self, outcome: Outcome) -> Subject:
        """What the history says of the import: the kind of most of its records and how many there are."""
        written = [self._plan.records[number].incoming.kind for number, _ in self._deeds()]
        kind, count = Counter(written).most_common(1)[0] if written else ("people", outcome.added + outcome.updated)
        return Subject(kind, "", count)

    def _deeds(self) -> Iterator[tuple[int, Deed]]:
        """What is to be written, by number."""
        refused = self._refused
        for number, deed in self._ground.deeds.items():
            target = deed.target
            if target is None or number in refused:
                continue
            if not isinstance(target, ToBe) or target.number == number or target.number not in refused:
                yield number, deed

    def _refuse_what_is_invalid(self) -> None:
        for record in self._plan.records:
            if record.verdict is Verdict.INVALID:
                self._refused[record.number] = record.reasons
        for number, deed in self._deeds():
            if deed.warnings:
                self._warnings[number] += deed.warnings
            known = self._ground.known.get((self._kind(number), deed.target)) if isinstance(deed.target, int) else None
            if known is not None and known.trashed_at is not None and not comes_back(self._plan.records[number]):
                self._refused[number] = (Reason.of("trashed_since_plan", title=known.titles.en),)

    def _kind(self, number: int) -> str:
        return self._plan.records[number].incoming.kind

    def _merge_rows(self) -> None:
        """Let a record to be added begin with what all its rows tell."""
        for number, deed in self._deeds():
            if isinstance(deed.target, ToBe) and deed.target.number != number:
                first = self._ground.deeds[deed.target.number]
                first.values = {**first.values, **deed.values}

    def _add_named(self) -> None:
        named = {one: None for _, deed in self._deeds() for one in deed.targets() if one.name}
        for kind in KINDS:
            tokens = [one for one in named if one.kind == kind]
            rows = [with_defaults(KINDS[kind], values_of_name(kind, one.name)) for one in tokens]
            self._added.take(zip(tokens, self._work.create_many(kind, rows), strict=True) if rows else ())

    def _add_records(self) -> None:
        waiting: dict[str, list[ToBe]] = defaultdict(list)
        for number, deed in self._deeds():
            if isinstance(deed.target, ToBe) and deed.target.number == number:
                waiting[deed.target.kind].append(deed.target)
        for kind in CREATION_ORDER:
            for some in _batches(waiting.get(kind, [])):
                self._add_of_kind(kind, some)

    def _add_of_kind(self, kind: str, some: Sequence[ToBe]) -> None:
        ready: list[tuple[ToBe, dict[str, Any]]] = []
        for own in some:
            said = self._ground.deeds[own.number].values
            values = self._added.reached(kind, own, own.number, self._ground.begun(kind, said))
            missing = [link.key for link in KINDS[kind].links if link.required and values.get(link.key) is None]
            if missing:
                self._refused[own.number] = (Reason.of("link_not_taken", field=f"{kind}.{missing[0]}"),)
            elif kind == "attachments":
                file = self._plan.records[own.number].incoming.files[0]
                uuid = self._uuid(kind, own.number)
                self._added.take([(own, self._work.create(kind, values, uuid, content=file.content))])
            else:
                ready.append((own, values))
        if ready:
            rows = [values for _, values in ready]
            uuids = [self._uuid(kind, own.number) for own, _ in ready]
            ids = self._work.create_many(kind, rows, uuids)
            self._added.take((own, one) for (own, _), one in zip(ready, ids, strict=True))

    def _uuid(self, kind: str, number: int, part: int = -1) -> str:
        """The UUID of a new record or of a part of it: a new one where the desk has that of the source already."""
        incoming = self._plan.records[number].incoming
        uuid = incoming.uuid if part < 0 else incoming.parts[part].uuid
        if not uuid or (kind, uuid) in self._ground.links.marks or uuid in self._given[kind]:
            return ""
        self._given[kind].add(uuid)
        return uuid

    def _change_records(self) -> None:
        for done, (number, deed) in enumerate(self._deeds()):
            if not isinstance(deed.target, int):
                continue
            kind = self._kind(number)
            self._told(done)
            if comes_back(self._plan.records[number]):
                self._restore(kind, deed.target)
            self._added.take([(ToBe(kind, number), deed.target)])
            values = self._added.reached(kind, deed.target, number, deed.values)
            if "parent" in values:
                values = self._added.without_circle(kind, number, deed.target, values)
            if not values:
                continue
            moves = kind == "events" and "timezone" in values
            self._work.change(kind, deed.target, keep_wall_times(self._work, deed.target, values) if moves else values)

    def _restore(self, kind: str, record_id: int) -> None:
        """Take a record out of the trash with the parts that went there together with it."""
        trashed_at = self._work.read(kind, record_id).trashed_at
        if trashed_at is None:
            return
        self._work.restore(kind, record_id)
        for part_kind, part_id in part_ids(self._work.connection, kind, record_id, trashed=True):
            if self._work.read(part_kind, part_id).trashed_at == trashed_at:
                self._work.restore(part_kind, part_id)

    def _add_parts(self) -> None:
        kinds: set[str] = set()
        for number, deed in self._deeds():
            parts = self._plan.records[number].incoming.parts
            kinds.update([parts[place].kind for place, _ in deed.new_parts()])
            self._added.wanted.update(one for one in deed.targets() if one.part >= 0)
            self._added.wanted.update(part.to_be for _, part, _ in deed.part_values if part.to_be is not None)
        for kind in filter(kinds.__contains__, KINDS):
            remaining = self._new_parts(kind)
            while some := list(islice(remaining, _AT_ONCE)):
                self._add_parts_of_kind(kind, some)

    def _new_parts(self, kind: str) -> Iterator[_NewPart]:
        """The parts of a kind that are to be added."""
        for number, deed in self._deeds():
            parts = self._plan.records[number].incoming.parts
            yield from [_NewPart(number, *one) for one in deed.new_parts() if parts[one[0]].kind == kind]

    def _add_parts_of_kind(self, kind: str, parts: Sequence[_NewPart]) -> None:
        places, rows = [], []
        required = [link.key for link in KINDS[kind].links if link.required]
        for number, place, values in parts:
            deed, tie = self._ground.deeds[number], tie_of(kind, self._kind(number))
            if ToBe in map(type, values.values()):
                values = self._added.reached(kind, ToBe(kind, number, place), number, values)
            owner = self._added.id_of(deed.target)
            row = with_defaults(KINDS[kind], {**values, tie: owner})
            missing = next((key for key in (*required, tie) if row.get(key) is None), None)
            if missing is None:
                places.append((number, place))
                rows.append(row)
            else:
                because = Reason.of("link_not_taken", field=f"{kind}.{missing}")
                self._warnings[number].append(Reason.of("part_left_out", kind=kind, because=because))
        if rows:
            uuids = [self._uuid(kind, number, place) for number, place in places]
            ids = zip(places, self._work.create_many(kind, rows, uuids), strict=True)
            self._added.take_parts((ToBe(kind, number, place), one) for (number, place), one in ids)

    def _change_parts(self) -> None:
        for number, deed in self._deeds():
            for kind, part, values in deed.part_values:
                part_id = part.id if part.to_be is None else self._added.id_of(part.to_be)
                if part_id is not None:
                    self._work.change(kind, part_id, self._added.reached(kind, part_id, number, values))

    def _add_files(self) -> None:
        for number, deed in self._deeds():
            kind = self._kind(number)
            target = self._added.id_of(deed.target)
            for file in deed.files if target is not None else ():
                values = file_values(file) | {attachment_link(kind): target}
                self._work.create("attachments", values, content=file.content)

    def _told(self, done: int) -> None:
        total = len(self._plan.records)
        self._progress((total + done) // 2, total)


def _batches(items: Sequence[_Item]) -> Iterator[Sequence[_Item]]:
    return (items[start : start + _AT_ONCE] for start in range(0, len(items), _AT_ONCE))
