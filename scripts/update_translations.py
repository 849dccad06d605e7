"""Bring resources/translations/office_desk_{en,ru,zh}.ts up to date with the source: `make translations`.

The texts are collected by reading the Python source as a tree. Qt's own pyside6-lupdate 6.11 was tried and
is not used, because it says nothing about what it leaves out: `translate()` with a keyword argument is not
found, its plurals are never marked as such, `self.tr(text, n=count)` neither, and after a nested class or a
qualified call a text may land in a context that is never asked for. A test still compares: what lupdate
finds is found here.

A text that was there keeps its translation, a new one is added as unfinished, one that is gone is dropped.
The English file holds plurals alone; "%n record(s)" needs nobody to translate it. Files carry no paths,
line numbers or times, so they change only when a text does, and Qt Linguist opens them.
"""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

from office_desk.language import Language, plural_form_count

CHECKOUT = Path(__file__).resolve().parent.parent
SOURCE = CHECKOUT / "src"
FOLDER = CHECKOUT / "resources" / "translations"
_TAGS = {Language.EN: "en", Language.RU: "ru", Language.ZH: "zh_CN"}
_MARKERS = {"translate", "QT_TRANSLATE_NOOP"}

Key = tuple[str, str, str]
"""Context, source text and comment: what a translation is looked up by."""


@dataclass(frozen=True)
class Text:
    """One translatable text as the source has it; `note` is the hint in a `#:` comment above it."""

    context: str
    source: str
    comment: str = ""
    note: str = ""

    @property
    def key(self) -> Key:
        """What the translation is looked up by."""
        return self.context, self.source, self.comment

    @property
    def is_plural(self) -> bool:
        """Whether the text counts something."""
        return "%n" in self.source


@dataclass(frozen=True)
class Translation:
    """What a `.ts` file says for one text; a plural has one form per plural category of the language."""

    forms: tuple[str, ...]
    is_finished: bool
    is_plural: bool


class TextCollector(ast.NodeVisitor):
    """Collects the texts of one module, and what is wrong with the way they are written.

    Attributes:
        texts: the texts in order of appearance, repeated ones included.
        problems: one sentence for each call that would never be translated at run time.
    """

    def __init__(self, path: Path, name: str) -> None:
        """Read the module at `path`; `name` is what problems call it."""
        self.texts: list[Text] = []
        self.problems: list[str] = []
        self._name = name
        self._classes: list[str] = []
        content = path.read_text(encoding="utf-8")
        self._lines = content.splitlines()
        self.visit(ast.parse(content, str(path)))

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        """Texts inside belong to the innermost class, as in Qt."""
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_Call(self, node: ast.Call) -> None:
        """Collect the text if this call translates or marks one."""
        function = node.func
        called = function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")
        if called == "tr" and isinstance(function, ast.Attribute):
            self._collect_tr(node, function)
        elif called in _MARKERS and len(node.args) >= 2:
            self._collect_marked(node, called)
        self.generic_visit(node)

    def _collect_tr(self, node: ast.Call, function: ast.Attribute) -> None:
        if not (isinstance(function.value, ast.Name) and function.value.id == "self"):
            self._complain(node, "tr is called on something else than self, so its context is not known")
            return
        if not self._classes:
            self._complain(node, "self.tr is called outside a class")
            return
        source = _literal(node.args[0]) if node.args else None
        if source is None:
            self._complain(node, "self.tr needs a literal text")
            return
        comment = _literal(node.args[1]) if len(node.args) > 1 else ""
        has_count = len(node.args) > 2 or any(keyword.arg == "n" for keyword in node.keywords)
        self._add(node, Text(self._classes[-1], source, comment or "", self._note(node)), has_count)

    def _collect_marked(self, node: ast.Call, called: str) -> None:
        context, source = _literal(node.args[0]), _literal(node.args[1])
        if called == "QT_TRANSLATE_NOOP" and (context is None or source is None):
            self._complain(node, "QT_TRANSLATE_NOOP needs a literal context and a literal text")
        elif isinstance(node.args[1], ast.JoinedStr):
            self._complain(node, "translate is given an f-string, which no translation can match")
        elif context is not None and source is not None:
            has_count = len(node.args) > 2 or any(keyword.arg == "n" for keyword in node.keywords)
            text = Text(context, source, note=self._note(node))
            self._add(node, text, has_count or called == "QT_TRANSLATE_NOOP")

    def _add(self, node: ast.Call, text: Text, has_count: bool) -> None:
        if "." in text.context:
            self._complain(node, f"the context {text.context!r} holds a dot")
        if text.is_plural and not has_count:
            self._complain(node, f"{text.source!r} is a plural and needs a count")
        if not text.source:
            self._complain(node, "an empty text cannot be translated")
        self.texts.append(text)

    def _note(self, node: ast.Call) -> str:
        """Answer the `#:` comments directly above the line where the call begins."""
        notes: list[str] = []
        for line in reversed(self._lines[: node.lineno - 1]):
            if not line.strip().startswith("#:"):
                break
            notes.insert(0, line.strip().removeprefix("#:").strip())
        return " ".join(notes)

    def _complain(self, node: ast.Call, problem: str) -> None:
        self.problems.append(f"{self._name}:{node.lineno}: {problem}")


