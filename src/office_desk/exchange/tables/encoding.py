"""Which characters the octets of a delimited text mean: by its mark, by NULs, as UTF-8, at last by a guess."""

from __future__ import annotations

import codecs
import re
from collections import Counter
from typing import NamedTuple

from office_desk.model.errors import Reason, Refused

OFFERED = ("utf-8", "gb18030", "cp1251", "cp950", "koi8-r", "cp866", "cp1252", "iso8859-15", "utf-16-le")
"""What is worth offering of any text: the codecs of Russian, Chinese and Western programs."""

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SAMPLE_OCTETS = 400_000
_SAMPLES = 3
_SAMPLE_WORDS_OCTETS = 500
# Words with octets beyond ASCII; quotes, separators and blanks of every table end them.
_FOREIGN_WORD = re.compile(rb"[^\s\",;|]*[\x80-\xff][^\s\",;|]*")


class Decoded(NamedTuple):
    """A text and how it was read.

    Attributes:
        encoding: The Python codec.
        is_guess: Nothing in the file says so.
        encodings: Codecs worth offering, the likely ones first.
        notes: What was lost on the way.
    """

    text: str
    encoding: str
    is_guess: bool
    encodings: tuple[str, ...]
    notes: list[Reason]


def decode(data: bytes, chosen: str = "") -> Decoded:
    """Turn octets into text, in the codec a person chose or in the one that is found.

    Octets that are no characters of the codec become U+FFFD and are counted in the notes; NULs are left out.
    Raises Refused when there is no codec of the chosen name.
    """
    notes: list[Reason] = []
    encoding, is_guess, likely = (_checked(chosen), False, ()) if chosen else _found(data)
    text = _without_mark(data, encoding).decode(encoding, "replace")
    unreadable = text.count("\ufffd")
    if unreadable:
        notes.append(Reason.of("characters_unreadable", count=unreadable, encoding=encoding))
    nuls = text.count("\0")
    if nuls:
        text = text.replace("\0", "")
        notes.append(Reason.of("nul_characters_left_out", count=nuls))
    offered = tuple(dict.fromkeys((encoding, *likely, *OFFERED)))
    return Decoded(text.lstrip("\ufeff"), encoding, is_guess, offered, notes)


def mark_of(data: bytes) -> bytes:
    """The byte order mark that a text begins with; empty for none."""
    return next((mark for mark, _ in _MARKS if data.startswith(mark)), b"")


def _checked(name: str) -> str:
    from office_desk.exchange.vcard.charsets import charset_of_name

    if not charset_of_name(name):
        raise Refused("encoding_unknown", encoding=name)
    return codecs.lookup(name.strip()).name.replace("utf-8-sig", "utf-8").removesuffix("-sig")


def _without_mark(data: bytes, encoding: str) -> bytes:
    mark = mark_of(data)
    fits = any(encoding == codec or encoding == codec[:6] for known, codec in _MARKS if known == mark)
    # The codec "utf-16" needs the mark to know the order of the octets.
    return data[len(mark) :] if mark and fits and encoding not in ("utf-16", "utf-32") else data


def _found(data: bytes) -> tuple[str, bool, tuple[str, ...]]:
    """Answer the codec, whether it is a guess, and others that are likely."""
    for mark, codec in _MARKS:
        if data.startswith(mark):
            return codec, False, ()
    wide = _wide_codec(data)
    if wide:
        return wide, False, ()
    return ("utf-8", False, ()) if _is_utf8(data) else _guessed(data)


def _is_utf8(data: bytes) -> bool:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _wide_codec(data: bytes) -> str:
    """The wide codec of a text without a mark, by where NULs stand in it; "" for octets of one each.

    ASCII in UTF-16 has a NUL at every second place, in UTF-32 three of four; separators and line ends of a table
    are ASCII in any script, so that Chinese too shows NULs on one side only.
    """
    sample = data[: _SAMPLE_OCTETS // 4 * 4]
    places = [sample[place::4].count(b"\0") for place in range(4)]
    quarter = len(sample) / 4
    if sum(places) < max(2, len(sample) // 200) or (sum(places) < quarter and _is_utf8(data)):
        return ""
    if len(data) % 4 == 0 and places[2] > quarter * 0.9 and places[3] > quarter * 0.9:
        return "utf-32-le"
    if len(data) % 4 == 0 and places[0] > quarter * 0.9 and places[1] > quarter * 0.9:
        return "utf-32-be"
    even, odd = places[0] + places[2], places[1] + places[3]
    if odd > 8 * even:
        return "utf-16-le"
    return "utf-16-be" if even > 8 * odd else ""


def _guessed(data: bytes) -> tuple[str, bool, tuple[str, ...]]:
    """Let a few samples of the foreign words vote, so that one damaged place does not decide for the whole file."""
    from office_desk.exchange.vcard.charset_guess import guess_charset

    guesses = [guess_charset(sample) for sample in _samples(data)]
    votes = Counter(guess.charset for guess in guesses)
    others = tuple(guess.runner_up for guess in guesses if guess.runner_up)
    return votes.most_common(1)[0][0], True, (*votes, *others)


def _samples(data: bytes) -> list[bytes]:
    words = list(dict.fromkeys(_FOREIGN_WORD.findall(data[:_SAMPLE_OCTETS]) or _FOREIGN_WORD.findall(data)[:1_000]))
    samples = []
    for part in range(_SAMPLES):
        sample = b""
        for word in words[part::_SAMPLES]:
            if len(sample) + len(word) > _SAMPLE_WORDS_OCTETS and sample:
                break
            sample += word + b" "
        if sample:
            samples.append(sample)
    # A single word, or two, is too little to be split.
    return samples if len(words) > 3 * _SAMPLES else [b" ".join(words)]
