"""The one question the window asks: whether a form that was not saved may be lost."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget


def may_discard(parent: QWidget) -> bool:
    """Ask; keeping is the safe answer, so Enter and Esc both mean it."""
    translate = QCoreApplication.translate
    box = QMessageBox(parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setWindowTitle(translate("UnsavedChanges", "Not saved yet"))
    box.setText(translate("UnsavedChanges", "What you typed in this form is not saved yet."))
    keep = box.addButton(translate("UnsavedChanges", "Keep editing"), QMessageBox.ButtonRole.RejectRole)
    discard = box.addButton(translate("UnsavedChanges", "Discard"), QMessageBox.ButtonRole.DestructiveRole)
    box.setDefaultButton(keep)
    box.setEscapeButton(keep)
    box.exec()
    return box.clickedButton() is discard
