"""The icon of each kind of unit of work."""

from __future__ import annotations

from office_desk.model.changes import Action

ACTION_ICONS = {
    Action.CREATE: "plus",
    Action.EDIT: "pencil",
    Action.BULK_EDIT: "pencil",
    Action.TRASH: "trash-2",
    Action.RESTORE: "rotate-ccw",
    Action.DUPLICATE: "copy",
    Action.LINK: "link",
    Action.UNLINK: "unlink",
    Action.SAMPLE: "import",
    Action.IMPORT: "import",
    Action.MERGE: "merge",
    Action.SEPARATE: "unlink",
    Action.UNDO: "undo-2",
    Action.REDO: "redo-2",
}
