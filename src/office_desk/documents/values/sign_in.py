"""What a sign-in sheet and a list of attendees say."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from office_desk.documents.attendance import Attendance, Attendee
from office_desk.documents.paper import PrintOptions
from office_desk.documents.values.attendees import attendee_values, in_order, people_count, places
from office_desk.documents.values.event_head import event_values
from office_desk.documents.values.wording import Wording, document_values
from office_desk.language import translate

SPARE_ROWS = 5
"""Empty rows at the end of a sign-in sheet, for those who come unannounced."""


def sign_in_values(attendance: Attendance, options: PrintOptions, author: str) -> dict[str, Any]:
    """The values of both styles.

    The sheet to sign holds everybody who may come; whoever declined is left out. A group without names has an empty
    row for each of its people. The list of attendees tells who was there, and before that who is expected.
    """
    wording = Wording(options)
    language = options.language
    title = wording.titles(attendance.event.titles)
    expected = in_order(attendance.expected, language)
    attended = in_order(attendance.attended, language) if attendance.has_begun else []
    listed = attended or expected
    is_list = options.style == "attendees"
    name = wording.each(lambda code: _title(attendance, code, is_list=is_list))[0]
    return document_values(options, name, author, title) | {
        "words": wording.words(lambda: _words(bool(attended))),
        "event": event_values(attendance.event, wording),
        "rows": places(expected, lambda one: attendee_values(one, wording)),
        "spare": SPARE_ROWS,
        "attendees": [attendee_values(one, wording) for one in listed],
        "has_attended": bool(attended),
        "people": wording.each(lambda code: _people(listed, code)),
    }


def _title(attendance: Attendance, language: str, *, is_list: bool) -> str:
    if not is_list:
        return translate("Papers", "Sign-in sheet: {event}", event=attendance.event.titles.in_language(language))
    return translate("Papers", "Attendees: {event}", event=attendance.event.titles.in_language(language))


def _people(attendees: Iterable[Attendee], language: str) -> str:
    #: {count} may be "over 500" or "about 30"
    return translate("Papers", "People: {count}", count=people_count(attendees, language))


def _words(has_attended: bool) -> dict[str, str]:
    return {
        "sign_in": translate("Papers", "Sign-in sheet"),
        "attendees": translate("Papers", "Attendees"),
        "name": translate("Papers", "Name"),
        "organization": translate("Papers", "Organization"),
        "role": translate("Papers", "Role"),
        "state": translate("Papers", "State"),
        "signature": translate("Papers", "Signature"),
        "expected": translate("Papers", "Everybody who is expected. Whoever declined is left out."),
        "listed": translate("Papers", "Everybody who attended.")
        if has_attended
        else translate("Papers", "Everybody who is expected. Whoever declined is left out."),
        "nobody": translate("Papers", "Nobody is entered for this event yet."),
    }
