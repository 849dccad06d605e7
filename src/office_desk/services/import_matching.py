"""Which record of the desk each record of a source may be."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any

import sqlalchemy as sa

from office_desk.exchange.incoming import Incoming
from office_desk.exchange.plan import Match
from office_desk.model.catalog import KINDS, RecordKind
from office_desk.model.errors import Reason
from office_desk.model.snapshot import Titles
from office_desk.names.match_keys import name_keys
from office_desk.names.person_likeness import SAME_COMMON_SOUND
from office_desk.names.scripts import fold
from office_desk.services.import_ground import Placed, batches
from office_desk.services.import_likeness import LIKENED, ONLY_CALLED_SO, WHEN, names_of
from office_desk.services.import_links import Links, values_of_name
from office_desk.services.matching import Probe, find_matches, meant_organizations
from office_desk.services.profiles import other_names
from office_desk.storage.match_keys import holders
from office_desk.storage.tables import table_of, value_from

_SAME_NAME = SAME_COMMON_SOUND
"""Points from which on a link that only names a person means the one who is called so."""
_SAME_TITLE, _SAME_TITLE_AND_DATE = 70, 95


def find_on_desk(
    connection: sa.Connection, records: Sequence[Incoming], links: Links, language: str, progress: Callable[[int], None]
) -> list[tuple[Match, ...]]:
    """For each record the records of the desk it may be, the most alike first; one in the trash by its UUID only."""
    found: list[list[Match]] = [[] for _ in records]
    _find_marked(connection, records, links.marks, language, found)
    rest: dict[str, list[int]] = defaultdict(list)
    for number, record in enumerate(records):
        if not record.refusals and not any(match.is_certain and not match.is_trashed for match in found[number]):
            rest[record.kind].append(number)
    done = len(records) - sum(map(len, rest.values()))
    for kind, numbers in rest.items():
        if not _has_live(connection, kind):
            continue
        finder = _find_likened if kind in LIKENED else _find_titled if _has_title(KINDS[kind]) else _find_tied
        for some in batches(numbers):
            progress(done)
            for number, matches in finder(connection, kind, [records[one] for one in some], some, links, language):
                found[number] += matches
            done += len(some)
    return [tuple(sorted(matches, key=match_order)) for matches in found]


def _has_live(connection: sa.Connection, kind: str) -> bool:
    """Whether there is any record of a kind that is not in the trash."""
    table = table_of(kind)
    return connection.scalar(sa.select(sa.literal(1)).where(table.c.trashed_at.is_(None)).limit(1)) is not None


def match_order(match: Match) -> tuple[int, int]:
    """Whom a record most probably is, first: what is certain and stands, then the trash, then what is possible."""
    standing = 1 if match.is_trashed else 0 if match.is_certain else 2
    return standing, -match.score


def _find_marked(
    connection: sa.Connection,
    records: Sequence[Incoming],
    marks: Mapping[tuple[str, str], Placed],
    language: str,
    found: Sequence[list[Match]],
) -> None:
    wanted: dict[str, dict[int, list[int]]] = defaultdict(lambda: defaultdict(list))
    for number, record in enumerate(records):
        placed = marks.get((record.kind, record.uuid)) if record.uuid else None
        if placed is not None:
            wanted[record.kind][placed.id].append(number)
    for kind, numbers in wanted.items():
        for row in _rows(connection, kind, list(numbers)):
            for number in numbers[row["id"]]:
                found[number].append(_match(row, language, (Reason.of("same_uuid"),), 100, True))


def _rows(connection: sa.Connection, kind: str, ids: Sequence[int]) -> Iterator[sa.RowMapping]:
    table = table_of(kind)
    for some in batches(ids):
        yield from connection.execute(sa.select(table).where(table.c.id.in_(some))).mappings()


def _match(row: sa.RowMapping, language: str, because: tuple[Reason, ...], score: int, is_certain: bool) -> Match:
    titles = Titles(row["shown_en"], row["shown_zh"], row["shown_ru"])
    names = titles.in_language(language), other_names(titles, language)
    return Match(row["id"], row["version"], *names, because, score, is_certain, row["trashed_at"] is not None)


def _has_title(kind: RecordKind) -> bool:
    """Whether a record of the kind is called something of its own."""
    first = kind[kind.titles[0]]
    return not first.target and not first.choices and kind.key != "contact_points"


def _find_titled(
    connection: sa.Connection,
    kind: str,
    records: Sequence[Incoming],
    numbers: Sequence[int],
    links: Links,
    language: str,
) -> Iterator[tuple[int, list[Match]]]:
    """Records of the same title: certain where the dates agree too, none where they do not."""
    titles = [key for key in KINDS[kind].titles if not KINDS[kind][key].target]
    texts = sorted({str(record.values[key]) for record in records for key in titles if record.values.get(key)})
    table = table_of(kind)
    same_title = sa.or_(*(table.c[key].in_(texts) for key in titles))
    query = sa.select(table).where(same_title, table.c.trashed_at.is_(None)).order_by(table.c.id)
    by_title: dict[str, list[sa.RowMapping]] = defaultdict(list)
    for row in connection.execute(query).mappings() if texts else ():
        for title in {fold(row[key]) for key in titles if row[key]}:
            by_title[title].append(row)
    for number, record in zip(numbers, records, strict=True):
        said = dict.fromkeys(fold(str(record.values[key])) for key in titles if record.values.get(key))
        candidates = {row["id"]: row for title in said for row in by_title.get(title, ())}
        matches = (_titled(record, row, links, language) for row in candidates.values())
        yield number, [match for match in matches if match is not None]


def _titled(record: Incoming, row: sa.RowMapping, links: Links, language: str) -> Match | None:
    kind = KINDS[record.kind]
    keys = (*WHEN.get(kind.key, ()), *(field.key for field in kind.links if field.required))
    known = {key: value for key in keys if (value := value_from(kind[key], row)) is not None}
    said = {key: value for key in keys if (value := record.values.get(key)) is not None}
    for key in [key for key in said if kind[key].target]:
        said[key] = links.target(kind[key].target, said[key], lambda _: None)
    shared = [key for key in said if key in known and said[key] is not None]
    if any(said[key] != known[key] for key in shared):
        return None
    # A date that only one side has may have been made more exact; a person knows.
    is_certain = bool(shared) or not (said or known)
    because = (Reason.of("same_title", title=row["shown_en"]),)
    return _match(row, language, because, _SAME_TITLE_AND_DATE if is_certain else _SAME_TITLE, is_certain)


def _find_tied(
    connection: sa.Connection,
    kind: str,
    records: Sequence[Incoming],
    numbers: Sequence[int],
    links: Links,
    language: str,
) -> Iterator[tuple[int, list[Match]]]:
    """Records without a title of their own: the same where everything that is said stands there already."""
    table, links_of_kind = table_of(kind), KINDS[kind].links
    resolved = [_resolved(record, links) for record in records]
    by_link: dict[tuple[str, int], list[sa.RowMapping]] = defaultdict(list)
    for link in links_of_kind:
        ids = sorted({values[link.key] for values in resolved if isinstance(values.get(link.key), int)})
        for row in _of_links(connection, table, table.c[link.column_name], ids):
            by_link[link.key, row[link.column_name]].append(row)
    for number, values in zip(numbers, resolved, strict=True):
        tied = [(link.key, values[link.key]) for link in links_of_kind if isinstance(values.get(link.key), int)]
        rows = by_link.get(tied[0], []) if tied else []
        matches = [_match(row, language, (), 95, True) for row in rows if _says_all(KINDS[kind], values, row)]
        yield number, matches[:1]


def _resolved(record: Incoming, links: Links) -> dict[str, Any]:
    values = {key: value for key, value in record.values.items() if value not in ("", (), None, False)}
    for link in KINDS[record.kind].links:
        if link.key in values:
            values[link.key] = links.target(link.target, values[link.key], lambda _: None)
    return values


def _of_links(
    connection: sa.Connection, table: sa.TableClause, column: sa.ColumnClause[Any], ids: Sequence[int]
) -> Iterable[sa.RowMapping]:
    for some in batches(ids):
        query = sa.select(table).where(column.in_(some), table.c.trashed_at.is_(None)).order_by(table.c.id)
        yield from connection.execute(query).mappings()


def _says_all(kind: RecordKind, values: Mapping[str, Any], row: sa.RowMapping) -> bool:
    return all(value_from(kind[key], row) == value for key, value in values.items())


def _find_likened(
    connection: sa.Connection,
    kind: str,
    records: Sequence[Incoming],
    numbers: Sequence[int],
    links: Links,
    language: str,
) -> Iterator[tuple[int, list[Match]]]:
    """People and organizations by how they are reached and by names in any script."""
    found = find_matches(connection, [Probe.of_incoming(record) for record in records], language)
    rest = [record for record, matches in zip(records, found, strict=True) if not matches]
    called = _called_exactly(connection, kind, rest, language)
    for number, record, matches in zip(numbers, records, found, strict=True):
        standing = [match for match in matches if not match.is_trashed]
        yield number, standing or called.get(names_of(record), [])[:1]


def _called_exactly(
    connection: sa.Connection, kind: str, records: Sequence[Incoming], language: str
) -> dict[tuple[str, ...], list[Match]]:
    """Records of the very same names, by those: too little to ask about, but a source may come a second time."""
    wanted = {names: record for record in records if any(names := names_of(record))}
    keys = {names: name_keys(kind, record.values) for names, record in wanted.items()}
    holding = holders(connection, kind, tuple({key for own in keys.values() for key in own}))
    # Those of the same names have all keys of them in common; where names make no keys, each record is looked at.
    sharing = (set.intersection(*(set(holding.get(key, ())) for key in own)) for own in keys.values() if own)
    bearers = set[int]().union(*sharing)
    table = table_of(kind)
    columns = [table.c[key] for key in KINDS[kind].titles]
    unkeyed = [names for names, own in keys.items() if not own]
    conditions = [table.c.id.in_(some) for some in batches(sorted(bearers))]
    conditions += [sa.tuple_(*columns).in_(some) for some in batches(unkeyed)]
    found: dict[tuple[str, ...], list[Match]] = defaultdict(list)
    for condition in conditions:
        query = sa.select(table).where(condition, table.c.trashed_at.is_(None)).order_by(table.c.id)
        for row in connection.execute(query).mappings():
            names = tuple(row[column.name] for column in columns)
            if names in wanted:
                found[names].append(_match(row, language, (), ONLY_CALLED_SO, False))
    return found


def find_named(connection: sa.Connection, kind: str, names: Sequence[str]) -> dict[str, tuple[int, ...]]:
    """The records of a kind that are meant by names; of several organizations the likeliest one first.

    A name that none has is left out, and so is one that several records of another kind have.
    """
    if kind == "organizations":
        return meant_organizations(connection, names)
    if kind == "people":
        probes = [Probe(kind, values_of_name(kind, name)) for name in names]
        alike = zip(names, find_matches(connection, probes), strict=True)
        meant = {name: [match.id for match in matches if match.score >= _SAME_NAME] for name, matches in alike}
        return {name: (ids[0],) for name, ids in meant.items() if len(ids) == 1}
    return {name: (one,) for name, one in _called(connection, kind, names).items()}


def _called(connection: sa.Connection, kind: str, names: Sequence[str]) -> dict[str, int]:
    table = table_of(kind)
    found: dict[str, set[int]] = defaultdict(set)
    for some in batches(names):
        for column in (table.c.shown_en, table.c.shown_zh, table.c.shown_ru):
            query = sa.select(column, table.c.id).where(column.in_(some), table.c.trashed_at.is_(None))
            for name, record_id in connection.execute(query):
                found[name].add(record_id)
    return {name: min(ids) for name, ids in found.items() if len(ids) == 1}
