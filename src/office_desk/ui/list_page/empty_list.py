"""What a list says when it has nothing to show: what lives here, or that nothing matches."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from office_desk import labels
from office_desk.language import QT_TRANSLATE_NOOP, translate
from office_desk.ui.list_page.list_actions import ListActions
from office_desk.ui.look.widgets import EmptyState
from office_desk.ui.pages import page_entry

_WHAT_LIVES_HERE = {
    "partners": QT_TRANSLATE_NOOP(
        "EmptyList", "Universities, academies and companies that the office works with, or would like to."
    ),
    "agencies": QT_TRANSLATE_NOOP("EmptyList", "Companies that recruit students, their territories and contracts."),
    "people": QT_TRANSLATE_NOOP("EmptyList", "Everybody the office knows, with their names in every script."),
    "negotiations": QT_TRANSLATE_NOOP("EmptyList", "What is under talks, with whom, and what comes next."),
    "agreements": QT_TRANSLATE_NOOP(
        "EmptyList", "Memorandums and contracts, who signed them and until when they hold."
    ),
    "conferences": QT_TRANSLATE_NOOP("EmptyList", "Conferences, when and where they are, and our part in them."),
    "open-days": QT_TRANSLATE_NOOP("EmptyList", "Open days with their programme and those who come."),
    "programs": QT_TRANSLATE_NOOP("EmptyList", "What the university offers: schools, modules and courses."),
    "digest": QT_TRANSLATE_NOOP("EmptyList", "The season's news in sections and lines, ready to be printed."),
    "organizations": QT_TRANSLATE_NOOP("EmptyList", "Every body the office knows, partner or not."),
    "interactions": QT_TRANSLATE_NOOP("EmptyList", "Meetings, calls, visits and letters, and what came of them."),
    "events": QT_TRANSLATE_NOOP("EmptyList", "Everything that has a date and a place."),
    "tasks": QT_TRANSLATE_NOOP("EmptyList", "What was promised, who sees to it and until when."),
    "enrollments": QT_TRANSLATE_NOOP("EmptyList", "Groups of students that partners send to a program."),
}
_ANYTHING = QT_TRANSLATE_NOOP("EmptyList", "Records will stand here once there are any.")


class EmptyList(QStackedWidget):
    """One of three quiet pages in place of a table without rows; each is made when it is first needed."""

    def __init__(self, view: str, actions: ListActions, parent: QWidget) -> None:
        super().__init__(parent)
        self._view = view
        entry = page_entry(view)
        self._made: dict[str, EmptyState] = {}
        self._looks = {
            "nothing": (entry.icon if entry else "folder-open", (actions.new, actions.import_files)),
            "no_match": ("search", (actions.clear_filter,)),
            "trash": ("trash-2", (actions.leave_trash,)),
        }

    def show_reason(self, is_filtered: bool, is_trash: bool) -> None:
        """Say why there is nothing to see."""
        name = "no_match" if is_filtered else "trash" if is_trash else "nothing"
        if name not in self._made:
            picture, actions = self._looks[name]
            self._made[name] = EmptyState(picture, *self._words(name), actions, self)
            self.addWidget(self._made[name])
        self.setCurrentWidget(self._made[name])

    def _words(self, name: str) -> tuple[str, str]:
        if name == "no_match":
            return self.tr("Nothing matches"), self.tr("No record here fits the search and the filters.")
        if name == "trash":
            return self.tr("The trash is empty"), self.tr("What is deleted comes here and can be restored.")
        return labels.view_label(self._view), translate("EmptyList", _WHAT_LIVES_HERE.get(self._view, _ANYTHING))

    def _retranslate(self) -> None:
        for name, state in self._made.items():
            state.set_text(*self._words(name))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
