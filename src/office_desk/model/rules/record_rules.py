"""Rules between the fields of a record."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

from office_desk.model.catalog import RecordKind
from office_desk.model.errors import Reason

Values = Mapping[str, Any]
Broken = dict[str, Reason]


def broken_record_rules(kind: RecordKind, values: Values) -> Broken:
    """Field key to reason for the first rule of the kind that is broken."""
    for rule in _RULES.get(kind.key, ()):
        broken = rule(kind, values)
        if broken:
            return broken
    return _is_named(kind, values)


def _is_named(kind: RecordKind, values: Values) -> Broken:
    """A record must be called something, in any language."""
    for key in kind.titles:
        if str(values[key] or "").strip():
            return {}
    return {kind.titles[0]: Reason.of("one_name_needed")} if kind.titles else {}


def _ends_after_start(_kind: RecordKind, values: Values) -> Broken:
    start, end = values["starts_at"], values["ends_at"]
    if end is not None and start is not None and end < start:
        return {"ends_at": Reason.of("ends_before_start")}
    if end is not None and start is None:
        return {"starts_at": Reason.of("required")}
    return {}


def _has_zone(_kind: RecordKind, values: Values) -> Broken:
    if values["starts_at"] is not None and not values["timezone"]:
        return {"timezone": Reason.of("zone_needed")}
    return {}


def _is_valid_for_some_time(_kind: RecordKind, values: Values) -> Broken:
    first, last = values["valid_from"], values["valid_until"]
    if first and last and first.earliest and last.latest and last.latest < first.earliest:
        return {"valid_until": Reason.of("valid_until_before_from")}
    return {}


def _has_one_owner(_kind: RecordKind, values: Values) -> Broken:
    if (values["person"] is None) == (values["organization"] is None):
        return {"person": Reason.of("one_owner_needed")}
    return {}


def _has_a_party(_kind: RecordKind, values: Values) -> Broken:
    if values["person"] is None and values["organization"] is None:
        return {"organization": Reason.of("party_needed")}
    return {}


def _is_a_pair(_kind: RecordKind, values: Values) -> Broken:
    """Two people or two organizations, and not one of them with itself."""
    people, organizations = ((values[key], values[f"other_{key}"]) for key in ("person", "organization"))
    whole = [pair for pair in (people, organizations) if None not in pair]
    told = [one for pair in (people, organizations) for one in pair if one is not None]
    if len(whole) != 1 or len(told) != 2:
        return {"person": Reason.of("one_pair_needed")}
    return {"other_person": Reason.of("pair_with_itself")} if whole[0][0] == whole[0][1] else {}


_is_plain_address = re.compile(
    r"(?!.{200})(?!.*[^@.]{64})[a-z0-9]+(?:[._+-][a-z0-9]+)*@(?:[a-z0-9]+(?:-[a-z0-9]+)*\.)+[a-z]{2,20}\Z",
    re.ASCII | re.IGNORECASE,
).match
"""Addresses about which there is no question: ten thousand imported ones are not worth a second of looking closer."""


def _is_reachable(_kind: RecordKind, values: Values) -> Broken:
    if values["kind"] != "email" or _is_plain_address(values["value"]):
        return {}
    # Loaded here: reading a desk never needs it, and it brings a DNS library along.
    from email_validator import EmailNotValidError, validate_email

    try:
        validate_email(values["value"].strip(), check_deliverability=False, globally_deliverable=False)
    except EmailNotValidError:
        return {"value": Reason.of("not_an_email", value=values["value"])}
    return {}


_RULES: Mapping[str, tuple[Callable[[RecordKind, Values], Broken], ...]] = {
    "events": (_has_zone, _ends_after_start),
    "sessions": (_ends_after_start,),
    "agreements": (_is_valid_for_some_time,),
    "distinct_pairs": (_is_a_pair,),
    "contact_points": (_has_one_owner, _is_reachable),
    "interaction_parties": (_has_a_party,),
    "negotiation_parties": (_has_a_party,),
    "agreement_parties": (_has_a_party,),
}
