"""The start of the program, as whole processes from `python` to the picture, in turns with bare ones.

The bare window is an empty QMainWindow. The bare table is a QMainWindow with a QTableView on a model of a few
lines, whose rows SQLAlchemy's ORM reads from the same file with one mapped class: the least a program on these
two libraries can do. Every process ends itself inside the paint event that shows what is waited for, or tells
how much memory it holds two seconds later.

A figure is the lower quartile of its rounds, because what else runs on the machine can only add to a time. All
sides run from compiled bytecode, as an installed program does, whatever PYTHONDONTWRITEBYTECODE says.

Run as ``python -m benchmarks.start [--rounds=NUMBER]``.
"""

from __future__ import annotations

import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks.report import MISSED, head, row
from office_desk.services.desk import open_desk
from office_desk.settings import Settings, save

ROUNDS = 15
MEMORY_ROUNDS = 3
WINDOW_BUDGET = 1.30
ROWS_BUDGET = 1.15
MEMORY_BUDGET = 1.50

_END = """
import os

def end():
    os._exit(0)
"""

_TELL_MEMORY = """
import os, sys

def end():
    global end
    end = lambda: None
    from PySide6.QtCore import QTimer
    QTimer.singleShot(2000, tell)

def tell():
    with open("/proc/self/statm") as pages:
        sys.stdout.write(str(int(pages.read().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6))
    sys.stdout.flush()
    os._exit(0)
"""

_BARE_WINDOW = """
import os, sys
from PySide6.QtWidgets import QApplication, QMainWindow

class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        end()

app = QApplication(sys.argv[:1])
window = Window()
window.resize(1280, 800)
window.show()
app.exec()
"""

_BARE_ROWS = """
import os, sys
from PySide6.QtCore import QAbstractTableModel, Qt
from PySide6.QtWidgets import QApplication, QMainWindow, QTableView
from sqlalchemy import create_engine, select
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column

class Base(DeclarativeBase):
    pass

class Organization(Base):
    __tablename__ = "organizations"
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    relation: Mapped[str]
    kind: Mapped[str]
    city: Mapped[str]

class Rows(QAbstractTableModel):
    def __init__(self, rows):
        super().__init__()
        self.rows = rows
    def rowCount(self, parent=None):
        return len(self.rows)
    def columnCount(self, parent=None):
        return 4
    def data(self, index, role=Qt.ItemDataRole.DisplayRole):
        if role == Qt.ItemDataRole.DisplayRole:
            return self.rows[index.row()][index.column()]

class Table(QTableView):
    def paintEvent(self, event):
        super().paintEvent(event)
        end()

app = QApplication(sys.argv[:1])
window = QMainWindow()
table = Table()
window.setCentralWidget(table)
window.resize(1280, 800)
with Session(create_engine("sqlite:///" + os.environ["DESK"])) as session:
    found = session.scalars(select(Organization).order_by(Organization.name).limit(100)).all()
    table.setModel(Rows([(each.name, each.relation, each.kind, each.city) for each in found]))
window.show()
app.exec()
"""

# The program as it is, but for the one method that ends the process.
_OUR_WINDOW = """
import os, sys
from office_desk.ui import window

def paint(self, event):
    super(window.DeskWindow, self).paintEvent(event)
    end()

window.DeskWindow.paintEvent = paint
from office_desk.__main__ import main
main(["--database", os.environ["DESK"]])
"""

_OUR_ROWS = """
import os, sys

class Ending:
    # Finds the table's class when it is imported, so that nothing is imported any earlier than without it.
    def find_spec(self, name, path=None, target=None):
        if name == "office_desk.ui.list_page.page":
            sys.meta_path.remove(self)
            from office_desk.ui.list_page.record_table import RecordTable
            paint = RecordTable.paintEvent
            def paint_and_end(self, event):
                paint(self, event)
                model = self.model()
                if model is not None and model.rowCount() and model.index(0, 0).data():
                    end()
            RecordTable.paintEvent = paint_and_end
        return None

sys.meta_path.insert(0, Ending())
from office_desk.__main__ import main
main(["--database", os.environ["DESK"]])
"""

