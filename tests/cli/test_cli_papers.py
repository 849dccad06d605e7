"""`office-desk print`: a paper to a file by its name, without a display; one sentence for each refusal."""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from command_line import CommandLine, Outcome

from office_desk.documents.papers import papers


def add_open_day(office: CommandLine, sessions: int = 2) -> str:
    """An open day in Shanghai; answers its id as it is typed."""
    event = office.add("events", "title=Open day", "title_zh=开放日", "kind=open_day", "timezone=Asia/Shanghai")
    for number in range(sessions):
        start = f"2026-12-05 {9 + number % 12:02}:00"
        office.add("sessions", f"event={event}", f"title=Talk {number}", f"starts_at={start}", "room=Hall")
    return str(event)


def assert_refused(outcome: Outcome, *words: str) -> None:
    assert outcome.status != 0
    assert outcome.out == ""
    for word in words:
        assert word in outcome.err


@pytest.mark.parametrize(("name", "begins"), [("a.pdf", b"%PDF"), ("a.png", b"\x89PNG"), ("a.SVG", b"<svg")])
def test_each_ending_is_a_format(office: CommandLine, tmp_path: Path, name: str, begins: bytes) -> None:
    outcome = office.done("print", "schedule", add_open_day(office), str(tmp_path / name))
    assert (tmp_path / name).read_bytes().startswith(begins)
    assert outcome.out == f"1 page: {tmp_path / name}\n"


def test_pages_as_pictures_are_numbered_and_named(office: CommandLine, tmp_path: Path) -> None:
    event = add_open_day(office, 24)
    outcome = office.done("print", "schedule", event, str(tmp_path / "a.png"), "--size", "a5")
    pages = sorted(tmp_path.glob("a-*.png"))
    assert outcome.out.splitlines() == [str(page) for page in pages]
    assert len(pages) > 1
    assert not (tmp_path / "a.png").exists()


def test_scripts_are_told_files_and_pages(office: CommandLine, tmp_path: Path) -> None:
    event = add_open_day(office, 24)
    outcome = office.done("--json", "print", "schedule", event, str(tmp_path / "a.pdf"), "--size", "a5")
    (written,) = json.loads(outcome.out)
    assert written["path"] == str(tmp_path / "a.pdf")
    assert written["pages"] > 1


def test_styles_languages_zones_and_pages_are_chosen(office: CommandLine, tmp_path: Path) -> None:
    event, place = add_open_day(office), tmp_path / "a.svg"
    words = (
        "--second-language",
        "ru",
        "--second-zone",
        "Europe/Moscow",
        "--size",
        "a6",
        "--landscape",
        "--margin",
        "5",
    )
    office.done("--language", "zh", "print", "schedule", event, str(place), "--style", "grid", *words)
    assert place.read_text("utf-8").split('viewBox="')[1].startswith("0 0 419.5")


def test_agendas_and_lists_are_printed(sample: CommandLine, tmp_path: Path) -> None:
    period = ("--from", "2021-01-01", "--to", "2021-12-31")
    for style in ("months", "weeks", "kinds"):
        sample.done("print", "agenda", str(tmp_path / f"{style}.pdf"), *period, "--style", style)
    sample.done(
        "print", "list", "people", str(tmp_path / "list.pdf"), "--columns", "organization", "--filter", "languages=zh",
    )  # fmt: skip
    assert len(list(tmp_path.glob("*.pdf"))) == 4


def test_what_a_paper_needs_is_asked_for(office: CommandLine, tmp_path: Path) -> None:
    assert office("print").status == 2
    assert office("print", "schedule", "1").status == 2
    assert_refused(office("print", "agenda", str(tmp_path / "a.pdf")), "--from")
    assert_refused(office("print", "agenda", str(tmp_path / "a.pdf"), "--from", "soon", "--to", "2026-01-01"), "soon")
    assert_refused(office("print", "schedule", "1", str(tmp_path / "a.pdf"), "--margin", "900"), "900")


def test_every_paper_is_a_command(office: CommandLine) -> None:
    for key in papers():
        assert office("print", key, "--help").status == 0


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("--style", "sonnet"), ("sonnet", "days", "poster")),
        (("--second-zone", "Moon/Base"), ("Moon/Base",)),
        (("--size", "b7"), ("b7", "a4")),
    ],
)
def test_what_there_is_not_is_refused(
    office: CommandLine, tmp_path: Path, words: tuple[str, ...], told: tuple[str, ...]
) -> None:
    event = add_open_day(office)
    assert_refused(office("print", "schedule", event, str(tmp_path / "a.pdf"), *words), *told)
    assert not (tmp_path / "a.pdf").exists()


