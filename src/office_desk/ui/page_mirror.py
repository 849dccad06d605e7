"""The menus' side of a page's actions: they stay in the menus on their keys while pages come and go."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence

from office_desk.ui.frame_actions import standard_keys, word
from office_desk.ui.look.text import tooltip
from office_desk.ui.page import PageActions

Key = QKeySequence.StandardKey

# The standard key, if there is one, and the keys that are bound in any case.
SHORTCUTS: Mapping[str, tuple[QKeySequence.StandardKey, str]] = MappingProxyType(
    {
        "new": (Key.New, "Ctrl+N"),
        "delete": (Key.Delete, "Del"),
        "duplicate": (Key.UnknownKey, "Ctrl+D"),
        "bulk_edit": (Key.UnknownKey, "Ctrl+Shift+E"),
        "copy": (Key.Copy, "Ctrl+C"),
        "select_all": (Key.SelectAll, "Ctrl+A"),
        "export": (Key.UnknownKey, "Ctrl+E"),
        "trash": (Key.UnknownKey, "Ctrl+Shift+T"),
        "card": (Key.UnknownKey, "Ctrl+I"),
    }
)

# Keys that the page's own views handle, since Enter and F2 mean other things elsewhere; menus only show them.
_SHOWN_KEYS = {"open": "Return", "edit": "F2"}
WRITING = frozenset({"new", "edit", "delete", "restore", "duplicate", "bulk_edit"})
CHECKABLE = frozenset({"trash", "card"})


class MirroredAction(QAction):
    """A menu entry that shows and triggers whatever the page of the moment has in its place."""

    def __init__(self, name: str, parent: QObject) -> None:
        super().__init__(parent)
        self.setObjectName(name.replace("_", " "))
        if name in SHORTCUTS:
            self.setShortcuts(standard_keys(*SHORTCUTS[name]))
        self.setCheckable(name in CHECKABLE)
        self._name = name
        self._plain = ""
        self._refusal = ""
        self._source: QAction | None = None
        self.triggered.connect(self._pass_on)

    @property
    def shown_keys(self) -> str:
        """The keys in the reader's words, also those that the page itself handles."""
        keys = self.shortcut() if not self.shortcut().isEmpty() else QKeySequence(_SHOWN_KEYS.get(self._name, ""))
        return keys.toString(QKeySequence.SequenceFormat.NativeText)

    def set_plain(self, text: str) -> None:
        """What it is called on a page that has none of it."""
        self._plain = text
        self._follow()

    def set_refusal(self, reason: str) -> None:
        """Keep a writing action off and say why; an empty reason lets it follow its page again."""
        self._refusal = reason if self._name in WRITING else ""
        self._follow()

    def set_source(self, source: QAction | None) -> None:
        """Stand for another page's action, or for none."""
        if self._source is not None:
            self._source.changed.disconnect(self._follow)
            self._source.destroyed.disconnect(self._forget)
        self._source = source
        if source is not None:
            source.changed.connect(self._follow)
            source.destroyed.connect(self._forget)
        self._follow()

    def _follow(self) -> None:
        source = self._source
        text = source.text().replace("&", "") if source is not None and source.text() else self._plain
        if text != self.iconText():
            word(self, text)
        self.setEnabled(source is not None and source.isEnabled() and not self._refusal)
        self.setToolTip(tooltip(self._refusal) or (source.toolTip() if source is not None else ""))
        if source is not None and not self.isCheckable():
            self.setIcon(source.icon())  # in a menu an icon would hide the check mark
        if self.isCheckable():
            self.setChecked(source is not None and source.isChecked())

    def _forget(self) -> None:
        self._source = None
        self._follow()

    def _pass_on(self) -> None:
        if self._source is not None:
            self._source.trigger()
            self._follow()


class PageMirror(QObject):
    """One `MirroredAction` for each action that pages may have."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.new = MirroredAction("new", self)
        self.open = MirroredAction("open", self)
        self.edit = MirroredAction("edit", self)
        self.delete = MirroredAction("delete", self)
        self.restore = MirroredAction("restore", self)
        self.duplicate = MirroredAction("duplicate", self)
        self.bulk_edit = MirroredAction("bulk_edit", self)
        self.copy = MirroredAction("copy", self)
        self.select_all = MirroredAction("select_all", self)
        self.export = MirroredAction("export", self)
        self.columns = MirroredAction("columns", self)
        self.trash = MirroredAction("trash", self)
        self.card = MirroredAction("card", self)
        self.retranslate()

    def follow(self, actions: PageActions) -> None:
        """Stand for the actions of the page that is now shown."""
        for name, mirrored in self._all().items():
            mirrored.set_source(getattr(actions, name))

    def set_refusal(self, reason: str) -> None:
        """Switch everything off that writes, and say why; an empty reason switches it on again."""
        for mirrored in self._all().values():
            mirrored.set_refusal(reason)

    def retranslate(self) -> None:
        """Word anew what is shown where a page has no such action."""
        self.new.set_plain(self.tr("New record"))
        self.open.set_plain(self.tr("Open"))
        self.edit.set_plain(self.tr("Edit"))
        self.delete.set_plain(self.tr("Move to trash"))
        self.restore.set_plain(self.tr("Take out of the trash"))
        self.duplicate.set_plain(self.tr("Duplicate"))
        self.bulk_edit.set_plain(self.tr("Change a field in all selected…"))
        self.copy.set_plain(self.tr("Copy"))
        self.select_all.set_plain(self.tr("Select all"))
        self.export.set_plain(self.tr("Export list…"))
        self.columns.set_plain(self.tr("Columns…"))
        self.trash.set_plain(self.tr("Trash"))
        self.card.set_plain(self.tr("Card"))

    def _all(self) -> dict[str, MirroredAction]:
        return {name: action for name, action in vars(self).items() if isinstance(action, MirroredAction)}
