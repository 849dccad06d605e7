"""What an import would do, record by record."""

from __future__ import annotations

from copy import deepcopy
from datetime import UTC, datetime
from typing import Any

import pytest

from builders import add, add_organization, add_person
from import_builders import incoming, person, planned, reading_of, verdicts
from office_desk import labels
from office_desk.exchange.incoming import Incoming, Marked, Named
from office_desk.exchange.plan import Decision, Plan, Side, Verdict
from office_desk.exchange.reading import Format
from office_desk.model.errors import Invalid, NotFound, Refused
from office_desk.services.desk import Desk

ONE = "11111111-1111-4111-8111-111111111111"
TWO = "22222222-2222-4222-8222-222222222222"
OPEN_DAY = {"title": "Open day", "kind": "open_day"}


def reach(desk: Desk, person_id: int, value: str, kind: str = "email", **values: Any) -> int:
    """Give a person of the desk a contact point."""
    return add(desk, "contact_points", person=person_id, kind=kind, value=value, **values)


def codes(reasons: Any) -> list[str]:
    """The codes of reasons, each of which has a sentence."""
    for one in reasons:
        assert "cannot be done (" not in labels.reason(one)
    return [one.code for one in reasons]


def test_what_the_desk_does_not_have_is_new(desk: Desk) -> None:
    (record,) = planned(desk, person(email="zhang@example.org")).records
    assert (record.verdict, record.decision, record.title) == (Verdict.NEW, Decision.ADD, "Zhang Ying")
    assert [part.values["value"] for part in record.new_parts] == ["zhang@example.org"]


def test_the_same_uuid_is_the_same_record_and_its_fields_are_told_old_and_new(desk: Desk) -> None:
    person_id = add_person(desk, title="Dr.", notes="Met in Omsk")
    uuid = desk.records.get("people", person_id).uuid
    (record,) = planned(desk, person(uuid=uuid, title="Professor", name_zh="张颖")).records
    assert (record.verdict, record.decision) == (Verdict.CHANGED, Decision.UPDATE)
    assert record.chosen is not None
    assert (record.chosen.id, record.chosen.score) == (person_id, 100)
    assert [(one.key, one.desk, one.source, one.side) for one in record.changes] == [
        ("name_zh", "", "张颖", Side.SOURCE), ("title", "Dr.", "Professor", Side.SOURCE),
    ]  # fmt: skip


@pytest.mark.parametrize("record", [
    person("ZHANG", "Ying", email="zhang@example.org"),
    person("", "", name_zh="张颖", email="ZHANG@example.org"),
    person("", "", name_ru="Чжан Ин", email="zhang@example.org"),
])  # fmt: skip
def test_a_person_is_known_by_the_address_and_the_name_in_any_script(desk: Desk, record: Incoming) -> None:
    person_id = add_person(desk)
    reach(desk, person_id, "zhang@example.org")
    (found,) = planned(desk, record).records
    assert found.chosen is not None
    assert (found.chosen.id, found.chosen.is_certain) == (person_id, True)
    assert found.new_parts == ()


def test_a_name_alone_is_only_possible_and_is_skipped_until_somebody_decides(desk: Desk) -> None:
    person_id = add_person(desk)
    plan = planned(desk, person("", "", name_zh="张颖", title="Dr."))
    assert verdicts(plan) == [("possible", "skip")]
    (record,) = plan.records
    assert record.chosen is not None
    assert record.chosen.id == person_id
    assert codes(record.chosen.because)
    assert [one.key for one in record.changes] == ["name_zh", "title"], "what taking it would change is shown"


def test_a_possible_record_that_says_nothing_new_is_the_same(desk: Desk) -> None:
    add_person(desk, title="Dr.")
    assert verdicts(planned(desk, person(title="Dr."))) == [("same", "update")]


def test_a_record_in_the_trash_is_told_and_left_there(desk: Desk) -> None:
    person_id = add_person(desk)
    uuid = desk.records.get("people", person_id).uuid
    desk.records.trash("people", [person_id])
    assert verdicts(planned(desk, person(uuid=uuid))) == [("trashed", "skip")]


