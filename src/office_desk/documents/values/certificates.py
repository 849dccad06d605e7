"""What certificates of attendance say.

In Russian a past tense would have to know whether it speaks of a man or a woman, and most cases would bend a name that
stands on a line of its own. The sentences are therefore in the present tense, with the name as their subject.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from office_desk.documents.attendance import Attendance, Attendee
from office_desk.documents.paper import PrintOptions
from office_desk.documents.values.attendees import in_order
from office_desk.documents.values.event_head import event_values
from office_desk.documents.values.wording import Wording, document_values
from office_desk.language import QT_TRANSLATE_NOOP, translate

_DEEDS = {
    #: After a name and before the title of an event. Russian: «принял(а) участие в мероприятии»
    "": QT_TRANSLATE_NOOP("Papers", "took part in"),
    "speaker": QT_TRANSLATE_NOOP("Papers", "spoke at"),
    "moderator": QT_TRANSLATE_NOOP("Papers", "moderated at"),
    "organizer": QT_TRANSLATE_NOOP("Papers", "helped to organize"),
    "host": QT_TRANSLATE_NOOP("Papers", "helped to organize"),
    "committee_member": QT_TRANSLATE_NOOP("Papers", "served on the committee of"),
    "exhibitor": QT_TRANSLATE_NOOP("Papers", "exhibited at"),
    "interpreter": QT_TRANSLATE_NOOP("Papers", "interpreted at"),
}
_WEIGHTIEST = ("speaker", "moderator", "committee_member", "organizer", "host", "exhibitor", "interpreter")


def certificates_values(attendance: Attendance, options: PrintOptions, author: str) -> dict[str, Any]:
    """The values of certificates, one for each person who attended.

    Before the event certificates can be made ready for those who confirmed; from its first day on only for those who
    are recorded as having attended. Groups and organizations have none.
    """
    wording = Wording(options)
    title = wording.titles(attendance.event.titles)
    honored = in_order(attendance.certified, options.language)
    head = event_values(attendance.event, wording)
    return document_values(options, wording.each(lambda code: _title(attendance, code))[0], author, title) | {
        "words": wording.words(lambda: _words(attendance.has_begun)),
        "event": head | {"titles": _each(wording, attendance.event.titles.in_language)},
        "certificates": [_certificate(one, attendance, wording) for one in honored],
    }


def _certificate(attendee: Attendee, attendance: Attendance, wording: Wording) -> dict[str, Any]:
    """A text per language of the paper, also where two are alike: they stand side by side."""
    organization = attendee.organization
    deed = _DEEDS[next((role for role in _WEIGHTIEST if role in attendee.roles), "")]
    return {
        "name": _each(wording, attendee.titles.in_language),
        "position": attendee.position,
        "organization": _each(wording, lambda code: organization.in_language(code) if organization else ""),
        "deed": [words["deed"] for words in wording.words(lambda: {"deed": translate("Papers", deed)})],
    }


def _each(wording: Wording, say: Callable[[str], str]) -> list[str]:
    return [say(language) for language in wording.languages]


def _title(attendance: Attendance, language: str) -> str:
    return translate("Papers", "Certificates: {event}", event=attendance.event.titles.in_language(language))


def _words(has_begun: bool) -> dict[str, str]:
    return {
        "certificate": translate("Papers", "Certificate of attendance"),
        #: Above a name, which is the subject of the sentence; Russian: «Настоящим подтверждается, что»
        "lead": translate("Papers", "This is to certify that"),
        "date": translate("Papers", "Date"),
        "signature": translate("Papers", "Signature and seal"),
        "nobody": translate("Papers", "Nobody is recorded as having attended yet.")
        if has_begun
        else translate("Papers", "Nobody has confirmed yet."),
    }
