"""What is known by its look in any text: e-mail addresses, web addresses, phone numbers, accounts.

Every pattern is bounded, so that the time grows with the text alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from office_desk.exchange.cards.point_words import is_email, is_web_address

_email = re.compile(r"(?<![\w.+@-])[A-Za-z0-9_%+-](?:[\w.%+-]{0,62}[\w%+-])?@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}")
_web = re.compile(
    r"(?<![\w@./])(?:https?://[^\s<>\"，。；、（）()]{1,500}|(?:www\.|t\.me/|vk\.com/)[^\s<>\"，。；、（）()]{1,300}"
    r"|[A-Za-z0-9][A-Za-z0-9-]{0,62}(?:\.[A-Za-z0-9-]{1,62}){0,3}\.(?:com|cn|ru|org|net|edu|eu|info|рф|su|de|uk|example)"
    r"(?![\w.-])(?:/[^\s<>\"，。；、（）()]{0,300})?)",
    re.IGNORECASE,
)
_EXTENSION = (
    r"(?:доб(?:авочный)?\.?|вн(?:утр(?:енний)?)?\.?|ext(?:ension|n)?\.?|转|分机号?|#|x)(?:[ ]?(?:№|номер))?"
    r"[ :：]{0,2}\d{1,6}"
)
_phone = re.compile(
    r"(?<![\w@.:/-])(?:[(（]\+(?=\d{1,3}(?:[ -]\d{1,5})?[)）])|(?:\+[ ]?)?[(（]?)\d(?:[\d \u00a0().（）–—-]{4,26})\d"
    rf"(?:[ ,;，]{{0,2}}{_EXTENSION}(?!\d)|[ ,]{{0,2}}[(（][ ]?{_EXTENSION}[ ]?[)）])?(?![^\W\u3400-\u9fff]|@)",
    re.IGNORECASE,
)
_handle = re.compile(r"(?<![\w@.])@[A-Za-z]\w{3,31}(?![\w.@])")
_dates = re.compile(
    r"\d{4}[-./年]\d{1,2}[-./月]\d{1,2}日?|\d{1,2}[./]\d{1,2}[./]\d{2,4}(?!\d)|(?<!\d)\d{1,2}月\d{1,2}日"
)
moment = re.compile(
    r"[\[(（]?(?:\d{4}[-./年]\d{1,2}[-./月]\d{1,2}日?|(?<!\d)\d{1,2}月\d{1,2}日|(?<!\d)\d{1,2}[./]\d{1,2}[./]\d{2,4}"
    r"|(?<![\d-])\d{1,2}-\d{1,2}|(?<!\d)\d{1,2} [а-яё]{3,8}\.?(?: \d{4})?(?: ?г\.)?"
    r"|昨天|今天|前天|星期.|周.|(?i:вчера|сегодня|yesterday|today))?[ ,]{0,2}(?:в |at )?"
    r"(?:上午|下午|晚上|中午|凌晨)?[ ]?"
    r"(?<![\d:])\d{1,2}:\d{2}(?::\d{2})?(?![\d:])(?:[ ]?[AaPp]\.?[Mm]\.?(?!\w))?[\])）]?:?"
)
"""When a message was sent, as chats write it before or after who sent it."""
_mobile = re.compile(r"(?:0{0,2}86)?1[3-9]\d{9}|(?:7|8)9\d{9}")
_FEWEST_DIGITS = 7
_MOST_DIGITS = 15  # ITU-T E.164


class Token(NamedTuple):
    """A value known by its look: a kind of contact point, the value, and where it stands."""

    kind: str
    value: str
    start: int
    end: int


def tokens_of(text: str) -> list[Token]:
    """All such values of a line, in their order, none inside another."""
    found: list[Token] = []
    taken = [False] * len(text)
    for token in _all(text):
        if not any(taken[token.start : token.end]):
            taken[token.start : token.end] = [True] * (token.end - token.start)
            found.append(token)
    return sorted(found, key=lambda token: token.start)


def _all(text: str) -> Iterator[Token]:
    if "@" in text:
        for match in _email.finditer(text):
            if is_email(match[0]):
                yield Token("email", match[0], match.start(), match.end())
    for match in _web.finditer(text):
        value = match[0].rstrip(".,;:!?»\"'")
        if is_web_address(value):
            yield Token(_web_kind(value), value, match.start(), match.start() + len(value))
    if "@" in text:
        for match in _handle.finditer(text):
            yield Token("telegram", match[0], match.start(), match.end())
    yield from phones_of(text)


def phones_of(text: str) -> Iterator[Token]:
    """The phone numbers of a line; dates are none."""
    dates = [match.span() for match in _dates.finditer(text)]
    for match in _phone.finditer(text):
        value = match[0].strip()
        if value.count("(") + value.count("（") != value.count(")") + value.count("）"):
            value = value.lstrip("(（")
        start = match.start() + match[0].index(value)
        if is_phone(value) and not any(first < match.end() and match.start() < last for first, last in dates):
            yield Token(phone_kind(value), value, start, start + len(value))


def is_phone(text: str) -> bool:
    """Whether a text has as many digits as a phone number."""
    main = re.split(r"доб|вн|ext|转|分机|#|x", text, maxsplit=1, flags=re.IGNORECASE)[0]
    return _FEWEST_DIGITS <= len(re.sub(r"\D", "", main)) <= _MOST_DIGITS


def phone_kind(text: str) -> str:
    """Whether a number is that of a mobile phone, as far as China's and Russia's numbers tell."""
    return "mobile" if _mobile.fullmatch(re.sub(r"\D", "", text)) else "phone"


def _web_kind(value: str) -> str:
    plain = re.sub(r"^https?://(?:www\.)?", "", value.lower())
    if plain.startswith("t.me/"):
        return "telegram"
    return "vk" if plain.startswith("vk.com/") else "web"
