"""Texts of a source made to fit the catalog's fields; what does not fit is told of and goes to the notes."""

from __future__ import annotations

import re

from office_desk.exchange.incoming import Incoming, IncomingFile
from office_desk.model.catalog import KINDS, ValueKind
from office_desk.model.errors import Reason

# What `model.rules` refuses: control characters, lone surrogates, and the marks of UAX #9 that reorder a text.
_forbidden = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff\u202a-\u202e\u2066-\u2069]")
_forbidden_in_long = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\u202a-\u202e\u2066-\u2069]")
_Limits = dict[tuple[str, str], tuple[int, bool]]
_LIMITS: _Limits = {
    (kind.key, field.key): (field.max_length, field.kind is ValueKind.LONG_TEXT)
    for kind in KINDS.values()
    for field in kind.fields
}
_NOTES = "notes"
_TOLD = 200  # characters of a value that a warning names


class Fitting:
    """Fits the values of one record and its parts.

    Attributes:
        record: The record; its warnings say what was left out or moved.
        extra: Texts that go to the notes because they fit nowhere else.
    """

    def __init__(self, record: Incoming) -> None:
        self.record = record
        self.extra: list[str] = []

    def warn(self, code: str, /, **values: object) -> None:
        """Tell of something, once."""
        reason = Reason.of(code, **values)
        if reason not in self.record.warnings:
            self.record.warn(reason)

    def text(self, kind: str, key: str, text: str) -> str:
        """The text as the field can hold it; one that is too long is cut and stands whole in the notes."""
        limit, is_long = _LIMITS[kind, key]
        if len(text) <= limit and text.isprintable():
            return text
        clean = visible(text, is_long)
        if clean != text:
            self.warn("card_invisible_left_out", value=clean[:_TOLD])
        if len(clean) <= limit:
            return clean
        self.warn("card_too_long", value=clean[:_TOLD], limit=limit)
        if key != _NOTES:
            self.extra.append(clean)
        return clean[: limit - 1].rstrip() + "…"

    def notes(self, notes: str) -> str:
        """The notes with everything that fitted nowhere; what is too long for a field becomes a file."""
        whole = visible("\n\n".join([*([notes] if notes else []), *dict.fromkeys(self.extra)]), is_long=True)
        limit, _ = _LIMITS[self.record.kind, _NOTES]
        if notes and not self.extra and whole != notes:
            self.warn("card_invisible_left_out", value=whole[:_TOLD])
        if len(whole) <= limit:
            return whole
        self.warn("card_notes_as_file", limit=limit)
        self.record.add_file(
            IncomingFile("notes.txt", "document", "text/plain", whole.encode("utf-8", "replace")),
        )
        return whole[: limit - 1] + "…"


def visible(text: str, is_long: bool) -> str:
    """The text without the characters that no field may hold; a line break in a line becomes a blank."""
    if text.isprintable():
        return text
    if is_long:
        return _forbidden_in_long.sub("", text)
    return _forbidden.sub(lambda found: " " if found[0].isspace() else "", text)
