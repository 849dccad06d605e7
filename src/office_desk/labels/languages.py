"""A word in all languages of the program at once: what comes in may be written in any of them."""

from __future__ import annotations

from functools import lru_cache

from office_desk.language import Language, TsBackend


@lru_cache(maxsize=4_000)
def in_every_language(context: str, text: str) -> tuple[str, ...]:
    """Answer a marked text in each language, whatever language the reader has."""
    return tuple(_translations(language)(context, text, None) for language in Language)


@lru_cache(maxsize=len(Language))
def _translations(language: Language) -> TsBackend:
    return TsBackend(language)
