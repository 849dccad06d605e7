"""Cards of organizations: which ones they are, and what they tell of the organization itself."""

from __future__ import annotations

import re
from typing import Any

from office_desk.exchange.cards.card_view import CardView
from office_desk.exchange.cards.fitting import Fitting
from office_desk.exchange.cards.organization_words import is_organization_name
from office_desk.exchange.cards.point_words import is_web_address
from office_desk.exchange.cards.read_names import PERSON_NAMES, own_names
from office_desk.exchange.cards.read_points import PointReader
from office_desk.exchange.cards.script_parts import by_script
from office_desk.exchange.incoming import Incoming, Named
from office_desk.exchange.vcard import properties

_translated = re.compile(r"\s+[/|]\s+|\s*\n\s*")
_KEYS = ("name", "name_zh", "name_ru")


def organization_names(view: CardView) -> list[list[str]]:
    """Name and units of each ORG."""
    return [parts for parts in view.organizations if parts]


def is_organization(view: CardView, named: list[list[str]]) -> bool:
    """Whether a card is that of an organization: it says so, or it names no person."""
    kind = view.text("KIND").lower()
    if kind:
        return kind == "org"
    if own_names(view, PERSON_NAMES):
        return False
    shown, person = view.text("FN"), _person(view)
    known = {name.casefold() for names in named for name in (names[0], names[-1], ", ".join(names))}
    names_nobody = not person or person.casefold() in known
    if view.text("X-ABSHOWAS").lower() == "company" and names_nobody:
        return True
    if not names_nobody:
        return False
    if not shown or shown.casefold() in known:
        return bool(known)
    return not known and is_organization_name(shown)


def _person(view: CardView) -> str:
    for name in view.person_names:
        return " ".join(part for part in (name.family, name.given, name.additional) if part)
    return ""


def organization_values(view: CardView, fitting: Fitting, named: list[list[str]]) -> dict[str, Any]:
    """The names of an organization in its languages, and the larger one it belongs to."""
    values: dict[str, Any] = {}
    known = dict(zip(_KEYS, own_names(view, len(_KEYS)), strict=False))
    if known:
        return {key: fitting.text("organizations", key, name) for key, name in known.items() if name}
    shown = [text for each in view.all("FN") if (text := properties.one_line(each.text))]
    own = named[0] if named else []
    for text in (*shown, *(names[-1] for names in named)):
        for key, name in _names(text).items():
            values.setdefault(key, fitting.text("organizations", key, name))
    if len(own) > 1:
        parent = fitting.text("organizations", "name", ", ".join(own[:-1]))
        if parent.strip():
            values["parent"] = Named(parent)
    return values


def _names(text: str) -> dict[str, str]:
    """A name per language: "上海海事大学 Shanghai Maritime University" is two."""
    found: dict[str, str] = {}
    for piece in _translated.split(text):
        said = by_script(piece)
        if not said.han and said.cyrillic and said.latin:
            found.setdefault("name_ru", piece)  # ООО «Sample»: letters of both belong to one name
            continue
        for key, name in zip(_KEYS, said, strict=True):
            if name:
                found.setdefault(key, name)
    return found


def take_place(values: dict[str, Any], points: PointReader, fitting: Fitting) -> None:
    """City and country of the first address that names one."""
    for address in sorted(points.addresses, key=lambda each: bool(each.street or each.postal_code)):
        if address.city or address.country:
            for key in ("city", "country"):
                if text := getattr(address, key):
                    values[key] = fitting.text("organizations", key, text)
            return


def take_website(values: dict[str, Any], parts: list[Incoming]) -> None:
    """The first web page without a label is the organization's own."""
    free = [part for part in parts if part.values["kind"] == "web" and "label" not in part.values]
    for part in sorted(free, key=lambda each: "preferred" in each.values):
        if is_web_address(part.values["value"]):
            values["website"] = part.values["value"]
            parts.remove(part)
            return
