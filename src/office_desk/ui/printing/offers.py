"""The papers that fit what is selected, and what each would be about."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from office_desk.documents.subjects import About, OfEvent, OfInteraction, OfList, OfOrganization, OfPeriod, OfRecords
from office_desk.model.list_query import ListQuery
from office_desk.ui.printing.fitting_papers import papers_of_list, papers_of_record


@dataclass(frozen=True, slots=True)
class Offer:
    """A paper that can be printed.

    Attributes:
        paper: A key of the papers.
        about: What it would say something of.
        selected: The same of the selected records alone, where a person selected several.
        count: How many these are.
    """

    paper: str
    about: About
    selected: About | None = None
    count: int = 0


def offers_of_record(kind: str, record_id: int) -> tuple[Offer, ...]:
    """What can be printed of one record."""
    return tuple(Offer(paper, _about_record(paper, kind, record_id)) for paper in papers_of_record(kind))


def offers_of_list(kind: str, query: ListQuery, ids: Sequence[int], *, is_chosen: bool) -> tuple[Offer, ...]:
    """What can be printed of a list and of what is selected in it.

    `is_chosen` tells whether a person selected these records; if not, the first one is selected by itself.
    """
    chosen = tuple(ids) if is_chosen else ()
    found = []
    for paper in papers_of_list(kind, len(ids)):
        if paper == "list":
            found.append(_offer_of_list(query, chosen if len(chosen) > 1 else ()))
        elif paper == "directory":
            about = OfRecords(kind, chosen) if chosen else None
            found.append(Offer(paper, OfList(query), about, len(chosen)))
        else:
            found.append(Offer(paper, _about_record(paper, kind, ids[0])))
    return tuple(found)


def offers_of_period(first: date, last: date) -> tuple[Offer, ...]:
    """What can be printed of the days from the first to the last."""
    return (Offer("agenda", OfPeriod(first, last)),)


def _offer_of_list(query: ListQuery, several: tuple[int, ...]) -> Offer:
    return Offer("list", OfList(query), OfList(query, several) if several else None, len(several))


def _about_record(paper: str, kind: str, record_id: int) -> About:
    match paper:
        case "dossier":
            return OfOrganization(record_id)
        case "briefing":
            return OfInteraction(record_id)
        case "directory":
            return OfRecords(kind, (record_id,))
        case _:
            return OfEvent(record_id)
