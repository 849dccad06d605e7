"""Field values as JSON and back: nothing is lost on the way through the history."""

from __future__ import annotations

import json
import random
from datetime import UTC, datetime, timedelta, timezone

import pytest

from builders import any_values
from office_desk.model.catalog import KINDS, ValueKind
from office_desk.model.empty_values import complete
from office_desk.model.json_values import from_json, record_from_json, to_json


@pytest.mark.parametrize("kind", KINDS)
def test_every_value_survives_the_way_to_json_text_and_back(kind: str) -> None:
    chance = random.Random(kind)
    ids = {field.target: [1, 2, 3] for field in KINDS[kind].links}
    for _ in range(20):
        values = complete(KINDS[kind], any_values(chance, KINDS[kind], ids))
        stored = {key: to_json(KINDS[kind][key], value) for key, value in values.items()}
        assert record_from_json(KINDS[kind], json.loads(json.dumps(stored))) == values


def test_a_moment_is_stored_in_utc() -> None:
    field = KINDS["events"]["starts_at"]
    shanghai = datetime(2026, 12, 5, 9, 0, tzinfo=timezone(timedelta(hours=8)))
    assert to_json(field, shanghai) == "2026-12-05T01:00:00+00:00"
    assert from_json(field, to_json(field, shanghai)) == shanghai
    assert from_json(field, to_json(field, shanghai)).tzinfo == UTC


def test_nothing_said_stays_nothing_said() -> None:
    for kind in KINDS.values():
        for field in kind.written:
            expected = () if field.kind is ValueKind.CHOICES else None
            assert from_json(field, to_json(field, None)) == expected


def test_a_field_that_the_catalog_has_no_more_is_left_out() -> None:
    assert record_from_json(KINDS["people"], {"title": "Dean", "shoe_size": 40}) == {"title": "Dean"}
