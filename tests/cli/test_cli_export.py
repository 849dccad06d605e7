"""`office-desk export`: the format by the file's name, the list by its filters, one sentence for each refusal."""

from __future__ import annotations

import csv
import io
import json
import sys
from pathlib import Path

import pytest
from command_line import CommandLine


def rows_of(text: str) -> list[list[str]]:
    return list(csv.reader(io.StringIO(text.removeprefix("\ufeff"))))


def test_a_list_is_written_by_the_name_of_the_file(office: CommandLine, tmp_path: Path) -> None:
    office.add("organizations", "name=Fudan", "city=Shanghai", "roles=partner")
    office.add("organizations", "name=Tongji", "city=Suzhou", "roles=partner")
    path = tmp_path / "partners.csv"
    outcome = office.done("export", "partners", str(path), "--filter", "city=Suzhou", "--columns", "city")
    assert outcome.out == f"1 organization: {path}\n"
    assert [line[:2] for line in rows_of(path.read_text("utf-8-sig"))] == [["Name", "City"], ["Tongji", "Suzhou"]]


@pytest.mark.parametrize(
    ("name", "begins"),
    [
        ("a.xlsx", b"PK"),
        ("a.tsv", b"\xef\xbb\xbfName\t"),
        ("a.vcf", b"BEGIN:VCARD"),
        ("a.JSON", b'{"format": "office-desk"'),
    ],
)
def test_each_ending_is_a_format(office: CommandLine, tmp_path: Path, name: str, begins: bytes) -> None:
    office.add("people", "family_name=Sample")
    office.done("export", "people", str(tmp_path / name))
    assert (tmp_path / name).read_bytes().startswith(begins)


def test_events_leave_as_a_calendar(office: CommandLine, tmp_path: Path) -> None:
    office.add("events", "title=Spring day", "kind=open_day")
    office.done("export", "open-days", str(tmp_path / "days.ics"))
    assert (tmp_path / "days.ics").read_bytes().startswith(b"BEGIN:VCALENDAR")


def test_standard_output_takes_the_format_that_is_named(office: CommandLine) -> None:
    office.add("people", "family_name=Sample")
    outcome = office.done("export", "people", "-", "--format", "csv", "--no-uuid", "--columns", "email")
    assert rows_of(outcome.out) == [["Name", "E-mail"], ["Sample", ""]]


def test_standard_output_without_a_format_is_wrong_usage(office: CommandLine) -> None:
    outcome = office("export", "people", "-")
    assert outcome.status == 2
    assert "--format" in outcome.err


def test_a_program_reads_what_was_written(office: CommandLine, tmp_path: Path) -> None:
    office.add("people", "family_name=Sample")
    path = tmp_path / "people.xlsx"
    assert office.done("export", "people", str(path), "--json").objects == [{"path": str(path), "count": 1}]


def test_only_the_named_records_leave_with_all_their_fields(office: CommandLine, tmp_path: Path) -> None:
    first = office.add("people", "family_name=Alpha")
    office.add("people", "family_name=Beta")
    third = office.add("people", "family_name=Gamma", "notes==1+1")
    path = tmp_path / "people.csv"
    office.done("export", "people", str(path), "--ids", f"{third},{first}", "--all-fields")
    headings, *rows = rows_of(path.read_text("utf-8-sig"))
    assert [row[headings.index("Family name")] for row in rows] == ["Alpha", "Gamma"]
    assert rows[1][headings.index("Notes")] == "'=1+1"


def test_the_vcard_version_is_the_one_asked_for(office: CommandLine, tmp_path: Path) -> None:
    office.add("people", "family_name=Sample")
    office.done("export", "people", str(tmp_path / "a.vcf"), "--vcard-version", "4.0")
    assert b"VERSION:4.0" in (tmp_path / "a.vcf").read_bytes()


def test_encoding_and_separator_are_those_asked_for(office: CommandLine, tmp_path: Path) -> None:
    office.add("people", "family_name=Иванова", "given_name=Мария")
    path = tmp_path / "people.csv"
    office.done("export", "people", str(path), "--encoding", "windows-1251", "--separator", ";", "--language", "ru")
    assert path.read_bytes().decode("cp1251").splitlines()[0].split(";")[0] == "ФИО"


