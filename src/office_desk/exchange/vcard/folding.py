"""Long lines, folded between characters so that each part has at most 75 octets (RFC 6350, 3.2)."""

from __future__ import annotations

MAXIMUM_OCTETS = 75


def fold(line: str) -> list[str]:
    """Fold a line; every part after the first begins with one blank that a reader takes off."""
    if len(line) <= MAXIMUM_OCTETS and (line.isascii() or len(_octets(line)) <= MAXIMUM_OCTETS):
        return [line]
    if line.isascii():
        rest = range(MAXIMUM_OCTETS, len(line), MAXIMUM_OCTETS - 1)
        return [line[:MAXIMUM_OCTETS], *(" " + line[at : at + MAXIMUM_OCTETS - 1] for at in rest)]
    return _fold_octets(_octets(line))


def _fold_octets(octets: bytes) -> list[str]:
    parts = []
    start, room, blank = 0, MAXIMUM_OCTETS, ""
    while start < len(octets):
        end = min(start + room, len(octets))
        while end < len(octets) and octets[end] & 0xC0 == 0x80:  # inside a character
            end -= 1
        parts.append(blank + octets[start:end].decode("utf-8"))
        start, room, blank = end, MAXIMUM_OCTETS - 1, " "
    return parts


def _octets(line: str) -> bytes:
    return line.encode("utf-8", "replace")
