"""What name badges say.

The code on a badge is the mark of the participation, ``URN:UUID:…`` (RFC 9562), and nothing else: it lets the office
check somebody in, and tells a stranger who scans it nothing that is not printed. In capitals it fits the alphanumeric
mode of QR codes (ISO/IEC 18004), which keeps the squares large enough for any telephone.
"""

from __future__ import annotations

import io
from collections.abc import Iterable, Mapping
from typing import Any

from office_desk.documents.attendance import Attendance
from office_desk.documents.label_sheets import LabelSheet
from office_desk.documents.paper import PrintOptions
from office_desk.documents.values.attendees import attendee_values, in_order, places
from office_desk.documents.values.labels import label_values, on_labels
from office_desk.documents.values.wording import Wording, document_values
from office_desk.language import translate


def badges_values(
    attendance: Attendance, sheet: LabelSheet, options: PrintOptions, author: str
) -> tuple[dict[str, Any], Mapping[str, str]]:
    """The values of all styles of badges, and the marks that their codes hold by the name of the picture.

    Everybody has one who may come or has come; whoever declined or was absent has none. A group without names has a
    badge for each of its people, with an empty line to write on.
    """
    wording = Wording(options)
    title = wording.titles(attendance.event.titles)
    found = in_order(attendance.expected, options.language)
    codes = {f"code-{one.uuid}.svg": one.uuid for one in found}
    name = wording.each(lambda code: _title(attendance, code))[0]
    return document_values(on_labels(options), name, author, title) | {
        "words": wording.words(_words),
        "sheet": label_values(sheet),
        "event": {"title": title},
        "badges": places(found, lambda one: attendee_values(one, wording) | {"code": f"code-{one.uuid}.svg"}),
    }, codes


def code_pictures(codes: Mapping[str, str]) -> dict[str, bytes]:
    """The QR codes of participations as SVG, by the name of the picture."""
    return dict(_pictures(codes.items()))


def _pictures(codes: Iterable[tuple[str, str]]) -> Iterable[tuple[str, bytes]]:
    import segno

    for name, uuid in codes:
        picture = io.BytesIO()
        code = segno.make_qr(f"URN:UUID:{uuid.upper()}", error="m", boost_error=False)
        code.save(picture, kind="svg", border=0, xmldecl=False, svgns=True, omitsize=True, nl=False)
        yield name, picture.getvalue()


def _title(attendance: Attendance, language: str) -> str:
    return translate("Papers", "Name badges: {event}", event=attendance.event.titles.in_language(language))


def _words() -> dict[str, str]:
    return {
        "nobody": translate("Papers", "Nobody is entered for this event yet."),
        "code": translate("Papers", "Code to check in"),
    }
