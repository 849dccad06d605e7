"""`add`, `set`, `delete`, `restore`, `undo` and `redo`."""

from __future__ import annotations

import pytest
from command_line import CommandLine


def test_adding_prints_the_record_and_what_was_done(office: CommandLine) -> None:
    outcome = office.done("add", "organizations", "name=Zhouyi LLC", "name_zh=周易", "name_ru=Чжоуи")
    assert outcome.out == "organizations 1: Added “Zhouyi LLC”\n"
    record = office.record("organizations", 1)
    assert (record["name"], record["name_zh"], record["name_ru"]) == ("Zhouyi LLC", "周易", "Чжоуи")


def test_adding_as_json_answers_a_list_with_the_record(office: CommandLine) -> None:
    (record,) = office.done("add", "people", "name_zh=张颖", "--json").objects
    assert record["id"] == 1
    assert record["record_kind"] == "people"
    assert record["name_zh"] == "张颖"
    assert record["version"] == 1
    assert len(record["uuid"]) == 36


def test_a_value_may_hold_equal_signs_and_line_breaks(office: CommandLine) -> None:
    record_id = office.add("people", "family_name=Li", "notes=a=b\nc=d")
    assert office.record("people", record_id)["notes"] == "a=b\nc=d"


@pytest.mark.parametrize(("view", "key", "value"), [
    ("partners", "roles", ["partner"]), ("agencies", "roles", ["agency"]),
])  # fmt: skip
def test_a_record_added_to_a_page_stands_on_it(office: CommandLine, view: str, key: str, value: list[str]) -> None:
    record_id = office.add(view, "name=Zhouyi LLC")
    assert office.record("organizations", record_id)[key] == value
    assert office.done("list", view, "--json").ids == [record_id]


def test_a_partner_may_have_further_roles(office: CommandLine) -> None:
    record_id = office.add("partners", "name=Zhouyi LLC", "roles=host, sponsor")
    assert set(office.record("organizations", record_id)["roles"]) == {"partner", "host", "sponsor"}


def test_an_open_day_is_an_event_of_that_type(office: CommandLine) -> None:
    record_id = office.add("open-days", "title=Spring open day")
    assert office.record("events", record_id)["kind"] == "open_day"
    assert office.done("list", "conferences", "--json").ids == []


def test_times_are_wall_time_of_the_event(office: CommandLine) -> None:
    record_id = office.add(
        "events", "kind=open_day", "title=Open day", "starts_at=2026-12-05T09:00",
        "ends_at=2026-12-05T17:00", "timezone=Asia/Shanghai",
    )  # fmt: skip
    record = office.record("events", record_id)
    assert record["starts_at"] == "2026-12-05T09:00:00+08:00"
    assert record["ends_at"] == "2026-12-05T17:00:00+08:00"


def test_the_zone_of_an_event_counts_wherever_it_is_typed(office: CommandLine) -> None:
    record_id = office.add("events", "title=Forum", "starts_at=2026-12-05T09:00", "timezone=Europe/Moscow")
    assert office.record("events", record_id)["starts_at"] == "2026-12-05T09:00:00+03:00"


def test_a_session_keeps_the_clock_of_its_event(office: CommandLine) -> None:
    event = office.add("events", "title=Forum", "timezone=Europe/Moscow")
    session = office.add("sessions", f"event={event}", "title=Talk", "starts_at=2026-12-05T10:00")
    record = office.record("sessions", session)
    assert record["starts_at"] == "2026-12-05T10:00:00+03:00"
    assert (record["event"], record["event_title"]) == (event, "Forum")
    assert "5 Dec 2026, 10:00" in office.done("list", "sessions").out
    assert "5 Dec 2026, 10:00" in office.done("show", "events", str(event)).out


def test_a_session_moved_later_is_read_in_the_zone_of_its_event(office: CommandLine) -> None:
    event = office.add("events", "title=Forum", "timezone=Europe/Moscow")
    session = office.add("sessions", f"event={event}", "title=Talk")
    office.done("set", "sessions", str(session), "starts_at=2026-12-05 11:30")
    assert office.record("sessions", session)["starts_at"] == "2026-12-05T11:30:00+03:00"


def test_a_session_of_no_event_is_refused(office: CommandLine) -> None:
    outcome = office("add", "sessions", "event=9", "title=Talk", "starts_at=2026-12-05T10:00")
    assert outcome.status == 1
    assert outcome.err == "office-desk: event: Event: there is no record with the number 9.\n"


