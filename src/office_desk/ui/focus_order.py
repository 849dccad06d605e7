"""The Tab key goes through a part of the window as it is read, also where widgets came and went."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QWidget


def set_focus_order(whole: QWidget) -> None:
    """Let the Tab key follow the layouts inside a widget, top to bottom.

    Qt puts a widget last in its window when it is made, so this is called whenever one was added. What lies outside
    keeps its place: in front of the first of them, or behind the last.
    """
    for earlier, later in pairwise(_in_reading_order(whole)):
        QWidget.setTabOrder(earlier, later)


def _in_reading_order(widget: QWidget) -> Iterator[QWidget]:
    """The widgets that the Tab key stops at; one that hands its focus on is left out for the one that gets it."""
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None:
        yield widget
    if isinstance(widget, QScrollArea):
        if inside := widget.widget():
            yield from _in_reading_order(inside)
    elif layout := widget.layout():
        yield from _in_layout(layout)


def _in_layout(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        if item is None:
            continue
        if widget := item.widget():
            yield from _in_reading_order(widget)
        elif inner := item.layout():
            yield from _in_layout(inner)
