"""What was done, as a sentence: in toasts, in the history and in the Edit menu."""

from __future__ import annotations

from typing import Protocol

from office_desk.labels.fields import field_label
from office_desk.labels.kinds import count_label
from office_desk.labels.visible_text import shortened
from office_desk.language import QT_TRANSLATE_NOOP, translate
from office_desk.model.changes import Action, Effect, Subject
from office_desk.model.errors import Obstacle

_ONE = {
    Action.CREATE: QT_TRANSLATE_NOOP("Actions", "Added “{title}”"),
    Action.EDIT: QT_TRANSLATE_NOOP("Actions", "Edited “{title}”"),
    Action.BULK_EDIT: QT_TRANSLATE_NOOP("Actions", "Edited “{title}”"),
    Action.TRASH: QT_TRANSLATE_NOOP("Actions", "Deleted “{title}”"),
    Action.RESTORE: QT_TRANSLATE_NOOP("Actions", "Restored “{title}”"),
    Action.DUPLICATE: QT_TRANSLATE_NOOP("Actions", "Duplicated “{title}”"),
    #: A person was tied to an organization, a speaker to a session and so on
    Action.LINK: QT_TRANSLATE_NOOP("Actions", "Linked “{title}”"),
    Action.UNLINK: QT_TRANSLATE_NOOP("Actions", "Unlinked “{title}”"),
    Action.IMPORT: QT_TRANSLATE_NOOP("Actions", "Imported “{title}”"),
    #: Two records of the same person or organization became one
    Action.MERGE: QT_TRANSLATE_NOOP("Actions", "Merged “{title}”"),
    #: Two records that look alike were said not to be the same; {title} names both of them
    Action.SEPARATE: QT_TRANSLATE_NOOP("Actions", "Told apart “{title}”"),
}
_MANY = {
    #: {records} is a number of records, for example "3 people"
    Action.CREATE: QT_TRANSLATE_NOOP("Actions", "Added {records}"),
    Action.EDIT: QT_TRANSLATE_NOOP("Actions", "Edited {records}"),
    Action.BULK_EDIT: QT_TRANSLATE_NOOP("Actions", "Edited {records}"),
    Action.TRASH: QT_TRANSLATE_NOOP("Actions", "Deleted {records}"),
    Action.RESTORE: QT_TRANSLATE_NOOP("Actions", "Restored {records}"),
    Action.DUPLICATE: QT_TRANSLATE_NOOP("Actions", "Duplicated {records}"),
    Action.LINK: QT_TRANSLATE_NOOP("Actions", "Linked {records}"),
    Action.UNLINK: QT_TRANSLATE_NOOP("Actions", "Unlinked {records}"),
    Action.IMPORT: QT_TRANSLATE_NOOP("Actions", "Imported {records}"),
    Action.MERGE: QT_TRANSLATE_NOOP("Actions", "Merged {records}"),
    Action.SEPARATE: QT_TRANSLATE_NOOP("Actions", "Told apart {records}"),
}
_AGAIN = {
    #: {deed} is another sentence, for example: Deleted “Zhouyi LLC”
    Action.UNDO: QT_TRANSLATE_NOOP("Actions", "Took back: {deed}"),
    Action.REDO: QT_TRANSLATE_NOOP("Actions", "Did again: {deed}"),
}
_WHOLE = {
    "deleted": QT_TRANSLATE_NOOP("Actions", "“{title}” was deleted since and stays in the trash"),
    "restored": QT_TRANSLATE_NOOP("Actions", "“{title}” was restored since and stays"),
    #: {part} belongs to {title}: a phone number or a workplace of a person, a talk of an event
    "kept": QT_TRANSLATE_NOOP("Actions", "“{title}” stays, because “{part}” was changed or added since"),
}
_EFFECTS = {
    #: What happened to a record
    Effect.CREATED: QT_TRANSLATE_NOOP("Effects", "Added"),
    Effect.CHANGED: QT_TRANSLATE_NOOP("Effects", "Edited"),
    Effect.TRASHED: QT_TRANSLATE_NOOP("Effects", "Deleted"),
    Effect.RESTORED: QT_TRANSLATE_NOOP("Effects", "Restored"),
}


class Deed(Protocol):
    """A unit of work as `Changes` and the entries of the history tell of it."""

    @property
    def action(self) -> Action:
        """What it was about."""

    @property
    def subject(self) -> Subject:
        """What it was done to."""


def action_sentence(deed: Deed) -> str:
    """Answer what was done: Deleted “Zhouyi LLC”, Edited 3 people, Took back: Deleted “Zhouyi LLC”."""
    action, subject = Action(deed.action), deed.subject
    if action not in _AGAIN:
        return _plain_sentence(action, subject)
    done = _plain_sentence(Action(subject.of), subject) if subject.of else _named(subject)
    return translate("Actions", _AGAIN[action], deed=done)


def obstacle_sentence(obstacle: Obstacle) -> str:
    """Answer what an undo left alone: in which record, which field, and that something newer stands there."""
    if not obstacle.key:
        return translate(
            "Actions", _WHOLE[_fate(obstacle)], title=shortened(obstacle.title), part=shortened(obstacle.kept_for)
        )
    return translate(
        "Actions",
        "“{title}”: {field} was changed since and stays as it is",
        title=shortened(obstacle.title),
        field=field_label(obstacle.kind, obstacle.key),
    )


def _fate(obstacle: Obstacle) -> str:
    if obstacle.kept_for:
        return "kept"
    return "deleted" if obstacle.found else "restored"


def effect_label(effect: Effect) -> str:
    """Answer what happened to one record: "Edited"."""
    return translate("Effects", _EFFECTS[effect])


def _plain_sentence(action: Action, subject: Subject) -> str:
    if action is Action.SAMPLE:
        return translate("Actions", "Loaded the sample office")
    if action in _AGAIN:
        return translate("Actions", _AGAIN[action], deed=_named(subject))
    if subject.count == 1:
        return translate("Actions", _ONE[action], title=_named(subject))
    return translate("Actions", _MANY[action], records=count_label(subject.kind, subject.count))


def _named(subject: Subject) -> str:
    if subject.count != 1:
        return count_label(subject.kind, subject.count)
    #: The code of your language, so that a record is named in it: "ru" or "zh"
    language = translate("Actions", "en")
    return shortened(subject.named(language)) or translate("Actions", "without a name")
