"""Which color a recognized piece of a text has, and what it is called; no color stands without its word."""

from __future__ import annotations

from office_desk import labels
from office_desk.language import QT_TRANSLATE_NOOP, translate
from office_desk.ui.look.tokens import Colors

_GROUPS = {
    "name": QT_TRANSLATE_NOOP("ImportSource", "Name"),
    "contact": QT_TRANSLATE_NOOP("ImportSource", "Phone, e-mail, messenger"),
    "work": QT_TRANSLATE_NOOP("ImportSource", "Organization and position"),
    "place": QT_TRANSLATE_NOOP("ImportSource", "Address, web page and the rest"),
}
_OF_KIND = {"people": "name", "affiliations": "work", "organizations": "work"}
_PLACES = frozenset({"address", "web", "other"})


def mark_group(kind: str, key: str) -> str:
    """Answer which of the four groups a recognized piece belongs to, by the record kind and field it went to."""
    if kind == "contact_points":
        return "place" if key in _PLACES else "contact"
    return _OF_KIND.get(kind, "place")


def mark_groups() -> tuple[str, ...]:
    """Answer the groups in the order of the legend."""
    return tuple(_GROUPS)


def group_label(group: str) -> str:
    """Answer what a group is called in the legend."""
    return translate("ImportSource", _GROUPS[group])


def group_color(group: str, colors: Colors) -> str:
    """Answer the ground of a group in a scheme."""
    color: str = getattr(colors, f"mark_{group}")
    return color


def mark_label(kind: str, key: str) -> str:
    """Answer what one piece was taken for: "E-mail", "Family name"."""
    if kind == "contact_points":
        return labels.choice_label(kind, "kind", key)
    return labels.field_label(kind, key)
