"""How alike two people are, or two organizations, from 0 to 100, and why: names in any script, and what else is known.

The score is a sum of points. A name gives the most; what two records share besides adds to it, what speaks against it
is taken away. From `CERTAIN` points on nobody needs to be asked, from `POSSIBLE` on a person is.

Two people who are reached by different addresses or numbers of one sort are never the same with certainty. A name alone
never makes two people the same with certainty, unless all its three parts are written out or its Chinese
characters are not those of very many. Characters that only sound alike (张颖, 张英) and typing errors are never
certain, whatever else is shared; nor is a changed family name, which is not guessed at.
"""

from __future__ import annotations

import functools
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from office_desk.model.errors import Reason
from office_desk.model.vague_date import VagueDate
from office_desk.names.name_parts import PersonName
from office_desk.names.organization_likeness import OrganizationForms, name_points
from office_desk.names.person_likeness import NamePoints, person_name_points
from office_desk.names.scripts import Script, script_of

CERTAIN = 85
POSSIBLE = 40

SAME_UUID = 100
CONTACT_POINTS = {"email": 40, "wechat": 40, "qq": 40, "telegram": 40, "vk": 40, "phone": 30, "web": 20}
"""Points for a shared contact; a switchboard's number is shared by many, so a phone says less than an address."""
FURTHER_CONTACT = 5
SAME_ORGANIZATION, OTHER_ORGANIZATION = 25, -20
SAME_BIRTHDAY, OTHER_BIRTHDAY = 25, -40
SAME_CITY, OTHER_CITY = 8, -20
SAME_PARENT, OTHER_PARENT = 15, -45
NAMELESS = 45
"""Points in place of a name's where one of the two has none: an address without a name."""

_CONTACT_REASONS = {"email": "same_email", "phone": "same_phone", "web": "same_web_page"}


@dataclass(frozen=True, slots=True)
class Profile:
    """What is known of a person or an organization, prepared for comparing it with others.

    Attributes:
        names: A person's name, or the names of an organization.
        contacts: Match keys such as "email:a@b.c" (``match_keys.contact_key``).
        employers: For each organization a person belongs to, its names as `organization_key` writes them.
        city: Folded; "" where it is not known.
        parent: The names of the organization that this one is a part of, as `organization_key` writes them.
        places: Those names of employers and parents to what people write for them, to be told as a reason.
    """

    names: PersonName | OrganizationForms
    uuid: str = ""
    contacts: frozenset[str] = frozenset()
    employers: tuple[frozenset[str], ...] = ()
    birthday: VagueDate | None = None
    city: str = ""
    parent: frozenset[str] = frozenset()
    places: Mapping[str, str] = field(default_factory=dict, compare=False)


@dataclass(frozen=True, slots=True)
class Likeness:
    """The outcome of a comparison.

    Attributes:
        score: 0 to 100.
        because: What the two share, the strongest first.
        is_certain: So alike that nobody needs to be asked.
    """

    score: int
    because: tuple[Reason, ...]
    is_certain: bool

    @property
    def is_possible(self) -> bool:
        """Whether it is worth a person's question."""
        return self.score >= POSSIBLE


@dataclass(slots=True)
class _Evidence:
    """Points gathered so far, each with its reason where one can be told."""

    points: int = 0
    told: list[tuple[int, Reason]] = field(default_factory=list)

    def add(self, points: int, reason: Reason | None = None) -> None:
        self.points += points
        if reason is not None:
            self.told.append((points, reason))


def likeness(first: Profile, second: Profile) -> Likeness:
    """Compare two people or two organizations; comparing a person with an organization is a TypeError."""
    if first.uuid and first.uuid == second.uuid:
        return Likeness(SAME_UUID, (Reason.of("same_uuid"),), True)
    named = _named(first, second)
    if named.points <= 0 and first.contacts.isdisjoint(second.contacts):
        return _STRANGERS
    evidence = _Evidence()
    evidence.add(named.points, named.reason)
    _add_contacts(evidence, first.contacts & second.contacts)
    _add_surroundings(evidence, first, second)
    score = max(0, min(99, evidence.points))
    told = sorted(evidence.told, key=lambda one: -one[0])
    is_certain = score >= CERTAIN and named.is_exact and not _are_reached_otherwise(first, second)
    return Likeness(score, tuple(reason for _, reason in told), is_certain)


def may_be_alike(first: PersonName, second: PersonName, *, share_employer: bool, have_birthdays: bool) -> bool:
    """Whether `likeness` can find two people of these names possible who share no contact, be all else as it may."""
    named = person_name_points(first, second)
    most = SAME_ORGANIZATION * share_employer + SAME_BIRTHDAY * have_birthdays
    return named is None or (named.points > 0 and named.points + most >= POSSIBLE)


