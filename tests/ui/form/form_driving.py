"""What a person does in a form: types by keyboard or input method, tabs, clicks, waits for the desk."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTranslator
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from office_desk.language import use_backend
from office_desk.model.changes import Changes
from office_desk.model.snapshot import Draft
from office_desk.services.desk import Desk
from office_desk.ui.form.editor import Editor
from office_desk.ui.form.panel import FormPanel
from office_desk.ui.form.sheet import FormSheet
from office_desk.ui.operations import Operations
from office_desk.ui.workplace import Workplace

PATIENCE = 30_000  # milliseconds


class _MarkingTranslator(QTranslator):
    """Answers every text of the program with a mark of the language before it."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self._language = language

    def isEmpty(self) -> bool:
        return False

    def translate(  # type: ignore[override]  # None is what Qt takes as "ask the next translator"
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        return None if context.startswith("Q") else f"[{self._language}] {source}"


class Office:
    """Anna's panel, and Boris's desk on the same file."""

    def __init__(self, qtbot: Any, operations: Operations, boris: Desk) -> None:
        self.qtbot = qtbot
        self.operations = operations
        self.boris = boris
        self.language = "en"
        self.notices: list[Changes] = []
        self.told: list[str] = []
        self.saved: list[tuple[str, int]] = []
        self.closed = 0
        self.panel: FormPanel
        self._translator: QTranslator | None = None

    def open_panel(self, workplace: Workplace) -> None:
        """Show the panel in a window of its own."""
        self.workplace = workplace
        self.panel = FormPanel(workplace)
        self.panel.saved.connect(lambda kind, record_id: self.saved.append((kind, record_id)))
        self.panel.closed.connect(self._count_closed)
        self.panel.resize(520, 900)
        with self.qtbot.waitActive(self.panel):
            self.panel.show()

    def close(self) -> None:
        """Put everything back as it was."""
        self._stop_translating()
        self.panel.close()
        self.panel.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self.boris.close()

    @property
    def sheet(self) -> FormSheet:
        """The form on top."""
        assert self.panel.sheet is not None
        return self.panel.sheet

    def editor(self, key: str) -> Editor:
        """A field of the form on top."""
        return self.sheet.form.editors[key]

    def settle(self) -> None:
        """Wait until the desk has answered everything."""
        assert self.operations.wait_until_idle(PATIENCE)
        QApplication.processEvents()

    def create(self, kind: str, /, **values: Any) -> int:
        """Have Boris add a record."""
        return self.boris.records.create(Draft(kind, values)).id

    def value(self, kind: str, record_id: int, key: str) -> Any:
        """What is stored in a field."""
        return self.boris.records.get(kind, record_id).values[key]

    def boris_changes(self, kind: str, record_id: int, /, **values: Any) -> None:
        """Have Boris change a record."""
        found = self.boris.records.get(kind, record_id)
        base = {key: found.values[key] for key in values}
        self.boris.records.save(Draft(kind, values, record_id, found.version, base))

    def edit(self, kind: str, record_id: int) -> None:
        """Open the form of a record and wait for it."""
        self.panel.edit(kind, record_id)
        self.settle()

    def start_new(self, view: str, /, **preset: Any) -> None:
        """Open the form of a new record and wait for it."""
        self.panel.start_new(view, preset)
        self.settle()

    def fill(self, key: str, text: str) -> None:
        """Replace what stands in a field by typing."""
        replace_text(self.editor(key).control, text)

    def press_save(self) -> None:
        """Click Save and wait for the desk."""
        QTest.mouseClick(self.sheet.save_button, Qt.MouseButton.LeftButton)
        self.settle()

    def speak(self, language: str, stretch: int = 1) -> None:
        """Switch the language of the running program; words come out as "[ru] Save", whatever is translated yet.

        With `stretch` every text is repeated so many times, as a language of long words would have it.
        """
        self.language = language
        use_backend(lambda _context, text, _count: f"[{language}] " + " ".join(stretch * [text]))
        self._stop_translating()
        self._translator = _MarkingTranslator(language)
        QApplication.installTranslator(self._translator)
        QApplication.processEvents()

    def _stop_translating(self) -> None:
        if self._translator is not None:
            QApplication.removeTranslator(self._translator)
            self._translator = None

    def _count_closed(self) -> None:
        self.closed += 1


def focus(widget: QWidget) -> None:
    """Go into a field."""
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.processEvents()


def commit(widget: QWidget, text: str) -> None:
    """Type as an input method does it: any script, committed at once."""
    focus(widget)
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(_typed_into(widget), event)


def compose(widget: QWidget, preedit: str) -> None:
    """Be in the middle of composing with an input method."""
    focus(widget)
    QApplication.sendEvent(_typed_into(widget), QInputMethodEvent(preedit, []))


def replace_text(widget: QWidget, text: str) -> None:
    """Select what stands in a field and type over it."""
    focus(widget)
    QTest.keyClick(_typed_into(widget), Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(_typed_into(widget), Qt.Key.Key_Delete)
    if text:
        commit(widget, text)


def press(widget: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key in a field."""
    QTest.keyClick(_typed_into(widget), key, modifier)
    QApplication.processEvents()


def tab() -> QWidget:
    """Press Tab where the focus is, and answer where it went."""
    before = QApplication.focusWidget()
    assert before is not None
    QTest.keyClick(before, Qt.Key.Key_Tab)
    after = QApplication.focusWidget()
    assert after is not None
    return after


def _typed_into(widget: QWidget) -> QWidget:
    """The widget inside a compound one that gets the keys."""
    focused = QApplication.focusWidget()
    return focused if focused is not None and widget.isAncestorOf(focused) else widget