def test_what_the_source_does_not_say_never_empties_the_desk(desk: Desk) -> None:
    person_id = add_person(desk, title="Dr.")
    uuid = desk.records.get("people", person_id).uuid
    assert verdicts(planned(desk, person(uuid=uuid, title="", notes=""))) == [("same", "update")]


def test_merging_keeps_what_the_desk_has_and_fills_what_is_empty(desk: Desk) -> None:
    person_id = add_person(desk, title="Dr.")
    uuid = desk.records.get("people", person_id).uuid
    record = person(uuid=uuid, title="Professor", notes="Speaks Russian")
    (merged,) = planned(desk, record, on_duplicate=Decision.MERGE).records
    assert [(one.key, one.side) for one in merged.changes] == [("title", Side.DESK), ("notes", Side.SOURCE)]


# Rows of one source


def test_two_rows_of_one_person_become_one_with_what_both_tell(desk: Desk) -> None:
    plan = planned(
        desk,
        person(email="zhang@example.org", phone="+86 138 0000 0001"),
        person(email="zhang@example.org", phone="+86 138 0000 0002", title="Dr."),
    )
    first, second = plan.records
    assert first.verdict is Verdict.NEW
    assert second.verdict is Verdict.CHANGED
    assert second.chosen is not None
    assert second.chosen.row == 0
    assert [part.values["value"] for part in second.new_parts] == ["+86 138 0000 0002"]
    assert [one.key for one in second.changes] == ["title"]


def test_among_rows_of_one_person_the_first_wins(desk: Desk) -> None:
    plan = planned(desk, person(email="z@example.org", title="Dr."), person(email="z@example.org", title="Professor"))
    assert [(one.key, one.side) for one in plan.records[1].changes] == [("title", Side.DESK)]
    assert plan.records[1].verdict is Verdict.SAME


def test_a_third_row_follows_the_first(desk: Desk) -> None:
    rows = [person(email="z@example.org", phone=f"+8613800000{number:03}") for number in range(3)]
    plan = planned(desk, *rows)
    assert [record.chosen and record.chosen.row for record in plan.records] == [None, 0, 0]


def test_a_row_without_a_name_does_not_hide_the_one_that_has_it(desk: Desk) -> None:
    plan = planned(desk, person("", "", email="z@example.org"), person(email="z@example.org"))
    assert [record.verdict for record in plan.records] == [Verdict.INVALID, Verdict.NEW]


def test_two_namesakes_whom_the_source_tells_apart_are_both_added(desk: Desk) -> None:
    rows = (person(email="a@example.org"), person(email="b@example.org"))
    plan = planned(desk, *rows)
    assert verdicts(plan) == [("new", "add"), ("possible", "add")]
    assert desk.imports.carry_out(plan).outcome.added == 2
    assert verdicts(planned(desk, *rows)) == [("same", "update"), ("same", "update")]


def test_colleagues_of_one_name_stay_two_however_often_they_come(desk: Desk) -> None:
    rows = [person("Chen", "Nadia", phone=f"+8613800000{n:03}", organization="Harbor University") for n in (1, 2)]
    plan = planned(desk, *rows)
    assert verdicts(plan) == [("new", "add"), ("possible", "add")]
    assert desk.imports.carry_out(plan).outcome.added == 2
    assert verdicts(planned(desk, *rows)) == [("same", "update"), ("same", "update")]


def test_a_name_twice_in_one_source_is_asked_about(desk: Desk) -> None:
    assert verdicts(planned(desk, person(title="Dr."), person(title="Dean"))) == [("new", "add"), ("possible", "skip")]
    assert verdicts(planned(desk, person(title="Dr."), person(title="Dr."))) == [("new", "add"), ("same", "update")]


def test_of_several_namesakes_it_is_the_one_who_has_all_that_is_said(desk: Desk) -> None:
    add_person(desk, title="Dr.")
    dean = add_person(desk, title="Dean")
    (record,) = planned(desk, person(title="Dean")).records
    assert record.verdict is Verdict.SAME
    assert record.chosen is not None
    assert record.chosen.id == dean


# Organizations and other links


