"""Whatever somebody types is stored and read back as it is, or refused with a reason; never an error."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from builders import draft_of
from office_desk.model.catalog import KINDS, Field, ValueKind
from office_desk.model.errors import Invalid, Reason
from office_desk.model.list_query import Filter, ListQuery, Operator
from office_desk.model.snapshot import Draft
from office_desk.services.desk import Desk

ANY_TEXT = st.text(st.characters(exclude_categories=()), max_size=40) | st.sampled_from(
    (
        "<b>Zhang</b>",
        "=1+1",
        "'; DROP TABLE people; --",
        "\x00",
        "\ud800",
        "👩‍👩‍👧",
        "\u202egnaZ",
        "é" * 301,
        "Z\u0336a",
        "\\",
        "%s{}",
    )
)
TEXT_FIELDS = tuple(field for field in KINDS["people"].written if field.kind in (ValueKind.TEXT, ValueKind.LONG_TEXT))


@settings(max_examples=120, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(field=st.sampled_from(TEXT_FIELDS), text=ANY_TEXT)
@example(field=KINDS["people"]["notes"], text="a\r\nb\tc")
def test_any_text_is_kept_as_typed_or_refused_with_a_reason(desk: Desk, field: Field, text: str) -> None:
    draft = Draft("people", {"name_ru": "Ли", field.key: text})
    try:
        saved = desk.records.create(draft)
    except Invalid as refusal:
        reasons = refusal.reasons
    else:
        reasons = {}
    if reasons:
        assert set(reasons) <= {field.key, "family_name"}
        assert all(isinstance(reason, Reason) for reason in reasons.values())
        return
    expected = text if field.kind is ValueKind.LONG_TEXT else text.strip(" \u00a0\u3000")
    record = desk.records.get("people", saved.id)
    assert record.values[field.key] == expected
    assert desk.history.of_record("people", saved.id)[0].after.get(field.key, "") == expected
    # A list and a search with the same text answer, too.
    desk.lists.window(ListQuery("people", text=text, columns=(field.key,)), 0, 3)
    desk.search.find(text)
    desk.history.undo()


@pytest.mark.parametrize("text", ["\x00", "\ud800", "\x1b[2J"])
def test_what_no_database_can_keep_is_refused_in_every_text_field(desk: Desk, text: str) -> None:
    person = desk.records.create(Draft("people", {"name_ru": "Ли"})).id
    for field in TEXT_FIELDS:
        with pytest.raises(Invalid) as invalid:
            desk.records.save(draft_of(desk.records.get("people", person), **{field.key: f"a{text}b"}))
        assert invalid.value.reasons[field.key].code == "control_character"


@pytest.mark.parametrize("text", ["\x00", "\ud800", "a\ud800b", "\x00zhang"])
def test_a_search_for_what_no_database_can_keep_answers(desk: Desk, text: str) -> None:
    desk.records.create(Draft("people", {"family_name": "Zhang"}))
    assert len(desk.search.find(text)) <= 1
    assert desk.lists.count(ListQuery("people", text=text)) <= 1
    assert desk.lists.count(ListQuery("people", text=text, trashed=True)) == 0
    for operator in (Operator.IS, Operator.IS_NOT, Operator.CONTAINS):
        assert desk.lists.count(ListQuery("people", filters=(Filter("title", operator, text),))) <= 1
