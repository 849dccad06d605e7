"""Keeps a page's saved views: saving under a name, choosing, renaming, replacing, removing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QInputDialog, QLineEdit, QMenu, QWidget

from office_desk.ui.list_page.saved_views import (
    LONGEST_NAME,
    ListSetup,
    SavedView,
    saved_from_plain,
    saved_to_plain,
)


class ViewKeeper(QObject):
    """The saved views of one page.

    Signals:
        changed: there are others, or under other names.
        chosen: the `ListSetup` of a saved view is to be shown.
    """

    changed = Signal()
    chosen = Signal(object)

    def __init__(self, view: str, current_setup: Callable[[], ListSetup], window: QWidget) -> None:
        super().__init__(window)
        self._view = view
        self._current_setup = current_setup
        self._window = window
        self._saved: tuple[SavedView, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """The names in the order in which they were saved."""
        return tuple(saved.name for saved in self._saved)

    def current_name(self) -> str:
        """The saved view that the list agrees with; "" for none."""
        setup = self._current_setup()
        return next((saved.name for saved in self._saved if saved.setup == setup), "")

    def save(self, name: str) -> None:
        """Keep the list as it stands under a name, in place of one with the same name."""
        name = " ".join(name.split())[:LONGEST_NAME]
        if not name:
            return
        made = SavedView(name, self._current_setup())
        if name in self.names:
            self._saved = tuple(made if saved.name == name else saved for saved in self._saved)
        else:
            self._saved = (*self._saved, made)
        self.changed.emit()

    def show(self, name: str) -> None:
        """Ask for the list of a saved view."""
        for saved in self._saved:
            if saved.name == name:
                self.chosen.emit(saved.setup)

    def rename(self, old: str, new: str) -> None:
        """Call a saved view something else; a name that is taken changes nothing."""
        new = " ".join(new.split())[:LONGEST_NAME]
        if not new or new in self.names:
            return
        self._saved = tuple(replace(saved, name=new) if saved.name == old else saved for saved in self._saved)
        self.changed.emit()

    def remove(self, name: str) -> None:
        """Forget a saved view; the records stay."""
        self._saved = tuple(saved for saved in self._saved if saved.name != name)
        self.changed.emit()

    def ask_name(self) -> None:
        """Ask under which name to keep the list."""
        dialog = self._name_dialog(self.tr("Save this view"), "")
        dialog.textValueSelected.connect(self.save)
        dialog.open()

    def show_menu(self, name: str, place: QPoint) -> None:
        """Offer what can be done with a saved view."""
        menu = QMenu(self._window)
        menu.addAction(self.tr("Rename…")).triggered.connect(lambda: self._ask_new_name(name))
        menu.addAction(self.tr("Replace with the list as it stands")).triggered.connect(lambda: self.save(name))
        menu.addAction(self.tr("Remove this view")).triggered.connect(lambda: self.remove(name))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)

    def to_plain(self) -> list[dict[str, Any]]:
        """The saved views as settings keep them."""
        return [saved_to_plain(saved) for saved in self._saved]

    def from_plain(self, plain: object) -> None:
        """Take up what `to_plain` gave."""
        self._saved = saved_from_plain(self._view, plain)
        self.changed.emit()

    def _ask_new_name(self, name: str) -> None:
        dialog = self._name_dialog(self.tr("Rename the view"), name)
        dialog.textValueSelected.connect(lambda new: self.rename(name, new))
        dialog.open()

    def _name_dialog(self, title: str, name: str) -> QInputDialog:
        dialog = QInputDialog(self._window)
        dialog.setWindowTitle(title)
        dialog.setLabelText(self.tr("Name"))
        dialog.setTextValue(name)
        dialog.setOkButtonText(self.tr("Save"))
        for line in dialog.findChildren(QLineEdit):
            line.setMaxLength(LONGEST_NAME)
        dialog.finished.connect(dialog.deleteLater)
        return dialog