def test_an_organization_is_found_by_its_name_in_another_script(desk: Desk) -> None:
    organization = add_organization(desk, "Harbor University", name_zh="港口大学")
    plan = planned(desk, person(organization="港口大学", position="Dean"))
    assert plan.new_organizations == ()
    done = desk.imports.carry_out(plan)
    assert done.changes is not None
    (tie,) = done.changes.ids_of("affiliations")
    assert desk.records.get("affiliations", tie).values["organization"] == organization


def test_of_two_organizations_with_one_name_none_is_made_a_third_time(desk: Desk) -> None:
    first, second = add_organization(desk), add_organization(desk)
    at_first, at_second, colleague = (add_person(desk, family_name=name) for name in ("Wang", "Zhang", "Li"))
    reach(desk, at_first, "wang@example.org")
    for one, place in ((at_first, first), (at_second, second), (colleague, second)):
        add(desk, "affiliations", person=one, organization=place)
    plan = planned(
        desk,
        person("Wang", "", email="wang@example.org", organization="Harbor University"),
        person("Novak", "Jan", organization="Harbor University"),
    )
    known, new = plan.records
    assert plan.new_organizations == ()
    assert (known.verdict, known.warnings) == (Verdict.SAME, ()), "it is the one where the person works"
    assert codes(new.warnings) == ["several_of_one_name"]
    done = desk.imports.carry_out(plan)
    assert done.changes is not None
    (tie,) = done.changes.ids_of("affiliations")
    assert desk.records.get("affiliations", tie).values["organization"] == second, "to which more is tied"


def test_an_organization_that_nobody_has_is_told_once_and_made_once(desk: Desk) -> None:
    plan = planned(
        desk,
        person("Zhang", "Ying", email="a@example.org", organization="Harbor University"),
        person("Li", "Na", email="b@example.org", organization="HARBOR UNIVERSITY"),
    )
    assert plan.new_organizations == ("Harbor University",)
    done = desk.imports.carry_out(plan)
    assert done.changes is not None
    assert len(done.changes.ids_of("organizations")) == 1


def test_an_organization_of_the_same_file_is_used(desk: Desk) -> None:
    plan = planned(desk, person(organization="Harbor University"), incoming("organizations", name="Harbor University"))
    assert plan.new_organizations == ()
    done = desk.imports.carry_out(plan)
    assert done.changes is not None
    assert len(done.changes.ids_of("organizations")) == 1
    assert len(done.changes.ids_of("affiliations")) == 1


def test_a_link_that_leads_nowhere_is_left_out_or_refused(desk: Desk) -> None:
    lost = Marked("33333333-3333-4333-8333-333333333333", "Lost")
    plan = planned(
        desk,
        incoming("interactions", title="Talk", event=lost),
        incoming("enrollments", title="Group", program=lost),
    )
    optional, required = plan.records
    assert (optional.verdict, codes(optional.warnings)) == (Verdict.NEW, ["link_left_out"])
    assert (required.verdict, codes(required.reasons)) == (Verdict.INVALID, ["in_field"])


def test_an_organization_that_is_only_marked_is_made_by_its_title(desk: Desk) -> None:
    part = incoming("affiliations", organization=Marked("33333333-3333-4333-8333-333333333333", "Harbor University"))
    record = person()
    record.add_parts(part)
    assert planned(desk, record).new_organizations == ("Harbor University",)


# Bad values


def test_a_bad_address_is_kept_as_another_way_to_reach(desk: Desk) -> None:
    (record,) = planned(desk, person(email="zhang at example")).records
    assert record.verdict is Verdict.NEW
    assert [part.values for part in record.new_parts] == [{"kind": "other", "value": "zhang at example"}]
    assert codes(record.warnings) == ["email_kept_as_other"]


def test_bad_values_are_mended_or_left_out_with_a_warning(desk: Desk) -> None:
    (record,) = planned(
        desk,
        incoming(
            "organizations", name="Har\x07bor\u202e", city=" Shanghai\u00a0", website="no address",
            roles=("host", "pet"), country="x" * 1_500, shoe="44", founded="long ago",
        ),
    ).records  # fmt: skip
    assert record.verdict is Verdict.NEW
    values = record.incoming.values
    assert (values["name"], values["city"], values["website"], values["roles"]) == ("Harbor", "Shanghai", "", ("host",))
    assert len(values["country"]) == 1_000
    assert sorted(codes(record.warnings)) == [
        "characters_left_out", "no_field_for_value", "text_cut", "value_left_out_because", "value_left_out_because",
        "value_left_out_because",
    ]  # fmt: skip


