"""Fields for what is chosen from a short list: one, several, yes or no."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from office_desk import labels
from office_desk.model.catalog import Field
from office_desk.ui.form.editor import Editor
from office_desk.ui.look import tokens
from office_desk.ui.look.widgets import Chip, FlowLayout

_NOTHING = "–"
_FEWEST_LETTERS = 6
_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Down: 1,
}


class SteadyComboBox(QComboBox):
    """A combo box whose value does not change under a mouse wheel that only meant to scroll the form.

    It is as wide as its place allows, not as wide as its longest choice, which may be wider than the form.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(_FEWEST_LETTERS)
        self.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self and event.type() == QEvent.Type.Wheel and not self.hasFocus():
            event.ignore()
            return True
        return super().eventFilter(watched, event)


class ChoiceEditor(Editor):
    """One of a short list; a field that need not be filled offers nothing as well."""

    def __init__(self, field: Field, kind: str, parent: QWidget | None = None) -> None:
        super().__init__(field, kind, parent)
        self._box = SteadyComboBox(self)
        if not field.required:
            self._box.addItem(_NOTHING, "")
        for choice in field.choices:
            self._box.addItem(choice, choice)
        self._box.setMaxVisibleItems(self._box.count())
        self._box.activated.connect(self.changed)
        self._place(self._box)
        self._retranslate()

    def value(self) -> str:
        return str(self._box.currentData() or "")

    def set_value(self, value: str | None) -> None:
        position = self._box.findData(value or "")
        if position < 0 and value:
            self._box.addItem(value, value)
            position = self._box.count() - 1
        self._box.setCurrentIndex(position)

    def _retranslate(self) -> None:
        for position in range(self._box.count()):
            if choice := self._box.itemData(position):
                self._box.setItemText(position, labels.choice_label(self.kind, self.field.key, choice))


class FlagEditor(Editor):
    """Yes or no: a check box that carries the field's name."""

    def __init__(self, field: Field, kind: str, parent: QWidget | None = None) -> None:
        super().__init__(field, kind, parent)
        self._box = QCheckBox(self)
        self._box.setMinimumHeight(tokens.CONTROL_HEIGHT)
        self._box.clicked.connect(self.changed)
        self._place(self._box)

    def value(self) -> bool:
        return self._box.isChecked()

    def set_value(self, value: bool | None) -> None:
        self._box.setChecked(bool(value))

    def set_name(self, name: str) -> None:
        super().set_name(name)
        self._box.setText(name.replace("&", "&&"))


class ChoicesEditor(Editor):
    """Several of a short list, as chips; one stop for Tab, the arrow keys go from chip to chip."""

    def __init__(self, field: Field, kind: str, parent: QWidget | None = None) -> None:
        super().__init__(field, kind, parent)
        self._panel = QWidget(self)
        self._flow = FlowLayout(self._panel, spacing=tokens.SPACE_TIGHT)
        self._chips: dict[str, Chip] = {}
        self._place(self._panel)
        for choice in field.choices:
            self._add(choice)
        self._stop_at(next(iter(self._chips.values())))
        self._retranslate()

    def value(self) -> tuple[str, ...]:
        return tuple(choice for choice, chip in self._chips.items() if chip.isChecked())

    def set_value(self, value: Sequence[str] | None) -> None:
        for unknown in set(value or ()) - set(self._chips):
            self._add(unknown)
        for choice, chip in self._chips.items():
            chip.setChecked(choice in (value or ()))
        self._retranslate()

    @property
    def chips(self) -> dict[str, Chip]:
        """The chip of each choice."""
        return dict(self._chips)

    def set_name(self, name: str) -> None:
        super().set_name(name)
        self._retranslate()

    def _add(self, choice: str) -> None:
        chip = Chip(choice, self._panel)
        chip.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        chip.clicked.connect(self.changed)
        chip.installEventFilter(self)
        self._flow.addWidget(chip)
        self._chips[choice] = chip

    def _stop_at(self, here: Chip) -> None:
        """Let Tab stop at this chip alone."""
        for chip in self._chips.values():
            stops = Qt.FocusPolicy.StrongFocus if chip is here else Qt.FocusPolicy.ClickFocus
            chip.setFocusPolicy(stops)
        self._panel.setFocusProxy(here)
        self._control = here
        self.setFocusProxy(here)

    def _move(self, chip: Chip, step: int) -> None:
        chips = list(self._chips.values())
        following = chips[(chips.index(chip) + step) % len(chips)]
        self._stop_at(following)
        following.setFocus(Qt.FocusReason.OtherFocusReason)

    def _marked(self) -> tuple[QWidget, ...]:
        return ()

    def _retranslate(self) -> None:
        for choice, chip in self._chips.items():
            chip.set_text(labels.choice_label(self.kind, self.field.key, choice))
            if self._name:
                chip.setAccessibleName(f"{self._name}: {chip.text()}")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(watched, Chip):
            if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
                step = _STEPS.get(Qt.Key(event.key()))
                if step is not None:
                    self._move(watched, step)
                    return True
            if event.type() == QEvent.Type.FocusIn:
                self._stop_at(watched)
            if event.type() == QEvent.Type.FocusOut and self._goes_elsewhere():
                self.left.emit()
        return super(Editor, self).eventFilter(watched, event)

    def _goes_elsewhere(self) -> bool:
        window = self.window()
        return window.focusWidget() not in self._chips.values()