def collect(source: Path = SOURCE) -> tuple[dict[Key, Text], list[str]]:
    """Answer the texts of all modules under `source`, each once and in order, and the problems found."""
    texts: dict[Key, Text] = {}
    problems: list[str] = []
    for path in sorted(source.rglob("*.py")):
        collector = TextCollector(path, path.relative_to(source).as_posix())
        problems += collector.problems
        for text in collector.texts:
            texts.setdefault(text.key, text)
    return texts, problems


def wanted(texts: dict[Key, Text], language: Language) -> list[Text]:
    """Answer the texts that a language's file holds, ordered by context; English needs its plurals only."""
    chosen = [text for text in texts.values() if text.is_plural or language is not Language.EN]
    return sorted(chosen, key=lambda text: text.context)


def file_of(language: Language, folder: Path = FOLDER) -> Path:
    """Answer where a language's translations are kept."""
    return folder / f"office_desk_{language}.ts"


def read(path: Path) -> dict[Key, Translation]:
    """Answer what a `.ts` file holds; a file that is not there holds nothing."""
    if not path.exists():
        return {}
    return dict(_translations(ElementTree.parse(path).getroot()))


def update(language: Language, texts: dict[Key, Text], folder: Path = FOLDER) -> int:
    """Rewrite one language's file for the present texts and answer how many are unfinished."""
    path = file_of(language, folder)
    known = read(path)
    root = ElementTree.Element("TS", version="2.1", language=_TAGS[language], sourcelanguage="en")
    context = None
    unfinished = 0
    for text in wanted(texts, language):
        if context is None or context.findtext("name") != text.context:
            context = ElementTree.SubElement(root, "context")
            ElementTree.SubElement(context, "name").text = text.context
        translation = _carried_over(text, known.get(text.key), language)
        _append(context, text, translation)
        unfinished += not translation.is_finished
    ElementTree.indent(root, " " * 4)
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    content = head + ElementTree.tostring(root, encoding="unicode", short_empty_elements=False) + "\n"
    path.write_text(content, encoding="utf-8", newline="\n")
    return unfinished


def _carried_over(text: Text, known: Translation | None, language: Language) -> Translation:
    """Answer the translation that stays, or an empty unfinished one with the right number of forms."""
    count = plural_form_count(language) if text.is_plural else 1
    fits = known is not None and known.is_plural == text.is_plural and len(known.forms) == count
    if known is not None and fits and any(known.forms):
        return Translation(known.forms, known.is_finished and all(known.forms), text.is_plural)
    if language is Language.EN and (forms := _english_plural(text.source)):
        return Translation(forms, True, True)
    return Translation(("",) * count, False, text.is_plural)


def _english_plural(source: str) -> tuple[str, str] | None:
    """Answer both forms of a text like "%n record(s)", or None if its ending is not a plain (s)."""
    if "(s)" not in source or re.search(r"\((?!s\))[a-z]+\)", source):
        return None
    return source.replace("(s)", ""), source.replace("(s)", "s")


def _append(context: ElementTree.Element, text: Text, translation: Translation) -> None:
    message = ElementTree.SubElement(context, "message", {"numerus": "yes"} if text.is_plural else {})
    ElementTree.SubElement(message, "source").text = text.source
    if text.comment:
        ElementTree.SubElement(message, "comment").text = text.comment
    if text.note:
        ElementTree.SubElement(message, "extracomment").text = text.note
    state = {} if translation.is_finished else {"type": "unfinished"}
    element = ElementTree.SubElement(message, "translation", state)
    if not text.is_plural:
        element.text = translation.forms[0]
        return
    for form in translation.forms:
        ElementTree.SubElement(element, "numerusform").text = form


def _translations(root: ElementTree.Element) -> Iterator[tuple[Key, Translation]]:
    for context in root.iterfind("context"):
        name = context.findtext("name", "")
        for message in context.iterfind("message"):
            key = (name, message.findtext("source", ""), message.findtext("comment", ""))
            element = message.find("translation")
            if element is None:
                element = ElementTree.Element("translation", type="unfinished")
            is_plural = message.get("numerus") == "yes"
            numbered = tuple(form.text or "" for form in element.iterfind("numerusform"))
            forms = numbered if is_plural else (element.text or "",)
            yield key, Translation(forms, element.get("type") is None, is_plural)


def _literal(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def main(languages: Iterable[Language] = Language) -> int:
    """Update every language's file and say what is left to translate."""
    texts, problems = collect()
    print(*problems, sep="\n", end="\n" if problems else "", file=sys.stderr)
    FOLDER.mkdir(parents=True, exist_ok=True)
    for language in languages:
        unfinished = update(language, texts)
        print(f"office_desk_{language}.ts: {len(wanted(texts, language))} texts, {unfinished} unfinished")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
