"""The small parts, driven as a person drives them."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QAction, QEnterEvent, QGuiApplication
from PySide6.QtWidgets import QCalendarWidget, QLineEdit, QPlainTextEdit, QPushButton, QSpinBox, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from office_desk.ui.look import tokens
from office_desk.ui.look.widgets import (
    ActionButton,
    Chip,
    ElidedLabel,
    EmptyState,
    FlowLayout,
    Heading,
    IconButton,
    MessageBar,
    SecondaryLabel,
    StatePill,
    ThinProgress,
    Toast,
    Tone,
    calm_calendar,
    indent_spin_box,
    mark_invalid,
)

# The offscreen platform says so of every window with a smallest size.
pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")

HOSTILE = '<img src="file:///etc/passwd"><b>张颖</b> & R&D'

Show = Callable[[QWidget], None]


@pytest.fixture
def show(qtbot: QtBot) -> Show:
    def shown(widget: QWidget) -> None:
        qtbot.addWidget(widget)
        with qtbot.waitExposed(widget):
            widget.show()

    return shown


@pytest.mark.parametrize("make", [Heading, SecondaryLabel, ElidedLabel])
def test_a_label_never_takes_a_name_for_html(qtbot: QtBot, make: type[Heading | SecondaryLabel | ElidedLabel]) -> None:
    label = make(HOSTILE)
    qtbot.addWidget(label)

    assert label.textFormat() == Qt.TextFormat.PlainText
    assert label.text() == HOSTILE


def test_a_short_line_has_no_tooltip_and_a_cut_one_shows_all_of_itself(show: Show) -> None:
    label = ElidedLabel(HOSTILE)
    show(label)
    label.resize(1000, 30)
    assert label.toolTip() == ""

    label.resize(60, 30)

    assert label.shown_text().endswith("…")
    assert "<img" not in label.toolTip()
    assert "&lt;img" in label.toolTip()
    assert label.text() == HOSTILE


@pytest.mark.parametrize("word", ["Partner", "Просрочено", "洽谈中"])
def test_a_state_gets_all_the_room_its_word_needs(show: Show, word: str) -> None:
    pill = StatePill(Tone.LATE, word)
    show(pill)
    room = pill.sizeHint().width() - pill.minimumSizeHint().width()
    metrics = pill.fontMetrics()

    assert metrics.elidedText(word, Qt.TextElideMode.ElideRight, room) == word
    assert pill.accessibleName() == word


def test_the_four_states_differ_without_color(qtbot: QtBot) -> None:
    shapes = set()
    for tone in Tone:
        pill = StatePill(tone, "")
        qtbot.addWidget(pill)
        pill.resize(12, 20)
        picture = pill.grab().toImage()
        ground = picture.pixelColor(11, 0)
        shapes.add(
            tuple(picture.pixelColor(x, y) == ground for x in range(12) for y in range(20)),
        )

    assert len(shapes) == len(Tone)


def test_an_icon_button_tells_its_name_and_shortcut(qtbot: QtBot) -> None:
    button = IconButton("plus", "New <partner>", shortcut="Ctrl+N")
    qtbot.addWidget(button)

    assert button.accessibleName() == "New <partner>"
    assert "New &lt;partner&gt; (Ctrl+N)" in button.toolTip()


def test_a_disabled_icon_button_says_why(qtbot: QtBot) -> None:
    button = IconButton("printer", "Print")
    qtbot.addWidget(button)

    button.set_disabled("Nothing is selected.")
    assert not button.isEnabled()
    assert "Nothing is selected." in button.toolTip()

    button.set_disabled("")
    assert button.isEnabled()
    assert "Nothing" not in button.toolTip()


def test_a_chip_shows_its_name_letter_by_letter_and_ticks_when_on(qtbot: QtBot) -> None:
    chip = Chip("R&D", count=3)
    qtbot.addWidget(chip)
    assert chip.text() == "R&&D  3"
    assert chip.icon().isNull()

    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)

    assert chip.isChecked()
    assert not chip.icon().isNull()


def test_an_empty_page_offers_its_actions_by_button(show: Show, qtbot: QtBot) -> None:
    new, bring = QAction("New partner"), QAction("Import…")
    page = EmptyState("landmark", "No partners yet", "Partners live here.", [new, bring])
    show(page)
    first, second = page.findChildren(ActionButton)

    with qtbot.waitSignal(new.triggered):
        qtbot.mouseClick(first, Qt.MouseButton.LeftButton)
    bring.setText("Импорт…")
    bring.setEnabled(False)

    assert (first.property("kind"), second.property("kind")) == ("primary", "normal")
    assert second.text() == "Импорт…"
    assert not second.isEnabled()


def test_an_error_stays_folded_until_asked_and_can_be_copied(show: Show, qtbot: QtBot) -> None:
    page = QWidget()
    bar = MessageBar(page)
    QVBoxLayout(page).addWidget(bar)
    show(page)
    assert not bar.isVisible()

    bar.show_error("The file could not be read.", "line 3: <b>bad</b>")
    details = bar.findChild(QPlainTextEdit)
    unfold, copy = bar.findChildren(QPushButton)
    assert isinstance(details, QPlainTextEdit)
    assert not details.isVisible()

    qtbot.mouseClick(unfold, Qt.MouseButton.LeftButton)
    assert details.isVisible()
    qtbot.mouseClick(copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "The file could not be read.\n\nline 3: <b>bad</b>"


def test_an_error_without_details_offers_none_and_can_be_closed(show: Show, qtbot: QtBot) -> None:
    bar = MessageBar()
    show(bar)
    bar.show_error("The file could not be read.")
    assert not any(button.isVisible() for button in bar.findChildren(QPushButton))

    with qtbot.waitSignal(bar.dismissed):
        qtbot.mouseClick(bar.findChild(IconButton), Qt.MouseButton.LeftButton)

    assert not bar.isVisible()
    assert bar.sentence == ""


@pytest.fixture
def toast(show: Show, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Toast:
    monkeypatch.setattr(tokens, "TOAST_TIME", 60)
    window = QWidget()
    window.resize(800, 600)
    QLineEdit(window)
    made = Toast(window)
    show(window)
    qtbot.mouseMove(window, QPoint(2, 2))  # the last test may have left it where the toast comes up
    made.window_kept = window  # type: ignore[attr-defined]
    return made


def action_of(toast: Toast) -> QPushButton:
    button = toast.findChild(QPushButton)
    assert isinstance(button, QPushButton)
    return button


def test_a_toast_takes_back_once_and_goes(toast: Toast, qtbot: QtBot) -> None:
    taken_back: list[str] = []
    toast.show_message("Deleted <b>Zhouyi</b>", "Undo", lambda: taken_back.append("Zhouyi"))

    with qtbot.waitSignal(toast.closed):
        qtbot.mouseClick(action_of(toast), Qt.MouseButton.LeftButton)

    assert taken_back == ["Zhouyi"]
    assert not toast.isVisible()


def test_a_toast_goes_by_itself(toast: Toast, qtbot: QtBot) -> None:
    with qtbot.waitSignal(toast.closed, timeout=30_000):
        toast.show_message("Saved")

    assert not toast.isVisible()


def test_a_toast_stays_while_the_mouse_is_on_it(toast: Toast, qtbot: QtBot) -> None:
    toast.show_message("Saved")
    inside = QPointF(5, 5)
    QGuiApplication.sendEvent(toast, QEnterEvent(inside, inside, inside))
    qtbot.wait(120)
    assert toast.is_paused

    with qtbot.waitSignal(toast.closed, timeout=30_000):
        QGuiApplication.sendEvent(toast, QEvent(QEvent.Type.Leave))


def test_a_toast_stays_while_the_keyboard_is_in_it_and_escape_closes_it(toast: Toast, qtbot: QtBot) -> None:
    with qtbot.waitActive(toast.window()):
        toast.window().activateWindow()
    toast.show_message("Deleted", "Undo", list)
    toast.take_focus()
    qtbot.wait(120)
    assert toast.isVisible()
    assert action_of(toast).hasFocus()

    qtbot.keyClick(action_of(toast), Qt.Key.Key_Escape)
    assert not toast.isVisible()


def test_a_toast_stays_inside_a_window_that_shrinks(toast: Toast, qtbot: QtBot) -> None:
    toast.show_message("Deleted a very long name " * 20, "Undo", list)
    toast.window().resize(320, 300)
    qtbot.waitUntil(lambda: toast.geometry().right() < 320)

    assert toast.window().rect().contains(toast.geometry())


def test_short_work_shows_no_progress(show: Show, qtbot: QtBot) -> None:
    bar = ThinProgress()
    show(bar)
    bar.start()
    qtbot.wait(30)
    bar.finish()
    qtbot.wait(120)

    assert not bar.is_showing


def test_longer_work_shows_progress_without_moving_the_page(show: Show, qtbot: QtBot) -> None:
    page = QWidget()
    page.setFixedSize(300, 40)
    column = QVBoxLayout(page)
    bar, below = ThinProgress(), QWidget()
    column.addWidget(bar)
    column.addWidget(below)
    show(page)
    before = (bar.geometry(), below.geometry())
    bar.set_share(3, 10)

    qtbot.waitUntil(lambda: bar.is_showing)

    assert (bar.value(), bar.maximum()) == (3, 10)
    assert (bar.geometry(), below.geometry()) == before
    assert bar.height() == tokens.PROGRESS_HEIGHT


@pytest.mark.parametrize(("width", "rows"), [(1000, 1), (250, 2), (100, 4)])
def test_a_flow_goes_on_in_the_next_row(show: Show, width: int, rows: int) -> None:
    page = QWidget()
    flow = FlowLayout(page, spacing=8)
    for _ in range(4):
        piece = QWidget()
        piece.setFixedSize(QSize(100, 20))
        flow.addWidget(piece)
    hidden = QWidget()
    flow.addWidget(hidden)
    hidden.hide()
    page.resize(width, 300)
    show(page)

    assert len({flow.itemAt(index).geometry().top() for index in range(4)}) == rows  # type: ignore[union-attr]
    assert flow.heightForWidth(width) == rows * 20 + (rows - 1) * 8


def test_spin_box_text_begins_where_other_text_does(qtbot: QtBot) -> None:
    box = QSpinBox()
    qtbot.addWidget(box)
    indent_spin_box(box)

    assert box.lineEdit().textMargins().left() == tokens.SPACE + tokens.HAIRLINE


def test_a_refused_field_tells_why_until_it_is_mended(qtbot: QtBot) -> None:
    field = QLineEdit()
    qtbot.addWidget(field)

    mark_invalid(field, "There is no 31 February.")
    assert field.property("invalid") is True
    assert field.accessibleDescription() == "There is no 31 February."

    mark_invalid(field, "")
    assert field.property("invalid") is False


def test_a_calendars_weekends_are_not_glaring(qtbot: QtBot) -> None:
    calendar = QCalendarWidget()
    qtbot.addWidget(calendar)
    assert calendar.weekdayTextFormat(Qt.DayOfWeek.Sunday).foreground().color().name() == "#ff0000"

    calm_calendar(calendar)

    assert calendar.weekdayTextFormat(Qt.DayOfWeek.Sunday).foreground().style() == Qt.BrushStyle.NoBrush
