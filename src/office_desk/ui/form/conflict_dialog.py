"""What to do when somebody else changed the same fields: theirs or mine, field by field."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from office_desk import labels
from office_desk.display import display_value, visible_text
from office_desk.model.catalog import KINDS, Field, ValueKind
from office_desk.model.errors import Conflict, FieldConflict
from office_desk.ui.look import tokens
from office_desk.ui.look.widgets import Hairline, Heading, PlainLabel, SecondaryLabel

_WIDTH = 680
_HIGHEST_LIST = 400
_ABOVE_TEXT = 3
_MINE, _THEIRS = "mine", "theirs"


def _set_beside_button(label: PlainLabel) -> None:
    """Let the first line of the text stand at the height of a radio button, however many lines follow."""
    label.setWordWrap(True)
    label.setAlignment(Qt.AlignmentFlag.AlignTop)
    label.setContentsMargins(0, _ABOVE_TEXT, 0, 0)


class _Choice(QWidget):
    """One of the two values of a field: a radio button with a name for screen readers, the value wrapped beside."""

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.button = QRadioButton(self)
        self._text = PlainLabel(text, self)
        _set_beside_button(self._text)
        self._text.setBuddy(self.button)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._text.installEventFilter(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(tokens.SPACE)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._text, 1)

    @property
    def text(self) -> str:
        """The value as it is shown."""
        return self._text.text()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._text and event.type() == QEvent.Type.MouseButtonRelease:
            self.button.click()
        return False


class ConflictDialog(QDialog):
    """Shows who changed the record, and each field in which both differ, with a choice between the two.

    Accepting answers with `theirs_chosen`; leaving it changes nothing, and the form keeps what was typed.
    """

    def __init__(
        self,
        conflict: Conflict,
        title: str,
        shown: Mapping[str, tuple[str, str]],
        parent: QWidget | None = None,
    ) -> None:
        """Show the conflict over the record called `title`; `shown` words mine and theirs of each field."""
        super().__init__(parent)
        self._conflict = conflict
        self._record_title = title
        self._shown = shown
        self._pairs: dict[str, tuple[_Choice, _Choice]] = {}
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._title = Heading("", "card", self)
        self._title.setWordWrap(True)
        self._advice = SecondaryLabel("", self)
        self._advice.setWordWrap(True)
        self.keep_mine_button = QPushButton(self)
        self.take_theirs_button = QPushButton(self)
        self.save_button = QPushButton(self)
        self.cancel_button = QPushButton(self)
        self._lay_out()
        self._retranslate()
        self._fit()

    @property
    def theirs_chosen(self) -> set[str]:
        """The fields in which their value is to stand."""
        return {key for key, (_, theirs) in self._pairs.items() if theirs.button.isChecked()}

    @property
    def heading(self) -> str:
        """Who changed what."""
        return self._title.text()

    @property
    def choice_buttons(self) -> list[QRadioButton]:
        """Every radio button, field by field."""
        return [choice.button for pair in self._pairs.values() for choice in pair]

    def choose(self, key: str, side: str) -> None:
        """Choose "mine" or "theirs" for a field."""
        mine, theirs = self._pairs[key]
        (mine if side == _MINE else theirs).button.setChecked(True)

    def texts(self, key: str) -> tuple[str, str]:
        """Mine and theirs of a field as they are shown."""
        mine, theirs = self._pairs[key]
        return mine.text, theirs.text

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(*(4 * (tokens.SPACE_PAGE,)))
        column.setSpacing(tokens.SPACE)
        column.addWidget(self._title)
        column.addWidget(self._advice)
        column.addWidget(Hairline(self))
        self._area = self._rows()
        column.addWidget(self._area, 1)
        column.addWidget(Hairline(self))
        column.addLayout(self._button_row())

    def _rows(self) -> QScrollArea:
        inner = self._inner = QWidget(self)
        grid = QGridLayout(inner)
        grid.setContentsMargins(0, tokens.SPACE, 0, tokens.SPACE)
        grid.setHorizontalSpacing(tokens.SPACE_GROUP)
        grid.setVerticalSpacing(12)
        for column, button in enumerate((self.keep_mine_button, self.take_theirs_button), start=1):
            button.setAutoDefault(False)
            grid.addWidget(button, 0, column, Qt.AlignmentFlag.AlignLeft)
        self.keep_mine_button.clicked.connect(self._keep_all_mine)
        self.take_theirs_button.clicked.connect(self._take_all_theirs)
        self._labels: dict[str, PlainLabel] = {}
        for number, field in enumerate(self._conflict.fields, start=1):
            self._add_row(grid, number, field, inner)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        grid.setRowStretch(len(self._conflict.fields) + 1, 1)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setWidget(inner)
        area.viewport().setAutoFillBackground(False)
        inner.setAutoFillBackground(False)
        return area

    def _fit(self) -> None:
        """Be so high that a few fields stand whole without a scroll bar."""
        width = _WIDTH - 2 * tokens.SPACE_PAGE - tokens.SCROLL_BAR_WIDTH
        needed = max(self._inner.heightForWidth(width), self._inner.sizeHint().height())
        self._area.setMinimumHeight(min(needed, _HIGHEST_LIST))
        self.resize(_WIDTH, self.sizeHint().height())

    def _add_row(self, grid: QGridLayout, number: int, field: FieldConflict, parent: QWidget) -> None:
        label = PlainLabel("", parent)
        _set_beside_button(label)
        self._labels[field.key] = label
        mine, theirs = (_Choice(text or "–", parent) for text in self._shown[field.key])
        group = QButtonGroup(parent)
        group.addButton(mine.button)
        group.addButton(theirs.button)
        mine.button.setChecked(True)
        self._pairs[field.key] = (mine, theirs)
        for column, widget in enumerate((label, mine, theirs)):
            grid.addWidget(widget, number, column, Qt.AlignmentFlag.AlignTop)

    def _button_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(tokens.SPACE)
        self.save_button.setProperty("kind", "primary")
        self.save_button.setDefault(True)
        self.cancel_button.setAutoDefault(False)
        self.save_button.clicked.connect(self.accept)
        self.cancel_button.clicked.connect(self.reject)
        row.addStretch(1)
        row.addWidget(self.cancel_button)
        row.addWidget(self.save_button)
        return row

    def _keep_all_mine(self) -> None:
        for key in self._pairs:
            self.choose(key, _MINE)

    def _take_all_theirs(self) -> None:
        for key in self._pairs:
            self.choose(key, _THEIRS)

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Changed by somebody else"))
        self._title.setText(
            self.tr("{actor} changed “{title}” while you were editing it")
            .replace("{actor}", visible_text(self._conflict.actor))
            .replace("{title}", visible_text(self._record_title))
        )
        self._advice.setText(self.tr("Nothing is saved yet. Choose what is to stand in each field."))
        self.keep_mine_button.setText(self.tr("Keep all mine"))
        self.take_theirs_button.setText(self.tr("Take all theirs"))
        self.save_button.setText(self.tr("Save"))
        self.cancel_button.setText(self.tr("Cancel"))
        mine, theirs = self.tr("Mine"), self.tr("Theirs")
        for key, pair in self._pairs.items():
            name = labels.field_label(self._conflict.kind, key)
            self._labels[key].setText(name)
            for side, choice in zip((mine, theirs), pair, strict=True):
                choice.button.setAccessibleName(f"{name}, {side}: {choice.text}")

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()


def worded(
    conflict: Conflict, language: str, zones: Mapping[str, str], titles: Mapping[str, tuple[str, str]]
) -> dict[str, tuple[str, str]]:
    """Both values of each field as people read them: mine, theirs.

    Args:
        zones: The time zone of each moment.
        titles: For each link, what the two records are called.
    """

    def shown(field: Field, value: object) -> str:
        zone = zones.get(field.key, "")
        return display_value(field, value, language, zone=zone, kind=conflict.kind)

    fields = KINDS[conflict.kind]
    return {
        each.key: titles[each.key]
        if fields[each.key].kind is ValueKind.LINK
        else (shown(fields[each.key], each.mine), shown(fields[each.key], each.theirs))
        for each in conflict.fields
    }
