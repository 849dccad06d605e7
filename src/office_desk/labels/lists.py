"""What the parts of cards and the operators of filters are called."""

from __future__ import annotations

from office_desk.labels.kinds import kind_label
from office_desk.language import QT_TRANSLATE_NOOP, translate
from office_desk.model.list_query import Operator

_SECTIONS = {
    "people": QT_TRANSLATE_NOOP("Sections", "People"),
    #: The organizations a person works at or used to work at
    "workplaces": QT_TRANSLATE_NOOP("Sections", "Works at"),
    "contacts": QT_TRANSLATE_NOOP("Sections", "Contact details"),
    "meetings": QT_TRANSLATE_NOOP("Sections", "Meetings and calls"),
    "interactions": QT_TRANSLATE_NOOP("Sections", "Meetings and calls"),
    "negotiations": QT_TRANSLATE_NOOP("Sections", "Negotiations"),
    "agreements": QT_TRANSLATE_NOOP("Sections", "Agreements"),
    "events": QT_TRANSLATE_NOOP("Sections", "Events"),
    #: Events that take place at an organization
    "hosted": QT_TRANSLATE_NOOP("Sections", "Host of"),
    #: Events in which a person or organization takes part
    "participations": QT_TRANSLATE_NOOP("Sections", "Takes part in"),
    "participants": QT_TRANSLATE_NOOP("Sections", "Participants"),
    #: Groups of students that a partner sent
    "groups": QT_TRANSLATE_NOOP("Sections", "Student groups"),
    "enrollments": QT_TRANSLATE_NOOP("Sections", "Student groups"),
    #: The order of an event: its sessions
    "programme": QT_TRANSLATE_NOOP("Sections", "Programme"),
    "speakers": QT_TRANSLATE_NOOP("Sections", "Speakers"),
    #: Numbers told about an organization or an event
    "figures": QT_TRANSLATE_NOOP("Sections", "Figures"),
    "quotations": QT_TRANSLATE_NOOP("Sections", "Quotations"),
    "attachments": QT_TRANSLATE_NOOP("Sections", "Files"),
    "tasks": QT_TRANSLATE_NOOP("Sections", "Tasks"),
    #: The organizations and people on all sides of a meeting, negotiation or agreement
    "parties": QT_TRANSLATE_NOOP("Sections", "Parties"),
    #: Bodies that belong to this organization
    "members": QT_TRANSLATE_NOOP("Sections", "Units"),
    #: Smaller programs that belong to this program
    "modules": QT_TRANSLATE_NOOP("Sections", "Parts"),
    #: Sections of a digest
    "sections": QT_TRANSLATE_NOOP("Sections", "Sections"),
    #: Lines of a digest
    "lines": QT_TRANSLATE_NOOP("Sections", "Lines"),
    #: When what happened, newest first
    "timeline": QT_TRANSLATE_NOOP("Sections", "Timeline"),
    "history": QT_TRANSLATE_NOOP("Sections", "Changes"),
}

_OPERATORS = {
    Operator.IS: QT_TRANSLATE_NOOP("Operators", "is"),
    Operator.IS_NOT: QT_TRANSLATE_NOOP("Operators", "is not"),
    Operator.CONTAINS: QT_TRANSLATE_NOOP("Operators", "contains"),
    #: One of several choices is set, as in "Roles: has Partner"
    Operator.HAS: QT_TRANSLATE_NOOP("Operators", "has"),
    Operator.EMPTY: QT_TRANSLATE_NOOP("Operators", "is empty"),
    Operator.NOT_EMPTY: QT_TRANSLATE_NOOP("Operators", "is not empty"),
    Operator.BEFORE: QT_TRANSLATE_NOOP("Operators", "before"),
    Operator.AFTER: QT_TRANSLATE_NOOP("Operators", "after"),
    #: Between two days, both included
    Operator.WITHIN: QT_TRANSLATE_NOOP("Operators", "within"),
    Operator.AT_LEAST: QT_TRANSLATE_NOOP("Operators", "at least"),
    Operator.AT_MOST: QT_TRANSLATE_NOOP("Operators", "at most"),
}


def section_label(key: str) -> str:
    """Answer the heading of a section of a card."""
    return translate("Sections", _SECTIONS[key]) if key in _SECTIONS else kind_label(key)


def operator_label(operator: Operator) -> str:
    """Answer how a filter compares, as it stands between field and value."""
    return translate("Operators", _OPERATORS[operator])
