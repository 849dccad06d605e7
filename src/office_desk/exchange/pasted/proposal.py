"""The pieces of one person as a record: names by script, where they work, how they are reached, the rest as notes."""

from __future__ import annotations

from dataclasses import dataclass, field

from office_desk.exchange.cards.birthday import birthday_of
from office_desk.exchange.cards.fitting import Fitting
from office_desk.exchange.incoming import Incoming, Named
from office_desk.exchange.pasted.people import Group
from office_desk.exchange.pasted.phrases import is_chinese_surname
from office_desk.exchange.pasted.pieces import NOTHING, Piece
from office_desk.exchange.reading import TextMark
from office_desk.exchange.vcard.dates import read_date
from office_desk.model.vague_date import MAXIMUM_WORDS_LENGTH, VagueDate
from office_desk.names.scripts import close_up, has_cyrillic, has_han
from office_desk.names.typed_name import parse_typed_name

_KINDS = {"whatsapp": "other", "skype": "other"}
_CONTACTS = frozenset(("phone", "mobile", "email", "wechat", "qq", "vk", "telegram", "web", "whatsapp", "skype"))
_HONORIFICS = frozenset(["教授", "副教授", "博士", "老师", "先生", "女士"])
_OF_WORK = ("organization", "department", "position")


@dataclass(slots=True)
class Proposal:
    """One proposed record and the marks of what it was made of."""

    record: Incoming
    marks: list[TextMark] = field(default_factory=list)


