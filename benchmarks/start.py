"""The start of the program, as whole processes from `python` to the picture, in turns with bare ones.

The bare window is an empty QMainWindow. The bare table is a QMainWindow with a QTableView on a model of a few
lines, whose rows SQLAlchemy's ORM reads from the same file with one mapped class: the least a program on these
two libraries can do. Every process ends itself inside the paint event that shows what is waited for.

Run as ``python -m benchmarks.start [ROUNDS]``.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from benchmarks.report import head, row

from office_desk.services.desk import open_desk
from office_desk.settings import Settings, save

ROUNDS = 15
WINDOW_BUDGET = 1.30
ROWS_BUDGET = 1.15

_BARE_WINDOW = """
import os, sys
from PySide6.QtWidgets import QApplication, QMainWindow

class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        os._exit(0)

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
        os._exit(0)

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

def end(self, event):
    super(window.DeskWindow, self).paintEvent(event)
    os._exit(0)

window.DeskWindow.paintEvent = end
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
            def end(self, event):
                paint(self, event)
                model = self.model()
                if model is not None and model.rowCount() and model.index(0, 0).data():
                    os._exit(0)
            RecordTable.paintEvent = end
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


def measure(folder: Path, rounds: int) -> dict[str, float]:
    """The median time of each process in milliseconds, all kinds in turns; the first round only warms up."""
    desk = folder / "office.db"
    opened = open_desk(str(desk), "benchmark")
    opened.sample.load()
    opened.close()
    save(Settings(pages={"window": {"page": "partners"}}), folder / "home" / "config" / "settings.toml")
    environment = {**os.environ, "DESK": str(desk), "OFFICE_DESK_HOME": str(folder / "home")}
    environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    taken: dict[str, list[float]] = {name: [] for name in _SCRIPTS}
    for number in range(rounds + 1):
        for name, script in _SCRIPTS.items():
            began = time.perf_counter()
            subprocess.run([sys.executable, "-c", script], env=environment, check=True, timeout=60)
            if number:
                taken[name].append((time.perf_counter() - began) * 1000)
    return {name: statistics.median(times) for name, times in taken.items()}


def lines(rounds: int = ROUNDS) -> list[str]:
    """The rows of the report."""
    with tempfile.TemporaryDirectory(prefix="office-desk-start-") as folder:
        times = measure(Path(folder), rounds)
    return [
        row("start: the window is on the screen", times["window"], times["bare window"], WINDOW_BUDGET),
        row("start: the sample office's rows are in it", times["rows"], times["bare rows"], ROWS_BUDGET),
    ]


if __name__ == "__main__":
    print(head())
    print(*lines(int(sys.argv[1]) if len(sys.argv) > 1 else ROUNDS), sep="\n")
