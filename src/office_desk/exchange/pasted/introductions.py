"""Sentences that introduce a person: 「我是上海海事大学的张颖教授」, "my name is Anna Sample"."""

from __future__ import annotations

import re

from office_desk.exchange.pasted.pieces import Part
from office_desk.exchange.pasted.run_together import titled_name
from office_desk.exchange.pasted.segments import end_of_chinese_name, kind_of
from office_desk.names.scripts import HAN_RUN

_introduced = re.compile(
    rf"(?:我是|我叫|我的名字是|联系人是|请联系|联系|找|这位是|这是)(?:我们的?|(?P<place>[^，。\s]{{2,20}})的)?\s*(?P<han>{HAN_RUN.pattern[:-1]}{{2,4}})"
    r"|(?:[Mm]y name is|I am|I'm|I’m|[Cc]ontact|[Tt]his is)\s+(?P<latin>[A-Z][\w'-]+(?:\s[A-Z][\w'-]+){1,2})"
    r"|(?:[Мм]еня зовут|[Кк]онтакт:?|[Пп]ишет|[Ээ]то)\s+(?P<cyrillic>[А-ЯЁ][а-яё-]+(?:\s[А-ЯЁ][а-яё-]+){1,2})"
)
_latin_place = re.compile(r",?\s(?:from|at|of|with)\s(?:the\s)?(?P<place>[^,.;:!?]{3,80})")
_cyrillic_place = re.compile(r",?\s(?:из|от)\s(?P<place>[^,.;:!?]{3,80})")
_title = re.compile("(?:副?(?:教授|老师|主任|处长|院长|经理)|先生|女士|博士)")


def introduces(text: str) -> bool:
    """Whether a text says who somebody is."""
    return bool(introduced(text))


def introduced(text: str) -> list[Part]:
    """Who is introduced, with the organization and the title that are said of them; nothing where nobody is."""
    found = _introduced.search(text)
    if found is None or found.lastgroup is None:
        return []
    first, last = found.span(found.lastgroup)
    if found.lastgroup == "han":
        last = end_of_chinese_name(text, first, last)
    if last > first and (titled := titled_name(text[first:last])):
        return [(kind, first + start, first + end) for kind, start, end in titled]
    if last <= first or kind_of(text[first:last]) != "name":
        return []
    parts = [("name", first, last)]
    place = found if found["place"] else (_cyrillic_place if found["cyrillic"] else _latin_place).match(text, last)
    if place is not None and kind_of(place["place"]) == "organization":
        parts.append(("organization", *place.span("place")))
    if title := _title.match(text, last):
        parts.append(("position", *title.span()))
    return parts