_SCRIPTS = {
    "bare window": _BARE_WINDOW,
    "window": _OUR_WINDOW,
    "bare rows": _BARE_ROWS,
    "rows": _OUR_ROWS,
}


@dataclass
class Times:
    """What the rounds of one script took, in milliseconds: on the clock, and of processor time on all threads."""

    clock: list[float] = field(default_factory=list)
    processor: list[float] = field(default_factory=list)


def prepare(folder: Path) -> dict[str, str]:
    """Make the sample office in the folder; answers the environment that every script runs in."""
    desk = folder / "office.db"
    opened = open_desk(str(desk), "benchmark")
    opened.sample.load()
    opened.close()
    save(Settings(pages={"window": {"page": "partners"}}), folder / "home" / "config" / "settings.toml")
    environment = {**os.environ, "DESK": str(desk), "OFFICE_DESK_HOME": str(folder / "home")}
    environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    environment["PYTHONPYCACHEPREFIX"] = str(folder / "bytecode")
    return environment


def run(script: str, environment: dict[str, str]) -> str:
    """Run a script to its end; answers what it printed."""
    command = [sys.executable, "-c", script]
    return subprocess.run(command, env=environment, check=True, timeout=60, stdout=subprocess.PIPE, text=True).stdout


def measure(environment: dict[str, str], rounds: int) -> dict[str, Times]:
    """The times of each script, all in turns; the first round only warms up."""
    taken = {name: Times() for name in _SCRIPTS}
    for number in range(rounds + 1):
        for name, script in _SCRIPTS.items():
            spent, began = _processor_seconds(), time.perf_counter()
            run(_END + script, environment)
            if number:
                taken[name].clock.append((time.perf_counter() - began) * 1000)
                taken[name].processor.append((_processor_seconds() - spent) * 1000)
    return taken


def measure_memory(environment: dict[str, str]) -> dict[str, float]:
    """The resident megabytes of the two processes with rows, two seconds after these were painted."""
    return {
        name: statistics.median(float(run(_TELL_MEMORY + _SCRIPTS[name], environment)) for _ in range(MEMORY_ROUNDS))
        for name in ("bare rows", "rows")
    }


def _processor_seconds() -> float:
    """What all ended children have used, in the program and in the system."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _low(times: list[float]) -> float:
    return statistics.quantiles(times, n=4)[0]


def lines(rounds: int = ROUNDS) -> list[str]:
    """The rows of the report, and below them the processor times for comparison."""
    with tempfile.TemporaryDirectory(prefix="office-desk-start-") as folder:
        environment = prepare(Path(folder))
        times = measure(environment, rounds)
        memory = measure_memory(environment)
    clock = {name: _low(taken.clock) for name, taken in times.items()}
    spent = {name: _low(taken.processor) for name, taken in times.items()}
    return [
        row("start: the window is on the screen", clock["window"], clock["bare window"], WINDOW_BUDGET),
        row("start: the sample office's rows are in it", clock["rows"], clock["bare rows"], ROWS_BUDGET),
        row("idle memory, the sample office's rows shown", memory["rows"], memory["bare rows"], MEMORY_BUDGET, "MB"),
        *(
            f"  processor time to the {name}: {spent[name]:.0f} ms, bare {spent['bare ' + name]:.0f} ms,"
            f" ratio {spent[name] / spent['bare ' + name]:.2f}"
            for name in ("window", "rows")
        ),
    ]


def main(arguments: list[str]) -> int:
    """Print the figures; answers 1 if one of them is over its budget."""
    asked = [int(given.removeprefix("--rounds=")) for given in arguments if given.startswith("--rounds=")]
    report = lines(*asked[:1])
    print(head(), *report, sep="\n")
    return int(any(line.endswith(MISSED) for line in report))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
