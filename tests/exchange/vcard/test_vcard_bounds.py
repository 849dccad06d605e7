"""Nothing that a file can hold makes reading slow: the time grows with its size alone."""

from __future__ import annotations

import time
import tracemalloc

import pytest
from vcard_builders import file_of

from office_desk.exchange.vcard import read_cards, write_cards
from office_desk.exchange.vcard.properties import photo

_SECONDS = 5.0  # each of these takes well under one second on a common machine

_BOMBS = {
    "soft breaks": file_of("NOTE;ENCODING=QUOTED-PRINTABLE:" + "a=\r\n" * 500_000 + "b"),
    "folds": file_of("NOTE:" + "a\r\n " * 300_000 + "b"),
    "broken lines": file_of("NOTE:" + "a\r\n" * 300_000),
    "one long line": file_of("NOTE:" + "x" * 1_000_000),
    "one long line without a colon": file_of("a;" * 500_000),
    "one long name": file_of("a" * 1_000_000 + ":"),
    "separators": file_of("N:" + ";" * 500_000 + "," * 500_000),
    "escapes": file_of("N:" + "\\;\\," * 250_000),
    "backslashes": file_of("N:" + "\\" * 1_000_000),
    "quotes": file_of('NOTE;X="' + '"a' * 500_000 + ":x"),
    "open quote": file_of('NOTE;X="' + "a:" * 500_000),
    "parameters": file_of("TEL" + ";A=b" * 250_000 + ":1"),
    "types": file_of("TEL;TYPE=" + "a," * 500_000 + ":1"),
    "properties": file_of(*["TEL:1"] * 100_000),
    "nested cards": b"BEGIN:VCARD\r\n" * 20_000 + b"END:VCARD\r\n",
    "nested agents": b"BEGIN:VCARD\r\nVERSION:2.1\r\nAGENT:\r\n" * 20_000,
    "nested calendars": b"BEGIN:VEVENT\r\n" * 20_000,
    "stray text": b"x\r\n\r\n" * 200_000,
    "octets of no charset": file_of(b"NOTE:" + b"\x81\xff\x98" * 300_000),
    "groups": file_of(*[f"g{number}.TEL:1" for number in range(15_000)]),
    "digits": file_of("BDAY:" + "1" * 1_000_000),
    "line ends": b"\r" * 1_000_000 + b"\n\r" * 500_000,
}


@pytest.mark.parametrize("name", _BOMBS)
def test_a_bomb_is_read_in_time(name: str) -> None:
    started = time.process_time()
    read_cards(_BOMBS[name])
    assert time.process_time() - started < _SECONDS


def test_a_photo_of_50_megabytes_is_read_and_written() -> None:
    picture = b"\xff\xd8\xff" + bytes(50_000_000)
    card = read_cards(file_of("FN:Anna", "N:A;;;;")).cards[0]
    with_photo = type(card)("3.0", (*card.properties, type(card.properties[0])("PHOTO", picture)))
    found = photo(read_cards(write_cards([with_photo], "3.0")).cards[0])
    assert found is not None
    assert found.data == picture


def test_memory_stays_near_the_size_of_what_is_read() -> None:
    data = file_of("FN:张颖", "N:张;颖;;;", "TEL;TYPE=CELL:+8613800000000", "NOTE:" + "n" * 200) * 2000
    tracemalloc.start()
    try:
        file = read_cards(data)
        held, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert len(file.cards) == 2000
    assert held < 8 * len(data)
