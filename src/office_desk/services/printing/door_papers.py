"""What stands at the door of an event: sign-in sheets, badges, place cards, and certificates to take home."""

from __future__ import annotations

import sqlalchemy as sa

from office_desk.documents.label_sheets import LabelUse, label_sheet
from office_desk.documents.paper import PrintOptions
from office_desk.documents.subjects import About, OfEvent
from office_desk.documents.values.badges import badges_values, code_pictures
from office_desk.documents.values.certificates import certificates_values
from office_desk.documents.values.place_cards import place_cards_values
from office_desk.documents.values.sign_in import sign_in_values
from office_desk.documents.values.wording import Wording
from office_desk.services.printing.attendance import read_attendance
from office_desk.services.printing.told import Told


def sign_in(connection: sa.Connection, about: About, options: PrintOptions, author: str) -> Told:
    """What a sign-in sheet and a list of attendees say; raises as `read_event`."""
    assert isinstance(about, OfEvent)
    attendance, sources = read_attendance(connection, about.id, Wording(options).languages)
    return Told(sign_in_values(attendance, options, author), sources=sources)


def badges(connection: sa.Connection, about: About, options: PrintOptions, author: str) -> Told:
    """What name badges say; raises as `read_event`, and NotFound for a sheet of labels that is not known."""
    assert isinstance(about, OfEvent)
    sheet = label_sheet(options.label, LabelUse.BADGES, options.page.size)
    attendance, sources = read_attendance(connection, about.id, Wording(options).languages)
    values, codes = badges_values(attendance, sheet, options, author)
    # Only the plain style has no code, and a style of the office's own may have one.
    return Told(values, {} if options.style == "plain" else code_pictures(codes), sources)


def place_cards(connection: sa.Connection, about: About, options: PrintOptions, author: str) -> Told:
    """What place cards say; raises as `read_event`."""
    assert isinstance(about, OfEvent)
    attendance, sources = read_attendance(connection, about.id, Wording(options).languages)
    return Told(place_cards_values(attendance, options, author), sources=sources)


def certificates(connection: sa.Connection, about: About, options: PrintOptions, author: str) -> Told:
    """What certificates of attendance say; raises as `read_event`."""
    assert isinstance(about, OfEvent)
    attendance, sources = read_attendance(connection, about.id, Wording(options).languages)
    return Told(certificates_values(attendance, options, author), sources=sources)
