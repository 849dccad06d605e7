"""What a card needs from the desk, read in one go on a worker."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from office_desk.model.card import Card, Section
from office_desk.model.catalog import KINDS
from office_desk.model.changes import Changes
from office_desk.model.errors import NotFound
from office_desk.model.snapshot import Snapshot

if TYPE_CHECKING:
    from office_desk.services.desk import Desk


@dataclass(frozen=True, slots=True)
class CardAnswer:
    """A card as it is drawn.

    Attributes:
        zone: The IANA zone whose wall time its moments are shown in; "" where there is none.
        whole: Sections that were asked for with all their rows, by key.
    """

    card: Card
    zone: str
    whole: dict[str, Section]


def read_card(desk: Desk, kind: str, record_id: int, language: str, expanded: Iterable[str]) -> CardAnswer:
    """Read a card with the named sections whole; raises NotFound."""
    card = desk.cards.card(kind, record_id, language)
    present = {section.key for section in card.sections if section.total > len(section.rows)}
    whole = {key: desk.cards.section(kind, record_id, key, language) for key in expanded if key in present}
    return CardAnswer(card, zone_of(desk, card.snapshot), whole)


def zone_of(desk: Desk, snapshot: Snapshot) -> str:
    """The time zone of a record's moments: its own, or that of the record it is a part of."""
    for field in KINDS[snapshot.kind].fields:
        if not field.zone_key:
            continue
        link, _, key = field.zone_key.rpartition(".")
        if not link:
            return str(snapshot.values.get(key) or "")
        owner_id = snapshot.values.get(link)
        if not owner_id:
            return ""
        try:
            owner = desk.records.get(KINDS[snapshot.kind][link].target, owner_id)
        except NotFound:
            return ""
        return str(owner.values.get(key) or "")
    return ""


def concerns_card(changes: Changes, answer: CardAnswer) -> bool:
    """Whether a unit of work may have changed what the card shows.

    A record that points at the card's kind may have come to point at this one, which `Changes` does not tell.
    """
    kind = answer.card.snapshot.kind
    shown = shown_records(answer)
    return any(
        any(field.target == kind for field in KINDS[run.kind].links)
        or any(record_id in run.ids for shown_kind, record_id in shown if shown_kind == run.kind)
        for run in changes.touched.runs
        if run.kind in KINDS
    )


def shown_records(answer: CardAnswer) -> frozenset[tuple[str, int]]:
    """Every record whose words stand on the card."""
    card = answer.card
    snapshot = card.snapshot
    shown = {(snapshot.kind, snapshot.id)}
    shown |= {(item.kind, item.id) for item in card.timeline}
    for section in (*card.sections, *answer.whole.values()):
        shown |= {(row.kind, row.id) for row in section.rows}
        shown |= {(row.link_kind, row.link_id) for row in section.rows if row.link_id}
    for field in KINDS[snapshot.kind].links:
        if linked := snapshot.values.get(field.key):
            shown.add((field.target, linked))
    return frozenset(shown)