def test_dates_and_counts_are_kept_as_said(office: CommandLine) -> None:
    program = office.add("programs", "title=Summer school", "runs=end of June 2026")
    group = office.add("enrollments", f"program={program}", "title=SMU", "head_count=более 50", "period=с февраля 2026")
    runs = office.record("programs", program)["runs"]
    record = office.record("enrollments", group)
    assert runs["edtf"].startswith("2026-06-21")
    assert runs["latest"] == "2026-06-30"
    assert (record["head_count"]["number"], record["head_count"]["qualifier"]) == (50, "over")
    assert record["period"]["earliest"] == "2026-02-01"
    assert record["period"]["latest"] is None


def test_an_unknown_count_is_not_zero(office: CommandLine) -> None:
    program = office.add("programs", "title=Summer school")
    said = office.add("enrollments", f"program={program}", "title=A", "head_count=unknown")
    unsaid = office.add("enrollments", f"program={program}", "title=B")
    assert office.record("enrollments", said)["head_count"] == {
        "number": None, "qualifier": "unknown", "words": "",
    }  # fmt: skip
    assert office.record("enrollments", unsaid)["head_count"] is None


def test_choices_are_typed_by_key_or_word(office: CommandLine) -> None:
    record_id = office.add("organizations", "name=SMU", "kind=University", "relation=in talks")
    record = office.record("organizations", record_id)
    assert (record["kind"], record["relation"]) == ("university", "in_talks")


def test_setting_changes_only_the_named_fields(office: CommandLine) -> None:
    record_id = office.add("people", "family_name=Li", "given_name=Wei")
    outcome = office.done("set", "people", str(record_id), "given_name=伟", "title=Dr.")
    assert outcome.out.startswith(f"people {record_id}: Edited “")
    record = office.record("people", record_id)
    assert (record["family_name"], record["given_name"], record["title"]) == ("Li", "伟", "Dr.")
    assert record["version"] == 2


def test_setting_nothing_clears_a_field(office: CommandLine) -> None:
    record_id = office.add("events", "title=Forum", "capacity=50", "city=Shanghai")
    office.done("set", "events", str(record_id), "capacity=", "city=")
    record = office.record("events", record_id)
    assert (record["capacity"], record["city"]) == (None, "")


def test_setting_what_is_there_already_changes_nothing(office: CommandLine) -> None:
    record_id = office.add("people", "family_name=Li")
    assert "Nothing was changed" in office.done("set", "people", str(record_id), "family_name=Li").out
    assert office.record("people", record_id)["version"] == 1


def test_deleting_and_restoring_take_several_records(office: CommandLine) -> None:
    ids = [office.add("people", f"family_name={name}") for name in ("Li", "Wang", "Zhang")]
    outcome = office.done("delete", "people", str(ids[0]), str(ids[2]))
    assert outcome.out.startswith(f"people {ids[0]} {ids[2]}: Deleted 2 ")
    assert office.done("list", "people", "--json").ids == [ids[1]]
    trashed = office.done("list", "people", "--trash", "--json").objects
    assert {one["id"] for one in trashed} == {ids[0], ids[2]}
    assert all(one["trashed_at"] for one in trashed)
    office.done("restore", "people", str(ids[0]), str(ids[2]))
    assert sorted(office.done("list", "people", "--json").ids) == ids


def test_deleting_as_json_answers_the_records_as_they_are_now(office: CommandLine) -> None:
    record_id = office.add("people", "family_name=Li")
    (deleted,) = office.done("delete", "people", str(record_id), "--json").objects
    assert deleted["trashed_at"] is not None
    (restored,) = office.done("restore", "people", str(record_id), "--json").objects
    assert restored["trashed_at"] is None


def test_one_wrong_record_keeps_all_from_being_deleted(office: CommandLine) -> None:
    record_id = office.add("people", "family_name=Li")
    outcome = office("delete", "people", str(record_id), "99")
    assert outcome.status == 1
    assert "there is no record with the number 99" in outcome.err
    assert office.done("list", "people", "--json").ids == [record_id]


def test_undo_takes_back_the_last_step_and_redo_does_it_again(office: CommandLine) -> None:
    record_id = office.add("people", "family_name=Li")
    office.done("set", "people", str(record_id), "family_name=Wang")
    assert office.done("undo").out == "Took back: Edited “Wang”\n"
    assert office.record("people", record_id)["family_name"] == "Li"
    assert office.done("redo").out.startswith("Did again: Edited “")
    assert office.record("people", record_id)["family_name"] == "Wang"


def test_undo_takes_back_a_step_by_its_number(office: CommandLine) -> None:
    first, second = office.add("people", "family_name=Li"), office.add("people", "family_name=Wang")
    step = next(one["id"] for one in office.done("history", "--json").objects if one["record_title"] == "Li")
    (undone,) = office.done("undo", str(step), "--json").objects
    assert undone["touched"] == [{"id": first, "record_kind": "people", "effect": "trashed"}]
    assert office.done("list", "people", "--json").ids == [second]


