"""Undo and redo: the history read backwards, over what still stands, also after a restart."""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import Any

import pytest

from builders import add, add_event, add_organization, add_person, any_value, draft_of, edit, fill, opened
from import_builders import imported as imported_records
from import_builders import person
from office_desk.exchange.reading import ReadOptions, Source
from office_desk.model.catalog import KINDS
from office_desk.model.changes import Action, Effect
from office_desk.model.errors import Invalid, NotFound, Refused, UndoBlocked
from office_desk.model.list_query import ListQuery
from office_desk.model.progress import Cancelled
from office_desk.services.desk import Desk

PLACES = ("people", "organizations", "events", "sessions", "affiliations", "tasks")


def state(desk: Desk) -> dict[tuple[str, int], tuple[Any, ...]]:
    """What a person sees of every record that is not in the trash, and by which words it is found."""
    records = {}
    for kind in KINDS:
        for record_id in desk.lists.ids(ListQuery(kind.replace("_", "-"))):
            snapshot = desk.records.get(kind, record_id)
            records[kind, record_id] = (snapshot.titles, dict(snapshot.values), dict(snapshot.links))
    return records


ACTIONS: dict[str, Callable[[Desk, dict[str, int]], object]] = {
    "create": lambda desk, ids: add_person(desk, family_name="Li"),
    "edit": lambda desk, ids: edit(desk, "people", ids["person"], title="Dean", notes="new"),
    "bulk edit": lambda desk, ids: desk.records.bulk_edit("organizations", [ids["organization"]], {"city": "Harbor"}),
    "trash": lambda desk, ids: desk.records.trash("events", [ids["event"]]),
    "restore": lambda desk, ids: desk.records.restore("tasks", [ids["trashed task"]]),
    "duplicate": lambda desk, ids: desk.records.duplicate("people", ids["person"]),
    "link": lambda desk, ids: desk.records.link(
        "affiliations", person=ids["person"], organization=ids["organization"], position="Dean"
    ),
    "unlink": lambda desk, ids: desk.records.unlink("affiliations", ids["affiliation"]),
}


def office(desk: Desk) -> dict[str, int]:
    """A little of everything that the actions work on."""
    person, organization, event = add_person(desk), add_organization(desk), add_event(desk)
    task = add(desk, "tasks", title="Call")
    desk.records.trash("tasks", [task])
    return {
        "person": person,
        "organization": organization,
        "event": event,
        "session": add(desk, "sessions", event=event, title="Welcome"),
        "affiliation": add(desk, "affiliations", person=person, organization=organization),
        "trashed task": task,
    }


@pytest.mark.parametrize("name", ACTIONS)
def test_undo_takes_it_back_and_redo_does_it_again(desk: Desk, name: str) -> None:
    ids = office(desk)
    before = state(desk)
    ACTIONS[name](desk, ids)
    after = state(desk)
    assert after != before
    desk.history.undo()
    assert state(desk) == before
    desk.history.redo()
    assert state(desk) == after
    desk.history.undo()
    assert state(desk) == before


def test_undo_and_redo_work_after_closing_and_opening_again(desk_url: str) -> None:
    with opened(desk_url) as desk:
        person = add_person(desk)
        edit(desk, "people", person, title="Dean")
    with opened(desk_url) as desk:
        desk.history.undo()
        assert desk.records.get("people", person).values["title"] == ""
    with opened(desk_url) as desk:
        desk.history.redo()
        assert desk.records.get("people", person).values["title"] == "Dean"


def test_steps_are_taken_back_in_reverse_and_done_again_in_order(desk: Desk) -> None:
    person = add_person(desk)
    titles = ["One", "Two", "Three"]
    for title in titles:
        edit(desk, "people", person, title=title)
    seen = []
    for _ in titles:
        desk.history.undo()
        seen.append(desk.records.get("people", person).values["title"])
    assert seen == ["Two", "One", ""]
    seen = []
    for _ in titles:
        desk.history.redo()
        seen.append(desk.records.get("people", person).values["title"])
    assert seen == titles


