"""The list page over 100,000 people against a bare page-cached model over the same file.

Measured end to end: from the call to the moment when every row on the screen has been painted with its own text.
The bare side is a QTableView with a model that counts, reads pages of 100 rows with LIMIT and OFFSET through
sqlite3 when they are painted, and keeps them: the least a program can do for the same words in the same columns.
Both are measured in turns, so that a busy machine slows both; a figure is the lower quartile of its rounds, because
what else runs on the machine can only add to a time.

Run as ``python -m benchmarks.list_100k [FILE]``; without a file the desk is made first.
"""

from __future__ import annotations

import os
import random
import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QEventLoop,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
)
from PySide6.QtWidgets import QAbstractItemView, QApplication, QHeaderView, QTableView

from benchmarks.office_of_100k import make_desk
from benchmarks.report import head, row
from office_desk.services.desk import open_desk
from office_desk.settings import Settings
from office_desk.ui.change_bus import ChangeBus
from office_desk.ui.list_page.page import ListPage
from office_desk.ui.look.fonts import install_fonts
from office_desk.ui.look.theme import Theme
from office_desk.ui.operations import Operations
from office_desk.ui.workplace import Workplace

PEOPLE = 100_000
LIMIT = 1.5
ROUNDS = 15
WIDTH, HEIGHT, CARD = 1_068, 768, 360
PAGE = 100
SEED = 7
LONGEST_WAIT = 30_000

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()

_WORKPLACE = (
    "(SELECT {what} FROM affiliations a JOIN organizations o ON a.organization_id = o.id"
    " WHERE a.person_id = people.id AND a.trashed_at IS NULL"
    ' ORDER BY a.ended_edtf IS NOT NULL, a."primary" DESC, a.id DESC LIMIT 1)'
)
_CONTACT = (
    "(SELECT c.value FROM contact_points c WHERE c.person_id = people.id AND c.kind IN ({kinds})"
    " AND c.trashed_at IS NULL ORDER BY c.preferred DESC, c.id LIMIT 1)"
)
_NAME = (
    "shown_en || CASE WHEN shown_zh <> shown_en THEN '    ' || shown_zh ELSE '' END"
    " || CASE WHEN shown_ru NOT IN (shown_en, shown_zh) THEN ' · ' || shown_ru ELSE '' END"
)
_COLUMNS = (
    _NAME,
    "title",
    _WORKPLACE.format(what="o.shown_en"),
    _WORKPLACE.format(what="a.position"),
    _CONTACT.format(kinds="'email'"),
    _CONTACT.format(kinds="'mobile', 'phone'"),
)