class Proposer:
    """Makes a record of a group of pieces."""

    def __init__(self, group: Group, number: int) -> None:
        self._group = group
        self._number = number
        self._record = Incoming("people" if group.names or group.is_of_somebody else "organizations")
        self._fitting = Fitting(self._record)
        self._marks: list[TextMark] = []
        self._notes: list[str] = []
        self._seen: set[tuple[str, str]] = set()

    def propose(self) -> Proposal:
        """The record of the group; nothing of the text is left out of it."""
        if self._record.kind == "people":
            self._take_names()
            self._take_degrees()
            self._take_work()
        else:
            self._take_organization()
        self._take_contacts()
        for piece in self._group.pieces:
            if piece.kind in (NOTHING, "note"):
                self._notes.append(piece.text)
        if self._notes or self._fitting.extra:
            self._record.values["notes"] = self._fitting.notes("\n".join(dict.fromkeys(self._notes)))
        return Proposal(self._record, sorted(self._marks, key=lambda mark: mark.start))

    def _mark(self, piece: Piece, kind: str, key: str) -> None:
        self._marks.append(TextMark(piece.start, piece.end, kind, key, self._number))

    def _take_names(self) -> None:
        names = self._group.names
        han = names["h"].text if "h" in names else ""
        values: dict[str, str] = {}
        if "h" in names:
            values["name_zh"] = close_up(han)
            self._mark(names["h"], "people", "name_zh")
        if "l" in names:
            self._take_parts(values, names["l"], f"{han} {names['l'].text}" if han else names["l"].text)
        if "c" in names and (han or "l" in names):
            told = parse_typed_name(names["c"].text)
            values["name_ru"] = " ".join(part for part in (told.family, told.given, told.patronymic) if part)
            self._mark(names["c"], "people", "name_ru")
        elif "c" in names:
            self._take_parts(values, names["c"], names["c"].text)
        for key, text in values.items():
            self._record.values[key] = self._fitting.text("people", key, text)

    def _take_parts(self, values: dict[str, str], piece: Piece, text: str) -> None:
        told = parse_typed_name(text)
        parts = {"family_name": told.family, "given_name": told.given, "patronymic": told.patronymic}
        values.update({key: part for key, part in parts.items() if part})
        if told.title:
            values["title"] = told.title
        self._mark(piece, "people", "family_name" if told.family else "given_name")

    def _take_degrees(self) -> None:
        """Take the academic degrees, which stand beside the name, as titles."""
        degrees = [piece for piece in self._group.pieces if piece.kind == "degree"]
        if not degrees:
            return
        said = str(self._record.values.get("title", ""))
        told = dict.fromkeys(text for text in (*(piece.text for piece in degrees), said) if text)
        self._record.values["title"] = self._fitting.text("people", "title", ", ".join(told))
        for piece in degrees:
            self._mark(piece, "people", "title")

    def _take_work(self) -> None:
        """Take the organization and what the person is there; what says it in another language goes to the notes."""
        found: dict[str, list[Piece]] = {kind: [] for kind in _OF_WORK}
        for piece in self._group.pieces:
            if piece.kind in found:
                found[piece.kind].append(piece)
        organization = _first(found["organization"], "")
        script = _script(organization.text) if organization else ""
        position = _first(found["position"], script)
        department = _first(found["department"], script)
        if organization is None:
            self._take_work_without_place(found)
            return
        values: dict[str, object] = {
            "organization": Named(self._fitting.text("organizations", "name", organization.text))
        }
        for key, first in (("department", department), ("position", position)):
            if first is not None:
                same = [each.text for each in found[key] if _script(each.text) == _script(first.text)]
                values[key] = self._fitting.text("affiliations", key, ", ".join(dict.fromkeys(same)))
        told = {key: organization.text if key == "organization" else str(values.get(key, "")) for key in _OF_WORK}
        for kind, pieces in found.items():
            for piece in pieces:
                self._mark(piece, "affiliations", kind)
                if piece.text not in told[kind]:
                    self._notes.append(piece.text)
        self._record.add_parts(Incoming("affiliations", values))

    def _take_work_without_place(self, found: dict[str, list[Piece]]) -> None:
        is_called_by_it = is_chinese_surname(str(self._record.values.get("name_zh", "")))  # 李主任
        for piece in found["position"]:
            if (is_called_by_it or piece.text in _HONORIFICS) and "title" not in self._record.values:
                self._record.values["title"] = piece.text
                self._mark(piece, "people", "title")
            else:
                self._notes.append(piece.text)
        self._notes.extend(piece.text for piece in found["department"])

    def _take_organization(self) -> None:
        for piece in self._group.pieces:
            if piece.kind == "organization":
                key = {"h": "name_zh", "c": "name_ru", "l": "name"}[_script(piece.text)]
                if key not in self._record.values:
                    self._record.values[key] = self._fitting.text("organizations", key, piece.text)
                    self._mark(piece, "organizations", key)
                    continue
            if piece.kind in _OF_WORK:
                self._notes.append(piece.text)

    def _take_contacts(self) -> None:
        codes = [piece for piece in self._group.pieces if piece.kind == "postal_code"]
        for piece in self._group.pieces:
            if piece.kind in _CONTACTS:
                self._add_contact(piece)
            elif piece.kind == "address":
                code = codes.pop(0) if codes else None
                self._add_address(piece, code)
            elif piece.kind == "birthday":
                self._take_birthday(piece)
        self._notes.extend(piece.text for piece in codes)

    def _add_address(self, piece: Piece, code: Piece | None) -> None:
        text = piece.text
        if code is not None and code.text not in text:
            text = f"{text} {code.text}" if has_han(text) else f"{text}, {code.text}"
        if code is not None:
            self._mark(code, "contact_points", "address")
        if any(each.values.get("kind") == "address" for each in self._record.parts) and ("address", text) in self._seen:
            return
        self._seen.add(("address", text))
        self._add("address", text, "", piece)

    def _add_contact(self, piece: Piece) -> None:
        kind, label = _KINDS.get(piece.kind, piece.kind), piece.label
        if piece.kind in _KINDS:
            label = piece.kind
        key = ("phone" if kind in ("phone", "mobile") else kind, _comparable(kind, piece.text))
        if key in self._seen:
            self._mark(piece, "contact_points", kind)
            return
        self._seen.add(key)
        self._add(kind, piece.text, label, piece)

    def _add(self, kind: str, value: str, label: str, piece: Piece) -> None:
        values: dict[str, object] = {"kind": kind, "value": self._fitting.text("contact_points", "value", value)}
        if label:
            values["label"] = label
        self._record.add_parts(Incoming("contact_points", values))
        self._mark(piece, "contact_points", kind)

    def _take_birthday(self, piece: Piece) -> None:
        date = birthday_of(read_date(piece.text))
        if date is None and len(piece.text) <= MAXIMUM_WORDS_LENGTH:
            date = VagueDate.undatable(piece.text)
        if date is None or "birthday" in self._record.values or self._record.kind != "people":
            self._notes.append(piece.text)
            return
        self._record.values["birthday"] = date
        self._mark(piece, "people", "birthday")


def _first(pieces: list[Piece], script: str) -> Piece | None:
    """The first piece, rather one in this script."""
    same = [piece for piece in pieces if not script or _script(piece.text) == script]
    return next(iter(same or pieces), None)


def _comparable(kind: str, text: str) -> str:
    if kind in ("phone", "mobile"):
        return "".join(filter(str.isdigit, text))
    return text.casefold().rstrip("/")


def _script(text: str) -> str:
    return "h" if has_han(text) else "c" if has_cyrillic(text) else "l"
