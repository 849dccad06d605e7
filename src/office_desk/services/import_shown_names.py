"""Names that a list of the desk only shows: whether somebody changed one there, where it changes nothing."""

from __future__ import annotations

import re

from office_desk.exchange.incoming import Incoming
from office_desk.model.snapshot import Titles
from office_desk.names.scripts import fold, has_han

_word = re.compile(r"\w+")


def is_renamed(incoming: Incoming, titles: Titles) -> bool:
    """Whether the shown name is none that the record has in any language, whatever the order of its parts."""
    shown = _words(" ".join(str(incoming.values.get(key) or "") for key in incoming.shown))
    return all(shown != _words(title) for title in (titles.en, titles.zh, titles.ru))


def _words(text: str) -> list[str]:
    """The words in one order, a Chinese name character by character: 张 颖 is 张颖."""
    return sorted(part for word in _word.findall(fold(text)) for part in (word if has_han(word) else (word,)))
