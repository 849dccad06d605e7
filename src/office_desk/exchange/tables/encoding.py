"""Which characters the octets of a delimited text mean: by its mark, by NULs, as UTF-8, at last by a guess."""

from __future__ import annotations

import codecs
import re
from collections import Counter
from typing import NamedTuple

from office_desk.exchange.wide_characters import is_utf8, mark_of, wide_codec
from office_desk.model.errors import Reason, Refused

OFFERED = ("utf-8", "gb18030", "cp1251", "cp950", "koi8-r", "cp866", "cp1252", "iso8859-15", "utf-16-le")
"""What is worth offering of any text: the codecs of Russian, Chinese and Western programs."""

_END_OF_DOS_FILE = "\x1a"
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
    text = _without_mark(data, encoding).decode(encoding, "replace").removesuffix(_END_OF_DOS_FILE)
    unreadable = text.count("\ufffd")
    if unreadable:
        notes.append(Reason.of("characters_unreadable", count=unreadable, encoding=encoding))
    nuls = text.count("\0")
    if nuls:
        text = text.replace("\0", "")
        notes.append(Reason.of("nul_characters_left_out", count=nuls))
    offered = tuple(dict.fromkeys((encoding, *likely, *OFFERED)))
    return Decoded(text.lstrip("\ufeff"), encoding, is_guess, offered, notes)


def _checked(name: str) -> str:
    from office_desk.exchange.vcard.charsets import charset_of_name

    if not charset_of_name(name):
        raise Refused("encoding_unknown", encoding=name)
    return codecs.lookup(name.strip()).name.replace("utf-8-sig", "utf-8").removesuffix("-sig")


def _without_mark(data: bytes, encoding: str) -> bytes:
    """The octets without their mark, if it is one of this codec; "utf-16" and "utf-32" need it to know the order."""
    mark, codec = mark_of(data)
    return data[len(mark) :] if mark and codec == encoding else data


def _found(data: bytes) -> tuple[str, bool, tuple[str, ...]]:
    """Answer the codec, whether it is a guess, and others that are likely."""
    told = mark_of(data)[1] or wide_codec(data)
    if told:
        return told, False, ()
    return ("utf-8", False, ()) if is_utf8(data) else _guessed(data)


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
