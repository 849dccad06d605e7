"""Cards of a vCard file as records: people, and organizations where a card is one."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from office_desk.exchange.cards.birthday import OWN_BIRTHDAY, birthday_of, birthday_properties, own_birthday
from office_desk.exchange.cards.card_reasons import reason_of
from office_desk.exchange.cards.card_view import CardView
from office_desk.exchange.cards.carrying import carried_of
from office_desk.exchange.cards.fitting import Fitting, visible
from office_desk.exchange.cards.own_fields import field_of_property, is_own_property, read_own_fields
from office_desk.exchange.cards.point_words import OWN_CONTACT
from office_desk.exchange.cards.read_affiliations import OWN_ENDED, OWN_FORMER, OWN_STARTED, affiliations_of
from office_desk.exchange.cards.read_files import take_files
from office_desk.exchange.cards.read_names import OWN_NAMES, NameReader
from office_desk.exchange.cards.read_organizations import (
    is_organization,
    organization_names,
    organization_values,
    take_place,
    take_website,
)
from office_desk.exchange.cards.read_points import MESSENGERS, PointReader
from office_desk.exchange.cards.script_parts import mixes_letters
from office_desk.exchange.incoming import Incoming, IncomingFile
from office_desk.exchange.lasting_marks import is_uuid, uuid_of
from office_desk.exchange.reading import Format, Reading, ReadOptions
from office_desk.exchange.vcard import CardReader, properties
from office_desk.exchange.vcard.card import Card, Property
from office_desk.exchange.vcard.repairs import RepairCode
from office_desk.model.catalog.people import LANGUAGES
from office_desk.model.errors import Reason, Refused
from office_desk.names.scripts import fold

OFFERED_ENCODINGS = ("utf-8", "gb18030", "cp1251", "big5", "koi8-r", "cp866", "cp1252", "utf-16")

# What the fields of a record hold, or what only carried them through the file.
_FIELDS = frozenset(
    (
        *("N", "FN", "ORG", "TITLE", "TEL", "EMAIL", "URL", "ADR", "BDAY", "NOTE"),
        *("KIND", "REV", "PRODID", "VERSION", "X-ABSHOWAS", "PROFILE"),
    )
)
_PHONETIC = frozenset(
    ("X-PHONETIC-LAST-NAME", "X-PHONETIC-FIRST-NAME", "X-PHONETIC-MIDDLE-NAME", "SORT-STRING"),
)
_OWN = frozenset((OWN_NAMES, OWN_BIRTHDAY, OWN_CONTACT, OWN_STARTED, OWN_ENDED, OWN_FORMER))
_TAKEN = _FIELDS | _OWN | MESSENGERS


def read_card_records(data: bytes, options: ReadOptions) -> Reading:
    """Read a vCard file of any version into records.

    Repairs become warnings of the record they belong to, or notes of the reading.

    Raises:
        Refused: There is no such encoding as the one chosen.
    """
    try:
        reader = CardReader(data, charset=options.encoding or None)
    except ValueError:
        raise Refused("encoding_unknown", encoding=options.encoding) from None
    reading = Reading("", Format.VCARD)
    records: list[Incoming | None] = []
    for card in reader.cards():
        records.append(_record(card, reading))
    _tell_repairs(reader, reading, records)
    reading.records.extend(record for record in records if record is not None)
    reading.encoding = reader.charset
    reading.encoding_is_guess = reader.charset_is_guess
    reading.encodings = tuple(dict.fromkeys((reader.charset, *_runners_up(reader), *OFFERED_ENCODINGS)))
    return reading


def _tell_repairs(reader: CardReader, reading: Reading, records: list[Incoming | None]) -> None:
    for repair in reader.repairs():
        number = repair.card_number - 1
        record = records[number] if 0 <= number < len(records) else None
        if record is None:
            reading.notes.append(reason_of(repair))
        else:
            record.warn(reason_of(repair))


def _runners_up(reader: CardReader) -> Iterator[str]:
    for repair in reader.repairs():
        if repair.code is RepairCode.GUESSED_CHARSET:
            yield from filter(None, repair.values)


def _record(card: Card, reading: Reading) -> Incoming | None:
    view = CardView(card)
    kind = view.text("KIND") or view.text("X-ADDRESSBOOKSERVER-KIND")
    if kind.lower() == "group":
        reading.notes.append(Reason.of("card_list_left_out", value=view.text("FN"), line=card.first_line))
        return None
    record = record_of(view)
    record.lines = card.first_line, card.last_line
    return record


def record_of(view: CardView) -> Incoming:
    """The person of a card, or the organization where it names nobody else."""
    named = organization_names(view)
    record = Incoming("organizations" if is_organization(view, named) else "people")
    CardRecord(view, record).read(named)
    return record


class CardRecord:
    """Fills one record from its card."""

    def __init__(self, view: CardView, record: Incoming) -> None:
        self._view = view
        self._record = record
        self._fitting = Fitting(record)
        self._carried: list[Property] = []
        self._taken: set[str] = set()

    def read(self, named: list[list[str]]) -> None:
        """Read all of the card; nothing raises."""
        values = self._record.values
        points = PointReader(self._view, self._fitting)
        parts = points.read()
        if self._record.kind == "people":
            self._take_person(values, named)
            self._record.add_parts(*affiliations_of(self._view, self._fitting))
        else:
            values.update(organization_values(self._view, self._fitting, named))
            self._carried.extend(
                each for each in self._view.all("N") if each.text.strip(" ;,") and not _is_same(each, named)
            )
            self._carried.extend(self._view.all("TITLE"))
            take_place(values, points, self._fitting)
            take_website(values, parts)
        self._record.add_parts(*parts)
        self._carried.extend(points.structured)
        values.update(read_own_fields(self._view, self._fitting))
        self._record.uuid = uuid_of(self._view.text("UID"))
        self._carried.extend(take_files(self._view, self._fitting))
        self._carry(values)
        self._take_notes(values)

    def _take_person(self, values: dict[str, Any], named: list[list[str]]) -> None:
        known = frozenset([name.casefold() for names in named for name in names])
        found = NameReader(self._view, known).read()
        name = found.name
        told = {
            "family_name": name.family,
            "given_name": name.given,
            "patronymic": name.patronymic,
            "name_zh": name.zh,
            "name_ru": name.ru,
            "title": name.title,
        }
        for key, text in told.items():
            if text and (text := self._fitting.text("people", key, text)):
                values[key] = text
                if mixes_letters(text):
                    self._fitting.warn("card_mixed_letters", value=text)
        if found.others:
            self._carried.append(_nickname(found.others))
        if found.took_phonetic or OWN_NAMES in self._view or _only_spells(self._view, name.family, name.given):
            self._taken |= _PHONETIC
        self._take_birthday(values)
        self._take_languages(values)

    def _take_birthday(self, values: dict[str, Any]) -> None:
        said = properties.birthday(self._view.only("BDAY")) if "BDAY" in self._view else None
        birthday = birthday_of(said) if said is not None else None
        for each in self._view.all(OWN_BIRTHDAY):
            own = own_birthday(each)
            if own is not None and (said is None or _tells(own, said.text)):
                birthday = own
        if birthday is not None:
            values["birthday"] = birthday
        elif said is not None and said.problem is None:
            self._fitting.extra.append(said.text)

    def _take_languages(self, values: dict[str, Any]) -> None:
        if "LANG" not in self._view:
            return
        found = set()
        for each in self._view.all("LANG"):
            code = each.text.strip().lower()[:2]
            if code in LANGUAGES and each.text.strip().lower()[2:3] in ("", "-", "_"):
                found.add(code)
            else:
                self._carried.append(each)
        if found:
            values["languages"] = tuple(code for code in LANGUAGES if code in found)

    def _carry(self, values: dict[str, Any]) -> None:
        """Keep every property that no field holds."""
        is_person = self._record.kind == "people"
        left = self._view.names - (_TAKEN | self._taken if self._taken else _TAKEN)
        found = self._view.card.properties if len(left) > 1 else self._view.all(*left) if left else ()
        for each in found:
            if each.name not in left:
                continue
            if each.name == "X-ABLABEL":
                if each.group not in self._view.used:
                    self._carried.append(each)
            elif not isinstance(each.value, bytes) and not self._is_told(each, is_person):
                self._carried.append(each)
        if self._carried:
            self._fit_carried(values)

    def _is_told(self, each: Property, is_person: bool) -> bool:
        name = each.name
        if name == "UID":
            return is_uuid(each.text) or not each.text.strip()
        if name in ("LANG", "PHOTO", "LOGO"):
            return is_person or name != "LANG"
        if name == "ROLE":
            return is_person and not any(title.text.strip() for title in self._view.all("TITLE"))
        return is_own_property(name) and field_of_property(self._record.kind, name) is not None

    def _fit_carried(self, values: dict[str, Any]) -> None:
        text = carried_of(tuple(self._carried))
        if len(text) > _LONGEST_CARRIED or text != visible(text, is_long=True):
            self._fitting.warn("card_carried_as_file")
            self._record.add_file(_carried_file(text))
            text = carried_of(
                tuple(each for each in self._carried if len(each.text) <= 1_000 and isinstance(each.value, str))
            )
        if len(text) <= _LONGEST_CARRIED:
            values["carried"] = text

    def _take_notes(self, values: dict[str, Any]) -> None:
        told = [each.text for each in self._view.all("NOTE") if each.text.strip()]
        if told or self._fitting.extra:
            values["notes"] = self._fitting.notes("\n\n".join(told))


_LONGEST_CARRIED = 100_000


def _carried_file(text: str) -> IncomingFile:
    return IncomingFile("carried.json", "document", "application/json", text.encode("utf-8", "replace"))


def _nickname(others: list[str]) -> Property:
    return Property("NICKNAME", others[0] if len(others) == 1 else (tuple(others),))


def _is_same(each: Property, named: list[list[str]]) -> bool:
    told = fold(each.text.replace(";", " ").replace(",", " "))
    return not told or any(fold(" ".join(names[-1:])).replace(",", " ") == told for names in named)


def _only_spells(view: CardView, family: str, given: str) -> bool:
    """Whether the phonetic names and the sort string say no more than the Latin name does."""
    if _PHONETIC.isdisjoint(view.names):
        return False
    words = set(fold(f"{family} {given}").split())
    told = " ".join(view.text(name) for name in _PHONETIC)
    return set(fold(told).replace(",", " ").split()) <= words


def _tells(own: Any, said: str) -> bool:
    """Whether BDAY still is what the desk wrote beside its own date."""
    return any(
        found.text == said
        for version in ("3.0", "4.0")
        for found in birthday_properties(own, version)
        if found.name == "BDAY"
    )
