"""Records of the desk that are the same twice: finding them, laying them side by side, making one of two."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from glob import escape
from typing import Any

import sqlalchemy as sa

from office_desk.model.catalog import KINDS, MERGEABLE
from office_desk.model.changes import Action, Changes, Subject
from office_desk.model.duplicates import Comparison, DuplicatePair, Merged
from office_desk.model.empty_values import complete
from office_desk.model.errors import CannotOpen, Conflict, Refused
from office_desk.model.progress import Progress, unwatched
from office_desk.model.snapshot import Snapshot
from office_desk.services.comparing import compare
from office_desk.services.duplicate_pairs import standing_pairs, strongest_pairs
from office_desk.services.merging import Merging
from office_desk.storage.backup import back_up
from office_desk.storage.distinct_pairs import are_distinct
from office_desk.storage.history import last_actor
from office_desk.storage.reading import read_snapshot
from office_desk.storage.store import Store
from office_desk.storage.unit_of_work import unit_of_work

BACKUPS_KEPT = 5
"""So many copies from before the merges of a day are kept, the newest ones."""

_LINKS = {"people": "person", "organizations": "organization"}


class Duplicates:
    """The use cases of the look for duplicates and of merging."""

    def __init__(self, store: Store, actor: str) -> None:
        self._store = store
        self._actor = actor

    def pairs(
        self, kind: str, language: str = "en", limit: int = 200, progress: Progress = unwatched
    ) -> tuple[DuplicatePair, ...]:
        """Records of the whole desk that may be the same, the most alike first.

        Neither those in the trash nor those that were said to be different are among them.

        Raises:
            Refused: records of the kind are not merged.
            Cancelled: the person stopped the look.
        """
        _refuse_kind(kind)
        with self._store.reading() as connection:
            return strongest_pairs(connection, kind, language, limit, progress)

    def standing(self, kind: str, pairs: Sequence[tuple[int, int]], language: str = "en") -> tuple[DuplicatePair, ...]:
        """Those of the pairs found before that are a question still, as they now are and in the order they came in.

        Gone are those of which one was merged, trashed or changed beyond likeness, and those that were told apart.
        """
        _refuse_kind(kind)
        with self._store.reading() as connection:
            return standing_pairs(connection, kind, pairs, language)

    def comparison(
        self, kind: str, first_id: int, second_id: int, language: str = "en", keep_id: int | None = None
    ) -> Comparison:
        """Two records side by side, with a proposal for each field; raises NotFound, and Refused where `merge` does.

        With `keep_id` a person has chosen which of the two stays, else that is proposed too.
        """
        with self._store.reading() as connection:
            first, second = _two_records(connection, kind, first_id, second_id)
            return compare(connection, first, second, language, keep_id)

    def merge(
        self,
        kind: str,
        keep_id: int,
        other_id: int,
        values: Mapping[str, Any] | None = None,
        versions: Mapping[int, int] | None = None,
    ) -> Merged:
        """Make one record of two, as one step that Undo takes back.

        What points at the other one points at the kept one then, and the other one goes to the trash. A copy of the
        desk's file is made before the first merge of a day.

        Args:
            values: Field key to the value the kept record is to have; what is left out is as `comparison` proposes.
            versions: Id to version as the person saw them.

        Raises:
            Refused: one is in the trash, the two are one record, or their kind is not merged.
            Conflict: one was changed meanwhile.
            Invalid: a value breaks a rule.
        """
        with self._store.reading() as connection:
            _two_records(connection, kind, keep_id, other_id)
        self._back_up()
        with unit_of_work(self._store, self._actor) as work:
            keep, other = _two_records(work.connection, kind, keep_id, other_id)
            for snapshot in (keep, other):
                _refuse_stale(work.connection, snapshot, (versions or {}).get(snapshot.id, snapshot.version))
            merging = Merging(work, keep, other, values or {})
            merging.carry_out()
            # Named after the kept record, the first of its kind that was changed.
            changes = work.finish(Action.MERGE, Subject(kind, ""))
            assert changes is not None  # The other one just went to the trash.
            return Merged(keep_id, changes, merging.moved, merging.dropped)

    def separate(self, kind: str, first_id: int, second_id: int) -> Changes:
        """Remember that two records are not the same, as one step; raises Refused, also when that is known already."""
        with unit_of_work(self._store, self._actor) as work:
            first, second = sorted(_two_records(work.connection, kind, first_id, second_id), key=lambda one: one.id)
            if are_distinct(work.connection, kind, first.id, second.id):
                raise Refused("already_separate")
            link = _LINKS[kind]
            pair = {link: first.id, f"other_{link}": second.id}
            work.create("distinct_pairs", complete(KINDS["distinct_pairs"], pair))
            changes = work.finish(Action.SEPARATE, Subject("distinct_pairs", ""))
            assert changes is not None  # A pair was just added.
            return changes

    def _back_up(self) -> None:
        """Copy the desk's file once a day; a server has backups of its own."""
        path = self._store.location.path
        if path is None or self._store.is_read_only:
            return
        mark = f"{path.stem}.before-merge-"
        target = path.with_name(f"{mark}{date.today():%Y%m%d}{path.suffix}")
        if target.exists():
            return
        try:
            back_up(path, target)
        except CannotOpen as error:
            raise Refused("merge_backup_failed", detail=error.reason.values.get("detail", "")) from error
        kept = sorted(path.parent.glob(f"{escape(mark)}*{path.suffix}"))
        for old in kept[:-BACKUPS_KEPT]:
            old.unlink(missing_ok=True)


def _refuse_kind(kind: str) -> None:
    if kind not in MERGEABLE:
        raise Refused("not_merged", kind=kind)


def _two_records(connection: sa.Connection, kind: str, first_id: int, second_id: int) -> tuple[Snapshot, Snapshot]:
    _refuse_kind(kind)
    if first_id == second_id:
        raise Refused("merge_with_itself")
    first, second = (read_snapshot(connection, kind, record_id) for record_id in (first_id, second_id))
    for snapshot in (first, second):
        if snapshot.trashed_at is not None:
            raise Refused("in_trash", title=snapshot.titles.en)
    return first, second


def _refuse_stale(connection: sa.Connection, current: Snapshot, version: int) -> None:
    if version != current.version:
        actor = last_actor(connection, current.kind, current.id)
        raise Conflict(current.kind, current.id, current.version, (), actor, current.titles.en)
