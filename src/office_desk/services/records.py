"""Creating, changing, deleting and linking records: each use case one transaction and one undo step."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import chain
from typing import Any

import sqlalchemy as sa

from office_desk.exchange.carried import carried_without
from office_desk.model.catalog import KINDS, VIEWS, Field, RecordKind, ValueKind
from office_desk.model.changes import Action, Changes, Subject
from office_desk.model.empty_values import complete, normalized
from office_desk.model.errors import Invalid, NotFound, Reason, Refused
from office_desk.model.progress import Progress, half, unwatched
from office_desk.model.rules import broken_rules
from office_desk.model.snapshot import Draft, Snapshot
from office_desk.names.match_keys import MARKS
from office_desk.services.answers import Saved
from office_desk.services.conflicts import refuse_stale
from office_desk.services.validation import broken_links
from office_desk.services.zone_change import keep_wall_times
from office_desk.storage.reading import parts_of_many, read_snapshot, read_snapshots
from office_desk.storage.store import Store
from office_desk.storage.unit_of_work import UnitOfWork, unit_of_work


class Records:
    """The use cases of a form and of a selection."""

    def __init__(self, store: Store, actor: str) -> None:
        self._store = store
        self._actor = actor

    def get(self, kind: str, record_id: int) -> Snapshot:
        """One record; raises NotFound."""
        known_kind(kind)
        with self._store.reading() as connection:
            return read_snapshot(connection, kind, record_id)

    def get_many(self, kind: str, record_ids: Sequence[int]) -> tuple[Snapshot, ...]:
        """The records that are there, in the order asked for."""
        known_kind(kind)
        with self._store.reading() as connection:
            return tuple(read_snapshots(connection, kind, record_ids))

    def blank(self, view_or_kind: str, /, **preset: Any) -> Draft:
        """A new record with the defaults of its kind and the condition of its view."""
        view = VIEWS.get(view_or_kind) or VIEWS.get(view_or_kind.replace("_", "-"))
        kind = KINDS[view.kind] if view else known_kind(view_or_kind)
        values: dict[str, Any] = {field.key: field.default for field in kind.written if field.default}
        if view and view.condition:
            key, value = view.condition
            values[key] = (value,) if kind[key].kind is ValueKind.CHOICES else value
        return Draft(kind.key, values | preset)

    def check(self, draft: Draft) -> dict[str, Reason]:
        """Field key to the reason why it cannot be stored; "" is about the record as a whole."""
        with self._store.reading() as connection:
            return _reasons_against(connection, draft)

    def create(self, draft: Draft, parts: Sequence[Draft] = ()) -> Saved:
        """Add a record together with its parts as one step, such as a person with a workplace and a phone number.

        A part is tied to the new record by the link that says what it is a part of.

        Raises:
            Invalid: a value of the record or of a part breaks a rule; nothing is added then.
        """
        if draft.kind == "attachments":
            raise Refused("file_needed")
        self._refuse_invalid(draft)
        with unit_of_work(self._store, self._actor) as work:
            record_id = work.create(draft.kind, complete(KINDS[draft.kind], draft.values))
            for part in parts:
                _tidy(part)
                part.values[_tie(part.kind, draft.kind)] = record_id
                reasons = _reasons_against(work.connection, part)
                if reasons:
                    raise Invalid(part.kind, reasons)
                work.create(part.kind, complete(KINDS[part.kind], part.values))
            return Saved(record_id, work.finish(Action.CREATE, Subject(draft.kind, "")))

    def save(self, draft: Draft) -> Saved:
        """Write the changed fields of a record that was read at ``draft.version``.

        Raises:
            Conflict: somebody changed the record meanwhile; nothing is written.
            Invalid: a value breaks a rule.
        """
        if draft.id is None:
            return self.create(draft)
        _tidy(draft)
        with unit_of_work(self._store, self._actor) as work:
            self._refuse_trashed(work, draft.kind, draft.id)
            # Compared and checked under the lock: nobody can write between the look and the write.
            refuse_stale(work.connection, draft)
            reasons = _reasons_against(work.connection, draft)
            if reasons:
                raise Invalid(draft.kind, reasons)
            _change(work, draft.kind, draft.id, draft.values)
            return Saved(draft.id, work.finish(Action.EDIT, Subject(draft.kind, "")))

    def bulk_edit(
        self, kind: str, record_ids: Sequence[int], values: Mapping[str, Any], progress: Progress = unwatched
    ) -> Changes | None:
        """Set the same fields on many records as one step; raises Invalid and changes nothing then."""
        for key in values:
            if key not in known_kind(kind).by_key or not KINDS[kind][key].bulk:
                raise Invalid(kind, {key: Reason.of("not_a_bulk_field", key=key)})
        values = {key: _tidied(KINDS[kind][key], value) for key, value in values.items()}
        with unit_of_work(self._store, self._actor) as work:
            work.fetch(kind, record_ids)
            for done, record_id in enumerate(record_ids):
                half(progress, 0)(done, len(record_ids))
                self._refuse_trashed(work, kind, record_id)
                broken = broken_rules(
                    KINDS[kind], complete(KINDS[kind], work.values_of(kind, record_id) | dict(values))
                )
                broken |= broken_links(work.connection, KINDS[kind], record_id, dict(values))
                if broken:
                    raise Invalid(kind, broken)
                _change(work, kind, record_id, values)
            return work.finish(Action.BULK_EDIT, Subject(kind, "", len(record_ids)), progress=half(progress, 1))

    def trash(self, kind: str, record_ids: Sequence[int], progress: Progress = unwatched) -> Changes:
        """Put records and their parts in the trash; raises Refused for one that is there already."""
        known_kind(kind)
        with unit_of_work(self._store, self._actor) as work:
            parts = _fetched_with_parts(work, kind, record_ids, trashed=False)
            for done, record_id in enumerate(record_ids):
                half(progress, 0)(done, len(record_ids))
                self._refuse_trashed(work, kind, record_id)
                work.trash(kind, record_id)
                for part_kind, part_id in parts.get(record_id, ()):
                    work.trash(part_kind, part_id)
            return _certain(work.finish(Action.TRASH, Subject(kind, "", len(record_ids)), progress=half(progress, 1)))

    def restore(self, kind: str, record_ids: Sequence[int], progress: Progress = unwatched) -> Changes:
        """Take records out of the trash, with the parts that went there together with them."""
        known_kind(kind)
        with unit_of_work(self._store, self._actor) as work:
            parts = _fetched_with_parts(work, kind, record_ids, trashed=True)
            for done, record_id in enumerate(record_ids):
                half(progress, 0)(done, len(record_ids))
                record = work.read(kind, record_id)
                trashed_at = record.trashed_at
                if trashed_at is None:
                    raise Refused("not_in_trash", title=record.shown_en)
                work.restore(kind, record_id)
                for part_kind, part_id in parts.get(record_id, ()):
                    if work.read(part_kind, part_id).trashed_at == trashed_at:
                        work.restore(part_kind, part_id)
            return _certain(work.finish(Action.RESTORE, Subject(kind, "", len(record_ids)), progress=half(progress, 1)))

    def duplicate(self, kind: str, record_id: int) -> Saved:
        """Add a copy of a record, without its parts and its marks: the file it came from goes on meaning the first."""
        known_kind(kind)
        with unit_of_work(self._store, self._actor) as work:
            carried = work.values_of(kind, record_id).get("carried", "")
            copy = work.copy(kind, record_id, {"carried": carried_without(carried, MARKS)} if carried else {})
            return Saved(copy, work.finish(Action.DUPLICATE, Subject(kind, "")))

    def link(self, kind: str, /, **values: Any) -> Saved:
        """Tie records together by one of ``kind``, for example an affiliation."""
        draft = self.blank(kind, **values)
        self._refuse_invalid(draft)
        with unit_of_work(self._store, self._actor) as work:
            record_id = work.create(draft.kind, complete(KINDS[draft.kind], draft.values))
            return Saved(record_id, work.finish(Action.LINK, Subject(draft.kind, "")))

    def unlink(self, kind: str, record_id: int) -> Changes:
        """Untie what a link record ties; it goes to the trash and can come back."""
        known_kind(kind)
        with unit_of_work(self._store, self._actor) as work:
            self._refuse_trashed(work, kind, record_id)
            work.trash(kind, record_id)
            return _certain(work.finish(Action.UNLINK, Subject(kind, "")))

    def _refuse_invalid(self, draft: Draft) -> None:
        _tidy(draft)
        reasons = self.check(draft)
        if reasons:
            raise Invalid(draft.kind, reasons)

    @staticmethod
    def _refuse_trashed(work: UnitOfWork, kind: str, record_id: int) -> None:
        record = work.read(kind, record_id)
        if record.trashed_at is not None:
            raise Refused("in_trash", title=record.shown_en)


def known_kind(kind: str) -> RecordKind:
    """A record kind by its key; raises NotFound."""
    if kind not in KINDS:
        raise NotFound("unknown_kind", key=kind, known=tuple(KINDS))
    return KINDS[kind]


def _fetched_with_parts(
    work: UnitOfWork, kind: str, record_ids: Sequence[int], *, trashed: bool
) -> dict[int, list[tuple[str, int]]]:
    """Read records and their parts at once; answers the parts of each."""
    work.fetch(kind, record_ids)
    parts = parts_of_many(work.connection, kind, record_ids, trashed=trashed)
    by_kind: dict[str, list[int]] = {}
    for part_kind, part_id in chain.from_iterable(parts.values()):
        by_kind.setdefault(part_kind, []).append(part_id)
    for part_kind, part_ids in by_kind.items():
        work.fetch(part_kind, part_ids)
    return parts


def _change(work: UnitOfWork, kind: str, record_id: int, values: Mapping[str, Any]) -> None:
    moves = kind == "events" and "timezone" in values
    work.change(kind, record_id, keep_wall_times(work, record_id, values) if moves else values)


def _tie(part_kind: str, owner_kind: str) -> str:
    """The link by which a part of one kind belongs to a record of another."""
    part = known_kind(part_kind)
    return next(owner for owner in part.owners if part[owner].target == owner_kind)


def _reasons_against(connection: sa.Connection, draft: Draft) -> dict[str, Reason]:
    kind = known_kind(draft.kind)
    written = tuple(field.key for field in kind.written)
    unknown = {key: Reason.of("unknown_field", key=key, known=written) for key in draft.values if key not in written}
    if unknown:
        return unknown
    stored = {} if draft.id is None else dict(read_snapshot(connection, draft.kind, draft.id).values)
    values = complete(kind, stored | draft.values)
    return broken_rules(kind, values) or broken_links(connection, kind, draft.id, values)


def _tidy(draft: Draft) -> None:
    kind = known_kind(draft.kind)
    draft.values = {key: _tidied(kind.by_key.get(key), value) for key, value in draft.values.items()}


def _tidied(field: Field | None, value: Any) -> Any:
    """Spaces round a line of text are nobody's intention."""
    if field is None:
        return value
    if field.kind in (ValueKind.TEXT, ValueKind.URL, ValueKind.ZONE) and isinstance(value, str):
        return value.strip(" \u00a0\u3000")
    return normalized(field, value)


def _certain(changes: Changes | None) -> Changes:
    # Only called where a mark was just set or taken away, so there always is something to tell.
    assert changes is not None
    return changes
