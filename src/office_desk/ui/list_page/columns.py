"""Which columns a list can show, what they are called, and how wide they begin."""

from __future__ import annotations

from collections.abc import Iterable

from office_desk import labels
from office_desk.model.catalog import KINDS, VIEWS, Field, ValueKind
from office_desk.ui.list_page.table_model import TITLE, Column
from office_desk.ui.look.state_tones import is_state

NARROWEST_TITLE = 280
STATE_WIDTH = 192

_WIDTHS = {
    ValueKind.TEXT: 200,
    ValueKind.LONG_TEXT: 280,
    ValueKind.INTEGER: 96,
    ValueKind.FLAG: 80,
    ValueKind.CHOICE: 160,
    ValueKind.CHOICES: 200,
    ValueKind.VAGUE_DATE: 192,
    ValueKind.VAGUE_COUNT: 120,
    ValueKind.MOMENT: 200,
    ValueKind.ZONE: 160,
    ValueKind.LINK: 240,
    ValueKind.URL: 240,
}
"""The most that a column takes by itself; it begins no wider than what it holds."""

_RIGHT_ALIGNED = frozenset({ValueKind.INTEGER, ValueKind.VAGUE_DATE, ValueKind.VAGUE_COUNT, ValueKind.MOMENT})
_NEVER_SHOWN = frozenset({"photo", "sha256", "about_uuid"})
"""Fields whose values say nothing to a person."""


def column_fields(view: str) -> tuple[Field, ...]:
    """Every field a column can show, in the catalog's order; parts of the title stand in the title already."""
    kind = KINDS[VIEWS[view].kind]
    return tuple(field for field in kind.shown.values() if field.key not in _NEVER_SHOWN)


def known_keys(view: str, keys: Iterable[object]) -> tuple[str, ...]:
    """Those of the keys that are columns of the view, each once; the rest is passed over."""
    known = {field.key for field in column_fields(view)}
    return tuple(dict.fromkeys(key for key in keys if isinstance(key, str) and key in known))


def make_columns(view: str, keys: Iterable[str]) -> tuple[Column, ...]:
    """The title and the columns of these keys, with their headings in the language of the moment."""
    kind = KINDS[VIEWS[view].kind]
    title = Column(TITLE, None, title_heading(view), False, NARROWEST_TITLE)
    return (title, *(_column(kind.key, kind[key]) for key in keys))


def title_heading(view: str) -> str:
    """What the title column is called: the first field of the title, as "Name" or "Topic"."""
    kind = KINDS[VIEWS[view].kind]
    return labels.kind_label(kind.key, plural=False)


def _column(kind: str, field: Field) -> Column:
    width = STATE_WIDTH if is_state(field) else _WIDTHS[field.kind]
    return Column(field.key, field, labels.field_label(kind, field.key), field.kind in _RIGHT_ALIGNED, width)
