"""From bytes to whole lines: every way in which programs break the lines of a vCard, undone.

Lines end with CRLF, LF or CR. A line that begins with a blank continues the one above it (RFC 6350, 3.2), also in
the middle of a character, so joining is done on bytes. A quoted-printable line that ends with "=" goes on in the
next one. Whatever does not look like the beginning of a property continues the value above it.

Most cards have nothing of all that. They are known by what their lines begin with, which are the same few words in all
cards of a file, and are given at once.
"""

from __future__ import annotations

import re
from codecs import getincrementaldecoder
from collections.abc import Iterator, Sequence
from typing import NamedTuple

MAXIMUM_VALUE_OCTETS = 96 * 1024 * 1024  # base64 of a photo of 70 MB; what is longer is no contact
_BLOCK_OCTETS = 1024 * 1024
_HEADS_REMEMBERED = 2_000
_HEADER_OCTETS = 1000
_HEADER_PARTS = 20
_FOLDS_KEPT_TOGETHER = 100
_FIXED_WIDTHS = range(72, 78)  # programs that fold by counting octets stop here

# A name, perhaps with a group, then ":" or parameters; a bare web address is text that lost its line.
_property_start = re.compile(
    rb"(?!https?://|ftp://)(?:[A-Za-z0-9_-]{1,80}\.)?[A-Za-z][A-Za-z0-9_-]{0,80}[ \t]*(?::|;[^:]*:)"
).match
_boundary = re.compile(rb"[ \t]*(BEGIN|END)[ \t]*:[ \t]*[A-Za-z0-9-]+[ \t]*$", re.IGNORECASE).match
_old_version = re.compile(rb"VERSION[ \t]*:[ \t]*2\.1", re.IGNORECASE).match
_any_version = re.compile(rb"VERSION[ \t]*:", re.IGNORECASE).match
_quoted_printable_header = re.compile(rb'(?:[^":]|"[^"]*")*?(?:QUOTED-PRINTABLE|ENCODING=QP?\b)', re.IGNORECASE).match
# A file that was cut short inside its last line.
_cut_end = re.compile(rb"[\r\n](E|EN|END|END:V?C?A?R?)\Z", re.IGNORECASE).search
_LONGEST_END = len(b"\nEND:VCARD")
# A property whose parameters are so many that the fold comes before the colon.
_unfinished_header = re.compile(rb"(?:[A-Za-z0-9_-]{1,80}\.)?[A-Za-z][A-Za-z0-9_-]{0,80}[ \t]*;[^:]*\Z").match

# What begins no plain property: a boundary, a card inside the card, a value that may go on behind a "=".
_special_head = re.compile(
    rb"(?:BEGIN|END|(?:[A-Z0-9_-]+\.)?AGENT)[ \t]*[:;]|.*(?:QUOTED-PRINTABLE|ENCODING=Q)", re.IGNORECASE | re.DOTALL
).match
# Of a character of several octets one that is not ASCII, behind a fold; of a first one the second too.
_folded_escape = re.compile(rb"[ \t]([89A-F][0-9A-F])(?:=([89AB][0-9A-F]))?", re.IGNORECASE).match
_last_escapes = re.compile(rb"(?:=[89A-F][0-9A-F])+\Z", re.IGNORECASE).search
_BEGIN, _END = b"BEGIN:VCARD", b"END:VCARD"


class Line(NamedTuple):
    """A whole line: its octets without folds, and the first and last line of the file it came from.

    A line break inside `content` stands for one in the file that was no fold. `is_too_long` tells that the
    rest of it was left out.
    """

    content: bytes
    first: int
    last: int
    is_too_long: bool = False


class PlainCard(NamedTuple):
    """The lines of a card from its BEGIN to its END, each of them a whole one, and the number of the first."""

    contents: list[bytes]
    first: int

    def lines(self) -> list[Line]:
        """The lines one by one."""
        return [Line(content, number, number) for number, content in enumerate(self.contents, self.first)]


def _is_folded_escape(before: Sequence[bytes], physical: bytes) -> bool:
    """Whether the "=" between two lines was no soft break: KAddressBook folds vCard 2.1 within escapes of UTF-8 too."""
    folded = _folded_escape(physical)
    if folded is None or b"CHARSET=UTF-8" not in before[0][:_HEADER_OCTETS].upper():
        return False
    escapes = _last_escapes(before[-1])
    decoder = getincrementaldecoder("utf-8")()
    try:
        decoder.decode(bytes.fromhex(escapes[0].replace(b"=", b"").decode()) if escapes else b"")
        is_open = bool(decoder.getstate()[0])
        decoder.decode(bytes.fromhex((folded[1] if is_open else folded[1] + (folded[2] or b"")).decode()))
    except UnicodeDecodeError:
        return False
    return is_open or folded[2] is not None


