"""A character that would print as a box is known before it is printed."""

from __future__ import annotations

import pytest

from office_desk.documents.glyphs import first_missing, missing_characters
from office_desk.paths import resource


def characters_of(font: bytes) -> set[int]:
    """The code points that a font has a glyph for: its character map of format 4 (ISO/IEC 14496-22, 5.2.1)."""
    tables = {font[at : at + 4]: _u32(font, at + 8) for at in range(12, 12 + 16 * _u16(font, 4), 16)}
    cmap = tables[b"cmap"]
    table = cmap + _u32(font, cmap + 8)
    assert _u16(font, table) == 4
    count = _u16(font, table + 6) // 2
    ends, starts, deltas, offsets = (table + 14 + part * 2 * count + (2 if part else 0) for part in range(4))
    found = set()
    for segment in range(count):
        first, last = _u16(font, starts + 2 * segment), _u16(font, ends + 2 * segment)
        delta, offset = _u16(font, deltas + 2 * segment), _u16(font, offsets + 2 * segment)
        for code in range(first, last + 1):
            glyph = _u16(font, offsets + 2 * segment + offset + 2 * (code - first)) if offset else code
            if glyph and (glyph + delta) % 65_536:
                found.add(code)
    return found - {0xFFFF}


def _u16(font: bytes, at: int) -> int:
    return int.from_bytes(font[at : at + 2], "big")


def _u32(font: bytes, at: int) -> int:
    return int.from_bytes(font[at : at + 4], "big")


def test_the_list_of_characters_is_that_of_both_fonts() -> None:
    fonts = [
        characters_of(resource("fonts", f"OfficeDeskSans-{style}.otf").read_bytes()) for style in ("Regular", "Bold")
    ]
    lines = resource("fonts", "coverage.txt").read_text(encoding="ascii").split()
    listed = {code for line in lines for code in range(int(line.split("-")[0], 16), int(line.split("-")[1], 16) + 1)}
    assert listed == fonts[0] & fonts[1]
    assert len(listed) > 20_000


@pytest.mark.parametrize(
    "text", ["张颖，北京（２０２６）", "Ёлкин и Йод №5", "Zhāng Zürich “x” – …", "a\tb\nc", "e\u0308", "soft\xadhyphen"]
)
def test_what_the_office_writes_is_never_missing(text: str) -> None:
    assert list(missing_characters(text)) == []


def test_what_no_font_has_is_told_once_with_the_text_it_stands_in() -> None:
    assert list(missing_characters("𠮷野家 🎉🎉 سلام")) == ["𠮷", "🎉", "س", "ل", "ا", "م"]
    assert first_missing(["plain", "a 🎉", "🎉 𠮷"]) == {"🎉": 1, "𠮷": 2}
