"""Telling that a record was changed by somebody else while a person had its form open."""

from __future__ import annotations

import sqlalchemy as sa

from office_desk.model.catalog import KINDS
from office_desk.model.empty_values import normalized
from office_desk.model.errors import Conflict, FieldConflict, Refused
from office_desk.model.snapshot import Draft
from office_desk.storage.history import last_actor
from office_desk.storage.reading import read_snapshot


def refuse_stale(connection: sa.Connection, draft: Draft) -> None:
    """Compare the version a draft was made from with the stored one.

    ``version_id_col`` of SQLAlchemy cannot do this: it compares what one session read with what it writes, and
    every save has a session of its own.

    Raises:
        Conflict: they differ; it names each field in which the draft and the stored record disagree.
    """
    assert draft.id is not None
    current = read_snapshot(connection, draft.kind, draft.id)
    if draft.version is None or draft.version == current.version:
        return
    if current.trashed_at is not None:
        raise Refused("in_trash", title=current.titles.en)
    kind = KINDS[draft.kind]
    fields = []
    for key, mine in draft.values.items():
        if key not in kind.by_key:
            continue
        mine, theirs = normalized(kind[key], mine), current.values[key]
        if mine != theirs:
            fields.append(FieldConflict(key, draft.base.get(key), mine, theirs))
    actor = last_actor(connection, draft.kind, draft.id)
    raise Conflict(draft.kind, draft.id, current.version, tuple(fields), actor, current.titles.en)
