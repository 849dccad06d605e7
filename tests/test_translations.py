"""The translations fit the source, are complete, and keep what a translator must not touch."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import sysconfig
import time
from pathlib import Path
from xml.etree import ElementTree

import pytest

import check_translations
import update_translations as translations
from office_desk.language import Language, TsBackend
from update_translations import Key, Text

Texts = dict[Key, Text]


@pytest.fixture(scope="session")
def source() -> tuple[Texts, list[str]]:
    """The texts of the program, and what is wrong with the way they are written."""
    return translations.collect()


def test_every_text_of_the_program_is_written_so_that_it_can_be_translated(
    source: tuple[Texts, list[str]],
) -> None:
    assert source[1] == []


@pytest.mark.parametrize("language", list(Language))
def test_the_translations_are_complete_and_true_to_the_source(
    language: Language, source: tuple[Texts, list[str]]
) -> None:
    assert list(check_translations.faults(language, source[0], translations.FOLDER)) == []


def test_an_english_verb_agrees_with_a_single_thing() -> None:
    plural_verb = re.compile(r"%n [^.:;]*\b(?<!there )(were|are|have|do|go|belong|follow)\b")
    tree = ElementTree.parse(translations.file_of(Language.EN))
    singulars = [message.findtext("translation/numerusform", "") for message in tree.iter("message")]
    assert [text for text in singulars if plural_verb.search(text)] == []


@pytest.mark.parametrize("language", list(Language))
def test_updating_again_changes_nothing(language: Language, source: tuple[Texts, list[str]], tmp_path: Path) -> None:
    committed = translations.file_of(language)
    shutil.copy(committed, tmp_path)
    translations.update(language, source[0], tmp_path)
    assert translations.file_of(language, tmp_path).read_bytes() == committed.read_bytes()


def test_whatever_qt_s_own_tool_finds_is_found(source: tuple[Texts, list[str]], tmp_path: Path) -> None:
    tool = Path(sysconfig.get_path("scripts"), "pyside6-lupdate")
    found = tmp_path / "lupdate.ts"
    files = [str(path) for path in sorted(translations.SOURCE.rglob("*.py"))]
    command = [str(tool), *files, "-ts", str(found), "-locations", "none", "-target-language", "ru"]
    subprocess.run(command, check=True, capture_output=True)
    classes = {name for path in files for name in re.findall(r"class (\w+)", Path(path).read_text("utf-8"))}
    contexts = classes | {context for context, *_ in source[0]}
    # The tool also takes str.translate({1: "a"}) for a text, and makes up contexts from qualified calls.
    keys = {key for key in translations.read(found) if key[0] in contexts}
    assert keys - source[0].keys() == set()


def collect_from(folder: Path, code: str) -> tuple[Texts, list[str]]:
    """Collect the texts of one module with the given code."""
    (folder / "module.py").write_text(code, encoding="utf-8")
    return translations.collect(folder)


@pytest.mark.parametrize(
    ("code", "key"),
    [
        ("class A:\n def f(self): return self.tr('x')", ("A", "x", "")),
        ("class A:\n def f(self): return self.tr('x' 'y', 'verb')", ("A", "xy", "verb")),
        ("class A:\n class B:\n  def f(self): return self.tr('x')", ("B", "x", "")),
        ("class A:\n class B: pass\n def f(self): return self.tr('x')", ("A", "x", "")),
        ("class A:\n def f(self, n): return self.tr('%n x(s)', '', n)", ("A", "%n x(s)", "")),
        ("translate('C', '{a} x', a=1)", ("C", "{a} x", "")),
        ("language.translate('C', '%n x(s)', n=count)", ("C", "%n x(s)", "")),
        ("WORDS = [QT_TRANSLATE_NOOP('C', '%n x(s)')]", ("C", "%n x(s)", "")),
    ],
)
def test_a_text_is_collected_under_the_context_that_is_asked_for(tmp_path: Path, code: str, key: Key) -> None:
    texts, problems = collect_from(tmp_path, code)
    assert (list(texts), problems) == ([key], [])


@pytest.mark.parametrize(
    ("code", "problem"),
    [
        ("class A:\n def f(self, x): return self.tr(f'{x}')", "needs a literal"),
        ("class A:\n def f(self, x): return self.tr(x)", "needs a literal"),
        ("class A:\n def f(self, x): return x.tr('a')", "something else than self"),
        ("class A:\n def f(self, x): return self.x.tr('a')", "something else than self"),
        ("def f(self): return self.tr('a')", "outside a class"),
        ("class A:\n def f(self): return self.tr('%n x(s)')", "needs a count"),
        ("translate('C', '%n x(s)')", "needs a count"),
        ("translate('C', f'{x}')", "f-string"),
        ("translate('C.D', 'x')", "holds a dot"),
        ("QT_TRANSLATE_NOOP('C', x)", "needs a literal"),
        ("translate('C', '')", "empty"),
    ],
)
def test_a_text_that_could_never_be_translated_is_named_with_its_line(tmp_path: Path, code: str, problem: str) -> None:
    _, problems = collect_from(tmp_path, code)
    assert len(problems) == 1
    assert problem in problems[0]
    assert problems[0].startswith(f"module.py:{code.count(chr(10)) + 1}:")


def test_other_calls_of_the_same_name_are_no_texts(tmp_path: Path) -> None:
    code = "'abc'.translate(table)\ntranslate('C', marked)\ntranslate(context, marked, 1)"
    assert collect_from(tmp_path, code) == ({}, [])


def ts_file(folder: Path, language: Language, messages: str) -> None:
    """Write a file with the given messages in the context C."""
    content = f"<TS><context><name>C</name>{messages}</context></TS>"
    translations.file_of(language, folder).write_text(content, encoding="utf-8")


@pytest.mark.parametrize(
    ("source_text", "message", "fault"),
    [
        ("Name", "", "is missing"),
        ("Name", "<message><source>Other</source><translation>Ц</translation></message>", "no longer"),
        ("Name", "<message><source>Name</source><translation type='unfinished'/></message>", "unfinished"),
        ("Name", "<message><source>Name</source><translation> </translation></message>", "unfinished"),
        ("Name", "<message><source>Name</source><translation type='vanished'>И</translation></message>", "unfin"),
        ("{a} in", "<message><source>{a} in</source><translation>{б} в</translation></message>", "fields"),
        ("&amp;Name", "<message><source>&amp;Name</source><translation>Имя</translation></message>", "mnemonics"),
        (
            "%n x",
            "<message numerus='yes'><source>%n x</source><translation><numerusform>%n</numerusform>"
            "<numerusform>%n</numerusform></translation></message>",
            "2 forms instead of 3",
        ),
        (
            "%n x",
            "<message numerus='yes'><source>%n x</source><translation><numerusform>один</numerusform>"
            "<numerusform>%n</numerusform><numerusform>%n</numerusform></translation></message>",
            "fields",
        ),
    ],
)
def test_a_faulty_translation_is_named(tmp_path: Path, source_text: str, message: str, fault: str) -> None:
    ts_file(tmp_path, Language.RU, message)
    text = Text("C", source_text.replace("&amp;", "&"))
    faults = list(check_translations.faults(Language.RU, {text.key: text}, tmp_path))
    assert any(fault in each for each in faults)


def test_a_written_ampersand_is_no_mnemonic() -> None:
    assert check_translations.fixed_parts("R&&D & more") == check_translations.fixed_parts("Наука")


def test_an_update_keeps_translations_drops_what_is_gone_and_adds_what_is_new(tmp_path: Path) -> None:
    ts_file(
        tmp_path,
        Language.RU,
        "<message><source>Kept</source><translation>Оставлено</translation></message>"
        "<message><source>Gone</source><translation>Ушло</translation></message>",
    )
    texts = {text.key: text for text in (Text("C", "Kept", note="a hint"), Text("B", "%n new"), Text("C", "<b>"))}
    assert translations.update(Language.RU, texts, tmp_path) == 2
    written = translations.read(translations.file_of(Language.RU, tmp_path))
    assert list(written) == [("B", "%n new", ""), ("C", "Kept", ""), ("C", "<b>", "")]
    assert written["C", "Kept", ""].forms == ("Оставлено",)
    assert written["B", "%n new", ""].forms == ("", "", "")
    root = ElementTree.parse(translations.file_of(Language.RU, tmp_path)).getroot()
    assert [note.text for note in root.iter("extracomment")] == ["a hint"]


def test_plain_english_plurals_need_no_translator(tmp_path: Path) -> None:
    texts = {text.key: text for text in (Text("C", "%n file(s)"), Text("C", "%n entry(ies)"), Text("C", "Name"))}
    assert translations.update(Language.EN, texts, tmp_path) == 1
    english = TsBackend(Language.EN, translations.file_of(Language.EN, tmp_path))
    assert [english("C", "%n file(s)", count) for count in (1, 2)] == ["%n file", "%n files"]


def test_reading_a_full_file_does_not_delay_the_start(tmp_path: Path) -> None:
    texts = [Text(f"Context{number % 50}", f"A text of usual length, number {number}") for number in range(1500)]
    translations.update(Language.RU, {text.key: text for text in texts}, tmp_path)
    path = translations.file_of(Language.RU, tmp_path)
    path.write_text(path.read_text(encoding="utf-8").replace(' type="unfinished">', ">Перевод"), encoding="utf-8")
    seconds = []
    for _ in range(5):
        backend, before = TsBackend(Language.RU, path), time.process_time()
        assert backend("Context0", texts[0].source, None) == "Перевод"
        seconds.append(time.process_time() - before)
    assert min(seconds) < 0.05


def test_the_check_that_make_runs_says_what_it_found() -> None:
    script = translations.CHECKOUT / "scripts" / "check_translations.py"
    outcome = subprocess.run([sys.executable, str(script)], capture_output=True, encoding="utf-8")
    assert outcome.stdout.splitlines()[-1].startswith("Translations: ")
    assert (outcome.returncode == 0) == outcome.stdout.endswith("complete\n")
