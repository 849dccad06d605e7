"""Reading the sample office in tests: its records by kind, by title and by the fact they hold."""

from __future__ import annotations

import re
from typing import Any

from office_desk.model.catalog import KINDS
from office_desk.model.list_query import ListQuery
from office_desk.model.snapshot import Snapshot
from office_desk.services.desk import Desk

SOURCE = re.compile(r"sample office: digest of 2021-05-19, facts? (\d+(?:, \d+)*)")


def all_of(desk: Desk, kind: str, /, **wanted: Any) -> list[Snapshot]:
    """The records of a kind that hold the wanted values, in the order they were added."""
    ids = sorted(desk.lists.ids(ListQuery(kind.replace("_", "-"))))
    found = [desk.records.get(kind, record_id) for record_id in ids]
    return [one for one in found if all(one.values[key] == value for key, value in wanted.items())]


def the(desk: Desk, kind: str, title: str) -> Snapshot:
    """The only record of a kind that is called by this title."""
    (found,) = [one for one in all_of(desk, kind) if one.titles.en == title]
    return found


def everything(desk: Desk) -> list[Snapshot]:
    """Every record of every kind."""
    return [one for kind in KINDS for one in all_of(desk, kind)]


def linked(desk: Desk, snapshot: Snapshot, key: str) -> Snapshot:
    """The record a link points at."""
    return desk.records.get(KINDS[snapshot.kind][key].target, snapshot.values[key])


def facts_of(snapshot: Snapshot) -> set[int]:
    """The numbers of the facts a record's source note names."""
    match = SOURCE.fullmatch(snapshot.values["source_note"])
    assert match, snapshot
    return {int(number) for number in match.group(1).split(", ")}
