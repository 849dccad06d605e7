"""The commands that work on an open desk, by the word that is typed."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from office_desk.cli import duplicates, exporting, importing, looking_back, papers, reading, writing
from office_desk.cli.request import Request

MAKING = frozenset({"add", "import"})
"""The commands that may make a database where there is none; the others have nothing to find in a new one."""

COMMANDS: Mapping[str, Callable[[Request], int]] = {
    "list": reading.list_records,
    "show": reading.show,
    "search": reading.search,
    "add": writing.add,
    "set": writing.change,
    "delete": writing.delete,
    "restore": writing.restore,
    "import": importing.import_file,
    "export": exporting.export,
    "print": papers.print_paper,
    "duplicates": duplicates.duplicates,
    "merge": duplicates.merge,
    "history": looking_back.history,
    "undo": writing.undo,
    "redo": writing.redo,
    "check": looking_back.check,
}
