"""Escapes and separators inside a value (RFC 6350, 3.4; RFC 2426, 5; vCard 2.1, 2.3)."""

from __future__ import annotations

import re
from collections.abc import Callable

from office_desk.exchange.vcard.card import Components, Value, plain_value
from office_desk.exchange.vcard.vocabulary import ValueKind

_escape = re.compile(r"\\([nN,;:\\])")
_MEANINGS = {"n": "\n", "N": "\n", ",": ",", ";": ";", ":": ":", "\\": "\\"}
_token = re.compile(r"\\.|[^\\;,]+|[;,\\]", re.DOTALL)
_old_separator, _old_comma = re.compile(r"(?<!\\);"), re.compile(r"(?<!\\),")

Conversion = Callable[[str], str]


def unescape(text: str, is_old: bool) -> str:
    """Undo escapes; a lone backslash stays in every version.

    vCard 2.1 has only the escape before a semicolon; KAddressBook and some phones write that before a comma too.
    """
    if "\\" not in text:
        return text
    if is_old:
        return text.replace("\\;", ";").replace("\\,", ",")
    return _escape.sub(lambda found: _MEANINGS[found[1]], text)


def escape(text: str) -> str:
    """Write a text for vCard 3.0 and 4.0, so that no separator or line break is left in it."""
    if "\\" in text:
        text = text.replace("\\", "\\\\")
    if "\n" in text:
        text = text.replace("\n", "\\n")
    return text.replace(",", "\\,").replace(";", "\\;")


def read_value(kind: ValueKind, text: str, is_old: bool, convert: Conversion | None = None) -> Value:
    """Take a value apart; `convert` is applied to each part once the separators are gone."""
    if kind is ValueKind.TEXT:
        whole = unescape(text, is_old)
        return convert(whole) if convert else whole
    if kind in (ValueKind.ADDRESS, ValueKind.INLINE, ValueKind.CARD):
        return _address(text, is_old, convert)
    if convert is None and "\\" not in text:
        if ";" not in text and "," not in text:
            return text
        return plain_value(_split_plain(kind, text, is_old))
    components = _split_plain(kind, text, is_old) if "\\" not in text else _split_escaped(kind, text, is_old)
    if convert is not None:
        components = tuple(tuple(convert(part) for part in component) for component in components)
    return plain_value(components)


def write_value(kind: ValueKind, value: str | Components) -> str:
    """Write a value for vCard 3.0 and 4.0."""
    if kind is ValueKind.ADDRESS or kind is ValueKind.INLINE:
        text = value if isinstance(value, str) else ";".join(map(",".join, value))
        return text.replace("\\", "\\\\").replace("\n", "\\n")
    if isinstance(value, str):
        return escape(value)
    return ";".join(",".join(map(escape, component)) for component in value)


def _address(text: str, is_old: bool, convert: Conversion | None) -> str:
    # Apple escapes the colon of http\:// in every version, and vCard 2.1 has no other use for it.
    whole = text.replace("\\:", ":") if is_old else unescape(text, is_old)
    return convert(whole) if convert else whole


def _split_plain(kind: ValueKind, text: str, is_old: bool) -> Components:
    if kind is ValueKind.LIST:
        return (tuple(text.split(",")),)
    if is_old or kind is ValueKind.COMPONENTS or "," not in text:
        return tuple([(component,) for component in text.split(";")])
    return tuple([tuple(component.split(",")) for component in text.split(";")])


def _split_escaped(kind: ValueKind, text: str, is_old: bool) -> Components:
    if is_old:
        if kind is ValueKind.LIST:
            return (tuple(unescape(part, is_old) for part in _old_comma.split(text)),)
        return tuple((unescape(part, is_old),) for part in _old_separator.split(text))
    tokens = _token.findall(text)
    if kind is ValueKind.LIST:
        return (_joined_between(tokens, ","),)
    if kind is ValueKind.COMPONENTS:
        return tuple((part,) for part in _joined_between(tokens, ";"))
    components: list[list[str]] = [[]]
    for token in tokens:
        if token == ";":
            components.append([])
        else:
            components[-1].append(token)
    return tuple(_joined_between(component, ",") for component in components)


def _joined_between(tokens: list[str], separator: str) -> tuple[str, ...]:
    """Join tokens to texts, without escapes, between the separators."""
    texts: list[list[str]] = [[]]
    for token in tokens:
        if token == separator:
            texts.append([])
        else:
            texts[-1].append(unescape(token, is_old=False))
    return tuple("".join(text) for text in texts)
