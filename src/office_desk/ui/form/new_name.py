"""What was typed into a link field as the name of a new record: which of its fields that name belongs in."""

from __future__ import annotations

from office_desk.model.catalog import KINDS, ValueKind
from office_desk.names.scripts import has_cyrillic, has_han
from office_desk.names.typed_name import parse_typed_name
from office_desk.ui.form.layouts import layout_of


def preset_for(kind: str, name: str) -> dict[str, str]:
    """Field key to text for a new record of that name, by the script it is written in.

    A Latin name of a person is taken apart; a record that is called by its links has no name of its own.
    """
    titles = [KINDS[kind][key] for key in KINDS[kind].titles if KINDS[kind][key].kind is ValueKind.TEXT]
    if not titles or not name:
        return {}
    language = "zh" if has_han(name) else "ru" if has_cyrillic(name) else "en"
    if layout_of(kind).is_named_as_person and language == "en":
        parts = parse_typed_name(name)
        named = {"family_name": parts.family, "given_name": parts.given, "title": parts.title}
        return {key: text for key, text in named.items() if text}
    field = next((field for field in titles if field.language == language), titles[0])
    return {field.key: name}
