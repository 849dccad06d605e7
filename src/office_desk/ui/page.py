"""What the frame knows of a page: its actions, its state, and how to show a record in it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget


@dataclass(frozen=True)
class PageActions:
    """What can be done on a page; None where it does not apply.

    The page owns these actions: it words, enables and translates them, gives them an icon, and may use them in its
    head and its context menu. It gives them no shortcut and no mnemonic: the frame shows each in its menus, on the
    right keys, and follows its text, tooltip, check mark and enabled state.

    Attributes:
        new: Add a record (Ctrl+N).
        open: Show the record whole (Enter; the page's own views handle that key, the menu only shows it).
        edit: Open the form (F2 likewise).
        delete: Move the selection to the trash (Delete), or take a part out of what it belongs to.
        restore: Take the selection out of the trash.
        duplicate: Make a copy of the record (Ctrl+D).
        bulk_edit: Change one field in every selected record (Ctrl+Shift+E).
        copy: Copy the selection (Ctrl+C).
        select_all: Select every row (Ctrl+A).
        export: Write the list to a file for other programs (Ctrl+E).
        columns: Choose the columns.
        trash: Show the trash instead of the list; checkable.
        card: Show the record's card beside the list; checkable (Ctrl+I).
        record: More of the page's own, for the Record menu.
        view: More of the page's own, for the View menu.
    """

    new: QAction | None = None
    open: QAction | None = None
    edit: QAction | None = None
    delete: QAction | None = None
    restore: QAction | None = None
    duplicate: QAction | None = None
    bulk_edit: QAction | None = None
    copy: QAction | None = None
    select_all: QAction | None = None
    export: QAction | None = None
    columns: QAction | None = None
    trash: QAction | None = None
    card: QAction | None = None
    record: tuple[QAction, ...] = ()
    view: tuple[QAction, ...] = ()


class Page(QWidget):
    """One page of the window; made on its first visit, as `factory(workplace, view_key)`.

    It reads through `workplace.operations`, listens to `workplace.bus`, and overrides what applies to it.

    Signals:
        title_changed: `title()` is another.
        status_changed: `status()` is another, for instance because the selection changed.
        actions_changed: `actions()` holds other actions; not needed when only their text or state changed.
        open_requested: show this record, kind and id, wherever it lives.
        import_requested: let files be chosen that are imported.
        duplicates_requested: look for duplicates of this kind, or compare these two: kind and a tuple of ids.
    """

    title_changed = Signal()
    status_changed = Signal()
    actions_changed = Signal()
    open_requested = Signal(str, int)
    import_requested = Signal()
    duplicates_requested = Signal(str, object)

    def title(self) -> str:
        """What the window's title says of the page in the language of the moment."""
        return ""

    def status(self) -> str:
        """What the line at the bottom says of the selection, "2 selected"; empty for nothing."""
        return ""

    def actions(self) -> PageActions:  # type: ignore[override]  # a widget's own list has no use on a page
        """What can be done here."""
        return PageActions()

    def show_record(self, kind: str, record_id: int) -> None:
        """Select the record and show its card; asked for only with kinds that live on this page."""

    def show_unit(self, unit_id: int) -> None:
        """Show what was done in one step; asked for only of the page of the history."""

    def find_duplicates(self, kind: str, ids: tuple[int, ...] = ()) -> None:
        """Look for duplicates of a kind, or compare two records; asked for only of the page of duplicates.

        Without a kind it looks where it looked last.
        """

    def start_new(self, kind: str) -> None:
        """Open the form for a new record; `kind` is the view's own."""
        if (new := self.actions().new) is not None:
            new.trigger()

    def papers(self) -> tuple[str, ...]:
        """Which papers fit what is shown and selected, by their keys, the most fitting first."""
        return ()

    def print_paper(self, paper: str = "") -> None:
        """Open the preview of one of `papers()`, the first one unless another is named."""

    def focus_search(self) -> None:
        """Put the cursor into the search field and select what stands there."""

    def has_unsaved_changes(self) -> bool:
        """Whether a form on this page would lose something if the window closed now."""
        return False

    def save_state(self) -> dict[str, Any]:
        """Columns, order, splitter and what else comes back next time: plain data for the settings."""
        return {}

    def restore_state(self, state: dict[str, Any]) -> None:
        """Take up what `save_state` gave; unknown or damaged entries are passed over."""
