"""The words of an import's plan: what was found of a record, and what is to be done with it."""

from __future__ import annotations

from office_desk.exchange.plan import Decision, Verdict
from office_desk.language import QT_TRANSLATE_NOOP, translate

_VERDICTS = {
    #: What was found of one record of a file, as the label of a filter and in a column
    Verdict.NEW: QT_TRANSLATE_NOOP("ImportPlan", "New"),
    Verdict.CHANGED: QT_TRANSLATE_NOOP("ImportPlan", "Changed"),
    Verdict.SAME: QT_TRANSLATE_NOOP("ImportPlan", "Same"),
    Verdict.POSSIBLE: QT_TRANSLATE_NOOP("ImportPlan", "Possible duplicate"),
    Verdict.INVALID: QT_TRANSLATE_NOOP("ImportPlan", "Cannot be taken"),
    Verdict.TRASHED: QT_TRANSLATE_NOOP("ImportPlan", "In the trash"),
}
_DECISIONS = {
    #: What is to be done with one record of a file
    Decision.ADD: QT_TRANSLATE_NOOP("ImportPlan", "Add"),
    Decision.UPDATE: QT_TRANSLATE_NOOP("ImportPlan", "Update"),
    Decision.MERGE: QT_TRANSLATE_NOOP("ImportPlan", "Merge"),
    Decision.SKIP: QT_TRANSLATE_NOOP("ImportPlan", "Skip"),
}


def verdict_label(verdict: Verdict) -> str:
    """Answer what was found: "Possible duplicate"."""
    return translate("ImportPlan", _VERDICTS[verdict])


def decision_label(decision: Decision) -> str:
    """Answer what is to be done: "Update"."""
    return translate("ImportPlan", _DECISIONS[decision])
