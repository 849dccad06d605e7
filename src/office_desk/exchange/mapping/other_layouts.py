"""The columns of tables of organizations, of events, and of every other kind of record."""

from __future__ import annotations

from collections.abc import Sequence
from types import MappingProxyType

from office_desk.exchange.columns import Target
from office_desk.exchange.mapping import cells
from office_desk.exchange.mapping.columns_seen import ColumnSeen
from office_desk.exchange.mapping.layout import Answer, Layout
from office_desk.exchange.mapping.people_layout import PeopleLayout
from office_desk.exchange.mapping.targets import has_names_by_language
from office_desk.model.catalog import KINDS

_OF_ALL = {"notes": "notes", "source": "source_note", "uuid": "uuid"}
_NAME_IN = {"en": "name", "zh": "name_zh", "ru": "name_ru"}
_TITLE_IN = {"en": "title", "zh": "title_zh", "ru": "title_ru"}
_ORGANIZATION_NAMES = ("full_name", "organization", "organization_name", "given_name")


class OrganizationLayout(Layout):
    """The columns of a table whose rows are organizations."""

    fields = MappingProxyType(
        _OF_ALL
        | {
            "name_zh": "name_zh",
            "name_ru": "name_ru",
            "description": "description",
            "full_name": "full_name",
            "organization_name": "full_name",
            "organization": "full_name",
            "full_name_zh": "full_name",
        }
    )
    first = frozenset(("full_name", "organization", "organization_name", "contact", "city", "country", "web"))

    def decide(self, column: ColumnSeen) -> Answer:
        """Targets for what a heading of a table of organizations names."""
        if column.meaning.language and column.thing in _ORGANIZATION_NAMES:
            return (Target(self.kind, _NAME_IN[column.meaning.language]),)
        is_usual_place = column.meaning.place in ("", "work") and column.meaning.number <= 1
        if column.thing in ("city", "country") and is_usual_place:
            target = Target(self.kind, column.thing)
            return (target,) if self.is_free(target) else None
        if column.thing == "web" and self.is_free(Target(self.kind, "website")) and column.meaning.role == "value":
            return (Target(self.kind, "website"),)
        if column.thing == "contact":
            return self.by_cells(column)
        return super().decide(column)

    def by_cells(self, column: ColumnSeen) -> tuple[Target, ...]:
        """Targets for a column from what its cells look like."""
        shown = column.cells
        if cells.are_mostly(shown, cells.is_email):
            return self.contact("email", column)
        if cells.are_mostly(shown, cells.is_url):
            return (Target(self.kind, "website"), *self.contact("web", column))
        if cells.are_mostly(shown, cells.is_phone if column.is_headless else cells.is_plain_phone):
            return self.contact("phone", column)
        if cells.are_mostly(shown, cells.is_organization) and not self.count(*self.first):
            return (Target(self.kind, "full_name"),)
        return ()


class EventLayout(Layout):
    """The columns of a table whose rows are events."""

    has_contacts = False
    fields = MappingProxyType(
        _OF_ALL
        | {
            "event": "full_name",
            "full_name": "full_name",
            "title": "full_name",
            "organization_name": "full_name",
            "venue": "venue",
            "host": "host",
            "description": "description",
            "web": "website",
            "start_date": "starts_at",
            "end_date": "ends_at",
            "date": "date_said",
            "time": "time",
            "city": "city",
            "attendance": "attendance",
        }
    )
    first = frozenset(("title", "full_name", "event", "start_time", "end_time", "address", "organization", "date"))

    def decide(self, column: ColumnSeen) -> Answer:
        """Targets for what a heading of a table of events names."""
        if column.meaning.language and column.thing in ("event", "title", "full_name"):
            return (Target(self.kind, _TITLE_IN[column.meaning.language]),)
        match column.thing:
            case "start_time":
                return (Target(self.kind, "time" if self.count("start_date", "date") else "starts_at"),)
            case "time" if not self.count("start_date", "date", "start_time"):
                return (Target(self.kind, "starts_at"),)
            case "end_time":
                has_day = self.count("start_date", "date", "end_date", "time")
                return (Target(self.kind, "end_time" if has_day else "ends_at"),)
            case "date" if self.count("uuid"):
                # In the desk's own lists this repeats the start, which the marked record has.
                return ()
            case "address":
                return (Target(self.kind, "venue"),)
            case "organization":
                return (Target(self.kind, "host"),)
        return super().decide(column)

    def by_cells(self, column: ColumnSeen) -> tuple[Target, ...]:
        """Targets for a column without a heading: its dates, and the first texts."""
        if not column.is_headless or not column.cells:
            return ()
        if cells.are_dates(column.cells):
            return (Target(self.kind, "date_said"),)
        if cells.are_mostly(column.cells, cells.is_url):
            return (Target(self.kind, "website"),)
        return (Target(self.kind, "full_name"),) if not self.count(*self.first) else ()


class PlainLayout(Layout):
    """The columns of a table of any other kind: what the catalog calls its fields."""

    has_contacts = False

    def decide(self, column: ColumnSeen) -> Answer:
        """Targets for the few things that every kind has."""
        if column.thing in ("full_name", "title", "event", "organization_name"):
            title = KINDS[self.kind].titles[0]
            return (Target(self.kind, "full_name" if has_names_by_language(self.kind) else title),)
        key = _OF_ALL.get(column.thing, "")
        return (Target(self.kind, key),) if key == "uuid" or key in KINDS[self.kind].by_key else None


_LAYOUTS: dict[str, type[Layout]] = {
    "people": PeopleLayout,
    "organizations": OrganizationLayout,
    "events": EventLayout,
}


def layout_of(kind: str, columns: Sequence[ColumnSeen]) -> Layout:
    """The layout that knows a kind of record."""
    return _LAYOUTS.get(kind, PlainLayout)(kind, columns)
