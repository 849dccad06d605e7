"""What people type, made comparable before it is read as a date or a count, and the refusal of it."""

from __future__ import annotations

import re
import unicodedata

from office_desk.model.errors import Reason

MAXIMUM_SPOKEN_LENGTH = 200

_DASHES = str.maketrans(dict.fromkeys("‐‑‒–—―−", "-") | dict.fromkeys("～〜∼≈", "~") | {"’": "'", "ё": "е"})
_SIMPLIFIED = str.maketrans("後號來週開個這間約從幾數餘過萬億兩多無計許", "后号来周开个这间约从几数余过万亿两多无计许")
_HAN = "[\u3007\u3400-\u9fff]"
_EXPLAINED = re.compile(r"(?P<words>.+) = (?P<meaning>[^=]+)")
_SPACE_AT_HAN = re.compile(rf"(?<={_HAN}) | (?={_HAN})")
_HAN_DIGITS = {character: value for value, character in enumerate("零一二三四五六七八九")} | {
    "〇": 0,
    "两": 2,
}
_HAN_UNITS = {"十": 10, "百": 100, "千": 1000}
_HAN_MYRIADS = {"万": 10**4, "亿": 10**8}


class NotUnderstood(ValueError):
    """A typed text that cannot be read as asked.

    Attributes:
        reason: The code and values that ``labels`` puts into the reader's language. Codes: `text_empty`,
            `text_too_long` (limit), `date_not_understood` (text), `no_such_day` (text), `period_reversed`
            (text), `set_of_dates` (text), `count_not_understood` (text), `count_out_of_range` (text).
    """

    def __init__(self, code: str, sentence: str, **values: object) -> None:
        super().__init__(sentence)
        self.reason = Reason.of(code, **values)


def clean(text: str) -> str:
    """Fold look-alike characters (NFKC), drop invisible ones and join runs of space.

    Raises `NotUnderstood` for an empty text and, before any other work, for one that is too long.
    """
    if len(text) <= MAXIMUM_SPOKEN_LENGTH:
        folded = unicodedata.normalize("NFKC", text)
        visible = (" " if character.isspace() else character for character in folded)
        kept = "".join(character for character in visible if unicodedata.category(character)[0] != "C")
        words = " ".join(kept.split())
        if not words:
            raise NotUnderstood("text_empty", "Nothing was typed")
        if len(words) <= MAXIMUM_SPOKEN_LENGTH:
            return words
    raise NotUnderstood(
        "text_too_long", f"At most {MAXIMUM_SPOKEN_LENGTH} characters are read", limit=MAXIMUM_SPOKEN_LENGTH
    )


def explanation(cleaned: str, longest: int) -> tuple[str, str] | None:
    """Take words apart from what they mean, which stands behind them after " = "; None where nothing does.

    So words leave in a table that mean something else, or nothing, on another day, and come back as they were.
    """
    match = _EXPLAINED.fullmatch(cleaned)
    return (match["words"], match["meaning"]) if match and len(match["words"]) <= longest else None


def comparable(cleaned: str) -> str:
    """Fold case, dashes, ё and the traditional characters that matter, and close spaces beside Chinese."""
    folded = cleaned.casefold().translate(_DASHES).translate(_SIMPLIFIED)
    return _SPACE_AT_HAN.sub("", folded)


def chinese_number(numeral: str) -> int | None:
    """Read a Chinese numeral, by units (三十五, 两千) or digit by digit (二〇二一); None when it is none."""
    if numeral and all(character in _HAN_DIGITS for character in numeral):
        return int("".join(str(_HAN_DIGITS[character]) for character in numeral))
    total = section = digit = 0
    for character in numeral:
        if character in _HAN_DIGITS:
            digit = _HAN_DIGITS[character]
        elif character in _HAN_UNITS:
            section += (digit or 1) * _HAN_UNITS[character]
            digit = 0
        elif character in _HAN_MYRIADS:
            total = (total + section + digit) * _HAN_MYRIADS[character]
            section = digit = 0
        else:
            return None
    return total + section + digit if numeral else None
