"""A start shows the right thing: the first start's page, the desk, or why it cannot be opened."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from small_desk import SmallDesk
from small_pages import small_pages

from office_desk import paths
from office_desk.__main__ import window_options
from office_desk.model.errors import CannotOpen
from office_desk.settings import Settings
from office_desk.ui import desk_frame, program
from office_desk.ui.cannot_open import CannotOpenPage
from office_desk.ui.first_start import FirstStart
from office_desk.ui.program import Program
from office_desk.ui.server_dialog import ServerDialog
from office_desk.ui.single_instance import SingleInstance

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

Start = Callable[..., Program]


@pytest.fixture
def opened() -> list[tuple[str, bool]]:
    """Location and wish for the sample of every desk that was opened."""
    return []


@pytest.fixture
def start(
    qtbot,
    qapp: QApplication,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    opened: list[tuple[str, bool]],
) -> Iterator[Start]:
    """A function that starts the program in a home of its own, with small pages and small desks."""
    monkeypatch.setenv("OFFICE_DESK_HOME", str(tmp_path))
    monkeypatch.setattr(desk_frame.DeskFrame.__init__, "__defaults__", (small_pages(),))
    monkeypatch.setattr(program, "load_services", lambda: None)

    def open_small_desk(location: str, user_name: str, with_sample: bool) -> SmallDesk:
        opened.append((location, with_sample))
        if location.endswith(".txt"):
            raise CannotOpen("not_a_database", location=location, path=location)
        return SmallDesk(location=location)

    monkeypatch.setattr(program, "open_in_worker", open_small_desk)
    made: list[Program] = []

    def start_it(location: str = "", *, with_sample: bool = False) -> Program:
        running = Program(qapp, Settings(scheme="light"))
        made.append(running)
        if running.start(location, with_sample=with_sample):
            qtbot.waitUntil(lambda: running.frame is not None, timeout=30_000)
            running.frame.operations.wait_until_idle(30_000)
            running.frame.settle()  # which waits a moment longer, for the rows to be painted
            QCoreApplication.processEvents()
        return running

    yield start_it
    for running in made:
        if running.window is not None:
            running.window.close()
        running.deleteLater()
    qapp.setQuitOnLastWindowClosed(True)
    QCoreApplication.processEvents()


def test_the_first_start_offers_three_ways_and_asks_nothing(start: Start, opened, qtbot) -> None:
    running = start()
    assert isinstance(running.frame.cover, FirstStart)
    qtbot.wait(100)
    assert QApplication.activeModalWidget() is None
    assert opened == []
    assert not paths.default_database().exists()


def test_the_choices_in_the_corner_of_the_first_start_say_what_they_are_for(start: Start, opened) -> None:
    page = start().frame.cover
    named = {label.text(): label.buddy() for label in page.findChildren(QLabel) if label.buddy() and label.isVisible()}
    assert named == {"Language": page.languages, "Theme": page.schemes}


@pytest.mark.parametrize("with_sample", [True, False])
def test_a_choice_of_the_first_start_opens_the_persons_own_desk(start: Start, opened, qtbot, with_sample: bool) -> None:
    running = start()
    page = running.frame.cover
    choice = page.sample if with_sample else page.empty
    choice.setFocus()
    QTest.keyClick(choice, Qt.Key.Key_Return)
    running.frame.operations.wait_until_idle(30_000)
    assert opened == [(str(paths.default_database()), with_sample)]
    assert running.frame.cover is None
    assert running.frame.current_key == "today"


def test_language_and_theme_can_be_set_on_the_first_page(start: Start) -> None:
    running = start()
    page = running.frame.cover
    page.languages.setCurrentIndex(page.languages.findData("ru"))
    page.languages.activated.emit(page.languages.currentIndex())
    QCoreApplication.processEvents()
    assert running.settings.language == "ru"
    assert isinstance(running.frame.cover, FirstStart)
    running.frame.commands.set_language("en")


def test_a_desk_that_cannot_be_opened_is_told_on_a_page_with_ways_on(start: Start, opened, tmp_path: Path) -> None:
    running = start(str(tmp_path / "letter.txt"))
    page = running.frame.cover
    assert isinstance(page, CannotOpenPage)
    assert "letter.txt" in page.sentence
    assert not page.copy.isVisible()
    QTest.mouseClick(page.again, Qt.MouseButton.LeftButton)
    running.frame.operations.wait_until_idle(30_000)
    assert len(opened) == 2
    running.open_another(str(tmp_path / "office.db"))
    running.frame.operations.wait_until_idle(30_000)
    assert running.frame.cover is None
    assert running.frame.operations.is_open


def test_another_desk_takes_the_windows_place(start: Start, opened, tmp_path: Path, qtbot) -> None:
    running = start(str(tmp_path / "one.db"))
    first = running.window
    running.open_another(str(tmp_path / "two.db"))
    qtbot.waitUntil(lambda: running.frame is not None and running.frame.operations.is_open, timeout=30_000)
    assert running.window is not first
    assert [Path(location).name for location, _ in opened] == ["one.db", "two.db"]
    assert [Path(location).name for location in running.settings.recent_databases] == ["two.db", "one.db"]


def recent_entries(running: Program) -> dict[str, QAction]:
    """What the File menu offers as recent desks, once it is opened."""
    menus = running.frame.menus
    running.frame.settle()
    menus.menu("File").aboutToShow.emit()
    assert menus.menu("Recent").isEnabled() == bool(menus.menu("Recent").actions())
    return {str(action.data()): action for action in menus.menu("Recent").actions()}


def test_a_desk_that_was_open_before_is_opened_from_the_menu(start: Start, opened, tmp_path: Path, qtbot) -> None:
    one, two = str(tmp_path / "one.db"), str(tmp_path / "R&D <b>two.db")
    running = start(one)
    assert list(recent_entries(running)) == []
    running.open_another(two)
    qtbot.waitUntil(lambda: running.frame is not None and running.frame.operations.is_open, timeout=30_000)

    entries = recent_entries(running)
    assert list(entries) == [one]
    assert "one.db" in entries[one].iconText()
    entries[one].trigger()

    qtbot.waitUntil(lambda: len(opened) == 3 and running.frame is not None, timeout=30_000)
    qtbot.waitUntil(lambda: running.frame.operations.is_open, timeout=30_000)
    assert opened[-1][0] == one
    assert "R&D <b>two.db" in recent_entries(running)[two].iconText()


def test_a_desk_on_a_server_is_opened_by_its_parts_and_its_password_is_never_written_down(
    start: Start, opened, tmp_path: Path, qtbot
) -> None:
    running = start(str(tmp_path / "one.db"))
    running.frame.settle()
    running.frame.commands.actions.open_server.trigger()
    dialog = running.window.findChild(ServerDialog)
    assert not dialog.open_button.isEnabled()
    for line, text in ((dialog.host, "db.example.org"), (dialog.database, "office"), (dialog.user, "anna@spb")):
        QTest.keyClicks(line, text)
    QTest.keyClicks(dialog.password, "p@ss:w/rd")
    QTest.mouseClick(dialog.open_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(opened) == 2 and running.frame is not None, timeout=30_000)
    qtbot.waitUntil(lambda: running.frame.operations.is_open, timeout=30_000)

    assert opened[-1][0] == "postgresql://anna%40spb:p%40ss%3Aw%2Frd@db.example.org:5432/office"
    kept = running.settings.recent_databases
    assert kept[0] == "postgresql://anna%40spb@db.example.org:5432/office"
    assert not any("rd@" in each or "p%40ss" in each for each in kept)
    assert kept[0] not in recent_entries(running)


def test_a_recent_desk_on_a_server_asks_for_its_password_once_in_a_run(start: Start, opened, tmp_path: Path) -> None:
    address = "postgresql://anna@db.example.org:5432/office"
    running = start(str(tmp_path / "one.db"))
    running.settings.recent_databases = [address]

    recent_entries(running)[address].trigger()
    dialog = running.window.findChild(ServerDialog)
    assert (dialog.host.text(), dialog.port.value(), dialog.user.text()) == ("db.example.org", 5432, "anna")
    assert len(opened) == 1
    dialog.reject()


def test_a_second_start_on_the_same_file_raises_the_first_window(start: Start, tmp_path: Path, qtbot) -> None:
    location = str(tmp_path / "office.db")
    first = start(location)
    with qtbot.waitSignal(first._instance.raise_requested, timeout=30_000):
        second = start(location)
    assert second.window is None


def test_the_sample_office_has_one_window_from_its_very_first_start_on(start: Start, qtbot) -> None:
    first = start(with_sample=True)
    with qtbot.waitSignal(first._instance.raise_requested, timeout=30_000):
        assert start(with_sample=True).window is None


def test_the_lock_of_a_crashed_program_is_taken_over(tmp_path: Path) -> None:
    database = tmp_path / "office.db"
    script = (
        "import os, sys\n"
        "from pathlib import Path\n"
        "from office_desk.ui.single_instance import SingleInstance\n"
        "holder = SingleInstance(Path(sys.argv[1]))\n"
        "print(holder.acquire(), flush=True)\n"
        "os._exit(9)\n"
    )
    crashed = subprocess.run([sys.executable, "-c", script, str(database)], capture_output=True, text=True, check=False)
    assert crashed.stdout.strip() == "True"
    assert (tmp_path / "office.db.lock").exists()
    later = SingleInstance(database)
    assert later.acquire()
    later.release()


def test_two_databases_have_a_window_each(tmp_path: Path) -> None:
    one, two = SingleInstance(tmp_path / "one.db"), SingleInstance(tmp_path / "two.db")
    assert one.acquire()
    assert two.acquire()
    one.release()
    two.release()


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ([], {}),
        (["--demo"], {"--demo": ""}),
        (["--database", "x.db", "--language=ru"], {"--database": "x.db", "--language": "ru"}),
        (["list", "people"], None),
        (["--database"], None),
        (["--language", "fr"], None),
        (["--help"], None),
    ],
)
def test_only_a_start_without_a_command_opens_the_window(given: list[str], expected: dict[str, str] | None) -> None:
    assert window_options(given) == expected


def test_nothing_heavy_is_imported_before_the_window_is_on_the_screen() -> None:
    script = (
        "import sys\n"
        "import office_desk.__main__, office_desk.app, office_desk.ui.program\n"
        "heavy = ('sqlalchemy', 'alembic', 'tomlkit', 'pypinyin', 'opencc', 'office_desk.services',\n"
        "         'office_desk.model', 'office_desk.labels', 'PySide6.QtNetwork', 'PySide6.QtSvg')\n"
        "print([name for name in heavy if name in sys.modules])\n"
    )
    answer = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert answer.stdout.strip() == "[]"


def test_nothing_is_imported_for_the_rows_that_only_a_later_deed_needs() -> None:
    script = (
        "import sys\n"
        "import office_desk.ui.desk_frame, office_desk.ui.list_page.page, office_desk.services.lists\n"
        "later = ('labels.reasons', 'documents', 'exchange', 'names', 'model.duplicates', 'services.imports')\n"
        "print([name for name in later if f'office_desk.{name}' in sys.modules])\n"
    )
    answer = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert answer.stdout.strip() == "[]"
