"""Makes desks and records for tests: a test says only what matters to it, the rest is filled in."""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from typing import Any

from office_desk.model.catalog import KINDS, Field, RecordKind, ValueKind
from office_desk.model.empty_values import complete, empty_value
from office_desk.model.rules import broken_rules
from office_desk.model.snapshot import Draft, Snapshot
from office_desk.model.vague_count import CountQualifier, VagueCount
from office_desk.model.vague_date import VagueDate
from office_desk.services.desk import Desk, open_desk
from office_desk.storage.store import Store

SAMPLE_SEED = 41

IN_ORDER = (
    "organizations", "people", "programs", "agreements", "negotiations", "events", "sessions", "interactions",
    "affiliations", "contact_points", "participations", "enrollments", "interaction_parties",
    "negotiation_parties", "agreement_parties", "figures", "quotations", "tasks", "digests", "digest_sections",
    "digest_lines",
)  # fmt: skip
"""Every kind that a form can make, so that what one points at comes before it."""

TEXTS = (
    "Harbor University", "港口大学", "Портовый университет", "Zhang Ying", "张颖", "Чжан Ин", "Ёжиков", "Ежова",
    "Группа 2", "Группа 10", "O'Neil & Co", "100% sure_thing*", "C++ (advanced)", "Łódź", "王伟", "щербак", "ЩЕРБАК",
    "合作办学", "Straße 7", "i18n-test",
)  # fmt: skip

DATES = (
    VagueDate.from_edtf("2026-02-14"),
    VagueDate.from_edtf("2026-02"),
    VagueDate.from_edtf("2026"),
    VagueDate.from_edtf("2026-02/.."),
    VagueDate.from_edtf("../2026-06", "until the end of June"),
    VagueDate.from_edtf("2025-11/2026-03"),
    VagueDate.from_edtf("2026-06~", "about June"),
    VagueDate.undatable("shortly"),
)

COUNTS = (
    VagueCount.exactly(0),
    VagueCount.exactly(50),
    VagueCount(500, CountQualifier.OVER),
    VagueCount(30, CountQualifier.ABOUT, "some thirty"),
    VagueCount.several("a series"),
    VagueCount.unknown(),
)

FIRST_MOMENT = datetime(2026, 12, 5, 1, 0, tzinfo=UTC)


def prepare_empty_desk(url: str) -> None:
    """Bring an empty database to the current schema."""
    Store.open(url).close()


def prepare_full_desk(url: str) -> None:
    """Fill a desk with some records of every kind, the same ones each time."""
    with opened(url) as desk:
        fill(desk)


@contextmanager
def opened(url: str, actor: str = "Anna") -> Iterator[Desk]:
    """An open desk that is closed at the end."""
    desk = open_desk(url, actor)
    try:
        yield desk
    finally:
        desk.close()


def add(desk: Desk, kind: str, /, **values: Any) -> int:
    """Add a record with the defaults of its kind; answers its id."""
    return desk.records.create(desk.records.blank(kind, **values)).id


def add_person(desk: Desk, **values: Any) -> int:
    """Add a person, called Ying Zhang unless told otherwise."""
    named = any(key in values for key in KINDS["people"].titles)
    return add(desk, "people", **({} if named else {"family_name": "Zhang", "given_name": "Ying"}) | values)


def add_organization(desk: Desk, name: str = "Harbor University", **values: Any) -> int:
    """Add an organization."""
    return add(desk, "organizations", name=name, **values)


def add_event(desk: Desk, title: str = "Open day", **values: Any) -> int:
    """Add an open day."""
    return add(desk, "events", title=title, **({"kind": "open_day"} | values))


def edit(desk: Desk, kind: str, record_id: int, /, **values: Any) -> None:
    """Change a record as a form that was opened just now would."""
    desk.records.save(draft_of(desk.records.get(kind, record_id), **values))


def draft_of(snapshot: Snapshot, **values: Any) -> Draft:
    """The draft of a form that was opened on a snapshot and had these fields changed."""
    return Draft(snapshot.kind, dict(values), snapshot.id, snapshot.version, dict(snapshot.values))


def fill(desk: Desk, number: int = 12, seed: int = SAMPLE_SEED) -> dict[str, list[int]]:
    """Add records of every kind with values of all sorts; some then go to the trash."""
    chance = random.Random(seed)
    ids: dict[str, list[int]] = {"attachments": []}
    for kind in IN_ORDER:
        ids[kind] = []
        for _ in range(number):
            ids[kind].append(desk.records.create(Draft(kind, any_values(chance, KINDS[kind], ids))).id)
    for kind in ("organizations", "people", "events", "tasks"):
        desk.records.trash(kind, [ids[kind][-1]])
    return ids


def any_values(chance: random.Random, kind: RecordKind, ids: Mapping[str, Sequence[int]]) -> dict[str, Any]:
    """Random values for a record that break no rule."""
    for _ in range(1_000):
        values = {field.key: any_value(chance, field, ids) for field in kind.written}
        if not broken_rules(kind, complete(kind, values)):
            return values
    raise AssertionError(f"no valid values for {kind.key}")


def any_value(chance: random.Random, field: Field, ids: Mapping[str, Sequence[int]]) -> Any:  # noqa: C901 - a kind each
    """A random value of the field's kind, often none at all."""
    if not field.required and chance.random() < 0.4:
        return empty_value(field)
    match field.kind:
        case ValueKind.TEXT | ValueKind.LONG_TEXT:
            return chance.choice(TEXTS)
        case ValueKind.URL:
            return chance.choice(("https://example.org/a", "example.com"))
        case ValueKind.ZONE:
            return chance.choice(("Asia/Shanghai", "Europe/Moscow", "America/New_York"))
        case ValueKind.CHOICE:
            return chance.choice(field.choices)
        case ValueKind.CHOICES:
            return tuple(choice for choice in field.choices if chance.random() < 0.4)
        case ValueKind.INTEGER:
            return chance.choice((0, 1, 40, 2**31 - 1))
        case ValueKind.FLAG:
            return chance.random() < 0.5
        case ValueKind.VAGUE_DATE:
            return chance.choice(DATES)
        case ValueKind.VAGUE_COUNT:
            return chance.choice(COUNTS)
        case ValueKind.MOMENT:
            return FIRST_MOMENT + timedelta(hours=chance.randrange(72))
        case ValueKind.LINK:
            # A parent chosen at random could lead back to the record itself.
            candidates = [] if field.key == "parent" else ids.get(field.target, [])
            return chance.choice(candidates) if candidates else None