class BareModel(QAbstractTableModel):
    """Counts, reads a page when a row of it is painted, and keeps it."""

    def __init__(self, connection: sqlite3.Connection, parent: QObject) -> None:
        super().__init__(parent)
        self._connection = connection
        self._direction = "ASC"
        self._pages: dict[int, list[tuple[Any, ...]]] = {}
        self._total = self._count()

    def turn_round(self) -> None:
        """Order the other way."""
        self.beginResetModel()
        self._direction = "DESC" if self._direction == "ASC" else "ASC"
        self._pages.clear()
        self.endResetModel()

    def _count(self) -> int:
        counted = self._connection.execute("SELECT count(*) FROM people WHERE trashed_at IS NULL")
        return int(counted.fetchone()[0])

    def _page(self, number: int) -> list[tuple[Any, ...]]:
        if number not in self._pages:
            order = f"ORDER BY sort_en {self._direction}, id {self._direction}"
            sql = f"SELECT {', '.join(_COLUMNS)} FROM people WHERE trashed_at IS NULL {order} LIMIT ? OFFSET ?"
            self._pages[number] = self._connection.execute(sql, (PAGE, number * PAGE)).fetchall()
        return self._pages[number]

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else self._total

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(_COLUMNS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        page, place = divmod(index.row(), PAGE)
        return self._page(page)[place][index.column()]


class PaintSpy(QObject):
    """Tells when a view was painted while all of its rows were there."""

    def __init__(self, view: QAbstractItemView, is_ready: Callable[[], bool]) -> None:
        super().__init__(view)
        self.is_painted = False
        self._is_ready = is_ready
        self.loop = QEventLoop(self)
        self.patience = QTimer(self)
        self.patience.timeout.connect(self.loop.quit)
        view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and self._is_ready():
            # The event is painted before the loop is left.
            self.is_painted = True
            self.loop.quit()
        return False


def seconds_until_painted(spy: PaintSpy, act: Callable[[], None]) -> float:
    """How long it takes from `act` until the view has been painted whole."""
    spy.is_painted = False
    spy.patience.start(LONGEST_WAIT)
    begin = time.perf_counter()
    act()
    if not spy.is_painted:
        spy.loop.exec()
    taken = time.perf_counter() - begin
    spy.patience.stop()
    if not spy.is_painted:
        raise TimeoutError("The rows were not painted.")
    return taken


class Bare:
    """The bare table, shown."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        begin = time.perf_counter()
        self.view = QTableView()
        self.view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.view.verticalHeader().setDefaultSectionSize(32)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.model = BareModel(connection, self.view)
        self.view.setModel(self.model)
        self.view.resize(WIDTH - CARD, HEIGHT)
        self.spy = PaintSpy(self.view, lambda: True)
        self.first_paint = time.perf_counter() - begin + seconds_until_painted(self.spy, self.view.show)

    def jump(self, row: int) -> float:
        """Go to a row."""
        return seconds_until_painted(self.spy, lambda: self.view.verticalScrollBar().setValue(row * 32))

    def turn_round(self) -> float:
        """Order the other way, from the top."""

        def act() -> None:
            self.model.turn_round()
            self.view.scrollToTop()

        return seconds_until_painted(self.spy, act)


class Ours:
    """The list page, shown."""

    def __init__(self, workplace: Workplace) -> None:
        begin = time.perf_counter()
        self.page = ListPage(workplace, "people")
        self.page.resize(WIDTH, HEIGHT)
        self._awaits_list = True
        self.page.records.shown.connect(self._on_shown)
        self.spy = PaintSpy(self.page.records.table, self._is_ready)
        self.first_paint = time.perf_counter() - begin + seconds_until_painted(self.spy, self.page.show)

    def jump(self, row: int) -> float:
        """Go to a row."""
        bar = self.page.records.table.verticalScrollBar()
        return seconds_until_painted(self.spy, lambda: bar.setValue(row * 32))

    def turn_round(self) -> float:
        """Order the other way, from the top."""
        self._awaits_list = True
        return seconds_until_painted(self.spy, lambda: self.page.records.order_by(""))

    def _on_shown(self) -> None:
        self._awaits_list = False

    def _is_ready(self) -> bool:
        if self._awaits_list:
            return False
        table, model = self.page.records.table, self.page.records.model
        last = min(table.first_visible_row + table.visible_rows, model.total)
        return all(model.row_at(number) for number in range(table.first_visible_row, last))


@dataclass(frozen=True)
class Figure:
    """One line of the table: lower quartiles in milliseconds."""

    name: str
    ours: float
    bare: float

    @property
    def ratio(self) -> float:
        """How many times as long as the bare side."""
        return self.ours / self.bare

    def __str__(self) -> str:
        return row(self.name, self.ours, self.bare, LIMIT)


def measure(path: Path) -> list[Figure]:
    """All figures over the desk in a file."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    install_fonts(app)
    theme = Theme()
    theme.apply(app, "light")
    bus = ChangeBus()
    operations = Operations(bus)
    operations.open(lambda: open_desk(str(path), "benchmark"))
    operations.wait_until_idle(60_000)
    workplace = Workplace(
        operations, bus, theme, Settings(), lambda: "en", lambda _: None, lambda *_: None, lambda: False
    )
    connection = sqlite3.connect(path)
    try:
        return _figures(workplace, connection)
    finally:
        connection.close()
        operations.close()


def _figures(workplace: Workplace, connection: sqlite3.Connection) -> list[Figure]:
    firsts: dict[str, list[float]] = {"ours": [], "bare": []}
    for _ in range(ROUNDS // 2):
        for name, make in (("bare", lambda: Bare(connection)), ("ours", lambda: Ours(workplace))):
            made: Bare | Ours = make()
            firsts[name].append(made.first_paint)
            _rest(workplace)
            _close(made)
    bare, ours = Bare(connection), Ours(workplace)
    _rest(workplace)
    chance = random.Random(SEED)
    rows = [chance.randrange(PEOPLE) for _ in range(ROUNDS)]
    jumps = _in_turns(workplace, [partial(bare.jump, row) for row in rows], [partial(ours.jump, row) for row in rows])
    turns = _in_turns(workplace, [bare.turn_round] * ROUNDS, [ours.turn_round] * ROUNDS)
    return [
        _figure("list of 100,000 people, first paint", firsts["ours"], firsts["bare"]),
        _figure("list of 100,000 people, jump to a random row", *jumps),
        _figure("list of 100,000 people, re-sort by name", *turns),
    ]


def _in_turns(
    workplace: Workplace, bare: list[Callable[[], float]], ours: list[Callable[[], float]]
) -> tuple[list[float], list[float]]:
    """Times of our side and of the bare one."""
    theirs, own = [], []
    for one, other in zip(bare, ours, strict=True):
        theirs.append(one())
        own.append(other())
        _rest(workplace)
    return own, theirs


def _rest(workplace: Workplace) -> None:
    """Let the card and other late comers finish, so that they do not fall into the next measurement."""
    end = time.perf_counter() + 0.15
    while time.perf_counter() < end:
        QApplication.processEvents()
        time.sleep(0.005)
    workplace.operations.wait_until_idle(10_000)


def _close(made: Bare | Ours) -> None:
    widget = made.view if isinstance(made, Bare) else made.page
    widget.close()
    widget.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _figure(name: str, ours: list[float], bare: list[float]) -> Figure:
    own, theirs = (statistics.quantiles(times, n=4)[0] * 1_000 for times in (ours, bare))
    return Figure(name, own, theirs)


def main(arguments: list[str]) -> int:
    """Print the figures; answers 1 if one of them is over its limit."""
    if arguments:
        figures = measure(Path(arguments[0]))
    else:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "people.sqlite"
            make_desk(path, PEOPLE)
            figures = measure(path)
    print(head())
    print(*figures, sep="\n")
    return int(any(figure.ratio > LIMIT for figure in figures))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
