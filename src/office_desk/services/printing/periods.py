"""What is dated between two days, read for the schedule of a period."""

from __future__ import annotations

import sqlalchemy as sa

from office_desk.documents.paper import PrintOptions
from office_desk.documents.subjects import About, OfPeriod
from office_desk.documents.values.agenda import agenda_values
from office_desk.model.errors import Refused
from office_desk.services.agenda import dated_items
from office_desk.services.printing.told import Line, Told


def agenda(connection: sa.Connection, about: About, options: PrintOptions, author: str) -> Told:
    """What the schedule of a period says; raises Refused for one that ends before it begins."""
    assert isinstance(about, OfPeriod)
    if about.last < about.first:
        raise Refused("period_reversed", text=f"{about.first} – {about.last}")
    items = dated_items(connection, about.first, about.last, options.language)
    lines = [Line(item.kind, item.id, item.title, (item.title, item.detail)) for item in items]
    return Told(agenda_values(items, about.first, about.last, options, author), lines=lines)
