"""What the catalog says of one field: its kind of value, its limits, and how the program may use it.

Plain data without SQLAlchemy or Qt, so that a page can draw its columns before the database is loaded.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

NAME_LENGTH = 300
TEXT_LENGTH = 1_000
LONG_TEXT_LENGTH = 100_000


class ValueKind(StrEnum):
    """The kinds of value a field can hold; every editor, column and converter is chosen by it."""

    TEXT = "text"
    LONG_TEXT = "long_text"
    INTEGER = "integer"
    FLAG = "flag"
    CHOICE = "choice"
    CHOICES = "choices"
    VAGUE_DATE = "vague_date"
    VAGUE_COUNT = "vague_count"
    MOMENT = "moment"
    ZONE = "zone"
    LINK = "link"
    URL = "url"


class Origin(StrEnum):
    """Where a field's value comes from."""

    WRITTEN = "written"
    """A person sets it."""
    DERIVED = "derived"
    """Computed from the record's own fields on every write, and stored to sort by."""
    SUMMARY = "summary"
    """Read from other records by the database at the time of asking."""
    CARRIED = "carried"
    """Kept for other programs and given back to them; nobody edits it."""


class Compare(StrEnum):
    """How two values are held against each other when looking for the same record twice."""

    NEVER = "never"
    EXACT = "exact"
    FOLDED = "folded"
    NAME = "name"


