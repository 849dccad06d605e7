"""The reader's language: sentences and words translated without Qt, from the same files that the window uses.

There is one truth, the `.ts` files in resources/translations, and the program reads them as they are: here
through `TsBackend`, in the window through a QTranslator that asks the same class. No `.qm` is compiled,
shipped or looked for. Measured with 1,500 messages: reading a `.ts` takes 5 ms once, only in Russian and
Chinese (the English file has plurals alone), and 2,000 `tr` calls through Python take 6 ms where a `.qm`
takes 2 ms. That is far below one frame, and a build step, a generated file and a way to be out of date are
gone. Qt's own dialogs keep the qtbase `.qm` files that come with PySide6.

A sentence is written as `translate("Context", "{name} was moved to the trash", name=title)`, a plural as
`translate("Context", "%n record(s) moved", count)`. Words that are declared in one place and shown in
another are marked with `QT_TRANSLATE_NOOP` where they stand. A text is a plural exactly if it holds `%n`.
"""

from __future__ import annotations

import logging
import os
import re
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from enum import StrEnum
from functools import cached_property, lru_cache
from pathlib import Path

from office_desk import paths

Backend = Callable[[str, str, int | None], str]
"""What answers the translation of (context, source text, count), or the source text itself."""

_FIELD = re.compile(r"%n|\{(\w+)\}")
_LOG = logging.getLogger(__name__)


class Language(StrEnum):
    """A language that the program speaks."""

    EN = "en"
    RU = "ru"
    ZH = "zh"


_TAGS = frozenset(language.value for language in Language)


def matching_language(tags: Iterable[str]) -> Language:
    """Answer the first spoken language among tags like "zh-Hans-CN" or "ru_RU.UTF-8", else English."""
    for tag in tags:
        primary = re.split(r"[-_.@]", tag.strip().lower(), maxsplit=1)[0]
        if primary in _TAGS:
            return Language(primary)
    return Language.EN


def environment_language() -> Language:
    """Answer the language that the environment asks for: LC_ALL, else LC_MESSAGES, else LANG (POSIX, 8.2)."""
    named = (os.environ.get(name, "") for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    return matching_language([next(filter(None, named), "")])


def plural_form(language: Language, count: int) -> int:
    """Answer which plural form a count takes, in the order of a `.ts` file (CLDR plural rules for integers).

    English has one, other; Russian one, few, many; Chinese other alone.
    """
    units, tens = abs(count) % 10, abs(count) % 100
    if language is Language.ZH:
        return 0
    if language is Language.EN:
        return 0 if abs(count) == 1 else 1
    if units == 1 and tens != 11:
        return 0
    return 1 if 2 <= units <= 4 and not 12 <= tens <= 14 else 2


def plural_form_count(language: Language) -> int:
    """Answer how many plural forms a `.ts` file of the language holds for each plural."""
    return {Language.EN: 2, Language.RU: 3, Language.ZH: 1}[language]


class TsBackend:
    """Translations read from the shipped `.ts` file of one language.

    The file is read when the first text is asked for. A missing or unreadable file is logged once and
    leaves the program in English, which is what the source speaks.
    """

    def __init__(self, language: Language, path: Path | None = None) -> None:
        """Answer for `language`; `path` names another file than the shipped one."""
        self.language = language
        self._path = path

    def __call__(self, context: str, text: str, count: int | None) -> str:
        """Answer the translation with `%n` and `{fields}` still in it, or the text itself."""
        found = self.find(context, text, count)
        return text if found is None else found

    def find(self, context: str, text: str, count: int | None = None, comment: str = "") -> str | None:
        """Answer the translation or None where there is none; `comment` tells equal texts apart, as in Qt."""
        forms = self._messages.get((context, text, comment))
        if forms is None:
            return None
        if len(forms) == 1 or count is None:
            return forms[0]
        return forms[min(plural_form(self.language, count), len(forms) - 1)]

    @cached_property
    def _messages(self) -> dict[tuple[str, str, str], tuple[str, ...]]:
        from xml.etree import ElementTree

        try:
            path = self._path or paths.resource("translations", f"office_desk_{self.language}.ts")
            contexts = ElementTree.parse(path).getroot().iterfind("context")
        except (OSError, ElementTree.ParseError) as error:
            _LOG.warning("no translations for %s: %s", self.language, error)
            return {}
        messages = {}
        for context in contexts:
            name = context.findtext("name", "")
            for message in context.iterfind("message"):
                key = (name, message.findtext("source", ""), message.findtext("comment", ""))
                translation = message.find("translation")
                if translation is None or translation.get("type") in {"vanished", "obsolete"}:
                    continue
                numbered = [form.text or "" for form in translation.iterfind("numerusform")]
                forms = tuple(numbered) or (translation.text or "",)
                if all(forms):
                    messages[key] = forms
        return messages


_backend: Backend = TsBackend(Language.EN)
_spoken: ContextVar[Backend | None] = ContextVar("spoken", default=None)


def use_backend(backend: Backend) -> Backend:
    """Let all later sentences come from `backend`, and answer the one used before.

    This is the one thing of the process that can be replaced here: the language is a property of who reads,
    and a sentence made deep in a service cannot be handed a translator through every call.
    """
    global _backend
    previous, _backend = _backend, backend
    return previous


@lru_cache(maxsize=len(Language))
def _backend_of(language: Language) -> TsBackend:
    return TsBackend(language)


@contextmanager
def speaking(language: Language | str) -> Iterator[None]:
    """Let the sentences of this thread come in another language for a while, as on a paper for somebody else."""
    token = _spoken.set(_backend_of(Language(language)))
    try:
        yield
    finally:
        _spoken.reset(token)


def translate(context: str, text: str, /, n: int | None = None, **values: object) -> str:
    """Answer the text in the reader's language, with `%n` and `{fields}` filled in.

    Values are put in last and in one pass, so a name that holds braces or a percent sign stays as it is. A
    field without a value is left standing. Context and text must be literals, for the translators' files
    are made from them.
    """
    template = (_spoken.get() or _backend)(context, text, n)

    def fill(field: re.Match[str]) -> str:
        if field[0] == "%n":
            return field[0] if n is None else str(n)
        return str(values[field[1]]) if field[1] in values else field[0]

    return _FIELD.sub(fill, template)


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """Mark a text for translation where it is declared; show it with `translate(context, marked)`.

    The name is the one that Qt's own tools know.
    """
    return text
