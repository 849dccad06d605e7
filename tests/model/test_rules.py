"""What a record must satisfy before it is stored: one test per rule."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from email_validator import EmailNotValidError, validate_email
from hypothesis import given, settings
from hypothesis import strategies as st

from office_desk.model.catalog import KINDS, Field, ValueKind
from office_desk.model.empty_values import complete
from office_desk.model.errors import Reason
from office_desk.model.rules import broken_rules, broken_value_rule
from office_desk.model.vague_date import VagueDate

START = datetime(2026, 12, 5, 1, tzinfo=UTC)


def broken(kind: str, /, **values: Any) -> dict[str, str]:
    """Field key to the code of the reason."""
    return {key: reason.code for key, reason in broken_rules(KINDS[kind], complete(KINDS[kind], values)).items()}


@pytest.mark.parametrize("name", ["family_name", "given_name", "name_zh", "name_ru"])
def test_one_name_in_any_language_is_enough(name: str) -> None:
    assert broken("people", **{name: "Ли"}) == {}


def test_a_record_without_any_name_is_refused() -> None:
    assert broken("people", notes="somebody") == {"family_name": "one_name_needed"}
    assert broken("organizations", city="Harbor") == {"name": "one_name_needed"}
    assert broken("people", family_name="   ") == {"family_name": "one_name_needed"}


def test_what_is_required_is_asked_for() -> None:
    assert broken("tasks") == {"title": "required"}
    assert broken("tasks", title=" \n") == {"title": "required"} or broken("tasks", title=" ") == {"title": "required"}
    assert broken("sessions", title="Talk") == {"event": "required"}


@pytest.mark.parametrize(("kind", "key", "limit"), [("people", "family_name", 300), ("people", "title", 1_000)])
def test_text_has_its_length(kind: str, key: str, limit: int) -> None:
    values = {"family_name": "Li", key: "张" * limit}
    assert broken(kind, **values) == {}
    assert broken(kind, **(values | {key: "张" * (limit + 1)})) == {key: "too_long"}


@pytest.mark.parametrize("character", ["\x00", "\x07", "\n", "\t", "\x7f", "\x85", "\ud800"])
def test_a_line_of_text_has_no_control_characters(character: str) -> None:
    assert broken("people", family_name=f"Li{character}Na") == {"family_name": "control_character"}


def test_long_text_has_line_breaks_and_tabs_and_no_other_control_characters() -> None:
    assert broken("people", family_name="Li", notes="one\n\ttwo\r\n") == {}
    assert broken("people", family_name="Li", notes="one\x00") == {"notes": "control_character"}


@pytest.mark.parametrize("character", "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
def test_no_text_turns_its_own_direction(character: str) -> None:
    reason = broken_value_rule(KINDS["people"]["family_name"], f"Li{character}")
    assert reason == Reason.of("bidi_character", code=f"U+{ord(character):04X}")


@pytest.mark.parametrize("address", ["https://example.org/a?b=1#c", "http://example.org", "example.org", "例子.中国"])
def test_a_web_address_is_accepted(address: str) -> None:
    assert broken("organizations", name="A", website=address) == {}


@pytest.mark.parametrize(
    "address",
    ["javascript:alert(1)", "file:///etc/passwd", "ftp://example.org", "//host", "no dots", "http://[", "a b.c"],
)
def test_anything_else_is_no_web_address(address: str) -> None:
    assert broken("organizations", name="A", website=address) == {"website": "not_a_url"}


@pytest.mark.parametrize(
    ("value", "code"), [("Mars/Olympus", "not_a_zone"), ("../etc/passwd", "not_a_zone"), (8, "not_a_text")]
)
def test_a_zone_is_one_of_the_iana_database(value: object, code: str) -> None:
    assert broken("events", title="A", timezone=value) == {"timezone": code, "kind": "required"}
    assert broken("events", title="A", kind="fair", timezone="Europe/Moscow") == {}


@pytest.mark.parametrize("value", ["best", 3, None])
def test_a_choice_is_one_of_its_list(value: object) -> None:
    expected = {} if value is None else {"relation": "not_a_choice"}
    assert broken("organizations", name="A", relation=value) == expected


def test_several_choices_are_all_of_their_list() -> None:
    assert broken("organizations", name="A", roles=("partner", "agency")) == {}
    assert broken("organizations", name="A", roles=("partner", "friend")) == {"roles": "not_a_choice"}


@pytest.mark.parametrize(
    ("value", "code"),
    [(-1, "negative"), (2**31, "too_large"), ("40", "not_a_number"), (4.5, "not_a_number"), (True, "not_a_number")],
)
def test_a_number_is_whole_and_not_negative(value: object, code: str) -> None:
    assert broken("agreements", title="A", originals=value) == {"originals": code}
    assert broken("agreements", title="A", originals=2**31 - 1) == {}


@pytest.mark.parametrize(
    ("kind", "key", "code"),
    [
        ("contact_points", "preferred", "not_a_flag"),
        ("people", "birthday", "not_a_date"),
        ("events", "attendance", "not_a_count"),
        ("events", "starts_at", "not_a_moment"),
        ("tasks", "title", "not_a_text"),
        ("tasks", "person", "not_a_number"),
    ],
)
def test_a_value_of_another_kind_is_refused(kind: str, key: str, code: str) -> None:
    assert broken_value_rule(KINDS[kind][key], object()) is not None
    assert broken(kind, **{key: object()})[key] == code


def test_a_moment_without_a_zone_is_refused() -> None:
    assert broken_value_rule(KINDS["events"]["starts_at"], datetime(2026, 12, 5)) is not None


@pytest.mark.parametrize("kind", ["events", "sessions"])
def test_nothing_ends_before_it_starts_or_without_starting(kind: str) -> None:
    values = {"title": "A", "kind": "other", "event": 1} if kind == "sessions" else {"title": "A", "kind": "other"}
    if kind == "events":
        values["timezone"] = "Asia/Shanghai"
    assert broken(kind, **values, starts_at=START, ends_at=START) == {}
    assert broken(kind, **values, starts_at=START, ends_at=START - timedelta(minutes=1)) == {
        "ends_at": "ends_before_start"
    }
    assert broken(kind, **values, ends_at=START) == {"starts_at": "required"}


def test_an_event_with_a_time_needs_a_zone() -> None:
    assert broken("events", title="A", kind="fair", starts_at=START) == {"timezone": "zone_needed"}


def test_an_agreement_is_valid_until_after_it_is_valid_from() -> None:
    first, last = VagueDate.from_edtf("2026-05"), VagueDate.from_edtf("2025")
    assert broken("agreements", title="A", valid_from=first, valid_until=last) == {
        "valid_until": "valid_until_before_from"
    }
    for until in (VagueDate.from_edtf("2026"), VagueDate.undatable("as long as needed"), None):
        assert broken("agreements", title="A", valid_from=first, valid_until=until) == {}


def test_a_contact_point_belongs_to_one_owner() -> None:
    values = {"kind": "phone", "value": "1"}
    assert broken("contact_points", **values) == {"person": "one_owner_needed"}
    assert broken("contact_points", **values, person=1, organization=1) == {"person": "one_owner_needed"}
    assert broken("contact_points", **values, organization=1) == {}


@pytest.mark.parametrize(
    ("value", "is_address"), [("li@example.org", True), ("ли@пример.рф", True), ("li", False), ("a@b@c", False)]
)
def test_an_email_address_can_be_written_to(value: str, is_address: bool) -> None:
    expected = {} if is_address else {"value": "not_an_email"}
    assert broken("contact_points", kind="email", value=value, person=1) == expected
    assert broken("contact_points", kind="wechat", value=value, person=1) == {}


@pytest.mark.parametrize("of", ["interaction", "negotiation", "agreement"])
def test_a_party_is_somebody(of: str) -> None:
    assert broken(f"{of}_parties", **{of: 1}) == {"organization": "party_needed"}
    assert broken(f"{of}_parties", **{of: 1}, person=1) == {}


ANYTHING = st.one_of(
    st.text(), st.integers(), st.booleans(), st.none(), st.floats(), st.binary(), st.lists(st.text()), st.dates(),
    st.datetimes(), st.tuples(st.integers()), st.dictionaries(st.text(), st.text()),
)  # fmt: skip
FIELDS = [field for kind in KINDS.values() for field in {one.kind: one for one in kind.written}.values()]


@given(field=st.sampled_from(FIELDS), value=ANYTHING)
def test_any_value_in_any_field_is_well_or_has_a_reason(field: Field, value: object) -> None:
    reason = broken_value_rule(field, value)
    assert reason is None or isinstance(reason, Reason)
    if reason is None and field.kind in (ValueKind.TEXT, ValueKind.LONG_TEXT):
        assert isinstance(value, str)
        assert len(value) <= field.max_length


@settings(max_examples=200)
@given(address=st.from_regex(r"[a-z0-9A-Z._+-]{1,70}@[a-z0-9-]{1,70}(\.[a-z0-9-]{1,10}){0,3}", fullmatch=True))
def test_an_address_is_taken_exactly_where_the_long_look_takes_it(address: str) -> None:
    try:
        validate_email(address, check_deliverability=False, globally_deliverable=False)
        is_valid = True
    except EmailNotValidError:
        is_valid = False
    values = complete(KINDS["contact_points"], {"kind": "email", "value": address, "person": 1})
    assert (broken_rules(KINDS["contact_points"], values) == {}) == is_valid
