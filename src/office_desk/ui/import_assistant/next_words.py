"""What the assistant says at its foot: what pressing the button would do."""

from __future__ import annotations

from office_desk.display import display_number
from office_desk.language import QT_TRANSLATE_NOOP, translate
from office_desk.ui.import_assistant.plan_model import Sums

_PARTS = (
    #: Parts of one line on what an import would do: "40 to add · 8 to update · 2 cannot be taken"
    ("added", QT_TRANSLATE_NOOP("ImportPlan", "%n to add")),
    ("updated", QT_TRANSLATE_NOOP("ImportPlan", "%n to update")),
    ("same", QT_TRANSLATE_NOOP("ImportPlan", "%n the same already")),
    ("skipped", QT_TRANSLATE_NOOP("ImportPlan", "%n to skip")),
    ("refused", QT_TRANSLATE_NOOP("ImportPlan", "%n cannot be taken")),
)


def plan_sentence(sums: Sums, language: str) -> str:
    """Answer what would happen, counted: "40 to add · 8 to update · 2 cannot be taken"."""
    return " · ".join(_counted(text, count, language) for name, text in _PARTS if (count := getattr(sums, name)))


def import_button_text(count: int, language: str) -> str:
    """Answer what the button does: "Import 48 records"."""
    return _counted(QT_TRANSLATE_NOOP("ImportPlan", "Import %n record(s)"), count, language)


def _counted(text: str, count: int, language: str) -> str:
    return translate("ImportPlan", text, count).replace(str(count), display_number(count, language))
