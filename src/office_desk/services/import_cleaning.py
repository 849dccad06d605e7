"""Makes a record from a file fit the fields of the desk, value by value: what cannot be kept is told, not silent.

A bad value never costs the record: it is mended or left out with a warning. Whether what remains can be stored is
asked later, when it is known whether the record is new or one of the desk.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import cache, partial
from operator import is_
from pathlib import PurePath
from typing import Any

from office_desk.exchange.incoming import Incoming, IncomingFile, Marked, Named
from office_desk.model.catalog import KINDS, Field, RecordKind, ValueKind
from office_desk.model.catalog.fields import NAME_LENGTH
from office_desk.model.empty_values import complete, empty_value, normalized
from office_desk.model.errors import Reason
from office_desk.model.rules.record_rules import broken_record_rules
from office_desk.model.rules.value_rules import broken_value_rule
from office_desk.services.attachments import LARGEST_FILE

_TEXTS = frozenset({ValueKind.TEXT, ValueKind.LONG_TEXT, ValueKind.URL, ValueKind.ZONE})
_SPACES = " \t\r\n\u00a0\u3000"

# What ``model.rules`` refuses: control characters and lone surrogates (Unicode categories Cc and Cs), and the
# characters of UAX #9 that let a text show another order than it has.
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
_SOME_OWNER = Named("—")
_BREAKS = re.compile("[\t\r\n]+")


def cleaned(incoming: Incoming) -> Incoming:
    """The record with values and parts that the fields can hold; its warnings tell what was mended or left out.

    What needs no mending is not copied: nobody may change a record of the source, nor what it shares with its copy.
    """
    kind = KINDS[incoming.kind]
    warnings = list(incoming.warnings)
    values = _fitting_values(kind, incoming.values, warnings)
    parts = _fitting_parts(kind, incoming.parts, warnings)
    if kind.key == "attachments":
        return _described_file(replace(incoming, values=values, parts=parts, warnings=tuple(warnings)))
    if values is incoming.values and parts is incoming.parts and len(warnings) == len(incoming.warnings):
        return incoming
    return replace(incoming, values=values, parts=parts, warnings=tuple(warnings))


def file_values(file: IncomingFile) -> dict[str, Any]:
    """The values of an attachment, without the links to what it belongs to."""
    purposes = KINDS["attachments"]["purpose"].choices
    return {
        "file_name": PurePath(file.file_name.replace("\\", "/")).name[:NAME_LENGTH] or file.purpose,
        "purpose": file.purpose if file.purpose in purposes else "document",
        "media_type": file.media_type,
        "size": len(file.content),
        "sha256": hashlib.sha256(file.content).hexdigest(),
    }


def _described_file(record: Incoming) -> Incoming:
    """An attachment as a record of its own is told by its content, and is nothing without it."""
    if not record.files:
        record.refuse(Reason.of("file_needed"))
    elif len(record.files[0].content) > LARGEST_FILE:
        record.refuse(Reason.of("file_too_large", name=record.files[0].file_name, limit=LARGEST_FILE))
    else:
        told = file_values(record.files[0])
        measured = {"size": told["size"], "sha256": told["sha256"]}
        record.values = {"file_name": told["file_name"], **record.values, **measured}
    return record


@cache
def tie_of(part_kind: str, owner_kind: str) -> str:
    """The link by which a record of one kind belongs to one of another; "" where there is none.

    An affiliation is a part of its person, but may come with its organization as well.
    """
    part = KINDS[part_kind]
    links = (*(part[key] for key in part.owners), *part.links)
    return next((field.key for field in links if field.target == owner_kind), "")


def in_field(kind: str, reasons: Mapping[str, Reason]) -> tuple[Reason, ...]:
    """Reasons that name the field they are about."""
    return tuple(
        Reason.of("in_field", field=f"{kind}.{key}", because=reason) if key else reason
        for key, reason in reasons.items()
    )


def _fitting_values(kind: RecordKind, values: Mapping[str, Any], warnings: list[Reason]) -> dict[str, Any]:
    """The values as the fields can hold them: the very same mapping where nothing is to be mended."""
    if _are_held(kind.key, values):
        return values  # type: ignore[return-value] # Nobody changes the values of a source.
    fitting: dict[str, Any] = {}
    for key, value in values.items():
        field = kind.by_key.get(key)
        if field is None or field not in kind.stored:
            warnings.append(Reason.of("no_field_for_value", name=key, value=str(value)))
        elif not field.target:
            fitting[key] = _fitting_value(field, f"{kind.key}.{key}", value, warnings)
        elif _leads_somewhere(value):
            fitting[key] = value
    return fitting


def _are_held(kind: str, values: Mapping[str, Any]) -> bool:
    """Whether the fields of a kind hold the values just as they are, as nearly all of an everyday source."""
    tests = _tests(kind)
    for key, value in values.items():
        is_held = tests.get(key)
        if is_held is None or not is_held(value):
            return False
    return True


@cache
def _tests(kind: str) -> Mapping[str, Callable[[Any], bool]]:
    """For the fields of the simplest kinds what tells a value that needs no mending."""
    tests: dict[str, Callable[[Any], bool]] = {}
    for field in KINDS[kind].stored:
        if field.target:
            tests[field.key] = _leads_somewhere
        elif field.kind in (ValueKind.TEXT, ValueKind.LONG_TEXT):
            tests[field.key] = partial(_is_line, field.max_length)
        elif field.kind is ValueKind.FLAG:
            tests[field.key] = _is_flag
        elif field.kind is ValueKind.CHOICE:
            tests[field.key] = partial(_is_choice, frozenset(field.choices))
    return tests


def _leads_somewhere(value: Any) -> bool:
    return isinstance(value, Marked) or (isinstance(value, Named) and bool(value.text.strip(_SPACES)))


def _is_line(longest: int, value: Any) -> bool:
    return value.__class__ is str and len(value) <= longest and value.isprintable() and value.strip() == value


def _is_flag(value: Any) -> bool:
    return value.__class__ is bool


def _is_choice(choices: frozenset[str], value: Any) -> bool:
    return value.__class__ is str and value in choices


def _fitting_value(field: Field, place: str, value: Any, warnings: list[Reason]) -> Any:
    if field.kind in _TEXTS and isinstance(value, str):
        value = _fitting_text(field, place, value, warnings)
    elif field.kind is ValueKind.CHOICES and isinstance(value, list | tuple | set | frozenset):
        value = _known_choices(field, place, value, warnings)
    value = normalized(field, value)
    if value == empty_value(field):
        return value
    reason = broken_value_rule(field, value)
    if reason is None:
        return value
    warnings.append(Reason.of("value_left_out_because", field=place, value=str(value), because=reason))
    return empty_value(field)


def _fitting_text(field: Field, place: str, text: str, warnings: list[Reason]) -> str:
    """The text without what a field of its kind cannot hold: line breaks become spaces in a line."""
    if field.kind is ValueKind.LONG_TEXT:
        text = text.replace("\r\n", "\n").rstrip(_SPACES)
    else:
        text = text.strip(_SPACES)
        if not text.isprintable():
            text = _BREAKS.sub(" ", text)
    if not text.isprintable():
        text, count = _FORBIDDEN.subn("", text)
        if count:
            warnings.append(Reason.of("characters_left_out", field=place, count=count))
    if len(text) > field.max_length and field.key != "carried":
        warnings.append(Reason.of("text_cut", field=place, count=field.max_length))
        text = text[: field.max_length].rstrip()
    return text


def _known_choices(field: Field, place: str, chosen: Any, warnings: list[Reason]) -> tuple[str, ...]:
    known = []
    for one in chosen:
        if one in field.choices:
            known.append(one)
        else:
            because = Reason.of("not_a_choice", value=str(one), choices=field.choices)
            warnings.append(Reason.of("value_left_out_because", field=place, value=str(one), because=because))
    return tuple(known)


def _fitting_parts(owner: RecordKind, parts: tuple[Incoming, ...], warnings: list[Reason]) -> tuple[Incoming, ...]:
    """The parts as they can be kept: the very same tuple where nothing is to be mended."""
    fitting = tuple([_fitting_part(part, owner, warnings) for part in parts])
    return parts if all(map(is_, fitting, parts)) else tuple(part for part in fitting if part is not None)


def _fitting_part(incoming: Incoming, owner: RecordKind, warnings: list[Reason]) -> Incoming | None:
    """The part as it can be kept, or None with a warning; the very same one where nothing is to be mended."""
    kind = KINDS[incoming.kind]
    tie = tie_of(incoming.kind, owner.key)
    warnings += incoming.warnings
    told = {key: value for key, value in incoming.values.items() if key != tie} if tie in incoming.values else None
    values = _fitting_values(kind, incoming.values if told is None else told, warnings)
    refusals = incoming.refusals or _broken_part(kind, values, tie)
    if kind.key == "contact_points" and any(_is_no_email(reason) for reason in refusals):
        # How somebody can be reached is not thrown away because of a typing error in it.
        warnings.append(Reason.of("email_kept_as_other", value=values["value"]))
        values = {**values, "kind": "other"}
        refusals = _broken_part(kind, values, tie)
    if refusals:
        warnings.append(Reason.of("part_left_out", kind=kind.key, because=refusals[0]))
        return None
    if values is incoming.values and not _says_more(incoming):
        return incoming
    return Incoming(incoming.kind, values, uuid=incoming.uuid, lines=incoming.lines)


def _says_more(part: Incoming) -> bool:
    """Whether a part holds something besides its values that is no longer needed."""
    return bool(part.warnings or part.parts or part.files or part.shown or part.is_exact)


def _is_no_email(reason: Reason) -> bool:
    because = reason.values.get("because")
    return isinstance(because, Reason) and because.code == "not_an_email"


def _broken_part(kind: RecordKind, values: Mapping[str, Any], tie: str) -> tuple[Reason, ...]:
    """Why a part cannot be kept, whatever its links lead to."""
    broken = broken_new(kind, {**values, tie: _SOME_OWNER} if tie else values)
    return in_field(kind.key, broken) if broken else ()


def broken_new(kind: RecordKind, values: Mapping[str, Any]) -> dict[str, Reason]:
    """The rules that a new record with cleaned values would break; any link counts as one that leads somewhere."""
    stored = {**_nothing_said(kind.key), **values}
    broken = {key: Reason.of("required") for key, empty in _required(kind.key) if stored[key] == empty}
    return broken or broken_record_rules(kind, stored)


@cache
def _nothing_said(kind: str) -> Mapping[str, Any]:
    return complete(KINDS[kind], with_defaults(KINDS[kind], {}))


@cache
def _required(kind: str) -> tuple[tuple[str, Any], ...]:
    """The fields that have to be filled in, with what they hold when they are not."""
    return tuple((field.key, empty_value(field)) for field in KINDS[kind].written if field.required)


def with_defaults(kind: RecordKind, values: Mapping[str, Any]) -> dict[str, Any]:
    """The values of a new record: what the source does not speak of begins as in a new form."""
    return {**_defaults(kind.key), **values}


@cache
def _defaults(kind: str) -> Mapping[str, Any]:
    return {field.key: field.default for field in KINDS[kind].written if field.default}
