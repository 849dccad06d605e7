"""`duplicates` and `merge`."""

from __future__ import annotations

from command_line import CommandLine


def two_people(office: CommandLine) -> tuple[int, int]:
    first = office.add("people", "name_zh=张颖", "notes=Likes tea")
    second = office.add("people", "family_name=Zhang", "given_name=Ying", "notes=Met in May")
    for person in (first, second):
        office.add("contact-points", f"person={person}", "kind=email", "value=sample@example.org")
    return first, second


def test_pairs_are_printed_with_what_they_share(office: CommandLine) -> None:
    two_people(office)
    (heading, line) = office.done("duplicates", "people").out.splitlines()
    assert heading.split() == ["First", "Second", "Alike", "Because"]
    assert "1 张颖" in line
    assert "2 Zhang Ying" in line
    assert "The same e-mail address: sample@example.org" in line


def test_pairs_as_json_tell_ids_score_and_reasons(office: CommandLine) -> None:
    first, second = two_people(office)
    (pair,) = office.done("duplicates", "people", "--json").objects
    assert (pair["id"], pair["other_id"], pair["is_certain"]) == (first, second, True)
    assert pair["score"] > 85
    assert [reason["code"] for reason in pair["because"]] == ["same_name_written_otherwise", "same_email"]


def test_a_desk_without_pairs_says_so(office: CommandLine) -> None:
    assert office.done("duplicates", "organizations").out == "No two records look like the same.\n"
    assert office.done("duplicates", "organizations", "--json").objects == []


def test_a_merge_keeps_what_both_say_and_undo_takes_it_back(office: CommandLine) -> None:
    first, second = two_people(office)
    outcome = office.done("merge", "people", str(first), str(second))
    assert outcome.out.startswith(f"people {first}: Merged “Zhang Ying”")
    kept = office.record("people", first)
    assert (kept["name_zh"], kept["family_name"], kept["notes"]) == ("张颖", "Zhang", "Likes tea\n\nMet in May")
    assert office.done("list", "people", "--json").ids == [first]
    assert len(office.done("list", "contact-points", "--json").ids) == 1
    office.done("undo")
    assert set(office.done("list", "people", "--json").ids) == {first, second}
    assert len(office.done("list", "contact-points", "--json").ids) == 2


def test_a_merge_as_json_answers_the_kept_record(office: CommandLine) -> None:
    first, second = two_people(office)
    (kept,) = office.done("merge", "people", str(second), str(first), "--json").objects
    assert (kept["id"], kept["name_zh"]) == (second, "张颖")


def test_what_cannot_be_merged_is_refused(office: CommandLine) -> None:
    first, _ = two_people(office)
    for words, told in (
        (("merge", "people", str(first), str(first)), "itself"),
        (("merge", "people", str(first), "99"), "no record"),
        (("merge", "events", "1", "2"), "only people and organizations"),
        (("duplicates", "events"), "only people and organizations"),
    ):
        outcome = office(*words)
        assert outcome.status == 1
        assert told in outcome.err
