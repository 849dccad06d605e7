"""What stands behind a label of a line: a value of the label's kind, and at times more that the label does not mean."""

from __future__ import annotations

import re
from collections.abc import Iterator

from office_desk.exchange.pasted.edges import EDGES
from office_desk.exchange.pasted.line_labels import Label
from office_desk.exchange.pasted.pieces import ACCOUNTS, LinePieces
from office_desk.exchange.pasted.run_together import titled_name
from office_desk.exchange.pasted.segments import kind_of
from office_desk.exchange.pasted.tokens import Token, phone_kind, phones_of, tokens_of

_account = re.compile(r"@?[A-Za-z0-9][\w.@-]{0,62}[\w-]|\+?\d[\d ()-]{5,20}\d")
_item = re.compile(r"\s*[,，、]\s*")
_TOLD_WHOLE = frozenset(("name", "position", "department", "organization", "address", "birthday", "note"))
_postal_code = re.compile(r"\d{5,6}")
_PHONES = frozenset(("phone", "mobile", "fax"))
_column = re.compile(r"\s*[|;；\t]\s*|\s{3,}")
_short_number = re.compile(r"[\s:：]*(\d[\d -]{3,8}\d)(?![\d@.])")


def take_labeled(pieces: LinePieces, label: Label, end: int) -> Iterator[tuple[int, int]]:
    """Take what stands between a label and `end`; yields the stretches that are to be read as if there was no label."""
    kind, start = label.kind, label.end
    value = pieces.line[start:end]
    if kind == "address" or kind == "note":
        pieces.add(kind, start, end, is_labeled=True)
    elif kind in _TOLD_WHOLE:
        yield from _take_whole(pieces, kind, start, end)
    elif kind == "correspondent" and kind_of(value.split("<", maxsplit=1)[0].strip(EDGES)) != "name":
        yield label.start, end
    elif kind in _PHONES and (phones := _phones_in(value)):
        yield from _take_phones(pieces, label, end, phones)
    elif found := _found_by_look(kind, value):
        pieces.add(kind, start + found.start(), start + found.end(), is_labeled=True)
        yield start + found.end(), end
    else:
        yield (start if value.strip() else label.start), end


def _found_by_look(kind: str, value: str) -> re.Match[str] | None:
    if kind == "postal_code":
        return _postal_code.search(value)
    return _account.search(value) if kind in ACCOUNTS else None


def _take_whole(pieces: LinePieces, kind: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Take a labeled text, without what other columns of the same line say."""
    value = pieces.line[start:end]
    tokens = tokens_of(value)
    stop = min((token.start for token in tokens), default=len(value)) if kind != "birthday" else len(value)
    broken = _column.search(value[:stop])
    if kind == "name" and broken is None:
        broken = next((comma for comma in _item.finditer(value) if _is_work(value[comma.end() : stop])), None)
    stop = broken.start() if broken and broken.start() else stop
    if kind == "name" and titled_name(value[:stop]):
        yield start, end
        return
    pieces.add(kind, start, start + stop, is_labeled=True)
    if start + stop < end:
        yield start + stop, end


def _is_work(text: str) -> bool:
    """Whether the first item of a list tells a position or an organization and not the rest of a name."""
    return kind_of(_item.split(text, maxsplit=1)[0].strip(EDGES)) in ("position", "organization", "department")


def _phones_in(value: str) -> list[Token]:
    """The numbers of a text; a short one is known by its label alone."""
    if found := list(phones_of(value)):
        return found
    short = _short_number.match(value)
    return [Token("phone", short[1], short.start(1), short.end(1))] if short else []


def _take_phones(pieces: LinePieces, label: Label, end: int, phones: list[Token]) -> Iterator[tuple[int, int]]:
    start = last = label.end
    for token in phones:
        kind = phone_kind(token.value) if label.kind == "phone" else label.kind
        _add_phone(pieces, kind, label, start + token.start, start + token.end)
        if token is not phones[0]:
            yield last, start + token.start
        last = start + token.end
    yield last, end


def _add_phone(pieces: LinePieces, kind: str, label: Label, start: int, end: int) -> None:
    if kind == "fax":
        pieces.add("phone", start, end, "fax", is_labeled=True)
    else:
        pieces.add(kind, start, end, is_labeled=True)
    if any(word in label.word for word in ("微信", "wechat")):
        pieces.add("wechat", start, end, is_labeled=True)
