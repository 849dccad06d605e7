"""The words between cards and contact points: kinds, labels, messengers, and what an address may look like."""

from __future__ import annotations

import re
from functools import lru_cache
from urllib.parse import urlsplit

OWN_CONTACT = "X-OFFICE-DESK-CONTACT"
"""A contact point that no property of vCard means; TYPE is its kind, the label that of its group."""

_LABEL_WORDS = ("home", "work", "school", "fax", "pager", "main", "other", "video", "car", "textphone")

STANDARD_LABELS = {
    "homefax": "home fax",
    "workfax": "work fax",
    "otherfax": "fax",
    "homepage": "",
    "mobile": "",
    "iphone": "",
    "profile": "",
    "internet": "",
    "voice": "",
}
"""The words of Apple's own labels that say something else here, or nothing beside the kind."""

_KINDS = {"wechat": "wechat", "qq": "qq", "vk": "vk", "telegram": "telegram"}

# One look for nearly all addresses; the slow and exact check is only for the rest.
_usual_email = re.compile(
    r"[A-Za-z0-9_+-]+(?:\.[A-Za-z0-9_+-]+)*@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,60}[A-Za-z0-9])?\.)+[A-Za-z]{2,20}\Z"
).match
_LONGEST_USUAL_EMAIL = 120
_LONGEST_LOCAL_PART = 64  # RFC 5321, 4.5.3.1.1
_LONGEST_EMAIL = 320


def label_words() -> tuple[str, ...]:
    """The TYPE words that are labels, in the order in which a label names them."""
    return _LABEL_WORDS


def contact_kind(service: str) -> str:
    """The kind of contact point that a messenger is."""
    return _KINDS.get(service, "other")


def is_email(text: str) -> bool:
    """Whether the desk's rules take a text as an e-mail address."""
    if len(text) <= _LONGEST_USUAL_EMAIL and _usual_email(text) and text.index("@") <= _LONGEST_LOCAL_PART:
        return True
    return "@" in text and len(text) <= _LONGEST_EMAIL and _is_unusual_email(text)


@lru_cache(maxsize=1000)
def _is_unusual_email(text: str) -> bool:
    # Loaded here: hardly any card needs it, and it brings a DNS library along.
    from email_validator import EmailNotValidError, validate_email

    try:
        validate_email(text, check_deliverability=False, globally_deliverable=False)
    except EmailNotValidError:
        return False
    return True


def is_web_address(text: str) -> bool:
    """Whether a text is an http or https address; nothing else may be offered to be opened (CWE-939)."""
    if any(character.isspace() for character in text) or "\\" in text:
        return False
    try:
        parts = urlsplit(text if "://" in text else f"https://{text}")
        return parts.scheme in ("http", "https") and "." in (parts.hostname or "")
    except ValueError:
        return False
