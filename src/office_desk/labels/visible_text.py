"""Text from records and files made safe to show: what nobody could see is shown as a mark."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from office_desk.labels.joining import in_a_row

LONGEST_VALUE = 80
"""Characters of a value that a sentence names; a longer one is cut in its middle."""

_INVISIBLE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u034f\u061c\u115f\u1160\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f"
    "\u3164\ud800-\udfff\ufeff\uffa0\ufff0-\ufffb\U00013430-\U0001345f\U0001bca0-\U0001bca3"
    "\U0001d173-\U0001d17a\U000e0000-\U000e00ff\U000e01f0-\U000e0fff]"
)
_JOINER = "\u200d"
_SECRET = re.compile(r"(://[^:/@\s]*:)[^@/\s]*(@)")


def visible_text(text: str) -> str:
    """Answer the text with every control, bidi and zero-width character shown like ⟦U+202E⟧.

    Those are the characters of Unicode's General_Category Cc, Cf, Cs, Zl and Zp that have no glyph, and a few
    letters that have none either. Line feeds and tabs stay, and so does the joiner inside a composed emoji;
    nothing else is changed.
    """
    if text.isascii() and text.isprintable():
        return text
    return _INVISIBLE.sub(_mark, text)


def shortened(text: str, limit: int = LONGEST_VALUE) -> str:
    """Answer the text on one line, with its middle left out where it is longer than `limit` characters."""
    line = " ".join(visible_text(text[: 4 * limit] + text[4 * limit :][-limit:]).split())
    if len(line) <= limit:
        return line
    head = (limit - 1) * 2 // 3
    return f"{line[:head]}…{line[head + 1 - limit :]}"


def without_secrets(location: str) -> str:
    """Answer a file or URL without the password that a URL may hold."""
    return _SECRET.sub(r"\1…\2", location)


def listed(values: Iterable[object], limit: int = 800) -> str:
    """Answer several short values on one line, separated by commas."""
    return shortened(in_a_row(str(value) for value in values), limit)


def code_point(character: str) -> str:
    """Answer the Unicode notation of a character: U+202E."""
    return f"U+{ord(character):04X}"


def _mark(match: re.Match[str]) -> str:
    character = match[0]
    if character == _JOINER and _joins_emoji(match.string, match.end()):
        return character
    return f"⟦{code_point(character)}⟧"


def _joins_emoji(text: str, position: int) -> bool:
    """Whether the joiner before `position` belongs to an emoji sequence (UTS 51)."""
    return unicodedata.category(text[position : position + 1] or " ") == "So" and position > 1
