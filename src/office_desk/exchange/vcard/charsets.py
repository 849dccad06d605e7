"""Which characters the octets of a file mean: marks at its beginning, names of charsets, wide characters."""

from __future__ import annotations

import codecs
import re
from functools import lru_cache
from typing import NamedTuple

_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_WIDE_BEGINNINGS = (
    (re.compile(rb"(?:\s\0\0\0)*[Bb]\0\0\0[Ee]\0\0\0"), "utf-32-le"),
    (re.compile(rb"(?:\0\0\0\s)*\0\0\0[Bb]\0\0\0[Ee]"), "utf-32-be"),
    (re.compile(rb"(?:\s\0)*[Bb]\0[Ee]\0"), "utf-16-le"),
    (re.compile(rb"(?:\0\s)*\0[Bb]\0[Ee]"), "utf-16-be"),
)

# What programs call a charset is often its smaller ancestor: Windows code pages and GB 18030 hold all of these
# (WHATWG Encoding Standard, 4.2).
_LARGER = {
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "iso8859-8": "cp1255",
    "iso8859-9": "cp1254",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "big5": "cp950",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
    "tis-620": "cp874",
}
# Codecs of Python that are no charset of a file, or that take unreasonably long.
_NOT_CHARSETS = frozenset({"idna", "punycode", "unicode-escape", "raw-unicode-escape", "undefined", "mbcs", "oem"})
_MULTIBYTE = frozenset({"gb18030", "cp950", "big5hkscs", "cp932", "euc_jp", "cp949", "johab", "euc_jis_2004"})


class Octets(NamedTuple):
    """A file in octets that read as ASCII where it is ASCII.

    Attributes:
        data: The file without its mark; wide characters are turned into UTF-8.
        charset: What the file itself says it is, or "".
        unreadable: Whether wide characters were damaged.
        nul_count: NUL octets left out.
    """

    data: bytes
    charset: str
    unreadable: bool = False
    nul_count: int = 0


def octets_of_file(data: bytes) -> Octets:
    """Take off a byte order mark, turn UTF-16 and UTF-32 (marked or not) into UTF-8, leave out NUL octets."""
    wide = next(((mark, name) for mark, name in _MARKS if data.startswith(mark)), None)
    if wide is not None:
        return _narrow(data[len(wide[0]) :], wide[1])
    beginning = data[:200]
    for pattern, name in _WIDE_BEGINNINGS if b"\0" in beginning else ():
        if pattern.match(beginning):
            return _narrow(data, name)
    charset = "utf-8" if data.startswith(codecs.BOM_UTF8) else ""
    if codecs.BOM_UTF8 in data:  # also where files were put one after another
        data = re.sub(rb"(\A|[\r\n])(?:\xef\xbb\xbf)+", rb"\1", data)
    nul_count = data.count(b"\0")
    return Octets(data.replace(b"\0", b"") if nul_count else data, charset, nul_count=nul_count)


def _narrow(data: bytes, charset: str) -> Octets:
    text = data.decode(charset, "replace")
    nul_count = text.count("\0")
    narrow = text.replace("\0", "").replace("\ufeff", "").encode("utf-8", "replace")
    return Octets(narrow, charset, "\ufffd" in text, nul_count)


@lru_cache(maxsize=256)
def charset_of_name(name: str) -> str:
    """The charset that a name in a file means, as Python calls it; "" when there is none of that name."""
    plain = name.strip().strip("'\"").replace("_", "-").lower()
    try:
        found = codecs.lookup(plain.removeprefix("x-"))
    except (LookupError, ValueError):
        return ""
    if found.name in _NOT_CHARSETS or not found._is_text_encoding:
        return ""
    return _LARGER.get(found.name, found.name)


def is_single_byte(charset: str) -> bool:
    """Whether the charset has one octet for each character, so that nearly any octets can be read in it."""
    return charset not in _MULTIBYTE and not charset.startswith(("utf", "iso2022", "hz"))


def decode_strictly(raw: bytes, charset: str) -> str | None:
    """Read octets in a charset; None when they are not written in it."""
    try:
        return raw.decode(charset)
    except (UnicodeError, ValueError):
        return None


def is_utf8_beyond_ascii(raw: bytes) -> bool:
    """Whether the octets are UTF-8 and say so by more than ASCII."""
    return not raw.isascii() and decode_strictly(raw, "utf-8") is not None
