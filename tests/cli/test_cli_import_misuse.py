"""`import` used as nobody meant it: each time one sentence, and the desk as it was."""

from __future__ import annotations

import io
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from command_line import CommandLine

from office_desk.cli import importing

TWO_ROWS = "Last Name,First Name,E-mail\nLi,Na,li@example.org\n,,nobody@example.org\n"


@pytest.fixture
def people(tmp_path: Path) -> Path:
    """A table of one person and one row that cannot be taken."""
    path = tmp_path / "people.csv"
    path.write_text(TWO_ROWS, "utf-8")
    return path


def refusal(office: CommandLine, *words: str) -> str:
    """The one sentence of a refused command that left the desk empty."""
    outcome = office(*words)
    assert (outcome.status, outcome.out) == (1, "")
    (sentence,) = outcome.err.splitlines()
    assert office.done("history", "--json").objects == []
    return sentence.removeprefix("office-desk: ")


@pytest.mark.parametrize("place", ["no/such/folder.csv", ".", "people.csv"])
def test_a_place_for_rejected_rows_that_cannot_be_is_refused_before_anything_is_imported(
    office: CommandLine, people: Path, monkeypatch: pytest.MonkeyPatch, place: str
) -> None:
    monkeypatch.chdir(people.parent)
    assert refusal(office, "import", str(people), "--rejected", place).endswith(".")
    assert people.read_text("utf-8") == TWO_ROWS
    assert [one.name for one in people.parent.iterdir() if ".part" in one.name] == []


def test_a_mapping_nobody_kept_is_refused_also_where_there_is_none_at_all(office: CommandLine, people: Path) -> None:
    sentence = refusal(office, "import", str(people), "--mapping", "ours")
    assert sentence == "No mapping is kept as “ours”; none has been kept so far."


@pytest.mark.parametrize("encoding", ["nonsense", "base64", "zip"])
def test_what_is_no_encoding_is_refused_by_its_name(office: CommandLine, people: Path, encoding: str) -> None:
    assert "There is no encoding called" in refusal(office, "import", str(people), "--encoding", encoding)


CARD = b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Harbor University\r\nORG:Harbor University\r\nEND:VCARD\r\n"
DAY = b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:a\r\nDTSTART:20260110\r\nSUMMARY:Fair\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"


@pytest.mark.parametrize(("name", "data", "option", "value", "format"), [
    ("a.csv", TWO_ROWS.encode(), "--sheet", "People", "CSV"),
    ("a.xlsx", b"", "--separator", ";", "XLSX"),
    ("a.xlsx", b"", "--encoding", "utf-8", "XLSX"),
    ("a.vcf", CARD, "--kind", "people", "vCard"),
    ("a.vcf", CARD, "--kind", "conferences", "vCard"),
    ("a.ics", DAY, "--mapping", "ours", "iCalendar"),
    ("a.json", b'{"format": "office-desk", "version": 1, "records": []}', "--separator", ";", "JSON"),
])  # fmt: skip
def test_an_option_that_says_nothing_about_such_a_file_is_wrong_usage(
    office: CommandLine, tmp_path: Path, name: str, data: bytes, option: str, value: str, format: str
) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    if not data:
        office.done("export", "people", str(path))
    outcome = office("import", str(path), option, value)
    assert (outcome.status, outcome.out) == (2, "")
    assert f"office-desk: {option} means nothing for {format}. " in outcome.err
    assert office.done("history", "--json").objects == []


def test_the_list_that_cards_are_imported_into_makes_partners_of_them(office: CommandLine, tmp_path: Path) -> None:
    (tmp_path / "a.vcf").write_bytes(CARD)
    office.done("import", str(tmp_path / "a.vcf"), "--kind", "partners")
    assert len(office.done("list", "partners", "--json").ids) == 1


@pytest.mark.parametrize("name", ["", ".", ".."])
def test_a_folder_is_refused_by_the_name_it_was_given(office: CommandLine, name: str) -> None:
    assert refusal(office, "import", name) == f"“{name or '.'}” is a folder; choose a file in it."


def test_a_closed_standard_input_is_no_text(office: CommandLine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", None)
    assert refusal(office, "import", "-") == "There is no text to read."


def test_a_standard_input_without_end_is_not_read_to_its_end(
    office: CommandLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Endless(io.RawIOBase):
        octets = 0

        def readable(self) -> bool:
            return True

        def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
            buffer[:] = b"y" * len(buffer)
            self.octets += len(buffer)
            return len(buffer)

    endless = Endless()
    monkeypatch.setattr(importing, "_LARGEST_INPUT", 1_000_000)
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BufferedReader(endless)))
    assert "too large" in refusal(office, "import", "-")
    assert endless.octets < 2_000_000


def test_a_closed_output_does_not_break_an_import(
    office: CommandLine, people: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as closed:
        closed.setattr("sys.stdout", None)
        assert office.bare("--database", office.database, "import", str(people)).status == 0
        sys.stdout.close()
    assert len(office.done("list", "people", "--json").ids) == 1


def test_an_output_that_takes_nothing_is_told_without_a_file(
    office: CommandLine, people: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(importing, "_print_plan", full)
    outcome = office("import", str(people))
    assert (outcome.status, outcome.err) == (1, "office-desk: The answer cannot be written: No space left on device\n")


@pytest.mark.parametrize("language", ["en", "ru", "zh"])
@pytest.mark.parametrize("make", [
    lambda path: path.write_bytes(b"%PDF-1.7\n%"),
    lambda path: path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(500)),
    lambda path: path.write_bytes(b""),
    lambda path: path.mkdir(),
    lambda path: None,
], ids=["pdf", "png", "empty", "folder", "missing"])  # fmt: skip
def test_the_refusal_is_one_sentence_in_each_language(
    office: CommandLine, tmp_path: Path, make: Callable[[Path], object], language: str
) -> None:
    make(tmp_path / "список 名单.vcf")
    sentence = refusal(office, "--language", language, "import", str(tmp_path / "список 名单.vcf"))
    assert "список 名单.vcf" in sentence
    assert sentence.endswith("。" if language == "zh" else (".", "список 名单.vcf."))
