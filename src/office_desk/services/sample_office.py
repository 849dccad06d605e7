"""The sample office: the facts of a real news digest, loaded through the same unit of work as everything else."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import sqlalchemy as sa

from office_desk.model.catalog import KINDS, ValueKind
from office_desk.model.changes import Action, Changes, Subject
from office_desk.model.empty_values import complete
from office_desk.model.errors import Invalid, Refused
from office_desk.model.json_values import from_json
from office_desk.model.rules import broken_rules
from office_desk.paths import resource
from office_desk.storage.store import Store
from office_desk.storage.tables import table_of, work_units
from office_desk.storage.unit_of_work import UnitOfWork, unit_of_work

FACTS = ("sample", "office.json")


class SampleOffice:
    """Filling an empty desk with the sample office."""

    def __init__(self, store: Store, actor: str) -> None:
        self._store = store
        self._actor = actor

    def is_empty(self) -> bool:
        """Whether nothing was ever kept on this desk."""
        with self._store.reading() as connection:
            if connection.scalar(sa.select(work_units.c.id).limit(1)) is not None:
                return False
            return not any(connection.scalar(sa.select(table_of(kind).c.id).limit(1)) for kind in KINDS)

    def load(self) -> Changes:
        """Add the sample office as one step that can be taken back.

        Raises:
            Refused: it was loaded before and was not taken back.
        """
        facts = json.loads(resource(*FACTS).read_text(encoding="utf-8"))["records"]
        with unit_of_work(self._store, self._actor) as work:
            self._refuse_second(work.connection)
            ids: dict[str, int] = {}
            for fact in facts:
                values = complete(KINDS[fact["kind"]], _values(fact, ids))
                broken = broken_rules(KINDS[fact["kind"]], values)
                if broken:
                    raise Invalid(fact["kind"], broken)
                ids[fact["ref"]] = _placed(work, fact["kind"], fact["uuid"], values)
            changes = work.finish(Action.SAMPLE, Subject("organizations", "", len(facts)))
        assert changes is not None
        return changes

    @staticmethod
    def _refuse_second(connection: sa.Connection) -> None:
        digests = table_of("digests")
        present = sa.select(digests.c.id).where(
            digests.c.source_note.like("sample office%"), digests.c.trashed_at.is_(None)
        )
        if connection.scalar(present.limit(1)) is not None:
            raise Refused("sample_is_there")


def _values(fact: Mapping[str, Any], ids: Mapping[str, int]) -> dict[str, Any]:
    """A fact's values; a link names another fact by its ``ref``."""
    kind = KINDS[fact["kind"]]
    values = {}
    for key, stored in fact["values"].items():
        field = kind[key]
        values[key] = ids[stored] if field.kind is ValueKind.LINK else from_json(field, stored)
    return values


def _placed(work: UnitOfWork, kind: str, uuid: str, values: Mapping[str, Any]) -> int:
    """The id of a fact's record, made anew or left here by an earlier sample office.

    The UUIDs are fixed, so what was taken back comes out of the trash as the file tells it. What somebody changed,
    and so stayed on the desk, is left as it is.
    """
    table = table_of(kind)
    with_uuid = sa.select(table.c.id, table.c.trashed_at).where(table.c.uuid == uuid)
    earlier = work.connection.execute(with_uuid).one_or_none()
    if earlier is None:
        return work.create(kind, values, uuid)
    if earlier.trashed_at is not None:
        work.restore(kind, earlier.id)
        work.change(kind, earlier.id, values)
    return int(earlier.id)
