"""Opening what somebody typed as a contact: the web, mail and telephone only, and nothing but the address.

A mail address may not bring along more than it says: RFC 6068 lets a mailto link name copies and a body, and some
mail programs take an attachment from it, so every part but the address is dropped.
"""

from __future__ import annotations

import re
from urllib.parse import quote, urlsplit

from PySide6.QtCore import QUrl

_MAIL = re.compile(r"[^\s@<>,;?&\"']+@[^\s@<>,;?&\"']+\.[^\s@<>,;?&\"']+")
_NUMBER_SIGNS = re.compile(r"[^0-9+*#]")
_HOST = re.compile(r"[\w.-]+\.\w{2,}(?::\d{1,5})?")
_CONTROL = re.compile(r"[\x00-\x20\x7f\\]")


def safe_url(kind: str, value: str) -> QUrl | None:
    """The address to open for a contact detail of a kind ("email", "phone", "web", …), or None.

    Web addresses keep their path and query; those without a scheme get https. Any other scheme is refused.
    """
    text = value.strip()
    match kind:
        case "email":
            address = text.removeprefix("mailto:").split("?", 1)[0]
            return QUrl(f"mailto:{quote(address, safe='@+')}") if _MAIL.fullmatch(address) else None
        case "phone" | "mobile":
            number = _NUMBER_SIGNS.sub("", text.removeprefix("tel:"))
            return QUrl(f"tel:{quote(number, safe='+*')}") if sum(sign.isdigit() for sign in number) > 2 else None
        case "web" | "vk" | "telegram" | "url":
            return _web_url(text)
    return None


def _web_url(text: str) -> QUrl | None:
    if _CONTROL.search(text):
        return None
    whole = text if "://" in text else f"https://{text}"
    try:
        parts = urlsplit(whole)
    except ValueError:
        return None
    if parts.scheme.lower() not in ("http", "https") or "@" in parts.netloc or not _HOST.fullmatch(parts.netloc):
        return None
    url = QUrl(whole, QUrl.ParsingMode.StrictMode)
    if not url.isValid():
        url = QUrl(whole, QUrl.ParsingMode.TolerantMode)
    return url if url.isValid() and url.scheme() in ("http", "https") else None
