"""The scheme that the window shows."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from office_desk.ui.look.theme import Theme
from office_desk.ui.look.tokens import DARK, LIGHT


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    before = (qapp.palette(), qapp.styleSheet(), qapp.style().objectName())
    made = Theme()
    yield made
    qapp.styleHints().colorSchemeChanged.disconnect(made._follow_system)
    qapp.styleHints().unsetColorScheme()
    qapp.setStyleSheet(before[1])
    qapp.setStyle(before[2])
    qapp.setPalette(before[0])


def ground(widget: QLabel) -> str:
    return widget.palette().color(QPalette.ColorRole.Window).name()


def test_the_dark_scheme_reaches_a_window_that_is_already_open(qtbot: QtBot, qapp: QApplication, theme: Theme) -> None:
    label = QLabel("张颖")
    qtbot.addWidget(label)
    with qtbot.waitExposed(label):
        label.show()
    theme.apply(qapp, "light")
    assert ground(label) == LIGHT.window

    theme.apply(qapp, "dark")

    assert theme.is_dark
    assert ground(label) == DARK.window


def test_a_change_of_colors_is_told_once(qtbot: QtBot, qapp: QApplication, theme: Theme) -> None:
    theme.apply(qapp, "light")
    told: list[bool] = []
    theme.changed.connect(lambda: told.append(theme.is_dark))

    theme.apply(qapp, "dark")
    theme.apply(qapp, "dark")

    assert told == [True]


def test_the_system_scheme_is_followed_and_a_chosen_one_is_not(qapp: QApplication, theme: Theme) -> None:
    class Hints:
        def __init__(self, scheme: Qt.ColorScheme) -> None:
            self.scheme = scheme

        def colorScheme(self) -> Qt.ColorScheme:  # noqa: N802
            return self.scheme

    class App:
        def __init__(self, scheme: Qt.ColorScheme) -> None:
            self.hints = Hints(scheme)

        def styleHints(self) -> Hints:  # noqa: N802
            return self.hints

    theme.apply(qapp, "system")
    wanted = {scheme: theme._wanted_colors(App(scheme)) for scheme in Qt.ColorScheme}  # type: ignore[arg-type]
    assert wanted == {
        Qt.ColorScheme.Unknown: LIGHT,
        Qt.ColorScheme.Light: LIGHT,
        Qt.ColorScheme.Dark: DARK,
    }

    theme.apply(qapp, "light")
    assert theme._wanted_colors(App(Qt.ColorScheme.Dark)) is LIGHT  # type: ignore[arg-type]


def test_an_unknown_scheme_is_refused_in_a_sentence(qapp: QApplication) -> None:
    with pytest.raises(ValueError, match="no color scheme “sepia”"):
        Theme().apply(qapp, "sepia")  # type: ignore[arg-type]
