"""A real desk in a temporary file for cards and pages."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from working_office import WorkingOffice


@pytest.fixture
def office(qtbot: QtBot, qapp: QApplication, desk_file: Path) -> Iterator[WorkingOffice]:
    """An empty desk on which Anna works."""
    office = WorkingOffice(qtbot, qapp, desk_file)
    yield office
    office.close()