def test_one_bad_record_never_stops_the_rest(desk: Desk) -> None:
    plan = planned(desk, incoming("people", notes="nobody"), person())
    assert verdicts(plan) == [("invalid", "skip"), ("new", "add")]
    assert codes(plan.records[0].reasons) == ["in_field"]


def test_planning_leaves_the_source_as_it_was_read(desk: Desk) -> None:
    records = [
        person("", "", email="nobody"), person(notes="a\0b"), incoming("attachments"),
        incoming("events", kind="fair"), person(email="zhang@example.org"),
    ]  # fmt: skip
    before = deepcopy(records)

    planned(desk, *records)
    again = planned(desk, *records)

    assert records == before
    assert verdicts(again) == verdicts(planned(desk, *deepcopy(before)))


def test_a_change_that_would_break_a_rule_is_refused(desk: Desk) -> None:
    event_id = add(desk, "events", title="Fair", kind="fair", starts_at=datetime(2026, 12, 5, 9, tzinfo=UTC))
    uuid = desk.records.get("events", event_id).uuid
    (record,) = planned(desk, incoming("events", uuid, ends_at=datetime(2026, 12, 4, 9, tzinfo=UTC))).records
    assert record.verdict is Verdict.INVALID
    assert codes(record.reasons) == ["in_field"]


# Deciding otherwise


def test_a_possible_record_can_be_added_updated_or_skipped_again(desk: Desk) -> None:
    person_id = add_person(desk)
    plan = planned(desk, person("", "", name_zh="张颖"))
    desk.imports.redecide(plan, 0, Decision.ADD)
    assert (plan.records[0].decision, plan.records[0].changes) == (Decision.ADD, ())
    desk.imports.redecide(plan, 0, Decision.UPDATE, person_id)
    assert [one.key for one in plan.records[0].changes] == ["name_zh"]
    desk.imports.redecide(plan, 0, Decision.SKIP)
    assert plan.records[0].decision is Decision.SKIP


def test_deciding_for_another_match_compares_with_that_one(desk: Desk) -> None:
    first = add_person(desk, title="Dr.")
    second = add_person(desk, title="Professor")
    plan = planned(desk, person(title="Rector"))
    assert {match.id for match in plan.records[0].matches} == {first, second}
    for person_id, title in ((second, "Professor"), (first, "Dr.")):
        desk.imports.redecide(plan, 0, Decision.UPDATE, person_id)
        assert [(one.key, one.desk) for one in plan.records[0].changes] == [("title", title)]


def test_later_rows_follow_what_is_decided_of_the_first(desk: Desk) -> None:
    add_person(desk, title="Dr.")
    named = {"name_zh": "张颖", "email": "z@example.org"}
    rows = (person("", "", **named), person("", "", phone="+8613800000001", **named))
    plan = planned(desk, *rows)
    assert [record.verdict for record in plan.records] == [Verdict.POSSIBLE, Verdict.CHANGED]
    assert desk.imports.carry_out(plan).outcome.skipped == 2
    plan = planned(desk, *rows)
    desk.imports.redecide(plan, 0, Decision.ADD)
    outcome = desk.imports.carry_out(plan).outcome
    assert (outcome.added, outcome.updated) == (1, 1)


def test_what_cannot_be_decided_is_refused(desk: Desk) -> None:
    plan = planned(desk, incoming("people", notes="nobody"), person())
    with pytest.raises(Refused):
        desk.imports.redecide(plan, 0, Decision.ADD)
    with pytest.raises(Refused):
        desk.imports.redecide(plan, 1, Decision.UPDATE)
    with pytest.raises(Refused):
        desk.imports.redecide(plan, 1, Decision.UPDATE, 77)


