"""Sentences that introduce a person: 「我是上海海事大学的张颖教授」, "my name is Anna Sample"."""

from __future__ import annotations

import re

from office_desk.exchange.pasted.pieces import Part
from office_desk.exchange.pasted.segments import end_of_chinese_name, kind_of
from office_desk.names.scripts import HAN_RUN

_introduced = re.compile(
    rf"(?:我是|我叫|我的名字是|联系人是|请联系|联系|找|这位是|这是)(?:我们的?|(?P<place>[^，。\s]{{2,20}})的)?\s*(?P<han>{HAN_RUN.pattern[:-1]}{{2,4}})"
    r"|(?:[Mm]y name is|I am|I'm|[Cc]ontact|[Tt]his is)\s+(?P<latin>[A-Z][\w'-]+(?:\s[A-Z][\w'-]+){1,2})"
    r"|(?:[Мм]еня зовут|[Кк]онтакт:?|[Пп]ишет|[Ээ]то)\s+(?P<cyrillic>[А-ЯЁ][а-яё-]+(?:\s[А-ЯЁ][а-яё-]+){1,2})"
)
_title = re.compile("(?:副?(?:教授|老师|主任|处长|院长|经理)|先生|女士|博士)")


def introduces_in_chinese(text: str) -> bool:
    """Whether a text says in Chinese who somebody is."""
    found = _introduced.search(text)
    if found is None or not found["han"]:
        return False
    return end_of_chinese_name(text, *found.span("han")) > found.start("han")


def introduced(text: str) -> list[Part]:
    """Who is introduced, with the organization and the title that are said of them; nothing where nobody is."""
    found = _introduced.search(text)
    if found is None or found.lastgroup is None:
        return []
    first, last = found.span(found.lastgroup)
    if found.lastgroup == "han":
        last = end_of_chinese_name(text, first, last)
    if last <= first or kind_of(text[first:last]) != "name":
        return []
    parts = [("name", first, last)]
    if found["place"] and kind_of(found["place"]) == "organization":
        parts.append(("organization", *found.span("place")))
    if title := _title.match(text, last):
        parts.append(("position", *title.span()))
    return parts
