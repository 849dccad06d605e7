"""Quoted-printable and base64, as vCards use them (RFC 2045, 6.7 and 6.8), read and written."""

from __future__ import annotations

import binascii
import re

_QUOTED_LINE = 73  # of the 76 characters that a line may have; an escape has three
_DIGITS = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/="
_FROM_ADDRESS_SAFE = bytes.maketrans(b"-_", b"+/")  # RFC 4648, 5
_STRAYS_AMONG = 100
_not_digit = re.compile(rb"[^A-Za-z0-9+/]")
_plain = re.compile(r"[ !-<>-~]")


def decode_quoted_printable(encoded: bytes) -> bytes:
    """Read quoted-printable whose soft line breaks are joined already; what is no escape stays as it is."""
    return binascii.a2b_qp(encoded)


def decode_base64(encoded: bytes) -> bytes | None:
    """Read base64 with blanks, missing padding and a stray octet here and there; None when it is none at all."""
    encoded = encoded.translate(_FROM_ADDRESS_SAFE, b" \t\r\n")
    strays = len(encoded.translate(None, _DIGITS))
    if strays * _STRAYS_AMONG > len(encoded):
        return None
    try:
        return binascii.a2b_base64(encoded)
    except binascii.Error:
        digits = _not_digit.sub(b"", encoded)
    usable = len(digits) - (len(digits) % 4 == 1)
    return binascii.a2b_base64(digits[:usable] + b"=" * (-usable % 4))


def encode_base64(data: bytes) -> str:
    """Write base64 without line breaks."""
    return binascii.b2a_base64(data, newline=False).decode("ascii")


def encode_quoted_printable(text: str) -> str:
    """Write the UTF-8 of a text in quoted-printable, without soft line breaks; line breaks are CRLF."""
    quoted = []
    for character in text:
        if character == "\n":
            quoted.append("=0D=0A")
        elif _plain.match(character):
            quoted.append(character)
        else:
            quoted.append("".join(f"={octet:02X}" for octet in character.encode("utf-8", "replace")))
    if quoted and quoted[-1] == " ":
        quoted[-1] = "=20"
    return "".join(quoted)


def break_quoted_printable(header: str, encoded: str) -> list[str]:
    """Break a quoted-printable property softly, so that its lines have at most 76 characters.

    No escape is cut in two, and no line begins with what a reader could take for a fold or for the end of the
    card.
    """
    lines = []
    line, room = [header], _QUOTED_LINE - len(header)
    for piece in re.findall(r"=[0-9A-F]{2}|.", encoded):
        if room <= 0:
            lines.append("".join(line) + "=")
            line, room = [], _QUOTED_LINE
            piece = f"={ord(piece):02X}" if piece in " BbEe" else piece
        line.append(piece)
        room -= len(piece)
    return [*lines, "".join(line)]
