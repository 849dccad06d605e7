"""What a check of the database found, in words."""

from __future__ import annotations

from office_desk.labels.visible_text import shortened
from office_desk.language import QT_TRANSLATE_NOOP, translate

_FINDINGS = {
    "integrity": (
        QT_TRANSLATE_NOOP("Findings", "The database is undamaged."),
        QT_TRANSLATE_NOOP("Findings", "The database is damaged; go back to a backup of it."),
    ),
    "links": (
        QT_TRANSLATE_NOOP("Findings", "All links point at records."),
        QT_TRANSLATE_NOOP("Findings", "A link points at a record that is not there."),
    ),
    "schema": (
        QT_TRANSLATE_NOOP("Findings", "The database is in the form that this version writes."),
        QT_TRANSLATE_NOOP("Findings", "The database is not in the form that this version writes."),
    ),
    "records": (
        QT_TRANSLATE_NOOP("Findings", "All records can be read."),
        QT_TRANSLATE_NOOP("Findings", "Some records cannot be read."),
    ),
    "search": (
        QT_TRANSLATE_NOOP("Findings", "The search finds everything."),
        QT_TRANSLATE_NOOP("Findings", "The search does not find everything."),
    ),
    "search_rebuilt": (
        QT_TRANSLATE_NOOP("Findings", "The search did not find everything; its index was made anew."),
        QT_TRANSLATE_NOOP("Findings", "The search does not find everything, and its index cannot be mended."),
    ),
}
"""Code to what it says where all is well, and where it is not."""


def finding_sentence(code: str, is_well: bool, detail: str) -> str:
    """Answer one line of the report of a check, with what was found behind it in brackets."""
    if code in _FINDINGS:
        sentence = translate("Findings", _FINDINGS[code][0 if is_well else 1])
    else:
        state = translate("Findings", "well") if is_well else translate("Findings", "not well")
        sentence = f"{shortened(code)}: {state}"
    return f"{sentence} ({shortened(detail, 200)})" if detail else sentence
