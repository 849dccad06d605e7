"""A list as a person set it up, under a name: its search, filters, order and columns."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from office_desk.model.catalog import VIEWS
from office_desk.model.list_query import SortKey
from office_desk.ui.list_page.columns import known_keys
from office_desk.ui.list_page.conditions import Condition, from_plain, to_plain
from office_desk.ui.list_page.quick_filters import main_choice
from office_desk.ui.list_page.table_model import TITLE

LONGEST_NAME = 60
_MOST_SORT_KEYS = 3


@dataclass(frozen=True, slots=True)
class ListSetup:
    """What makes a list this list.

    Attributes:
        quick: The value of the page's main choice field whose chip is on; "" for all.
        text: What stands in the search field.
    """

    columns: tuple[str, ...]
    sort: tuple[SortKey, ...]
    conditions: tuple[Condition, ...] = ()
    quick: str = ""
    text: str = ""

    @classmethod
    def fresh(cls, view: str) -> ListSetup:
        """How the list is when nobody has changed anything."""
        key = VIEWS[view].sort
        first = SortKey(key.removeprefix("-"), key.startswith("-"))
        sort = (first,) if first.key == TITLE else (first, SortKey())
        return cls(known_keys(view, VIEWS[view].columns), sort)


@dataclass(frozen=True, slots=True)
class SavedView:
    """A list's setup with its name."""

    name: str
    setup: ListSetup


def setup_to_plain(setup: ListSetup) -> dict[str, Any]:
    """The setup as settings keep it."""
    return {
        "columns": list(setup.columns),
        "sort": [f"-{key.key}" if key.descending else key.key for key in setup.sort],
        "conditions": [to_plain(condition) for condition in setup.conditions],
        "quick": setup.quick,
        "text": setup.text,
    }


def setup_from_plain(view: str, plain: object) -> ListSetup:
    """The setup that `setup_to_plain` wrote; what is missing or damaged is as in a fresh list."""
    fresh = ListSetup.fresh(view)
    if not isinstance(plain, Mapping):
        return fresh
    columns = plain.get("columns")
    conditions = [from_plain(view, one) for one in _list(plain.get("conditions"))]
    choice = main_choice(view)
    quick = plain.get("quick")
    text = plain.get("text")
    return ListSetup(
        known_keys(view, columns) if isinstance(columns, list | tuple) else fresh.columns,
        _sort_from_plain(view, plain.get("sort")) or fresh.sort,
        tuple(condition for condition in conditions if condition is not None),
        quick if isinstance(quick, str) and choice is not None and quick in choice.choices else "",
        text if isinstance(text, str) else "",
    )


def saved_to_plain(saved: SavedView) -> dict[str, Any]:
    """The saved view as settings keep it."""
    return {"name": saved.name, **setup_to_plain(saved.setup)}


def saved_from_plain(view: str, plain: object) -> tuple[SavedView, ...]:
    """The saved views among what settings kept, each name once."""
    named: dict[str, SavedView] = {}
    for one in _list(plain):
        name = one.get("name") if isinstance(one, Mapping) else None
        if isinstance(name, str) and name.strip():
            named[name] = SavedView(name[:LONGEST_NAME], setup_from_plain(view, one))
    return tuple(named.values())


def _sort_from_plain(view: str, plain: object) -> tuple[SortKey, ...]:
    keys = [key for key in _list(plain) if isinstance(key, str)]
    known = {*known_keys(view, (key.removeprefix("-") for key in keys)), TITLE}
    sort = [SortKey(key.removeprefix("-"), key.startswith("-")) for key in keys]
    return tuple(key for key in sort if key.key in known)[:_MOST_SORT_KEYS]


def _list(plain: object) -> list[Any]:
    return list(plain) if isinstance(plain, list | tuple) else []
