"""Two records side by side, with what points at each and a proposal for making one of them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import sqlalchemy as sa

from office_desk.model.catalog import KINDS
from office_desk.model.duplicates import Comparison, LinkedGroup, LinkedRecord
from office_desk.model.empty_values import empty_value
from office_desk.model.snapshot import Snapshot
from office_desk.names.likeness import likeness
from office_desk.services.merge_choices import compared_fields
from office_desk.services.profiles import other_names, read_profiles
from office_desk.services.repeated_ties import REPEATABLE, pairs_with_itself, told_together, what_is_tied
from office_desk.storage.links import pointing_records
from office_desk.storage.reading import read_snapshots

_By = dict[tuple[str, str], list[Snapshot]]


def compare(
    connection: sa.Connection, first: Snapshot, second: Snapshot, language: str, keep_id: int | None = None
) -> Comparison:
    """Compare two records of one kind; neither is in the trash. Without `keep_id`, which one to keep is proposed."""
    linked = [_linked(connection, snapshot) for snapshot in (first, second)]
    # The one that more points at, then the fuller one, then the older one.
    weights = [(_number(of), _filled(one), -one.id) for of, one in zip(linked, (first, second), strict=True)]
    keeps_first = weights[0] > weights[1] if keep_id is None else keep_id == first.id
    keep, other = (first, second) if keeps_first else (second, first)
    repeated = _repeated(linked[0 if keeps_first else 1], linked[1 if keeps_first else 0], keep.id, other.id)
    profiles = read_profiles(connection, first.kind, [first.id, second.id])
    found = likeness(profiles[first.id].profile, profiles[second.id].profile)
    return Comparison(
        kind=first.kind,
        first=first,
        second=second,
        first_title=first.titles.in_language(language),
        second_title=second.titles.in_language(language),
        keep_id=keep.id,
        fields=compared_fields(first, second, language, keeps_first=keeps_first),
        linked=tuple(_groups(linked[0], linked[1], repeated, language)),
        score=found.score,
        because=found.because,
    )


def _number(linked: _By) -> int:
    return sum(map(len, linked.values()))


def _filled(snapshot: Snapshot) -> int:
    kind = KINDS[snapshot.kind]
    return sum(snapshot.values[field.key] != empty_value(field) for field in kind.written)


def _linked(connection: sa.Connection, snapshot: Snapshot) -> _By:
    """What points at a record and is not in the trash, by kind and link."""
    ids: defaultdict[tuple[str, str], list[int]] = defaultdict(list)
    for pointing in pointing_records(connection, snapshot.kind, snapshot.id):
        if not pointing.is_trashed:
            ids[pointing.kind, pointing.key].append(pointing.id)
    return {where: list(read_snapshots(connection, where[0], found)) for where, found in ids.items()}


def _repeated(kept: _By, going: _By, keep_id: int, other_id: int) -> set[tuple[str, int]]:
    """What would go to the trash in a merge, because the kept record has it already."""
    ties: defaultdict[tuple[Any, ...], list[Mapping[str, Any]]] = defaultdict(list)
    for (kind, _), snapshots in kept.items():
        for one in snapshots if kind in REPEATABLE else ():
            ties[kind, what_is_tied(kind, one.values)].append(one.values)
    found = set()
    for (kind, key), snapshots in going.items():
        for one in snapshots if kind in REPEATABLE else ():
            values = {**one.values, key: keep_id}
            is_pair = kind == "distinct_pairs" and pairs_with_itself(one.values, {keep_id, other_id})
            alike = ties.get((kind, what_is_tied(kind, values)), ())
            if is_pair or any(told_together(kind, kept_one, values) is not None for kept_one in alike):
                found.add((kind, one.id))
    return found


def _groups(first: _By, second: _By, repeated: set[tuple[str, int]], language: str) -> Iterator[LinkedGroup]:
    order = {kind: number for number, kind in enumerate(KINDS)}
    for kind, key in sorted({*first, *second}, key=lambda where: (order[where[0]], where[1])):
        sides = (_records(side.get((kind, key), ()), key, repeated, language) for side in (first, second))
        yield LinkedGroup(kind, key, *sides)


def _records(
    snapshots: Sequence[Snapshot], key: str, repeated: set[tuple[str, int]], language: str
) -> tuple[LinkedRecord, ...]:
    return tuple(
        LinkedRecord(one.id, *_words(one, key, language), _variant(one), (one.kind, one.id) in repeated)
        for one in snapshots
    )


def _words(one: Snapshot, key: str, language: str) -> tuple[str, str]:
    """Title and subtitle; the title of a position would repeat the record whose positions they are."""
    if one.kind != "affiliations":
        return one.titles.in_language(language), other_names(one.titles, language)
    titles = one.links.get("organization" if key == "person" else "person")
    post = (one.values["position"], one.values["department"])
    return titles.in_language(language) if titles else "", " · ".join(filter(None, post))


def _variant(one: Snapshot) -> str:
    return str(one.values["kind"] or "") if "kind" in KINDS[one.kind].by_key else ""