def test_a_record_that_nobody_else_took_for_the_same_can_be_chosen(desk: Desk) -> None:
    other = add_person(desk, family_name="Ivanova", given_name="Anna", title="Dr.")
    plan = planned(desk, person("Li", "Lei", title="Dean"))
    assert plan.records[0].matches == ()
    desk.imports.offer_match(plan, 0, other)
    desk.imports.offer_match(plan, 0, other)
    assert [match.id for match in plan.records[0].matches] == [other]
    desk.imports.redecide(plan, 0, Decision.MERGE, other)
    assert "title" in [change.key for change in plan.records[0].changes]
    desk.imports.redecide(plan, 0, Decision.UPDATE, other)
    assert desk.imports.carry_out(plan).outcome.updated == 1
    assert desk.records.get("people", other).values["title"] == "Dean"
    with pytest.raises(NotFound):
        desk.imports.offer_match(plan, 0, 4711)


def test_many_are_decided_on_at_once_and_those_it_is_no_decision_for_stay(desk: Desk) -> None:
    add_person(desk, title="Dr.")
    plan = planned(desk, person(title="Dean"), incoming("people", notes="nobody"), person("Li", "Lei"))
    before = plan.records[2].decision
    assert desk.imports.redecide_many(plan, range(3), Decision.MERGE) == (0,)
    assert [record.decision for record in plan.records][2] is before
    assert [one.key for one in plan.records[0].changes] == ["title"]
    assert desk.imports.redecide_many(plan, range(3), Decision.SKIP) == (0, 2)
    assert desk.imports.carry_out(plan).changes is None


def test_a_nameless_row_that_follows_another_cannot_be_added_by_itself(desk: Desk) -> None:
    plan = planned(desk, person(email="z@example.org"), person("", "", email="z@example.org", phone="+8613800000001"))
    assert verdicts(plan) == [("new", "add"), ("changed", "update")]
    with pytest.raises(Invalid):
        desk.imports.redecide(plan, 1, Decision.ADD)
    assert verdicts(plan) == [("new", "add"), ("changed", "update")]


def test_named_people_of_an_event_are_found_or_made(desk: Desk) -> None:
    known = add_person(desk, family_name="Li", given_name="Na")
    parts = tuple(incoming("participations", person=Named(name)) for name in ("Na Li", "Иванов Пётр"))
    done = desk.imports.carry_out(planned(desk, incoming("events", parts=parts, **OPEN_DAY)))
    assert done.changes is not None
    people = {desk.records.get("participations", one).values["person"] for one in done.changes.ids_of("participations")}
    assert known in people
    assert len(done.changes.ids_of("people")) == 1


def test_a_part_whose_link_leads_nowhere_is_left_out_with_a_warning(desk: Desk) -> None:
    record = person()
    record.add_parts(incoming("affiliations", organization=Marked("33333333-3333-4333-8333-333333333333")))
    (found,) = planned(desk, record).records
    assert (found.new_parts, codes(found.warnings)) == ((), ["part_left_out"])


def test_nothing_new_points_at_what_lies_in_the_trash(desk: Desk) -> None:
    organization = add_organization(desk)
    uuid = desk.records.get("organizations", organization).uuid
    desk.records.trash("organizations", [organization])
    record = person()
    record.add_parts(incoming("affiliations", organization=Marked(uuid, "Harbor University")))
    event = incoming("events", title="Fair", host=Marked(uuid))
    plan = planned(desk, record, event)
    assert [codes(one.warnings) for one in plan.records] == [["in_field", "part_left_out"], ["in_field"]]
    assert desk.imports.carry_out(plan).outcome.added == 2


@pytest.mark.parametrize("name", ["Ann", "B0", "Jose\u0301 Mu\u0308ller", "Z" + "\u0353" * 9, "...", "☎"])
def test_a_card_with_nothing_but_a_name_is_the_same_the_second_time(desk: Desk, name: str) -> None:
    rows = (person(name, ""), person("", "", name_zh="王"), incoming("organizations", name=name), person(name, ""))
    first = planned(desk, *rows)
    assert [verdict for verdict, _ in verdicts(first)] == ["new", "new", "new", "same"]
    desk.imports.carry_out(first)
    assert {verdict for verdict, _ in verdicts(planned(desk, *rows))} == {"same"}
    assert verdicts(planned(desk, person("Ann", "", phone="+8613800000001")))[0][0] in ("new", "possible")


