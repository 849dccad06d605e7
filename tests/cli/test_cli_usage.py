"""Options, exit statuses, databases that cannot be opened, and terminals that cannot print."""

from __future__ import annotations

import io
import json
import os
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from command_line import CommandLine

from office_desk.cli import main, program
from office_desk.cli.window import SIDEBAR
from office_desk.language import translate, use_backend
from office_desk.log import FILE_NAME
from office_desk.settings import Settings


@pytest.mark.parametrize(
    "words",
    [
        ["fly"],
        ["list"],
        ["show", "people"],
        ["search"],
        ["add", "people"],
        ["add", "people", "family_name"],
        ["set", "people", "1"],
        ["delete", "people"],
        ["restore", "people"],
        ["history", "people"],
        ["list", "people", "--limit", "0"],
        ["list", "people", "--limit", "many"],
        ["list", "people", "--filter", "title"],
        ["list", "people", "--colour"],
        ["--language", "de", "list", "people"],
        ["--database"],
        ["screenshot"],
        ["screenshot", "people"],
        ["screenshot", "people", "people.jpg"],
        ["screenshot", "people", "--all", "folder"],
    ],
)
def test_wrong_usage_ends_with_status_2(office: CommandLine, words: list[str]) -> None:
    outcome = office.bare("--database", office.database, *words)
    assert outcome.status == 2
    assert outcome.out == ""
    assert outcome.err.startswith("usage: office-desk")


@pytest.mark.parametrize("words", [["--help"], ["list", "--help"], ["--version"]])
def test_help_ends_with_status_0(office: CommandLine, words: list[str]) -> None:
    outcome = office.bare(*words)
    assert (outcome.status, outcome.err) == (0, "")
    assert "office-desk" in outcome.out


def test_help_names_the_kinds(office: CommandLine) -> None:
    assert "open-days" in office.bare("--help").out


def test_options_of_every_command_stand_before_and_after_it(office: CommandLine) -> None:
    office.add("people", "family_name=Li")
    for words in (
        ["--database", office.database, "--json", "list", "people"],
        ["list", "people", "--database", office.database, "--json"],
        ["--json", "list", "--database", office.database, "people"],
        ["--database", "/nowhere/at/all.db", "list", "people", "--json", "--database", office.database],
    ):
        assert json.loads(office.bare(*words).out)[0]["family_name"] == "Li"


