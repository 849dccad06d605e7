"""Ctrl+K: any command by its words and any record by its name, in whatever script it is typed."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QLineEdit, QListView, QVBoxLayout, QWidget

from office_desk.labels import kind_label
from office_desk.model.snapshot import Hit
from office_desk.ui.look import tokens
from office_desk.ui.look.icons import icon
from office_desk.ui.look.widgets import SecondaryLabel
from office_desk.ui.operations import Operations
from office_desk.ui.page_mirror import MirroredAction
from office_desk.ui.palette_list import Entry, PaletteDelegate, PaletteModel
from office_desk.ui.palette_matching import fit, pinyin_spellings

if TYPE_CHECKING:
    from office_desk.services.desk import Desk

_WIDTH = 600
_HEIGHT = 440
_HEAD_HEIGHT = 60  # the field and the room around it
_LEAST_HEIGHT = 120
_TOP = 72
_PAUSE = 60  # milliseconds after a key before the desk is asked
_MOST_COMMANDS = 6
_MOST_RECORDS = 30


class CommandPalette(QFrame):
    """A field and its answers over the window; Enter takes the marked one, Esc goes back to where one was.

    What an input method has not committed yet is no text, so it filters nothing.

    Signals:
        record_chosen: kind and id of a record to show.
    """

    record_chosen = Signal(str, int)

    def __init__(
        self,
        operations: Operations,
        commands: Callable[[], Sequence[QAction]],
        language: Callable[[], str],
        kind_icons: Mapping[str, str],
        parent: QWidget,
    ) -> None:
        """Offer what `commands` answers at the moment of opening."""
        super().__init__(parent)
        self.setProperty("kind", "toast")
        self._operations = operations
        self._commands = commands
        self._language = language
        self._kind_icons = kind_icons
        self._host = parent
        self._spelled: dict[str, tuple[str, ...]] = {}
        self._hits: tuple[Hit, ...] = ()
        self._is_entered = False
        self._before: QWidget | None = None
        self.field = QLineEdit(self)
        self.model = PaletteModel(self)
        self.list = QListView(self)
        self._empty = SecondaryLabel("", self)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._search)
        self._lay_out()
        self._retranslate()
        self.field.textChanged.connect(self._filter)
        self.list.clicked.connect(self._choose)
        self.field.installEventFilter(self)
        parent.installEventFilter(self)
        self.hide()

    def open(self) -> None:
        """Come up over the window with an empty field."""
        self._before = self._host.focusWidget()
        self._hits = ()
        self._is_entered = False
        self.field.clear()
        self._show_entries()
        self._place()
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if self._language() == "zh":
            self._spell()

    def dismiss(self) -> None:
        """Go away and give the keyboard back."""
        self._pause.stop()
        self.hide()
        if self._before is not None and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.PopupFocusReason)
        self._before = None

    def _lay_out(self) -> None:
        self.field.setClearButtonEnabled(True)
        self.list.setModel(self.model)
        self.list.setItemDelegate(PaletteDelegate(self.list))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        head = QVBoxLayout()
        head.setContentsMargins(tokens.SPACE, tokens.SPACE, tokens.SPACE, 0)
        head.addWidget(self.field)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, tokens.SPACE)
        column.setSpacing(tokens.SPACE_TIGHT)
        column.addLayout(head)
        column.addWidget(self.list, 1)
        column.addWidget(self._empty, 1)

    def _place(self) -> None:
        width = min(_WIDTH, self._host.width() - 2 * tokens.SPACE_PAGE)
        rows = self.model.rowCount()
        wanted = sum(self.list.sizeHintForRow(row) for row in range(rows)) + _HEAD_HEIGHT if rows else _LEAST_HEIGHT
        height = min(wanted, _HEIGHT, self._host.height() - _TOP - tokens.SPACE_PAGE)
        self.setGeometry((self._host.width() - width) // 2, _TOP, width, height)

    def _filter(self) -> None:
        self._is_entered = False
        if self.field.text().strip():
            self._pause.start()
        else:
            self._pause.stop()
            self._hits = ()
        self._show_entries()

    def _search(self) -> None:
        ask = partial(_find, text=self.field.text().strip(), language=self._language())
        self._operations.read(self, ask, self._show_hits, key="find")

    def _show_hits(self, hits: tuple[Hit, ...]) -> None:
        self._hits = hits if self.field.text().strip() else ()
        self._show_entries()
        if self._is_entered:
            self._enter()

    def _show_entries(self) -> None:
        typed = self.field.text()
        entries = self._command_entries(typed) + self._record_entries()
        self.model.show(entries)
        self.list.setVisible(bool(entries))
        self._empty.setVisible(not entries)
        self._mark(self.model.next_target(-1, 1))
        self._place()

    def _command_entries(self, typed: str) -> list[Entry]:
        actions = [action for action in self._commands() if action.isEnabled() and action.isVisible()]
        fits = [(fit(typed, action.iconText(), self._spelled.get(action.iconText(), ())), action) for action in actions]
        found = sorted((each for each in fits if each[0] > 0), key=lambda each: -each[0])
        if typed.strip():
            found = found[:_MOST_COMMANDS]
        lines = [Entry(a.iconText(), keys=_keys(a), picture=a.icon(), target=a) for _, a in found]
        return [Entry(self.tr("Commands")), *lines] if lines else []

    def _record_entries(self) -> list[Entry]:
        lines = []
        for hit in self._hits:
            picture = icon(self._kind_icons.get(hit.kind, "file-text"), "muted")
            keys = kind_label(hit.kind, plural=False)
            lines.append(Entry(hit.title, hit.subtitle, keys=keys, picture=picture, target=hit))
        return [Entry(self.tr("Records")), *lines] if lines else []

    def _mark(self, row: int) -> None:
        self.list.setCurrentIndex(self.model.index(row) if row >= 0 else QModelIndex())
        if row > 0 and self.model.next_target(-1, 1) == row:
            self.list.scrollToTop()

    def _move(self, step: int) -> None:
        self._mark(self.model.next_target(self.list.currentIndex().row(), step))

    def _enter(self) -> None:
        if self.list.currentIndex().isValid():
            self._choose(self.list.currentIndex())
        elif self._pause.isActive() or self._operations.is_busy:
            self._is_entered = True  # faster than the search: taken as soon as there is an answer

    def _choose(self, index: QModelIndex) -> None:
        entry = self.model.entry(index.row())
        target = entry.target if entry is not None else None
        if target is None:
            return
        self.dismiss()
        if isinstance(target, Hit):
            self.record_chosen.emit(target.kind, target.id)
        else:
            target.trigger()

    def _spell(self) -> None:
        """Learn the pinyin of the commands, once for each."""
        names = [action.iconText() for action in self._commands()]
        unknown = [name for name in names if name not in self._spelled]
        if unknown:
            self._operations.read(self, lambda _: pinyin_spellings(unknown), self._take_spellings, key="spell")

    def _take_spellings(self, spelled: dict[str, tuple[str, ...]]) -> None:
        self._spelled |= spelled
        self._show_entries()

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Go to anything"))
        self.field.setPlaceholderText(self.tr("A command, or a name in any script"))
        self.field.setAccessibleName(self.tr("A command, or a name in any script"))
        self.list.setAccessibleName(self.tr("What was found"))
        self._empty.setText(self.tr("Nothing is called that."))

    def _take_key(self, event: QKeyEvent) -> bool:
        """Handle a key typed into the field; answers whether it meant something else than text."""
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.dismiss()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter()
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._move(1 if key == Qt.Key.Key_Down else -1)
        elif key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            for _ in range(8):
                self._move(1 if key == Qt.Key.Key_PageDown else -1)
        else:
            return False
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if self._take_key(event):
                return True
        elif watched is self.field and event.type() == QEvent.Type.FocusOut and self.isVisible():
            QTimer.singleShot(0, self, self._leave_if_left)
        elif watched is self._host and event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _leave_if_left(self) -> None:
        """Close when the person clicked elsewhere in the window; another window in front changes nothing."""
        if self.isVisible() and not self.field.hasFocus() and self._host.isActiveWindow():
            self._before = None
            self.dismiss()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)


def _find(desk: Desk, text: str, language: str) -> tuple[Hit, ...]:
    return desk.search.find(text, limit=_MOST_RECORDS, language=language)


def _keys(action: QAction) -> str:
    if isinstance(action, MirroredAction):
        return action.shown_keys
    return action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
