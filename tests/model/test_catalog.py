"""The field catalog agrees with itself: everything that names a kind or a field names one that is there."""

from __future__ import annotations

import pytest

from office_desk.model.catalog import KINDS, VIEWS, Field, ValueKind

FIELDS = [(kind.key, field) for kind in KINDS.values() for field in kind.fields]


@pytest.mark.parametrize("kind", KINDS.values(), ids=lambda kind: kind.key)
def test_a_kind_names_only_fields_it_has(kind) -> None:  # type: ignore[no-untyped-def]
    assert len(kind.by_key) == len(kind.fields)
    assert kind.titles
    assert set(kind.titles) <= set(kind.by_key)
    for owner in kind.owners:
        assert kind[owner].target in KINDS


@pytest.mark.parametrize(("kind", "field"), FIELDS, ids=lambda one: one if isinstance(one, str) else one.key)
def test_a_field_has_what_its_kind_of_value_needs(kind: str, field: Field) -> None:
    assert bool(field.choices) == (field.kind in (ValueKind.CHOICE, ValueKind.CHOICES))
    assert (field.target in KINDS) == (field.kind is ValueKind.LINK)
    assert bool(field.zone_key) == (field.kind is ValueKind.MOMENT)
    assert field.language in ("", "en", "zh", "ru")
    assert field.default in ("", *field.choices) or field.kind is ValueKind.ZONE
    assert not (field.bulk or field.inline) or field.origin == "written"
    if field.zone_key:
        *link, last = field.zone_key.split(".")
        owner = KINDS[KINDS[kind][link[0]].target] if link else KINDS[kind]
        assert owner[last].kind is ValueKind.ZONE


@pytest.mark.parametrize("view", VIEWS.values(), ids=lambda view: view.key)
def test_a_view_shows_and_asks_for_fields_of_its_kind(view) -> None:  # type: ignore[no-untyped-def]
    kind = KINDS[view.kind]
    assert set(view.columns) <= set(kind.by_key)
    assert view.sort.removeprefix("-") in ("", *kind.by_key)
    if view.condition:
        key, value = view.condition
        assert value in kind[key].choices


def test_every_kind_can_be_listed() -> None:
    assert {view.kind for view in VIEWS.values() if view.condition is None} == set(KINDS)


def test_a_heading_means_one_field_of_a_kind() -> None:
    for kind in KINDS.values():
        seen: dict[str, str] = {}
        for field in kind.written:
            for alias in field.aliases:
                assert seen.setdefault(alias.casefold(), field.key) == field.key, (kind.key, alias)
