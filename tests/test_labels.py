"""Every kind, field, choice, refusal and deed has words, and no value can disguise itself in them."""

from __future__ import annotations

import ast
import re
import sys
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import office_desk
from office_desk import labels
from office_desk.labels import choices, fields, findings, kinds, lists, reasons
from office_desk.labels.choice_words import WORDS
from office_desk.labels.field_words import OWN, SHARED
from office_desk.labels.visible_text import shortened, visible_text, without_secrets
from office_desk.language import use_backend
from office_desk.model.catalog import KINDS, VIEWS, Field, RecordKind, ValueKind
from office_desk.model.changes import Action, Effect, Subject
from office_desk.model.errors import Obstacle, Reason
from office_desk.model.list_query import Operator
from office_desk.storage.relations import RELATIONS

SOURCE = Path(office_desk.__file__).parent
SIDEBAR = (
    "today", "partners", "agencies", "people", "negotiations", "agreements", "conferences", "open-days",
    "programs", "calendar", "digest", "history",
)  # fmt: skip
FIELDS = [pytest.param(kind, field, id=f"{kind.key}.{field.key}") for kind in KINDS.values() for field in kind.fields]
REFUSALS = {"of", "Refused", "NotFound", "CannotOpen", "DeskError", "NotUnderstood"}


@dataclass(frozen=True)
class Deed:
    """What a unit of work tells of itself."""

    action: Action
    subject: Subject


@pytest.fixture
def shouted() -> Iterator[None]:
    """A language whose every word is in capitals, so that a text which is not translated is seen."""
    previous = use_backend(lambda context, text, count: re.sub(r"(\{\w+\})|(.)", _shout, text))
    yield
    use_backend(previous)


def _shout(match: re.Match[str]) -> str:
    return match[1] or match[2].upper()


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_has_its_words(kind: str) -> None:
    assert labels.kind_label(kind)[0].isupper()
    assert labels.kind_label(kind, plural=False)[0].isupper()
    assert kinds._NOUNS[kind] == labels.kind_noun(kind)
    assert kinds._COUNTED[kind].startswith("%n ")


def test_no_words_are_kept_for_kinds_that_are_gone() -> None:
    for words in (kinds._PLURALS, kinds._SINGULARS, kinds._NOUNS, kinds._COUNTED):
        assert list(words) == [kind for kind in words if kind in KINDS]
    assert set(OWN) <= set(KINDS)


@pytest.mark.parametrize("view", [*VIEWS, *SIDEBAR])
def test_every_page_has_a_name(view: str) -> None:
    assert labels.view_label(view)[0].isupper()


def test_the_sidebar_reads_as_the_office_speaks() -> None:
    assert [labels.view_label(view) for view in SIDEBAR] == [
        "Today", "Partners", "Agencies", "People", "Negotiations", "Agreements", "Conferences", "Open days",
        "Programs", "Calendar", "Digest", "History",
    ]  # fmt: skip


@pytest.mark.parametrize(("kind", "field"), FIELDS)
def test_every_field_has_a_label_and_stands_under_a_heading(kind: RecordKind, field: Field) -> None:
    assert field.key in OWN.get(kind.key, ("", {}))[1] or field.key in SHARED
    assert labels.field_label(kind.key, field.key)[0].isupper()
    assert field.group in fields._GROUPS


@pytest.mark.parametrize("kind", KINDS)
def test_no_field_of_a_kind_is_called_like_another(kind: str) -> None:
    shown = [labels.field_label(kind, field.key) for field in KINDS[kind].written]
    assert len(shown) == len(set(shown))


def test_no_label_is_kept_for_a_field_that_is_gone() -> None:
    stale = [(kind, key) for kind, (_, own) in OWN.items() for key in own if key and key not in KINDS[kind].by_key]
    assert stale == []


@pytest.mark.parametrize(("kind", "field"), FIELDS)
def test_every_choice_has_a_word(kind: RecordKind, field: Field) -> None:
    _, words = WORDS.get((kind.key, field.key), ("", {}))
    assert tuple(words) == field.choices
    assert len(set(words.values())) == len(words)


def test_no_words_are_kept_for_choices_that_are_gone() -> None:
    assert all(KINDS[kind][key].choices for kind, key in WORDS)


@pytest.mark.parametrize(("kind", "field"), FIELDS)
def test_a_field_alone_tells_which_words_its_choices_have(kind: RecordKind, field: Field) -> None:
    found = choices.kind_of(field)
    assert WORDS.get((found, field.key)) == WORDS.get((kind.key, field.key))


def test_a_value_of_a_newer_version_is_shown_as_it_is() -> None:
    assert labels.choice_label("events", "kind", "space_walk") == "space walk"
    assert labels.field_label("events", "star_sign") == "star sign"
    assert labels.kind_label("space_walks") == "space walks"


