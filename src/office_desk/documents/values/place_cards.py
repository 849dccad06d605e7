"""What place cards say: a name to be read from both sides of the table."""

from __future__ import annotations

from typing import Any

from office_desk.documents.attendance import Attendance
from office_desk.documents.paper import PrintOptions
from office_desk.documents.values.attendees import attendee_values, in_order
from office_desk.documents.values.wording import Wording, document_values
from office_desk.language import translate


def place_cards_values(attendance: Attendance, options: PrintOptions, author: str) -> dict[str, Any]:
    """The values of place cards.

    Everybody with a name has one, and so has an organization that sends somebody; whoever declined has none, and
    neither has a group whose names are not known.
    """
    wording = Wording(options)
    title = wording.titles(attendance.event.titles)
    seated = [one for one in in_order(attendance.expected, options.language) if one.count is None]
    return document_values(options, wording.each(lambda code: _title(attendance, code))[0], author, title) | {
        "words": wording.words(_words),
        "event": {"title": title},
        "cards": [attendee_values(one, wording) for one in seated],
    }


def _title(attendance: Attendance, language: str) -> str:
    return translate("Papers", "Place cards: {event}", event=attendance.event.titles.in_language(language))


def _words() -> dict[str, str]:
    return {"nobody": translate("Papers", "Nobody is entered for this event by name yet.")}
