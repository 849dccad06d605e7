"""Make the environment that every `make` command needs, with nothing but Python and pip.

Creates `.venv` beside this folder, installs the pinned packages of constraints.txt and the program itself,
and sees to it that Qt can start. A stamp inside `.venv` remembers what was done, so a second run costs a
few milliseconds. Exit status: 0 ready, 1 something is missing (the line to run is printed), 3 ready but
there is no display (only with --display).
"""

from __future__ import annotations

import argparse
import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

import setup_libraries

CHECKOUT = Path(__file__).resolve().parent.parent
ENVIRONMENT = CHECKOUT / ".venv"
STAMP = ENVIRONMENT / "setup.stamp"
OLDEST_PYTHON = (3, 11)
NEWEST_PYTHON = (3, 14)
NO_DISPLAY = 3


class SetupError(Exception):
    """A step that cannot be done here; its text says what to run instead."""


def main() -> int:
    """Set up what is missing and report the outcome as an exit status."""
    parser = argparse.ArgumentParser(description="Set up the environment of this checkout.")
    parser.add_argument("--display", action="store_true", help="also see whether a window can be opened")
    options = parser.parse_args()
    try:
        _use_supported_python()
        _ensure_environment()
        _ensure_offscreen_libraries()
        if options.display and not setup_libraries.can_open_window(_environment_python()):
            return NO_DISPLAY
    except (SetupError, setup_libraries.MissingPackagesError) as error:
        print(error, file=sys.stderr)
        return 1
    except subprocess.CalledProcessError as error:
        print("Set-up stopped: this command failed: " + " ".join(map(str, error.cmd)), file=sys.stderr)
        return 1
    return 0


def _use_supported_python() -> None:
    """Run this script again under another Python of this machine when the present one does not fit."""
    if OLDEST_PYTHON <= sys.version_info[:2] <= NEWEST_PYTHON:
        return
    for minor in range(NEWEST_PYTHON[1], OLDEST_PYTHON[1] - 1, -1):
        other = shutil.which(f"python3.{minor}")
        if other and subprocess.run([other, "-c", ""], capture_output=True).returncode == 0:
            os.execv(other, [other, *sys.argv])
    raise SetupError(
        f"Office Desk needs Python 3.{OLDEST_PYTHON[1]} to 3.{NEWEST_PYTHON[1]}; this is "
        f"{sys.version.split()[0]}. Install one of them, or name it: make PYTHON=/path/to/python3 …"
    )


def _ensure_environment() -> None:
    """Create `.venv` and install the pinned packages, unless the stamp says that this was done."""
    if _stamped("packages") == _fingerprint():
        return
    if not _environment_works() or _was_moved():
        _create_environment()
    install = [str(_environment_python()), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    install += ["--constraint", str(CHECKOUT / "constraints.txt")]
    print("Installing the pinned packages into .venv (the first time takes some minutes) …", flush=True)
    # The build back end comes first, pinned too, so that nothing is fetched into a hidden environment.
    subprocess.run([*install, "pip", "hatchling", "editables"], check=True)
    project = ["--no-build-isolation", "--editable", ".[postgres]", "--group", "dev"]
    subprocess.run([*install, *project], check=True, cwd=CHECKOUT)
    _stamp("packages", _fingerprint())
    _stamp("place", str(ENVIRONMENT))


def _ensure_offscreen_libraries() -> None:
    """Start Qt without a display once per environment, and fetch the system libraries that it lacks."""
    if _stamped("libraries") == _fingerprint():
        return
    setup_libraries.ensure_offscreen(_environment_python())
    _stamp("libraries", _fingerprint())


def _create_environment() -> None:
    """Make a fresh `.venv`; Debian and Ubuntu keep the parts that this needs in a package of their own."""
    if not _module_exists("ensurepip") or not _module_exists("venv"):
        package = f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"
        setup_libraries.install_packages([package], "Python cannot make virtual environments yet")
    print("Creating .venv …", flush=True)
    subprocess.run([sys.executable, "-m", "venv", "--clear", str(ENVIRONMENT)], check=True)


def _module_exists(name: str) -> bool:
    """Ask a new process, because this one would remember an answer from before an installation."""
    return subprocess.run([sys.executable, "-c", f"import {name}"], capture_output=True).returncode == 0


def _environment_works() -> bool:
    """Tell whether `.venv` has a supported Python with pip; a moved or half-made one has not."""
    python = _environment_python()
    if not python.exists():
        return False
    fits = f"{OLDEST_PYTHON} <= sys.version_info[:2] <= {NEWEST_PYTHON}"
    probe = f"import sys, pip; sys.exit(not ({fits}))"
    try:
        return subprocess.run([str(python), "-c", probe], capture_output=True).returncode == 0
    except OSError:
        return False


def _was_moved() -> bool:
    """Tell whether `.venv` was made in another place: its commands name their Python by its full path."""
    return _stamped("place") not in (None, str(ENVIRONMENT))


def _environment_python() -> Path:
    return ENVIRONMENT / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def _fingerprint() -> str:
    """Hash what decides the environment's content: where it stands, and the two files that name packages."""
    digest = hashlib.sha256(os.fsencode(ENVIRONMENT))
    for name in ("pyproject.toml", "constraints.txt"):
        digest.update((CHECKOUT / name).read_bytes())
    return digest.hexdigest()


def _stamped(step: str) -> str | None:
    try:
        lines = STAMP.read_text(encoding="utf-8").splitlines()
    except OSError:
        return None
    return dict(line.split(" ", 1) for line in lines if " " in line).get(step)


def _stamp(step: str, value: str) -> None:
    """Record that `step` is done for `value`; `packages` is always first, so it starts the file anew."""
    previous = "" if step == "packages" or not STAMP.exists() else STAMP.read_text(encoding="utf-8")
    STAMP.write_text(f"{previous}{step} {value}\n", encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