def test_an_accent_of_its_own_is_no_change(desk: Desk) -> None:
    person_id = add_person(desk, family_name="M\u00fcller")
    uuid = desk.records.get("people", person_id).uuid
    assert verdicts(planned(desk, person("Mu\u0308ller", "", uuid))) == [("same", "update")]


# Names in several scripts, and notes


def changes_of(plan: Plan) -> list[tuple[str, str, Side]]:
    """The changes of the only record of a plan."""
    (record,) = plan.records
    return [(one.key, one.source, one.side) for one in record.changes]


@pytest.mark.parametrize("on_duplicate", [Decision.UPDATE, Decision.MERGE])
def test_a_name_in_another_script_goes_to_its_own_field_and_comes_once(desk: Desk, on_duplicate: Decision) -> None:
    reach(desk, add_person(desk), "zhang@example.org")
    record = person("Чжан", "Ин", email="zhang@example.org")
    plan = planned(desk, record, on_duplicate=on_duplicate)
    assert changes_of(plan) == [("name_ru", "Чжан Ин", Side.SOURCE)]
    desk.imports.carry_out(plan)
    assert verdicts(planned(desk, record, on_duplicate=on_duplicate)) == [("same", on_duplicate.value)]


def test_latin_letters_take_the_place_of_a_chinese_name_in_cyrillic_which_becomes_the_russian_one(desk: Desk) -> None:
    reach(desk, add_person(desk, family_name="Чжан", given_name="Ин"), "zhang@example.org")
    assert changes_of(planned(desk, person(email="zhang@example.org"), on_duplicate=Decision.MERGE)) == [
        ("family_name", "Zhang", Side.SOURCE), ("given_name", "Ying", Side.SOURCE),
        ("name_ru", "Чжан Ин", Side.SOURCE),
    ]  # fmt: skip


def test_where_no_field_is_free_for_a_name_the_desk_stands_and_the_other_is_shown(desk: Desk) -> None:
    named = {"family_name": "Zhang", "given_name": "Ying", "name_ru": "Чжан Инна"}
    reach(desk, add_person(desk, **named), "zhang@example.org")
    reach(desk, add_person(desk, family_name="Кузнецова", given_name="Марина"), "marina@example.org")
    assert changes_of(planned(desk, person("Чжан", "Ин", email="zhang@example.org"))) == [
        ("name_ru", "Чжан Ин", Side.DESK)
    ]
    assert changes_of(planned(desk, person("Kuznetsova", "Marina", email="marina@example.org"))) == [
        ("family_name", "Kuznetsova", Side.DESK), ("given_name", "Marina", Side.DESK),
    ]  # fmt: skip


def test_capitals_are_no_other_spelling_of_a_name(desk: Desk) -> None:
    reach(desk, add_person(desk), "zhang@example.org")
    assert verdicts(planned(desk, person("ZHANG", "YING", email="zhang@example.org"))) == [("same", "update")]


def test_an_update_adds_to_the_notes_of_the_desk_once(desk: Desk) -> None:
    reach(desk, add_person(desk, notes="Met in Omsk"), "zhang@example.org")
    record = person(email="zhang@example.org", notes="Speaks Russian")
    plan = planned(desk, record)
    assert changes_of(plan) == [("notes", "Met in Omsk\n\nSpeaks Russian", Side.SOURCE)]
    desk.imports.carry_out(plan)
    assert verdicts(planned(desk, record)) == [("same", "update")]


def test_a_file_of_the_desk_itself_says_exactly_what_each_field_is_to_hold(desk: Desk) -> None:
    uuid = desk.records.get("people", add_person(desk, notes="Met in Omsk")).uuid
    record = person("Чжан", "Ин", uuid, notes="Met in Tomsk")
    plan = desk.imports.plan(reading_of(record, format=Format.JSON))
    assert changes_of(plan) == [
        ("family_name", "Чжан", Side.SOURCE), ("given_name", "Ин", Side.SOURCE),
        ("notes", "Met in Tomsk", Side.SOURCE),
    ]  # fmt: skip
