"""What record kinds and pages are called."""

from __future__ import annotations

from office_desk.language import QT_TRANSLATE_NOOP, translate
from office_desk.model.catalog import VIEWS

_PLURALS = {
    "organizations": QT_TRANSLATE_NOOP("Kinds", "Organizations"),
    "people": QT_TRANSLATE_NOOP("Kinds", "People"),
    "affiliations": QT_TRANSLATE_NOOP("Kinds", "Positions held"),
    "contact_points": QT_TRANSLATE_NOOP("Kinds", "Contact details"),
    "interactions": QT_TRANSLATE_NOOP("Kinds", "Meetings and calls"),
    "interaction_parties": QT_TRANSLATE_NOOP("Kinds", "Meeting participants"),
    "negotiations": QT_TRANSLATE_NOOP("Kinds", "Negotiations"),
    "negotiation_parties": QT_TRANSLATE_NOOP("Kinds", "Sides of negotiations"),
    "agreements": QT_TRANSLATE_NOOP("Kinds", "Agreements"),
    "agreement_parties": QT_TRANSLATE_NOOP("Kinds", "Sides of agreements"),
    "events": QT_TRANSLATE_NOOP("Kinds", "Events"),
    #: Items of an event's programme: talks, breaks, tours
    "sessions": QT_TRANSLATE_NOOP("Kinds", "Sessions"),
    #: Who takes part in events
    "participations": QT_TRANSLATE_NOOP("Kinds", "Participants"),
    #: What the university offers: summer schools, modules, courses
    "programs": QT_TRANSLATE_NOOP("Kinds", "Programs"),
    #: Groups of students that a partner sends to a program
    "enrollments": QT_TRANSLATE_NOOP("Kinds", "Student groups"),
    "tasks": QT_TRANSLATE_NOOP("Kinds", "Tasks"),
    "attachments": QT_TRANSLATE_NOOP("Kinds", "Files"),
    #: Numbers told about an organization or an event: students, followers, visitors
    "figures": QT_TRANSLATE_NOOP("Kinds", "Figures"),
    "quotations": QT_TRANSLATE_NOOP("Kinds", "Quotations"),
    #: Pairs of people or organizations that look alike and were said not to be the same
    "distinct_pairs": QT_TRANSLATE_NOOP("Kinds", "Not the same"),
    #: News digests of a season
    "digests": QT_TRANSLATE_NOOP("Kinds", "Digests"),
    "digest_sections": QT_TRANSLATE_NOOP("Kinds", "Digest sections"),
    "digest_lines": QT_TRANSLATE_NOOP("Kinds", "Digest lines"),
}

_SINGULARS = {
    "organizations": QT_TRANSLATE_NOOP("Kind", "Organization"),
    "people": QT_TRANSLATE_NOOP("Kind", "Person"),
    "affiliations": QT_TRANSLATE_NOOP("Kind", "Position held"),
    "contact_points": QT_TRANSLATE_NOOP("Kind", "Contact detail"),
    "interactions": QT_TRANSLATE_NOOP("Kind", "Meeting or call"),
    "interaction_parties": QT_TRANSLATE_NOOP("Kind", "Meeting participant"),
    "negotiations": QT_TRANSLATE_NOOP("Kind", "Negotiation"),
    "negotiation_parties": QT_TRANSLATE_NOOP("Kind", "Side of a negotiation"),
    "agreements": QT_TRANSLATE_NOOP("Kind", "Agreement"),
    "agreement_parties": QT_TRANSLATE_NOOP("Kind", "Side of an agreement"),
    "events": QT_TRANSLATE_NOOP("Kind", "Event"),
    #: An item of an event's programme: a talk, a break, a tour
    "sessions": QT_TRANSLATE_NOOP("Kind", "Session"),
    "participations": QT_TRANSLATE_NOOP("Kind", "Participant"),
    "programs": QT_TRANSLATE_NOOP("Kind", "Program"),
    "enrollments": QT_TRANSLATE_NOOP("Kind", "Student group"),
    "tasks": QT_TRANSLATE_NOOP("Kind", "Task"),
    "attachments": QT_TRANSLATE_NOOP("Kind", "File"),
    "figures": QT_TRANSLATE_NOOP("Kind", "Figure"),
    "quotations": QT_TRANSLATE_NOOP("Kind", "Quotation"),
    #: A pair of people or organizations that look alike and were said not to be the same
    "distinct_pairs": QT_TRANSLATE_NOOP("Kind", "Not the same"),
    "digests": QT_TRANSLATE_NOOP("Kind", "Digest"),
    "digest_sections": QT_TRANSLATE_NOOP("Kind", "Digest section"),
    "digest_lines": QT_TRANSLATE_NOOP("Kind", "Digest line"),
}

