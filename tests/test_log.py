"""The log is private, stays small, keeps one entry per line and hears what Qt says."""

from __future__ import annotations

import logging
import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import qInstallMessageHandler, qWarning

from office_desk import log


@pytest.fixture
def log_file(tmp_path: Path) -> Iterator[Path]:
    root = logging.getLogger()
    level = root.level
    path = log.start(tmp_path / "logs")
    assert path is not None
    yield path
    log.stop()
    root.setLevel(level)


def test_what_is_logged_is_in_the_file(log_file: Path) -> None:
    logging.getLogger("office_desk.storage").info("backup of %d records made, 张", 41)
    assert "INFO office_desk.storage: backup of 41 records made, 张" in log_file.read_text(encoding="utf-8")


def test_debugging_lines_are_left_out(log_file: Path) -> None:
    logging.getLogger("office_desk.storage").debug("too much")
    assert log_file.read_text(encoding="utf-8") == ""


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps access lists instead of modes")
def test_nobody_else_can_read_the_log_nor_an_older_one(log_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    handler = next(each for each in logging.getLogger().handlers if isinstance(each, log.PrivateRotatingFileHandler))
    handler.maxBytes = 200
    for number in range(6):
        logging.getLogger("office_desk").warning("entry %d %s", number, "x" * 80)
    files = list(log_file.parent.iterdir())
    assert len(files) == 1 + log.OLDER_FILES
    assert {stat.S_IMODE(file.stat().st_mode) for file in files} == {0o600}


@pytest.mark.parametrize("line_break", ["\n", "\r\n", "\u2028", "\x85"])
def test_a_message_cannot_forge_a_second_entry(log_file: Path, line_break: str) -> None:
    logging.getLogger("office_desk").warning("first%s2026-01-01 ERROR forged", line_break)
    assert len(log_file.read_text(encoding="utf-8").splitlines()) == 1


def test_a_traceback_is_indented_below_its_entry(log_file: Path) -> None:
    try:
        raise ValueError("inner\nforged")
    except ValueError:
        logging.getLogger("office_desk").exception("the job failed")
    first, *rest = log_file.read_text(encoding="utf-8").splitlines()
    assert first.endswith("the job failed")
    assert rest[-1] == "    forged"
    assert all(line.startswith("    ") for line in rest)


def test_qt_messages_are_logged_with_their_category(log_file: Path, request: pytest.FixtureRequest) -> None:
    installed: list[log.MessageHandler] = []
    log.route_qt_messages(installed.append)
    previous = qInstallMessageHandler(installed[0])
    try:
        qWarning("a widget without a parent")
    finally:
        qInstallMessageHandler(previous)
    assert "WARNING qt: default: a widget without a parent" in log_file.read_text(encoding="utf-8")


def test_starting_again_moves_the_log(log_file: Path, tmp_path: Path) -> None:
    other = log.start(tmp_path / "other")
    assert other is not None
    logging.getLogger("office_desk").warning("only once")
    assert log_file.read_text(encoding="utf-8") == ""
    assert other.read_text(encoding="utf-8").count("only once") == 1


def test_a_folder_that_cannot_be_made_does_not_stop_the_program(tmp_path: Path) -> None:
    (tmp_path / "logs").write_text("a file stands here", encoding="utf-8")
    assert log.start(tmp_path / "logs") is None
