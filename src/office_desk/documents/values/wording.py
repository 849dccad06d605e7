"""The languages of one paper: every text comes once per language, so that a template can set them side by side."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from office_desk.documents.paper import PageSetup, PrintOptions
from office_desk.language import speaking
from office_desk.model.snapshot import Titles

_REGIONS = {"en": "gb", "ru": "ru", "zh": "cn"}


class Wording:
    """Says things in the first language of a paper, and in the second where there is one."""

    def __init__(self, options: PrintOptions) -> None:
        second = options.second_language
        self.languages = (options.language, *((second,) if second and second != options.language else ()))

    def each(self, say: Callable[[str], str]) -> list[str]:
        """What ``say`` answers for each language; a second text that says the same is left out."""
        texts = []
        for language in self.languages:
            with speaking(language):
                texts.append(say(language))
        return list(dict.fromkeys(text for text in texts if text)) or [""]

    def titles(self, titles: Titles | None) -> list[str]:
        """What something is called."""
        return [""] if titles is None else self.each(titles.in_language)

    def words(self, say: Callable[[], Mapping[str, str]]) -> list[dict[str, str]]:
        """The fixed words of a template, once per language."""
        found = []
        for language in self.languages:
            with speaking(language):
                found.append(dict(say()))
        return found


def document_values(
    options: PrintOptions, title: str, author: str, subjects: Sequence[str] = (), logo: str = ""
) -> dict[str, Any]:
    """What every paper has: its description, and the page it stands on."""
    return {
        "document": {
            "title": title,
            "author": author,
            "keywords": list(subjects),
            "language": options.language,
            "region": _REGIONS.get(options.language, ""),
        },
        "page": _page(options.page, logo),
    }


def _page(page: PageSetup, logo: str) -> dict[str, Any]:
    return {
        "size": page.size or None,
        "landscape": page.is_landscape,
        "margin": page.margin,
        "letterhead": [line.strip() for line in page.letterhead.splitlines() if line.strip()],
        "logo": logo or None,
    }
