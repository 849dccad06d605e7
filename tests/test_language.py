"""Sentences come out in the reader's language, with plurals and values in place, and without Qt."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QApplication

from office_desk import language
from office_desk.language import Language, TsBackend, plural_form, translate
from office_desk.ui.translator import TsTranslator

_RUSSIAN = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru">
<context><name>Desk</name>
    <message><source>{name} was moved</source><translation>Перенесено: {name}</translation></message>
    <message><source>Open</source><comment>verb</comment><translation>Открыть</translation></message>
    <message><source>Open</source><translation>Открыто</translation></message>
    <message><source>New</source><translation type="unfinished"></translation></message>
    <message><source>Old</source><translation type="vanished">Старый</translation></message>
    <message numerus="yes"><source>%n record(s)</source><translation>
        <numerusform>%n запись</numerusform><numerusform>%n записи</numerusform>
        <numerusform>%n записей</numerusform></translation></message>
</context>
</TS>
"""


@pytest.fixture
def russian(tmp_path: Path) -> TsBackend:
    path = tmp_path / "office_desk_ru.ts"
    path.write_text(_RUSSIAN, encoding="utf-8")
    return TsBackend(Language.RU, path)


@pytest.fixture
def speaking_russian(russian: TsBackend) -> Iterator[None]:
    previous = language.use_backend(russian)
    yield
    language.use_backend(previous)


def test_a_text_without_translation_stays_as_the_source_has_it(speaking_russian: None) -> None:
    assert translate("Desk", "Nobody translated this") == "Nobody translated this"
    assert translate("Elsewhere", "Open") == "Open"


def test_values_are_put_into_the_translation(speaking_russian: None) -> None:
    assert translate("Desk", "{name} was moved", name="张颖") == "Перенесено: 张颖"


@given(st.text())
def test_a_value_is_never_read_as_a_format(value: str) -> None:
    filled = translate("Desk", "<{text}|{context}>", text=value, context="%n {text}")
    assert filled == f"<{value}|%n {{text}}>"


def test_a_field_without_a_value_is_left_standing() -> None:
    assert translate("Desk", "{name} and {other}", name="A") == "A and {other}"


@pytest.mark.parametrize(
    ("count", "expected"),
    [
        (0, "0 записей"),
        (1, "1 запись"),
        (2, "2 записи"),
        (5, "5 записей"),
        (11, "11 записей"),
        (12, "12 записей"),
        (21, "21 запись"),
        (22, "22 записи"),
        (111, "111 записей"),
        (1001, "1001 запись"),
    ],
)
def test_a_russian_count_takes_its_form(speaking_russian: None, count: int, expected: str) -> None:
    assert translate("Desk", "%n record(s)", count) == expected


def test_english_tells_one_from_other_and_chinese_does_not() -> None:
    assert [plural_form(Language.EN, count) for count in (0, 1, 2, 21)] == [1, 0, 1, 1]
    assert {plural_form(Language.ZH, count) for count in range(30)} == {0}


def test_a_comment_tells_equal_texts_apart(russian: TsBackend) -> None:
    assert russian.find("Desk", "Open") == "Открыто"
    assert russian.find("Desk", "Open", comment="verb") == "Открыть"


def test_unfinished_and_vanished_entries_are_not_shown(russian: TsBackend) -> None:
    assert russian.find("Desk", "New") is None
    assert russian.find("Desk", "Old") is None


@pytest.mark.parametrize("content", [None, "", "<TS><context>"], ids=["missing", "empty", "broken"])
def test_an_unreadable_file_leaves_the_program_in_english(
    tmp_path: Path, content: str | None, caplog: pytest.LogCaptureFixture
) -> None:
    path = tmp_path / "office_desk_zh.ts"
    if content is not None:
        path.write_text(content, encoding="utf-8")
    backend = TsBackend(Language.ZH, path)
    assert [backend("Desk", "Open", None), backend("Desk", "Close", None)] == ["Open", "Close"]
    assert len(caplog.records) == 1


@pytest.mark.parametrize("spoken", list(Language))
def test_the_shipped_file_of_each_language_can_be_read(spoken: Language, caplog: pytest.LogCaptureFixture) -> None:
    assert TsBackend(spoken)("No context", "No text", None) == "No text"
    assert not caplog.records


