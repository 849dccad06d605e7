"""Which rows of one source tell of the same record: by mark, by likeness, or by title and date."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from functools import lru_cache
from typing import Any, NamedTuple

from office_desk.exchange.incoming import Incoming, Marked, Named
from office_desk.exchange.plan import Match
from office_desk.model.catalog import KINDS
from office_desk.model.errors import Reason
from office_desk.names.likeness import Profile, likeness, may_be_alike
from office_desk.names.match_keys import contact_key, is_name_key, is_telling, record_keys
from office_desk.names.name_parts import PersonName
from office_desk.names.organization_likeness import organization_forms, organization_key
from office_desk.names.scripts import fold
from office_desk.services.import_cleaning import broken_new

LIKENED = ("people", "organizations")
"""The kinds whose records are known by names in any script and by how they are reached."""

WHEN = {
    "events": ("starts_at", "date_said"),
    "sessions": ("starts_at",),
    "interactions": ("happened",),
    "negotiations": ("started",),
    "agreements": ("drafted_on", "signed_by_them_on", "valid_from"),
    "programs": ("runs",),
    "enrollments": ("period",),
    "tasks": ("due",),
    "digests": ("period",),
    "quotations": ("said_on",),
}
"""The dates that tell two records with one title apart: a fair is held every year."""

ONLY_CALLED_SO = 10
"""The score of a record that has nothing but the same names: it is the same only if nothing else is said."""

_LARGEST_BLOCK = 50
"""More rows with one key in common are no candidates: 王 with one initial, a switchboard's number."""


_PROFILES_KEPT = 1_000
"""So many rows stay prepared for the next comparison."""


class EarlierRow(NamedTuple):
    """A row of the source that a later one may tell of again."""

    row: int
    score: int
    because: tuple[Reason, ...]
    is_certain: bool


def find_earlier_rows(
    records: Sequence[Incoming],
    on_desk: Sequence[Sequence[Match]],
    progress: Callable[[int], None],
) -> dict[int, EarlierRow]:
    """For each record that is none of the desk for certain the earlier row it is most like, where there is one.

    Two records of a desk's own file that have UUIDs are never the same, whatever they are called.
    """
    if all(any(match.is_certain for match in matches) for matches in on_desk):
        return {}
    rows = _Rows(records)
    for number, keys in _shared_keys(records, progress).items():
        rows.take(number, keys, is_known=any(match.is_certain for match in on_desk[number]))
    return rows.found


def _shared_keys(records: Sequence[Incoming], progress: Callable[[int], None]) -> dict[int, Sequence[int]]:
    """By row the keys that it shares with another one, as hashes of 64 bits; a few that it does not share among them.

    A hundred thousand rows have nearly a million keys, most of one row only: as texts they would take more memory than
    the rows. Here each key counts itself in one octet of a table, which it seldom has in common with a different one.
    A hash is even if its key is one of people's names, which many share.
    """
    hashes, ends = array("q"), array("L")
    for number, record in enumerate(records):
        progress(number)
        if not record.refusals:
            hashes.extend(_hashes(record))
        ends.append(len(hashes))
    places = (1 << (8 * len(hashes)).bit_length()) - 1
    counted = bytearray(places + 1)
    for one in hashes:
        if counted[one & places] < _SEVERAL:
            counted[one & places] += 1
    found: dict[int, Sequence[int]] = {}
    first = 0
    for number, end in enumerate(ends):
        shared = [one for one in hashes[first:end] if counted[one & places] == _SEVERAL]
        if shared:
            found[number] = array("q", shared)
        first = end
    return found


_SEVERAL = 2


def _hashes(record: Incoming) -> list[int]:
    kind = record.kind
    hashes = [hash((kind, key)) | 1 for key in _keys(record)]
    if kind in LIKENED:
        keys = filter(is_telling, record_keys(kind, record.values, contacts_of(record)))
        hashes += [hash((kind, key)) & ~1 if is_name_key(key) else hash((kind, key)) | 1 for key in keys]
    return hashes


