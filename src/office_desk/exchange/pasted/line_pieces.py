"""One line of a pasted text as the pieces that were recognized in it, and what is left."""

from __future__ import annotations

import re
from itertools import pairwise

from office_desk.exchange.pasted import phrases
from office_desk.exchange.pasted.edges import EDGES, NOTE_EDGES
from office_desk.exchange.pasted.introductions import introduced, introduces
from office_desk.exchange.pasted.labeled_values import take_labeled
from office_desk.exchange.pasted.line_labels import is_label_word, labels_of
from office_desk.exchange.pasted.line_openings import end_of_opening
from office_desk.exchange.pasted.pieces import NOTHING, LinePieces, Part, Piece
from office_desk.exchange.pasted.run_together import titled_name, workplace
from office_desk.exchange.pasted.salutations import end_of_salutation
from office_desk.exchange.pasted.segments import kind_of, script_runs, segments_of
from office_desk.exchange.pasted.tokens import moment, tokens_of
from office_desk.names.scripts import has_cyrillic, has_han, has_latin

LONGEST_LINE = 600  # a longer line is prose: only what is known by its look is looked for in it

# A comma before a legal form belongs to the name before it: "Sample Co., Ltd."
_commas = re.compile(r",\s+(?!(?i:ltd|limited|inc|llc|llp|plc|corp|gmbh|s\.a|jr|sr)(?!\w))")
_self = re.compile(r"\s*(?:我是|我们是|我来自|来自|是(?!否))(?=\S{4})")
_together = re.compile(
    r"微信同号|同微信|手机同微信|微信同手机|\((?:wechat|微信)\)|（微信）|wechat same|тот же wechat", re.IGNORECASE
)
_spoken = re.compile(r"(?P<name>[^:：]{2,60})[:：](?P<rest>\s.*)")
_name_in_front = re.compile(r"(?P<name>[^()（）]{4,60}?)\s?[(（](?P<rest>[^()（）]{2,80})[)）]\s*")
_position_at = re.compile(
    r"(?P<position>.{3,60}?)\s+(?P<organization>(?:ООО|ОАО|ЗАО|ПАО|АО|ИП|АНО|ФГБОУ|ФГАОУ|ФГБУ|ГБОУ)\s.{3,120})"
)


