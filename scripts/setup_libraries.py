"""The system libraries of Qt: found out by starting Qt, fetched with apt where that is permitted.

Qt itself comes from the wheel; what it links to (OpenGL, D-Bus, fontconfig, the xcb helpers) belongs to the
system. Only a real start tells whether they are all there, so no package is asked for by name before a
start has failed.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

# Names of Debian 12; _present_name() turns them into those of newer releases.
OFFSCREEN_PACKAGES = ["libgl1", "libegl1", "libglib2.0-0", "libdbus-1-3", "libfontconfig1", "libxkbcommon0"]
WINDOW_PACKAGES = [
    *OFFSCREEN_PACKAGES,
    "libxcb-cursor0",
    "libxkbcommon-x11-0",
    "libxcb-icccm4",
    "libxcb-keysyms1",
    "libxcb-shape0",
    "libwayland-cursor0",
    "libwayland-egl1",
]
START_QT = (
    "from PySide6 import QtPrintSupport, QtSvg, QtWidgets;"
    "application = QtWidgets.QApplication([]);"
    "print(application.platformName())"
)
REAL_PLATFORMS = ("cocoa", "wayland", "windows", "xcb")


class MissingPackagesError(Exception):
    """System packages are missing and may not be installed from here; the text has the line to run."""


def ensure_offscreen(python: Path) -> None:
    """Make Qt start without a display, or raise MissingPackagesError with the line that helps."""
    _, error = _start_qt(python, "offscreen")
    if error:
        install_packages(OFFSCREEN_PACKAGES, "Qt cannot start yet")
        _, error = _start_qt(python, "offscreen")
    if error:
        raise MissingPackagesError(f"Qt still cannot start: {error}")


def can_open_window(python: Path) -> bool:
    """Tell whether there is a display that Qt can draw on; fetch the libraries if only those are missing."""
    named = os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    if sys.platform.startswith("linux") and not named:
        return False
    platform, error = _start_qt(python, None)
    if error and "could not connect to display" not in error.lower():
        install_packages(WINDOW_PACKAGES, "Qt cannot open a window yet")
        platform, error = _start_qt(python, None)
    return not error and platform in REAL_PLATFORMS


def install_packages(packages: list[str], reason: str) -> None:
    """Install system packages with apt as root or through a sudo that asks nothing, else say what to run."""
    if shutil.which("apt-get") is None:
        raise MissingPackagesError(f"{reason}. Install what your system calls these: {' '.join(packages)}")
    prefix = _administrator_prefix()
    if prefix is None:
        line = "sudo apt-get update && sudo apt-get install -y --no-install-recommends "
        line += " ".join(map(_present_name, packages))
        raise MissingPackagesError(f"{reason}. Run this line, then try again:\n\n  {line}\n")
    print(f"{reason}: installing the missing system packages with apt …", flush=True)
    apt = [*prefix, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq"]
    # No check: one unreachable source among several need not matter to the installation.
    subprocess.run([*apt, "update"], check=False)
    names = list(map(_present_name, packages))
    command = [*apt, "install", "-y", "--no-install-recommends", *names]
    outcome = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    if outcome.returncode != 0:
        raise MissingPackagesError(f"{reason}, and apt failed:\n{outcome.stdout.decode(errors='replace')}")


def _start_qt(python: Path, platform: str | None) -> tuple[str, str]:
    """Start Qt in a process of its own; answer its platform and, if it failed, the last line that it said."""
    environment = dict(os.environ)
    if platform:
        environment["QT_QPA_PLATFORM"] = platform
    command = [str(python), "-c", START_QT]
    try:
        outcome = subprocess.run(command, env=environment, capture_output=True, timeout=120)
    except subprocess.TimeoutExpired:
        return "", "Qt did not start within two minutes"
    if outcome.returncode == 0:
        return outcome.stdout.decode(errors="replace").strip(), ""
    said = outcome.stderr.decode(errors="replace").strip()
    return "", said or f"Qt ended with status {outcome.returncode}"


def _administrator_prefix() -> list[str] | None:
    """Answer what to write before a command to run it as root, or None when a password would be asked for."""
    if os.geteuid() == 0:
        return []
    sudo = shutil.which("sudo")
    if sudo and subprocess.run([sudo, "-n", "true"], capture_output=True).returncode == 0:
        return [sudo, "-n"]
    return None


def _present_name(package: str) -> str:
    """Answer the name that this release gives to a package: since 2024 some carry `t64` (64-bit time)."""
    renamed = package + "t64"
    known = subprocess.run(["apt-cache", "show", "--no-all-versions", renamed], capture_output=True)
    return renamed if known.returncode == 0 and known.stdout else package
