"""`office-desk print` for the papers at the door and for contacts: from the command line to a file."""

from __future__ import annotations

from pathlib import Path

import pytest
from command_line import CommandLine

EVENT = ("events", "title=Open day", "kind=open_day")


@pytest.mark.parametrize("paper", ["sign-in", "badges", "place-cards", "certificates"])
def test_a_door_paper_is_printed_to_a_file(office: CommandLine, tmp_path: Path, paper: str) -> None:
    event, person = office.add(*EVENT), office.add("people", "family_name=Sample", "name_zh=样本")
    office.add("participations", f"event={event}", f"person={person}", "state=attended")
    path = tmp_path / "paper.pdf"
    outcome = office.done(
        "print", paper, str(event), str(path), "--language", "ru", "--second-language", "zh"
    )  # fmt: skip
    assert str(path) in outcome.out
    assert path.read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize(("style", "label"), [("classic", "105x74-2x4"), ("large", "148x105-1x1"), ("plain", "")])
def test_badges_are_printed_on_a_sheet_of_labels(office: CommandLine, tmp_path: Path, style: str, label: str) -> None:
    path = tmp_path / "badges.svg"
    office.done("print", "badges", str(office.add(*EVENT)), str(path), "--style", style, "--label", label)
    assert path.exists()


def test_an_unknown_sheet_of_labels_is_one_sentence(office: CommandLine, tmp_path: Path) -> None:
    path = tmp_path / "badges.pdf"
    outcome = office("print", "badges", str(office.add(*EVENT)), str(path), "--label", "3x3")
    assert outcome.status == 1
    assert "3x3" in outcome.err
    assert "90x54-2x5" in outcome.err
    assert not path.exists()


def test_the_help_names_the_sheets_of_labels(office: CommandLine) -> None:
    outcome = office.bare("print", "badges", "--help")
    assert "86x54-2x5" in outcome.out
    assert "70x37-3x8" not in outcome.out


@pytest.mark.parametrize("style", ["compact", "detailed", "labels"])
def test_a_directory_of_the_sample_office_is_printed(sample: CommandLine, tmp_path: Path, style: str) -> None:
    path = tmp_path / "directory.pdf"
    sample.done("print", "directory", "partners", str(path), "--style", style, "--language", "zh")
    assert path.read_bytes().startswith(b"%PDF")


def test_a_directory_of_tasks_is_refused_in_a_sentence(office: CommandLine, tmp_path: Path) -> None:
    outcome = office("print", "directory", "tasks", str(tmp_path / "directory.pdf"))
    assert outcome.status == 1
    assert "people or organizations" in outcome.err


def test_a_dossier_and_a_briefing_of_the_sample_office_are_printed(sample: CommandLine, tmp_path: Path) -> None:
    for paper in ("dossier", "briefing"):
        path = tmp_path / f"{paper}.pdf"
        sample.done("print", paper, "1", str(path), "--language", "ru")
        assert path.read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize("paper", ["badges", "dossier", "briefing"])
def test_what_does_not_exist_is_one_sentence(office: CommandLine, tmp_path: Path, paper: str) -> None:
    path = tmp_path / "paper.pdf"
    outcome = office("print", paper, "99", str(path))
    assert outcome.status == 1
    assert outcome.err.strip()
    assert not path.exists()


def test_a_character_that_no_font_has_is_told_while_the_paper_is_printed(office: CommandLine, tmp_path: Path) -> None:
    event, person = office.add(*EVENT), office.add("people", "family_name=Sample", "name_zh=𠮷田")
    office.add("participations", f"event={event}", f"person={person}")
    path = tmp_path / "badges.pdf"
    outcome = office("print", "badges", str(event), str(path))
    assert outcome.status == 0
    assert "U+20BB7" in outcome.err
    assert path.exists()