@pytest.mark.parametrize(("name", "told"), [("a.docx", ".pdf"), ("a", ".pdf"), ("gone/a.pdf", "gone")])
def test_a_file_that_cannot_be_written_is_refused(office: CommandLine, tmp_path: Path, name: str, told: str) -> None:
    assert_refused(office("print", "schedule", add_open_day(office), str(tmp_path / name)), told)
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith((".a", "a"))] == []


def test_an_event_that_is_not_there_is_refused(office: CommandLine, tmp_path: Path) -> None:
    assert_refused(office("print", "schedule", "4711", str(tmp_path / "a.pdf")), "4711")
    assert_refused(office("print", "schedule", "x", str(tmp_path / "a.pdf")), "x")


def test_an_event_without_date_or_sessions_is_printed(office: CommandLine, tmp_path: Path) -> None:
    event = office.add("events", "title=Sometime", "kind=fair")
    for style in ("days", "grid", "pocket", "poster", "speaker"):
        office.done("print", "schedule", str(event), str(tmp_path / f"{style}.pdf"), "--style", style)
        assert (tmp_path / f"{style}.pdf").read_bytes().startswith(b"%PDF")


def test_characters_no_font_has_are_told_and_the_paper_is_written(office: CommandLine, tmp_path: Path) -> None:
    event = office.add("events", "title=Dinner 𠮷", "kind=other")
    outcome = office("print", "schedule", str(event), str(tmp_path / "a.pdf"))
    assert outcome.status == 0
    assert "U+20BB7" in outcome.err
    assert "Dinner 𠮷" in outcome.err
    assert (tmp_path / "a.pdf").exists()


def test_a_style_of_the_office_is_taken_and_its_error_told_with_its_line(office: CommandLine, tmp_path: Path) -> None:
    from office_desk.documents.papers import own_folder

    event, place = add_open_day(office), str(tmp_path / "a.pdf")
    own_folder().mkdir(parents=True)
    (own_folder() / "schedule.ours.typ").write_text('// Ours\n#import "office.typ": *\nOurs\n', encoding="utf-8")
    office.done("print", "schedule", event, place, "--style", "ours")
    (own_folder() / "schedule.ours.typ").write_text("// Ours\n\n#let a = (\n", encoding="utf-8")
    assert_refused(office("print", "schedule", event, place, "--style", "ours"), "schedule.ours.typ", "line 3")
    (own_folder() / "schedule.ours.typ").write_text('#text(font: "Sample Sans")[x]', encoding="utf-8")
    outcome = office("print", "schedule", event, place, "--style", "ours")
    assert (outcome.status, "sample sans" in outcome.err) == (0, True)


def test_a_full_disk_leaves_the_old_file_whole(office: CommandLine, tmp_path: Path) -> None:
    event, place = add_open_day(office), tmp_path / "a.png"
    place.write_text("old")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    # SQLite needs 32 KiB for its own; the picture of a poster is larger.
    resource.setrlimit(resource.RLIMIT_FSIZE, (40_000, hard))
    try:
        outcome = office("print", "schedule", event, str(place), "--style", "poster")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert_refused(outcome, str(place))
    assert place.read_text() == "old"
    assert not list(tmp_path.glob(".a*"))


def test_printing_needs_neither_a_display_nor_qt(
    make_command_line: Callable[[Path], CommandLine], empty_database: Path, tmp_path: Path
) -> None:
    office = make_command_line(empty_database)
    event, place = add_open_day(office), str(tmp_path / "a.pdf")
    code = (
        "import sys; from office_desk.cli import main;"
        f"status = main(['--database', {office.database!r}, 'print', 'schedule', {event!r}, {place!r}]);"
        "sys.exit(status or any(name.startswith('PySide6') for name in sys.modules))"
    )
    environment = {key: value for key, value in os.environ.items() if key not in ("DISPLAY", "QT_QPA_PLATFORM")}
    subprocess.run([sys.executable, "-c", code], check=True, env=environment, stdout=subprocess.DEVNULL)
    assert (tmp_path / "a.pdf").exists()