class _Rows:
    def __init__(self, records: Sequence[Incoming]) -> None:
        self._records = records
        self._blocks: dict[int, tuple[int, ...]] = {}
        self._profile = lru_cache(maxsize=_PROFILES_KEPT)(lambda number: profile_of(records[number]))
        self.found: dict[int, EarlierRow] = {}

    def take(self, number: int, keys: Sequence[int], *, is_known: bool) -> None:
        """Hold one row against those before it; it is then one of them itself."""
        record = self._records[number]
        if not is_known:
            best = max(self._alike(number, keys), key=lambda one: (one.is_certain, one.score, -one.row), default=None)
            if best is not None:
                first = self.found.get(best.row)
                # The third row of a record follows the first, not the second.
                row = first.row if first is not None and first.is_certain else best.row
                self.found[number] = best._replace(row=row)
        if is_known or number in self.found or not broken_new(KINDS[record.kind], record.values):
            for key in keys:
                block = self._blocks.get(key, ())
                if len(block) <= _LARGEST_BLOCK:
                    self._blocks[key] = (*block, number)

    def _alike(self, number: int, keys: Iterable[int]) -> Iterator[EarlierRow]:
        record = self._records[number]
        named = names_of(record)
        for other, is_by_name in self._candidates(keys).items():
            if is_by_name and not self._may_be_alike(record, self._records[other]):
                continue
            uuid = self._records[other].uuid
            are_marked = bool(record.uuid and uuid)
            if are_marked and record.uuid == uuid:
                yield EarlierRow(other, 100, (Reason.of("same_uuid"),), True)
            elif are_marked and record.is_exact and self._records[other].is_exact:
                continue
            elif record.kind in LIKENED:
                found = likeness(self._profile(number), self._profile(other))
                if found.is_certain or found.is_possible:
                    yield EarlierRow(other, found.score, found.because, found.is_certain)
                elif any(named) and named == names_of(self._records[other]):
                    yield EarlierRow(other, ONLY_CALLED_SO, (), False)
            elif not are_marked:
                yield EarlierRow(other, 90, (), True)

    def _candidates(self, keys: Iterable[int]) -> dict[int, bool]:
        """The rows that have one of the keys, and of each whether it has no other of them than those of its names."""
        found: dict[int, bool] = {}
        for key in sorted(keys, key=_is_of_name, reverse=True):
            block = self._blocks.get(key, ())
            if len(block) <= _LARGEST_BLOCK:
                found.update(dict.fromkeys(block, _is_of_name(key)))
        return found

    def _may_be_alike(self, record: Incoming, other: Incoming) -> bool:
        """Whether two people are worth a closer look for their names: of many rows a hundred bear similar ones."""
        return may_be_alike(
            _person_name(record),
            _person_name(other),
            share_employer=bool(_employers(record).keys() & _employers(other).keys()),
            have_birthdays=bool(record.values.get("birthday") and other.values.get("birthday")),
        )


def _is_of_name(key: int) -> bool:
    return not key & 1


def names_of(record: Incoming) -> tuple[str, ...]:
    """The fields that a person or an organization is called by, to the letter."""
    values = record.values
    return tuple([str(values.get(key) or "") for key in KINDS[record.kind].titles])


def contacts_of(record: Incoming) -> list[tuple[str, str]]:
    """Kind and value of the record's contact points."""
    points = (part.values for part in record.parts if part.kind == "contact_points")
    return [(str(one.get("kind") or ""), str(one.get("value") or "")) for one in points]


def contact_keys_of(record: Incoming) -> frozenset[str]:
    """The keys of how a record is reached."""
    return frozenset(filter(None, (contact_key(*one) for one in contacts_of(record))))


def employers_of(record: Incoming) -> list[str]:
    """The names of the organizations that a person belongs to, as far as the source tells them."""
    told = (part.values.get("organization") for part in record.parts if part.kind == "affiliations")
    return [name for name in map(_name_of, told) if name]


def _employers(record: Incoming) -> dict[str, str]:
    """What the organizations that a person belongs to are compared by, to their names."""
    return {organization_key(name): name for name in employers_of(record)}


def _name_of(link: Any) -> str:
    if isinstance(link, Named):
        return link.text
    return link.title if isinstance(link, Marked) else ""


def profile_of(record: Incoming) -> Profile:
    """What is known of a person or an organization, prepared for a comparison."""
    values = record.values
    contacts = contact_keys_of(record)
    if record.kind == "people":
        places = _employers(record)
        employers = tuple(frozenset({key}) for key in places)
        return Profile(_person_name(record), record.uuid, contacts, employers, values.get("birthday"), places=places)
    parent = _name_of(values.get("parent"))
    return Profile(
        organization_forms({key: value for key, value in values.items() if isinstance(value, str)}),
        record.uuid,
        contacts,
        city=fold(str(values.get("city") or "")),
        parent=frozenset({organization_key(parent)}) if parent else frozenset(),
        places={organization_key(parent): parent} if parent else {},
    )


def _person_name(record: Incoming) -> PersonName:
    keys = ("family_name", "given_name", "patronymic", "name_zh", "name_ru", "title")
    return PersonName(*[str(record.values.get(key) or "") for key in keys])


def _keys(record: Incoming) -> Iterator[Hashable]:
    """What two rows of one kind that tell of one record have in common, to the letter."""
    if record.uuid:
        yield "uuid", record.uuid
    if record.kind in LIKENED:
        names = names_of(record)
        if any(names):
            yield names
    else:
        yield said_in_short(record)


def said_in_short(record: Incoming) -> tuple[Hashable, ...]:
    """Title and date of a record; everything it says where it has no title of its own."""
    kind = KINDS[record.kind]
    titles = tuple(fold(value) for key in kind.titles if isinstance(value := record.values.get(key), str) and value)
    whole = titles if titles and not kind[kind.titles[0]].choices else ()
    keys = (*WHEN.get(kind.key, ()), *(field.key for field in kind.links if field.required)) if whole else record.values
    return (whole, *sorted((key, str(record.values[key])) for key in keys if record.values.get(key)))
