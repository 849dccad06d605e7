"""What the rows of a table are: people, unless the headings or the cells clearly say something else."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from office_desk.exchange.mapping.cells import are_mostly, is_organization
from office_desk.exchange.mapping.columns_seen import ColumnSeen, things_of
from office_desk.exchange.mapping.heading_text import comparable_heading
from office_desk.exchange.mapping.own_headings import alias_headings, keyed_headings, own_headings
from office_desk.exchange.mapping.targets import IMPORTED_KINDS
from office_desk.labels.fields import field_labels
from office_desk.model.catalog import KINDS

_OF_A_PERSON = frozenset(
    (
        "family_name",
        "given_name",
        "patronymic",
        "full_name_zh",
        "full_name_ru",
        "contact_person",
        "birthday",
        "birth_year",
    )
)
_NAMES = frozenset(("full_name", "family_or_full"))
_IN_TIME = frozenset(("start_date", "date", "end_date", "start_time"))
_ABOUT_AN_EVENT = frozenset(("venue", "host", "attendance"))
_OF_AN_EVENT = frozenset(("event", "venue", "host", "end_date", "end_time", "start_time"))
_USUAL = ("people", "organizations", "events")
_PREFERRED = ("people", "organizations", "events", "programs", "agreements", "negotiations", "interactions", "tasks")
_LEAST_OWN = 2
"""One heading alone, such as "Notes", is that of every kind."""


def guess_kind(columns: Sequence[ColumnSeen]) -> str:
    """Tell what a row of a table is."""
    things = things_of(columns)
    own = _own_kind(columns) or _kind_by_aliases(columns)
    if sum(column.text in _of_organizations() for column in columns) >= _LEAST_OWN:
        return "organizations"
    if own:
        return own
    is_of_event = "event" in things and things & (_IN_TIME | {"time"}) and things & _ABOUT_AN_EVENT
    if is_of_event and not things & _OF_A_PERSON - {"contact_person"}:
        return "events"
    if things & _OF_A_PERSON:
        return "people"
    if things & _IN_TIME and things & _OF_AN_EVENT:
        return "events"
    return _organizations_or_people(columns, things)


def _organizations_or_people(columns: Sequence[ColumnSeen], things: frozenset[str]) -> str:
    named = [column for column in columns if column.thing in _NAMES]
    if things & {"organization", "organization_name", "name_zh"} and not named:
        return "organizations"
    if named and all(are_mostly(column.cells, is_organization) for column in named):
        return "organizations"
    if any(column.text in _kinds_of_organization() for column in columns):
        return "organizations"
    headless = [column for column in columns if column.is_headless]
    if len(headless) == len(columns) and any(are_mostly(column.cells[:20], is_organization) for column in columns[:1]):
        return "organizations"
    return "people"


def _own_kind(columns: Sequence[ColumnSeen]) -> str:
    """The kind of which this is the desk's own table, or "": every heading is a label or a key of it."""
    written = [column for column in columns if column.text]
    if len(written) < _LEAST_OWN:
        return ""
    for kind in sorted(IMPORTED_KINDS, key=_preference):
        labels, keys = own_headings(kind), keyed_headings(kind)
        if all(column.text in labels or column.heading in keys for column in written) and _is_telling(kind, written):
            return kind
    return ""


def _kind_by_aliases(columns: Sequence[ColumnSeen]) -> str:
    """The kind, other than the usual ones, whose title and fields all headings name, or ""."""
    written = [column for column in columns if column.text]
    for kind in IMPORTED_KINDS:
        if kind in _USUAL or KINDS[kind].owners or len(written) < _LEAST_OWN:
            continue
        known = dict(own_headings(kind)) | dict(alias_headings(kind))
        targets = [known.get(column.text) for column in written]
        if None not in targets and any(each and each.key in ("full_name", *KINDS[kind].titles) for each in targets):
            return kind
    return ""


@cache
def _kinds_of_organization() -> frozenset[str]:
    """What heads the column that tells a university from an agency."""
    return frozenset(comparable_heading(label) for label in field_labels("organizations", "kind"))


@cache
def _of_organizations() -> frozenset[str]:
    """Headings of fields that only organizations have: what they are to the office, and what agencies have."""
    keys = ("roles", "relation", "relation_since", "founded", "territory", "license", "contract", "contract_until")
    words = (*own_headings("organizations").items(), *alias_headings("organizations").items())
    return frozenset(heading for heading, target in words if target is not None and target.key in keys)


def _preference(kind: str) -> int:
    return _PREFERRED.index(kind) if kind in _PREFERRED else len(_PREFERRED)


def _is_telling(kind: str, columns: Sequence[ColumnSeen]) -> bool:
    """Whether a table of "Name, City, Phone" is the kind's own: cells tell people from organizations."""
    if kind != "people":
        return True
    named = [column for column in columns if column.thing in _NAMES]
    is_person = bool(things_of(columns) & _OF_A_PERSON) or any(
        column.thing in ("title", "position") for column in columns
    )
    return is_person or not any(are_mostly(column.cells, is_organization) for column in named)
