"""Desks for faults, each test on SQLite and on PostgreSQL; a disk that is soon full."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from builders import opened, prepare_empty_desk
from office_desk.services.desk import Desk


@pytest.fixture
def desk_url(databases: Any) -> str:
    """The address of a new, empty desk."""
    return databases.copy(prepare_empty_desk)


@pytest.fixture
def desk(desk_url: str) -> Iterator[Desk]:
    """Anna's desk, with nothing in it."""
    with opened(desk_url, "Anna") as desk:
        yield desk


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of six megabytes."""
    folder = tmp_path / "disk"
    folder.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=6m", "tmpfs", str(folder)]
    if not sys.platform.startswith("linux") or subprocess.run(command, capture_output=True, check=False).returncode:
        pytest.skip("this account cannot mount a small disk")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)