def whole_lines(data: bytes) -> Iterator[Line]:
    """Give the lines of a file one by one, unfolded; blank ones are left out."""
    for each in cards_and_lines(data):
        if isinstance(each, PlainCard):
            yield from each.lines()
        else:
            yield each


def cards_and_lines(data: bytes) -> Iterator[PlainCard | Line]:
    """Give the lines of a file as `whole_lines` does, but those of a plain card at once."""
    cut = _cut_end(data[-_LONGEST_END:])
    size = len(data) - (len(cut[1]) if cut is not None else 0)
    joiner = _Joiner()
    heads: set[bytes] = set()
    number = start = 0
    while start < size:
        end = data.find(b"\n" + _BEGIN, start, size) + 1 or size
        is_short_card = data.startswith(_BEGIN, start) and end - start <= min(_BLOCK_OCTETS, MAXIMUM_VALUE_OCTETS)
        physical = data[start:end].splitlines() if is_short_card else []
        length = _length_of_plain_card(physical, heads)
        if length:
            if (line := joiner.finish()) is not None:
                yield line
            joiner.restart(is_old=b"2.1" in data[start:end] and any(map(_old_version, physical)))
            yield PlainCard(physical[:length], number + 1)
            number += len(physical)
        else:
            for block in _blocks(data, start, end):
                yield from joiner.lines(number, block)
                number += len(block)
        start = end
    if (line := joiner.finish()) is not None:
        yield line


def _length_of_plain_card(physical: list[bytes], heads: set[bytes]) -> int:
    """How many lines the card has that these are, when each of them is a whole line; else 0.

    Args:
        heads: What the lines of plain cards began with so far, up to the colon; new ones are added.
    """
    length = len(physical)
    while length and not physical[length - 1]:
        length -= 1
    if not length or physical[0] != _BEGIN or physical[length - 1] != _END:
        return 0
    unknown = {line[: line.find(b":") + 1] for line in physical[1 : length - 1]} - heads
    if not all(map(_is_plain_head, unknown)):
        return 0
    if len(heads) + len(unknown) <= _HEADS_REMEMBERED:
        heads |= unknown
    return length


def _is_plain_head(head: bytes) -> bool:
    """Whether what stands up to the first colon begins a property, whatever its line is like otherwise."""
    is_whole = len(head) <= _HEADER_OCTETS and head.count(b'"') % 2 == 0
    return is_whole and bool(_property_start(head)) and not _special_head(head)


def _blocks(data: bytes, start: int, stop: int) -> Iterator[list[bytes]]:
    """Give the physical lines in lists of about a megabyte, so that a large file is never held twice."""
    while start < stop:
        end = min(_block_end(data, start + _BLOCK_OCTETS), stop)
        for _ in range(_FOLDS_KEPT_TOGETHER):
            if data[end : end + 1] not in (b" ", b"\t"):
                break
            end = min(_block_end(data, end), stop)
        yield data[start:end].splitlines()
        start = end


def _block_end(data: bytes, wanted: int) -> int:
    """The end of the line that holds the wanted place; never between a CR and its LF."""
    if wanted >= len(data):
        return len(data)
    ends = [place for mark in (b"\n", b"\r") if (place := data.find(mark, wanted, wanted + _BLOCK_OCTETS)) >= 0]
    if not ends:
        ends = [place for mark in (b"\n", b"\r") if (place := data.find(mark, wanted)) >= 0]
    if not ends:
        return len(data)
    end = min(ends)
    return end + 2 if data[end : end + 2] == b"\r\n" else end + 1


