"""What papers and their styles are called, and the warning about a character that no font has."""

from __future__ import annotations

import unicodedata

from office_desk.documents.paper import MissingCharacter, Style
from office_desk.labels.kinds import kind_label
from office_desk.labels.visible_text import shortened, visible_text
from office_desk.language import QT_TRANSLATE_NOOP, translate

_PAPERS = {
    "schedule": QT_TRANSLATE_NOOP("Papers", "Event schedule"),
    "agenda": QT_TRANSLATE_NOOP("Papers", "Agenda of a period"),
    "sign-in": QT_TRANSLATE_NOOP("Papers", "Sign-in sheet"),
    "badges": QT_TRANSLATE_NOOP("Papers", "Name badges"),
    "place-cards": QT_TRANSLATE_NOOP("Papers", "Place cards"),
    "certificates": QT_TRANSLATE_NOOP("Papers", "Certificates of attendance"),
    "directory": QT_TRANSLATE_NOOP("Papers", "Directory"),
    "dossier": QT_TRANSLATE_NOOP("Papers", "Dossier"),
    "briefing": QT_TRANSLATE_NOOP("Papers", "Briefing for a meeting"),
    "list": QT_TRANSLATE_NOOP("Papers", "This list"),
}
_STYLES = {
    ("schedule", "days"): QT_TRANSLATE_NOOP("Papers", "Day list with abstracts"),
    ("schedule", "grid"): QT_TRANSLATE_NOOP("Papers", "Grid by room"),
    ("schedule", "pocket"): QT_TRANSLATE_NOOP("Papers", "Pocket programme, half a page"),
    ("schedule", "poster"): QT_TRANSLATE_NOOP("Papers", "Wall poster"),
    ("schedule", "speaker"): QT_TRANSLATE_NOOP("Papers", "Sheets for speakers"),
    ("agenda", "months"): QT_TRANSLATE_NOOP("Papers", "By month"),
    ("agenda", "weeks"): QT_TRANSLATE_NOOP("Papers", "By week"),
    ("agenda", "kinds"): QT_TRANSLATE_NOOP("Papers", "By kind"),
    ("sign-in", "sheet"): QT_TRANSLATE_NOOP("Papers", "With boxes to sign in"),
    ("sign-in", "attendees"): QT_TRANSLATE_NOOP("Papers", "List of attendees"),
    ("badges", "classic"): QT_TRANSLATE_NOOP("Papers", "Classic"),
    ("badges", "large"): QT_TRANSLATE_NOOP("Papers", "Large name"),
    ("badges", "plain"): QT_TRANSLATE_NOOP("Papers", "Plain, without a code"),
    ("place-cards", "tent"): QT_TRANSLATE_NOOP("Papers", "Folded card"),
    ("certificates", "classic"): QT_TRANSLATE_NOOP("Papers", "Classic"),
    ("directory", "compact"): QT_TRANSLATE_NOOP("Papers", "Compact"),
    ("directory", "detailed"): QT_TRANSLATE_NOOP("Papers", "Detailed"),
    ("directory", "labels"): QT_TRANSLATE_NOOP("Papers", "Address labels"),
    ("dossier", "full"): QT_TRANSLATE_NOOP("Papers", "Everything"),
    ("briefing", "full"): QT_TRANSLATE_NOOP("Papers", "Everything"),
    ("list", "table"): QT_TRANSLATE_NOOP("Papers", "Table"),
}


def paper_label(key: str) -> str:
    """Answer what a paper is called: "Event schedule"."""
    return translate("Papers", _PAPERS[key])


def style_label(paper: str, style: Style) -> str:
    """Answer what a style is called; one of the office's own is called what its file says."""
    if style.title or (paper, style.key) not in _STYLES:
        return visible_text(style.title or style.key)
    return translate("Papers", _STYLES[paper, style.key])


def missing_character(missing: MissingCharacter) -> str:
    """Answer that a character would print as a box, and in which record it stands."""
    name = unicodedata.name(missing.character, "").capitalize()
    sign = f"{missing.character} (U+{ord(missing.character):04X}{', ' if name else ''}{name})"
    if not missing.kind:
        return translate("Papers", "No font of the papers has the character {sign}.", sign=sign)
    return translate(
        "Papers",
        "No font of the papers has the character {sign}, which stands in {kind} “{title}”.",
        sign=sign,
        kind=kind_label(missing.kind, plural=False),
        title=shortened(missing.title),
    )
