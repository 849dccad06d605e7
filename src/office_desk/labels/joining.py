"""Putting words side by side with the punctuation of the reader's language: Chinese has marks of its own."""

from __future__ import annotations

from collections.abc import Iterable

from office_desk.language import translate


def labelled(label: str, text: str) -> str:
    """ "City: Harbin"."""
    #: What is told, then what it is: "City: Harbin"
    return translate("Phrases", "{label}: {text}", label=label, text=text)


def in_a_row(words: Iterable[str]) -> str:
    """ "Harbin, Shanghai"; empty words are left out."""
    #: What stands between the words of a list
    return translate("Phrases", ", ").join(word for word in words if word)