class Searched(StrEnum):
    """How a field's text enters the search index."""

    NO = "no"
    NAME = "name"
    """With pinyin, Palladius and initials."""
    TEXT = "text"
    """Folded words only: transliterating pages of notes would find everything everywhere."""


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a record kind.

    Attributes:
        key: The field's name in the program, on the command line and in JSON.
        choices: Allowed values of a CHOICE or CHOICES field, in the order to show them.
        target: The record kind a LINK points at.
        language: "en", "zh" or "ru" where the field holds the text of one language.
        vcard: The vCard property (RFC 6350) that carries it.
        aliases: Column headings in other programs' files, in three languages.
        group: The heading of the form under which it stands.
        column: Shown in a fresh list.
        inline: May be edited in the table itself.
        bulk: May be set on many records at once.
        zone_key: For a MOMENT, where its time zone is written: a field, or "event.timezone" through a link.
        default: What a new record starts with.
    """

    key: str
    kind: ValueKind
    required: bool = False
    max_length: int = TEXT_LENGTH
    choices: tuple[str, ...] = ()
    target: str = ""
    language: str = ""
    compare: Compare = Compare.NEVER
    searched: Searched = Searched.NO
    vcard: str = ""
    aliases: tuple[str, ...] = ()
    group: str = "main"
    column: bool = False
    inline: bool = False
    bulk: bool = False
    zone_key: str = ""
    default: str = ""
    origin: Origin = Origin.WRITTEN

    @property
    def column_name(self) -> str:
        """The database column (for vague values, the prefix of its columns)."""
        return f"{self.key}_id" if self.kind is ValueKind.LINK else self.key


def name(
    key: str,
    language: str,
    *aliases: str,
    group: str = "main",
    required: bool = False,
    compare: Compare = Compare.NAME,
    column: bool = False,
    vcard: str = "",
) -> Field:
    """A name or title in one language, found in every script."""
    return Field(
        key,
        ValueKind.TEXT,
        required,
        NAME_LENGTH,
        language=language,
        compare=compare,
        searched=Searched.NAME,
        vcard=vcard,
        aliases=aliases,
        group=group,
        column=column,
        inline=True,
    )


def text(
    key: str,
    *aliases: str,
    group: str = "main",
    searched: Searched = Searched.TEXT,
    column: bool = False,
    bulk: bool = False,
    required: bool = False,
    max_length: int = TEXT_LENGTH,
    vcard: str = "",
    compare: Compare = Compare.NEVER,
    inline: bool = True,
) -> Field:
    """One line of text."""
    return Field(
        key,
        ValueKind.TEXT,
        required,
        max_length,
        compare=compare,
        searched=searched,
        vcard=vcard,
        aliases=aliases,
        group=group,
        column=column,
        inline=inline,
        bulk=bulk,
    )


def long_text(key: str, *aliases: str, group: str = "notes", vcard: str = "", required: bool = False) -> Field:
    """Several lines of text."""
    return Field(
        key,
        ValueKind.LONG_TEXT,
        required,
        LONG_TEXT_LENGTH,
        searched=Searched.TEXT,
        vcard=vcard,
        aliases=aliases,
        group=group,
    )


def integer(key: str, *aliases: str, group: str = "main", column: bool = False) -> Field:
    """A whole number that is known exactly, from zero up."""
    return Field(key, ValueKind.INTEGER, aliases=aliases, group=group, column=column, inline=True, bulk=True)


def flag(key: str, *aliases: str, group: str = "main", column: bool = False) -> Field:
    """Yes or no."""
    return Field(key, ValueKind.FLAG, aliases=aliases, group=group, column=column, inline=True, bulk=True)


def choice(
    key: str,
    choices: tuple[str, ...],
    *aliases: str,
    group: str = "main",
    column: bool = False,
    required: bool = False,
    default: str = "",
) -> Field:
    """One of a short list."""
    return Field(
        key,
        ValueKind.CHOICE,
        required,
        choices=choices,
        aliases=aliases,
        group=group,
        column=column,
        inline=True,
        bulk=True,
        default=default,
    )


def choices(key: str, allowed: tuple[str, ...], *aliases: str, group: str = "main", column: bool = False) -> Field:
    """Several of a short list."""
    return Field(key, ValueKind.CHOICES, choices=allowed, aliases=aliases, group=group, column=column, bulk=True)


def vague_date(key: str, *aliases: str, group: str = "main", column: bool = False, vcard: str = "") -> Field:
    """A date as said: EDTF (ISO 8601-2) with the words kept."""
    return Field(
        key,
        ValueKind.VAGUE_DATE,
        aliases=aliases,
        group=group,
        column=column,
        inline=True,
        bulk=True,
        vcard=vcard,
    )


def vague_count(key: str, *aliases: str, group: str = "main", column: bool = False) -> Field:
    """A number as said: exact, "over 500", "a series"; unknown is not zero."""
    return Field(key, ValueKind.VAGUE_COUNT, aliases=aliases, group=group, column=column, inline=True, bulk=True)


def moment(key: str, zone_key: str, *aliases: str, group: str = "main", column: bool = False, vcard: str = "") -> Field:
    """A point in time, kept in UTC and shown as wall time of the zone that ``zone_key`` names."""
    return Field(key, ValueKind.MOMENT, aliases=aliases, group=group, column=column, zone_key=zone_key, vcard=vcard)


def zone(key: str, *aliases: str, group: str = "main") -> Field:
    """An IANA time zone name."""
    return Field(key, ValueKind.ZONE, aliases=aliases, group=group, bulk=True, default="Asia/Shanghai")


def link(
    key: str,
    target: str,
    *aliases: str,
    group: str = "main",
    column: bool = False,
    required: bool = False,
    bulk: bool = True,
) -> Field:
    """A pointer to another record."""
    return Field(key, ValueKind.LINK, required, target=target, aliases=aliases, group=group, column=column, bulk=bulk)


def url(key: str, *aliases: str, group: str = "main", vcard: str = "") -> Field:
    """A web address; http and https only."""
    return Field(key, ValueKind.URL, searched=Searched.TEXT, aliases=aliases, group=group, inline=True, vcard=vcard)


def derived(key: str, kind: ValueKind, *, column: bool = False) -> Field:
    """A value computed from the record's own fields; see ``model.derived``."""
    return Field(key, kind, group="summary", column=column, origin=Origin.DERIVED)


def carried() -> Field:
    """JSON text of vCard and iCalendar properties that have no field here.

    A list of ``[name, parameters, value, group]``, in the order of the file: RFC 7095's shape with the group beside.
    """
    return Field("carried", ValueKind.LONG_TEXT, max_length=LONG_TEXT_LENGTH, group="notes", origin=Origin.CARRIED)


def summary(key: str, kind: ValueKind = ValueKind.TEXT, *, column: bool = False) -> Field:
    """A value the database reads from other records."""
    return Field(key, kind, group="summary", column=column, origin=Origin.SUMMARY)
