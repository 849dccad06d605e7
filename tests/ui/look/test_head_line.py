"""The first line of a page: one row where there is room, two where there is not, and nothing cut."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from office_desk.ui.look.buttons import ActionButton, IconButton
from office_desk.ui.look.head_line import HeadLine
from office_desk.ui.look.text import Heading

WORDS = "Дни открытых дверей"


class Page(QWidget):
    """A page that is only a head."""

    def __init__(self) -> None:
        super().__init__()
        self.action = QAction("Новый день открытых дверей", self)
        self.action.setProperty("icon_name", "plus")
        self.title = Heading(WORDS, "page", self)
        self.field = QLineEdit(self)
        self.field.setMaximumWidth(260)
        self.field.setMinimumWidth(84)
        self.button = ActionButton(self.action, self, kind="primary")
        self.tools = tuple(IconButton(name, name, self) for name in ("columns-3", "trash-2"))
        self.line = HeadLine(self.title, (self.tools,), self.button, self, field=self.field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.line)
        column.addStretch(1)

    def parts(self) -> list[QWidget]:
        return [self.title, self.field, *self.tools, self.button]


@pytest.fixture
def page(qtbot, qapp: QApplication) -> Page:
    made = Page()
    qtbot.addWidget(made)
    made.show()
    return made


def at_width(page: Page, width: int) -> None:
    page.resize(width, 300)
    for _ in range(2):
        QApplication.processEvents()


@pytest.mark.parametrize("share", [0.0, 0.2, 0.4, 0.6, 0.8, 1.0])
def test_at_every_width_all_parts_are_there_beside_each_other_and_none_is_cut(page: Page, share: float) -> None:
    least, whole = page.line.minimumSizeHint().width(), page.line.sizeHint().width()
    at_width(page, round(least + share * (whole - least)))
    places = [part.geometry() for part in page.parts()]
    assert all(page.line.rect().contains(place) for place in places)
    assert not any(one.intersects(other) for number, one in enumerate(places) for other in places[:number])
    assert page.field.width() >= page.field.minimumWidth()
    assert page.title.heightForWidth(page.title.width()) <= page.title.height()
    assert page.button.width() >= page.button.width_of(compact=not page.button.text())


def test_a_narrow_head_breaks_its_title_and_a_button_without_words_is_still_called_by_them(page: Page) -> None:
    at_width(page, page.line.minimumSizeHint().width())
    assert page.line.height() > page.line.sizeHint().height()
    assert page.button.text() == ""
    assert page.button.accessibleName() == page.action.text()
    assert page.action.text() in page.button.toolTip()
    at_width(page, page.line.sizeHint().width())
    assert page.line.height() == page.line.sizeHint().height()
    assert page.button.text() == page.action.text()


def test_other_words_take_other_room(page: Page) -> None:
    at_width(page, page.line.sizeHint().width())
    page.title.setText(f"{WORDS}, {WORDS}")
    at_width(page, page.width())
    assert page.field.y() > page.title.y()
    page.action.setVisible(False)
    at_width(page, page.width())
    assert page.button.isHidden()