@pytest.mark.parametrize(
    ("tags", "expected"),
    [
        (["zh-Hans-CN", "en-US"], Language.ZH),
        (["ru_RU.UTF-8"], Language.RU),
        (["de-DE", "ru"], Language.RU),
        (["run"], Language.EN),
        ([""], Language.EN),
        ([], Language.EN),
    ],
)
def test_the_first_language_that_is_spoken_is_chosen(tags: list[str], expected: Language) -> None:
    assert language.matching_language(tags) is expected


def test_the_environment_is_asked_in_the_order_of_posix(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LANG", "zh_CN.UTF-8")
    monkeypatch.setenv("LC_MESSAGES", "ru_RU.UTF-8")
    monkeypatch.delenv("LC_ALL")
    assert language.environment_language() is Language.RU
    monkeypatch.setenv("LC_ALL", "C")
    assert language.environment_language() is Language.EN


def test_translating_imports_nothing_of_qt() -> None:
    code = (
        "import sys; from office_desk.language import *; use_backend(TsBackend(Language.RU));"
        "translate('Desk', 'Open'); sys.exit(any(name.startswith('PySide6') for name in sys.modules))"
    )
    subprocess.run([sys.executable, "-c", code], check=True, env=dict(os.environ))


class Desk(QObject):
    """Named like the context of the test file, as `tr` looks it up by the class."""

    def moved(self) -> str:
        """Answer a text through Qt."""
        return self.tr("{name} was moved")

    def counted(self, count: int) -> str:
        """Answer a plural through Qt."""
        return self.tr("%n record(s)", "", count)


@pytest.fixture
def russian_window(qapp: QApplication, russian: TsBackend) -> Iterator[TsTranslator]:
    translator = TsTranslator(russian)
    QCoreApplication.installTranslator(translator)
    yield translator
    QCoreApplication.removeTranslator(translator)


def test_the_window_reads_the_same_translations(russian_window: TsTranslator) -> None:
    assert Desk().moved() == "Перенесено: {name}"
    assert [Desk().counted(count) for count in (1, 3, 5)] == ["1 запись", "3 записи", "5 записей"]
    assert QCoreApplication.translate("Desk", "Open", "verb") == "Открыть"
    assert QCoreApplication.translate("Desk", "Nobody translated this") == "Nobody translated this"


def test_installing_the_translations_announces_a_new_language(qapp: QApplication, russian: TsBackend) -> None:
    class Listener(QObject):
        heard = 0

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            Listener.heard += event.type() is QEvent.Type.LanguageChange
            return False

    listener = Listener()
    qapp.installEventFilter(listener)
    translator = TsTranslator(russian)
    QCoreApplication.installTranslator(translator)
    qapp.processEvents()
    qapp.removeEventFilter(listener)
    QCoreApplication.removeTranslator(translator)
    assert Listener.heard > 0


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal since Python 3.12 (PEP 683)")
def test_many_texts_through_the_window_leave_the_reference_count_of_none_alone(
    russian_window: TsTranslator,
) -> None:
    before = sys.getrefcount(None)
    for _ in range(5_000):
        QCoreApplication.translate("Desk", "Nobody translated this")
    assert abs(sys.getrefcount(None) - before) < 100


def test_a_paper_speaks_another_language_for_a_while(russian: TsBackend) -> None:
    previous = language.use_backend(russian)
    try:
        with language.speaking("zh"):
            assert translate("Papers", "Programme") == "议程"
            with language.speaking(Language.EN):
                assert translate("Papers", "Programme") == "Programme"
            assert translate("Papers", "Programme") == "议程"
        assert translate("Desk", "Open") == "Открыто"
    finally:
        language.use_backend(previous)


def test_another_language_ends_with_an_error_too() -> None:
    with pytest.raises(ZeroDivisionError), language.speaking("zh"):
        raise ZeroDivisionError
    assert translate("Papers", "Programme") == "Programme"


def test_another_language_is_that_of_one_thread_alone() -> None:
    heard: list[str] = []
    said, asked = threading.Event(), threading.Event()

    def listen() -> None:
        asked.wait(5)
        heard.append(translate("Papers", "Programme"))
        said.set()

    listener = threading.Thread(target=listen)
    listener.start()
    with language.speaking("zh"):
        asked.set()
        assert said.wait(5)
        heard.append(translate("Papers", "Programme"))
    listener.join()
    assert heard == ["Programme", "议程"]


def test_an_unknown_language_cannot_be_spoken() -> None:
    with pytest.raises(ValueError, match="xx"), language.speaking("xx"):
        pass