_NOUNS = {
    #: Inside a sentence, naming the thing itself, for example in the Russian nominative
    "organizations": QT_TRANSLATE_NOOP("KindNoun", "organization"),
    "people": QT_TRANSLATE_NOOP("KindNoun", "person"),
    "affiliations": QT_TRANSLATE_NOOP("KindNoun", "position held"),
    "contact_points": QT_TRANSLATE_NOOP("KindNoun", "contact detail"),
    "interactions": QT_TRANSLATE_NOOP("KindNoun", "meeting or call"),
    "interaction_parties": QT_TRANSLATE_NOOP("KindNoun", "meeting participant"),
    "negotiations": QT_TRANSLATE_NOOP("KindNoun", "negotiation"),
    "negotiation_parties": QT_TRANSLATE_NOOP("KindNoun", "side of a negotiation"),
    "agreements": QT_TRANSLATE_NOOP("KindNoun", "agreement"),
    "agreement_parties": QT_TRANSLATE_NOOP("KindNoun", "side of an agreement"),
    "events": QT_TRANSLATE_NOOP("KindNoun", "event"),
    "sessions": QT_TRANSLATE_NOOP("KindNoun", "session"),
    "participations": QT_TRANSLATE_NOOP("KindNoun", "participant"),
    "programs": QT_TRANSLATE_NOOP("KindNoun", "program"),
    "enrollments": QT_TRANSLATE_NOOP("KindNoun", "student group"),
    "tasks": QT_TRANSLATE_NOOP("KindNoun", "task"),
    "attachments": QT_TRANSLATE_NOOP("KindNoun", "file"),
    "figures": QT_TRANSLATE_NOOP("KindNoun", "figure"),
    "quotations": QT_TRANSLATE_NOOP("KindNoun", "quotation"),
    #: Inside a sentence: two people or organizations that look alike and are not the same
    "distinct_pairs": QT_TRANSLATE_NOOP("KindNoun", "pair of different records"),
    "digests": QT_TRANSLATE_NOOP("KindNoun", "digest"),
    "digest_sections": QT_TRANSLATE_NOOP("KindNoun", "digest section"),
    "digest_lines": QT_TRANSLATE_NOOP("KindNoun", "digest line"),
}

