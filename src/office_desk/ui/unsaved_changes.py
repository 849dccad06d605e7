"""What the window asks before it closes: whether something that is not finished may be lost."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget


def may_discard(parent: QWidget) -> bool:
    """Ask about a form that was not saved; keeping is the safe answer, so Enter and Esc both mean it."""
    translate = QCoreApplication.translate
    return _ask(
        parent,
        translate("UnsavedChanges", "Not saved yet"),
        translate("UnsavedChanges", "What you typed in this form is not saved yet."),
        translate("UnsavedChanges", "Keep editing"),
        translate("UnsavedChanges", "Discard"),
    )


def may_stop(parent: QWidget) -> bool:
    """Ask about work over many records that is still under way; going on with it is the safe answer."""
    translate = QCoreApplication.translate
    return _ask(
        parent,
        translate("UnsavedChanges", "Not finished yet"),
        translate("UnsavedChanges", "Many records are being changed. If this is stopped now, none of them is changed."),
        translate("UnsavedChanges", "Keep the window open"),
        translate("UnsavedChanges", "Stop and close"),
    )


def _ask(parent: QWidget, title: str, text: str, safe: str, other: str) -> bool:
    box = QMessageBox(parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setWindowTitle(title)
    box.setText(text)
    keep = box.addButton(safe, QMessageBox.ButtonRole.RejectRole)
    discard = box.addButton(other, QMessageBox.ButtonRole.DestructiveRole)
    box.setDefaultButton(keep)
    box.setEscapeButton(keep)
    box.exec()
    return box.clickedButton() is discard