def test_a_date_field_says_what_can_be_typed() -> None:
    assert labels.field_hint("events", "starts_at")
    assert all(
        labels.field_hint(kind.key, field.key)
        for kind in KINDS.values()
        for field in kind.written
        if field.kind in (ValueKind.VAGUE_DATE, ValueKind.VAGUE_COUNT)
    )
    assert labels.field_hint("events", "title") == ""


def test_hints_belong_to_fields_that_exist() -> None:
    known = {field.key for kind in KINDS.values() for field in kind.fields}
    assert set(fields._HINTS) <= known


def test_every_operator_and_effect_has_words() -> None:
    assert set(lists._OPERATORS) == set(Operator)
    assert all(labels.effect_label(effect) for effect in Effect)


def test_sections_of_cards_have_headings() -> None:
    keys = (
        "people contacts meetings agreements events groups programme participants figures quotations attachments "
        "tasks negotiations parties members enrollments lines speakers"
    )
    shown = {relation.key for relations in RELATIONS.values() for relation in relations}
    assert {*keys.split(), *shown} <= set(lists._SECTIONS)


def test_words_are_translated_when_they_are_asked_for(shouted: None) -> None:
    assert labels.kind_label("people") == "PEOPLE"
    assert labels.field_label("people", "family_name") == "FAMILY NAME"
    assert labels.choice_label("events", "kind", "open_day") == "OPEN DAY"
    assert labels.reason(Reason.of("not_in_trash", title="Zhouyi LLC")) == "“Zhouyi LLC” IS NOT IN THE TRASH."


def test_a_choice_is_known_by_its_key_and_by_its_word() -> None:
    assert labels.choice_key("events", "kind", "open_day") == "open_day"
    assert labels.choice_key("events", "kind", " Open  Day ") == "open_day"
    assert labels.choice_key("events", "kind", "open-day") == "open_day"
    assert labels.choice_key("events", "kind", "closed day") is None


def _refusals() -> Iterator[tuple[str, set[str], str]]:
    """Every code that the program refuses with: the code, the values it gives and where."""
    for path in sorted(SOURCE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call) or not node.args:
                continue
            called = getattr(node.func, "attr", getattr(node.func, "id", ""))
            first = node.args[0]
            if called in REFUSALS and isinstance(first, ast.Constant) and isinstance(first.value, str):
                if called == "of" and getattr(getattr(node.func, "value", None), "id", "") != "Reason":
                    continue
                names = {keyword.arg or "*" for keyword in node.keywords}
                yield first.value, names, f"{path.relative_to(SOURCE)}:{node.lineno}"


def test_every_refusal_of_the_program_has_a_sentence_and_its_values() -> None:
    found = list(_refusals())
    assert len(found) > 30
    problems = []
    for code, given_values, place in found:
        sentence = reasons._SENTENCES.get(code)
        if sentence is None:
            problems.append(f"{place}: {code} has no sentence")
            continue
        needed = set(re.findall(r"\{(\w+)\}", sentence))
        if "*" not in given_values and not needed <= given_values:
            problems.append(f"{place}: {code} does not say {needed - given_values}")
        if "%n" in sentence and not given_values & {"limit", "count", "*"}:
            problems.append(f"{place}: {code} has no count")
    assert problems == []


def test_a_sentence_names_kinds_as_people_do() -> None:
    sentence = labels.reason(Reason.of("no_such_record", kind="organizations", id=7))
    assert sentence == "Organization: there is no record with the number 7."


def test_a_sentence_lists_what_is_possible() -> None:
    sentence = labels.reason(Reason.of("not_a_choice", value="maybe", choices=("open", "done")))
    assert sentence == "“maybe” is not one of the choices: open, done."


def test_a_sentence_shows_what_nobody_could_see() -> None:
    sentence = labels.reason(Reason.of("not_a_date", value="2026\u202e\x1b[31m\nJune"))
    assert sentence == "“2026⟦U+202E⟧⟦U+001B⟧[31m June” cannot be read as a date."


def test_a_sentence_names_a_hidden_character_by_its_number() -> None:
    for code in ("\u202e", 0x202E, "U+202E"):
        assert "(U+202E)" in labels.reason(Reason.of("bidi_character", code=code))


def test_a_sentence_takes_names_as_they_are() -> None:
    title = "<b>{actor}</b> %n"
    assert title in labels.reason(Reason.of("conflict", title=title, actor="Анна"))


def test_a_sentence_shows_a_phone_number_in_groups() -> None:
    sentence = labels.reason(Reason.of("same_phone", value="+8613800138000"))
    assert sentence == "The same phone number: +86 138 0013 8000"


def test_a_sentence_stays_short_whatever_was_typed() -> None:
    assert len(labels.reason(Reason.of("not_a_number", value="9" * 100_000))) < 120


