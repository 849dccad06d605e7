"""A page of duplicates on a real desk in a temporary file."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from duplicates_driver import DuplicateOffice
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot


@pytest.fixture
def office(qtbot: QtBot, qapp: QApplication, desk_file: Path) -> Iterator[DuplicateOffice]:
    """An empty desk on which Anna works."""
    office = DuplicateOffice(qtbot, qapp, desk_file)
    yield office
    office.close()