def test_the_menu_is_told_what_undo_and_redo_would_do(desk: Desk) -> None:
    assert desk.history.next_undo() is None
    add_person(desk)
    step = desk.history.next_undo()
    assert step is not None
    assert (step.action, step.subject.title) == (Action.CREATE, "Zhang Ying")
    assert desk.history.next_redo() is None
    desk.history.undo()
    assert desk.history.next_undo() is None
    again = desk.history.next_redo()
    assert again is not None
    assert again.id == step.id


def test_new_work_ends_redo(desk: Desk) -> None:
    person = add_person(desk)
    edit(desk, "people", person, title="Dean")
    desk.history.undo()
    edit(desk, "people", person, notes="new")
    assert desk.history.next_redo() is None
    with pytest.raises(Refused) as refusal:
        desk.history.redo()
    assert refusal.value.reason.code == "nothing_to_redo"


def test_without_work_there_is_nothing_to_take_back(desk: Desk) -> None:
    for step, code in ((desk.history.undo, "nothing_to_undo"), (desk.history.redo, "nothing_to_redo")):
        with pytest.raises(Refused) as refusal:
            step()
        assert refusal.value.reason.code == code


def test_newer_work_in_all_fields_blocks_undo_and_is_told_with_both_values(desk: Desk) -> None:
    person = add_person(desk, title="Teacher")
    edit(desk, "people", person, title="Dean")
    first = desk.history.latest()
    edit(desk, "people", person, title="Rector")
    latest = desk.history.latest()
    with pytest.raises(UndoBlocked) as blocked:
        desk.history.undo(first)
    (obstacle,) = blocked.value.obstacles
    assert (obstacle.key, obstacle.expected, obstacle.found) == ("title", "Dean", "Rector")
    assert desk.history.latest() == latest
    assert desk.records.get("people", person).values["title"] == "Rector"


def test_newer_work_in_one_field_leaves_that_field_and_takes_back_the_others(desk: Desk) -> None:
    person = add_person(desk, title="Teacher", notes="old")
    edit(desk, "people", person, title="Dean", notes="new")
    first = desk.history.latest()
    edit(desk, "people", person, title="Rector")
    undone = desk.history.undo(first)
    values = desk.records.get("people", person).values
    assert (values["title"], values["notes"]) == ("Rector", "old")
    assert [(one.key, one.expected, one.found) for one in undone.obstacles] == [("title", "Dean", "Rector")]


def test_taking_back_a_new_record_that_was_changed_since_is_blocked(desk: Desk) -> None:
    person = add_person(desk)
    created = desk.history.latest()
    edit(desk, "people", person, title="Dean")
    with pytest.raises(UndoBlocked) as blocked:
        desk.history.undo(created)
    assert [one.key for one in blocked.value.obstacles] == ["title"]
    assert desk.records.get("people", person).trashed_at is None


def test_taking_back_a_new_event_that_was_given_sessions_since_is_blocked(desk: Desk) -> None:
    event = add_event(desk)
    created = desk.history.latest()
    session = add(desk, "sessions", event=event, title="Welcome")
    with pytest.raises(UndoBlocked) as blocked:
        desk.history.undo(created)
    assert [(one.kind, one.id, one.kept_for) for one in blocked.value.obstacles] == [("events", event, "Welcome")]
    assert desk.records.get("events", event).trashed_at is None
    assert desk.records.get("sessions", session).trashed_at is None


def test_an_edit_of_a_record_in_the_trash_is_taken_back_where_it_lies(desk: Desk) -> None:
    person = add_person(desk, title="Teacher")
    edit(desk, "people", person, title="Dean")
    edited = desk.history.latest()
    desk.records.trash("people", [person])
    desk.history.undo(edited)
    record = desk.records.get("people", person)
    assert record.trashed_at is not None
    assert record.values["title"] == "Teacher"
    assert desk.search.find("Teacher") == ()


def test_undo_takes_back_ones_own_work_only(desk: Desk, other_desk: Desk) -> None:
    mine = add_person(desk, family_name="Mine")
    theirs = add_person(other_desk, family_name="Theirs")
    desk.history.undo()
    assert desk.records.get("people", mine).trashed_at is not None
    assert desk.records.get("people", theirs).trashed_at is None
    with pytest.raises(Refused):
        desk.history.undo()


