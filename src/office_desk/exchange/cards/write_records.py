"""Records of people and organizations as cards."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC
from typing import Any

from office_desk.exchange.cards.birthday import birthday_properties
from office_desk.exchange.cards.card_view import CardView
from office_desk.exchange.cards.carrying import properties_carried
from office_desk.exchange.cards.fitting import Fitting
from office_desk.exchange.cards.own_fields import own_properties
from office_desk.exchange.cards.read_names import OWN_NAMES
from office_desk.exchange.cards.read_organizations import organization_names, organization_values
from office_desk.exchange.cards.write_affiliations import affiliation_properties
from office_desk.exchange.cards.write_names import name_properties
from office_desk.exchange.cards.write_points import PointWriter
from office_desk.exchange.incoming import Incoming, IncomingFile
from office_desk.exchange.lasting_marks import uuid_of
from office_desk.exchange.outgoing import Outgoing
from office_desk.exchange.vcard.card import Card, Property
from office_desk.names.name_parts import PersonName
from office_desk.names.organization_name import display_title

_LARGEST_PHOTO = 1_000_000  # octets; phones refuse cards with larger pictures
_WRITTEN_ANEW = frozenset(("N", "FN", "ORG", "TITLE", "TEL", "EMAIL", "BDAY", "NOTE", "REV", "UID", "KIND", "ADR"))
_ADDRESS_PARTS = 7


def record_cards(outgoing: Sequence[Outgoing], version: str = "3.0", language: str = "en") -> tuple[Card, ...]:
    """A card for each person and organization; other kinds have none and are left out.

    Args:
        version: The version that `write_cards` is to write: "2.1", "3.0" or "4.0".
        language: The reader's, "en", "zh" or "ru": the name that is shown is in it where it is known.
    """
    return tuple(_card(record, version, language) for record in outgoing if record.kind in ("people", "organizations"))


def _card(record: Outgoing, version: str, language: str) -> Card:
    return Card(version, tuple(_CardWriter(record, version, language).properties()))


class _CardWriter:
    """Writes the properties of one card."""

    def __init__(self, record: Outgoing, version: str, language: str) -> None:
        self._record = record
        self._values: Mapping[str, Any] = record.values
        self._version = version
        self._language = language
        self._carried = list(properties_carried(self._values.get("carried") or ""))
        addresses = [each for each in self._carried if each.name == "ADR"]
        self._points = PointWriter(version, addresses, {each.group for each in self._carried})

    def properties(self) -> list[Property]:
        """All properties, the name first."""
        affiliations = [part for part in self._record.parts if part.kind == "affiliations"]
        places = affiliation_properties(affiliations, self._points, self._language)
        is_person = self._record.kind == "people"
        written = self._person(places) if is_person else self._organization()
        points = [part.values for part in self._record.parts if part.kind == "contact_points"]
        written.extend(self._points.write(points))
        if self._values.get("notes"):
            written.append(Property("NOTE", self._values["notes"]))
        written.extend(self._pictures())
        written.extend(self._own())
        written.append(self._uid())
        written.append(Property("REV", self._revision()))
        written.extend(each for each in self._carried if each.name not in _WRITTEN_ANEW)
        return written

    def _person(self, places: list[Property]) -> list[Property]:
        values = self._values
        keys = ("family_name", "given_name", "patronymic", "name_zh", "name_ru", "title")
        name = PersonName(*(values.get(key) or "" for key in keys))
        written = name_properties(name, self._version, self._language, places) + places
        if values.get("birthday"):
            written.extend(birthday_properties(values["birthday"], self._version))
        if self._version == "4.0":
            written.extend(Property("LANG", code) for code in values.get("languages") or ())
        return written

    def _organization(self) -> list[Property]:
        values = self._values
        names = {code: values.get(key) or "" for code, key in (("en", "name"), ("zh", "name_zh"), ("ru", "name_ru"))}
        shown = display_title(names["en"], names["zh"], names["ru"], self._language)
        kind = Property("KIND", "org") if self._version == "4.0" else Property("X-ABSHOWAS", "COMPANY")
        known = [(code, text) for code, text in names.items() if text.strip()]
        if self._version == "4.0" and len(known) > 1:
            known.sort(key=lambda pair: pair[1].strip() != shown)
            written = [Property("FN", text, (("ALTID", "1"), ("LANGUAGE", code))) for code, text in known]
        else:
            written = [Property("FN", shown)]
        written += [Property("ORG", shown), kind]
        if not _reads_back(written, names):
            written.append(Property.of_components(OWN_NAMES, tuple((text,) for text in (shown, *names.values()))))
        return [*written, *self._place()]

    def _place(self) -> list[Property]:
        values = self._values
        written = []
        if values.get("website"):
            written.append(Property("URL", values["website"]))
        city, country = values.get("city") or "", values.get("country") or ""
        if city or country:
            parts = tuple(({3: city, 6: country}.get(place, ""),) for place in range(_ADDRESS_PARTS))
            written.append(Property.of_components("ADR", parts))
        return written

    def _own(self) -> list[Property]:
        left_out = {"languages"} if self._version == "4.0" and self._record.kind == "people" else set()
        values = {key: value for key, value in self._values.items() if key not in left_out}
        return own_properties(self._record.kind, values, self._record.links, self._language)

    def _uid(self) -> Property:
        """The mark another program gave, as long as it is still that of this record, so that it knows its card."""
        foreign = next((each for each in self._carried if each.name == "UID"), None)
        if foreign is not None and uuid_of(foreign.text) == self._record.uuid:
            return Property("UID", foreign.text)
        return Property("UID", f"urn:uuid:{self._record.uuid}")

    def _revision(self) -> str:
        form = "%Y%m%dT%H%M%SZ" if self._version == "4.0" else "%Y-%m-%dT%H:%M:%SZ"
        return self._record.updated_at.astimezone(UTC).strftime(form)

    def _pictures(self) -> list[Property]:
        return [made for file in self._record.files if (made := _picture(file)) is not None]


def _reads_back(written: list[Property], names: Mapping[str, str]) -> bool:
    """Whether an organization's names are read back as they are."""
    view = CardView(Card("4.0", tuple(written)))
    read = organization_values(view, Fitting(Incoming("organizations")), organization_names(view))
    return read == {key: text for key, text in zip(("name", "name_zh", "name_ru"), names.values(), strict=True) if text}


def _picture(file: IncomingFile) -> Property | None:
    name = {"photo": "PHOTO", "logo": "LOGO"}.get(file.purpose)
    if name is None or len(file.content) > _LARGEST_PHOTO or not file.content:
        return None
    return Property(name, file.content, (("MEDIATYPE", file.media_type),))