class LineReader:
    """Reads one line.

    Attributes:
        pieces: What it holds, in its order.
    """

    def __init__(self, line: str, offset: int) -> None:
        self._line = line
        self._pieces = LinePieces(line, offset)
        self._read()
        self.pieces = sorted(self._pieces.found, key=lambda piece: (piece.start, piece.end))

    def _read(self) -> None:
        line = self._line
        if len(line) > LONGEST_LINE:
            self._take_tokens(0, len(line), is_prose=True)
            return
        opening = end_of_salutation(line, end_of_opening(line))
        labels = [label for label in labels_of(line) if label.end > opening]
        starts = [*(label.start for label in labels), len(line)]
        self._take_free(opening, starts[0])
        for label, end in zip(labels, starts[1:], strict=True):
            for first, last in take_labeled(self._pieces, label, end):
                self._take_free(first, last)
        self._take_same_account()

    def _take_same_account(self) -> None:
        """「微信同号」: the phone number is the name in WeChat, too."""
        found = self._pieces.found
        if _together.search(self._line) is None or any(piece.kind == "wechat" for piece in found):
            return
        phone = next((piece for piece in found if piece.kind in ("mobile", "phone")), None)
        if phone is not None:
            found.append(Piece("wechat", phone.text, phone.start, phone.end))
            self._pieces.found = [piece for piece in found if not _together.search(piece.text)]

    def _take_free(self, start: int, end: int) -> None:
        if start < end:
            self._take_tokens(start, end, is_prose=False)

    def _take_tokens(self, start: int, end: int, is_prose: bool) -> None:
        value = self._line[start:end]
        last = 0
        for token in tokens_of(value):
            self._take_words(start + last, start + token.start, is_prose)
            self._pieces.add(token.kind, start + token.start, start + token.end)
            last = token.end
        self._take_words(start + last, end, is_prose)

    def _take_words(self, start: int, end: int, is_prose: bool) -> None:
        value = self._line[start:end]
        if is_prose:
            self._pieces.add(NOTHING, start, end)
            return
        spent = moment.search(value)
        if spent:
            # The time of a message stands alone or behind who sent it; another one is a part of what is told.
            before = value[: spent.start()].strip(EDGES)
            if before and kind_of(before) != "name":
                self._pieces.add(NOTHING, start + spent.start(), start + spent.end())
            self._take_words(start, start + spent.start(), is_prose)
            self._take_words(start + spent.end(), end, is_prose)
            return
        whole = value.strip(EDGES)
        if not whole or (len(whole) < len(self._line.strip()) and is_label_word(whole)):
            return  # 电话 Tel:
        if phrases.is_address(whole):
            self._pieces.add("address", start, end)
            return
        for first, last in segments_of(value):
            self._take_segment(start + first, start + last)

    def _take_segment(self, start: int, end: int) -> None:
        if (said := _self.match(self._line, start, end)) and not introduces(self._line[start:end]):
            start = said.end()
        text = self._line[start:end].strip(EDGES)
        if phrases.is_closing(text):
            return
        if text.endswith("的") and phrases.is_chinese_name(text[:-1]):
            text, end = text[:-1], self._line.rindex("的", start, end)
        kind = kind_of(text)
        if kind in ("organization", "position", "department") and self._take_run_together(start, end):
            return
        if kind == "position" and self._take_position_at(start, end):
            return
        if kind in ("", "position") and self._take_name_and_more(start, end):
            return
        if kind:
            self._pieces.add(kind, start, end)
        elif not (self._take_bilingual(start, end) or self._take_chinese(start, end) or self._take_listed(start, end)):
            self._take_introduced(start, end)

    def _take_run_together(self, start: int, end: int) -> bool:
        """Take apart what was known by one of several things it says: a workplace with its department, a person."""
        text = self._line[start:end]
        if introduces(text):
            self._take_introduced(start, end)
            return True
        if has_han(text):
            return (_is_said_twice(text) and self._take_bilingual(start, end)) or self._take_chinese(start, end)
        kinds = [kind_of(item.strip(EDGES)) for item in _commas.split(text)]
        is_list = len(kinds) > 1 and (all(kinds) or "name" in kinds) and len(set(kinds)) > 1
        return is_list and self._take_listed(start, end)

    def _take_bilingual(self, start: int, end: int) -> bool:
        """「张颖 Zhang Ying」, "Zhang Ying (张颖), Director": a segment that changes its script."""
        text = self._line[start:end]
        if sum((has_han(text), has_latin(text), has_cyrillic(text))) < 2:
            return False
        runs = script_runs(text)
        if len(runs) < 2 or not any(kind_of(text[first:last].strip(EDGES)) for first, last in runs):
            return False
        for first, last in runs:
            self._take_segment(start + first, start + last)
        return True

    def _take_chinese(self, start: int, end: int) -> bool:
        """Take apart Chinese without blanks: 上海海事大学国际交流合作处处长张颖, 张颖教授."""
        text = self._line[start:end]
        if parts := titled_name(text):
            self._take_parts(start, parts)
            return True
        pieces = text.split(" ")
        if has_han(text) and len(pieces) > 1 and any(kind_of(piece.strip(EDGES)) for piece in pieces):
            place = start
            for piece in pieces:
                self._take_segment(place, place + len(piece))
                place += len(piece) + 1
            return True
        parts = workplace(text)
        self._take_parts(start, parts)
        return bool(parts)

    def _take_listed(self, start: int, end: int) -> bool:
        """Take apart a list between commas, if one of its items is known: "Zhang Ying, Director"."""
        text = self._line[start:end]
        commas = [(found.start(), found.end()) for found in _commas.finditer(text)]
        if not commas:
            return False
        bounds = [(0, 0), *commas, (len(text), len(text))]
        items = [(before[1], after[0]) for before, after in pairwise(bounds)]
        if not any(kind_of(text[first:last].strip(EDGES)) for first, last in items):
            return False
        for first, last in items:
            kind = kind_of(text[first:last].strip(EDGES))
            if not kind and phrases.is_closing(text[first:last]):
                continue
            if kind != "position" or not self._take_position_at(start + first, start + last):
                self._pieces.add(kind or NOTHING, start + first, start + last)
        return True

    def _take_position_at(self, start: int, end: int) -> bool:
        """Take apart "директор ООО «Образец»": a position with the legal form that begins an organization's name."""
        found = _position_at.fullmatch(self._line[start:end].rstrip(NOTE_EDGES))
        if found is None or not phrases.is_position(found["position"].strip()):
            return False
        self._pieces.add("position", start, start + found.end("position"))
        self._pieces.add("organization", start + found.start("organization"), start + found.end("organization"))
        return True

    def _take_name_and_more(self, start: int, end: int) -> bool:
        """Take apart "Anna Sample: my new number is" and "Anna Sample (Rector)"."""
        text = self._line[start:end]
        for pattern in (_spoken, _name_in_front):
            found = pattern.fullmatch(text)
            if found is not None and kind_of(found["name"].strip(EDGES)) == "name":
                self._pieces.add("name", start + found.start("name"), start + found.end("name"))
                self._take_words(start + found.start("rest"), start + found.end("rest"), is_prose=False)
                return True
        return False

    def _take_introduced(self, start: int, end: int) -> None:
        self._take_parts(start, introduced(self._line[start:end]))
        self._pieces.add(NOTHING, start, end)

    def _take_parts(self, start: int, parts: list[Part]) -> None:
        for kind, first, last in parts:
            self._pieces.add(kind, start + first, start + last)


def _is_said_twice(text: str) -> bool:
    """Whether Chinese stands beside what is known in letters: 王伟教授 Wang Wei, and not 上海ABC有限公司."""
    runs = [text[first:last].strip(EDGES) for first, last in script_runs(text)]
    return sum(map(has_han, runs)) == 1 and any(not has_han(run) and kind_of(run) for run in runs)
