"""Every benchmark of this folder, one after the other, as one table; ``make bench`` runs this.

Each is a process of its own, so that none inherits another's memory or caches, and is given the file of one office of
100,000 people, made once; those that need none ignore it. It prints the lines of `benchmarks.report`, remarks indented.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from importlib.util import find_spec
from pathlib import Path
from pkgutil import iter_modules

from benchmarks.office_of_100k import make_desk
from benchmarks.report import MISSED, head

PEOPLE = 100_000
_NO_BENCHMARKS = ("__main__", "import_files", "office_of_100k", "report")


def names() -> list[str]:
    """The modules of this folder that measure something."""
    package = find_spec("benchmarks")
    folders = list(package.submodule_search_locations or ()) if package else []
    return [module.name for module in iter_modules(folders) if module.name not in _NO_BENCHMARKS]


def run(name: str, office: Path) -> tuple[list[str], list[str], bool]:
    """The lines of one benchmark, its remarks, and whether it kept its budgets."""
    command = [sys.executable, "-m", f"benchmarks.{name}", str(office)]
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, encoding="utf-8", check=False)
    printed = [line for line in done.stdout.splitlines() if line.strip() and line != head()]
    lines = [line for line in printed if not line.startswith(" ")]
    if not lines:
        lines = [f"{name} ended with status {done.returncode} and measured nothing"]
    return lines, [line for line in printed if line.startswith(" ")], done.returncode == 0


def main() -> int:
    """Print the table; answers 1 if a budget was missed."""
    remarks: list[str] = []
    is_kept = True
    with tempfile.TemporaryDirectory(prefix="office-desk-bench-") as folder:
        office = Path(folder) / "office.db"
        make_desk(office, PEOPLE)
        print(head(), flush=True)
        for name in names():
            lines, said, kept = run(name, office)
            print(*lines, sep="\n", flush=True)
            remarks += [name, *said] if said else []
            is_kept = is_kept and kept and not any(line.endswith(MISSED) for line in lines)
    print("", *remarks, sep="\n")
    return 0 if is_kept else 1


if __name__ == "__main__":
    sys.exit(main())
