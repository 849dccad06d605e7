"""How a line falls into segments, and what the words of one are."""

from __future__ import annotations

import re
from itertools import pairwise

from office_desk.exchange.pasted import phrases
from office_desk.names.scripts import HAN_RUN, has_cyrillic, has_han, has_latin

_split = re.compile(
    r"\s*[|\t;；•【】『』\u2300-\u2bff\ufe0f\U0001f000-\U0001faff]\s*|\s{2,}|\s+[/–—-]\s+|\u3000|[，、]"
)


def is_list_number(text: str) -> bool:
    """Whether a text only counts the lines of a list, such as "2."."""
    return len(text) <= 4 and text.strip(" .)）、").isdecimal()


def kind_of(text: str) -> str:
    """What a few words are, or "" for what nothing is known of."""
    if not text:
        return ""
    if phrases.is_degree(text):
        return "degree"
    if phrases.is_chinese_name(text) or phrases.is_russian_name(text):
        plain = phrases.without_titles(text)
        is_place = phrases.is_organization(text) or phrases.is_position(plain) or phrases.is_department(text)
        if not is_place:
            return "name"
    is_titled = phrases.is_position(phrases.without_titles(text))
    if phrases.is_latin_name(text) and not phrases.is_organization(text) and not is_titled:
        return "department" if phrases.is_department(text) else "name"
    return _kind_of_work(text)


def _kind_of_work(text: str) -> str:
    is_organization, is_department = phrases.is_organization(text), phrases.is_department(text)
    if phrases.is_position(text) and not (is_organization and has_han(text)):
        return "position"
    if is_organization and not (
        is_department and not has_han(text) and not re.search(r"(?i)universit|университет", text)
    ):
        return "organization"
    if is_department:
        return "department"
    return "address" if phrases.is_address(text) else ""


def segments_of(text: str) -> list[tuple[int, int]]:
    """Where the pieces of a text between separators begin and end."""
    bounds = [(0, 0), *(found.span() for found in _split.finditer(text)), (len(text), len(text))]
    return [(before[1], after[0]) for before, after in pairwise(bounds) if before[1] < after[0]]


def script_runs(text: str) -> list[tuple[int, int]]:
    """Where the words of one script begin and end; punctuation belongs to what stands before it."""
    runs: list[tuple[int, int]] = []
    last = ""
    for found in re.finditer(rf"{HAN_RUN.pattern}|[^\W\d_]+|[\d\W_]+", text):
        word = found[0]
        script = "h" if has_han(word) else "c" if has_cyrillic(word) else "l" if has_latin(word) else last
        if runs and script == last:
            runs[-1] = runs[-1][0], found.end()
        else:
            runs.append(found.span())
        last = script
    return runs


def end_of_chinese_name(text: str, first: int, last: int) -> int:
    """Where a Chinese name that begins at `first` ends, at most at `last`; `first` where there is none."""
    for size in (4, 3, 2):
        name = text[first : first + size]
        after = text[first + size : first + size + 3]
        is_ended = (
            not after
            or not has_han(after[:1])
            or re.match("副?(?:教授|老师|主任|处长|院长|经理)|先生|女士|博士|的", after)
        )
        is_cut = name.endswith("副")  # the deputy of the position that follows
        if len(name) == size and first + size <= last and is_ended and not is_cut and phrases.is_chinese_name(name):
            return first + size
    return first
