"""The words people read for kinds, fields, choices, refusals and deeds; translated when they are asked for.

Every word is marked where it is declared, so a switch of the language changes what the next call answers.
No Qt and no database: the window shows these before either the database or a page is loaded.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from office_desk.labels.actions import action_sentence, effect_label, obstacle_sentence
    from office_desk.labels.choices import choice_key, choice_label
    from office_desk.labels.fields import field_hint, field_label, group_label
    from office_desk.labels.findings import finding_sentence
    from office_desk.labels.joining import in_a_row, labelled
    from office_desk.labels.kinds import count_label, kind_label, kind_noun, view_label
    from office_desk.labels.lists import operator_label, section_label
    from office_desk.labels.papers import missing_character, paper_label, style_label
    from office_desk.labels.reasons import reason
    from office_desk.labels.targets import target_label

_PARTS = {
    "actions": (
        "action_sentence",
        "effect_label",
        "obstacle_sentence",
    ),
    "choices": (
        "choice_key",
        "choice_label",
    ),
    "fields": (
        "field_hint",
        "field_label",
        "group_label",
    ),
    "findings": ("finding_sentence",),
    "joining": (
        "in_a_row",
        "labelled",
    ),
    "kinds": (
        "count_label",
        "kind_label",
        "kind_noun",
        "view_label",
    ),
    "lists": (
        "operator_label",
        "section_label",
    ),
    "papers": (
        "missing_character",
        "paper_label",
        "style_label",
    ),
    "reasons": ("reason",),
    "targets": ("target_label",),
}
_HOMES = {name: part for part, names in _PARTS.items() for name in names}

__all__ = [
    "action_sentence",
    "choice_key",
    "choice_label",
    "count_label",
    "effect_label",
    "field_hint",
    "field_label",
    "finding_sentence",
    "group_label",
    "in_a_row",
    "kind_label",
    "kind_noun",
    "labelled",
    "missing_character",
    "obstacle_sentence",
    "operator_label",
    "paper_label",
    "reason",
    "section_label",
    "style_label",
    "target_label",
    "view_label",
]


def __getattr__(name: str) -> object:
    """Load the part in which a name stands when it is first asked for: a start needs few of them."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = getattr(import_module(f"office_desk.labels.{_HOMES[name]}"), name)
    globals()[name] = value
    return value
