"""Tell whether the translations are complete and true to the source: part of `make check`.

Prints one line per fault: a text not yet collected or no longer there, one that is unfinished or empty, a
translation whose fields or keyboard mnemonic differ from its source, a wrong number of plural forms.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import update_translations as translations
from office_desk.language import Language, plural_form_count

# What must be in a translation as often as in its source: {fields}, %n, %1, and one & before a letter.
_FIXED_PARTS = re.compile(r"\{\w*\}|%n|%\d+|&(?=\w)")


def faults(language: Language, texts: dict[translations.Key, translations.Text], folder: Path) -> Iterator[str]:
    """Yield one sentence for each fault of a language's file, given the texts of the source."""
    path = translations.file_of(language, folder)
    present = translations.read(path)
    expected = {text.key: text for text in translations.wanted(texts, language)}
    for key in expected.keys() - present.keys():
        yield f"{path.name}: {_named(key)} is missing; run make translations"
    for key in present.keys() - expected.keys():
        yield f"{path.name}: {_named(key)} is no longer in the source; run make translations"
    for key, translation in present.items():
        if "." in key[0]:
            yield f"{path.name}: the context of {_named(key)} holds a dot"
        for fault in _faults_of(key[1], translation, language):
            yield f"{path.name}: {_named(key)} {fault}"


def _faults_of(source: str, translation: translations.Translation, language: Language) -> Iterator[str]:
    count = plural_form_count(language) if "%n" in source else 1
    if len(translation.forms) != count:
        yield f"has {len(translation.forms)} forms instead of {count}"
    if not translation.is_finished or not all(form.strip() for form in translation.forms):
        yield "is unfinished"
        return
    for form in translation.forms:
        if fixed_parts(form) != fixed_parts(source):
            yield f"has other fields or mnemonics in its translation: {form!r}"


def fixed_parts(text: str) -> Counter[str]:
    """Count what a translator must leave in place; `&&` is a written ampersand and no mnemonic."""
    return Counter(_FIXED_PARTS.findall(text.replace("&&", "")))


def _named(key: translations.Key) -> str:
    return f"{key[0]}: {key[1]!r}"


def main() -> int:
    """Print all faults and answer 1 if there are any."""
    texts, problems = translations.collect()
    found = list(problems)
    for language in Language:
        found += sorted(faults(language, texts, translations.FOLDER))
    print(*found, sep="\n", end="\n" if found else "")
    print("Translations: " + (f"{len(found)} faults" if found else "complete"))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
