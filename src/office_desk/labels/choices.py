"""What the values of choice fields are called, and which value a typed word means."""

from __future__ import annotations

from functools import lru_cache

from office_desk.labels.choice_words import WORDS
from office_desk.labels.languages import in_every_language
from office_desk.language import translate
from office_desk.model.catalog import KINDS, Field


def choice_label(kind: str, key: str, value: str) -> str:
    """Answer the word for a value of a choice field; a value of a newer version stands as it is."""
    context, words = WORDS.get((kind, key), ("", {}))
    return translate(context, words[value]) if value in words else value.replace("_", " ")


def choice_key(kind: str, key: str, typed: str) -> str | None:
    """Answer the value that a typed text means, or None: its key or its word in any language, in any case."""
    wanted = _folded(typed)
    for value in KINDS[kind][key].choices:
        if wanted == _folded(value):
            return value
    context, words = WORDS[kind, key]
    for value, word in words.items():
        if wanted in map(_folded, in_every_language(context, word)):
            return value
    return None


def kind_of(field: Field) -> str:
    """Answer a kind that has just this field, so that its choices can be worded where no kind is at hand.

    Fields that are equal in everything the catalog says have the same choices and the same words.
    """
    return _kinds_by_field().get(field, "")


@lru_cache(maxsize=1)
def _kinds_by_field() -> dict[Field, str]:
    return {field: kind.key for kind in KINDS.values() for field in reversed(kind.fields)}


def _folded(text: str) -> str:
    return " ".join(text.replace("_", " ").replace("-", " ").casefold().split())
