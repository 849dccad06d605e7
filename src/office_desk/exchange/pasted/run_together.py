"""Chinese that runs together without blanks: a name with its title, a workplace with a position and a name."""

from __future__ import annotations

import re

from office_desk.exchange.pasted import phrases
from office_desk.exchange.pasted.edges import EDGES
from office_desk.exchange.pasted.pieces import Part
from office_desk.names.scripts import HAN_RUN, has_han

_titled_name = re.compile(
    f"(?P<name>{HAN_RUN.pattern[:-1]}{{1,4}}?)(?P<title>副教授|教授|博士|老师|副?主任|副?处长|副?院长|副?校长|副?部长|总经理|经理"
    "|总监|书记|先生|女士|小姐|同学|秘书|助理|副?科长|副?所长|副?局长|副?司长|副?会长|秘书长|董事长|总裁)$"
)
_whole_place = re.compile(
    r"(?P<organization>.{2,40}?(?:大学|有限责任公司|有限公司|集团|科学院|研究院|研究所|委员会|总领事馆|大使馆|协会|公司|学院))"
    r"的?(?P<rest>.{2,30})"
)


def titled_name(text: str) -> list[Part]:
    """「张颖教授」 and 「王老师」 taken apart; nothing where a text is not of that kind."""
    titled = _titled_name.search(text.rstrip(EDGES)) if has_han(text) else None
    if titled is None or not (phrases.is_chinese_name(titled["name"]) or phrases.is_chinese_surname(titled["name"])):
        return []
    if titled.start() != len(text) - len(text.lstrip(EDGES)):
        return []
    return [("name", *titled.span("name")), ("position", *titled.span("title"))]


def workplace(text: str) -> list[Part]:
    """「上海海事大学国际交流合作处处长张颖」 taken apart; nothing where a text is not of that kind."""
    whole = _whole_place.fullmatch(text.strip(EDGES))
    if whole is None:
        return []
    before = len(text) - len(text.lstrip(EDGES))
    rest, middle = whole["rest"], before + whole.start("rest")
    for size in (3, 2, 0):
        end = len(rest) - size
        place, name = rest[:end], rest[end:]
        if name and not phrases.is_chinese_name(name):
            continue
        kind = "position" if phrases.is_position(place) else "department" if phrases.is_department(place) else ""
        if kind:
            parts = [("organization", before, before + whole.end("organization")), (kind, middle, middle + end)]
            return [*parts, ("name", middle + end, middle + len(rest))] if name else parts
    return []
