"""What the catalog says of one record kind, and of the views that show a part of one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from types import MappingProxyType

from office_desk.model.catalog.fields import Field, Origin


@dataclass(frozen=True)
class RecordKind:
    """One kind of record: its fields in the order people meet them.

    Attributes:
        key: The kind's name in the program, the command line and the database table.
        titles: Fields a record is called by: a name per language, or links joined where it has no name of its own.
        owners: Link fields of the record it is a part of ("event" for a session): trashed and restored with it.
        is_searched: Whether the search over everything finds it by itself.
    """

    key: str
    fields: tuple[Field, ...]
    titles: tuple[str, ...]
    owners: tuple[str, ...] = ()
    is_searched: bool = True

    @cached_property
    def by_key(self) -> Mapping[str, Field]:
        """The fields by their keys."""
        return MappingProxyType({field.key: field for field in self.fields})

    @cached_property
    def written(self) -> tuple[Field, ...]:
        """The fields a person can set."""
        return tuple(field for field in self.fields if field.origin is Origin.WRITTEN)

    @cached_property
    def stored(self) -> tuple[Field, ...]:
        """What history, undo and copies keep of a record: the fields a person can set and those that are carried."""
        return tuple(field for field in self.fields if field.origin in (Origin.WRITTEN, Origin.CARRIED))

    @cached_property
    def shown(self) -> Mapping[str, Field]:
        """The fields a person is told of, by their keys: all but those that are carried."""
        return MappingProxyType({field.key: field for field in self.fields if field.origin is not Origin.CARRIED})

    @cached_property
    def links(self) -> tuple[Field, ...]:
        """The fields that point at other records."""
        return tuple(field for field in self.written if field.target)

    def __getitem__(self, key: str) -> Field:
        return self.by_key[key]


@dataclass(frozen=True)
class View:
    """A named part of a record kind that has a page and a command line name of its own.

    Attributes:
        key: "partners", "open-days": the sidebar's name in lower case with dashes.
        kind: The record kind it shows.
        condition: Field and value that every record of the view has and every new one is given.
        columns: What a fresh list shows besides the title, in order.
        sort: The field a fresh list is ordered by, with a leading "-" for descending; "" is the title.
    """

    key: str
    kind: str
    condition: tuple[str, str] | None = None
    columns: tuple[str, ...] = ()
    sort: str = ""
