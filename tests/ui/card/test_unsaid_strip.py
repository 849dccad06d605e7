"""What a month holds without a day: in two lines at most, the date of each thing before its title."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from office_desk.model.card import TimelineItem
from office_desk.model.vague_date import VagueDate
from office_desk.ui.calendar.titled_chip import TitledChip
from office_desk.ui.calendar.unsaid_strip import UnsaidStrip


def item(number: int) -> TimelineItem:
    return TimelineItem("events", number, "fair", "A title of a good length", VagueDate.from_edtf("2026-04"))


def test_a_narrow_strip_shows_two_lines_and_says_how_much_more_there_is(qtbot, qapp: QApplication) -> None:
    strip = UnsaidStrip(lambda more: f"{more} more")
    qtbot.addWidget(strip)
    strip.show_items([item(number) for number in range(8)], "en")
    for width, shown in ((220, 2), (5_000, 6)):
        strip.resize(width, 200)
        QApplication.processEvents()
        chips = [chip for chip in strip.findChildren(QPushButton) if chip.isVisible()]
        assert len(chips) == shown
        assert max(chip.geometry().right() for chip in chips) <= width
        assert strip.said == f"{8 - shown} more"


def test_a_chip_cuts_its_title_before_its_date(qtbot, qapp: QApplication) -> None:
    around = QWidget()
    qtbot.addWidget(around)
    chip = TitledChip("A title of a good length", "Apr 2026", around)
    whole = chip.sizeHint()
    chip.resize(whole.width() - 60, whole.height())
    around.show()
    assert chip.text().endswith("… · Apr 2026")
    chip.resize(whole)
    assert chip.text() == "A title of a good length · Apr 2026"
    assert chip.sizeHint() == whole
