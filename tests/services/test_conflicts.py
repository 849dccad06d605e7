"""Two desks on one record: a form that was opened on an old version never overwrites what somebody wrote since."""

from __future__ import annotations

import random
import threading
from typing import Any

import pytest

from builders import add_organization, add_person, draft_of, edit, opened
from office_desk.model.errors import Conflict, Refused
from office_desk.model.snapshot import Draft
from office_desk.services import records
from office_desk.services.desk import Desk


def test_a_form_on_an_old_version_is_refused_with_both_values(desk: Desk, other_desk: Desk) -> None:
    person = add_person(desk, title="Teacher", notes="old")
    form = desk.records.get("people", person)
    edit(other_desk, "people", person, title="Dean")
    with pytest.raises(Conflict) as conflict:
        desk.records.save(draft_of(form, title="Rector", notes="new"))
    found = {field.key: (field.base, field.mine, field.theirs) for field in conflict.value.fields}
    assert found == {"title": ("Teacher", "Rector", "Dean"), "notes": ("old", "new", "old")}
    assert (conflict.value.version, conflict.value.actor) == (2, "Boris")
    values = desk.records.get("people", person).values
    assert (values["title"], values["notes"]) == ("Dean", "old")


def test_after_choosing_the_save_goes_through_on_the_version_that_was_told(desk: Desk, other_desk: Desk) -> None:
    person = add_person(desk)
    form = desk.records.get("people", person)
    edit(other_desk, "people", person, title="Dean")
    draft = draft_of(form, title="Rector")
    with pytest.raises(Conflict) as conflict:
        desk.records.save(draft)
    draft.version = conflict.value.version
    desk.records.save(draft)
    assert desk.records.get("people", person).values["title"] == "Rector"


def test_a_form_on_a_record_that_went_to_the_trash_is_told_so(desk: Desk, other_desk: Desk) -> None:
    person = add_person(desk)
    form = desk.records.get("people", person)
    other_desk.records.trash("people", [person])
    with pytest.raises(Refused) as refusal:
        desk.records.save(draft_of(form, title="Rector"))
    assert refusal.value.reason.code == "in_trash"


def test_a_write_that_begins_while_another_is_under_way_waits_and_is_then_refused(
    desk: Desk, other_desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    person = add_person(desk)
    drafts = [draft_of(desk.records.get("people", person), title=title) for title in ("Rector", "Dean")]
    faults: list[Exception] = []
    other = threading.Thread(target=_save, args=(other_desk, drafts[1], faults))
    compare = records.refuse_stale

    def compare_while_another_begins(connection: Any, draft: Draft) -> None:
        compare(connection, draft)
        if draft is drafts[0]:
            other.start()
            # Long enough for a writer that does not wait to get through.
            other.join(timeout=0.5)

    monkeypatch.setattr(records, "refuse_stale", compare_while_another_begins)
    desk.records.save(drafts[0])
    other.join()
    assert [type(fault) for fault in faults] == [Conflict]
    assert desk.records.get("people", person).values["title"] == "Rector"


def _save(desk: Desk, draft: Draft, faults: list[Exception]) -> None:
    try:
        desk.records.save(draft)
    except Exception as fault:
        faults.append(fault)


def test_two_hundred_interleaved_saves_never_overwrite_silently(desk: Desk, other_desk: Desk) -> None:
    chance = random.Random(7)
    ids = [add_organization(desk, f"University {number}", notes="0") for number in range(4)]
    desks = (desk, other_desk)
    forms = {(at, one): desks[at].records.get("organizations", one) for at in (0, 1) for one in ids}
    # What each record must hold after every save that was not refused.
    expected = dict.fromkeys(ids, ("0", 1))
    refused = 0
    for number in range(1, 201):
        at, one = chance.randrange(2), chance.choice(ids)
        form, (_, version) = forms[at, one], expected[one]
        is_stale = form.version != version
        try:
            desks[at].records.save(draft_of(form, notes=str(number)))
        except Conflict as conflict:
            told = conflict.version
            refused += 1
        else:
            told = None
            expected[one] = (str(number), version + 1)
        assert told == (version if is_stale else None)
        if chance.random() < 0.6:
            forms[at, one] = desks[at].records.get("organizations", one)
    stored = {one: desk.records.get("organizations", one) for one in ids}
    assert {one: (record.values["notes"], record.version) for one, record in stored.items()} == expected
    assert refused > 20


def test_desks_that_write_at_the_same_time_lose_nothing_and_see_no_lock(desk: Desk, desk_url: str) -> None:
    person = add_person(desk, notes="0")
    faults: list[BaseException] = []
    writers = [threading.Thread(target=_count_up, args=(desk_url, person, name, faults)) for name in ("Anna", "Boris")]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
    assert faults == []
    stored = desk.records.get("people", person)
    assert (stored.values["notes"], stored.version) == ("50", 51)


def _count_up(url: str, person: int, actor: str, faults: list[BaseException]) -> None:
    try:
        with opened(url, actor) as desk:
            for _ in range(25):
                _add_one(desk, person)
    except BaseException as fault:
        faults.append(fault)


def _add_one(desk: Desk, person: int) -> None:
    """As a person who, told of a conflict, opens the form again."""
    while True:
        form = desk.records.get("people", person)
        try:
            desk.records.save(Draft("people", {"notes": str(int(form.values["notes"]) + 1)}, person, form.version))
        except Conflict:
            continue
        return
