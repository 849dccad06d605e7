"""The words people read for kinds, fields, choices, refusals and deeds; translated when they are asked for.

Every word is marked where it is declared, so a switch of the language changes what the next call answers.
No Qt and no database: the window shows these before either the database or a page is loaded.
"""

from __future__ import annotations

from office_desk.labels.actions import action_sentence, effect_label, obstacle_sentence
from office_desk.labels.choices import choice_key, choice_label
from office_desk.labels.fields import field_hint, field_label, group_label
from office_desk.labels.findings import finding_sentence
from office_desk.labels.kinds import count_label, kind_label, kind_noun, view_label
from office_desk.labels.lists import operator_label, section_label
from office_desk.labels.reasons import reason

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
    "kind_label",
    "kind_noun",
    "obstacle_sentence",
    "operator_label",
    "reason",
    "section_label",
    "view_label",
]
