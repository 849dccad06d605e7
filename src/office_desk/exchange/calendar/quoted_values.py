"""Values in quoted-printable made plain: vCalendar 1.0 has them, and some programs write them to this day."""

from __future__ import annotations

import re

from office_desk.exchange.vcard.charsets import charset_of_name, decode_strictly
from office_desk.exchange.vcard.transfer import decode_quoted_printable

_has_quoted = re.compile(rb"[;=]QUOTED-PRINTABLE", re.IGNORECASE).search
_QUOTED = re.compile(
    rb"^([A-Z0-9-]+)((?:;[^:;\r\n]*)*;(?:ENCODING=)?QUOTED-PRINTABLE(?:;[^:;\r\n]*)*):((?:[^\r\n]*=\r?\n)*[^\r\n]*)",
    re.IGNORECASE | re.MULTILINE,
)
_SOFT_BREAK = re.compile(rb"=\r?\n")
_LINE_BREAK = re.compile(rb"\r\n|\r|\n")
_CHARSET = re.compile(rb";CHARSET=\"?([^;:\"]+)\"?", re.IGNORECASE)
_ENCODING = re.compile(rb";(?:ENCODING=)?QUOTED-PRINTABLE", re.IGNORECASE)


def without_quoted_printable(data: bytes) -> bytes:
    """The octets of a calendar with every value in the octets it stands for; lines keep their numbers.

    A value with a charset of its own becomes UTF-8, one without is in the charset of the file.
    """
    return _QUOTED.sub(_plain_line, data) if _has_quoted(data) else data


def _plain_line(found: re.Match[bytes]) -> bytes:
    name, parameters, quoted = found.groups()
    octets = decode_quoted_printable(_SOFT_BREAK.sub(b"", quoted))
    said = _CHARSET.search(parameters)
    charset = charset_of_name(said[1].decode("ascii", "replace")) if said else ""
    text = decode_strictly(octets, charset) if charset else None
    if text is not None:
        octets = text.encode("utf-8")
    kept = _ENCODING.sub(b"", _CHARSET.sub(b"", parameters))
    blank = b"\n" * len(_SOFT_BREAK.findall(quoted))
    return name + kept + b":" + _LINE_BREAK.sub(rb"\\n", octets) + blank