def test_the_work_of_another_is_taken_back_by_naming_it(desk: Desk, other_desk: Desk) -> None:
    theirs = add_person(other_desk)
    unit = other_desk.history.latest()
    desk.history.undo(unit)
    assert desk.records.get("people", theirs).trashed_at is not None
    with pytest.raises(Refused) as refusal:
        desk.history.undo(unit)
    assert refusal.value.reason.code == "already_undone"


def test_a_step_back_is_not_itself_taken_back_by_id(desk: Desk) -> None:
    add_person(desk)
    undone = desk.history.undo()
    with pytest.raises(Refused) as refusal:
        desk.history.undo(undone.changes.unit_id)
    assert refusal.value.reason.code == "is_a_step_back"
    with pytest.raises(NotFound):
        desk.history.undo(999)


def test_the_history_says_what_stands(desk: Desk) -> None:
    add_person(desk)
    add_organization(desk)
    desk.history.undo()
    newest, organization, person = desk.history.units()
    assert (newest.action, newest.subject.of) == (Action.UNDO, Action.CREATE)
    assert (organization.is_undone, person.is_undone) == (True, False)
    assert desk.history.units(limit=1, before_unit=organization.id) == (person,)


def test_the_history_of_a_record_has_each_field_before_and_after(desk: Desk) -> None:
    person = add_person(desk, title="Teacher")
    edit(desk, "people", person, title="Dean", languages=("zh", "ru"))
    entry = desk.history.of_record("people", person)[0]
    assert dict(entry.before) == {"title": "Teacher", "languages": ()}
    assert dict(entry.after) == {"title": "Dean", "languages": ("zh", "ru")}
    assert entry.actor == "Anna"


def test_other_desks_hear_of_each_write_once_and_in_order(desk: Desk, other_desk: Desk) -> None:
    known = desk.history.latest()
    written = [
        other_desk.records.create(other_desk.records.blank("people", family_name=name)).changes for name in "ABC"
    ]
    assert desk.history.since(known) == tuple(written)
    assert desk.history.since(desk.history.latest()) == ()


@pytest.mark.parametrize("seed", [1, 2])
def test_forty_random_steps_are_all_taken_back_and_all_done_again(desk: Desk, seed: int) -> None:
    ids = fill(desk, number=3, seed=seed)
    start, steps = state(desk), 0
    chance = random.Random(seed)
    while steps < 40:
        try:
            changes = _random_step(desk, chance, ids)
        except (Refused, Invalid):
            continue
        steps += changes is not None
    end = state(desk)
    for _ in range(steps):
        assert desk.history.undo().obstacles == ()
    assert state(desk) == start
    assert desk.checkup.run().is_well
    for _ in range(steps):
        assert desk.history.redo().obstacles == ()
    assert state(desk) == end
    report = desk.checkup.run()
    assert [finding.code for finding in report.findings if finding.code == "search_rebuilt"] == []


def _random_step(desk: Desk, chance: random.Random, ids: dict[str, list[int]]) -> object:
    """One action of a person; refused where it does not fit the record that chance chose."""
    kind = chance.choice(PLACES)
    record_id = chance.choice(ids[kind])
    match chance.choice(("edit", "edit", "trash", "restore", "bulk", "duplicate", "link")):
        case "edit":
            snapshot = desk.records.get(kind, record_id)
            fields = [field for field in chance.sample(KINDS[kind].written, 2) if field.kind != "link"]
            values = {field.key: any_value(chance, field, ids) for field in fields}
            return desk.records.save(draft_of(snapshot, **values)).changes
        case "trash":
            return desk.records.trash(kind, [record_id])
        case "restore":
            return desk.records.restore(kind, [record_id])
        case "bulk":
            fields = [field for field in KINDS[kind].written if field.bulk and not field.target]
            field = chance.choice(fields)
            both = list({record_id, chance.choice(ids[kind])})
            return desk.records.bulk_edit(kind, both, {field.key: any_value(chance, field, ids)})
        case "duplicate":
            saved = desk.records.duplicate(kind, record_id)
            ids[kind].append(saved.id)
            return saved.changes
    saved = desk.records.link(
        "affiliations", person=chance.choice(ids["people"]), organization=chance.choice(ids["organizations"])
    )
    ids["affiliations"].append(saved.id)
    return saved.changes


