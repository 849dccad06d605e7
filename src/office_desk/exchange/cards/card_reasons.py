"""Repairs of the vCard reader as reasons that ``labels`` puts into words."""

from __future__ import annotations

from office_desk.exchange.vcard.repairs import Repair, RepairCode
from office_desk.model.errors import Reason

_VALUE_NAMES: dict[RepairCode, tuple[str, ...]] = {
    RepairCode.MISSING_BEGIN: ("property",),
    RepairCode.STRAY_TEXT: ("value",),
    RepairCode.OTHER_COMPONENT: ("value",),
    RepairCode.UNKNOWN_VERSION: ("value",),
    RepairCode.NUL_BYTES: ("count",),
    RepairCode.BROKEN_LINE: ("property",),
    RepairCode.MISSING_NAME_END: ("property",),
    RepairCode.UNKNOWN_ENCODING: ("property", "value"),
    RepairCode.BAD_BASE64: ("property",),
    RepairCode.MISSING_ENCODING: ("property",),
    RepairCode.IMPOSSIBLE_DATE: ("property", "value"),
    RepairCode.UNREAD_DATE: ("property", "value"),
    RepairCode.UNKNOWN_CHARSET: ("property", "charset"),
    RepairCode.WRONG_CHARSET: ("property", "charset", "used"),
    RepairCode.GUESSED_CHARSET: ("charset", "other"),
    RepairCode.UNREADABLE_CHARACTERS: ("property",),
    RepairCode.VALUE_TOO_LONG: ("property",),
    RepairCode.TOO_MANY_PROPERTIES: ("limit",),
    RepairCode.MORE_REPAIRS: ("count",),
}
_COUNTED = ("count", "limit")


def code_of(code: RepairCode) -> str:
    """The code of the reason that a repair becomes."""
    return f"card_{code.value.replace('-', '_')}"


def reason_of(repair: Repair) -> Reason:
    """A repair as a reason with its line."""
    names = _VALUE_NAMES.get(repair.code, ())
    told: dict[str, object] = dict(zip(names, repair.values, strict=False))
    for name in _COUNTED:
        text = str(told.get(name, ""))
        if text.isdecimal():
            told[name] = int(text)
    return Reason.of(code_of(repair.code), line=repair.line, **told)