def test_undo_says_what_stands_in_its_way(office: CommandLine) -> None:
    record_id = str(office.add("people", "family_name=Li"))
    office.done("set", "people", record_id, "family_name=Wang")
    step = office.done("history", "--json").ids[0]
    office.done("set", "people", record_id, "family_name=Zhao")
    outcome = office("undo", str(step))
    assert outcome.status == 1
    assert "“Zhao” was changed since then" in outcome.err
    assert "Family name was changed since" in outcome.err
    assert office.record("people", int(record_id))["family_name"] == "Zhao"


def test_a_step_is_taken_back_once(office: CommandLine) -> None:
    office.add("people", "family_name=Li")
    step = str(office.done("history", "--json").ids[0])
    office.done("undo", step)
    assert office("undo", step).err == "office-desk: This was taken back already.\n"
    assert office("undo").err == "office-desk: There is nothing to take back.\n"


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["add", "people", "nickname=Li"], "nickname: There is no field called “nickname” here. There are: family"),
        (["add", "people", "email=a@b.cn"], "email: There is no field called “email” here."),
        (["add", "people", "id=3"], "id: There is no field called “id” here."),
        (["add", "space-walks", "title=X"], "There is no kind of record called “space-walks”. There are: partners,"),
        (["add", "people", "title=Dr."], "A name in at least one language is needed."),
        (["add", "events", "title=X", "capacity=many"], "capacity: “many” is not a whole number."),
        (["add", "events", "title=X", "capacity=-1"], "capacity: “-1” is less than zero."),
        (["add", "events", "title=X", "kind=party"], "kind: “party” is not one of the choices: conference, open_day"),
        (["add", "events", "title=X", "date_said=never ever"], "date_said: “never ever” cannot be read as a date"),
        (["add", "events", "title=X", "date_said=2026-02-30"], "date_said: There is no such day in the calendar"),
        (["add", "events", "title=X", "starts_at=soon"], "starts_at: “soon” cannot be read as a date with a time"),
        (["add", "events", "title=X", "timezone=Shanghai"], "timezone: “Shanghai” is not a time zone"),
        (["add", "events", "title=X", "host=7"], "host: Organization: there is no record with the number 7."),
        (["add", "events", "title=X", "website=javascript:alert(1)"], "website: “javascript:alert(1)” is not a web"),
        (["add", "people", "family_name=a\u202eb"], "(U+202E)"),
        (["add", "people", "family_name=a\x07b"], "(U+0007)"),
        (["add", "people", "family_name=" + "x" * 301], "family_name: This is too long: at most 300 character"),
        (["show", "people", "1"], "Person: there is no record with the number 1."),
        (["show", "people", "Li"], "“Li” is not a whole number."),
        (["show", "people", "9" * 30], " is not a whole number."),
        (["set", "people", "1", "family_name=Li"], "Person: there is no record with the number 1."),
        (["restore", "people", "1"], "Person: there is no record with the number 1."),
        (["history", "people", "1"], "Person: there is no record with the number 1."),
        (["undo", "99"], "History: there is no record with the number 99."),
        (["redo"], "There is nothing to do again."),
    ],
)  # fmt: skip
def test_what_cannot_be_done_is_refused_with_a_sentence(office: CommandLine, words: list[str], sentence: str) -> None:
    outcome = office(*words)
    assert outcome.status == 1
    assert outcome.out == ""
    assert outcome.err.startswith("office-desk: ")
    assert sentence in outcome.err
    assert office.done("history", "--json").objects == []


def test_every_wrong_value_is_named_at_once(office: CommandLine) -> None:
    outcome = office("add", "events", "title=X", "capacity=many", "kind=party", "colour=red")
    assert [line.split(": ")[1] for line in outcome.err.splitlines()] == ["capacity", "kind", "colour"]


def test_what_is_in_the_trash_cannot_be_changed(office: CommandLine) -> None:
    record_id = str(office.add("people", "family_name=Li"))
    office.done("delete", "people", record_id)
    for words in (["set", "people", record_id, "family_name=Wang"], ["delete", "people", record_id]):
        outcome = office(*words)
        assert (outcome.status, outcome.out) == (1, "")
        assert "“Li” is in the trash" in outcome.err


def test_a_name_with_markup_stays_text(office: CommandLine) -> None:
    record_id = office.add("people", "family_name=<b>Li</b> & {name} %n")
    assert "<b>Li</b> & {name} %n" in office.done("list", "people").out
    assert office.record("people", record_id)["family_name"] == "<b>Li</b> & {name} %n"