def test_what_was_done_is_named_to_every_reader_in_their_language(desk: Desk) -> None:
    desk.records.create(desk.records.blank("partners", name="Fudan University", name_zh="复旦大学"))
    desk.history.undo()
    named = desk.history.units(1)[0].subject
    assert (named.named("en"), named.named("zh"), named.named("ru")) == (
        "Fudan University",
        "复旦大学",
        "Fudan University",
    )


def test_taking_back_many_additions_leaves_alone_the_one_that_was_changed_since(desk: Desk) -> None:
    reading = desk.imports.read(Source(text="Sample One, one@example.org\nSample Two, two@example.org"), ReadOptions())
    imported = desk.imports.carry_out(desk.imports.plan(reading)).changes
    assert imported is not None
    first, second = (one.id for one in imported.touched if one.kind == "people")
    edit(desk, "people", first, notes="called back")
    told: list[tuple[int, int]] = []

    undone = desk.history.undo(imported.unit_id, lambda done, total: told.append((done, total)))

    assert [(one.id, one.key) for one in undone.obstacles] == [(first, "notes")]
    assert desk.lists.ids(ListQuery("people")) == (first,)
    assert desk.records.get("people", second).version == 2
    assert told
    assert all(done <= total for done, total in told)


def test_undo_that_is_cancelled_takes_nothing_back(desk: Desk) -> None:
    person = add_person(desk)

    def cancel(_done: int, _total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        desk.history.undo(progress=cancel)

    assert desk.lists.ids(ListQuery("people")) == (person,)


def imported(desk: Desk, *names: str) -> tuple[int, tuple[int, ...]]:
    """Import people with an e-mail each; answers the unit and the people."""
    lines = "\n".join(f"Sample {name}, {name.lower()}@example.org" for name in names)
    reading = desk.imports.read(Source(text=lines), ReadOptions())
    changes = desk.imports.carry_out(desk.imports.plan(reading)).changes
    assert changes is not None
    return changes.unit_id, tuple(one.id for one in changes.touched.of_kind("people"))


def test_many_additions_are_done_again_in_the_order_in_which_they_were_first_done(desk: Desk) -> None:
    unit, people = imported(desk, "One", "Two", "Three")
    undone = desk.history.undo(unit).changes
    told: list[tuple[int, int]] = []

    redone = desk.history.redo(lambda done, total: told.append((done, total))).changes

    first = [(one.kind, one.record_id) for one in desk.history.changes(unit)]
    assert [(one.kind, one.id) for one in undone.touched] == first[::-1]
    assert [(one.kind, one.id, one.effect) for one in redone.touched] == [(*key, Effect.RESTORED) for key in first]
    again = desk.history.changes(redone.unit_id)
    assert [(one.kind, one.record_id, dict(one.before), dict(one.after)) for one in again] == [
        (*key, {}, {}) for key in first
    ]
    assert {desk.records.get("people", one).version for one in people} == {3}
    assert [hit.id for hit in desk.search.find("two@example.org")] == [people[1]]
    parts = [done / total for done, total in told]
    assert parts == sorted(parts)
    assert parts[-1] <= 1


def test_what_somebody_took_out_of_the_trash_is_left_alone_and_told_when_the_rest_is_done_again(
    desk: Desk, other_desk: Desk
) -> None:
    unit, (first, second) = imported(desk, "One", "Two")
    desk.history.undo(unit)
    other_desk.records.restore("people", [first])

    redone = desk.history.redo()

    assert (("people", first), "", True, False) in [
        ((one.kind, one.id), one.key, one.expected, one.found) for one in redone.obstacles
    ]
    assert desk.records.get("people", first).version == 3
    assert desk.lists.ids(ListQuery("people")) == (first, second)


def test_what_was_done_again_and_changed_since_is_not_taken_back_a_second_time(desk: Desk, other_desk: Desk) -> None:
    unit, (first, second, third) = imported(desk, "One", "Two", "Three")
    desk.history.undo(unit)
    desk.history.redo()
    edit(other_desk, "people", first, notes="called back")
    add(other_desk, "contact_points", person=second, kind="phone", value="+86 21 5000 0001")

    undone = desk.history.undo(unit)

    assert {(one.kind, one.id, one.key, one.expected, one.found) for one in undone.obstacles} == {
        ("people", first, "notes", "", "called back"),
        ("people", second, "", True, False),
    }
    assert set(desk.lists.ids(ListQuery("people"))) == {first, second}
    assert desk.records.get("people", third).trashed_at is not None


def carded(desk: Desk) -> tuple[int, dict[str, int]]:
    """Import a card with a phone, an e-mail and a workplace, and one of somebody else; answers the unit and the ids."""
    ying = {"email": "zy@example.org", "phone": "+86 21 5000 0001", "organization": "Harbor University"}
    changes = imported_records(desk, person("Zhang", "Ying", **ying), person("Sample", "Two")).changes
    assert changes is not None
    ids = {"someone else": list(changes.touched.of_kind("people"))[1].id}
    for one in changes.touched:
        points = one.kind == "contact_points"
        ids.setdefault(desk.records.get(one.kind, one.id).values["kind"] if points else one.kind, one.id)
    return changes.unit_id, ids


@pytest.mark.parametrize(
    ("part", "kind", "values", "staying"),
    [
        ("phone", "contact_points", {"value": "+86 21 5000 0002"}, {"phone", "people"}),
        ("affiliations", "affiliations", {"position": "Dean"}, {"affiliations", "people", "organizations"}),
    ],
)
def test_a_part_that_was_changed_since_keeps_what_it_belongs_to_and_both_are_told(
    desk: Desk, other_desk: Desk, part: str, kind: str, values: dict[str, str], staying: set[str]
) -> None:
    unit, ids = carded(desk)
    edit(other_desk, kind, ids[part], **values)

    undone = desk.history.undo(unit)

    kinds = {"phone": "contact_points", "email": "contact_points", "someone else": "people"}
    live = {key for key, one in ids.items() if desk.records.get(kinds.get(key, key), one).trashed_at is None}
    assert live == staying
    told = {(one.kind, one.id): (one.key, bool(one.kept_for)) for one in undone.obstacles}
    held = {(owner, ids[owner]): ("", True) for owner in staying - {part}}
    assert told == held | {(kind, ids[part]): (next(iter(values)), False)}
    assert desk.checkup.run().is_well


def test_a_workplace_that_was_added_since_keeps_its_organization(desk: Desk, other_desk: Desk) -> None:
    unit, ids = carded(desk)
    colleague = add_person(other_desk, family_name="Li")
    add(other_desk, "affiliations", person=colleague, organization=ids["organizations"])

    undone = desk.history.undo(unit)

    assert [(one.kind, one.id, one.kept_for) for one in undone.obstacles] == [
        ("organizations", ids["organizations"], "Li · Harbor University")
    ]
    assert desk.lists.ids(ListQuery("people")) == (colleague,)


def test_a_part_that_was_changed_and_changed_back_keeps_nothing(desk: Desk) -> None:
    unit, ids = carded(desk)
    edit(desk, "contact_points", ids["phone"], value="+86 21 5000 0002")
    edit(desk, "contact_points", ids["phone"], value="+86 21 5000 0001")

    assert desk.history.undo(unit).obstacles == ()
    assert desk.lists.ids(ListQuery("people")) == ()


def test_deleting_again_leaves_a_record_with_a_part_that_was_changed_since(desk: Desk, other_desk: Desk) -> None:
    ids = office(desk)
    other = add(desk, "contact_points", person=ids["person"], kind="email", value="zy@example.org")
    desk.records.trash("people", [ids["person"]])
    desk.history.undo()
    edit(other_desk, "affiliations", ids["affiliation"], position="Dean")

    told = {(one.kind, one.key) for one in desk.history.redo().obstacles}

    assert told == {("people", ""), ("affiliations", "position")}
    assert desk.records.get("people", ids["person"]).trashed_at is None
    assert desk.records.get("contact_points", other).trashed_at is not None


def test_doing_again_that_is_cancelled_on_the_way_restores_nothing(desk: Desk) -> None:
    unit, _ = imported(desk, "One", "Two")
    desk.history.undo(unit)

    def cancel(done: int, _total: int) -> None:
        if done:
            raise Cancelled

    with pytest.raises(Cancelled):
        desk.history.redo(cancel)

    assert desk.lists.ids(ListQuery("people")) == ()
    assert desk.search.find("one@example.org") == ()