class _Joiner:
    """Joins physical lines to whole ones; one is complete when the next one begins."""

    def __init__(self) -> None:
        self._block: list[bytes] = []
        self._block_start = 0
        self._parts: list[bytes] = []
        self._first = self._last = self._size = self._width = self._blanks = 0
        self._is_boundary = False
        self._goes_on = False
        self._is_old = False
        self._is_inside = False
        self._indent = b""

    def lines(self, number: int, block: list[bytes]) -> Iterator[Line]:
        """Take the physical lines behind the one of a number; give the whole ones that they complete."""
        self._block, self._block_start = block, number
        for place, physical in enumerate(block, number + 1):
            line = self._take(place, physical)
            if line is not None:
                yield line

    def restart(self, *, is_old: bool) -> None:
        """Go on behind the END of a card that was taken elsewhere, in a finished line."""
        self._is_boundary = self._is_inside = self._goes_on = False
        self._is_old = is_old
        self._indent = b""

    def _take(self, number: int, physical: bytes) -> Line | None:
        """Take the next physical line; answer the whole one that it completes, if any."""
        is_usual = physical and physical[0] > 0x20 and not self._goes_on and not self._indent
        if is_usual and _property_start(physical):
            done = self.finish()
            self._begin(number, physical)
            return done
        return self._take_unusual(number, physical)

    def _take_unusual(self, number: int, physical: bytes) -> Line | None:
        if self._indent and physical.startswith(self._indent):
            physical = physical[len(self._indent) :]
        if self._goes_on and self._take_after_soft_break(number, physical):
            return None
        if not physical or (physical[0] in b" \t" and physical.isspace() and not self._folds_blanks(physical)):
            self._blanks += 1
            return None
        if physical[0] in b" \t":
            if self._parts and not self._is_boundary and not self._opens_indented(physical):
                self._add(number, physical if self._keeps_blank() else physical[1:], len(physical))
                return None
            physical = self._without_indent(physical)
        if self._parts and not self._is_boundary and not self._is_start(number, physical):
            self._add(number, b"\n" * (self._blanks + 1) + physical, len(physical))
            return None
        done = self.finish()
        self._begin(number, physical)
        return done

    def _is_start(self, number: int, physical: bytes) -> bool:
        """Whether a property begins here; when its colon is not here yet, the next line must be a fold."""
        if _property_start(physical):
            return True
        if not _unfinished_header(physical):
            return False
        following = self._block[number - self._block_start : number - self._block_start + 1]
        return bool(following) and following[0].startswith((b" ", b"\t"))

    def finish(self) -> Line | None:
        """Answer the line that is still open, if any."""
        if not self._parts:
            return None
        content = self._parts[0] if len(self._parts) == 1 else b"".join(self._parts)
        line = Line(content, self._first, self._last, self._size > MAXIMUM_VALUE_OCTETS)
        self._parts = []
        return line

    def _begin(self, number: int, physical: bytes) -> None:
        self._first = number
        self._size = 0
        self._is_boundary = False
        if physical[0] in b"BEbe" and (boundary := _boundary(physical)) is not None:
            self._is_boundary = True
            self._is_inside = boundary[1].upper() == b"BEGIN"
            if self._is_inside:
                self._is_old = False
            else:
                self._indent = b""
        elif physical[0] in b"Vv" and _any_version(physical):
            self._is_old = _old_version(physical) is not None
        self._add(number, physical, len(physical))

    def _add(self, number: int, part: bytes, width: int) -> None:
        self._last = number
        self._width = width
        self._blanks = 0
        self._size += len(part)
        if self._size > MAXIMUM_VALUE_OCTETS:
            self._goes_on = False
            self._parts = self._parts or [part[:_HEADER_OCTETS]]
            return
        if part.endswith((b"=", b"= ", b"=\t")):
            stripped = part.rstrip()
            self._goes_on = self._goes_on or self._is_quoted_printable(stripped)
            part = stripped[:-1] if self._goes_on else part
        self._parts.append(part)

    def _is_quoted_printable(self, part: bytes) -> bool:
        header = b"".join((*self._parts[:_HEADER_PARTS], part))
        return _quoted_printable_header(header[:_HEADER_OCTETS]) is not None

    def _take_after_soft_break(self, number: int, physical: bytes) -> bool:
        if not physical.strip() or _boundary(physical):
            self._goes_on = False
            return False
        if physical[:1] in (b" ", b"\t") and _is_folded_escape(self._parts, physical):
            self._parts[-1] += b"="
            physical = physical[1:]
        ends = not physical.rstrip().endswith(b"=")
        self._add(number, physical, len(physical))
        if ends:
            self._goes_on = False
        return True

    def _keeps_blank(self) -> bool:
        """Whether the blank of a fold is part of the text: vCard 2.1 folds between words and keeps it.

        Many writers of 2.1 fold as 3.0 does all the same, by counting octets, which the width tells.
        """
        return self._is_old and self._width not in _FIXED_WIDTHS and not self._parts[-1].endswith(b":")

    def _folds_blanks(self, physical: bytes) -> bool:
        """Whether a line of blanks is the end of a folded value and not an empty line."""
        return len(physical) > 1 and bool(self._parts) and self._width in _FIXED_WIDTHS

    def _opens_indented(self, physical: bytes) -> bool:
        return not self._is_inside and _boundary(physical) is not None

    def _without_indent(self, physical: bytes) -> bytes:
        stripped = physical.lstrip(b" \t")
        if not self._is_inside and _boundary(stripped):
            self._indent = physical[: len(physical) - len(stripped)]
        return stripped