_COUNTED = {
    "organizations": QT_TRANSLATE_NOOP("KindCount", "%n organization(s)"),
    "people": QT_TRANSLATE_NOOP("KindCount", "%n people"),
    "affiliations": QT_TRANSLATE_NOOP("KindCount", "%n position(s) held"),
    "contact_points": QT_TRANSLATE_NOOP("KindCount", "%n contact detail(s)"),
    "interactions": QT_TRANSLATE_NOOP("KindCount", "%n meeting(s) or call(s)"),
    "interaction_parties": QT_TRANSLATE_NOOP("KindCount", "%n meeting participant(s)"),
    "negotiations": QT_TRANSLATE_NOOP("KindCount", "%n negotiation(s)"),
    "negotiation_parties": QT_TRANSLATE_NOOP("KindCount", "%n side(s) of negotiations"),
    "agreements": QT_TRANSLATE_NOOP("KindCount", "%n agreement(s)"),
    "agreement_parties": QT_TRANSLATE_NOOP("KindCount", "%n side(s) of agreements"),
    "events": QT_TRANSLATE_NOOP("KindCount", "%n event(s)"),
    "sessions": QT_TRANSLATE_NOOP("KindCount", "%n session(s)"),
    "participations": QT_TRANSLATE_NOOP("KindCount", "%n participant(s)"),
    "programs": QT_TRANSLATE_NOOP("KindCount", "%n program(s)"),
    "enrollments": QT_TRANSLATE_NOOP("KindCount", "%n student group(s)"),
    "tasks": QT_TRANSLATE_NOOP("KindCount", "%n task(s)"),
    "attachments": QT_TRANSLATE_NOOP("KindCount", "%n file(s)"),
    "figures": QT_TRANSLATE_NOOP("KindCount", "%n figure(s)"),
    "quotations": QT_TRANSLATE_NOOP("KindCount", "%n quotation(s)"),
    "distinct_pairs": QT_TRANSLATE_NOOP("KindCount", "%n pair(s) of different records"),
    "digests": QT_TRANSLATE_NOOP("KindCount", "%n digest(s)"),
    "digest_sections": QT_TRANSLATE_NOOP("KindCount", "%n digest section(s)"),
    "digest_lines": QT_TRANSLATE_NOOP("KindCount", "%n digest line(s)"),
}

_PAGES = {
    "today": QT_TRANSLATE_NOOP("Pages", "Today"),
    "partners": QT_TRANSLATE_NOOP("Pages", "Partners"),
    #: Companies that recruit students for the university
    "agencies": QT_TRANSLATE_NOOP("Pages", "Agencies"),
    "people": QT_TRANSLATE_NOOP("Pages", "People"),
    "negotiations": QT_TRANSLATE_NOOP("Pages", "Negotiations"),
    "agreements": QT_TRANSLATE_NOOP("Pages", "Agreements"),
    "conferences": QT_TRANSLATE_NOOP("Pages", "Conferences"),
    "open-days": QT_TRANSLATE_NOOP("Pages", "Open days"),
    "programs": QT_TRANSLATE_NOOP("Pages", "Programs"),
    "calendar": QT_TRANSLATE_NOOP("Pages", "Calendar"),
    "digest": QT_TRANSLATE_NOOP("Pages", "Digest"),
    "history": QT_TRANSLATE_NOOP("Pages", "History"),
    #: Records that are on the desk twice
    "duplicates": QT_TRANSLATE_NOOP("Pages", "Duplicates"),
    "trash": QT_TRANSLATE_NOOP("Pages", "Trash"),
    "search": QT_TRANSLATE_NOOP("Pages", "Search"),
}


def kind_label(kind: str, plural: bool = True) -> str:
    """Answer the heading for records of a kind, "People", or with `plural` off for one of them, "Person"."""
    if plural:
        return translate("Kinds", _PLURALS[kind]) if kind in _PLURALS else _bare(kind)
    return translate("Kind", _SINGULARS[kind]) if kind in _SINGULARS else _bare(kind)


def kind_noun(kind: str) -> str:
    """Answer what one record of a kind is called inside a sentence: "person"."""
    return translate("KindNoun", _NOUNS[kind]) if kind in _NOUNS else _bare(kind)


def count_label(kind: str, count: int) -> str:
    """Answer a number of records in words: "3 people"; a kind of "" counts records of any kind."""
    text = _COUNTED.get(kind, QT_TRANSLATE_NOOP("KindCount", "%n record(s)"))
    return translate("KindCount", text, count)


def view_label(view: str) -> str:
    """Answer the name of a page in the sidebar, or of any other list in `catalog.VIEWS`."""
    if view in _PAGES:
        return translate("Pages", _PAGES[view])
    return kind_label(VIEWS[view].kind) if view in VIEWS else _bare(view)


def _bare(key: str) -> str:
    """Answer a key that this version does not know, as in the history of a newer one, as plain words."""
    return key.replace("_", " ").replace("-", " ")