def _are_reached_otherwise(first: Profile, second: Profile) -> bool:
    """Whether two people have an address or a number of the same sort and share none: namesakes, or one who moved.

    An organization has many numbers, so that others say nothing against its being the same.
    """
    if not isinstance(first.names, PersonName) or not first.contacts.isdisjoint(second.contacts):
        return False
    sorts = {key.partition(":")[0] for key in first.contacts}
    return any(key.partition(":")[0] in sorts for key in second.contacts)


_STRANGERS = Likeness(0, (), False)
"""Those who share neither a name nor a way to be reached: what else they share makes nobody ask."""


def _named(first: Profile, second: Profile) -> NamePoints:
    if isinstance(first.names, PersonName) and isinstance(second.names, PersonName):
        found = person_name_points(first.names, second.names)
    elif isinstance(first.names, OrganizationForms) and isinstance(second.names, OrganizationForms):
        found = name_points(first.names, second.names)
    else:
        raise TypeError("a person is not compared with an organization")
    return NamePoints(NAMELESS, None, True) if found is None else found


def _add_contacts(evidence: _Evidence, shared: Iterable[str]) -> None:
    """The strongest shared contact counts in full, each further one a little."""
    found = []
    for key in shared:
        kind, _, value = key.partition(":")
        if kind in CONTACT_POINTS:
            code = _CONTACT_REASONS.get(kind, "same_messenger")
            found.append((CONTACT_POINTS[kind], Reason.of(code, value=value)))
    found.sort(key=lambda one: (-one[0], one[1].code, str(one[1].values["value"])))
    for position, (points, reason) in enumerate(found):
        evidence.add(FURTHER_CONTACT if position else points, reason)


def _add_surroundings(evidence: _Evidence, first: Profile, second: Profile) -> None:
    employer = _shared_name(first.employers, second.employers)
    if employer:
        evidence.add(SAME_ORGANIZATION, Reason.of("same_organization", title=_written(employer, first, second)))
    elif _contradict(first.employers, second.employers):
        evidence.add(OTHER_ORGANIZATION)
    if first.birthday and second.birthday:
        _add_birthday(evidence, first.birthday, second.birthday)
    if first.city and second.city:
        is_same = first.city == second.city
        evidence.add(SAME_CITY if is_same else _if_one_script(OTHER_CITY, first.city, second.city))
    if first.parent and second.parent:
        parent = _shared_name((first.parent,), (second.parent,))
        if parent:
            evidence.add(SAME_PARENT, Reason.of("same_parent", title=_written(parent, first, second)))
        elif _contradict((first.parent,), (second.parent,)):
            evidence.add(OTHER_PARENT)


def _add_birthday(evidence: _Evidence, first: VagueDate, second: VagueDate) -> None:
    days = first.earliest, first.latest, second.earliest, second.latest
    if None in days:
        return
    if first.earliest == first.latest == second.earliest == second.latest:
        evidence.add(SAME_BIRTHDAY, Reason.of("same_birthday", value=str(first.earliest)))
    elif max(filter(None, (first.earliest, second.earliest))) > min(filter(None, (first.latest, second.latest))):
        evidence.add(OTHER_BIRTHDAY)


def _shared_name(first: Iterable[frozenset[str]], second: Iterable[frozenset[str]]) -> str:
    """The name that an organization of each of the two has; "" where they share none."""
    known: frozenset[str] = frozenset().union(*second)
    return next((min(names & known) for names in first if names & known), "")


def _written(name: str, first: Profile, second: Profile) -> str:
    return second.places.get(name) or first.places.get(name) or name


def _contradict(first: Iterable[frozenset[str]], second: Iterable[frozenset[str]]) -> bool:
    """Whether every pair of organizations is told apart by names that could be compared at all.

    上海海事大学 says nothing against Shanghai Maritime University.
    """
    pairs = [(one, other) for one in first for other in second]
    return bool(pairs) and all(_are_comparable(one, other) for one, other in pairs)


def _are_comparable(first: frozenset[str], second: frozenset[str]) -> bool:
    return any(_is_one_script(one, other) for one in first for other in second)


def _is_one_script(first: str, second: str) -> bool:
    return not _scripts_in(first).isdisjoint(_scripts_in(second))


@functools.lru_cache(maxsize=16384)
def _scripts_in(text: str) -> frozenset[Script]:
    return frozenset(map(script_of, text)) - {Script.OTHER}


def _if_one_script(points: int, first: str, second: str) -> int:
    return points if _is_one_script(first, second) else 0
