"""The look through the whole desk for records that may be the same.

Only records with a key in common are compared (`names.match_keys`). A key of very many is passed over: a switchboard's
number, or a name that says nothing by itself. Such namesakes are compared where they belong to one organization.
"""

from __future__ import annotations

import heapq
from array import array
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations

import sqlalchemy as sa

from office_desk.model.duplicates import DuplicatePair
from office_desk.model.progress import Progress
from office_desk.names.likeness import Likeness, likeness
from office_desk.names.scripts import has_cyrillic
from office_desk.services.profiles import DeskProfile, read_profiles
from office_desk.storage.distinct_pairs import all_pairs
from office_desk.storage.match_keys import shared
from office_desk.storage.namesakes import namesakes_at_one_place

_CONTACTS = ("email:", "phone:", "wechat:", "qq:", "telegram:", "vk:", "uid:")
_LARGEST_WITH_CONTACT = 30
MOST_NAMESAKES = 12
"""More people with one name and nothing else in common are no question anybody could answer."""
_INITIAL = "initial:"

_AT_ONCE = 4_000
_PROFILES_HELD = 20_000
_STEPS = 100

_Found = tuple[int, int, int, Likeness]
"""Score, the two ids below zero so that older records come first, and why."""


def strongest_pairs(
    connection: sa.Connection, kind: str, language: str, limit: int, progress: Progress
) -> tuple[DuplicatePair, ...]:
    """The pairs that are most alike; raises Cancelled when the progress does."""
    progress(0, _STEPS)
    pairs = _candidates(connection, kind, progress)
    best: list[_Found] = []
    known: dict[int, DeskProfile] = {}
    for start in range(0, len(pairs), _AT_ONCE):
        progress(20 + 80 * start // len(pairs), _STEPS)
        batch = [divmod(pair, 1 << 31) for pair in pairs[start : start + _AT_ONCE]]
        _read(connection, kind, batch, known)
        for one, other in batch:
            found = likeness(known[one].profile, known[other].profile)
            if found.is_possible:
                _keep(best, (found.score, -one, -other, found), limit)
    progress(_STEPS, _STEPS)
    return _shown(connection, kind, sorted(best, key=lambda one: one[:3], reverse=True), language)


def standing_pairs(
    connection: sa.Connection, kind: str, pairs: Sequence[tuple[int, int]], language: str
) -> tuple[DuplicatePair, ...]:
    """Those of the pairs, the lower id first in each, that are a question still; in the order they came in."""
    distinct = all_pairs(connection, kind)
    known = read_profiles(connection, kind, sorted({record_id for pair in pairs for record_id in pair}))
    found: list[_Found] = []
    for pair in pairs:
        profiles = [known[record_id] for record_id in pair if record_id in known and not known[record_id].is_trashed]
        if len(profiles) < len(pair) or pair in distinct:
            continue
        alike = likeness(profiles[0].profile, profiles[1].profile)
        if alike.is_possible:
            found.append((alike.score, -pair[0], -pair[1], alike))
    return _worded(known, kind, found, language)


def _candidates(connection: sa.Connection, kind: str, progress: Progress) -> array[int]:
    """Each pair once, as one number, in the order of the ids: neighbors are read together."""
    distinct = all_pairs(connection, kind)
    seen: set[int] = set()
    for number, ids in enumerate(_groups(connection, kind)):
        if number % 1_000 == 0:
            progress(min(19, number // 1_000), _STEPS)
        seen.update((one << 31) + other for one, other in combinations(sorted(ids), 2) if (one, other) not in distinct)
    return array("q", sorted(seen))


def _groups(connection: sa.Connection, kind: str) -> Iterator[tuple[int, ...]]:
    for _, ids in shared(connection, kind, _CONTACTS, _LARGEST_WITH_CONTACT):
        yield ids
    if kind == "organizations":
        for _, ids in shared(connection, kind, ("org:",), _LARGEST_WITH_CONTACT):
            yield ids
        return
    yield from namesakes_at_one_place(connection, _LARGEST_WITH_CONTACT)
    for key, ids in shared(connection, kind, ("name:", _INITIAL), MOST_NAMESAKES):
        # In Chinese names an initial is next to nothing; their keys are written in Palladius.
        if not (key.startswith(_INITIAL) and has_cyrillic(key)):
            yield ids


def _read(
    connection: sa.Connection, kind: str, batch: Iterable[tuple[int, int]], known: dict[int, DeskProfile]
) -> None:
    if len(known) > _PROFILES_HELD:
        known.clear()
    wanted = {record_id for pair in batch for record_id in pair} - known.keys()
    known.update(read_profiles(connection, kind, sorted(wanted)))


def _keep(best: list[_Found], found: _Found, limit: int) -> None:
    if len(best) < limit:
        heapq.heappush(best, found)
    elif found[:3] > best[0][:3]:
        heapq.heapreplace(best, found)


def _shown(connection: sa.Connection, kind: str, best: Iterable[_Found], language: str) -> tuple[DuplicatePair, ...]:
    best = list(best)
    ids = sorted({-record_id for _, one, other, _ in best for record_id in (one, other)})
    return _worded(read_profiles(connection, kind, ids), kind, best, language)


def _worded(
    profiles: Mapping[int, DeskProfile], kind: str, best: Iterable[_Found], language: str
) -> tuple[DuplicatePair, ...]:
    return tuple(
        DuplicatePair(
            kind,
            profiles[-one].candidate(language),
            profiles[-other].candidate(language),
            score,
            found.because,
            found.is_certain,
        )
        for score, one, other, found in best
    )
