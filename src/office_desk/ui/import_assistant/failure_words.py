"""What the assistant says of a failure: nothing of it was stored, and why."""

from __future__ import annotations

from office_desk import labels
from office_desk.language import translate
from office_desk.model.errors import DeskError, Invalid


def failure_sentence(error: Exception) -> str:
    """Answer what went wrong, in words for the person; a fault of the program is only said to be one."""
    if isinstance(error, Invalid):
        return " ".join(labels.reason(reason) for reason in error.reasons.values())
    if isinstance(error, DeskError):
        return labels.reason(error.reason)
    if isinstance(error, OSError):
        why = error.strerror or type(error).__name__
        return translate("ImportAssistant", "The file could not be read or written: {why}.", why=why)
    return translate("ImportAssistant", "Something went wrong in the program itself; nothing was stored.")
