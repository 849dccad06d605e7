"""One line of a pasted text as the pieces that were recognized in it, and what is left."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from office_desk.exchange.pasted import phrases
from office_desk.exchange.pasted.edges import trimmed, without_half_pairs
from office_desk.exchange.pasted.line_labels import Label, labels_of
from office_desk.exchange.pasted.line_openings import end_of_opening
from office_desk.exchange.pasted.segments import end_of_chinese_name, is_list_number, kind_of, script_runs, segments_of
from office_desk.exchange.pasted.tokens import Token, moment, phone_kind, phones_of, tokens_of
from office_desk.names.scripts import HAN_RUN, has_cyrillic, has_han, has_latin

NOTHING = "nothing"
"""The kind of a piece that was not recognized."""

LONGEST_LINE = 600  # a longer line is prose: only what is known by its look is looked for in it

_EDGES = " \t\u00a0\u3000,;|/•·—–-，；、。:：<>《》\"'“”*_~=+()（）[]【】"
_NOTE_EDGES = " \t\u00a0\u3000,;，；、"
_account = re.compile(r"@?[A-Za-z0-9][\w.@-]{1,63}|\+?\d[\d ()-]{5,20}\d")
_commas = re.compile(r",\s+")
_item = re.compile(r"\s*[,，、]\s*")
_together = re.compile(
    r"微信同号|同微信|手机同微信|微信同手机|\((?:wechat|微信)\)|（微信）|wechat same|тот же wechat", re.IGNORECASE
)
_titled_name = re.compile(
    f"(?P<name>{HAN_RUN.pattern[:-1]}{{2,4}}?)(?P<title>副教授|教授|博士|老师|副?主任|副?处长|副?院长|副?校长|副?部长|总经理|经理"
    "|总监|书记|先生|女士|同学|秘书|助理|科长|所长)$"
)
_introduced = re.compile(
    rf"(?:我是|我叫|我的名字是|联系人是|请联系|联系|找|这位是|这是)(?:我们的?|(?P<place>[^，。\s]{{2,20}})的)?\s*(?P<han>{HAN_RUN.pattern[:-1]}{{2,4}})"
    r"|(?:[Mm]y name is|I am|I'm|[Cc]ontact|[Tt]his is)\s+(?P<latin>[A-Z][\w'-]+(?:\s[A-Z][\w'-]+){1,2})"
    r"|(?:[Мм]еня зовут|[Кк]онтакт:?|[Пп]ишет|[Ээ]то)\s+(?P<cyrillic>[А-ЯЁ][а-яё-]+(?:\s[А-ЯЁ][а-яё-]+){1,2})"
)
_spoken = re.compile(r"(?P<name>[^:：]{2,60})[:：](?P<rest>\s.*)")
_name_in_front = re.compile(r"(?P<name>[^()（）]{4,60}?)\s?[(（](?P<rest>[^()（）]{2,80})[)）]\s*")
_position_at = re.compile(
    r"(?P<position>.{3,60}?)\s+(?P<organization>(?:ООО|ОАО|ЗАО|ПАО|АО|ИП|АНО|ФГБОУ|ФГАОУ|ФГБУ|ГБОУ)\s.{3,120})"
)
_whole_place = re.compile(
    r"(?P<organization>.{2,40}?(?:大学|有限责任公司|有限公司|集团|科学院|研究院|研究所|委员会|总领事馆|大使馆|协会|公司|学院))"
    r"(?P<rest>.{2,30})"
)
_ACCOUNTS = frozenset(("wechat", "qq", "telegram", "whatsapp", "skype", "vk"))
_TOLD_WHOLE = frozenset(("name", "position", "department", "organization", "address", "birthday", "note"))


@dataclass(slots=True)
class Piece:
    """A part of the text and what it is: a name, a position, an address, a contact point, or nothing.

    Attributes:
        kind: "name", "position", "department", "organization", "address", "birthday", "postal_code", "note", the kind
            of a contact point, or `NOTHING`.
        label: What a contact point is called.
    """

    kind: str
    text: str
    start: int
    end: int
    label: str = ""
    is_labeled: bool = False


class LineReader:
    """Reads one line.

    Attributes:
        pieces: What it holds, in its order.
    """

    def __init__(self, line: str, offset: int) -> None:
        self._line = line
        self._offset = offset
        self.pieces: list[Piece] = []
        self._read()
        self.pieces.sort(key=lambda piece: (piece.start, piece.end))

    def _read(self) -> None:
        line = self._line
        if len(line) > LONGEST_LINE:
            self._take_tokens(0, len(line), is_prose=True)
            return
        opening = end_of_opening(line)
        labels = [label for label in labels_of(line) if label.end > opening]
        starts = [*(label.start for label in labels), len(line)]
        self._take_free(opening, starts[0])
        for label, end in zip(labels, starts[1:], strict=True):
            self._take_labeled(label, end)
        self._take_same_account()

    def _add(self, kind: str, start: int, end: int, label: str = "", is_labeled: bool = False) -> None:
        text = self._line[start:end]
        if kind == NOTHING or kind == "note":
            first, last = without_half_pairs(text, *trimmed(text, _NOTE_EDGES))
        else:
            first, last = trimmed(text, " " if kind in _ACCOUNTS or kind in ("phone", "mobile") else _EDGES)
        text = text[first:last]
        if any(map(str.isalnum, text)) and not (kind == NOTHING and is_list_number(text)):
            place = self._offset + start
            self.pieces.append(Piece(kind, text, place + first, place + last, label, is_labeled))

    def _take_labeled(self, label: Label, end: int) -> None:
        kind, start = label.kind, label.end
        value = self._line[start:end]
        if kind in _TOLD_WHOLE:
            if kind == "address" or kind == "note":
                self._add(kind, start, end, is_labeled=True)
            else:
                self._take_whole(kind, start, end)
            return
        if kind == "correspondent" and kind_of(value.split("<", maxsplit=1)[0].strip(_EDGES)) != "name":
            self._take_free(label.start, end)
            return
        if kind == "postal_code":
            found = re.search(r"\d{5,6}", value)
            if found:
                self._add(kind, start + found.start(), start + found.end(), is_labeled=True)
                self._take_free(start + found.end(), end)
                return
        elif kind in ("phone", "mobile", "fax"):
            if self._take_phones(label, start, end):
                return
        elif kind in _ACCOUNTS:
            account = _account.search(value)
            if account:
                self._add(kind, start + account.start(), start + account.end(), is_labeled=True)
                self._take_free(start + account.end(), end)
                return
        self._take_free(start if value.strip() else label.start, end)

    def _take_whole(self, kind: str, start: int, end: int) -> None:
        """Take a labeled text, without what other columns of the same line say."""
        value = self._line[start:end]
        tokens = tokens_of(value)
        stop = min((token.start for token in tokens), default=len(value)) if kind != "birthday" else len(value)
        broken = re.search(r"\s*[|;；\t]\s*|\s{3,}", value[:stop])
        if kind == "name" and broken is None:
            broken = next((comma for comma in _item.finditer(value) if self._is_work(value[comma.end() : stop])), None)
        stop = broken.start() if broken and broken.start() else stop
        self._add(kind, start, start + stop, is_labeled=True)
        if start + stop < end:
            self._take_free(start + stop, end)

    @staticmethod
    def _is_work(text: str) -> bool:
        """Whether the first item of a list tells a position or an organization and not the rest of a name."""
        return kind_of(_item.split(text, maxsplit=1)[0].strip(_EDGES)) in ("position", "organization", "department")

    def _take_phones(self, label: Label, start: int, end: int) -> bool:
        value = self._line[start:end]
        found = list(phones_of(value))
        short = re.match(r"[\s:：]*(\d[\d -]{3,8}\d)(?![\d@.])", value) if not found else None
        if short:
            found = [Token("phone", short[1], short.start(1), short.end(1))]
        last = start
        for token in found:
            kind = phone_kind(token.value) if label.kind == "phone" else label.kind
            self._add_phone(kind, label, start + token.start, start + token.end)
            if token is not found[0]:
                self._take_free(last, start + token.start)
            last = start + token.end
        if found:
            self._take_free(last, end)
        return bool(found)

    def _add_phone(self, kind: str, label: Label, start: int, end: int) -> None:
        if kind == "fax":
            self._add("phone", start, end, "fax", is_labeled=True)
        else:
            self._add(kind, start, end, is_labeled=True)
        if any(word in label.word for word in ("微信", "wechat")):
            self._add("wechat", start, end, is_labeled=True)

    def _take_same_account(self) -> None:
        """「微信同号」: the phone number is the name in WeChat, too."""
        if _together.search(self._line) is None or any(piece.kind == "wechat" for piece in self.pieces):
            return
        phone = next((piece for piece in self.pieces if piece.kind in ("mobile", "phone")), None)
        if phone is not None:
            self.pieces.append(Piece("wechat", phone.text, phone.start, phone.end))
            self.pieces = [piece for piece in self.pieces if not _together.search(piece.text)]

    def _take_free(self, start: int, end: int) -> None:
        if start < end:
            self._take_tokens(start, end, is_prose=False)

    def _take_tokens(self, start: int, end: int, is_prose: bool) -> None:
        value = self._line[start:end]
        last = 0
        for token in tokens_of(value):
            self._take_words(start + last, start + token.start, is_prose)
            self._add(token.kind, start + token.start, start + token.end)
            last = token.end
        self._take_words(start + last, end, is_prose)

    def _take_words(self, start: int, end: int, is_prose: bool) -> None:
        value = self._line[start:end]
        if is_prose:
            self._add(NOTHING, start, end)
            return
        spent = moment.search(value)
        if spent:
            # The time of a message stands alone or behind who sent it; another one is a part of what is told.
            before = value[: spent.start()].strip(_EDGES)
            if before and kind_of(before) != "name":
                self._add(NOTHING, start + spent.start(), start + spent.end())
            self._take_words(start, start + spent.start(), is_prose)
            self._take_words(start + spent.end(), end, is_prose)
            return
        whole = value.strip(_EDGES)
        if not whole:
            return
        if phrases.is_address(whole):
            self._add("address", start, end)
            return
        for first, last in segments_of(value):
            self._take_segment(start + first, start + last)

    def _take_segment(self, start: int, end: int) -> None:
        text = self._line[start:end].strip(_EDGES)
        kind = kind_of(text)
        if kind in ("organization", "position", "department") and self._take_run_together(start, end):
            return
        if kind == "position" and self._take_position_at(start, end):
            return
        if kind in ("", "position") and self._take_name_and_more(start, end):
            return
        if kind:
            self._add(kind, start, end)
        elif not (self._take_bilingual(start, end) or self._take_chinese(start, end) or self._take_listed(start, end)):
            self._take_introduced(start, end)

    def _take_run_together(self, start: int, end: int) -> bool:
        """Take apart what was known by one of several things it says: a workplace with its department, a person."""
        text = self._line[start:end]
        if has_han(text):
            found = _introduced.search(text)
            if (
                found is not None
                and found["han"]
                and end_of_chinese_name(text, *found.span("han")) > found.start("han")
            ):
                self._take_introduced(start, end)
                return True
            return self._take_chinese(start, end)
        kinds = [kind_of(item.strip(_EDGES)) for item in _commas.split(text)]
        is_list = len(kinds) > 1 and (all(kinds) or "name" in kinds) and len(set(kinds)) > 1
        return is_list and self._take_listed(start, end)

    def _take_bilingual(self, start: int, end: int) -> bool:
        """「张颖 Zhang Ying」, "Zhang Ying (张颖), Director": a segment that changes its script."""
        text = self._line[start:end]
        if sum((has_han(text), has_latin(text), has_cyrillic(text))) < 2:
            return False
        runs = script_runs(text)
        if len(runs) < 2 or not any(kind_of(text[first:last].strip(_EDGES)) for first, last in runs):
            return False
        for first, last in runs:
            self._take_segment(start + first, start + last)
        return True

    def _take_chinese(self, start: int, end: int) -> bool:
        """Take apart Chinese without blanks: 上海海事大学国际交流合作处处长张颖, 张颖教授."""
        text = self._line[start:end]
        titled = _titled_name.search(text.rstrip(_EDGES)) if has_han(text) else None
        if (
            titled
            and phrases.is_chinese_name(titled["name"])
            and titled.start() == len(text) - len(text.lstrip(_EDGES))
        ):
            self._add("name", start + titled.start("name"), start + titled.end("name"))
            self._add("position", start + titled.start("title"), start + titled.end("title"))
            return True
        pieces = text.split(" ")
        if has_han(text) and len(pieces) > 1 and any(kind_of(piece.strip(_EDGES)) for piece in pieces):
            place = start
            for piece in pieces:
                self._take_segment(place, place + len(piece))
                place += len(piece) + 1
            return True
        whole = _whole_place.fullmatch(text.strip(_EDGES))
        if whole is None:
            return False
        return self._take_place(start + len(text) - len(text.lstrip(_EDGES)), whole)

    def _take_place(self, start: int, whole: re.Match[str]) -> bool:
        rest = whole["rest"]
        for size in (3, 2, 0):
            name = rest[len(rest) - size :] if size else ""
            place = rest[: len(rest) - size]
            if (name and not phrases.is_chinese_name(name)) or not (
                kind := "position"
                if phrases.is_position(place)
                else "department"
                if phrases.is_department(place)
                else ""
            ):
                continue
            self._add("organization", start, start + whole.end("organization"))
            middle = start + whole.start("rest")
            self._add(kind, middle, middle + len(place))
            if name:
                self._add("name", middle + len(place), middle + len(rest))
            return True
        return False

    def _take_listed(self, start: int, end: int) -> bool:
        """Take apart a list between commas, if one of its items is known: "Zhang Ying, Director"."""
        text = self._line[start:end]
        commas = [(found.start(), found.end()) for found in _commas.finditer(text)]
        if not commas:
            return False
        bounds = [(0, 0), *commas, (len(text), len(text))]
        items = [(before[1], after[0]) for before, after in pairwise(bounds)]
        if not any(kind_of(text[first:last].strip(_EDGES)) for first, last in items):
            return False
        for first, last in items:
            kind = kind_of(text[first:last].strip(_EDGES))
            if kind != "position" or not self._take_position_at(start + first, start + last):
                self._add(kind or NOTHING, start + first, start + last)
        return True

    def _take_position_at(self, start: int, end: int) -> bool:
        """Take apart "директор ООО «Образец»": a position with the legal form that begins an organization's name."""
        found = _position_at.fullmatch(self._line[start:end].rstrip(_NOTE_EDGES))
        if found is None or not phrases.is_position(found["position"].strip()):
            return False
        self._add("position", start, start + found.end("position"))
        self._add("organization", start + found.start("organization"), start + found.end("organization"))
        return True

    def _take_name_and_more(self, start: int, end: int) -> bool:
        """Take apart "Anna Sample: my new number is" and "Anna Sample (Rector)"."""
        text = self._line[start:end]
        for pattern in (_spoken, _name_in_front):
            found = pattern.fullmatch(text)
            if found is not None and kind_of(found["name"].strip(_EDGES)) == "name":
                self._add("name", start + found.start("name"), start + found.end("name"))
                self._take_words(start + found.start("rest"), start + found.end("rest"), is_prose=False)
                return True
        return False

    def _take_introduced(self, start: int, end: int) -> None:
        text = self._line[start:end]
        found = _introduced.search(text)
        if found is None or found.lastgroup is None:
            self._add(NOTHING, start, end)
            return
        first, last = found.span(found.lastgroup)
        if found.lastgroup == "han":
            last = end_of_chinese_name(text, first, last)
        if last <= first or kind_of(text[first:last]) != "name":
            self._add(NOTHING, start, end)
            return
        self._add("name", start + first, start + last)
        if found["place"] and kind_of(found["place"]) == "organization":
            self._add("organization", start + found.start("place"), start + found.end("place"))
        title = re.match("(?:副?(?:教授|老师|主任|处长|院长|经理)|先生|女士|博士)", text[last:])
        if title:
            self._add("position", start + last, start + last + title.end())
        self._add(NOTHING, start, end)
