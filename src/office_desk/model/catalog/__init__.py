"""The field catalog: every record kind and every page's view of one, described once, as data.

Table columns, the column chooser, forms, filters, bulk edit, import mapping, export, printed lists, the
conflict dialog, the command line and the history all read this description.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from office_desk.model.catalog import desk, events, organizations, people, programs, talks
from office_desk.model.catalog.fields import Compare, Field, Origin, Searched, ValueKind
from office_desk.model.catalog.kinds import RecordKind, View

KINDS: Mapping[str, RecordKind] = MappingProxyType(
    {
        kind.key: kind
        for kind in (
            organizations.ORGANIZATIONS,
            people.PEOPLE,
            people.AFFILIATIONS,
            people.CONTACT_POINTS,
            talks.INTERACTIONS,
            talks.INTERACTION_PARTIES,
            talks.NEGOTIATIONS,
            talks.NEGOTIATION_PARTIES,
            talks.AGREEMENTS,
            talks.AGREEMENT_PARTIES,
            events.EVENTS,
            events.SESSIONS,
            events.PARTICIPATIONS,
            programs.PROGRAMS,
            programs.ENROLLMENTS,
            desk.TASKS,
            desk.ATTACHMENTS,
            organizations.FIGURES,
            people.QUOTATIONS,
            people.DISTINCT_PAIRS,
            desk.DIGESTS,
            desk.DIGEST_SECTIONS,
            desk.DIGEST_LINES,
        )
    }
)

MERGEABLE = ("people", "organizations")
"""The record kinds that are looked through for duplicates and can be merged."""

_PAGES = (
    View("partners", "organizations", ("roles", "partner"), ("relation", "city", "last_contact")),
    View(
        "agencies",
        "organizations",
        ("roles", "agency"),
        ("relation", "territory", "last_contact"),
    ),
    View("people", "people", None, ("organization", "position", "email")),
    View("negotiations", "negotiations", None, ("stage", "parties", "next_step")),
    View("agreements", "agreements", None, ("status", "parties", "signed_by_them_on")),
    View("conferences", "events", ("kind", "conference"), ("status", "when", "venue"), "-when"),
    View("open-days", "events", ("kind", "open_day"), ("status", "when", "venue"), "-when"),
    View("programs", "programs", None, ("kind", "status", "runs")),
    View("digest", "digests", None, ("period", "published_on", "language"), "-published_on"),
)

VIEWS: Mapping[str, View] = MappingProxyType(
    {view.key: view for view in _PAGES}
    | {
        key.replace("_", "-"): View(key.replace("_", "-"), key, None, tuple(f.key for f in kind.fields if f.column))
        for key, kind in KINDS.items()
        if key not in ("people", "negotiations", "agreements", "programs")
    }
)
"""Every list that can be asked for: the sidebar's pages first, then each record kind whole."""

__all__ = ["KINDS", "MERGEABLE", "VIEWS", "Compare", "Field", "Origin", "RecordKind", "Searched", "ValueKind", "View"]