def test_the_language_is_that_of_the_environment_unless_asked(
    office: CommandLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    office.add("open-days", "title=Open day", "date_said=2026-12-05")
    for locale, shown in (("zh_CN.UTF-8", "12月5日"), ("ru_RU.UTF-8", "декабря"), ("de_DE.UTF-8", "December")):
        monkeypatch.setenv("LC_ALL", locale)
        assert shown in office.done("list", "open-days").out
    assert "12月5日" in office.done("list", "open-days", "--language", "zh").out


def test_the_language_of_the_settings_comes_before_the_environment(
    office: CommandLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings = Path(os.environ["OFFICE_DESK_HOME"]) / "config" / "settings.toml"
    settings.parent.mkdir(parents=True)
    settings.write_text('language = "ru"\n', encoding="utf-8")
    monkeypatch.setenv("LC_ALL", "zh_CN.UTF-8")
    office.add("open-days", "title=Open day", "date_said=2026-12-05")
    assert "декабря" in office.done("list", "open-days").out


def test_a_command_leaves_the_language_of_the_process_alone(office: CommandLine) -> None:
    previous = use_backend(lambda context, text, count: text.upper())
    try:
        office.done("list", "people")
        assert translate("Kinds", "People") == "PEOPLE"
    finally:
        use_backend(previous)


def test_without_a_database_named_the_own_one_is_used(office: CommandLine) -> None:
    assert office.bare("add", "people", "family_name=Li").status == 0
    own = Path(os.environ["OFFICE_DESK_HOME"]) / "data" / "office-desk.db"
    assert own.exists()
    assert json.loads(office.bare("list", "people", "--database", str(own), "--json").out)[0]["id"] == 1


def test_the_database_of_the_settings_is_used(office: CommandLine) -> None:
    settings = Path(os.environ["OFFICE_DESK_HOME"]) / "config" / "settings.toml"
    settings.parent.mkdir(parents=True)
    settings.write_text(f"database = {json.dumps(office.database)}\n", encoding="utf-8")
    record_id = office.add("people", "family_name=Li")
    assert json.loads(office.bare("list", "people", "--json").out)[0]["id"] == record_id


def test_a_demo_is_a_fresh_sample_office_each_time(office: CommandLine) -> None:
    assert "Shanghai Maritime University" in office.bare("--demo", "list", "partners").out
    office.bare("--demo", "add", "partners", "name=Zhouyi LLC")
    assert "Zhouyi" not in office.bare("--demo", "list", "partners").out
    assert not (Path(os.environ["OFFICE_DESK_HOME"]) / "data" / "office-desk.db").exists()


def test_a_demo_loads_the_sample_office_into_an_empty_database_once(office: CommandLine) -> None:
    assert "Shanghai Maritime University" in office.done("--demo", "list", "partners").out
    count = len(office.done("list", "organizations", "--json").ids)
    assert len(office.done("--demo", "list", "organizations", "--json").ids) == count


def test_a_demo_leaves_a_filled_database_alone(office: CommandLine) -> None:
    record_id = office.add("partners", "name=Zhouyi LLC")
    assert office.done("--demo", "list", "organizations", "--json").ids == [record_id]


def test_history_tells_who_did_what(office: CommandLine) -> None:
    assert office.done("history").out == "Nothing was done yet.\n"
    record_id = office.add("people", "name_zh=张颖")
    office.done("delete", "people", str(record_id))
    office.done("undo")
    steps = office.done("history", "--json").objects
    assert [one["action"] for one in steps] == ["undo", "trash", "create"]
    assert [one["is_undone"] for one in steps] == [False, True, False]
    assert all(one["actor"] and one["done_at"].endswith("+00:00") for one in steps)
    assert "Deleted “张颖” (taken back)" in office.done("history").out
    assert len(office.done("history", "--limit", "1", "--json").objects) == 1


def test_history_of_a_record_has_before_and_after(office: CommandLine) -> None:
    record_id = office.add("people", "family_name=Li")
    office.add("people", "family_name=Zhao")
    office.done("set", "people", str(record_id), "family_name=Wang", "title=Dr.")
    latest, first = office.done("history", "people", str(record_id), "--json").objects
    assert latest["before"]["family_name"] == "Li"
    assert latest["after"] == latest["after"] | {"family_name": "Wang", "title": "Dr."}
    assert first["effect"] == "created"
    assert "Added: Family name\n" in office.done("history", "people", str(record_id)).out
    assert "Edited: Family name, Title" in office.done("history", "people", str(record_id)).out


def test_a_healthy_office_passes_its_check(sample: CommandLine) -> None:
    assert "The search finds everything." in sample.done("check").out
    findings = sample.done("check", "--json").objects
    assert {"integrity", "schema", "search"} <= {one["id"] for one in findings}
    assert all(one["is_well"] for one in findings)


def test_a_check_mends_the_search_index(office: CommandLine) -> None:
    record_id = office.add("people", "name_zh=张颖")
    with sqlite3.connect(office.database) as database:
        database.execute("update search_documents set words = 'nonsense'")
    database.close()
    assert "made anew" in office.done("check").out
    assert office.done("search", "张", "--json").ids == [record_id]
    assert "The search finds everything." in office.done("check").out


def test_a_check_reports_a_broken_link_with_status_1(office: CommandLine) -> None:
    event = office.add("events", "title=Forum")
    office.add("sessions", f"event={event}", "title=Talk")
    with sqlite3.connect(office.database) as database:
        database.execute("delete from events")
    database.close()
    outcome = office("check")
    assert outcome.status == 1
    assert "A link points at a record that is not there." in outcome.err
    assert not next(one for one in json.loads(office("check", "--json").out) if one["id"] == "links")["is_well"]


def test_a_file_that_is_no_database_is_left_as_it_is(office: CommandLine, tmp_path: Path) -> None:
    path = tmp_path / "letter.txt"
    path.write_text("Dear colleagues,\n" * 100, encoding="utf-8")
    outcome = office.bare("--database", str(path), "list", "people")
    assert outcome.status == 1
    assert "is not a database of Office Desk." in outcome.err
    assert path.read_text(encoding="utf-8") == "Dear colleagues,\n" * 100


def test_a_database_of_another_program_is_left_as_it_is(office: CommandLine, tmp_path: Path) -> None:
    path = tmp_path / "other.db"
    with sqlite3.connect(path) as database:
        database.execute("create table songs (name text)")
    database.close()
    outcome = office.bare("--database", str(path), "add", "people", "family_name=Li")
    assert outcome.status == 1
    assert "is a database of another program." in outcome.err
    with sqlite3.connect(path) as database:
        assert database.execute("select name from sqlite_master").fetchall() == [("songs",)]
    database.close()


def test_a_database_of_a_newer_version_is_not_opened(office: CommandLine) -> None:
    with sqlite3.connect(office.database) as database:
        database.execute("update alembic_version set version_num = 'from_the_future'")
    database.close()
    outcome = office("list", "people")
    assert outcome.status == 1
    assert "was written by a newer version of Office Desk" in outcome.err


def test_a_file_that_can_only_be_read_is_shown_and_not_changed(office: CommandLine) -> None:
    record_id = office.add("people", "family_name=Li")
    Path(office.database).chmod(0o400)
    assert office.done("list", "people", "--json").ids == [record_id]
    outcome = office("set", "people", str(record_id), "family_name=Wang")
    assert outcome.status == 1
    assert "can only be read" in outcome.err


def test_a_database_that_another_program_keeps_locked_is_refused(
    office: CommandLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("office_desk.storage.connection.BUSY_TIMEOUT_MILLISECONDS", 50)
    locker = sqlite3.connect(office.database, isolation_level=None)
    try:
        locker.execute("begin immediate")
        outcome = office("add", "people", "family_name=Li")
    finally:
        locker.close()
    assert outcome.status == 1
    assert "is in use by another program" in outcome.err
    assert office.add("people", "family_name=Li") == 1


def test_a_folder_is_no_database(office: CommandLine, tmp_path: Path) -> None:
    assert "is not a database of Office Desk." in office.bare("--database", str(tmp_path), "list", "people").err


@pytest.mark.parametrize("location", ["postgresql+psycopg://u:secret@127.0.0.1:1/desk", "nonsense://u:secret@h/x"])
def test_a_server_that_cannot_be_reached_is_named_without_the_password(office: CommandLine, location: str) -> None:
    outcome = office.bare("--database", location, "list", "people")
    assert outcome.status == 1
    assert outcome.err.startswith("office-desk: ")
    assert "secret" not in outcome.err


def test_a_fault_of_the_program_is_one_sentence_and_a_line_in_the_log(
    office: CommandLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise RuntimeError("the cat sat on the keyboard")

    monkeypatch.setattr("office_desk.services.lists.Lists.window", fail)
    outcome = office("list", "people")
    assert outcome.status == 1
    assert outcome.err.count("\n") == 1
    assert "cat" not in outcome.err
    written = (Path(os.environ["OFFICE_DESK_HOME"]) / "logs" / FILE_NAME).read_text(encoding="utf-8")
    assert "the cat sat on the keyboard" in written


def test_an_interrupted_command_says_in_one_sentence_that_nothing_is_half_done(
    office: CommandLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(program, "_run", interrupt)
    outcome = office.bare("list", "people")
    stopped = "office-desk: This was stopped; it was done as a whole or not at all.\n"
    assert (outcome.status, outcome.out, outcome.err) == (130, "", stopped)


@pytest.mark.parametrize(("encoding", "shown"), [("ascii", "??"), ("cp1251", "??"), ("gb18030", "张颖")])
def test_a_terminal_that_knows_no_chinese_shows_question_marks(
    office: CommandLine, monkeypatch: pytest.MonkeyPatch, encoding: str, shown: str
) -> None:
    office.add("people", "name_zh=张颖")
    written = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(written, encoding=encoding))
    assert main(["--database", office.database, "list", "people"]) == 0
    assert shown in written.getvalue().decode(encoding)


@pytest.mark.parametrize("encoding", ["ascii", "cp1251", "gb18030", "utf-8"])
def test_json_is_whole_whatever_the_terminal_knows(
    office: CommandLine, monkeypatch: pytest.MonkeyPatch, encoding: str
) -> None:
    office.add("people", "name_zh=张颖", "notes=👩‍🏫")
    written = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(written, encoding=encoding))
    assert main(["--database", office.database, "list", "people", "--json"]) == 0
    (record,) = json.loads(written.getvalue().decode(encoding))
    assert (record["name_zh"], record["notes"]) == ("张颖", "👩‍🏫")


def run_process(*words: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run the program in a process of its own, as a shell does."""
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    kept = {name: value for name, value in os.environ.items() if name not in hidden}
    return subprocess.run(
        [sys.executable, "-m", "office_desk", *words],
        env=kept | {"PYTHONIOENCODING": "utf-8"} | environment,
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )


def test_the_program_answers_with_its_exit_status(office: CommandLine) -> None:
    added = run_process("--database", office.database, "add", "people", "name_zh=张颖", "--json")
    assert (added.returncode, added.stderr) == (0, "")
    assert json.loads(added.stdout)[0]["name_zh"] == "张颖"
    assert run_process("--database", office.database, "show", "people", "7").returncode == 1
    assert run_process("fly").returncode == 2


def test_commands_need_neither_qt_nor_a_display(office: CommandLine) -> None:
    program_text = (
        "import sys; sys.modules['PySide6'] = None\n"
        "from office_desk.cli import main\n"
        f"sys.exit(main(['--database', {office.database!r}, 'list', 'people']))"
    )
    done = subprocess.run([sys.executable, "-c", program_text], capture_output=True, encoding="utf-8", check=False)
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="there always is a display")
def test_without_a_display_the_window_says_what_works_instead(office: CommandLine) -> None:
    done = run_process(LC_ALL="C.UTF-8")
    assert done.returncode == 1
    assert done.stderr.startswith("office-desk: There is no display to show the window on.")
    assert "office-desk list, show" in done.stderr
    assert done.stderr.count("\n") == 1


@pytest.mark.parametrize("words", [[], ["screenshot", "people", "people.png"]])
def test_without_the_graphics_library_the_program_says_what_works_instead(words: list[str]) -> None:
    program_text = (
        f"import sys; sys.modules['PySide6'] = None\nfrom office_desk.cli import main\nsys.exit(main({words!r}))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program_text],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 1
    assert done.stderr.startswith("office-desk: The window cannot be shown: ")
    assert "office-desk list, show" in done.stderr
    assert done.stderr.count("\n") == 1


@pytest.mark.parametrize(
    "missing",
    [
        "import sys; sys.modules['PySide6'] = None",
        "import ctypes; ctypes.CDLL = lambda path: (_ for _ in ()).throw(OSError('libxcb-cursor.so.0: cannot open'))",
    ],
)
@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="there is no X11")
def test_a_plain_start_without_a_library_says_what_works_instead(missing: str) -> None:
    program_text = f"{missing}\nimport sys\nfrom office_desk.__main__ import main\nsys.exit(main([]))"
    environment = os.environ | {"DISPLAY": ":9", "LC_ALL": "C.UTF-8"}
    environment.pop("QT_QPA_PLATFORM", None)
    environment.pop("WAYLAND_DISPLAY", None)
    done = subprocess.run(
        [sys.executable, "-c", program_text], env=environment, capture_output=True, encoding="utf-8", check=False
    )
    assert done.returncode == 1
    assert done.stderr.startswith("office-desk: The window cannot be shown: ")
    assert "office-desk list, show" in done.stderr
    assert done.stderr.count("\n") == 1


def test_a_reader_who_has_enough_is_no_error(office: CommandLine) -> None:
    for number in range(3):
        office.add("people", f"family_name=Li{number}", "notes=" + "x" * 50_000)
    command = [sys.executable, "-m", "office_desk", "--database", office.database, "list", "people", "--json"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.read(10)
        process.stdout.close()
        assert process.stderr.read() == b""
        process.wait(30)
    assert process.returncode == 0


def test_a_page_that_is_not_there_cannot_be_drawn(office: CommandLine) -> None:
    outcome = office("screenshot", "moon", "moon.png")
    assert outcome.status == 1
    assert "There is no list called “moon”. There are: today, partners," in outcome.err


class Artist:
    """Stands in for the window where only the order for pictures is looked at."""

    def __init__(self, status: int = 0) -> None:
        self.status = status
        self.pictures: dict[str, Path] = {}
        self.options: dict[str, object] = {}
        self.location = ""

    def __call__(self, settings: Settings, location: str, pictures: dict[str, Path], **options: object) -> int:
        self.location, self.pictures, self.options = location, pictures, options
        return self.status


def test_a_page_is_drawn_to_the_file_that_is_named(office: CommandLine, monkeypatch: pytest.MonkeyPatch) -> None:
    artist = Artist()
    monkeypatch.setattr("office_desk.app.take_screenshots", artist)
    outcome = office("--language", "zh", "screenshot", "open-days", "days.PNG")
    assert (outcome.status, outcome.out, outcome.err) == (0, "days.PNG\n", "")
    assert artist.location == office.database
    assert artist.pictures == {"open-days": Path("days.PNG")}
    assert artist.options == {"demo": False, "language": "zh"}


def test_all_pages_of_the_sidebar_are_drawn_into_a_folder(
    office: CommandLine, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    artist = Artist()
    monkeypatch.setattr("office_desk.app.take_screenshots", artist)
    folder = tmp_path / "new" / "pictures"
    outcome = office.bare("screenshot", "--all", str(folder), "--demo")
    assert len(outcome.out.splitlines()) == len(SIDEBAR) == 12
    assert artist.pictures["today"] == folder / "today.png"
    assert folder.is_dir()
    assert artist.options["demo"] is True
    assert not Path(artist.location).parent.exists()


def test_a_picture_that_could_not_be_drawn_is_not_named(office: CommandLine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("office_desk.app.take_screenshots", Artist(status=1))
    outcome = office("screenshot", "people", "people.png")
    assert (outcome.status, outcome.out) == (1, "")


def test_copies_of_a_database_are_told_apart(office: CommandLine, tmp_path: Path) -> None:
    office.add("people", "family_name=Li")
    copy = tmp_path / "copy.db"
    shutil.copy(office.database, copy)
    office.add("people", "family_name=Wang")
    assert len(json.loads(office.bare("list", "people", "--json", "--database", str(copy)).out)) == 1


def test_a_page_of_the_sample_office_is_drawn_without_a_display(tmp_path: Path) -> None:
    picture = tmp_path / "partners.png"
    done = run_process("--demo", "screenshot", "partners", str(picture), OFFICE_DESK_HOME=str(tmp_path / "home"))
    assert (done.returncode, done.stdout) == (0, f"{picture}\n")
    assert picture.read_bytes().startswith(b"\x89PNG\r\n")


@pytest.mark.parametrize(
    "words",
    [
        ["list", "people"],
        ["show", "people", "1"],
        ["search", "Zhang"],
        ["history"],
        ["export", "people", "people.csv"],
        ["duplicates", "people"],
        ["check"],
        ["print", "schedule", "1", "schedule.pdf"],
        ["undo"],
    ],
)
def test_a_mistyped_database_is_not_made_by_looking_into_it(
    office: CommandLine, tmp_path: Path, words: list[str]
) -> None:
    typo = tmp_path / "typo.db"
    outcome = office.bare("--database", str(typo), *words)
    assert outcome.status == 1
    assert f"There is no desk at {typo}." in outcome.err
    assert not typo.exists()


def test_adding_to_a_database_that_is_not_there_makes_it(office: CommandLine, tmp_path: Path) -> None:
    new = tmp_path / "new.db"
    assert office.bare("--database", str(new), "add", "people", "family_name=Zhang").status == 0
    assert office.bare("--database", str(new), "list", "people").status == 0