@pytest.mark.parametrize("language", ["en", "ru", "zh"])
def test_the_headings_are_in_the_readers_language(office: CommandLine, tmp_path: Path, language: str) -> None:
    path = tmp_path / "people.csv"
    office.done("--language", language, "export", "people", str(path), "--columns", "email")
    expected = {"en": ["Name", "E-mail"], "ru": ["ФИО", "Эл. почта"], "zh": ["姓名", "电子邮箱"]}
    assert rows_of(path.read_text("utf-8-sig"))[0] == [*expected[language], "UUID"]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("people", "a.doc"), ".xlsx"),
        (("people", "a.ics"), ".vcf"),
        (("nobody", "a.csv"), "nobody"),
        (("people", "a.csv", "--encoding", "klingon"), "klingon"),
        (("people", "a.csv", "--columns", "shoe_size"), "shoe_size"),
        (("people", "a.csv", "--ids", "x"), "x"),
        (("people", "a.vcf", "--vcard-version", "9"), "9"),
        (("people", "-", "--format", "doc"), "doc"),
        (("people", "gone/a.csv"), "gone"),
        (("all", "a.xlsx"), ".json"),
    ],
)
def test_a_refusal_is_one_sentence_and_no_file(
    office: CommandLine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, words: tuple[str, ...], told: str
) -> None:
    folder = tmp_path / "place"
    folder.mkdir()
    monkeypatch.chdir(folder)
    outcome = office("export", *words)
    assert outcome.status == 1
    assert told in outcome.err
    assert len(outcome.err.splitlines()) == 1
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("people", "a.vcf", "--columns", "email"), "--columns means nothing for vCard"),
        (("people", "a.xlsx", "--encoding", "utf-8"), "--encoding means nothing for XLSX"),
        (("people", "a.tsv", "--separator", ";"), "--separator means nothing for TSV"),
        (("people", "a.csv", "--vcard-version", "3.0"), "--vcard-version means nothing for CSV"),
        (("people", "a.json", "--no-uuid"), "--no-uuid means nothing for JSON"),
        (("all", "a.json", "--filter", "city=Suzhou"), "--filter means nothing for all"),
    ],
)
def test_an_option_that_says_nothing_about_the_format_is_wrong_usage(
    office: CommandLine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, words: tuple[str, ...], sentence: str
) -> None:
    monkeypatch.chdir(tmp_path)
    outcome = office("export", *words)
    assert (outcome.status, outcome.out) == (2, "")
    assert f"office-desk: {sentence}. " in outcome.err
    assert not Path(words[1]).exists()


def test_the_whole_desk_is_one_json_file(sample: CommandLine, tmp_path: Path) -> None:
    outcome = sample.done("export", "all", str(tmp_path / "desk.json"))
    records = json.loads((tmp_path / "desk.json").read_bytes())["records"]
    assert outcome.out.startswith(f"{len(records)} records")
    assert {one["kind"] for one in records} >= {"people", "organizations", "events"}


def test_the_trash_leaves_when_it_is_asked_for(office: CommandLine, tmp_path: Path) -> None:
    person = office.add("people", "family_name=Gone")
    office.done("delete", "people", str(person))
    office.done("export", "people", str(tmp_path / "a.csv"), "--trash")
    assert rows_of((tmp_path / "a.csv").read_text("utf-8-sig"))[1][0] == "Gone"


def test_exporting_needs_no_qt(office: CommandLine, tmp_path: Path) -> None:
    import subprocess

    code = (
        "import sys; from office_desk.cli import main; s = main(sys.argv[1:]); sys.exit(s or 'PySide6' in sys.modules)"
    )
    words = ["--database", office.database, "export", "people", str(tmp_path / "a.xlsx")]
    done = subprocess.run([sys.executable, "-c", code, *words], capture_output=True, check=False)
    assert done.returncode == 0, done.stderr
