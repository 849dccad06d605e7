"""A pair of different records is two people or two organizations; nobody edits what is carried for other programs."""

from __future__ import annotations

import pytest

from office_desk.model.catalog import KINDS, Origin
from office_desk.model.empty_values import complete
from office_desk.model.rules import broken_rules

PAIRS = KINDS["distinct_pairs"]


@pytest.mark.parametrize(
    ("values", "reason"),
    [
        ({"person": 1, "other_person": 2}, None),
        ({"organization": 1, "other_organization": 2}, None),
        ({}, "one_pair_needed"),
        ({"person": 1}, "one_pair_needed"),
        ({"person": 1, "other_organization": 2}, "one_pair_needed"),
        ({"person": 1, "other_person": 2, "organization": 3}, "one_pair_needed"),
        ({"person": 1, "other_person": 2, "organization": 3, "other_organization": 4}, "one_pair_needed"),
        ({"person": 1, "other_person": 1}, "pair_with_itself"),
    ],
)
def test_a_pair_is_of_one_kind_and_of_two_records(values: dict[str, int], reason: str | None) -> None:
    broken = broken_rules(PAIRS, complete(PAIRS, dict(values)))
    assert [one.code for one in broken.values()] == ([reason] if reason else [])


def test_what_is_carried_is_stored_and_shown_to_nobody() -> None:
    for key in ("people", "organizations", "events"):
        kind = KINDS[key]
        assert kind["carried"].origin is Origin.CARRIED
        assert kind["carried"] in kind.stored
        assert kind["carried"] not in kind.written
        assert "carried" not in kind.shown
        assert set(kind.written) < set(kind.stored) < set(kind.fields)
