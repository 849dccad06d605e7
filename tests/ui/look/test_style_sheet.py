"""The style sheet and the files it names."""

from __future__ import annotations

import re

import pytest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from office_desk.paths import resource
from office_desk.ui.look import style_sheet as rules
from office_desk.ui.look import tokens
from office_desk.ui.look.indicators import SEARCH_PREFIX, indicator_files
from office_desk.ui.look.progress import ThinProgress
from office_desk.ui.look.style_sheet import style_sheet
from office_desk.ui.look.tokens import DARK, LIGHT, Colors

# The offscreen platform says so of every window with a smallest size.
pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")


@pytest.mark.parametrize("colors", [LIGHT, DARK], ids=["light", "dark"])
def test_every_mark_the_style_sheet_names_is_there(colors: Colors) -> None:
    named = re.findall(rf"url\({SEARCH_PREFIX}:([^)]+)\)", style_sheet(colors))

    assert named
    assert [name for name in named if not resource("icons", "indicators").joinpath(name).exists()] == []


def test_the_marks_are_made_from_todays_icons_and_colors() -> None:
    folder = resource("icons", "indicators")
    on_disk = {path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8") for path in folder.rglob("*.svg")}

    assert on_disk == indicator_files(), "run: python -m office_desk.ui.look.indicators"


@pytest.mark.parametrize("part", ["_BUTTONS", "_FIELD_RULES", "_VIEWS", "_FRAME"])
def test_no_color_is_written_into_a_rule(part: str) -> None:
    assert re.findall(r"#[0-9a-fA-F]{3,8}\b|\brgba?\(", getattr(rules, part)) == []


def test_qt_understands_every_rule(qtbot: QtBot, qapp: QApplication) -> None:
    before = qapp.styleSheet()
    qapp.setStyleSheet(style_sheet(LIGHT))
    try:
        button = QPushButton("张颖")
        qtbot.addWidget(button)
        button.setProperty("kind", "primary")
        with qtbot.waitExposed(button):
            button.show()
        button.setDown(True)
        drawn = button.grab().toImage()
        assert drawn.pixelColor(8, drawn.height() // 2).name() == LIGHT.accent_pressed
    finally:
        qapp.setStyleSheet(before)


def test_the_thin_bar_keeps_its_measure_under_the_style_sheet(qtbot: QtBot, qapp: QApplication) -> None:
    before = qapp.styleSheet()
    qapp.setStyleSheet(style_sheet(LIGHT))
    try:
        bar = ThinProgress()
        qtbot.addWidget(bar)
        with qtbot.waitExposed(bar):
            bar.show()
        assert bar.height() == tokens.PROGRESS_HEIGHT
    finally:
        qapp.setStyleSheet(before)
