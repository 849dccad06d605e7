"""The way to a goal, one step under the other: the signing of an agreement, the stages of a negotiation."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from office_desk.dated_text import date_text
from office_desk.labels import choice_label, field_label
from office_desk.model.card import Card
from office_desk.model.catalog import KINDS
from office_desk.ui.look import tokens
from office_desk.ui.look.fonts import sized_font

_REACHED_BY_STATUS = {"drafted": 1, "sent": 2, "partly_signed": 2, "signed": 4, "filed": 5}
_STAGES_ON_THE_WAY = ("idea", "contact", "active", "terms", "agreed")
_MARK = 5.0
_ROW = 24


class Reached(StrEnum):
    """How far a step is."""

    DONE = "done"
    NOW = "now"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class Step:
    """One step: its name, and its date as said."""

    word: str
    detail: str
    reached: Reached


def steps_of(card: Card, keys: tuple[str, ...], language: str) -> list[Step]:
    """The steps of a card; empty where there are none or the way was left."""
    if keys == ("stage",):
        return _stages(card)
    values = card.snapshot.values
    count = _REACHED_BY_STATUS.get(str(values.get("status") or ""), 0)
    done = [values.get(key) is not None or number < count for number, key in enumerate(keys)]
    now = next((number for number, is_done in enumerate(done) if not is_done), len(keys))
    return [
        Step(
            field_label(card.snapshot.kind, key),
            date_text(values.get(key), language),
            Reached.DONE if done[number] else Reached.NOW if number == now and count else Reached.OPEN,
        )
        for number, key in enumerate(keys)
    ]


def _stages(card: Card) -> list[Step]:
    stage = str(card.snapshot.values.get("stage") or "")
    if stage not in _STAGES_ON_THE_WAY:
        return []
    place = _STAGES_ON_THE_WAY.index(stage)
    is_agreed = place == len(_STAGES_ON_THE_WAY) - 1
    known = KINDS[card.snapshot.kind]["stage"].choices
    return [
        Step(
            choice_label(card.snapshot.kind, "stage", key),
            "",
            Reached.DONE if number < place or is_agreed else Reached.NOW if number == place else Reached.OPEN,
        )
        for number, key in enumerate(_STAGES_ON_THE_WAY)
        if key in known
    ]


class StepsBlock(QWidget):
    """A painted stepper: a disc for what is done, a ring for what is at hand, a dot for what is to come."""

    def __init__(self, steps: list[Step], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps = steps
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._describe()

    def _describe(self) -> None:
        words = {
            Reached.DONE: self.tr("done"),
            Reached.NOW: self.tr("at hand"),
            Reached.OPEN: self.tr("to come"),
        }
        spoken = [
            ", ".join(text for text in (step.word, words[step.reached], step.detail) if text) for step in self._steps
        ]
        self.setAccessibleName("; ".join(spoken))

    def _paint_mark(self, painter: QPainter, middle: QPointF, reached: Reached) -> None:
        role = QPalette.ColorRole.Accent if reached is not Reached.OPEN else QPalette.ColorRole.Dark
        color = self.palette().color(role)
        painter.setPen(QPen(color, 2))
        painter.setBrush(color if reached is Reached.DONE else self.palette().color(QPalette.ColorRole.Base))
        if reached is Reached.OPEN:
            painter.setBrush(color)
            painter.setPen(Qt.PenStyle.NoPen)
        radius = 2.0 if reached is Reached.OPEN else _MARK - 1
        painter.drawEllipse(middle, radius, radius)

    def _paint_step(self, painter: QPainter, number: int, step: Step) -> None:
        left = tokens.SPACE_TIGHT + _MARK
        middle = QPointF(left, number * _ROW + _ROW / 2)
        if number + 1 < len(self._steps):
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Mid), 1))
            painter.drawLine(middle, QPointF(left, middle.y() + _ROW))
        self._paint_mark(painter, middle, step.reached)
        start = int(left + _MARK + tokens.SPACE)
        room = max(0, self.width() - start - tokens.SPACE_TIGHT)
        upright = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(sized_font(tokens.FONT_BODY, bold=step.reached is Reached.NOW))
        word = painter.fontMetrics().elidedText(step.word, Qt.TextElideMode.ElideRight, room * 3 // 5)
        taken = painter.fontMetrics().horizontalAdvance(word) + tokens.SPACE
        is_open = step.reached is Reached.OPEN
        painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText if is_open else QPalette.ColorRole.Text))
        painter.drawText(start, number * _ROW, room, _ROW, upright | Qt.AlignmentFlag.AlignLeft, word)
        painter.setFont(sized_font(tokens.FONT_SECONDARY))
        painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
        detail = painter.fontMetrics().elidedText(step.detail, Qt.TextElideMode.ElideRight, room - taken)
        painter.drawText(
            start + taken, number * _ROW, room - taken, _ROW, upright | Qt.AlignmentFlag.AlignRight, detail
        )

    def sizeHint(self) -> QSize:
        return QSize(tokens.READING_WIDTH // 2, _ROW * len(self._steps))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number, step in enumerate(self._steps):
            self._paint_step(painter, number, step)
