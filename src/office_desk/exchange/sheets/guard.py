"""The guard that keeps a text of a delimited file from being taken for a formula, or a phone number for a number.

CSV has no types: a spreadsheet looks at the first characters of a cell and computes what begins with = + - or @
(CWE-1236), also behind spaces and, in Chinese and Japanese versions, in their full-width forms; a text of digits alone
it makes a number, which loses leading zeros and, from twelve digits on, is shown as 8.6E+12. An apostrophe in front
keeps the text a text in Excel, LibreOffice and WPS alike. It stays visible in a CSV file, unlike a space or an
invisible character, so nobody copies a phone number with something hidden in it; the workbook formats need no guard.
"""

from __future__ import annotations

import re

_FORMULA = r"[\s\x00\ufeff\u200b]*[=+\-@＝＋－＠]|[\t\r]"
_GUARDED = re.compile(rf"'*(?:{_FORMULA}|(?:0\d+|\d{{12,}})\Z)")
_COMPUTED = re.compile(rf"(?!\+?[\d ]+\Z)(?:{_FORMULA})")


def guarded(text: str) -> str:
    """The text as it stands in a delimited file."""
    return f"'{text}" if _GUARDED.match(text) else text


def unguarded(text: str) -> str:
    """The text that `guarded` was given; every other text, such as a name that begins with an apostrophe, as it is."""
    return text[1:] if text[:1] == "'" and _GUARDED.match(text, 1) else text


def is_guarded(text: str) -> bool:
    """Whether a spreadsheet might take the text for something else than it is."""
    return _GUARDED.match(text) is not None


def pasted(text: str) -> str:
    """The text as it is put on the clipboard as plain text: guarded where it could be computed.

    Not so a phone number of a plus and digits: what is pasted into a message should be what somebody dials, and a
    spreadsheet makes it at worst a number. Spreadsheets take the table that lies on the clipboard beside the text.
    """
    return f"'{text}" if _COMPUTED.match(text) else text
