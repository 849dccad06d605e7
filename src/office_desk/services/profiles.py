"""Records of the desk as they are compared with others, read many at a time."""

from __future__ import annotations

import functools
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

import sqlalchemy as sa

from office_desk.model.duplicates import Candidate
from office_desk.model.snapshot import Titles
from office_desk.model.vague_date import VagueDate
from office_desk.names.likeness import CONTACT_POINTS, Profile
from office_desk.names.name_parts import PersonName
from office_desk.names.organization_likeness import former_names, organization_forms, organization_key
from office_desk.names.scripts import fold
from office_desk.storage.row_writing import in_chunks
from office_desk.storage.tables import match_keys, table_of

_PERSON = ("family_name", "given_name", "patronymic", "name_zh", "name_ru")
_NAMES = ("name", "name_zh", "name_ru", "short_name", "short_name_zh", "short_name_ru", "former_names")


@dataclass(frozen=True, slots=True)
class DeskProfile:
    """A record of the desk, to be compared and then shown."""

    id: int
    version: int
    titles: Titles
    is_trashed: bool
    profile: Profile

    def candidate(self, language: str) -> Candidate:
        """As it is shown to a reader of ``language``."""
        return Candidate(self.id, self.version, self.titles.in_language(language), other_names(self.titles, language))


def other_names(titles: Titles, language: str) -> str:
    """What a record is called in the other scripts, as a row of a list has it."""
    title = titles.in_language(language)
    return " · ".join(name for name in dict.fromkeys((titles.zh, titles.en, titles.ru)) if name != title)


def person_profile(values: Mapping[str, Any], **known: Any) -> Profile:
    """A person to be compared; values that are missing count as empty."""
    name = PersonName(*(values.get(key) or "" for key in _PERSON))
    return Profile(name, birthday=values.get("birthday"), **known)


def organization_profile(values: Mapping[str, Any], **known: Any) -> Profile:
    """An organization to be compared; values that are missing count as empty."""
    return Profile(organization_forms(values), city=fold(values.get("city") or ""), **known)


def read_profiles(connection: sa.Connection, kind: str, record_ids: Sequence[int]) -> dict[int, DeskProfile]:
    """The records that are there, those in the trash too, by id."""
    found: dict[int, DeskProfile] = {}
    read = _read_people if kind == "people" else _read_organizations
    for chunk in in_chunks(record_ids):
        for (record_id, _, version, is_trashed, *titles), profile in read(connection, chunk):
            found[record_id] = DeskProfile(record_id, version, Titles(*titles), bool(is_trashed), profile)
    return found


def names_of_marked(connection: sa.Connection, uuids: Iterable[str]) -> dict[str, frozenset[str]]:
    """The names of organizations as they are compared, by UUID."""
    table = table_of("organizations")
    ids: dict[str, int] = {}
    for chunk in in_chunks(tuple(dict.fromkeys(uuids))):
        rows = connection.execute(sa.select(table.c.uuid, table.c.id).where(table.c.uuid.in_(chunk)))
        ids.update((row[0], row[1]) for row in rows)
    names = _names_of(connection, ids.values())
    return {uuid: frozenset(names[record_id]) for uuid, record_id in ids.items()}


_Row = tuple[Any, ...]
_HEAD = 7
"""Columns that say which record it is; those it is compared by come after."""


def _read_people(connection: sa.Connection, ids: Sequence[int]) -> Iterator[tuple[_Row, Profile]]:
    contacts, employers = _contacts(connection, "people", ids), _employers(connection, ids)
    for row in _rows(connection, "people", (*_PERSON, "birthday_edtf", "birthday_words"), ids):
        *names, edtf, words = row[_HEAD:]
        birthday = VagueDate(edtf, words or "") if edtf is not None else None
        known = employers.get(row[0], ())
        places = known[0] if len(known) == 1 else {name: shown for place in known for name, shown in place.items()}
        yield (
            row[:_HEAD],
            Profile(
                PersonName(*names),
                row[1],
                contacts[row[0]],
                tuple(map(frozenset, known)),
                birthday,
                places=places,
            ),
        )


def _read_organizations(connection: sa.Connection, ids: Sequence[int]) -> Iterator[tuple[_Row, Profile]]:
    contacts = _contacts(connection, "organizations", ids)
    rows = list(_rows(connection, "organizations", (*_NAMES, "city", "parent_id"), ids))
    parents = _names_of(connection, {row[-1] for row in rows} - {None})
    for row in rows:
        *names, city, parent_id = row[_HEAD:]
        values = dict(zip(_NAMES, names, strict=True)) | {"city": city}
        places = parents.get(parent_id, {})
        known = {"uuid": row[1], "contacts": contacts[row[0]], "parent": frozenset(places), "places": places}
        yield row[:_HEAD], organization_profile(values, **known)


def _rows(connection: sa.Connection, kind: str, columns: Sequence[str], ids: Sequence[int]) -> Iterator[_Row]:
    table = table_of(kind)
    head = [table.c.id, table.c.uuid, table.c.version, table.c.trashed_at.is_not(None)]
    titles = [table.c.shown_en, table.c.shown_zh, table.c.shown_ru]
    query = sa.select(*head, *titles, *(table.c[name] for name in columns)).where(table.c.id.in_(ids))
    return map(tuple, connection.execute(query).all())


def _contacts(connection: sa.Connection, kind: str, ids: Sequence[int]) -> defaultdict[int, frozenset[str]]:
    """How records are reached, as keys; those of records in the trash are not kept."""
    found: defaultdict[int, set[str]] = defaultdict(set)
    query = sa.select(match_keys.c.record_id, match_keys.c.key).where(
        match_keys.c.kind == kind, match_keys.c.record_id.in_(ids)
    )
    for record_id, key in connection.execute(query).all():
        if key.partition(":")[0] in CONTACT_POINTS:
            found[record_id].add(key)
    return defaultdict(frozenset, {record_id: frozenset(keys) for record_id, keys in found.items()})


def _employers(connection: sa.Connection, ids: Sequence[int]) -> dict[int, list[Mapping[str, str]]]:
    """For each person the names of the organizations that they belong or once belonged to."""
    table = table_of("affiliations")
    query = sa.select(table.c.person_id, table.c.organization_id)
    query = query.where(table.c.person_id.in_(ids), table.c.trashed_at.is_(None)).order_by(table.c.id)
    pairs = [(row[0], row[1]) for row in connection.execute(query).all()]
    names = _names_of(connection, {organization_id for _, organization_id in pairs})
    found: dict[int, list[Mapping[str, str]]] = {}
    for person_id, organization_id in pairs:
        found.setdefault(person_id, []).append(names[organization_id])
    return found


def _names_of(connection: sa.Connection, ids: Iterable[int]) -> dict[int, Mapping[str, str]]:
    """For each organization its names as they are compared, with what people write for them."""
    table = table_of("organizations")
    found = {}
    for chunk in in_chunks(tuple(ids)):
        query = sa.select(table.c.id, *(table.c[key] for key in _NAMES)).where(table.c.id.in_(chunk))
        for record_id, *names in connection.execute(query).all():
            found[record_id] = _compared_names(*names)
    return found


@functools.lru_cache(maxsize=4096)
def _compared_names(*names: str) -> Mapping[str, str]:
    written = [*names[:-1], *former_names(names[-1])]
    return MappingProxyType({key: name for name in reversed(written) if (key := organization_key(name))})