def test_a_sentence_never_tells_a_password() -> None:
    place = "postgresql+psycopg://anna:secret@db.example.com/office"
    assert "secret" not in labels.reason(Reason.of("cannot_open", path=place, detail=place))
    assert without_secrets(place) == "postgresql+psycopg://anna:…@db.example.com/office"


def test_an_unknown_reason_is_named_by_its_code() -> None:
    assert labels.reason(Reason.of("no_such_thing_yet")) == "This cannot be done (no_such_thing_yet)."


@pytest.mark.parametrize(
    ("action", "subject", "sentence"),
    [
        (Action.CREATE, Subject("people", "张颖"), "Added “张颖”"),
        (Action.TRASH, Subject("organizations", "Zhouyi LLC"), "Deleted “Zhouyi LLC”"),
        (Action.BULK_EDIT, Subject("people", "", 3), "Edited 3 people"),
        (Action.SAMPLE, Subject("organizations", "", 41), "Loaded the sample office"),
        (Action.UNDO, Subject("people", "Анна", 1, Action.TRASH), "Took back: Deleted “Анна”"),
        (Action.REDO, Subject("people", "", 3, Action.BULK_EDIT), "Did again: Edited 3 people"),
        (Action.UNDO, Subject("people", "", 1, Action.SAMPLE), "Took back: Loaded the sample office"),
        (Action.EDIT, Subject("people", ""), "Edited “without a name”"),
        (Action.EDIT, Subject("people", "a\u202eb"), "Edited “a⟦U+202E⟧b”"),
    ],
)
def test_a_deed_is_told_in_one_sentence(action: Action, subject: Subject, sentence: str) -> None:
    assert labels.action_sentence(Deed(action, subject)) == sentence


@pytest.mark.parametrize("action", Action)
def test_every_action_can_be_told_and_taken_back(action: Action) -> None:
    for count in (1, 2):
        assert labels.action_sentence(Deed(action, Subject("people", "Anna", count)))
        assert labels.action_sentence(Deed(Action.UNDO, Subject("people", "Anna", count, action)))


@pytest.mark.parametrize(
    ("obstacle", "sentence"),
    [
        (Obstacle("people", 1, "Ann", "title", "", "Dean"), "“Ann”: Title was changed since and stays as it is"),
        (Obstacle("people", 1, "Ann", "", False, True), "“Ann” was deleted since and stays in the trash"),
        (Obstacle("people", 1, "Ann", "", True, False), "“Ann” was restored since and stays"),
        (Obstacle("people", 1, "Ann", "", True, False, "+86"), "“Ann” stays, because “+86” was changed or added since"),
    ],
)
def test_what_an_undo_leaves_alone_is_told_with_why(obstacle: Obstacle, sentence: str) -> None:
    assert labels.obstacle_sentence(obstacle) == sentence


def test_a_check_says_what_it_found() -> None:
    assert labels.finding_sentence("links", True, "") == "All links point at records."
    assert labels.finding_sentence("links", False, "sessions 7 → events").endswith("(sessions 7 → events)")
    assert labels.finding_sentence("gravity", False, "") == "gravity: not well"
    assert all(well and ill for well, ill in findings._FINDINGS.values())


@pytest.mark.parametrize("text", ["张颖", "Щербакова", "a\tb\nc", "naïve", "👩‍🏫", "Ł", "٣"])
def test_text_that_can_be_seen_stays_as_it_is(text: str) -> None:
    assert visible_text(text) == text


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a\u200bb", "a⟦U+200B⟧b"),
        ("a\u200db", "a⟦U+200D⟧b"),
        ("\u2067abc", "⟦U+2067⟧abc"),
        ("\x00", "⟦U+0000⟧"),
        ("\ud800", "⟦U+D800⟧"),
        ("\ufeffname", "⟦U+FEFF⟧name"),
        ("\U000e0041", "⟦U+E0041⟧"),
    ],
)
def test_what_cannot_be_seen_is_marked(text: str, shown: str) -> None:
    assert visible_text(text) == shown


def test_every_character_without_a_glyph_is_marked() -> None:
    seen = "\n\t\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u070f\u0890\u0891\u08e2\U000110bd\U000110cd"
    hidden = (
        chr(code)
        for code in range(sys.maxunicode + 1)
        if unicodedata.category(chr(code)) in {"Cc", "Cf", "Cs", "Zl", "Zp"}
    )
    assert [hex(ord(one)) for one in hidden if one not in seen and visible_text(one) == one] == []


@given(st.text(max_size=400))
def test_shortened_text_is_one_line_that_fits(text: str) -> None:
    line = shortened(text)
    assert len(line) <= 80
    assert "\n" not in line
    assert visible_text(line) == line
