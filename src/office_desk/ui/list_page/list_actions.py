"""The actions of a list page: their words, icons and when they can be used."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from office_desk.language import QT_TRANSLATE_NOOP, translate
from office_desk.model.catalog import MERGEABLE, VIEWS
from office_desk.ui.look.icons import icon
from office_desk.ui.look.text import tooltip
from office_desk.ui.page import PageActions

# Whole phrases, because "new" takes the gender of what follows.
_NEW = {
    "partners": QT_TRANSLATE_NOOP("NewRecord", "New partner"),
    "agencies": QT_TRANSLATE_NOOP("NewRecord", "New agency"),
    "people": QT_TRANSLATE_NOOP("NewRecord", "New person"),
    "negotiations": QT_TRANSLATE_NOOP("NewRecord", "New negotiation"),
    "agreements": QT_TRANSLATE_NOOP("NewRecord", "New agreement"),
    "conferences": QT_TRANSLATE_NOOP("NewRecord", "New conference"),
    "open-days": QT_TRANSLATE_NOOP("NewRecord", "New open day"),
    "programs": QT_TRANSLATE_NOOP("NewRecord", "New program"),
    "digest": QT_TRANSLATE_NOOP("NewRecord", "New digest"),
    "organizations": QT_TRANSLATE_NOOP("NewRecord", "New organization"),
    "interactions": QT_TRANSLATE_NOOP("NewRecord", "New meeting or call"),
    "events": QT_TRANSLATE_NOOP("NewRecord", "New event"),
    "tasks": QT_TRANSLATE_NOOP("NewRecord", "New task"),
    "enrollments": QT_TRANSLATE_NOOP("NewRecord", "New student group"),
    "quotations": QT_TRANSLATE_NOOP("NewRecord", "New quotation"),
}
_NEW_RECORD = QT_TRANSLATE_NOOP("NewRecord", "New record")


class ListActions(QObject):
    """Every action once; the head, the context menu and the window's menus show the same ones."""

    def __init__(self, view: str, parent: QObject) -> None:
        super().__init__(parent)
        self._view = view
        self.new = self._action("plus")
        self.import_files = self._action("import")
        self.open = self._action("eye")
        self.edit = self._action("pencil")
        self.delete = self._action("trash-2")
        self.restore = self._action("rotate-ccw")
        self.duplicate = self._action("copy")
        self.bulk_edit = self._action("list-checks")
        self.copy = self._action("clipboard-list")
        self.export = self._action("upload")
        self.merge = self._action("merge")
        self.find_duplicates = self._action("users")
        self.import_guests = self._action("user-plus")
        self.select_all = self._action()  # any tick in a menu would say that something is on
        self.columns = self._action("columns-3")
        self.trash = self._action("trash-2", checkable=True)
        self.card = self._action("panel-right", checkable=True)
        self.card.setChecked(True)
        self.clear_filter = self._action("x")
        self.leave_trash = self._action("chevron-left")
        self.leave_trash.triggered.connect(self._leave_trash)
        self.retranslate()

    @property
    def may_merge(self) -> bool:
        """Whether records of the list are such that two can be made one."""
        return VIEWS[self._view].kind in MERGEABLE

    @property
    def may_have_guests(self) -> bool:
        """Whether records of the list are such that people take part in them."""
        return VIEWS[self._view].kind == "events"

    def page_actions(self) -> PageActions:
        """The actions as the window's menus ask for them."""
        return PageActions(
            new=self.new,
            open=self.open,
            edit=self.edit,
            delete=self.delete,
            restore=self.restore,
            duplicate=self.duplicate,
            bulk_edit=self.bulk_edit,
            copy=self.copy,
            select_all=self.select_all,
            export=self.export,
            columns=self.columns,
            trash=self.trash,
            card=self.card,
            record=self._of_records(),
            view=(self.clear_filter,),
        )

    def enable(self, *, selected: int, total: int, is_trash: bool, is_filtered: bool, is_read_only: bool) -> None:
        """Let each action be used exactly when it would do something."""
        may_write = not is_read_only
        self.new.setEnabled(may_write and not is_trash)
        self.import_files.setEnabled(may_write)
        self.open.setEnabled(selected > 0)
        self.edit.setEnabled(selected > 0 and may_write and not is_trash)
        self.delete.setEnabled(selected > 0 and may_write and not is_trash)
        self.restore.setEnabled(selected > 0 and may_write and is_trash)
        self.duplicate.setEnabled(selected == 1 and may_write and not is_trash)
        self.bulk_edit.setEnabled(selected > 0 and may_write and not is_trash)
        self.copy.setEnabled(selected > 0)
        self.merge.setEnabled(selected == 2 and not is_trash)
        self.find_duplicates.setEnabled(total > 0 and not is_trash)
        self.import_guests.setEnabled(selected == 1 and may_write and not is_trash)
        self.select_all.setEnabled(total > 0)
        self.export.setEnabled(total > 0)
        self.clear_filter.setEnabled(is_filtered)

    def _of_records(self) -> tuple[QAction, ...]:
        """What can be done with records of this list and of no other."""
        if self.may_merge:
            return self.merge, self.find_duplicates
        return (self.import_guests,) if self.may_have_guests else ()

    def _action(self, icon_name: str = "", *, checkable: bool = False) -> QAction:
        action = QAction(self)
        if icon_name:
            action.setIcon(icon(icon_name, "muted"))
        action.setProperty("icon_name", icon_name)
        action.setCheckable(checkable)
        return action

    def _leave_trash(self) -> None:
        self.trash.setChecked(False)

    def retranslate(self) -> None:
        """Word the actions in the language of the moment."""
        self.new.setText(translate("NewRecord", _NEW.get(self._view, _NEW_RECORD)))
        self.import_files.setText(self.tr("Import…"))
        self.open.setText(self.tr("Open"))
        self.edit.setText(self.tr("Edit"))
        self.delete.setText(self.tr("Delete"))
        self.restore.setText(self.tr("Restore"))
        self.duplicate.setText(self.tr("Duplicate"))
        self.bulk_edit.setText(self.tr("Set a field…"))
        self.copy.setText(self.tr("Copy"))
        self.merge.setText(self.tr("Merge…"))
        self.merge.setToolTip(tooltip(self.tr("Make one record of the two that are selected")))
        self.find_duplicates.setText(self.tr("Find duplicates…"))
        self.import_guests.setText(self.tr("Import guests…"))
        self.import_guests.setToolTip(tooltip(self.tr("Everybody of a list or of cards takes part in this event")))
        self.select_all.setText(self.tr("Select all"))
        self.export.setText(self.tr("Export list…"))
        self.columns.setText(self.tr("Columns"))
        self.trash.setText(self.tr("Show the trash"))
        self.card.setText(self.tr("Show the card"))
        self.clear_filter.setText(self.tr("Clear the filter"))
        self.leave_trash.setText(self.tr("Back to the list"))
