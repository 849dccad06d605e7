"""The columns of a table of people: whose name "Name" is, which "Title" stands before a name, where somebody works."""

from __future__ import annotations

from collections.abc import Sequence
from types import MappingProxyType

from office_desk.exchange.columns import Target
from office_desk.exchange.mapping import cells
from office_desk.exchange.mapping.cell_text import cell_text
from office_desk.exchange.mapping.columns_seen import ColumnSeen
from office_desk.exchange.mapping.layout import Answer, Layout
from office_desk.exchange.mapping.targets import AFFILIATIONS, BIRTHDAY_PARTS, MOST_AFFILIATIONS

_FULL_NAMES = ("full_name", "full_name_zh", "full_name_ru", "contact_person")
_NAME_IN = {"full_name_zh": "name_zh", "full_name_ru": "name_ru"}


class PeopleLayout(Layout):
    """The columns of a table whose rows are people."""

    fields = MappingProxyType(
        {
            "family_name": "family_name",
            "patronymic": "patronymic",
            "name_zh": "name_zh",
            "name_ru": "name_ru",
            "honorific": "title",
            "honorific_2": "title",
            "birthday": "birthday",
            "languages": "languages",
            "notes": "notes",
            "source": "source_note",
            "uuid": "uuid",
        }
        | {key: key for key in BIRTHDAY_PARTS}
    )
    first = frozenset(
        (*_FULL_NAMES, "family_or_full", "given_name", "title", "birthday", "contact", "position", "organization")
    )

    def __init__(self, kind: str, columns: Sequence[ColumnSeen]) -> None:
        super().__init__(kind, columns)
        self._number_of_titles = 0
        self._number_of_noms = 0

    def decide(self, column: ColumnSeen) -> Answer:
        """Targets for what a heading of a table of people names."""
        if column.meaning.language and column.thing in ("given_name", *_FULL_NAMES):
            key = {"zh": "name_zh", "ru": "name_ru"}.get(column.meaning.language, "full_name")
            return (Target("people", key),)
        match column.thing:
            case "full_name" | "full_name_zh" | "full_name_ru" | "contact_person" | "nickname":
                return self._full_name(column)
            case "family_or_full":
                return self._nom()
            case "given_name":
                return self._given_name(column)
            case "title":
                return self._title(column)
            case "birthday":
                return self._birthday()
            case "honorific_2" if any(each.cells for each in self.columns if each.thing == "honorific"):
                return ()
            case "organization" | "organization_name" | "position" | "department":
                return self._affiliation(column)
            case "contact":
                return self.by_cells(column) or self.contact("phone", column)
        return super().decide(column)

    def by_cells(self, column: ColumnSeen) -> tuple[Target, ...]:
        """Targets for a column from what its cells look like; a heading that says something else weighs against it."""
        shown = column.cells
        if cells.are_mostly(shown, cells.is_email):
            return self.contact("email", column)
        if cells.are_mostly(shown, cells.is_url):
            return self.contact("web", column)
        phone = cells.is_phone if column.is_headless or column.thing == "contact" else cells.is_plain_phone
        if cells.are_mostly(shown, phone):
            return self.contact("phone", column)
        return self._who_by_cells(column)

    def _who_by_cells(self, column: ColumnSeen) -> tuple[Target, ...]:
        shown = column.cells
        full_name = Target("people", "full_name")
        is_unnamed = not self.count("family_name", "nickname", *_FULL_NAMES) and self.is_free(full_name)
        if is_unnamed and cells.are_mostly(shown, cells.is_han_name):
            return (full_name,)
        if not column.is_headless:
            return ()
        if cells.are_mostly(shown, cells.is_organization):
            return (Target(AFFILIATIONS, "organization", number=1),)
        if is_unnamed and cells.are_mostly(shown, cells.is_spoken_name):
            return (full_name,)
        return (Target("people", "birthday"),) if cells.are_dates(shown) else ()

    def _full_name(self, column: ColumnSeen) -> Answer:
        if column.thing == "nickname":  # in a list of a messenger all there is
            named = self.count("family_name", "family_or_full", "given_name", "name_zh", "name_ru", *_FULL_NAMES)
            return () if named else (Target("people", "full_name"),)
        others = self.count(*_FULL_NAMES) - 1
        if column.thing in _NAME_IN and others:
            return (Target("people", _NAME_IN[column.thing]),)
        is_of_organization = column.thing == "full_name" and self.count("contact_person") and column.text != "full name"
        if is_of_organization and not self.count("organization"):
            return (Target(AFFILIATIONS, "organization", number=1),)
        return (Target("people", "full_name"),)

    def _nom(self) -> Answer:
        """French Outlook heads two columns "Nom": the whole name first, then the family name."""
        self._number_of_noms += 1
        is_whole = self._number_of_noms == 1 and (self.count("family_or_full") > 1 or not self.count("given_name"))
        return (Target("people", "full_name" if is_whole else "family_name"),)

    def _given_name(self, column: ColumnSeen) -> Answer:
        is_alone = not self.count("family_name", "family_or_full", *_FULL_NAMES)
        if is_alone and any(cells.has_several_words(cell_text(cell)) for cell in column.cells):
            return (Target("people", "full_name"),)
        return (Target("people", "given_name"),)

    def _title(self, column: ColumnSeen) -> Answer:
        """Of two the first stands before the name; one alone is what no other column or what its cells say."""
        self._number_of_titles += 1
        honorific, position = Target("people", "title"), Target(AFFILIATIONS, "position", number=1)
        if self.count("title") > 1:
            return (honorific, position) if self._number_of_titles == 1 else (position,)
        # The mark of a record is a sign of the desk's own table, where a title is what stands before the name.
        if self.count("position", "uuid"):
            return (honorific,)
        if self.count("honorific") or (column.cells and not cells.are_mostly(column.cells, cells.is_honorific)):
            return (position,)
        return (honorific,)

    def _birthday(self) -> Answer:
        """Beside a year of birth the birthday is the day of the month, as in Thunderbird's Russian columns."""
        return (Target("people", "birth_day" if self.count("birth_year") else "birthday"),)

    def _affiliation(self, column: ColumnSeen) -> Answer:
        if column.meaning.role != "value":
            return ()
        if column.thing == "organization_name" and not self.count("family_name", "given_name", *_FULL_NAMES):
            return (Target("people", "full_name"),)
        key = "organization" if column.thing == "organization_name" else column.thing
        first = max(column.meaning.number, 1)
        # A second company is a second place of work; a second job title without a company of its own is not.
        is_another = key == "organization" and not column.meaning.language
        numbers = range(first, MOST_AFFILIATIONS + 1) if is_another else (first,)
        return tuple(Target(AFFILIATIONS, key, number=number) for number in numbers)
