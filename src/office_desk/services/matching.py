"""Which records of the desk the records of a source may be: by their mark, by what they share, then by likeness."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import sqlalchemy as sa

from office_desk.exchange.incoming import Incoming, LinkValue, Marked, Named
from office_desk.exchange.plan import Match
from office_desk.model.errors import Reason
from office_desk.model.snapshot import Snapshot
from office_desk.names.likeness import SAME_UUID, Likeness, Profile, likeness
from office_desk.names.match_keys import contact_key, is_telling, mark_keys, name_keys, organization_name_keys
from office_desk.names.organization_likeness import organization_key
from office_desk.services.profiles import (
    DeskProfile,
    names_of_marked,
    organization_profile,
    person_profile,
    read_profiles,
)
from office_desk.storage.distinct_pairs import partners
from office_desk.storage.links import pointing_records
from office_desk.storage.match_keys import has_any, holders
from office_desk.storage.namesakes import people_at
from office_desk.storage.row_writing import in_chunks
from office_desk.storage.tables import table_of

MATCHES = 5
"""So many records are offered for one of the source, the most alike."""

_AT_ONCE = 1_000
_CANDIDATES = 50
"""So many holders of one key are compared; of a name that more people bear, those of the same organization too."""

Contact = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Probe:
    """A record that is looked for on the desk.

    Attributes:
        kind: "people" or "organizations".
        values: Catalog key to value, as far as the source speaks of them.
        contacts: Kind and value of each contact point.
        organizations: For a person the organizations they belong to, by name; for an organization its parent.
        organization_uuids: The same by UUID.
        id: The record itself, where one of the desk is looked for among the others.
    """

    kind: str
    values: Mapping[str, Any]
    uuid: str = ""
    contacts: tuple[Contact, ...] = ()
    organizations: tuple[str, ...] = ()
    organization_uuids: tuple[str, ...] = ()
    id: int | None = None

    @classmethod
    def of_incoming(cls, incoming: Incoming) -> Probe:
        """A record of a file, a card or a pasted text."""
        contacts, links = [], [incoming.values.get("parent")]
        for part in incoming.parts:
            if part.kind == "contact_points":
                contacts.append((part.values.get("kind") or "", part.values.get("value") or ""))
            elif part.kind == "affiliations":
                links.append(part.values.get("organization"))
        return cls(incoming.kind, incoming.values, incoming.uuid, tuple(contacts), _named(links), _marked(links))

    @classmethod
    def of_snapshot(cls, snapshot: Snapshot, parts: Iterable[Snapshot] = ()) -> Probe:
        """A record of the desk with its contact points and affiliations, looked for among all others."""
        contacts, organizations = [], []
        for part in parts:
            if part.kind == "contact_points":
                contacts.append((part.values["kind"], part.values["value"]))
            elif part.kind == "affiliations" and "organization" in part.links:
                titles = part.links["organization"]
                organizations += [titles.en, titles.zh, titles.ru]
        parent = snapshot.links.get("parent")
        organizations += [parent.en, parent.zh, parent.ru] if parent else []
        named = tuple(dict.fromkeys(organizations))
        return cls(snapshot.kind, snapshot.values, snapshot.uuid, tuple(contacts), named, id=snapshot.id)

    @property
    def contact_keys(self) -> tuple[str, ...]:
        """Keys of the contact points, without those that cannot be read."""
        return tuple(filter(None, (contact_key(*contact) for contact in self.contacts)))

    @property
    def marks(self) -> tuple[str, ...]:
        """Keys of its UUID and of the marks that other programs gave it."""
        own = (f"uid:{self.uuid}",) if self.uuid else ()
        return (*own, *mark_keys(self.values.get("carried") or ""))

    @property
    def names(self) -> tuple[str, ...]:
        """Keys of its names."""
        return tuple(filter(is_telling, name_keys(self.kind, self.values)))


def _named(links: Iterable[LinkValue]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(link.text for link in links if isinstance(link, Named) and link.text.strip()))


def _marked(links: Iterable[LinkValue]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(link.uuid for link in links if isinstance(link, Marked)))


def find_matches(connection: sa.Connection, probes: Sequence[Probe], language: str = "en") -> list[tuple[Match, ...]]:
    """For each probe the records it may be, the most alike first, at most `MATCHES`.

    A record of the same UUID is the only answer; one in the trash is told of, and others are looked for besides. So it
    is with what is certain by a shared contact: whoever has the same name only is not offered then.
    Records that were said to be different from the probe are left out.
    """
    found: list[tuple[Match, ...]] = [()] * len(probes)
    by_kind: defaultdict[str, list[int]] = defaultdict(list)
    for number, probe in enumerate(probes):
        by_kind[probe.kind].append(number)
    for kind, numbers in by_kind.items():
        for chunk in in_chunks(numbers, _AT_ONCE):
            matches = _Finder(connection, kind, [probes[number] for number in chunk], language).find()
            for number, of_probe in zip(chunk, matches, strict=True):
                found[number] = of_probe
    return found


@dataclass
class _Finder:
    """The look for some probes of one kind."""

    connection: sa.Connection
    kind: str
    probes: Sequence[Probe]
    language: str
    _contacts: list[tuple[str, ...]] = field(default_factory=list)
    _places: dict[str, frozenset[str]] = field(default_factory=dict)
    _distinct: dict[int, set[int]] = field(default_factory=dict)

    def find(self) -> list[tuple[Match, ...]]:
        found = [[_match(one, _SAME, self.language) for one in marked] for marked in self._marked()]
        self._places = names_of_marked(
            self.connection, (uuid for probe in self.probes for uuid in probe.organization_uuids)
        )
        self._distinct = partners(
            self.connection, self.kind, [probe.id for probe in self.probes if probe.id is not None]
        )
        self._contacts = [probe.contact_keys for probe in self.probes]
        if not has_any(self.connection, self.kind):
            return [tuple(matches) for matches in found]
        self._compare(found, lambda number: (*self.probes[number].marks, *self._contacts[number]))
        # Whoever is found by an address or a phone number for certain is not looked for among all namesakes.
        self._compare(found, lambda number: self.probes[number].names)
        return [tuple(sorted(matches, key=_order)[:MATCHES]) for matches in found]

    def _compare(self, found: Sequence[list[Match]], keys_of: Callable[[int], tuple[str, ...]]) -> None:
        """Add the records that hold one of the keys and are alike, to those for whom nothing is certain yet."""
        open_ones = [number for number, matches in enumerate(found) if not _has_certain(matches)]
        keys = {number: keys_of(number) for number in open_ones}
        every = tuple(dict.fromkeys(key for own in keys.values() for key in own))
        holding = holders(self.connection, self.kind, every)
        candidates = {
            number: self._candidates(self.probes[number], own, holding) - {match.id for match in found[number]}
            for number, own in keys.items()
        }
        wanted = sorted({record_id for ids in candidates.values() for record_id in ids})
        profiles = read_profiles(self.connection, self.kind, wanted)
        for number, ids in candidates.items():
            if not ids:
                continue
            profile = self._profile(number)
            marked = {one for key in keys[number] if key.startswith("uid:") for one in holding.get(key, ())}
            for one in ids:
                # A mark that another program or an earlier merge gave is as good as the UUID.
                how = _SAME if one in marked else likeness(profile, profiles[one].profile)
                if how.is_possible:
                    found[number].append(_match(profiles[one], how, self.language))

    def _marked(self) -> list[list[DeskProfile]]:
        """For each probe the record of the same UUID, be it in the trash."""
        table = table_of(self.kind)
        uuids = [probe.uuid if probe.id is None else "" for probe in self.probes]
        ids: list[int] = []
        for chunk in in_chunks(tuple(filter(None, dict.fromkeys(uuids)))):
            ids += self.connection.scalars(sa.select(table.c.id).where(table.c.uuid.in_(chunk)))
        found = {one.profile.uuid: one for one in read_profiles(self.connection, self.kind, ids).values()}
        return [[found[uuid]] if uuid in found else [] for uuid in uuids]

    def _candidates(self, probe: Probe, keys: Iterable[str], holding: Mapping[str, tuple[int, ...]]) -> set[int]:
        found: set[int] = set()
        for key in keys:
            ids = holding.get(key, ())
            found.update(ids[:_CANDIDATES])
            if len(ids) > _CANDIDATES and self.kind == "people" and key.startswith("name:"):
                found |= self._at_one_place(probe, ids)
        return found if probe.id is None else found - {probe.id} - self._distinct.get(probe.id, set())

    def _at_one_place(self, probe: Probe, ids: tuple[int, ...]) -> set[int]:
        """Of the many who bear a name, those who belong to an organization of the probe."""
        places = tuple(find_organizations(self.connection, probe.organizations).values())
        return people_at(self.connection, ids, places) if places else set()

    def _profile(self, number: int) -> Profile:
        probe, contacts = self.probes[number], frozenset(self._contacts[number])
        named = [frozenset({organization_key(name)} - {""}) for name in probe.organizations]
        named += [self._places[uuid] for uuid in probe.organization_uuids if uuid in self._places]
        places = tuple(filter(None, named))
        if self.kind == "people":
            return person_profile(probe.values, contacts=contacts, employers=places)
        return organization_profile(probe.values, contacts=contacts, parent=frozenset().union(*places))


def _has_certain(matches: Iterable[Match]) -> bool:
    return any(match.is_certain and not match.is_trashed for match in matches)


_SAME = Likeness(SAME_UUID, (Reason.of("same_uuid"),), True)


def _match(one: DeskProfile, found: Likeness, language: str) -> Match:
    shown = one.candidate(language)
    return Match(
        shown.id,
        shown.version,
        shown.title,
        shown.subtitle,
        found.because,
        found.score,
        found.is_certain,
        one.is_trashed,
    )


def _order(match: Match) -> tuple[int, bool, int]:
    return -match.score, match.is_trashed, match.id


def find_organizations(connection: sa.Connection, names: Sequence[str]) -> dict[str, int]:
    """The organizations that are meant by names in any script, by those names; only where there is no doubt.

    Short and former names count, legal forms and an abbreviation in parentheses do not. A name that several
    organizations have is theirs whose full name it is, to the letter where it must be; else it is left out.
    """
    return {name: ids[0] for name, ids in meant_organizations(connection, names).items() if len(ids) == 1}


def meant_organizations(connection: sa.Connection, names: Sequence[str]) -> dict[str, tuple[int, ...]]:
    """All organizations that each name may mean, by the rules of `find_organizations`.

    The one to which most is tied comes first, then the oldest.
    """
    keys = {name: organization_name_keys(name) for name in dict.fromkeys(names) if name.strip()}
    holding = holders(connection, "organizations", tuple(dict.fromkeys(key for own in keys.values() for key in own)))
    several = {one for own in keys.values() for key in own if len(holding.get(key, ())) > 1 for one in holding[key]}
    profiles = read_profiles(connection, "organizations", sorted(several))
    found: dict[str, tuple[int, ...]] = {}
    for name, own in keys.items():
        # The first key is the name as it stands, the second one without its legal form.
        meant = next((ids for ids in (_meant(key, holding.get(key, ()), profiles) for key in own) if ids), ())
        if meant:
            found[name] = tuple(meant)
    tied = {one: len(pointing_records(connection, "organizations", one)) for one in _doubtful(found.values())}
    return {name: tuple(sorted(ids, key=lambda one: (-tied.get(one, 0), one))) for name, ids in found.items()}


def _doubtful(meant: Iterable[tuple[int, ...]]) -> set[int]:
    return {one for ids in meant if len(ids) > 1 for one in ids}


def _meant(key: str, ids: Sequence[int], profiles: Mapping[int, DeskProfile]) -> Sequence[int]:
    if len(ids) < 2:
        return ids
    name = organization_key(key.removeprefix("org:"))
    called = [one for one in ids if name in profiles[one].profile.names.full.values()]  # type: ignore[union-attr]
    return called or ids
