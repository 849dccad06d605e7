"""How the look for duplicates stands, and what is said of that where there is no list of pairs."""

from __future__ import annotations

from enum import Enum

from office_desk.display import display_number
from office_desk.language import translate


class Looking(Enum):
    """Why there is no list of pairs to be seen, or that there is one."""

    WAITING = 1
    LISTED = 2
    NONE_FOUND = 3
    ALL_SETTLED = 4
    STOPPED = 5


def looking_words(state: Looking, kind: str) -> tuple[str, str]:
    """Answer a heading and a sentence for the middle of a page without pairs."""
    match state:
        case Looking.NONE_FOUND:
            return translate("DuplicatesPage", "No duplicates found"), _just_once(kind)
        case Looking.ALL_SETTLED:
            return (
                translate("DuplicatesPage", "All done"),
                translate("DuplicatesPage", "Every pair that was found is settled. Undo brings a pair back."),
            )
        case Looking.STOPPED:
            return (
                translate("DuplicatesPage", "The look was stopped"),
                translate("DuplicatesPage", "Nothing was changed."),
            )
    return (
        translate("DuplicatesPage", "Looking for duplicates"),
        translate("DuplicatesPage", "Names, contact details and workplaces are compared."),
    )


def pairs_words(count: int, language: str, *, is_cut: bool) -> str:
    """Answer how many pairs are listed, nothing of none; `is_cut` where more were found than can be worked off."""
    text = translate("DuplicatesPage", "%n pair(s)", count).replace(str(count), display_number(count, language))
    text = text if count else ""
    return translate("DuplicatesPage", "{pairs}, the most alike", pairs=text) if is_cut else text


def _just_once(kind: str) -> str:
    if kind == "people":
        return translate("DuplicatesPage", "Everybody on this desk seems to be there just once.")
    return translate("DuplicatesPage", "Every organization on this desk seems to be there just once.")
