"""The words of a plan: what was found of a record, what is to be done with it, and what it holds."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from office_desk import labels
from office_desk.display import display_number
from office_desk.exchange.incoming import Incoming
from office_desk.exchange.plan import Decision, PlannedRecord, Verdict
from office_desk.labels.plan_words import decision_label
from office_desk.labels.source_words import part_text, value_text
from office_desk.labels.visible_text import shortened
from office_desk.language import QT_TRANSLATE_NOOP, translate
from office_desk.model.catalog import KINDS, ValueKind
from office_desk.ui.look.icons import Role

VERDICT_ICONS: dict[Verdict, tuple[str, Role]] = {
    Verdict.NEW: ("plus", "good"),
    Verdict.CHANGED: ("pencil", "accent"),
    Verdict.SAME: ("check", "muted"),
    Verdict.POSSIBLE: ("circle-help", "waiting"),
    Verdict.INVALID: ("triangle-alert", "danger"),
    Verdict.TRASHED: ("trash-2", "muted"),
}
"""The icon of each verdict and the role of its color; the word always stands beside it."""

_DECISION_HINTS = {
    Decision.ADD: QT_TRANSLATE_NOOP("ImportPlan", "A record of its own, whatever the desk has"),
    Decision.UPDATE: QT_TRANSLATE_NOOP("ImportPlan", "What the source says replaces what the desk has"),
    Decision.MERGE: QT_TRANSLATE_NOOP("ImportPlan", "The desk keeps what it has; only what is empty there is filled"),
    Decision.SKIP: QT_TRANSLATE_NOOP("ImportPlan", "Nothing is done with it"),
}
_WRITES = (Decision.UPDATE, Decision.MERGE)
_WHEN = {"events": ("starts_at", "date_said"), "interactions": ("happened",)}
"""Where a kind keeps when something takes place, the exact one first."""
_IN_ROW = 120


def deed_label(record: PlannedRecord) -> str:
    """Answer what becomes of a record: "Update", or that there is nothing to do; "" where none can be taken."""
    if record.verdict is Verdict.INVALID:
        return ""
    if is_idle(record):
        return translate("ImportPlan", "Nothing to do")
    return decision_label(record.decision)


def is_idle(record: PlannedRecord) -> bool:
    """Answer whether the desk has all of a record, so that taking it changes nothing."""
    return record.verdict is Verdict.SAME and record.decision in _WRITES


def decision_hint(decision: Decision) -> str:
    """Answer what a decision means, in a sentence without a full stop."""
    return translate("ImportPlan", _DECISION_HINTS[decision])


def lines_text(record: Incoming, language: str) -> str:
    """Answer where in the source a record stands: "lines 12–18"; "" where the source has no lines."""
    first, last = record.lines
    if not first:
        return ""
    shown = display_number(first, language)
    if first == last:
        return translate("ImportPlan", "line {number}", number=shown)
    return translate("ImportPlan", "lines {first}–{last}", first=shown, last=display_number(last, language))


def when_text(record: Incoming, language: str) -> str:
    """Answer when a record takes place, which tells repeated ones of one name apart; "" where it has no time."""
    zone = str(record.values.get("timezone") or "")
    texts = (value_text(record.kind, key, record.values.get(key), language, zone) for key in _WHEN.get(record.kind, ()))
    return next(filter(None, texts), "")


def has_time(kind: str) -> bool:
    """Answer whether records of a kind take place at a time that is shown beside their names."""
    return kind in _WHEN


def incoming_title(record: Incoming) -> str:
    """Answer what a record of a source is called, before the desk has named it."""
    kind = KINDS[record.kind]
    texts = {key: value_text(record.kind, key, record.values.get(key), "en") for key in kind.titles}
    if record.kind == "people":
        return texts["name_zh"] or " ".join(filter(None, _latin_name(texts))) or texts["name_ru"]
    return next(filter(None, texts.values()), "")


def contents_text(record: Incoming, language: str) -> str:
    """Answer what a record holds besides its name and its time, in one line."""
    kind = KINDS[record.kind]
    told = (*kind.titles, *_WHEN.get(record.kind, ()))
    own = (
        value_text(record.kind, field.key, record.values[field.key], language, str(record.values.get("timezone") or ""))
        for field in kind.written
        if field.key in record.values and field.key not in told and field.kind is not ValueKind.FLAG
    )
    parts = (part_text(part, language) for part in record.parts[:8])
    return shortened(labels.in_a_row([*parts, *own]), _IN_ROW)


def sentences(reasons: Iterable[Any]) -> list[str]:
    """Answer the sentence of each reason, each once."""
    return list(dict.fromkeys(labels.reason(reason) for reason in reasons))


def _latin_name(texts: dict[str, str]) -> tuple[str, str, str]:
    return texts["family_name"], texts["given_name"], texts["patronymic"]
