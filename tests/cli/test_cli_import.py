"""`import`: what would be done, what was done, and how to take it back."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from command_line import CommandLine, Outcome

from office_desk.exchange.columns import ColumnMapping, Target
from office_desk.exchange.mapping import keep_mapping

HEADINGS = "Last Name,First Name,E-mail Address,Company,Job Title"
LI = "Li,Na,li@example.org,Harbor University,Dean"
ZHANG = "Zhang,Ying,zhang@example.org,港口大学,Lecturer"


@pytest.fixture
def file(tmp_path: Path) -> Callable[..., str]:
    """A function that writes a table of people and answers its path."""

    def write(*rows: str, headings: str = HEADINGS, encoding: str = "utf-8", name: str = "people.csv") -> str:
        path = tmp_path / name
        path.write_bytes("\n".join((headings, *rows, "")).encode(encoding))
        return str(path)

    return write


def plan_of(outcome: Outcome) -> tuple[list[dict[str, Any]], dict[str, Any]]:
    """The records of a plan in JSON, and the outcome behind them."""
    *records, done = outcome.objects
    return records, done


def test_a_file_comes_in_and_says_how_to_take_it_back(office: CommandLine, file: Callable[..., str]) -> None:
    done = office.done("import", file(LI, ZHANG))
    assert done.out.splitlines()[0] == "people.csv: CSV, utf-8, 2 people"
    assert "added 2" in done.out
    assert "Imported 2 people" in done.out
    assert "office-desk undo 1" in done.out
    assert len(office.done("list", "people", "--json").ids) == 2
    office.done("undo", "1")
    assert office.done("list", "people", "--json").ids == []


def test_a_dry_run_tells_the_plan_and_changes_nothing(office: CommandLine, file: Callable[..., str]) -> None:
    done = office.done("import", file(LI, ZHANG), "--dry-run")
    assert "This was a dry run: nothing was changed." in done.out
    assert "New organizations: Harbor University, 港口大学" in done.out
    assert office.done("list", "people", "--json").ids == []
    assert office.done("history", "--json").objects == []


def test_the_plan_of_a_known_person_tells_what_changes_and_what_is_added(
    office: CommandLine, file: Callable[..., str]
) -> None:
    office.done("import", file(LI))
    headings = f"{HEADINGS},Mobile Phone"
    changed = file(f"{LI.replace('Dean', 'Rector')},+86 138 1234 5678", headings=headings)
    lines = office.done("import", changed, "--dry-run").out.splitlines()
    assert "    Li Na · Harbor University: Position: Dean → Rector" in lines
    assert "    + Mobile phone: +86 138 1234 5678" in lines


def test_the_plan_as_json_has_fields_old_and_new_with_lines_and_the_outcome(
    office: CommandLine, file: Callable[..., str]
) -> None:
    office.done("import", file(LI))
    changed = file(LI.replace("Dean", "Rector"), ZHANG, "Ivanov,Pyotr,not an address,,")
    records, done = plan_of(office.done("import", changed, "--json"))
    assert [(one["verdict"], one["action"], one["lines"]) for one in records] == [
        ("changed", "update", [2, 2]), ("new", "add", [3, 3]), ("new", "add", [4, 4]),
    ]  # fmt: skip
    assert records[0]["id"] == 1
    assert records[0]["changed_parts"][0]["fields"] == {
        "position": {"old": "Dean", "new": "Rector", "side": "source"}
    }  # fmt: skip
    assert records[1]["fields"]["family_name"] == {"old": None, "new": "Zhang", "side": "source"}
    assert records[2]["warnings"]
    assert (done["added"], done["updated"], done["refused"], done["is_done"]) == (2, 1, [], True)
    assert done["id"] == 2


def test_columns_that_hold_something_and_are_not_taken_are_named(office: CommandLine, file: Callable[..., str]) -> None:
    source = file("张颖,女,,Met in Omsk", headings="姓名,性别,血型,备注")
    assert "1 column is not taken: 性别.\n" in office.done("import", source, "--dry-run").out
    _, done = plan_of(office.done("import", source, "--json"))
    assert [note["code"] for note in done["notes"]] == ["columns_left_out"]


def test_the_same_file_once_more_changes_nothing(office: CommandLine, file: Callable[..., str]) -> None:
    path = file(LI, ZHANG)
    office.done("import", path)
    done = office.done("import", path)
    assert "Nothing was changed" in done.out
    assert len(office.done("history", "--json").objects) == 1


@pytest.mark.parametrize(("decision", "title", "count"), [
    ("update", "Professor", 1), ("merge", "Dr.", 1), ("skip", "Dr.", 1), ("add", "Dr.", 2),
])  # fmt: skip
def test_what_is_done_with_records_that_are_here_can_be_said(
    office: CommandLine, file: Callable[..., str], decision: str, title: str, count: int
) -> None:
    headings = "Last Name,First Name,E-mail Address,Title"
    office.done("import", file("Li,Na,li@example.org,Dr.", headings=headings))
    office.done("import", file("Li,Na,li@example.org,Professor", headings=headings), "--on-duplicate", decision)
    people = office.done("list", "people", "--json").ids
    assert len(people) == count
    assert office.record("people", 1)["title"] == title


def test_a_possible_duplicate_is_skipped_and_named_unless_it_is_said_what_to_do(
    office: CommandLine, file: Callable[..., str]
) -> None:
    office.add("people", "family_name=Zhang", "given_name=Ying")
    headings = "姓名,Title"
    done = office.done("import", file("张颖,Dr.", headings=headings))
    assert "Possible duplicate, Skip" in done.out
    assert "skipped 1" in done.out
    office.done("import", file("张颖,Dr.", headings=headings), "--on-duplicate", "update")
    assert office.record("people", 1)["name_zh"] == "张颖"


def test_bad_rows_are_told_and_saved_and_the_rest_comes_in(
    office: CommandLine, file: Callable[..., str], tmp_path: Path
) -> None:
    rejected = tmp_path / "rejected.csv"
    outcome = office("import", file(LI, ",,nobody@example.org,,"), "--rejected", str(rejected))
    assert outcome.status == 0
    assert "refused 1" in outcome.out
    assert "This row gives no name." in outcome.out
    assert "nobody@example.org" in rejected.read_text("utf-8")
    assert "li@example.org" not in rejected.read_text("utf-8")


def test_a_file_of_which_nothing_can_be_taken_is_refused(office: CommandLine, file: Callable[..., str]) -> None:
    outcome = office("import", file(",,nobody@example.org,,"))
    assert outcome.status == 1
    assert office.done("list", "people", "--json").ids == []


def test_encoding_and_separator_can_be_said(office: CommandLine, file: Callable[..., str]) -> None:
    path = file("Ли;Анна", headings="Фамилия;Имя", encoding="cp1251")
    office.done("import", path, "--encoding", "cp1251", "--separator", ";")
    assert office.record("people", 1)["family_name"] == "Ли"


def test_the_kind_of_a_list_gives_new_records_what_makes_them_stand_on_it(
    office: CommandLine, file: Callable[..., str]
) -> None:
    office.done("import", file("Harbor University,Shanghai", headings="Company,City"), "--kind", "partners")
    assert office.record("organizations", 1)["roles"] == ["partner"]
    assert office.done("list", "partners", "--json").ids == [1]


def test_a_kept_mapping_is_used_by_its_name(office: CommandLine, file: Callable[..., str]) -> None:
    targets = (Target("people", "family_name"), Target("people", "notes"))
    keep_mapping(ColumnMapping("people", ("A", "B"), targets, "ours"))
    office.done("import", file("Li,met in Omsk", headings="A,B"), "--mapping", "ours")
    assert office.record("people", 1)["notes"] == "met in Omsk"
    refused = office("import", file("Li,met in Omsk", headings="A,B"), "--mapping", "theirs")
    assert (refused.status, "ours" in refused.err) == (1, True)
    other = office("import", file("Li", headings="Last Name"), "--mapping", "ours")
    assert (other.status, "other headings" in other.err) == (1, True)


def test_pasted_text_comes_from_standard_input(office: CommandLine, monkeypatch: pytest.MonkeyPatch) -> None:
    card = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:张颖\r\nN:张;颖;;;\r\nEMAIL:zhang@example.org\r\nEND:VCARD\r\n"
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(card.encode())))
    office.done("import", "-")
    assert office.record("people", 1)["name_zh"] == "张颖"


def test_the_whole_sample_office_goes_over_to_an_empty_one(
    sample: CommandLine, tmp_path: Path, empty_database: Path
) -> None:
    path = tmp_path / "everything.json"
    sample.done("export", "all", str(path))
    records, _ = plan_of(sample.done("import", str(path), "--json", "--dry-run"))
    assert {one["verdict"] for one in records} == {"same"}
    empty = CommandLine(str(tmp_path / "other.db"), sample._capsys)
    records, done = plan_of(empty.done("import", str(path), "--json"))
    assert {one["verdict"] for one in records} == {"new"}
    assert (done["refused"], done["warnings"]) == ([], [])
    for kind in ("organizations", "people", "events", "agreements", "programs"):
        assert len(empty.done("list", kind, "--json").ids) == len(sample.done("list", kind, "--json").ids)


@pytest.mark.parametrize("words", [
    ("import",), ("import", "a.csv", "--on-duplicate", "ask"), ("import", "a.csv", "b.csv"),
])  # fmt: skip
def test_wrong_usage_ends_with_two(office: CommandLine, words: tuple[str, ...]) -> None:
    assert office(*words).status == 2


def test_a_missing_file_and_an_unknown_kind_are_refused_with_a_sentence(
    office: CommandLine, file: Callable[..., str]
) -> None:
    missing = office("import", "no-such-file.vcf")
    assert missing.status == 1
    assert "no-such-file.vcf" in missing.err
    assert office("import", file(LI), "--kind", "robots").status == 1


def test_foreign_json_is_refused_with_a_sentence(office: CommandLine, tmp_path: Path) -> None:
    path = tmp_path / "other.json"
    path.write_text(json.dumps({"people": []}), "utf-8")
    refused = office("import", str(path))
    assert (refused.status, refused.err) == (1, "office-desk: This JSON was not written by Office Desk.\n")
